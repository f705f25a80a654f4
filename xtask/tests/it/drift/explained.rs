//! Which differences an `x-deviation` explains: those of the thing it stands beside, and what it names in what it
//! stands on.

use serde_json::{Value, json};
use xtask::drift::{Class, Difference, compare};

/// One operation with everything that can differ, without a deviation.
fn ours() -> Value {
    let schema = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let body = |name: &str| json!({ "application/json": { "schema": schema(name) } });
    json!({
        "openapi": "3.0.3",
        "paths": { "/lines/": { "post": {
            "parameters": [{ "$ref": "#/components/parameters/Page" }],
            "requestBody": { "required": true, "content": body("LineCreate") },
            "responses": {
                "200": { "description": "The line.", "content": body("Line") },
                "404": { "$ref": "#/components/responses/NotFound" },
            },
        } } },
        "components": {
            "parameters": { "Page": { "name": "page", "in": "query", "schema": { "type": "integer" } } },
            "responses": { "NotFound": { "description": "There is none." } },
            "schemas": {
                "LineCreate": { "type": "object", "properties": {
                    "name": { "type": "string" },
                    "codecs": { "type": "array", "items": { "$ref": "#/components/schemas/Codec" } },
                } },
                "Line": { "type": "object", "properties": {
                    "codec": { "allOf": [{ "$ref": "#/components/schemas/Codec" }], "description": "Its codec." },
                } },
                "Codec": { "type": "string", "x-extensible-enum": ["g711", "opus"] },
            },
        },
    })
}

/// The vendor's, with a difference in each place.
fn theirs() -> Value {
    let codec = json!({ "type": "string", "enum": ["opus", "g722"] });
    let request = json!({ "properties": {
        "name": { "type": "integer" },
        "codecs": { "type": "array", "items": codec },
        "label": { "type": "string" },
    } });
    let answer = json!({ "properties": { "codec": codec, "id": {} } });
    json!({
        "openapi": "3.1.0",
        "paths": { "/lines": { "post": {
            "requestBody": { "content": { "application/json": { "schema": request }, "text/csv": {} } },
            "responses": { "201": { "content": { "application/json": { "schema": answer } } }, "429": {} },
        } } },
    })
}

/// The differences that are explained when `deviation` stands at `place` in our document.
fn explained(place: &str, deviation: &str) -> Vec<String> {
    let mut ours = ours();
    ours.pointer_mut(place).expect("the place is there")["x-deviation"] = json!(deviation);
    let drift = compare(&ours, &theirs());
    assert_eq!(drift.differences.len(), 12, "an explanation takes nothing away:\n{}", drift.table());
    let explained = drift.differences.iter().filter(|one| one.class.explanation().is_some());
    explained
        .map(|one| format!("{} {}: {}, {}", one.place, one.what, one.ours, one.theirs).trim_start().to_owned())
        .collect()
}

const OPERATION: &str = "/paths/~1lines~1/post";
const NONE: [&str; 0] = [];

#[test]
fn a_property_and_a_parameter_explain_themselves() {
    let name = "/components/schemas/LineCreate/properties/name";
    assert_eq!(explained(name, "An integer in one document."), ["request name type: string, integer"]);
    assert_eq!(explained("/components/parameters/Page", "Absent from one document."), ["query page field: integer, -"]);
    let codecs = "/components/schemas/LineCreate/properties/codecs";
    assert_eq!(
        explained(codecs, "No `g711` there."),
        ["request codecs[] values: g711, -"],
        "a list speaks for its items"
    );
}

#[test]
fn a_schema_explains_itself_wherever_it_is_used_and_its_fields_by_name() {
    let codec = "/components/schemas/Codec";
    let gone = ["request codecs[] values: g711, -", "response codec values: g711, -"];
    assert_eq!(explained(codec, "One open set serves all."), gone);
    let new = ["request codecs[] values: -, g722", "request codecs[] values: g711, -"];
    assert_eq!(
        explained(codec, "No `g722` here, no `g711` there.")[..2],
        new,
        "a value that we do not have is to be named"
    );
    assert_eq!(explained("/components/schemas/LineCreate", "Known."), NONE);
    let label = "There is a `label`, which does nothing.";
    assert_eq!(explained("/components/schemas/LineCreate", label), ["request label field: -, string, optional"]);
    assert_eq!(explained("/components/schemas/Line", "It has an `id`."), ["response id field: -, any, optional"]);
}

