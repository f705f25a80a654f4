//! Deserializes requests, for configuration files and the like. A request is an instruction, so nothing is guessed: an
//! unknown or repeated field, a value of another type, and null where it cannot be sent are errors. They name the field
//! and never the value, which may be a password.

use crate::json_value::{FieldName, JsonVisitor, Scalar, visit};
use crate::transport::decode;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess};
use std::borrow::Cow;
use std::marker::PhantomData;

/// A struct that callers send.
pub(crate) trait Request: Sized {
    const FIELDS: &'static [&'static str];
    fn from_map<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Implements `Deserialize`: the required fields, the optional ones, those that can be null, and those that are one of
/// several, all with their names in JSON. serde's derived code cannot refuse unknown fields together with the last kind, and its
/// messages quote values.
macro_rules! request {
    ($name:ident {
        $($required:ident = $required_name:literal),* ;
        $($optional:ident = $optional_name:literal),* ;
        $($patch:ident = $patch_name:literal),* ;
        $($either:ident { $($variant:path = $variant_name:literal),* }),*
    }) => {
        impl $crate::request::Request for $name {
            const FIELDS: &'static [&'static str] = &[
                $($required_name,)* $($optional_name,)* $($patch_name,)* $($($variant_name,)*)*
            ];

            fn from_map<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
                let mut fields = $crate::request::Fields(map);
                $(let mut $required = None;)*
                $(let mut $optional = None;)*
                $(let mut $patch = None;)*
                $(let mut $either = None;)*
                while let Some(name) = fields.next()? {
                    match &*name {
                        $($required_name => fields.read($required_name, &mut $required)?,)*
                        $($optional_name => fields.read($optional_name, &mut $optional)?,)*
                        $($patch_name => fields.read($patch_name, &mut $patch)?,)*
                        $($($variant_name => fields.one_of($variant_name, &mut $either, $variant)?,)*)*
                        unknown => return Err(serde::de::Error::unknown_field(unknown, Self::FIELDS)),
                    }
                }
                Ok(Self {
                    $($required: fields.required($required_name, $required)?,)*
                    $($optional,)*
                    $($patch: $patch.unwrap_or_default(),)*
                    $($either,)*
                })
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::request::read(deserializer)
            }
        }
    };
}
pub(crate) use request;

/// The fields of a request, in their order.
pub(crate) struct Fields<A>(pub A);

impl<'de, A: MapAccess<'de>> Fields<A> {
    pub(crate) fn next(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        Ok(self.0.next_key::<FieldName>()?.map(|name| name.0))
    }

    pub(crate) fn read<T: Deserialize<'de>>(
        &mut self,
        name: &'static str,
        place: &mut Option<T>,
    ) -> Result<(), A::Error> {
        if place.is_some() {
            return Err(A::Error::duplicate_field(name));
        }
        *place = Some(self.0.next_value().map_err(|error| without_value(name, &error))?);
        Ok(())
    }

    #[allow(dead_code)] // not every platform has fields that exclude each other
    pub(crate) fn one_of<T: Deserialize<'de>, E>(
        &mut self,
        name: &'static str,
        place: &mut Option<E>,
        variant: impl FnOnce(T) -> E,
    ) -> Result<(), A::Error> {
        if place.is_some() {
            let message = format_args!("`{name}` stands beside another field that says the same; keep one of them");
            return Err(A::Error::custom(message));
        }
        let mut value = None;
        self.read(name, &mut value)?;
        *place = value.map(variant);
        Ok(())
    }

    /// A required field, after all fields were read.
    #[allow(clippy::unused_self)] // it knows the type of the error
    pub(crate) fn required<T>(&self, name: &'static str, value: Option<T>) -> Result<T, A::Error> {
        value.ok_or_else(|| A::Error::missing_field(name))
    }
}

/// The error of a field, with its name and without the value that serde's message quotes.
fn without_value<E: Error>(name: &str, error: &E) -> E {
    let message = error.to_string();
    match decode::place_and_reason(&message) {
        Some((_, reason)) => E::custom(format_args!("{name}: {reason}")),
        // An error of this module or of a type of this crate, or broken syntax.
        None => E::custom(format_args!("{name}: {message}")),
    }
}

pub(crate) fn read<'de, T: Request, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct RequestVisitor<T>(PhantomData<T>);
    impl<'de, T: Request> JsonVisitor<'de> for RequestVisitor<T> {
        type Value = Option<T>;
        const EXPECTED: &'static str = "an object with the fields of a request";
        fn scalar<E>(self, _: Scalar<'de>) -> Result<Option<T>, E> {
            Ok(None)
        }
        fn array<A: SeqAccess<'de>>(self, array: A) -> Result<Option<T>, A::Error> {
            IgnoredAny::deserialize(SeqAccessDeserializer::new(array)).map(|_| None)
        }
        fn object<A: MapAccess<'de>>(self, object: A) -> Result<Option<T>, A::Error> {
            T::from_map(object).map(Some)
        }
    }
    visit(deserializer, RequestVisitor(PhantomData))?
        .ok_or_else(|| D::Error::custom("expected an object with the fields of a request"))
}

/// Deserializes a string. For a value of another kind it returns `None`, as an error of serde would quote the value.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    struct Text;
    impl<'de> JsonVisitor<'de> for Text {
        type Value = Option<String>;
        const EXPECTED: &'static str = "a string";
        fn scalar<E>(self, scalar: Scalar<'de>) -> Result<Option<String>, E> {
            Ok(if let Scalar::Text(text) = scalar { Some(text.into_owned()) } else { None })
        }
        fn array<A: SeqAccess<'de>>(self, array: A) -> Result<Option<String>, A::Error> {
            IgnoredAny::deserialize(SeqAccessDeserializer::new(array)).map(|_| None)
        }
        fn object<A: MapAccess<'de>>(self, object: A) -> Result<Option<String>, A::Error> {
            IgnoredAny::deserialize(MapAccessDeserializer::new(object)).map(|_| None)
        }
    }
    visit(deserializer, Text)
}
