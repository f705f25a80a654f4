//! What counts as a difference in requests and responses, and its class. Each test compares one of our schemas with one
//! of the vendor's.

use serde_json::{Value, json};
use std::borrow::Borrow;
use xtask::drift::compare;

#[derive(Clone, Copy)]
enum Side {
    Body,
    Query,
    Response,
}
use Side::{Body, Query, Response};

fn document(side: Side, schema: &Value) -> Value {
    let content = json!({ "application/json": { "schema": schema } });
    let mut operation = json!({ "responses": { "204": { "description": "Done." } } });
    match side {
        Body => operation["requestBody"] = json!({ "required": true, "content": content }),
        Query => operation["parameters"] = json!([{ "name": "q", "in": "query", "schema": schema }]),
        Response => operation["responses"] = json!({ "200": { "description": "Done.", "content": content } }),
    }
    json!({ "openapi": "3.1.0", "paths": { "/lines": { "post": operation } } })
}

/// The differences as `class place what: ours, theirs`.
fn differences(side: Side, ours: &Value, theirs: &Value) -> Vec<String> {
    let drift = compare(&document(side, ours), &document(side, theirs));
    let line = |one: &xtask::drift::Difference| {
        format!("{} {} {}: {}, {}", one.class.name(), one.place, one.what, one.ours, one.theirs)
    };
    drift.differences.iter().map(line).collect()
}

#[track_caller]
fn assert_differs(side: Side, ours: impl Borrow<Value>, theirs: impl Borrow<Value>, expected: &[&str]) {
    let (ours, theirs) = (ours.borrow(), theirs.borrow());
    assert_eq!(differences(side, ours, theirs), expected, "{ours} against {theirs}");
}

/// An object with one field.
fn with(field: &Value) -> Value {
    json!({ "type": "object", "properties": { "a": field } })
}

#[test]
fn fields() {
    let (one, two) = (
        with(&json!({ "type": "string" })),
        json!({ "properties": { "a": { "type": "string" }, "b": { "type": "integer" } } }),
    );
    assert_differs(Body, &one, &two, &["additive request b field: -, integer, optional"]);
    assert_differs(Body, &two, &one, &["breaking request b field: integer, -"]);
    assert_differs(Response, &one, &two, &["additive response b field: -, integer, optional"]);
    assert_differs(Response, &two, &one, &["breaking response b field: integer, -"]);
    let mut demanding = two.clone();
    demanding["required"] = json!(["a", "b", "c"]);
    assert_differs(
        Body,
        &one,
        &demanding,
        &[
            "breaking request a required: optional, required",
            "breaking request b field: -, integer, required",
            "breaking request c field: -, any, required",
        ],
    );
    assert_differs(
        Response,
        one,
        demanding,
        &["additive response b field: -, integer, required", "additive response c field: -, any, required"],
    );
}

#[test]
fn fields_of_the_other_side_are_absent() {
    let ours = with(&json!({ "type": "string" }));
    let theirs =
        |flag: &str| json!({ "properties": { "a": { "type": "string" }, "b": { "type": "string", flag: true } } });
    assert_differs(Body, &ours, theirs("readOnly"), &[]);
    assert_differs(Response, &ours, theirs("writeOnly"), &[]);
    let a_is = |flag: &str| with(&json!({ "type": "string", flag: true }));
    assert_differs(Body, &ours, a_is("readOnly"), &["breaking request a field: string, -"]);
    assert_differs(Response, ours, a_is("writeOnly"), &["breaking response a field: string, -"]);
}

#[test]
fn required() {
    let optional = with(&json!({ "type": "string" }));
    let required = json!({ "properties": { "a": { "type": "string" } }, "required": ["a"] });
    assert_differs(Body, &required, &optional, &["additive request a required: required, optional"]);
    assert_differs(Response, &optional, &required, &[]);
    // No body requires a field, so the document does not say which fields are always present.
    assert_differs(Response, &required, &optional, &[]);
    let beside = |line: &Value| json!({ "properties": { "line": line, "other": required } });
    assert_differs(
        Response,
        beside(&required),
        beside(&optional),
        &["breaking response line.a required: required, optional"],
    );
    let other = json!({ "properties": { "a": { "type": "string" }, "b": {} }, "required": ["b"] });
    assert_differs(
        Response,
        required,
        other,
        &["breaking response a required: required, optional", "additive response b field: -, any, required"],
    );
}

