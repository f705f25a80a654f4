//! Writes the committed files that are generated from `specs/`: `src/generated/`, `openapi/`, the testkit's mocks and
//! `docs/operations.md`.

use crate::operations;
use std::path::PathBuf;

pub(crate) fn run(check: bool) -> Result<(), String> {
    let mut stale = Vec::new();
    for (path, content) in outputs()? {
        if std::fs::read_to_string(&path).is_ok_and(|current| current == content) {
            continue;
        }
        xtask::outln!("{}: {}", if check { "stale" } else { "written" }, path.display());
        if !check {
            std::fs::write(&path, content).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        stale.push(path);
    }
    if check && !stale.is_empty() {
        return Err("run `cargo xtask regenerate` and commit the result".to_owned());
    }
    xtask::outln!("generated files are up to date");
    Ok(())
}

fn outputs() -> Result<Vec<(PathBuf, String)>, String> {
    let compiled = crate::compile_all()?;
    let mut outputs = Vec::new();
    for (provider, one) in &compiled {
        let path = crate::root().join("src/generated").join(provider);
        outputs.push((path.with_extension("rs"), one.rust.clone()));
        outputs.push((path.with_extension("json"), one.document.clone()));
        outputs.push((crate::root().join("openapi").join(provider).with_extension("json"), one.published.clone()));
        let mocks = crate::root().join("testkit/src/mock/generated").join(provider);
        outputs.push((mocks.with_extension("rs"), one.mocks.clone()));
    }
    outputs.push((crate::root().join("docs/operations.md"), operations::page(&compiled)?));
    Ok(outputs)
}

#[cfg(test)]
mod tests {
    /// Writes stale files before it fails, so that the fix is to review the diff and commit it.
    #[test]
    fn committed_files_match_the_specs() {
        let mut stale = Vec::new();
        for (path, content) in super::outputs().unwrap() {
            if std::fs::read_to_string(&path).is_ok_and(|current| current == content) {
                continue;
            }
            std::fs::write(&path, content).unwrap();
            stale.push(path);
        }
        assert!(
            stale.is_empty(),
            "{stale:?} did not match specs/ and were rewritten, as `cargo xtask regenerate` does: commit them"
        );
    }
}
