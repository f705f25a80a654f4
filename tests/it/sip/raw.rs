//! Responses that a well-behaved registrar does not send, byte by byte.

use super::PASSWORD;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, UdpSocket};
use trunkline::sip::{Reason, SipCheck, Transport, Verdict};

/// The headers of a request that its response copies.
fn copied_headers(request: &str) -> String {
    let names = ["Via:", "From:", "To:", "Call-ID:", "CSeq:"];
    let lines = request.split_inclusive("\r\n").filter(|line| names.iter().any(|name| line.starts_with(name)));
    lines.collect()
}

/// The verdict on a server that responds to its nth request with the nth of `responses`, in which `{copied_headers}` stands for the stands for the
/// headers to copy. It writes `step` bytes at a time.
async fn verdict(responses: &[&str], step: usize) -> Verdict {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let check = SipCheck::new("localhost", "alice", PASSWORD).transport(Transport::Tcp).realm("r");
    let check = check.port(listener.local_addr().unwrap().port()).server("127.0.0.1");
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        for response in responses {
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                if stream.read_buf(&mut request).await.unwrap() == 0 {
                    return;
                }
            }
            let response = response.replace("{copied_headers}", &copied_headers(&String::from_utf8(request).unwrap()));
            for part in response.as_bytes().chunks(step) {
                if stream.write_all(part).await.is_err() {
                    return;
                }
                tokio::task::yield_now().await;
            }
        }
    };
    let (verdict, ()) = tokio::join!(check.run(), server);
    verdict.unwrap()
}

const CHALLENGE: &str = "SIP/2.0 401 Unauthorized\r\n{copied_headers}WWW-Authenticate: Digest realm=\"r\",\r\n\tnonce=\"n\"\r\nl: 0\r\n\r\n";
const OK: &str = "SIP/2.0 200 OK\r\n{copied_headers}m: <sip:phone@192.0.2.7>;expires=60\r\nContent-Length: 2\r\n\r\nhi";

#[tokio::test]
async fn responses_in_parts_or_together_are_parsed() {
    let trying = "SIP/2.0 100 Trying\r\n{copied_headers}\r\n";
    let other = "SIP/2.0 200 OK\r\nCall-ID: another\r\nCSeq: 1 REGISTER\r\n\r\n";
    let request = "OPTIONS sip:x SIP/2.0\r\nCall-ID: another\r\nCSeq: 1 OPTIONS\r\n\r\n";
    let first = format!("\r\n\r\n{trying}{other}{request}{trying}{CHALLENGE}");
    for step in [1, 7, 10_000] {
        assert!(verdict(&[&first, &format!("{trying}{OK}")], step).await.is_accepted(), "{step}");
    }
}

#[tokio::test]
async fn a_proxy_and_the_registrar_can_both_challenge() {
    let proxy = "SIP/2.0 407 x\r\n{copied_headers}Proxy-Authenticate: Digest realm=\"r\", nonce=\"p\"\r\n\r\n";
    assert!(verdict(&[proxy, CHALLENGE, OK], 100).await.is_accepted());
    assert!(verdict(&[proxy, CHALLENGE, proxy], 100).await.is_refused());
    assert!(verdict(&[proxy, CHALLENGE, CHALLENGE], 100).await.is_refused());
}

#[tokio::test]
async fn a_repeated_response_to_the_first_request_decides_nothing() {
    let repeated = CHALLENGE.replace("{copied_headers}", "CSeq: 1 REGISTER\r\n{copied_headers}");
    assert!(verdict(&[CHALLENGE, &format!("{repeated}{OK}")], 100).await.is_accepted());
}

#[tokio::test]
async fn of_several_realms_the_expected_one_is_answered() {
    let other = "WWW-Authenticate: Digest realm=\"other\", nonce=\"a\", algorithm=SHA-256\r\n";
    let both = CHALLENGE.replace("{copied_headers}", &format!("{{copied_headers}}{other}"));
    assert!(verdict(&[&*both, OK], 100).await.is_accepted());
}

#[tokio::test]
async fn a_second_challenge_is_a_refusal_even_if_it_cannot_be_answered() {
    for second in ["", "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\", algorithm=SHA3\r\n"] {
        let second = format!("SIP/2.0 401 x\r\n{{copied_headers}}{second}\r\n");
        assert!(verdict(&[CHALLENGE, &second], 100).await.is_refused(), "{second}");
    }
}

#[tokio::test]
async fn a_connection_that_ends_and_an_endless_response_prove_nothing() {
    let reason = |verdict: Verdict| match verdict {
        Verdict::CannotTell { reason } => reason,
        other => panic!("{other}"),
    };
    assert!(matches!(reason(verdict(&[], 1).await), Reason::Connection(_)));
    assert!(matches!(
        reason(verdict(&[CHALLENGE, "SIP/2.0 200 OK\r\n{copied_headers}"], 1).await),
        Reason::Connection(_)
    ));
    let endless = format!("SIP/2.0 200 OK\r\nx: {}", "x".repeat(70_000));
    assert_eq!(reason(verdict(&[&endless], 10_000).await), Reason::InvalidResponse);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_lost_over_udp_is_retransmitted_as_in_rfc_3261() {
    let server = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let check = SipCheck::new("localhost", "alice", PASSWORD).transport(Transport::Udp).server("127.0.0.1");
    let check = check.port(server.local_addr().unwrap().port()).timeout(Duration::from_secs(32));
    let started = tokio::time::Instant::now();
    let verdict = check.run().await.unwrap();
    assert_eq!(verdict, Verdict::CannotTell { reason: Reason::Timeout });
    assert_eq!(started.elapsed(), Duration::from_secs(32));
    let mut sent = Vec::new();
    let mut datagram = [0; 2000];
    while let Ok(length) = server.try_recv(&mut datagram) {
        sent.push(String::from_utf8_lossy(&datagram[..length]).into_owned());
    }
    // After 0, 0.5, 1.5, 3.5 and 7.5 s, and every 4 s from then on.
    assert_eq!(sent.len(), 11);
    assert!(sent.iter().all(|request| *request == sent[0]), "a retransmission is the same request");
}
