//! Writes everything that follows from `specs/` and is committed: `src/generated/`, `openapi/`, the testkit's
//! mocks and the README's table of operations.

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
    let readme = crate::root().join("README.md");
    let text = with_table(&crate::read(&readme)?, &operations::table(&compiled)?)?;
    outputs.push((readme, text));
    Ok(outputs)
}

const START: &str = "<!-- operations: written by `cargo xtask regenerate` -->\n";
const END: &str = "<!-- end of operations -->";

fn with_table(readme: &str, table: &str) -> Result<String, String> {
    let (before, rest) = readme.split_once(START).ok_or(format!("README.md has no line {START}"))?;
    let (_, after) = rest.split_once(END).ok_or(format!("README.md has no line {END}"))?;
    Ok(format!("{before}{START}{table}{END}{after}"))
}

#[cfg(test)]
mod tests {
    /// Writes what is stale before it fails, so that the mend is a look at the difference and a commit.
    #[test]
    fn committed_files_are_what_the_specs_compile_to() {
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
            "{stale:?} did not match specs/ and were written anew, as `cargo xtask regenerate` does: commit them"
        );
    }
}
