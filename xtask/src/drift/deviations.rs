//! Which differences an `x-deviation` explains: exactly those that it lists.

use super::json::{list, object};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// One of our deviations, with its path in the operation that is being compared.
#[derive(Clone, Debug)]
pub(super) struct Anchor<'a> {
    pub(super) path: String,
    pub(super) deviation: &'a Value,
}

impl Anchor<'_> {
    /// `place` relative to this deviation; `None` if it is elsewhere.
    pub(super) fn relative<'p>(&self, place: &'p str) -> Option<&'p str> {
        let anchor = self.path.trim_end();
        if anchor.is_empty() {
            return Some(place);
        }
        let rest = place.strip_prefix(anchor)?;
        rest.strip_prefix([' ', '.']).or_else(|| (rest.is_empty() || rest.starts_with("[]")).then_some(rest))
    }
}

/// One of the differences that a deviation lists.
#[derive(Clone, Copy, Debug)]
pub(super) struct ListedDifference<'a>(&'a Value);

impl<'a> ListedDifference<'a> {
    pub(super) fn text(self, key: &str) -> &'a str {
        self.0.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// The operations that it is restricted to; empty without a restriction.
    pub(super) fn within(self) -> impl Iterator<Item = &'a str> {
        list(object(self.0), "in").iter().filter_map(Value::as_str)
    }

    pub(super) fn is(self, at: &str, what: &str, ours: &str, theirs: &str, operation: &str) -> bool {
        let mut within = self.within().peekable();
        [("at", at), ("what", what), ("ours", ours), ("theirs", theirs)]
            .iter()
            .all(|(key, text)| self.text(key) == *text)
            && (within.peek().is_none() || within.any(|id| id == operation))
    }

    pub(super) fn address(self) -> usize {
        std::ptr::from_ref(self.0).addr()
    }
}

pub(super) fn listed(deviation: &Value) -> impl Iterator<Item = ListedDifference<'_>> {
    list(object(deviation), "differences").iter().map(ListedDifference)
}

/// The prose of a deviation.
pub(super) fn why(deviation: &Value) -> &str {
    deviation.get("why").and_then(Value::as_str).unwrap_or_default().trim()
}

/// Every deviation of a document by its address, with a JSON pointer to its holder.
pub(super) fn places(document: &Value) -> BTreeMap<usize, (String, &Value)> {
    fn walk<'a>(value: &'a Value, at: &str, found: &mut BTreeMap<usize, (String, &'a Value)>) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    if key == "x-deviation" {
                        found.insert(std::ptr::from_ref(value).addr(), (at.to_owned(), value));
                    }
                    walk(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    walk(item, &format!("{at}/{index}"), found);
                }
            }
            _ => {}
        }
    }
    let mut found = BTreeMap::new();
    walk(document, "#", &mut found);
    found
}

/// The deviations that were reached while documents were compared.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The operations that each deviation was reached in, by its address.
    pub(super) reached: BTreeMap<usize, BTreeSet<String>>,
    /// The operations that each listed difference was found in, by its address.
    pub(super) found: BTreeMap<usize, BTreeSet<String>>,
}

impl Seen {
    pub(super) fn extend(&mut self, other: Self) {
        for (mine, theirs) in [(&mut self.reached, other.reached), (&mut self.found, other.found)] {
            for (address, operations) in theirs {
                mine.entry(address).or_default().extend(operations);
            }
        }
    }
}
