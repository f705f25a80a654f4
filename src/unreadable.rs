//! Counts the fields of a response that could not be parsed, so that each documented field has one event, however many rows of
//! the response have it.

use std::collections::BTreeMap;

/// How often the value of a field did not fit.
#[derive(Default)]
pub(crate) struct UnreadableFields(BTreeMap<Field, usize>);

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Field {
    object: &'static str,
    name: &'static str,
    expected: &'static str,
}

impl UnreadableFields {
    pub(crate) fn add(&mut self, object: &'static str, name: &'static str, expected: &'static str) {
        *self.0.entry(Field { object, name, expected }).or_default() += 1;
    }

    /// Emits the events.
    pub(crate) fn report(self) {
        for (Field { object, name, expected }, count) in self.0 {
            tracing::warn!(object, field = name, expected, count, "trunkline.unreadable");
        }
    }
}
