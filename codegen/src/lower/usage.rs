//! Which components are used in requests and which in responses. They differ: a request sends exactly what was set, and
//! a response accepts whatever arrives.

use super::link;
use crate::bundle::{Bundle, object};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Names of the schema components that requests and responses reach.
#[derive(Debug, Default)]
pub(super) struct Usage {
    pub requests: BTreeSet<String>,
    pub responses: BTreeSet<String>,
    /// Reached by error responses. The transport's classifier reads those, so they need no types.
    pub errors: BTreeSet<String>,
    /// Rustdoc links to the operations whose request or response body a component is.
    bodies: BTreeMap<String, BTreeSet<String>>,
}

impl Usage {
    /// The rustdoc sentence about the operations whose body a component is.
    pub(super) fn sentence(&self, name: &str) -> Option<String> {
        let mut links: Vec<&str> = self.bodies.get(name)?.iter().map(String::as_str).collect();
        let last = links.pop()?;
        let all = if links.is_empty() { last.to_owned() } else { format!("{} and {last}", links.join(", ")) };
        Some(format!("The {} body of {all}.", if self.requests.contains(name) { "request" } else { "response" }))
    }

    fn note(&mut self, bundle: &Bundle, operation: &Value, carrier: &Value) {
        let carrier = carrier["$ref"].as_str().map_or(carrier, |reference| bundle.resolve(reference));
        for content in object(&carrier["content"]).values() {
            let name = content["schema"]["$ref"].as_str().and_then(|text| text.strip_prefix("#/components/schemas/"));
            if let (Some(name), Some(id)) = (name, operation["operationId"].as_str()) {
                self.bodies.entry(name.to_owned()).or_default().insert(link(id));
            }
        }
    }
}

pub(super) fn of(bundle: &Bundle) -> Usage {
    let mut usage = Usage::default();
    for item in object(&bundle.value["paths"]).values() {
        for operation in object(item).values() {
            usage.note(bundle, operation, &operation["requestBody"]);
            reach(bundle, &operation["requestBody"], &mut usage.requests);
            for (status, response) in object(&operation["responses"]) {
                let success = status.starts_with('2');
                if success {
                    usage.note(bundle, operation, response);
                }
                reach(bundle, response, if success { &mut usage.responses } else { &mut usage.errors });
            }
        }
    }
    usage
}

fn reach(bundle: &Bundle, value: &Value, reached: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
                let first_visit =
                    reference.strip_prefix("#/components/schemas/").is_none_or(|name| reached.insert(name.to_owned()));
                if first_visit {
                    reach(bundle, bundle.resolve(reference), reached);
                }
                return;
            }
            for (key, child) in map {
                match key.as_str() {
                    "example" | "examples" => {}
                    // A property can be named `example`.
                    "properties" => object(child).values().for_each(|property| reach(bundle, property, reached)),
                    _ => reach(bundle, child, reached),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| reach(bundle, item, reached)),
        _ => {}
    }
}
