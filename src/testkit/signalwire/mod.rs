//! A fake SignalWire space with one project.

mod addresses;
mod credentials;
mod domain_applications;
mod errors;
mod gateways;
mod paging;
mod profile;
mod rules;
mod subscribers;

use super::exchange::{Answer, Call, Incoming, Object, Reply};
use super::fake::{Vendor, handle};
use super::ids::{Ids, Kind};
use super::router::Routed;
use super::schema::typed;
use super::store::Collection;
use super::validate::{Finding, Schemas};
use crate::signalwire::types::{
    ResourceId, SipAddressId, SipCredentialId, SipEndpointId, SubscriberId, SubscriberSipCredentialId,
};
use crate::signalwire::{Client, Signalwire, operations};
use crate::{ClientBuilder, Operation};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use errors::{Wrong, simple, unprocessable};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::Duration;

const PROJECT: Kind = Kind(1);
const RESOURCE: Kind = Kind(2);
const SUBSCRIBER: Kind = Kind(3);
const CREDENTIAL: Kind = Kind(4);
/// The endpoint inside of a credential.
const ENDPOINT: Kind = Kind(5);
const SUBSCRIBER_CREDENTIAL: Kind = Kind(6);
const GATEWAY: Kind = Kind(7);
const GATEWAY_INNER: Kind = Kind(8);
const SIP_ADDRESS: Kind = Kind(9);
const SIP_ADDRESS_RESOURCE: Kind = Kind(10);
const DOMAIN_APPLICATION: Kind = Kind(11);
const ADDRESS: Kind = Kind(12);
const REQUEST: Kind = Kind(13);

const CIPHERS: [&str; 5] = [
    "AEAD_AES_256_GCM_8",
    "AES_256_CM_HMAC_SHA1_80",
    "AES_CM_128_HMAC_SHA1_80",
    "AES_256_CM_HMAC_SHA1_32",
    "AES_CM_128_HMAC_SHA1_32",
];

pub(super) struct State {
    ids: Ids,
    api_token: String,
    flat: bool,
    relative_links: bool,
    requests: u64,
    profile: Object,
    /// A resource that can handle calls.
    resource: u64,
    subscribers: BTreeMap<u64, Collection>,
    subscriber: u64,
    credentials: Collection,
    credential: u64,
    gateways: Collection,
    sip_addresses: Collection,
    domain_applications: Collection,
}

impl State {
    pub(super) fn new(seed: u32, now: DateTime<Utc>) -> Self {
        let mut ids = Ids::new(seed);
        let (resource, credential) = (ids.next(), ids.next());
        let mut state = Self {
            ids,
            api_token: format!("PT{seed:08x}sandbox"),
            flat: false,
            relative_links: false,
            requests: 0,
            profile: profile::initial(),
            resource,
            subscribers: BTreeMap::new(),
            subscriber: 0,
            credentials: Collection::default(),
            credential,
            gateways: Collection::default(),
            sip_addresses: Collection::default(),
            domain_applications: Collection::default(),
        };
        state.subscriber = state.add_subscriber();
        let fixture = json!({
            "username": "sandbox",
            "caller_id": "Sandbox",
            "send_as": "random",
            "ciphers": [],
            "codecs": [],
            "encryption": "default",
            "call_handler": "default",
            "calling_handler_resource_id": null,
        });
        state.credentials.create(credential, fixture, Object::new(), now);
        state
    }

    fn id(&self, kind: Kind, number: u64) -> Value {
        self.ids.uuid(kind, number).to_string().into()
    }

    fn project_id(&self) -> String {
        self.ids.uuid(PROJECT, 0).to_string()
    }

