//! SIP credentials.

use super::SipCredential;
use super::types::{
    AssignedAddress, ResourceId, SipCredentialAssignment, SipCredentialCreate, SipCredentialId, SipCredentialUpdate,
};
use crate::{Error, Patch, Response};

crate::resource::resource! {
    /// SIP credentials: what a phone or another platform registers with. Earlier documents call them SIP endpoints.
    SipCredentials
}

impl SipCredentials {
    /// Creates a credential. The password is in no answer, this one included: keep it.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if the user name is taken. Never repeated after it may have
    /// reached the platform: with [`Outcome::Unknown`](crate::Outcome::Unknown), look for the user name in the list first.
    pub async fn create(&self, create: SipCredentialCreate) -> Result<Response<SipCredential>, Error> {
        self.api.create_sip_credential(&create).await
    }

    /// Reads a credential. The password is never part of it.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a credential: paths want the outer one.
    pub async fn get(&self, id: &SipCredentialId) -> Result<Response<SipCredential>, Error> {
        self.api.get_sip_credential(id).await
    }

    /// Changes what is set and leaves the rest alone.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a credential: paths want the outer one.
    /// [`Validation`](crate::ErrorKind::Validation) with the refused members in [`issues`](Error::issues).
    pub async fn update(
        &self,
        id: &SipCredentialId,
        update: SipCredentialUpdate,
    ) -> Result<Response<SipCredential>, Error> {
        self.api.update_sip_credential(id, &update).await
    }

    /// Deletes a credential. Devices that are registered with it lose their registration.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a credential: nothing is deleted then.
    pub async fn delete(&self, id: &SipCredentialId) -> Result<Response<()>, Error> {
        self.api.delete_sip_credential(id).await
    }

    /// Makes a resource the call handler of a credential.
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) for a resource that cannot handle calls.
    pub async fn assign(
        &self,
        resource: &ResourceId,
        credential: impl Into<SipCredentialId>,
    ) -> Result<Response<AssignedAddress>, Error> {
        self.api.assign_sip_credential(resource, &SipCredentialAssignment::new(credential)).await
    }
}

impl SipCredentialUpdate {
    /// Sends null for the handler resource, as the documents want it with every handler but `resource`.
    #[must_use]
    pub fn clear_calling_handler_resource(self) -> Self {
        self.calling_handler_resource_id(Patch::Null)
    }
}
