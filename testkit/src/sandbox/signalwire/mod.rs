//! A fake SignalWire space with one project.

mod addresses;
mod any_resource;
mod credentials;
mod domain_applications;
mod errors;
mod gateways;
mod handle;
mod handlers;
mod paging;
mod phone_numbers;
mod resource;
mod resources;
mod rules;
mod scopes;
mod subscribers;
mod verified_caller_ids;

pub use handle::SignalwireSandbox;
pub use scopes::SignalwireScope;

use crate::exchange::{Call, Handled, Incoming, Object, Reply};
use crate::router::Routed;
use crate::sandbox::fake::Vendor;
use crate::sandbox::ids::{Ids, Kind};
use crate::sandbox::store::{Store, object};
use crate::schema::{Side, typed};
use crate::validate::{Finding, Schemas};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use errors::{Violation, check, simple, unprocessable};
use resource::{Resource, Write};
use serde_json::{Value, json};
use std::sync::LazyLock;
use std::time::Duration;
use trunkline::Operation;
use trunkline::signalwire::operations;

const PROJECT: Kind = Kind(1);
const RESOURCE: Kind = Kind(2);
const SUBSCRIBER: Kind = Kind(3);
const CREDENTIAL: Kind = Kind(4);
/// The endpoint inside a credential.
const ENDPOINT: Kind = Kind(5);
const SUBSCRIBER_CREDENTIAL: Kind = Kind(6);
const GATEWAY: Kind = Kind(7);
const GATEWAY_INNER: Kind = Kind(8);
const SIP_ADDRESS: Kind = Kind(9);
const SIP_ADDRESS_RESOURCE: Kind = Kind(10);
const DOMAIN_APPLICATION: Kind = Kind(11);
const ADDRESS: Kind = Kind(12);
const REQUEST: Kind = Kind(13);
const RESOURCE_INNER: Kind = Kind(14);
const PHONE_NUMBER: Kind = Kind(15);
const VERIFIED_CALLER_ID: Kind = Kind(16);
const EMERGENCY_ADDRESS: Kind = Kind(17);

const CIPHERS: [&str; 5] = [
    "AEAD_AES_256_GCM_8",
    "AES_256_CM_HMAC_SHA1_80",
    "AES_CM_128_HMAC_SHA1_80",
    "AES_256_CM_HMAC_SHA1_32",
    "AES_CM_128_HMAC_SHA1_32",
];

pub(super) struct State {
    ids: Ids,
    api_tokens: Vec<String>,
    scopes: Vec<SignalwireScope>,
    flat: bool,
    relative_links: bool,
    keeps_passwords: bool,
    requests: u64,
    profile: Object,
    things: Store,
    /// The numbers of the initial objects.
    resource: u64,
    subscriber: u64,
    credential: u64,
    phone_number: u64,
    verified_caller_id: u64,
    emergency_address: u64,
}

impl State {
    pub(super) fn new(seed: u32, now: DateTime<Utc>) -> Self {
        let profile = json!({
            "domain_identifier": "0a1b2c3d4e5f",
            "default_codecs": ["OPUS", "G722", "PCMU", "PCMA", "VP8", "H264"],
            "default_ciphers": CIPHERS,
            "default_encryption": "optional",
            "default_send_as": null,
            "default_outbound_policy": "passthrough",
        });
        let mut state = Self {
            ids: Ids::new(seed),
            api_tokens: vec![format!("PT{seed:08x}sandbox")],
            scopes: scopes::ALL.to_vec(),
            flat: false,
            relative_links: false,
            keeps_passwords: false,
            requests: 0,
            profile: object(profile),
            things: Store::default(),
            resource: 0,
            subscriber: 0,
            credential: 0,
            phone_number: 0,
            verified_caller_id: 0,
            emergency_address: 0,
        };
        state.resource = state.add(RESOURCE, any_resource::added("ai_agent", "Sandbox agent"), now);
        state.subscriber = state.add_subscriber(now);
        let mut credential = object((credentials::FABRIC.defaults)());
        credential.extend(object(json!({ "username": "sandbox", "caller_id": "Sandbox", "send_as": "random" })));
        state.credential = state.add(CREDENTIAL, credential, now);
        state.phone_number = state.add(PHONE_NUMBER, phone_numbers::bought("+15550100123"), now);
        let caller = verified_caller_ids::with_number("+15550100199", true);
        state.verified_caller_id = state.add(VERIFIED_CALLER_ID, caller, now);
        state.emergency_address = state.add(EMERGENCY_ADDRESS, Object::new(), now);
        state
    }

    fn add_subscriber(&mut self, now: DateTime<Utc>) -> u64 {
        let subscriber = subscribers::numbered(self.things.iter(SUBSCRIBER).count() + 1);
        self.add(SUBSCRIBER, subscriber, now)
    }

    fn add(&mut self, kind: Kind, object: Object, now: DateTime<Utc>) -> u64 {
        let number = self.ids.next();
        self.things.add(kind, number, object, now);
        number
    }

    fn id(&self, kind: Kind, number: u64) -> Value {
        self.ids.uuid(kind, number).to_string().into()
    }

    fn project_id(&self) -> String {
        self.ids.uuid(PROJECT, 0).to_string()
    }

