//! Reads fields of responses in whatever form they come. Platforms send `"12"` for 12, 1 for true and "" for none, and now
//! and then a value of another type altogether. One such field must not cost the whole response, so nothing here fails on
//! a value: what cannot be read is handed back as it came. Generated response types decode through here.

use crate::transport::decode;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// What stands in the place of a field.
pub(crate) enum Read<T> {
    Value(T),
    /// Null, or the empty text where empty cannot be a value.
    Nothing,
    /// A value that means nothing for this field.
    Unreadable(Value),
}

/// The type of a field of a response.
pub(crate) trait Readable: Sized {
    /// What an error says was expected. It never says what came: that may be a secret.
    const EXPECTED: &'static str;

    /// Fails where the JSON itself is broken, and nowhere else.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error>;

    /// Reads an array of such values. It is read as a whole or not at all: without one of its items, it would be another.
    fn read_array<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Vec<Self>>, D::Error> {
        let value = match Value::deserialize(deserializer)? {
            Value::Null => return Ok(Read::Nothing),
            value => value,
        };
        let items = value.as_array().map(|items| items.iter().map(Self::require).collect());
        Ok(match items {
            Some(Ok(items)) => Read::Value(items),
            _ => Read::Unreadable(value),
        })
    }

    /// Reads a field that must be there.
    fn require<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Self::read(deserializer)? {
            Read::Value(value) => Ok(value),
            Read::Nothing | Read::Unreadable(_) => Err(decode::expected(Self::EXPECTED)),
        }
    }
}

impl<'de, T: Readable> Deserialize<'de> for Read<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer)
    }
}

/// Any value, told apart as far as scalars are.
pub(crate) enum Scalar<'de> {
    Null,
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    Text(Cow<'de, str>),
    /// An array, an object or a number that no machine type holds.
    Other(Value),
}

impl From<Number> for Scalar<'_> {
    fn from(number: Number) -> Self {
        match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(value), ..) => Self::Integer(value),
            (_, Some(value), _) => Self::Unsigned(value),
            (.., Some(value)) if value.is_finite() => Self::Float(value),
            _ => Self::Other(Value::Number(number)),
        }
    }
}

impl From<Scalar<'_>> for Value {
    fn from(scalar: Scalar<'_>) -> Self {
        match scalar {
            Scalar::Null => Self::Null,
            Scalar::Bool(value) => value.into(),
            Scalar::Integer(value) => value.into(),
            Scalar::Unsigned(value) => value.into(),
            Scalar::Float(value) => value.into(),
            Scalar::Text(text) => text.into_owned().into(),
            Scalar::Other(value) => value,
        }
    }
}

impl<'de> Deserialize<'de> for Scalar<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Take<'de> for Any {
            type Value = Scalar<'de>;
            fn scalar(self, scalar: Scalar<'de>) -> Scalar<'de> {
                scalar
            }
            fn array<A: SeqAccess<'de>>(self, array: A) -> Result<Scalar<'de>, A::Error> {
                Value::deserialize(SeqAccessDeserializer::new(array)).map(Scalar::Other)
            }
            /// With its feature `arbitrary_precision`, which any crate of a program can turn on, `serde_json` hands numbers
            /// over as maps of a form that only its own `Value` knows.
            fn object<A: MapAccess<'de>>(self, object: A) -> Result<Scalar<'de>, A::Error> {
                Ok(match Value::deserialize(MapAccessDeserializer::new(object))? {
                    Value::Number(number) => number.into(),
                    object => Scalar::Other(object),
                })
            }
        }
        take(deserializer, Any)
    }
}

/// What becomes of a value, by its form.
pub(crate) trait Take<'de>: Sized {
    type Value;
    fn scalar(self, scalar: Scalar<'de>) -> Self::Value;
    fn array<A: SeqAccess<'de>>(self, array: A) -> Result<Self::Value, A::Error>;
    fn object<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error>;
}