#[test]
fn null() {
    let plain = json!({ "type": "string" });
    let nulls = [
        json!({ "type": "string", "nullable": true }),
        json!({ "type": ["string", "null"] }),
        json!({ "anyOf": [{ "type": "string" }, { "type": "null" }] }),
        json!({ "oneOf": [{ "type": "null" }, { "type": "string" }] }),
        json!({ "oneOf": [{ "enum": [null] }, { "type": "string" }] }),
        json!({ "anyOf": [{ "const": null }, { "type": "string" }] }),
        json!({ "allOf": [{ "type": "string" }], "nullable": true }),
        json!({ "anyOf": [{ "anyOf": [{ "type": "string" }, { "type": "null" }] }] }),
    ];
    for null in nulls {
        assert_differs(Body, with(&plain), with(&null), &["additive request a null: not nullable, nullable"]);
        assert_differs(Body, with(&null), with(&plain), &["breaking request a null: nullable, not nullable"]);
        assert_differs(Body, with(&json!({ "type": "string", "nullable": true })), with(&null), &[]);
        // Queries know no null, and an optional field of a response that is null means absence.
        assert_differs(Query, &plain, &null, &[]);
        assert_differs(Response, with(&plain), with(&null), &["additive response a null: not nullable, nullable"]);
        assert_differs(Response, with(&null), with(&plain), &[]);
        // Where a value cannot be absent, null cannot be parsed.
        let list = |items: &Value| json!({ "type": "array", "items": items });
        assert_differs(Response, list(&plain), list(&null), &["breaking response [] null: not nullable, nullable"]);
        let required = |field: &Value| json!({ "properties": { "a": field }, "required": ["a"] });
        assert_differs(
            Response,
            required(&plain),
            required(&null),
            &["breaking response a null: not nullable, nullable"],
        );
    }
}

#[test]
fn types() {
    let kind = |kind: &str| json!({ "type": kind });
    let both = json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] });
    assert_differs(Body, kind("string"), kind("integer"), &["breaking request type: string, integer"]);
    assert_differs(Body, kind("string"), &both, &["additive request type: string, integer or string"]);
    assert_differs(Body, kind("integer"), kind("number"), &["additive request type: integer, number"]);
    assert_differs(Body, kind("number"), kind("integer"), &["breaking request type: number, integer"]);
    assert_differs(Response, kind("string"), kind("integer"), &["breaking response type: string, integer"]);
    assert_differs(Response, kind("string"), both, &["breaking response type: string, integer or string"]);
    assert_differs(Response, kind("number"), kind("integer"), &[]);
    assert_differs(Response, kind("integer"), kind("number"), &["breaking response type: integer, number"]);
    // A query is text, so a text accepts a number; a number does not accept every text.
    assert_differs(Query, kind("integer"), kind("string"), &["additive query q type: integer, string"]);
    assert_differs(Query, kind("string"), kind("integer"), &["breaking query q type: string, integer"]);
    // An undocumented or unknown type is not a difference.
    assert_differs(Body, kind("string"), json!({}), &[]);
    assert_differs(Body, json!({}), kind("string"), &[]);
    assert_differs(Response, kind("string"), json!({ "type": "unheard-of" }), &[]);
    assert_differs(Response, with(&kind("string")), json!({}), &["breaking response content: object, not described"]);
    assert_differs(
        Response,
        with(&kind("string")),
        kind("object"),
        &["breaking response content: object, not described"],
    );
    assert_differs(Response, with(&kind("string")), kind("array"), &["breaking response type: object, array"]);
}

