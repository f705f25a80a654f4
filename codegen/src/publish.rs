//! Writes a provider's documents as one document for other people's tools: valid OpenAPI 3.0.3 with its prose, and without
//! what only this generator understands. What an extension says here is said in standard words there.

use crate::bundle::Bundle;
use crate::check::{METHODS, NO_VALUE};
use crate::load::Document;
use serde_json::{Map, Value, json};

/// The extensions that tell a reader something. The others are instructions to the generator.
const KEPT: [&str; 7] = [
    "x-default",
    "x-enum-descriptions",
    "x-enum-varnames",
    "x-extensible-enum",
    "x-idempotency",
    "x-idempotency-reason",
    "x-source",
];

pub(crate) fn publish(bundle: &Bundle, documents: &[Document]) -> String {
    let mut value = bundle.value.clone();
    let shared = documents.iter().find(|document| document.name == "common.yaml").or(documents.first());
    if let Some(document) = shared {
        value["info"] = document.value["info"].clone();
    }
    value["info"]["license"] = json!({ "name": "MIT OR Apache-2.0", "url": "https://spdx.org/licenses/" });
    let mut has_null = false;
    for operation in operations(&mut value) {
        may_be_empty(bundle, operation);
        sent_at_their_status(bundle, operation);
    }
    for (_, schema) in value["components"]["schemas"].as_object_mut().into_iter().flatten() {
        known_values(schema);
    }
    rewrite(&mut value, &mut has_null);
    if has_null {
        let null =
            json!({ "type": "string", "nullable": true, "enum": [null], "description": "Null and nothing else." });
        value["components"]["schemas"][NO_VALUE] = null;
    }
    unused_responses(&mut value);
    let mut text = format!("{value:#}");
    text.push('\n');
    text
}

fn operations(value: &mut Value) -> impl Iterator<Item = &mut Value> {
    let items = value["paths"].as_object_mut().into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut);
    items.flat_map(|item| {
        item.iter_mut().filter(|(key, _)| METHODS.contains(&key.as_str())).map(|(_, operation)| operation)
    })
}

/// Puts a response with `x-status` where it is sent: beside the success, as one of the two that the status can mean.
fn sent_at_their_status(bundle: &Bundle, operation: &mut Value) {
    let resolved = |response: &Value| match response["$ref"].as_str() {
        Some(reference) => bundle.resolve(reference).clone(),
        None => response.clone(),
    };
    let Some(responses) = operation["responses"].as_object_mut() else { return };
    let moved: Vec<(String, Value)> = responses
        .iter()
        .map(|(status, response)| (status.clone(), resolved(response)))
        .filter(|(_, response)| response.get("x-status").is_some())
        .collect();
    for (listed, response) in moved {
        responses.remove(&listed);
        let Some(other) = responses.get_mut(&response["x-status"].to_string()) else { continue };
        *other = resolved(other);
        let description = format!("{}\n\nOr an error: {}", text(other), text(&response));
        let (media, both) =
            ("application/json", [&*other, &response].map(|one| one["content"]["application/json"].clone()));
        let mut examples = Map::new();
        for (name, content) in ["success", "error"].into_iter().zip(&both) {
            if let Some(example) = content.get("example") {
                examples.insert(name.to_owned(), json!({ "value": example }));
            }
        }
        other["description"] = description.into();
        let schemas = both.map(|content| content["schema"].clone());
        other["content"] = json!({ media: { "schema": { "anyOf": schemas }, "examples": examples } });
    }
}

/// A form that requires no field may be left out as a whole.
fn may_be_empty(bundle: &Bundle, operation: &mut Value) {
    let schema = &operation["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"];
    let Some(reference) = schema["$ref"].as_str() else { return };
    if bundle.resolve(reference)["required"].as_array().is_none_or(Vec::is_empty) {
        operation["requestBody"]["required"] = false.into();
    }
}

/// Lists the values of an open set in words: no keyword of OpenAPI names values without closing the set.
fn known_values(schema: &mut Value) {
    let Some(values) = schema["x-extensible-enum"].as_array() else { return };
    let lines: Vec<String> = values
        .iter()
        .filter_map(Value::as_str)
        .enumerate()
        .map(|(index, value)| match schema["x-enum-descriptions"][index].as_str() {
            Some(words) => format!("- `{value}`: {}", words.trim()),
            None => format!("- `{value}`"),
        })
        .collect();
    schema["description"] =
        format!("{}\n\nKnown values; others may come:\n\n{}", text(schema), lines.join("\n")).into();
}

fn text(holder: &Value) -> &str {
    holder["description"].as_str().unwrap_or_default().trim()
}

/// Everything that holds in any place of the document.
fn rewrite(value: &mut Value, has_null: &mut bool) {
    let Value::Object(map) = value else {
        if let Value::Array(items) = value {
            for item in items {
                rewrite(item, has_null);
            }
        }
        return;
    };
    if let Some(why) = map.get("x-deviation").and_then(|deviation| deviation["why"].as_str()) {
        let described = map.get("description").and_then(Value::as_str).unwrap_or_default().trim();
        let described = format!("{described}\n\nDiffers from the vendor's text: {}", why.trim());
        map.insert("description".to_owned(), described.into());
    }
    if let Some(separator) = map.get("x-list-separator").and_then(Value::as_str).map(str::to_owned) {
        joined(map, &separator);
    }
    if map.get("nullable") == Some(&Value::Bool(true))
        && let Some(Value::Array(mut parts)) = map.remove("allOf")
    {
        map.remove("nullable");
        parts.push(json!({ "$ref": format!("#/components/schemas/{NO_VALUE}") }));
        map.insert("anyOf".to_owned(), parts.into());
        *has_null = true;
    }
    // Shapes are open, so that a value can fit more than one of them.
    if let Some(shapes) = map.remove("oneOf") {
        map.insert("anyOf".to_owned(), shapes);
    }
    map.retain(|key, _| !key.starts_with("x-") || KEPT.contains(&key.as_str()));
    for (_, child) in map.iter_mut().filter(|(key, _)| *key != "example" && *key != "examples") {
        rewrite(child, has_null);
    }
}

/// A list that travels as one text.
fn joined(schema: &mut Map<String, Value>, separator: &str) {
    schema.remove("items");
    schema.insert("type".to_owned(), "string".into());
    let described = schema.get("description").and_then(Value::as_str).unwrap_or_default().trim();
    let described = format!("{described} The items are joined by `{separator}`.");
    schema.insert("description".to_owned(), described.trim().into());
    if let Some(example) = schema.get_mut("example") {
        let items = example.as_array().into_iter().flatten();
        let items: Vec<String> =
            items.map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect();
        *example = items.join(separator).into();
    }
}

/// Removes the shared responses that are written out where they are sent.
fn unused_responses(value: &mut Value) {
    let whole = value["paths"].to_string();
    if let Some(responses) = value["components"]["responses"].as_object_mut() {
        responses.retain(|name, _| whole.contains(&format!("\"#/components/responses/{name}\"")));
    }
}
