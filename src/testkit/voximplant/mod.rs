//! A fake Voximplant account.

mod binding;
mod errors;
mod parameters;
mod registrations;
pub(super) mod token;
mod white_list;

use super::exchange::{Answer, Call, Incoming, Object, Reply};
use super::fake::Vendor;
use super::handle::handle;
use super::ids::Kind;
use super::router::Routed;
use super::store::{Store, object};
use super::validate::{Finding, Schemas};
use crate::voximplant::types::{ApplicationId, RuleId, SipRegistrationId, UserId};
use crate::voximplant::{Client, Credentials, Voximplant, operations};
use crate::{ClientBuilder, Operation};
use binding::Application;
use chrono::{DateTime, Utc};
use errors::{from_finding, refused};
use serde_json::{Value, json};
use std::borrow::Cow;
use std::sync::LazyLock;
use std::time::Duration;

/// What a registration costs in a month.
const PRICE_CENTS: u64 = 100;

const REGISTRATION: Kind = Kind(1);
const WHITE_LIST_ITEM: Kind = Kind(2);

pub(super) struct State {
    account_id: u64,
    key_id: String,
    last_id: u64,
    balance_cents: u64,
    applications: Vec<Application>,
    things: Store,
    registration: u64,
}

impl State {
    pub(super) fn new(seed: u32, now: DateTime<Utc>) -> Self {
        let account_id = 1_000_000 + u64::from(seed);
        let mut state = Self {
            account_id,
            key_id: format!("sandbox-key-{seed:08x}"),
            last_id: u64::from(seed) * 1000,
            balance_cents: 100_000,
            applications: Vec::new(),
            things: Store::default(),
            registration: 0,
        };
        let application = state.add_application("sandbox");
        state.add_rule(application, "incoming");
        state.add_user(application, "alice");
        let login = json!({ "sip_username": "sandbox", "proxy": "sip.example.com", "is_persistent": false });
        state.registration = state.add_registration(object(login), now);
        state
    }

    fn next_id(&mut self) -> u64 {
        self.last_id += 1;
        self.last_id
    }

    fn add_application(&mut self, name: &str) -> u64 {
        let id = self.next_id();
        let name = format!("{name}.sandbox{}.voximplant.com", self.account_id);
        self.applications.push(Application { id, name, rules: Vec::new(), users: Vec::new() });
        id
    }

    fn add_rule(&mut self, application: u64, name: &str) -> u64 {
        let id = self.next_id();
        if let Some(application) = self.applications.iter_mut().find(|own| own.id == application) {
            application.rules.push((id, name.to_owned()));
        }
        id
    }

    fn add_user(&mut self, application: u64, name: &str) -> u64 {
        let id = self.next_id();
        if let Some(application) = self.applications.iter_mut().find(|own| own.id == application) {
            application.users.push((id, name.to_owned()));
        }
        id
    }
}

/// The reply to a command that was carried out.
fn done() -> Reply {
    Reply::json(200, json!({ "result": 1 }))
}

/// The rows that `offset` and `count` ask for.
fn window(body: &Object, rows: Vec<Value>) -> Result<Vec<Value>, Reply> {
    let number = |member: &str, default: i64| {
        let value = body.get(member).and_then(Value::as_i64).unwrap_or(default);
        usize::try_from(value).map_err(|_| refused(497, &format!("'{member}'")))
    };
    Ok(rows.into_iter().skip(number("offset", 0)?).take(number("count", 20)?).collect())
}

impl Vendor for State {
    const OPERATIONS: &'static [&'static Operation] = operations::ALL;

    fn schemas() -> &'static Schemas {
        static SCHEMAS: LazyLock<Schemas> =
            LazyLock::new(|| Schemas::load(include_str!(concat!(env!("OUT_DIR"), "/voximplant.json"))));
        &SCHEMAS
    }

    /// Older references call with GET.
    fn same_method(_documented: &str, used: &str) -> bool {
        matches!(used, "GET" | "POST")
    }

    fn path(incoming: &Incoming) -> Cow<'_, str> {
        parameters::path(incoming)
    }

    fn unrouted(incoming: &Incoming, _routed: &Routed) -> Reply {
        refused(if Self::path(incoming) == parameters::ROOT { 102 } else { 103 }, "")
    }

    fn throttled(retry_after: Option<Duration>) -> Reply {
        match retry_after {
            Some(wait) => refused(416, &format!("Repeat after {} seconds.", wait.as_secs())),
            None => refused(340, ""),
        }
    }

    fn authorize(&self, incoming: &Incoming, now: DateTime<Utc>) -> Result<(), Reply> {
        token::check(incoming.authorization(), self.account_id, &self.key_id, now.timestamp())
    }

    fn read(operation: &'static Operation, incoming: &Incoming) -> Result<(Object, Object), Reply> {
        Ok((Object::new(), parameters::read(operation, incoming, &Self::schemas().body(operation).properties)?))
    }

    fn refuse(_operation: &'static Operation, query: Vec<Finding>, body: Vec<Finding>) -> Reply {
        query.iter().chain(&body).next().map_or_else(|| refused(101, ""), from_finding)
    }

    fn handle(&mut self, call: &mut Call<'_>) -> Answer {
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
            _ => Err(refused(103, "The sandbox lacks this operation.")),
        }
    }
}

