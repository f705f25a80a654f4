//! SIP registrations.

use super::types::{
    CommandResult, SipRegistrationBind, SipRegistrationCreate, SipRegistrationCreated, SipRegistrationDelete,
    SipRegistrationFilter, SipRegistrationId, SipRegistrationPage, SipRegistrationUpdate,
};
use crate::{Error, Response};

crate::resource::resource! {
    /// SIP registrations: Voximplant as a user of a third-party SIP server.
    SipRegistrations
}

impl SipRegistrations {
    /// Creates a registration. **It costs money**: the fee for the coming month is reserved at once. Success does not
    /// mean that the SIP server accepted it; read it back for that.
    ///
    /// # Errors
    /// Never repeated after it may have reached the platform. With [`Outcome::Unknown`](crate::Outcome::Unknown), look
    /// for the user name and proxy in the list first.
    pub async fn create(&self, create: SipRegistrationCreate) -> Result<Response<SipRegistrationCreated>, Error> {
        self.api.create_sip_registration(&create).await
    }

    /// Changes what is set and leaves the rest alone. An application, a rule or a user that is set binds the registration.
    ///
    /// With a rule's name or a user, the platform asks for an application as well; its refusal says so.
    ///
    /// # Errors
    /// Never repeated after it may have reached the platform: see [`create`](Self::create).
    pub async fn update(&self, update: SipRegistrationUpdate) -> Result<Response<CommandResult>, Error> {
        self.api.update_sip_registration(&update).await
    }

    /// Binds a registration to an application, a rule or a user, or unbinds it. A user has one registration at the most:
    /// an earlier one is silently unbound.
    ///
    /// # Errors
    /// Never repeated after it may have reached the platform: see [`create`](Self::create).
    pub async fn bind(&self, bind: SipRegistrationBind) -> Result<Response<CommandResult>, Error> {
        self.api.bind_sip_registration(&bind).await
    }

    /// Deletes a registration.
    ///
    /// # Errors
    /// Never repeated after it may have reached the platform: see [`create`](Self::create).
    pub async fn delete(&self, id: impl Into<SipRegistrationId>) -> Result<Response<CommandResult>, Error> {
        self.api.delete_sip_registration(&SipRegistrationDelete::new(id)).await
    }

    /// One page of the registrations that pass a filter. Passwords are never part of it.
    ///
    /// # Errors
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if an item of a list holds a `;`.
    pub async fn list_page(&self, filter: SipRegistrationFilter) -> Result<Response<SipRegistrationPage>, Error> {
        self.api.get_sip_registrations(&filter).await
    }
}
