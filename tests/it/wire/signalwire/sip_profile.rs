use super::{assert_refused_in_words, assert_unauthorized, exchange, refused};
use crate::support::{Platform, Seen};
use crate::wire::documents::assert_every_field;
use serde_json::{Value, json};
use trunkline::Patch;
use trunkline::signalwire::operations;
use trunkline::signalwire::types::{Cipher, Codec, Encryption, SipProfile, SipProfileUpdate};

pub(super) const PROFILE: &str = include_str!("../../fixtures/signalwire/sip_profile.json");

async fn sent(update: SipProfileUpdate) -> Seen {
    let platform = Platform::responding_json(201, PROFILE).await;
    let profile = platform.signalwire().sip_profile().update(update).await.unwrap();
    assert_eq!(profile.status(), 201);
    platform.request()
}

#[tokio::test]
async fn update_sip_profile_sends_every_documented_field() {
    let update = SipProfileUpdate::new()
        .domain_identifier("example")
        .default_codecs([Codec::from("OPUS"), Codec::from("H264")])
        .default_ciphers([Cipher::from("AEAD_AES_256_GCM_8")])
        .default_encryption(Encryption::Optional)
        .default_send_as("+15551234567");
    let seen = sent(update).await;
    assert_eq!(seen.line(), "PUT /api/relay/rest/sip_profile");
    assert_eq!(seen.header("authorization"), Some("Basic cDp0"));
    assert_every_field(operations::UPDATE_SIP_PROFILE, &seen);
    assert_eq!(
        seen.json(),
        json!({
            "domain_identifier": "example",
            "default_codecs": ["OPUS", "H264"],
            "default_ciphers": ["AEAD_AES_256_GCM_8"],
            "default_encryption": "optional",
            "default_send_as": "+15551234567",
        })
    );
}

#[tokio::test]
async fn update_sip_profile_sends_four_requests_for_default_send_as_absent_null_empty_and_a_number() {
    let cases: [(SipProfileUpdate, Value); 5] = [
        (SipProfileUpdate::new(), json!({})),
        (SipProfileUpdate::new().default_send_as(Patch::Null), json!({ "default_send_as": null })),
        (SipProfileUpdate::new().random_send_as(), json!({ "default_send_as": null })),
        (SipProfileUpdate::new().default_send_as(""), json!({ "default_send_as": "" })),
        (SipProfileUpdate::new().default_send_as("+15551234567"), json!({ "default_send_as": "+15551234567" })),
    ];
    for (update, expected) in cases {
        assert_eq!(sent(update).await.json(), expected);
    }
}

#[tokio::test]
async fn every_field_of_the_response_may_be_missing_or_null() {
    let null = json!({
        "domain": null, "domain_identifier": null, "default_codecs": null, "default_ciphers": null,
        "default_encryption": null, "default_send_as": null,
    });
    for body in [r#"{"default_send_as":null}"#.to_owned(), null.to_string()] {
        let platform = Platform::responding_json(200, body).await;
        let profile = platform.signalwire().sip_profile().get().await.unwrap();
        assert_eq!(platform.request().line(), "GET /api/relay/rest/sip_profile");
        assert_eq!((&profile.domain, &profile.default_codecs, &profile.default_send_as), (&None, &None, &None));
    }
}

#[tokio::test]
async fn the_documented_response_and_the_undocumented_policy_are_read() {
    let mut body: Value = serde_json::from_str(PROFILE).unwrap();
    body["default_outbound_policy"] = "allow".into();
    body["username"] = "surprise".into();
    let platform = Platform::responding_json(200, body.to_string()).await;
    let profile = platform.signalwire().sip_profile().get().await.unwrap();
    assert_eq!(profile.domain.as_deref(), Some("your-space-example.sip.signalwire.com"));
    assert_eq!(profile.domain_identifier.as_deref(), Some("example"));
    assert_eq!(profile.default_codecs.as_ref().map(Vec::len), Some(4));
    assert_eq!(profile.default_ciphers.as_ref().map(Vec::len), Some(2));
    assert_eq!(profile.default_encryption, Some(Encryption::Required));
    assert_eq!(profile.default_send_as.as_deref(), Some("+15551234567"));
    assert_eq!(profile.default_outbound_policy.as_deref(), Some("allow"));
    assert_eq!(profile.extra.get("username"), Some(&json!("surprise")));
}

#[tokio::test]
async fn update_sip_profile_refused_with_the_documented_error_says_it_in_words() {
    let error = refused(operations::UPDATE_SIP_PROFILE, 422, async |client| {
        client.sip_profile().update(SipProfileUpdate::new().domain_identifier("")).await
    });
    assert_refused_in_words(&error.await);
}

#[tokio::test]
async fn get_sip_profile_sends_no_id_and_no_body() {
    let (seen, profile) = exchange(200, PROFILE, async |client| client.sip_profile().get().await).await;
    assert_eq!(seen.line(), "GET /api/relay/rest/sip_profile");
    assert!(seen.body.is_empty());
    assert_eq!(profile.domain.as_deref(), Some("your-space-example.sip.signalwire.com"));
}

#[tokio::test]
async fn get_sip_profile_refused_without_the_scope() {
    let error = refused(operations::GET_SIP_PROFILE, 401, async |client| client.sip_profile().get().await);
    assert_unauthorized(&error.await);
}

#[test]
fn a_sip_uri_takes_the_domain_of_the_profile_and_is_never_guessed() {
    let uri = |profile: Value| serde_json::from_value::<SipProfile>(profile).unwrap().sip_uri("alice");
    assert_eq!(
        uri(json!({ "domain": "acme-9f3.sip.signalwire.com", "domain_identifier": "9f3" })).as_deref(),
        Some("sip:alice@acme-9f3.sip.signalwire.com")
    );
    for domain in [json!({}), json!({ "domain": null }), json!({ "domain": "", "domain_identifier": "9f3" })] {
        assert_eq!(uri(domain), None);
    }
}
