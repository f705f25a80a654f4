//! The examples of responses in the vendor's documents, through the types of this crate.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use trunkline::signalwire::types::{
    AssignedAddress, DomainApplication, FabricAddress, FabricAddressPage, PhoneNumber, Resource, ResourcePage,
    SipAddress, Subscriber, VerifiedNumber, VerifiedNumberPage,
};

/// Reads an example and writes it again: nothing of it is lost, and nulls are absent.
fn read<T: DeserializeOwned + Serialize>(example: &Value) -> T {
    let value: T = serde_json::from_str(&example.to_string()).unwrap_or_else(|error| panic!("{error} in {example}"));
    assert_eq!(serde_json::to_value(&value).unwrap(), without_nulls(example));
    value
}

fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.iter().filter(|(_, value)| !value.is_null());
            kept.map(|(name, value)| (name.clone(), without_nulls(value))).collect::<serde_json::Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

fn fixture(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn subscribers() {
    let subscriber: Subscriber = read(&json!({
        "id": "d369a402-7b43-4512-8735-9d5e1f387814", "project_id": "1313fe58-5e14-4c11-bbe7-6fdfa11fe780",
        "display_name": "Jane Roe", "type": "subscriber",
        "created_at": "2026-05-06T12:20:00Z", "updated_at": "2026-05-06T12:20:00Z",
        "subscriber": {
            "email": "jane.roe@example.com", "first_name": null, "display_name": "Jane Roe", "timezone": "Europe/Berlin",
        },
    }));
    assert!(subscriber.extra.is_empty() && subscriber.subscriber.unwrap().extra.is_empty());
}

#[test]
fn resources_of_every_documented_type() {
    let resource: Resource = read(&fixture(include_str!("../../fixtures/signalwire/resource.json")));
    assert!(resource.extra.is_empty() && resource.sip_gateway.unwrap().extra.is_empty());
    let others = [
        (
            "swml_webhook",
            "swml_webhook",
            json!({ "id": "1", "used_for": "calling", "primary_request_url": "https://example.com" }),
        ),
        ("cxml_script", "cxml_script", json!({ "id": "1", "contents": "<Response/>", "request_count": 3 })),
        ("cxml_application", "cxml_application", json!({ "id": "1", "friendly_name": "Booking" })),
        ("relay_application", "relay_application", json!({ "id": "1", "name": "Booking", "topic": "booking" })),
        ("call_flow", "call_flow", json!({ "id": "1", "title": "Booking", "document_version": 1 })),
        ("ai_agent", "ai_agent", json!({ "agent_id": "1", "name": "Booking" })),
        ("video_room", "conference_room", json!({ "id": "1", "name": "Booking" })),
        ("swml_script", "conference_room", json!({ "id": "1", "name": "Booking" })),
    ];
    let examples = others.map(|(type_, field, inner)| {
        let mut example =
            json!({ "id": "993ed018-9e79-4e50-b97b-984bd5534095", "type": type_, "display_name": "Booking" });
        example[field] = inner;
        let resource: Resource = read(&example);
        assert_eq!(resource.extra.get(field), Some(&example[field]));
        assert_eq!(resource.type_.unwrap().as_str(), type_);
        example
    });
    let links = json!({ "self": "/api/fabric/resources?page_number=0", "first": "/api/fabric/resources?page_size=50" });
    let page: ResourcePage = read(&json!({ "data": examples, "links": links }));
    assert_eq!(page.items.readable().count(), 8);
}

#[test]
fn addresses() {
    let channels = json!({
        "audio": "/external/resource_name?channel=audio", "messaging": "/external/resource_name?channel=messaging",
        "video": "/external/resource_name?channel=video",
    });
    let example = json!({
        "id": "691af061-cd86-4893-a605-173f47afc4c2", "name": "justice-league", "display_name": "Justice League",
        "cover_url": "https://coverurl.com", "preview_url": "https://previewurl.com", "locked": true,
        "channels": channels, "created_at": "2024-05-06T12:20:00Z", "type": "app",
    });
    assert!(read::<FabricAddress>(&example).extra.is_empty());
    assert!(read::<AssignedAddress>(&example).extra.is_empty());
    let page: FabricAddressPage = read(&json!({ "data": [example], "links": {} }));
    assert_eq!(page.items.readable().count(), 1);
}

#[test]
fn phone_numbers() {
    let number: PhoneNumber = read(&fixture(include_str!("../../fixtures/signalwire/phone_number.json")));
    assert!(number.extra.is_empty());
}

#[test]
fn verified_caller_ids() {
    let example = fixture(include_str!("../../fixtures/signalwire/verified_caller_id.json"));
    assert!(read::<VerifiedNumber>(&example).extra.is_empty());
    read::<VerifiedNumberPage>(&json!({ "links": { "self": "/s", "first": "/f" }, "data": [example] }));
}

#[test]
fn assignments_of_all_editions() {
    let address: AssignedAddress = read(&fixture(include_str!("../../fixtures/signalwire/assigned_address.json")));
    assert!(address.extra.is_empty());
    // The oldest edition has no id.
    let older: AssignedAddress = read(&json!({
        "name": "front-desk", "display_name": "Front desk", "resource_id": "726a9e0f-1bf3-4467-bdc3-e7c2b3e4cb31",
        "type": "room", "cover_url": null, "preview_url": null,
        "channels": { "video": "/public/front-desk?channel=video" },
    }));
    assert_eq!((older.id, older.extra.is_empty()), (None, true));
    // The newest one mistakes the domain application for the response.
    let relay: AssignedAddress = read(&json!({
        "id": "691af061-cd86-4893-a605-173f47afc4c2", "type": "domain_application",
        "domain": "your-space-test_id", "identifier": "test_id", "name": "Test App", "call_handler": "relay_topic",
    }));
    assert_eq!(relay.domain.as_deref(), Some("your-space-test_id"));
}

#[test]
fn the_domain_of_a_domain_application_is_a_label() {
    let application = |domain: Value| read::<DomainApplication>(&json!({ "id": "i", "domain": domain }));
    let example = application(json!("your-space-test_id"));
    assert_eq!(example.host().as_deref(), Some("your-space-test_id.dapp.signalwire.com"));
    assert_eq!(example.sip_uri("helpdesk").as_deref(), Some("sip:helpdesk@your-space-test_id.dapp.signalwire.com"));
    // A platform that sends the whole host some day is believed.
    let whole = application(json!("acme-desk.dapp.signalwire.com"));
    assert_eq!(whole.host().as_deref(), Some("acme-desk.dapp.signalwire.com"));
    for missing in [Value::Null, json!("")] {
        let application: DomainApplication =
            serde_json::from_str(&json!({ "id": "i", "domain": missing }).to_string()).unwrap();
        assert_eq!((application.host(), application.sip_uri("u")), (None, None));
    }
}

#[test]
fn the_uri_of_a_sip_address_is_read_in_both_documented_forms() {
    for uri in ["sip:my-space-support-line@sip.signalwire.com", "sip:my-space-public.dapp.signalwire.com"] {
        assert_eq!(read::<SipAddress>(&json!({ "id": "i", "uri": uri })).uri.as_deref(), Some(uri));
    }
}
