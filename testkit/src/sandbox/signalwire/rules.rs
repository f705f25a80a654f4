//! Rules of several resources that the schemas do not express.

use super::errors::Violation;
use super::resource::Write;
use serde_json::Value;

/// Fields that a call handler requires.
const COMPANIONS: [(&str, &str); 13] = [
    ("ai_agent", "call_ai_agent_id"),
    ("call_flow", "call_flow_id"),
    ("dialogflow", "call_dialogflow_agent_id"),
    ("laml_application", "call_laml_application_id"),
    ("laml_webhooks", "call_request_url"),
    ("relay_application", "call_relay_application"),
    ("relay_connector", "call_relay_connector_id"),
    ("relay_context", "call_relay_context"),
    ("relay_script", "call_relay_script_url"),
    ("relay_sip_endpoint", "call_sip_endpoint_id"),
    ("relay_topic", "call_relay_topic"),
    ("relay_verto_endpoint", "call_verto_resource"),
    ("video_room", "call_video_room_id"),
];

/// The same for handlers of messages.
const MESSAGE_COMPANIONS: [(&str, &str); 5] = [
    ("laml_application", "message_laml_application_id"),
    ("laml_webhooks", "message_request_url"),
    ("relay_application", "message_relay_application"),
    ("relay_context", "message_relay_context"),
    ("relay_topic", "message_relay_topic"),
];

/// Rules of fields, for every resource that has them.
pub(super) fn common(write: &mut Write<'_, '_>) {
    encryption(write);
    username(write);
    handler_resource(write);
}

/// The values of `encryption` differ by resource; the schema has all of them.
pub(super) fn encryption(write: &mut Write<'_, '_>) {
    let (field, allowed) = match write.call.operation.resource {
        "sip_profile" => ("default_encryption", &["optional", "required"][..]),
        "sip_gateways" | "sip_addresses" | "domain_applications" => {
            ("encryption", &["forbidden", "optional", "required"][..])
        }
        _ => ("encryption", &["default", "disabled", "optional", "required"][..]),
    };
    if write.text(field).is_some_and(|value| !allowed.contains(&value)) {
        write.wrong.push(Violation::not_one_of(field, allowed));
    }
}

/// A user name is unique among all SIP credentials of the project.
fn username(write: &mut Write<'_, '_>) {
    let Some(name) = write.text("username") else { return };
    let is_bad = name.is_empty() || name.contains(|c: char| c.is_whitespace() || c == '@');
    let is_taken = write.state.has_username(name, write.own);
    if is_bad {
        write.wrong.push(Violation::invalid("username", "must not be empty and must have no white space and no @"));
    } else if is_taken {
        write.wrong.push(Violation::taken("username"));
    }
}

/// A resource that is set as the call handler must exist and be able to handle calls.
fn handler_resource(write: &mut Write<'_, '_>) {
    let field = "calling_handler_resource_id";
    let Some(id) = write.text(field) else { return };
    match write.state.handler(id) {
        None => {
            write.wrong.push(Violation::new(field, "provided_id_is_unrecognized", "is no resource of this project"));
        }
        Some("sip_endpoint") => {
            write.wrong.push(Violation::new(field, "invalid_resource_for_handler", "cannot handle calls"));
        }
        Some(_) => {}
    }
}

/// Lists that may be absent, but not empty.
pub(super) fn lists_not_empty(write: &mut Write<'_, '_>, code: &'static str) {
    for field in ["ciphers", "codecs"] {
        if write.call.body.get(field).and_then(Value::as_array).is_some_and(Vec::is_empty) {
            write.wrong.push(Violation::new(field, code, "must have at least one entry"));
        }
    }
}

/// The field that a call handler requires must be present when the handler is set.
pub(super) fn companion(write: &mut Write<'_, '_>) {
    needed(write, "call_handler", &COMPANIONS);
}

/// The field that a message handler requires must be present when the handler is set.
pub(super) fn message_companion(write: &mut Write<'_, '_>) {
    needed(write, "message_handler", &MESSAGE_COMPANIONS);
}

fn needed(write: &mut Write<'_, '_>, handler: &str, companions: &[(&str, &str)]) {
    let set = write.text(handler);
    let Some((set, field)) = companions.iter().find(|(name, _)| Some(*name) == set) else { return };
    if write.settings.get(*field).and_then(Value::as_str).is_none_or(str::is_empty) {
        let message = format!("is required with the {} {set}", handler.replace('_', " "));
        write.wrong.push(Violation::new(field, "must_specify_related_parameter", message));
    }
}
