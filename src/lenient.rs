//! Decodes fields of responses whatever value they have. Platforms send `"12"` for 12, 1 for true, "" for an absent value, and
//! sometimes a value of another type altogether. One such field must not cost the whole response, so values are parsed as any
//! JSON first, and decoded from that: what does not fit is still there.

use crate::Extra;
use crate::json_value::{Json, JsonValue};
use crate::transport::decode;
use crate::unreadable::UnreadableFields;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde::de::{Deserialize, Deserializer, Error};
use std::fmt;

pub(crate) use crate::json_value::Scalar;

/// The type of a field of a response.
pub(crate) trait Lenient: Sized {
    /// What an error says was expected. It never says what was found: that may be a secret.
    const EXPECTED: &'static str;
    /// Whether the empty string stands for no value.
    const EMPTY_IS_NULL: bool = true;

    /// The value, or `None` if the scalar does not fit.
    fn from_scalar(_: &Scalar<'_>) -> Option<Self> {
        None
    }

    /// The value, or why it does not fit. The default is for scalars.
    fn from_json(value: &JsonValue<'_>) -> Result<Self, Mismatch> {
        let scalar = if let JsonValue::Scalar(scalar) = value { Self::from_scalar(scalar) } else { None };
        scalar.ok_or_else(Mismatch::of::<Self>)
    }

    /// The value of a required field.
    fn required(value: &JsonValue<'_>) -> Result<Self, Mismatch> {
        if Self::is_null(value) { Err(Mismatch::of::<Self>()) } else { Self::from_json(value) }
    }

    /// Whether the value stands for no value.
    fn is_null(value: &JsonValue<'_>) -> bool {
        match value {
            JsonValue::Scalar(Scalar::Null) => true,
            JsonValue::Scalar(Scalar::Text(text)) => Self::EMPTY_IS_NULL && text.is_empty(),
            _ => false,
        }
    }

    /// Counts the fields inside of this value that were invalid.
    fn count_unreadable(&self, _: &mut UnreadableFields) {}
}

/// Why a value does not fit a type. It never quotes the value.
pub(crate) struct Mismatch {
    /// The names of the fields that it is inside of, from the innermost.
    place: Vec<&'static str>,
    reason: Reason,
}

enum Reason {
    Expected(&'static str),
    Missing(&'static str),
}

impl Mismatch {
    pub(crate) fn of<T: Lenient>() -> Self {
        Self { place: Vec::new(), reason: Reason::Expected(T::EXPECTED) }
    }

    /// A required field is missing.
    pub(crate) fn missing(name: &'static str) -> Self {
        Self { place: Vec::new(), reason: Reason::Missing(name) }
    }

    /// With the name of the field that it is inside of.
    pub(crate) fn inside(mut self, name: &'static str) -> Self {
        self.place.push(name);
        self
    }

    /// The same for `Deserialize` implementations.
    pub(crate) fn into_error<E: Error>(self) -> E {
        match self.reason {
            Reason::Missing(name) if self.place.is_empty() => E::missing_field(name),
            reason => decode::error_at(&place(&self.place), &reason.to_string()),
        }
    }
}

fn place(names: &[&str]) -> String {
    names.iter().rev().copied().collect::<Vec<_>>().join(".")
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}: ", place(&self.place))?;
        }
        self.reason.fmt(f)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected(what) => write!(f, "expected {what}"),
            Self::Missing(name) => write!(f, "missing field `{name}`"),
        }
    }
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
            None if extra.get(name).is_some() => self.add(object, name, T::EXPECTED),
            None => {}
        }
    }
}

/// Emits an event for each field of a response that could not be parsed.
pub(crate) fn report_unreadable(response: &impl Lenient) {
    if tracing::enabled!(tracing::Level::WARN) {
        let mut unreadable = UnreadableFields::default();
        response.count_unreadable(&mut unreadable);
        unreadable.report();
    }
}

/// Implements `Deserialize` for a type of this crate: the way it is decoded as a required field.
macro_rules! deserialize {
    ($name:ty) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let json = $crate::json_value::Json::deserialize(deserializer)?;
                $crate::lenient::Lenient::required(&json.value()).map_err($crate::lenient::Mismatch::into_error)
            }
        }
    };
}
pub(crate) use deserialize;

