//! SIP credentials of a subscriber.

use super::types::{
    SubscriberId, SubscriberSipCredential, SubscriberSipCredentialCreate, SubscriberSipCredentialId,
    SubscriberSipCredentialUpdate,
};
use crate::{Error, Response};

/// The SIP credentials of one subscriber.
#[derive(Clone, Debug)]
pub struct SubscriberSipCredentials {
    api: super::generated::Client,
    subscriber: SubscriberId,
}

crate::resource::per_call!(SubscriberSipCredentials);

impl SubscriberSipCredentials {
    pub(super) fn new(api: super::generated::Client, subscriber: SubscriberId) -> Self {
        Self { api, subscriber }
    }

    /// Creates a credential. The password is in no answer, this one included: keep it.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if the user name is taken. Never repeated after it may have
    /// reached the platform.
    pub async fn create(
        &self,
        create: SubscriberSipCredentialCreate,
    ) -> Result<Response<SubscriberSipCredential>, Error> {
        self.api.create_subscriber_sip_credential(&self.subscriber, &create).await
    }

    /// Reads a credential. The password is never part of it.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) if the subscriber has no such credential.
    pub async fn get(&self, id: &SubscriberSipCredentialId) -> Result<Response<SubscriberSipCredential>, Error> {
        self.api.get_subscriber_sip_credential(&self.subscriber, id).await
    }

    /// Changes what is set and leaves the rest alone.
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) with the refused members in [`issues`](Error::issues).
    pub async fn update(
        &self,
        id: &SubscriberSipCredentialId,
        update: SubscriberSipCredentialUpdate,
    ) -> Result<Response<SubscriberSipCredential>, Error> {
        self.api.update_subscriber_sip_credential(&self.subscriber, id, &update).await
    }

    /// Deletes a credential.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) if the subscriber has no such credential.
    pub async fn delete(&self, id: &SubscriberSipCredentialId) -> Result<Response<()>, Error> {
        self.api.delete_subscriber_sip_credential(&self.subscriber, id).await
    }
}

impl SubscriberSipCredentialCreate {
    /// Sends `password_confirmation`, filled from the password: the body that earlier documents require. Current documents
    /// dropped the member, so it is not sent unless this is called.
    #[must_use]
    pub fn confirm_password(mut self) -> Self {
        self.password_confirmation = Some(self.password.clone());
        self
    }
}
