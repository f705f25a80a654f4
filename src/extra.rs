//! What a response holds beyond its fields.

use serde::Serialize;
use serde_json::{Number, Value};
use std::collections::BTreeMap;
use std::fmt;

/// What a response holds beyond its fields, as it came: fields that the documents do not name, and documented fields whose
/// value cannot be read. Such a field is `None`, and [`get`](Extra::get) returns its value:
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
/// An event at level WARN names each such field (the recipe `tracing` shows how to see it). `Debug` prints names only:
/// nobody knows what a platform may put into the values.
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

    /// True if every field of the response is documented and was read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a documented field has the value that is looked for, or its name if that cannot be told.
    pub(crate) fn tells(&self, field: &'static str, matches: bool) -> Result<bool, &'static str> {
        if self.0.contains_key(field) { Err(field) } else { Ok(matches) }
    }

    pub(crate) fn insert(&mut self, name: String, value: Value) {
        self.0.insert(name, value);
    }

    /// Forgets an earlier value of a field that came again.
    pub(crate) fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    #[cfg(feature = "signalwire")]
    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The number that was taken for an object. With its feature `arbitrary_precision`, which any crate of a program can
    /// turn on, `serde_json` hands numbers over as objects with one field.
    pub(crate) fn as_number(&self) -> Option<Value> {
        let digits = self.0.get("$serde_json::private::Number").filter(|_| self.0.len() == 1)?.as_str()?;
        digits.parse::<Number>().ok().map(Value::Number)
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
