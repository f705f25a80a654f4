use super::{ID, SAMPLE, id};
use crate::support::{Platform, Seen, StubResponse};
use crate::wire::documents::assert_every_field;
use serde_json::{Value, json};
use trunkline::diga::operations;
use trunkline::diga::types::{
    InboundConfigUpdate, MediaEncryption, OutboundConfigUpdate, PhoneUpdate, SipConfigUpdate,
};
use trunkline::{ErrorKind, Outcome, Patch};

async fn sent(update: SipConfigUpdate) -> Seen {
    let platform = Platform::responding_json(200, SAMPLE).await;
    platform.diga().phones().update_sip_config(id(), update).await.unwrap();
    platform.request()
}

#[tokio::test]
async fn update_phone_sip_config_sends_the_documented_sample() {
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
async fn update_phone_sip_config_sends_media_encryption_on_both_sides() {
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
async fn update_phone_sip_config_sends_absent_null_and_empty_apart_at_both_levels() {
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
async fn an_update_that_sets_nothing_is_refused_before_sending() {
    let platform = Platform::responding_json(200, SAMPLE).await;
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
async fn update_phone_sip_config_refused_for_a_field_names_it_and_not_its_echoed_password() {
    let body = r#"{"detail":[{"type":"missing","loc":["body","outbound_config","termination_uri"],"msg":"Field required",
        "input":{"username":"u","password":"hunter2"}}]}"#;
    let platform = Platform::responding_json(422, body).await;
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
async fn update_phone_sip_config_sends_every_documented_field() {
    let update = SipConfigUpdate::new()
        .inbound_config(InboundConfigUpdate::new().media_encryption("require").allowed_addresses(["10.0.0.0/8"]))
        .outbound_config(
            OutboundConfigUpdate::new()
                .termination_uri("sip.example.com:5060")
                .username("u")
                .password("hunter2")
                .media_encryption(MediaEncryption::Allow),
        );
    assert!(!format!("{update:?}").contains("hunter2"));
    let seen = sent(update).await;
    assert_every_field(operations::UPDATE_PHONE_SIP_CONFIG, &seen);
    assert_eq!(
        seen.json(),
        json!({
            "inbound_config": { "media_encryption": "require", "allowed_addresses": ["10.0.0.0/8"] },
            "outbound_config": {
                "termination_uri": "sip.example.com:5060",
                "username": "u",
                "password": "hunter2",
                "media_encryption": "allow",
            },
        })
    );
}

fn phone(sip_config: Value) -> StubResponse {
    let mut phone: Value = serde_json::from_str(SAMPLE).unwrap();
    phone["sip_config"] = sip_config;
    StubResponse::json(200, phone.to_string())
}

#[tokio::test]
async fn an_update_is_compared_with_the_flat_configuration_that_is_read_back() {
    let read = phone(json!({
        "termination_uri": "sip.example.com", "username": null, "inbound_media_encryption": "require",
        "outbound_media_encryption": "allow", "allowed_addresses": ["10.0.0.0/8"],
    }));
    let platform = Platform::responding([phone(json!({})), read]).await;
    let update = SipConfigUpdate::new()
        .inbound_config(InboundConfigUpdate::new().media_encryption("require").allowed_addresses(["0.0.0.0/0"]))
        .outbound_config(
            OutboundConfigUpdate::new()
                .termination_uri("sip.example.com")
                .username("u")
                .password("p")
                .media_encryption("disable"),
        );
    let verified = platform.diga().phones().update_sip_config_verified(id(), update).await.unwrap();
    let differences: Vec<String> = verified.differences.iter().map(ToString::to_string).collect();
    assert_eq!(
        differences,
        [
            r#"inbound_config.allowed_addresses: sent ["0.0.0.0/0"], read ["10.0.0.0/8"]"#,
            r#"outbound_config.media_encryption: sent "disable", read "allow""#,
            r#"outbound_config.username: sent "u", read null"#,
        ]
    );
    assert_eq!(verified.unverifiable, ["outbound_config.password"]);
    assert!(!verified.is_applied());
    let lines: Vec<String> = platform.requests().iter().map(Seen::line).collect();
    assert_eq!(lines, [format!("PATCH /v1/phone/{ID}/sip-config"), format!("GET /v1/phone/{ID}")]);
}

#[tokio::test]
async fn an_applied_update_has_no_differences_even_where_null_was_sent() {
    let platform = Platform::responding([phone(json!({ "inbound_media_encryption": "allow" }))]).await;
    let update = SipConfigUpdate::new()
        .inbound_config(InboundConfigUpdate::new().media_encryption("allow"))
        .outbound_config(OutboundConfigUpdate::new().username(Patch::Null));
    let verified = platform.diga().phones().update_sip_config_verified(id(), update).await.unwrap();
    assert!(verified.is_applied() && verified.unverifiable.is_empty(), "{:?}", verified.differences);
}

/// The effect of null is undocumented, so every remaining value is reported.
#[tokio::test]
async fn a_side_that_was_set_to_null_and_still_exists_is_a_difference() {
    let still_there = phone(json!({ "termination_uri": "sip.example.com", "inbound_media_encryption": "allow" }));
    let platform = Platform::responding([still_there]).await;
    let update = SipConfigUpdate::new().inbound_config(Patch::Null).outbound_config(Patch::Null);
    let verified = platform.diga().phones().update_sip_config_verified(id(), update.clone()).await.unwrap();
    let differences: Vec<String> = verified.differences.iter().map(ToString::to_string).collect();
    assert_eq!(
        differences,
        [
            r#"inbound_config: sent null, read {"media_encryption":"allow"}"#,
            r#"outbound_config: sent null, read {"termination_uri":"sip.example.com"}"#,
        ]
    );

    let platform = Platform::responding([phone(json!({ "termination_uri": null }))]).await;
    assert!(platform.diga().phones().update_sip_config_verified(id(), update).await.unwrap().is_applied());
}

#[tokio::test]
async fn a_phone_without_a_configuration_differs_in_all_that_was_set() {
    let platform = Platform::responding([phone(Value::Null)]).await;
    let update = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().termination_uri("x").password("p"));
    let verified = platform.diga().phones().update_sip_config_verified(id(), update).await.unwrap();
    let differences: Vec<&str> = verified.differences.iter().map(|difference| difference.field.as_str()).collect();
    assert_eq!(differences, ["outbound_config.termination_uri"]);
}

#[tokio::test]
async fn an_update_whose_read_back_fails_still_reports_that_it_took_effect() {
    let platform = Platform::responding([phone(json!({})), StubResponse::json(404, r#"{"detail":"Not Found"}"#)]).await;
    let update = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().username("u"));
    let error = platform.diga().phones().update_sip_config_verified(id(), update).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::NotFound, Outcome::Applied));
    assert!(error.to_string().contains("the update took effect, and reading it back failed"), "{error}");
}
