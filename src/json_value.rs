//! Any JSON value, parsed before it is known what it should be.
//!
//! `serde_json::Value` is not enough for that. It gives two keys a meaning of its own (`$serde_json::private::RawValue`, and
//! with the feature `arbitrary_precision` also `$serde_json::private::Number`), and fails on an object that has one of them
//! by accident.

use crate::transport::decode;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
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

/// A parsed text: its values one after another, so that however deep it is nested, it takes one allocation.
#[derive(Default)]
pub(crate) struct Json<'de>(Vec<Node<'de>>);

/// A value, or the name of a field, which stands before its value.
enum Node<'de> {
    Scalar(Scalar<'de>),
    /// An array, with the number of nodes inside of it. They follow.
    Array(usize),
    /// The same for an object.
    Object(usize),
}

/// Any value of a [`Json`].
pub(crate) enum JsonValue<'a> {
    Scalar(&'a Scalar<'a>),
    Array(Values<'a>),
    Object(Fields<'a>),
}

/// The items of an array.
#[derive(Clone, Default)]
pub(crate) struct Values<'a>(&'a [Node<'a>]);

/// The fields of an object in their order. A name can be there twice; the last one counts.
#[derive(Clone, Default)]
pub(crate) struct Fields<'a>(&'a [Node<'a>]);

impl<'a> Iterator for Values<'a> {
    type Item = JsonValue<'a>;
    fn next(&mut self) -> Option<JsonValue<'a>> {
        let (first, rest) = self.0.split_first()?;
        let length = if let Node::Array(length) | Node::Object(length) = first { *length } else { 0 };
        let (inside, rest) = rest.split_at(length);
        self.0 = rest;
        Some(match first {
            Node::Scalar(scalar) => JsonValue::Scalar(scalar),
            Node::Array(_) => JsonValue::Array(Values(inside)),
            Node::Object(_) => JsonValue::Object(Fields(inside)),
        })
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = (&'a str, JsonValue<'a>);
    fn next(&mut self) -> Option<Self::Item> {
        let (Node::Scalar(Scalar::Text(name)), values) = self.0.split_first()? else { return None };
        let mut values = Values(values);
        let value = values.next()?;
        self.0 = values.0;
        Some((name, value))
    }
}

impl<'a> Fields<'a> {
    /// The value of the field of this name.
    pub(crate) fn named(self, name: &str) -> Option<JsonValue<'a>> {
        self.filter(|(field, _)| *field == name).last().map(|(_, value)| value)
    }
}

impl<'de> Json<'de> {
    /// The value, or null before one is parsed.
    pub(crate) fn value(&self) -> JsonValue<'_> {
        Values(&self.0).next().unwrap_or(JsonValue::Scalar(&Scalar::Null))
    }

    /// The fields that were added.
    pub(crate) fn fields(&self) -> Fields<'_> {
        Fields(&self.0)
    }

    /// Adds a field, whose value is the next of the object.
    pub(crate) fn add_field<A: MapAccess<'de>>(
        &mut self,
        name: FieldName<'de>,
        object: &mut A,
    ) -> Result<(), A::Error> {
        self.0.push(Node::Scalar(Scalar::Text(name.0)));
        object.next_value_seed(self)
    }

    /// Removes all values and keeps the room for others.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

impl From<&JsonValue<'_>> for Value {
    fn from(value: &JsonValue<'_>) -> Self {
        match value {
            JsonValue::Scalar(Scalar::Null) => Self::Null,
            JsonValue::Scalar(Scalar::Bool(value)) => Self::Bool(*value),
            JsonValue::Scalar(Scalar::Number(value)) => Self::Number(value.clone()),
            JsonValue::Scalar(Scalar::Text(text)) => Self::String(text.as_ref().to_owned()),
            JsonValue::Array(items) => items.clone().map(|item| Self::from(&item)).collect(),
            JsonValue::Object(fields) => {
                fields.clone().map(|(name, value)| (name.to_owned(), Self::from(&value))).collect()
            }
        }
    }
}

/// Any JSON, repaired if it has to be. Unlike in `serde_json`'s own implementation for `Value`, no field name has a special meaning.
pub(crate) fn parse(body: &[u8]) -> serde_json::Result<Value> {
    let parsed = |body: &[u8]| serde_json::from_slice::<Json>(body).map(|json| Value::from(&json.value()));
    parsed(body).or_else(|error| parsed(&decode::readable(body)).map_err(|_| error))
}

/// What `decode` makes of the JSON of a body, or why it cannot be parsed.
pub(crate) fn decoded<T>(body: &[u8], decode: impl Fn(&JsonValue<'_>) -> Result<T, String>) -> Result<T, String> {
    let parse = |text: &str| -> serde_json::Result<_> {
        // Most fields of the platforms take more than twenty bytes.
        let mut json = Json(Vec::with_capacity(text.len() / 10));
        let mut deserializer = serde_json::Deserializer::from_str(text);
        json.deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(decode(&json.value()))
    };
    decode::in_text(body, |text| decode::parsed(text, parse)?)
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut json = Self::default();
        visit(deserializer, &mut json)?;
        Ok(json)
    }
}

/// Parses a value behind those that are there.
impl<'de> DeserializeSeed<'de> for &mut Json<'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        visit(deserializer, self)
    }
}

impl<'de> JsonVisitor<'de> for &mut Json<'de> {
    type Value = ();
    const EXPECTED: &'static str = "a value";
    fn scalar<E>(self, scalar: Scalar<'de>) -> Result<(), E> {
        self.0.push(Node::Scalar(scalar));
        Ok(())
    }
    fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<(), A::Error> {
        let start = self.0.len();
        self.0.push(Node::Array(0));
        while array.next_element_seed(&mut *self)?.is_some() {}
        self.0[start] = Node::Array(self.0.len() - start - 1);
        Ok(())
    }
    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let start = self.0.len();
        self.0.push(Node::Object(0));
        while let Some(name) = object.next_key()? {
            self.add_field(name, &mut object)?;
        }
        let inside = start + 1;
        self.0[start] = if NUMBERS_ARE_OBJECTS && let Some(number) = number_in(Fields(&self.0[inside..])) {
            self.0.truncate(inside);
            Node::Scalar(Scalar::Number(number))
        } else {
            Node::Object(self.0.len() - inside)
        };
        Ok(())
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
fn number_in(mut fields: Fields<'_>) -> Option<Number> {
    match (fields.next()?, fields.next()) {
        ((NUMBER_KEY, JsonValue::Scalar(Scalar::Text(digits))), None) => digits.parse().ok(),
        _ => None,
    }
}
