//! Compares two documents, operation by operation.

use super::deviations::naming;
use super::difference::{Class, Difference};
use super::operations::operations;
use super::paths::meet;
use super::requires::bodies_require;
use super::schemas::Comparison;
use super::source::Source;
use serde_json::Value;

/// What comparing came to.
#[derive(Clone, Debug, Default)]
pub struct Drift {
    /// The differences: breaking, additive, explained, and in each class by operation and place.
    pub differences: Vec<Difference>,
    /// How many operations of ours were found in the vendor's document.
    pub compared: usize,
    /// How many operations the vendor has in path families that our documents do not cover.
    pub outside: usize,
    /// References in the vendor's document that lead nowhere. What they stand for was not compared.
    pub dangling: Vec<String>,
}

impl Drift {
    /// How many differences no `x-deviation` explains.
    #[must_use]
    pub fn unexplained(&self) -> usize {
        self.differences.iter().filter(|difference| difference.class.explanation().is_none()).count()
    }
}

/// Compares our documents of a provider, joined, with the vendor's.
#[must_use]
pub fn compare<'a>(ours: &'a Value, theirs: &'a Value) -> Drift {
    let (ours, theirs) = (Source::new(ours), Source::new(theirs));
    let (mine, others) = (operations(&ours), operations(&theirs));
    let meeting = meet(&mine, &others);
    // A deviation that names an operation counts for it wherever it stands: what is missing has no place of its own.
    let deviations: Vec<&str> = mine.iter().flat_map(|operation| &operation.deviations).copied().collect();
    let mut to = Comparison::new(&ours, &theirs, bodies_require(&theirs, &others));
    for (operation, other) in mine.iter().zip(&meeting.pairs) {
        to.operation = operation.name();
        if let Some(other) = other {
            to.security(operation, &others[*other]);
            to.request(operation, &others[*other]);
            to.responses(operation, &others[*other]);
        } else {
            let why = naming(&deviations, &to.operation);
            to.emit("", "operation", ("present", "-"), Class::Breaking, &why);
        }
    }
    for other in &meeting.new {
        to.operation = others[*other].name();
        let why = naming(&deviations, &to.operation);
        to.emit("", "operation", ("-", "present"), Class::Additive, &why);
    }
    let mut differences = to.found;
    differences.sort_by(|one, other| one.order().cmp(&other.order()));
    // What holds of each of several responses is said once.
    differences.dedup();
    let compared = meeting.pairs.iter().flatten().count();
    Drift { differences, compared, outside: meeting.outside, dangling: theirs.dangling() }
}
