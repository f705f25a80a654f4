//! The verdict of a check for each behavior of a server.

use super::{PASSWORD, check, registrar};
use std::time::Duration;
use trunkline::signalwire::SipCredentials;
use trunkline::signalwire::types::{SipCredentialId, SipCredentialUpdate};
use trunkline::sip::{Reason, RefusalLimit, SipCheck, Transport, Verdict};
use trunkline_testkit::{Registrar, RegistrarFault};

/// The check that a credential prepares, made at the sandbox's registrar.
async fn registrar_check(
    credentials: &SipCredentials,
    id: &SipCredentialId,
    password: &str,
    registrar: &Registrar,
) -> SipCheck {
    registrar.reached_by(credentials.sip_check(id, password).await.unwrap(), Transport::Tls)
}

const TRANSPORTS: [Transport; 3] = [Transport::Tls, Transport::Tcp, Transport::Udp];

#[tokio::test]
async fn the_right_password_is_accepted_over_every_transport_and_with_every_algorithm() {
    let (_sandbox, registrar) = registrar().await;
    for algorithms in [&["MD5"][..], &["SHA-256"], &["SHA-512-256"], &["MD5-sess"], &["SHA-256-sess", "MD5"]] {
        registrar.set_algorithms(algorithms);
        for transport in TRANSPORTS {
            let verdict = check(&registrar, PASSWORD, transport).run().await.unwrap();
            assert_eq!(verdict, Verdict::Accepted { bindings: Vec::new() }, "{algorithms:?} {transport:?}");
            let verdict = check(&registrar, "wrong", transport).run().await.unwrap();
            assert_eq!(verdict, Verdict::Refused, "{algorithms:?} {transport:?}");
        }
    }
}

#[tokio::test]
async fn sha_is_preferred_to_md5_whatever_the_order() {
    let (_sandbox, registrar) = registrar().await;
    registrar.set_algorithms(&["MD5", "SHA-256"]);
    check(&registrar, PASSWORD, Transport::Tls).run().await.unwrap();
    assert!(registrar.requests()[1].contains("algorithm=SHA-256"));
}

#[tokio::test]
async fn registered_devices_are_listed_and_left_alone() {
    let (_sandbox, registrar) = registrar().await;
    registrar.add_binding("sandbox", "sip:phone@192.0.2.7:5060;transport=tls", Duration::from_secs(600));
    let Verdict::Accepted { bindings } = check(&registrar, PASSWORD, Transport::Tls).run().await.unwrap() else {
        panic!("not accepted")
    };
    assert_eq!(bindings[0].contact, "sip:phone@192.0.2.7:5060;transport=tls");
    assert_eq!(bindings[0].expires, Some(Duration::from_secs(600)));
    check(&registrar, "wrong", Transport::Udp).run().await.unwrap();
    assert_eq!(registrar.contacts("sandbox"), ["sip:phone@192.0.2.7:5060;transport=tls"]);
    for request in registrar.requests() {
        let lower = request.to_ascii_lowercase();
        assert!(
            !lower.contains("\r\ncontact") && !lower.contains("\r\nm:") && !lower.contains("\r\nexpires"),
            "{request}"
        );
    }
}

#[tokio::test]
async fn a_response_that_proves_nothing_is_neither_accepted_nor_refused() {
    let (_sandbox, registrar) = registrar().await;
    for (fault, reason) in [
        (RegistrarFault::Status(400), Reason::Status(400)),
        (RegistrarFault::Status(403), Reason::Status(403)),
        (RegistrarFault::Status(404), Reason::Status(404)),
        (RegistrarFault::Status(405), Reason::Status(405)),
        (RegistrarFault::Status(302), Reason::Status(302)),
        (RegistrarFault::Status(503), Reason::Status(503)),
        (RegistrarFault::Status(603), Reason::Status(603)),
        (RegistrarFault::StatusAfterChallenge(403), Reason::Status(403)),
        (RegistrarFault::StatusAfterChallenge(480), Reason::Status(480)),
        (RegistrarFault::NoChallenge, Reason::NoChallenge),
        (RegistrarFault::StaleNonce, Reason::StaleNonce),
        (RegistrarFault::AuthIntOnly, Reason::UnknownChallenge),
        (RegistrarFault::Garbage, Reason::InvalidResponse),
    ] {
        registrar.set_fault(fault);
        for password in [PASSWORD, "wrong"] {
            let verdict = check(&registrar, password, Transport::Tls).run().await.unwrap();
            assert_eq!(verdict, Verdict::CannotTell { reason: reason.clone() }, "{fault:?}");
        }
    }
}

