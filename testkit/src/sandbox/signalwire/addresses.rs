//! SIP addresses: URIs that outside callers dial.

use super::errors::Violation;
use super::resource::{Resource, Write};
use super::rules::lists_not_empty;
use super::{CIPHERS, SIP_ADDRESS, SIP_ADDRESS_RESOURCE, State};
use crate::exchange::Object;
use crate::sandbox::store::{Item, object, timestamp};
use serde_json::{Value, json};

pub(super) const SIP_ADDRESSES: Resource =
    Resource { kind: SIP_ADDRESS, id: SIP_ADDRESS, created: 201, defaults, check, view: State::sip_address };

const CODECS: [&str; 7] = ["OPUS", "G722", "PCMU", "PCMA", "G729", "VP8", "H264"];

/// Domain applications have the same defaults.
pub(super) fn defaults() -> Value {
    json!({
        "user": "*",
        "encryption": "optional",
        "codecs": ["PCMU", "PCMA"],
        "ciphers": CIPHERS,
        "ip_auth_enabled": false,
        "ip_auth": [],
    })
}

fn check(write: &mut Write<'_, '_>) {
    // The context is write-only: responses have its name, and there is only one.
    write.call.body.remove("context_id");
    lists_not_empty(write, "invalid_parameter");
    let mut wrong = Vec::new();
    if let Some(name) = write.text("name") {
        if !is_name(name) {
            wrong.push(Violation::invalid("name", "must have at most 50 of a-z, 0-9 and single hyphens inside"));
        } else if write.state.things.has(SIP_ADDRESS, "name", name, write.own) {
            wrong.push(Violation::taken("name"));
        }
    }
    if write.text("user").is_some_and(|user| user.is_empty() || user.contains(char::is_whitespace)) {
        wrong.push(Violation::invalid("user", "must not be empty and must have no white space"));
    }
    let list = |field: &str| write.settings.get(field).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    if list("codecs").iter().filter_map(Value::as_str).any(|codec| !CODECS.contains(&codec)) {
        let message = format!("must only have: {}", CODECS.join(", "));
        wrong.push(Violation::new("codecs", "invalid_codecs_format", message));
    }
    let sources = list("ip_auth").len();
    let is_enabled = write.settings.get("ip_auth_enabled") == Some(&Value::Bool(true));
    if sources > 256 || (is_enabled && sources == 0) {
        wrong.push(Violation::invalid("ip_auth", "must have up to 256 entries, and one or more when it is enabled"));
    }
    write.wrong.append(&mut wrong);
}

fn is_name(name: &str) -> bool {
    let is_part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    name.len() <= 50 && name.split('-').all(is_part)
}

impl State {
    fn sip_address(&self, item: &Item) -> Object {
        let name = item.text("name").unwrap_or_default();
        let mut address = object(json!({
            "id": self.id(SIP_ADDRESS, item.number),
            "type": "sip_address",
            "resource_id": self.id(SIP_ADDRESS_RESOURCE, item.number),
            "display_name": name,
            "context": "public",
            "uri": "sip:sandbox-public.dapp.signalwire.com",
            "created_at": timestamp(item.created),
            "updated_at": timestamp(item.updated),
        }));
        address.extend(item.object.clone());
        address
    }
}
