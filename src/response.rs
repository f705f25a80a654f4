//! The result of a successful call.

use crate::operation::Operation;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::ops::Deref;

/// A decoded response with its status, headers and request id. It derefs to its value; [`into_inner`](Response::into_inner)
/// returns the value.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    raw: RawResponse,
}

/// A successful response with its whole body.
#[derive(Clone)]
pub(crate) struct RawResponse {
    pub operation: &'static Operation,
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub attempts: u32,
    pub is_from_builder: bool,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, raw: RawResponse) -> Self {
        Self { value, raw }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The same response with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), raw: self.raw }
    }

    #[cfg(feature = "diga")]
    pub(crate) fn raw(&self) -> &RawResponse {
        &self.raw
    }

    pub(crate) fn with_operation(mut self, operation: &'static Operation) -> Self {
        self.raw.operation = operation;
        self
    }

    /// The operation that was called. An update that the platform only acknowledged is read back once: status, headers and
    /// body are then those of the read.
    pub fn operation(&self) -> &'static Operation {
        self.raw.operation
    }

    /// HTTP status, a 2xx; platforms do not always send the one they document. A deletion that was retried because its response
    /// was lost succeeds with the 404 of the retry.
    pub fn status(&self) -> u16 {
        self.raw.status
    }

    /// Headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// The platform's id of the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.raw.headers)
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.raw.body
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.raw.attempts
    }
}

impl<T> Deref for Response<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// Headers and body stay out: either may hold what must not be logged.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Response");
        shown.field("status", &self.raw.status).field("value", &self.value);
        if self.raw.is_from_builder {
            shown.field("made_by", &"Response::builder");
        }
        shown.finish_non_exhaustive()
    }
}

impl<T> Response<T> {
    /// Starts a response of this operation with this value, for unit tests of code that takes responses: status 200, one
    /// attempt, no headers and no body, unless they are set.
    pub fn builder(operation: &'static Operation, value: T) -> ResponseBuilder<T> {
        let (headers, body) = (HeaderMap::new(), Bytes::new());
        let raw = RawResponse { operation, status: 200, headers, body, attempts: 1, is_from_builder: true };
        ResponseBuilder(Self { value, raw })
    }
}

/// Makes a [`Response`], for unit tests. [`Response::builder`] starts one.
///
/// Values of response types come from JSON, as the platform would send them. `Debug` of the response says that it was made
/// by a builder.
///
/// ```
/// # #[cfg(feature = "diga")] {
/// use trunkline::diga::{operations, types::Phone};
/// use trunkline::{Response, serde_json};
///
/// /// The code to test.
/// fn report(phone: &Response<Phone>) -> String {
///     format!("{} after {} attempts", phone.number, phone.attempts())
/// }
///
/// let json = r#"{"id": "3c90c3cc-0d44-4b50-8888-8dd25736052a", "number": "+34675897654"}"#;
/// let phone: Phone = serde_json::from_str(json)?;
/// let response = Response::builder(operations::GET_PHONE, phone).attempts(2).build();
/// assert_eq!(report(&response), "+34675897654 after 2 attempts");
/// # }
/// # Ok::<_, trunkline::serde_json::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "nothing is made until `build` is called"]
pub struct ResponseBuilder<T>(Response<T>);

impl<T> ResponseBuilder<T> {
    /// HTTP status.
    pub fn status(mut self, status: u16) -> Self {
        self.0.raw.status = status;
        self
    }

    /// A header.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.raw.headers.append(name, value);
        self
    }

    /// The body, as [`Response::body`] returns it. The value is not read from it.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.0.raw.body = body.into();
        self
    }

    /// How often the request was sent.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.0.raw.attempts = attempts;
        self
    }

    /// The response.
    #[must_use]
    pub fn build(self) -> Response<T> {
        self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for ResponseBuilder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ResponseBuilder").field(&self.0).finish()
    }
}

/// The headers that the platforms and the gateways before them name a request by.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "x-signalwire-request-id", "request-id", "x-amzn-requestid"]
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}
