//! Rules for schemas. They refuse what typify would turn into the wrong type, or into checks that break old clients.

use super::Checker;
use super::deviation::deviation;
use crate::problem::Pointer;
use heck::ToUpperCamelCase;
use serde_json::Value;

/// The keys allowed in each kind of schema. A key without a meaning there would be dropped silently.
const OBJECT_KEYS: [&str; 9] = [
    "type",
    "description",
    "example",
    "properties",
    "required",
    "additionalProperties",
    "x-implemented-by",
    "x-recognized-by",
    "x-deviation",
];
const ARRAY_KEYS: [&str; 6] = ["type", "description", "example", "items", "x-implemented-by", "x-deviation"];
const SCALAR_KEYS: [&str; 11] = [
    "type",
    "format",
    "nullable",
    "description",
    "example",
    "x-extensible-enum",
    "x-enum-varnames",
    "x-enum-descriptions",
    "x-id-hint",
    "x-implemented-by",
    "x-deviation",
];
const ONE_OF_KEYS: [&str; 5] = ["description", "example", "oneOf", "x-implemented-by", "x-deviation"];
const INLINE_KEYS: [&str; 26] = [
    "type",
    "format",
    "description",
    "example",
    "nullable",
    "writeOnly",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "x-extensible-enum",
    "x-list-separator",
    "x-page-items",
    "x-either",
    "x-unverifiable",
    "x-compare",
    "x-default",
    "x-deviation",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
];

/// The limits of values. They stand in requests only, and no client checks them: the platform does.
pub(crate) const LIMITS: [&str; 8] =
    ["minimum", "maximum", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"];

/// The component that is null: the second of the two that a property which refers to a component and can be null is one of.
pub(crate) const NO_VALUE: &str = "NoValue";

/// Names that the generated code already uses.
const RESERVED_TYPES: [&str; 8] = ["Default", "From", "Into", "IntoIterator", "Iterator", "Option", "String", "Vec"];

/// Why an OpenAPI keyword is not used, and what to write instead.
pub(super) fn fix(key: &str) -> Option<&'static str> {
    Some(match key {
        "enum" => "it closes the set and a new value breaks old clients; write `x-extensible-enum` in a component",
        "anyOf" => "typify makes an undecodable struct of it; write a component with `x-implemented-by` and `oneOf`",
        "default" => "typify would always send it; write `x-default`, and say it in the description",
        "minimum" | "maximum" | "minLength" | "maxLength" | "pattern" | "minItems" | "maxItems" | "uniqueItems" => {
            "a limit belongs on properties and parameters of requests only; move it there"
        }
        "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => "say it in the description, the platform enforces it",
        "deprecated" => "say it in the description",
        "explode" | "style" | "allowReserved" => "progenitor ignores it; use `x-list-separator` for lists",
        _ => return None,
    })
}

