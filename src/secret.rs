//! A text that is never shown.

use crate::json_value::Scalar;
use crate::lenient::Lenient;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// A password, token or key. `Debug` prints `***`, its memory is overwritten when it is dropped, and it compares in
/// constant time. There is no `Display`: only [`expose`](Secret::expose) returns its text.
///
/// Serializing a `Secret` writes its text, as a request must. Don't serialize request types into logs.
///
/// ```
/// let password = trunkline::Secret::from("correct horse");
/// assert_eq!(format!("{password:?}"), "Secret(***)");
/// assert_eq!(password.expose(), "correct horse");
/// ```
///
/// ```compile_fail,E0277
/// let password = trunkline::Secret::from("correct horse");
/// println!("{password}");
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Creates a secret from its text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// Returns the text.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Returns true if the text is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for Secret {}

crate::convert::conversions!(Secret: |text| Self::new(text), String, &str, &String);
crate::convert::conversions!(Secret: |secret| secret.clone(), &Secret);

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// The error of a value that is no text does not show the value.
impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = crate::request::text(deserializer)?;
        text.map(Self::new).ok_or_else(|| serde::de::Error::custom("a secret is a text; put it in quotes"))
    }
}

/// For fields of responses that can hold credentials.
impl Lenient for Secret {
    const EXPECTED: &'static str = "a text";
    fn from_scalar(scalar: &Scalar<'_>) -> Option<Self> {
        String::from_scalar(scalar).map(Self::new)
    }
}
