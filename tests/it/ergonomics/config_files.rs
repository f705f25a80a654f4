//! Requests in files that users write.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The error of deserializing this.
fn refused<T: DeserializeOwned>(value: &Value) -> String {
    let Err(error) = serde_json::from_str::<T>(&value.to_string()) else { panic!("{value} was read") };
    error.to_string()
}

#[cfg(feature = "diga")]
mod null_and_absent {
    use super::{json, refused};
    use serde::{Deserialize, Serialize};
    use trunkline::Patch;
    use trunkline::diga::types::{InboundConfigUpdate, OutboundConfigUpdate, PhoneId, PhoneUpdate, SipConfigUpdate};

    /// A line of a user's own file.
    #[derive(Debug, Deserialize, PartialEq, Serialize)]
    #[serde(deny_unknown_fields)]
    struct Change {
        phone: PhoneId,
        update: SipConfigUpdate,
    }

    #[test]
    fn users_own_structs_can_hold_requests() {
        let phone = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
        let line = json!({ "phone": phone, "update": { "outbound_config": { "username": null, "password": "p w" } } });
        let change: Change = serde_json::from_value(line.clone()).unwrap();
        let outbound = OutboundConfigUpdate::new().username(Patch::Null).password("p w");
        assert_eq!(change.update, SipConfigUpdate::new().outbound_config(outbound));
        assert_eq!(serde_json::to_value(&change).unwrap(), line);
        let error = refused::<Change>(&json!({ "phone": "desk", "update": {} }));
        assert!(error.starts_with("not a PhoneId: expected a UUID"), "{error}");
    }

    #[test]
    fn absent_null_and_set_are_kept_apart() {
        let read = |value| serde_json::from_value::<PhoneUpdate>(value).unwrap().nickname;
        assert_eq!(read(json!({})), Patch::Absent);
        assert_eq!(read(json!({ "nickname": null })), Patch::Null);
        assert_eq!(read(json!({ "nickname": "" })), Patch::Value(String::new()));
        let inbound: InboundConfigUpdate = serde_json::from_value(json!({ "allowed_addresses": ["a"] })).unwrap();
        assert_eq!(inbound, InboundConfigUpdate::new().allowed_addresses(["a"]));
        let cleared: SipConfigUpdate = serde_json::from_value(json!({ "inbound_config": null })).unwrap();
        assert_eq!(cleared, SipConfigUpdate::new().inbound_config(Patch::Null));
    }

    #[test]
    fn a_missing_field_of_a_users_struct_is_not_null() {
        #[derive(Debug, Deserialize)]
        struct Strict {
            #[allow(dead_code)]
            nickname: Patch<String>,
        }
        #[derive(Deserialize, Serialize)]
        struct Lenient {
            #[serde(default, skip_serializing_if = "Patch::is_absent")]
            nickname: Patch<String>,
        }
        let error = refused::<Strict>(&json!({}));
        assert!(error.contains("missing field `nickname`"), "{error}");
        let read: Lenient = serde_json::from_value(json!({})).unwrap();
        assert_eq!((read.nickname.is_absent(), serde_json::to_value(&read).unwrap()), (true, json!({})));
    }

    #[test]
    fn the_error_of_a_nested_field_names_its_place() {
        let error = refused::<SipConfigUpdate>(&json!({ "outbound_config": { "usrname": "a" } }));
        assert!(error.starts_with("outbound_config: unknown field `usrname`, expected one of "), "{error}");
        let error = refused::<SipConfigUpdate>(&json!({ "inbound_config": { "allowed_addresses": "a" } }));
        assert!(error.starts_with("inbound_config: allowed_addresses: expected "), "{error}");
    }
}

