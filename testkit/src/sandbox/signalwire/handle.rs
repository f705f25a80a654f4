//! What a test can ask the fake SignalWire, and set there.

use super::{CREDENTIAL, ENDPOINT, RESOURCE, SIP_ADDRESS, SUBSCRIBER, SUBSCRIBER_CREDENTIAL, SignalwireScope, State};
use crate::exchange::Object;
use crate::sandbox::handle::handle;
use crate::sandbox::ids::Kind;
use trunkline::ClientBuilder;
use trunkline::signalwire::types::{
    ResourceId, SipAddressId, SipCredentialId, SipEndpointId, SubscriberId, SubscriberSipCredentialId,
};
use trunkline::signalwire::{Client, Signalwire};
use uuid::Uuid;

handle! {
    /// The fake SignalWire: a SIP profile, a SIP credential, a subscriber and a resource that can handle calls, to begin
    /// with.
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

    /// The API token that is accepted; of several, the newest. Empty if all of them were revoked.
    #[must_use]
    pub fn api_token(&self) -> String {
        self.fake.vendor().api_tokens.last().cloned().unwrap_or_default()
    }

    /// Accepts another API token, with the same scopes, beside those that are accepted already: the first half of a
    /// rotation.
    pub fn accept_api_token(&self, token: impl Into<String>) {
        self.fake.vendor().api_tokens.push(token.into());
    }

    /// Accepts this API token no longer.
    pub fn revoke_api_token(&self, token: &str) {
        self.fake.vendor().api_tokens.retain(|accepted| accepted != token);
    }

    /// A SIP credential.
    #[must_use]
    pub fn sip_credential_id(&self) -> SipCredentialId {
        SipCredentialId::new(self.first(CREDENTIAL, |state| state.credential))
    }

    /// A resource that can handle calls.
    #[must_use]
    pub fn resource_id(&self) -> ResourceId {
        ResourceId::new(self.first(RESOURCE, |state| state.resource))
    }

    /// A subscriber without SIP credentials.
    #[must_use]
    pub fn subscriber_id(&self) -> SubscriberId {
        SubscriberId::new(self.first(SUBSCRIBER, |state| state.subscriber))
    }

    /// Another subscriber without SIP credentials.
    #[must_use]
    pub fn add_subscriber(&self) -> SubscriberId {
        let now = self.fake.now();
        let mut state = self.fake.vendor();
        let number = state.add(SUBSCRIBER, Object::new(), now);
        SubscriberId::new(state.ids.uuid(SUBSCRIBER, number))
    }

    /// The scopes of the API token: what needs others is refused. All by default.
    pub fn set_scopes(&self, scopes: impl IntoIterator<Item = SignalwireScope>) {
        self.fake.vendor().scopes = scopes.into_iter().collect();
    }

    /// Whether SIP credentials are answered in the flat shape of SignalWire's reference, and their list as an array of
    /// pages, in place of the envelopes that the platform has been seen to send.
    pub fn answer_flat(&self, flat: bool) {
        self.fake.vendor().flat = flat;
    }

    /// Whether the links of lists come without scheme and host. Both are documented.
    pub fn answer_relative_links(&self, relative: bool) {
        self.fake.vendor().relative_links = relative;
    }

    /// Whether this is the password of a SIP credential. No call returns it.
    #[must_use]
    pub fn password_is(&self, credential: &SipCredentialId, password: &str) -> bool {
        self.stored(CREDENTIAL, CREDENTIAL, credential.as_str(), password)
    }

    /// Whether this is the password of a relay SIP endpoint: a SIP credential, by the id inside of it.
    #[must_use]
    pub fn endpoint_password_is(&self, endpoint: &SipEndpointId, password: &str) -> bool {
        self.stored(CREDENTIAL, ENDPOINT, endpoint.as_str(), password)
    }

    /// Whether this is the password of a subscriber's SIP credential.
    #[must_use]
    pub fn subscriber_password_is(&self, credential: &SubscriberSipCredentialId, password: &str) -> bool {
        self.stored(SUBSCRIBER_CREDENTIAL, SUBSCRIBER_CREDENTIAL, credential.as_str(), password)
    }

    /// Whether this is the password that callers of a SIP address need.
    #[must_use]
    pub fn address_password_is(&self, address: &SipAddressId, password: &str) -> bool {
        self.stored(SIP_ADDRESS, SIP_ADDRESS, address.as_str(), password)
    }

    /// Whether updates of SIP credentials are answered as if they had worked and leave the password as it was. Platforms were
    /// seen to do so.
    pub fn keep_passwords(&self, keep: bool) {
        self.fake.vendor().keeps_passwords = keep;
    }

    /// Starts a SIP registrar of the project's SIP domain, with its SIP credentials and those of its subscribers.
    ///
    /// # Errors
    /// If no port can be had, or no certificate can be made.
    #[cfg(feature = "registrar")]
    pub async fn registrar(&self) -> std::io::Result<crate::Registrar> {
        let domain = self.fake.vendor().domain();
        let fake = std::sync::Arc::clone(&self.fake);
        crate::Registrar::start(domain, Box::new(move |username| fake.vendor().password_of(username))).await
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
