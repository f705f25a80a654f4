//! Reads the objects of responses. Only the fields that identify an object can fail it: an optional field that cannot be
//! read is `None`, and what stood there is kept in `extra`, beside the fields that no document names.

use crate::Extra;
use crate::lenient::{Read, Readable, Scalar, Take, take};
use crate::transport::decode;
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// A struct that is read from an object.
pub(crate) trait Object: Sized {
    /// Whether there are fields without which there is no such object.
    const REQUIRES: bool;
    fn from_map<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
    fn extra(&self) -> &Extra;
}

/// Implements [`Object`] and what follows from it: first the required fields, then the optional ones, with their names in
/// JSON. `serde`'s derived code stops at the first value that it cannot read, and copies every field that it does not know.
macro_rules! object {
    ($name:ident { $($required:ident = $required_name:literal),* ; $($optional:ident = $optional_name:literal),* }) => {
        impl $crate::object::Object for $name {
            const REQUIRES: bool = {
                let required: &[&str] = &[$($required_name),*];
                !required.is_empty()
            };

            fn from_map<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
                let mut fields = $crate::object::Fields::new(stringify!($name), map);
                $(let mut $required = None;)*
                $(let mut $optional = None;)*
                while let Some(name) = fields.next()? {
                    match &*name {
                        $($required_name => $required = Some(fields.required($required_name)?),)*
                        $($optional_name => $optional = fields.optional($optional_name)?,)*
                        _ => fields.unknown(name)?,
                    }
                }
                Ok(Self {
                    $($required: fields.found($required_name, $required)?,)*
                    $($optional,)*
                    extra: fields.into_extra(),
                })
            }

            fn extra(&self) -> &$crate::Extra {
                &self.extra
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::object::whole(deserializer)
            }
        }

        impl $crate::lenient::Readable for $name {
            const EXPECTED: &'static str = "an object";
            fn read<'de, D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<$crate::lenient::Read<Self>, D::Error> {
                $crate::object::read(deserializer)
            }
            fn require<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::object::whole(deserializer)
            }
        }
    };
}
pub(crate) use object;

/// The name of a field, which is only copied where it is escaped.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Name<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);

/// The fields of an object, as they come.
pub(crate) struct Fields<A> {
    object: &'static str,
    map: A,
    extra: Extra,
}

impl<'de, A: MapAccess<'de>> Fields<A> {
    pub(crate) fn new(object: &'static str, map: A) -> Self {
        Self { object, map, extra: Extra::default() }
    }

    pub(crate) fn next(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        Ok(self.map.next_key::<Name>()?.map(|name| name.0))
    }

    pub(crate) fn required<T: Readable>(&mut self, name: &'static str) -> Result<T, A::Error> {
        self.map.next_value().map(|Required(value)| value).map_err(|error| decode::inside(name, error))
    }

    pub(crate) fn optional<T: Readable>(&mut self, name: &'static str) -> Result<Option<T>, A::Error> {
        match self.map.next_value()? {
            Read::Value(value) => {
                self.extra.remove(name);
                Ok(Some(value))
            }
            Read::Nothing => {
                self.extra.remove(name);
                Ok(None)
            }
            Read::Unreadable(value) => {
                unreadable(self.object, name, T::EXPECTED);
                self.extra.insert(name.to_owned(), value);
                Ok(None)
            }
        }
    }

    pub(crate) fn unknown(&mut self, name: Cow<'de, str>) -> Result<(), A::Error> {
        let value = self.map.next_value()?;
        self.extra.insert(name.into_owned(), value);
        Ok(())
    }

    /// A required field, when all have come.
    #[allow(clippy::unused_self)] // it knows the type of the error
    pub(crate) fn found<T>(&self, name: &'static str, value: Option<T>) -> Result<T, A::Error> {
        value.ok_or_else(|| A::Error::missing_field(name))
    }

    pub(crate) fn into_extra(self) -> Extra {
        self.extra
    }
}

#[cold]
fn unreadable(object: &'static str, field: &'static str, expected: &'static str) {
    tracing::warn!(object, field, expected, "trunkline.unreadable");
}

struct Required<T>(T);

impl<'de, T: Readable> Deserialize<'de> for Required<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::require(deserializer).map(Self)
    }
}

/// Reads an object, where nothing else can stand.
pub(crate) fn whole<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Whole<T>(PhantomData<T>);
    impl<'de, T: Object> Visitor<'de> for Whole<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::from_map(map)
        }
    }
    deserializer.deserialize_map(Whole(PhantomData))
}

/// Reads an object, or takes what stands in its place. One that can fail is copied first, as nobody can go back to its
/// beginning afterwards.
pub(crate) fn read<'de, T, D>(deserializer: D) -> Result<Read<T>, D::Error>
where
    T: Object,
    D: Deserializer<'de>,
{
    struct Part<T>(PhantomData<T>);
    impl<'de, T: Object> Take<'de> for Part<T> {
        type Value = Read<T>;
        fn scalar(self, scalar: Scalar<'de>) -> Read<T> {
            Read::no_value(scalar)
        }
        fn array<A: SeqAccess<'de>>(self, array: A) -> Result<Read<T>, A::Error> {
            Read::no_array(array)
        }
        fn object<A: MapAccess<'de>>(self, object: A) -> Result<Read<T>, A::Error> {
            let object = T::from_map(object)?;
            Ok(object.extra().as_number().map_or_else(|| Read::Value(object), Read::Unreadable))
        }
    }
    if !T::REQUIRES {
        return take(deserializer, Part(PhantomData));
    }
    Ok(match Value::deserialize(deserializer)? {
        Value::Null => Read::Nothing,
        value => whole(&value).map_or_else(|_| Read::Unreadable(value), Read::Value),
    })
}