    fn dispatch(&mut self, call: &mut Call<'_>) -> Answer {
        match call.operation.id {
            "list_sip_credentials" => self.list_sip_credentials(call),
            "create_sip_credential" => self.create_sip_credential(call),
            "get_sip_credential" => self.get_sip_credential(call),
            "update_sip_credential" => self.update_sip_credential(call),
            "delete_sip_credential" => self.delete_sip_credential(call),
            "list_sip_credential_addresses" => self.list_sip_credential_addresses(call),
            "assign_sip_credential" => self.assign_sip_credential(call),
            "list_relay_sip_endpoints" => self.list_relay_sip_endpoints(call),
            "create_relay_sip_endpoint" => self.create_relay_sip_endpoint(call),
            "get_relay_sip_endpoint" => self.get_relay_sip_endpoint(call),
            "update_relay_sip_endpoint" => self.update_relay_sip_endpoint(call),
            "delete_relay_sip_endpoint" => self.delete_relay_sip_endpoint(call),
            "get_sip_profile" => Ok(self.get_sip_profile()),
            "update_sip_profile" => self.update_sip_profile(call),
            "list_subscriber_sip_credentials" => self.list_subscriber_sip_credentials(call),
            "create_subscriber_sip_credential" => self.create_subscriber_sip_credential(call),
            "get_subscriber_sip_credential" => self.get_subscriber_sip_credential(call),
            "update_subscriber_sip_credential" => self.update_subscriber_sip_credential(call),
            "delete_subscriber_sip_credential" => self.delete_subscriber_sip_credential(call),
            "list_sip_gateways" => self.list_sip_gateways(call),
            "create_sip_gateway" => self.create_sip_gateway(call),
            "get_sip_gateway" => self.get_sip_gateway(call),
            "update_sip_gateway" => self.update_sip_gateway(call),
            "delete_sip_gateway" => self.delete_sip_gateway(call),
            "list_sip_gateway_addresses" => self.list_sip_gateway_addresses(call),
            "list_sip_addresses" => self.list_sip_addresses(call),
            "create_sip_address" => self.create_sip_address(call),
            "get_sip_address" => self.get_sip_address(call),
            "update_sip_address" => self.update_sip_address(call),
            "delete_sip_address" => self.delete_sip_address(call),
            "list_domain_applications" => self.list_domain_applications(call),
            "create_domain_application" => self.create_domain_application(call),
            "get_domain_application" => self.get_domain_application(call),
            "update_domain_application" => self.update_domain_application(call),
            "delete_domain_application" => self.delete_domain_application(call),
            "assign_domain_application" => self.assign_domain_application(call),
            _ => Err(simple(501, "The sandbox lacks this operation")),
        }
    }
}

impl Vendor for State {
    const OPERATIONS: &'static [&'static Operation] = operations::ALL;

    fn schemas() -> &'static Schemas {
        static SCHEMAS: LazyLock<Schemas> =
            LazyLock::new(|| Schemas::load(include_str!(concat!(env!("OUT_DIR"), "/signalwire.json"))));
        &SCHEMAS
    }

    fn unrouted(_incoming: &Incoming, _routed: &Routed) -> Reply {
        errors::not_found()
    }

    fn throttled(retry_after: Option<Duration>) -> Reply {
        let reply = simple(429, "Too Many Requests");
        match retry_after {
            Some(wait) => reply.with_header("retry-after", wait.as_secs().to_string()),
            None => reply,
        }
    }

    fn authorize(&self, incoming: &Incoming, _now: DateTime<Utc>) -> Result<(), Reply> {
        let wanted = format!("{}:{}", self.project_id(), self.api_token);
        match incoming.authorization().split_once(' ') {
            Some((scheme, encoded))
                if scheme.eq_ignore_ascii_case("basic")
                    && STANDARD.decode(encoded.trim()).is_ok_and(|given| given == wanted.as_bytes()) =>
            {
                Ok(())
            }
            _ => Err(simple(401, "Unauthorized")),
        }
    }

    fn read(operation: &'static Operation, incoming: &Incoming) -> Result<(Object, Object), Reply> {
        let query = typed(incoming.query_pairs(), &Self::schemas().query(operation).properties);
        if matches!(operation.method, "GET" | "DELETE") || incoming.body.is_empty() {
            return Ok((query, Object::new()));
        }
        match serde_json::from_slice(&incoming.body) {
            Ok(Value::Object(body)) if incoming.media_type() == "application/json" => Ok((query, body)),
            _ => Err(simple(400, "Bad Request")),
        }
    }

    fn refuse(operation: &'static Operation, query: Vec<Finding>, body: Vec<Finding>) -> Reply {
        let findings = query.iter().chain(&body);
        unprocessable(operation, &findings.map(|finding| Wrong::from_finding(operation, finding)).collect::<Vec<_>>())
    }

    /// Every answer to a call that was understood has an id that SignalWire's support can look for.
    fn handle(&mut self, call: &mut Call<'_>) -> Answer {
        self.requests += 1;
        let id = self.ids.uuid(REQUEST, self.requests).to_string();
        let named = |reply: Reply| reply.with_header("x-request-id", &id);
        self.dispatch(call).map(named).map_err(named)
    }
}

