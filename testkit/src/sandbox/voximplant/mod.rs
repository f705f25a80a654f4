//! A fake Voximplant account.

mod account;
mod binding;
mod directory;
mod errors;
mod handle;
mod parameters;
mod recent;
mod registrations;
mod roles;
pub(super) mod token;
mod white_list;

pub use handle::VoximplantSandbox;
pub use roles::VoximplantRole;

use crate::exchange::{Call, Handled, Incoming, Object, Reply};
use crate::router::Routed;
use crate::sandbox::fake::Vendor;
use crate::sandbox::ids::Kind;
use crate::sandbox::store::{Store, object};
use crate::validate::{Finding, Schemas};
use binding::Application;
use chrono::{DateTime, Utc};
use errors::{from_finding, refused};
use recent::Recent;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::sync::LazyLock;
use std::time::Duration;
use trunkline::voximplant::operations;
use trunkline::{Operation, Secret};

const REGISTRATION: Kind = Kind(1);
const WHITE_LIST_ITEM: Kind = Kind(2);

/// The rules of an application, or its users.
type NamedEntries = fn(&mut Application) -> &mut Vec<(u64, String)>;

pub(super) struct State {
    account_id: u64,
    key_ids: Vec<String>,
    last_id: u64,
    balance_cents: u64,
    /// The monthly price of a registration.
    price_cents: u64,
    callback_url: Option<Secret>,
    callback_salt: Option<Secret>,
    started: DateTime<Utc>,
    applications: Vec<Application>,
    things: Store,
    registration_limit: usize,
    white_list_limit: usize,
    roles: Vec<VoximplantRole>,
    recent: Recent,
    registration: u64,
}

impl State {
    /// The newest accepted key.
    fn key_id(&self) -> &str {
        self.key_ids.last().map_or("revoked", String::as_str)
    }

    pub(super) fn new(seed: u32, now: DateTime<Utc>) -> Self {
        let account_id = 1_000_000 + u64::from(seed);
        let mut state = Self {
            account_id,
            key_ids: vec![format!("sandbox-key-{seed:08x}")],
            last_id: u64::from(seed) * 1000,
            balance_cents: 100_000,
            price_cents: 100,
            callback_url: None,
            callback_salt: None,
            started: now,
            applications: Vec::new(),
            things: Store::default(),
            registration_limit: usize::MAX,
            white_list_limit: 100,
            roles: vec![VoximplantRole::Owner],
            recent: Recent::default(),
            registration: 0,
        };
        let application = state.add_application("sandbox");
        state.add_member(application, "incoming", |application| &mut application.rules);
        state.add_member(application, "alice", |application| &mut application.users);
        let login = json!({ "sip_username": "sandbox", "proxy": "sip.example.com", "is_persistent": false });
        state.registration = state.add_registration(object(login), now);
        state
    }

    fn account_name(&self) -> String {
        format!("sandbox{}", self.account_id)
    }

    fn next_id(&mut self) -> u64 {
        self.last_id += 1;
        self.last_id
    }

    fn add_application(&mut self, name: &str) -> u64 {
        let id = self.next_id();
        let name = format!("{name}.{}.voximplant.com", self.account_name());
        self.applications.push(Application { id, name, rules: Vec::new(), users: Vec::new() });
        id
    }

    /// Adds a rule or a user. None if there is no such application.
    fn add_member(&mut self, application: u64, name: &str, list: NamedEntries) -> Option<u64> {
        let position = self.applications.iter().position(|own| own.id == application)?;
        let id = self.next_id();
        list(&mut self.applications[position]).push((id, name.to_owned()));
        Some(id)
    }

