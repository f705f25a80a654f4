//! SIP credentials: of the project, through fabric and relay, and of subscribers. Fabric and relay return the same
//! ones: fabric by the id of the resource, relay by the id of the endpoint inside it.

use super::errors::Violation;
use super::resource::{Resource, Write};
use super::rules::companion;
use super::{CREDENTIAL, ENDPOINT, SUBSCRIBER_CREDENTIAL, State};
use crate::exchange::Object;
use crate::sandbox::store::Item;
use serde_json::{Value, json};

pub(super) const FABRIC: Resource = Resource {
    kind: CREDENTIAL,
    id: CREDENTIAL,
    created: 200,
    defaults: || defaults(&"default".into()),
    check: check_handler,
    view: State::credential,
};

pub(super) const RELAY: Resource = Resource {
    kind: CREDENTIAL,
    id: ENDPOINT,
    created: 200,
    defaults: || defaults(&Value::Null),
    check: check_handler,
    view: State::endpoint,
};

pub(super) const OF_SUBSCRIBER: Resource = Resource {
    kind: SUBSCRIBER_CREDENTIAL,
    id: SUBSCRIBER_CREDENTIAL,
    created: 201,
    defaults: || json!({ "caller_id": null, "send_as": null, "encryption": "default" }),
    check: check_subscriber,
    view: |state, item| state.inherited(SUBSCRIBER_CREDENTIAL, item),
};

/// Fields that relay returns even if they are not set.
pub(super) const CALL_FIELDS: [&str; 15] = [
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

fn defaults(call_handler: &Value) -> Value {
    json!({
        "caller_id": null,
        "send_as": null,
        "encryption": "default",
        "call_handler": call_handler,
        "calling_handler_resource_id": null,
    })
}

/// Only the handler `resource` has a resource, and it requires one.
fn check_handler(write: &mut Write<'_, '_>) {
    companion(write);
    let field = "calling_handler_resource_id";
    if write.settings.get("call_handler") != Some(&"resource".into()) {
        write.call.body.insert(field.to_owned(), Value::Null);
    } else if write.settings.get(field).is_none_or(Value::is_null) {
        let message = "is required with the call handler resource";
        write.wrong.push(Violation::new(field, "must_specify_related_parameter", message));
    }
}

fn check_subscriber(write: &mut Write<'_, '_>) {
    let body = &mut write.call.body;
    let confirmation = body.remove("password_confirmation");
    if confirmation.is_some() && confirmation.as_ref() != body.get("password") {
        write.wrong.push(Violation::invalid("password_confirmation", "must be the same as password"));
    }
    if body.contains_key("call_handler") && body.contains_key("calling_handler_resource_id") {
        let message = "cannot be combined with calling_handler_resource_id";
        write.wrong.push(Violation::new("call_handler", "incompatible_parameters", message));
    }
}

impl State {
    /// The password of the SIP credential with this user name.
    #[cfg(feature = "registrar")]
    pub(super) fn password_of(&self, username: &str) -> Option<trunkline::Secret> {
        let credentials = self.things.iter(CREDENTIAL).chain(self.things.iter(SUBSCRIBER_CREDENTIAL));
        let mut named = credentials.filter(|credential| credential.text("username") == Some(username));
        named.next()?.password.clone()
    }

    /// The fields of a credential. Without its own ciphers and codecs, it has those of the project's SIP profile.
    fn inherited(&self, id: super::Kind, item: &Item) -> Object {
        let mut settings = item.object.clone();
        settings.insert("id".to_owned(), self.id(id, item.number));
        for (field, default) in [("ciphers", "default_ciphers"), ("codecs", "default_codecs")] {
            if settings.get(field).and_then(Value::as_array).is_none_or(Vec::is_empty) {
                settings.insert(field.to_owned(), self.profile.get(default).cloned().unwrap_or_default());
            }
        }
        settings
    }

    /// The endpoint inside a credential, as relay returns it.
    fn endpoint(&self, item: &Item) -> Object {
        let mut endpoint = self.inherited(ENDPOINT, item);
        endpoint.insert("type".to_owned(), "sip_endpoint".into());
        for field in CALL_FIELDS {
            endpoint.entry(field).or_insert(Value::Null);
        }
        endpoint
    }

    /// A credential as fabric returns it. The flat shape has only one id, which is the one for paths.
    fn credential(&self, item: &Item) -> Object {
        if !self.flat {
            return self.credential_in_envelope(item);
        }
        let mut endpoint = self.endpoint(item);
        endpoint.insert("id".to_owned(), self.id(CREDENTIAL, item.number));
        endpoint
    }

    pub(super) fn credential_in_envelope(&self, item: &Item) -> Object {
        self.envelope(CREDENTIAL, item, "sip_endpoint", "username", &self.endpoint(item))
    }
}