#[cfg(feature = "signalwire")]
#[test]
fn a_request_is_refused_for_what_would_be_lost_or_guessed() {
    use trunkline::signalwire::types::{SipCredentialCreate, SipGatewayCreate};
    let cases = [
        (json!({ "username": "u", "pasword": "p" }), "unknown field `pasword`, expected one of `username`, "),
        (json!({ "password": "p" }), "missing field `username`"),
        (json!({ "username": "u", "caller_id": null }), "caller_id: expected a string"),
        (json!({ "username": ["u"] }), "username: expected a string"),
        (json!({ "username": "u", "codecs": "PCMU" }), "codecs: expected a sequence"),
        (json!({ "username": "u", "encryption": { "is": true } }), "encryption: not an Encryption: expected "),
        (json!(["u"]), "expected an object"),
        (json!("u"), "expected an object"),
    ];
    for (value, expected) in cases {
        let error = refused::<SipCredentialCreate>(&value);
        assert!(error.starts_with(expected), "{value}: {error}");
    }
    let twice = serde_json::from_str::<SipCredentialCreate>(r#"{"username":"a","username":"b"}"#).unwrap_err();
    assert!(twice.to_string().starts_with("duplicate field `username`"), "{twice}");
    let error = refused::<SipGatewayCreate>(&json!({ "name": "n" }));
    assert!(error.contains("missing field"), "{error}");
}

#[cfg(feature = "signalwire")]
#[test]
fn no_error_shows_the_value_of_a_field() {
    use trunkline::signalwire::types::SipCredentialCreate;
    let canary = "cAnArY";
    for value in [
        json!({ "username": "u", "password": { "is": canary } }),
        json!({ "username": "u", "password": [canary] }),
        json!({ "username": "u", "password": 4_711_471_147_u64 }),
        json!({ "username": "u", "password": true }),
        json!({ "username": "u", "codecs": canary }),
        json!({ "username": { "is": canary } }),
        json!({ "username": "u", "pasword": canary }),
        json!(canary),
        json!([canary]),
    ] {
        let error = refused::<SipCredentialCreate>(&value);
        assert!(!error.contains(canary) && !error.contains("4711471147"), "{error}");
    }
    let error = refused::<SipCredentialCreate>(&json!({ "username": "u", "password": 12_345 }));
    assert!(error.starts_with("password: a secret is a text; put it in quotes"), "{error}");
}

#[cfg(feature = "signalwire")]
#[test]
fn a_serialized_request_deserializes_to_the_same() {
    use trunkline::signalwire::types::{ListSipCredentialsQuery, SipCredentialCreate, SipProfileUpdate};
    let create = SipCredentialCreate::new("u").password("p").codecs(["PCMU", "tomorrow's"]).encryption("required");
    let read: SipCredentialCreate = serde_json::from_value(serde_json::to_value(&create).unwrap()).unwrap();
    assert_eq!(read, create);
    let update = SipProfileUpdate::new().random_send_as().default_codecs([""; 0]);
    let read: SipProfileUpdate = serde_json::from_value(serde_json::to_value(&update).unwrap()).unwrap();
    assert_eq!(read, update);
    let query = ListSipCredentialsQuery::new().page_size(7);
    let read: ListSipCredentialsQuery = serde_json::from_value(serde_json::to_value(&query).unwrap()).unwrap();
    assert_eq!(read, query);
}

#[cfg(feature = "voximplant")]
#[test]
fn mutually_exclusive_fields_are_deserialized_by_their_own_names() {
    use trunkline::voximplant::types::{SipRegistrationCreate, SipRegistrationFilter};
    let create = SipRegistrationCreate::new("u", "sip.example.com").application("app").user(7);
    let written = serde_json::to_value(&create).unwrap();
    assert_eq!(written["application_name"], "app");
    assert_eq!(serde_json::from_value::<SipRegistrationCreate>(written).unwrap(), create);

    let filter = SipRegistrationFilter::new().application([1, 2]).proxy(["a", "b"]).user_id([3]);
    assert_eq!(
        serde_json::from_value::<SipRegistrationFilter>(serde_json::to_value(&filter).unwrap()).unwrap(),
        filter
    );
    let listed = json!({ "application_id": [1, "2"], "proxy": ["a", "b"], "user_id": "3" });
    assert_eq!(serde_json::from_value::<SipRegistrationFilter>(listed).unwrap(), filter);

    let both = json!({ "sip_username": "u", "proxy": "p", "application_id": 1, "application_name": "a" });
    let error = refused::<SipRegistrationCreate>(&both);
    assert!(error.starts_with("`application_name` stands beside another field that says the same"), "{error}");
    let unknown = json!({ "sip_username": "u", "proxy": "p", "aplication_id": 1 });
    let error = refused::<SipRegistrationCreate>(&unknown);
    assert!(error.starts_with("unknown field `aplication_id`, expected one of "), "{error}");
}
