//! SIP credentials of a subscriber.

use super::types::{
    ListSubscriberSipCredentialsQuery, SubscriberId, SubscriberSipCredential, SubscriberSipCredentialCreate,
    SubscriberSipCredentialId, SubscriberSipCredentialPage, SubscriberSipCredentialUpdate,
};
use crate::{Error, Response, verify};

/// The SIP credentials of one subscriber.
#[doc(alias("fabric_subscriber", "subscriber_sip_endpoint"))]
#[derive(Clone, Debug)]
pub struct SubscriberSipCredentials {
    pub(super) api: super::generated::Client,
    subscriber: SubscriberId,
}

crate::resource::per_call!(SubscriberSipCredentials);

crate::resource::lists! { SubscriberSipCredentials:
    /// The credentials of the subscriber, page by page.
    fn list, list_with of subscriber -> SubscriberSipCredential =
        api.list_subscriber_sip_credentials(ListSubscriberSipCredentialsQuery), LIST_SUBSCRIBER_SIP_CREDENTIALS;
}

crate::resource::update! { SubscriberSipCredentials:
    /// Changes what is set and leaves the rest alone.
    fn update, update_verified(id: SubscriberSipCredentialId) with (update: SubscriberSipCredentialUpdate) -> SubscriberSipCredential =
        |this| this.api.update_subscriber_sip_credential(&this.subscriber, &id, &update),
        update_subscriber_sip_credential = UPDATE_SUBSCRIBER_SIP_CREDENTIAL, verify::fields;
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
}

impl SubscriberSipCredentials {
    pub(super) fn new(api: super::generated::Client, subscriber: SubscriberId) -> Self {
        Self { api, subscriber }
    }

    /// One page of the credentials.
    ///
    /// Operation: [`list_subscriber_sip_credentials`](super::operations::LIST_SUBSCRIBER_SIP_CREDENTIALS).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) if there is no such subscriber.
    pub async fn list_page(
        &self,
        query: ListSubscriberSipCredentialsQuery,
    ) -> Result<Response<SubscriberSipCredentialPage>, Error> {
        self.api.list_subscriber_sip_credentials(&self.subscriber, &query).await
    }

    /// The credential with exactly this user name, looked for in the whole list: the platform documents no filter.
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_username(&self, username: &str) -> Result<Option<SubscriberSipCredential>, Error> {
        let named = |credential: &SubscriberSipCredential| {
            credential.extra.if_readable("username", credential.username.as_deref() == Some(username))
        };
        self.list().try_find(named).await
    }

    /// Creates a credential. No response shows the password, not even this one: keep it.
    ///
    /// Operation: [`create_subscriber_sip_credential`](super::operations::CREATE_SUBSCRIBER_SIP_CREDENTIAL).
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if the user name is taken. Never retried after it may have
    /// reached the platform.
    pub async fn create(
        &self,
        create: SubscriberSipCredentialCreate,
    ) -> Result<Response<SubscriberSipCredential>, Error> {
        self.api.create_subscriber_sip_credential(&self.subscriber, &create).await
    }

    /// Reads a credential. The password is never part of it.
    ///
    /// Operation: [`get_subscriber_sip_credential`](super::operations::GET_SUBSCRIBER_SIP_CREDENTIAL).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) if the subscriber has no such credential.
    pub async fn get(
        &self,
        id: impl Into<SubscriberSipCredentialId>,
    ) -> Result<Response<SubscriberSipCredential>, Error> {
        self.api.get_subscriber_sip_credential(&self.subscriber, &id.into()).await
    }

    /// Deletes a credential.
    ///
    /// Operation: [`delete_subscriber_sip_credential`](super::operations::DELETE_SUBSCRIBER_SIP_CREDENTIAL).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) if the subscriber has no such credential.
    pub async fn delete(&self, id: impl Into<SubscriberSipCredentialId>) -> Result<Response<()>, Error> {
        self.api.delete_subscriber_sip_credential(&self.subscriber, &id.into()).await
    }
}

impl SubscriberSipCredentialCreate {
    /// Sends `password_confirmation`, filled from the password: the body that earlier documents require. Current documents
    /// dropped the field, so it is not sent unless this is called.
    #[must_use]
    pub fn confirm_password(mut self) -> Self {
        self.password_confirmation = Some(self.password.clone());
        self
    }
}
