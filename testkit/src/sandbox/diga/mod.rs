//! A fake Diga.

mod agents;
mod errors;
mod paging;
mod permissions;
mod phones;

pub use permissions::DigaPermission;

use crate::exchange::{Call, Handled, Incoming, Object, Reply};
use crate::router::Routed;
use crate::sandbox::fake::Vendor;
use crate::sandbox::handle::handle;
use crate::sandbox::ids::{Ids, Kind};
use crate::sandbox::store::{Store, object};
use crate::schema::{Side, typed};
use crate::validate::{Finding, Schemas};
use agents::Agent;
use chrono::{DateTime, Utc};
use errors::{detail, error, from_finding, item, unprocessable};
use serde_json::{Value, json};
use std::sync::LazyLock;
use std::time::Duration;
use trunkline::diga::types::{AgentId, AgentVersionId, PhoneId, PhoneStatus};
use trunkline::diga::{Client, Diga, operations};
use trunkline::{ClientBuilder, Operation};

const PHONE: Kind = Kind(1);
const AGENT: Kind = Kind(2);
const AGENT_VERSION: Kind = Kind(3);

pub(super) struct State {
    ids: Ids,
    api_keys: Vec<String>,
    permissions: Vec<DigaPermission>,
    agents: Vec<Agent>,
    phones: Store,
    phone: u64,
    netelip_phone: u64,
}

impl State {
    pub(super) fn new(seed: u32, now: DateTime<Utc>) -> Self {
        let mut state = Self {
            ids: Ids::new(seed),
            api_keys: vec![format!("diga-sandbox-{seed:08x}")],
            permissions: permissions::ALL.to_vec(),
            agents: Vec::new(),
            phones: Store::default(),
            phone: 0,
            netelip_phone: 0,
        };
        for name in ["Front desk", "Sales"] {
            let agent = state.add_agent(name, now);
            state.save_version(agent, None, now);
        }
        let sip_config = json!({
            "termination_uri": "sip.example.com",
            "username": "sandbox",
            "inbound_media_encryption": "allow",
            "outbound_media_encryption": "allow",
            "allowed_addresses": ["192.0.2.0/24"],
        });
        let imported = json!({ "number": "+34910000001", "telephony_provider": "custom", "sip_config": sip_config });
        let bought = json!({ "number": "+34910000002", "telephony_provider": "netelip", "region_codes": ["M"] });
        state.phone = state.add_phone(object(imported), now);
        state.netelip_phone = state.add_phone(object(bought), now);
        state
    }
}

impl Vendor for State {
    const OPERATIONS: &'static [&'static Operation] = operations::ALL;

    fn schemas() -> &'static Schemas {
        static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| Schemas::load(trunkline::diga::OPENAPI));
        &SCHEMAS
    }

    fn unrouted(incoming: &Incoming, routed: &Routed, base_url: &str) -> Reply {
        match routed {
            Routed::OtherSlash(path) => {
                let query = if incoming.query.is_empty() { String::new() } else { format!("?{}", incoming.query) };
                Reply::empty(307).with_header("location", format!("{base_url}{path}{query}"))
            }
            Routed::OtherMethod(methods) => detail(405, "Method Not Allowed").with_header("allow", methods.join(", ")),
            _ => detail(404, "Not Found"),
        }
    }

    fn throttled(retry_after: Option<Duration>) -> Reply {
        let reply = error(429, "RATE_LIMIT_EXCEEDED", "Too many requests.");
        match retry_after {
            Some(wait) => reply.with_header("retry-after", wait.as_secs().to_string()),
            None => reply,
        }
    }

    fn authorize(&self, operation: &Operation, incoming: &Incoming, _now: DateTime<Utc>) -> Result<(), Reply> {
        match incoming.authorization().split_once(' ') {
            Some((scheme, key))
                if scheme.eq_ignore_ascii_case("bearer") && self.api_keys.iter().any(|accepted| accepted == key) =>
            {
                let needed = permissions::needed(operation);
                let is_allowed = needed.iter().all(|permission| self.permissions.contains(permission));
                // The documents pair this message with this code.
                let missing = || error(403, "INTERNAL_SERVER_ERROR", "Missing required permissions");
                if is_allowed { Ok(()) } else { Err(missing()) }
            }
            Some((scheme, _)) if scheme.eq_ignore_ascii_case("bearer") => {
                Err(error(401, "INVALID_API_KEY", "The API key is not valid."))
            }
            _ => Err(detail(401, "Not authenticated")),
        }
    }

    fn read(operation: &'static Operation, incoming: &Incoming) -> Result<(Object, Object), Reply> {
        let query = typed(incoming.query_pairs(), &Self::schemas().query(operation).properties, Side::Platform);
        if matches!(operation.method, "GET" | "DELETE") {
            return Ok((query, Object::new()));
        }
        let bad = |place: &[Value], kind: &str, message: &str, input: Value, context| {
            Err(unprocessable(&[item(kind, place, message, &input, context)]))
        };
        let body = || Value::from("body");
        if incoming.body.is_empty() {
            return bad(&[body()], "missing", "Field required", Value::Null, None);
        }
        let is_json = incoming.media_type() == "application/json";
        match serde_json::from_slice::<Value>(&incoming.body) {
            Ok(Value::Object(object)) if is_json => Ok((query, object)),
            Ok(other) if is_json => bad(&[body()], "model_attributes_type", errors::NO_OBJECT, other, None),
            Err(problem) if is_json => {
                let place = [body(), problem.column().into()];
                let context = Some(json!({ "error": "Expecting value" }));
                bad(&place, "json_invalid", "JSON decode error", json!({}), context)
            }
            // A body that is not declared as JSON is not parsed as JSON.
            _ => {
                let text = String::from_utf8_lossy(&incoming.body).into_owned();
                bad(&[body()], "model_attributes_type", errors::NO_OBJECT, text.into(), None)
            }
        }
    }

    fn refuse(_operation: &'static Operation, query: Vec<Finding>, body: Vec<Finding>) -> Reply {
        let query = query.iter().map(|finding| from_finding("query", finding));
        unprocessable(&query.chain(body.iter().map(|finding| from_finding("body", finding))).collect::<Vec<_>>())
    }

    fn handle(&mut self, call: &mut Call<'_>) -> Handled {
        match call.operation.id {
            "list_phones" => self.list_phones(call),
            "get_phone" => self.get_phone(call),
            "import_phone" => self.import_phone(call),
            "update_phone" => self.update_phone(call),
            "update_phone_sip_config" => self.update_phone_sip_config(call),
            "release_phone" => self.release_phone(call),
            "list_agents" => self.list_agents(call),
            "get_agent" => self.get_agent(call),
            "list_agent_versions" => self.list_agent_versions(call),
            "update_agent_published_version" => self.update_agent_published_version(call),
            _ => Err(error(501, "NOT_IN_SANDBOX", "The sandbox lacks this operation.")),
        }
    }
}

