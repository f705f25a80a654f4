//! What a successful call returns.

use crate::operation::Operation;
use bytes::Bytes;
use http::HeaderMap;
use std::fmt;
use std::ops::Deref;

/// A decoded answer that keeps what it came with. It derefs to the value; [`into_inner`](Response::into_inner) takes it.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    raw: RawResponse,
}

/// A successful answer, read to its end.
#[derive(Clone)]
pub(crate) struct RawResponse {
    pub operation: &'static Operation,
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub attempts: u32,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, raw: RawResponse) -> Self {
        Self { value, raw }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The same answer with another value.
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

    /// HTTP status, a 2xx; platforms do not always send the one they document. A deletion that was repeated, because no
    /// answer came, succeeds with the 404 that says that nothing is left to delete.
    pub fn status(&self) -> u16 {
        self.raw.status
    }

    /// Headers of the answer.
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
        f.debug_struct("Response").field("status", &self.raw.status).field("value", &self.value).finish_non_exhaustive()
    }
}

/// The headers that the platforms and the gateways before them name a request by.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "x-signalwire-request-id", "request-id", "x-amzn-requestid"]
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}
