//! Every refusal, with an edit that causes it. The tables in `refusals/tables` edit two valid documents and say which
//! document, place and words the refusal must have. A wrong place or a message without a fix costs an author more than
//! a wrong type.

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use trunkline_codegen::{Document, Problem};

const FOLDER: &str = "specs/acme";
const COMMON: &str = include_str!("refusals/base/common.yaml");
const PHONES: &str = include_str!("refusals/base/phones.yaml");

/// A row of a table: an edit of the valid documents, and the one problem that it must cause.
struct Refusal<'a>(&'a Value);

impl<'a> Refusal<'a> {
    fn text(&self, key: &str, default: &'a str) -> &'a str {
        self.0
            .get(key)
            .map_or(default, |text| text.as_str().unwrap_or_else(|| panic!("`{key}` is not text: {}", self.0)))
    }

    /// The documents with the edits of `in`, `from` and `to`, and those of `and`.
    fn documents(&self) -> [(&'static str, String); 2] {
        let mut documents = base();
        let more = self.0["and"].as_array().map(Vec::as_slice).unwrap_or_default();
        for edit in std::iter::once(self.0).chain(more).map(Refusal) {
            let (file, from, to) = (edit.text("in", "phones.yaml"), edit.text("from", ""), edit.text("to", ""));
            let text = documents.iter_mut().find(|(name, _)| *name == file).map(|(_, text)| text);
            let text = text.unwrap_or_else(|| panic!("no document {file}"));
            assert_eq!(text.matches(from).count(), 1, "{}: `{from}` must occur once in {file}", self.0["name"]);
            *text = text.replacen(from, to, 1);
        }
        documents
    }

    /// How the refusal differs from the row, if it does.
    fn fault(&self) -> Option<String> {
        for key in self.0.as_object()?.keys() {
            let known = ["name", "in", "from", "to", "and", "of", "at", "says", "others"];
            assert!(known.contains(&key.as_str()), "unknown key `{key}` in {}", self.0);
        }
        let Err(problems) = compile(&self.documents()) else { return Some("is accepted".to_owned()) };
        let file = format!("{FOLDER}/{}", self.text("of", self.text("in", "phones.yaml")));
        let (at, says) = (self.text("at", "?"), self.text("says", "?"));
        let others = self.0.get("others").map_or(0, |others| others.as_u64().unwrap_or_default());
        let shown = problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n      ");
        if !problems.iter().any(|p| p.file == file && p.pointer == at && p.message.contains(says)) {
            return Some(format!("is not refused as `{file}#{at}: …{says}…`, but as\n      {shown}"));
        }
        let found = problems.len() as u64;
        (found != 1 + others).then(|| format!("brings {found} problems, not {}:\n      {shown}", 1 + others))
    }
}

fn base() -> [(&'static str, String); 2] {
    [("common.yaml", COMMON.to_owned()), ("phones.yaml", PHONES.to_owned())]
}

fn compile(texts: &[(&str, String)]) -> Result<String, Vec<Problem>> {
    let parsed = texts.iter().map(|(name, text)| Document::parse(FOLDER, name, text));
    let documents = parsed.collect::<Result<Vec<_>, _>>().map_err(|problem| vec![problem])?;
    trunkline_codegen::compile("acme", &documents).map(|compiled| compiled.rust)
}

/// Runs the whole table, and fails with every row that is wrong.
fn all_refused(name: &str, table: &str) {
    let table = Document::parse("tables", name, table).unwrap_or_else(|problem| panic!("{problem}")).value;
    let rows = table.as_array().filter(|rows| !rows.is_empty()).expect("a table is a list of refusals");
    let names: BTreeSet<_> = rows.iter().map(|row| Refusal(row).text("name", "")).collect();
    assert_eq!(names.len(), rows.len(), "every refusal has a name of its own");
    let faults: Vec<_> =
        rows.iter().filter_map(|row| Some(format!("  {}: {}", row["name"], Refusal(row).fault()?))).collect();
    assert!(faults.is_empty(), "{} of {} refusals are wrong:\n{}", faults.len(), rows.len(), faults.join("\n"));
}

macro_rules! tables {
    ($($test:ident: $table:literal),* $(,)?) => {
        const TABLES: &[&str] = &[$($table),*];
        $(
            #[test]
            fn $test() {
                all_refused($table, include_str!(concat!("refusals/tables/", $table, ".yaml")));
            }
        )*
    };
}

tables! {
    alternatives_have_names_and_share_one_field_and_type: "alternatives",
    response_fields_are_checked: "response-fields",
    bodies_have_one_media_type_and_a_named_schema: "bodies",
    bodies_have_types_that_can_be_sent_and_parsed: "body-types",
    components_have_a_name_and_a_type: "components",
    documents_are_complete: "documents",
    enums_are_open_and_their_variants_have_names: "enums",
    items_have_one_type: "items",
    limits_are_left_to_the_platform: "limits",
    names_are_unique: "names",
    objects_have_described_properties: "objects",
    operations_are_complete: "operations",
    parameters_are_complete: "parameters",
    parameters_fit_their_path: "paths",
    properties_are_scalars_references_or_arrays: "properties",
    texts_that_become_documentation_are_checked: "prose",
    structs_of_queries_have_unique_names: "queries",
    schemas_that_contain_themselves_are_refused: "recursion",
    references_lead_to_a_component_of_the_right_kind: "references",
    request_fields_are_checked: "requests",
    responses_are_complete: "responses",
    schemas_are_for_requests_or_responses: "sides",
    texts_that_rustdoc_misreads_are_refused: "texts",
    misleading_yaml_is_refused: "yaml",
}

#[test]
fn every_table_is_run() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/refusals/tables");
    let found = std::fs::read_dir(folder).expect("the tables can be listed").map(|entry| {
        let name = entry.expect("a table can be listed").file_name();
        name.to_string_lossy().trim_end_matches(".yaml").to_owned()
    });
    assert_eq!(found.collect::<BTreeSet<_>>(), TABLES.iter().map(ToString::to_string).collect());
}

/// Without this, every refusal might have a different cause.
#[test]
fn base_is_valid() {
    let rust = compile(&base()).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert!(rust.contains("pub struct PhoneCreate"));
}

#[test]
fn problems_print_as_one_place_and_one_sentence() {
    let problem = |line: Option<usize>, pointer: &str| {
        let (pointer, message) = (pointer.to_owned(), "no".to_owned());
        Problem { file: "specs/acme/x.yaml".to_owned(), line, pointer, message }.to_string()
    };
    assert_eq!(problem(Some(7), "/paths/~1x"), "specs/acme/x.yaml:7: #/paths/~1x: no");
    assert_eq!(problem(None, ""), "specs/acme/x.yaml: no");
}

#[test]
fn path_in_two_documents_names_both() {
    const PATH: &str = "
        openapi: 3.0.3
        info: { title: X, version: '1' }
        paths:
          /x:
            get:
              operationId: get_ID
              tags: [x]
              summary: Get
              description: Gets.
              x-source: X
              security: [{}]
              responses: { 204: { description: X. }, 400: { description: Y. } }
    ";
    let twice = ["a.yaml", "b.yaml"].map(|name| (name, PATH.replace("ID", &name[..1])));
    let problems = compile(&twice).expect_err("one path is in two documents");
    let shown: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        ["specs/acme/b.yaml:5: #/paths/~1x: is already defined in specs/acme/a.yaml; keep one of the two"]
    );
}

/// The texts that refusals tell authors to write instead.
#[test]
fn fixed_texts_are_accepted() {
    for fixed in [
        "See <https://example.com/a?b=c>.",
        "Lists `[x]` and `<x>`, see `https://example.com`.",
        "\"Lists:\\n\\n```text\\n[phones] <x>\\n    https://example.com\\n```\\n\\nDone.\"",
        "\"Lists:\\n\\n~~~json\\n[1]\\n~~~\"",
    ] {
        let [common, (name, text)] = base();
        let edited = text.replacen("description: Lists phones.", &format!("description: {fixed}"), 1);
        assert_ne!(text, edited);
        if let Err(problems) = compile(&[common, (name, edited)]) {
            panic!("{fixed} is refused: {problems:?}");
        }
    }
}

/// A struct with a list of itself has a size, and the search for secrets in it ends.
#[test]
fn schemas_that_contain_lists_of_themselves_are_accepted() {
    let [common, (name, text)] = base();
    let from = "items: { type: string } }\n    PhonePage:";
    let nested = text.replacen(from, "items: { $ref: \"#/components/schemas/OutboundUpdate\" } }\n    PhonePage:", 1);
    assert_ne!(text, nested);
    let rust = compile(&[common, (name, nested)]).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert!(rust.contains("pub hosts: Option<Vec<OutboundUpdate>>"));
}
