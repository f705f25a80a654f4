//! Which components stand in requests and which in responses. The two read differently: a request sends exactly what was
//! set, a response takes whatever comes.

use crate::bundle::{Bundle, object};
use serde_json::Value;
use std::collections::BTreeSet;

/// Names of the schema components that requests and responses reach.
#[derive(Debug, Default)]
pub(super) struct Usage {
    pub requests: BTreeSet<String>,
    pub responses: BTreeSet<String>,
    /// Reached by error responses. The transport's classifier reads those, so they need no types.
    pub errors: BTreeSet<String>,
}

pub(super) fn of(bundle: &Bundle) -> Usage {
    let mut usage = Usage::default();
    for item in object(&bundle.value["paths"]).values() {
        for operation in object(item).values() {
            reach(bundle, &operation["requestBody"], &mut usage.requests);
            for (status, response) in object(&operation["responses"]) {
                let reached = if status.starts_with('2') { &mut usage.responses } else { &mut usage.errors };
                reach(bundle, response, reached);
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
                    // Here `example` is a name like any other.
                    "properties" => object(child).values().for_each(|property| reach(bundle, property, reached)),
                    _ => reach(bundle, child, reached),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| reach(bundle, item, reached)),
        _ => {}
    }
}
