//! The OpenAPI document of a platform: what an operation's responses look like.

use serde_json::Value;
use trunkline::{Operation, Provider};

pub(super) struct Document {
    root: Value,
    operations: &'static [&'static Operation],
}

/// A documented operation.
#[derive(Clone, Copy)]
pub(super) struct Documented<'a> {
    document: &'a Document,
    pub(super) operation: &'static Operation,
    node: &'a Value,
}

impl Document {
    pub(super) fn new(provider: Provider, operations: &'static [&'static Operation]) -> Self {
        Self { root: crate::api::Document::new(provider).value, operations }
    }

    pub(super) fn operations(&self) -> impl Iterator<Item = Documented<'_>> {
        self.operations.iter().map(|operation| Documented {
            document: self,
            operation,
            node: &self.root["paths"][operation.path][operation.method.to_lowercase()],
        })
    }

    pub(super) fn operation(&self, id: &str) -> Option<Documented<'_>> {
        self.operations().find(|documented| documented.operation.id == id)
    }

    /// The schema or response that a reference leads to. An `allOf` of one is a reference, too.
    pub(super) fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let reference = node["$ref"].as_str().or_else(|| node["allOf"][0]["$ref"].as_str());
        match reference.and_then(|reference| self.root.pointer(reference.strip_prefix('#')?)) {
            Some(target) => self.resolve(target),
            None => node,
        }
    }
}

impl<'a> Documented<'a> {
    pub(super) fn document(&self) -> &'a Document {
        self.document
    }

    /// The documented statuses of success.
    pub(super) fn successes(&self) -> impl Iterator<Item = u16> {
        self.statuses().filter(|status| *status < 300)
    }

    pub(super) fn statuses(&self) -> impl Iterator<Item = u16> {
        let responses = self.node["responses"].as_object();
        responses.into_iter().flat_map(|responses| responses.keys()).filter_map(|status| status.parse().ok())
    }

    /// The schema of the body that comes with a status; of an error that the platform sends with another one, by the
    /// documented status.
    pub(super) fn schema(&self, status: u16) -> Option<&'a Value> {
        let response = self.document.resolve(&self.node["responses"][status.to_string()]);
        response.pointer("/content/application~1json/schema")
    }

    /// Whether the operation takes this parameter, in the query or in a form.
    pub(super) fn takes(&self, name: &str) -> bool {
        let parameters = self.node["parameters"].as_array().into_iter().flatten();
        let mut parameters = parameters.map(|parameter| self.document.resolve(parameter));
        let body = &self.node["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"];
        parameters.any(|parameter| parameter["name"] == name)
            || self.document.resolve(body)["properties"].get(name).is_some()
    }
}
