//! Phones.

use super::operations;
use super::types::{
    InboundConfigUpdate, ListPhonesQuery, OutboundConfigUpdate, Phone, PhoneId, PhoneImport, PhonePage, PhoneUpdate,
    SipConfigUpdate,
};
use crate::transport::runtime::ClientHooks as _;
use crate::{Error, ErrorKind, Operation, Outcome, Patch, Response, verify};
use serde_json::json;

crate::resource::resource! {
    /// Phone numbers and their SIP trunks.
    #[doc(alias("phone_register"))]
    pub fn phones(&self) -> Phones;
}

crate::resource::lists! { Phones:
    /// The phones of the project, page by page.
    fn list, list_with -> Phone, list_page -> PhonePage = api.list_phones(ListPhonesQuery), LIST_PHONES;
}

crate::resource::update! { Phones:
    /// Changes the nickname or the agents.
    fn update, update_verified(id: PhoneId) with (update: PhoneUpdate) -> Phone =
        |this| async {
            this.refuse_empty(update == PhoneUpdate::new(), operations::UPDATE_PHONE)?;
            this.api.update_phone(&id, &update).await
        },
        update_phone = UPDATE_PHONE, verify::fields;
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if nothing is set: Diga would return 200 and change nothing.
}

crate::resource::update! { Phones:
    /// Changes the SIP configuration of an imported phone. What is not set stays as it is, at both levels.
    fn update_sip_config, update_sip_config_verified(id: PhoneId) with (update: SipConfigUpdate) -> Phone =
        |this| async {
            this.refuse_empty(update.is_empty(), operations::UPDATE_PHONE_SIP_CONFIG)?;
            this.api.update_phone_sip_config(&id, &update).await
        },
        update_phone_sip_config = UPDATE_PHONE_SIP_CONFIG, nested;
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if nothing is set: Diga would return 200 and change nothing.
}

impl Phones {
    /// The phone with exactly this number or SIP identifier: shows whether an import whose outcome is unknown took effect.
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_number(&self, number: &str) -> Result<Option<Phone>, Error> {
        self.list_with(ListPhonesQuery::new().limit(100)).find(|phone| phone.number == number).await
    }

    /// Reads a phone, its SIP configuration included. The password is never part of it.
    ///
    /// Operation: [`get_phone`](super::operations::GET_PHONE).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) for a phone of another project, too.
    pub async fn get(&self, id: impl Into<PhoneId>) -> Result<Response<Phone>, Error> {
        self.api.get_phone(&id.into()).await
    }

    /// Imports a number from another carrier. Diga does not charge for the number; calls cost minutes.
    ///
    /// Operation: [`import_phone`](super::operations::IMPORT_PHONE).
    ///
    /// # Errors
    /// Never retried after it may have reached Diga. With [`Outcome::Unknown`], look for the number with
    /// [`find_by_number`](Self::find_by_number) first. [`Decode`](ErrorKind::Decode) with [`Outcome::Applied`] if an
    /// outbound side was requested and the phone has none: it can only receive calls then. The error's
    /// [`resource_id`](Error::resource_id) is the id of the new phone.
    pub async fn import(&self, import: PhoneImport) -> Result<Response<Phone>, Error> {
        let phone = self.api.import_phone(&import).await?;
        let termination_uri = phone.sip_config.as_ref().and_then(|config| config.termination_uri.as_deref());
        if import.outbound_config.is_some() && termination_uri.is_none_or(str::is_empty) {
            let message =
                format!("the number was imported as {} without the outbound side that was asked for", phone.id);
            let error = Error::new(ErrorKind::Decode, Outcome::Applied, message);
            return Err(self.api.inner.rejected(&phone, &import, error.with_resource_id(Some(phone.id.to_string()))));
        }
        Ok(phone)
    }

    /// Gives a phone back. An imported one is gone at once; one bought from Diga is released at the end of the billing
    /// period, and shows `scheduled_release_at` until then.
    ///
    /// Operation: [`release_phone`](super::operations::RELEASE_PHONE).
    ///
    /// # Errors
    /// Refused while the phone is reserved or pending verification.
    pub async fn release(&self, id: impl Into<PhoneId>) -> Result<Response<()>, Error> {
        self.api.release_phone(&id.into()).await
    }

    fn refuse_empty(&self, is_empty: bool, operation: &'static Operation) -> Result<(), Error> {
        let message = "the update sets nothing; Diga would return 200 and change nothing";
        if is_empty { Err(self.api.refused(operation, Error::invalid_request(message))) } else { Ok(()) }
    }
}

impl SipConfigUpdate {
    /// True if no field is set at either level.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let inbound = match &self.inbound_config {
            Patch::Absent => true,
            Patch::Null => false,
            Patch::Value(inbound) => *inbound == InboundConfigUpdate::new(),
        };
        let outbound = match &self.outbound_config {
            Patch::Absent => true,
            Patch::Null => false,
            Patch::Value(outbound) => *outbound == OutboundConfigUpdate::new(),
        };
        inbound && outbound
    }
}

/// The flat SIP configuration of a phone, in the nested form of requests.
pub(crate) fn nested(phone: &Phone) -> serde_json::Value {
    let Some(config) = &phone.sip_config else { return json!({}) };
    json!({
        "inbound_config": {
            "media_encryption": config.inbound_media_encryption,
            "allowed_addresses": config.allowed_addresses,
        },
        "outbound_config": {
            "termination_uri": config.termination_uri,
            "username": config.username,
            "media_encryption": config.outbound_media_encryption,
        },
    })
}
