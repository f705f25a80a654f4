//! Reports the fields of a response that could not be parsed: one event for each documented field, however many rows of the
//! response have it.

use crate::Extra;
use crate::lenient::Lenient;
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
    /// Counts an optional field of an object, or what is inside of it.
    pub(crate) fn count<T: Lenient>(
        &mut self,
        object: &'static str,
        name: &'static str,
        value: Option<&T>,
        extra: &Extra,
    ) {
        match value {
            Some(value) => value.count_unreadable(self),
            None if extra.get(name).is_some() => {
                *self.0.entry(Field { object, name, expected: T::EXPECTED }).or_default() += 1;
            }
            None => {}
        }
    }
}

/// Emits the events of a response.
pub(crate) fn report(response: &impl Lenient) {
    if !tracing::enabled!(tracing::Level::WARN) {
        return;
    }
    let mut unreadable = UnreadableFields::default();
    response.count_unreadable(&mut unreadable);
    for (Field { object, name, expected }, count) in unreadable.0 {
        tracing::warn!(object, field = name, expected, count, "trunkline.unreadable");
    }
}
