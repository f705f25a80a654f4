//! The handle of the fake SignalWire, for tests to inspect and configure it.

use super::{
    CREDENTIAL, EMERGENCY_ADDRESS, ENDPOINT, PHONE_NUMBER, RESOURCE, SIP_ADDRESS, SUBSCRIBER, SUBSCRIBER_CREDENTIAL,
    SignalwireScope, State, VERIFIED_CALLER_ID, any_resource, phone_numbers, verified_caller_ids,
};
use crate::exchange::Object;
use crate::sandbox::handle::handle;
use crate::sandbox::ids::Kind;
use trunkline::ClientBuilder;
use trunkline::signalwire::types::{
    EmergencyAddressId, PhoneNumberId, ResourceId, ResourceType, SipAddressId, SipCredentialId, SipEndpointId,
    SubscriberId, SubscriberSipCredentialId, VerifiedNumberId,
};
use trunkline::signalwire::{Client, Signalwire};
use uuid::Uuid;

handle! {
    /// The fake SignalWire. It starts with a SIP profile, a SIP credential, a subscriber, an AI agent, a phone number
    /// and a verified caller ID.
    SignalwireSandbox, State, Signalwire
}

impl SignalwireSandbox {
    /// A builder of a client of this sandbox.
    pub fn client(&self) -> ClientBuilder<Signalwire> {
        self.reaching(Client::builder("sandbox", self.project_id(), self.api_token()))
    }

    /// The project that the credentials belong to.
    #[must_use]
    pub fn project_id(&self) -> String {
        self.fake.vendor().project_id()
    }

    /// The newest accepted API token; empty if all were revoked.
    #[must_use]
    pub fn api_token(&self) -> String {
        self.fake.vendor().api_tokens.last().cloned().unwrap_or_default()
    }

    /// Accepts another API token in addition to the current ones, with the same scopes: the first half of a rotation.
    pub fn accept_api_token(&self, token: impl Into<String>) {
        self.fake.vendor().api_tokens.push(token.into());
    }

    /// Revokes this API token.
    pub fn revoke_api_token(&self, token: &str) {
        self.fake.vendor().api_tokens.retain(|accepted| accepted != token);
    }

    /// A SIP credential.
    #[must_use]
    pub fn sip_credential_id(&self) -> SipCredentialId {
        SipCredentialId::new(self.first(CREDENTIAL, |state| state.credential))
    }

    /// A resource that can handle calls: an AI agent.
    #[must_use]
    pub fn resource_id(&self) -> ResourceId {
        ResourceId::new(self.first(RESOURCE, |state| state.resource))
    }

    /// A subscriber without SIP credentials.
    #[must_use]
    pub fn subscriber_id(&self) -> SubscriberId {
        SubscriberId::new(self.first(SUBSCRIBER, |state| state.subscriber))
    }

    /// Adds a subscriber without SIP credentials.
    #[must_use]
    pub fn add_subscriber(&self) -> SubscriberId {
        let now = self.fake.now();
        let mut state = self.fake.vendor();
        let number = state.add_subscriber(now);
        SubscriberId::new(state.ids.uuid(SUBSCRIBER, number))
    }

    /// Adds a resource of a type that no operation creates: an AI agent, a SWML script, a call flow.
    #[must_use]
    pub fn add_resource(&self, type_: impl Into<ResourceType>, display_name: &str) -> ResourceId {
        ResourceId::new(self.add(RESOURCE, any_resource::added(type_.into().as_str(), display_name)))
    }

    /// A phone number without a handler.
    #[must_use]
    pub fn phone_number_id(&self) -> PhoneNumberId {
        PhoneNumberId::new(self.first(PHONE_NUMBER, |state| state.phone_number))
    }

    /// Adds a phone number, as if it were bought. `number` is in E.164 format.
    #[must_use]
    pub fn add_phone_number(&self, number: &str) -> PhoneNumberId {
        PhoneNumberId::new(self.add(PHONE_NUMBER, phone_numbers::bought(number)))
    }

    /// A verified caller ID.
    #[must_use]
    pub fn verified_caller_id(&self) -> VerifiedNumberId {
        VerifiedNumberId::new(self.first(VERIFIED_CALLER_ID, |state| state.verified_caller_id))
    }

