//! Calls that take effect in the sandbox, and whose responses fail below HTTP.

use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use trunkline::diga::types::{OutboundConfigUpdate, PhoneImport, SipConfigUpdate};
use trunkline::signalwire::types::{SipCredentialCreate, SipCredentialUpdate};
use trunkline::voximplant::types::{SipRegistrationCreate, SipRegistrationUpdate};
use trunkline::{Error, ErrorKind, Outcome, Retries};
use trunkline_testkit::{At, End, Fault, Sandbox};

/// What a caller knows of a write whose response failed.
fn known<T: std::fmt::Debug>(result: Result<T, Error>) -> (Outcome, u32) {
    let error = result.unwrap_err();
    (error.outcome(), error.attempts())
}

#[tokio::test]
async fn update_takes_effect_although_its_response_is_lost() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.signalwire();
    let id = fake.sip_credential_id();
    let credentials = fake.client().retries(Retries::off()).build().unwrap().sip_credentials();
    let lost: [fn(Fault) -> Fault; 4] = [
        |_| Fault::reset(),
        |_| Fault::close(),
        |response| response.cut(At::Header, End::Reset),
        |_| Fault::raw("220 mail.example.com ESMTP\r\n"),
    ];
    for (number, fault) in lost.into_iter().enumerate() {
        fake.fault_next("update_sip_credential", fault);
        let password = format!("password-{number}");
        let lost = credentials.update(&id, SipCredentialUpdate::new().password(password.clone())).await;
        assert_eq!(known(lost), (Outcome::Unknown, 1), "fault {number}");
        assert!(fake.password_is(&id, &password), "fault {number}");
        assert_eq!(fake.count("update_sip_credential"), number + 1);
    }
    // Each fault is for one call.
    credentials.update(&id, SipCredentialUpdate::new().password("last")).await.unwrap();
}

#[tokio::test]
async fn scripted_refusal_can_break_and_has_no_effect() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.signalwire();
    let id = fake.sip_credential_id();
    let credentials = fake.client().retries(Retries::off()).build().unwrap().sip_credentials();
    let refusals: [&dyn Fn(); 2] =
        [&|| fake.fail_next("update_sip_credential", 500, serde_json::Value::Null), &|| fake.throttle_next(1, None)];
    for refuse in refusals {
        refuse();
        fake.fault_next("update_sip_credential", |_| Fault::reset());
        let update = SipCredentialUpdate::new().password("never");
        assert_eq!(known(credentials.update(&id, update).await), (Outcome::Unknown, 1));
        assert!(!fake.password_is(&id, "never"));
    }
    // Both are used up.
    credentials.update(&id, SipCredentialUpdate::new().password("second")).await.unwrap();
    assert!(fake.password_is(&id, "second"));
}

#[tokio::test]
async fn only_idempotent_calls_are_retried() {
    let sandbox = Sandbox::start().await.unwrap();
    let (signalwire, voximplant, diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());

    signalwire.fault_next("update_sip_credential", |_| Fault::reset());
    let credentials = signalwire.client().build().unwrap().sip_credentials();
    let update = SipCredentialUpdate::new().password("second");
    let updated = credentials.update(&signalwire.sip_credential_id(), update).await.unwrap();
    assert_eq!((updated.attempts(), signalwire.count("update_sip_credential")), (2, 2));

    signalwire.fault_next("create_sip_credential", |_| Fault::reset());
    let created = credentials.create(SipCredentialCreate::new("desk")).await;
    assert_eq!((known(created), signalwire.count("create_sip_credential")), ((Outcome::Unknown, 1), 1));
    let again = credentials.create(SipCredentialCreate::new("desk")).await.unwrap_err();
    assert!(again.is_already_exists(), "the first one took effect");

    diga.fault_next("import_phone", |_| Fault::close());
    let phones = diga.client().build().unwrap().phones();
    assert_eq!(known(phones.import(PhoneImport::new("+34675897654")).await), (Outcome::Unknown, 1));
    assert!(phones.import(PhoneImport::new("+34675897654")).await.unwrap_err().has_code("DUPLICATE_FIELD"));

    let before = voximplant.balance_cents();
    voximplant.fault_next("create_sip_registration", |_| Fault::reset());
    let registrations = voximplant.client().build().unwrap().sip_registrations();
    let created = registrations.create(SipRegistrationCreate::new("desk", "sip.example.org")).await;
    assert_eq!((known(created), before - voximplant.balance_cents()), ((Outcome::Unknown, 1), 100));
    assert!(registrations.find("desk", "sip.example.org").await.unwrap().is_some());
}

