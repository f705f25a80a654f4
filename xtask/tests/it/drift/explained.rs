//! An `x-deviation` explains exactly the differences that it lists, and is reported when one is gone.

use serde_json::{Value, json};
use xtask::drift::{Drift, compare};

/// Two operations that share schemas, without a deviation.
fn ours() -> Value {
    let schema = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let body = |name: &str| json!({ "application/json": { "schema": schema(name) } });
    let create = json!({
        "operationId": "create_line",
        "parameters": [{ "name": "page", "in": "query", "schema": { "type": "integer" } }],
        "requestBody": { "required": true, "content": body("Line") },
        "responses": { "200": { "content": body("Line") }, "404": { "description": "There is none." } },
    });
    let read = json!({ "operationId": "get_line", "responses": { "200": { "content": body("Line") } } });
    json!({
        "openapi": "3.0.3",
        "paths": { "/lines": { "post": create, "get": read } },
        "components": { "schemas": {
            "Line": { "type": "object", "properties": {
                "name": { "type": "string" },
                "codecs": { "type": "array", "items": schema("Codec") },
            } },
            "Codec": { "type": "string", "x-extensible-enum": ["g711", "opus"] },
        } },
    })
}

/// The vendor's document, with a difference in each kind of place. Only `get_line` has `opus`.
fn theirs() -> Value {
    let line = |values: Value| {
        json!({ "properties": {
        "name": { "type": "integer" },
        "codecs": { "items": { "type": "string", "enum": values } },
    } })
    };
    let body = |schema: Value| json!({ "application/json": { "schema": schema } });
    let codecs = json!(["g711", "opus"]);
    json!({
        "openapi": "3.1.0",
        "paths": { "/lines": {
            "post": {
                "requestBody": { "content": body(line(codecs.clone())) },
                "responses": { "200": { "content": body(line(codecs)) } },
            },
            "get": { "responses": { "200": { "content": body(line(json!(["opus"]))) } } },
        } },
    })
}

const LINE: &str = "/components/schemas/Line";
const NAME: &str = "/components/schemas/Line/properties/name";
const CODEC: &str = "/components/schemas/Codec";
const CREATE: &str = "/paths/~1lines/post";

/// The result of comparing when a deviation at `place` lists `differences`.
fn drift(place: &str, differences: &Value) -> Drift {
    let mut ours = ours();
    ours.pointer_mut(place).expect("the place is there")["x-deviation"] =
        json!({ "why": "Known,\nand harmless.", "differences": differences });
    let drift = compare(&ours, &theirs());
    assert_eq!(drift.differences.len(), 6, "an explanation removes no difference:\n{}", drift.table());
    drift
}

