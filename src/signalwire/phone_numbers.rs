//! Phone numbers.

use super::types::{
    AssignedAddress, EmergencyAddressAssignment, EmergencyAddressId, ListPhoneNumbersQuery, PhoneNumber,
    PhoneNumberAssignment, PhoneNumberCallHandler, PhoneNumberId, PhoneNumberPage, PhoneNumberUpdate,
    PhoneRouteHandler, ResourceId, SipEndpointId,
};
use crate::{Error, Response, Verified, verify};
use serde_json::json;
use std::pin::pin;

crate::resource::resource! {
    /// Phone numbers of the project, and what takes their calls. The API token needs the scope Numbers, which a token for
    /// SIP does not have by itself.
    pub fn phone_numbers(&self) -> PhoneNumbers;
}

crate::resource::lists! { PhoneNumbers:
    /// The phone numbers of the project, page by page, newest first.
    fn list, list_with -> PhoneNumber, list_page -> PhoneNumberPage =
        api.list_phone_numbers(ListPhoneNumbersQuery), LIST_PHONE_NUMBERS;
}

crate::resource::update! { PhoneNumbers:
    /// Changes the name of a number, or what takes its calls and messages. The rest stays as it is.
    /// [`PhoneNumberUpdate::ring_sip_endpoint`] lets a number ring a SIP credential; [`assign`](Self::assign) gives it to a
    /// resource of another kind.
    fn update, update_verified(id: PhoneNumberId) with (update: PhoneNumberUpdate) -> PhoneNumber =
        |this| this.api.update_phone_number(&id, &update), update_phone_number = UPDATE_PHONE_NUMBER, verify::fields;
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
}

impl PhoneNumbers {
    /// Finds a phone number by the number itself, in E.164 form: `+15550100123`. The platform filters by a part of the
    /// number, and the result is compared.
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_number(&self, number: &str) -> Result<Option<PhoneNumber>, Error> {
        let is_it = |found: &PhoneNumber| found.extra.if_readable("number", found.number.as_deref() == Some(number));
        self.list_with(ListPhoneNumbersQuery::new().filter_number(number)).try_find(is_it).await
    }

    /// Gets a phone number.
    ///
    /// Operation: [`get_phone_number`](super::operations::GET_PHONE_NUMBER).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) if the project has no such number. Paths want the id, not the number.
    pub async fn get(&self, id: impl Into<PhoneNumberId>) -> Result<Response<PhoneNumber>, Error> {
        self.api.get_phone_number(&id.into()).await
    }

    /// Makes a resource take the calls or messages of a number: a SIP gateway, a subscriber, an AI agent. Which types of
    /// resource the platform takes is not documented, and neither is which id of the number it wants: this sends the id of
    /// the phone number. [`assign_verified`](Self::assign_verified) shows the result. Only another
    /// handler undoes an assignment.
    ///
    /// Operation: [`assign_phone_number`](super::operations::ASSIGN_PHONE_NUMBER).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) and [`Validation`](crate::ErrorKind::Validation) were reported for types
    /// of resource that the platform does not take, and the latter for a repeated assignment. Never retried after it may
    /// have reached the platform.
    pub async fn assign(
        &self,
        resource: impl Into<ResourceId>,
        number: impl Into<PhoneNumberId>,
        handler: impl Into<PhoneRouteHandler>,
    ) -> Result<Response<AssignedAddress>, Error> {
        self.api.assign_phone_number(&resource.into(), &PhoneNumberAssignment::new(number, handler)).await
    }

    /// Assigns, reads the number, and compares the resource that takes its calls or messages. The token needs the scope
    /// Numbers and one of those that `assign` needs.
    ///
    /// # Errors
    /// Those of [`assign`](Self::assign) and [`get`](Self::get).
    pub async fn assign_verified(
        &self,
        resource: impl Into<ResourceId>,
        number: impl Into<PhoneNumberId>,
        handler: impl Into<PhoneRouteHandler>,
    ) -> Result<Verified<PhoneNumber>, Error> {
        let (resource, number, handler) = (resource.into(), number.into(), handler.into());
        let response = pin!(self.assign(&resource, &number, handler.clone()));
        let field = match handler {
            PhoneRouteHandler::Messaging => "messaging_handler_resource_id",
            _ => "calling_handler_resource_id",
        };
        verify::verified(&json!({ field: resource }), response, || self.get(&number), verify::fields).await
    }

    /// Registers an address for emergency calls (E911) from a number. It is billed monthly, and takes effect later: poll
    /// [`e911_status`](PhoneNumber::e911_status).
    ///
    /// Operation: [`set_emergency_address`](super::operations::SET_EMERGENCY_ADDRESS).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) for an address that is not validated or not of this project. Never
    /// retried after it may have reached the platform.
    pub async fn set_emergency_address(
        &self,
        id: impl Into<PhoneNumberId>,
        address: impl Into<EmergencyAddressId>,
    ) -> Result<Response<PhoneNumber>, Error> {
        self.api.set_emergency_address(&id.into(), &EmergencyAddressAssignment::new(address)).await
    }

    /// Removes the address for emergency calls from a number. It takes effect later: poll
    /// [`e911_status`](PhoneNumber::e911_status).
    ///
    /// Operation: [`remove_emergency_address`](super::operations::REMOVE_EMERGENCY_ADDRESS).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) unless the status is `active`. Never retried after it may have reached
    /// the platform.
    pub async fn remove_emergency_address(&self, id: impl Into<PhoneNumberId>) -> Result<Response<PhoneNumber>, Error> {
        self.api.remove_emergency_address(&id.into()).await
    }
}

impl PhoneNumberUpdate {
    /// Lets the number ring a SIP credential: sets the call handler and the field that belongs to it. `endpoint` is the id
    /// inside of the credential (`credential.sip_endpoint.id`), which is likely the one that the platform wants; the
    /// documents do not say so.
    #[must_use]
    pub fn ring_sip_endpoint(self, endpoint: impl Into<SipEndpointId>) -> Self {
        self.call_handler(PhoneNumberCallHandler::RelaySipEndpoint).call_sip_endpoint_id(endpoint)
    }
}
