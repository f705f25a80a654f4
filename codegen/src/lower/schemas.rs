//! Components and properties.

use super::usage::Usage;
use super::{Lowering, doc, rust_type, text};
use crate::bundle::object;
use crate::plan::{Either, EitherVariant, Newtype, NewtypeKind, OpenEnum, Variant};
use crate::problem::Pointer;
use serde_json::{Map, Value, json};

/// Which side of the wire a schema is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

impl Lowering<'_> {
    pub(super) fn components(&mut self, usage: &Usage) {
        for (name, schema) in self.bundle.schemas() {
            let at = Pointer::root().join("components").join("schemas").join(name);
            if schema.get("x-implemented-by").is_some() {
                continue;
            }
            // Stands only in the `oneOf` of a hand-written type.
            if schema["type"] == "array" {
                continue;
            }
            if schema["type"] != "object" {
                self.scalar(name, schema);
                continue;
            }
            let side = match (usage.requests.contains(name), usage.responses.contains(name)) {
                (true, true) => {
                    let message = "stands in a request and in a response; absence means different things there, so \
                                   give each side a schema of its own";
                    self.problems.push(self.bundle.problem(&at, message));
                    continue;
                }
                (true, false) => Side::Request,
                (false, true) => Side::Response,
                (false, false) if usage.errors.contains(name) => continue,
                (false, false) => {
                    self.problems.push(self.bundle.problem(&at, "no operation uses it; remove it"));
                    continue;
                }
            };
            self.object(name, schema, side);
        }
    }

    fn scalar(&mut self, name: &str, schema: &Value) {
        if let Some(values) = schema["x-extensible-enum"].as_array() {
            let listed = |key: &str, index: usize| schema[key][index].as_str().map(str::to_owned);
            let variants = values.iter().filter_map(Value::as_str).enumerate();
            let variants = variants
                .map(|(index, value)| Variant {
                    name: listed("x-enum-varnames", index).unwrap_or_else(|| crate::names::type_name(value)),
                    doc: listed("x-enum-descriptions", index).unwrap_or_else(|| format!("`{value}`")),
                    value: value.to_owned(),
                })
                .collect();
            self.plan.enums.push(OpenEnum { name: name.to_owned(), doc: doc(schema), variants });
            return;
        }
        let kind = match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("integer"), _) => NewtypeKind::Integer,
            (_, Some("uuid")) => NewtypeKind::Uuid,
            _ => NewtypeKind::Text,
        };
        self.plan.newtypes.push(Newtype { name: name.to_owned(), doc: doc(schema), kind });
    }

    pub(super) fn object(&mut self, name: &str, schema: &Value, side: Side) {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut properties = Map::new();
        for (wire, property) in object(&schema["properties"]) {
            if let Some((field, lowered)) = self.either(wire, property, side) {
                properties.insert(field, lowered);
                continue;
            }
            let is_required = required.contains(&wire.as_str());
            properties.insert(wire.clone(), self.property(property, side, is_required));
        }
        match side {
            Side::Request => {
                let order = required.iter().map(|wire| crate::names::field(wire)).collect();
                self.plan.requests.insert(name.to_owned(), order);
            }
            Side::Response => {
                self.plan.responses.insert(name.to_owned());
            }
        }
        if schema["additionalProperties"] == Value::Bool(true) {
            self.plan.extra.insert(name.to_owned());
        }
        let lowered = json!({
            "type": "object",
            "description": doc(schema),
            "required": required,
            "properties": properties,
        });
        self.schemas.insert(name.to_owned(), lowered);
    }

    pub(super) fn property(&mut self, property: &Value, side: Side, required: bool) -> Value {
        let mut lowered = self.type_of(property, side);
        let nullable = property["nullable"] == Value::Bool(true);
        if side == Side::Request && nullable {
            // typify has two states for an optional property: null could not be sent.
            lowered = rust_type("trunkline::Patch", &[lowered]);
        } else if !required && property["type"] == "array" && lowered.get("type").is_some() {
            // typify makes an optional array a `Vec` that is left out when empty: `[]` could not be sent.
            lowered["nullable"] = true.into();
        }
        lowered["description"] = doc(property).into();
        lowered
    }

    /// A schema without its description, as typify is to see it.
    fn type_of(&mut self, schema: &Value, side: Side) -> Value {
        if let Some(reference) = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str()) {
            return self.named(reference);
        }
        match schema["type"].as_str() {
            Some("array") => self.array(schema, side),
            Some("string") if schema["format"] == "password" => rust_type("trunkline::Secret", &[]),
            Some("integer") => json!({ "type": "integer", "format": "int64" }),
            Some(kind) => {
                let mut plain = json!({ "type": kind });
                if let Some(format) = schema.get("format") {
                    plain["format"] = format.clone();
                }
                plain
            }
            None => json!({}),
        }
    }

    fn array(&mut self, schema: &Value, side: Side) -> Value {
        let items = self.type_of(&schema["items"], side);
        if schema.get("x-list-separator").is_some() {
            return rust_type("trunkline::List", &[items]);
        }
        if schema["x-page-items"] == Value::Bool(true) {
            return rust_type("trunkline::Items", &[items]);
        }
        json!({ "type": "array", "items": items })
    }

    /// The type of a component, by its full path: a plain `$ref` would lose the description beside it.
    pub(super) fn named(&mut self, reference: &str) -> Value {
        let component = self.bundle.resolve(reference);
        let path = match component["x-implemented-by"].as_str() {
            Some(path) => {
                if matches!(component["type"].as_str(), Some("string" | "integer")) {
                    self.plan.scalars.insert(path.to_owned());
                }
                path.replacen("crate::", "trunkline::", 1)
            }
            None => {
                let name = reference.rsplit('/').next().unwrap_or_default();
                format!("trunkline::{}::types::{name}", self.provider)
            }
        };
        rust_type(&path, &[])
    }

    /// Folds properties that exclude each other into one. typify would make an undecodable struct of the standard way to
    /// say this (`oneOf` with `allOf`).
    pub(super) fn either(&mut self, wire: &str, property: &Value, side: Side) -> Option<(String, Value)> {
        let either = property.get("x-either")?;
        let (type_name, field) = (text(either, "type"), text(either, "field"));
        let lowered = self.type_of(property, side);
        let variant = EitherVariant {
            name: text(either, "variant"),
            doc: doc(property),
            wire: wire.to_owned(),
            holds: rust_text(&lowered),
        };
        let known = self
            .plan
            .eithers
            .entry(type_name.clone())
            .or_insert_with(|| Either { field: field.clone(), variants: Vec::new() });
        if !known.variants.iter().any(|other| other.name == variant.name) {
            known.variants.push(variant);
        }
        let path = format!("trunkline::{}::types::{type_name}", self.provider);
        let mut lowered = rust_type(&path, &[]);
        lowered["description"] = format!("At most one of the ways to name the {field}.").into();
        Some((field, lowered))
    }
}

/// The Rust type of a lowered schema.
fn rust_text(lowered: &Value) -> String {
    let rust = &lowered["x-rust-type"];
    if let Some(path) = rust["path"].as_str() {
        let parameters: Vec<_> = rust["parameters"].as_array().into_iter().flatten().map(rust_text).collect();
        let path = path.replacen("trunkline::", "crate::", 1);
        return if parameters.is_empty() { path } else { format!("{path}<{}>", parameters.join(", ")) };
    }
    match lowered["type"].as_str() {
        Some("integer") => "i64".to_owned(),
        Some("boolean") => "bool".to_owned(),
        Some("number") => "f64".to_owned(),
        _ => "::std::string::String".to_owned(),
    }
}
