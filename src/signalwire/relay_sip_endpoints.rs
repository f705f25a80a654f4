//! SIP endpoints of the relay API.

use super::operations;
use super::paging;
use super::types::{
    ListRelaySipEndpointsQuery, RelaySipEndpointCreate, RelaySipEndpointPage, RelaySipEndpointUpdate, SipEndpoint,
    SipEndpointId,
};
use crate::{Error, Listing, Response, Verified, verify};
use std::pin::pin;

crate::resource::resource! {
    /// SIP endpoints of the older relay API, which the vendor marks as deprecated: the same things as
    /// [SIP credentials](super::SipCredentials), by their inner ids.
    #[doc(alias("endpoints"))]
    RelaySipEndpoints
}

impl RelaySipEndpoints {
    /// The SIP endpoints of the project, newest first, page by page.
    ///
    /// Operation: [`list_relay_sip_endpoints`](super::operations::LIST_RELAY_SIP_ENDPOINTS).
    pub fn list(&self) -> Listing<SipEndpoint> {
        self.list_with(ListRelaySipEndpointsQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_relay_sip_endpoints`](super::operations::LIST_RELAY_SIP_ENDPOINTS).
    pub fn list_with(&self, query: ListRelaySipEndpointsQuery) -> Listing<SipEndpoint> {
        paging::list::<RelaySipEndpointPage, _>(self.api.clone(), operations::LIST_RELAY_SIP_ENDPOINTS, move |api| {
            let query = query.clone();
            async move { api.list_relay_sip_endpoints(&query).await }
        })
    }

    /// One page of the SIP endpoints.
    ///
    /// Operation: [`list_relay_sip_endpoints`](super::operations::LIST_RELAY_SIP_ENDPOINTS).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) for a page number without its page token.
    pub async fn list_page(&self, query: ListRelaySipEndpointsQuery) -> Result<Response<RelaySipEndpointPage>, Error> {
        self.api.list_relay_sip_endpoints(&query).await
    }

    /// The endpoint with exactly this user name. The platform's own filter finds parts of names, too.
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_username(&self, username: &str) -> Result<Option<SipEndpoint>, Error> {
        let query = ListRelaySipEndpointsQuery::new().filter_username(username);
        let named =
            |endpoint: &SipEndpoint| endpoint.extra.tells("username", endpoint.username.as_deref() == Some(username));
        self.list_with(query).search(named).await
    }

    /// Creates a SIP endpoint. No response shows the password, not even this one: keep it.
    ///
    /// Operation: [`create_relay_sip_endpoint`](super::operations::CREATE_RELAY_SIP_ENDPOINT).
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if the user name is taken. Never retried after it may have
    /// reached the platform.
    pub async fn create(&self, create: RelaySipEndpointCreate) -> Result<Response<SipEndpoint>, Error> {
        self.api.create_relay_sip_endpoint(&create).await
    }

    /// Reads a SIP endpoint.
    ///
    /// Operation: [`get_relay_sip_endpoint`](super::operations::GET_RELAY_SIP_ENDPOINT).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the outer id of a SIP credential.
    pub async fn get(&self, id: impl Into<SipEndpointId>) -> Result<Response<SipEndpoint>, Error> {
        self.api.get_relay_sip_endpoint(&id.into()).await
    }

    /// Changes what is set. The rest stays, by an older text of the vendor's. An empty list of codecs or ciphers returns to the project's own.
    ///
    /// Operation: [`update_relay_sip_endpoint`](super::operations::UPDATE_RELAY_SIP_ENDPOINT).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
    pub async fn update(
        &self,
        id: impl Into<SipEndpointId>,
        update: RelaySipEndpointUpdate,
    ) -> Result<Response<SipEndpoint>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_relay_sip_endpoint(&id, &update));
        verify::shown(&update, response, || self.get(&id), verify::fields).await
    }

    /// Updates, reads back and compares. Whether a password stuck cannot be seen.
    ///
    /// # Errors
    /// Those of [`update`](Self::update) and [`get`](Self::get).
    pub async fn update_verified(
        &self,
        id: impl Into<SipEndpointId>,
        update: RelaySipEndpointUpdate,
    ) -> Result<Verified<SipEndpoint>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_relay_sip_endpoint(&id, &update));
        verify::verified(&update, response, || self.get(&id), verify::fields).await
    }

    /// Deletes a SIP endpoint. Registered devices lose their registration.
    ///
    /// Operation: [`delete_relay_sip_endpoint`](super::operations::DELETE_RELAY_SIP_ENDPOINT).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the outer id of a SIP credential.
    pub async fn delete(&self, id: impl Into<SipEndpointId>) -> Result<Response<()>, Error> {
        self.api.delete_relay_sip_endpoint(&id.into()).await
    }
}