/// Checks a named schema under `components`.
pub(super) fn component(check: &mut Checker<'_>, at: &Pointer, name: &str, schema: &Value) {
    if !crate::names::is_component_name(name) {
        let better = name.to_upper_camel_case();
        let better = if crate::names::is_component_name(&better) { &better } else { "PhoneNumber" };
        check.refuse(at, format!("a component's name is a Rust type name, such as `{better}`"));
    }
    if RESERVED_TYPES.contains(&name) {
        check.refuse(at, format!("the generated code already uses the name `{name}`; rename the component"));
    }
    if !check.defines(at, schema) {
        return;
    }
    check.prose(at, schema, "description");
    if name == NO_VALUE {
        let form = "`NoValue` is `{ type: string, nullable: true, enum: [null] }` with a description";
        let is_null = schema["nullable"] == Value::Bool(true) && schema["enum"] == serde_json::json!([null]);
        if schema["type"] != "string" || !is_null || schema.as_object().is_none_or(|keys| keys.len() != 4) {
            check.refuse(at, form);
        }
        return;
    }
    check.optional_prose(at, schema, &["x-id-hint"]);
    deviation(check, at, schema);
    let implemented = schema.get("x-implemented-by").is_some();
    if let Some(path) = schema.get("x-implemented-by") {
        let names = path.as_str().and_then(|path| path.strip_prefix("crate::")).unwrap_or_default();
        if !names.split("::").all(|name| syn::parse_str::<syn::Ident>(name).is_ok()) {
            check.refuse(at, "`x-implemented-by` is a Rust path that starts with `crate::`");
        }
    }
    match schema["type"].as_str() {
        Some("object") => {
            check.known_keys(at, schema, &OBJECT_KEYS);
            object_schema(check, at, schema);
        }
        Some("array") if implemented || name.ends_with("List") => {
            check.known_keys(at, schema, &ARRAY_KEYS);
            items(check, at, schema);
        }
        Some(kind @ ("string" | "integer")) => {
            check.known_keys(at, schema, &SCALAR_KEYS);
            if schema.get("nullable").is_some() && !implemented {
                check.refuse(at, "a component with a type of its own is not `nullable`; say that where it is used");
            }
            scalar(check, at, schema, kind);
        }
        // Without a type of its own it would be an `f64`, which needs no component.
        Some("number") if implemented => check.known_keys(at, schema, &SCALAR_KEYS),
        None if implemented || schema.get("oneOf").is_some() => {
            check.known_keys(at, schema, &ONE_OF_KEYS);
            one_of(check, at, schema, implemented);
        }
        _ => check.refuse(
            at,
            "`type` of a component is object, string or integer; an array belongs in a property, and so does a number unless \
             the component has `x-implemented-by`",
        ),
    }
}

fn one_of(check: &mut Checker<'_>, at: &Pointer, schema: &Value, implemented: bool) {
    if !implemented {
        check.refuse(at, "`oneOf` decodes by trial and loses the place of an error; add `x-implemented-by`");
    }
    for (index, variant) in check.list(at, schema, "oneOf").iter().enumerate() {
        let at = at.join("oneOf").index(index);
        if !check.reference(&at, variant) {
            check.refuse(&at, "a `oneOf` variant is a `$ref`; move it into a component");
        }
    }
}

fn scalar(check: &mut Checker<'_>, at: &Pointer, schema: &Value, kind: &str) {
    // Secrets are refused, too: as a component, a secret would become an id, which prints its text.
    format(check, at, schema, if kind == "string" { &["uuid"] } else { &["int32", "int64"] });
    if schema.get("x-extensible-enum").is_some() {
        if kind != "string" || schema.get("format").is_some() {
            check.refuse(at, "`x-extensible-enum` is for `type: string` without a `format`");
        }
        extensible_enum(check, at, schema);
    }
    for key in ["x-enum-varnames", "x-enum-descriptions"] {
        if schema.get(key).is_some() && schema.get("x-extensible-enum").is_none() {
            check.refuse(at, format!("`{key}` needs `x-extensible-enum` beside it"));
        }
    }
}

/// Refuses a `format` without a Rust type: a misspelled `password` would become plain text.
fn format(check: &mut Checker<'_>, at: &Pointer, schema: &Value, allowed: &[&str]) {
    if schema.get("format").is_some_and(|format| !format.as_str().is_some_and(|format| allowed.contains(&format))) {
        let known = if allowed.is_empty() { "none".to_owned() } else { allowed.join(", ") };
        check.refuse(at, format!("`format` has no type in Rust here; known: {known}"));
    }
}

fn object_schema(check: &mut Checker<'_>, at: &Pointer, schema: &Value) {
    match schema.get("additionalProperties") {
        None | Some(Value::Bool(true)) => {}
        Some(_) => check
            .refuse(at, "`additionalProperties` is `true` or absent: anything else refuses what a platform adds later"),
    }
    let properties = check.object(at, schema, "properties");
    if properties.is_empty() {
        check.refuse(at, "needs `properties`: typify makes a map of an object without them");
    }
    check.distinct_names(at, properties);
    for (name, property) in properties {
        let at = at.join("properties").join(name);
        if property.get("$ref").is_some() {
            check.refuse(&at, "a property needs a description: write `allOf: [{ $ref: … }]` with it beside");
            continue;
        }
        check.prose(&at, property, "description");
        deviation(check, &at, property);
        default(check, &at, property);
        inline(check, &at, property);
    }
    recognized_by(check, at, schema);
    for (index, name) in check.list(at, schema, "required").iter().enumerate() {
        let Some(name) = name.as_str() else {
            check.refuse(&at.join("required").index(index), "must be the name of a property; quote it");
            continue;
        };
        if !properties.contains_key(name) {
            check.refuse(at, format!("`required` names `{name}`, which is not a property; correct one of the two"));
        }
    }
}

