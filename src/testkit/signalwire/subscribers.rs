//! SIP credentials of subscribers.

use super::errors::{Wrong, check, not_found};
use super::rules::encryption;
use super::{SUBSCRIBER, SUBSCRIBER_CREDENTIAL, State};
use crate::testkit::exchange::{Answer, Call, Reply};
use crate::testkit::store::{Collection, Item};
use serde_json::{Value, json};

impl State {
    pub(super) fn list_subscriber_sip_credentials(&self, call: &Call<'_>) -> Answer {
        let credentials = self.subscribers.get(&self.subscriber_number(call)?).ok_or_else(not_found)?;
        let view = |item: &Item| self.subscriber_credential(item);
        Ok(Reply::json(200, self.page(call, SUBSCRIBER_CREDENTIAL, credentials.iter(), view)?))
    }

    pub(super) fn create_subscriber_sip_credential(&mut self, call: &mut Call<'_>) -> Answer {
        let subscriber = self.subscriber_number(call)?;
        let mut wrong = Vec::new();
        encryption(call, &mut wrong);
        self.username(call, None, &mut wrong);
        self.handler_resource(&call.body, &mut wrong);
        let confirmation = call.body.remove("password_confirmation");
        if confirmation.is_some() && confirmation.as_ref() != call.body.get("password") {
            wrong.push(Wrong::invalid("password_confirmation", "must be the same as password"));
        }
        if call.body.contains_key("call_handler") && call.body.contains_key("calling_handler_resource_id") {
            let message = "goes with no calling_handler_resource_id";
            wrong.push(Wrong::new("call_handler", "incompatible_parameters", message));
        }
        check(call.operation, &wrong)?;
        let number = self.ids.next();
        let defaults =
            json!({ "caller_id": null, "send_as": null, "ciphers": [], "codecs": [], "encryption": "default" });
        let credentials = self.subscribers.entry(subscriber).or_default();
        credentials.create(number, defaults, std::mem::take(&mut call.body), call.now);
        self.shown_subscriber_credential(201, subscriber, Some(number))
    }

    pub(super) fn get_subscriber_sip_credential(&self, call: &Call<'_>) -> Answer {
        let number = self.ids.number(SUBSCRIBER_CREDENTIAL, call.param("id"));
        self.shown_subscriber_credential(200, self.subscriber_number(call)?, number)
    }

    pub(super) fn update_subscriber_sip_credential(&mut self, call: &mut Call<'_>) -> Answer {
        let subscriber = self.subscriber_number(call)?;
        let number = self.ids.number(SUBSCRIBER_CREDENTIAL, call.param("id"));
        let mut wrong = Vec::new();
        encryption(call, &mut wrong);
        self.username(call, number, &mut wrong);
        let credentials = self.subscribers.get_mut(&subscriber);
        let credential = credentials.and_then(|credentials| credentials.get_mut(number)).ok_or_else(not_found)?;
        check(call.operation, &wrong)?;
        credential.update(std::mem::take(&mut call.body), call.now);
        self.shown_subscriber_credential(200, subscriber, number)
    }

    pub(super) fn delete_subscriber_sip_credential(&mut self, call: &Call<'_>) -> Answer {
        let subscriber = self.subscriber_number(call)?;
        let number = self.ids.number(SUBSCRIBER_CREDENTIAL, call.param("id"));
        let credentials = self.subscribers.get_mut(&subscriber);
        let deleted = credentials.and_then(|credentials| credentials.remove(number));
        deleted.map(|_| Reply::empty(204)).ok_or_else(not_found)
    }

    pub(super) fn add_subscriber(&mut self) -> u64 {
        let number = self.ids.next();
        self.subscribers.insert(number, Collection::default());
        number
    }

    fn subscriber_number(&self, call: &Call<'_>) -> Result<u64, Reply> {
        let number = self.ids.number(SUBSCRIBER, call.param("fabric_subscriber_id"));
        number.filter(|number| self.subscribers.contains_key(number)).ok_or_else(not_found)
    }

    fn shown_subscriber_credential(&self, status: u16, subscriber: u64, number: Option<u64>) -> Answer {
        let credentials = self.subscribers.get(&subscriber);
        let credential = credentials.and_then(|credentials| credentials.get(number)).ok_or_else(not_found)?;
        Ok(Reply::json(status, self.subscriber_credential(credential)))
    }

    fn subscriber_credential(&self, item: &Item) -> Value {
        let mut credential = self.inherited(item.object.clone());
        credential.insert("id".to_owned(), self.id(SUBSCRIBER_CREDENTIAL, item.number));
        credential.into()
    }
}
