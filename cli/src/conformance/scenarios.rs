//! The objects that `--write` creates, changes and removes, and what the documents say about them.

use super::questions::Question;
use serde_json::{Map, Value, json};
use trunkline::Provider;

/// What the names of all objects start with. Nothing else is removed.
pub(super) const PREFIX: &str = "trunkline-conformance-";

/// The life of one object.
pub(super) struct Scenario {
    /// Ids of the operations.
    pub(super) create: &'static str,
    pub(super) list: &'static str,
    /// None if an object is read from the list.
    pub(super) read: Option<&'static str>,
    pub(super) update: &'static str,
    pub(super) delete: &'static str,
    /// Whether creating it costs money.
    pub(super) is_billed: bool,
    /// The field of a row that has its id.
    pub(super) id: &'static str,
    /// Where a row has its name.
    pub(super) name: &'static str,
    pub(super) body: Value,
    /// What a read shows after the creation, by JSON pointer.
    pub(super) shown: Vec<(&'static str, Value)>,
    /// An update of one field, and what a read shows of that field afterwards.
    pub(super) change: Value,
    pub(super) changed: (&'static str, Value),
    pub(super) probes: Vec<Probe>,
    /// What happens to a second creation with the same name; None if names are not unique.
    pub(super) duplicate: Option<Question>,
    /// Objects that belong to this one.
    pub(super) children: Vec<Scenario>,
}

impl Scenario {
    /// Whether an operation is part of it.
    pub(super) fn calls(&self, operation: &str) -> bool {
        let own = [self.create, self.update, self.delete].contains(&operation) || self.read == Some(operation);
        own || self.children.iter().any(|child| child.calls(operation))
    }
}

/// An update whose effect the documents leave open.
pub(super) struct Probe {
    /// Another operation than the scenario's update.
    pub(super) update: Option<&'static str>,
    pub(super) body: Value,
    /// The field that tells.
    pub(super) at: &'static str,
    pub(super) question: Option<Question>,
    /// True if the documents say that it clears the field.
    pub(super) clears: bool,
}

/// The scenarios of a platform. `name` is the name of the objects, and `handler` a resource that can handle calls.
pub(super) fn of(provider: Provider, name: &str, handler: Option<&str>) -> Vec<Scenario> {
    match provider {
        Provider::Voximplant => vec![white_list(name), registration(name)],
        Provider::Diga => vec![phone(name)],
        _ => {
            let mut all = vec![credential(name), endpoint(name), gateway(name), application(name), subscriber(name)];
            all.extend(handler.map(|handler| address(name, handler)));
            all
        }
    }
}

fn credential(name: &str) -> Scenario {
    Scenario {
        create: "create_sip_credential",
        list: "list_sip_credentials",
        read: Some("get_sip_credential"),
        update: "update_sip_credential",
        delete: "delete_sip_credential",
        is_billed: false,
        id: "id",
        name: "/sip_endpoint/username",
        body: json!({
            "username": name,
            "password": password(),
            "caller_id": "Conformance",
            "encryption": "required",
            "codecs": ["PCMU"],
            "call_handler": "passthrough",
        }),
        shown: vec![
            ("/sip_endpoint/caller_id", "Conformance".into()),
            ("/sip_endpoint/encryption", "required".into()),
            ("/sip_endpoint/codecs", json!(["PCMU"])),
            ("/sip_endpoint/call_handler", "passthrough".into()),
        ],
        change: json!({ "caller_id": "Changed" }),
        changed: ("/sip_endpoint/caller_id", "Changed".into()),
        probes: vec![
            Probe {
                update: None,
                body: json!({ "calling_handler_resource_id": null }),
                at: "/sip_endpoint/calling_handler_resource_id",
                question: None,
                clears: true,
            },
            Probe {
                update: None,
                body: json!({ "codecs": [] }),
                at: "/sip_endpoint/codecs",
                question: Some("empty_codecs"),
                clears: false,
            },
        ],
        duplicate: Some("duplicate_username"),
        children: Vec::new(),
    }
}

fn endpoint(name: &str) -> Scenario {
    Scenario {
        create: "create_relay_sip_endpoint",
        list: "list_relay_sip_endpoints",
        read: Some("get_relay_sip_endpoint"),
        update: "update_relay_sip_endpoint",
        delete: "delete_relay_sip_endpoint",
        is_billed: false,
        id: "id",
        name: "/username",
        body: json!({
            "username": name, "password": password(), "caller_id": "Conformance", "encryption": "required",
        }),
        shown: vec![("/caller_id", "Conformance".into()), ("/encryption", "required".into())],
        change: json!({ "encryption": "optional" }),
        changed: ("/encryption", "optional".into()),
        probes: vec![Probe {
            update: None,
            body: json!({ "caller_id": null }),
            at: "/caller_id",
            question: Some("null_caller_id"),
            clears: true,
        }],
        duplicate: None,
        children: Vec::new(),
    }
}

fn gateway(name: &str) -> Scenario {
    let ciphers = json!(["AEAD_AES_256_GCM_8"]);
    Scenario {
        create: "create_sip_gateway",
        list: "list_sip_gateways",
        read: Some("get_sip_gateway"),
        update: "update_sip_gateway",
        delete: "delete_sip_gateway",
        is_billed: false,
        id: "id",
        name: "/sip_gateway/name",
        body: json!({
            "name": name, "uri": "test@example.com", "encryption": "required", "ciphers": ciphers, "codecs": ["PCMU"],
        }),
        shown: vec![
            ("/sip_gateway/uri", "test@example.com".into()),
            ("/sip_gateway/ciphers", ciphers),
            ("/sip_gateway/codecs", json!(["PCMU"])),
        ],
        change: json!({ "encryption": "optional" }),
        changed: ("/sip_gateway/encryption", "optional".into()),
        probes: vec![Probe {
            update: None,
            body: json!({ "encryption": "default" }),
            at: "/sip_gateway/encryption",
            question: Some("gateway_default_encryption"),
            clears: false,
        }],
        duplicate: None,
        children: Vec::new(),
    }
}

fn application(name: &str) -> Scenario {
    Scenario {
        create: "create_domain_application",
        list: "list_domain_applications",
        read: Some("get_domain_application"),
        update: "update_domain_application",
        delete: "delete_domain_application",
        is_billed: false,
        id: "id",
        name: "/name",
        body: json!({
            "name": name,
            "identifier": name,
            "call_handler": "relay_context",
            "call_relay_context": "conformance",
            "call_request_url": "https://example.com/",
        }),
        shown: vec![
            ("/call_relay_context", "conformance".into()),
            ("/call_request_url", "https://example.com/".into()),
        ],
        change: json!({ "call_relay_context": "changed" }),
        changed: ("/call_relay_context", "changed".into()),
        probes: vec![Probe {
            update: None,
            body: json!({ "call_request_url": null }),
            at: "/call_request_url",
            question: None,
            clears: true,
        }],
        duplicate: None,
        children: Vec::new(),
    }
}

fn address(name: &str, handler: &str) -> Scenario {
    Scenario {
        create: "create_sip_address",
        list: "list_sip_addresses",
        read: Some("get_sip_address"),
        update: "update_sip_address",
        delete: "delete_sip_address",
        is_billed: false,
        id: "id",
        name: "/name",
        body: json!({ "name": name, "calling_handler_resource_id": handler, "codecs": ["PCMU"] }),
        shown: vec![("/codecs", json!(["PCMU"]))],
        change: json!({ "encryption": "required" }),
        changed: ("/encryption", "required".into()),
        probes: Vec::new(),
        duplicate: None,
        children: Vec::new(),
    }
}

fn subscriber(name: &str) -> Scenario {
    let email = format!("{name}@example.com");
    Scenario {
        create: "create_subscriber",
        list: "list_subscribers",
        read: Some("get_subscriber"),
        update: "update_subscriber",
        delete: "delete_subscriber",
        is_billed: true,
        id: "id",
        name: "/subscriber/email",
        body: json!({ "email": email, "password": password(), "first_name": "Conformance", "job_title": "Check" }),
        shown: vec![("/subscriber/first_name", "Conformance".into()), ("/subscriber/job_title", "Check".into())],
        change: json!({ "email": email, "job_title": "Changed" }),
        changed: ("/subscriber/job_title", "Changed".into()),
        probes: Vec::new(),
        duplicate: None,
        children: vec![subscriber_credential(name)],
    }
}

fn subscriber_credential(name: &str) -> Scenario {
    Scenario {
        create: "create_subscriber_sip_credential",
        list: "list_subscriber_sip_credentials",
        read: Some("get_subscriber_sip_credential"),
        update: "update_subscriber_sip_credential",
        delete: "delete_subscriber_sip_credential",
        is_billed: true,
        id: "id",
        name: "/username",
        body: json!({ "username": name, "password": password(), "caller_id": "Conformance", "codecs": ["PCMU"] }),
        shown: vec![("/caller_id", "Conformance".into()), ("/codecs", json!(["PCMU"]))],
        change: json!({ "encryption": "required" }),
        changed: ("/encryption", "required".into()),
        probes: Vec::new(),
        duplicate: None,
        children: Vec::new(),
    }
}

fn white_list(name: &str) -> Scenario {
    // Addresses for documentation, from which nobody calls (RFC 5737).
    let network = "192.0.2.9/32";
    Scenario {
        create: "add_sip_white_list_item",
        list: "get_sip_white_list",
        read: None,
        update: "set_sip_white_list_item",
        delete: "del_sip_white_list_item",
        is_billed: false,
        id: "sip_whitelist_id",
        name: "/description",
        body: json!({ "sip_whitelist_network": network, "description": name }),
        shown: vec![("/sip_whitelist_network", network.into())],
        change: json!({ "sip_whitelist_network": network, "description": format!("{name}-changed") }),
        changed: ("/description", format!("{name}-changed").into()),
        probes: Vec::new(),
        duplicate: None,
        children: Vec::new(),
    }
}

fn registration(name: &str) -> Scenario {
    Scenario {
        create: "create_sip_registration",
        list: "get_sip_registrations",
        read: None,
        update: "update_sip_registration",
        delete: "delete_sip_registration",
        is_billed: true,
        id: "sip_registration_id",
        name: "/sip_username",
        body: json!({
            "sip_username": name,
            "proxy": "conformance.invalid",
            "outbound_proxy": "proxy.invalid",
            "password": password(),
        }),
        shown: vec![("/proxy", "conformance.invalid".into()), ("/outbound_proxy", "proxy.invalid".into())],
        change: json!({ "auth_user": "changed" }),
        changed: ("/auth_user", "changed".into()),
        probes: vec![Probe {
            update: None,
            body: json!({ "outbound_proxy": "" }),
            at: "/outbound_proxy",
            question: Some("clear_outbound_proxy"),
            clears: false,
        }],
        duplicate: None,
        children: Vec::new(),
    }
}

fn phone(name: &str) -> Scenario {
    let probe = |update, body, at, question| Probe { update, body, at, question: Some(question), clears: false };
    Scenario {
        create: "import_phone",
        list: "list_phones",
        read: Some("get_phone"),
        update: "update_phone_sip_config",
        delete: "release_phone",
        is_billed: false,
        id: "id",
        name: "/number",
        body: json!({
            "phone_number": name,
            "nickname": name,
            "inbound_config": { "media_encryption": "allow", "allowed_addresses": ["192.0.2.9/32"] },
            "outbound_config": { "termination_uri": "conformance.invalid", "media_encryption": "allow" },
        }),
        shown: vec![
            ("/nickname", name.into()),
            ("/sip_config/allowed_addresses", json!(["192.0.2.9/32"])),
            ("/sip_config/termination_uri", "conformance.invalid".into()),
        ],
        change: json!({ "inbound_config": { "media_encryption": "require" } }),
        changed: ("/sip_config/inbound_media_encryption", "require".into()),
        probes: vec![
            probe(Some("update_phone"), json!({ "nickname": null }), "/nickname", "null_nickname"),
            probe(
                None,
                json!({ "inbound_config": { "allowed_addresses": [] } }),
                "/sip_config/allowed_addresses",
                "empty_addresses",
            ),
            probe(
                None,
                json!({ "outbound_config": { "termination_uri": null } }),
                "/sip_config/termination_uri",
                "null_termination_uri",
            ),
        ],
        duplicate: None,
        children: Vec::new(),
    }
}

/// A random password, which nobody needs to know.
fn password() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

/// The body of a scenario's request, and the id in it where the platform takes ids there.
pub(super) fn with_id(body: &Value, provider: Provider, name: &str, id: &str) -> Map<String, Value> {
    let mut fields = super::reads::fields(body.clone());
    if provider == Provider::Voximplant {
        fields.insert(name.to_owned(), id.into());
    }
    fields
}
