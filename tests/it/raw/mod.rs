//! Calls of paths that the crate's documents do not describe.

#![cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]

mod inputs;
mod redaction;

use crate::support::server::Server;
use crate::support::{Platform, StubResponse};
use http::Method;
use serde::Deserialize;
use serde_json::{Value, json};
use trunkline::{ErrorKind, Idempotency, Outcome, Retries};

#[derive(Debug, Deserialize, PartialEq)]
struct Named {
    id: String,
}

#[tokio::test]
async fn a_raw_call_is_signed_and_sends_its_input_on_every_platform() {
    let platform = Platform::responding_json(200, r#"{"id":"x","more":1}"#).await;
    let body = json!({ "b": [1, "ä&="], "a": null });
    let query = [("page", "2"), ("filter[name]", "a b&c")];
    let call = platform.signalwire().call(Method::PATCH, "/api/x/a%20b").query(&query).query(&[("z", 1)]).json(&body);
    let named = call.send::<Named>().await.unwrap();
    assert_eq!((&*named, named.attempts()), (&Named { id: "x".into() }, 1));
    assert_eq!((named.operation().id, named.operation().method), ("call", "PATCH"));
    let seen = platform.request();
    assert_eq!(seen.line(), "PATCH /api/x/a%20b?page=2&filter%5Bname%5D=a+b%26c&z=1");
    assert_eq!((seen.json(), seen.header("authorization")), (body, Some("Basic cDp0")));
    assert_eq!(seen.header("accept"), Some("application/json"));

    let platform = Platform::responding_json(200, r#"{"result":1}"#).await;
    let form = [("cmd", "a b"), ("count", "1")];
    let call = platform.voximplant().call(Method::POST, "/platform_api/GetAccountInfo/").form(&form);
    assert_eq!(call.send::<Value>().await.unwrap()["result"], 1);
    let seen = platform.request();
    assert_eq!(seen.line(), "POST /platform_api/GetAccountInfo/");
    assert_eq!(seen.form(), form.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert!(seen.header("authorization").is_some_and(|header| header.starts_with("Bearer ey")));

    let platform = Platform::responding([StubResponse::empty(204)]).await;
    platform.diga().call(Method::DELETE, "/v1/agent/7").send::<()>().await.unwrap();
    let seen = platform.request();
    assert_eq!((seen.line().as_str(), seen.header("authorization")), ("DELETE /v1/agent/7", Some("Bearer diga-key")));
    assert_eq!((seen.body.len(), seen.header("content-type")), (0, None));
}

/// The caller states what the documents otherwise would, and the default is the cautious one.
#[tokio::test]
async fn a_raw_call_is_retried_by_the_idempotency_that_the_caller_states() {
    use Idempotency::{Idempotent, None as Neither, Safe};
    let cases = [
        (Method::GET, None, 4),
        (Method::HEAD, None, 4),
        (Method::POST, None, 1),
        (Method::PUT, None, 1),
        (Method::PATCH, None, 1),
        (Method::DELETE, None, 1),
        (Method::GET, Some(Neither), 1),
        (Method::POST, Some(Safe), 4),
        (Method::PUT, Some(Idempotent), 4),
        (Method::PUT, Some(Neither), 1),
    ];
    for (method, stated, attempts) in cases {
        let platform = Platform::responding([StubResponse::empty(503)]).await;
        let mut call = platform.diga().call(method.clone(), "/v1/x");
        if let Some(idempotency) = stated {
            call = call.idempotency(idempotency);
        }
        let error = call.send::<Value>().await.unwrap_err();
        assert_eq!((error.outcome(), error.kind()), (Outcome::Unknown, ErrorKind::Server), "{method}");
        assert_eq!(platform.requests().len(), attempts, "{method} {stated:?}");
    }
    let platform = Platform::responding([StubResponse::empty(429), StubResponse::json(200, "{}")]).await;
    let response = platform.diga().call(Method::POST, "/v1/x").send::<Value>().await.unwrap();
    assert_eq!(response.attempts(), 2, "429 proves that nothing was done");
}

#[tokio::test]
async fn a_deletion_performed_by_an_earlier_attempt_succeeded() {
    let platform = Platform::responding([StubResponse::empty(502), StubResponse::json(404, "{}")]).await;
    let call = platform.diga().call(Method::DELETE, "/v1/x").idempotency(Idempotency::Idempotent);
    assert_eq!(call.send::<()>().await.unwrap().status(), 404);
}

#[tokio::test]
async fn a_2xx_is_a_success_only_if_its_json_has_the_requested_type() {
    async fn outcome<T: serde::de::DeserializeOwned + std::fmt::Debug>(response: StubResponse) -> Option<Outcome> {
        let platform = Platform::responding([response]).await;
        let error = platform.signalwire().call(Method::POST, "/api/x").send::<T>().await.err()?;
        assert_eq!(error.kind(), ErrorKind::Decode);
        Some(error.outcome())
    }
    let login = || StubResponse::raw(200, "text/html", "<!DOCTYPE html><form action=\"/login\"></form>");
    assert_eq!(outcome::<Value>(login()).await, Some(Outcome::Unknown));
    assert_eq!(outcome::<Named>(login()).await, Some(Outcome::Unknown));
    assert_eq!(outcome::<()>(login()).await, Some(Outcome::Unknown));
    assert_eq!(outcome::<Named>(StubResponse::json(200, r#"{"message":"maintenance"}"#)).await, Some(Outcome::Unknown));
    assert_eq!(outcome::<Vec<Named>>(StubResponse::json(201, r#"{"id":"x"}"#)).await, Some(Outcome::Unknown));
    assert_eq!(outcome::<Named>(StubResponse::empty(204)).await, Some(Outcome::Unknown));
    assert_eq!(outcome::<Value>(StubResponse::json(200, "[1]")).await, None);
    assert_eq!(outcome::<Option<Named>>(StubResponse::empty(204)).await, None);
    // The id in the path proves that the platform responds.
    let platform = Platform::responding([StubResponse::json(200, r#"{"id":"7"}"#)]).await;
    let error = platform.signalwire().call(Method::PUT, "/api/x/7").send::<Vec<u8>>().await.unwrap_err();
    assert_eq!((error.outcome(), error.resource_id()), (Outcome::Applied, Some("7")));
}

/// Voximplant reports failures with 200.
#[tokio::test]
async fn voximplants_failures_are_classified_in_raw_calls_too() {
    let body = r#"{"error":{"code":127,"msg":"No money"}}"#;
    let platform = Platform::responding_json(200, body).await;
    let error = platform.voximplant().call(Method::POST, "/platform_api/X/").send::<Value>().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Quota, Outcome::Refused));
    assert!(error.to_string().starts_with("Voximplant call: "), "{error}");
}

/// Their futures are `Send`, also with closures that borrow.
#[tokio::test]
async fn raw_calls_and_previews_run_in_tasks() {
    let platform = Platform::responding_json(200, "{}").await;
    let client = platform.diga();
    let previewed = client.clone();
    let preview = tokio::spawn(async move {
        let path = "/v1/x".to_owned();
        previewed.preview(async |client| client.call(Method::GET, &path).send::<Value>().await).await
    });
    let sent = tokio::spawn(client.call(Method::GET, "/v1/x").send::<Value>());
    assert_eq!(preview.await.unwrap().unwrap().method(), Method::GET);
    assert_eq!(sent.await.unwrap().unwrap().status(), 200);
}

#[tokio::test]
async fn a_raw_call_has_the_settings_of_a_handle() {
    let platform = Platform::responding([StubResponse::empty(500)]).await;
    let call = platform.diga().call(Method::GET, "/v1/x").with_retries(Retries::off());
    let (name, value) = (http::HeaderName::from_static("x-own"), http::HeaderValue::from_static("1"));
    call.with_header(name, value).send::<Value>().await.unwrap_err();
    assert_eq!(platform.request().header("x-own"), Some("1"));
}

#[tokio::test]
async fn links_are_followed_below_the_base_url_and_to_no_other_host() {
    let server = Server::start(|url, index, _| {
        let next = ["/api/x?page=1".to_owned(), format!("{url}/api/x?page=2"), "https://evil.example/x".to_owned()];
        StubResponse::json(200, json!({ "data": [index], "links": { "next": next[index] } }).to_string())
    });
    let builder = trunkline::signalwire::Client::builder("acme", "p", "t").base_url(server.url());
    let client = builder.build().unwrap();
    let mut page = client.call(Method::GET, "/api/x").send::<Value>().await.unwrap();
    for _ in 0..2 {
        page = client.follow(page["links"]["next"].as_str().unwrap()).send().await.unwrap();
    }
    assert_eq!(server.targets(), ["/api/x", "/api/x?page=1", "/api/x?page=2"]);
    let error = client.follow(page["links"]["next"].as_str().unwrap()).send::<Value>().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Redirect, Outcome::NotSent));
    assert_eq!(server.targets().len(), 3);
}
