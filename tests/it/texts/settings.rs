//! What is refused before anything is sent.

use super::line;
use crate::support::voximplant_credentials;
use std::time::Duration;
use trunkline::diga::types::{PhoneId, SipConfigUpdate};
use trunkline::voximplant::{Credentials, types::Decimal};
use trunkline::{Error, Idempotency, diga, signalwire, voximplant};

const KEY: &str = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----";

pub(super) async fn all() -> Vec<String> {
    let signalwire = |space: &str, project: &str, token: &str| {
        signalwire::Client::builder(space, project, token).build().map(drop).unwrap_err()
    };
    let at = |url: &str| diga::Client::builder("key").base_url(url).build().map(drop).unwrap_err();
    let credentials = |json: &str| Credentials::from_json(json).map(drop).unwrap_err();
    let mut errors = vec![
        ("SignalWire, a space that is none", signalwire("not a space", "p", "t")),
        ("SignalWire, a project id with a colon", signalwire("acme", "p:q", "t")),
        ("SignalWire, an empty token", signalwire("acme", "p", "")),
        ("SignalWire, a token with a line break inside", signalwire("acme", "p", "a\nb")),
        ("a base URL that is none", at("diga")),
        ("a base URL with http", at("http://diga.example.com")),
        ("a base URL with credentials", at("https://user:secret@diga.example.com")),
        ("a base URL with a query", at("https://diga.example.com?x=1")),
        ("a base URL that ends like the operations' paths start", at("https://diga.example.com/v1")),
        ("credentials.json that is no JSON", credentials("{")),
        ("credentials.json without a key", credentials("{}")),
        ("credentials.json with a key that is none", credentials(r#"{"account_id":1,"key_id":"k","private_key":"x"}"#)),
        (
            "credentials.json with a key that is not RSA",
            credentials(&serde_json::json!({ "account_id": 1, "key_id": "k", "private_key": KEY }).to_string()),
        ),
        ("a decimal that is none", "12,5".parse::<Decimal>().map(drop).unwrap_err()),
        ("max_in_flight of 0", diga::Client::builder("key").max_in_flight(0).build().map(drop).unwrap_err()),
    ];
    errors.extend(calls().await);
    errors.iter().map(|(what, error)| line(what, error)).collect()
}

async fn calls() -> Vec<(&'static str, Error)> {
    let signalwire = signalwire::Client::builder("acme", "p", "t").build().unwrap();
    let voximplant = voximplant::Client::builder(voximplant_credentials()).build().unwrap();
    let diga = diga::Client::builder("key").timeout(Duration::from_secs(1)).build().unwrap();
    let phone: PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    let raw = async |path: &str| {
        let call = signalwire.call(http::Method::GET, path).idempotency(Idempotency::Safe);
        call.send::<serde_json::Value>().await.unwrap_err()
    };
    vec![
        ("an empty id", signalwire.sip_credentials().get("").await.unwrap_err()),
        ("a raw path without a slash", raw("api").await),
        ("a raw path with a query", raw("/api?x=1").await),
        ("a raw path with `..`", raw("/api/../x").await),
        (
            "a header that follows from the request",
            signalwire
                .sip_credentials()
                .with_header(http::header::CONTENT_LENGTH, http::HeaderValue::from_static("3"))
                .get("i")
                .await
                .unwrap_err(),
        ),
        (
            "Voximplant, a page token of another platform",
            voximplant.sip_registrations().list().starting_at("x".into()).collect().await.unwrap_err(),
        ),
        (
            "Diga, an update that sets nothing",
            diga.phones().update_sip_config(phone, SipConfigUpdate::new()).await.unwrap_err(),
        ),
        (
            "Diga, a page token of another platform",
            diga.phones().list().starting_at("x".into()).collect().await.unwrap_err(),
        ),
    ]
}