fn recognized_by(check: &mut Checker<'_>, at: &Pointer, schema: &Value) {
    let names = check.list(at, schema, "x-recognized-by");
    if names.is_empty() {
        return;
    }
    if !names.iter().all(|name| name.as_str().is_some_and(|name| schema["properties"].get(name).is_some())) {
        check.refuse(at, "`x-recognized-by` lists names of the schema's properties; correct one of the two");
    }
}

/// Checks an unnamed schema: a property, an item or a query parameter.
pub(super) fn inline(check: &mut Checker<'_>, at: &Pointer, schema: &Value) {
    check.known_keys(at, schema, &INLINE_KEYS);
    check.booleans(at, schema, &["nullable", "writeOnly", "x-page-items", "x-unverifiable"]);
    either(check, at, schema);
    if schema.get("x-compare").is_some() {
        check.is_one_of(at, schema, "x-compare", &["set", "label", "network"]);
    }
    if schema.get("anyOf").is_some() {
        return component_or_null(check, at, schema);
    }
    if schema.get("oneOf").is_some() {
        return scalars(check, at, schema);
    }
    if schema.get("allOf").is_some() {
        let entries = check.list(at, schema, "allOf");
        if entries.len() != 1 || !check.reference(&at.join("allOf").index(0), &entries[0]) {
            check.refuse(at, "`allOf` holds one `$ref`: it describes a referenced property and nothing else");
        }
        beside_reference(check, at, schema, "allOf");
        if schema.get("nullable").is_some() {
            check.refuse(
                at,
                "`nullable` beside `allOf` has no effect in OpenAPI 3.0; write \
                 `anyOf: [{ $ref: … }, { $ref: \"common.yaml#/components/schemas/NoValue\" }]`",
            );
        }
        return;
    }
    if schema.get("x-extensible-enum").is_some() {
        check.refuse(at, "enums and alternatives are named components; move it there and refer to it");
    }
    let secret = schema["format"] == "password";
    if secret != (schema["writeOnly"] == Value::Bool(true)) {
        check.refuse(at, "a secret is `format: password` with `writeOnly: true`, both or neither");
    }
    for key in ["items", "x-list-separator", "x-page-items"] {
        if schema.get(key).is_some() && schema["type"] != "array" {
            check.refuse(at, format!("`{key}` is for `type: array`; remove it or correct the type"));
        }
    }
    match schema["type"].as_str() {
        Some("string") => format(check, at, schema, &["date-time", "password", "uuid"]),
        Some("integer") => format(check, at, schema, &["int32", "int64"]),
        Some("number") => format(check, at, schema, &["double"]),
        Some("boolean") => format(check, at, schema, &[]),
        Some("array") => items(check, at, schema),
        Some("object") => check.refuse(at, "an object is a named component; move it there and refer to it"),
        _ => check.refuse(at, "`type` must be one of: string, integer, number, boolean, array"),
    }
}

/// A component that can be null.
fn component_or_null(check: &mut Checker<'_>, at: &Pointer, schema: &Value) {
    beside_reference(check, at, schema, "anyOf");
    let members = check.list(at, schema, "anyOf");
    let references =
        members.iter().enumerate().filter(|(index, member)| check.reference(&at.join("anyOf").index(*index), member));
    if references.count() != 2 || members.len() != 2 || !is_no_value(&members[1]) {
        check.refuse(
            at,
            "`anyOf` holds a `$ref` to a component and one to `NoValue`, for a component that can be null; other alternatives \
             are named components: move it there and refer to it",
        );
    }
}

/// Scalars that error responses mix. Lowering refuses them elsewhere.
fn scalars(check: &mut Checker<'_>, at: &Pointer, schema: &Value) {
    beside_reference(check, at, schema, "oneOf");
    let is_scalar = |member: &Value| {
        member.as_object().is_some_and(|keys| keys.len() == 1)
            && (member["type"] == "string" || member["type"] == "integer")
    };
    if !check.list(at, schema, "oneOf").iter().all(is_scalar) {
        check.refuse(at, "alternatives are named components; move it there and refer to it");
    }
}

