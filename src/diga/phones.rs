//! Phones.

use super::types::{
    InboundConfigUpdate, OutboundConfigUpdate, Phone, PhoneId, PhoneImport, PhoneUpdate, SipConfigUpdate,
};
use crate::{Error, Patch, Response};

crate::resource::resource! {
    /// Phone numbers and their SIP trunks.
    Phones
}

impl Phones {
    /// Reads a phone, its SIP configuration included. The password is never part of it.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) for a phone of another project, too.
    pub async fn get(&self, id: PhoneId) -> Result<Response<Phone>, Error> {
        self.api.get_phone(&id).await
    }

    /// Changes the nickname or the agents.
    ///
    /// # Errors
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if nothing is set: Diga would answer as if it had worked.
    pub async fn update(&self, id: PhoneId, update: PhoneUpdate) -> Result<Response<Phone>, Error> {
        if update == PhoneUpdate::new() {
            return Err(nothing_set(super::operations::UPDATE_PHONE));
        }
        self.api.update_phone(&id, &update).await
    }

    /// Changes the SIP configuration of an imported phone. What is not set stays as it is, at both levels.
    ///
    /// # Errors
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if nothing is set: Diga would answer as if it had worked.
    pub async fn update_sip_config(&self, id: PhoneId, update: SipConfigUpdate) -> Result<Response<Phone>, Error> {
        if update.is_empty() {
            return Err(nothing_set(super::operations::UPDATE_PHONE_SIP_CONFIG));
        }
        self.api.update_phone_sip_config(&id, &update).await
    }

    /// Imports a number from another carrier.
    ///
    /// # Errors
    /// Never repeated after it may have reached Diga. With [`Outcome::Unknown`](crate::Outcome::Unknown), look for the
    /// number in the list first.
    pub async fn import(&self, import: PhoneImport) -> Result<Response<Phone>, Error> {
        self.api.import_phone(&import).await
    }

    /// Gives a phone back. An imported one is gone at once; one bought from Diga is released at the end of the billing
    /// period, and shows `scheduled_release_at` until then.
    ///
    /// # Errors
    /// Refused while the phone is reserved or pending verification.
    pub async fn release(&self, id: PhoneId) -> Result<Response<()>, Error> {
        self.api.release_phone(&id).await
    }
}

impl SipConfigUpdate {
    /// True if no member is set at either level.
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

fn nothing_set(operation: &'static crate::Operation) -> Error {
    Error::invalid_request("the update sets nothing; Diga would answer 200 and change nothing")
        .with_operation(operation)
}
