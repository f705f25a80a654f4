//! Lists in forms and queries.

use serde::{Serialize, Serializer};
use std::fmt::Display;

/// A list that travels as one value, its items joined by `;`. An item that holds a `;` would be read as two, so such a
/// list is refused before anything is sent; so is an empty one, as platforms may read it as all or as nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List<T>(Vec<T>);

impl<T> List<T> {
    /// The items.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self(items)
    }
}

impl<T: Display> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_empty() {
            return Err(serde::ser::Error::custom("a list is empty; leave the filter out to have all"));
        }
        let mut joined = String::new();
        for (index, item) in self.0.iter().enumerate() {
            let item = item.to_string();
            if item.contains(';') {
                return Err(serde::ser::Error::custom(
                    "an item of a list contains `;`, which separates the items; leave the item out and filter the result",
                ));
            }
            if index > 0 {
                joined.push(';');
            }
            joined.push_str(&item);
        }
        serializer.serialize_str(&joined)
    }
}
