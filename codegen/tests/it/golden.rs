//! Golden files of the generator's output: each case is a small provider, compiled and compared with the Rust that was
//! accepted for it. A change of the generator, of progenitor or of typify shows here as a diff to review.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use trunkline_codegen::{Compiled, Document, Problem};

const ACCEPT: &str = "BLESS=1 cargo test -p trunkline-codegen --test it golden";

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/golden")
}

/// The names that `pick` returns for the entries of the golden folder.
fn entries(pick: impl Fn(&Path) -> Option<String>) -> BTreeSet<String> {
    let listed = std::fs::read_dir(golden()).expect("the golden folder can be read");
    listed.filter_map(|entry| pick(&entry.expect("an entry can be read").path())).collect()
}

fn cases() -> BTreeSet<String> {
    entries(|path| path.is_dir().then(|| path.file_name().unwrap_or_default().to_string_lossy().into_owned()))
}

fn documents(case: &str) -> Vec<Document> {
    trunkline_codegen::load(&golden().join(case)).unwrap_or_else(|problems| refused(case, &problems))
}

fn compiled(case: &str, documents: &[Document]) -> Compiled {
    trunkline_codegen::compile("acme", documents).unwrap_or_else(|problems| refused(case, &problems))
}

fn refused(case: &str, problems: &[Problem]) -> ! {
    let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
    panic!("{case} was refused:\n{}", problems.join("\n"))
}

/// The first line that differs, accepted and current.
fn first_difference(accepted: &str, now: &str) -> String {
    let (mut accepted, mut now) = (accepted.lines(), now.lines());
    for number in 1.. {
        match (accepted.next(), now.next()) {
            (None, None) => break,
            (before, after) if before == after => {}
            (before, after) => {
                let shown = |line: Option<&str>| line.unwrap_or("(end of the file)").to_owned();
                return format!("line {number}\n  accepted: {}\n  now:      {}", shown(before), shown(after));
            }
        }
    }
    "the line endings".to_owned()
}

#[test]
fn generated_code_matches_the_golden_files() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    for case in cases() {
        let now = compiled(&case, &documents(&case)).rust;
        let path = golden().join(&case).with_extension("rs");
        let accepted = std::fs::read_to_string(&path).unwrap_or_default();
        if accepted == now {
            continue;
        }
        if bless {
            std::fs::write(&path, now).expect("the accepted output can be written");
        } else {
            differences.push(format!("golden/{case}.rs differs in {}", first_difference(&accepted, &now)));
        }
    }
    let outputs = entries(|path| {
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        is_rust.then(|| path.file_stem().unwrap_or_default().to_string_lossy().into_owned())
    });
    for orphan in outputs.difference(&cases()) {
        differences.push(format!("golden/{orphan}.rs has no documents and is never compared; remove it"));
    }
    assert!(differences.is_empty(), "{}\nreview, then accept with: {ACCEPT}", differences.join("\n"));
}

#[test]
fn output_depends_only_on_the_documents() {
    for case in cases() {
        let mut documents = documents(&case);
        let first = compiled(&case, &documents);
        let second = compiled(&case, &documents);
        documents.reverse();
        let reversed = compiled(&case, &documents);
        for (how, other) in [("a second time", second), ("in another order", reversed)] {
            assert_eq!(first.rust, other.rust, "{case}: the Rust differs when compiled {how}");
            assert_eq!(first.document, other.document, "{case}: the document differs when compiled {how}");
            assert_eq!(first.operations, other.operations, "{case}: the operations differ when compiled {how}");
            assert_eq!(first.changes, other.changes, "{case}: the steps differ when compiled {how}");
        }
    }
}

/// A finishing step fixes something that progenitor or typify writes. When a newer version gets it right, the step has
/// nothing left to change.
#[test]
fn every_finishing_step_still_has_something_to_change() {
    let mut changes: BTreeMap<&str, usize> = BTreeMap::new();
    for case in cases() {
        for (step, count) in compiled(&case, &documents(&case)).changes {
            *changes.entry(step).or_default() += count;
        }
    }
    assert!(!changes.is_empty());
    let idle: Vec<_> = changes.iter().filter(|(_, count)| **count == 0).map(|(step, _)| step).collect();
    assert!(idle.is_empty(), "these steps no longer change anything, remove them: {idle:?}");
}

/// Properties that the crate around the generated code relies on.
#[test]
fn generated_code_parses_and_contains_nothing_that_finishing_removes() {
    for case in cases() {
        let rust = compiled(&case, &documents(&case)).rust;
        if let Err(error) = syn::parse_file(&rust) {
            panic!("{case}: {error}");
        }
        for (gone, why) in [
            ("::trunkline::", "the crate refers to itself as `crate::`"),
            ("unwrap(", "no call may panic"),
            ("\"api-version\"", "no platform asks for that header"),
        ] {
            assert!(!rust.contains(gone), "{case} contains `{gone}`, but {why}");
        }
    }
}

/// The operations table that the transport uses, and the field names that redaction looks for.
#[test]
fn operations_are_described_as_documented() {
    let patch = compiled("patch", &documents("patch"));
    let [update] = patch.operations.as_slice() else { panic!("one operation, found {:?}", patch.operations) };
    assert_eq!((update.id.as_str(), update.tag.as_str()), ("update_profile", "profile"));
    assert_eq!((update.method.as_str(), update.path.as_str()), ("PATCH", "/profile"));
    assert_eq!(update.idempotency, "idempotent", "the override counts");
    assert_eq!(update.source, "Acme handbook, \"Profile\"");
    assert!(update.file.ends_with("patch/profile.yaml"), "{}", update.file);

    let by_method: BTreeMap<String, String> = ["statuses", "lists", "ids"]
        .iter()
        .flat_map(|case| compiled(case, &documents(case)).operations)
        .map(|operation| (operation.method, operation.idempotency))
        .collect();
    let expected = [("DELETE", "idempotent"), ("GET", "safe"), ("POST", "none"), ("PUT", "idempotent")];
    assert_eq!(by_method, expected.map(|(method, kind)| (method.to_owned(), kind.to_owned())).into());

    let secrets = compiled("secrets", &documents("secrets")).operations.remove(0).secrets;
    assert_eq!(secrets, ["password", "pin", "recovery_codes"], "nested secrets and lists of secrets count");
}

/// Test doubles validate against it, and tools show it.
#[test]
fn joined_document_has_only_local_references_and_nothing_about_its_making() {
    let text = compiled("files", &documents("files")).document;
    let value: serde_json::Value = serde_json::from_str(&text).expect("the document is JSON");
    let site = &value["components"]["schemas"]["Gate"]["properties"]["site"];
    assert_eq!(
        site,
        &serde_json::json!({
            "allOf": [{ "$ref": "#/components/schemas/Site" }], "description": "The site it leads to.",
        })
    );
    assert!(value.pointer("/components/responses/NotFound/content").is_some(), "error responses are kept");
    assert!(!text.contains("yaml"), "no reference leads to another file");
    for internal in ["x-source", "x-deviation", "x-enum-descriptions"] {
        assert!(!text.contains(internal), "{internal} is in the document");
    }
}
