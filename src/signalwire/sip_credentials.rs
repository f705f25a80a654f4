//! SIP credentials.

use super::types::{
    AssignedAddress, FabricAddress, ListSipCredentialAddressesQuery, ListSipCredentialsQuery, ResourceId,
    SipCredential, SipCredentialAssignment, SipCredentialCreate, SipCredentialId, SipCredentialPage,
    SipCredentialUpdate,
};
use crate::{Error, Patch, Response, verify};

crate::resource::resource! {
    /// SIP credentials: the user name and password that a phone or another platform registers with. Earlier documents call them SIP endpoints.
    #[doc(alias("sip_endpoint", "sip_endpoints"))]
    pub fn sip_credentials(&self) -> SipCredentials;
}

crate::resource::lists! { SipCredentials:
    /// The credentials of the project, page by page.
    fn list, list_with -> SipCredential, list_page -> SipCredentialPage =
        api.list_sip_credentials(ListSipCredentialsQuery), LIST_SIP_CREDENTIALS;

    /// The addresses under which a credential is called.
    fn addresses, addresses_with(id: SipCredentialId) -> FabricAddress =
        api.list_sip_credential_addresses(ListSipCredentialAddressesQuery), LIST_SIP_CREDENTIAL_ADDRESSES;
}

crate::resource::update! { SipCredentials:
    /// Changes what is set. The rest was seen to stay, though some documents speak of a replacement.
    fn update, update_verified(id: SipCredentialId) with (update: SipCredentialUpdate) -> SipCredential =
        |this| this.api.update_sip_credential(&id, &update), update_sip_credential = UPDATE_SIP_CREDENTIAL, settings;
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a credential: paths want the outer one.
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
}

impl SipCredentials {
    /// The credential with exactly this user name, looked for in the whole list: the platform documents no filter.
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_username(&self, username: &str) -> Result<Option<SipCredential>, Error> {
        let named = |credential: &SipCredential| {
            let endpoint = &credential.sip_endpoint;
            endpoint.extra.if_readable("username", endpoint.username.as_deref() == Some(username))
        };
        self.list().try_find(named).await
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