/// Reads a value of any form.
pub(crate) fn take<'de, D: Deserializer<'de>, T: Take<'de>>(deserializer: D, by: T) -> Result<T::Value, D::Error> {
    struct AnyForm<T>(T);
    impl<'de, T: Take<'de>> Visitor<'de> for AnyForm<T> {
        type Value = T::Value;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a value")
        }
        fn visit_unit<E>(self) -> Result<T::Value, E> {
            Ok(self.0.scalar(Scalar::Null))
        }
        fn visit_none<E>(self) -> Result<T::Value, E> {
            Ok(self.0.scalar(Scalar::Null))
        }
        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T::Value, D::Error> {
            deserializer.deserialize_any(self)
        }
        fn visit_bool<E>(self, value: bool) -> Result<T::Value, E> {
            Ok(self.0.scalar(Scalar::Bool(value)))
        }
        fn visit_i64<E>(self, value: i64) -> Result<T::Value, E> {
            Ok(self.0.scalar(Scalar::Integer(value)))
        }
        fn visit_u64<E>(self, value: u64) -> Result<T::Value, E> {
            Ok(self.0.scalar(i64::try_from(value).map_or(Scalar::Unsigned(value), Scalar::Integer)))
        }
        fn visit_f64<E>(self, value: f64) -> Result<T::Value, E> {
            Ok(self.0.scalar(Scalar::Float(value)))
        }
        fn visit_borrowed_str<E>(self, value: &'de str) -> Result<T::Value, E> {
            Ok(self.0.scalar(Scalar::Text(Cow::Borrowed(value))))
        }
        fn visit_str<E>(self, value: &str) -> Result<T::Value, E> {
            Ok(self.0.scalar(Scalar::Text(Cow::Owned(value.to_owned()))))
        }
        fn visit_string<E>(self, value: String) -> Result<T::Value, E> {
            Ok(self.0.scalar(Scalar::Text(Cow::Owned(value))))
        }
        fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<T::Value, A::Error> {
            self.0.array(array)
        }
        fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<T::Value, A::Error> {
            self.0.object(object)
        }
    }
    deserializer.deserialize_any(AnyForm(by))
}

impl<T> Read<T> {
    /// For fields that no scalar is a value of.
    pub(crate) fn no_value(scalar: Scalar<'_>) -> Self {
        match scalar.into() {
            Value::Null => Self::Nothing,
            value => Self::Unreadable(value),
        }
    }

    /// For fields that no array is a value of.
    pub(crate) fn no_array<'de, A: SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(array)).map(Self::Unreadable)
    }

    /// For fields that no object is a value of.
    pub(crate) fn no_object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(object)).map(Self::Unreadable)
    }
}

/// A type that can be read from any form of scalar. `None` is a form that means nothing for it.
pub(crate) trait Lenient: Sized {
    const EXPECTED: &'static str;
    fn read(scalar: &Scalar<'_>) -> Option<Self>;
    /// What the empty text means: for everything but text, that there is no value.
    const EMPTY_IS_NONE: bool = true;
}

pub(crate) fn scalar<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D) -> Result<Read<T>, D::Error> {
    Ok(match Scalar::deserialize(deserializer)? {
        Scalar::Null => Read::Nothing,
        Scalar::Text(text) if text.is_empty() && T::EMPTY_IS_NONE => Read::Nothing,
        scalar => T::read(&scalar).map_or_else(|| Read::Unreadable(scalar.into()), Read::Value),
    })
}

pub(crate) fn required_scalar<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(&Scalar::deserialize(deserializer)?).ok_or_else(|| decode::expected(T::EXPECTED))
}

/// Reads a value that users may write, too: the error names its type.
pub(crate) fn named<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D, name: &'static str) -> Result<T, D::Error> {
    let value = T::read(&Scalar::deserialize(deserializer)?);
    value.ok_or_else(|| serde::de::Error::custom(crate::ParseIdError::new(name, T::EXPECTED)))
}

/// For files that users write, in which a value that cannot be read is a mistake to tell of.
#[cfg(feature = "voximplant")]
pub(crate) fn optional<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    match scalar(deserializer)? {
        Read::Value(value) => Ok(Some(value)),
        Read::Nothing => Ok(None),
        Read::Unreadable(_) => Err(decode::expected(T::EXPECTED)),
    }
}

