//! Any JSON value, parsed before it is known what it should be.
//!
//! `serde_json::Value` is not enough for that. It gives two keys a meaning of its own (`$serde_json::private::RawValue`, and
//! with the feature `arbitrary_precision` also `$serde_json::private::Number`), and fails on an object that has one of them
//! by accident.

use crate::transport::decode;
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::fmt;

/// A value that is neither an array nor an object.
pub(crate) enum Scalar<'de> {
    Null,
    Bool(bool),
    Number(Number),
    Text(Cow<'de, str>),
}

/// Any value, as it is in the text. Strings are borrowed where they can be.
pub(crate) enum JsonValue<'de> {
    Scalar(Scalar<'de>),
    Array(Vec<JsonValue<'de>>),
    /// The fields in their order. A name can be there twice; the last one counts.
    Object(Vec<Field<'de>>),
}

/// A field of an object.
pub(crate) type Field<'de> = (FieldName<'de>, JsonValue<'de>);

impl From<&JsonValue<'_>> for Value {
    fn from(value: &JsonValue<'_>) -> Self {
        match value {
            JsonValue::Scalar(Scalar::Null) => Self::Null,
            JsonValue::Scalar(Scalar::Bool(value)) => Self::Bool(*value),
            JsonValue::Scalar(Scalar::Number(value)) => Self::Number(value.clone()),
            JsonValue::Scalar(Scalar::Text(text)) => Self::String(text.as_ref().to_owned()),
            JsonValue::Array(items) => items.iter().map(Self::from).collect(),
            JsonValue::Object(fields) => {
                fields.iter().map(|(name, value)| (name.0.as_ref().to_owned(), Self::from(value))).collect()
            }
        }
    }
}

/// Any JSON, repaired if it has to be. Unlike in `serde_json`'s own implementation for `Value`, no field name has a special meaning.
pub(crate) fn parse(body: &[u8]) -> serde_json::Result<Value> {
    let parsed = |body: &[u8]| serde_json::from_slice::<JsonValue>(body).map(|value| Value::from(&value));
    parsed(body).or_else(|error| parsed(&decode::readable(body)).map_err(|_| error))
}

/// What `decode` makes of the JSON of a body, or why it cannot be parsed.
pub(crate) fn decoded<T>(body: &[u8], decode: impl Fn(&JsonValue<'_>) -> Result<T, String>) -> Result<T, String> {
    let parse = |text: &str| serde_json::from_str(text).map(|value| decode(&value));
    decode::in_text(body, |text| decode::parsed(text, parse)?)
}

impl<'de> Deserialize<'de> for JsonValue<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyValue;
        impl<'de> JsonVisitor<'de> for AnyValue {
            type Value = JsonValue<'de>;
            const EXPECTED: &'static str = "a value";
            fn scalar<E>(self, scalar: Scalar<'de>) -> Result<JsonValue<'de>, E> {
                Ok(JsonValue::Scalar(scalar))
            }
            fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<JsonValue<'de>, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = array.next_element()? {
                    items.push(item);
                }
                Ok(JsonValue::Array(items))
            }
            fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<JsonValue<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = object.next_entry()? {
                    fields.push(field);
                }
                match number_in(&fields).filter(|_| NUMBERS_ARE_OBJECTS) {
                    Some(number) => Ok(JsonValue::Scalar(Scalar::Number(number))),
                    None => Ok(JsonValue::Object(fields)),
                }
            }
        }
        visit(deserializer, AnyValue)
    }
}

/// The name of a field. It is borrowed unless it contains escapes.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct FieldName<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);

/// serde's `Visitor`, reduced to the three kinds of JSON values. What an implementation does not accept is an error.
pub(crate) trait JsonVisitor<'de>: Sized {
    type Value;
    const EXPECTED: &'static str;
    fn scalar<E: Error>(self, _: Scalar<'de>) -> Result<Self::Value, E> {
        Err(decode::expected(Self::EXPECTED))
    }
    fn array<A: SeqAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
        Err(decode::expected(Self::EXPECTED))
    }
    fn object<A: MapAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
        Err(decode::expected(Self::EXPECTED))
    }
}

/// Parses a value of any kind.
pub(crate) fn visit<'de, D, V>(deserializer: D, visitor: V) -> Result<V::Value, D::Error>
where
    D: Deserializer<'de>,
    V: JsonVisitor<'de>,
{
    deserializer.deserialize_any(SerdeVisitor(visitor))
}

struct SerdeVisitor<V>(V);

impl<'de, V: JsonVisitor<'de>> Visitor<'de> for SerdeVisitor<V> {
    type Value = V::Value;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(V::EXPECTED)
    }
    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.0.scalar(Scalar::Null)
    }
    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.0.scalar(Scalar::Null)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        self.0.scalar(Scalar::Bool(value))
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.0.scalar(Scalar::Number(value.into()))
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.scalar(Scalar::Number(value.into()))
    }
    fn visit_i128<E: Error>(self, value: i128) -> Result<V::Value, E> {
        self.0.scalar(number_or_text(Number::from_i128(value), &value))
    }
    fn visit_u128<E: Error>(self, value: u128) -> Result<V::Value, E> {
        self.0.scalar(number_or_text(Number::from_u128(value), &value))
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        self.0.scalar(number_or_text(Number::from_f64(value), &value))
    }
    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<V::Value, E> {
        self.0.scalar(Scalar::Text(Cow::Borrowed(value)))
    }
    fn visit_str<E: Error>(self, value: &str) -> Result<V::Value, E> {
        self.0.scalar(Scalar::Text(Cow::Owned(value.to_owned())))
    }
    fn visit_string<E: Error>(self, value: String) -> Result<V::Value, E> {
        self.0.scalar(Scalar::Text(Cow::Owned(value)))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<V::Value, A::Error> {
        self.0.array(array)
    }
    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<V::Value, A::Error> {
        self.0.object(object)
    }
}

/// A number, or its digits where it is too large for one or infinite. JSON has no such values, other formats do.
fn number_or_text<'de>(number: Option<Number>, value: &impl ToString) -> Scalar<'de> {
    number.map_or_else(|| Scalar::Text(Cow::Owned(value.to_string())), Scalar::Number)
}

/// Whether `serde_json` passes each number as an object with the one field [`NUMBER_KEY`]. It does so with its feature
/// `arbitrary_precision`, which any crate of a program can turn on, and which makes a `Number` a `String`.
const NUMBERS_ARE_OBJECTS: bool = size_of::<Number>() == size_of::<String>();
const NUMBER_KEY: &str = "$serde_json::private::Number";

/// The number that `serde_json` passes as an object with these fields.
fn number_in(fields: &[Field<'_>]) -> Option<Number> {
    match fields {
        [(name, JsonValue::Scalar(Scalar::Text(digits)))] if name.0 == NUMBER_KEY => digits.parse().ok(),
        _ => None,
    }
}
