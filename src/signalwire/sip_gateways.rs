//! SIP gateways.

use super::operations;
use super::paging;
use super::types::{
    FabricAddress, ListSipGatewayAddressesQuery, ListSipGatewaysQuery, SipGateway, SipGatewayCreate, SipGatewayId,
    SipGatewayPage, SipGatewayUpdate,
};
use crate::{Error, Listing, Response, Verified, verify};
use std::pin::pin;

crate::resource::resource! {
    /// SIP gateways: external SIP systems that calls are sent to.
    SipGateways
}

impl SipGateways {
    /// The gateways of the project, page by page.
    ///
    /// Operation: [`list_sip_gateways`](super::operations::LIST_SIP_GATEWAYS).
    pub fn list(&self) -> Listing<SipGateway> {
        self.list_with(ListSipGatewaysQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_sip_gateways`](super::operations::LIST_SIP_GATEWAYS).
    pub fn list_with(&self, query: ListSipGatewaysQuery) -> Listing<SipGateway> {
        paging::list(self.api.clone(), operations::LIST_SIP_GATEWAYS, move |api| {
            let query = query.clone();
            async move { api.list_sip_gateways(&query).await }
        })
    }

    /// One page of the gateways.
    ///
    /// Operation: [`list_sip_gateways`](super::operations::LIST_SIP_GATEWAYS).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) for a page number without its page token.
    pub async fn list_page(&self, query: ListSipGatewaysQuery) -> Result<Response<SipGatewayPage>, Error> {
        self.api.list_sip_gateways(&query).await
    }

    /// Creates a gateway.
    ///
    /// Operation: [`create_sip_gateway`](super::operations::CREATE_SIP_GATEWAY).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) with the code `sip_gateway_uri_must_be_external` for a URI of
    /// SignalWire's own. Never retried after it may have reached the platform.
    pub async fn create(&self, create: SipGatewayCreate) -> Result<Response<SipGateway>, Error> {
        self.api.create_sip_gateway(&create).await
    }

    /// Reads a gateway.
    ///
    /// Operation: [`get_sip_gateway`](super::operations::GET_SIP_GATEWAY).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a gateway: paths want the outer one.
    pub async fn get(&self, id: impl Into<SipGatewayId>) -> Result<Response<SipGateway>, Error> {
        self.api.get_sip_gateway(&id.into()).await
    }

    /// Changes what is set and leaves the rest alone. An update that sets nothing is sent: the platform documents it.
    ///
    /// Operation: [`update_sip_gateway`](super::operations::UPDATE_SIP_GATEWAY).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues). Not retried
    /// after it may have reached the platform.
    pub async fn update(
        &self,
        id: impl Into<SipGatewayId>,
        update: SipGatewayUpdate,
    ) -> Result<Response<SipGateway>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_sip_gateway(&id, &update));
        verify::shown(&update, response, || self.get(&id), settings).await
    }

    /// Updates, reads back and compares.
    ///
    /// # Errors
    /// Those of [`update`](Self::update) and [`get`](Self::get).
    pub async fn update_verified(
        &self,
        id: impl Into<SipGatewayId>,
        update: SipGatewayUpdate,
    ) -> Result<Verified<SipGateway>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_sip_gateway(&id, &update));
        verify::verified(&update, response, || self.get(&id), settings).await
    }

    /// Deletes a gateway.
    ///
    /// Operation: [`delete_sip_gateway`](super::operations::DELETE_SIP_GATEWAY).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a gateway: nothing is deleted then.
    pub async fn delete(&self, id: impl Into<SipGatewayId>) -> Result<Response<()>, Error> {
        self.api.delete_sip_gateway(&id.into()).await
    }

    /// The addresses under which a gateway is called.
    ///
    /// Operation: [`list_sip_gateway_addresses`](super::operations::LIST_SIP_GATEWAY_ADDRESSES).
    pub fn addresses(&self, id: impl Into<SipGatewayId>) -> Listing<FabricAddress> {
        self.addresses_with(id, ListSipGatewayAddressesQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_sip_gateway_addresses`](super::operations::LIST_SIP_GATEWAY_ADDRESSES).
    pub fn addresses_with(
        &self,
        id: impl Into<SipGatewayId>,
        query: ListSipGatewayAddressesQuery,
    ) -> Listing<FabricAddress> {
        let id = id.into();
        paging::list(self.api.clone(), operations::LIST_SIP_GATEWAY_ADDRESSES, move |api| {
            let (id, query) = (id.clone(), query.clone());
            async move { api.list_sip_gateway_addresses(&id, &query).await }
        })
    }
}

/// The part of a gateway that has the fields of an update.
fn settings(gateway: &SipGateway) -> serde_json::Value {
    verify::fields(&gateway.sip_gateway)
}
