//! Ids: one type for each kind, so that the id of one thing cannot be given for another's. Methods take an id as
//! `impl Into<…Id>`: what converts into an id without a check has a `From`, what can fail has a `TryFrom` or `FromStr`.

// Each platform uses some of these.
#![allow(dead_code, unused_imports, unused_macros)]

use crate::lenient::{Lenient, Scalar};
use std::fmt;

/// A text or number that cannot be the id it was parsed as. The message names the type of the id, not the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIdError {
    type_name: &'static str,
    expected: &'static str,
}

impl ParseIdError {
    pub(crate) fn new(type_name: &'static str, expected: &'static str) -> Self {
        Self { type_name, expected }
    }
}

impl fmt::Display for ParseIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = if self.type_name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
        write!(f, "not {article} {}: expected {}", self.type_name, self.expected)
    }
}

impl std::error::Error for ParseIdError {}

/// What every kind of id has in common.
macro_rules! id_traits {
    ($name:ident($inner:ty)) => {
        $crate::id::id_traits!($name($inner), <$inner as $crate::lenient::Lenient>::from_scalar);
    };
    ($name:ident($inner:ty), $read:expr) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl $crate::lenient::Lenient for $name {
            const EXPECTED: &'static str = <$inner as $crate::lenient::Lenient>::EXPECTED;
            fn from_scalar(scalar: &$crate::lenient::Scalar<'_>) -> Option<Self> {
                $read(scalar).map(Self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::lenient::named(deserializer, stringify!($name))
            }
        }

        $crate::patch::patchable!($name);

        $crate::convert::conversions!($name: |id| id.clone(), &$name);
    };
}
pub(crate) use id_traits;

/// Implements comparison with each of these types of text.
macro_rules! compares {
    ($name:ident: $($text:ty),*) => {
        $(impl PartialEq<$text> for $name {
            fn eq(&self, text: &$text) -> bool {
                self.0.as_str() == AsRef::<str>::as_ref(text)
            }
        })*
    };
}
pub(crate) use compares;

/// The text of an id. It can be an integer in JSON, but no fraction, which is rounded on the way, and neither `true` nor the empty
/// string, which identify nothing.
pub(crate) fn text(scalar: &Scalar<'_>) -> Option<String> {
    match scalar {
        Scalar::Text(text) if !text.is_empty() => Some(text.as_ref().to_owned()),
        Scalar::Number(number) if number.is_i64() || number.is_u64() => Some(number.to_string()),
        _ => None,
    }
}

/// An id that is a text. Nothing is assumed of its form: platforms have sent other things than they document.
macro_rules! text_id {
    (#[doc = $doc:expr] $name:ident) => {
        #[doc = $doc]
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Takes the text over.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text of the id.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        $crate::convert::conversions!($name: |text| Self(text.into()), &str, &String, String);

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::ParseIdError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                if text.is_empty() {
                    return Err($crate::ParseIdError::new(stringify!($name), "a text that is not empty"));
                }
                Ok(Self::new(text))
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        /// So that a map with these ids as keys can be searched by text.
        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        $crate::id::compares!($name: str, &str, String);

        $crate::id::id_traits!($name(String), $crate::id::text);
    };
}
pub(crate) use text_id;

/// An id that is a UUID.
macro_rules! uuid_id {
    (#[doc = $doc:expr] $name:ident) => {
        #[doc = $doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(::uuid::Uuid);

        impl $name {
            /// The id with this UUID.
            #[must_use]
            pub const fn new(uuid: ::uuid::Uuid) -> Self {
                Self(uuid)
            }

            /// The UUID.
            #[must_use]
            pub const fn as_uuid(&self) -> ::uuid::Uuid {
                self.0
            }
        }

        $crate::convert::conversions!($name: |uuid| Self(uuid.to_owned()), ::uuid::Uuid, &::uuid::Uuid);

        impl From<$name> for ::uuid::Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::ParseIdError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let uuid = text.parse().map(Self);
                uuid.map_err(|_| $crate::ParseIdError::new(stringify!($name), "a UUID"))
            }
        }

        $crate::id::id_traits!($name(::uuid::Uuid));
    };
}
pub(crate) use uuid_id;

/// An id that is a number.
macro_rules! integer_id {
    (#[doc = $doc:expr] $name:ident) => {
        #[doc = $doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(i64);

        impl $name {
            /// The id with this number.
            #[must_use]
            pub const fn new(number: i64) -> Self {
                Self(number)
            }

            /// The number.
            #[must_use]
            pub const fn get(&self) -> i64 {
                self.0
            }
        }

        // A literal without a type is an `i32`.
        $crate::convert::conversions!($name: |number| Self(number.into()), i64, i32, u32);

        impl From<$name> for i64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl TryFrom<u64> for $name {
            type Error = $crate::ParseIdError;
            fn try_from(number: u64) -> Result<Self, Self::Error> {
                let number = number.try_into().map(Self);
                number.map_err(|_| $crate::ParseIdError::new(stringify!($name), "a number below 2^63"))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::ParseIdError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let number = text.parse().map(Self);
                number.map_err(|_| $crate::ParseIdError::new(stringify!($name), "a whole number"))
            }
        }

        $crate::id::id_traits!($name(i64));
    };
}
pub(crate) use integer_id;
