//! https through a proxy: what the proxy sees, and the errors if it opens no tunnel.

use crate::edges::apart;
use crate::edges::proxy::Proxy;
use crate::support::{assert_shows_no_secret, no_waits};
use trunkline::diga::types::{OutboundConfigImport, PhoneImport};
use trunkline::diga::{Client, Diga};
use trunkline::{ClientBuilder, ErrorKind, Outcome, Phase};
use trunkline_testkit::Certificate::WrongHost;
use trunkline_testkit::{Fault, FaultServer};

const IMPORTED: &str = include_str!("../fixtures/diga/update_sip_config.sample.json");

/// A builder of a client for a host that is not loopback.
fn client(base_url: &str) -> ClientBuilder<Diga> {
    Client::builder("cAnArY-key").base_url(base_url).retries(no_waits())
}

fn import() -> PhoneImport {
    let outbound = OutboundConfigImport::new("sip.example.com").username("u").password("cAnArY-password");
    PhoneImport::new("+34675897654").outbound_config(outbound)
}

/// A server whose certificate is for `elsewhere.example`, and a builder of clients that trust its authority.
async fn elsewhere() -> (FaultServer, ClientBuilder<Diga>) {
    let server = FaultServer::start_tls([Fault::response(200, IMPORTED).presenting(WrongHost)]).await.unwrap();
    let authority = FaultServer::authority_pem().unwrap();
    let root = reqwest::Certificate::from_pem(authority.as_bytes()).unwrap();
    let client = client(&format!("https://elsewhere.example:{}", server.address().port()));
    (server, client.http(|http| http.tls_certs_only([root])))
}

/// Asserts that a proxy sees only the destination and TLS.
fn assert_shows_nothing(proxy: &Proxy, expected_port: u16) {
    let seen = proxy.seen();
    assert_eq!(seen.len(), 1);
    let (head, tunneled) = seen[0].split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with(&format!("CONNECT elsewhere.example:{expected_port} HTTP/1.1\r\n")), "{head}");
    let names: Vec<&str> = head.lines().skip(1).filter_map(|line| Some(line.split_once(':')?.0)).collect();
    assert!(names.iter().all(|name| ["host", "user-agent"].contains(&&*name.to_lowercase())), "{head}");
    // A handshake record of TLS.
    assert!(tunneled.starts_with("\u{16}\u{3}"), "{tunneled}");
    assert!(!["cAnArY", "Bearer", "authorization", "+34675897654"].iter().any(|text| seen[0].contains(text)));
}

#[tokio::test]
async fn a_proxy_sees_no_credential_of_https() {
    let (server, client) = elsewhere().await;
    let proxy = Proxy::start().await;
    let root = reqwest::Certificate::from_pem(FaultServer::authority_pem().unwrap().as_bytes()).unwrap();
    let through = reqwest::Proxy::all(proxy.url()).unwrap();
    let client = client.http(|http| http.tls_certs_only([root]).proxy(through)).build().unwrap();
    client.phones().import(import()).await.unwrap();
    assert_eq!(server.requests().len(), 1);
    assert_shows_nothing(&proxy, server.address().port());
}

#[tokio::test]
async fn a_proxy_of_the_environment_is_used_for_other_hosts_and_sees_no_credential() {
    if apart::is_child_process() {
        let (server, client) = elsewhere().await;
        client.build().unwrap().phones().import(import()).await.unwrap();
        assert_eq!(server.requests().len(), 1);
        return;
    }
    let proxy = Proxy::start().await;
    let test = "a_proxy_of_the_environment_is_used_for_other_hosts_and_sees_no_credential";
    apart::run(module_path!(), test, &[("HTTPS_PROXY", &proxy.url())]).await;
    let seen = proxy.seen();
    let port = seen[0].split([' ', ':']).find_map(|word| word.parse().ok()).unwrap();
    assert_shows_nothing(&proxy, port);
}

/// The error of a call to `https://elsewhere.example` through this proxy.
async fn refused_by(proxy_url: &str) -> trunkline::Error {
    let through = reqwest::Proxy::all(proxy_url).unwrap();
    // No call reaches the certificate check, so no roots are loaded.
    let client = client("https://elsewhere.example").http(|http| http.tls_certs_only([]).proxy(through));
    let error = client.build().unwrap().phones().import(import()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Transport { phase: Phase::Connect }, Outcome::NotSent));
    assert_shows_no_secret(&error);
    error
}

#[tokio::test]
async fn a_proxy_that_wants_credentials_is_named_and_not_retried() {
    let proxy = Proxy::responding("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n").await;
    let with_password = proxy.url().replace("http://", "http://user:cAnArY-proxy@");
    for url in [proxy.url(), with_password] {
        let error = refused_by(&url).await;
        assert_eq!(error.attempts(), 1);
        assert!(error.to_string().contains("the proxy requires credentials (407)"), "{error}");
    }
    assert_eq!(proxy.seen().len(), 2);
}

#[tokio::test]
async fn a_proxy_that_does_not_open_the_tunnel_is_named_and_retried() {
    let proxy = Proxy::responding("HTTP/1.1 503 Service Unavailable\r\n\r\n").await;
    let error = refused_by(&proxy.url()).await;
    assert!(error.to_string().contains("tunnel error: unsuccessful"), "{error}");
    assert_eq!((error.attempts(), proxy.seen().len()), (4, 4), "it may open later");
}

#[tokio::test]
async fn a_socks_proxy_without_the_feature_is_named_and_not_retried() {
    let error = refused_by("socks5://127.0.0.1:9").await;
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains("unsupported scheme socks5"), "{error}");
    assert!(error.to_string().contains("enable the feature `socks`"), "{error}");
}
