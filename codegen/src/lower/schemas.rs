//! Components and properties.

use super::usage::Usage;
use super::{Lowering, doc, rust_type, text};
use crate::bundle::object;
use crate::check::LIMITS;
use crate::plan::{Either, EitherVariant, Newtype, NewtypeKind, OpenEnum, Variant};
use crate::problem::Pointer;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Whether a schema is for requests or responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

impl Lowering<'_> {
    pub(super) fn components(&mut self, usage: &Usage) {
        for (name, schema) in self.bundle.schemas() {
            let at = Pointer::root().join("components").join("schemas").join(name);
            if let Some(path) = schema["x-implemented-by"].as_str() {
                self.plan.implemented.insert(path.to_owned());
                continue;
            }
            // Only used in the `oneOf` of a hand-written type; `named` refuses it elsewhere.
            if schema["type"] == "array" {
                continue;
            }
            if schema["type"] != "object" {
                self.scalar(name, schema);
                continue;
            }
            let side = match (usage.requests.contains(name), usage.responses.contains(name)) {
                (true, true) => {
                    let message = "is used in a request and in a response; absence means different things there, so \
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
            self.object(&at, name, schema, side);
            if let Some(sentence) = usage.sentence(name) {
                self.schemas[name]["description"] = format!("{}\n\n{sentence}", doc(schema)).into();
            }
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

    /// Lowers an object component, or the query parameters of the operation at `at`.
    pub(super) fn object(&mut self, at: &Pointer, name: &str, schema: &Value, side: Side) {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut properties = Map::new();
        let mut eithers = BTreeMap::new();
        for (wire, property) in object(&schema["properties"]) {
            let at = if is_component(name, at) { at.join("properties").join(wire) } else { at.clone() };
            let is_required = required.contains(&wire.as_str());
            for message in misplaced(wire, property, side, is_required) {
                self.problems.push(self.bundle.problem(&at, format!("`{wire}`: {message}")));
            }
            if let Some((field, lowered)) = self.either(&at, wire, property, side) {
                let of = property["x-either"]["type"].as_str();
                if *eithers.entry(field.clone()).or_insert(of) != of {
                    let message = format!("`x-either` gives the field `{field}` another type here; use one type");
                    self.problems.push(self.bundle.problem(&at, message));
                }
                properties.insert(field, lowered);
                continue;
            }
            properties.insert(wire.clone(), self.property(property, side, is_required));
        }
        let plain = object(&schema["properties"]).iter().filter(|(_, property)| property.get("x-either").is_none());
        for (wire, _) in plain {
            if eithers.contains_key(&crate::names::field(wire)) {
                let message = format!("`{wire}` has the same name as a field of `x-either`; rename that field");
                self.problems.push(self.bundle.problem(at, message));
            }
        }
        match side {
            Side::Request => {
                let order = required.iter().map(|wire| crate::names::field(wire)).collect();
                self.plan.requests.insert(name.to_owned(), order);
            }
            Side::Response => {
                if is_page_with_other_requirements(schema, &required) {
                    let message = "a page without its items would be taken for an empty one, and no other field may lose \
                                   them; let `required` name the property with `x-page-items` alone";
                    self.problems.push(self.bundle.problem(at, message));
                }
                if has_second_items(schema) {
                    let message = "the array with `x-page-items` is the field `items` in Rust, and another property has that name; \
                                   write the type by hand, with `x-implemented-by`";
                    self.problems.push(self.bundle.problem(at, message));
                }
                self.plan.responses.insert(name.to_owned());
            }
        }
        if side == Side::Request && schema["additionalProperties"] == Value::Bool(true) {
            let message = "`additionalProperties` is for responses; a request sends what is documented, remove it";
            self.problems.push(self.bundle.problem(at, message));
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

    /// The schema that typify gets, without the description.
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
        if let Some(path) = component["x-implemented-by"].as_str() {
            return rust_type(&path.replacen("crate::", "trunkline::", 1), &[]);
        }
        if component["type"] == "array" {
            let at = Pointer(reference.trim_start_matches('#').to_owned());
            let message = "an array component can only be used in the `oneOf` of a component with `x-implemented-by`; write \
                           `type: array` where it is used";
            let problem = self.bundle.problem(&at, message);
            if !self.problems.contains(&problem) {
                self.problems.push(problem);
            }
        }
        let name = reference.rsplit('/').next().unwrap_or_default();
        rust_type(&format!("trunkline::{}::types::{name}", self.provider), &[])
    }

    /// Merges mutually exclusive properties into one. typify would turn the standard way to say this (`oneOf` with
    /// `allOf`) into a struct that cannot be deserialized.
    fn either(&mut self, at: &Pointer, wire: &str, property: &Value, side: Side) -> Option<(String, Value)> {
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
        // Several schemas share one type. What it sends must not depend on which schema came first.
        let same_name = known.variants.iter().find(|other| other.name == variant.name);
        let same_type = known.variants.iter().find(|other| other.name != variant.name && other.holds == variant.holds);
        let message = if known.field != field {
            format!("`{type_name}` is the field `{}` elsewhere; give it one field", known.field)
        } else if let Some(other) = same_name.filter(|o| o.wire != variant.wire || o.holds != variant.holds) {
            let (name, holds) = (&variant.name, &other.holds);
            format!(
                "the variant `{name}` of `{type_name}` is already `{}` with a {holds}; choose another name",
                other.wire
            )
        } else if let Some(other) = same_type {
            let (name, holds) = (&variant.name, &variant.holds);
            format!(
                "the variants `{}` and `{name}` of `{type_name}` both hold a {holds}; give one a component",
                other.name
            )
        } else {
            String::new()
        };
        if same_name.is_none() {
            known.variants.push(variant);
        }
        if !message.is_empty() {
            self.problems.push(self.bundle.problem(at, message));
        }
        let path = format!("trunkline::{}::types::{type_name}", self.provider);
        let mut lowered = rust_type(&path, &[]);
        lowered["description"] = format!("The {field}, named in one of several ways.").into();
        Some((field, lowered))
    }
}

/// True for a page that requires anything but its items.
fn is_page_with_other_requirements(schema: &Value, required: &[&str]) -> bool {
    let properties = object(&schema["properties"]).iter();
    let mut items = properties.filter(|(_, property)| property["x-page-items"] == Value::Bool(true));
    items.next().is_some_and(|(name, _)| required != [name])
}

/// True for a page with a second field that would be named `items` in Rust.
fn has_second_items(schema: &Value) -> bool {
    let is_items = |(name, property): &(&String, &Value)| {
        property["x-page-items"] == Value::Bool(true) || crate::names::field(name) == "items"
    };
    object(&schema["properties"]).values().any(|property| property["x-page-items"] == Value::Bool(true))
        && object(&schema["properties"]).iter().filter(is_items).count() > 1
}

/// True for a component, false for the query parameters of an operation, which have no schema in the documents.
fn is_component(name: &str, at: &Pointer) -> bool {
    at.0 == format!("/components/schemas/{name}")
}

/// The keywords of a property that have no meaning in a request or in a response, and would be dropped or break the
/// generated code.
fn misplaced(wire: &str, property: &Value, side: Side, required: bool) -> Vec<&'static str> {
    let nullable = property["nullable"] == Value::Bool(true);
    let name = crate::names::field(wire);
    let inner = if property["type"] == "array" { &property["items"] } else { property };
    let mut messages = Vec::new();
    if required && nullable {
        messages.push("a required field is present and not null; remove it from `required`, or remove `nullable`");
    }
    if property.get("x-either").is_some() {
        if required || nullable {
            messages.push("a field with `x-either` is optional; remove it from `required`, or remove `nullable`");
        }
        if property["type"] == "array" && property.get("x-list-separator").is_none() {
            messages.push("`x-either` holds one value; add `x-list-separator` to the array");
        }
    }
    if property.get("oneOf").is_some() || inner.get("oneOf").is_some() {
        messages.push("a string or an integer is for error responses only, which have no type in Rust");
    }
    match side {
        Side::Request => {
            if property.get("x-page-items").is_some() {
                messages.push("`x-page-items` is for responses; remove it");
            }
            if name == "new" && !required {
                messages.push("its setter would be a second `new`; write the type by hand, with `x-implemented-by`");
            }
        }
        Side::Response => {
            if LIMITS.iter().any(|key| property.get(*key).is_some() || inner.get(*key).is_some()) {
                messages.push("a limit is for requests: a response outside of it is read all the same; remove it");
            }
            if inner["format"] == "password" {
                messages.push(
                    "a secret belongs in request bodies only; remove it here: `extra` keeps it without \
                     printing it",
                );
            }
            if property.get("x-list-separator").is_some() {
                messages.push("`x-list-separator` is for queries and forms; remove it");
            }
            if property.get("x-unverifiable").is_some() {
                messages.push("`x-unverifiable` is for requests: it says that no response shows the field; remove it");
            }
            if name == "extra" {
                messages.push(
                    "this name is reserved for undocumented fields; write the type by hand, with \
                     `x-implemented-by`",
                );
            }
        }
    }
    messages
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
