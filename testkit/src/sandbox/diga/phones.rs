//! Diga's phones.

use super::errors::{bad_uuid, error, item, unprocessable};
use super::paging::{self, Row};
use super::{PHONE, State};
use crate::exchange::{Call, Handled, Object, Reply};
use crate::sandbox::store::{Item, object, timestamp};
use chrono::{DateTime, Days, Utc};
use serde_json::{Value, json};

/// The fields that show which agent serves a phone.
pub(super) const DIRECTIONS: [&str; 2] = ["inbound_agent_id", "outbound_agent_id"];

impl State {
    pub(super) fn list_phones(&self, call: &Call<'_>) -> Handled {
        let parameter = |name: &str| call.query.get(name).and_then(Value::as_str);
        let time = |text: &str| DateTime::parse_from_rfc3339(text).ok();
        let fits = |item: &&Item| {
            let same = DIRECTIONS
                .into_iter()
                .chain(["status"])
                .all(|name| parameter(name).is_none_or(|wanted| item.text(name) == Some(wanted)));
            let assigned = item.text("assigned_at").and_then(time);
            let since = parameter("start_assigned_at").and_then(time).is_none_or(|start| assigned >= Some(start));
            let until =
                parameter("end_assigned_at").and_then(time).is_none_or(|end| assigned.is_some_and(|at| at <= end));
            same && since && until
        };
        let rows = self.phones.iter(PHONE).filter(fits).map(|item| Row { number: item.number, view: self.view(item) });
        Ok(Reply::json(200, paging::page(call, 20, (&self.ids, PHONE), rows.collect())?))
    }

    pub(super) fn get_phone(&self, call: &Call<'_>) -> Handled {
        let number = self.phone_number(call)?;
        self.shown(number)
    }

    pub(super) fn import_phone(&mut self, call: &Call<'_>) -> Handled {
        let phone_number = call.body.get("phone_number").and_then(Value::as_str).unwrap_or_default();
        if phone_number.is_empty() {
            let place = ["body".into(), "phone_number".into()];
            let (message, context) = ("String should have at least 1 character", json!({ "min_length": 1 }));
            return Err(unprocessable(&[item("string_too_short", &place, message, &"".into(), Some(context))]));
        }
        if self.phones.has(PHONE, "number", phone_number, None) {
            return Err(error(409, "DUPLICATE_FIELD", "This phone number is imported already."));
        }
        let (inbound, outbound) = (part(&call.body, "inbound_config"), part(&call.body, "outbound_config"));
        let encryption = |part: &Object| part.get("media_encryption").cloned().unwrap_or_else(|| "allow".into());
        let sip_config = json!({
            "termination_uri": outbound.get("termination_uri"),
            "username": outbound.get("username"),
            "inbound_media_encryption": encryption(&inbound),
            "outbound_media_encryption": encryption(&outbound),
            "allowed_addresses": inbound.get("allowed_addresses"),
        });
        let phone = json!({
            "number": phone_number,
            "nickname": call.body.get("nickname"),
            "telephony_provider": "custom",
            "sip_config": sip_config,
        });
        let number = self.add_phone(object(phone), call.now);
        if let Some(phone) = self.phones.get_mut(PHONE, Some(number)) {
            phone.update(only(&outbound, "password"), call.now);
        }
        self.shown(number)
    }

    pub(super) fn update_phone(&mut self, call: &Call<'_>) -> Handled {
        let number = self.phone_number(call)?;
        let (mut changes, mut published) = (Object::new(), Vec::new());
        for (version, agent) in
            [("inbound_version_id", "inbound_agent_id"), ("outbound_version_id", "outbound_agent_id")]
        {
            if let Some(wanted) = call.body.get(version).and_then(Value::as_str) {
                let (number, version) = self
                    .saved_version(wanted)?
                    .ok_or_else(|| error(404, "AGENT_VERSION_NOT_FOUND", "There is no such agent version."))?;
                published.push((number, version));
                changes.insert(agent.to_owned(), self.agent_id(number).to_string().into());
            }
        }
        changes.extend(
            call.body.get("nickname").filter(|name| !name.is_null()).map(|name| ("nickname".to_owned(), name.clone())),
        );
        if let Some(phone) = self.phones.get_mut(PHONE, Some(number)) {
            phone.update(changes, call.now);
        }
        // Assigning a version publishes it.
        for (agent, version) in published {
            self.set_published(agent, Some(version));
        }
        self.shown(number)
    }

