//! How the sandbox handles clients that are slow or send garbage.

use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::Instant;
use trunkline_testkit::Sandbox;

fn address(sandbox: &Sandbox) -> SocketAddr {
    sandbox.base_url().rsplit_once('/').unwrap().1.parse().unwrap()
}

/// Sends these bytes and returns what is received until the sandbox closes.
async fn sent(sandbox: &Sandbox, bytes: &str) -> String {
    let mut stream = TcpStream::connect(address(sandbox)).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();
    String::from_utf8_lossy(&response).into_owned()
}

/// A paused clock advances by itself while all tasks wait.
#[tokio::test(start_paused = true)]
async fn a_connection_that_does_not_send_its_request_is_closed() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = "POST /v1/phone/import HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{";
    for start in ["", "GET /v1/phone/ HTTP/1.1\r\nx-slow: ", body] {
        let started = Instant::now();
        sent(&sandbox, start).await;
        let waited = started.elapsed();
        assert!(waited >= Duration::from_secs(29) && waited < Duration::from_secs(60), "{start:?}: {waited:?}");
    }
}

#[tokio::test]
async fn a_broken_chunk_is_a_bad_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let head = "POST /v1/phone/import HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n";
    for garbage in ["zz\r\n{}\r\n0\r\n\r\n", "-1\r\n{}\r\n", "FFFFFFFFFFFFFFFFF\r\n"] {
        let response = sent(&sandbox, &format!("{head}{garbage}")).await;
        assert!(response.starts_with("HTTP/1.1 400 "), "{response}");
    }
}
