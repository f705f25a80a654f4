//! The three states of a field in an update.

use crate::Secret;
use crate::json_value::Json;
use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A field of an update: left alone, set to null, or set to a value. What null does depends on the platform; see
/// each field's documentation.
///
/// Setters take a value of any type that converts, or a `Patch`. An `Option` is neither: `None` could mean "leave it alone" or
/// "set it to null", and one of them would clear a field by accident. Say which:
///
/// ```
/// use trunkline::Patch;
/// # #[cfg(feature = "diga")] {
/// use trunkline::diga::types::PhoneUpdate;
/// let argument: Option<&str> = None;
/// assert_eq!(PhoneUpdate::new().nickname(Patch::if_some(argument)).nickname, Patch::Absent);
/// assert_eq!(PhoneUpdate::new().nickname(Patch::or_null(argument)).nickname, Patch::Null);
/// assert_eq!(PhoneUpdate::new().nickname("Lobby").nickname, Patch::Value("Lobby".to_owned()));
/// # }
/// ```
///
/// ```compile_fail,E0277
/// # use trunkline::Patch;
/// # use trunkline::diga::types::PhoneUpdate;
/// let argument: Option<&str> = None;
/// assert_eq!(PhoneUpdate::new().nickname(argument).nickname, Patch::Absent);
/// ```
///
/// A struct of your own that holds one needs `#[serde(default, skip_serializing_if = "Patch::is_absent")]` on the field. Without
/// them, an absent value is an error in both directions, never null.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The field is not sent.
    #[default]
    Absent,
    /// The field is sent as null.
    Null,
    /// The field is sent with this value.
    Value(T),
}

impl<T> Patch<T> {
    /// `Some` sets the field to the value, `None` leaves it alone.
    pub fn if_some(value: Option<impl Into<T>>) -> Self {
        value.map_or(Self::Absent, |value| Self::Value(value.into()))
    }

    /// `Some` sets the field to the value, `None` sets it to null.
    pub fn or_null(value: Option<impl Into<T>>) -> Self {
        value.map_or(Self::Null, |value| Self::Value(value.into()))
    }

    /// True if the field is not sent.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The value, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// What a setter of a [`Patch`] field takes: a `Patch`, or whatever converts into the value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot set a field that holds a `{T}`",
    label = "neither a `Patch` nor a value for the field",
    note = "if it is an `Option`: `Patch::if_some(option)` leaves the field alone for `None`, and `Patch::or_null(option)` sets it to null"
)]
pub trait IntoPatch<T> {
    /// The new state of the field.
    fn into_patch(self) -> Patch<T>;
}

/// Lets values of this type be patched. Two implementations for any type at once would overlap.
macro_rules! patchable {
    ($($value:ty),*) => {
        // The error is then about the setter, and not about a `From`.
        $(#[diagnostic::do_not_recommend]
        impl<V: Into<$value>> $crate::IntoPatch<$value> for V {
            fn into_patch(self) -> $crate::Patch<$value> {
                $crate::Patch::Value(self.into())
            }
        }

        impl $crate::IntoPatch<$value> for $crate::Patch<$value> {
            fn into_patch(self) -> Self {
                self
            }
        })*
    };
}
pub(crate) use patchable;

patchable!(bool, f64, i64, String, DateTime<Utc>, Secret);

impl<T, I: IntoIterator<Item: Into<T>>> IntoPatch<Vec<T>> for I {
    fn into_patch(self) -> Patch<Vec<T>> {
        Patch::Value(self.into_iter().map(Into::into).collect())
    }
}

impl<T> IntoPatch<Vec<T>> for Patch<Vec<T>> {
    fn into_patch(self) -> Self {
        self
    }
}

/// Structs leave an absent field out with `is_absent`. Anything else would send null, which clears a field.
impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => serializer.serialize_some(value),
            Self::Null => serializer.serialize_none(),
            Self::Absent => Err(serde::ser::Error::custom(
                "an absent `Patch` has no value to write; put `#[serde(skip_serializing_if = \"Patch::is_absent\")]` on its field",
            )),
        }
    }
}

/// For a missing field, serde deserializes an option as `None`, which would turn absent into null. This deserializes any value
/// instead, so that a missing field is an error unless it has `#[serde(default)]`.
impl<'de, T: DeserializeOwned> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::from(&Json::deserialize(deserializer)?.value()) {
            Value::Null => Ok(Self::Null),
            value => T::deserialize(value).map(Self::Value).map_err(serde::de::Error::custom),
        }
    }
}
