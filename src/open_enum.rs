//! Open enums: a value that the documents do not name is kept, and is sent as it was received.

// Not every platform has open enums.
#![allow(dead_code, unused_imports, unused_macros)]

/// A value that no variant names, kept as it was. It compares and prints by its text; [`as_str`](UnknownValue::as_str)
/// reads it. It cannot be constructed, so that a match on its text does not break when a later version names the value.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text, verbatim.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.0, f)
    }
}

/// Declares an open enum.
macro_rules! open_enum {
    (#[doc = $doc:expr] pub enum $name:ident { $(#[doc = $variant_doc:expr] $variant:ident = $value:literal),* $(,)? }) => {
        #[doc = $doc]
        ///
        /// An open set: a value that is not named here is kept in `Unknown`, verbatim.
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = $variant_doc] $variant,)*
            /// A value that this version does not name.
            Unknown($crate::UnknownValue),
        }

        impl $name {
            /// The values that are named, in the documents' order.
            pub const KNOWN: &'static [&'static str] = &[$($value),*];

            /// The value as it is on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($value => Self::$variant,)*
                    other => Self::Unknown($crate::UnknownValue::new(other)),
                }
            }
        }

        $crate::convert::conversions!($name: |text| text.as_str().into(), String, &String);
        $crate::convert::conversions!($name: |value| value.clone(), &$name);

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        $crate::patch::patchable!($name);

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::lenient::Lenient for $name {
            const EXPECTED: &'static str = String::EXPECTED;
            const EMPTY_IS_NULL: bool = false;
            fn from_scalar(scalar: &$crate::lenient::Scalar<'_>) -> Option<Self> {
                match scalar {
                    $crate::lenient::Scalar::Text(text) => Some(Self::from(&**text)),
                    other => String::from_scalar(other).map(Self::from),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::lenient::named(deserializer, stringify!($name))
            }
        }
    };
}
pub(crate) use open_enum;

/// Lets a value of a response go into requests whose enum of the same field names other values.
macro_rules! converts {
    ($($from:ident => $($to:ident),+;)*) => {
        $($($crate::convert::conversions!($to: |value| value.as_str().into(), $from, &$from);)+)*
    };
}
pub(crate) use converts;
