//! Rules for schemas: what typify turns into the wrong type, or into checks that break old clients.

use super::Checker;
use crate::bundle::object;
use crate::problem::Pointer;
use serde_json::Value;

const SCHEMA_KEYS: [&str; 21] = [
    "type",
    "format",
    "description",
    "example",
    "nullable",
    "writeOnly",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "oneOf",
    "allOf",
    "$ref",
    "x-extensible-enum",
    "x-enum-varnames",
    "x-enum-descriptions",
    "x-list-separator",
    "x-page-items",
    "x-either",
    "x-implemented-by",
    "x-deviation",
];

/// Why an OpenAPI keyword is not used, and what to write instead.
pub(super) fn mend(key: &str) -> Option<&'static str> {
    Some(match key {
        "enum" => "it closes the set and a new value breaks old clients; write `x-extensible-enum` in a component",
        "anyOf" => "typify makes an undecodable struct of it; write a component with `x-implemented-by`",
        "default" => "typify would always send it; say it in the description",
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "minLength" | "maxLength" | "pattern"
        | "minItems" | "maxItems" | "uniqueItems" | "multipleOf" => {
            "it would be checked on responses, too; say it in the description, the platform enforces it"
        }
        "deprecated" => "say it in the description",
        "explode" | "style" | "allowReserved" => "progenitor ignores it; use `x-list-separator` for lists",
        _ => return None,
    })
}

/// A named schema under `components`.
pub(super) fn component(check: &mut Checker<'_>, at: &Pointer, name: &str, schema: &Value) {
    if crate::names::type_name(name) != name {
        check.refuse(at, format!("a component's name is a Rust type name: `{}`", crate::names::type_name(name)));
    }
    if check.reference(at, schema) {
        check.refuse(at, "a component that is another's name only: use the other");
        return;
    }
    check.keys(at, schema, &SCHEMA_KEYS);
    check.has_text(at, schema, "description");
    check.safe_text(at, schema, &["x-deviation"]);
    let implemented = schema.get("x-implemented-by").is_some();
    if let Some(path) = schema.get("x-implemented-by") {
        if !path.as_str().is_some_and(|path| path.starts_with("crate::")) {
            check.refuse(at, "`x-implemented-by` is a Rust path that starts with `crate::`");
        }
    }
    if let Some(variants) = schema.get("oneOf") {
        if !implemented {
            check.refuse(at, "`oneOf` decodes by trial and loses the place of an error; add `x-implemented-by`");
        }
        for (index, variant) in variants.as_array().into_iter().flatten().enumerate() {
            let at = at.join("oneOf").index(index);
            if !check.reference(&at, variant) {
                check.refuse(&at, "a `oneOf` member is a `$ref`");
            }
        }
    }
    match schema["type"].as_str() {
        Some("object") => object_schema(check, at, schema),
        Some("array") if implemented || name.ends_with("List") => items(check, at, schema),
        Some("string" | "integer") => {
            if schema.get("x-extensible-enum").is_some() {
                extensible_enum(check, at, schema);
            }
        }
        None if implemented => {}
        _ => check.refuse(at, "a component is an object, a string or an integer"),
    }
}

fn object_schema(check: &mut Checker<'_>, at: &Pointer, schema: &Value) {
    match schema.get("additionalProperties") {
        None | Some(Value::Bool(true)) => {}
        Some(_) => check
            .refuse(at, "`additionalProperties` is `true` or absent: anything else refuses what a platform adds later"),
    }
    let properties = object(&schema["properties"]);
    check.names(at, properties);
    for (name, property) in properties {
        let at = at.join("properties").join(name);
        if property.get("$ref").is_some() {
            check.refuse(&at, "a property needs a description: write `allOf: [{ $ref: … }]` with it beside");
            continue;
        }
        check.keys(&at, property, &SCHEMA_KEYS);
        check.has_text(&at, property, "description");
        check.safe_text(&at, property, &["x-deviation"]);
        inline(check, &at, property);
    }
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !properties.contains_key(name) {
            check.refuse(at, format!("`required` names `{name}`, which is not a property"));
        }
    }
}

/// A schema without a name of its own: a property, an item or a query parameter.
pub(super) fn inline(check: &mut Checker<'_>, at: &Pointer, schema: &Value) {
    check.keys(at, schema, &SCHEMA_KEYS);
    if let Some(members) = schema.get("allOf") {
        let members = members.as_array().map(Vec::as_slice).unwrap_or_default();
        if members.len() != 1 || !check.reference(&at.join("allOf").index(0), &members[0]) {
            check.refuse(at, "`allOf` holds one `$ref`: it describes a referenced property and nothing else");
        }
        return;
    }
    if schema.get("x-extensible-enum").is_some() || schema.get("oneOf").is_some() {
        check.refuse(at, "enums and alternatives are named components; move it there and refer to it");
    }
    let secret = schema["format"] == "password";
    if secret != (schema["writeOnly"] == Value::Bool(true)) {
        check.refuse(at, "a secret is `format: password` with `writeOnly: true`, both or neither");
    }
    if let Some(either) = schema.get("x-either") {
        if !["type", "field", "variant"].iter().all(|key| either[key].is_string()) {
            check.refuse(at, "`x-either` is `{type, field, variant}`, each a name");
        }
    }
    match schema["type"].as_str() {
        Some("string" | "integer" | "number" | "boolean") => {}
        Some("array") => items(check, at, schema),
        Some("object") => check.refuse(at, "an object is a named component; move it there and refer to it"),
        _ => check.refuse(at, "`type` must be one of: string, integer, number, boolean, array"),
    }
}

fn items(check: &mut Checker<'_>, at: &Pointer, schema: &Value) {
    let at_items = at.join("items");
    match schema.get("items") {
        None => check.refuse(at, "an array needs `items`"),
        Some(items) if items.get("$ref").is_some() => {
            check.reference(&at_items, items);
        }
        Some(items) => inline(check, &at_items, items),
    }
    if let Some(separator) = schema.get("x-list-separator") {
        if separator != ";" {
            check.refuse(at, "`x-list-separator` is \";\": no other is implemented");
        }
    }
}

fn extensible_enum(check: &mut Checker<'_>, at: &Pointer, schema: &Value) {
    let texts = |key: &str| -> Option<Vec<&str>> { schema.get(key)?.as_array()?.iter().map(Value::as_str).collect() };
    let Some(values) = texts("x-extensible-enum").filter(|values| !values.is_empty()) else {
        check.refuse(at, "`x-extensible-enum` is a list of texts; quote numbers, on, off, yes and no");
        return;
    };
    for key in ["x-enum-varnames", "x-enum-descriptions"] {
        if schema.get(key).is_some() && texts(key).is_none_or(|list| list.len() != values.len()) {
            check.refuse(at, format!("`{key}` needs one text for each value, in their order"));
        }
    }
    let names = texts("x-enum-varnames").map_or_else(
        || values.iter().map(|value| crate::names::type_name(value)).collect(),
        |names| names.iter().map(ToString::to_string).collect::<Vec<_>>(),
    );
    for (index, name) in names.iter().enumerate() {
        if names[..index].contains(name) {
            check.refuse(at, format!("two values are the variant `{name}`; name them in `x-enum-varnames`"));
        }
        if !crate::names::is_type_name(name) || name == "Unknown" {
            check.refuse(at, format!("`{name}` cannot name a variant; name it in `x-enum-varnames`"));
        }
    }
    for text in texts("x-enum-descriptions").into_iter().flatten() {
        if let Some(hazard) = super::text::rustdoc_hazard(text) {
            check.refuse(at, hazard);
        }
    }
}