    pub(super) fn update_phone_sip_config(&mut self, call: &Call<'_>) -> Handled {
        let number = self.phone_number(call)?;
        let Some(phone) = self.phones.get_mut(PHONE, Some(number)) else { return Err(not_found()) };
        if phone.text("telephony_provider") != Some("custom") {
            return Err(error(400, "INVALID_TELEPHONY_PROVIDER", "Only imported phones have a SIP configuration."));
        }
        let (inbound, outbound) = (part(&call.body, "inbound_config"), part(&call.body, "outbound_config"));
        phone.update(only(&outbound, "password"), call.now);
        let Some(Value::Object(sip_config)) = phone.object.get_mut("sip_config") else { return self.shown(number) };
        for (shown, part, field) in [
            ("inbound_media_encryption", &inbound, "media_encryption"),
            ("allowed_addresses", &inbound, "allowed_addresses"),
            ("termination_uri", &outbound, "termination_uri"),
            ("username", &outbound, "username"),
            ("outbound_media_encryption", &outbound, "media_encryption"),
        ] {
            // The underlying trunks cannot clear a value, so empty values change nothing.
            if let Some(value) = part.get(field).filter(|value| !is_empty(value)) {
                sip_config.insert(shown.to_owned(), value.clone());
            }
        }
        self.shown(number)
    }

    pub(super) fn release_phone(&mut self, call: &Call<'_>) -> Handled {
        let number = self.phone_number(call)?;
        match self.phones.get_mut(PHONE, Some(number)) {
            Some(phone) if matches!(phone.text("status"), Some("reserved" | "pending_verification")) => {
                return Err(error(400, "INVALID_PHONE_STATUS", "The phone is not assigned yet."));
            }
            Some(phone) if phone.text("telephony_provider") == Some("netelip") => {
                let end_of_period = timestamp(call.now + Days::new(30));
                phone.object.entry("scheduled_release_at").and_modify(|at| {
                    if at.is_null() {
                        *at = end_of_period;
                    }
                });
            }
            _ => {
                let released = self.phones.remove(PHONE, Some(number));
                for direction in DIRECTIONS {
                    if let Some(agent) = released.as_ref().and_then(|phone| self.agent_number(phone.text(direction)?)) {
                        self.unpublish(agent);
                    }
                }
            }
        }
        Ok(Reply::empty(204))
    }

    /// The number, in the store, of the phone in the path.
    fn phone_number(&self, call: &Call<'_>) -> Result<u64, Reply> {
        let id = call.param("phone_id");
        if id.parse::<uuid::Uuid>().is_err() {
            return Err(unprocessable(&[bad_uuid(&["path".into(), "phone_id".into()], id)]));
        }
        let number = self.ids.number(PHONE, id).filter(|number| self.phones.get(PHONE, Some(*number)).is_some());
        number.ok_or_else(not_found)
    }

    /// Stores an assigned phone; `phone` has the fields that differ from the defaults.
    pub(super) fn add_phone(&mut self, phone: Object, now: DateTime<Utc>) -> u64 {
        let number = self.ids.next();
        let mut object = object(json!({
            "nickname": null,
            "status": "assigned",
            "released_at": null,
            "scheduled_release_at": null,
            "assigned_at": timestamp(now),
            "inbound_agent_id": null,
            "outbound_agent_id": null,
            "sip_config": null,
            "checkout_url": null,
            "reservation_expires_at": null,
            "region_codes": [],
        }));
        object.extend(phone);
        self.phones.add(PHONE, number, object, now);
        number
    }

    fn shown(&self, number: u64) -> Handled {
        let phone = self.phones.get(PHONE, Some(number)).ok_or_else(not_found)?;
        Ok(Reply::json(200, self.view(phone)))
    }

    fn view(&self, phone: &Item) -> Value {
        let mut object = phone.object.clone();
        object.insert("id".to_owned(), self.ids.uuid(PHONE, phone.number).to_string().into());
        Value::Object(object)
    }
}

fn not_found() -> Reply {
    error(404, "PHONE_NUMBER_NOT_FOUND", "Phone number not found.")
}

/// An object inside of a body; empty if it is absent or null.
fn part(body: &Object, name: &str) -> Object {
    body.get(name).and_then(Value::as_object).cloned().unwrap_or_default()
}

fn only(part: &Object, name: &str) -> Object {
    part.get(name).map(|value| (name.to_owned(), value.clone())).into_iter().collect()
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}