/// The places of the explained differences, and the number of entries that are gone.
fn explained(place: &str, differences: &Value) -> (Vec<String>, usize) {
    let drift = drift(place, differences);
    let explained = drift.differences.iter().filter(|one| one.class.explanation().is_some());
    (explained.map(|one| format!("{} {}", one.id, one.place)).collect(), drift.gone.len())
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

#[test]
fn entry_explains_its_holder_wherever_that_is_used() {
    let entry = json!([{ "what": "type", "ours": "string", "theirs": "integer" }]);
    let everywhere = strings(&["get_line response name", "create_line request name", "create_line response name"]);
    assert_eq!(explained(NAME, &entry), (everywhere.clone(), 0));
    let entry = json!([{ "at": "name", "what": "type", "ours": "string", "theirs": "integer" }]);
    assert_eq!(explained(LINE, &entry), (everywhere, 0));
    let entries = json!([
        { "at": "query page", "what": "field", "ours": "integer", "theirs": "-" },
        { "at": "error 404", "what": "status", "ours": "404", "theirs": "-" },
    ]);
    assert_eq!(explained(CREATE, &entries), (strings(&["create_line error 404", "create_line query page"]), 0));
}

#[test]
fn entry_applies_to_all_operations_or_to_those_it_names() {
    let entry = |within: Value| json!([{ "what": "values", "ours": "g711", "theirs": "-", "in": within }]);
    let found = strings(&["get_line response codecs[]"]);
    assert_eq!(explained(CODEC, &entry(json!(["get_line"]))), (found.clone(), 0));
    assert_eq!(explained(CODEC, &entry(json!([]))), (found.clone(), 1), "it is gone from the other operation");
    assert_eq!(explained(CODEC, &entry(json!(["get_line", "create_line"]))), (found, 1));
    assert_eq!(explained(CODEC, &entry(json!(["create_line"]))), (vec![], 1));
}

/// Neither prose nor an entry for another difference explains anything, and entries without a difference are reported.
#[test]
fn only_an_equal_entry_explains() {
    let right = json!({ "what": "type", "ours": "string", "theirs": "integer" });
    for (key, other) in [
        ("what", "format"),
        ("ours", "any"),
        ("theirs", "number"),
        ("theirs", "integer or string"),
        ("at", "name"),
        ("at", "[]"),
    ] {
        let mut entry = right.clone();
        entry[key] = json!(other);
        assert_eq!(explained(NAME, &json!([entry])), (vec![], 1), "{key} {other}");
    }
    assert_eq!(explained(NAME, &json!([])), (vec![], 0));
}

#[test]
fn gone_entries_are_reported_with_their_place_and_operations() {
    let drift = drift(CODEC, &json!([{ "what": "values", "ours": "g722", "theirs": "-" }]));
    let gone = "gone: #/components/schemas/Codec lists `values: g722, -`; remove it, for create_line, get_line\n";
    assert!(drift.table().contains(gone), "{}", drift.table());
    assert_eq!(drift.summary(), "differences: 6, unexplained: 6, gone: 1");
    assert!(!drift.is_settled());
}

#[test]
fn prose_is_printed_on_one_line() {
    let drift = drift(NAME, &json!([{ "what": "type", "ours": "string", "theirs": "integer" }]));
    assert!(drift.table().contains("  explained  Known, and harmless.\n"), "{}", drift.table());
    assert_eq!(drift.unexplained(), 3);
}

/// The output of `--explain`, pasted where it says, explains everything.
#[test]
fn snippets_explain_the_differences_they_are_printed_for() {
    let mut ours = ours();
    ours.pointer_mut(NAME).expect("there")["x-deviation"] = json!({ "why": "Known." });
    let snippets = compare(&ours, &theirs()).snippets();
    let entry = "differences:\n  - { what: type, ours: \"string\", theirs: \"integer\" }\n";
    assert!(snippets.starts_with(&format!("# #{NAME} has an x-deviation. If its text explains this, add:\n{entry}")));
    for line in [
        "    - { at: \"query page\", what: field, ours: \"integer\", theirs: \"-\" }\n",
        "    - { at: \"error 404\", what: status, ours: \"404\", theirs: \"-\" }\n",
        "    - { at: \"response codecs[]\", what: values, ours: \"g711\", theirs: \"-\" }\n",
    ] {
        assert!(snippets.contains(line), "{snippets}");
    }
}

/// The vendor's operations are watched for words, in any spelling, and accepted by name.
#[test]
fn new_operations_with_watched_words_are_reported() {
    let mut ours = ours();
    let operations = json!(["POST /sip_trunks", "GET /gone"]);
    ours["x-drift"] =
        json!({ "words": ["sip", "phone_number"], "accepted": [{ "why": "Known.", "operations": operations }] });
    let mut theirs = theirs();
    for path in ["/sip_trunks", "/GetSipTrunks", "/phone-numbers/{id}", "/phones", "/gossip", "/PhoneNumberList"] {
        theirs["paths"][path] = json!({ "post": {} });
    }
    let drift = compare(&ours, &theirs);
    let new = drift.differences.iter().filter(|one| one.what == "operation");
    let new: Vec<String> = new.map(|one| format!("{} {}", one.class.name(), one.operation)).collect();
    let expected = [
        "additive POST /GetSipTrunks",
        "additive POST /PhoneNumberList",
        "additive POST /phone-numbers/{id}",
        "explained POST /sip_trunks",
    ];
    assert_eq!(new, expected);
    assert_eq!(drift.outside, 2, "phones and gossip");
    assert_eq!(drift.gone.iter().map(|one| one.operations.join(" ")).collect::<Vec<_>>(), ["GET /gone"]);
}
