//! Parses fields of responses whatever value they have. Platforms send `"12"` for 12, 1 for true, "" for an absent value, and
//! sometimes a value of another type altogether. One such field must not cost the whole response, so parsing fails on broken
//! JSON only: a value that does not fit the field is returned as it is. Generated response types are deserialized by this.

use crate::Extra;
use crate::json_value::{JsonValue, JsonVisitor, array_value, object_value, visit};
use crate::transport::decode;
use crate::unreadable::UnreadableFields;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess};
use serde_json::Value;
use std::marker::PhantomData;

pub(crate) use crate::json_value::Scalar;

/// The value of an optional field.
pub(crate) enum Parsed<T> {
    Value(T),
    /// Null, or the empty string where that stands for no value.
    Null,
    /// A value that does not fit the type of the field.
    Invalid(Value),
}

/// The type of a field of a response. It says which values it accepts; the default is none.
pub(crate) trait Lenient: Sized {
    /// What an error says was expected. It never says what was found: that may be a secret.
    const EXPECTED: &'static str;
    /// Whether the empty string stands for no value.
    const EMPTY_IS_NULL: bool = true;

    /// The value, or `None` if the scalar does not fit.
    fn from_scalar(_: &Scalar<'_>) -> Option<Self> {
        None
    }

    fn from_array<'de, A: SeqAccess<'de>>(array: A) -> Result<Parsed<Self>, A::Error> {
        array_value(array).map(Parsed::Invalid)
    }

    fn from_object<'de, A: MapAccess<'de>>(object: A) -> Result<Parsed<Self>, A::Error> {
        object_value(object).map(Parsed::Invalid)
    }

    /// Parses an optional field. The default is for scalars, and faster for them than [`array_or_object`].
    fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Parsed<Self>, D::Error> {
        Ok(match JsonValue::deserialize(deserializer)? {
            JsonValue::Scalar(Scalar::Null) => Parsed::Null,
            JsonValue::Scalar(Scalar::Text(text)) if text.is_empty() && Self::EMPTY_IS_NULL => Parsed::Null,
            JsonValue::Scalar(scalar) => {
                Self::from_scalar(&scalar).map_or_else(|| Parsed::Invalid(scalar.into()), Parsed::Value)
            }
            JsonValue::ArrayOrObject(value) => Parsed::Invalid(value),
        })
    }

    /// Parses a required field.
    fn required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Self::optional(deserializer)? {
            Parsed::Value(value) => Ok(value),
            Parsed::Null | Parsed::Invalid(_) => Err(decode::expected(Self::EXPECTED)),
        }
    }

    /// Counts the fields inside of this value that were invalid.
    fn count_unreadable(&self, _: &mut UnreadableFields) {}
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

impl<'de, T: Lenient> Deserialize<'de> for Parsed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::optional(deserializer)
    }
}

/// Parses an optional field whose values are arrays or objects.
pub(crate) fn array_or_object<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D) -> Result<Parsed<T>, D::Error> {
    struct Container<T>(PhantomData<T>);
    impl<'de, T: Lenient> JsonVisitor<'de> for Container<T> {
        type Value = Parsed<T>;
        const EXPECTED: &'static str = T::EXPECTED;
        fn scalar<E: Error>(self, scalar: Scalar<'de>) -> Result<Parsed<T>, E> {
            Ok(match scalar {
                Scalar::Null => Parsed::Null,
                scalar => Parsed::Invalid(scalar.into()),
            })
        }
        fn array<A: SeqAccess<'de>>(self, array: A) -> Result<Parsed<T>, A::Error> {
            T::from_array(array)
        }
        fn object<A: MapAccess<'de>>(self, object: A) -> Result<Parsed<T>, A::Error> {
            T::from_object(object)
        }
    }
    visit(deserializer, Container(PhantomData))
}

/// Implements `Deserialize` for a type of this crate: the way it is parsed as a required field.
macro_rules! deserialize {
    ($name:ty) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::lenient::Lenient::required(deserializer)
            }
        }
    };
}
pub(crate) use deserialize;

/// Parses a value that users write as well: the error names its type.
pub(crate) fn named<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D, name: &'static str) -> Result<T, D::Error> {
    match T::optional(deserializer)? {
        Parsed::Value(value) => Ok(value),
        Parsed::Null | Parsed::Invalid(_) => Err(Error::custom(crate::ParseIdError::new(name, T::EXPECTED))),
    }
}

/// For files that users write: a value that does not fit is their mistake and an error.
#[cfg(feature = "voximplant")]
pub(crate) fn optional<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    match T::optional(deserializer)? {
        Parsed::Value(value) => Ok(Some(value)),
        Parsed::Null => Ok(None),
        Parsed::Invalid(_) => Err(decode::expected(T::EXPECTED)),
    }
}

/// An array is valid as a whole or not at all: without one of its items, it would mean something else.
impl<T: Lenient> Lenient for Vec<T> {
    const EXPECTED: &'static str = "an array";

    fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Parsed<Self>, D::Error> {
        array_or_object(deserializer)
    }

    fn from_array<'de, A: SeqAccess<'de>>(mut array: A) -> Result<Parsed<Self>, A::Error> {
        let mut values: Vec<JsonValue<'de>> = Vec::new();
        while let Some(value) = array.next_element()? {
            values.push(value);
        }
        let item = |value: &JsonValue<'de>| match value {
            JsonValue::Scalar(scalar) => T::from_scalar(scalar),
            JsonValue::ArrayOrObject(value) => T::required(value).ok(),
        };
        let items: Option<Vec<T>> = values.iter().map(item).collect();
        let invalid = || Parsed::Invalid(values.into_iter().map(Value::from).collect());
        Ok(items.map_or_else(invalid, Parsed::Value))
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
        text.parse().ok().or_else(|| without_zone().map(|time| time.and_utc()))
    }
}
