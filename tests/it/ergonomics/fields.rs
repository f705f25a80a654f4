//! Conversions to the fields of requests.

use serde_json::{Value, json};
use trunkline::Patch;

fn serialized(request: impl serde::Serialize) -> Value {
    serde_json::to_value(request).unwrap()
}

#[cfg(feature = "diga")]
#[test]
fn nullable_fields_accept_the_same_values_as_other_fields() {
    use trunkline::Secret;
    use trunkline::diga::types::{InboundConfigUpdate, OutboundConfigUpdate, PhoneUpdate, SipConfigUpdate};
    let (text, secret) = (String::from("Lobby"), Secret::from("correct horse"));
    for update in [
        PhoneUpdate::new().nickname("Lobby"),
        PhoneUpdate::new().nickname(&text),
        PhoneUpdate::new().nickname(text.clone()),
        PhoneUpdate::new().nickname(Patch::Value(text.clone())),
        PhoneUpdate::new().nickname(Patch::if_some(Some(&text))),
        PhoneUpdate::new().nickname(Patch::or_null(Some("Lobby"))),
    ] {
        assert_eq!(serialized(update), json!({ "nickname": "Lobby" }));
    }
    let networks = ["192.0.2.0/24", "198.51.100.7"];
    for update in [
        InboundConfigUpdate::new().allowed_addresses(networks),
        InboundConfigUpdate::new().allowed_addresses(networks.to_vec()),
        InboundConfigUpdate::new().allowed_addresses(networks.iter().copied()),
        InboundConfigUpdate::new().allowed_addresses(&networks.map(String::from)),
        InboundConfigUpdate::new().allowed_addresses(Patch::Value(networks.map(String::from).to_vec())),
    ] {
        assert_eq!(serialized(update), json!({ "allowed_addresses": networks }));
    }
    for update in [
        OutboundConfigUpdate::new().password("correct horse"),
        OutboundConfigUpdate::new().password(&String::from("correct horse")),
        OutboundConfigUpdate::new().password(&secret),
        OutboundConfigUpdate::new().password(Patch::if_some(Some(secret.clone()))),
    ] {
        assert_eq!(serialized(&update), json!({ "password": "correct horse" }));
        let update = SipConfigUpdate::new().outbound_config(update);
        assert_eq!(serialized(update), json!({ "outbound_config": { "password": "correct horse" } }));
    }
}

#[cfg(feature = "diga")]
#[test]
fn an_option_needs_a_meaning_for_none() {
    use trunkline::diga::types::{AgentVersionId, ListPhonesQuery, OutboundConfigUpdate, PhoneUpdate};
    let (nickname, version): (Option<String>, Option<AgentVersionId>) = (None, None);
    let update = PhoneUpdate::new().nickname(Patch::if_some(nickname.as_deref()));
    assert_eq!(update, PhoneUpdate::new());
    let update = PhoneUpdate::new().nickname(Patch::or_null(nickname)).inbound_version_id(Patch::or_null(version));
    assert_eq!(serialized(update), json!({ "nickname": null, "inbound_version_id": null }));
    let password: Option<trunkline::Secret> = None;
    assert_eq!(serialized(OutboundConfigUpdate::new().password(Patch::if_some(password))), json!({}));
    // A field that cannot be null is an option itself.
    let mut query = ListPhonesQuery::new();
    query.limit = None;
    query.page = Some(2);
    assert_eq!(serialized(query), json!({ "page": 2 }));
}

#[test]
fn an_absent_field_is_never_serialized_as_null() {
    let error = serde_json::to_string(&[Patch::Value(1), Patch::Absent]).unwrap_err();
    assert!(error.to_string().contains("skip_serializing_if"), "{error}");
    assert_eq!(serialized(Patch::<i64>::Null), json!(null));
}

#[cfg(feature = "signalwire")]
#[test]
fn lists_accept_arrays_vectors_and_iterators() {
    use trunkline::signalwire::types::{Codec, SipCredentialUpdate};
    let codecs = ["PCMU", "OPUS"];
    let read: Vec<Codec> = codecs.map(Codec::from).to_vec();
    for update in [
        SipCredentialUpdate::new().codecs(codecs),
        SipCredentialUpdate::new().codecs(codecs.to_vec()),
        SipCredentialUpdate::new().codecs(codecs.map(String::from)),
        SipCredentialUpdate::new().codecs(&codecs.map(String::from)),
        SipCredentialUpdate::new().codecs("PCMU,OPUS".split(',')),
        SipCredentialUpdate::new().codecs(&read),
        SipCredentialUpdate::new().codecs(read.clone()),
    ] {
        assert_eq!(serialized(update), json!({ "codecs": codecs }));
    }
    assert_eq!(serialized(SipCredentialUpdate::new().codecs([Codec::Pcmu; 0])), json!({ "codecs": [] }));
}

