//! Decodes the pages of lists. Items are decoded while the page is parsed, so that only one of them is held as JSON at a time.

use crate::Items;
use crate::items::decode_item;
use crate::json_value::{FieldName, Fields, Json, JsonValue, JsonVisitor, Values, visit};
use crate::lenient::{Lenient, Mismatch};
use crate::transport::decode;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess};
use std::marker::PhantomData;

/// A struct that is decoded from the object of a page.
pub(crate) trait Page: Lenient {
    type Item: Lenient;
    /// The name of the field with the items.
    const ITEMS: &'static str;

    /// A page with these items. `fields` are those of its object.
    fn new(items: Items<Self::Item>, fields: Fields<'_>) -> Self;

    /// A page that comes as an array.
    fn from_array(_: Values<'_>) -> Result<Self, Mismatch> {
        Err(Mismatch::of::<Self>())
    }
}

/// Implements [`Page`] and what follows from it for a struct with these fields: first the items, with their type, then the
/// optional ones, with their names in JSON.
macro_rules! page {
    ($name:ident { $item:ty = $items_name:literal ; $($optional:ident = $optional_name:literal),* }) => {
        impl $crate::page::Page for $name {
            type Item = $item;
            const ITEMS: &'static str = $items_name;

            fn new(items: $crate::Items<$item>, fields: $crate::json_value::Fields<'_>) -> Self {
                $(let mut $optional = None;)*
                let mut extra = $crate::Extra::default();
                for (name, value) in fields {
                    match name {
                        $items_name => {}
                        $($optional_name => $crate::object::optional($optional_name, &value, &mut $optional, &mut extra),)*
                        name => extra.insert(name.to_owned(), (&value).into()),
                    }
                }
                Self { items, $($optional,)* extra }
            }
        }

        impl $crate::lenient::Lenient for $name {
            const EXPECTED: &'static str = "an object";
            fn from_json(value: &$crate::json_value::JsonValue<'_>) -> Result<Self, $crate::lenient::Mismatch> {
                $crate::page::from_json(value)
            }
            fn count_unreadable(&self, unreadable: &mut $crate::unreadable::UnreadableFields) {
                $crate::items::count_unreadable(&self.items, unreadable);
                $(unreadable.count(stringify!($name), $optional_name, self.$optional.as_ref(), &self.extra);)*
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::page::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use page;

pub(crate) fn deserialize<'de, P: Page, D: Deserializer<'de>>(deserializer: D) -> Result<P, D::Error> {
    struct PageVisitor<P>(PhantomData<P>);
    impl<'de, P: Page> JsonVisitor<'de> for PageVisitor<P> {
        type Value = P;
        const EXPECTED: &'static str = P::EXPECTED;
        fn array<A: SeqAccess<'de>>(self, array: A) -> Result<P, A::Error> {
            let mut parts = Json::default();
            parts.array(array)?;
            from_json(&parts.value()).map_err(Mismatch::into_error)
        }
        fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<P, A::Error> {
            let (mut items, mut fields) = (Err(Mismatch::missing(P::ITEMS)), Json::default());
            while let Some(name) = object.next_key::<FieldName>()? {
                if name.0 == P::ITEMS {
                    let value: ParsedItems<P::Item> =
                        object.next_value().map_err(|error| decode::inside(P::ITEMS, error))?;
                    items = Ok(value.0);
                } else {
                    fields.add_field(name, &mut object)?;
                }
            }
            Ok(P::new(items.map_err(Mismatch::into_error)?, fields.fields()))
        }
    }
    visit(deserializer, PageVisitor(PhantomData))
}

/// Items that are decoded while they are parsed.
struct ParsedItems<T>(Items<T>);

impl<'de, T: Lenient> Deserialize<'de> for ParsedItems<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ItemsVisitor<T>(PhantomData<T>);
        impl<'de, T: Lenient> JsonVisitor<'de> for ItemsVisitor<T> {
            type Value = ParsedItems<T>;
            const EXPECTED: &'static str = Vec::<T>::EXPECTED;
            fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<ParsedItems<T>, A::Error> {
                let (mut items, mut json) = (Vec::new(), Json::default());
                while array.next_element_seed(&mut json)?.is_some() {
                    items.push(decode_item(items.len(), &json.value()));
                    json.clear();
                }
                Ok(ParsedItems(items.into_iter().collect()))
            }
        }
        visit(deserializer, ItemsVisitor(PhantomData))
    }
}

/// Decodes a page that was parsed as a whole.
pub(crate) fn from_json<P: Page>(value: &JsonValue<'_>) -> Result<P, Mismatch> {
    let fields = match value {
        JsonValue::Object(fields) => fields.clone(),
        JsonValue::Array(parts) => return P::from_array(parts.clone()),
        JsonValue::Scalar(_) => return Err(Mismatch::of::<P>()),
    };
    let items = fields.clone().named(P::ITEMS).ok_or(Mismatch::missing(P::ITEMS))?;
    let JsonValue::Array(items) = items else { return Err(Mismatch::of::<Vec<P::Item>>().inside(P::ITEMS)) };
    Ok(P::new(decode_items(items), fields))
}

pub(crate) fn decode_items<T: Lenient>(items: Values<'_>) -> Items<T> {
    items.enumerate().map(|(index, item)| decode_item(index, &item)).collect()
}
