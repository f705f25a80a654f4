//! The fields of a response that have no typed value.

use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// The fields of a response that have no typed value: fields that the documents do not name, and documented fields whose value
/// does not fit their type. Such a documented field is `None`, and [`get`](Extra::get) returns its value:
///
/// ```
/// # #[cfg(feature = "diga")] {
/// use trunkline::diga::types::Phone;
///
/// let body = r#"{ "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a", "number": "+49301234567", "released_at": "soon" }"#;
/// let phone: Phone = serde_json::from_str(body)?;
/// assert_eq!(phone.released_at, None);
/// assert_eq!(phone.extra.get("released_at").and_then(|value| value.as_str()), Some("soon"));
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// For each documented field with such a value, the client emits an event at level WARN (see the recipe `tracing`). `Debug`
/// prints names only, because a value may be a secret that the platform sends back.
///
/// Values are kept as JSON. Arrays and objects that are nested more than 127 levels deep are kept as strings that hold their
/// JSON.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Extra(BTreeMap<String, Value>);

impl Extra {
    /// The value of the field of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// All fields, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// True if every field of the response is documented and has a value of its type.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns `value`, which was computed from a documented field. If that field is `None` because its value did not fit, the error
    /// is the field's name.
    pub(crate) fn if_readable(&self, field: &'static str, value: bool) -> Result<bool, &'static str> {
        if self.0.contains_key(field) { Err(field) } else { Ok(value) }
    }

    pub(crate) fn insert(&mut self, name: String, value: Value) {
        self.0.insert(name, value);
    }

    /// Removes an earlier value of a field that the object has twice.
    pub(crate) fn remove(&mut self, name: &str) {
        if !self.0.is_empty() {
            self.0.remove(name);
        }
    }

    #[cfg(feature = "signalwire")]
    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