    fn dispatch(&mut self, call: &mut Call<'_>) -> Handled {
        match call.operation.id {
            "get_sip_profile" => return Ok(self.shown_profile(200)),
            "update_sip_profile" => return self.update_sip_profile(call),
            "assign_sip_credential" => return self.assign_sip_credential(call),
            "assign_domain_application" => return self.assign_domain_application(call),
            "assign_phone_number" => return self.assign_phone_number(call),
            "set_emergency_address" => return self.set_emergency_address(call),
            "remove_emergency_address" => return self.remove_emergency_address(call),
            "list_phone_numbers" | "get_phone_number" => self.settle_emergency_addresses(),
            "list_resources" => return self.list_resources(call),
            "get_resource" => return self.get_resource(call),
            "delete_resource" => return self.delete_resource(call),
            "list_resource_addresses" => return self.list_resource_addresses(call),
            _ => {}
        }
        let lacking = || simple(501, "The sandbox lacks this operation");
        let resource = Resource::of(call).ok_or_else(lacking)?;
        match (call.operation.method, call.operation.path.rsplit('/').next()) {
            ("GET", Some("addresses")) => self.addresses(call, resource),
            ("GET", Some("{id}")) => self.read(call, resource),
            ("GET", _) => self.list(call, resource),
            ("POST", _) => self.create(call, resource),
            ("PUT" | "PATCH", _) => self.update(call, resource),
            ("DELETE", _) => self.delete(call, resource),
            _ => Err(lacking()),
        }
    }

    /// The platform responds to an update of the profile with 201.
    fn update_sip_profile(&mut self, call: &mut Call<'_>) -> Handled {
        let operation = call.operation;
        let mut write = Write { state: self, call, settings: Object::new(), own: None, wrong: Vec::new() };
        rules::encryption(&mut write);
        check(operation, &write.wrong)?;
        self.profile.append(&mut call.body);
        // Both mean any number of the project.
        if self.profile.get("default_send_as") == Some(&"".into()) {
            self.profile.insert("default_send_as".to_owned(), Value::Null);
        }
        Ok(self.shown_profile(201))
    }

    fn shown_profile(&self, status: u16) -> Reply {
        let mut profile = self.profile.clone();
        profile.insert("domain".to_owned(), self.domain().into());
        Reply::json(status, profile)
    }

    /// The host of the registrar.
    fn domain(&self) -> String {
        let identifier = self.profile.get("domain_identifier").and_then(Value::as_str).unwrap_or_default();
        format!("sandbox-{identifier}.sip.signalwire.com")
    }
}

impl Vendor for State {
    const OPERATIONS: &'static [&'static Operation] = operations::ALL;

    fn schemas() -> &'static Schemas {
        static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| Schemas::load(trunkline::signalwire::OPENAPI));
        &SCHEMAS
    }

    fn unrouted(_incoming: &Incoming, _routed: &Routed, _base_url: &str) -> Reply {
        errors::not_found()
    }

    fn throttled(retry_after: Option<Duration>) -> Reply {
        let reply = simple(429, "Too Many Requests");
        match retry_after {
            Some(wait) => reply.with_header("retry-after", wait.as_secs().to_string()),
            None => reply,
        }
    }

    /// A token without the scope gets the same response as a wrong one: the platform's general pages mention 401 and
    /// 403, and those of the operations only 401.
    fn authorize(&self, operation: &Operation, incoming: &Incoming, _now: DateTime<Utc>) -> Result<(), Reply> {
        let wanted: Vec<_> = self.api_tokens.iter().map(|token| format!("{}:{token}", self.project_id())).collect();
        let needed = scopes::needed(operation);
        match incoming.authorization().split_once(' ') {
            Some((scheme, encoded))
                if scheme.eq_ignore_ascii_case("basic")
                    && STANDARD
                        .decode(encoded.trim())
                        .is_ok_and(|given| wanted.iter().any(|wanted| given == wanted.as_bytes()))
                    && self.scopes.iter().any(|scope| needed.contains(scope)) =>
            {
                Ok(())
            }
            _ => Err(simple(401, "Unauthorized")),
        }
    }

    fn read(operation: &'static Operation, incoming: &Incoming) -> Result<(Object, Object), Reply> {
        let query = typed(incoming.query_pairs(), &Self::schemas().query(operation).properties, Side::Platform);
        if matches!(operation.method, "GET" | "DELETE") {
            return Ok((query, Object::new()));
        }
        match serde_json::from_slice(&incoming.body) {
            Ok(Value::Object(body)) if incoming.media_type() == "application/json" => Ok((query, body)),
            _ => Err(simple(400, "Bad Request")),
        }
    }

    fn refuse(operation: &'static Operation, query: Vec<Finding>, body: Vec<Finding>) -> Reply {
        let findings = query.iter().chain(&body);
        unprocessable(
            operation,
            &findings.map(|finding| Violation::from_finding(operation, finding)).collect::<Vec<_>>(),
        )
    }

    /// Every response to a valid call has a request id for SignalWire's support and headers with the limit of requests. The documents
    /// promise those without their names.
    fn handle(&mut self, call: &mut Call<'_>) -> Handled {
        self.requests += 1;
        let id = self.ids.uuid(REQUEST, self.requests).to_string();
        let named = |reply: Reply| {
            let limited = reply.with_header("x-ratelimit-limit", "13800").with_header("x-ratelimit-remaining", "13799");
            limited.with_header("x-request-id", &id)
        };
        self.dispatch(call).map(named).map_err(named)
    }
}
