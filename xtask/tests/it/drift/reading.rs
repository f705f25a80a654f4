//! Texts that are not OpenAPI documents, and their problems.

use xtask::drift::read;

fn refused(text: &str) -> String {
    read::parse(text).expect_err("this is no OpenAPI document")
}

#[test]
fn json_and_yaml_are_distinguished_by_their_text() {
    let expected =
        serde_json::json!({ "openapi": "3.0.3", "paths": { "/a": { "get": { "responses": { "200": {} } } } } });
    let yaml = "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        200: {}\n";
    let json = format!("\u{feff}\n {expected:#}");
    assert_eq!(read::parse(yaml), Ok(expected.clone()));
    assert_eq!(read::parse(&json), Ok(expected));
}

#[test]
fn odd_yaml_is_parsed() {
    let yaml = r"
openapi: 3.0.3
paths: {}
x-odd:
  true: yes
  null: ~
  1.5: !Local { a: !Foo b }
  list: [.inf, -.inf, .nan, 18446744073709551616, -9223372036854775809, 0x1F, !!str 7, !Void ~]
  again: &anchor { a: 1 }
  alias: *anchor
  [1, two]: 2026-01-01
";
    let document = read::parse(yaml).expect("it is parsed");
    let expected = serde_json::json!({
        "true": "yes",
        "null": null,
        "1.5": { "a": "b" },
        "list": ["inf", "-inf", "NaN", 18_446_744_073_709_551_616.0, -9_223_372_036_854_775_809.0, 31, "7", null],
        "again": { "a": 1 },
        "alias": { "a": 1 },
        "[1,\"two\"]": "2026-01-01",
    });
    assert_eq!(document["x-odd"], expected);
}

/// Each line repeats the previous one ten times.
#[test]
fn yaml_that_refers_to_itself_over_and_over_is_refused() {
    let line = |level: usize| {
        let before = vec![format!("*a{}", level - 1); 10].join(", ");
        format!("a{level}: &a{level} [{before}]\n")
    };
    let yaml = "openapi: 3.0.3\npaths: {}\na0: &a0 [x]\n".to_owned() + &(1..12).map(line).collect::<String>();
    assert!(refused(&yaml).contains("repetition limit exceeded"), "{}", refused(&yaml));
    assert!(refused(&"[".repeat(100_000)).contains("recursion limit exceeded"));
}

#[test]
fn problems_name_the_place_and_the_fix() {
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
    let problem = read::vendor(folder).expect_err("a folder without declarations");
    assert!(problem.contains("no .d.ts file here declares a request and its response; give the folder"), "{problem}");
    let problem = read::specs(folder).expect_err("a folder without documents");
    assert!(problem.contains("holds no .yaml document"), "{problem}");
}