/// Reads an array of scalars without a copy of it.
pub(crate) fn array_of_scalars<'de, T: Lenient, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Read<Vec<T>>, D::Error> {
    struct Scalars<T>(PhantomData<T>);
    impl<'de, T: Lenient> Take<'de> for Scalars<T> {
        type Value = Read<Vec<T>>;
        fn scalar(self, scalar: Scalar<'de>) -> Read<Vec<T>> {
            Read::no_value(scalar)
        }
        fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<Read<Vec<T>>, A::Error> {
            let mut scalars: Vec<Scalar<'de>> = Vec::new();
            while let Some(scalar) = array.next_element()? {
                scalars.push(scalar);
            }
            let items: Option<Vec<T>> = scalars.iter().map(T::read).collect();
            Ok(match items {
                Some(items) => Read::Value(items),
                None => Read::Unreadable(scalars.into_iter().map(Value::from).collect()),
            })
        }
        fn object<A: MapAccess<'de>>(self, object: A) -> Result<Read<Vec<T>>, A::Error> {
            Read::no_object(object)
        }
    }
    take(deserializer, Scalars(PhantomData))
}

/// Makes fields of scalar types. For types of this crate, that is how they are deserialized anywhere.
macro_rules! scalars {
    ($($name:ty),*) => {
        $(impl $crate::lenient::Readable for $name {
            const EXPECTED: &'static str = <Self as $crate::lenient::Lenient>::EXPECTED;
            fn read<'de, D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<$crate::lenient::Read<Self>, D::Error> {
                $crate::lenient::scalar(deserializer)
            }
            fn require<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::lenient::required_scalar(deserializer)
            }
            fn read_array<'de, D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<$crate::lenient::Read<Vec<Self>>, D::Error> {
                $crate::lenient::array_of_scalars(deserializer)
            }
        })*
    };
    (own $name:ty) => {
        $crate::lenient::scalars!($name);

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::lenient::Readable::require(deserializer)
            }
        }
    };
}
pub(crate) use scalars;

scalars!(String, bool, i64, f64, uuid::Uuid, chrono::DateTime<chrono::Utc>);

impl<T: Readable> Readable for Vec<T> {
    const EXPECTED: &'static str = "an array";
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        T::read_array(deserializer)
    }
}

impl Lenient for String {
    const EXPECTED: &'static str = "a text";
    const EMPTY_IS_NONE: bool = false;
    fn read(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => Some(text.as_ref().to_owned()),
            Scalar::Bool(value) => Some(value.to_string()),
            Scalar::Integer(value) => Some(value.to_string()),
            Scalar::Unsigned(value) => Some(value.to_string()),
            Scalar::Float(value) if value.abs() < EXACT_BELOW => Some(value.to_string()),
            Scalar::Float(_) | Scalar::Null | Scalar::Other(_) => None,
        }
    }
}

/// From 2^53 on, a float no longer says which number was meant.
const EXACT_BELOW: f64 = 9_007_199_254_740_992.0;

impl Lenient for bool {
    const EXPECTED: &'static str = "a boolean";
    fn read(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Bool(value) => Some(*value),
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
    fn read(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Integer(value) => Some(*value),
            Scalar::Float(value) if value.fract() == 0.0 && value.abs() < EXACT_BELOW => {
                format!("{value:.0}").parse().ok()
            }
            Scalar::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }
}

impl Lenient for f64 {
    const EXPECTED: &'static str = "a number";
    fn read(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Float(value) => Some(*value),
            Scalar::Integer(value) => value.to_string().parse().ok(),
            Scalar::Unsigned(value) => value.to_string().parse().ok(),
            Scalar::Text(text) => text.trim().parse().ok().filter(|value: &f64| value.is_finite()),
            _ => None,
        }
    }
}

impl Lenient for uuid::Uuid {
    const EXPECTED: &'static str = "a UUID";
    fn read(scalar: &Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => text.parse().ok(),
            _ => None,
        }
    }
}

/// Documented as RFC 3339. What carries no zone is in UTC, as everything that these platforms document is; a day alone is
/// its first moment.
impl Lenient for DateTime<Utc> {
    const EXPECTED: &'static str = "a date and time in RFC 3339";
    fn read(scalar: &Scalar<'_>) -> Option<Self> {
        let Scalar::Text(text) = scalar else { return None };
        let text = text.trim();
        let without_zone = || {
            let text = text.strip_suffix("UTC").map_or(text, str::trim_end);
            let time = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
                .iter()
                .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
            time.or_else(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(|day| day.and_time(NaiveTime::MIN)))
        };
        text.parse().ok().or_else(|| without_zone().map(|time| time.and_utc()))
    }
}
