//! SIP addresses.

use super::operations;
use super::paging;
use super::types::{
    ListSipAddressesQuery, SipAddress, SipAddressCreate, SipAddressId, SipAddressPage, SipAddressUpdate,
};
use crate::{Error, Listing, Response, Verified, verify};
use std::pin::pin;

crate::resource::resource! {
    /// SIP addresses: the URIs that inbound calls come to, and the resource that takes them.
    SipAddresses
}

impl SipAddresses {
    /// The SIP addresses of the project, page by page.
    ///
    /// Operation: [`list_sip_addresses`](super::operations::LIST_SIP_ADDRESSES).
    pub fn list(&self) -> Listing<SipAddress> {
        self.list_with(ListSipAddressesQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_sip_addresses`](super::operations::LIST_SIP_ADDRESSES).
    pub fn list_with(&self, query: ListSipAddressesQuery) -> Listing<SipAddress> {
        paging::list(self.api.clone(), operations::LIST_SIP_ADDRESSES, move |api| {
            let query = query.clone();
            async move { api.list_sip_addresses(&query).await }
        })
    }

    /// One page of the SIP addresses.
    ///
    /// Operation: [`list_sip_addresses`](super::operations::LIST_SIP_ADDRESSES).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) for a page number without its page token.
    pub async fn list_page(&self, query: ListSipAddressesQuery) -> Result<Response<SipAddressPage>, Error> {
        self.api.list_sip_addresses(&query).await
    }

    /// Creates a SIP address. No response shows the password, not even this one: keep it.
    ///
    /// Operation: [`create_sip_address`](super::operations::CREATE_SIP_ADDRESS).
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if the name, or the user in its domain, is taken. Never retried
    /// after it may have reached the platform.
    pub async fn create(&self, create: SipAddressCreate) -> Result<Response<SipAddress>, Error> {
        self.api.create_sip_address(&create).await
    }

    /// Reads a SIP address.
    ///
    /// Operation: [`get_sip_address`](super::operations::GET_SIP_ADDRESS).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for addresses of other kinds and of other projects.
    pub async fn get(&self, id: impl Into<SipAddressId>) -> Result<Response<SipAddress>, Error> {
        self.api.get_sip_address(&id.into()).await
    }

    /// Changes what is set and leaves the rest alone. The resource that takes the calls cannot be changed this way.
    ///
    /// Operation: [`update_sip_address`](super::operations::UPDATE_SIP_ADDRESS).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues). Not retried
    /// after it may have reached the platform.
    pub async fn update(
        &self,
        id: impl Into<SipAddressId>,
        update: SipAddressUpdate,
    ) -> Result<Response<SipAddress>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_sip_address(&id, &update));
        verify::shown(&update, response, || self.get(&id), verify::fields).await
    }

    /// Updates, reads back and compares. Whether a password or a `context_id` stuck cannot be seen.
    ///
    /// # Errors
    /// Those of [`update`](Self::update) and [`get`](Self::get).
    pub async fn update_verified(
        &self,
        id: impl Into<SipAddressId>,
        update: SipAddressUpdate,
    ) -> Result<Verified<SipAddress>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_sip_address(&id, &update));
        verify::verified(&update, response, || self.get(&id), verify::fields).await
    }

    /// Deletes a SIP address. Calls and registrations on it end at once.
    ///
    /// Operation: [`delete_sip_address`](super::operations::DELETE_SIP_ADDRESS).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for addresses of other kinds and of other projects.
    pub async fn delete(&self, id: impl Into<SipAddressId>) -> Result<Response<()>, Error> {
        self.api.delete_sip_address(&id.into()).await
    }
}
