//! The one error of all three platforms.

use crate::line::Line;
use crate::operation::{Idempotency, Operation, Provider};
use crate::outcome::Outcome;
use bytes::Bytes;
use std::fmt;
use std::time::Duration;

/// Why a call failed. [`outcome`](Error::outcome) says what became of the request; `Display` is one line to act on.
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
pub struct Error(Box<Details>);

struct Details {
    kind: ErrorKind,
    outcome: Outcome,
    message: String,
    provider: Option<Provider>,
    operation: Option<&'static Operation>,
    status: Option<u16>,
    code: Option<ErrorCode>,
    issues: Vec<Issue>,
    request_id: Option<String>,
    resource_id: Option<String>,
    retry_after: Option<Duration>,
    attempts: u32,
    body: Bytes,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// The kinds of failure, the same for all platforms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request cannot be sent as it is: an empty id, a list item with the separator in it, an empty update.
    InvalidRequest,
    /// The client cannot be built or sign as configured: a base URL, a key, a credentials file.
    Config,
    /// The platform does not know the credentials, or no longer (401).
    Auth,
    /// The credentials are known and lack a scope, role or permission (403).
    Forbidden,
    /// There is no such thing, or not for these credentials (404).
    NotFound,
    /// A thing of this name is there already.
    AlreadyExists,
    /// The platform refused values of the request; [`issues`](Error::issues) names them.
    Validation,
    /// Too many requests; [`retry_after`](Error::retry_after) may say how long to wait.
    RateLimited,
    /// A limit of the account or its balance.
    Quota,
    /// The platform failed (5xx, or a code that says so).
    Server,
    /// The platform answered with a redirect. None is followed: it would carry credentials to another place.
    Redirect,
    /// The connection failed.
    Transport {
        /// How far the request had come.
        phase: Phase,
    },
    /// No answer in time.
    Timeout,
    /// The answer is larger than the configured limit.
    TooLarge,
    /// The answer is not what is documented, and cannot be read.
    Decode,
}

/// How far a request had come when its connection failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// Name lookup, connection or TLS handshake: nothing of the request was sent.
    Connect,
    /// The request was on its way, and no answer had begun.
    Exchange,
    /// The answer had begun and broke off.
    Body,
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
    /// The member it is about, with dots for depth: `outbound_config.termination_uri`.
    pub field: Option<String>,
    /// The platform's code for it.
    pub code: Option<String>,
    /// The platform's words, with every secret of the request redacted: 500 characters at the most. They may hold line
    /// breaks and control characters, which `Display` escapes.
    pub message: String,
}