    fn dispatch(&mut self, call: &mut Call<'_>) -> Handled {
        match call.operation.id {
            "create_sip_registration" => self.create_sip_registration(call),
            "update_sip_registration" => self.update_sip_registration(call),
            "bind_sip_registration" => self.bind_sip_registration(call),
            "delete_sip_registration" => self.delete_sip_registration(call),
            "get_sip_registrations" => self.get_sip_registrations(call),
            "add_sip_white_list_item" => self.add_sip_white_list_item(call),
            "set_sip_white_list_item" => self.set_sip_white_list_item(call),
            "del_sip_white_list_item" => self.del_sip_white_list_item(call),
            "get_sip_white_list" => self.get_sip_white_list(call),
            "get_applications" => self.get_applications(call),
            "get_rules" => self.get_rules(call),
            "get_users" => self.get_users(call),
            "get_subscription_price" => self.get_subscription_price(call),
            "get_account_info" => Ok(self.get_account_info(call)),
            "set_account_info" => self.set_account_info(call),
            _ => Err(refused(103, "The sandbox lacks this operation.")),
        }
    }
}

/// The reply to a successful command.
fn done() -> Reply {
    Reply::json(200, json!({ "result": 1 }))
}

/// The page of a list that a request specifies, with the total.
fn listed(body: &Object, rows: Vec<Value>) -> Handled {
    let total = rows.len();
    let page = window(body, rows)?;
    Ok(Reply::json(200, json!({ "count": page.len(), "total_count": total, "result": page })))
}

/// A timestamp in the platform's format.
fn timestamp(time: DateTime<Utc>) -> String {
    time.format("%Y-%m-%d %H:%M:%S").to_string()
}

/// An amount in the platform's format: a JSON decimal number in the account's currency.
#[allow(clippy::cast_precision_loss)] // far from 2^53 cents
fn dollars(cents: u64) -> f64 {
    cents as f64 / 100.0
}

/// The rows selected by `offset` and `count`.
fn window(body: &Object, rows: impl IntoIterator<Item = Value>) -> Result<Vec<Value>, Reply> {
    let number = |field: &str, default: i64| {
        let value = body.get(field).and_then(Value::as_i64).unwrap_or(default);
        usize::try_from(value).map_err(|_| refused(497, &format!("'{field}'")))
    };
    Ok(rows.into_iter().skip(number("offset", 0)?).take(number("count", 20)?).collect())
}

impl Vendor for State {
    const OPERATIONS: &'static [&'static Operation] = operations::ALL;

    fn schemas() -> &'static Schemas {
        static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| Schemas::load(trunkline::voximplant::OPENAPI));
        &SCHEMAS
    }

    /// Older references use GET.
    fn same_method(_documented: &str, used: &str) -> bool {
        matches!(used, "GET" | "POST")
    }

    fn path(incoming: &Incoming) -> Cow<'_, str> {
        parameters::path(incoming)
    }

    fn unrouted(incoming: &Incoming, _routed: &Routed, _base_url: &str) -> Reply {
        refused(if Self::path(incoming) == parameters::ROOT { 102 } else { 103 }, "")
    }

    fn throttled(retry_after: Option<Duration>) -> Reply {
        match retry_after {
            Some(wait) => refused(416, &format!("Repeat after {} seconds.", wait.as_secs())),
            None => refused(340, ""),
        }
    }

    fn authorize(&self, operation: &Operation, incoming: &Incoming, now: DateTime<Utc>) -> Result<(), Reply> {
        token::check(incoming.authorization(), self.account_id, &self.key_ids, now.timestamp())?;
        let allowed = roles::allowed(operation);
        if self.roles.iter().any(|role| allowed.contains(role)) { Ok(()) } else { Err(refused(104, "")) }
    }

    fn read(operation: &'static Operation, incoming: &Incoming) -> Result<(Object, Object), Reply> {
        Ok((Object::new(), parameters::read(operation, incoming, &Self::schemas().body(operation).properties)?))
    }

    fn refuse(_operation: &'static Operation, query: Vec<Finding>, body: Vec<Finding>) -> Reply {
        query.iter().chain(&body).next().map_or_else(|| refused(101, ""), from_finding)
    }

    fn handle(&mut self, call: &mut Call<'_>) -> Handled {
        let done = self.recent.check(call)?;
        let reply = self.dispatch(call)?;
        self.recent.done.extend(done);
        Ok(reply)
    }
}
