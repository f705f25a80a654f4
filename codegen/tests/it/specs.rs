//! The documents of this repository compile, and a typo in any of them is reported with its place.

use std::path::Path;
use trunkline_codegen::{Document, Problem};

const PROVIDERS: [&str; 3] = ["diga", "signalwire", "voximplant"];

fn load(provider: &str) -> Vec<Document> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs").join(provider);
    trunkline_codegen::load(&folder).unwrap_or_else(|problems| panic!("{provider} is refused:\n{}", shown(&problems)))
}

fn shown(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn documents_of_every_provider_compile() {
    for provider in PROVIDERS {
        let documents = load(provider);
        let compiled = trunkline_codegen::compile(provider, &documents)
            .unwrap_or_else(|p| panic!("{provider} is refused:\n{}", shown(&p)));
        for document in documents.iter().filter(|document| document.name != "common.yaml") {
            let used = compiled.operations.iter().any(|operation| operation.file == document.shown);
            assert!(used, "{} holds no operation", document.shown);
        }
        assert!(compiled.operations.iter().all(|operation| !operation.source.is_empty()));
    }
}

/// A misspelled key in each document, in a place where no tool would miss the key.
#[test]
fn typo_in_any_document_is_found_in_that_document() {
    for provider in PROVIDERS {
        let documents = load(provider);
        for (index, document) in documents.iter().enumerate() {
            let text = document.value.to_string();
            let typo = text.replacen("\"description\":", "\"descripton\":", 1);
            assert_ne!(text, typo, "{} has a description", document.shown);
            let mut edited = documents.clone();
            edited[index].value = serde_json::from_str(&typo).expect("the edited document is JSON");
            let problems = trunkline_codegen::compile(provider, &edited).expect_err("a typo is refused");
            let found = problems
                .iter()
                .any(|problem| problem.file == document.shown && problem.message.contains("unknown key `descripton`"));
            assert!(found, "{} is refused for another reason:\n{}", document.shown, shown(&problems));
            let elsewhere: Vec<_> = problems.iter().filter(|problem| problem.file != document.shown).collect();
            assert!(elsewhere.is_empty(), "the other documents are fine: {elsewhere:?}");
        }
    }
}

/// A dangling reference in each document that refers to another.
#[test]
fn dangling_reference_in_any_document_is_found_in_that_document() {
    let mut checked = 0;
    for provider in PROVIDERS {
        let documents = load(provider);
        for (index, document) in documents.iter().enumerate() {
            let text = document.value.to_string();
            let typo = text.replacen("common.yaml#/components/schemas/", "common.yaml#/components/schemas/No", 1);
            if text == typo {
                continue;
            }
            checked += 1;
            let mut edited = documents.clone();
            edited[index].value = serde_json::from_str(&typo).expect("the edited document is JSON");
            let problems = trunkline_codegen::compile(provider, &edited).expect_err("a dangling reference is refused");
            assert_eq!(problems.len(), 1, "{}", shown(&problems));
            assert_eq!(problems[0].file, document.shown);
            assert!(problems[0].message.contains("common.yaml has no /components/schemas/No"), "{}", problems[0]);
        }
    }
    assert!(checked >= PROVIDERS.len(), "only {checked} documents refer to others");
}
