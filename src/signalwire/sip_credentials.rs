//! SIP credentials.

use super::types::{
    AssignedAddress, FabricAddress, ListSipCredentialAddressesQuery, ListSipCredentialsQuery, ResourceId,
    SipCredential, SipCredentialAssignment, SipCredentialCreate, SipCredentialId, SipCredentialPage,
    SipCredentialUpdate,
};
use super::{operations, paging};
use crate::{Error, Listing, Patch, Response, Verified, verify};
use std::pin::pin;

crate::resource::resource! {
    /// SIP credentials: what a phone or another platform registers with. Earlier documents call them SIP endpoints.
    #[doc(alias("sip_endpoint", "sip_endpoints"))]
    SipCredentials
}

impl SipCredentials {
    /// The credentials of the project, page by page.
    ///
    /// Operation: [`list_sip_credentials`](super::operations::LIST_SIP_CREDENTIALS).
    pub fn list(&self) -> Listing<SipCredential> {
        self.list_with(ListSipCredentialsQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_sip_credentials`](super::operations::LIST_SIP_CREDENTIALS).
    pub fn list_with(&self, query: ListSipCredentialsQuery) -> Listing<SipCredential> {
        paging::list(self.api.clone(), operations::LIST_SIP_CREDENTIALS, move |api| {
            let query = query.clone();
            async move { api.list_sip_credentials(&query).await }
        })
    }

    /// One page of the credentials.
    ///
    /// Operation: [`list_sip_credentials`](super::operations::LIST_SIP_CREDENTIALS).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) for a page number without its page token.
    pub async fn list_page(&self, query: ListSipCredentialsQuery) -> Result<Response<SipCredentialPage>, Error> {
        self.api.list_sip_credentials(&query).await
    }

    /// The credential with exactly this user name, looked for in the whole list: the platform documents no filter.
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_username(&self, username: &str) -> Result<Option<SipCredential>, Error> {
        let named = |credential: &SipCredential| {
            let endpoint = &credential.sip_endpoint;
            endpoint.extra.tells("username", endpoint.username.as_deref() == Some(username))
        };
        self.list().search(named).await
    }

    /// Creates a credential. No response shows the password, not even this one: keep it.
    ///
    /// Operation: [`create_sip_credential`](super::operations::CREATE_SIP_CREDENTIAL).
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if the user name is taken. Never retried after it may have
    /// reached the platform: with [`Outcome::Unknown`](crate::Outcome::Unknown), look for the user name in the list first.
    pub async fn create(&self, create: SipCredentialCreate) -> Result<Response<SipCredential>, Error> {
        self.api.create_sip_credential(&create).await
    }

    /// Reads a credential. The password is never part of it.
    ///
    /// Operation: [`get_sip_credential`](super::operations::GET_SIP_CREDENTIAL).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a credential: paths want the outer one.
    pub async fn get(&self, id: impl Into<SipCredentialId>) -> Result<Response<SipCredential>, Error> {
        self.api.get_sip_credential(&id.into()).await
    }

    /// Changes what is set. The rest was seen to stay, though some documents speak of a replacement.
    ///
    /// Operation: [`update_sip_credential`](super::operations::UPDATE_SIP_CREDENTIAL).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a credential: paths want the outer one.
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
    pub async fn update(
        &self,
        id: impl Into<SipCredentialId>,
        update: SipCredentialUpdate,
    ) -> Result<Response<SipCredential>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_sip_credential(&id, &update));
        verify::shown(&update, response, || self.get(&id), settings).await
    }

    /// Updates, reads back and compares. Whether a password stuck cannot be seen.
    ///
    /// # Errors
    /// Those of [`update`](Self::update) and [`get`](Self::get).
    pub async fn update_verified(
        &self,
        id: impl Into<SipCredentialId>,
        update: SipCredentialUpdate,
    ) -> Result<Verified<SipCredential>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_sip_credential(&id, &update));
        verify::verified(&update, response, || self.get(&id), settings).await
    }

    /// Deletes a credential. Devices that are registered with it lose their registration.
    ///
    /// Operation: [`delete_sip_credential`](super::operations::DELETE_SIP_CREDENTIAL).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a credential: nothing is deleted then.
    pub async fn delete(&self, id: impl Into<SipCredentialId>) -> Result<Response<()>, Error> {
        self.api.delete_sip_credential(&id.into()).await
    }

    /// Makes a resource the call handler of a credential.
    ///
    /// Operation: [`assign_sip_credential`](super::operations::ASSIGN_SIP_CREDENTIAL).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) for a resource that cannot handle calls.
    pub async fn assign(
        &self,
        resource: impl Into<ResourceId>,
        credential: impl Into<SipCredentialId>,
    ) -> Result<Response<AssignedAddress>, Error> {
        self.api.assign_sip_credential(&resource.into(), &SipCredentialAssignment::new(credential)).await
    }

    /// The addresses under which a credential is called.
    ///
    /// Operation: [`list_sip_credential_addresses`](super::operations::LIST_SIP_CREDENTIAL_ADDRESSES).
    pub fn addresses(&self, id: impl Into<SipCredentialId>) -> Listing<FabricAddress> {
        self.addresses_with(id, ListSipCredentialAddressesQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_sip_credential_addresses`](super::operations::LIST_SIP_CREDENTIAL_ADDRESSES).
    pub fn addresses_with(
        &self,
        id: impl Into<SipCredentialId>,
        query: ListSipCredentialAddressesQuery,
    ) -> Listing<FabricAddress> {
        let id = id.into();
        paging::list(self.api.clone(), operations::LIST_SIP_CREDENTIAL_ADDRESSES, move |api| {
            let (id, query) = (id.clone(), query.clone());
            async move { api.list_sip_credential_addresses(&id, &query).await }
        })
    }
}

impl SipCredentialUpdate {
    /// Sends null for the handler resource, as the documents want it with every handler but `resource`.
    #[must_use]
    pub fn clear_calling_handler_resource(self) -> Self {
        self.calling_handler_resource_id(Patch::Null)
    }
}

/// The part of a credential that has the fields of an update.
fn settings(credential: &SipCredential) -> serde_json::Value {
    verify::fields(&credential.sip_endpoint)
}
