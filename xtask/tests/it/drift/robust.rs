//! No document breaks the comparison: odd values everywhere, recursion, dangling references, size.

use super::{fixture, lines, specs};
use serde_json::{Value, json};
use xtask::drift::{compare, read};

/// Places of all values in a document, as JSON pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                places(member, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Replaces every value of every fixture with an odd one, a different one in each place, so that neighbors get all
/// combinations. The report is written as well, since it must survive the texts.
#[test]
fn any_value_in_any_place_is_handled() {
    for (provider, name) in [("diga", "fastapi.json"), ("signalwire", "fern.yaml"), ("voximplant", "rpc.json")] {
        let ours = specs(provider);
        let theirs = read::vendor(&fixture(name)).expect("the fixture is readable");
        let mut all = Vec::new();
        places(&theirs, "", &mut all);
        for (index, place) in all.iter().enumerate().skip(1) {
            let odd = [
                json!(null),
                json!(true),
                json!(-1.5),
                json!("\u{1b}[2J\n€{"),
                json!([]),
                json!({}),
                json!([null, { "$ref": 1 }]),
                json!({ "$ref": "#" }),
                json!({ "$ref": format!("#{place}") }),
                json!({ "$ref": "#/%zz%/~9/€%F0" }),
                json!({ "type": ["null", 3], "properties": [], "required": {}, "items": 1, "enum": [[]], "oneOf": [{}] }),
            ];
            let mut mutated = theirs.clone();
            *mutated.pointer_mut(place).expect("the place is there") = odd[index % odd.len()].clone();
            let drift = compare(&ours, &mutated);
            let table = drift.table();
            assert!(table.ends_with(&format!("{}\n", drift.summary())));
            assert!(!table.contains('\u{1b}'), "no control sequences for a terminal");
        }
    }
}

fn with_response(schema: &Value, components: &Value) -> Value {
    let response = json!({ "content": { "application/json": { "schema": schema } } });
    json!({
        "openapi": "3.1.0",
        "paths": { "/lines": { "get": { "responses": { "200": response } } } },
        "components": { "schemas": components },
    })
}

#[test]
fn recursion_ends() {
    let tree =
        json!({ "properties": { "name": { "type": "string" }, "child": { "$ref": "#/components/schemas/Tree" } } });
    let ours = with_response(&json!({ "$ref": "#/components/schemas/Tree" }), &json!({ "Tree": tree }));
    let none: [&str; 0] = [];
    assert_eq!(lines(&compare(&ours, &ours)), none);
    // A document that branches at every level would never end either.
    let bush = json!({ "properties": {
        "name": { "type": "string" },
        "left": { "$ref": "#/components/schemas/Bush" },
        "right": { "$ref": "#/components/schemas/Bush" },
        "all": { "type": "array", "items": { "$ref": "#/components/schemas/Bush" } },
    } });
    let both = with_response(&json!({ "$ref": "#/components/schemas/Bush" }), &json!({ "Bush": bush }));
    assert_eq!(lines(&compare(&both, &both)), none);
    let circles = json!({
        "Self": { "$ref": "#/components/schemas/Self" },
        "Ping": {
            "allOf": [{ "$ref": "#/components/schemas/Pong" }],
            "properties": { "name": { "type": "string" } },
        },
        "Pong": { "oneOf": [{ "$ref": "#/components/schemas/Ping" }, { "type": "object" }] },
    });
    for name in ["Self", "Ping", "Pong"] {
        let theirs = with_response(&json!({ "$ref": format!("#/components/schemas/{name}") }), &circles);
        assert!(!compare(&ours, &theirs).differences.is_empty(), "{name} has no child");
    }
}

/// Each of a hundred thousand schemas is composed of the next one, or in the second document of the next two, twice.
#[test]
fn long_and_wide_compositions_end() {
    let ours = with_response(&json!({ "properties": { "name": { "type": "string" } } }), &json!({}));
    for width in [1, 2] {
        let part = |index: usize| {
            let next: Vec<Value> =
                (1..=width).map(|step| json!({ "$ref": format!("#/components/schemas/S{}", index + step) })).collect();
            (format!("S{index}"), json!({ "allOf": next, "anyOf": next, "properties": { format!("p{index}"): {} } }))
        };
        let components: serde_json::Map<String, Value> = (0..100_000 / width).map(part).collect();
        let theirs = with_response(&json!({ "$ref": "#/components/schemas/S0" }), &Value::Object(components));
        let drift = compare(&ours, &theirs);
        assert!(lines(&drift).contains(&"breaking | GET /lines | response name | field | string | -".to_owned()));
    }
}

