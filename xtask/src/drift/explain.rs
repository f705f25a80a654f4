//! Writes YAML that explains the unexplained differences, for a maintainer to paste and add the reason.

use super::compare::Drift;
use super::difference::Difference;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The entries, each with the operations that it is for.
type Entries<'a> = BTreeMap<(&'a str, &'a str, &'a str, &'a str), BTreeSet<&'a str>>;

impl Drift {
    /// The entries that would explain the unexplained differences, each below the place where it belongs.
    #[must_use]
    pub fn snippets(&self) -> String {
        let mut known: BTreeMap<&str, Entries<'_>> = BTreeMap::new();
        let mut fresh: BTreeMap<&str, Vec<&Difference>> = BTreeMap::new();
        let mut operations = Vec::new();
        for one in self.differences.iter().filter(|one| one.class.explanation().is_none()) {
            if one.id.is_empty() {
                operations.push(&*one.operation);
            } else if let Some(enclosing) = one.enclosing.first() {
                let entry = (&*enclosing.at, one.what, &*one.ours, &*one.theirs);
                known.entry(&enclosing.holder).or_default().entry(entry).or_default().insert(&one.id);
            } else {
                fresh.entry(&one.operation).or_default().push(one);
            }
        }
        let mut text = String::new();
        // Writing into a String cannot fail.
        for (holder, entries) in known {
            let _ = writeln!(text, "# {holder} has an x-deviation. If its text explains this, add:\ndifferences:");
            for ((at, what, ours, theirs), within) in entries {
                let everywhere = self.reached.get(holder).is_none_or(|reached| reached.len() == within.len());
                let within: Vec<&str> = within.into_iter().filter(|_| !everywhere).collect();
                let _ = writeln!(text, "  - {}", entry(at, what, ours, theirs, &within));
            }
        }
        for (operation, differences) in fresh {
            let _ = writeln!(text, "# {operation}; or beside the field itself, without its part of `at`:");
            let _ = writeln!(text, "x-deviation:\n  why: >-\n    …\n  differences:");
            for one in differences {
                let _ = writeln!(text, "    - {}", entry(&one.place, one.what, &one.ours, &one.theirs, &[]));
            }
        }
        if !operations.is_empty() {
            let _ = writeln!(text, "# specs/drift/<provider>.yaml:\naccepted:\n  - why: …\n    operations:");
            for operation in operations {
                let _ = writeln!(text, "      - {operation}");
            }
        }
        text
    }
}

/// One difference in YAML's flow style. JSON strings are valid YAML.
fn entry(at: &str, what: &str, ours: &str, theirs: &str, within: &[&str]) -> String {
    let quoted = |text: &str| Value::from(text).to_string();
    let at = if at.is_empty() { String::new() } else { format!("at: {}, ", quoted(at)) };
    let within = if within.is_empty() { String::new() } else { format!(", in: [{}]", within.join(", ")) };
    // An unquoted `null` has another meaning in YAML.
    let what = if what == "null" { "\"null\"" } else { what };
    format!("{{ {at}what: {what}, ours: {}, theirs: {}{within} }}", quoted(ours), quoted(theirs))
}
