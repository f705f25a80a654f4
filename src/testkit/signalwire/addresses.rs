//! SIP addresses: URIs that outside callers dial.

use super::errors::{Wrong, check, not_found};
use super::rules::{encryption, lists_not_empty};
use super::{SIP_ADDRESS, SIP_ADDRESS_RESOURCE, State};
use crate::testkit::exchange::{Answer, Call, Object, Reply};
use crate::testkit::store::{Item, timestamp};
use serde_json::{Value, json};

const CODECS: [&str; 7] = ["OPUS", "G722", "PCMU", "PCMA", "G729", "VP8", "H264"];

impl State {
    pub(super) fn list_sip_addresses(&self, call: &Call<'_>) -> Answer {
        let mut page = self.page(call, SIP_ADDRESS, self.sip_addresses.iter(), |item| self.sip_address(item))?;
        let count = page.get("data").and_then(Value::as_array).map(Vec::len);
        page.insert("items_count".to_owned(), count.into());
        Ok(Reply::json(200, page))
    }

    pub(super) fn create_sip_address(&mut self, call: &mut Call<'_>) -> Answer {
        let defaults = json!({
            "user": "*",
            "encryption": "optional",
            "codecs": ["PCMU", "PCMA"],
            "ciphers": super::CIPHERS,
            "ip_auth_enabled": false,
            "ip_auth": [],
        });
        self.check_sip_address(call, defaults.as_object().cloned().unwrap_or_default(), None)?;
        let number = self.ids.next();
        self.sip_addresses.create(number, defaults, std::mem::take(&mut call.body), call.now);
        self.shown_sip_address(201, Some(number))
    }

    pub(super) fn get_sip_address(&self, call: &Call<'_>) -> Answer {
        self.shown_sip_address(200, self.ids.number(SIP_ADDRESS, call.param("id")))
    }

    pub(super) fn update_sip_address(&mut self, call: &mut Call<'_>) -> Answer {
        let number = self.ids.number(SIP_ADDRESS, call.param("id"));
        let settings = self.sip_addresses.get(number).ok_or_else(not_found)?.object.clone();
        self.check_sip_address(call, settings, number)?;
        if let Some(address) = self.sip_addresses.get_mut(number) {
            address.update(std::mem::take(&mut call.body), call.now);
        }
        self.shown_sip_address(200, number)
    }

    pub(super) fn delete_sip_address(&mut self, call: &Call<'_>) -> Answer {
        let number = self.ids.number(SIP_ADDRESS, call.param("id"));
        self.sip_addresses.remove(number).map(|_| Reply::empty(204)).ok_or_else(not_found)
    }

    /// Checks what `settings` would become. The context is written only: answers have its name, and there is one.
    fn check_sip_address(&self, call: &mut Call<'_>, mut settings: Object, own: Option<u64>) -> Result<(), Reply> {
        call.body.remove("context_id");
        let mut wrong = Vec::new();
        encryption(call, &mut wrong);
        lists_not_empty(call, "invalid_parameter", &mut wrong);
        self.handler_resource(&call.body, &mut wrong);
        let text = |member: &str| call.body.get(member).and_then(Value::as_str);
        if let Some(name) = text("name") {
            if !is_name(name) {
                let message = "must have at most 50 of a-z, 0-9 and single hyphens inside";
                wrong.push(Wrong::invalid("name", message));
            } else if self.sip_addresses.has("name", name, own) {
                wrong.push(Wrong::taken("name"));
            }
        }
        if text("user").is_some_and(|user| user.is_empty() || user.contains(char::is_whitespace)) {
            wrong.push(Wrong::invalid("user", "must not be empty and must have no white space"));
        }
        let codecs = call.body.get("codecs").and_then(Value::as_array).into_iter().flatten();
        if codecs.filter_map(Value::as_str).any(|codec| !CODECS.contains(&codec)) {
            let message = format!("must only have: {}", CODECS.join(", "));
            wrong.push(Wrong::new("codecs", "invalid_codecs_format", message));
        }
        settings.extend(call.body.iter().map(|(name, value)| (name.clone(), value.clone())));
        let sources = settings.get("ip_auth").and_then(Value::as_array).map_or(0, Vec::len);
        let enabled = settings.get("ip_auth_enabled") == Some(&Value::Bool(true));
        if sources > 256 || (enabled && sources == 0) {
            wrong.push(Wrong::invalid("ip_auth", "must have up to 256 entries, and one or more when it is enabled"));
        }
        check(call.operation, &wrong)
    }

    fn shown_sip_address(&self, status: u16, number: Option<u64>) -> Answer {
        let address = self.sip_addresses.get(number).ok_or_else(not_found)?;
        Ok(Reply::json(status, self.sip_address(address)))
    }

    fn sip_address(&self, item: &Item) -> Value {
        let mut address = item.object.clone();
        let name = item.text("name").unwrap_or_default();
        let shown = json!({
            "id": self.id(SIP_ADDRESS, item.number),
            "type": "sip_address",
            "resource_id": self.id(SIP_ADDRESS_RESOURCE, item.number),
            "display_name": name,
            "context": "public",
            "uri": format!("sip:sandbox-{name}@sip.signalwire.com"),
            "created_at": timestamp(item.created),
            "updated_at": timestamp(item.updated),
        });
        address.extend(shown.as_object().cloned().unwrap_or_default());
        address.into()
    }
}

fn is_name(name: &str) -> bool {
    let is_part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    name.len() <= 50 && name.split('-').all(is_part)
}
