//! Phone numbers: their call handlers, and their emergency addresses.

use super::credentials::CALL_FIELDS;
use super::errors::{Violation, check, not_found};
use super::resource::{Resource, Write};
use super::rules::{companion, message_companion};
use super::{CREDENTIAL, EMERGENCY_ADDRESS, ENDPOINT, PHONE_NUMBER, State};
use crate::exchange::{Call, Handled, Object, Reply};
use crate::sandbox::store::{Item, object, timestamp};
use chrono::Days;
use serde_json::{Value, json};

pub(super) const PHONE_NUMBERS: Resource = Resource {
    kind: PHONE_NUMBER,
    id: PHONE_NUMBER,
    created: 201,
    defaults: || json!({}),
    check: check_update,
    view: State::phone_number,
};

/// The fields of a number that was bought but not configured.
pub(super) fn bought(number: &str) -> Object {
    object(json!({
        "number": number,
        "name": number,
        "capabilities": ["voice", "fax", "sms", "mms"],
        "number_type": "longcode",
        "country_code": "US",
        "call_receive_mode": "voice",
        "call_request_method": "POST",
        "call_fallback_method": "POST",
        "call_status_callback_method": "POST",
        "message_request_method": "POST",
        "message_fallback_method": "POST",
    }))
}

/// Fields that are null if they are not set, in addition to those of SIP endpoints.
const FIELDS: [&str; 15] = [
    "call_handler",
    "call_relay_connector_id",
    "call_sip_endpoint_id",
    "call_verto_resource",
    "calling_handler_resource_id",
    "e911_address_id",
    "e911_status",
    "message_fallback_url",
    "message_handler",
    "message_laml_application_id",
    "message_relay_application",
    "message_relay_context",
    "message_relay_topic",
    "message_request_url",
    "messaging_handler_resource_id",
];

/// A new handler sets the resource that handles the calls, if it is known: a SIP credential. The documents do not say
/// which of a credential's two ids they mean, so both are accepted.
fn check_update(write: &mut Write<'_, '_>) {
    companion(write);
    message_companion(write);
    let field = "call_sip_endpoint_id";
    let endpoint = write.settings.get(field).and_then(Value::as_str).unwrap_or_default();
    let state = write.state;
    let number = state.ids.number(ENDPOINT, endpoint).or_else(|| state.ids.number(CREDENTIAL, endpoint));
    let credential = state.things.get(CREDENTIAL, number);
    if write.text(field).is_some() && credential.is_none() {
        write.wrong.push(Violation::new(field, "provided_id_is_unrecognized", "is no SIP endpoint of this project"));
    }
    let resource = match write.settings.get("call_handler").and_then(Value::as_str) {
        Some("relay_sip_endpoint") => credential.map_or(Value::Null, |item| state.id(CREDENTIAL, item.number)),
        _ if write.text("call_handler").is_some() => Value::Null,
        _ => return,
    };
    write.call.body.insert("calling_handler_resource_id".to_owned(), resource);
}

impl State {
    fn phone_number(&self, item: &Item) -> Object {
        let fields = FIELDS.iter().chain(&CALL_FIELDS);
        let mut view: Object = fields.map(|field| ((*field).to_owned(), Value::Null)).collect();
        view.extend(item.object.clone());
        view.extend(object(json!({
            "id": self.id(PHONE_NUMBER, item.number),
            "created_at": timestamp(item.created),
            "updated_at": timestamp(item.updated),
            "next_billed_at": item.created.checked_add_days(Days::new(30)).map(timestamp),
        })));
        view
    }

    /// Makes the resource in the path the handler of the number in the body.
    pub(super) fn assign_phone_number(&mut self, call: &Call<'_>) -> Handled {
        let field = "phone_route_id";
        let text = |field: &str| call.body.get(field).and_then(Value::as_str).unwrap_or_default();
        let number = self.ids.number(PHONE_NUMBER, text(field));
        let handler = self.assignable(call, field, self.things.get(PHONE_NUMBER, number).is_some())?;
        let resource = call.param("id");
        let set = match text("handler") {
            "messaging" => json!({ "messaging_handler_resource_id": resource }),
            _ => json!({ "call_handler": handler, "calling_handler_resource_id": resource }),
        };
        let address = self.assigned_address(call);
        let item = self.things.get_mut(PHONE_NUMBER, number).ok_or_else(not_found)?;
        let set = object(set);
        if set.iter().all(|(field, value)| item.object.get(field) == Some(value)) {
            let wrong = Violation::new(field, "already_assigned", "is assigned to this resource already");
            check(call.operation, &[wrong])?;
        }
        item.update(set, call.now);
        Ok(Reply::json(200, address))
    }

    pub(super) fn set_emergency_address(&mut self, call: &Call<'_>) -> Handled {
        let number = self.found(call, &PHONE_NUMBERS)?.number;
        let field = "e911_address_id";
        let id = call.body.get(field).and_then(Value::as_str).unwrap_or_default();
        if self.things.get(EMERGENCY_ADDRESS, self.ids.number(EMERGENCY_ADDRESS, id)).is_none() {
            let wrong = Violation::new(field, "provided_id_is_unrecognized", "is no address of this project");
            check(call.operation, &[wrong])?;
        }
        self.change_emergency_address(call, number, json!({ field: id, "e911_status": "pending" }))
    }

    pub(super) fn remove_emergency_address(&mut self, call: &Call<'_>) -> Handled {
        let item = self.found(call, &PHONE_NUMBERS)?;
        if item.text("e911_status") != Some("active") {
            check(call.operation, &[Violation::invalid("e911_status", "must be active")])?;
        }
        let number = item.number;
        self.change_emergency_address(call, number, json!({ "e911_status": "pending_removal" }))
    }

    fn change_emergency_address(&mut self, call: &Call<'_>, number: u64, change: Value) -> Handled {
        let item = self.things.get_mut(PHONE_NUMBER, Some(number)).ok_or_else(not_found)?;
        item.update(object(change), call.now);
        self.read(call, &PHONE_NUMBERS)
    }

    /// Completes pending changes before a read: only the call that started one returns it as pending.
    pub(super) fn settle_emergency_addresses(&mut self) {
        for item in self.things.iter_mut(PHONE_NUMBER) {
            let settled = match item.text("e911_status") {
                Some("pending") => json!({ "e911_status": "active" }),
                Some("pending_removal") => json!({ "e911_status": "unregistered", "e911_address_id": null }),
                _ => continue,
            };
            item.object.extend(object(settled));
        }
    }
}
