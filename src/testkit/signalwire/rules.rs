//! Rules that the schemas do not tell, for several resources.

use super::errors::Wrong;
use super::{CREDENTIAL, GATEWAY, RESOURCE, SUBSCRIBER, State};
use crate::testkit::exchange::{Call, Object};
use serde_json::Value;

const STREAM_DEFAULT: &[&str] = &["default", "disabled", "optional", "required"];
const STREAM_FORBID: &[&str] = &["forbidden", "optional", "required"];

/// Members that a call handler cannot work without.
const COMPANIONS: [(&str, &str); 10] = [
    ("ai_agent", "call_ai_agent_id"),
    ("call_flow", "call_flow_id"),
    ("dialogflow", "call_dialogflow_agent_id"),
    ("laml_application", "call_laml_application_id"),
    ("laml_webhooks", "call_request_url"),
    ("relay_application", "call_relay_application"),
    ("relay_context", "call_relay_context"),
    ("relay_script", "call_relay_script_url"),
    ("relay_topic", "call_relay_topic"),
    ("video_room", "call_video_room_id"),
];

pub(super) const CALL_MEMBERS: [&str; 15] = [
    "call_dialogflow_agent_id",
    "call_fallback_method",
    "call_fallback_url",
    "call_laml_application_id",
    "call_relay_application",
    "call_relay_context",
    "call_relay_context_status_callback_url",
    "call_relay_script_url",
    "call_relay_topic",
    "call_relay_topic_status_callback_url",
    "call_request_method",
    "call_request_url",
    "call_status_callback_method",
    "call_status_callback_url",
    "call_video_room_id",
];

/// The values of `encryption` differ by resource; the schema has all of them.
pub(super) fn encryption(call: &Call<'_>, wrong: &mut Vec<Wrong>) {
    let (member, allowed) = match call.operation.resource {
        "sip_profile" => ("default_encryption", &["optional", "required"][..]),
        "sip_gateways" | "sip_addresses" | "domain_applications" => ("encryption", STREAM_FORBID),
        _ => ("encryption", STREAM_DEFAULT),
    };
    if let Some(Value::String(value)) = call.body.get(member)
        && !allowed.contains(&value.as_str())
    {
        wrong.push(Wrong::not_one_of(member, allowed));
    }
}

/// Lists that may be left out, and not be empty.
pub(super) fn lists_not_empty(call: &Call<'_>, code: &'static str, wrong: &mut Vec<Wrong>) {
    for member in ["ciphers", "codecs"] {
        if call.body.get(member).and_then(Value::as_array).is_some_and(Vec::is_empty) {
            wrong.push(Wrong::new(member, code, "must have at least one entry"));
        }
    }
}

/// `settings` is what would be stored.
pub(super) fn companion(settings: &Object, wrong: &mut Vec<Wrong>) {
    let handler = settings.get("call_handler").and_then(Value::as_str);
    let companion = COMPANIONS.iter().find(|(name, _)| Some(*name) == handler).map(|(_, member)| *member);
    if let (Some(handler), Some(member)) = (handler, companion)
        && settings.get(member).and_then(Value::as_str).is_none_or(str::is_empty)
    {
        let message = format!("is required with the call handler {handler}");
        wrong.push(Wrong::new(member, "must_specify_related_parameter", message));
    }
}

impl State {
    /// A user name is unique among all SIP credentials of the project. `own` is the number of the one that is changed.
    pub(super) fn username(&self, call: &Call<'_>, own: Option<u64>, wrong: &mut Vec<Wrong>) {
        let Some(name) = call.body.get("username").and_then(Value::as_str) else { return };
        if name.is_empty() || name.contains(|c: char| c.is_whitespace() || c == '@') {
            wrong.push(Wrong::invalid("username", "must not be empty and must have no white space and no @"));
        }
        let mut all = self.subscribers.values().chain([&self.credentials]);
        if all.any(|credentials| credentials.has("username", name, own)) {
            wrong.push(Wrong::taken("username"));
        }
    }

    /// The type of the resource that has this id.
    pub(super) fn resource_type(&self, id: &str) -> Option<&'static str> {
        let number = |kind| self.ids.number(kind, id);
        if number(RESOURCE) == Some(self.resource) {
            Some("ai_agent")
        } else if number(SUBSCRIBER).is_some_and(|number| self.subscribers.contains_key(&number)) {
            Some("fabric_subscriber")
        } else if self.gateways.get(number(GATEWAY)).is_some() {
            Some("sip_gateway")
        } else {
            self.credentials.get(number(CREDENTIAL)).map(|_| "sip_endpoint")
        }
    }

    /// The resource in `calling_handler_resource_id`, if one is given, exists and can handle calls.
    pub(super) fn handler_resource(&self, body: &Object, wrong: &mut Vec<Wrong>) {
        let member = "calling_handler_resource_id";
        let Some(id) = body.get(member).and_then(Value::as_str) else { return };
        match self.resource_type(id) {
            None => wrong.push(Wrong::new(member, "provided_id_is_unrecognized", "is no resource of this project")),
            Some("sip_endpoint") => {
                wrong.push(Wrong::new(member, "invalid_resource_for_handler", "cannot handle calls"));
            }
            Some(_) => {}
        }
    }

    /// What a credential shows: without ciphers and codecs of its own, those of the project's SIP profile.
    pub(super) fn inherited(&self, mut settings: Object) -> Object {
        for (member, default) in [("ciphers", "default_ciphers"), ("codecs", "default_codecs")] {
            if settings.get(member).and_then(Value::as_array).is_none_or(Vec::is_empty) {
                let default = self.profile.get(default).cloned().unwrap_or_default();
                settings.insert(member.to_owned(), default);
            }
        }
        settings
    }
}
