//! Takes secrets out of what is printed. No platform should return one, but some do, in fields that nobody documented.

use super::document::{Document, object};
use serde_json::Value;
use std::collections::BTreeSet;
use trunkline::Provider;

/// Which fields hold secrets.
pub(super) struct Redactor {
    documented: BTreeSet<String>,
}

/// The value without its secrets.
pub(crate) fn masked(provider: Provider, mut value: Value) -> Value {
    Redactor::new(&Document::new(provider)).redact(&mut value);
    value
}

impl Redactor {
    /// The fields that the document marks as secret.
    pub(super) fn new(document: &Document) -> Self {
        let schemas = object(&document.value["components"]["schemas"]).values();
        let properties = schemas.flat_map(|schema| object(&schema["properties"]));
        let is_secret = |property: &Value| {
            let component = document.resolved(property["allOf"].get(0).unwrap_or(property));
            property["format"] == "password" || component["x-implemented-by"] == "crate::Secret"
        };
        let documented = properties.filter(|(_, property)| is_secret(property)).map(|(name, _)| name.clone()).collect();
        Self { documented }
    }

    pub(super) fn redact(&self, value: &mut Value) {
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    match value {
                        Value::Null | Value::Bool(_) => {}
                        Value::String(text) if text.is_empty() => {}
                        value if self.is_secret(name) => *value = "***".into(),
                        value => self.redact(value),
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.redact(item)),
            _ => {}
        }
    }

    fn is_secret(&self, name: &str) -> bool {
        let telling =
            ["password", "passwd", "secret", "private_key", "api_key", "access_token", "api_token", "auth_token"];
        let lower = name.to_ascii_lowercase();
        self.documented.contains(name) || telling.iter().any(|part| lower.contains(part))
    }
}