/// Decodes a value that users write as well: the error names its type.
pub(crate) fn named<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D, name: &'static str) -> Result<T, D::Error> {
    let json = Json::deserialize(deserializer)?;
    T::required(&json.value()).map_err(|_| Error::custom(crate::ParseIdError::new(name, T::EXPECTED)))
}

/// For files that users write: a value that does not fit is their mistake and an error.
#[cfg(feature = "voximplant")]
pub(crate) fn optional<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    let json = Json::deserialize(deserializer)?;
    let value = json.value();
    if T::is_null(&value) { Ok(None) } else { T::from_json(&value).map(Some).map_err(Mismatch::into_error) }
}

/// An array is valid as a whole or not at all: without one of its items, it would mean something else.
impl<T: Lenient> Lenient for Vec<T> {
    const EXPECTED: &'static str = "an array";
    const EMPTY_IS_NULL: bool = false;

    fn from_json(value: &JsonValue<'_>) -> Result<Self, Mismatch> {
        let JsonValue::Array(items) = value else { return Err(Mismatch::of::<Self>()) };
        items.clone().map(|item| T::from_json(&item)).collect()
    }

    fn count_unreadable(&self, unreadable: &mut UnreadableFields) {
        for item in self {
            item.count_unreadable(unreadable);
        }
    }
}

impl Lenient for String {
    const EXPECTED: &'static str = "a string";
    const EMPTY_IS_NULL: bool = false;
    fn from_scalar(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => Some(text.as_ref().to_owned()),
            Scalar::Bool(value) => Some(value.to_string()),
            Scalar::Number(value) if value.is_i64() || value.is_u64() => Some(value.to_string()),
            Scalar::Number(value) => {
                value.as_f64().filter(|value| value.abs() < EXACT_BELOW).map(|value| value.to_string())
            }
            Scalar::Null => None,
        }
    }
}

/// From 2^53 on, a float no longer says which number was meant.
const EXACT_BELOW: f64 = 9_007_199_254_740_992.0;

impl Lenient for bool {
    const EXPECTED: &'static str = "a boolean";
    fn from_scalar(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Bool(value) => Some(*value),
            Scalar::Number(value) => match value.as_i64() {
                Some(0) => Some(false),
                Some(1) => Some(true),
                _ => None,
            },
            Scalar::Text(text) => match text.to_ascii_lowercase().as_str() {
                "true" | "1" => Some(true),
                "false" | "0" => Some(false),
                _ => None,
            },
            Scalar::Null => None,
        }
    }
}

impl Lenient for i64 {
    const EXPECTED: &'static str = "a whole number";
    fn from_scalar(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Number(value) => value.as_i64().or_else(|| {
                let value = value.as_f64().filter(|value| value.fract() == 0.0 && value.abs() < EXACT_BELOW)?;
                format!("{value:.0}").parse().ok()
            }),
            Scalar::Text(text) => text.trim().parse().ok(),
            Scalar::Bool(_) | Scalar::Null => None,
        }
    }
}

impl Lenient for f64 {
    const EXPECTED: &'static str = "a number";
    fn from_scalar(scalar: &Scalar<'_>) -> Option<Self> {
        let number = match scalar {
            Scalar::Number(value) => value.as_f64(),
            Scalar::Text(text) => text.trim().parse().ok(),
            Scalar::Bool(_) | Scalar::Null => None,
        };
        number.filter(|number| number.is_finite())
    }
}

impl Lenient for uuid::Uuid {
    const EXPECTED: &'static str = "a UUID";
    fn from_scalar(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => text.parse().ok(),
            _ => None,
        }
    }
}

/// Documented as RFC 3339. A time without a zone is in UTC, like everything that these platforms document, and a day without
/// a time is its first moment.
impl Lenient for DateTime<Utc> {
    const EXPECTED: &'static str = "a date and time in RFC 3339";
    fn from_scalar(scalar: &Scalar<'_>) -> Option<Self> {
        let Scalar::Text(text) = scalar else { return None };
        let text = text.trim();
        let without_zone = || {
            let text = text.strip_suffix("UTC").map_or(text, str::trim_end);
            let time = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
                .iter()
                .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok());
            time.or_else(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(|day| day.and_time(NaiveTime::MIN)))
        };
        // Faster than `parse`, which reads more forms.
        let time = DateTime::parse_from_rfc3339(text).map(|time| time.to_utc());
        time.or_else(|_| text.parse()).ok().or_else(|| without_zone().map(|time| time.and_utc()))
    }
}
