//! Converts the OpenAPI documents that the crate is generated from to JSON Schemas.

use super::exchange::Object;
use serde_json::{Value, json};

/// Who interprets a schema.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The platform: value sets are closed, and only documented nulls are allowed.
    Platform,
    /// This crate, for requests that it writes: like the platform, and undocumented fields are not allowed.
    Strict,
}

/// One bundled document.
pub(super) struct Document<'a>(pub(super) &'a Value);

impl<'d> Document<'d> {
    /// The target of a reference; any other value is returned unchanged.
    pub(super) fn resolve<'a>(&self, value: &'a Value) -> &'a Value
    where
        'd: 'a,
    {
        let target = value["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
        target.and_then(|pointer| self.0.pointer(pointer)).unwrap_or(value)
    }

    /// The schema as a JSON Schema with references resolved, so that a finding names the actual keyword, and not an
    /// `allOf` or `$ref` that leads there.
    pub(super) fn schema(&self, schema: &Value, side: Side) -> Value {
        self.converted(schema, side, false)
    }

    fn converted(&self, schema: &Value, side: Side, nullable: bool) -> Value {
        let mut flat = Object::new();
        self.flatten(schema, &mut flat);
        let nullable = nullable || flat.get("nullable") == Some(&Value::Bool(true));
        let mut out = Object::new();
        if let Some(Value::Array(shapes)) = flat.get("oneOf") {
            // The shapes are open, so a value can match a shape other than the intended one.
            let shapes = shapes.iter().map(|shape| self.converted(shape, side, nullable)).collect();
            out.insert("anyOf".to_owned(), Value::Array(shapes));
            return Value::Object(out);
        }
        if let Some(Value::Array(values)) = flat.get("x-extensible-enum") {
            let null = nullable.then_some(Value::Null);
            out.insert("enum".to_owned(), values.iter().cloned().chain(null).collect());
        } else if let Some(name) = flat.get("type") {
            out.insert("type".to_owned(), if nullable { json!([name, "null"]) } else { name.clone() });
        }
        for keyword in ["format", "required", "x-list-separator", "x-recognized-by"] {
            if let Some(value) = flat.get(keyword) {
                out.insert(keyword.to_owned(), value.clone());
            }
        }
        if let Some(items) = flat.get("items") {
            out.insert("items".to_owned(), self.converted(items, side, false));
        }
        if let Some(Value::Object(properties)) = flat.get("properties") {
            let properties =
                properties.iter().map(|(name, property)| (name.clone(), self.converted(property, side, false)));
            out.insert("properties".to_owned(), Value::Object(properties.collect()));
            if side == Side::Strict {
                out.insert("additionalProperties".to_owned(), false.into());
            }
        }
        Value::Object(out)
    }

    /// Collects the keywords of a schema, its reference and its `allOf`. Outer ones win over inner ones.
    fn flatten(&self, schema: &Value, flat: &mut Object) {
        let Value::Object(keywords) = self.resolve(schema) else { return };
        for (keyword, value) in keywords {
            if keyword != "allOf" {
                flat.entry(keyword).or_insert_with(|| value.clone());
            }
        }
        for part in keywords.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.flatten(part, flat);
        }
    }
}

/// Parses the texts of a query or form as the types that `properties` documents. A value that cannot be parsed stays
/// text, for validation to report. Undocumented fields are dropped.
pub(super) fn typed(pairs: Vec<(String, String)>, properties: &Object, side: Side) -> Object {
    let known = pairs.into_iter().filter_map(|(name, text)| {
        let value = typed_value(&text, properties.get(&name)?, side);
        Some((name, value))
    });
    known.collect()
}

fn typed_value(text: &str, schema: &Value, side: Side) -> Value {
    match (schema["type"].as_str(), text) {
        (Some("integer"), _) => match text.parse::<i64>() {
            // `+5` and `007` would parse, but nobody writes them.
            Ok(number) if side != Side::Strict || number.to_string() == text => number.into(),
            _ => text.into(),
        },
        (Some("number"), _) => text.parse::<f64>().map_or_else(|_| text.into(), Value::from),
        (Some("boolean"), "true") => true.into(),
        (Some("boolean"), "false") => false.into(),
        // The vendors' own clients write these, too.
        (Some("boolean"), "True" | "1") if side != Side::Strict => true.into(),
        (Some("boolean"), "False" | "0") if side != Side::Strict => false.into(),
        (Some("array"), _) => {
            let separator = schema["x-list-separator"].as_str().unwrap_or(",");
            text.split(separator).map(|item| typed_value(item, &schema["items"], side)).collect()
        }
        _ => text.into(),
    }
}
