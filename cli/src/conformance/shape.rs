//! Compares a value with the schema that documents it. What it says holds names and types, never a value of the account.

use super::document::Document;
use serde_json::Value;

/// What differs, and what is worth knowing without being a difference.
#[derive(Debug, Default)]
pub(super) struct Shape {
    pub(super) wrong: Vec<String>,
    pub(super) notes: Vec<String>,
}

impl Shape {
    pub(super) fn of(document: &Document, schema: &Value, value: &Value) -> Self {
        let mut shape = Self::default();
        shape.compare(document, schema, value, "");
        shape.wrong.dedup();
        shape.notes.dedup();
        shape
    }

    fn compare(&mut self, document: &Document, schema: &Value, value: &Value, place: &str) {
        let schema = document.resolve(schema);
        if let Some(shapes) = schema["oneOf"].as_array() {
            let tried = shapes.iter().map(|schema| {
                let mut shape = Self::default();
                shape.compare(document, schema, value, place);
                shape
            });
            let best = tried.min_by_key(|shape| (shape.wrong.len(), shape.notes.len())).unwrap_or_default();
            self.wrong.extend(best.wrong);
            self.notes.extend(best.notes);
            return;
        }
        let documented = schema["type"].as_str().unwrap_or_default();
        let at = if place.is_empty() { "the body" } else { place };
        let fits = match value {
            Value::Null => return,
            Value::Bool(_) => documented == "boolean",
            Value::Number(number) => {
                documented == "number" || (documented == "integer" && (number.is_i64() || number.is_u64()))
            }
            Value::String(_) => documented == "string",
            Value::Array(_) => documented == "array",
            Value::Object(_) => documented == "object",
        };
        if !fits && !documented.is_empty() {
            self.wrong.push(format!("{at} is {}, documented as {documented}", kind(value)));
            return;
        }
        match value {
            Value::String(text) => self.known_value(schema, text, at),
            Value::Array(items) => {
                for item in items {
                    self.compare(document, &schema["items"], item, &format!("{place}[]"));
                }
            }
            Value::Object(object) => self.fields(document, schema, object, place),
            _ => {}
        }
    }

    fn fields(&mut self, document: &Document, schema: &Value, object: &serde_json::Map<String, Value>, place: &str) {
        let inside = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if object.get(name).is_none_or(Value::is_null) {
                self.wrong.push(format!("{} is missing, documented as required", inside(name)));
            }
        }
        let Some(properties) = schema["properties"].as_object() else { return };
        for (name, value) in object {
            match properties.get(name) {
                Some(property) => self.compare(document, property, value, &inside(name)),
                None => self.notes.push(format!("{} is not documented", inside(name))),
            }
        }
    }

    /// Values of an open set are words of the platform, which are shown; any other text is the account's.
    fn known_value(&mut self, schema: &Value, text: &str, at: &str) {
        let Some(values) = schema["x-extensible-enum"].as_array() else { return };
        let is_word = text.len() < 40 && text.chars().all(|char| char.is_ascii_alphanumeric() || "_-@".contains(char));
        if !values.iter().any(|value| value == text) {
            let value = if is_word { text } else { "another text" };
            self.notes.push(format!("{at} is {value}, which is none of the documented values"));
        }
    }
}

/// The type of a value, in the documents' words.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