#[cfg(feature = "signalwire")]
#[tokio::test]
async fn values_of_a_response_can_be_used_in_an_update() {
    use crate::support::Platform;
    use trunkline::signalwire::types::{
        CallHandler, DomainApplicationUpdate, Encryption, RelaySipEndpointUpdate, SipCredentialUpdate,
    };
    let endpoint =
        json!({ "id": "i", "call_handler": "fabric_subscriber", "encryption": "required", "caller_id": "L" });
    let platform = Platform::responding_json(200, endpoint.to_string()).await;
    let read = platform.signalwire().relay_sip_endpoints().get("i").await.unwrap();
    let handler: &CallHandler = read.call_handler.as_ref().unwrap();
    let encryption: &Encryption = read.encryption.as_ref().unwrap();
    let sent = json!({ "call_handler": "fabric_subscriber" });
    assert_eq!(serialized(RelaySipEndpointUpdate::new().call_handler(handler)), sent);
    assert_eq!(serialized(DomainApplicationUpdate::new().call_handler(handler.clone())), sent);
    assert_eq!(serialized(SipCredentialUpdate::new().call_handler(handler).encryption(encryption)), {
        json!({ "call_handler": "fabric_subscriber", "encryption": "required" })
    });
    // A text field accepts an enum, too.
    assert_eq!(
        serialized(SipCredentialUpdate::new().caller_id(encryption.clone())),
        json!({ "caller_id": "required" })
    );
}

#[cfg(feature = "voximplant")]
#[test]
fn filters_accept_ids_texts_arrays_and_iterators() {
    use trunkline::List;
    use trunkline::voximplant::types::{ApplicationId, ApplicationRefs, SipRegistrationCreate, SipRegistrationFilter};
    let (one, two) = (ApplicationId::new(1), ApplicationId::new(2));
    for filter in [
        SipRegistrationFilter::new().application([one, two]),
        SipRegistrationFilter::new().application([1, 2]),
        SipRegistrationFilter::new().application(vec![one, two]),
        SipRegistrationFilter::new().application([&one, &two]),
        SipRegistrationFilter::new().application([1, 2].into_iter().collect::<ApplicationRefs>()),
        SipRegistrationFilter::new().application(List::<ApplicationId>::from([one, two])),
    ] {
        assert_eq!(serialized(filter), json!({ "application_id": "1;2" }));
    }
    assert_eq!(serialized(SipRegistrationFilter::new().application(one)), json!({ "application_id": "1" }));
    assert_eq!(serialized(SipRegistrationFilter::new().application(&one)), json!({ "application_id": "1" }));
    let names = [String::from("a"), String::from("b")];
    for filter in [
        SipRegistrationFilter::new().application(["a", "b"]),
        SipRegistrationFilter::new().application(vec!["a", "b"]),
        SipRegistrationFilter::new().application(names.iter().collect::<ApplicationRefs>()),
        SipRegistrationFilter::new().application(names.clone()),
    ] {
        assert_eq!(serialized(filter), json!({ "application_name": "a;b" }));
    }
    assert_eq!(serialized(SipRegistrationFilter::new().user_id([7, 8])), json!({ "user_id": "7;8" }));
    assert_eq!(serialized(SipRegistrationFilter::new().proxy(names.iter())), json!({ "proxy": "a;b" }));
    let mut filter = SipRegistrationFilter::new();
    filter.proxy = Some(List::from(["a"]));
    filter.proxy.get_or_insert_default().extend(["b"]);
    assert_eq!(serialized(&filter), json!({ "proxy": "a;b" }));
    filter.proxy = Some(List::from(&["a", "b"][..]));
    assert_eq!(serialized(filter), json!({ "proxy": "a;b" }));
    let create = || SipRegistrationCreate::new("u", "sip.example.com");
    assert_eq!(create().application(1), create().application(one));
    assert_eq!(create().application(&String::from("a")), create().application("a"));
}
