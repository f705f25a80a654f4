//! Pages of lists that are documented in up to three forms.

use super::shape;
use super::sip_credential::SipCredential;
use super::types::{FabricAddress, Links, Resource};
use crate::{Extra, Items};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use std::marker::PhantomData;

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
    /// Fields of the page that the documents do not name, and those whose value cannot be read.
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

impl<'de, T: DeserializeOwned> Deserialize<'de> for FabricPage<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(shape::PageInAnyForm(PhantomData))
    }
}
