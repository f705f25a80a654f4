//! Each call is reported once, when it ends: to the hook, and in one event.

use crate::support::log::let_every_thread_log;
use crate::support::{Platform, StubResponse, no_waits};
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tracing_subscriber::util::SubscriberInitExt;
use trunkline::signalwire::{Client, operations, types::SipCredentialCreate};
use trunkline::{CallEvent, CallResult, ErrorKind, Outcome, Phase};

const PROFILE: &str = r#"{"domain":"d"}"#;
const PASSWORD: &str = "cAnArY-7c";

type Events = Arc<Mutex<Vec<CallEvent>>>;

/// A client that records its calls.
fn recording(url: &str) -> (Client, Events) {
    let events = Events::default();
    let noted = Arc::clone(&events);
    let client = Client::builder("acme", "p", "t").base_url(url).retries(no_waits());
    (client.on_call(move |event| noted.lock().unwrap().push(event.clone())).build().unwrap(), events)
}

/// The only event since the last check.
fn only(events: &Events) -> CallEvent {
    let mut events = std::mem::take(&mut *events.lock().unwrap());
    assert_eq!(events.len(), 1, "{events:?}");
    events.remove(0)
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn take(&self) -> String {
        String::from_utf8(std::mem::take(&mut *self.0.lock().unwrap())).unwrap()
    }
}

/// What `tracing_subscriber::fmt()` prints without further settings, on this thread.
fn plain_log() -> (Log, tracing::subscriber::DefaultGuard) {
    let_every_thread_log();
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone());
    (log, subscriber.set_default())
}

#[tokio::test]
async fn a_call_that_succeeds_is_one_event() {
    let responses = [StubResponse::json(503, "{}"), StubResponse::json(200, PROFILE).header("x-request-id", "r-1")];
    let platform = Platform::responding(responses).await;
    let (client, events) = recording(&platform.url());
    client.sip_profile().get().await.unwrap();
    let event = only(&events);
    assert_eq!((event.operation, event.result), (operations::GET_SIP_PROFILE, CallResult::Ok));
    assert_eq!((event.outcome, event.status, event.attempts), (Outcome::Applied, Some(200), 2));
    assert_eq!((event.request_id.as_deref(), event.host.as_str()), (Some("r-1"), &platform.url()[7..]));
    assert!(event.duration > Duration::ZERO);
}

#[tokio::test]
async fn a_call_that_fails_is_one_event_with_the_facts_of_its_error() {
    let id = StubResponse::json(422, "{}").header("x-request-id", "r-2");
    let html = StubResponse::raw(200, "text/html", "<html>");
    let platform = Platform::responding([id, html, StubResponse::json(500, "{}")]).await;
    let (client, events) = recording(&platform.url());
    for (kind, outcome) in [
        (ErrorKind::Validation, Outcome::Refused),
        (ErrorKind::Decode, Outcome::Unknown),
        (ErrorKind::Server, Outcome::Unknown),
    ] {
        let error = client.sip_credentials().create(SipCredentialCreate::new("u")).await.unwrap_err();
        let event = only(&events);
        assert_eq!((event.result, event.outcome), (CallResult::Failed(kind), outcome));
        assert_eq!((event.status, event.attempts), (error.status(), error.attempts()));
        assert_eq!((event.request_id.as_deref(), Some(event.host.as_str())), (error.request_id(), error.host()));
    }
}

#[tokio::test]
async fn a_call_that_is_never_sent_is_one_event_too() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let (client, events) = recording(&url);
    client.sip_credentials().get("").await.unwrap_err();
    let event = only(&events);
    assert_eq!((event.result, event.attempts), (CallResult::Failed(ErrorKind::InvalidRequest), 0));
    client.sip_profile().get().await.unwrap_err();
    let event = only(&events);
    let unreached = CallResult::Failed(ErrorKind::Transport { phase: Phase::Connect });
    assert_eq!((event.result, event.outcome, event.attempts), (unreached, Outcome::NotSent, 4));
}

#[cfg(all(feature = "diga", feature = "voximplant"))]
#[tokio::test]
async fn a_refusal_by_a_facade_is_reported_with_its_operation() {
    use trunkline::PageToken;
    use trunkline::diga::types::PhoneUpdate;
    use trunkline::voximplant::types::SipWhiteListFilter;
    let events = Events::default();
    let noted = Arc::clone(&events);
    let hook = move |event: &CallEvent| noted.lock().unwrap().push(event.clone());
    let diga = trunkline::diga::Client::builder("key").on_call(hook.clone()).build().unwrap();
    let credentials = crate::support::voximplant_credentials();
    let voximplant = trunkline::voximplant::Client::builder(credentials).on_call(hook).build().unwrap();
    let id: trunkline::diga::types::PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    let wrong = || PageToken::from("x");
    let white_list = voximplant.sip_white_list();
    let errors = [
        diga.phones().update(id, PhoneUpdate::new()).await.unwrap_err(),
        diga.phones().list().starting_at(wrong()).next().await.unwrap().unwrap_err(),
        white_list.list_with(SipWhiteListFilter::new()).starting_at(wrong()).next().await.unwrap().unwrap_err(),
    ];
    let events = events.lock().unwrap().clone();
    assert_eq!(events.len(), errors.len());
    for (error, event) in errors.iter().zip(events) {
        assert_eq!((error.operation(), event.attempts), (Some(event.operation), 0));
        assert_eq!(event.result, CallResult::Failed(ErrorKind::InvalidRequest));
        assert!(error.to_string().ends_with(" [not sent]"), "{error}");
    }
}

