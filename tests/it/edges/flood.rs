//! A server that sends interim responses endlessly.

use std::sync::mpsc;
use std::time::{Duration, Instant};
use trunkline::diga::Client;
use trunkline::diga::types::ListPhonesQuery;
use trunkline::{ErrorKind, Retries};
use trunkline_testkit::{End, Fault, FaultServer};

const LIMIT: Duration = Duration::from_millis(300);

/// A server on its own thread. It stops when the sender is dropped.
fn flooding() -> (FaultServer, mpsc::Sender<()>) {
    let (started, server) = mpsc::channel();
    let (keep, kept) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        // More than is read in ten times the timeout.
        let flood = Fault::raw("HTTP/1.1 100 Continue\r\n\r\n".repeat(2_000_000)).ending(End::Stall);
        started.send(runtime.block_on(FaultServer::start_tls([flood])).unwrap()).unwrap();
        kept.recv().unwrap_err();
    });
    (server.recv().unwrap(), keep)
}

/// On one thread, where a task that does not yield starves all others.
#[tokio::test]
async fn endless_interim_responses_end_with_the_timeout_of_the_call_and_starve_no_task() {
    let (server, _keep) = flooding();
    let root = reqwest::Certificate::from_pem(FaultServer::authority_pem().unwrap().as_bytes()).unwrap();
    let client = Client::builder("key").base_url(server.base_url()).retries(Retries::off());
    let client = client.http(|http| http.tls_certs_only([root])).build().unwrap();
    let other = tokio::spawn(async {
        let mut longest = Duration::ZERO;
        let started = Instant::now();
        while started.elapsed() < LIMIT {
            let turn = Instant::now();
            tokio::task::yield_now().await;
            longest = longest.max(turn.elapsed());
        }
        longest
    });
    let started = Instant::now();
    let call = client.phones().with_timeout(LIMIT).list_page(ListPhonesQuery::new()).await;
    assert_eq!(call.unwrap_err().kind(), ErrorKind::Timeout);
    // Other tests run on the machine, too. Without a bound, this would take as long as the whole flood.
    assert!(started.elapsed() < 5 * LIMIT, "{:?}", started.elapsed());
    let longest = other.await.unwrap();
    assert!(longest < 2 * LIMIT, "{longest:?}");
}
