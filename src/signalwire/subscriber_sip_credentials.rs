//! SIP credentials of a subscriber.

use super::types::{
    ListSubscriberSipCredentialsQuery, SubscriberId, SubscriberSipCredential, SubscriberSipCredentialCreate,
    SubscriberSipCredentialId, SubscriberSipCredentialPage, SubscriberSipCredentialUpdate,
};
use super::{operations, paging};
use crate::{Error, Listing, Response, Verified, verify};
use std::pin::pin;

/// The SIP credentials of one subscriber.
#[doc(alias("fabric_subscriber", "subscriber_sip_endpoint"))]
#[derive(Clone, Debug)]
pub struct SubscriberSipCredentials {
    pub(super) api: super::generated::Client,
    subscriber: SubscriberId,
}

crate::resource::per_call!(SubscriberSipCredentials);

impl SubscriberSipCredentials {
    pub(super) fn new(api: super::generated::Client, subscriber: SubscriberId) -> Self {
        Self { api, subscriber }
    }

    /// The credentials of the subscriber, page by page.
    ///
    /// Operation: [`list_subscriber_sip_credentials`](super::operations::LIST_SUBSCRIBER_SIP_CREDENTIALS).
    pub fn list(&self) -> Listing<SubscriberSipCredential> {
        self.list_with(ListSubscriberSipCredentialsQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_subscriber_sip_credentials`](super::operations::LIST_SUBSCRIBER_SIP_CREDENTIALS).
    pub fn list_with(&self, query: ListSubscriberSipCredentialsQuery) -> Listing<SubscriberSipCredential> {
        let subscriber = self.subscriber.clone();
        paging::list(self.api.clone(), operations::LIST_SUBSCRIBER_SIP_CREDENTIALS, move |api| {
            let (subscriber, query) = (subscriber.clone(), query.clone());
            async move { api.list_subscriber_sip_credentials(&subscriber, &query).await }
        })
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
            credential.extra.tells("username", credential.username.as_deref() == Some(username))
        };
        self.list().search(named).await
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

    /// Changes what is set and leaves the rest alone.
    ///
    /// Operation: [`update_subscriber_sip_credential`](super::operations::UPDATE_SUBSCRIBER_SIP_CREDENTIAL).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
    pub async fn update(
        &self,
        id: impl Into<SubscriberSipCredentialId>,
        update: SubscriberSipCredentialUpdate,
    ) -> Result<Response<SubscriberSipCredential>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_subscriber_sip_credential(&self.subscriber, &id, &update));
        verify::shown(&update, response, || self.get(&id), verify::fields).await
    }

    /// Updates, reads back and compares. Whether a password stuck cannot be seen.
    ///
    /// # Errors
    /// Those of [`update`](Self::update) and [`get`](Self::get).
    pub async fn update_verified(
        &self,
        id: impl Into<SubscriberSipCredentialId>,
        update: SubscriberSipCredentialUpdate,
    ) -> Result<Verified<SubscriberSipCredential>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_subscriber_sip_credential(&self.subscriber, &id, &update));
        verify::verified(&update, response, || self.get(&id), verify::fields).await
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
    /// dropped the member, so it is not sent unless this is called.
    #[must_use]
    pub fn confirm_password(mut self) -> Self {
        self.password_confirmation = Some(self.password.clone());
        self
    }
}
