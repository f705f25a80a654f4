use super::{assert_refused_in_words, assert_unauthorized, exchange, refused, request_of};
use crate::support::Platform;
use crate::wire::documents::{assert_every_field, assert_every_parameter};
use serde_json::{Value, json};
use trunkline::signalwire::operations;
use trunkline::signalwire::types::{
    CallFlowVersion, CallHandler, Cipher, Codec, Encryption, HttpMethod, ListRelaySipEndpointsQuery, RelayCallHandler,
    RelaySipEndpointCreate, RelaySipEndpointUpdate, ResourceType,
};

pub(super) const ENDPOINT: &str = include_str!("../../fixtures/signalwire/sip_credential.flat.json");
pub(super) const ID: &str = "67075301-69b2-4fc3-8a2c-c95a69a5665e";

/// Every field of a relay endpoint except the user name and password, as set in Rust and as sent.
macro_rules! fill {
    ($request:expr) => {
        $request
            .caller_id("C-3P0")
            .send_as("random")
            .ciphers([Cipher::AeadAes256Gcm8, Cipher::Aes256CmHmacSha1Tag80])
            .codecs([Codec::Opus, Codec::Vp8])
            .encryption(Encryption::Optional)
            .call_handler(RelayCallHandler::RelayConnector)
            .call_request_url("https://example.com/call")
            .call_request_method(HttpMethod::Post)
            .call_fallback_url("https://example.com/fallback")
            .call_fallback_method(HttpMethod::Get)
            .call_status_callback_url("https://example.com/status")
            .call_status_callback_method("PUT")
            .call_laml_application_id("laml-application")
            .call_dialogflow_agent_id("dialogflow-agent")
            .call_relay_topic("topic")
            .call_relay_topic_status_callback_url("https://example.com/topic")
            .call_relay_context("context")
            .call_relay_context_status_callback_url("https://example.com/context")
            .call_relay_application("application")
            .call_video_room_id("video-room")
            .call_flow_id("call-flow")
            .call_flow_version(CallFlowVersion::WorkingCopy)
            .call_ai_agent_id("ai-agent")
            .call_relay_script_url("https://example.com/script")
    };
}

fn filled(username: &str, password: &str) -> Value {
    json!({
        "username": username,
        "password": password,
        "caller_id": "C-3P0",
        "send_as": "random",
        "ciphers": ["AEAD_AES_256_GCM_8", "AES_256_CM_HMAC_SHA1_80"],
        "codecs": ["OPUS", "VP8"],
        "encryption": "optional",
        "call_handler": "relay_connector",
        "call_request_url": "https://example.com/call",
        "call_request_method": "POST",
        "call_fallback_url": "https://example.com/fallback",
        "call_fallback_method": "GET",
        "call_status_callback_url": "https://example.com/status",
        "call_status_callback_method": "PUT",
        "call_laml_application_id": "laml-application",
        "call_dialogflow_agent_id": "dialogflow-agent",
        "call_relay_topic": "topic",
        "call_relay_topic_status_callback_url": "https://example.com/topic",
        "call_relay_context": "context",
        "call_relay_context_status_callback_url": "https://example.com/context",
        "call_relay_application": "application",
        "call_video_room_id": "video-room",
        "call_flow_id": "call-flow",
        "call_flow_version": "working_copy",
        "call_ai_agent_id": "ai-agent",
        "call_relay_script_url": "https://example.com/script",
    })
}

#[tokio::test]
async fn create_relay_sip_endpoint_sends_every_documented_field() {
    let create = fill!(RelaySipEndpointCreate::new("c3p0", "hunter2"));
    assert!(!format!("{create:?}").contains("hunter2"));
    for status in [200, 201] {
        let create = create.clone();
        let (seen, created) =
            exchange(status, ENDPOINT, async |client| client.relay_sip_endpoints().create(create).await).await;
        assert_eq!(seen.line(), "POST /api/relay/rest/endpoints/sip");
        assert_every_field(operations::CREATE_RELAY_SIP_ENDPOINT, &seen);
        assert_eq!(seen.json(), filled("c3p0", "hunter2"));
        assert_eq!(created.id.as_str(), ID);
    }
}

#[tokio::test]
async fn create_relay_sip_endpoint_sends_no_default_of_its_own() {
    let call = async |client: trunkline::signalwire::Client| {
        client.relay_sip_endpoints().create(RelaySipEndpointCreate::new("c3p0", "p")).await
    };
    assert_eq!(exchange(200, ENDPOINT, call).await.0.json(), json!({ "username": "c3p0", "password": "p" }));
}

#[tokio::test]
async fn create_relay_sip_endpoint_refused_with_the_documented_error_says_it_in_words() {
    let error = refused(operations::CREATE_RELAY_SIP_ENDPOINT, 422, async |client| {
        client.relay_sip_endpoints().create(RelaySipEndpointCreate::new("c3p0", "p")).await
    });
    assert_refused_in_words(&error.await);
}

#[tokio::test]
async fn get_relay_sip_endpoint_sends_the_inner_id_and_reads_the_flat_shape() {
    let (seen, endpoint) = exchange(200, ENDPOINT, async |client| client.relay_sip_endpoints().get(ID).await).await;
    assert_eq!(seen.line(), format!("GET /api/relay/rest/endpoints/sip/{ID}"));
    assert_eq!((endpoint.id.as_str(), endpoint.username.as_deref()), (ID, Some("c3p0")));
    assert_eq!(endpoint.type_, Some(ResourceType::SipEndpoint));
    assert_eq!(endpoint.call_handler, Some(CallHandler::LamlWebhooks));
    assert_eq!(endpoint.send_as.as_deref(), Some("+15551234567"));
    assert_eq!((&endpoint.calling_handler_resource_id, endpoint.codecs.as_ref().map(Vec::len)), (&None, Some(6)));
    assert!(endpoint.extra.is_empty());
}

