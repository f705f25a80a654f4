use crate::support::{Platform, Seen};
use serde_json::{Value, json};
use trunkline::signalwire::types::{
    CallHandler, Cipher, Codec, Encryption, HttpMethod, SipCredentialCallHandler, SipCredentialUpdate,
};
use trunkline::{ErrorKind, Outcome, Patch};

const NESTED: &str = include_str!("../../fixtures/signalwire/sip_credential.nested.json");
const FLAT: &str = include_str!("../../fixtures/signalwire/sip_credential.flat.json");
const OUTER: &str = "993ed018-9e79-4e50-b97b-984bd5534095";
const INNER: &str = "67075301-69b2-4fc3-8a2c-c95a69a5665e";

async fn sent(update: SipCredentialUpdate) -> Seen {
    let platform = Platform::answering_json(200, NESTED).await;
    platform.signalwire().sip_credentials().update(&OUTER.into(), update).await.unwrap();
    platform.request()
}

#[tokio::test]
async fn update_sends_every_documented_member() {
    let update = SipCredentialUpdate::new()
        .username("User")
        .caller_id("123456789")
        .send_as("Support")
        .ciphers([Cipher::from("AEAD_AES_256_GCM_8"), Cipher::from("AES_256_CM_HMAC_SHA1_32")])
        .codecs(["G722", "OPUS@48000H@20I"])
        .encryption(Encryption::Required)
        .call_handler(SipCredentialCallHandler::Resource)
        .calling_handler_resource_id(INNER)
        .password("pass");
    let seen = sent(update).await;
    assert_eq!(seen.line(), format!("PUT /api/fabric/resources/sip_endpoints/{OUTER}"));
    assert_eq!(seen.header("authorization"), Some("Basic cDp0"));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(
        seen.json(),
        json!({
            "username": "User",
            "caller_id": "123456789",
            "send_as": "Support",
            "ciphers": ["AEAD_AES_256_GCM_8", "AES_256_CM_HMAC_SHA1_32"],
            "codecs": ["G722", "OPUS@48000H@20I"],
            "encryption": "required",
            "call_handler": "resource",
            "calling_handler_resource_id": INNER,
            "password": "pass",
        })
    );
}

#[tokio::test]
async fn update_sends_the_handler_resource_as_absent_null_or_an_id() {
    let cases: [(SipCredentialUpdate, Value); 4] = [
        (SipCredentialUpdate::new(), json!({})),
        (
            SipCredentialUpdate::new().calling_handler_resource_id(Patch::Null),
            json!({ "calling_handler_resource_id": null }),
        ),
        (
            SipCredentialUpdate::new()
                .call_handler(SipCredentialCallHandler::Passthrough)
                .clear_calling_handler_resource(),
            json!({ "call_handler": "passthrough", "calling_handler_resource_id": null }),
        ),
        (
            SipCredentialUpdate::new().calling_handler_resource_id(INNER),
            json!({ "calling_handler_resource_id": INNER }),
        ),
    ];
    for (update, expected) in cases {
        assert_eq!(sent(update).await.json(), expected);
    }
}

#[tokio::test]
async fn update_sends_an_empty_list_as_an_empty_list() {
    let update = SipCredentialUpdate::new().codecs(Vec::<Codec>::new()).ciphers(Vec::<Cipher>::new());
    assert_eq!(sent(update).await.json(), json!({ "codecs": [], "ciphers": [] }));
}

#[tokio::test]
async fn update_of_one_member_does_not_fill_in_the_documented_default_encryption() {
    assert_eq!(sent(SipCredentialUpdate::new().send_as("random")).await.json(), json!({ "send_as": "random" }));
}

#[tokio::test]
async fn the_nested_answer_has_two_ids_of_two_types() {
    let platform = Platform::answering_json(200, NESTED).await;
    let credential = platform.signalwire().sip_credentials().get(&OUTER.into()).await.unwrap();
    assert_eq!(platform.request().line(), format!("GET /api/fabric/resources/sip_endpoints/{OUTER}"));
    assert_eq!(credential.status(), 200);
    assert_eq!(credential.id.as_str(), OUTER);
    assert_eq!(credential.sip_endpoint.id.as_str(), INNER);
    assert_eq!(credential.display_name.as_deref(), Some("Conference Room Phone"));
    assert_eq!(credential.created_at.unwrap().to_rfc3339(), "2024-05-06T12:20:00+00:00");
    assert_eq!(credential.sip_endpoint.call_handler, Some(CallHandler::Default));
    assert_eq!(credential.sip_endpoint.calling_handler_resource_id, None);
    assert!(credential.extra.is_empty() && credential.sip_endpoint.extra.is_empty());
}