#[test]
fn lists_in_urls_and_forms() {
    let ours = json!({ "type": "array", "items": { "type": "integer" }, "x-list-separator": ";" });
    assert_differs(Query, &ours, json!({ "type": "string" }), &["breaking query q type: array, string"]);
    assert_differs(Query, &ours, json!({ "type": "array", "items": { "type": "integer" } }), &[]);
    assert_differs(
        Query,
        &ours,
        json!({ "type": "array", "items": { "type": "boolean" } }),
        &["breaking query q[] type: integer, boolean"],
    );
    assert_differs(Query, ours, json!({ "type": "integer" }), &["breaking query q type: array, integer"]);
}

#[test]
fn formats() {
    let text = |format: &str| json!({ "type": "string", "format": format });
    let number = |format: &str| json!({ "type": "integer", "format": format });
    let plain = json!({ "type": "string" });
    assert_differs(Response, text("date-time"), &plain, &["breaking response format: date-time, -"]);
    assert_differs(Response, text("date-time"), text("date"), &["breaking response format: date-time, date"]);
    assert_differs(Response, text("uuid"), &plain, &["breaking response format: uuid, -"]);
    assert_differs(Body, text("date-time"), text("date"), &["breaking request format: date-time, date"]);
    assert_differs(Body, text("uuid"), &plain, &["additive request format: uuid, -"]);
    assert_differs(Body, &plain, text("uuid"), &["breaking request format: -, uuid"]);
    assert_differs(Query, &plain, text("date-time"), &["breaking query q format: -, date-time"]);
    let id = |of: &Value| json!({ "properties": { "line_id": of } });
    assert_differs(Body, id(&plain), id(&text("uuid")), &[]);
    assert_differs(Response, number("int32"), number("int64"), &["breaking response format: int32, int64"]);
    assert_differs(Body, number("int32"), number("int64"), &["additive request format: int32, int64"]);
    // We send and parse any text and any integer here.
    assert_differs(Response, &plain, text("uuid"), &[]);
    assert_differs(Body, &plain, text("uri"), &[]);
    assert_differs(Response, number("int64"), number("int32"), &[]);
    assert_differs(Response, number("int32"), json!({ "type": "integer" }), &[]);
    // A secret of the vendor's would be printed; a secret of ours is only more careful.
    assert_differs(Body, &plain, text("password"), &["breaking request secret: no, yes"]);
    assert_differs(Body, text("password"), plain, &[]);
}

#[test]
fn values() {
    let ours = |values: Value| json!({ "type": "string", "x-extensible-enum": values });
    let theirs = |values: Value| json!({ "type": "string", "enum": values });
    let (abc, abd) = (json!(["a", "b", "c"]), json!(["d", "b", "a"]));
    for (side, place) in [(Body, "request"), (Query, "query q"), (Response, "response")] {
        assert_differs(side, ours(abc.clone()), theirs(json!(["c", "b", "a"])), &[]);
        let (new, gone) = (format!("additive {place} values: -, d"), format!("breaking {place} values: c, -"));
        assert_differs(side, ours(abc.clone()), theirs(abd.clone()), &[&gone, &new]);
    }
    let spelt = [
        json!({ "oneOf": [{ "const": "a" }, { "const": "b", "title": "B" }, { "const": "c" }] }),
        json!({ "anyOf": [{ "enum": ["a"] }, { "type": "string", "enum": ["b", "c"] }, { "type": "null" }] }),
        json!({ "type": "string", "allOf": [{ "enum": ["a", "b", "c"] }] }),
        json!({ "x-extensible-enum": ["a", "b", "c", null] }),
        // One set is open.
        json!({ "anyOf": [{ "type": "string", "enum": ["a"] }, { "type": "string" }] }),
    ];
    for theirs in spelt {
        assert_differs(Query, ours(abc.clone()), theirs, &[]);
    }
    assert_differs(Response, ours(abc.clone()), json!({ "const": "a" }), &["breaking response values: b, c, -"]);
    assert_differs(Body, ours(abc.clone()), json!({ "const": "a" }), &["breaking request values: b, c, -"]);
    // Where we accept any text, a set refuses most of it.
    let any = json!({ "type": "string" });
    assert_differs(Body, &any, theirs(json!(["a"])), &["breaking request values: any, a"]);
    assert_differs(Body, &any, theirs(abc.clone()), &["breaking request values: any, a, b, c"]);
    assert_differs(Response, &any, theirs(abc.clone()), &[]);
    assert_differs(Body, ours(abc), any, &[]);
}

