use super::{assert_refused_field, assert_unauthorized, exchange, refused, request_of};
use crate::support::{Platform, Seen};
use crate::wire::documents::{assert_every_field, assert_every_parameter};
use serde_json::{Value, json};
use trunkline::signalwire::operations;
use trunkline::signalwire::types::{
    CallHandler, Cipher, Encryption, ListSubscriberSipCredentialsQuery, ResourceId, SubscriberCallHandler,
    SubscriberSipCredentialCreate, SubscriberSipCredentialUpdate,
};

pub(super) const ID: &str = "4d1f0b30-6a4f-4d25-8f4f-2f9d5f3a1c11";
pub(super) const CREATED: &str = include_str!("../../fixtures/signalwire/subscriber_sip_credential.json");
pub(super) const SUBSCRIBER: &str = "b8f1a5d2-0d3b-4a5e-9c59-7f9f8c8f0b11";

async fn sent(create: SubscriberSipCredentialCreate) -> Seen {
    let platform = Platform::responding_json(201, CREATED).await;
    let created = platform.signalwire().subscriber_sip_credentials(SUBSCRIBER).create(create).await.unwrap();
    assert_eq!(created.status(), 201);
    platform.request()
}

fn minimal() -> SubscriberSipCredentialCreate {
    SubscriberSipCredentialCreate::new("justice-league", "hack-me-if-you-can")
}

#[tokio::test]
async fn create_subscriber_sip_credential_sends_the_documented_body_with_a_handler() {
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
    assert_every_field(operations::CREATE_SUBSCRIBER_SIP_CREDENTIAL, &seen);
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
async fn create_subscriber_sip_credential_sends_the_other_documented_form_with_a_resource() {
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
async fn create_subscriber_sip_credential_sends_a_confirmation_only_when_asked() {
    assert_eq!(sent(minimal()).await.json(), json!({ "username": "justice-league", "password": "hack-me-if-you-can" }));
}

#[tokio::test]
async fn the_response_reads_every_documented_field() {
    let platform = Platform::responding_json(201, CREATED).await;
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
async fn every_documented_handler_of_the_response_is_a_named_value() {
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

#[tokio::test]
async fn create_subscriber_sip_credential_refused_with_the_documented_error_names_the_field() {
    let error = refused(operations::CREATE_SUBSCRIBER_SIP_CREDENTIAL, 422, async |client| {
        client.subscriber_sip_credentials(SUBSCRIBER).create(minimal().encryption("on")).await
    });
    assert_refused_field(&error.await);
}

#[tokio::test]
async fn get_subscriber_sip_credential_sends_both_ids() {
    let (seen, credential) =
        exchange(200, CREATED, async |client| client.subscriber_sip_credentials(SUBSCRIBER).get(ID).await).await;
    assert_eq!(seen.line(), format!("GET /api/fabric/resources/subscribers/{SUBSCRIBER}/sip_endpoints/{ID}"));
    assert_eq!(credential.id.as_str(), ID);
}

#[tokio::test]
async fn get_subscriber_sip_credential_refused_for_an_unknown_id() {
    let error = refused(operations::GET_SUBSCRIBER_SIP_CREDENTIAL, 404, async |client| {
        client.subscriber_sip_credentials(SUBSCRIBER).get(ID).await
    });
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn update_subscriber_sip_credential_sends_every_documented_field_with_patch() {
    let update = SubscriberSipCredentialUpdate::new()
        .username("batman")
        .password("p")
        .caller_id("call-id-123")
        .send_as("random")
        .ciphers([Cipher::Aes256CmHmacSha1Tag32])
        .codecs(["OPUS@8000H@20I"])
        .encryption(Encryption::Default);
    let (seen, _) =
        exchange(200, CREATED, async |client| client.subscriber_sip_credentials(SUBSCRIBER).update(ID, update).await)
            .await;
    assert_eq!(seen.line(), format!("PATCH /api/fabric/resources/subscribers/{SUBSCRIBER}/sip_endpoints/{ID}"));
    assert_every_field(operations::UPDATE_SUBSCRIBER_SIP_CREDENTIAL, &seen);
    assert_eq!(
        seen.json(),
        json!({
            "username": "batman",
            "password": "p",
            "caller_id": "call-id-123",
            "send_as": "random",
            "ciphers": ["AES_256_CM_HMAC_SHA1_32"],
            "codecs": ["OPUS@8000H@20I"],
            "encryption": "default",
        })
    );
}

#[tokio::test]
async fn update_subscriber_sip_credential_refused_with_the_documented_error_names_the_field() {
    let error = refused(operations::UPDATE_SUBSCRIBER_SIP_CREDENTIAL, 422, async |client| {
        let update = SubscriberSipCredentialUpdate::new().encryption("on");
        client.subscriber_sip_credentials(SUBSCRIBER).update(ID, update).await
    });
    assert_refused_field(&error.await);
}

#[tokio::test]
async fn delete_subscriber_sip_credential_sends_both_ids_and_nothing_else() {
    let seen = request_of(async |client| client.subscriber_sip_credentials(SUBSCRIBER).delete(ID).await).await;
    assert_eq!(seen.line(), format!("DELETE /api/fabric/resources/subscribers/{SUBSCRIBER}/sip_endpoints/{ID}"));
    assert!(seen.body.is_empty());
}

#[tokio::test]
async fn delete_subscriber_sip_credential_refused_for_an_unknown_id() {
    let error = refused(operations::DELETE_SUBSCRIBER_SIP_CREDENTIAL, 404, async |client| {
        client.subscriber_sip_credentials(SUBSCRIBER).delete(ID).await
    });
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn list_subscriber_sip_credentials_sends_the_documented_query() {
    let query = ListSubscriberSipCredentialsQuery::new().page_size(50).page_number(1).page_token("PA");
    let body = json!({ "data": [serde_json::from_str::<Value>(CREATED).unwrap()], "links": {} }).to_string();
    let (seen, page) =
        exchange(200, &body, async |client| client.subscriber_sip_credentials(SUBSCRIBER).list_page(query).await).await;
    assert_eq!(
        seen.line(),
        format!(
            "GET /api/fabric/resources/subscribers/{SUBSCRIBER}/sip_endpoints?page_number=1&page_size=50&page_token=PA"
        )
    );
    assert_every_parameter(operations::LIST_SUBSCRIBER_SIP_CREDENTIALS, &seen.target);
    assert_eq!(page.items.readable().map(|found| found.id.as_str()).collect::<Vec<_>>(), [ID]);
}

#[tokio::test]
async fn list_subscriber_sip_credentials_refused_without_the_scope() {
    let error = refused(operations::LIST_SUBSCRIBER_SIP_CREDENTIALS, 401, async |client| {
        client.subscriber_sip_credentials(SUBSCRIBER).list().collect().await
    });
    assert_unauthorized(&error.await);
}

#[tokio::test]
async fn a_subscriber_s_credential_is_found_by_its_exact_user_name() {
    let body = json!({ "data": [{ "id": "1", "username": "bat" }, { "id": "2", "username": "batman" }] });
    let platform = Platform::responding_json(200, body.to_string()).await;
    let credentials = platform.signalwire().subscriber_sip_credentials(SUBSCRIBER);
    assert_eq!(credentials.find_by_username("batman").await.unwrap().unwrap().id.as_str(), "2");
    assert_eq!(platform.request().line(), format!("GET /api/fabric/resources/subscribers/{SUBSCRIBER}/sip_endpoints"));
    assert!(credentials.find_by_username("atm").await.unwrap().is_none());
}