#[tokio::test]
async fn get_relay_sip_endpoint_refused_for_the_outer_id() {
    let error = refused(operations::GET_RELAY_SIP_ENDPOINT, 404, async |client| {
        client.relay_sip_endpoints().get("993ed018-9e79-4e50-b97b-984bd5534095").await
    });
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn update_relay_sip_endpoint_sends_every_documented_field_with_put() {
    let update = fill!(RelaySipEndpointUpdate::new()).username("r2d2").password("p");
    let (seen, _) = exchange(201, ENDPOINT, async |client| client.relay_sip_endpoints().update(ID, update).await).await;
    assert_eq!(seen.line(), format!("PUT /api/relay/rest/endpoints/sip/{ID}"));
    assert_every_field(operations::UPDATE_RELAY_SIP_ENDPOINT, &seen);
    assert_eq!(seen.json(), filled("r2d2", "p"));
}

#[tokio::test]
async fn update_relay_sip_endpoint_sends_empty_lists_that_return_to_the_profile() {
    let update = RelaySipEndpointUpdate::new().codecs(Vec::<Codec>::new()).ciphers(Vec::<Cipher>::new());
    let (seen, _) = exchange(200, ENDPOINT, async |client| client.relay_sip_endpoints().update(ID, update).await).await;
    assert_eq!(seen.json(), json!({ "codecs": [], "ciphers": [] }));
}

#[tokio::test]
async fn update_relay_sip_endpoint_refused_with_the_documented_error_says_it_in_words() {
    let error = refused(operations::UPDATE_RELAY_SIP_ENDPOINT, 422, async |client| {
        client.relay_sip_endpoints().update(ID, RelaySipEndpointUpdate::new().username("")).await
    });
    assert_refused_in_words(&error.await);
}

#[tokio::test]
async fn delete_relay_sip_endpoint_sends_the_inner_id_and_nothing_else() {
    let seen = request_of(async |client| client.relay_sip_endpoints().delete(ID).await).await;
    assert_eq!(seen.line(), format!("DELETE /api/relay/rest/endpoints/sip/{ID}"));
    assert!(seen.body.is_empty());
}

#[tokio::test]
async fn delete_relay_sip_endpoint_refused_for_an_unknown_id() {
    let call = async |client: trunkline::signalwire::Client| client.relay_sip_endpoints().delete(ID).await;
    assert!(refused(operations::DELETE_RELAY_SIP_ENDPOINT, 404, call).await.is_not_found());
    let unreadable = refused(operations::DELETE_RELAY_SIP_ENDPOINT, 400, call).await;
    assert_eq!(unreadable.kind(), trunkline::ErrorKind::Validation);
}

#[tokio::test]
async fn list_relay_sip_endpoints_sends_filters_and_the_documented_query() {
    let query = ListRelaySipEndpointsQuery::new()
        .filter_username("c 3&p")
        .filter_caller_id("é")
        .page_size(10)
        .page_number(0)
        .page_token("PA");
    let body = json!({ "links": {}, "data": [serde_json::from_str::<Value>(ENDPOINT).unwrap()] });
    let (seen, page) =
        exchange(200, &body.to_string(), async |client| client.relay_sip_endpoints().list_page(query).await).await;
    assert_eq!(
        seen.line(),
        "GET /api/relay/rest/endpoints/sip?filter_caller_id=%C3%A9&filter_username=c+3%26p&page_number=0&page_size=10\
         &page_token=PA"
    );
    assert_every_parameter(operations::LIST_RELAY_SIP_ENDPOINTS, &seen.target);
    assert_eq!(page.items.readable().map(|found| found.id.as_str()).collect::<Vec<_>>(), [ID]);
}

#[tokio::test]
async fn list_relay_sip_endpoints_refused_with_each_documented_error() {
    let call = async |client: trunkline::signalwire::Client| {
        client.relay_sip_endpoints().list_with(ListRelaySipEndpointsQuery::new().page_number(1)).collect().await
    };
    assert_unauthorized(&refused(operations::LIST_RELAY_SIP_ENDPOINTS, 401, call).await);
    assert_refused_in_words(&refused(operations::LIST_RELAY_SIP_ENDPOINTS, 422, call).await);
}

#[tokio::test]
async fn an_endpoint_is_found_by_its_exact_user_name_among_the_filtered_ones() {
    let body = json!({ "data": [
        { "id": "1", "username": "c3p0-backup" }, { "id": "2", "username": "C3P0" }, { "id": "3" },
        { "id": "4", "username": "c3p0" },
    ]});
    let platform = Platform::responding_json(200, body.to_string()).await;
    let endpoints = platform.signalwire().relay_sip_endpoints();
    assert_eq!(endpoints.find_by_username("c3p0").await.unwrap().unwrap().id.as_str(), "4");
    assert_eq!(platform.request().line(), "GET /api/relay/rest/endpoints/sip?filter_username=c3p0");
    assert!(endpoints.find_by_username("3p0").await.unwrap().is_none());
}
