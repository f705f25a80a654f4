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
        for document in &documents {
            assert!(document.value.get("servers").is_some(), "{} names no servers", document.shown);
            let has_operations = compiled.operations.iter().any(|operation| operation.file == document.shown);
            let schemes = document.value.pointer("/components/securitySchemes");
            assert!(schemes.is_some() || !has_operations, "{} names no security scheme", document.shown);
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
            let typo = text.replacen(".yaml#/components/schemas/", ".yaml#/components/schemas/Un", 1);
            if text == typo {
                continue;
            }
            checked += 1;
            let mut edited = documents.clone();
            edited[index].value = serde_json::from_str(&typo).expect("the edited document is JSON");
            let problems = trunkline_codegen::compile(provider, &edited).expect_err("a dangling reference is refused");
            assert_eq!(problems.len(), 1, "{}", shown(&problems));
            assert_eq!(problems[0].file, document.shown);
            assert!(problems[0].message.contains(".yaml has no /components/schemas/Un"), "{}", problems[0]);
        }
    }
    assert!(checked >= PROVIDERS.len(), "only {checked} documents refer to others");
}

/// What other people's tools read: all of it is there, in words that they know.
#[test]
fn published_documents_hold_nothing_that_only_this_generator_reads() {
    for provider in PROVIDERS {
        let compiled = trunkline_codegen::compile(provider, &load(provider)).expect("the documents compile");
        let document: serde_json::Value = serde_json::from_str(&compiled.published).expect("it is JSON");
        let text = &compiled.published;
        for gone in [
            "x-rust-type",
            "x-implemented-by",
            "x-either",
            "x-list-separator",
            "x-status",
            "x-deviation",
            "x-responses",
        ] {
            assert!(!text.contains(&format!("\"{gone}\":")), "{provider} has {gone}");
        }
        for reference in text.split("\"$ref\": \"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(document.pointer(reference).is_some(), "{provider} refers to {reference}");
        }
        let operations = document["paths"]
            .as_object()
            .expect("there are paths")
            .values()
            .flat_map(|item| item.as_object().expect("methods").values());
        for operation in operations {
            let statuses: Vec<_> = operation["responses"].as_object().expect("there are responses").keys().collect();
            if provider == "voximplant" {
                assert_eq!(statuses, ["200"], "errors are sent with 200: {}", operation["operationId"]);
            } else {
                let has = |status: &str| statuses.iter().any(|known| *known == status);
                assert!(
                    has("401") && has("403") && has("429") && has("500"),
                    "{}: {statuses:?}",
                    operation["operationId"]
                );
            }
        }
    }
}