impl Issue {
    /// False for one that would be printed as nothing.
    pub(crate) fn says_something(&self) -> bool {
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

/// How many issues `Display` of an error shows.
const SHOWN_ISSUES: usize = 5;

impl Error {
    pub(crate) fn new(kind: ErrorKind, outcome: Outcome, message: impl Into<String>) -> Self {
        Self(Box::new(Details {
            kind,
            outcome,
            message: message.into(),
            provider: None,
            operation: None,
            status: None,
            code: None,
            issues: Vec::new(),
            request_id: None,
            resource_id: None,
            retry_after: None,
            attempts: 0,
            body: Bytes::new(),
            source: None,
        }))
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, Outcome::NotSent, message)
    }

    pub(crate) fn invalid_request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, Outcome::NotSent, message)
    }

    pub(crate) fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    pub(crate) fn with_provider(mut self, provider: Provider) -> Self {
        self.0.provider.get_or_insert(provider);
        self
    }

    pub(crate) fn with_operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self.0.provider = Some(operation.provider);
        self
    }

    pub(crate) fn with_response(mut self, status: u16, request_id: Option<String>, body: Bytes) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id;
        self.0.body = body;
        self
    }

    pub(crate) fn with_code(mut self, code: Option<ErrorCode>, issues: Vec<Issue>) -> Self {
        self.0.code = code;
        self.0.issues = issues;
        self
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.0.retry_after = retry_after;
        self
    }

    pub(crate) fn with_resource_id(mut self, resource_id: Option<String>) -> Self {
        self.0.resource_id = resource_id;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_outcome(mut self, outcome: Outcome) -> Self {
        self.0.outcome = outcome;
        self
    }

    pub(crate) fn with_message(mut self, message: String) -> Self {
        self.0.message = message;
        self
    }

    pub(crate) fn prefixed(mut self, prefix: &str) -> Self {
        self.0.message.insert_str(0, prefix);
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What became of the request.
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

    /// HTTP status of the answer, if there was one. Voximplant reports failures with status 200.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The platform's code for the failure.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.0.code.as_ref()
    }

    /// What the platform listed: 100 issues at the most. `Display` shows the first five.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.0.issues
    }

    /// The platform's id of the request, for its support: 500 characters at the most.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The id of the resource that the request created or changed, if the response shows it although the call failed.
    #[must_use]
    pub fn resource_id(&self) -> Option<&str> {
        self.0.resource_id.as_deref()
    }

    /// How long the platform asked to wait, by `Retry-After` or in words of its own.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How often the request was sent, or was about to be. 0 for failures before that.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The start of the answer's body (16 KiB at the most), with every secret of the request redacted. It can still hold
    /// what the platform knows and this crate does not, so it is not printed unless you print it.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// True if there is no such thing, or not for these credentials.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.0.kind == ErrorKind::NotFound
    }

    /// True if a thing of this name is there already.
    #[must_use]
    pub fn is_already_exists(&self) -> bool {
        self.0.kind == ErrorKind::AlreadyExists
    }

    /// True if the credentials are not known or lack a right.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Auth | ErrorKind::Forbidden)
    }

    /// True if no answer came in time.
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
    pub(crate) fn is_bare_acknowledgement(&self) -> bool {
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

    /// The issues about a member, such as `username`.
    pub fn issues_for<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a Issue> {
        self.0.issues.iter().filter(move |issue| issue.field.as_deref() == Some(field))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &self.0;
        if let Some(operation) = details.operation {
            write!(f, "{} {}: ", operation.provider, operation.id)?;
        } else if let Some(provider) = details.provider {
            write!(f, "{provider}: ")?;
        }
        Line(&details.message).fmt(f)?;
        for (index, issue) in details.issues.iter().take(SHOWN_ISSUES).enumerate() {
            write!(f, "{}{issue}", if index == 0 { ": " } else { "; " })?;
        }
        if let Some(more) = details.issues.len().checked_sub(SHOWN_ISSUES).filter(|more| *more > 0) {
            write!(f, "; {more} more")?;
        }
        let Some(operation) = details.operation else { return Ok(()) };
        let what = match details.outcome {
            Outcome::NotSent => "the request was not sent",
            // There is nothing that it could have changed.
            _ if operation.idempotency == Idempotency::Safe => "a read",
            Outcome::Refused => "nothing was changed",
            Outcome::Applied => "the request took effect",
            Outcome::Unknown => "the request may have taken effect; read the resource before trying again",
        };
        write!(f, " [{what}")?;
        if let Some(status) = details.status {
            write!(f, "; HTTP {status}")?;
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
        f.write_str("]")
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &self.0;
        f.debug_struct("Error")
            .field("kind", &details.kind)
            .field("outcome", &details.outcome)
            .field("message", &details.message)
            .field("operation", &details.operation.map(|operation| operation.id))
            .field("status", &details.status)
            .field("code", &details.code)
            .field("issues", &details.issues)
            .field("request_id", &details.request_id)
            .field("resource_id", &details.resource_id)
            .field("retry_after", &details.retry_after)
            .field("attempts", &details.attempts)
            .field("body_len", &details.body.len())
            .field("source", &details.source)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
