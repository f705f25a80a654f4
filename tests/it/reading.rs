//! A response is parsed whatever its fields contain. After a create, its id is the only way to find the created object.

#![cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]

use crate::support::Platform;
use crate::support::log::Log;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use trunkline::diga::types::{ListPhonesQuery, Phone, PhoneId};
use trunkline::signalwire::types::{
    ListSipCredentialsQuery, ResourceType, SipCredential, SipCredentialCreate, SipCredentialPage,
};
use trunkline::voximplant::types::{SipRegistrationCreate, SipRegistrationFilter};
use trunkline::{ErrorKind, Items, Outcome};

const PHONE_ID: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

fn phone(field: &str, value: &Value) -> String {
    let mut phone = json!({ "id": PHONE_ID, "number": "+49301234567", "nickname": "desk" });
    phone[field] = value.clone();
    phone.to_string()
}

fn phone_id() -> PhoneId {
    PHONE_ID.parse().unwrap()
}

async fn read_phone(body: &str) -> Phone {
    let platform = Platform::responding_json(200, body).await;
    platform.diga().phones().get(phone_id()).await.unwrap().into_inner()
}

fn credential() -> Value {
    json!({
        "id": "outer", "type": "sip_endpoint", "display_name": "Desk",
        "sip_endpoint": { "id": "inner", "username": "alice", "codecs": ["OPUS"] },
    })
}

async fn created(body: &str) -> SipCredential {
    let platform = Platform::responding_json(201, body).await;
    platform.signalwire().sip_credentials().create(SipCredentialCreate::new("alice")).await.unwrap().into_inner()
}

#[tokio::test]
async fn dates_without_a_zone_or_a_time_are_in_utc() {
    let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    for (sent, expected) in [
        ("2023-11-07T05:31:56Z", at("2023-11-07T05:31:56Z")),
        ("2023-11-07T06:31:56+01:00", at("2023-11-07T05:31:56Z")),
        ("2023-11-07T05:31:56", at("2023-11-07T05:31:56Z")),
        ("2023-11-07 05:31:56.123", at("2023-11-07T05:31:56.123Z")),
        ("2023-11-07T05:31:56.123456", at("2023-11-07T05:31:56.123456Z")),
        ("2023-11-07 05:31:56 UTC", at("2023-11-07T05:31:56Z")),
        ("2023-11-07 06:31:56 +0100", at("2023-11-07T05:31:56Z")),
        ("2023-11-07T06:31:56+0100", at("2023-11-07T05:31:56Z")),
        ("2023-11-07T05:31", at("2023-11-07T05:31:00Z")),
        ("2023-11-07", at("2023-11-07T00:00:00Z")),
        (" 2023-11-07 ", at("2023-11-07T00:00:00Z")),
    ] {
        let phone = read_phone(&phone("assigned_at", &json!(sent))).await;
        assert_eq!(phone.assigned_at, Some(expected), "{sent}");
        assert!(phone.extra.is_empty());

        let mut body = credential();
        body["created_at"] = json!(sent);
        let credential = created(&body.to_string()).await;
        assert_eq!(credential.created_at, Some(expected), "{sent}");
    }
}

#[tokio::test]
async fn an_invalid_date_is_none_and_kept() {
    for sent in
        [json!("soon"), json!("2023-13-45"), json!(1_699_335_116), json!({ "date": "2023-11-07" }), json!("00:00")]
    {
        let phone = read_phone(&phone("assigned_at", &sent)).await;
        assert_eq!((phone.assigned_at, phone.extra.get("assigned_at")), (None, Some(&sent)));
        assert_eq!(phone.nickname.as_deref(), Some("desk"));
    }
}

#[tokio::test]
async fn a_created_credential_keeps_its_ids_whatever_else_its_response_contains() {
    for (field, sent) in [
        ("caller_id", json!(["a"])),
        ("codecs", json!("OPUS,PCMU")),
        ("ciphers", json!([null, "AEAD_AES_256_GCM_8"])),
        ("encryption", json!({ "value": "required" })),
        ("username", json!([])),
    ] {
        let mut body = credential();
        body["sip_endpoint"][field] = sent.clone();
        let credential = created(&body.to_string()).await;
        assert_eq!((credential.id.as_str(), credential.sip_endpoint.id.as_str()), ("outer", "inner"));
        assert_eq!(credential.sip_endpoint.extra.get(field), Some(&sent));
        assert_eq!(credential.display_name.as_deref(), Some("Desk"));
    }
}

