//! The items of a page, decoded one by one.

use crate::json_value::{self, JsonValue, JsonVisitor, visit};
use crate::lenient::Lenient;
use crate::transport::decode;
use crate::unreadable::UnreadableFields;
use serde::de::{DeserializeOwned, SeqAccess};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;
use std::marker::PhantomData;

/// The items of a page. Each is decoded by itself, so that an invalid item does not lose the others: it becomes an
/// [`UndecodableItem`] in its place.
///
/// `Serialize` writes all items, those that could not be decoded as they came.
#[derive(Clone, Debug, PartialEq)]
pub struct Items<T>(Vec<Result<T, UndecodableItem>>);

/// An item of a page that is not what is documented.
#[derive(Clone, PartialEq, Eq)]
pub struct UndecodableItem {
    index: usize,
    reason: String,
    raw: Value,
}

impl UndecodableItem {
    /// Its position in the page, from 0.
    #[must_use]
    pub fn index(&self) -> usize {
        self.index
    }

    /// The item as the platform sent it. Neither `Debug` nor `Display` shows it, because it may hold a secret.
    #[must_use]
    pub fn raw(&self) -> &Value {
        &self.raw
    }
}

impl fmt::Debug for UndecodableItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UndecodableItem")
            .field("index", &self.index)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for UndecodableItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&undecodable(self.index, &self.reason))
    }
}

impl std::error::Error for UndecodableItem {}

/// The message about an item that cannot be decoded, or lacks the field that is searched for.
pub(crate) fn undecodable(index: usize, reason: &str) -> String {
    format!("item {index} of the page cannot be read: {reason}")
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Items<T> {
    /// The number of items, including those that could not be decoded.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True for a page without items.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The items that could be decoded.
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

/// Decodes the item at this position of a page.
pub(crate) fn decode_item<T: Lenient>(index: usize, value: &JsonValue<'_>) -> Result<T, UndecodableItem> {
    T::required(value).map_err(|mismatch| UndecodableItem { index, reason: mismatch.to_string(), raw: value.into() })
}

/// Counts the fields of the items that were invalid.
pub(crate) fn count_unreadable<T: Lenient>(items: &Items<T>, unreadable: &mut UnreadableFields) {
    items.readable().for_each(|item| item.count_unreadable(unreadable));
}

/// For items of any type. Each is found before it is parsed, so that one that `serde_json` refuses does not lose the others.
impl<'de, T: DeserializeOwned> Deserialize<'de> for Items<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ArrayVisitor<T>(PhantomData<T>);
        impl<'de, T: DeserializeOwned> JsonVisitor<'de> for ArrayVisitor<T> {
            type Value = Items<T>;
            const EXPECTED: &'static str = "an array";
            fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<Items<T>, A::Error> {
                let mut items = Vec::new();
                while let Some(raw) = array.next_element::<Box<RawValue>>()? {
                    items.push(decode::json(raw.get()).map_err(|reason| {
                        let raw = json_value::parse(raw.get().as_bytes()).unwrap_or_else(|_| raw.get().into());
                        UndecodableItem { index: items.len(), reason, raw }
                    }));
                }
                Ok(Items(items))
            }
        }
        visit(deserializer, ArrayVisitor(PhantomData))
    }
}

impl<T: Serialize> Serialize for Items<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(untagged)]
        enum Item<'a, T> {
            Decoded(&'a T),
            Undecodable(&'a Value),
        }
        serializer.collect_seq(self.0.iter().map(|item| match item {
            Ok(item) => Item::Decoded(item),
            Err(item) => Item::Undecodable(&item.raw),
        }))
    }
}
