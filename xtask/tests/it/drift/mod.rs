//! `cargo xtask drift`: what counts as a difference, how it is classified, and that no document breaks it.

mod binary;
mod declarations;
mod explained;
mod fixtures;
mod matching;
mod messages;
mod mutations;
mod reading;
mod robust;
mod rules;

use serde_json::Value;
use std::path::{Path, PathBuf};
use xtask::drift::{Difference, Drift};

fn specs(provider: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs").join(provider);
    xtask::drift::read::specs(&folder).expect("our documents are sound")
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/drift/fixtures").join(name)
}

/// A difference on one line, ending in the first words of its explanation.
fn line(difference: &Difference) -> String {
    let Difference { class, operation, place, what, ours, theirs, .. } = difference;
    let explanation: Vec<&str> = class.explanation().unwrap_or_default().split(' ').take(5).collect();
    let line =
        format!("{} | {operation} | {place} | {what} | {ours} | {theirs} | {}", class.name(), explanation.join(" "));
    line.trim_end_matches([' ', '|']).to_owned()
}

fn lines(drift: &Drift) -> Vec<String> {
    drift.differences.iter().map(line).collect()
}