#[tokio::test]
async fn truncated_response_proves_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let (voximplant, diga) = (sandbox.voximplant(), sandbox.diga());
    for end in [End::Close, End::Reset] {
        // The status is success, but a login page has it, too.
        diga.fault_next("update_phone_sip_config", move |response| response.cut(At::Body(10), end));
        let phones = diga.client().retries(Retries::off()).build().unwrap().phones();
        let outbound = OutboundConfigUpdate::new().password(format!("{end:?}"));
        let update = SipConfigUpdate::new().outbound_config(outbound);
        assert_eq!(known(phones.update_sip_config(diga.phone_id(), update).await), (Outcome::Unknown, 1));
        assert!(diga.password_is(diga.phone_id(), &format!("{end:?}")));

        // Voximplant's refusals have a success status, too.
        voximplant.fault_next("update_sip_registration", move |response| response.cut(At::BeforeEnd(1), end));
        let registrations = voximplant.client().build().unwrap().sip_registrations();
        let id = voximplant.sip_registration_id();
        let update = SipRegistrationUpdate::new(id).password(format!("{end:?}"));
        assert_eq!(known(registrations.update(update).await), (Outcome::Unknown, 1));
        assert!(voximplant.password_is(id, &format!("{end:?}")));
    }
    assert_eq!(diga.count("update_phone_sip_config"), 2);
    assert_eq!(voximplant.count("update_sip_registration"), 2);
}

#[tokio::test]
async fn connection_continues_after_a_fault_that_keeps_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.diga();
    let phones = fake.client().retries(Retries::off()).build().unwrap().phones();
    // A refusal is a response like any other, and keeps its headers.
    fake.throttle_next(1, Duration::from_secs(7));
    fake.fault_next("get_phone", |response| response.chunked().dribbled(Duration::ZERO));
    let error = phones.get(fake.phone_id()).await.unwrap_err();
    assert_eq!((error.kind(), error.retry_after()), (ErrorKind::RateLimited, Some(Duration::from_secs(7))));
    fake.fault_next("get_phone", Fault::gzipped);
    let kept = phones.get(fake.phone_id()).await.unwrap();
    assert_eq!(*phones.get(fake.phone_id()).await.unwrap(), *kept);
    fake.fault_next("release_phone", |response| response);
    phones.release(fake.phone_id()).await.unwrap();
    assert_eq!(fake.count("get_phone"), 3);

    // A client would silently open another connection.
    let mut socket = TcpStream::connect(sandbox.base_url().strip_prefix("http://").unwrap()).await.unwrap();
    fake.fault_next("list_phones", |response| response);
    for _ in 0..2 {
        socket.write_all(b"GET /v1/phone/ HTTP/1.1\r\nhost: sandbox\r\n\r\n").await.unwrap();
        let mut response = [0; 1024];
        let length = socket.read(&mut response).await.unwrap();
        assert!(String::from_utf8_lossy(&response[..length]).starts_with("HTTP/1.1 401 Unauthorized\r\n"));
    }
}

#[tokio::test]
async fn connection_is_closed_after_the_clients_last_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.diga();
    for head in ["HTTP/1.1\r\nhost: sandbox\r\nconnection: Close", "HTTP/1.0"] {
        let mut socket = TcpStream::connect(sandbox.base_url().strip_prefix("http://").unwrap()).await.unwrap();
        fake.fault_next("list_phones", |response| response);
        socket.write_all(format!("GET /v1/phone/ {head}\r\n\r\n").as_bytes()).await.unwrap();
        let mut response = String::new();
        tokio::time::timeout(Duration::from_secs(10), socket.read_to_string(&mut response)).await.expect(head).unwrap();
        assert!(response.starts_with("HTTP/1.1 401 Unauthorized\r\n"), "{response}");
    }
}

#[cfg(feature = "tls")]
#[tokio::test]
async fn faults_work_over_tls() {
    let sandbox = Sandbox::builder().tls().start().await.unwrap();
    assert!(sandbox.base_url().starts_with("https://127.0.0.1:"));
    let fake = sandbox.signalwire();
    let id = fake.sip_credential_id();
    let credentials = fake.client().retries(Retries::off()).build().unwrap().sip_credentials();
    fake.fault_next("update_sip_credential", |response| response.cut(At::Head, End::Reset));
    let update = || SipCredentialUpdate::new().password("new");
    assert_eq!(known(credentials.update(&id, update()).await), (Outcome::Unknown, 1));
    assert!(fake.password_is(&id, "new"));
    fake.fault_next("update_sip_credential", Fault::chunked);
    credentials.update(&id, update()).await.unwrap();
    credentials.update(&id, update()).await.unwrap();
    // A client that does not trust the authority cannot connect.
    let stranger = fake.client().http(|http| http.tls_certs_only([])).retries(Retries::off()).build().unwrap();
    assert_eq!(known(stranger.sip_credentials().update(&id, update()).await), (Outcome::NotSent, 1));
    assert_eq!(fake.count("update_sip_credential"), 3);
}
