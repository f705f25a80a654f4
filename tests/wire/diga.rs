use crate::support::{Answer, Platform, Seen};
use serde_json::{Value, json};
use trunkline::diga::types::{
    InboundConfigUpdate, MediaEncryption, OutboundConfigUpdate, PhoneId, PhoneUpdate, SipConfigUpdate,
};
use trunkline::{ErrorKind, Outcome, Patch};

const SAMPLE: &str = include_str!("../fixtures/diga/update_sip_config.sample.json");
const ID: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

fn id() -> PhoneId {
    ID.parse().unwrap()
}

async fn sent(update: SipConfigUpdate) -> Seen {
    let platform = Platform::answering_json(200, SAMPLE).await;
    platform.diga().phones().update_sip_config(id(), update).await.unwrap();
    platform.request()
}

#[tokio::test]
async fn update_sip_config_sends_the_documented_sample() {
    let update = SipConfigUpdate::new()
        .inbound_config(InboundConfigUpdate::new().allowed_addresses(["<string>"]))
        .outbound_config(
            OutboundConfigUpdate::new().termination_uri("<string>").username("<string>").password("<string>"),
        );
    let seen = sent(update).await;
    assert_eq!(seen.line(), format!("PATCH /v1/phone/{ID}/sip-config"));
    assert_eq!(seen.header("authorization"), Some("Bearer diga-key"));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("api-version"), None);
    assert_eq!(
        seen.json(),
        json!({
            "inbound_config": { "allowed_addresses": ["<string>"] },
            "outbound_config": { "termination_uri": "<string>", "username": "<string>", "password": "<string>" },
        })
    );
}

#[tokio::test]
async fn update_sip_config_sends_media_encryption_on_both_sides() {
    let update = SipConfigUpdate::new()
        .inbound_config(InboundConfigUpdate::new().media_encryption(MediaEncryption::Require))
        .outbound_config(OutboundConfigUpdate::new().media_encryption(MediaEncryption::Disable));
    assert_eq!(
        sent(update).await.json(),
        json!({
            "inbound_config": { "media_encryption": "require" },
            "outbound_config": { "media_encryption": "disable" },
        })
    );
}

#[tokio::test]
async fn update_sip_config_keeps_absent_null_and_empty_apart_at_both_levels() {
    let cases: [(SipConfigUpdate, Value); 5] = [
        (SipConfigUpdate::new().inbound_config(Patch::Null), json!({ "inbound_config": null })),
        (
            SipConfigUpdate::new().inbound_config(Patch::Null).outbound_config(Patch::Null),
            json!({ "inbound_config": null, "outbound_config": null }),
        ),
        (
            SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().username(Patch::Null).password("p")),
            json!({ "outbound_config": { "username": null, "password": "p" } }),
        ),
        (
            SipConfigUpdate::new().inbound_config(InboundConfigUpdate::new().allowed_addresses(Vec::<String>::new())),
            json!({ "inbound_config": { "allowed_addresses": [] } }),
        ),
        (
            SipConfigUpdate::new().inbound_config(
                InboundConfigUpdate::new().allowed_addresses(Patch::Null).media_encryption(Patch::Null),
            ),
            json!({ "inbound_config": { "allowed_addresses": null, "media_encryption": null } }),
        ),
    ];
    for (update, expected) in cases {
        assert_eq!(sent(update).await.json(), expected);
    }
}

#[tokio::test]
async fn update_sip_config_that_sets_nothing_is_refused_before_sending() {
    let platform = Platform::answering_json(200, SAMPLE).await;
    let nothing = [
        SipConfigUpdate::new(),
        SipConfigUpdate::new().inbound_config(InboundConfigUpdate::new()),
        SipConfigUpdate::new().inbound_config(InboundConfigUpdate::new()).outbound_config(OutboundConfigUpdate::new()),
    ];
    for update in nothing {
        let error = platform.diga().phones().update_sip_config(id(), update).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::NotSent));
    }
    let error = platform.diga().phones().update(id(), PhoneUpdate::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(platform.requests().is_empty());
}

