//! Bodies, media types, headers and statuses: what is compared besides schemas.

use super::lines;
use serde_json::{Value, json};
use xtask::drift::compare;

fn document(operation: &Value) -> Value {
    json!({ "openapi": "3.1.0", "paths": { "/lines": { "post": operation } } })
}

#[track_caller]
fn assert_differs(ours: &Value, theirs: &Value, expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|rest| rest.replacen(" | ", " | POST /lines | ", 1)).collect();
    assert_eq!(lines(&compare(&document(ours), &document(theirs))), expected, "{ours} against {theirs}");
}

fn object(field: &str) -> Value {
    json!({ "type": "object", "properties": { field: { "type": "string" } } })
}

fn sending(media: &[&str]) -> Value {
    let content: Value = media.iter().map(|media| ((*media).to_owned(), json!({ "schema": object("a") }))).collect();
    json!({ "requestBody": { "required": true, "content": content } })
}

#[test]
fn media_types_of_requests() {
    let json = sending(&["application/json"]);
    assert_differs(&json, &sending(&["Application/JSON; charset=utf-8"]), &[]);
    assert_differs(&json, &sending(&["*/*"]), &[]);
    assert_differs(&json, &sending(&["application/*"]), &[]);
    let more = sending(&["application/json", "multipart/form-data"]);
    assert_differs(&json, &more, &["additive | request | media type | - | multipart/form-data"]);
    let other = sending(&["multipart/form-data", "text/csv"]);
    assert_differs(
        &json,
        &other,
        &["breaking | request | media type | application/json | multipart/form-data, text/csv"],
    );
}

#[test]
fn bodies_of_requests() {
    let (none, some) = (json!({}), sending(&["application/json"]));
    assert_differs(&some, &none, &["breaking | request | body | application/json | -"]);
    assert_differs(&none, &some, &["breaking | request | body | - | application/json"]);
    let mut optional = some;
    optional["requestBody"]["required"] = json!(false);
    assert_differs(&none, &optional, &["additive | request | body | - | application/json"]);
    let empty = json!({ "requestBody": { "content": { "application/json": { "schema": { "type": "object" } } } } });
    assert_differs(&none, &empty, &[]);
}

#[test]
fn forms_and_queries_carry_the_same_fields() {
    const FORM: &str = "application/x-www-form-urlencoded";
    let ours = sending(&[FORM]);
    let query = |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    let in_query = json!({ "parameters": [query("a"), query("b")] });
    let place = "breaking | request | media type | application/x-www-form-urlencoded | query";
    let new = "additive | request b | field | - | string, optional";
    assert_differs(&ours, &in_query, &[place, new]);
    let mut beside_nothing = in_query.clone();
    beside_nothing["requestBody"] = json!({ "content": { "application/json": { "schema": { "type": "object" } } } });
    assert_differs(&ours, &beside_nothing, &[place, new]);
    let mut beside_text = in_query.clone();
    beside_text["requestBody"] =
        json!({ "required": true, "content": { "text/csv": { "schema": { "type": "string" } } } });
    assert_differs(&ours, &beside_text, &["breaking | request | body | - | text/csv", place, new]);
    beside_text["requestBody"]["required"] = json!(false);
    assert_differs(&ours, &beside_text, &[place, new]);
    let mut both = sending(&["multipart/form-data", FORM]);
    both["parameters"] = json!([query("b")]);
    assert_differs(&ours, &both, &["additive | request | media type | - | multipart/form-data", new]);
}

#[test]
fn lists_in_a_query() {
    let list = json!({ "type": "array", "items": { "type": "integer" } });
    let mut ours = json!({ "parameters": [{ "name": "q", "in": "query", "schema": list }] });
    let mut theirs = ours.clone();
    ours["parameters"][0]["schema"]["x-list-separator"] = json!(";");
    let mut assert_separator = |style: Value, explode: Value, expected: &[&str]| {
        theirs["parameters"][0]["style"] = style;
        theirs["parameters"][0]["explode"] = explode;
        assert_differs(&ours, &theirs, expected);
    };
    assert_separator(json!(null), json!(null), &[]);
    assert_separator(json!("form"), json!(null), &[]);
    assert_separator(json!("form"), json!(true), &["breaking | query q | separator | ; | repeated"]);
    assert_separator(json!(null), json!(true), &["breaking | query q | separator | ; | repeated"]);
    assert_separator(json!("form"), json!(false), &["breaking | query q | separator | ; | ,"]);
    assert_separator(json!("pipeDelimited"), json!(false), &["breaking | query q | separator | ; | pipeDelimited"]);
}

#[test]
fn headers_and_cookies() {
    let text = json!({ "type": "string" });
    let parameter = |name: &str, place: &str, required: bool| json!({ "name": name, "in": place, "required": required, "schema": text });
    let theirs = json!({ "parameters": [
        parameter("Authorization", "header", true),
        parameter("Content-Type", "header", true),
        parameter("Idempotency-Key", "header", false),
        parameter("Tenant", "header", true),
        parameter("session", "cookie", false),
        parameter("nowhere", "elsewhere", true),
    ] });
    let expected = [
        "breaking | header Tenant | field | - | string, required",
        "additive | header Idempotency-Key | field | - | string, optional",
        "additive | header session | field | - | string, optional",
    ];
    assert_differs(&json!({}), &theirs, &expected);
}

