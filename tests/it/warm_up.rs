//! What makes a first call as fast as later ones: warming up, and sharing the connections of another client.
#![cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]

use crate::support::server::Server;
use crate::support::{StubResponse, no_waits, voximplant_credentials};
use std::time::Duration;
use trunkline::{ErrorKind, diga, signalwire, voximplant};

/// Responds to the reads of all platforms.
fn platform() -> Server {
    let body = r#"{"data":[],"has_more":false,"domain":"d","result":{"account_id":1}}"#;
    Server::start(move |_, _, _| StubResponse::json(200, body))
}

#[tokio::test]
async fn warming_up_sends_one_read_and_later_calls_use_its_connection() {
    let signalwire = platform();
    let client = signalwire::Client::builder("acme", "p", "t").base_url(signalwire.url()).build().unwrap();
    client.warm_up().await.unwrap();
    client.sip_profile().get().await.unwrap();

    let voximplant = platform();
    let client = voximplant::Client::builder(voximplant_credentials()).base_url(voximplant.url()).build().unwrap();
    client.warm_up().await.unwrap();
    client.account().get().await.unwrap();
    let tokens: Vec<_> =
        voximplant.requests().iter().map(|seen| seen.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(tokens[0], tokens[1], "the token was signed by then");

    let diga = platform();
    let client = diga::Client::builder("key").base_url(diga.url()).build().unwrap();
    client.warm_up().await.unwrap();
    client.agents().list().collect().await.unwrap();

    let reads = ["GET /api/relay/rest/sip_profile", "POST /platform_api/GetAccountInfo", "GET /v1/phone/?limit=1"];
    for (platform, read) in [&signalwire, &voximplant, &diga].into_iter().zip(reads) {
        let requests = platform.requests();
        assert_eq!((requests[0].line().as_str(), requests.len()), (read, 2));
        assert_eq!(platform.connections(), 1, "{read}");
    }
}

#[tokio::test]
async fn warming_up_fails_like_any_read() {
    let platform = Server::start(|_, _, _| StubResponse::json(401, "{}"));
    let client = signalwire::Client::builder("acme", "p", "t").base_url(platform.url()).build().unwrap();
    let error = client.warm_up().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.operation().map(|operation| operation.id)),
        (ErrorKind::Auth, Some("get_sip_profile"))
    );
    assert!(error.changed_nothing());
}

#[tokio::test]
async fn clients_of_many_accounts_share_connections_and_nothing_else() {
    let platform = Server::start(|_, number, _| match number {
        1 => StubResponse::json(500, "{}"),
        _ => StubResponse::json(200, r#"{"data":[],"has_more":false}"#),
    });
    let first = diga::Client::builder("first").base_url(platform.url()).retry_budget(0).retries(no_waits());
    let first = first.build().unwrap();
    let second = diga::Client::builder("second").base_url(platform.url()).retries(no_waits());
    let second = second.share_connections(&first).build().unwrap();
    first.agents().list().collect().await.unwrap();
    second.agents().list().collect().await.unwrap();
    let keys: Vec<_> =
        platform.requests().iter().map(|seen| seen.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(keys, ["Bearer first", "Bearer second", "Bearer second"], "with a retry budget of its own");
    assert_eq!(platform.connections(), 1);
}

#[test]
fn connections_are_shared_only_where_they_fit() {
    let builder = || diga::Client::builder("key");
    let https = builder().build().unwrap();
    let loopback = builder().base_url("http://localhost:1").build().unwrap();
    let refused = [
        builder().share_connections(&loopback),
        builder().base_url("http://127.0.0.1:1").share_connections(&https),
        builder().base_url("https://127.0.0.1:1").share_connections(&https),
        builder().share_connections(&https).http(|http| http),
    ];
    for builder in refused {
        assert_eq!(builder.build().unwrap_err().kind(), ErrorKind::Config);
    }
    builder().base_url("https://gateway.example.com/diga").share_connections(&https).build().unwrap();
    builder().base_url("http://127.0.0.1:1").share_connections(&loopback).build().unwrap();
}

#[tokio::test]
async fn a_connection_is_not_reused_after_the_idle_timeout() {
    for (idle_timeout, connections) in [(Duration::ZERO, 2), (Duration::from_secs(3600), 1)] {
        let platform = platform();
        let client = diga::Client::builder("key").base_url(platform.url()).idle_timeout(idle_timeout).build().unwrap();
        client.warm_up().await.unwrap();
        client.warm_up().await.unwrap();
        assert_eq!(platform.connections(), connections);
    }
}