handle! {
    /// The fake Diga. It starts with two phones and two agents.
    DigaSandbox, State, Diga
}

impl DigaSandbox {
    /// A builder of a client of this sandbox.
    pub fn client(&self) -> ClientBuilder<Diga> {
        self.reaching(Client::builder(self.api_key()))
    }

    /// The newest accepted API key; empty if all were revoked.
    #[must_use]
    pub fn api_key(&self) -> String {
        self.fake.vendor().api_keys.last().cloned().unwrap_or_default()
    }

    /// Accepts another API key in addition to the current ones, with the same permissions: the first half of a
    /// rotation.
    pub fn accept_api_key(&self, key: impl Into<String>) {
        self.fake.vendor().api_keys.push(key.into());
    }

    /// Revokes this API key.
    pub fn revoke_api_key(&self, key: &str) {
        self.fake.vendor().api_keys.retain(|accepted| accepted != key);
    }

    /// An imported phone, with a SIP configuration for both directions.
    #[must_use]
    pub fn phone_id(&self) -> PhoneId {
        let state = self.fake.vendor();
        PhoneId::new(state.ids.uuid(PHONE, state.phone))
    }

    /// A phone that was bought from Diga.
    #[must_use]
    pub fn netelip_phone_id(&self) -> PhoneId {
        let state = self.fake.vendor();
        PhoneId::new(state.ids.uuid(PHONE, state.netelip_phone))
    }

    /// Sets the registration status of a phone. The initial phones and imported ones are assigned.
    ///
    /// # Panics
    /// If there is no phone with this id.
    #[track_caller]
    pub fn set_phone_status(&self, phone: PhoneId, status: impl Into<PhoneStatus>) {
        let mut state = self.fake.vendor();
        let number = state.ids.number(PHONE, &phone.to_string());
        let Some(found) = state.phones.get_mut(PHONE, number) else { panic!("the sandbox has no phone {phone}") };
        found.object.insert("status".to_owned(), status.into().as_str().into());
    }

    /// The agents that have a saved version, each with its newest one, which phones can be assigned to. Initially there
    /// are two, `Front desk` and `Sales`, each also with a draft.
    #[must_use]
    pub fn agents(&self) -> Vec<(AgentId, AgentVersionId)> {
        let state = self.fake.vendor();
        let saved = state.agents.iter().filter_map(|agent| {
            let newest = agent.versions.iter().rev().find(|version| !version.is_draft)?;
            Some((state.agent_id(agent.number), state.version_id(newest.number)))
        });
        saved.collect()
    }

    /// Adds an agent. It has only a draft.
    #[must_use]
    pub fn add_agent(&self, name: &str) -> AgentId {
        let now = self.fake.now();
        let mut state = self.fake.vendor();
        let number = state.add_agent(name, now);
        state.agent_id(number)
    }

    /// Adds a saved version of an agent.
    ///
    /// # Panics
    /// If there is no agent with this id.
    #[must_use]
    #[track_caller]
    pub fn add_agent_version(&self, agent: impl Into<AgentId>, name: &str) -> AgentVersionId {
        let (agent, now) = (agent.into(), self.fake.now());
        let mut state = self.fake.vendor();
        let number = state.ids.number(AGENT, &agent.to_string()).unwrap_or_default();
        let saved = state.save_version(number, Some(name), now);
        let Some(saved) = saved else { panic!("the sandbox has no agent {agent}") };
        state.version_id(saved)
    }

    /// Sets the permissions of the API key. Operations that need others are refused. The default is all.
    pub fn set_permissions(&self, permissions: impl IntoIterator<Item = DigaPermission>) {
        self.fake.vendor().permissions = permissions.into_iter().collect();
    }

    /// Whether this is the password of a phone's outbound trunk. No call returns it.
    #[must_use]
    pub fn password_is(&self, phone: PhoneId, password: &str) -> bool {
        let state = self.fake.vendor();
        state.phones.password_is(PHONE, state.ids.number(PHONE, &phone.to_string()), password)
    }
}
