//! The one error of all three platforms.

mod builder;
mod kind;
mod outcome;

pub use builder::ErrorBuilder;
pub use kind::{ErrorKind, Phase};
pub use outcome::Outcome;

use crate::line::Line;
use crate::operation::{Idempotency, Operation, Provider};
use bytes::Bytes;
use http::HeaderMap;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Why a call failed. [`outcome`](Error::outcome) says whether the request took effect; `Display` is one line to act on.
///
/// Nothing here prints a password, a token or a body: `Debug` and `Display` show this crate's own words, and texts of a
/// platform only after every secret of the request was redacted from them, however it is escaped. `Display` is one line:
/// control characters and marks of direction are escaped, and long texts are cut.
///
/// ```
/// use trunkline::{Error, ErrorKind};
///
/// /// Whether nothing changed, and another try later may succeed.
/// fn is_worth_another_try(error: &Error) -> bool {
///     let passes = matches!(error.kind(), ErrorKind::RateLimited | ErrorKind::Server | ErrorKind::Transport { .. });
///     passes && error.changed_nothing()
/// }
/// ```
///
/// A clone shares everything with its original, so that one failure can be given to several waiting tasks.
#[derive(Clone)]
pub struct Error(Arc<Details>);

#[derive(Clone)]
struct Details {
    kind: ErrorKind,
    outcome: Outcome,
    message: String,
    provider: Option<Provider>,
    operation: Option<&'static Operation>,
    host: Option<Arc<str>>,
    status: Option<u16>,
    headers: HeaderMap,
    code: Option<ErrorCode>,
    issues: Vec<Issue>,
    request_id: Option<String>,
    resource_id: Option<String>,
    retry_after: Option<Duration>,
    attempts: u32,
    body: Bytes,
    source: Option<Arc<dyn StdError + Send + Sync>>,
    is_from_builder: bool,
}

/// A platform's own code for a failure, as text. The sets are open and grow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ErrorCode(String);

impl ErrorCode {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The code as text: `value_not_unique`, `275`, `MISSING_PERMISSIONS`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code as a number, for platforms that number them.
    #[must_use]
    pub fn as_number(&self) -> Option<i64> {
        self.0.parse().ok()
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Line(&self.0).fmt(f)
    }
}

impl PartialEq<str> for ErrorCode {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

/// One thing that a platform found wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// The field it is about, with dots for depth: `outbound_config.termination_uri`.
    pub field: Option<String>,
    /// The platform's code for it.
    pub code: Option<String>,
    /// The platform's words, with every secret of the request redacted: at most 500 characters. They may hold line
    /// breaks and control characters, which `Display` escapes.
    pub message: String,
}

impl Issue {
    /// False for an issue without text to display.
    pub(crate) fn has_content(&self) -> bool {
        self.code.is_some() || !self.message.trim().is_empty()
    }
}

/// One line, whatever the platform sent.
impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(field) = &self.field {
            write!(f, "{}: ", Line(field))?;
        }
        match (&self.code, self.message.is_empty()) {
            (Some(code), true) => Line(code).fmt(f),
            (Some(code), false) => write!(f, "{} ({})", Line(&self.message), Line(code)),
            (None, _) => Line(&self.message).fmt(f),
        }
    }
}

macro_rules! setters {
    ($($name:ident($field:ident: $type:ty);)*) => {
        $(pub(crate) fn $name(mut self, $field: $type) -> Self {
            self.details().$field = $field;
            self
        })*
    };
}

/// How many issues `Display` of an error shows.
const SHOWN_ISSUES: usize = 5;

impl Error {
    pub(crate) fn new(kind: ErrorKind, outcome: Outcome, message: impl Into<String>) -> Self {
        Self(Arc::new(Details {
            kind,
            outcome,
            message: message.into(),
            provider: None,
            operation: None,
            host: None,
            status: None,
            headers: HeaderMap::new(),
            code: None,
            issues: Vec::new(),
            request_id: None,
            resource_id: None,
            retry_after: None,
            attempts: 0,
            body: Bytes::new(),
            source: None,
            is_from_builder: false,
        }))
    }

