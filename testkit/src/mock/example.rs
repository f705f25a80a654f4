//! Responses for tests that do not depend on their content.

use crate::schema::{Document, Side};
use serde_json::{Map, Value, json};

/// The documented example of a response's content, or the minimum that is valid.
pub(super) fn of(document: &Document<'_>, content: &Value) -> Value {
    match content.get("example") {
        Some(example) => example.clone(),
        None => minimal(&document.schema(&content["schema"], Side::Platform)),
    }
}

fn minimal(schema: &Value) -> Value {
    if let Some(shapes) = schema["anyOf"].as_array() {
        return shapes.first().map_or(Value::Null, minimal);
    }
    if let Some(values) = schema["enum"].as_array() {
        return values.first().cloned().unwrap_or_default();
    }
    let kind = schema["type"].as_array().map_or(&schema["type"], |kinds| &kinds[0]);
    match (kind.as_str(), schema["format"].as_str()) {
        (Some("object"), _) => {
            let names = |key: &str| schema[key].as_array().into_iter().flatten().filter_map(Value::as_str);
            // One of the fields that clients recognize the response by.
            let least = names("required").chain(names("x-recognized-by").take(1));
            let fields = least.map(|name| (name.to_owned(), minimal(&schema["properties"][name])));
            Value::Object(fields.collect::<Map<_, _>>())
        }
        (Some("array"), _) => json!([]),
        (Some("integer"), _) => json!(1),
        (Some("number"), _) => json!(1.0),
        (Some("boolean"), _) => json!(false),
        (Some("string"), Some("date-time")) => json!("2026-01-31T12:00:00Z"),
        (Some("string"), Some("uuid")) => json!("3f2b8a1e-6c4d-4e5f-9a7b-0c1d2e3f4a5b"),
        (Some("string"), _) => json!("text"),
        _ => Value::Null,
    }
}
