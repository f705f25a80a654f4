//! The documents that the clients are compiled from, for assertions that nothing is missing.

#![allow(dead_code, unreachable_pub)] // each platform uses a part of it

use crate::support::Seen;
use serde_json::Value;
use std::collections::BTreeSet;
use trunkline::Provider;

/// The bundled document of a platform.
pub fn document(provider: Provider) -> Value {
    let text = match provider {
        #[cfg(feature = "signalwire")]
        Provider::Signalwire => trunkline::signalwire::OPENAPI,
        #[cfg(feature = "voximplant")]
        Provider::Voximplant => trunkline::voximplant::OPENAPI,
        #[cfg(feature = "diga")]
        Provider::Diga => trunkline::diga::OPENAPI,
        other => panic!("no document of {other}"),
    };
    serde_json::from_str(text).expect("a JSON document")
}

/// Asserts that a body has every field that its operation documents, and one of each group of mutually exclusive
/// fields.
pub fn assert_every_field(operation: &trunkline::Operation, seen: &Seen) {
    let document = document(operation.provider);
    let content = &described(&document, operation)["requestBody"]["content"];
    let (schema, sent): (_, Vec<String>) = match &content["application/json"] {
        Value::Null => {
            let form = seen.form();
            (&content["application/x-www-form-urlencoded"]["schema"], form.into_iter().map(|(name, _)| name).collect())
        }
        json => (&json["schema"], seen.json().as_object().expect("an object").keys().cloned().collect()),
    };
    let properties = resolved(&document, schema)["properties"].as_object().expect("an object schema");
    let name_of = |field: &str| match &properties.get(field).unwrap_or(&Value::Null)["x-either"]["field"] {
        Value::String(choice) => format!("one of `{choice}`"),
        _ => format!("`{field}`"),
    };
    let documented: BTreeSet<String> = properties.keys().map(|field| name_of(field)).collect();
    let found: Vec<String> = sent.iter().map(|field| name_of(field)).collect();
    assert_eq!(found.iter().cloned().collect::<BTreeSet<_>>(), documented, "{}", operation.id);
    assert_eq!(found.len(), documented.len(), "{} with fields that exclude each other: {sent:?}", operation.id);
}

/// Asserts that the query of a target has each parameter of an operation.
pub fn assert_every_parameter(operation: &trunkline::Operation, target: &str) {
    let document = document(operation.provider);
    let parameters = described(&document, operation)["parameters"].as_array();
    let documented: BTreeSet<String> = parameters
        .into_iter()
        .flatten()
        .map(|parameter| resolved(&document, parameter))
        .filter(|parameter| parameter["in"] == "query")
        .map(|parameter| parameter["name"].as_str().expect("a name").to_owned())
        .collect();
    let (_, query) = target.split_once('?').expect("a query");
    let sent: Vec<(String, String)> = serde_urlencoded::from_str(query).expect("pairs");
    assert_eq!(sent.into_iter().map(|(name, _)| name).collect::<BTreeSet<_>>(), documented, "{}", operation.id);
}

/// The body that an operation documents for an error status.
pub fn documented_error(operation: &trunkline::Operation, status: u16) -> String {
    let document = document(operation.provider);
    let response = &described(&document, operation)["responses"][status.to_string()];
    let example = &resolved(&document, response)["content"]["application/json"]["example"];
    assert!(example.is_object(), "{} does not document {status}", operation.id);
    example.to_string()
}

/// Asserts that a request went to the method and path of an operation.
pub fn assert_calls(operation: &trunkline::Operation, seen: &Seen) {
    let path = seen.target.split('?').next().unwrap_or_default();
    let wanted: Vec<&str> = operation.path.split('/').collect();
    let found: Vec<&str> = path.split('/').collect();
    let fits = wanted.len() == found.len()
        && wanted.iter().zip(&found).all(|(wanted, found)| wanted == found || wanted.starts_with('{'));
    assert!(fits && seen.method == operation.method, "{} for {} {}", seen.line(), operation.method, operation.path);
}

fn described<'a>(document: &'a Value, operation: &trunkline::Operation) -> &'a Value {
    &document["paths"][operation.path][operation.method.to_lowercase()]
}

fn resolved<'a>(document: &'a Value, described: &'a Value) -> &'a Value {
    match described["$ref"].as_str() {
        Some(place) => document.pointer(place.trim_start_matches('#')).expect("what a reference leads to"),
        None => described,
    }
}