#[tokio::test]
async fn a_stale_nonce_is_answered_once_more_and_a_refused_password_is_not() {
    let (_sandbox, registrar) = registrar().await;
    let responses = || registrar.requests().concat().matches("\r\nAuthorization: ").count();
    check(&registrar, "wrong", Transport::Tcp).run().await.unwrap();
    assert_eq!(responses(), 1);
    registrar.set_fault(RegistrarFault::StaleNonce);
    check(&registrar, PASSWORD, Transport::Tcp).run().await.unwrap();
    assert_eq!(responses(), 3);
}

#[tokio::test]
async fn a_server_without_the_right_certificate_gets_no_response_to_guess_from() {
    let (_sandbox, registrar) = registrar().await;
    registrar.set_fault(RegistrarFault::WrongCertificate);
    let verdict = check(&registrar, PASSWORD, Transport::Tls).run().await.unwrap();
    assert!(matches!(verdict, Verdict::CannotTell { reason: Reason::Tls(_) }), "{verdict}");
    registrar.set_fault(None);
    // The system's roots don't know the sandbox's authority.
    let check = SipCheck::new(registrar.domain(), "sandbox", PASSWORD);
    let verdict = check.server("localhost").port(registrar.port(Transport::Tls)).run().await.unwrap();
    assert!(matches!(verdict, Verdict::CannotTell { reason: Reason::Tls(_) }), "{verdict}");
    assert_eq!(registrar.requests(), Vec::<String>::new());
}

#[tokio::test]
async fn in_clear_text_only_the_realm_of_the_domain_is_answered() {
    let (_sandbox, registrar) = registrar().await;
    let check = registrar.reached_by(SipCheck::new("example.test", "sandbox", PASSWORD), Transport::Tcp);
    let verdict = check.clone().run().await.unwrap();
    assert!(matches!(verdict, Verdict::CannotTell { reason: Reason::Realm { .. } }), "{verdict}");
    assert_eq!(registrar.requests().len(), 1);
    assert!(check.realm(registrar.domain()).run().await.unwrap().is_accepted());
}

#[tokio::test]
async fn a_run_ends_at_its_limit_of_refusals() {
    let (_sandbox, registrar) = registrar().await;
    let limit = RefusalLimit::new(2);
    for expected in [Verdict::Refused, Verdict::Refused, Verdict::CannotTell { reason: Reason::RefusalLimit }] {
        let verdict = check(&registrar, "wrong", Transport::Tcp).limit(&limit).run().await.unwrap();
        assert_eq!(verdict, expected);
    }
    assert!(limit.is_reached());
    assert_eq!(registrar.requests().len(), 4);
}

#[tokio::test]
async fn checks_of_one_credential_do_not_run_at_the_same_time() {
    let (_sandbox, registrar) = registrar().await;
    let limit = RefusalLimit::new(1);
    let check = check(&registrar, "wrong", Transport::Tcp).limit(&limit);
    let (first, second) = tokio::join!(check.run(), check.run());
    assert_eq!(first.unwrap(), Verdict::Refused);
    assert_eq!(second.unwrap(), Verdict::CannotTell { reason: Reason::RefusalLimit });
    assert_eq!(registrar.requests().len(), 2);
}

#[tokio::test]
async fn a_password_that_a_platform_only_pretends_to_set_is_detected() {
    let (sandbox, registrar) = registrar().await;
    let fake = sandbox.signalwire();
    let credentials = fake.client().build().unwrap().sip_credentials();
    fake.keep_passwords(true);
    let update = SipCredentialUpdate::new().password("second").caller_id("Front desk");
    let verified = credentials.update_verified(&fake.sip_credential_id(), update).await.unwrap();
    assert!(verified.is_applied(), "the API shows nothing wrong");
    assert_eq!(verified.unverifiable, ["password"]);
    let id = fake.sip_credential_id();
    let check = |password| registrar_check(&credentials, &id, password, &registrar);
    let verified = verified.check_password(&check("second").await).await.unwrap();
    assert_eq!((verified.password.clone(), verified.is_applied()), (Some(Verdict::Refused), false));
    let verified = verified.check_password(&check(PASSWORD).await).await.unwrap();
    assert!(verified.is_applied() && verified.unverifiable.is_empty());
}
