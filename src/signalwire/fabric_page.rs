//! Pages of lists that are documented in up to three forms.

use super::sip_credential::SipCredential;
use super::types::{FabricAddress, Links, Resource};
use crate::lenient::{Lenient, Parsed, array_or_object};
use crate::object::Fields;
use crate::transport::decode;
use crate::unreadable::UnreadableFields;
use crate::{Extra, Items, items};
use serde::de::{DeserializeOwned, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

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

impl<T> Default for FabricPage<T> {
    fn default() -> Self {
        Self { items: Items::default(), links: None, extra: Extra::default() }
    }
}

impl<'de, T: DeserializeOwned + Lenient> Deserialize<'de> for FabricPage<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Lenient::required(deserializer)
    }
}

impl<T: DeserializeOwned + Lenient> Lenient for FabricPage<T> {
    const EXPECTED: &'static str = "an object or an array";

    fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Parsed<Self>, D::Error> {
        array_or_object(deserializer)
    }

    fn from_object<'de, A: MapAccess<'de>>(object: A) -> Result<Parsed<Self>, A::Error> {
        let mut fields = Fields::new(object);
        let (mut items, mut links) = (None, None);
        while let Some(name) = fields.next_name()? {
            match &*name {
                "data" => items = Some(fields.required("data")?),
                "links" => links = fields.optional("links")?,
                _ => fields.unknown(name)?,
            }
        }
        let items = fields.present("data", items)?;
        Ok(Parsed::Value(Self { items, links, extra: fields.into_extra() }))
    }

    fn from_array<'de, A: SeqAccess<'de>>(mut array: A) -> Result<Parsed<Self>, A::Error> {
        let mut parts: Vec<Box<RawValue>> = Vec::new();
        while let Some(part) = array.next_element()? {
            parts.push(part);
        }
        if !parts.iter().any(|part| is_page_object(part)) {
            let items = parts.iter().enumerate().map(|(index, part)| items::decode_item(index, part)).collect();
            return Ok(Parsed::Value(Self { items, ..Self::default() }));
        }
        // Several page objects are one page, with the links of one of them.
        let mut page = Self::default();
        let mut rows = Vec::new();
        for part in parts {
            if !part.get().starts_with('{') {
                return Err(decode::expected("an object"));
            }
            let object: Self = decode::parse(part.get()).map_err(Error::custom)?;
            rows.extend(object.items);
            let has_next = |links: &Links| {
                links.next.as_ref().is_some_and(|next| !next.is_empty()) || links.extra.tells("next", true).is_err()
            };
            if page.links.is_none() || object.links.as_ref().is_some_and(has_next) {
                page.links = object.links;
            }
            page.extra.extend(object.extra);
        }
        page.items = rows.into_iter().collect();
        Ok(Parsed::Value(page))
    }

    fn count_unreadable(&self, unreadable: &mut UnreadableFields) {
        self.items.count_unreadable(unreadable);
        unreadable.count("FabricPage", "links", self.links.as_ref(), &self.extra);
    }
}

fn is_page_object(part: &RawValue) -> bool {
    #[derive(Deserialize)]
    struct Page {
        #[serde(rename = "data")]
        _data: Vec<IgnoredAny>,
    }
    // The derived code would accept an array, too, and take its items for the fields.
    part.get().starts_with('{') && serde_json::from_str::<Page>(part.get()).is_ok()
}