#[tokio::test]
async fn the_flat_answer_reads_every_documented_member() {
    let platform = Platform::answering_json(200, FLAT).await;
    let credential = platform.signalwire().sip_credentials().get(&INNER.into()).await.unwrap();
    assert_eq!((credential.id.as_str(), &credential.project_id), (INNER, &None));
    let endpoint = &credential.sip_endpoint;
    assert_eq!(endpoint.id.as_str(), INNER);
    assert_eq!(endpoint.username.as_deref(), Some("c3p0"));
    assert_eq!(endpoint.encryption, Some(Encryption::Optional));
    assert_eq!(endpoint.codecs.as_ref().unwrap()[0], Codec::from("OPUS"));
    assert_eq!(endpoint.call_handler, Some(CallHandler::from("laml_webhooks")));
    assert_eq!(endpoint.call_request_method, Some(HttpMethod::from("POST")));
    assert_eq!(endpoint.call_fallback_method, Some(HttpMethod::from("GET")));
    assert_eq!(endpoint.call_status_callback_method, Some(HttpMethod::from("POST")));
    let texts = [
        (&endpoint.call_request_url, "https://example.com/call"),
        (&endpoint.call_fallback_url, "https://example.com/fallback"),
        (&endpoint.call_status_callback_url, "https://example.com/status"),
        (&endpoint.call_laml_application_id, "laml-application"),
        (&endpoint.call_dialogflow_agent_id, "dialogflow-agent"),
        (&endpoint.call_relay_topic, "topic"),
        (&endpoint.call_relay_topic_status_callback_url, "https://example.com/topic"),
        (&endpoint.call_relay_context, "context"),
        (&endpoint.call_relay_context_status_callback_url, "https://example.com/context"),
        (&endpoint.call_relay_application, "application"),
        (&endpoint.call_video_room_id, "video-room"),
        (&endpoint.call_relay_script_url, "https://example.com/script"),
    ];
    for (member, expected) in texts {
        assert_eq!(member.as_deref(), Some(expected));
    }
    assert!(endpoint.extra.is_empty(), "{:?}", endpoint.extra);
}

#[tokio::test]
async fn an_answer_that_echoes_a_password_keeps_it_out_of_debug() {
    let mut body: Value = serde_json::from_str(NESTED).unwrap();
    body["sip_endpoint"]["password"] = "hunter2".into();
    body["hold_music_url"] = "https://example.com/music".into();
    let platform = Platform::answering_json(200, body.to_string()).await;
    let credential = platform.signalwire().sip_credentials().get(&OUTER.into()).await.unwrap();
    assert!(!format!("{credential:?} {credential:#?}").contains("hunter2"));
    assert_eq!(credential.extra.get("hold_music_url"), Some(&json!("https://example.com/music")));
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_says_where_took_effect_and_shows_no_value() {
    let cases = [
        (
            NESTED.replace("\"User\"", "{\"hunter2\":1}"),
            "sip_endpoint.username: expected a text, a number, a boolean or null",
        ),
        (FLAT.replace("\"c3p0\"", "[\"hunter2\"]"), "username: expected"),
        (NESTED.replace("\"id\": \"67075301-69b2-4fc3-8a2c-c95a69a5665e\",", ""), "sip_endpoint: missing field `id`"),
        (NESTED[..200].to_owned(), "the JSON breaks off"),
        ("<html>hunter2</html>".to_owned(), "not JSON, at line 1 column 1"),
        (String::new(), "the JSON breaks off"),
    ];
    for (body, reason) in cases {
        let platform = Platform::answering_json(200, &body).await;
        let update = SipCredentialUpdate::new().password("hunter2");
        let error = platform.signalwire().sip_credentials().update(&OUTER.into(), update).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome(), error.status()), (ErrorKind::Decode, Outcome::Applied, Some(200)));
        assert!(error.to_string().contains(reason), "{error}");
        assert!(!format!("{error:?}{error}").contains("hunter2"));
        assert_eq!(platform.requests().len(), 1);
    }
}

#[tokio::test]
async fn any_2xx_is_success_and_its_status_is_kept() {
    for status in [200, 201, 202] {
        let platform = Platform::answering_json(status, NESTED).await;
        let answer =
            platform.signalwire().sip_credentials().update(&OUTER.into(), SipCredentialUpdate::new()).await.unwrap();
        assert_eq!(answer.status(), status);
    }
}

#[tokio::test]
async fn a_404_reminds_of_the_outer_id() {
    let platform = Platform::answering_json(404, r#"{"error":"Not Found"}"#).await;
    let error = platform.signalwire().sip_credentials().get(&INNER.into()).await.unwrap_err();
    assert!(error.is_not_found());
    assert!(error.to_string().contains("not by the id inside of it"), "{error}");
}