#[test]
fn a_response_explains_itself() {
    assert_eq!(explained("/components/responses/NotFound", "Seen with 404."), ["status: 404, -"]);
}

#[test]
fn an_operation_explains_what_it_names() {
    assert_eq!(explained(OPERATION, "Known, as is the page."), NONE);
    let cases = [
        ("`page` is absent from the document.", "query page field: integer, -"),
        ("`404` is in no document.", "status: 404, -"),
        ("`429` is told by every error.", "status: -, 429"),
        ("The vendor writes `/lines` and redirects.", "path: /lines/, /lines"),
        ("The vendor also takes text/csv.", "request media type: -, text/csv"),
    ];
    for (deviation, expected) in cases {
        assert_eq!(explained(OPERATION, deviation), [expected]);
    }
}

/// What is said of one difference must not hide the next one of the same thing.
#[test]
fn a_breaking_difference_is_explained_by_what_is_about_it() {
    let text = json!({ "type": "string" });
    let nullable = json!({ "type": "string", "nullable": true });
    let dated = json!({ "type": "string", "format": "date-time" });
    let marked = json!({ "type": "string", "x-extensible-enum": ["a", "b", "c"] });
    let object = |field: &Value, required: bool| {
        let required = if required { json!(["a"]) } else { json!([]) };
        json!({ "type": "object", "properties": { "a": field }, "required": required })
    };
    let cases = [
        (&text, json!({ "type": "object" }), "content", "Its content is described elsewhere."),
        (&text, object(&json!({ "type": "integer" }), false), "type", "An integer in one document."),
        (&text, object(&json!({ "type": ["integer", "array"] }), false), "type", "An integer or an array."),
        (&text, object(&text, true), "required", "One document requires it."),
        (&text, object(&json!({ "type": "string", "format": "password" }), false), "secret", "No secret."),
        (&text, json!({ "properties": { "b": {} } }), "field", "Absent from one document."),
        (&nullable, object(&text, false), "null", "In one document it cannot be null."),
        (&dated, object(&json!({ "type": "string", "format": "date" }), false), "format", "The format is wrong."),
        (&marked, object(&json!({ "enum": ["b", "c"] }), false), "values", "`a` works."),
        (&marked, object(&json!({ "enum": ["b", "c"] }), false), "values", "One open set serves all."),
    ];
    let document = |schema: &Value| {
        let body = json!({ "content": { "application/json": { "schema": schema } } });
        json!({ "paths": { "/lines": { "post": { "requestBody": body } } } })
    };
    for (field, theirs, what, text) in &cases {
        for (_, _, other, deviation) in &cases {
            let mut field = (*field).clone();
            field["x-deviation"] = json!(deviation);
            let mut ours = object(&field, false);
            if *what == "content" {
                ours["x-deviation"] = json!(deviation);
            }
            let drift = compare(&document(&ours), &document(theirs));
            let of_kind = |one: &&Difference| one.what == *what && one.class != Class::Additive;
            let of_kind: Vec<_> = drift.differences.iter().filter(of_kind).collect();
            assert_eq!(of_kind.len(), 1, "{what} in {theirs}");
            let is_about = what == other && (deviation.contains("array") || !text.contains("array"));
            assert_eq!(of_kind[0].class.explanation().is_some(), is_about, "{what} in {theirs} by {deviation}");
        }
    }
}

#[test]
fn the_text_is_shown() {
    let mut ours = ours();
    ours["components"]["responses"]["NotFound"]["x-deviation"] = json!("404 was seen,\nnot documented.");
    let drift = compare(&ours, &theirs());
    assert!(drift.table().contains("  explained  404 was seen, not documented.\n"), "{}", drift.table());
    assert_eq!(drift.unexplained(), 11);
}
