//! Calls that are dropped, that time out, or that are retried.

use crate::faults::harness::trusting;
use crate::faults::platforms::{self, Client, Limits, Op};
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use trunkline::{ErrorKind, Idempotency, Outcome};
use trunkline_testkit::{End, Fault, FaultServer};

const SOON: Duration = Duration::from_millis(200);

fn client(op: Op, server: &FaultServer, limits: Limits) -> Client {
    Client::new(op, &server.base_url(), limits, trusting)
}

fn good(op: Op) -> Fault {
    Fault::response(200, op.good)
}

async fn serving(script: impl IntoIterator<Item = Fault>) -> FaultServer {
    FaultServer::start(script).await.unwrap()
}

/// Runs a test for all operations at once.
async fn for_each<F: Future<Output = ()> + Send + 'static>(test: impl Fn(Op) -> F) {
    let mut running = platforms::all().into_iter().map(test).collect::<JoinSet<_>>();
    while let Some(result) = running.join_next().await {
        result.unwrap();
    }
}

/// Waits until the server has no connection, and asserts that it gets no further request.
async fn assert_nothing_runs(server: &FaultServer) {
    let known = server.requests().len();
    let started = Instant::now();
    while server.open_connections() > 0 {
        assert!(started.elapsed() < Duration::from_secs(10), "a connection of a call that was dropped stays open");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    tokio::time::sleep(SOON).await;
    assert_eq!((server.requests().len(), server.open_connections()), (known, 0), "a dropped call goes on");
}

#[tokio::test]
async fn a_call_that_is_dropped_while_it_waits_for_a_response_sends_nothing_more() {
    for_each(|op| async move {
        let server = serving([Fault::silence()]).await;
        let client = client(op, &server, Limits::default());
        assert!(tokio::time::timeout(SOON, client.call(op.class())).await.is_err());
        assert_nothing_runs(&server).await;
        server.play([good(op)]);
        assert_eq!(client.call(op.class()).await.unwrap(), 1);
        assert_eq!(server.requests().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_call_whose_task_is_aborted_in_the_middle_of_a_response_sends_nothing_more() {
    for_each(|op| async move {
        let server = serving([Fault::endless(200, " ").dribbled(Duration::from_millis(1))]).await;
        let client = Arc::new(client(op, &server, Limits::default()));
        let task = tokio::spawn({
            let client = Arc::clone(&client);
            async move { client.call(op.class()).await }
        });
        tokio::time::sleep(SOON).await;
        task.abort();
        assert!(task.await.unwrap_err().is_cancelled());
        assert_nothing_runs(&server).await;
        server.play([good(op)]);
        assert_eq!(client.call(op.class()).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_call_that_is_dropped_between_attempts_makes_no_more_of_them() {
    for_each(|op| async move {
        // The next attempt would not be waiting for a connection.
        let server = serving([Fault::response(429, "").header("retry-after", "1").ending(End::Close)]).await;
        let client = client(op, &server, Limits { patient: true, ..Limits::default() });
        assert!(tokio::time::timeout(SOON, client.call(op.class())).await.is_err());
        tokio::time::sleep(Duration::from_millis(1200)).await;
        assert_eq!(server.requests().len(), 1);
        server.play([good(op)]);
        assert_eq!(client.call(op.class()).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn every_attempt_sends_the_same() {
    for_each(|op| async move {
        let script = match op.class() {
            Idempotency::None => {
                vec![Fault::response(429, ""), Fault::response(429, ""), Fault::response(429, ""), good(op)]
            }
            _ => vec![Fault::reset(), Fault::response(500, ""), Fault::response(200, "").claiming_length(9), good(op)],
        };
        let script = script.into_iter().map(|fault| fault.ending(End::Close));
        let server = serving(script).await;
        assert_eq!(client(op, &server, Limits::default()).call(op.class()).await.unwrap(), 4);
        let requests = server.requests();
        assert_eq!(requests.len(), 4);
        for request in &requests {
            let first = &requests[0];
            assert_eq!((&request.method, &request.path, &request.query), (&first.method, &first.path, &first.query));
            assert_eq!((&request.headers, &request.body), (&first.headers, &first.body));
        }
        assert!(op.class() == Idempotency::Safe || !requests[0].body.is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_deadline_of_a_call_holds_whatever_the_server_does() {
    let (call, attempt) = (Duration::from_millis(900), Duration::from_millis(400));
    for_each(|op| async move {
        let faults = [
            Fault::silence(),
            Fault::endless(200, " ").dribbled(Duration::from_millis(2)),
            Fault::raw("HTTP/1.1 100 Continue\r\n\r\n".repeat(10_000)).dribbled(Duration::from_millis(1)),
            Fault::response(500, "").delayed(Duration::from_millis(300)),
        ];
        for fault in faults {
            let server = serving([fault.clone()]).await;
            let limits = Limits { call, attempt, attempts: u32::MAX, ..Limits::default() };
            let started = Instant::now();
            let error = client(op, &server, limits).call(op.class()).await.unwrap_err();
            let took = started.elapsed();
            assert!(took < call + Duration::from_millis(600), "{fault:?} {took:?} {error:?}");
            assert!(error.is_timeout() || error.status() == Some(500), "{fault:?} {error:?}");
            if op.class() == Idempotency::None {
                assert_eq!(error.attempts(), 1, "{fault:?} {error:?}");
            } else {
                assert!(
                    error.attempts() >= 2 && took + Duration::from_millis(350) > call,
                    "{fault:?} {took:?} {error:?}"
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_is_not_started() {
    for_each(|op| async move {
        let server = serving([Fault::response(429, "{}").header("retry-after", "10")]).await;
        let limits = Limits { call: Duration::from_secs(5), patient: true, ..Limits::default() };
        let started = Instant::now();
        let error = client(op, &server, limits).call(op.class()).await.unwrap_err();
        assert!(started.elapsed() < Duration::from_secs(4));
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 1));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(10)));
    })
    .await;
}

#[tokio::test]
async fn the_body_limit_counts_decompressed_bytes() {
    for_each(|op| async move {
        let limits = Limits::default();
        let sized = |size: usize| Fault::response(200, format!("{}{}", op.good, " ".repeat(size - op.good.len())));
        for packed in [false, true] {
            let fault = |size| if packed { sized(size).gzipped() } else { sized(size) };
            let server = serving([fault(limits.body)]).await;
            let client = client(op, &server, limits);
            assert_eq!(client.call(op.class()).await.unwrap(), 1);
            server.play([fault(limits.body + 1)]);
            let error = client.call(op.class()).await.unwrap_err();
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::TooLarge, Outcome::Unknown), "packed: {packed}");
        }
    })
    .await;
}

/// It is chance whether the client notices before or after it writes. Its report must be right in both cases.
#[tokio::test]
async fn a_connection_that_ends_when_it_is_accepted_is_reported_correctly() {
    for_each(|op| async move {
        for end in [End::Reset, End::Close] {
            let server = serving([Fault::close().after_reading(0).ending(end)]).await;
            let client = client(op, &server, Limits::default());
            let error = client.call(op.class()).await.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Transport { .. }), "{error:?}");
            assert!(matches!(error.outcome(), Outcome::NotSent | Outcome::Unknown), "{error:?}");
            assert!(op.class() == Idempotency::None || error.attempts() == 4, "{error:?}");
            assert_eq!(server.requests().len(), 0);
            server.play([good(op)]);
            client.call(op.class()).await.unwrap();
            assert_eq!(server.requests().len(), 1);
        }
    })
    .await;
}
