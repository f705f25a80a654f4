//! Lists in forms and queries.

use serde::de::{Deserialize, Deserializer, Error, IntoDeserializer, SeqAccess, Visitor};
use serde::{Serialize, Serializer};
use std::fmt::{self, Display};
use std::marker::PhantomData;

/// Separates the items on the wire.
const SEPARATOR: char = ';';

/// A list that travels as one value, its items joined by `;`. An item that holds a `;` would be read as two, so such a
/// list is refused before anything is sent. So are an empty list and an empty item, as platforms may read them as all or as
/// nothing.
///
/// ```
/// use trunkline::List;
/// let list = List::<String>::from(["sip.example.com", "sip.example.net"]);
/// assert_eq!(list, "sip.example.com sip.example.net".split(' ').collect());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List<T>(Vec<T>);

impl<T> List<T> {
    /// The items.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T, U: Into<T>> FromIterator<U> for List<T> {
    fn from_iter<I: IntoIterator<Item = U>>(items: I) -> Self {
        Self(items.into_iter().map(Into::into).collect())
    }
}

impl<T, U: Into<T>> Extend<U> for List<T> {
    fn extend<I: IntoIterator<Item = U>>(&mut self, items: I) {
        self.0.extend(items.into_iter().map(Into::into));
    }
}

impl<T, U: Into<T>> From<Vec<U>> for List<T> {
    fn from(items: Vec<U>) -> Self {
        items.into_iter().collect()
    }
}

impl<T, U: Into<T>, const N: usize> From<[U; N]> for List<T> {
    fn from(items: [U; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T, U: Into<T> + Clone> From<&[U]> for List<T> {
    fn from(items: &[U]) -> Self {
        items.iter().cloned().collect()
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Conversions into the variant of a filter that holds a list: from one item and from several, of each of these types and
/// of references to those after the `&`.
#[cfg(feature = "voximplant")]
macro_rules! list_variant {
    ($name:ident::$variant:ident: $($owned:ty),*; $(&$borrowed:ty),*) => {
        $($crate::list::list_variant!(@'a $name::$variant: $owned);)*
        $($crate::list::list_variant!(@'a $name::$variant: &'a $borrowed);)*
    };
    (@$a:lifetime $name:ident::$variant:ident: $from:ty) => {
        impl<$a> From<$from> for $name {
            fn from(item: $from) -> Self {
                Self::from([item])
            }
        }

        impl<$a> From<Vec<$from>> for $name {
            fn from(items: Vec<$from>) -> Self {
                Self::$variant(items.into())
            }
        }

        impl<$a, const N: usize> From<[$from; N]> for $name {
            fn from(items: [$from; N]) -> Self {
                Self::$variant(items.into())
            }
        }

        impl<$a> FromIterator<$from> for $name {
            fn from_iter<I: IntoIterator<Item = $from>>(items: I) -> Self {
                Self::$variant(items.into_iter().collect())
            }
        }
    };
}
#[cfg(feature = "voximplant")]
pub(crate) use list_variant;

impl<T: Display> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_empty() {
            return Err(serde::ser::Error::custom("a list is empty; leave the filter out to have all"));
        }
        let mut joined = String::new();
        for (index, item) in self.0.iter().enumerate() {
            let item = item.to_string();
            if item.is_empty() {
                return Err(serde::ser::Error::custom("an item of a list is empty; leave the item out"));
            }
            if item.contains(SEPARATOR) {
                return Err(serde::ser::Error::custom(
                    "an item of a list contains `;`, which separates the items; leave the item out and filter the result",
                ));
            }
            if index > 0 {
                joined.push(SEPARATOR);
            }
            joined.push_str(&item);
        }
        serializer.serialize_str(&joined)
    }
}

/// From an array, or from the text that it is on the wire.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ArrayOrText<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for ArrayOrText<T> {
            type Value = List<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array, or a text of items with `;` between them")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<List<T>, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = array.next_element()? {
                    items.push(item);
                }
                Ok(List(items))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<List<T>, E> {
                let items = text.split(SEPARATOR).map(|item| T::deserialize(item.into_deserializer()));
                items.collect::<Result<_, _>>().map(List)
            }
        }
        deserializer.deserialize_any(ArrayOrText(PhantomData))
    }
}