/// A server that accepts and never responds.
async fn silent() -> (String, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let open = tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            held.push(stream);
        }
    });
    (url, open)
}

#[tokio::test]
async fn a_call_that_is_dropped_is_one_event() {
    let (url, _open) = silent().await;
    let (client, events) = recording(&url);
    let (log, _guard) = plain_log();
    let (credentials, profile) = (client.sip_credentials(), client.sip_profile());
    let mut write = Box::pin(credentials.create(SipCredentialCreate::new("u").password(PASSWORD)));
    let mut read = Box::pin(profile.get());
    let limit = Duration::from_millis(200);
    let ended = tokio::join!(tokio::time::timeout(limit, &mut write), tokio::time::timeout(limit, &mut read));
    assert!(ended.0.is_err() && ended.1.is_err());
    assert!(events.lock().unwrap().is_empty(), "they have not ended");
    drop(write);
    let event = only(&events);
    assert_eq!((event.result, event.outcome), (CallResult::Cancelled, Outcome::Unknown));
    assert_eq!((event.status, event.attempts), (None, 1));
    assert!(log.take().contains(" WARN "));
    drop(read);
    assert_eq!(only(&events).result, CallResult::Cancelled);
    assert!(log.take().contains(" INFO "), "a read leaves nothing to look after");
    // A future that was never polled is not a call.
    drop(credentials.create(SipCredentialCreate::new("u")));
    assert!(events.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_call_that_is_dropped_before_it_was_sent_is_reported_as_not_sent() {
    let (url, _open) = silent().await;
    let (client, events) = recording(&url);
    let credentials = client.sip_credentials();
    let mut call = Box::pin(credentials.create(SipCredentialCreate::new("u")));
    // The first poll ends before there is a connection.
    assert!(std::future::poll_fn(|context| std::task::Poll::Ready(call.as_mut().poll(context))).await.is_pending());
    drop(call);
    let event = only(&events);
    assert_eq!((event.result, event.outcome), (CallResult::Cancelled, Outcome::NotSent));
}

#[tokio::test]
async fn the_end_of_a_call_is_a_line_of_a_plain_log() {
    let responses = [StubResponse::json(503, "{}"), StubResponse::json(200, PROFILE).header("x-request-id", "r-1")];
    let platform = Platform::responding(responses).await;
    let (log, _guard) = plain_log();
    platform.signalwire().sip_profile().get().await.unwrap();
    let text = log.take();
    assert_eq!(text.lines().count(), 1, "{text}");
    let port = platform.url().rsplit(':').next().unwrap().to_owned();
    for shown in [
        " INFO trunkline::call: trunkline.call ",
        "operation=\"get_sip_profile\"",
        "provider=\"signalwire\"",
        "outcome=\"applied\"",
        "http.request.method=\"GET\"",
        "url.template=\"/api/relay/rest/sip_profile\"",
        "server.address=\"127.0.0.1\"",
        &format!("server.port={port}"),
        "http.response.status_code=200",
        "attempts=2",
        "http.request.resend_count=1",
        "duration_ms=",
        "request_id=\"r-1\"",
    ] {
        assert!(text.contains(shown), "{shown} is missing: {text}");
    }
    assert!(!text.contains("error.type"), "{text}");
}

#[tokio::test]
async fn a_write_with_an_unknown_outcome_is_a_warning_and_a_refusal_is_not() {
    let echo = format!("got {PASSWORD}");
    let refused = StubResponse::json(422, "{}").header("x-request-id", &echo);
    let platform = Platform::responding([refused, StubResponse::json(500, "{}")]).await;
    let (log, _guard) = plain_log();
    let create = || SipCredentialCreate::new("u").password(PASSWORD);
    platform.signalwire().sip_credentials().create(create()).await.unwrap_err();
    let text = log.take();
    assert!(text.contains(" INFO ") && text.contains("error.type=\"validation\""), "{text}");
    assert!(!text.contains("cAnArY") && text.contains("request_id=\"got ***\""), "{text}");
    platform.signalwire().sip_credentials().create(create()).await.unwrap_err();
    let text = log.take();
    assert!(text.contains(" WARN ") && text.contains("error.type=\"server\" "), "{text}");
    assert!(text.contains("outcome=\"unknown\"") && !text.contains("resend_count"), "{text}");
}

#[tokio::test]
async fn a_success_whose_id_echoes_a_secret_is_reported_without_it() {
    let created = include_str!("../fixtures/signalwire/sip_credential.nested.json");
    let platform = Platform::responding([StubResponse::json(200, created).header("x-request-id", PASSWORD)]).await;
    let (client, events) = recording(&platform.url());
    let (log, _guard) = plain_log();
    let create = SipCredentialCreate::new("u").password(PASSWORD);
    client.sip_credentials().create(create).await.unwrap();
    let shown = format!("{} {:?}", log.take(), only(&events));
    assert!(!shown.contains("cAnArY") && shown.contains("request_id: Some(\"***\")"), "{shown}");
}
