//! The data that all mocks of a platform share: its document and its paths.

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

/// An operation that the specs document, so that this crate has a mock for it.
pub(crate) trait Documented {
    fn platform() -> &'static Platform;
}

impl Platform {
    /// Parses a bundled document.
    ///
    /// # Panics
    /// If the document is invalid. It is part of the crate, so no request can cause this.
    pub(super) fn load(document: &str, operations: &'static [&'static Operation]) -> Self {
        let document = serde_json::from_str(document).expect("the bundled document is JSON");
        Self { document, router: Router::new(operations), operations }
    }

    /// The documented segments of an undocumented path: the others may contain anything.
    pub(super) fn known_part(&self, path: &str) -> String {
        let is_known =
            |segment: &str| self.operations.iter().any(|known| known.path.split('/').any(|own| own == segment));
        let segments = path.split('/').map(|segment| if is_known(segment) { segment } else { "…" });
        segments.collect::<Vec<_>>().join("/")
    }

    pub(super) fn document(&self) -> &Value {
        &self.document
    }

    /// The document's description of an operation.
    pub(super) fn described(&self, operation: &Operation) -> &Value {
        &self.document["paths"][operation.path][operation.method.to_lowercase()]
    }

    /// A response that the document lists for an operation.
    pub(super) fn response(&self, operation: &Operation, status: u16) -> Option<&Value> {
        let response = self.described(operation)["responses"].get(status.to_string())?;
        Some(Document(&self.document).resolve(response))
    }

    /// The operation of a request and its path parameters, if there is one.
    pub(super) fn route(&self, method: &str, path: &str) -> Option<(&'static Operation, Vec<(&'static str, String)>)> {
        match self.router.route(path, |documented| documented == method) {
            Routed::Found(operation, params) => Some((operation, params)),
            _ => None,
        }
    }
}