handle! {
    /// The fake Voximplant: an account with money, an application with a rule and a user, and a SIP registration that is
    /// not persistent and not bound, to begin with.
    VoximplantSandbox, State
}

/// An id as this crate has it. Those of the sandbox are small.
fn id(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl VoximplantSandbox {
    /// A builder of a client of this sandbox.
    ///
    /// # Panics
    /// If this crate refuses the key that the sandbox made.
    pub fn client(&self) -> ClientBuilder<Voximplant> {
        self.fake.client(Client::builder(self.credentials()))
    }

    /// The credentials of the account's key.
    ///
    /// # Panics
    /// If this crate refuses the key that the sandbox made.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        let state = self.fake.vendor();
        let credentials = Credentials::new(state.account_id, &state.key_id, token::KEY.pem.as_str());
        credentials.expect("the sandbox makes keys that can sign")
    }

    /// The credentials in the form of the vendor's `credentials.json`.
    #[must_use]
    pub fn credentials_json(&self) -> String {
        let state = self.fake.vendor();
        let file = json!({
            "account_email": "sandbox@example.com",
            "account_id": state.account_id,
            "key_id": state.key_id,
            "private_key": token::KEY.pem,
        });
        file.to_string()
    }

    /// A SIP registration that is not persistent and not bound.
    #[must_use]
    pub fn sip_registration_id(&self) -> SipRegistrationId {
        SipRegistrationId::new(id(self.fake.vendor().registration))
    }

    /// The application.
    #[must_use]
    pub fn application_id(&self) -> ApplicationId {
        self.first(|application| ApplicationId::new(id(application.id)))
    }

    /// The full name of the application.
    #[must_use]
    pub fn application_name(&self) -> String {
        self.first(|application| application.name.clone())
    }

    /// The rule of the application.
    #[must_use]
    pub fn rule_id(&self) -> RuleId {
        self.first(|application| RuleId::new(id(application.rules[0].0)))
    }

    /// The name of the rule.
    #[must_use]
    pub fn rule_name(&self) -> String {
        self.first(|application| application.rules[0].1.clone())
    }

    /// The user of the application.
    #[must_use]
    pub fn user_id(&self) -> UserId {
        self.first(|application| UserId::new(id(application.users[0].0)))
    }

    /// The name of the user.
    #[must_use]
    pub fn user_name(&self) -> String {
        self.first(|application| application.users[0].1.clone())
    }

    fn first<T>(&self, read: impl FnOnce(&Application) -> T) -> T {
        read(&self.fake.vendor().applications[0])
    }

    /// Another application, without rules and users.
    #[must_use]
    pub fn add_application(&self, name: &str) -> ApplicationId {
        ApplicationId::new(id(self.fake.vendor().add_application(name)))
    }

    /// Another rule of an application.
    #[must_use]
    pub fn add_rule(&self, application: ApplicationId, name: &str) -> RuleId {
        let application = u64::try_from(application.get()).unwrap_or_default();
        RuleId::new(id(self.fake.vendor().add_rule(application, name)))
    }

    /// Another user of an application.
    #[must_use]
    pub fn add_user(&self, application: ApplicationId, name: &str) -> UserId {
        let application = u64::try_from(application.get()).unwrap_or_default();
        UserId::new(id(self.fake.vendor().add_user(application, name)))
    }

    /// What is left on the account, in cents. Creating a registration costs 100.
    #[must_use]
    pub fn balance_cents(&self) -> u64 {
        self.fake.vendor().balance_cents
    }

    /// Sets what is left on the account, in cents.
    pub fn set_balance_cents(&self, cents: u64) {
        self.fake.vendor().balance_cents = cents;
    }

    /// What the SIP server answered to a registration, as lists show it: 200 means that it accepted it, and below 200 it is
    /// still trying. New registrations are accepted at once.
    pub fn set_registration_status(&self, registration: SipRegistrationId, status_code: u16, error_message: &str) {
        let number = u64::try_from(registration.get()).ok();
        if let Some(registration) = self.fake.vendor().things.get_mut(REGISTRATION, number) {
            registration
                .object
                .retain(|member, _| !matches!(member.as_str(), "successful" | "status_code" | "error_message"));
            if status_code >= 200 {
                let answer = json!({ "successful": status_code == 200, "status_code": status_code, "error_message": error_message });
                registration.object.extend(object(answer));
            }
        }
    }

    /// Whether this is the password of a SIP registration. No call returns it.
    #[must_use]
    pub fn password_is(&self, registration: SipRegistrationId, password: &str) -> bool {
        let number = u64::try_from(registration.get()).ok();
        self.fake.vendor().things.password_is(REGISTRATION, number, password)
    }
}
