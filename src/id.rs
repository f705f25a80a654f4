//! Ids: one type for each kind, so that the id of one thing cannot be given for another's.

// Each platform uses some of these.
#![allow(dead_code, unused_imports, unused_macros)]

use crate::lenient::{Lenient, Scalar};

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

        $crate::lenient::deserialize!($name);

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }
    };
}
pub(crate) use id_traits;

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

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $crate::Patch<$name> {
            fn from(text: &str) -> Self {
                Self::Value(text.into())
            }
        }

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

        impl From<::uuid::Uuid> for $name {
            fn from(uuid: ::uuid::Uuid) -> Self {
                Self(uuid)
            }
        }

        impl std::str::FromStr for $name {
            type Err = ::uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
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

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        $crate::id::id_traits!($name(i64));
    };
}
pub(crate) use integer_id;
