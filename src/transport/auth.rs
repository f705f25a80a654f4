//! How requests are signed.

use super::retry::Advice;
use crate::{Error, Secret};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use std::pin::Pin;
use std::time::{Duration, SystemTime};
use zeroize::Zeroizing;

/// Makes the `Authorization` header of a request from credentials that do not change.
pub(crate) trait Authorize: Send + Sync {
    /// The header for a request that is sent now.
    fn header(&self, now: SystemTime) -> Result<HeaderValue, Error>;

    /// The platform refused a header. True if there is another one to try.
    fn renew(&self, refusal: &Refusal<'_>) -> bool {
        let _ = refusal;
        false
    }

    /// The header that was made last.
    fn recent(&self) -> Option<HeaderValue>;
}

/// The platform did not accept what a request was signed with, and did nothing else.
#[cfg_attr(not(feature = "voximplant"), allow(dead_code))] // only its tokens have times
pub(crate) struct Refusal<'a> {
    pub header: &'a HeaderValue,
    pub now: SystemTime,
    /// What time the platform has, if its response says.
    pub server_time: Option<SystemTime>,
    pub advice: Advice,
}

/// Signs the requests of a client.
pub(crate) enum Auth {
    /// With credentials that were given when the client was built.
    Fixed(Box<dyn Authorize>),
    /// With credentials that someone is asked for.
    Provided(Box<dyn AuthorizeLater>),
}

/// Like [`Authorize`], with credentials that may have to be fetched first.
pub(crate) trait AuthorizeLater: Send + Sync {
    fn header(&self, now: SystemTime, limit: Duration) -> BoxFuture<'_, Result<HeaderValue, Error>>;
    fn renew<'a>(&'a self, refusal: &'a Refusal<'a>, limit: Duration) -> BoxFuture<'a, bool>;
    fn recent(&self) -> Vec<HeaderValue>;
}

pub(crate) type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

impl Auth {
    /// The header for a request that is sent now. Fetching credentials for it takes no longer than `limit`.
    pub(super) async fn header(&self, now: SystemTime, limit: impl FnOnce() -> Duration) -> Result<HeaderValue, Error> {
        match self {
            Self::Fixed(auth) => auth.header(now),
            Self::Provided(auth) => auth.header(now, limit()).await,
        }
    }

    /// True if another header can be tried.
    pub(super) async fn renew(&self, refusal: &Refusal<'_>, limit: Duration) -> bool {
        match self {
            // With these credentials, only a token can be renewed.
            Self::Fixed(auth) => refusal.advice == Advice::Reauthorize && auth.renew(refusal),
            Self::Provided(auth) => auth.renew(refusal, limit).await,
        }
    }

    /// What requests were signed with lately, before and after credentials changed.
    pub(super) fn recent(&self) -> Vec<HeaderValue> {
        match self {
            Self::Fixed(auth) => auth.recent().into_iter().collect(),
            Self::Provided(auth) => auth.recent(),
        }
    }
}

/// The secrets in an `Authorization` header: what follows the scheme, and the password inside of that for Basic.
pub(super) fn secrets_in(header: &HeaderValue) -> Vec<Secret> {
    let header = header.to_str().unwrap_or_default();
    let (scheme, token) = header.split_once(' ').unwrap_or(("", header));
    let mut secrets = vec![Secret::new(token)];
    if scheme == "Basic" {
        let pair = Zeroizing::new(STANDARD.decode(token).unwrap_or_default());
        let password = std::str::from_utf8(&pair).ok().and_then(|pair| pair.split_once(':'));
        secrets.extend(password.map(|(_, password)| Secret::new(password)));
    }
    secrets
}

/// `text` without surrounding whitespace and byte order marks, which come from files and environment variables.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

/// Checks a credential and returns it [`trimmed`]. Platforms issue credentials of printable ASCII characters; any other
/// would only lead to a 401 that doesn't say why.
pub(crate) fn credential(name: &str, text: &str) -> Result<Secret, Error> {
    let text = trimmed(text);
    if text.is_empty() {
        return Err(Error::config(format!("{name} is empty")));
    }
    match text.chars().position(|c| !matches!(c, ' '..='~')) {
        None => Ok(Secret::new(text)),
        Some(index) => Err(Error::config(format!(
            "{name} has a line break or another character that no credential has, at position {}; copy it again",
            index + 1
        ))),
    }
}

/// A header that never changes: Basic, or a bearer key.
#[cfg(any(feature = "diga", feature = "signalwire"))]
pub(crate) struct Fixed(HeaderValue);

#[cfg(any(feature = "diga", feature = "signalwire"))]
impl Fixed {
    /// Basic authentication (RFC 7617).
    #[cfg(feature = "signalwire")]
    pub(crate) fn basic(user: &str, password: &Secret) -> Result<Self, Error> {
        let pair = Zeroizing::new(format!("{user}:{}", password.expose()));
        let encoded = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
        sensitive(&Zeroizing::new(format!("Basic {}", encoded.as_str()))).map(Self)
    }

    /// A bearer key (RFC 6750).
    #[cfg(feature = "diga")]
    pub(crate) fn bearer(key: &Secret) -> Result<Self, Error> {
        sensitive(&Zeroizing::new(format!("Bearer {}", key.expose()))).map(Self)
    }
}

#[cfg(any(feature = "diga", feature = "signalwire"))]
impl Authorize for Fixed {
    fn header(&self, _now: SystemTime) -> Result<HeaderValue, Error> {
        Ok(self.0.clone())
    }

    fn recent(&self) -> Option<HeaderValue> {
        Some(self.0.clone())
    }
}

/// A header value that `Debug` of a request does not show.
pub(crate) fn sensitive(text: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        Error::config(
            "the credentials hold a character that no header can carry, such as a line break; copy them again",
        )
    })?;
    value.set_sensitive(true);
    Ok(value)
}
