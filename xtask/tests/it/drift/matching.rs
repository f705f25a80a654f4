//! Which of the vendor's operations match ours, and which are ignored.

use super::lines;
use serde_json::{Value, json};
use xtask::drift::compare;

/// A document whose operations only have these methods and paths.
fn document(server: &str, operations: &[(&str, &str)]) -> Value {
    let mut paths = json!({});
    for (method, path) in operations {
        paths[*path][*method] = json!({ "responses": { "204": { "description": "Done." } } });
    }
    json!({ "openapi": "3.1.0", "servers": [{ "url": server }], "paths": paths })
}

fn differences(ours: &[(&str, &str)], server: &str, theirs: &[(&str, &str)]) -> Vec<String> {
    lines(&compare(&document("", ours), &document(server, theirs)))
}

const NONE: [&str; 0] = [];

#[test]
fn place_of_the_prefix_and_parameter_names_do_not_matter() {
    let ours =
        [("get", "/api/v1/lines"), ("get", "/api/v1/lines/{id}"), ("delete", "/api/v1/lines/{id}/calls/{call_id}")];
    let theirs = [
        ("https://host", ["/api/v1/lines", "/api/v1/lines/{line}", "/api/v1/lines/{a}/calls/{b}"]),
        ("https://{host}.example.com/api/v1/", ["/lines", "/lines/{line}", "/lines/{a}/calls/{b}"]),
        ("/api", ["/v1/lines", "/v1/lines/{line}", "/v1/lines/{a}/calls/{b}"]),
        // The server's path is not documented.
        ("", ["/lines", "/lines/{line}", "/lines/{a}/calls/{b}"]),
    ];
    for (server, [list, get, delete]) in theirs {
        let theirs = [("get", list), ("get", get), ("delete", delete)];
        assert_eq!(differences(&ours, server, &theirs), NONE, "{server} {list}");
    }
}

#[test]
fn another_prefix_is_another_path() {
    let cases = [
        ("https://host/api/v1", "/api/v1/lines", "/api/v1/api/v1/lines"),
        ("https://host", "/gateway/api/v1/lines", "/gateway/api/v1/lines"),
        ("", "/gateway/api/v1/lines", "/gateway/api/v1/lines"),
        ("https://host/v9", "/lines", "/v9/lines"),
    ];
    for (server, path, shown) in cases {
        let expected = format!("breaking | GET /api/v1/lines |  | path | /api/v1/lines | {shown}");
        assert_eq!(differences(&[("get", "/api/v1/lines")], server, &[("get", path)]), [expected]);
    }
}

#[test]
fn another_host_is_a_difference() {
    let at = |server: &str| document(server, &[("get", "/lines")]);
    let ours = at("https://{space}.example.com");
    for server in ["https://{name}.example.com", "https://acme.example.com/", "", "/"] {
        assert_eq!(lines(&compare(&ours, &at(server))), NONE, "{server}");
    }
    for (server, shown) in [("https://example.com", "example.com"), ("https://{x}.Example.ORG", "{}.example.org")] {
        let expected = format!("breaking | GET /lines |  | server | {{}}.example.com | {shown}");
        assert_eq!(lines(&compare(&ours, &at(server))), [expected]);
    }
}

#[test]
fn variables_of_a_server_take_their_defaults() {
    let ours = document("", &[("get", "/api/v2/lines")]);
    let mut theirs = document("https://host/api/{version}?x=1#y", &[("get", "/lines")]);
    theirs["servers"][0]["variables"] = json!({ "version": { "default": "v2" } });
    assert_eq!(lines(&compare(&ours, &theirs)), NONE);
    theirs["servers"][0]["variables"]["version"]["default"] = json!("v3");
    theirs["paths"] = json!({ "/{x}/lines": theirs["paths"]["/lines"] });
    assert_eq!(lines(&compare(&ours, &theirs)), ["breaking | GET /api/v2/lines |  | operation | present | -"]);
}

#[test]
fn nested_resource_does_not_match_the_one_of_the_same_name() {
    let ours = [("get", "/api/lines/{id}"), ("get", "/api/users/{user}/lines/{id}")];
    let nested = [("get", "/users/{user}/lines/{id}")];
    assert_eq!(differences(&ours, "", &nested), ["breaking | GET /api/lines/{id} |  | operation | present | -"]);
    let flat = [("get", "/lines/{id}")];
    assert_eq!(
        differences(&ours, "", &flat),
        ["breaking | GET /api/users/{user}/lines/{id} |  | operation | present | -"]
    );
}

#[test]
fn another_version_or_method_is_another_operation() {
    assert_eq!(
        differences(&[("put", "/v1/lines/{id}")], "", &[("patch", "/v1/lines/{id}"), ("put", "/v2/lines/{id}")]),
        [
            "breaking | PUT /v1/lines/{id} |  | operation | present | -",
            "additive | PATCH /v1/lines/{id} |  | operation | - | present",
        ]
    );
}

#[test]
fn trailing_slash_is_a_difference() {
    assert_eq!(
        differences(&[("get", "/lines/")], "", &[("get", "/lines")]),
        ["breaking | GET /lines/ |  | path | /lines/ | /lines"]
    );
    assert_eq!(
        differences(&[("get", "/lines/")], "", &[("get", "/lines"), ("get", "/lines/")]).len(),
        1,
        "the other is new"
    );
}

#[test]
fn families_are_the_paths_below_ours() {
    let ours = [("get", "/api/lines/{id}")];
    let theirs = [
        ("get", "/lines/{id}"),
        ("post", "/lines"),
        ("get", "/lines/{id}/calls"),
        ("get", "/linesmen"),
        ("get", "/users/{id}/lines"),
    ];
    let drift = compare(&document("", &ours), &document("", &theirs));
    assert_eq!(
        lines(&drift),
        [
            "additive | GET /lines/{id}/calls |  | operation | - | present",
            "additive | POST /lines |  | operation | - | present"
        ]
    );
    assert_eq!(drift.outside, 2);
}

#[test]
fn families_of_calls_are_calls_on_the_same_thing() {
    let ours = [("post", "/rpc/CreateSipLine"), ("post", "/rpc/GetSipLines")];
    let theirs = [
        ("post", "/rpc/CreateSipLine"),
        ("post", "/rpc/GetSipLines"),
        ("post", "/rpc/RenewSipLine"),
        ("post", "/rpc/GetSipLinesHistory"),
        ("post", "/rpc/GetSip"),
        ("post", "/rpc/CreateSipLineage"),
        ("post", "/rpc/GetAccount"),
    ];
    let drift = compare(&document("", &ours), &document("", &theirs));
    assert_eq!(
        lines(&drift),
        [
            "additive | POST /rpc/GetSipLinesHistory |  | operation | - | present",
            "additive | POST /rpc/RenewSipLine |  | operation | - | present",
        ]
    );
    assert_eq!(drift.outside, 3);
}

#[test]
fn operation_that_the_vendor_removed_can_be_explained() {
    let mut ours = document("", &[("get", "/lines"), ("delete", "/lines")]);
    let differences = json!([{ "what": "operation", "ours": "present", "theirs": "-" }]);
    ours["paths"]["/lines"]["delete"]["x-deviation"] = json!({ "why": "Not documented.", "differences": differences });
    assert_eq!(
        lines(&compare(&ours, &document("", &[("get", "/lines")]))),
        ["explained | DELETE /lines |  | operation | present | - | Not documented."]
    );
    assert_eq!(compare(&ours, &document("", &[("get", "/lines"), ("delete", "/lines")])).gone.len(), 1);
}
