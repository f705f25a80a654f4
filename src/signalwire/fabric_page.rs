//! Pages of lists that are documented in up to three forms.

use super::sip_credential::SipCredential;
use super::types::{FabricAddress, Links, Resource};
use crate::json_value::{Fields, JsonValue, Values};
use crate::lenient::{Lenient, Mismatch};
use crate::object::optional;
use crate::page::{self, Page};
use crate::unreadable::UnreadableFields;
use crate::{Extra, Items, items};
use serde::de::Deserializer;
use serde::{Deserialize, Serialize};

/// A page of a list, from whichever documented form it came: one page object, an array of them, or an array of items.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FabricPage<T> {
    /// The items on this page.
    #[serde(rename = "data")]
    pub items: Items<T>,
    /// Links to the other pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Links>,
    /// Fields of the page that the documents do not name, and those whose value does not fit.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A page of SIP credentials.
///
/// The response of [`list_sip_credentials`](super::operations::LIST_SIP_CREDENTIALS).
pub type SipCredentialPage = FabricPage<SipCredential>;

/// A page of resources.
///
/// The response of [`list_resources`](super::operations::LIST_RESOURCES).
pub type ResourcePage = FabricPage<Resource>;

/// A page of the addresses of a resource.
pub type FabricAddressPage = FabricPage<FabricAddress>;

impl<T: Lenient> Page for FabricPage<T> {
    type Item = T;
    const ITEMS: &'static str = "data";

    fn new(items: Items<T>, fields: Fields<'_>) -> Self {
        let (mut links, mut extra) = (None, Extra::default());
        for (name, value) in fields {
            match name {
                Self::ITEMS => {}
                "links" => optional("links", &value, &mut links, &mut extra),
                name => extra.insert(name.to_owned(), (&value).into()),
            }
        }
        Self { items, links, extra }
    }

    fn from_array(parts: Values<'_>) -> Result<Self, Mismatch> {
        if !parts.clone().any(|part| is_page_object(&part)) {
            return Ok(Self::new(page::decode_items(parts), Fields::default()));
        }
        // Several page objects are one page, with the links of one of them.
        let (mut page, mut rows) = (Self::new(Items::default(), Fields::default()), Vec::new());
        for part in parts {
            if !matches!(part, JsonValue::Object(_)) {
                return Err(Mismatch::of::<Links>());
            }
            let object = Self::from_json(&part)?;
            rows.extend(object.items);
            let has_next = |links: &Links| {
                links.next.as_ref().is_some_and(|next| !next.is_empty())
                    || links.extra.if_readable("next", true).is_err()
            };
            if page.links.is_none() || object.links.as_ref().is_some_and(has_next) {
                page.links = object.links;
            }
            page.extra.extend(object.extra);
        }
        page.items = rows.into_iter().collect();
        Ok(page)
    }
}

impl<T: Lenient> Lenient for FabricPage<T> {
    const EXPECTED: &'static str = "an object or an array";

    fn from_json(value: &JsonValue<'_>) -> Result<Self, Mismatch> {
        page::from_json(value)
    }

    fn count_unreadable(&self, unreadable: &mut UnreadableFields) {
        items::count_unreadable(&self.items, unreadable);
        unreadable.count("FabricPage", "links", self.links.as_ref(), &self.extra);
    }
}

impl<'de, T: Lenient> Deserialize<'de> for FabricPage<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        page::deserialize(deserializer)
    }
}

fn is_page_object(part: &JsonValue<'_>) -> bool {
    let is_items = |(name, value): (&str, JsonValue<'_>)| name == "data" && matches!(value, JsonValue::Array(_));
    matches!(part, JsonValue::Object(fields) if fields.clone().any(is_items))
}
