//! Runs progenitor on a lowered document. It panics on some documents; a spec edit must never end in a stack trace, so
//! the panic is caught and the schema or path that causes it is found by trying each alone.

use crate::bundle::{Bundle, object};
use crate::problem::{Pointer, Problem};
use proc_macro2::TokenStream;
use progenitor::{CrateVers, GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};

pub(crate) fn generate(lowered: &Value, bundle: &Bundle) -> Result<TokenStream, Vec<Problem>> {
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    let result = run(lowered).map_err(|message| blame(lowered, bundle, &message));
    set_hook(hook);
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
        Err(format!("progenitor panicked: {}", text.unwrap_or("no message")))
    })
}

fn blame(lowered: &Value, bundle: &Bundle, message: &str) -> Vec<Problem> {
    let root = Pointer::root();
    let schemas = &lowered["components"]["schemas"];
    let mut problems = Vec::new();
    for (name, schema) in object(schemas) {
        let alone = json!({
            "openapi": "3.0.3", "info": lowered["info"], "paths": {},
            "components": { "schemas": { name.as_str(): schema } },
        });
        if let Err(message) = run(&alone) {
            let at = root.join("components").join("schemas").join(name);
            problems.push(bundle.problem(&at, message));
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
            problems.push(bundle.problem(&root.join("paths").join(path), message));
        }
    }
    if problems.is_empty() {
        problems.push(bundle.problem(&root, message));
    }
    problems
}
