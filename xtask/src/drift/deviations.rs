//! Which `x-deviation` explains what.

use super::words::tells;

/// The deviations that name what a difference is about, as a code span.
pub(super) fn naming<'a>(deviations: &[&'a str], name: &str) -> Vec<&'a str> {
    deviations.iter().filter(|text| names(text, name)).copied().collect()
}

fn names(text: &str, name: &str) -> bool {
    text.contains(&format!("`{name}`"))
}

/// Whether `text` is about this breaking difference, and not about another one of the same thing. `specs/README.md`
/// has the words as a table.
pub(super) fn explains(text: &str, what: &str, ours: &str, theirs: &str) -> bool {
    let lower = text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| tells(&lower, word));
    match what {
        "field" if theirs == "-" => has(&["absent"]),
        "field" | "required" => has(&["requires", "required", "optional"]),
        "type" => other_types(ours, theirs).iter().all(|kind| tells(&lower, kind)),
        "values" => has(&["open set"]) || ours.split(", ").any(|value| names(text, value)),
        "body" if ours == "-" => has(&["required body", "requires a body"]),
        "status" => tells(text, ours),
        "null" | "format" | "secret" | "separator" | "content" | "body" => has(&[what]),
        // An operation, a path and a media type find their deviations by name.
        _ => true,
    }
}

/// The types that the vendor has and we do not; where there are none, those that only we have.
fn other_types<'t>(ours: &'t str, theirs: &'t str) -> Vec<&'t str> {
    let without = |all: &'t str, known: &str| -> Vec<&'t str> {
        all.split(" or ").filter(|kind| !known.split(" or ").any(|other| other == *kind)).collect()
    };
    let new = without(theirs, ours);
    if new.is_empty() { without(ours, theirs) } else { new }
}
