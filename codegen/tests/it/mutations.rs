//! The build must not panic, whatever an author writes. These tests break documents at random, as values and as text,
//! and expect either Rust that parses or problems that an author can find.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use trunkline_codegen::{Document, Problem};

const FOLDER: &str = "specs/acme";
const BASE: [(&str, &str); 2] = [
    ("common.yaml", include_str!("refusals/base/common.yaml")),
    ("phones.yaml", include_str!("refusals/base/phones.yaml")),
];

/// Generates the same cases in every run, so that a failure can be reproduced. `PROPTEST_CASES` raises their number
/// from 256.
fn runner() -> TestRunner {
    let config = Config { failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// One change of a document. The numbers pick among the nodes that earlier changes left.
#[derive(Clone, Debug)]
enum Change {
    Delete(usize),
    /// Duplicates a list item, or a field under a name from `texts`.
    Duplicate(usize, usize),
    Rename(usize, usize),
    Retype(usize, usize),
    /// Replaces a node with another, which may be inside it.
    Move(usize, usize),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let change = prop_oneof![
        any::<usize>().prop_map(Change::Delete),
        any::<(usize, usize)>().prop_map(|(node, name)| Change::Duplicate(node, name)),
        any::<(usize, usize)>().prop_map(|(node, name)| Change::Rename(node, name)),
        any::<(usize, usize)>().prop_map(|(node, value)| Change::Retype(node, value)),
        any::<(usize, usize)>().prop_map(|(from, to)| Change::Move(from, to)),
    ];
    proptest::collection::vec(change, 1..4)
}

/// Texts that are hard to turn into a name, path, reference or comment.
fn texts() -> Vec<&'static str> {
    vec![
        "",
        " ",
        "x",
        "X",
        "2",
        "2x",
        "é",
        "Größe",
        "self",
        "Self",
        "new",
        "type",
        "gen",
        "body",
        "query",
        "extra",
        "a b",
        "a/b",
        "a~b",
        "{",
        "{}",
        "/{",
        "/{}/x",
        "/*",
        "*/",
        "\"",
        "\\",
        "a\nb",
        "\u{0}",
        "'",
        "+1",
        "#",
        "#/",
        "#/components/schemas/Phone",
        "#/components/schemas/PhoneList",
        "common.yaml#/components/schemas/PhoneId",
        "crate::",
        "crate::x::Y",
        "crate::x::String",
        "array",
        "object",
        "string",
        "integer",
        "boolean",
        "number",
        "uuid",
        "date-time",
        "password",
        "path",
        "query",
        "properties",
        "required",
        "example",
        "$ref",
        "allOf",
        "x-either",
        "nullable",
        "x-page-items",
        "x-unverifiable",
        "x-recognized-by",
        "additionalProperties",
        "list_phones",
        "Option",
        "Phone",
        "OwnerRef",
    ]
}

fn values() -> Vec<Value> {
    let mut values =
        vec![json!(null), json!(true), json!(false), json!(0), json!(-1.5), json!([]), json!({}), json!([[]])];
    values.push(json!({ "$ref": "#/components/schemas/Phone" }));
    values.push(json!({ "type": "object", "description": "A.", "properties": {} }));
    values.extend(texts().into_iter().map(Value::from));
    values
}

/// Pointers of all nodes below the root.
fn nodes(value: &Value, at: &str, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => {
            map.iter().map(|(key, child)| (key.replace('~', "~0").replace('/', "~1"), child)).collect()
        }
        Value::Array(items) => items.iter().enumerate().map(|(index, child)| (index.to_string(), child)).collect(),
        _ => Vec::new(),
    };
    for (name, child) in children {
        let at = format!("{at}/{name}");
        nodes(child, &at, found);
        found.push(at);
    }
}

/// The document and the pointer that a number picks.
fn pick(documents: &[Document], number: usize) -> Option<(usize, String)> {
    let mut all = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        let mut found = Vec::new();
        nodes(&document.value, "", &mut found);
        all.extend(found.into_iter().map(|pointer| (index, pointer)));
    }
    if all.is_empty() { None } else { Some(all.swap_remove(number % all.len())) }
}

