use crate::support::{Platform, Seen};
use serde_json::json;
use trunkline::signalwire::types::{
    CallHandler, Encryption, ResourceId, SubscriberCallHandler, SubscriberSipCredentialCreate,
};

const CREATED: &str = include_str!("../../fixtures/signalwire/subscriber_sip_credential.json");
const SUBSCRIBER: &str = "b8f1a5d2-0d3b-4a5e-9c59-7f9f8c8f0b11";

async fn sent(create: SubscriberSipCredentialCreate) -> Seen {
    let platform = Platform::answering_json(201, CREATED).await;
    let created = platform.signalwire().subscriber_sip_credentials(SUBSCRIBER).create(create).await.unwrap();
    assert_eq!(created.status(), 201);
    platform.request()
}

fn minimal() -> SubscriberSipCredentialCreate {
    SubscriberSipCredentialCreate::new("justice-league", "hack-me-if-you-can")
}

#[tokio::test]
async fn create_sends_the_documented_body_with_a_handler() {
    let create = minimal()
        .confirm_password()
        .caller_id("call-id-123")
        .send_as("+14632322867")
        .ciphers(["AEAD_AES_256_GCM_8"])
        .codecs(["OPUS", "G729"])
        .encryption(Encryption::Optional)
        .call_route(SubscriberCallHandler::BlockPstn);
    let seen = sent(create).await;
    assert_eq!(seen.line(), format!("POST /api/fabric/resources/subscribers/{SUBSCRIBER}/sip_endpoints"));
    assert_eq!(seen.header("authorization"), Some("Basic cDp0"));
    assert_eq!(
        seen.json(),
        json!({
            "username": "justice-league",
            "password": "hack-me-if-you-can",
            "password_confirmation": "hack-me-if-you-can",
            "caller_id": "call-id-123",
            "send_as": "+14632322867",
            "ciphers": ["AEAD_AES_256_GCM_8"],
            "codecs": ["OPUS", "G729"],
            "encryption": "optional",
            "call_handler": "block-pstn",
        })
    );
}

#[tokio::test]
async fn create_sends_the_other_documented_form_with_a_resource() {
    let resource = ResourceId::from("993ed018-9e79-4e50-b97b-984bd5534095");
    assert_eq!(
        sent(minimal().confirm_password().call_route(resource)).await.json(),
        json!({
            "username": "justice-league",
            "password": "hack-me-if-you-can",
            "password_confirmation": "hack-me-if-you-can",
            "calling_handler_resource_id": "993ed018-9e79-4e50-b97b-984bd5534095",
        })
    );
}

#[tokio::test]
async fn create_confirms_the_password_only_when_asked() {
    assert_eq!(sent(minimal()).await.json(), json!({ "username": "justice-league", "password": "hack-me-if-you-can" }));
}

#[tokio::test]
async fn the_answer_reads_every_documented_member() {
    let platform = Platform::answering_json(201, CREATED).await;
    let created = platform.signalwire().subscriber_sip_credentials(SUBSCRIBER).create(minimal()).await.unwrap();
    assert_eq!(created.id.as_str(), "4d1f0b30-6a4f-4d25-8f4f-2f9d5f3a1c11");
    assert_eq!(created.username.as_deref(), Some("justice-league"));
    assert_eq!(created.caller_id.as_deref(), Some("call-id-123"));
    assert_eq!(created.send_as.as_deref(), Some("+14632322867"));
    assert_eq!(created.ciphers.as_ref().map(Vec::len), Some(1));
    assert_eq!(created.codecs.as_ref().unwrap()[1].as_str(), "G729");
    assert_eq!(created.encryption, Some(Encryption::Optional));
    assert_eq!(created.call_handler, Some(CallHandler::from("laml_webhook")));
    assert_eq!(created.calling_handler_resource_id.as_ref().unwrap().as_str(), "993ed018-9e79-4e50-b97b-984bd5534095");
    assert!(created.extra.is_empty());
    let request = format!("{:?}", minimal().confirm_password());
    assert!(!request.contains("hack-me"), "{request}");
}

#[tokio::test]
async fn every_documented_handler_of_the_answer_is_a_named_value() {
    let documented = [
        "default",
        "passthrough",
        "block-pstn",
        "relay_script",
        "laml_webhook",
        "laml_application",
        "dialogflow",
        "relay_context",
        "relay_connector",
        "video_room",
        "ai_agent",
        "call_flow",
    ];
    for value in documented {
        assert!(CallHandler::KNOWN.contains(&value), "{value}");
        assert_eq!(CallHandler::from(value).as_str(), value);
    }
}