    /// Adds a caller ID, verified or not. `number` is in E.164 format.
    #[must_use]
    pub fn add_verified_caller_id(&self, number: &str, verified: bool) -> VerifiedNumberId {
        VerifiedNumberId::new(self.add(VERIFIED_CALLER_ID, verified_caller_ids::with_number(number, verified)))
    }

    /// A validated address for emergency calls. A phone number has it as `pending` in the response to the call that
    /// sets it, and as `active` afterwards.
    #[must_use]
    pub fn emergency_address_id(&self) -> EmergencyAddressId {
        EmergencyAddressId::new(self.first(EMERGENCY_ADDRESS, |state| state.emergency_address))
    }

    /// Sets the scopes of the API token. Operations that need others are refused. The default is all.
    pub fn set_scopes(&self, scopes: impl IntoIterator<Item = SignalwireScope>) {
        self.fake.vendor().scopes = scopes.into_iter().collect();
    }

    /// Sets whether SIP credentials have the flat shape of SignalWire's reference, and their list is an array of pages,
    /// instead of the envelopes that the platform has been observed to send.
    pub fn use_flat_responses(&self, flat: bool) {
        self.fake.vendor().flat = flat;
    }

    /// Sets whether the links of lists have no scheme and host. Both forms are documented.
    pub fn use_relative_links(&self, relative: bool) {
        self.fake.vendor().relative_links = relative;
    }

    /// Whether this is the password of a SIP credential. No call returns it.
    #[must_use]
    pub fn password_is(&self, credential: &SipCredentialId, password: &str) -> bool {
        self.stored(CREDENTIAL, CREDENTIAL, credential.as_str(), password)
    }

    /// Whether this is the password of a relay SIP endpoint: a SIP credential, by the id inside it.
    #[must_use]
    pub fn endpoint_password_is(&self, endpoint: &SipEndpointId, password: &str) -> bool {
        self.stored(CREDENTIAL, ENDPOINT, endpoint.as_str(), password)
    }

    /// Whether this is the password of a subscriber.
    #[must_use]
    pub fn subscriber_password_is(&self, subscriber: &SubscriberId, password: &str) -> bool {
        self.stored(SUBSCRIBER, SUBSCRIBER, subscriber.as_str(), password)
    }

    /// Whether this is the password of a subscriber's SIP credential.
    #[must_use]
    pub fn subscriber_credential_password_is(&self, credential: &SubscriberSipCredentialId, password: &str) -> bool {
        self.stored(SUBSCRIBER_CREDENTIAL, SUBSCRIBER_CREDENTIAL, credential.as_str(), password)
    }

    /// Whether this is the password that callers of a SIP address need.
    #[must_use]
    pub fn address_password_is(&self, address: &SipAddressId, password: &str) -> bool {
        self.stored(SIP_ADDRESS, SIP_ADDRESS, address.as_str(), password)
    }

    /// Sets whether updates of SIP credentials report success but leave the password unchanged. Platforms have been
    /// observed to do so.
    pub fn keep_passwords(&self, keep: bool) {
        self.fake.vendor().keeps_passwords = keep;
    }

    /// Starts a SIP registrar of the project's SIP domain, with its SIP credentials and those of its subscribers.
    ///
    /// # Errors
    /// If no port is available, or no certificate can be created.
    #[cfg(feature = "registrar")]
    pub async fn registrar(&self) -> std::io::Result<crate::Registrar> {
        let domain = self.fake.vendor().domain();
        let fake = std::sync::Arc::clone(&self.fake);
        crate::Registrar::start(domain, Box::new(move |username| fake.vendor().password_of(username))).await
    }

    fn add(&self, kind: Kind, object: Object) -> Uuid {
        let now = self.fake.now();
        let mut state = self.fake.vendor();
        let number = state.add(kind, object, now);
        state.ids.uuid(kind, number)
    }

    fn first(&self, kind: Kind, number: impl FnOnce(&State) -> u64) -> Uuid {
        let state = self.fake.vendor();
        state.ids.uuid(kind, number(&state))
    }

    fn stored(&self, kind: Kind, id_kind: Kind, id: &str, password: &str) -> bool {
        let state = self.fake.vendor();
        state.things.password_is(kind, state.ids.number(id_kind, id), password)
    }
}
