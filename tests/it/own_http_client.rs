//! A caller's own HTTP client, and what can be checked about it.

#![cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]

use crate::support::{Platform, StubResponse, assert_shows_no_secret, no_waits};
use http::Method;
use serde_json::Value;
use trunkline::diga::Client;
use trunkline::diga::types::{ListPhonesQuery, PhoneImport};
use trunkline::{Error, ErrorKind, Outcome};

fn own(build: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> reqwest::Client {
    // With the feature `rustls`, reqwest panics without one.
    #[cfg(all(feature = "rustls", not(feature = "rustls-aws-lc-rs")))]
    drop(rustls::crypto::ring::default_provider().install_default());
    build(reqwest::Client::builder().no_proxy()).build().unwrap()
}

#[tokio::test]
async fn calls_use_it_and_are_retried_and_limited_as_usual() {
    let http = own(|http| http.user_agent("own/1").redirect(reqwest::redirect::Policy::none()));
    let responses =
        [StubResponse::empty(503), StubResponse::json(200, r#"{"data":[]}"#), StubResponse::json(200, " ".repeat(300))];
    let platform = Platform::responding(responses).await;
    let builder = Client::builder("key").base_url(platform.url()).retries(no_waits());
    let phones = builder.body_limit(200).http_client(http.clone()).build().unwrap().phones();
    let page = phones.list_page(ListPhonesQuery::new()).await.unwrap();
    assert_eq!(page.attempts(), 2);
    assert_eq!(phones.list_page(ListPhonesQuery::new()).await.unwrap_err().kind(), ErrorKind::TooLarge);
    let seen = &platform.requests()[0];
    assert_eq!((seen.header("user-agent"), seen.header("authorization")), (Some("own/1"), Some("Bearer key")));

    // It is shared: other clients of the program use its connections.
    let other = trunkline::voximplant::Client::builder(crate::support::voximplant_credentials());
    let other = other.base_url(platform.url()).http_client(http).build().unwrap();
    other.call(Method::GET, "/x").send::<Value>().await.unwrap_err();
    assert_eq!(platform.requests().last().unwrap().header("user-agent"), Some("own/1"));
}

/// By then, the second request has gone elsewhere, and its effect is unknown.
#[tokio::test]
async fn a_redirect_that_it_followed_is_an_error_and_a_write_is_unknown() {
    async fn redirected(status: u16) -> (Platform, Client) {
        let redirect = StubResponse::empty(status).header("location", "/v1/cAnArY?cAnArY");
        let id = r#"{"data":[],"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","number":"+1"}"#;
        let platform = Platform::responding([redirect, StubResponse::json(200, id)]).await;
        let builder = Client::builder("key").base_url(platform.url()).retries(no_waits());
        let client = builder.http_client(own(|http| http)).build().unwrap();
        (platform, client)
    }
    fn check(error: &Error) {
        assert_eq!((error.kind(), error.outcome(), error.attempts()), (ErrorKind::Redirect, Outcome::Unknown, 1));
        assert!(error.to_string().contains("redirect(reqwest::redirect::Policy::none())"), "{error}");
        assert_shows_no_secret(error);
    }
    for status in [301, 302, 303, 307, 308] {
        let (platform, client) = redirected(status).await;
        let error = client.phones().import(PhoneImport::new("+1")).await.unwrap_err();
        if status < 307 {
            check(&error);
            assert_eq!(platform.requests().len(), 2, "it did follow");
        } else {
            // These redirects would resend the body, which the HTTP client cannot: each attempt has it only once.
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Redirect, Outcome::Refused));
            assert_eq!(platform.requests().len(), 1);
        }
        let (_platform, client) = redirected(status).await;
        check(&client.phones().list_page(ListPhonesQuery::new()).await.unwrap_err());
        let (_platform, client) = redirected(status).await;
        check(&client.call(Method::DELETE, "/v1/x").send::<Value>().await.unwrap_err());
    }
}

#[test]
fn two_sources_of_an_http_client_are_refused() {
    let builder = Client::builder("hunter2").http(|http| http).http_client(own(|http| http));
    assert!(!format!("{builder:?}").contains("hunter2"));
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("`http` is set beside `http_client`"), "{error}");
}
