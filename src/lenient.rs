//! Reads scalars of answers in whatever form they come: platforms send `"12"` for 12, 1 for true and "" for none, and one
//! such member must not lose the whole answer. Generated response types decode through here.

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A scalar, in the form it came.
pub(crate) enum Scalar<'de> {
    Null,
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    Text(Cow<'de, str>),
}

impl<'de> Deserialize<'de> for Scalar<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ScalarVisitor;
        impl<'de> Visitor<'de> for ScalarVisitor {
            type Value = Scalar<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a number, a boolean or null")
            }
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Scalar::Null)
            }
            fn visit_none<E>(self) -> Result<Self::Value, E> {
                Ok(Scalar::Null)
            }
            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
                deserializer.deserialize_any(self)
            }
            fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
                Ok(Scalar::Bool(value))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
                Ok(Scalar::Integer(value))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
                Ok(i64::try_from(value).map_or(Scalar::Unsigned(value), Scalar::Integer))
            }
            fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
                Ok(Scalar::Float(value))
            }
            fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
                Ok(Scalar::Text(Cow::Borrowed(value)))
            }
            fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
                Ok(Scalar::Text(Cow::Owned(value.to_owned())))
            }
            fn visit_string<E>(self, value: String) -> Result<Self::Value, E> {
                Ok(Scalar::Text(Cow::Owned(value)))
            }
        }
        deserializer.deserialize_any(ScalarVisitor)
    }
}

/// A type that can be read from any form of scalar. `None` is a form that means nothing for it; the error of the caller
/// then says what was expected, never what came: that may be a secret.
pub(crate) trait Lenient: Sized {
    const EXPECTED: &'static str;
    fn read(scalar: Scalar<'_>) -> Option<Self>;
    /// What the empty text means: for everything but text, that there is no value.
    const EMPTY_IS_NONE: bool = true;
}

impl Lenient for String {
    const EXPECTED: &'static str = "a text";
    const EMPTY_IS_NONE: bool = false;
    fn read(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => Some(text.into_owned()),
            Scalar::Bool(value) => Some(value.to_string()),
            Scalar::Integer(value) => Some(value.to_string()),
            Scalar::Unsigned(value) => Some(value.to_string()),
            Scalar::Float(value) => Some(value.to_string()),
            Scalar::Null => None,
        }
    }
}

impl Lenient for bool {
    const EXPECTED: &'static str = "a boolean";
    fn read(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Bool(value) => Some(value),
            Scalar::Integer(0) => Some(false),
            Scalar::Integer(1) => Some(true),
            Scalar::Text(text) => match text.to_ascii_lowercase().as_str() {
                "true" | "1" => Some(true),
                "false" | "0" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }
}

impl Lenient for i64 {
    const EXPECTED: &'static str = "a whole number";
    fn read(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Integer(value) => Some(value),
            // Beyond 2^53 a float no longer says which whole number was meant.
            Scalar::Float(value) if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 => {
                format!("{value:.0}").parse().ok()
            }
            Scalar::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }
}

impl Lenient for f64 {
    const EXPECTED: &'static str = "a number";
    fn read(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Float(value) => Some(value),
            Scalar::Integer(value) => value.to_string().parse().ok(),
            Scalar::Unsigned(value) => value.to_string().parse().ok(),
            Scalar::Text(text) => text.trim().parse().ok().filter(|value: &f64| value.is_finite()),
            _ => None,
        }
    }
}

impl Lenient for uuid::Uuid {
    const EXPECTED: &'static str = "a UUID";
    fn read(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => text.parse().ok(),
            _ => None,
        }
    }
}

impl Lenient for chrono::DateTime<chrono::Utc> {
    const EXPECTED: &'static str = "a date and time in RFC 3339";
    fn read(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => text.parse().ok(),
            _ => None,
        }
    }
}

/// A scalar that must be there.
pub(crate) fn required<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(Scalar::deserialize(deserializer)?)
        .ok_or_else(|| D::Error::custom(format_args!("expected {}", T::EXPECTED)))
}

/// A scalar that may be null, or empty where empty cannot be a value.
pub(crate) fn optional<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    match Scalar::deserialize(deserializer)? {
        Scalar::Null => Ok(None),
        Scalar::Text(text) if text.is_empty() && T::EMPTY_IS_NONE => Ok(None),
        scalar => match T::read(scalar) {
            Some(value) => Ok(Some(value)),
            None => Err(D::Error::custom(format_args!("expected {}", T::EXPECTED))),
        },
    }
}
