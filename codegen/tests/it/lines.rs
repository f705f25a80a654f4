//! Refusals name the line of the problem.

use trunkline_codegen::Document;

const TEXT: &str = r#"openapi: 3.0.3
info: { title: T, version: "1" }
paths:
  /a~b/{id}:
    get:
      tags: [x]
      parameters:
        - name: one
          in: query
        - { name: two,
            in: path }
      responses:
        200: { description: Fine. }
        "404":
          description: Gone.
components: {}
"#;

#[test]
fn every_place_has_its_line() {
    let document = Document::parse("specs/acme", "x.yaml", TEXT).expect("YAML");
    let places = [
        ("/openapi", Some(1)),
        ("/info/version", Some(2)),
        ("/paths/~1a~0b~1{id}", Some(4)),
        ("/paths/~1a~0b~1{id}/get/tags/0", Some(6)),
        ("/paths/~1a~0b~1{id}/get/parameters/0", Some(8)),
        ("/paths/~1a~0b~1{id}/get/parameters/0/in", Some(9)),
        ("/paths/~1a~0b~1{id}/get/parameters/1", Some(10)),
        ("/paths/~1a~0b~1{id}/get/parameters/1/in", Some(11)),
        ("/paths/~1a~0b~1{id}/get/responses/200/description", Some(13)),
        ("/paths/~1a~0b~1{id}/get/responses/404/description", Some(15)),
        // The nearest place to a missing value.
        ("/paths/~1a~0b~1{id}/get/summary", Some(5)),
        ("/paths/~1a~0b~1{id}/get/parameters/2/schema", Some(7)),
        ("/components/schemas/A/type", Some(16)),
        ("/tags", None),
        ("", None),
    ];
    for (pointer, line) in places {
        assert_eq!(document.problem(pointer, "no").line, line, "{pointer}");
    }
}

#[test]
fn a_refusal_prints_file_line_and_pointer() {
    let text = TEXT.replace("tags: [x]", "tagz: [x]");
    let document = Document::parse("specs/acme", "x.yaml", &text).expect("YAML");
    let problems = trunkline_codegen::compile("acme", &[document]).expect_err("a typo is refused");
    let shown: Vec<_> = problems.iter().map(ToString::to_string).collect();
    let typo = "specs/acme/x.yaml:5: #/paths/~1a~0b~1{id}/get: unknown key `tagz`; known here: ";
    assert!(shown.iter().any(|problem| problem.starts_with(typo)), "{shown:#?}");
}

#[test]
fn yaml_that_cannot_be_parsed_has_a_line_too() {
    let problem = Document::parse("specs/acme", "x.yaml", "a: 1\nb: [\n").expect_err("no YAML");
    assert!(problem.to_string().starts_with("specs/acme/x.yaml:3: "), "{problem}");
    let twice = Document::parse("specs/acme", "x.yaml", "a: 1\nb: 2\na: 3\n").expect_err("a repeated key");
    assert!(twice.line.is_some(), "{twice}");
}
