//! What a test can ask about a request that came.

use crate::exchange::text;
use crate::multipart;
use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::Value;
use std::fmt;

/// A request that the sandbox or a fault server received, whether it succeeded or not.
///
/// The body holds what the client sent, passwords included, and so may the query of a client that is wrong: `Debug` shows
/// neither.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The operation it was for; none if the path or the method is no operation's.
    pub operation_id: Option<&'static str>,
    /// HTTP method.
    pub method: String,
    /// Path as it was sent, with its percent encoding.
    pub path: String,
    /// Query as it was sent, without the `?`; empty if there was none.
    pub query: String,
    /// All headers but `authorization`.
    pub headers: HeaderMap,
    /// Body as it was sent.
    pub body: Bytes,
}

impl RecordedRequest {
    /// The body, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The body, read as a form: in parts if its type says so, otherwise URL-encoded.
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
