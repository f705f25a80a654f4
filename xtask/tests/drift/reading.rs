//! Documents that are none, and what is said of them.

use xtask::drift::read;

fn refused(text: &str) -> String {
    read::parse(text).expect_err("this is no OpenAPI document")
}

#[test]
fn json_and_yaml_are_told_apart_by_their_text() {
    let expected =
        serde_json::json!({ "openapi": "3.0.3", "paths": { "/a": { "get": { "responses": { "200": {} } } } } });
    let yaml = "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        200: {}\n";
    let json = format!("\u{feff}\n {expected:#}");
    assert_eq!(read::parse(yaml), Ok(expected.clone()));
    assert_eq!(read::parse(&json), Ok(expected));
}

#[test]
fn problems_name_the_place_and_the_mend() {
    let cases = [
        ("{ \"openapi\": \"3.1.0\",\n  \"paths\": { ]", ": invalid JSON: "),
        ("openapi: 3.0.0\npaths: [unclosed", ": invalid YAML: "),
        ("openapi: 3.0.0\npaths: {}\npaths: {}\n", ": invalid YAML: duplicate entry with key \"paths\""),
        ("swagger: '2.0'\npaths: {}\n", "#/swagger: "),
        ("openapi: 4.0.0\npaths: {}\n", "#/openapi: "),
        ("<!doctype html><title>Not found</title>", "#/openapi: "),
        ("", "#/openapi: "),
        ("[]", "#/openapi: "),
        ("openapi: 3.1.0\n", "#/paths: "),
        ("openapi: 3.1.0\npaths: [/a]\n", "#/paths: "),
    ];
    for (text, expected) in cases {
        let problem = refused(text);
        assert!(problem.starts_with(expected), "{text:?} gives {problem}");
        assert!(problem.contains("; "), "{problem} says what to do");
    }
    assert!(refused(cases[0].0).contains("line 2 column"), "the place in JSON");
    assert!(refused(cases[1].0).contains("line 2 column"), "the place in YAML");
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let problem = read::vendor(&folder.join("no-such.json")).expect_err("there is no such file");
    assert!(problem.contains("no-such.json: cannot be read"), "{problem}");
    let problem = read::vendor(folder).expect_err("a folder is no document");
    assert!(problem.contains(": cannot be read"), "{problem}");
    let problem = read::specs(folder).expect_err("a folder without documents");
    assert!(problem.contains("holds no .yaml document"), "{problem}");
}