#[test]
fn defaults() {
    let ours = |default: Value| with(&json!({ "type": "integer", "x-default": default }));
    let theirs = |default: Value| with(&json!({ "type": "integer", "default": default }));
    assert_differs(Body, ours(json!(20)), theirs(json!(20)), &[]);
    assert_differs(Body, ours(json!("20")), theirs(json!(20)), &[]);
    assert_differs(Body, ours(json!(false)), theirs(json!(true)), &["breaking request a default: false, true"]);
    assert_differs(
        Body,
        with(&json!({ "type": "integer" })),
        theirs(json!(20)),
        &["breaking request a default: -, 20"],
    );
    // Nothing follows from a default that the vendor does not document, or from one that means absence.
    assert_differs(Body, ours(json!(20)), with(&json!({ "type": "integer" })), &[]);
    for nothing in [json!(null), json!([]), json!("")] {
        assert_differs(Body, ours(json!(20)), theirs(nothing), &[]);
    }
    assert_differs(Response, ours(json!(20)), theirs(json!(30)), &[]);
}

#[test]
fn deprecated() {
    let plain = json!({ "type": "string" });
    let old = json!({ "type": "string", "deprecated": true });
    assert_differs(Body, with(&plain), with(&old), &["breaking request a deprecated: -, deprecated"]);
    assert_differs(Query, &plain, &old, &["breaking query q deprecated: -, deprecated"]);
    assert_differs(Response, with(&plain), with(&old), &["breaking response a deprecated: -, deprecated"]);
    assert_differs(Response, with(&old), with(&plain), &[]);
}

#[test]
fn keywords_that_our_documents_never_use_are_no_difference() {
    let ours = with(&json!({ "type": "string", "description": "A name." }));
    let theirs = json!({
        "title": "Name", "type": "object", "additionalProperties": false, "unevaluatedProperties": { "not": {} },
        "properties": { "a": {
            "type": "string", "minLength": 1, "maxLength": 9, "pattern": "^a", "examples": ["a"], "x-anything": {},
        } },
    });
    for side in [Body, Response] {
        assert_differs(side, &ours, &theirs, &[]);
    }
}

#[test]
fn union_has_the_fields_of_all_alternatives() {
    let ours = json!({ "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "required": ["a"] });
    let text = json!({ "type": "string" });
    let part = |extra: &str| json!({ "properties": { "a": text, extra: text }, "required": ["a", extra] });
    let theirs = json!({ "oneOf": [part("b"), part("c")], "discriminator": { "propertyName": "a" } });
    assert_differs(Body, &ours, &theirs, &["additive request c field: -, string, optional"]);
    assert_differs(Response, ours, theirs, &["additive response c field: -, string, optional"]);
}

#[test]
fn vendor_schema_is_compared_with_the_closest_of_our_alternatives() {
    let flat = json!({ "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } });
    let nested = json!({ "type": "object", "properties": { "id": { "type": "string" }, "line": flat } });
    let list = json!({ "type": "array", "items": nested });
    let ours = json!({ "x-implemented-by": "crate::Line", "oneOf": [nested, flat, list] });
    for theirs in [&flat, &nested, &list, &ours] {
        assert_differs(Response, &ours, theirs, &[]);
    }
    let mut more = list;
    more["items"]["properties"]["color"] = json!({ "type": "string" });
    assert_differs(Response, &ours, more, &["additive response [].color field: -, string, optional"]);
    assert_differs(Response, ours, json!({ "type": "string" }), &["breaking response type: object, string"]);
}
