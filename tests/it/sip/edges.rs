//! The inputs of a check, and the secrets that it must not print.

use super::{PASSWORD, check, registrar};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::runtime::Builder;
use trunkline::ErrorKind;
use trunkline::sip::{Reason, SipCheck, Transport, Verdict};
use trunkline_testkit::RegistrarFault;

#[tokio::test]
async fn header_injection_is_refused_before_anything_is_sent() {
    let (_sandbox, registrar) = registrar().await;
    for (domain, username) in [
        ("example.test\r\nContact: <sip:x@y>", "alice"),
        ("example.test>;x=\"", "alice"),
        ("", "alice"),
        ("example.test", "alice\r\nContact: <sip:x@y>"),
        ("example.test", "a\0b"),
        ("example.test", ""),
    ] {
        let check = registrar.reached_by(SipCheck::new(domain, username, PASSWORD), Transport::Tcp);
        let error = check.run().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{domain:?} {username:?}");
    }
    let error = check(&registrar, "", Transport::Tcp).run().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(registrar.requests(), Vec::<String>::new());
}

#[tokio::test]
async fn user_names_are_escaped_in_uris_and_quoted_in_headers() {
    let (_sandbox, registrar) = registrar().await;
    let username = "a\"b\\c@d <e>";
    let check = registrar.reached_by(SipCheck::new(registrar.domain(), username, PASSWORD), Transport::Tcp);
    assert!(check.run().await.unwrap().is_refused());
    let request = registrar.requests().remove(1);
    assert!(request.contains("From: <sip:a%22b%5Cc%40d%20%3Ce%3E@sandbox-"), "{request}");
    assert!(request.contains(r#"username="a\"b\\c@d <e>""#), "{request}");
}

#[tokio::test]
async fn clear_text_goes_to_loopback_only_unless_it_is_allowed() {
    let check = SipCheck::new("192.0.2.1", "alice", PASSWORD).timeout(Duration::from_millis(50));
    for transport in [Transport::Tcp, Transport::Udp] {
        let error = check.clone().transport(transport).run().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains("allow_cleartext"), "{error}");
    }
}

#[tokio::test]
async fn no_output_contains_the_password_or_a_derived_value() {
    let (_sandbox, registrar) = registrar().await;
    registrar.set_algorithms(&["MD5"]);
    let check = check(&registrar, PASSWORD, Transport::Tls);
    let mut shown = format!("{check:?}");
    for fault in [None, Some(RegistrarFault::StatusAfterChallenge(500)), Some(RegistrarFault::Garbage)] {
        registrar.set_fault(fault);
        let verdict = check.run().await.unwrap();
        shown = format!("{shown} {verdict} {verdict:?}");
    }
    let requests = registrar.requests().concat();
    let response = requests.split("response=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert!(!requests.contains("horse") && !shown.contains("horse") && !shown.contains(response), "{shown}");
}

#[tokio::test]
async fn the_timeout_applies_in_every_phase() {
    let (_sandbox, registrar) = registrar().await;
    for (fault, transport) in [
        (RegistrarFault::SlowHandshake, Transport::Tls),
        (RegistrarFault::Silence, Transport::Tcp),
        (RegistrarFault::Silence, Transport::Udp),
    ] {
        registrar.set_fault(fault);
        let check = check(&registrar, PASSWORD, transport).timeout(Duration::from_millis(20));
        assert_eq!(check.run().await.unwrap(), Verdict::CannotTell { reason: Reason::Timeout }, "{fault:?}");
    }
}

#[tokio::test]
async fn an_unreachable_server_proves_nothing_about_the_password() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let check = SipCheck::new("localhost", "alice", PASSWORD).port(port);
    for transport in [Transport::Tls, Transport::Tcp, Transport::Udp] {
        let verdict = check.clone().transport(transport).run().await.unwrap();
        assert!(matches!(verdict, Verdict::CannotTell { reason: Reason::Connection(_) }), "{transport:?}: {verdict}");
    }
}

#[test]
fn a_check_without_a_runtime_or_without_its_timers_and_sockets_is_an_error() {
    let check = SipCheck::new("localhost", "alice", PASSWORD).transport(Transport::Tcp);
    let without = pin!(check.run()).poll(&mut Context::from_waker(Waker::noop()));
    assert!(
        matches!(without, Poll::Ready(Err(error)) if error.to_string().contains("no tokio runtime runs this call"))
    );
    for runtime in [Builder::new_current_thread().build(), Builder::new_current_thread().enable_time().build()] {
        let error = runtime.unwrap().block_on(check.run()).unwrap_err();
        assert!(error.kind() == ErrorKind::Config && error.to_string().contains("enable_all"), "{error}");
    }
}
