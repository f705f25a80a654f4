//! Runs progenitor on a lowered document. It panics on some documents, and a spec edit must never end in a stack trace.
//! So panics are caught, and the schema or path at fault is found by compiling each alone.

use crate::bundle::{Bundle, object};
use crate::problem::{Pointer, Problem};
use proc_macro2::TokenStream;
use progenitor::{CrateVers, GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};
use serde_json::{Value, json};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

pub(crate) fn generate(lowered: &Value, bundle: &Bundle) -> Result<TokenStream, Vec<Problem>> {
    quietly(|| run(lowered).map_err(|message| blame(lowered, bundle, &message)))
}

/// Runs `work` with this thread's panic messages suppressed. The hook is process-wide, so it keeps those of other
/// threads: a test that fails meanwhile still says why.
fn quietly<T>(work: impl FnOnce() -> T) -> T {
    thread_local!(static QUIET: Cell<bool> = const { Cell::new(false) });
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let outer = take_hook();
        set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                outer(panic);
            }
        }));
    });
    QUIET.set(true);
    let result = work();
    QUIET.set(false);
    result
}

fn settings() -> GenerationSettings {
    let mut settings = GenerationSettings::default();
    settings
        // Builder style: four times the code, twice the compile time, and missing fields found at run time.
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote::quote!(crate::transport::Inner))
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq")
        .with_crate("trunkline", CrateVers::Any, None);
    settings
}

fn run(lowered: &Value) -> Result<TokenStream, String> {
    let spec: openapiv3::OpenAPI = serde_json::from_value(lowered.clone()).map_err(|error| error.to_string())?;
    catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings()).generate_tokens(&spec).map_err(|error| error.to_string())
    }))
    .unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
        Err(format!("it panicked: {}", text.unwrap_or("no message")))
    })
}

fn blame(lowered: &Value, bundle: &Bundle, message: &str) -> Vec<Problem> {
    let root = Pointer::root();
    let schemas = &lowered["components"]["schemas"];
    let uncompilable = |message: &str| format!("progenitor cannot compile this, write it another way: {message}");
    let mut problems = Vec::new();
    for (name, schema) in object(schemas) {
        let alone = json!({
            "openapi": "3.0.3", "info": lowered["info"], "paths": {},
            "components": { "schemas": { name.as_str(): schema } },
        });
        if let Err(message) = run(&alone) {
            let at = root.join("components").join("schemas").join(name);
            problems.push(bundle.problem(&at, uncompilable(&message)));
        }
    }
    if !problems.is_empty() {
        return problems;
    }
    for (path, item) in object(&lowered["paths"]) {
        let alone = json!({
            "openapi": "3.0.3", "info": lowered["info"], "paths": { path.as_str(): item },
            "components": { "schemas": schemas },
        });
        if let Err(message) = run(&alone) {
            problems.push(bundle.problem(&root.join("paths").join(path), uncompilable(&message)));
        }
    }
    if problems.is_empty() {
        problems.push(bundle.problem(&root, uncompilable(message)));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Document;

    fn bundle() -> Bundle {
        let text = "components: { schemas: { Good: {}, Bad: {} } }";
        let document = Document::parse("specs/acme", "a.yaml", text).expect("the document is valid YAML");
        crate::bundle::bundle("acme", &[document]).expect("the document has no outside references")
    }

    fn lowered(kind: &str) -> Value {
        let schema = |kind: &str| json!({ "type": "object", "properties": { "a": { "type": kind } } });
        json!({
            "openapi": "3.0.3", "info": { "title": "acme", "version": "1.0" }, "paths": {},
            "components": { "schemas": { "Good": schema("string"), "Bad": schema(kind) } },
        })
    }

    /// The checker refuses everything that is known to fail here. A construct that a later progenitor rejects must
    /// still give a clear problem.
    #[test]
    fn schema_that_cannot_be_compiled_is_named() {
        let problems = generate(&lowered("strin"), &bundle()).expect_err("there is no such type");
        let shown: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(shown.len(), 1, "{shown:?}");
        let expected =
            "specs/acme/a.yaml: #/components/schemas/Bad: progenitor cannot compile this, write it another way: ";
        assert!(shown[0].starts_with(expected) && shown[0].contains("it panicked: "), "{shown:?}");
    }

    #[test]
    fn failure_that_no_part_causes_alone_names_the_folder() {
        let problems = blame(&lowered("string"), &bundle(), "only together");
        let expected = "specs/acme: progenitor cannot compile this, write it another way: only together";
        assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), [expected]);
    }
}