/// Each schema is composed of the next one, twice: the content of the last would double at every level.
#[test]
fn schema_composed_twice_is_kept_once() {
    let ours = with_response(&json!({ "properties": { "name": { "type": "string" } } }), &json!({}));
    for key in ["allOf", "anyOf", "oneOf"] {
        let part = |index: usize| {
            let next = json!({ "$ref": format!("#/components/schemas/L{}", index + 1) });
            (format!("L{index}"), json!({ key: [next, next] }))
        };
        let mut components: serde_json::Map<String, Value> = (0..30).map(part).collect();
        let last = json!({
            "description": "A line.",
            "x-deviation": "None.",
            "properties": { "name": { "type": "integer" } },
            "required": ["name"],
        });
        components.insert("L30".to_owned(), last);
        let theirs = with_response(&json!({ "$ref": "#/components/schemas/L0" }), &Value::Object(components));
        let drift = compare(&ours, &theirs);
        assert_eq!(lines(&drift), ["breaking | GET /lines | response name | type | string | integer"], "{key}");
    }
}

#[test]
fn references_to_nowhere_are_reported() {
    let ours = with_response(&json!({ "type": "array", "items": { "type": "string" } }), &json!({}));
    for reference in ["#/components/schemas/Gone", "#anchor", "other.yaml#/Line", "https://example.com/line.json", ""] {
        let theirs = with_response(&json!({ "type": "array", "items": { "$ref": reference } }), &json!({}));
        let drift = compare(&ours, &theirs);
        assert_eq!(drift.dangling, [reference]);
        assert_eq!(drift.summary(), "differences: 0, unexplained: 0, gone: 0");
        assert!(drift.table().contains("leads nowhere"));
    }
}

/// Chains of schemas and of parameters, and many references to the same one.
#[test]
fn long_chains_of_references_are_followed() {
    let text = json!({ "name": "q", "in": "query", "schema": { "type": "string" } });
    let fields: serde_json::Map<String, Value> =
        (0..1_000).map(|index| (format!("f{index}"), json!({ "type": "string" }))).collect();
    let mut ours = with_response(&json!({ "properties": fields }), &json!({}));
    ours["paths"]["/lines"]["get"]["parameters"] = json!([text]);
    let chain = |kind: &str, last: &Value| -> serde_json::Map<String, Value> {
        let link =
            |index: usize| (format!("R{index}"), json!({ "$ref": format!("#/components/{kind}/R{}", index + 1) }));
        (0..10_000).map(link).chain([("R10000".to_owned(), last.clone())]).collect()
    };
    let fields: serde_json::Map<String, Value> = (0..1_000)
        .map(|index| (format!("f{index}"), json!({ "$ref": format!("#/components/schemas/R{index}") })))
        .collect();
    let schemas = chain("schemas", &json!({ "type": "string" }));
    let mut theirs = with_response(&json!({ "properties": fields }), &Value::Object(schemas));
    theirs["components"]["parameters"] = Value::Object(chain("parameters", &text));
    theirs["paths"]["/lines"]["get"]["parameters"] = json!([{ "$ref": "#/components/parameters/R0" }]);
    let none: [&str; 0] = [];
    assert_eq!(lines(&compare(&ours, &theirs)), none);
    theirs["components"]["schemas"]["R10000"] = json!({ "type": "integer" });
    assert_eq!(compare(&ours, &theirs).differences.len(), 1_000);
}

#[test]
fn references_are_followed_however_they_are_written() {
    let ours = with_response(&json!({ "properties": { "name": { "type": "string" } } }), &json!({}));
    let schema = json!({ "properties": { "name": { "type": "integer" } } });
    let components = json!({
        "A/b c~": schema,
        "Holder": { "$defs": { "Inner": schema } },
        "Moved": schema,
        "Pydantic": { "$ref": "#/$defs/Moved" },
    });
    let references = [
        "#/components/schemas/A~1b%20c~0",
        "#/components/schemas/Holder/$defs/Inner",
        "#/components/schemas/Holder/%24defs/Inner",
        "#/components/schemas/Pydantic",
        "#/definitions/Moved",
    ];
    for reference in references {
        let drift = compare(&ours, &with_response(&json!({ "$ref": reference }), &components));
        assert_eq!(lines(&drift), ["breaking | GET /lines | response name | type | string | integer"], "{reference}");
    }
}

/// A document of more than a hundred thousand lines, of which a small part is ours.
#[test]
fn large_documents_are_compared_completely() {
    let mut theirs = read::vendor(&fixture("rpc.json")).expect("the fixture is readable");
    let before = lines(&compare(&specs("voximplant"), &theirs));
    for index in 0..1_500 {
        let field = |field: usize| (format!("field_{field}"), json!({ "type": ["string", "null"] }));
        let properties: Value = (0..10).map(field).collect();
        let schema = json!({ "$ref": format!("#/components/schemas/Thing{}", index / 2) });
        let body = json!({ "content": { "application/json": { "schema": schema } } });
        let operation = json!({ "requestBody": body, "responses": { "200": body } });
        theirs["components"]["schemas"][format!("Thing{index}")] = json!({ "properties": properties });
        theirs["paths"][format!("/GetThing{index}")] = json!({ "post": operation });
    }
    let text = format!("{theirs:#}");
    assert!(text.lines().count() > 100_000, "{} lines", text.lines().count());
    let drift = compare(&specs("voximplant"), &read::parse(&text).expect("it is JSON"));
    assert_eq!(lines(&drift), before);
    assert_eq!(drift.outside, 1_500);
}
