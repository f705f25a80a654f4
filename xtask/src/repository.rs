//! Finds this repository, and copies it for experiments.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root folder of the repository.
#[must_use]
pub fn root() -> PathBuf {
    // cargo's own variable comes first: checkouts that share a target folder share a program, too.
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let manifest = Path::new(&manifest);
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// Copies the files that git knows into another folder.
///
/// # Errors
/// If git cannot be run, or a file cannot be copied.
pub fn copied(to: &Path) -> Result<(), String> {
    let listed = Command::new("git").current_dir(root()).args(["ls-files", "-z"]).output();
    let listed = listed.map_err(|error| format!("git cannot be run: {error}"))?;
    for name in String::from_utf8_lossy(&listed.stdout).split_terminator('\0') {
        let (from, to) = (root().join(name), to.join(name));
        fs::create_dir_all(to.parent().unwrap_or(&to))
            .and_then(|()| fs::copy(&from, &to))
            .map_err(|error| format!("{}: {error}", from.display()))?;
    }
    Ok(())
}
