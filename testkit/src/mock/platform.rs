//! What the mocks of one platform share: its document and its paths.

use crate::router::{Routed, Router};
use crate::schema::Document;
use serde_json::Value;
use trunkline::Operation;

/// A platform, as its spec documents describe it.
pub(crate) struct Platform {
    document: Value,
    router: Router,
    operations: &'static [&'static Operation],
}

/// An operation that the specs document, and so that this crate has a mock for.
pub(crate) trait Documented {
    fn platform() -> &'static Platform;
}

impl Platform {
    /// Reads a bundled document.
    ///
    /// # Panics
    /// If the document is none. It is part of the crate, so that no request can make this happen.
    pub(super) fn load(document: &str, operations: &'static [&'static Operation]) -> Self {
        let document = serde_json::from_str(document).expect("the bundled document is JSON");
        Self { document, router: Router::new(operations), operations }
    }

    /// A path that is not documented, as far as its segments are: the others may hold anything.
    pub(super) fn known_part(&self, path: &str) -> String {
        let is_known =
            |segment: &str| self.operations.iter().any(|known| known.path.split('/').any(|own| own == segment));
        let segments = path.split('/').map(|segment| if is_known(segment) { segment } else { "…" });
        segments.collect::<Vec<_>>().join("/")
    }

    pub(super) fn document(&self) -> &Value {
        &self.document
    }

    /// What the document says of an operation.
    pub(super) fn described(&self, operation: &Operation) -> &Value {
        &self.document["paths"][operation.path][operation.method.to_lowercase()]
    }

    /// An answer that the document lists for an operation.
    pub(super) fn response(&self, operation: &Operation, status: u16) -> Option<&Value> {
        let response = self.described(operation)["responses"].get(status.to_string())?;
        Some(Document(&self.document).resolve(response))
    }

    /// The operation that a request means and its path parameters, if there is one.
    pub(super) fn route(&self, method: &str, path: &str) -> Option<(&'static Operation, Vec<(&'static str, String)>)> {
        match self.router.route(path, |documented| documented == method) {
            Routed::Found(operation, params) => Some((operation, params)),
            _ => None,
        }
    }
}
