//! Compiles trunkline's OpenAPI documents (`specs/`) into the Rust of its typed clients.
//!
//! ```text
//! load → check → bundle → lower → generate (progenitor) → finish
//!                      └───→ publish
//! ```
//!
//! [`compile`] runs all of it. Every refusal is a [`Problem`] that names the document, the place and the fix; nothing
//! here panics on a spec, whatever is in it.

mod bundle;
mod check;
mod finish;
mod generate;
mod line;
mod load;
mod lower;
mod mocks;
mod names;
mod plan;
mod problem;
mod publish;

pub use load::Document;
pub use plan::Operation;
pub use problem::Problem;

use std::path::Path;

/// The result of compiling a provider's documents.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The generated module, formatted.
    pub rust: String,
    /// The joined documents, as JSON. Test doubles validate against it, and our own tools show it.
    pub document: String,
    /// The joined documents in standard words, as JSON: what other people's tools read.
    pub published: String,
    /// The typed mocks of all operations, as a module, formatted.
    pub mocks: String,
    /// Every operation, in the order of their paths.
    pub operations: Vec<Operation>,
    /// How many places each finishing step changed.
    pub changes: Vec<(&'static str, usize)>,
}

const HEADER: &str = "// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.\n";

/// Reads a provider's documents from `folder`, in the order of their names.
///
/// # Errors
/// A folder that cannot be read or holds no document, and invalid YAML.
pub fn load(folder: &Path) -> Result<Vec<Document>, Vec<Problem>> {
    let shown = folder
        .iter()
        .rev()
        .take(2)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect::<std::path::PathBuf>()
        .display()
        .to_string();
    let unreadable = |message: String| vec![Problem::whole(&shown, message)];
    let mut files = Vec::new();
    let not_a_folder = |error: std::io::Error| unreadable(format!("cannot be read as a folder: {error}"));
    for entry in std::fs::read_dir(folder).map_err(not_a_folder)? {
        let path = entry.map_err(not_a_folder)?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            files.push(path);
        } else if path.extension().is_some_and(|extension| extension == "yml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let message = "would be ignored, because a document's name ends in `.yaml`; rename it".to_owned();
            return Err(vec![Problem::whole(format!("{shown}/{name}"), message)]);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(unreadable("holds no .yaml document; add one or remove the folder".to_owned()));
    }
    let mut documents = Vec::new();
    let mut problems = Vec::new();
    for path in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let parsed = std::fs::read_to_string(&path)
            .map_err(|error| {
                Problem::whole(format!("{shown}/{name}"), format!("cannot be read as UTF-8 text: {error}"))
            })
            .and_then(|text| Document::parse(&shown, &name, &text));
        match parsed {
            Ok(document) => documents.push(document),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(documents) } else { Err(problems) }
}

/// Compiles a provider's documents. `provider` is the name of the module that includes the result.
///
/// # Errors
/// Everything that breaks an authoring rule or that the generator cannot express, all at once.
pub fn compile(provider: &str, documents: &[Document]) -> Result<Compiled, Vec<Problem>> {
    compile_without_lines(provider, documents).map_err(|problems| with_lines(problems, documents))
}

/// Adds the lines to the problems.
fn with_lines(mut problems: Vec<Problem>, documents: &[Document]) -> Vec<Problem> {
    for problem in &mut problems {
        for document in documents {
            document.locate(problem);
        }
    }
    problems
}

fn compile_without_lines(provider: &str, documents: &[Document]) -> Result<Compiled, Vec<Problem>> {
    let problems: Vec<_> = documents.iter().flat_map(check::document).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let bundle = bundle::bundle(provider, documents)?;
    let problems = check::bundle(&bundle);
    if !problems.is_empty() {
        return Err(problems);
    }
    let (lowered, plan) = lower::lower(&bundle, provider)?;
    let unparsable = |error: syn::Error| {
        vec![
            bundle.problem(&problem::Pointer::root(), format!("the generator wrote Rust that does not parse: {error}")),
        ]
    };
    let tokens = generate::generate(&lowered, &bundle)?;
    let finished = finish::finish(tokens, provider, &plan).map_err(unparsable)?;
    let mocks = mocks::mocks(&finished.file, &bundle, &plan.operations).map_err(unparsable)?;
    let formatted = |file| format!("{HEADER}{}", prettyplease::unparse(file));
    Ok(Compiled {
        rust: formatted(&finished.file),
        mocks: formatted(&mocks),
        published: publish::publish(&bundle, documents),
        document: described(bundle),
        operations: plan.operations,
        changes: finished.changes,
    })
}

/// A provider's documents as one OpenAPI document with local references only, prose and extensions included. The
/// authoring rules are not checked.
///
/// # Errors
/// Duplicate names, and references that point nowhere.
pub fn join(provider: &str, documents: &[Document]) -> Result<serde_json::Value, Vec<Problem>> {
    let bundle = bundle::bundle(provider, documents).map_err(|problems| with_lines(problems, documents))?;
    Ok(bundle.value)
}

/// The bundle as pretty JSON, without what only concerns those who work on the specs.
fn described(bundle: bundle::Bundle) -> String {
    fn strip(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(map) => {
                let internal =
                    ["x-deviation", "x-enum-descriptions", "x-facade", "x-id-hint", "x-idempotency-reason", "x-source"];
                map.retain(|key, _| !internal.contains(&key.as_str()));
                map.values_mut().for_each(strip);
            }
            serde_json::Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut value = bundle.value;
    strip(&mut value);
    let mut text = format!("{value:#}");
    text.push('\n');
    text
}
