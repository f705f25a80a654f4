use super::{ID, SAMPLE, exchange, id, refused};
use crate::support::{Platform, StubResponse};
use crate::wire::documents::{assert_every_field, assert_every_parameter};
use serde_json::{Value, json};
use trunkline::diga::operations;
use trunkline::diga::types::{
    InboundConfigImport, ListPhonesQuery, MediaEncryption, OutboundConfigImport, PhoneImport, PhoneStatus, PhoneUpdate,
    SortOrder, TelephonyProvider,
};
use trunkline::{ErrorKind, Outcome, Patch};

#[tokio::test]
async fn get_phone_sends_the_id_and_reads_the_documented_sample_without_provider_and_status() {
    let platform = Platform::responding_json(200, SAMPLE).await;
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
async fn responses_decode_with_new_values_new_fields_and_nulls() {
    let body = json!({
        "id": ID, "number": "user@domain.com", "telephony_provider": "carrier-x", "status": "on_hold",
        "nickname": null, "sip_config": { "termination_uri": null, "allowed_addresses": null },
        "region_codes": null, "checkout_url": null, "brand_new": { "a": 1 },
    });
    let platform = Platform::responding_json(200, body.to_string()).await;
    let phone = platform.diga().phones().get(id()).await.unwrap();
    assert_eq!(phone.status.as_ref().unwrap().as_str(), "on_hold");
    assert_eq!(phone.telephony_provider.as_ref().unwrap().as_str(), "carrier-x");
    assert_eq!(phone.extra.get("brand_new"), Some(&json!({ "a": 1 })));
    assert_eq!(serde_json::to_value(&phone.status).unwrap(), json!("on_hold"));
}

#[tokio::test]
async fn get_phone_sends_the_id_and_reads_every_documented_field() {
    let body = json!({
        "id": ID, "number": "+34675897654", "telephony_provider": "netelip", "status": "pending_verification",
        "nickname": "Front desk", "released_at": "2026-01-02T03:04:05Z", "scheduled_release_at": "2026-02-02T03:04:05Z",
        "assigned_at": "2025-01-02T03:04:05+02:00", "inbound_agent_id": ID, "outbound_agent_id": ID,
        "sip_config": { "termination_uri": "sip.example.com", "username": "u", "inbound_media_encryption": "disable",
                        "outbound_media_encryption": "require", "allowed_addresses": ["10.0.0.1"] },
        "checkout_url": "https://checkout.example", "reservation_expires_at": "2026-03-02T03:04:05Z",
        "region_codes": ["M", "CE"],
    });
    let (seen, phone) = exchange(200, &body.to_string(), async |client| client.phones().get(id()).await).await;
    assert_eq!(seen.line(), format!("GET /v1/phone/{ID}"));
    assert_eq!(
        (phone.id, phone.number.as_str(), phone.nickname.as_deref()),
        (id(), "+34675897654", Some("Front desk"))
    );
    assert_eq!(phone.telephony_provider, Some(TelephonyProvider::Netelip));
    assert_eq!(phone.status, Some(PhoneStatus::PendingVerification));
    let times = [phone.released_at, phone.scheduled_release_at, phone.assigned_at, phone.reservation_expires_at];
    assert_eq!(
        times.map(|time| time.unwrap().to_rfc3339()),
        [
            "2026-01-02T03:04:05+00:00",
            "2026-02-02T03:04:05+00:00",
            "2025-01-02T01:04:05+00:00",
            "2026-03-02T03:04:05+00:00"
        ]
    );
    assert_eq!(phone.inbound_agent_id.map(|id| id.to_string()).as_deref(), Some(ID));
    assert_eq!(phone.outbound_agent_id, phone.inbound_agent_id);
    assert_eq!(phone.checkout_url.as_deref(), Some("https://checkout.example"));
    assert_eq!(phone.region_codes.as_deref(), Some(&["M".to_owned(), "CE".to_owned()][..]));
    let sip = phone.sip_config.as_ref().unwrap();
    assert_eq!((sip.termination_uri.as_deref(), sip.username.as_deref()), (Some("sip.example.com"), Some("u")));
    assert_eq!(sip.inbound_media_encryption, Some(MediaEncryption::Disable));
    assert_eq!(sip.outbound_media_encryption, Some(MediaEncryption::Require));
    assert!(phone.extra.is_empty() && sip.extra.is_empty());
}

#[tokio::test]
async fn get_phone_refused_for_an_id_that_the_platform_does_not_accept() {
    let error = refused(operations::GET_PHONE, 422, async |client| client.phones().get(id()).await).await;
    assert_eq!((error.kind(), error.issues().len()), (ErrorKind::Validation, 1));
}

#[tokio::test]
async fn list_phones_sends_every_documented_parameter_and_the_final_slash() {
    let time = |text: &str| text.parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    let query = ListPhonesQuery::new()
        .after(id())
        .before(id())
        .page(1)
        .limit(100)
        .order(SortOrder::Asc)
        .inbound_agent_id(id().as_uuid())
        .outbound_agent_id(id().as_uuid())
        .status(PhoneStatus::Assigned)
        .start_assigned_at(time("2026-01-02T03:04:05+01:00"))
        .end_assigned_at(time("2026-01-03T00:00:00Z"));
    let body = format!(r#"{{"data":[{SAMPLE}],"has_more":false,"first_id":null,"last_id":null,"current_page":"1"}}"#);
    let (seen, page) = exchange(200, &body, async |client| client.phones().list_page(query).await).await;
    assert_eq!(
        seen.line(),
        format!(
            "GET /v1/phone/?after={ID}&before={ID}&end_assigned_at=2026-01-03T00%3A00%3A00Z&inbound_agent_id={ID}\
             &limit=100&order=asc&outbound_agent_id={ID}&page=1&start_assigned_at=2026-01-02T02%3A04%3A05Z&status=assigned"
        )
    );
    assert_every_parameter(operations::LIST_PHONES, &seen.target);
    assert_eq!((page.has_more, page.current_page, page.total_pages), (Some(false), Some(1), None));
    assert_eq!(page.items.readable().count(), 1);
}

#[tokio::test]
async fn list_phones_refused_with_each_documented_error() {
    let call = async |client: trunkline::diga::Client| {
        client.phones().list_with(ListPhonesQuery::new().after(id()).before(id())).collect().await
    };
    let cases = [
        (400, ErrorKind::Validation, "NOT_VALID_FIELD"),
        (403, ErrorKind::Forbidden, "INTERNAL_SERVER_ERROR"),
        (422, ErrorKind::Validation, "INVALID_PAGINATION_PARAMETERS"),
    ];
    for (status, kind, code) in cases {
        let error = refused(operations::LIST_PHONES, status, call).await;
        assert_eq!((error.kind(), error.has_code(code)), (kind, true), "{error}");
    }
}

#[tokio::test]
async fn import_phone_sends_every_documented_field() {
    let import = PhoneImport::new("+34675897654")
        .nickname("Front desk")
        .inbound_config(
            InboundConfigImport::new()
                .media_encryption(MediaEncryption::Allow)
                .allowed_addresses(["192.168.1.0/24", "10.0.0.1"]),
        )
        .outbound_config(
            OutboundConfigImport::new("mysipuri.pstn.twilio.com")
                .username("u")
                .password("hunter2")
                .media_encryption(MediaEncryption::Require),
        );
    assert!(!format!("{import:?}").contains("hunter2"));
    let (seen, phone) = exchange(200, SAMPLE, async |client| client.phones().import(import).await).await;
    assert_eq!(seen.line(), "POST /v1/phone/import");
    assert_every_field(operations::IMPORT_PHONE, &seen);
    assert_eq!(
        seen.json(),
        json!({
            "phone_number": "+34675897654",
            "nickname": "Front desk",
            "inbound_config": { "media_encryption": "allow", "allowed_addresses": ["192.168.1.0/24", "10.0.0.1"] },
            "outbound_config": {
                "termination_uri": "mysipuri.pstn.twilio.com",
                "username": "u",
                "password": "hunter2",
                "media_encryption": "require",
            },
        })
    );
    assert_eq!(phone.id, id());
}

#[tokio::test]
async fn import_phone_sends_only_what_is_set_and_never_a_null_that_the_platform_refuses() {
    let cases: [(PhoneImport, Value); 3] = [
        (PhoneImport::new("user@domain.com"), json!({ "phone_number": "user@domain.com" })),
        (
            PhoneImport::new("1").nickname(Patch::Null).inbound_config(InboundConfigImport::new()),
            json!({ "phone_number": "1", "nickname": null, "inbound_config": {} }),
        ),
        (
            PhoneImport::new("1").outbound_config(OutboundConfigImport::new("host")),
            json!({ "phone_number": "1", "outbound_config": { "termination_uri": "host" } }),
        ),
    ];
    for (import, expected) in cases {
        let (seen, _) = exchange(200, SAMPLE, async |client| client.phones().import(import).await).await;
        assert_eq!(seen.json(), expected);
    }
}

#[tokio::test]
async fn import_phone_refused_with_the_documented_error_names_the_field() {
    let error = refused(operations::IMPORT_PHONE, 422, async |client| {
        client.phones().import(PhoneImport::new("1").outbound_config(OutboundConfigImport::new(""))).await
    });
    let error = error.await;
    assert_eq!((error.kind(), error.has_code("missing")), (ErrorKind::Validation, true));
    assert_eq!(error.issues_for("outbound_config.termination_uri").count(), 1, "{error}");
}

#[tokio::test]
async fn an_import_without_its_outbound_side_is_an_error_with_the_response_and_the_phones_id() {
    let mut inbound_only: Value = serde_json::from_str(SAMPLE).unwrap();
    let inbound_only_configs = [json!({}), json!({ "termination_uri": null }), json!({ "termination_uri": "" })];
    for sip_config in inbound_only_configs.into_iter().chain([Value::Null]) {
        inbound_only["sip_config"] = sip_config;
        // A platform that echoes the request.
        inbound_only["nickname"] = "hunter2".into();
        let response = StubResponse::json(200, inbound_only.to_string()).header("x-request-id", "req-7");
        let platform = Platform::responding([response]).await;
        let import = PhoneImport::new("1").outbound_config(OutboundConfigImport::new("host").password("hunter2"));
        let error = platform.diga().phones().import(import).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Applied));
        assert!(error.to_string().contains(ID) && error.to_string().contains("without the outbound side"), "{error}");
        assert!(!format!("{error:?}").contains("hunter2"));
        assert_eq!((error.resource_id(), error.status(), error.request_id()), (Some(ID), Some(200), Some("req-7")));
        let body = String::from_utf8_lossy(error.body()).into_owned();
        assert!(body.contains(ID) && body.contains("\"nickname\":\"***\"") && !body.contains("hunter2"), "{body}");
        assert_eq!(platform.requests().len(), 1);
        platform.diga().phones().import(PhoneImport::new("1")).await.unwrap();
    }
}

