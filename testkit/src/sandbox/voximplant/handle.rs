//! The handle of the fake Voximplant, for tests to inspect and configure it.

use super::binding::Application;
use super::{NamedEntries, REGISTRATION, State, VoximplantRole};
use crate::sandbox::handle::handle;
use crate::sandbox::store::object;
use crate::voximplant_key;
use serde_json::json;
use std::time::Duration;
use trunkline::ClientBuilder;
use trunkline::voximplant::types::{ApplicationId, RuleId, SipRegistrationId, UserId};
use trunkline::voximplant::{Client, Credentials, Voximplant};

handle! {
    /// The fake Voximplant. It starts with an account with a balance, an application with a rule and a user, and a SIP
    /// registration that is neither persistent nor bound.
    VoximplantSandbox, State, Voximplant
}

/// An id in the crate's type. The sandbox's ids are small.
fn id(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl VoximplantSandbox {
    /// A builder of a client of this sandbox.
    ///
    /// # Panics
    /// If the client refuses the sandbox's key.
    pub fn client(&self) -> ClientBuilder<Voximplant> {
        self.reaching(Client::builder(self.credentials()))
    }

    /// The credentials of the account's newest key.
    ///
    /// # Panics
    /// If the client refuses the sandbox's key.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        let state = self.fake.vendor();
        let credentials = Credentials::new(state.account_id, state.key_id(), voximplant_key::PEM);
        credentials.expect("the sandbox's key can sign")
    }

    /// The credentials in the form of the vendor's `credentials.json`.
    #[must_use]
    pub fn credentials_json(&self) -> String {
        let state = self.fake.vendor();
        let file = json!({
            "account_email": "sandbox@example.com",
            "account_id": state.account_id,
            "key_id": state.key_id(),
            "private_key": voximplant_key::PEM,
        });
        file.to_string()
    }

    /// Accepts another key in addition to the current ones, with the same roles: the first half of a rotation. All keys
    /// of the sandbox are the same private key with different ids.
    pub fn accept_key(&self, key_id: impl Into<String>) {
        self.fake.vendor().key_ids.push(key_id.into());
    }

    /// Revokes the key with this id.
    pub fn revoke_key(&self, key_id: &str) {
        self.fake.vendor().key_ids.retain(|accepted| accepted != key_id);
    }

    /// A SIP registration that is neither persistent nor bound.
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

    /// Adds an application without rules and users.
    #[must_use]
    pub fn add_application(&self, name: &str) -> ApplicationId {
        ApplicationId::new(id(self.fake.vendor().add_application(name)))
    }

    /// Adds a rule to an application.
    ///
    /// # Panics
    /// If there is no application with this id.
    #[must_use]
    #[track_caller]
    pub fn add_rule(&self, application: ApplicationId, name: &str) -> RuleId {
        RuleId::new(self.add_member(application, name, |application| &mut application.rules))
    }

    /// Adds a user to an application.
    ///
    /// # Panics
    /// If there is no application with this id.
    #[must_use]
    #[track_caller]
    pub fn add_user(&self, application: ApplicationId, name: &str) -> UserId {
        UserId::new(self.add_member(application, name, |application| &mut application.users))
    }

    #[track_caller]
    fn add_member(&self, application: ApplicationId, name: &str, list: NamedEntries) -> i64 {
        let number = u64::try_from(application.get()).unwrap_or_default();
        let added = self.fake.vendor().add_member(number, name, list);
        let Some(added) = added else { panic!("the sandbox has no application {application}") };
        id(added)
    }

    /// The balance of the account, in cents. Creating a registration costs 100 by default; see
    /// [`set_registration_price_cents`](Self::set_registration_price_cents).
    #[must_use]
    pub fn balance_cents(&self) -> u64 {
        self.fake.vendor().balance_cents
    }

    /// Sets the balance of the account, in cents.
    pub fn set_balance_cents(&self, cents: u64) {
        self.fake.vendor().balance_cents = cents;
    }

    /// Sets the monthly price of a registration, in cents: the one in the price list, and the one charged for creating
    /// it.
    pub fn set_registration_price_cents(&self, cents: u64) {
        self.fake.vendor().price_cents = cents;
    }

    /// The URL of the account's callbacks. Initially there is none.
    #[must_use]
    pub fn callback_url(&self) -> Option<String> {
        self.fake.vendor().callback_url.as_ref().map(|url| url.expose().to_owned())
    }

    /// Sets the URL of the account's callbacks, as another program of the account's owner might.
    pub fn set_callback_url(&self, url: &str) {
        self.fake.vendor().callback_url = Some(url.into());
    }

    /// Whether callbacks are signed with this salt.
    #[must_use]
    pub fn callback_salt_is(&self, salt: &str) -> bool {
        self.fake.vendor().callback_salt.as_ref().is_some_and(|own| own.expose() == salt)
    }

    /// Sets the maximum number of registrations. One more is refused with code 272. The default is unlimited.
    pub fn set_registration_limit(&self, limit: usize) {
        self.fake.vendor().registration_limit = limit;
    }

    /// Sets the maximum number of networks in the SIP white list. One more is refused with code 172. The default is
    /// 100.
    pub fn set_white_list_limit(&self, limit: usize) {
        self.fake.vendor().white_list_limit = limit;
    }

    /// Sets the roles of the account's key. Operations that they do not allow are refused with code 104. The default is
    /// [`VoximplantRole::Owner`].
    pub fn set_roles(&self, roles: impl IntoIterator<Item = VoximplantRole>) {
        self.fake.vendor().roles = roles.into_iter().collect();
    }

    /// Sets how long an identical write is refused with code 484, as an apparent automatic resend, after it was
    /// performed. By default it isn't. The sandbox's clock measures the time.
    pub fn refuse_resends(&self, within: Duration) {
        self.fake.vendor().recent.resends = within;
    }

    /// Sets how long the same operation on the same object is refused with code 515, whatever it would change. By
    /// default it isn't. The sandbox's clock measures the time.
    pub fn refuse_repetitions(&self, within: Duration) {
        self.fake.vendor().recent.repetitions = within;
    }

    /// Sets the SIP server's response to a registration, as lists return it: 200 means accepted, and a status below 200
    /// means that the attempt is in progress. New registrations are accepted at once.
    ///
    /// # Panics
    /// If there is no SIP registration with this id.
    #[track_caller]
    pub fn set_registration_status(&self, registration: SipRegistrationId, status_code: u16, error_message: &str) {
        let number = u64::try_from(registration.get()).ok();
        let mut state = self.fake.vendor();
        let Some(found) = state.things.get_mut(REGISTRATION, number) else {
            panic!("the sandbox has no SIP registration {registration}")
        };
        found.object.retain(|field, _| !matches!(field.as_str(), "successful" | "status_code" | "error_message"));
        if status_code >= 200 {
            let response =
                json!({ "successful": status_code == 200, "status_code": status_code, "error_message": error_message });
            found.object.extend(object(response));
        }
    }

    /// Whether this is the password of a SIP registration. No call returns it.
    #[must_use]
    pub fn password_is(&self, registration: SipRegistrationId, password: &str) -> bool {
        let number = u64::try_from(registration.get()).ok();
        self.fake.vendor().things.password_is(REGISTRATION, number, password)
    }
}
