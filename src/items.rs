//! The items of a page, decoded one by one.

use crate::lenient::{Read, Readable, Scalar, Take, take};
use crate::transport::decode;
use serde::de::{DeserializeOwned, MapAccess, SeqAccess};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use std::fmt;
use std::marker::PhantomData;

/// The items of a page. Each is decoded by itself, so that one that cannot be read does not lose the others; it stands in
/// its place as an [`UndecodableItem`].
#[derive(Clone, Debug, PartialEq)]
pub struct Items<T>(Vec<Result<T, UndecodableItem>>);

/// An item of a list that is not what is documented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndecodableItem {
    index: usize,
    reason: String,
}

impl UndecodableItem {
    /// An item of which the one field that matters cannot be read.
    pub(crate) fn without(index: usize, field: &str) -> Self {
        Self { index, reason: format!("{field}: its value is not what is documented") }
    }

    /// Its place in the page, from 0.
    #[must_use]
    pub fn index(&self) -> usize {
        self.index
    }
}

impl fmt::Display for UndecodableItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "item {} of the page cannot be read: {}", self.index, self.reason)
    }
}

impl std::error::Error for UndecodableItem {}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Items<T> {
    /// How many items the page has, readable or not.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True for a page without items.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The items that could be read.
    pub fn readable(&self) -> impl Iterator<Item = &T> {
        self.0.iter().filter_map(|item| item.as_ref().ok())
    }

    /// All items in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, Result<T, UndecodableItem>> {
        self.0.iter()
    }
}

impl<T> IntoIterator for Items<T> {
    type Item = Result<T, UndecodableItem>;
    type IntoIter = std::vec::IntoIter<Self::Item>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Items<T> {
    type Item = &'a Result<T, UndecodableItem>;
    type IntoIter = std::slice::Iter<'a, Result<T, UndecodableItem>>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> FromIterator<Result<T, UndecodableItem>> for Items<T> {
    fn from_iter<I: IntoIterator<Item = Result<T, UndecodableItem>>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

/// Decodes the item of a page at this place.
pub(crate) fn one<T: DeserializeOwned>(index: usize, raw: &RawValue) -> Result<T, UndecodableItem> {
    decode::json(raw.get()).map_err(|reason| UndecodableItem { index, reason })
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Items<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::require(deserializer)
    }
}

impl<T: DeserializeOwned> Readable for Items<T> {
    const EXPECTED: &'static str = "an array";
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        struct OneByOne<T>(PhantomData<T>);
        impl<'de, T: DeserializeOwned> Take<'de> for OneByOne<T> {
            type Value = Read<Items<T>>;
            fn scalar(self, scalar: Scalar<'de>) -> Read<Items<T>> {
                Read::no_value(scalar)
            }
            fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<Read<Items<T>>, A::Error> {
                let mut items = Vec::new();
                while let Some(raw) = array.next_element::<Box<RawValue>>()? {
                    items.push(one(items.len(), &raw));
                }
                Ok(Read::Value(Items(items)))
            }
            fn object<A: MapAccess<'de>>(self, object: A) -> Result<Read<Items<T>>, A::Error> {
                Read::no_object(object)
            }
        }
        take(deserializer, OneByOne(PhantomData))
    }
}

impl<T: Serialize> Serialize for Items<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.readable())
    }
}
