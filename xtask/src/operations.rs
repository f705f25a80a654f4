//! Operations and the facade methods that offer them.

use std::fmt::Write as _;
use trunkline_codegen::{Compiled, Document, Operation, Problem};

/// The Rust files of a platform's facades.
fn sources(provider: &str) -> Result<Vec<String>, String> {
    let folder = crate::root().join("src").join(provider);
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    files.sort();
    files
        .iter()
        .filter(|file| file.extension().is_some_and(|extension| extension == "rs"))
        .map(|file| crate::read(file))
        .collect()
}

/// Operations whose tag is not a method of the platform's client: a typo, or a facade that is not written yet.
pub(crate) fn without_facade(
    provider: &str,
    documents: &[Document],
    operations: &[Operation],
) -> Result<Vec<Problem>, String> {
    let sources = sources(provider)?;
    let mut problems = Vec::new();
    for operation in operations {
        let tag = &operation.tag;
        if has_handle(&sources, tag) {
            continue;
        }
        let path = operation.path.replace('~', "~0").replace('/', "~1");
        let pointer = format!("/paths/{path}/{}/tags/0", operation.method.to_lowercase());
        let message = format!(
            "`{tag}` is not a method of `{provider}::Client`; correct the tag, or add the facade to src/{provider}/"
        );
        let document = documents.iter().find(|document| document.shown == operation.file);
        problems.extend(document.map(|document| document.problem(&pointer, message)));
    }
    Ok(problems)
}

fn has_handle(sources: &[String], tag: &str) -> bool {
    let handle = format!("pub fn {tag}(&self");
    sources.iter().any(|source| source.contains(&handle))
}

/// The facade method that calls an operation, as a user writes it: `sip_credentials().update`. The file of a facade has the
/// name of the tag.
pub(crate) fn facade(provider: &str, operation: &Operation) -> Result<Option<String>, String> {
    let file = crate::root().join("src").join(provider).join(format!("{}.rs", operation.tag));
    if !file.exists() {
        return Ok(None);
    }
    let call = format!("api.{}(", operation.id);
    let (mut method, mut found) = (None, None);
    for line in crate::read(&file)?.lines() {
        if let Some(name) = function_name(line) {
            method = Some(name.to_owned());
        }
        if line.contains(&call) {
            found = found.or(method.clone());
        }
    }
    // `list_page` and `list_with` are the same list as `list`.
    let found = found.map(|method| method.trim_end_matches("_page").trim_end_matches("_with").to_owned());
    let found = found.filter(|_| sources(provider).is_ok_and(|sources| has_handle(&sources, &operation.tag)));
    Ok(found.map(|method| format!("{}().{method}", operation.tag)))
}

/// The name of the function that starts on this line, if its visibility is public, `pub(super)` or inherited.
pub(crate) fn function_name(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = line.strip_prefix("pub(super) ").or_else(|| line.strip_prefix("pub ")).unwrap_or(line);
    let rest = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ")?;
    rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

const PAGE: &str = "\
# Operations

Written by `cargo xtask regenerate` from `specs/`. Every call of the library, the request it sends, and its idempotency in RFC 9110's
words. Safe and idempotent operations are retried after a failure that may pass. An operation with `none` is never retried after its
request may have reached the platform.

| platform | call | request | idempotency |
| --- | --- | --- | --- |
";

/// The content of `docs/operations.md`.
pub(crate) fn page(compiled: &[(&str, Compiled)]) -> Result<String, String> {
    let mut page = String::from(PAGE);
    for (provider, compiled) in compiled {
        for operation in &compiled.operations {
            let call = facade(provider, operation)?.unwrap_or_default();
            // Writing into a String cannot fail.
            let _ = writeln!(
                page,
                "| {provider} | `{call}` | `{} {}` | {} |",
                operation.method, operation.path, operation.idempotency
            );
        }
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::{facade, without_facade};
    use trunkline_codegen::Document;

    #[test]
    fn a_tag_without_a_facade_is_reported_with_its_line() {
        let folder = crate::root().join("specs/diga");
        let edited = |name: &str| {
            let text = std::fs::read_to_string(folder.join(name)).unwrap();
            Document::parse("specs/diga", name, &text.replacen("tags: [phones]", "tags: [phoens]", 1)).unwrap()
        };
        let documents = ["common.yaml", "phone-sip-config.yaml", "phones.yaml"].map(edited);
        let operations = trunkline_codegen::compile("diga", &documents).unwrap().operations;
        let problems = without_facade("diga", &documents, &operations).unwrap();
        let shown: Vec<_> = problems.iter().map(ToString::to_string).collect();
        let refusal = "`phoens` is not a method of `diga::Client`; correct the tag, or add the facade to src/diga/";
        assert_eq!(shown.len(), 2, "one for each edited document: {shown:?}");
        for (problem, shown) in problems.iter().zip(&shown) {
            assert!(shown.ends_with(&format!("/tags/0: {refusal}")), "{shown}");
            let text = std::fs::read_to_string(crate::root().join(&problem.file)).unwrap();
            let line = text.lines().nth(problem.line.unwrap() - 1).unwrap();
            assert_eq!(line.trim(), "tags: [phones]");
        }
        let misspelled = operations.iter().find(|operation| operation.tag == "phoens").unwrap();
        assert_eq!(facade("diga", misspelled).unwrap(), None, "coverage shows a hole");
    }
}
