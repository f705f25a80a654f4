//! Parses the objects of responses. Only the fields that identify an object can make it invalid. An optional field whose value
//! does not fit is `None`, and its value is kept in `extra`, beside the fields that no document names.

use crate::Extra;
use crate::json_value::{FieldName, JsonValue, JsonVisitor, object_value, visit};
use crate::lenient::{Lenient, Parsed};
use crate::transport::decode;
use crate::unreadable::UnreadableFields;
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess};
use std::borrow::Cow;
use std::marker::PhantomData;

/// A struct that is parsed from an object.
pub(crate) trait Object: Sized {
    /// Whether the object has required fields.
    const HAS_REQUIRED: bool;
    fn from_fields<'de, A: MapAccess<'de>>(fields: A) -> Result<Self, A::Error>;
    fn count_unreadable(&self, unreadable: &mut UnreadableFields);
}

/// Implements [`Object`] and what follows from it, for a struct with these fields: first the required ones, then the optional
/// ones, with their names in JSON. `serde`'s derived code stops at the first value that does not fit, and copies every field
/// that it does not know.
macro_rules! object {
    ($name:ident { $($required:ident = $required_name:literal),* ; $($optional:ident = $optional_name:literal),* }) => {
        impl $crate::object::Object for $name {
            const HAS_REQUIRED: bool = {
                let required: &[&str] = &[$($required_name),*];
                !required.is_empty()
            };

            fn from_fields<'de, A: serde::de::MapAccess<'de>>(fields: A) -> Result<Self, A::Error> {
                let mut fields = $crate::object::Fields::new(fields);
                $(let mut $required = None;)*
                $(let mut $optional = None;)*
                while let Some(name) = fields.next_name()? {
                    match &*name {
                        $($required_name => $required = Some(fields.required($required_name)?),)*
                        $($optional_name => $optional = fields.optional($optional_name)?,)*
                        _ => fields.unknown(name)?,
                    }
                }
                Ok(Self {
                    $($required: fields.present($required_name, $required)?,)*
                    $($optional,)*
                    extra: fields.into_extra(),
                })
            }

            #[allow(unused_variables)] // not every struct has optional fields
            fn count_unreadable(&self, unreadable: &mut $crate::unreadable::UnreadableFields) {
                $($crate::lenient::Lenient::count_unreadable(&self.$required, unreadable);)*
                $(unreadable.count(stringify!($name), $optional_name, self.$optional.as_ref(), &self.extra);)*
            }
        }

        $crate::object::deserialize_object!($name);
    };
}
pub(crate) use object;

/// Implements what follows from [`Object`].
macro_rules! deserialize_object {
    ($name:ident) => {
        impl $crate::lenient::Lenient for $name {
            const EXPECTED: &'static str = "an object";
            fn optional<'de, D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<$crate::lenient::Parsed<Self>, D::Error> {
                $crate::lenient::array_or_object(deserializer)
            }
            fn from_object<'de, A: serde::de::MapAccess<'de>>(
                object: A,
            ) -> Result<$crate::lenient::Parsed<Self>, A::Error> {
                $crate::object::optional(object)
            }
            fn required<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::object::required(deserializer)
            }
            fn count_unreadable(&self, unreadable: &mut $crate::unreadable::UnreadableFields) {
                $crate::object::Object::count_unreadable(self, unreadable);
            }
        }

        $crate::lenient::deserialize!($name);
    };
}
pub(crate) use deserialize_object;

/// The fields of an object while it is parsed.
pub(crate) struct Fields<A> {
    map: A,
    extra: Extra,
}

impl<'de, A: MapAccess<'de>> Fields<A> {
    pub(crate) fn new(map: A) -> Self {
        Self { map, extra: Extra::default() }
    }

    pub(crate) fn next_name(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        Ok(self.map.next_key::<FieldName>()?.map(|name| name.0))
    }

    pub(crate) fn required<T: Lenient>(&mut self, name: &'static str) -> Result<T, A::Error> {
        self.map.next_value().map(|Required(value)| value).map_err(|error| decode::inside(name, error))
    }

    pub(crate) fn optional<T: Lenient>(&mut self, name: &'static str) -> Result<Option<T>, A::Error> {
        let value = match self.map.next_value()? {
            Parsed::Value(value) => Some(value),
            Parsed::Null => None,
            Parsed::Invalid(value) => {
                self.extra.insert(name.to_owned(), value);
                return Ok(None);
            }
        };
        self.extra.remove(name);
        Ok(value)
    }

    pub(crate) fn unknown(&mut self, name: Cow<'de, str>) -> Result<(), A::Error> {
        let value: JsonValue = self.map.next_value()?;
        self.extra.insert(name.into_owned(), value.into());
        Ok(())
    }

    /// A required field after the last field of the object.
    #[allow(clippy::unused_self)] // it knows the type of the error
    pub(crate) fn present<T>(&self, name: &'static str, value: Option<T>) -> Result<T, A::Error> {
        value.ok_or_else(|| A::Error::missing_field(name))
    }

    pub(crate) fn into_extra(self) -> Extra {
        self.extra
    }
}

struct Required<T>(T);

impl<'de, T: Lenient> Deserialize<'de> for Required<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::required(deserializer).map(Self)
    }
}

/// Parses an object where any other value is an error.
pub(crate) fn required<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct ObjectVisitor<T>(PhantomData<T>);
    impl<'de, T: Object> JsonVisitor<'de> for ObjectVisitor<T> {
        type Value = T;
        const EXPECTED: &'static str = "an object";
        fn object<A: MapAccess<'de>>(self, object: A) -> Result<T, A::Error> {
            T::from_fields(object)
        }
    }
    visit(deserializer, ObjectVisitor(PhantomData))
}

/// Parses an object that may be invalid. If it has required fields, it is copied first: its fields can be visited once only.
pub(crate) fn optional<'de, T: Object, A: MapAccess<'de>>(object: A) -> Result<Parsed<T>, A::Error> {
    if !T::HAS_REQUIRED {
        return T::from_fields(object).map(Parsed::Value);
    }
    let object = object_value(object)?;
    Ok(required(&object).map_or_else(|_| Parsed::Invalid(object), Parsed::Value))
}
