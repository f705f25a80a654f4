//! How requests are signed.

use crate::{Error, Secret};
use http::HeaderValue;
use std::time::SystemTime;

/// Makes the `Authorization` header of a request.
pub(crate) trait Authorize: Send + Sync {
    /// The header for a request that is sent now.
    fn header(&self, now: SystemTime) -> Result<HeaderValue, Error>;

    /// The platform refused `rejected`, and said what time it has. True if there is another header to try.
    fn renew(&self, rejected: &HeaderValue, now: SystemTime, server_time: Option<SystemTime>) -> bool {
        let _ = (rejected, now, server_time);
        false
    }

    /// Texts that must not be seen, beside the header itself.
    fn secrets(&self) -> Vec<Secret>;
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
pub(crate) struct Fixed {
    header: HeaderValue,
    secrets: Vec<Secret>,
}

#[cfg(any(feature = "diga", feature = "signalwire"))]
impl Fixed {
    /// Basic authentication (RFC 7617).
    #[cfg(feature = "signalwire")]
    pub(crate) fn basic(user: &str, password: &Secret) -> Result<Self, Error> {
        use base64::Engine;
        let pair = zeroize::Zeroizing::new(format!("{user}:{}", password.expose()));
        let encoded = zeroize::Zeroizing::new(base64::engine::general_purpose::STANDARD.encode(pair.as_bytes()));
        let header = sensitive(&zeroize::Zeroizing::new(format!("Basic {}", encoded.as_str())))?;
        Ok(Self { header, secrets: vec![password.clone(), Secret::new(encoded.as_str())] })
    }

    /// A bearer key (RFC 6750).
    #[cfg(feature = "diga")]
    pub(crate) fn bearer(key: &Secret) -> Result<Self, Error> {
        let header = sensitive(&zeroize::Zeroizing::new(format!("Bearer {}", key.expose())))?;
        Ok(Self { header, secrets: vec![key.clone()] })
    }
}

#[cfg(any(feature = "diga", feature = "signalwire"))]
impl Authorize for Fixed {
    fn header(&self, _now: SystemTime) -> Result<HeaderValue, Error> {
        Ok(self.header.clone())
    }

    fn secrets(&self) -> Vec<Secret> {
        self.secrets.clone()
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
