use super::{assert_refused_field, assert_unauthorized, exchange, refused, request_of};
use crate::support::{Platform, Seen};
use crate::wire::documents::{assert_every_field, assert_every_parameter};
use serde_json::{Value, json};
use trunkline::signalwire::operations;
use trunkline::signalwire::types::{
    AddressType, CallHandler, Cipher, Codec, Encryption, HttpMethod, ListSipCredentialAddressesQuery,
    ListSipCredentialsQuery, ProjectId, SipCredentialCallHandler, SipCredentialCreate, SipCredentialUpdate,
};
use trunkline::{ErrorKind, Outcome, Patch, WebhookUrl};

pub(super) const NESTED: &str = include_str!("../../fixtures/signalwire/sip_credential.nested.json");
const FLAT: &str = include_str!("../../fixtures/signalwire/sip_credential.flat.json");
pub(super) const OUTER: &str = "993ed018-9e79-4e50-b97b-984bd5534095";
const INNER: &str = "67075301-69b2-4fc3-8a2c-c95a69a5665e";

async fn sent(update: SipCredentialUpdate) -> Seen {
    let platform = Platform::responding_json(200, NESTED).await;
    platform.signalwire().sip_credentials().update(OUTER, update).await.unwrap();
    platform.request()
}

#[tokio::test]
async fn update_sip_credential_sends_every_documented_field() {
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
    assert_every_field(operations::UPDATE_SIP_CREDENTIAL, &seen);
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
async fn update_sip_credential_sends_the_handler_resource_as_absent_null_or_an_id() {
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
async fn update_sip_credential_sends_an_empty_list_as_an_empty_list() {
    let update = SipCredentialUpdate::new().codecs(Vec::<Codec>::new()).ciphers(Vec::<Cipher>::new());
    assert_eq!(sent(update).await.json(), json!({ "codecs": [], "ciphers": [] }));
}

#[tokio::test]
async fn update_sip_credential_sends_no_default_encryption_beside_one_field() {
    assert_eq!(sent(SipCredentialUpdate::new().send_as("random")).await.json(), json!({ "send_as": "random" }));
}

#[tokio::test]
async fn the_nested_response_has_two_ids_of_two_types() {
    let platform = Platform::responding_json(200, NESTED).await;
    let credential = platform.signalwire().sip_credentials().get(OUTER).await.unwrap();
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
async fn the_flat_response_reads_every_documented_field() {
    let platform = Platform::responding_json(200, FLAT).await;
    let credential = platform.signalwire().sip_credentials().get(INNER).await.unwrap();
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
    let urls = [
        (&endpoint.call_request_url, "https://example.com/call"),
        (&endpoint.call_fallback_url, "https://example.com/fallback"),
        (&endpoint.call_status_callback_url, "https://example.com/status"),
        (&endpoint.call_relay_topic_status_callback_url, "https://example.com/topic"),
        (&endpoint.call_relay_context_status_callback_url, "https://example.com/context"),
        (&endpoint.call_relay_script_url, "https://example.com/script"),
    ];
    for (url, expected) in urls {
        assert_eq!(url.as_ref().map(WebhookUrl::expose), Some(expected));
    }
    let texts = [
        (&endpoint.call_laml_application_id, "laml-application"),
        (&endpoint.call_dialogflow_agent_id, "dialogflow-agent"),
        (&endpoint.call_relay_topic, "topic"),
        (&endpoint.call_relay_context, "context"),
        (&endpoint.call_relay_application, "application"),
        (&endpoint.call_video_room_id, "video-room"),
    ];
    for (field, expected) in texts {
        assert_eq!(field.as_deref(), Some(expected));
    }
    assert!(endpoint.extra.is_empty(), "{:?}", endpoint.extra);
}

#[tokio::test]
async fn the_order_of_a_responses_fields_does_not_matter() {
    let endpoint = r#""sip_endpoint":{"id":"e","username":"u"}"#;
    let rest = r#""created_at":"2024-05-06T12:20:00Z","id":"i","project_id":"p""#;
    let mut read = Vec::new();
    for body in [
        format!(r#"{{{rest},{endpoint},"username":"outer"}}"#),
        format!(r#"{{{endpoint},"username":"outer",{rest}}}"#),
        format!(r#"{{"username":"outer",{rest},{endpoint}}}"#),
        format!(r#"{{"username":"outer",{endpoint},{rest}}}"#),
    ] {
        let platform = Platform::responding_json(200, body).await;
        read.push(platform.signalwire().sip_credentials().get(OUTER).await.unwrap().into_inner());
    }
    assert_eq!((read[0].id.as_str(), read[0].sip_endpoint.id.as_str()), ("i", "e"));
    assert_eq!(read[0].sip_endpoint.username.as_deref(), Some("u"));
    assert_eq!(read[0].extra.get("username"), Some(&json!("outer")));
    assert!(read.iter().all(|credential| *credential == read[0]), "{read:#?}");
}

#[tokio::test]
async fn a_flat_response_is_read_whatever_an_envelopes_fields_hold() {
    for (field, value) in [
        ("sip_endpoint", "null"),
        ("sip_endpoint", "[1]"),
        ("sip_endpoint", "\"e\""),
        ("display_name", r#"{"en":"Desk"}"#),
        ("created_at", "[2024]"),
        ("updated_at", "null"),
    ] {
        for body in [
            format!(r#"{{"id":"i","{field}":{value},"username":"u"}}"#),
            format!(r#"{{"username":"u","{field}":{value},"id":"i"}}"#),
        ] {
            let platform = Platform::responding_json(200, &body).await;
            let credential = platform.signalwire().sip_credentials().get(OUTER).await.unwrap();
            assert_eq!(credential.sip_endpoint.username.as_deref(), Some("u"), "{body}");
            assert_eq!((credential.id.as_str(), credential.sip_endpoint.id.as_str()), ("i", "i"), "{body}");
        }
    }
}

#[tokio::test]
async fn a_response_that_echoes_a_password_keeps_it_out_of_debug() {
    let mut body: Value = serde_json::from_str(NESTED).unwrap();
    body["sip_endpoint"]["password"] = "hunter2".into();
    body["hold_music_url"] = "https://example.com/music".into();
    let platform = Platform::responding_json(200, body.to_string()).await;
    let credential = platform.signalwire().sip_credentials().get(OUTER).await.unwrap();
    assert!(!format!("{credential:?} {credential:#?}").contains("hunter2"));
    assert_eq!(credential.extra.get("hold_music_url"), Some(&json!("https://example.com/music")));
}

#[tokio::test]
async fn a_response_that_cannot_be_read_says_where_and_shows_no_value_and_took_effect_if_it_shows_the_id() {
    let cases = [
        (
            NESTED.replace("\"67075301-69b2-4fc3-8a2c-c95a69a5665e\"", "{\"hunter2\":1}"),
            "sip_endpoint.id: expected a string",
            Outcome::Applied,
        ),
        (
            NESTED.replace("\"993ed018-9e79-4e50-b97b-984bd5534095\"", "[\"hunter2\"]"),
            ": id: expected a string",
            Outcome::Unknown,
        ),
        (
            NESTED.replace("\"id\": \"67075301-69b2-4fc3-8a2c-c95a69a5665e\",", ""),
            "sip_endpoint: missing field `id`",
            Outcome::Applied,
        ),
        (NESTED[..200].to_owned(), "the JSON ends too early", Outcome::Unknown),
        ("<html>hunter2</html>".to_owned(), "not JSON, at line 1 column 1", Outcome::Unknown),
        (String::new(), "the JSON ends too early", Outcome::Unknown),
    ];
    for (body, reason, outcome) in cases {
        let platform = Platform::responding_json(200, &body).await;
        let update = SipCredentialUpdate::new().password("hunter2");
        let error = platform.signalwire().sip_credentials().update(OUTER, update).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome(), error.status()), (ErrorKind::Decode, outcome, Some(200)));
        assert!(error.to_string().contains(reason), "{error}");
        assert!(!format!("{error:?}{error}").contains("hunter2"));
        assert_eq!(platform.requests().len(), 1);
    }
}

#[tokio::test]
async fn any_2xx_is_success_and_its_status_is_kept() {
    for status in [200, 201, 202] {
        let platform = Platform::responding_json(status, NESTED).await;
        let response = platform.signalwire().sip_credentials().update(OUTER, SipCredentialUpdate::new()).await.unwrap();
        assert_eq!(response.status(), status);
    }
}

#[tokio::test]
async fn a_404_hints_at_the_outer_id() {
    let platform = Platform::responding_json(404, r#"{"error":"Not Found"}"#).await;
    let error = platform.signalwire().sip_credentials().get(INNER).await.unwrap_err();
    assert!(error.is_not_found());
    assert!(error.to_string().contains("not `sip_endpoint.id`"), "{error}");
}

#[tokio::test]
async fn update_sip_credential_refused_with_the_documented_error_names_the_field() {
    let error = refused(operations::UPDATE_SIP_CREDENTIAL, 422, async |client| {
        client.sip_credentials().update(OUTER, SipCredentialUpdate::new().encryption("on")).await
    });
    assert_refused_field(&error.await);
}

#[tokio::test]
async fn get_sip_credential_sends_nothing_but_its_id_and_reads_either_shape() {
    for (body, project) in [(NESTED, Some("1313fe58-5e14-4c11-bbe7-6fdfa11fe780")), (FLAT, None)] {
        let (seen, credential) = exchange(200, body, async |client| client.sip_credentials().get(OUTER).await).await;
        assert_eq!(seen.line(), format!("GET /api/fabric/resources/sip_endpoints/{OUTER}"));
        assert!(seen.body.is_empty());
        assert_eq!(credential.project_id.as_ref().map(ProjectId::as_str), project);
        assert_eq!(credential.sip_endpoint.id.as_str(), INNER);
    }
}

#[tokio::test]
async fn get_sip_credential_refused_for_the_inner_id() {
    let error = refused(operations::GET_SIP_CREDENTIAL, 404, async |client| client.sip_credentials().get(INNER).await);
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn create_sip_credential_sends_every_documented_field() {
    let create = SipCredentialCreate::new("User")
        .password("pass")
        .caller_id("123456789")
        .send_as("Support")
        .ciphers([Cipher::AeadAes256Gcm8])
        .codecs([Codec::G722, Codec::Opus16kHz20ms])
        .encryption(Encryption::Default)
        .call_handler(SipCredentialCallHandler::BlockPstn)
        .calling_handler_resource_id(Patch::Null);
    let (seen, created) = exchange(201, NESTED, async |client| client.sip_credentials().create(create).await).await;
    assert_eq!(seen.line(), "POST /api/fabric/resources/sip_endpoints");
    assert_every_field(operations::CREATE_SIP_CREDENTIAL, &seen);
    assert_eq!(
        seen.json(),
        json!({
            "username": "User",
            "password": "pass",
            "caller_id": "123456789",
            "send_as": "Support",
            "ciphers": ["AEAD_AES_256_GCM_8"],
            "codecs": ["G722", "OPUS@16000H@20I"],
            "encryption": "default",
            "call_handler": "block-pstn",
            "calling_handler_resource_id": null,
        })
    );
    assert_eq!((created.id.as_str(), created.sip_endpoint.id.as_str()), (OUTER, INNER));
}

#[tokio::test]
async fn create_sip_credential_sends_only_what_is_set() {
    let call = async |client: trunkline::signalwire::Client| {
        client.sip_credentials().create(SipCredentialCreate::new("User")).await
    };
    assert_eq!(exchange(200, FLAT, call).await.0.json(), json!({ "username": "User" }));
}

#[tokio::test]
async fn create_sip_credential_refused_with_the_documented_error_names_the_field() {
    let error = refused(operations::CREATE_SIP_CREDENTIAL, 422, async |client| {
        client.sip_credentials().create(SipCredentialCreate::new("User").encryption("on")).await
    });
    assert_refused_field(&error.await);
}

#[tokio::test]
async fn delete_sip_credential_sends_the_outer_id_and_nothing_else() {
    let seen = request_of(async |client| client.sip_credentials().delete(OUTER).await).await;
    assert_eq!(seen.line(), format!("DELETE /api/fabric/resources/sip_endpoints/{OUTER}"));
    assert!(seen.body.is_empty());
}

#[tokio::test]
async fn delete_sip_credential_refused_for_the_inner_id() {
    let error =
        refused(operations::DELETE_SIP_CREDENTIAL, 404, async |client| client.sip_credentials().delete(INNER).await);
    let error = error.await;
    assert!(error.is_not_found() && error.changed_nothing());
    assert!(error.to_string().contains("not `sip_endpoint.id`"), "{error}");
}

#[tokio::test]
async fn list_sip_credentials_sends_the_documented_query() {
    let query = ListSipCredentialsQuery::new().page_size(2).page_number(1).page_token("PA+b/c");
    let body = json!({ "data": [serde_json::from_str::<Value>(NESTED).unwrap()], "links": {} }).to_string();
    let (seen, page) = exchange(200, &body, async |client| client.sip_credentials().list_page(query).await).await;
    assert_eq!(seen.line(), "GET /api/fabric/resources/sip_endpoints?page_number=1&page_size=2&page_token=PA%2Bb%2Fc");
    assert_every_parameter(operations::LIST_SIP_CREDENTIALS, &seen.target);
    assert_eq!(page.items.readable().map(|credential| credential.id.as_str()).collect::<Vec<_>>(), [OUTER]);
}

#[tokio::test]
async fn list_sip_credentials_refused_without_the_scope() {
    let error = refused(operations::LIST_SIP_CREDENTIALS, 401, async |client| {
        client.sip_credentials().list_page(ListSipCredentialsQuery::new()).await
    });
    assert_unauthorized(&error.await);
}

#[tokio::test]
async fn list_sip_credential_addresses_sends_the_documented_query_and_reads_what_is_there() {
    let address: Value = serde_json::from_str(include_str!("../../fixtures/signalwire/fabric_address.json")).unwrap();
    let older = json!({ "id": "a2", "resource_id": OUTER, "type": "room",
        "channels": { "audio": "/a", "video": "/v", "messaging": "/m" } });
    let platform = Platform::responding_json(200, json!({ "data": [address, older], "links": {} }).to_string()).await;
    let query = ListSipCredentialAddressesQuery::new().page_size(50).page_number(0).page_token("PA");
    let found = platform.signalwire().sip_credentials().addresses_with(OUTER, query).collect().await.unwrap();
    let seen = platform.request();
    assert_eq!(
        seen.line(),
        format!("GET /api/fabric/resources/sip_endpoints/{OUTER}/addresses?page_number=0&page_size=50&page_token=PA")
    );
    assert_every_parameter(operations::LIST_SIP_CREDENTIAL_ADDRESSES, &seen.target);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].name.as_deref(), Some("justice-league"));
    assert_eq!(found[0].display_name.as_deref(), Some("Justice League"));
    assert_eq!((&found[0].type_, found[0].locked), (&Some(AddressType::Call), Some(true)));
    assert_eq!((found[0].cover_url.as_deref(), &found[0].preview_url), (Some("https://coverurl.com"), &None));
    assert_eq!(found[0].created_at.unwrap().to_rfc3339(), "2024-05-06T12:20:00+00:00");
    let channels = found[1].channels.as_ref().unwrap();
    assert_eq!(
        [&channels.audio, &channels.video, &channels.messaging].map(|path| path.as_deref()),
        [Some("/a"), Some("/v"), Some("/m")]
    );
    assert_eq!(found[1].resource_id.as_ref().unwrap().as_str(), OUTER);
}

#[tokio::test]
async fn list_sip_credential_addresses_refused_for_an_unknown_credential() {
    let error = refused(operations::LIST_SIP_CREDENTIAL_ADDRESSES, 404, async |client| {
        client.sip_credentials().addresses(INNER).collect().await
    });
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn assign_sip_credential_sends_the_resource_in_the_path_and_the_credential_in_the_body() {
    let body = json!({ "id": "3fa85f64", "name": "sip_user", "type": "call", "cover_url": null,
        "preview_url": "https://example.com/preview.jpg", "channels": { "audio": "/a" } });
    let (seen, assigned) =
        exchange(200, &body.to_string(), async |client| client.sip_credentials().assign("resource-1", OUTER).await)
            .await;
    assert_eq!(seen.line(), "POST /api/fabric/resources/resource-1/sip_endpoints");
    assert_eq!(seen.json(), json!({ "sip_endpoint_id": OUTER }));
    assert_eq!(assigned.id.as_ref().unwrap().as_str(), "3fa85f64");
    assert_eq!((assigned.name.as_deref(), &assigned.cover_url), (Some("sip_user"), &None));
    assert_eq!(assigned.channels.as_ref().unwrap().audio.as_deref(), Some("/a"));
}

#[tokio::test]
async fn assign_sip_credential_refused_for_a_resource_that_cannot_handle_calls() {
    let error = refused(operations::ASSIGN_SIP_CREDENTIAL, 422, async |client| {
        client.sip_credentials().assign("resource-1", OUTER).await
    });
    assert_refused_field(&error.await);
}

#[tokio::test]
async fn a_credential_is_found_by_its_exact_user_name_among_those_that_contain_it() {
    let named = |id: &str, name: &str| json!({ "id": id, "sip_endpoint": { "id": "e", "username": name } });
    let body = json!({ "data": [named("1", "alice2"), named("2", "Alice"), named("3", "alice"), named("4", "alice")] });
    let platform = Platform::responding_json(200, body.to_string()).await;
    let credentials = platform.signalwire().sip_credentials();
    assert_eq!(credentials.find_by_username("alice").await.unwrap().unwrap().id.as_str(), "3");
    assert_eq!(platform.request().line(), "GET /api/fabric/resources/sip_endpoints");
    assert!(credentials.find_by_username("lice").await.unwrap().is_none());
}
