use super::{assert_refused_field, assert_refused_in_words, assert_unauthorized, exchange, refused, request_of};
use crate::wire::documents::{assert_every_field, assert_every_parameter};
use serde_json::{Value, json};
use trunkline::signalwire::operations;
use trunkline::signalwire::types::{
    CallFlowVersion, CallHandler, Cipher, Codec, DomainApplication, DomainApplicationCallHandler,
    DomainApplicationCreate, DomainApplicationUpdate, Encryption, HttpMethod, ListDomainApplicationsQuery,
};

pub(super) const APPLICATION: &str = include_str!("../../fixtures/signalwire/domain_application.json");
pub(super) const ID: &str = "9c8b7a6d-5e4f-3a2b-1c0d-9e8f7a6b5c4d";

/// Every field of a domain application except its name and identifier, as set in Rust and as sent.
macro_rules! fill {
    ($request:expr) => {
        $request
            .user("helpdesk")
            .ip_auth_enabled(true)
            .ip_auth(["10.0.0.0/24"])
            .ciphers([Cipher::AeadAes256Gcm8])
            .codecs([Codec::Pcma, Codec::Pcmu])
            .encryption(Encryption::Required)
            .call_handler(DomainApplicationCallHandler::CallFlow)
            .call_request_url("https://example.com/laml")
            .call_request_method(HttpMethod::Get)
            .call_fallback_url("https://example.com/fallback")
            .call_fallback_method(HttpMethod::Post)
            .call_status_callback_url("https://example.com/status")
            .call_status_callback_method(HttpMethod::Get)
            .call_laml_application_id("laml-application")
            .call_dialogflow_agent_id("dialogflow-agent")
            .call_relay_topic("topic")
            .call_relay_topic_status_callback_url("https://example.com/topic")
            .call_relay_context("context")
            .call_relay_context_status_callback_url("https://example.com/context")
            .call_relay_application("application")
            .call_video_room_id("video-room")
            .call_flow_id("call-flow")
            .call_flow_version(CallFlowVersion::CurrentDeployed)
            .call_ai_agent_id("ai-agent")
            .call_relay_script_url("https://example.com/script")
    };
}

fn filled(name: &str, identifier: &str) -> Value {
    json!({
        "name": name,
        "identifier": identifier,
        "user": "helpdesk",
        "ip_auth_enabled": true,
        "ip_auth": ["10.0.0.0/24"],
        "ciphers": ["AEAD_AES_256_GCM_8"],
        "codecs": ["PCMA", "PCMU"],
        "encryption": "required",
        "call_handler": "call_flow",
        "call_request_url": "https://example.com/laml",
        "call_request_method": "GET",
        "call_fallback_url": "https://example.com/fallback",
        "call_fallback_method": "POST",
        "call_status_callback_url": "https://example.com/status",
        "call_status_callback_method": "GET",
        "call_laml_application_id": "laml-application",
        "call_dialogflow_agent_id": "dialogflow-agent",
        "call_relay_topic": "topic",
        "call_relay_topic_status_callback_url": "https://example.com/topic",
        "call_relay_context": "context",
        "call_relay_context_status_callback_url": "https://example.com/context",
        "call_relay_application": "application",
        "call_video_room_id": "video-room",
        "call_flow_id": "call-flow",
        "call_flow_version": "current_deployed",
        "call_ai_agent_id": "ai-agent",
        "call_relay_script_url": "https://example.com/script",
    })
}

fn assert_reads_the_fixture(application: &DomainApplication) {
    assert_eq!(application.id.as_str(), ID);
    let texts = [
        (&application.type_, "domain_application"),
        (&application.name, "Test App"),
        (&application.domain, "your-space-test_id"),
        (&application.identifier, "test_id"),
        (&application.user, "*"),
    ];
    for (field, expected) in texts {
        assert_eq!(field.as_deref(), Some(expected));
    }
    assert_eq!(application.ip_auth_enabled, Some(true));
    assert_eq!(application.ip_auth.as_deref(), Some(&["10.0.0.0/24".to_owned()][..]));
    assert_eq!(application.encryption, Some(Encryption::Forbidden));
    assert_eq!(application.codecs.as_deref(), Some(&[Codec::Pcmu, Codec::Pcma][..]));
    assert_eq!(application.call_handler, Some(CallHandler::FabricSubscriber));
    assert_eq!(
        application.calling_handler_resource_id.as_ref().unwrap().as_str(),
        "fe4093d9-58c2-4931-b4b9-5679f82652c6"
    );
    assert_eq!((&application.call_request_url, &application.call_request_method), (&None, &Some(HttpMethod::Get)));
    assert!(application.extra.is_empty());
}

#[tokio::test]
async fn create_domain_application_sends_every_documented_field() {
    let create = fill!(DomainApplicationCreate::new("Test App", "test_id"));
    let (seen, created) =
        exchange(201, APPLICATION, async |client| client.domain_applications().create(create).await).await;
    assert_eq!(seen.line(), "POST /api/relay/rest/domain_applications");
    assert_every_field(operations::CREATE_DOMAIN_APPLICATION, &seen);
    assert_eq!(seen.json(), filled("Test App", "test_id"));
    assert_reads_the_fixture(&created);
}

