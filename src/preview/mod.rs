//! The request that a call would send.

mod mask;

use crate::Error;
use crate::operation::{Operation, Provider};
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, InvalidHeaderValue};
use http::{HeaderMap, HeaderValue, Method};
use mask::{Masked, Variables};
use reqwest::Url;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The request that a call would send: what `Client::preview` of each platform returns.
///
/// Secrets are redacted: `Debug`, `Display` and the accessors show `***` in place of secret fields, of headers that the
/// caller set, and of `Authorization`. What starts with `expose_` shows the request as it would be sent. Nothing is signed
/// for a preview, so a signature cannot be shown.
///
/// Headers that the HTTP client adds are not part of it, such as `Host` and `User-Agent`.
///
/// ```
/// # #[cfg(feature = "signalwire")]
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), trunkline::Error> {
/// use trunkline::signalwire::{Client, types::SipCredentialUpdate};
///
/// let client = Client::builder("acme", "project", "token").build()?;
/// let update = SipCredentialUpdate::new().password("correct horse");
/// let preview = client.preview(async |client| client.sip_credentials().update("abc", update).await).await?;
///
/// assert_eq!(preview.method(), "PUT");
/// assert_eq!(preview.body(), r#"{"password":"***"}"#);
/// assert_eq!(preview.expose_body(), br#"{"password":"correct horse"}"#);
/// println!("{}", preview.to_curl());
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "signalwire"))]
/// # fn main() {}
/// ```
#[derive(Clone)]
pub struct Preview {
    operation: &'static Operation,
    method: Method,
    url: Masked,
    headers: Vec<(http::HeaderName, Masked)>,
    body: Masked,
    sent: Sent,
}

/// The request itself.
#[derive(Clone)]
struct Sent {
    url: Url,
    headers: HeaderMap,
    body: Bytes,
}

impl Preview {
    /// Secrets are the fields of these names, and the headers that are marked as sensitive.
    pub(crate) fn new(
        operation: &'static Operation,
        request: &reqwest::Request,
        body: Option<&Bytes>,
        secrets: &[&str],
    ) -> Self {
        let variables = &mut match operation.provider {
            Provider::Signalwire => Variables::new("SIGNALWIRE", &["PROJECT_ID", "API_TOKEN"]),
            Provider::Voximplant => Variables::new("VOXIMPLANT", &["TOKEN"]),
            Provider::Diga => Variables::new("DIGA", &["API_KEY"]),
        };
        let sent = Sent {
            url: request.url().clone(),
            headers: request.headers().clone(),
            body: body.cloned().unwrap_or_default(),
        };
        let header = |name: &http::HeaderName, value: &HeaderValue, variables: &mut Variables| {
            let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
            if value.is_sensitive() { Masked::secret(name.as_str(), &text, variables) } else { Masked::text(text) }
        };
        let content_type = sent.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        Self {
            operation,
            method: request.method().clone(),
            url: mask::url(&sent.url, secrets, variables),
            headers: sent.headers.iter().map(|(name, value)| (name.clone(), header(name, value, variables))).collect(),
            body: mask::body(content_type, &sent.body, secrets, variables),
            sent,
        }
    }

    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The URL, redacted.
    #[must_use]
    pub fn url(&self) -> String {
        self.url.redacted()
    }

    /// The headers, redacted, `Authorization` included.
    #[must_use]
    pub fn headers(&self) -> HeaderMap {
        let shown = |(name, value): &(http::HeaderName, Masked)| -> Result<_, InvalidHeaderValue> {
            Ok((name.clone(), value.redacted().parse()?))
        };
        let authorization = Ok((AUTHORIZATION, HeaderValue::from_static(self.authorization())));
        self.headers.iter().map(shown).chain([authorization]).filter_map(Result::ok).collect()
    }

    /// The body, redacted; empty if there is none.
    #[must_use]
    pub fn body(&self) -> String {
        self.body.redacted()
    }

    /// The URL as it would be sent.
    #[must_use]
    pub fn expose_url(&self) -> &str {
        self.sent.url.as_str()
    }

    /// The headers as they would be sent, without `Authorization`.
    #[must_use]
    pub fn expose_headers(&self) -> &HeaderMap {
        &self.sent.headers
    }

    /// The body as it would be sent, secrets included.
    #[must_use]
    pub fn expose_body(&self) -> &[u8] {
        &self.sent.body
    }

    /// The request as a command line for a POSIX shell, on one line.
    ///
    /// Secrets are variables, never values: `$SIGNALWIRE_PASSWORD` for a field `password`. A variable in a JSON body is
    /// inserted as it is, so a value with a `"` or `\` must be escaped as in JSON. The credentials are the variables that
    /// `Client::from_env` reads. Voximplant has none for a token, which you put into `$VOXIMPLANT_TOKEN`.
    ///
    /// The shell replaces variables, so other users of the machine can see the values among the arguments of curl while it
    /// runs.
    #[must_use]
    pub fn to_curl(&self) -> String {
        // With `--request HEAD`, curl would wait for a body.
        let method = if self.method == Method::HEAD { "--head" } else { &format!("--request {}", self.method) };
        // curl takes brackets for patterns.
        let url = self.url.quoted("");
        let globoff = if url.contains(['[', ']', '{', '}']) { " --globoff" } else { "" };
        let mut line = format!("curl {method}{globoff} {url}");
        let mut argument = |option: &str, value: &str| line.extend([" ", option, " ", value]);
        match self.operation.provider {
            Provider::Signalwire => argument("--user", r#""$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN""#),
            Provider::Voximplant => argument("--header", r#""authorization: Bearer $VOXIMPLANT_TOKEN""#),
            Provider::Diga => argument("--header", r#""authorization: Bearer $DIGA_API_KEY""#),
        }
        for (name, value) in &self.headers {
            argument("--header", &value.quoted(&format!("{name}: ")));
        }
        for (option, value) in self.body.as_data() {
            argument(option, &value);
        }
        line
    }

    fn authorization(&self) -> &'static str {
        if self.operation.provider == Provider::Signalwire { "Basic ***" } else { "Bearer ***" }
    }
}

/// The request as in HTTP, redacted.
impl fmt::Display for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method, self.url())?;
        writeln!(f, "authorization: {}", self.authorization())?;
        for (name, value) in &self.headers {
            writeln!(f, "{name}: {}", value.redacted())?;
        }
        write!(f, "\n{}", self.body())
    }
}

impl fmt::Debug for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Preview")
            .field("operation", &self.operation.id)
            .field("method", &self.method)
            .field("url", &self.url())
            .field("headers", &self.headers())
            .field("body", &self.body())
            .finish_non_exhaustive()
    }
}

/// Keeps the first request of a call that is previewed.
#[derive(Default)]
pub(crate) struct Recorder(Mutex<Option<Preview>>);

impl Recorder {
    /// Keeps a request, and returns the error that ends its call.
    pub(crate) fn record(&self, preview: Preview) -> Error {
        let operation = preview.operation;
        self.recorded().get_or_insert(preview);
        Error::invalid_request("the call is previewed, and its request is not sent").with_operation(operation)
    }

    /// What was kept, after the call ended.
    pub(crate) fn finish(&self, error: Option<Error>) -> Result<Preview, Error> {
        let nothing = || error.unwrap_or_else(|| Error::invalid_request("the previewed call sends no request"));
        self.recorded().take().ok_or_else(nothing)
    }

    /// A panic elsewhere leaves nothing half done in here.
    fn recorded(&self) -> std::sync::MutexGuard<'_, Option<Preview>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
