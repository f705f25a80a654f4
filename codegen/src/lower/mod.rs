//! Rewrites a bundled document into the part of OpenAPI that progenitor and typify handle correctly, and records the
//! rest in a [`Plan`]. Each step works around one of their limitations, named beside it.

mod operations;
mod schemas;
mod usage;

use crate::bundle::Bundle;
use crate::plan::Plan;
use crate::problem::{Pointer, Problem};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The document that progenitor compiles, and what is left to the finishing pass.
pub(crate) fn lower(bundle: &Bundle, provider: &str) -> Result<(Value, Plan), Vec<Problem>> {
    let mut lowering = Lowering {
        bundle,
        provider,
        plan: Plan::default(),
        schemas: Map::new(),
        queries: Vec::new(),
        problems: Vec::new(),
    };
    let usage = usage::of(bundle);
    lowering.components(&usage);
    let paths = lowering.paths();
    lowering.unique_types();
    if !lowering.problems.is_empty() {
        return Err(lowering.problems);
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": bundle.value["info"],
        "paths": paths,
        "components": { "schemas": lowering.schemas },
    });
    Ok((document, lowering.plan))
}

struct Lowering<'a> {
    bundle: &'a Bundle,
    provider: &'a str,
    plan: Plan,
    schemas: Map<String, Value>,
    /// Names of the structs that hold an operation's query parameters, with the place of the operation.
    queries: Vec<(String, Pointer)>,
    problems: Vec<Problem>,
}

impl Lowering<'_> {
    /// Refuses duplicate type names: the types that lowering creates share a module with the components and with each
    /// other.
    fn unique_types(&mut self) {
        for name in self.plan.eithers.keys().filter(|name| self.bundle.schemas().contains_key(*name)) {
            let at = Pointer::root().join("components").join("schemas").join(name);
            let message = "is also the name of an `x-either` type; rename one of them";
            self.problems.push(self.bundle.problem(&at, message));
        }
        let mut seen = BTreeSet::new();
        for (name, at) in &self.queries {
            let component = self.bundle.schemas().contains_key(name);
            if component || self.plan.eithers.contains_key(name) || !seen.insert(name) {
                let message = format!("its query parameters become `{name}`, which is also the name of another type");
                self.problems.push(self.bundle.problem(at, format!("{message}; rename one of them")));
            }
        }
    }
}

/// typify's own extension for "use this type": the only way to name a type that works for components, properties, items
/// and parameters alike.
fn rust_type(path: &str, parameters: &[Value]) -> Value {
    json!({ "x-rust-type": { "crate": "trunkline", "version": "*", "path": path, "parameters": parameters } })
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().trim().to_owned()
}

/// The prose of a schema or operation with its deviation, as rustdoc shows it.
fn doc(value: &Value) -> String {
    let description = text(value, "description");
    match value["x-deviation"]["why"].as_str() {
        Some(deviation) => format!("{description}\n\nDiffers from the vendor's text: {}", deviation.trim()),
        None => description,
    }
}

/// A rustdoc link from a type to an operation's constant, which has the description and source.
fn link(id: &str) -> String {
    format!("[`{id}`](super::operations::{})", id.to_uppercase())
}
