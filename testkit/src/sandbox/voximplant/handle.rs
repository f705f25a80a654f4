//! What a test can ask the fake Voximplant, and set there.

use super::binding::Application;
use super::{Members, REGISTRATION, State, VoximplantRole};
use crate::sandbox::handle::handle;
use crate::sandbox::store::object;
use crate::voximplant_key;
use serde_json::json;
use std::time::Duration;
use trunkline::ClientBuilder;
use trunkline::voximplant::types::{ApplicationId, RuleId, SipRegistrationId, UserId};
use trunkline::voximplant::{Client, Credentials, Voximplant};

handle! {
    /// The fake Voximplant: an account with money, an application with a rule and a user, and a SIP registration that is
    /// not persistent and not bound, to begin with.
    VoximplantSandbox, State, Voximplant
}

/// An id as this crate has it. Those of the sandbox are small.
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

    /// The credentials of the account's key; of several, the newest.
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

    /// Accepts another key, with the same roles, beside those that are accepted already: the first half of a rotation. All
    /// keys of the sandbox are one private key with different ids.
    pub fn accept_key(&self, key_id: impl Into<String>) {
        self.fake.vendor().key_ids.push(key_id.into());
    }

    /// Accepts the key of this id no longer.
    pub fn revoke_key(&self, key_id: &str) {
        self.fake.vendor().key_ids.retain(|accepted| accepted != key_id);
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
    ///
    /// # Panics
    /// If there is no application of this id.
    #[must_use]
    #[track_caller]
    pub fn add_rule(&self, application: ApplicationId, name: &str) -> RuleId {
        RuleId::new(self.add_member(application, name, |application| &mut application.rules))
    }

    /// Another user of an application.
    ///
    /// # Panics
    /// If there is no application of this id.
    #[must_use]
    #[track_caller]
    pub fn add_user(&self, application: ApplicationId, name: &str) -> UserId {
        UserId::new(self.add_member(application, name, |application| &mut application.users))
    }

    #[track_caller]
    fn add_member(&self, application: ApplicationId, name: &str, list: Members) -> i64 {
        let number = u64::try_from(application.get()).unwrap_or_default();
        let added = self.fake.vendor().add_member(number, name, list);
        let Some(added) = added else { panic!("the sandbox has no application {application}") };
        id(added)
    }

    /// What is left on the account, in cents. Creating a registration costs 100 unless
    /// [`set_registration_price_cents`](Self::set_registration_price_cents) says otherwise.
    #[must_use]
    pub fn balance_cents(&self) -> u64 {
        self.fake.vendor().balance_cents
    }

    /// Sets what is left on the account, in cents.
    pub fn set_balance_cents(&self, cents: u64) {
        self.fake.vendor().balance_cents = cents;
    }

    /// Sets what a registration costs in a month, in cents: what the price list says, and what creating one takes.
    pub fn set_registration_price_cents(&self, cents: u64) {
        self.fake.vendor().price_cents = cents;
    }

    /// Where the account's callbacks go. Nowhere, to begin with.
    #[must_use]
    pub fn callback_url(&self) -> Option<String> {
        self.fake.vendor().callback_url.as_ref().map(|url| url.expose().to_owned())
    }

    /// Sets where the account's callbacks go, as another program of the account's owner may have done.
    pub fn set_callback_url(&self, url: &str) {
        self.fake.vendor().callback_url = Some(url.into());
    }

    /// Whether callbacks are signed with this salt.
    #[must_use]
    pub fn callback_salt_is(&self, salt: &str) -> bool {
        self.fake.vendor().callback_salt.as_ref().is_some_and(|own| own.expose() == salt)
    }

    /// How many registrations the account may have: one more is refused with code 272. As many as one likes by default.
    pub fn set_registration_limit(&self, limit: usize) {
        self.fake.vendor().registration_limit = limit;
    }

    /// How many networks the SIP white list may have: one more is refused with code 172. 100 by default.
    pub fn set_white_list_limit(&self, limit: usize) {
        self.fake.vendor().white_list_limit = limit;
    }

    /// The roles of the account's key: what they do not allow is refused with code 104. [`VoximplantRole::Owner`] by
    /// default.
    pub fn set_roles(&self, roles: impl IntoIterator<Item = VoximplantRole>) {
        self.fake.vendor().roles = roles.into_iter().collect();
    }

    /// How long a write that was carried out is refused when it comes again, the same in every parameter: with code 484, as
    /// what looks like an automatic resend. Not at all by default. The time is that of the sandbox's clock.
    pub fn refuse_resends(&self, within: Duration) {
        self.fake.vendor().recent.resends = within;
    }

    /// How long the same operation on the same thing is refused, whatever it would change: with code 515. Not at all by
    /// default. The time is that of the sandbox's clock.
    pub fn refuse_repetitions(&self, within: Duration) {
        self.fake.vendor().recent.repetitions = within;
    }

    /// What the SIP server answered to a registration, as lists show it: 200 means that it accepted it, and below 200 it is
    /// still trying. New registrations are accepted at once.
    ///
    /// # Panics
    /// If there is no SIP registration of this id.
    #[track_caller]
    pub fn set_registration_status(&self, registration: SipRegistrationId, status_code: u16, error_message: &str) {
        let number = u64::try_from(registration.get()).ok();
        let mut state = self.fake.vendor();
        let Some(found) = state.things.get_mut(REGISTRATION, number) else {
            panic!("the sandbox has no SIP registration {registration}")
        };
        found.object.retain(|member, _| !matches!(member.as_str(), "successful" | "status_code" | "error_message"));
        if status_code >= 200 {
            let answer =
                json!({ "successful": status_code == 200, "status_code": status_code, "error_message": error_message });
            found.object.extend(object(answer));
        }
    }

    /// Whether this is the password of a SIP registration. No call returns it.
    #[must_use]
    pub fn password_is(&self, registration: SipRegistrationId, password: &str) -> bool {
        let number = u64::try_from(registration.get()).ok();
        self.fake.vendor().things.password_is(REGISTRATION, number, password)
    }
}
