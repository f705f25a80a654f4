//! The requests that were received, for tests to inspect.

use crate::exchange::text;
use crate::multipart;
use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::Value;
use std::fmt;

/// A request that the sandbox or a fault server received, successful or not.
///
/// The body is what the client sent, including passwords, and the query of a faulty client may contain them, too.
/// `Debug` shows neither.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Its operation; `None` if no operation has the path and method.
    pub operation_id: Option<&'static str>,
    /// HTTP method.
    pub method: String,
    /// Path as sent, with its percent encoding.
    pub path: String,
    /// Query as sent, without the `?`; empty if there was none.
    pub query: String,
    /// All headers but `authorization`.
    pub headers: HeaderMap,
    /// Body as sent.
    pub body: Bytes,
}

impl RecordedRequest {
    /// Parses the body as JSON, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Parses the body as a form: multipart if its type says so, otherwise URL-encoded.
    #[must_use]
    pub fn form(&self) -> Vec<(String, String)> {
        multipart::body(text(&self.headers, CONTENT_TYPE), &self.body).unwrap_or_default()
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("operation_id", &self.operation_id)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("body_len", &self.body.len())
            .finish_non_exhaustive()
    }
}