#[test]
fn parameter_of_an_operation_overrides_that_of_its_path() {
    let ours = document(&json!({ "parameters": [{ "name": "q", "in": "query", "schema": { "type": "string" } }] }));
    let mut theirs = ours.clone();
    theirs["paths"]["/lines"]["parameters"] =
        json!([{ "name": "q", "in": "query", "required": true, "schema": { "type": "integer" } }]);
    let none: [&str; 0] = [];
    assert_eq!(lines(&compare(&ours, &theirs)), none);
    theirs["paths"]["/lines"]["post"]["parameters"] = json!([]);
    assert_eq!(compare(&ours, &theirs).differences.len(), 2, "now the path's own counts, with a type and a need");
}

fn with_responses(responses: &[(&str, Option<&str>)]) -> Value {
    let response = |field: &str| json!({ "content": { "application/json": { "schema": object(field) } } });
    let responses = responses.iter().map(|(status, field)| ((*status).to_owned(), field.map_or(json!({}), response)));
    json!({ "responses": responses.collect::<Value>() })
}

#[test]
fn any_2xx_is_a_success() {
    let ours = with_responses(&[("200", Some("a"))]);
    for status in ["200", "201", "2XX", "default"] {
        assert_differs(&ours, &with_responses(&[(status, Some("a"))]), &[]);
    }
    let either = with_responses(&[("200", Some("a")), ("202", Some("b"))]);
    let (gone, new) =
        ("breaking | response a | field | string | -", "additive | response b | field | - | string, optional");
    assert_differs(&ours, &either, &[gone, new]);
    let both = with_responses(&[("200", Some("b")), ("201", Some("b"))]);
    assert_differs(&ours, &both, &[gone, new]);
    assert_differs(&ours, &with_responses(&[("204", None)]), &["breaking | response | body | described | -"]);
    assert_differs(&with_responses(&[("204", None)]), &ours, &["additive | response | body | - | described"]);
    let mut with_text = ours.clone();
    with_text["responses"]["200"]["content"]["text/plain"] = json!({ "schema": { "type": "string" } });
    assert_differs(&ours, &with_text, &[]);
    let content = &mut with_text["responses"]["200"]["content"];
    *content = json!({ "application/xml": content["application/json"] });
    assert_differs(&ours, &with_text, &["breaking | response | media type | application/json | application/xml"]);
    with_text["responses"]["200"]["content"] = json!({ "application/problem+json": { "schema": object("a") } });
    assert_differs(&ours, &with_text, &[]);
}

#[test]
fn statuses_of_errors() {
    let ours = with_responses(&[("204", None), ("404", Some("a"))]);
    for status in ["404", "4XX", "4xx", "default"] {
        assert_differs(&ours, &with_responses(&[("204", None), (status, Some("a"))]), &[]);
    }
    let closest = with_responses(&[("204", None), ("default", Some("b")), ("4XX", Some("c")), ("404", Some("a"))]);
    assert_differs(&ours, &closest, &[]);
    assert_differs(&ours, &with_responses(&[("204", None), ("404", None)]), &[]);
    let other = with_responses(&[("204", None), ("5XX", None), ("409", None)]);
    assert_differs(
        &ours,
        &other,
        &["breaking | error 404 | status | 404 | -", "additive | error 409 | status | - | 409"],
    );
    let mut html = with_responses(&[("204", None), ("404", None)]);
    html["responses"]["404"]["content"] = json!({ "text/html": {} });
    assert_differs(&ours, &html, &["breaking | error 404 | media type | application/json | text/html"]);
    let body = with_responses(&[("204", None), ("404", Some("b"))]);
    assert_differs(
        &ours,
        &body,
        &["breaking | error 404 a | field | string | -", "additive | error 404 b | field | - | string, optional"],
    );
}

#[test]
fn credentials() {
    let secured = |security: &Value, schemes: &Value| {
        let mut document = document(&json!({ "security": security }));
        document["components"]["securitySchemes"] = schemes.clone();
        document
    };
    let schemes = json!({
        "token": { "type": "http", "scheme": "Bearer" },
        "password": { "type": "http", "scheme": "basic" },
        "oauth": { "type": "oauth2", "flows": {} },
        "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
        "header": { "type": "apiKey", "in": "header", "name": "Authorization" },
    });
    let ours = secured(&json!([{ "token": [] }]), &schemes);
    let same = [
        json!([{ "token": [] }]),
        json!([{ "oauth": [] }]),
        json!([{ "password": [] }, { "token": [] }]),
        json!([{ "header": [] }]),
        json!([{ "unheard-of": [] }]),
        json!([{}]),
        json!([]),
    ];
    let none: [&str; 0] = [];
    for security in same {
        assert_eq!(lines(&compare(&ours, &secured(&security, &schemes))), none, "{security}");
    }
    let other = [
        (json!([{ "password": [] }]), "basic"),
        (json!([{ "password": [] }, { "key": [] }]), "basic or header X-Key"),
        (json!([{ "token": [], "key": [] }]), "bearer and header X-Key"),
    ];
    for (security, shown) in other {
        let mut theirs = secured(&security, &schemes);
        let expected = [format!("breaking | POST /lines |  | security | bearer | {shown}")];
        assert_eq!(lines(&compare(&ours, &theirs)), expected);
        theirs["security"] = theirs["paths"]["/lines"]["post"]["security"].take();
        theirs["paths"]["/lines"]["post"] = json!({});
        assert_eq!(lines(&compare(&ours, &theirs)), expected, "for all operations at once");
    }
}
