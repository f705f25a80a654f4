//! SIP gateways.

use super::types::{
    FabricAddress, ListSipGatewayAddressesQuery, ListSipGatewaysQuery, SipGateway, SipGatewayCreate, SipGatewayId,
    SipGatewayPage, SipGatewayUpdate,
};
use crate::{Error, Response, verify};

crate::resource::resource! {
    /// SIP gateways: external SIP systems that calls are sent to.
    pub fn sip_gateways(&self) -> SipGateways;
}

crate::resource::lists! { SipGateways:
    /// The gateways of the project, page by page.
    fn list, list_with -> SipGateway, list_page -> SipGatewayPage =
        api.list_sip_gateways(ListSipGatewaysQuery), LIST_SIP_GATEWAYS;

    /// The addresses under which a gateway is called.
    fn addresses, addresses_with(id: SipGatewayId) -> FabricAddress =
        api.list_sip_gateway_addresses(ListSipGatewayAddressesQuery), LIST_SIP_GATEWAY_ADDRESSES;
}

crate::resource::update! { SipGateways:
    /// Changes what is set and leaves the rest alone. An update that sets nothing is sent: the platform documents it.
    fn update, update_verified(id: SipGatewayId) with (update: SipGatewayUpdate) -> SipGateway =
        |this| this.api.update_sip_gateway(&id, &update), update_sip_gateway = UPDATE_SIP_GATEWAY, settings;
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues). Never retried after it
    /// may have reached the platform.
}

impl SipGateways {
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

    /// Deletes a gateway.
    ///
    /// Operation: [`delete_sip_gateway`](super::operations::DELETE_SIP_GATEWAY).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for the id inside of a gateway: nothing is deleted then.
    pub async fn delete(&self, id: impl Into<SipGatewayId>) -> Result<Response<()>, Error> {
        self.api.delete_sip_gateway(&id.into()).await
    }
}

/// The part of a gateway that has the fields of an update.
fn settings(gateway: &SipGateway) -> serde_json::Value {
    verify::fields(&gateway.sip_gateway)
}
