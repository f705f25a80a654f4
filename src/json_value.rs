//! Any JSON value, parsed before it is known what it should be.
//!
//! `serde_json::Value` is not enough for that. It gives two keys a meaning of its own (`$serde_json::private::RawValue`, and
//! with the feature `arbitrary_precision` also `$serde_json::private::Number`), and fails on an object that has one of them
//! by accident.

use crate::transport::decode;
use serde::de::value::CowStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::{Map, Number, Value};
use std::borrow::Cow;
use std::fmt;

/// A value that is neither an array nor an object.
pub(crate) enum Scalar<'de> {
    Null,
    Bool(bool),
    Number(Number),
    Text(Cow<'de, str>),
}

/// Any value. The text of a scalar is borrowed where it can be.
pub(crate) enum JsonValue<'de> {
    Scalar(Scalar<'de>),
    ArrayOrObject(Value),
}

impl From<Scalar<'_>> for Value {
    fn from(scalar: Scalar<'_>) -> Self {
        match scalar {
            Scalar::Null => Self::Null,
            Scalar::Bool(value) => Self::Bool(value),
            Scalar::Number(value) => Self::Number(value),
            Scalar::Text(text) => Self::String(text.into_owned()),
        }
    }
}

impl From<JsonValue<'_>> for Value {
    fn from(value: JsonValue<'_>) -> Self {
        match value {
            JsonValue::Scalar(scalar) => scalar.into(),
            JsonValue::ArrayOrObject(value) => value,
        }
    }
}

/// Any JSON, repaired if it has to be. Unlike in `serde_json`'s own implementation for `Value`, no field name has a special meaning.
pub(crate) fn parse(body: &[u8]) -> serde_json::Result<Value> {
    let parsed = |body: &[u8]| serde_json::from_slice::<JsonValue>(body).map(Value::from);
    parsed(body).or_else(|error| parsed(&decode::readable(body)).map_err(|_| error))
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
            fn array<A: SeqAccess<'de>>(self, array: A) -> Result<JsonValue<'de>, A::Error> {
                array_value(array).map(JsonValue::ArrayOrObject)
            }
            fn object<A: MapAccess<'de>>(self, object: A) -> Result<JsonValue<'de>, A::Error> {
                object_value(object).map(JsonValue::ArrayOrObject)
            }
        }
        visit(deserializer, AnyValue)
    }
}

pub(crate) fn array_value<'de, A: SeqAccess<'de>>(mut array: A) -> Result<Value, A::Error> {
    let mut items = Vec::new();
    while let Some(item) = array.next_element::<JsonValue>()? {
        items.push(item.into());
    }
    Ok(Value::Array(items))
}

pub(crate) fn object_value<'de, A: MapAccess<'de>>(mut object: A) -> Result<Value, A::Error> {
    let mut fields = Map::new();
    while let Some((name, value)) = object.next_entry::<FieldName, JsonValue>()? {
        fields.insert(name.0.into_owned(), value.into());
    }
    Ok(Value::Object(fields))
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
    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<V::Value, A::Error> {
        if !NUMBERS_ARE_OBJECTS {
            return self.0.object(object);
        }
        let name: Option<FieldName> = object.next_key()?;
        if name.as_ref().is_none_or(|name| name.0 != NUMBER_KEY) {
            return self.0.object(BufferedMap::new(Vec::new(), name, object));
        }
        let value = object.next_value()?;
        let next_name = object.next_key()?;
        match number_in(&value).filter(|_| next_name.is_none()) {
            Some(number) => self.0.scalar(Scalar::Number(number)),
            None => self.0.object(BufferedMap::new(name.into_iter().zip([value]).collect(), next_name, object)),
        }
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

/// The number in the field [`NUMBER_KEY`].
fn number_in(value: &JsonValue<'_>) -> Option<Number> {
    match value {
        JsonValue::Scalar(Scalar::Text(digits)) => digits.parse().ok(),
        _ => None,
    }
}

/// An object whose first fields have been parsed already.
pub(crate) struct BufferedMap<'de, A> {
    parsed: std::vec::IntoIter<(FieldName<'de>, JsonValue<'de>)>,
    /// The value that belongs to the name that was returned last, if it is one of `parsed`.
    value: Option<JsonValue<'de>>,
    /// The name after those, whose value is the next one in `rest`.
    name: Option<FieldName<'de>>,
    rest: A,
}

impl<'de, A> BufferedMap<'de, A> {
    pub(crate) fn new(parsed: Vec<(FieldName<'de>, JsonValue<'de>)>, name: Option<FieldName<'de>>, rest: A) -> Self {
        Self { parsed: parsed.into_iter(), value: None, name, rest }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for BufferedMap<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let name = match self.parsed.next() {
            Some((name, value)) => {
                self.value = Some(value);
                Some(name)
            }
            None => self.name.take(),
        };
        match name {
            Some(FieldName(name)) => seed.deserialize(CowStrDeserializer::new(name)).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}

impl<'de> Deserializer<'de> for JsonValue<'de> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Self::Scalar(Scalar::Null) => visitor.visit_unit(),
            Self::Scalar(Scalar::Bool(value)) => visitor.visit_bool(value),
            Self::Scalar(Scalar::Number(value)) => value.deserialize_any(visitor),
            Self::Scalar(Scalar::Text(Cow::Borrowed(text))) => visitor.visit_borrowed_str(text),
            Self::Scalar(Scalar::Text(Cow::Owned(text))) => visitor.visit_string(text),
            Self::ArrayOrObject(value) => value.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