#[tokio::test]
async fn a_registration_keeps_its_id_whatever_its_status_says() {
    let row = json!({ "sip_registration_id": 7, "status_code": "408 Request Timeout", "successful": "maybe" });
    let platform = Platform::responding_json(200, json!({ "result": [row] }).to_string()).await;
    let row = platform.voximplant().sip_registrations().get(7).await.unwrap();
    assert_eq!((row.sip_registration_id.get(), row.status_code, row.successful), (7, None, None));
    assert_eq!(row.extra.get("status_code"), Some(&json!("408 Request Timeout")));
}

#[tokio::test]
async fn half_a_surrogate_pair_becomes_the_replacement_character() {
    for (sent, expected) in [
        (r"a\ud83d", "a\u{fffd}"),
        (r"\uD83D b", "\u{fffd} b"),
        (r"\udc00\ud83d\ude00", "\u{fffd}\u{1f600}"),
        (r"\ud83d\ud83d\ude00", "\u{fffd}\u{1f600}"),
        (r"\\ud83d \ud83d\n", "\\ud83d \u{fffd}\n"),
        ("a\ttab", "a\ttab"),
    ] {
        let body = format!(r#"{{ "id": "{PHONE_ID}", "number": "+4930", "nickname": "{sent}", "new": ["{sent}"] }}"#);
        let phone = read_phone(&body).await;
        assert_eq!(phone.nickname.as_deref(), Some(expected), "{sent}");
        assert_eq!(phone.extra.get("new"), Some(&json!([expected])));
    }
    let latin = b"{ \"id\": \"3c90c3cc-0d44-4b50-8888-8dd25736052a\", \"number\": \"1\", \"nickname\": \"M\xfcller\" }";
    let platform = Platform::responding([crate::support::StubResponse::raw(200, "application/json", latin)]).await;
    let phone = platform.diga().phones().get(phone_id()).await.unwrap();
    assert_eq!(phone.nickname.as_deref(), Some("M\u{fffd}ller"));
}

#[tokio::test]
async fn floats_of_python_and_backslashes_without_an_escape_become_texts() {
    for (sent, expected) in [
        ("NaN", "NaN"),
        ("Infinity", "Infinity"),
        ("-Infinity", "-Infinity"),
        (r#""C:\Program \'Files\' \u12 \x41""#, r"C:\Program \'Files\' \u12 \x41"),
        (r#""\\d \d \/ \" NaN -Infinity""#, "\\d \\d / \" NaN -Infinity"),
    ] {
        let body = format!(
            r#"{{ "id": "{PHONE_ID}", "number": "+4930", "nickname": {sent}, "assigned_at": {sent}, "new": [{sent}] }}"#
        );
        let phone = read_phone(&body).await;
        assert_eq!(phone.nickname.as_deref(), Some(expected), "{sent}");
        assert_eq!(phone.extra.get("assigned_at"), Some(&json!(expected)));
        assert_eq!(phone.extra.get("new"), Some(&json!([expected])));
    }
}

#[tokio::test]
async fn half_a_surrogate_pair_does_not_hide_an_error_message() {
    let body = r#"{ "error": { "msg": "The \ud83d balance is insufficient", "code": 127 } }"#;
    let platform = Platform::responding_json(200, body).await;
    let create = SipRegistrationCreate::new("u", "sip.example.com");
    let error = platform.voximplant().sip_registrations().create(create).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Quota, Outcome::Refused));
    assert!(error.to_string().contains("The \u{fffd} balance is insufficient"), "{error}");
}

/// CI runs this with `serde_json/arbitrary_precision` as well, which any crate of a program can turn on.
#[tokio::test]
async fn numbers_are_parsed_in_every_form_that_serde_json_passes_them() {
    let create = || SipRegistrationCreate::new("u", "sip.example.com");
    for (sent, expected) in [("98.75", "98.75"), ("98", "98"), ("\"98.75\"", "98.75"), ("-0.5", "-0.5"), ("1e2", "100")]
    {
        let account =
            format!(r#"{{ "balance": {sent}, "account_id": 5, "frozen": 0, "new": 1.5, "limits": {{ "a": 1 }} }}"#);
        let body = format!(r#"{{ "result": 1, "sip_registration_id": 7, "account_info": {account} }}"#);
        let platform = Platform::responding_json(200, &body).await;
        let created = platform.voximplant().sip_registrations().create(create()).await.unwrap();
        let account = created.account_info.as_ref().unwrap();
        assert_eq!(account.balance, Some(expected.parse().unwrap()), "{sent}");
        assert_eq!((account.frozen, account.extra.get("new")), (Some(false), Some(&json!(1.5))));
    }
    // A number in place of an object is not an object.
    for sent in ["5", "98.75"] {
        let body = format!(r#"{{ "result": 1, "sip_registration_id": 7, "account_info": {sent} }}"#);
        let platform = Platform::responding_json(200, &body).await;
        let created = platform.voximplant().sip_registrations().create(create()).await.unwrap();
        assert_eq!(created.account_info, None);
        assert_eq!(created.extra.get("account_info").map(ToString::to_string).as_deref(), Some(sent));
    }
}

#[tokio::test]
async fn the_type_of_a_credential_and_unknown_fields_of_its_page_are_kept() {
    let created = created(&credential().to_string()).await;
    assert_eq!(created.type_, Some(ResourceType::SipEndpoint));

    let page = json!({ "data": [credential()], "links": {}, "total": 1 });
    for (body, extra) in [(page.clone(), 1), (json!([page]), 1), (json!([credential()]), 0)] {
        let platform = Platform::responding_json(200, body.to_string()).await;
        let page = platform.signalwire().sip_credentials().list_page(ListSipCredentialsQuery::new()).await.unwrap();
        assert_eq!((page.items.len(), page.extra.iter().count()), (1, extra), "{body}");
        assert_eq!(page.extra.get("total"), (extra == 1).then_some(&json!(1)));
    }
}

/// Its rows can be repaired individually, and so can a part of a page.
#[tokio::test]
async fn a_page_in_an_array_of_pages_is_repaired() {
    let page = json!({ "data": [credential()], "links": {}, "total": "half" }).to_string();
    for odd in [r#""\ud83d""#, "1e999", "NaN"] {
        let body = format!("[{}, {page}]", page.replace("\"half\"", odd));
        let platform = Platform::responding_json(200, body).await;
        let page = platform.signalwire().sip_credentials().list_page(ListSipCredentialsQuery::new()).await.unwrap();
        assert_eq!((page.items.readable().count(), page.extra.get("total")), (2, Some(&json!("half"))), "{odd}");
    }
}

#[tokio::test]
async fn the_last_of_several_values_of_a_field_is_read() {
    for (last, read) in [("\"desk\"", Some("desk")), ("null", None)] {
        let body = format!(r#"{{ "id": "{PHONE_ID}", "number": "1", "nickname": [1], "nickname": {last} }}"#);
        let phone = read_phone(&body).await;
        assert_eq!((phone.nickname.as_deref(), phone.extra.is_empty()), (read, true), "{last}");
    }
}

#[tokio::test]
async fn an_invalid_item_is_reported_in_its_place() {
    let rows = json!([credential(), { "type": "x" }, 5, "x", [], credential()]);
    for body in [json!({ "data": rows }), rows] {
        let page: SipCredentialPage = serde_json::from_value(body).unwrap();
        let places: Vec<_> =
            page.items.iter().map(|item| item.as_ref().err().map(trunkline::UndecodableItem::index)).collect();
        assert_eq!(places, [None, Some(1), Some(2), Some(3), Some(4), None]);
    }
    let phones: Items<Phone> = serde_json::from_str(r#"[{"id":"no uuid","number":"1"}]"#).unwrap();
    let error = phones.iter().next().unwrap().as_ref().unwrap_err();
    assert_eq!(error.to_string(), "item 0 of the page cannot be read: id: expected a UUID");
}

/// A caller that gets a false "not found" creates a duplicate.
#[tokio::test]
async fn nothing_is_reported_missing_while_the_deciding_field_cannot_be_parsed() {
    let mut odd = credential();
    odd["sip_endpoint"]["username"] = json!(["alice"]);
    for (rows, is_found) in [(json!([odd]), None), (json!([odd, credential()]), Some(true)), (json!([]), Some(false))] {
        let platform = Platform::responding_json(200, json!({ "data": rows }).to_string()).await;
        let found = platform.signalwire().sip_credentials().find_by_username("alice").await;
        if let Some(is_found) = is_found {
            assert_eq!(found.unwrap().is_some(), is_found);
        } else {
            let error = found.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert!(error.to_string().contains("item 0 of the page cannot be read: username"), "{error}");
        }
    }
    let row = |proxy: Value| json!({ "result": [{ "sip_registration_id": 7, "sip_username": "u", "proxy": proxy }] });
    for (proxy, user, is_told) in [(json!({}), "u", false), (json!({}), "v", true), (json!("p"), "u", true)] {
        let bodies =
            [row(proxy), json!({ "result": [] })].map(|body| crate::support::StubResponse::json(200, body.to_string()));
        let platform = Platform::responding(bodies).await;
        let found = platform.voximplant().sip_registrations().find(user, "sip.example.com").await;
        assert_eq!(found.is_ok(), is_told, "{found:?}");
    }
}

#[tokio::test]
async fn a_list_does_not_end_at_a_link_that_cannot_be_read() {
    for links in [json!([]), json!({ "next": {} }), json!({ "next": ["/page2"] })] {
        let body = json!({ "data": [credential()], "links": links }).to_string();
        let platform = Platform::responding_json(200, body).await;
        let error = platform.signalwire().sip_credentials().list().collect().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("the link to the next page cannot be read"), "{error}");
        // The page itself is returned.
        let page = platform.signalwire().sip_credentials().list_page(ListSipCredentialsQuery::new()).await.unwrap();
        assert_eq!(page.items.readable().count(), 1);
    }
}

/// The events about fields that cannot be parsed.
fn unreadable(log: &Log) -> Vec<String> {
    log.text().lines().filter(|line| line.contains("trunkline.unreadable")).map(str::to_owned).collect()
}

#[tokio::test]
async fn an_event_names_the_field_that_cannot_be_parsed_and_no_value() {
    let body = phone("sip_config", &json!(["hunter2"]));
    let platform = Platform::responding_json(200, body).await;
    let client = platform.diga();
    let (log, guard) = Log::capture();
    let phone = client.phones().get(phone_id()).await.unwrap();
    drop(guard);
    assert_eq!(phone.sip_config, None);
    let events = unreadable(&log);
    assert_eq!(events.len(), 1, "{events:?}");
    for shown in ["WARN", "get_phone", "object=\"Phone\"", "field=\"sip_config\"", "expected=\"an object\"", "count=1"]
    {
        assert!(events[0].contains(shown), "{events:?}");
    }
    assert!(!log.text().contains("hunter2") && !format!("{phone:?}").contains("hunter2"));
}

/// A credential whose envelope starts with an unknown field is parsed twice, and so is a response that has to be repaired.
#[tokio::test]
async fn there_is_one_event_per_field_however_many_rows_have_it() {
    let mut row = credential();
    row["a"] = json!("unknown");
    row["created_at"] = json!("soon");
    row["sip_endpoint"]["codecs"] = json!("OPUS,PCMU");
    let with_good_dates = credential();
    let mut rows = vec![row; 1000];
    rows.push(with_good_dates);
    let page = json!({ "data": rows, "links": [], "last": "placeholder" }).to_string();
    let expected = [
        ("FabricPage", "links", "count=1"),
        ("SipCredential", "created_at", "count=1000"),
        ("SipEndpoint", "codecs", "count=1000"),
    ];
    for page in [page.replace("placeholder", r"\ud83d"), page] {
        let platform = Platform::responding_json(200, page).await;
        let credentials = platform.signalwire().sip_credentials();
        let (log, guard) = Log::capture();
        let page = credentials.list_page(ListSipCredentialsQuery::new()).await.unwrap();
        drop(guard);
        assert_eq!(page.items.readable().count(), 1001);
        let events = unreadable(&log);
        assert_eq!(events.len(), expected.len(), "{events:?}");
        for ((object, field, count), event) in expected.iter().zip(&events) {
            let ends = event.ends_with(count) || event.contains(&format!("{count} "));
            assert!(ends && event.contains(&format!("object=\"{object}\" field=\"{field}\"")), "{event}");
        }
    }
}

#[tokio::test]
async fn only_an_identifying_field_fails_an_object() {
    for body in [json!({ "number": "1" }), json!({ "id": null, "number": "1" }), json!({ "id": [], "number": "1" })] {
        let platform = Platform::responding_json(200, body.to_string()).await;
        let error = platform.diga().phones().get(phone_id()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("id"), "{error}");
    }
    for id in [json!(""), json!(true), json!(12)] {
        let mut body = credential();
        body["id"] = id.clone();
        let platform = Platform::responding_json(200, body.to_string()).await;
        let read = platform.signalwire().sip_credentials().get("x").await;
        assert_eq!(read.map(|read| read.id.to_string()).ok().as_deref(), (id == 12).then_some("12"), "{id}");
    }
    let page = json!({ "data": [], "has_more": [], "total_pages": {}, "last_id": "x" });
    let platform = Platform::responding_json(200, page.to_string()).await;
    let page = platform.diga().phones().list_page(ListPhonesQuery::new()).await.unwrap();
    assert_eq!(page.extra.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["has_more", "last_id", "total_pages"]);
    let filter = SipRegistrationFilter::new();
    let platform = Platform::responding_json(200, r#"{"result":[],"total_count":"many"}"#).await;
    assert!(
        platform.voximplant().sip_registrations().list_page(filter).await.unwrap().extra.get("total_count").is_some()
    );
}
