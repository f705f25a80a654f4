//! The messages of the sandbox: a received request, the validated call, and the reply.

use super::form::pairs;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName};
use serde_json::{Map, Value};
use trunkline::Operation;

pub(super) type Object = Map<String, Value>;

/// A received request.
pub(super) struct Incoming {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Incoming {
    pub(super) fn query_pairs(&self) -> Vec<(String, String)> {
        pairs(self.query.as_bytes())
    }

    /// The media type of the body, without its parameters.
    pub(super) fn media_type(&self) -> &str {
        text(&self.headers, CONTENT_TYPE).split(';').next().unwrap_or_default().trim()
    }

    pub(super) fn authorization(&self) -> &str {
        text(&self.headers, AUTHORIZATION)
    }
}

/// The value of a header; empty if there is none, or none that is text.
pub(super) fn text(headers: &HeaderMap, name: HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// A request that was routed, authenticated and validated against the specs. Undocumented fields are removed.
pub(super) struct Call<'a> {
    pub(super) operation: &'static Operation,
    pub(super) params: Vec<(&'static str, String)>,
    pub(super) query: Object,
    pub(super) body: Object,
    pub(super) incoming: &'a Incoming,
    pub(super) base_url: &'a str,
    pub(super) now: DateTime<Utc>,
}

impl Call<'_> {
    /// A path parameter; empty if the path has none of this name.
    pub(super) fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }
}

/// A response.
#[derive(Clone)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Option<Value>,
}

/// The result of a handler: a reply in both cases, so that handlers can refuse with `?`.
pub(super) type Handled = Result<Reply, Reply>;

impl Reply {
    pub(super) fn json(status: u16, body: impl Into<Value>) -> Self {
        Self { status, headers: Vec::new(), body: Some(body.into()) }
    }

    pub(super) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: None }
    }

    pub(super) fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}
