//! Compares two documents, operation by operation.

use super::deviations::places;
use super::difference::{Class, Difference};
use super::gone::{Gone, gone};
use super::operations::operations;
use super::paths::match_operations;
use super::requires::bodies_require;
use super::schemas::Comparison;
use super::source::Source;
use super::watch::Watch;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The result of a comparison.
#[derive(Clone, Debug, Default)]
pub struct Drift {
    /// The differences: breaking, additive, explained, and in each class by operation and place.
    pub differences: Vec<Difference>,
    /// Listed differences that no longer exist.
    pub gone: Vec<Gone>,
    /// How many operations of ours were found in the vendor's document.
    pub compared: usize,
    /// How many operations the vendor has in path families that our documents do not cover.
    pub outside: usize,
    /// References in the vendor's document that lead nowhere. Their targets were not compared.
    pub dangling: Vec<String>,
    /// The operations in which the holder of each deviation was compared, by its JSON pointer.
    pub(super) reached: BTreeMap<String, BTreeSet<String>>,
}

impl Drift {
    /// How many differences no `x-deviation` explains.
    #[must_use]
    pub fn unexplained(&self) -> usize {
        self.differences.iter().filter(|difference| difference.class.explanation().is_none()).count()
    }

    /// Whether every difference is explained, and every explanation is needed.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.unexplained() == 0 && self.gone.is_empty()
    }
}

/// Compares our documents of a provider, joined, with the vendor's.
#[must_use]
pub fn compare<'a>(ours: &'a Value, theirs: &'a Value) -> Drift {
    let watch = Watch::of(ours);
    let deviations = places(ours);
    let (ours, theirs) = (Source::new(ours), Source::new(theirs));
    let (mine, others) = (operations(&ours), operations(&theirs));
    let matching = match_operations(&mine, &others, &watch);
    let mut to = Comparison::new(&ours, &theirs, bodies_require(&theirs, &others), &deviations);
    let mut compared = BTreeSet::new();
    for (operation, other) in mine.iter().zip(&matching.pairs) {
        (to.operation, to.id) = (operation.name(), operation.id.clone());
        let why = to.anchored(&[], "", &operation.deviations);
        if let Some(other) = other {
            compared.insert(operation.id.clone());
            to.offer(operation, &others[*other], &why);
            to.request(operation, &others[*other], &why);
            to.responses(operation, &others[*other], &why);
        } else {
            to.emit("", "operation", ("present", "-"), Class::Breaking, &why);
        }
    }
    let mut differences = to.found;
    let mut gone = gone(&deviations, &to.seen, &compared);
    let new: Vec<String> = matching.new.iter().map(|other| others[*other].name()).collect();
    gone.extend(watch.gone(&new));
    differences.extend(new.into_iter().map(|operation| watch.difference(operation)));
    differences.sort_by(|one, other| one.order().cmp(&other.order()));
    // A difference in each of several responses is reported once.
    differences.dedup();
    let reached =
        to.seen.reached.into_iter().filter_map(|(address, operations)| {
            deviations.get(&address).map(|(holder, _)| (holder.clone(), operations))
        });
    Drift {
        differences,
        gone,
        compared: matching.pairs.iter().flatten().count(),
        outside: matching.outside,
        dangling: theirs.dangling(),
        reached: reached.collect(),
    }
}
