//! JSON in responses that `serde_json` refuses: values nested too deeply, and keys that it reserves. CI runs this with
//! `serde_json/arbitrary_precision` as well.

#![cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]

use crate::support::Platform;
use serde_json::{Value, json};
use trunkline::diga::types::{ListPhonesQuery, Phone};
use trunkline::signalwire::types::{ListSipCredentialsQuery, SipCredential, SipCredentialCreate, SipCredentialPage};
use trunkline::voximplant::types::SipRegistrationCreate;
use trunkline::{Error, ErrorKind, Items, Outcome, Response};

const PHONE_ID: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

/// Values that `serde_json` does not parse as its own `Value`.
fn refused_values() -> Vec<String> {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(200), close.repeat(200));
    vec![
        deep("[", "]"),
        deep(r#"{"a":["]}\"",["#, "]]}").replace("[]", "[1]"),
        r#"{ "$serde_json::private::RawValue": "[1" }"#.to_owned(),
        r#"{ "$serde_json::private::Number": "no number" }"#.to_owned(),
        r#"{ "\u0024serde_json::private::RawValue": 1, "b": 2 }"#.to_owned(),
        r#"[{ "$serde_json::private::RawValue": {} }]"#.to_owned(),
    ]
}

fn phone_with(field: &str, value: &str) -> String {
    format!(r#"{{ "id": "{PHONE_ID}", "number": "+4930", "nickname": "desk", "{field}": {value} }}"#)
}

fn credential_with(field: &str, value: &str) -> String {
    format!(r#"{{ "{field}": {value}, "id": "outer", "sip_endpoint": {{ "id": "inner", "{field}": {value} }} }}"#)
}

/// The result of a create with this response.
async fn created(status: u16, body: impl AsRef<str>) -> Result<Response<SipCredential>, Error> {
    let platform = Platform::responding_json(status, body).await;
    platform.signalwire().sip_credentials().create(SipCredentialCreate::new("alice")).await
}

#[tokio::test]
async fn a_response_keeps_its_ids_whatever_json_an_unknown_or_optional_field_holds() {
    for value in refused_values() {
        for field in ["new", "assigned_at", "nickname", "$serde_json::private::RawValue"] {
            let platform = Platform::responding_json(200, phone_with(field, &value)).await;
            let phone = platform
                .diga()
                .phones()
                .get(PHONE_ID.parse::<trunkline::diga::types::PhoneId>().unwrap())
                .await
                .unwrap();
            assert_eq!((phone.id.to_string().as_str(), phone.number.as_str()), (PHONE_ID, "+4930"));
            assert!(phone.extra.get(field).is_some(), "{field} = {value:.80}");
            assert_eq!(phone.nickname.as_deref(), (field != "nickname").then_some("desk"));
        }
        for field in ["new", "type", "created_at", "codecs"] {
            for body in [
                credential_with(field, &value),
                format!(r#"{{ "id": "flat", "username": "alice", "{field}": {value} }}"#),
            ] {
                let created = created(201, &body).await;
                let created = created.unwrap_or_else(|error| panic!("{error} in {body:.80}"));
                let is_flat = body.contains("flat");
                assert_eq!(created.id.as_str(), if is_flat { "flat" } else { "outer" });
                assert_eq!(created.sip_endpoint.id.as_str(), if is_flat { "flat" } else { "inner" });
                assert!(created.sip_endpoint.extra.get(field).is_some(), "{body:.80}");
            }
        }
    }
}

#[tokio::test]
async fn a_page_keeps_its_rows_whatever_json_is_in_one_of_them_or_next_to_them() {
    for value in refused_values() {
        let (odd, good) = (phone_with("new", &value), phone_with("new", "1"));
        let body = format!(r#"{{ "data": [{odd}, {value}, {good}], "has_more": false, "new": {value} }}"#);
        let platform = Platform::responding_json(200, body).await;
        let page = platform.diga().phones().list_page(ListPhonesQuery::new()).await.unwrap();
        assert_eq!((page.items.len(), page.items.readable().count()), (3, 2), "{value:.80}");
        assert!(page.extra.get("new").is_some());

        let row = credential_with("new", &value);
        let object = format!(r#"{{ "data": [{row}], "new": {value} }}"#);
        for body in [format!("[{object}, {object}]"), format!("[{row}, {row}]")] {
            let platform = Platform::responding_json(200, body).await;
            let page = platform.signalwire().sip_credentials().list_page(ListSipCredentialsQuery::new()).await;
            assert_eq!(page.unwrap().items.readable().count(), 2, "{value:.80}");
        }
    }
}

#[tokio::test]
async fn deep_json_is_kept_to_the_last_level() {
    let deep = format!("{}7{}", "[".repeat(200), "]".repeat(200));
    let platform = Platform::responding_json(200, phone_with("new", &deep)).await;
    let phone =
        platform.diga().phones().get(PHONE_ID.parse::<trunkline::diga::types::PhoneId>().unwrap()).await.unwrap();
    let mut kept = phone.extra.get("new").unwrap();
    let mut levels = 0;
    while let Some([inner]) = kept.as_array().map(Vec::as_slice) {
        (kept, levels) = (inner, levels + 1);
    }
    let rest = kept.as_str().unwrap();
    assert_eq!((levels, rest.len()), (126, 2 * (200 - 126) + 1), "the object is a level, too");
    let written = serde_json::to_string(&*phone).unwrap();
    assert_eq!(serde_json::from_str::<Phone>(&written).unwrap(), *phone);
}

#[tokio::test]
async fn the_message_and_outcome_of_an_error_survive_any_json_next_to_them() {
    for value in refused_values() {
        let body = format!(r#"{{ "detail": "no such phone", "new": {value} }}"#);
        let platform = Platform::responding_json(404, body).await;
        let error = platform
            .diga()
            .phones()
            .get(PHONE_ID.parse::<trunkline::diga::types::PhoneId>().unwrap())
            .await
            .unwrap_err();
        assert!(error.to_string().contains("no such phone"), "{error}");

        let body = format!(r#"{{ "errors": [{{ "code": "taken", "message": "is taken", "new": {value} }}] }}"#);
        let created = created(422, body).await;
        assert!(created.unwrap_err().to_string().contains("is taken"), "{value:.80}");

        // An error next to what only a success has: the outcome is unknown.
        let error = format!(r#"{{ "code": 127, "msg": "no money", "new": {value} }}"#);
        for (id, outcome) in [("null", Outcome::Refused), ("7", Outcome::Unknown)] {
            let body = format!(r#"{{ "error": {error}, "sip_registration_id": {id}, "new": {value} }}"#);
            let platform = Platform::responding_json(200, body).await;
            let create = SipRegistrationCreate::new("u", "sip.example.com");
            let error = platform.voximplant().sip_registrations().create(create).await.unwrap_err();
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Quota, outcome), "{value:.80}");
            assert!(error.to_string().contains("no money"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_flat_credential_keeps_any_value_in_place_of_an_endpoint() {
    for odd in ["7", "1.5", "12345678901234567890123", "true", "\"x\"", "null", "[]", r#"[{"id":"x"}]"#] {
        for body in [
            format!(r#"{{ "id": "flat", "sip_endpoint": {odd}, "username": "alice" }}"#),
            format!(r#"{{ "username": "alice", "sip_endpoint": {odd}, "id": "flat" }}"#),
        ] {
            let created = created(201, &body).await;
            let created = created.unwrap_or_else(|error| panic!("{error} in {body}"));
            assert_eq!((created.id.as_str(), created.sip_endpoint.id.as_str()), ("flat", "flat"));
            assert_eq!(created.sip_endpoint.username.as_deref(), Some("alice"));
            let kept = created.sip_endpoint.extra.get("sip_endpoint").unwrap();
            assert_eq!(*kept, serde_json::from_str::<Value>(odd).unwrap());
        }
    }
}

#[tokio::test]
async fn a_fraction_is_not_an_id() {
    for (id, text) in [
        ("12", Some("12")),
        ("-12", Some("-12")),
        ("18446744073709551615", Some("18446744073709551615")),
        ("\"1.5\"", Some("1.5")),
        ("1.5", None),
        ("1.0", None),
        ("1e2", None),
        ("-0.0", None),
        ("12345678901234567890123", None),
    ] {
        let flat = format!(r#"{{ "id": {id}, "username": "alice" }}"#);
        let outer = format!(r#"{{ "id": {id}, "sip_endpoint": {{ "id": "inner" }} }}"#);
        let inner = format!(r#"{{ "id": "outer", "sip_endpoint": {{ "id": {id} }} }}"#);
        for body in [&flat, &outer, &inner] {
            let created = created(201, body).await;
            let ids = created.as_ref().map(|created| [created.id.as_str(), created.sip_endpoint.id.as_str()]);
            match text {
                Some(text) => assert!(ids.unwrap().contains(&text), "{body}"),
                None => assert!(ids.unwrap_err().to_string().contains("id: expected a string"), "{body}"),
            }
        }
        // An optional id is `None`, and the value is kept.
        let body = format!(r#"{{ "project_id": {id}, "id": "outer", "sip_endpoint": {{ "id": "inner" }} }}"#);
        let created = created(201, &body).await;
        let created = created.unwrap();
        assert_eq!(created.project_id.as_ref().map(ToString::to_string).as_deref(), text, "{body}");
        assert_eq!(created.extra.get("project_id").is_none(), text.is_some());
    }
}

/// A program that lists can inspect the row, or write the page to a file.
#[test]
fn a_row_that_cannot_be_decoded_keeps_its_json_and_prints_it_only_on_request() {
    let secret = "hunter2";
    for raw in [
        json!({ "number": "1", "password": secret }),
        json!({ "id": [secret], "number": "1" }),
        json!(secret),
        json!(null),
        json!([secret, 1.5, { "a": null }]),
    ] {
        let good = json!({ "id": PHONE_ID, "number": "1", "new": [1] });
        let sent = json!([good, raw, good]);
        let page: Items<Phone> = serde_json::from_value(sent.clone()).unwrap();
        let item = page.iter().nth(1).unwrap().as_ref().unwrap_err();
        assert_eq!((item.index(), item.raw()), (1, &raw));
        assert!(!format!("{item} {item:?} {page:?}").contains(secret), "{item:?}");
        assert_eq!(serde_json::to_value(&page).unwrap(), sent);
        assert_eq!(serde_json::from_str::<Value>(&serde_json::to_string(&page).unwrap()).unwrap(), sent);
        // As a part of a whole page.
        let sent = json!({ "data": [raw, { "id": "flat" }], "links": {} });
        let page: SipCredentialPage = serde_json::from_value(sent.clone()).unwrap();
        assert_eq!(serde_json::to_value(&page).unwrap()["data"][0], sent["data"][0]);
        let again: SipCredentialPage = serde_json::from_value(serde_json::to_value(&page).unwrap()).unwrap();
        assert_eq!((again.items.len(), again.items.readable().count()), (2, page.items.readable().count()));
    }
}

#[test]
fn a_row_that_json_parsers_refuse_is_kept_and_serialized() {
    for odd in refused_values().into_iter().chain([r#""\ud83d""#.to_owned(), "1e999".to_owned()]) {
        let page: Items<SipCredential> = serde_json::from_str(&format!(r#"[{{ "number": {odd} }}]"#)).unwrap();
        let item = page.iter().next().unwrap().as_ref().unwrap_err();
        assert_eq!(item.to_string(), "item 0 of the page cannot be read: missing field `id`");
        assert!(item.raw().get("number").is_some(), "{odd:.80}");
        assert_eq!(serde_json::to_value(&page).unwrap(), json!([item.raw()]));
    }
}
