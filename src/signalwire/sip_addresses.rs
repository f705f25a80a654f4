//! SIP addresses.

use super::types::{
    ListSipAddressesQuery, SipAddress, SipAddressCreate, SipAddressId, SipAddressPage, SipAddressUpdate,
};
use crate::{Error, Response, verify};

crate::resource::resource! {
    /// SIP addresses: the URIs that inbound calls come to, and the resource that takes them.
    pub fn sip_addresses(&self) -> SipAddresses;
}

crate::resource::lists! { SipAddresses:
    /// The SIP addresses of the project, page by page.
    fn list, list_with -> SipAddress, list_page -> SipAddressPage =
        api.list_sip_addresses(ListSipAddressesQuery), LIST_SIP_ADDRESSES;
}

crate::resource::update! { SipAddresses:
    /// Changes what is set and leaves the rest alone. The resource that takes the calls cannot be changed this way.
    fn update, update_verified(id: SipAddressId) with (update: SipAddressUpdate) -> SipAddress =
        |this| this.api.update_sip_address(&id, &update), update_sip_address = UPDATE_SIP_ADDRESS, verify::fields;
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues). Never retried after it
    /// may have reached the platform.
}

impl SipAddresses {
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