#[tokio::test]
async fn update_phone_sends_every_documented_field() {
    let update = PhoneUpdate::new()
        .nickname("Front desk")
        .inbound_version_id(Patch::Value(id().as_uuid().into()))
        .outbound_version_id(Patch::Null);
    let (seen, _) = exchange(200, SAMPLE, async |client| client.phones().update(id(), update).await).await;
    assert_eq!(seen.line(), format!("PATCH /v1/phone/{ID}"));
    assert_every_field(operations::UPDATE_PHONE, &seen);
    assert_eq!(seen.json(), json!({ "nickname": "Front desk", "inbound_version_id": ID, "outbound_version_id": null }));
}

#[tokio::test]
async fn update_phone_refused_with_the_documented_error_names_the_field() {
    let error = refused(operations::UPDATE_PHONE, 422, async |client| {
        client.phones().update(id(), PhoneUpdate::new().nickname("")).await
    });
    assert_eq!(error.await.issues()[0].message, "Field required");
}

#[tokio::test]
async fn release_phone_sends_the_id_and_nothing_else() {
    for response in [StubResponse::empty(204), StubResponse::json(200, SAMPLE)] {
        let platform = Platform::responding([response]).await;
        platform.diga().phones().release(id()).await.unwrap();
        let seen = platform.request();
        assert_eq!((seen.line(), seen.body.len()), (format!("DELETE /v1/phone/{ID}"), 0));
    }
}

#[tokio::test]
async fn release_phone_refused_while_the_phone_is_reserved() {
    let error = refused(operations::RELEASE_PHONE, 422, async |client| client.phones().release(id()).await).await;
    assert_eq!((error.kind(), error.changed_nothing()), (ErrorKind::Validation, true));
}

#[tokio::test]
async fn a_phone_is_found_by_its_exact_number() {
    let phone = |last: u8, number: &str| json!({ "id": ID.replace("52a", &format!("52{last}")), "number": number });
    let body = json!({ "has_more": false, "data": [phone(1, "+346758976541"), phone(2, "34675897654"), phone(3, "+34675897654")] });
    let platform = Platform::responding_json(200, body.to_string()).await;
    let phones = platform.diga().phones();
    let found = phones.find_by_number("+34675897654").await.unwrap().unwrap();
    assert!(found.id.to_string().ends_with("523"));
    assert_eq!(platform.request().line(), "GET /v1/phone/?limit=100");
    assert!(phones.find_by_number("675897654").await.unwrap().is_none());
}