/// Whether a schema is a reference to the component that is null.
pub(crate) fn is_no_value(schema: &Value) -> bool {
    schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next()) == Some(NO_VALUE)
}

fn beside_reference(check: &mut Checker<'_>, at: &Pointer, schema: &Value, holder: &str) {
    for key in
        ["type", "format", "writeOnly", "items", "allOf", "anyOf", "oneOf", "x-extensible-enum", "x-list-separator"]
    {
        if key != holder && schema.get(key).is_some() {
            check.refuse(at, format!("`{key}` beside `{holder}` is ignored; move it into the component"));
        }
    }
}

/// Checks the `x-default` of a property or parameter: the value that the platform assumes when it is left out.
pub(super) fn default(check: &mut Checker<'_>, at: &Pointer, holder: &Value) {
    if holder.get("x-default").is_some_and(|value| value.is_null() || value.is_object() || value.is_array()) {
        check.refuse(&at.join("x-default"), "`x-default` is a text, a number, `true` or `false`");
    }
}

/// Checks the `x-either` of a property or query parameter, whose names become Rust identifiers.
pub(super) fn either(check: &mut Checker<'_>, at: &Pointer, holder: &Value) {
    let Some(either) = holder.get("x-either") else { return };
    let name = |key: &str| either[key].as_str().unwrap_or_default();
    let known = either.as_object().is_some_and(|map| map.keys().all(|k| ["type", "field", "variant"].contains(&&**k)));
    let named = crate::names::is_type_name(name("type"))
        && crate::names::is_type_name(name("variant"))
        && !name("field").is_empty()
        && crate::names::field(name("field")) == name("field");
    if !known || !named || RESERVED_TYPES.contains(&name("type")) {
        let form = "`x-either` is `{ type: ApplicationRef, field: application, variant: Id }`, each a Rust name";
        check.refuse(at, form);
    }
}

fn items(check: &mut Checker<'_>, at: &Pointer, schema: &Value) {
    let at_items = at.join("items");
    match schema.get("items") {
        None => check.refuse(at, "an array needs `items`"),
        Some(items) if items.get("$ref").is_some() => {
            check.reference(&at_items, items);
        }
        Some(items) => {
            inline(check, &at_items, items);
            for key in ["nullable", "x-either", "x-page-items", "x-list-separator", "x-unverifiable", "x-compare"] {
                if items.get(key).is_some() {
                    check.refuse(&at_items, format!("`{key}` has no meaning on items; remove it"));
                }
            }
        }
    }
    if let Some(separator) = schema.get("x-list-separator") {
        if separator != ";" {
            check.refuse(at, "`x-list-separator` is \";\": no other is implemented");
        }
        let items = &schema["items"];
        if items["type"] == "array" || items["format"] == "password" || items["format"] == "date-time" {
            check.refuse(&at_items, "the items of a joined list are texts, numbers or ids; send this another way");
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
            return;
        }
    }
    let names = texts("x-enum-varnames").map_or_else(
        || values.iter().map(|value| crate::names::type_name(value)).collect(),
        |names| names.iter().map(ToString::to_string).collect::<Vec<_>>(),
    );
    for (index, name) in names.iter().enumerate() {
        if values[..index].contains(&values[index]) {
            check.refuse(at, format!("the value `{}` is listed twice; keep one of the two", values[index]));
        } else if names[..index].contains(name) {
            check.refuse(at, format!("two values are the variant `{name}`; name them in `x-enum-varnames`"));
        }
        if !crate::names::is_type_name(name) || name == "Unknown" {
            check.refuse(at, format!("`{name}` cannot name a variant; name it in `x-enum-varnames`"));
        }
    }
    for (index, text) in texts("x-enum-descriptions").into_iter().flatten().enumerate() {
        if let Some(hazard) = super::text::rustdoc_hazard(text) {
            check.refuse(&at.join("x-enum-descriptions").index(index), hazard);
        }
    }
}
