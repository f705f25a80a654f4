//! SIP endpoints of the relay API.

use super::types::{
    ListRelaySipEndpointsQuery, RelaySipEndpointCreate, RelaySipEndpointPage, RelaySipEndpointUpdate, SipEndpoint,
    SipEndpointId,
};
use crate::{Error, Response, verify};

crate::resource::resource! {
    /// SIP endpoints of the older relay API, which the vendor marks as deprecated: the same things as
    /// [SIP credentials](super::SipCredentials), by their inner ids.
    #[doc(alias("endpoints"))]
    pub fn relay_sip_endpoints(&self) -> RelaySipEndpoints;
}

crate::resource::lists! { RelaySipEndpoints:
    /// The SIP endpoints of the project, newest first, page by page.
    fn list, list_with -> SipEndpoint, list_page -> RelaySipEndpointPage =
        api.list_relay_sip_endpoints(ListRelaySipEndpointsQuery), LIST_RELAY_SIP_ENDPOINTS;
}

crate::resource::update! { RelaySipEndpoints:
    /// Changes what is set. By an older text of the vendor's, the rest stays. An empty list of codecs or ciphers returns to the
    /// project's own.
    fn update, update_verified(id: SipEndpointId) with (update: RelaySipEndpointUpdate) -> SipEndpoint =
        |this| this.api.update_relay_sip_endpoint(&id, &update),
        update_relay_sip_endpoint = UPDATE_RELAY_SIP_ENDPOINT, verify::fields;
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
}

impl RelaySipEndpoints {
    /// The endpoint with exactly this user name. The platform's own filter finds parts of names, too.
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_username(&self, username: &str) -> Result<Option<SipEndpoint>, Error> {
        let query = ListRelaySipEndpointsQuery::new().filter_username(username);
        let named = |endpoint: &SipEndpoint| {
            endpoint.extra.if_readable("username", endpoint.username.as_deref() == Some(username))
        };
        self.list_with(query).try_find(named).await
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