#[tokio::test]
async fn the_documented_sample_answer_decodes_without_provider_and_status() {
    let platform = Platform::answering_json(200, SAMPLE).await;
    let phone = platform.diga().phones().get(id()).await.unwrap();
    assert_eq!(platform.request().line(), format!("GET /v1/phone/{ID}"));
    assert!(platform.request().body.is_empty());
    assert_eq!(phone.id, id());
    assert_eq!((&phone.telephony_provider, &phone.status), (&None, &None));
    assert_eq!(phone.assigned_at.unwrap().to_rfc3339(), "2023-11-07T05:31:56+00:00");
    let sip = phone.sip_config.as_ref().unwrap();
    assert_eq!(sip.inbound_media_encryption, Some(MediaEncryption::Allow));
    assert_eq!(sip.allowed_addresses.as_deref(), Some(&["<string>".to_owned()][..]));
    assert!(phone.extra.is_empty());
}

#[tokio::test]
async fn answers_decode_with_new_values_new_members_and_nulls() {
    let body = json!({
        "id": ID, "number": "user@domain.com", "telephony_provider": "carrier-x", "status": "on_hold",
        "nickname": null, "sip_config": { "termination_uri": null, "allowed_addresses": null },
        "region_codes": null, "checkout_url": null, "brand_new": { "a": 1 },
    });
    let platform = Platform::answering_json(200, body.to_string()).await;
    let phone = platform.diga().phones().get(id()).await.unwrap();
    assert_eq!(phone.status.as_ref().unwrap().as_str(), "on_hold");
    assert_eq!(phone.telephony_provider.as_ref().unwrap().as_str(), "carrier-x");
    assert_eq!(phone.extra.get("brand_new"), Some(&json!({ "a": 1 })));
    assert_eq!(serde_json::to_value(&phone.status).unwrap(), json!("on_hold"));
}

#[tokio::test]
async fn a_refused_member_is_named_and_its_echoed_password_is_not() {
    let body = r#"{"detail":[{"type":"missing","loc":["body","outbound_config","termination_uri"],"msg":"Field required",
        "input":{"username":"u","password":"hunter2"}}]}"#;
    let platform = Platform::answering_json(422, body).await;
    let update = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().username("u").password("hunter2"));
    let error = platform.diga().phones().update_sip_config(id(), update).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.status()), (ErrorKind::Validation, Outcome::Refused, Some(422)));
    let issue = &error.issues()[0];
    assert_eq!(issue.field.as_deref(), Some("outbound_config.termination_uri"));
    assert_eq!((issue.code.as_deref(), issue.message.as_str()), (Some("missing"), "Field required"));
    assert!(!format!("{error} {error:?} {error:#?}").contains("hunter2"));
    assert!(!String::from_utf8_lossy(error.body()).contains("hunter2"));
    assert!(String::from_utf8_lossy(error.body()).contains("\"password\":\"***\""));
}

#[tokio::test]
async fn every_family_of_error_bodies_keeps_what_it_says() {
    let cases = [
        (
            403,
            r#"{"status":"error","error_code":"INTERNAL_SERVER_ERROR","message":"Missing required permissions"}"#,
            ErrorKind::Forbidden,
            Some("INTERNAL_SERVER_ERROR"),
            "Missing required permissions",
        ),
        (401, r#"{"detail":"Not authenticated"}"#, ErrorKind::Auth, None, "Not authenticated"),
        (404, r#"{"detail":"Not Found"}"#, ErrorKind::NotFound, None, "Not Found"),
        (
            409,
            r#"{"error_code":"DUPLICATE_FIELD","message":"taken"}"#,
            ErrorKind::AlreadyExists,
            Some("DUPLICATE_FIELD"),
            "taken",
        ),
    ];
    for (status, body, kind, code, message) in cases {
        let platform = Platform::answering_json(status, body).await;
        let error = platform.diga().phones().get(id()).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (kind, Some(status)));
        assert_eq!(error.code().map(trunkline::ErrorCode::as_str), code);
        assert!(error.to_string().contains(message), "{error}");
    }
    let platform = Platform::answering([Answer::raw(404, "text/html", "<html>nope</html>")]).await;
    let error = platform.diga().phones().get(id()).await.unwrap_err();
    assert_eq!((error.kind(), error.issues().len()), (ErrorKind::NotFound, 0));
    assert_eq!(error.body(), b"<html>nope</html>");
}

#[tokio::test]
async fn a_redirect_is_an_error_that_names_the_host_and_is_not_followed() {
    let answer = Answer::empty(307).header("location", "http://other.example/v1/phone/?token=x");
    let platform = Platform::answering([answer]).await;
    let error = platform.diga().phones().get(id()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Redirect, Outcome::Refused));
    assert!(error.to_string().contains("http://other.example"), "{error}");
    assert!(!error.to_string().contains("token"), "{error}");
    assert_eq!(platform.requests().len(), 1);
}
