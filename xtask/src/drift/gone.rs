//! Explanations that have expired: what they list no longer exists.

use super::deviations::{Seen, listed, why};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A listed difference that was not found where it was expected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gone {
    /// The holder of the `x-deviation`, as a JSON pointer into our joined documents; for accepted operations, their
    /// file.
    pub holder: String,
    /// The listed place, relative to the holder.
    pub place: String,
    /// What differed.
    pub what: String,
    /// What our document says, according to the entry.
    pub ours: String,
    /// What the vendor's document says, according to the entry.
    pub theirs: String,
    /// The operations in which it was not found.
    pub operations: Vec<String>,
    /// The prose of the explanation.
    pub explanation: String,
}

/// The listed differences that were not found. Only operations that the vendor's document has are considered.
pub(super) fn gone(
    deviations: &BTreeMap<usize, (String, &Value)>,
    seen: &Seen,
    compared: &BTreeSet<String>,
) -> Vec<Gone> {
    let none = BTreeSet::new();
    let mut gone = Vec::new();
    for (address, (holder, deviation)) in deviations {
        for listed in listed(deviation) {
            let within: BTreeSet<String> = listed.within().map(str::to_owned).collect();
            let expected = if within.is_empty() { seen.reached.get(address).unwrap_or(&none) } else { &within };
            let found = seen.found.get(&listed.address()).unwrap_or(&none);
            let missing = expected.iter().filter(|id| compared.contains(*id) && !found.contains(*id));
            let operations: Vec<String> = missing.cloned().collect();
            if !operations.is_empty() {
                let text = |key: &str| listed.text(key).to_owned();
                gone.push(Gone {
                    holder: holder.clone(),
                    place: text("at"),
                    what: text("what"),
                    ours: text("ours"),
                    theirs: text("theirs"),
                    operations,
                    explanation: why(deviation).to_owned(),
                });
            }
        }
    }
    gone.sort();
    gone
}