handle! {
    /// The fake SignalWire: a SIP profile, a SIP credential, a subscriber and a resource that can handle calls, to begin
    /// with.
    SignalwireSandbox, State
}

impl SignalwireSandbox {
    /// A builder of a client of this sandbox.
    pub fn client(&self) -> ClientBuilder<Signalwire> {
        Client::builder("sandbox", self.project_id(), self.api_token()).base_url(self.fake.base_url())
    }

    /// The project that the credentials belong to.
    #[must_use]
    pub fn project_id(&self) -> String {
        self.fake.vendor().project_id()
    }

    /// The API token that is accepted.
    #[must_use]
    pub fn api_token(&self) -> String {
        self.fake.vendor().api_token.clone()
    }

    /// A SIP credential.
    #[must_use]
    pub fn sip_credential_id(&self) -> SipCredentialId {
        let state = self.fake.vendor();
        SipCredentialId::new(state.ids.uuid(CREDENTIAL, state.credential))
    }

    /// A resource that can handle calls.
    #[must_use]
    pub fn resource_id(&self) -> ResourceId {
        let state = self.fake.vendor();
        ResourceId::new(state.ids.uuid(RESOURCE, state.resource))
    }

    /// A subscriber without SIP credentials.
    #[must_use]
    pub fn subscriber_id(&self) -> SubscriberId {
        let state = self.fake.vendor();
        SubscriberId::new(state.ids.uuid(SUBSCRIBER, state.subscriber))
    }

    /// Another subscriber without SIP credentials.
    #[must_use]
    pub fn add_subscriber(&self) -> SubscriberId {
        let mut state = self.fake.vendor();
        let number = state.add_subscriber();
        SubscriberId::new(state.ids.uuid(SUBSCRIBER, number))
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
        let state = self.fake.vendor();
        let number = state.ids.number(CREDENTIAL, credential.as_str());
        state.credentials.get(number).is_some_and(|item| item.password_is(password))
    }

    /// Whether this is the password of a relay SIP endpoint: a SIP credential, by the id inside of it.
    #[must_use]
    pub fn endpoint_password_is(&self, endpoint: &SipEndpointId, password: &str) -> bool {
        let state = self.fake.vendor();
        let number = state.ids.number(ENDPOINT, endpoint.as_str());
        state.credentials.get(number).is_some_and(|item| item.password_is(password))
    }

    /// Whether this is the password of a subscriber's SIP credential.
    #[must_use]
    pub fn subscriber_password_is(&self, credential: &SubscriberSipCredentialId, password: &str) -> bool {
        let state = self.fake.vendor();
        let number = state.ids.number(SUBSCRIBER_CREDENTIAL, credential.as_str());
        state.subscribers.values().filter_map(|all| all.get(number)).any(|item| item.password_is(password))
    }

    /// Whether this is the password that callers of a SIP address need.
    #[must_use]
    pub fn address_password_is(&self, address: &SipAddressId, password: &str) -> bool {
        let state = self.fake.vendor();
        let number = state.ids.number(SIP_ADDRESS, address.as_str());
        state.sip_addresses.get(number).is_some_and(|item| item.password_is(password))
    }
}