    /// The details, to be changed. Only an error that no caller has yet is changed, so nothing is copied.
    fn details(&mut self) -> &mut Details {
        Arc::make_mut(&mut self.0)
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, Outcome::NotSent, message)
    }

    pub(crate) fn invalid_request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, Outcome::NotSent, message)
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.details().source = Some(Arc::new(source));
        self
    }

    pub(crate) fn with_provider(mut self, provider: Provider) -> Self {
        self.details().provider.get_or_insert(provider);
        self
    }

    pub(crate) fn with_operation(mut self, operation: &'static Operation) -> Self {
        let details = self.details();
        (details.operation, details.provider) = (Some(operation), Some(operation.provider));
        self
    }

    pub(crate) fn with_host(mut self, host: Arc<str>) -> Self {
        self.details().host = Some(host);
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.details().status = Some(status);
        self
    }

    pub(crate) fn with_response(self, status: u16, request_id: Option<String>, body: Bytes) -> Self {
        self.with_status(status).with_request_id(request_id).with_body(body)
    }

    pub(crate) fn with_code(mut self, code: Option<ErrorCode>, issues: Vec<Issue>) -> Self {
        let details = self.details();
        (details.code, details.issues) = (code, issues);
        self
    }

    pub(crate) fn with_message(mut self, message: impl Into<String>) -> Self {
        self.details().message = message.into();
        self
    }

    pub(crate) fn marked_as_built(mut self) -> Self {
        self.details().is_from_builder = true;
        self
    }

    pub(crate) fn prefixed(mut self, prefix: &str) -> Self {
        self.details().message.insert_str(0, prefix);
        self
    }

    setters! {
        with_headers(headers: HeaderMap);
        with_request_id(request_id: Option<String>);
        with_body(body: Bytes);
        with_retry_after(retry_after: Option<Duration>);
        with_resource_id(resource_id: Option<String>);
        with_attempts(attempts: u32);
        with_outcome(outcome: Outcome);
    }

    /// The sentence alone, for the message of another error.
    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the request took effect.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The platform; `None` before one is known.
    #[must_use]
    pub fn provider(&self) -> Option<Provider> {
        self.0.provider
    }

    /// The operation; `None` for failures outside of a call, such as building a client.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// The host that was called, with its port if the base URL names one: `api.diga.io`, `127.0.0.1:8080`. `None` for failures
    /// outside of a call, such as building a client.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.0.host.as_deref()
    }

    /// HTTP status of the response, if there was one. Voximplant reports failures with status 200.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Headers of the response, if there was one: at most 16 KiB. A value that holds a secret of the request is left out.
    /// Cookies are marked as sensitive, so that `Debug` does not show their values.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The platform's code for the failure.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.0.code.as_ref()
    }

    /// What the platform listed: at most 100 issues. `Display` shows the first five.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.0.issues
    }

    /// The platform's id of the request, for its support: at most 500 characters.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The id of the resource that the request created or changed, if the response shows it although the call failed.
    #[must_use]
    pub fn resource_id(&self) -> Option<&str> {
        self.0.resource_id.as_deref()
    }

    /// How long the platform asked to wait, by `Retry-After` or in its message.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How often the request was sent, or was about to be. 0 for failures before that.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The start of the response's body (at most 16 KiB), with every secret of the request redacted. It can still hold
    /// secrets that this crate does not know, so it is printed only by you.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// True if the resource does not exist, or not for these credentials.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.0.kind == ErrorKind::NotFound
    }

    /// True if a resource of this name exists.
    #[must_use]
    pub fn is_already_exists(&self) -> bool {
        self.0.kind == ErrorKind::AlreadyExists
    }

    /// True if the state of the resource does not allow the request now.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.0.kind == ErrorKind::Conflict
    }

    /// True if the credentials are not known or lack a right.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Auth | ErrorKind::Forbidden)
    }

    /// True if no response came in time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// True if the platform asked to slow down.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == ErrorKind::RateLimited
    }

    /// True if it is certain that nothing changed: the request was not sent, was refused, or only reads.
    #[must_use]
    pub fn changed_nothing(&self) -> bool {
        let only_reads = self.0.operation.is_some_and(|operation| operation.idempotency == Idempotency::Safe);
        only_reads || matches!(self.0.outcome, Outcome::NotSent | Outcome::Refused)
    }

    /// True if the response to an update confirms it and shows nothing of the resource: 204, `{}` or a word.
    pub(crate) fn is_acknowledgement_only(&self) -> bool {
        let body = self.0.body.trim_ascii();
        let is_word = || {
            let word = serde_json::from_slice::<String>(body).unwrap_or_default().to_ascii_lowercase();
            ["ok", "success", "done", "updated", "accepted"].contains(&word.as_str())
        };
        self.0.kind == ErrorKind::Decode
            && (self.0.status == Some(204) || matches!(body, b"{}" | b"null" | b"true") || is_word())
    }

    /// True if one of the issues, or the error as a whole, has this code.
    #[must_use]
    pub fn has_code(&self, code: &str) -> bool {
        self.0.code.as_ref().is_some_and(|own| own == code)
            || self.0.issues.iter().any(|issue| issue.code.as_deref() == Some(code))
    }

    /// The issues about a field, such as `username`.
    pub fn issues_for<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a Issue> {
        self.0.issues.iter().filter(move |issue| issue.field.as_deref() == Some(field))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &*self.0;
        if let Some(operation) = details.operation {
            write!(f, "{} {}: ", operation.provider.name(), operation.id)?;
        } else if let Some(provider) = details.provider {
            write!(f, "{}: ", provider.name())?;
        }
        Line(&details.message).fmt(f)?;
        for (index, issue) in details.issues.iter().take(SHOWN_ISSUES).enumerate() {
            write!(f, "{}{issue}", if index == 0 { ": " } else { "; " })?;
        }
        if let Some(more) = details.issues.len().checked_sub(SHOWN_ISSUES).filter(|more| *more > 0) {
            write!(f, "; {more} more")?;
        }
        let is_read = details.operation.is_some_and(|operation| operation.idempotency == Idempotency::Safe);
        let what = match details.outcome {
            Outcome::NotSent => "not sent",
            // There is nothing that it could have changed.
            _ if is_read => "nothing was changed",
            Outcome::Refused => "nothing was changed",
            Outcome::Applied => "the request took effect",
            Outcome::Unknown => "the request may have taken effect; read the resource before trying again",
        };
        write!(f, " [{what}")?;
        if let Some(status) = details.status {
            write!(f, "; HTTP {status}")?;
        }
        let is_unreached = matches!(details.kind, ErrorKind::Transport { .. } | ErrorKind::Timeout);
        if let Some(host) = details.host.as_deref().filter(|_| is_unreached) {
            write!(f, "; host {}", Line(host))?;
        }
        if let Some(wait) = details.retry_after {
            write!(f, "; retry after {} s", wait.as_secs_f64())?;
        }
        if details.attempts > 1 {
            write!(f, "; {} attempts", details.attempts)?;
        }
        if let Some(id) = &details.request_id {
            write!(f, "; request {}", Line(id))?;
        }
        if details.is_from_builder {
            f.write_str("; made by Error::builder")?;
        }
        f.write_str("]")
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &*self.0;
        let mut shown = f.debug_struct("Error");
        shown
            .field("kind", &details.kind)
            .field("outcome", &details.outcome)
            .field("message", &details.message)
            .field("operation", &details.operation.map(|operation| operation.id))
            .field("host", &details.host)
            .field("status", &details.status)
            .field("code", &details.code)
            .field("issues", &details.issues)
            .field("request_id", &details.request_id)
            .field("resource_id", &details.resource_id)
            .field("retry_after", &details.retry_after)
            .field("attempts", &details.attempts)
            .field("body_len", &details.body.len())
            .field("source", &details.source);
        if details.is_from_builder {
            shown.field("made_by", &"Error::builder");
        }
        shown.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