#[tokio::test]
async fn create_domain_application_sends_no_default_of_its_own() {
    let call = async |client: trunkline::signalwire::Client| {
        client.domain_applications().create(DomainApplicationCreate::new("n", "i")).await
    };
    assert_eq!(exchange(201, APPLICATION, call).await.0.json(), json!({ "name": "n", "identifier": "i" }));
}

#[tokio::test]
async fn create_domain_application_refused_with_the_documented_error_says_it_in_words() {
    let error = refused(operations::CREATE_DOMAIN_APPLICATION, 422, async |client| {
        client.domain_applications().create(DomainApplicationCreate::new("n", "i")).await
    });
    assert_refused_in_words(&error.await);
}

#[tokio::test]
async fn get_domain_application_sends_its_id_and_reads_every_documented_field() {
    let (seen, application) =
        exchange(200, APPLICATION, async |client| client.domain_applications().get(ID).await).await;
    assert_eq!(seen.line(), format!("GET /api/relay/rest/domain_applications/{ID}"));
    assert_reads_the_fixture(&application);
}

#[tokio::test]
async fn get_domain_application_refused_for_an_unknown_id() {
    let error =
        refused(operations::GET_DOMAIN_APPLICATION, 404, async |client| client.domain_applications().get(ID).await);
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn update_domain_application_sends_every_documented_field_with_put() {
    let update = fill!(DomainApplicationUpdate::new()).name("Renamed").identifier("other");
    let (seen, _) =
        exchange(200, APPLICATION, async |client| client.domain_applications().update(ID, update).await).await;
    assert_eq!(seen.line(), format!("PUT /api/relay/rest/domain_applications/{ID}"));
    assert_every_field(operations::UPDATE_DOMAIN_APPLICATION, &seen);
    assert_eq!(seen.json(), filled("Renamed", "other"));
}

#[tokio::test]
async fn update_domain_application_refused_with_the_documented_error_says_it_in_words() {
    let error = refused(operations::UPDATE_DOMAIN_APPLICATION, 422, async |client| {
        client.domain_applications().update(ID, DomainApplicationUpdate::new().name("")).await
    });
    assert_refused_in_words(&error.await);
}

#[tokio::test]
async fn delete_domain_application_sends_its_id_and_nothing_else() {
    let seen = request_of(async |client| client.domain_applications().delete(ID).await).await;
    assert_eq!(seen.line(), format!("DELETE /api/relay/rest/domain_applications/{ID}"));
    assert!(seen.body.is_empty());
}

#[tokio::test]
async fn delete_domain_application_refused_for_an_unknown_id() {
    let error = refused(operations::DELETE_DOMAIN_APPLICATION, 404, async |client| {
        client.domain_applications().delete(ID).await
    });
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn list_domain_applications_sends_filters_and_the_documented_query() {
    let query = ListDomainApplicationsQuery::new()
        .filter_domain("example.com")
        .filter_name("Test App")
        .page_size(2)
        .page_number(1)
        .page_token("PA");
    let body = json!({ "links": {}, "data": [serde_json::from_str::<Value>(APPLICATION).unwrap()] });
    let (seen, page) =
        exchange(200, &body.to_string(), async |client| client.domain_applications().list_page(query).await).await;
    assert_eq!(
        seen.line(),
        "GET /api/relay/rest/domain_applications?filter_domain=example.com&filter_name=Test+App&page_number=1\
         &page_size=2&page_token=PA"
    );
    assert_every_parameter(operations::LIST_DOMAIN_APPLICATIONS, &seen.target);
    assert_reads_the_fixture(page.items.readable().next().unwrap());
}

#[tokio::test]
async fn list_domain_applications_refused_with_each_documented_error() {
    let call = async |client: trunkline::signalwire::Client| client.domain_applications().list().collect().await;
    assert_unauthorized(&refused(operations::LIST_DOMAIN_APPLICATIONS, 401, call).await);
    assert_refused_in_words(&refused(operations::LIST_DOMAIN_APPLICATIONS, 422, call).await);
}

#[tokio::test]
async fn assign_domain_application_sends_the_resource_in_the_path_and_reads_the_address() {
    let address = include_str!("../../fixtures/signalwire/assigned_address.json");
    let (seen, assigned) =
        exchange(200, address, async |client| client.domain_applications().assign("resource-1", ID).await).await;
    assert_eq!(seen.line(), "POST /api/fabric/resources/resource-1/domain_applications");
    assert_eq!(seen.json(), json!({ "domain_application_id": ID }));
    assert_eq!(assigned.id.as_ref().unwrap().as_str(), "691af061-cd86-4893-a605-173f47afc4c2");
    assert_eq!((assigned.display_name.as_deref(), assigned.locked), (Some("Carrier out"), Some(false)));
}

/// The form that the reference documents, where the id is the domain application's.
#[tokio::test]
async fn assign_domain_application_reads_the_relay_object_too() {
    let (_, assigned) =
        exchange(200, APPLICATION, async |client| client.domain_applications().assign("resource-1", ID).await).await;
    assert_eq!(assigned.identifier.as_deref(), Some("test_id"));
}

#[tokio::test]
async fn assign_domain_application_refused_with_the_documented_error_names_the_field() {
    let error = refused(operations::ASSIGN_DOMAIN_APPLICATION, 422, async |client| {
        client.domain_applications().assign("resource-1", ID).await
    });
    assert_refused_field(&error.await);
}
