//! Errors for the tests of code that handles errors.

use super::{Error, ErrorCode, ErrorKind, Issue, Outcome};
use crate::operation::Operation;
use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use std::time::Duration;

/// Makes an [`Error`], for unit tests of code that handles errors. [`Error::builder`] starts one.
///
/// What is not set is as in a usual error of its kind: [`NotFound`](ErrorKind::NotFound) has [`Outcome::Refused`] and one
/// attempt. `Display` and `Debug` of the error say that it was made by a builder, so that it is never taken for a failure of
/// a platform.
///
/// ```
/// use trunkline::{Error, ErrorKind};
///
/// /// The code to test: an absent resource is no error.
/// fn or_absent<T>(result: Result<T, Error>) -> Result<Option<T>, Error> {
///     match result {
///         Err(error) if error.is_not_found() => Ok(None),
///         other => other.map(Some),
///     }
/// }
///
/// let absent = Error::builder(ErrorKind::NotFound).status(404).build();
/// assert!(or_absent::<()>(Err(absent)).unwrap().is_none());
///
/// let down = Error::builder(ErrorKind::Server).status(503).attempts(4).build();
/// assert!(or_absent::<()>(Err(down)).is_err());
/// ```
///
/// [`Response::builder`](crate::Response::builder) does the same for responses. To test against the platforms' own errors, use
/// the sandbox or the mocks of `trunkline-testkit`.
#[derive(Clone, Debug)]
#[must_use = "nothing is made until `build` is called"]
pub struct ErrorBuilder {
    error: Error,
    issues: Vec<Issue>,
    code: Option<ErrorCode>,
}

impl Error {
    /// Starts an error of this kind, for unit tests.
    pub fn builder(kind: ErrorKind) -> ErrorBuilder {
        let error = Error::new(kind, kind.usual_outcome(), "a failure for a test");
        let attempts = u32::from(!matches!(kind, ErrorKind::InvalidRequest | ErrorKind::Config));
        ErrorBuilder { error: error.with_attempts(attempts).marked_as_built(), issues: Vec::new(), code: None }
    }
}

impl ErrorBuilder {
    fn with(self, change: impl FnOnce(Error) -> Error) -> Self {
        Self { error: change(self.error), ..self }
    }

    /// The message that `Display` starts with.
    pub fn message(self, message: impl Into<String>) -> Self {
        self.with(|error| error.with_message(message))
    }

    /// Whether the request took effect.
    pub fn outcome(self, outcome: Outcome) -> Self {
        self.with(|error| error.with_outcome(outcome))
    }

    /// The operation, and with it the platform. Each platform's module has its own in `operations`.
    pub fn operation(self, operation: &'static Operation) -> Self {
        self.with(|error| error.with_operation(operation))
    }

    /// HTTP status of the response.
    pub fn status(self, status: u16) -> Self {
        self.with(|error| error.with_status(status))
    }

    /// The platform's code for the failure.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(ErrorCode::new(code));
        self
    }

    /// One more thing that the platform found wrong.
    pub fn issue(mut self, issue: Issue) -> Self {
        self.issues.push(issue);
        self
    }

    /// A header of the response.
    pub fn header(self, name: HeaderName, value: HeaderValue) -> Self {
        self.with(|error| {
            let mut headers = error.headers().clone();
            headers.append(name, value);
            error.with_headers(headers)
        })
    }

    /// The body of the response.
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        self.with(|error| error.with_body(body.into()))
    }

    /// The platform's id of the request.
    pub fn request_id(self, id: impl Into<String>) -> Self {
        self.with(|error| error.with_request_id(Some(id.into())))
    }

    /// The id of the resource that the request created or changed.
    pub fn resource_id(self, id: impl Into<String>) -> Self {
        self.with(|error| error.with_resource_id(Some(id.into())))
    }

    /// How long the platform asked to wait.
    pub fn retry_after(self, wait: Duration) -> Self {
        self.with(|error| error.with_retry_after(Some(wait)))
    }

    /// How often the request was sent.
    pub fn attempts(self, attempts: u32) -> Self {
        self.with(|error| error.with_attempts(attempts))
    }

    /// The host that the request was for.
    pub fn host(self, host: &str) -> Self {
        self.with(|error| error.with_host(host.into()))
    }

    /// The error.
    #[must_use]
    pub fn build(self) -> Error {
        self.error.with_code(self.code, self.issues)
    }
}
