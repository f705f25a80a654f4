//! Connections that die silently, on a virtual clock.

use crate::support::http2::{GOAWAY, Http2Server, INTERNAL_ERROR, Reply, frame};
use crate::support::{assert_shows_no_secret, no_waits};
use std::time::Duration;
use tokio::time::Instant;
use trunkline::diga::Client;
use trunkline::diga::types::{ListPhonesQuery, PhoneImport};
use trunkline::{ErrorKind, Outcome};

/// Advances the clock second by second until the future is ready, and lets pending I/O arrive in between.
async fn passing<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> (T, Duration) {
    let started = Instant::now();
    let task = tokio::spawn(future);
    for _ in 0..60 {
        for _ in 0..200 {
            if task.is_finished() {
                return (task.await.unwrap(), started.elapsed());
            }
            tokio::task::yield_now().await;
        }
        tokio::time::advance(Duration::from_secs(1)).await;
    }
    panic!("not done after a minute");
}

#[tokio::test(start_paused = true)]
async fn a_dead_connection_is_noticed_within_an_attempt_and_fails_no_call_after_it() {
    // A blocking task prevents tokio from advancing the paused clock automatically.
    let (keep, kept) = std::sync::mpsc::channel::<()>();
    let elsewhere = tokio::task::spawn_blocking(move || kept.recv());
    let server = Http2Server::start(|_, stream| Reply::ok(stream, r#"{"data":[]}"#)).await;
    let client = Client::builder("key").base_url(server.url()).retries(no_waits());
    let phones = client.http(reqwest::ClientBuilder::http2_prior_knowledge).build().unwrap().phones();

    let list = || {
        let phones = phones.clone();
        async move { phones.list_page(ListPhonesQuery::new()).await }
    };
    assert_eq!(passing(list()).await.0.unwrap().attempts(), 1);
    server.silence_first_connection();

    // An import is not retried, as it may have taken effect.
    let import = {
        let phones = phones.clone();
        async move { phones.import(PhoneImport::new("+34675897654")).await }
    };
    let (error, took) = passing(import).await;
    let error = error.unwrap_err();
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 1));
    assert!(matches!(error.kind(), ErrorKind::Transport { .. }), "noticed before the attempt's 30 s: {error}");
    assert!(error.to_string().contains("keep-alive timed out"), "{error}");
    assert!(took <= Duration::from_secs(16), "{took:?}");

    let (page, took) = passing(list()).await;
    assert_eq!((page.unwrap().attempts(), server.connections()), (1, 2));
    assert!(took < Duration::from_secs(1), "{took:?}");
    drop(keep);
    elsewhere.await.unwrap().unwrap_err();
}

#[tokio::test]
async fn the_debug_data_of_a_goaway_frame_is_not_shown() {
    let last_stream = [0; 4];
    let go_away = [&last_stream, &INTERNAL_ERROR.to_be_bytes(), &b"no Bearer cAnArY-key"[..]].concat();
    let server = Http2Server::start(move |_, _| Reply::new(frame(GOAWAY, 0, 0, &go_away))).await;
    let client = Client::builder("cAnArY-key").base_url(server.url()).retries(no_waits());
    let phones = client.http(reqwest::ClientBuilder::http2_prior_knowledge).build().unwrap().phones();
    let error = phones.import(PhoneImport::new("+34675897654")).await.unwrap_err();
    assert_shows_no_secret(&error);
    assert!(error.to_string().contains("unexpected internal error encountered"), "{error}");
}