fn apply(documents: &mut [Document], change: &Change) {
    let (Change::Delete(node)
    | Change::Duplicate(node, _)
    | Change::Rename(node, _)
    | Change::Retype(node, _)
    | Change::Move(node, _)) = *change;
    let Some((index, pointer)) = pick(documents, node) else { return };
    let moved = match *change {
        Change::Move(_, to) => pick(documents, to),
        _ => None,
    };
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer below the root");
    let key = key.replace("~1", "/").replace("~0", "~");
    let current = documents[index].value.pointer(&pointer).cloned().unwrap_or_default();
    let name = |number: usize| texts()[number % texts().len()].to_owned();
    if let (Change::Move(..), Some((to, place))) = (change, moved) {
        if let Some(target) = documents[to].value.pointer_mut(&place) {
            *target = current;
        }
        return;
    }
    match documents[index].value.pointer_mut(parent) {
        Some(Value::Object(map)) => match *change {
            Change::Delete(_) => drop(map.remove(&key)),
            Change::Duplicate(_, number) => drop(map.insert(name(number), current)),
            Change::Rename(_, number) => {
                map.remove(&key);
                map.insert(name(number), current);
            }
            _ => drop(map.insert(key, retyped(change))),
        },
        Some(Value::Array(items)) => {
            let place = key.parse().unwrap_or(0).min(items.len().saturating_sub(1));
            match change {
                Change::Delete(_) => drop(items.remove(place)),
                Change::Duplicate(..) => items.insert(place, current),
                _ => items[place] = retyped(change),
            }
        }
        _ => {}
    }
}

fn retyped(change: &Change) -> Value {
    let (Change::Retype(_, number) | Change::Rename(_, number) | Change::Duplicate(_, number)) = *change else {
        return Value::Null;
    };
    let values = values();
    values[number % values.len()].clone()
}

/// Asserts that the result is Rust, or problems whose document exists and whose place, or its parent, exists in that
/// document.
fn assert_usable(documents: &[Document], result: &Result<trunkline_codegen::Compiled, Vec<Problem>>) {
    let problems = match result {
        Ok(compiled) => {
            if let Err(error) = syn::parse_file(&compiled.rust) {
                panic!("the Rust does not parse: {error}");
            }
            return;
        }
        Err(problems) => problems,
    };
    assert!(!problems.is_empty(), "refused without a problem");
    for problem in problems {
        assert!(!problem.message.is_empty(), "{problem}");
        let Some(document) = documents.iter().find(|document| document.shown == problem.file) else {
            assert_eq!((problem.file.as_str(), problem.pointer.as_str()), (FOLDER, ""), "no such document: {problem}");
            continue;
        };
        // A missing value is named by the place where it should be.
        let holder = problem.pointer.rsplit_once('/').map_or("", |(holder, _)| holder);
        assert!(document.value.pointer(holder).is_some(), "no such place: {problem}");
    }
}

fn base() -> Vec<Document> {
    BASE.iter().map(|(name, text)| Document::parse(FOLDER, name, text).expect("the base is valid YAML")).collect()
}

#[test]
fn broken_documents_never_panic_and_problems_can_be_found() {
    let (mut accepted, mut refused) = (0_u32, 0_u32);
    let outcome = runner().run(&changes(), |changes| {
        let mut documents = base();
        for change in &changes {
            apply(&mut documents, change);
        }
        let result = trunkline_codegen::compile("acme", &documents);
        assert_usable(&documents, &result);
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
    // Most changes break a rule, and some do not.
    for number in 0..200 {
        let mut documents = base();
        apply(&mut documents, &Change::Delete(number));
        match trunkline_codegen::compile("acme", &documents) {
            Ok(_) => accepted += 1,
            Err(_) => refused += 1,
        }
    }
    assert!(accepted > 0 && refused > 0, "{accepted} accepted, {refused} refused");
}

#[test]
fn broken_text_never_panics() {
    let lines: Vec<Vec<&str>> = BASE.iter().map(|(_, text)| text.lines().collect()).collect();
    let edits = proptest::collection::vec((0..2_usize, any::<usize>(), any::<usize>(), 0..4_u8), 1..4);
    let outcome = runner().run(&edits, |edits| {
        let mut texts: Vec<Vec<String>> =
            lines.iter().map(|lines| lines.iter().map(ToString::to_string).collect()).collect();
        for (file, line, other, kind) in edits {
            let text = &mut texts[file];
            let (line, other) = (line % text.len(), other % text.len());
            match kind {
                0 => drop(text.remove(line)),
                1 => text.insert(other, text[line].clone()),
                2 => text.swap(line, other),
                _ => text[line] = text[line].replacen(['a', ':', '"', '{', ' '], "*", 1),
            }
        }
        let parsed = BASE.iter().zip(&texts).map(|((name, _), lines)| Document::parse(FOLDER, name, &lines.join("\n")));
        match parsed.collect::<Result<Vec<_>, Problem>>() {
            Ok(documents) => assert_usable(&documents, &trunkline_codegen::compile("acme", &documents)),
            Err(problem) => {
                let found = BASE.iter().any(|(name, _)| problem.file == format!("{FOLDER}/{name}"));
                assert!(found, "no such document: {problem}");
            }
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}
