//! A call that times out at the very moment when its request is sent. The timeout ends within microseconds of the
//! connection being ready, so that the call races with hyper's connection task.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use trunkline::signalwire::types::SipCredentialCreate;
use trunkline::{Outcome, Retries};

/// Timers tick in milliseconds, so this ends one to two milliseconds after it began.
const LIMIT: Duration = Duration::from_millis(1);
/// The number of calls in flight.
const CALLS: usize = 3;

/// Resolves around the end of the timeout, without a timer, a little later each time.
struct Late(AtomicUsize);

impl Resolve for Late {
    fn resolve(&self, _: Name) -> Resolving {
        let step = u64::try_from(self.0.fetch_add(1, Ordering::Relaxed) % 256).unwrap_or_default();
        let ready = Instant::now() + LIMIT / 2 + Duration::from_micros(step * 8);
        Box::pin(async move {
            while Instant::now() < ready {
                tokio::task::yield_now().await;
            }
            let addresses: Addrs = Box::new(std::iter::once(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))));
            Ok(addresses)
        })
    }
}

/// The number of times that each user name was created.
type Created = Arc<Mutex<BTreeMap<String, usize>>>;

#[derive(Clone, Copy)]
enum Version {
    Http1,
    #[cfg(feature = "http2")]
    Http2,
}

/// Performs every request that it receives completely.
async fn platform(version: Version) -> (SocketAddr, Created, Arc<AtomicUsize>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let (address, created, open) = (listener.local_addr().unwrap(), Created::default(), Arc::new(AtomicUsize::new(0)));
    let (all, connections) = (Arc::clone(&created), Arc::clone(&open));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (all, connections) = (Arc::clone(&all), Arc::clone(&connections));
            connections.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                match version {
                    Version::Http1 => drop(serve(stream, &all).await),
                    #[cfg(feature = "http2")]
                    Version::Http2 => drop(serve_http2(stream, &all).await),
                }
                connections.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    (address, created, open)
}

/// Performs a request if it is complete. True if it was.
fn create(body: &[u8], created: &Created) -> bool {
    let Ok(body) = serde_json::from_slice::<serde_json::Value>(body) else { return false };
    *created.lock().unwrap().entry(body["username"].as_str().unwrap().to_owned()).or_default() += 1;
    true
}

#[cfg(feature = "http2")]
async fn serve_http2(stream: TcpStream, created: &Created) -> Result<(), h2::Error> {
    let mut connection = h2::server::handshake(stream).await?;
    let mut running = JoinSet::new();
    while let Some(request) = connection.accept().await {
        let (request, mut respond) = request?;
        let created = Arc::clone(created);
        running.spawn(async move {
            let (mut body, mut read) = (request.into_body(), Vec::new());
            while let Some(chunk) = body.data().await {
                let Ok(chunk) = chunk else { return };
                read.extend_from_slice(&chunk);
            }
            if create(&read, &created)
                && let Ok(mut stream) = respond.send_response(http::Response::new(()), false)
            {
                drop(stream.send_data(r#"{"id":"x"}"#.into(), true));
            }
        });
    }
    while running.join_next().await.is_some() {}
    Ok(())
}

async fn serve(mut stream: TcpStream, created: &Created) -> std::io::Result<()> {
    let (mut read, mut chunk) = (Vec::new(), [0; 4096]);
    loop {
        let length = stream.read(&mut chunk).await?;
        if length == 0 {
            return Ok(());
        }
        read.extend_from_slice(&chunk[..length]);
        let Some(head) = read.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { continue };
        if !create(&read[head + 4..], created) {
            continue;
        }
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\":\"x\"}").await?;
        read.clear();
    }
}

async fn race(version: Version, tries: usize) -> BTreeMap<&'static str, usize> {
    let (address, created, open) = platform(version).await;
    let client = trunkline::signalwire::Client::builder("acme", "p", "t")
        .base_url(format!("http://localhost:{}", address.port()))
        .attempt_timeout(LIMIT)
        .retries(Retries::default().with_waits(Duration::ZERO, Duration::ZERO, Duration::ZERO))
        .http(move |http| {
            // Each try opens a connection.
            let http = http.no_proxy().pool_max_idle_per_host(0).dns_resolver(Late(AtomicUsize::new(0)));
            match version {
                Version::Http1 => http,
                #[cfg(feature = "http2")]
                Version::Http2 => http.http2_prior_knowledge(),
            }
        })
        .build()
        .unwrap();
    let next = Arc::new(AtomicUsize::new(0));
    let mut running = JoinSet::new();
    for _ in 0..CALLS {
        let (client, next) = (client.clone(), Arc::clone(&next));
        running.spawn(async move {
            let mut ends = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= tries {
                    return ends;
                }
                let name = format!("user-{number}");
                let result = client.sip_credentials().create(SipCredentialCreate::new(&*name)).await;
                ends.push((name, result.map(drop).map_err(|error| error.outcome())));
            }
        });
    }
    let mut ends = Vec::new();
    while let Some(own) = running.join_next().await {
        ends.extend(own.unwrap());
    }
    drop(client);
    // Everything sent has reached the platform once its connections have ended.
    while open.load(Ordering::SeqCst) > 0 {
        tokio::task::yield_now().await;
    }
    let created = created.lock().unwrap();
    let mut tally = BTreeMap::new();
    for (name, end) in ends {
        let times = created.get(&name).copied().unwrap_or_default();
        assert!(times <= 1, "{name} was created {times} times");
        match end {
            Ok(()) => assert_eq!(times, 1, "{name} succeeded and was not created"),
            Err(Outcome::NotSent) => {
                assert_eq!(times, 0, "{name} was created, and its error says that it was not sent");
            }
            Err(outcome) => assert_eq!(outcome, Outcome::Unknown, "{name}"),
        }
        *tally.entry(end.map_or_else(Outcome::as_str, |()| "succeeded")).or_default() += 1;
    }
    tally
}

/// `RACE_TRIES` changes the number of tries.
async fn assert_no_doubt(version: Version) {
    let tries = std::env::var("RACE_TRIES").ok().and_then(|tries| tries.parse().ok()).unwrap_or(2_000);
    let started = Instant::now();
    let tally = race(version, tries).await;
    println!("{tries} tries in {:?}: {tally:?}", started.elapsed());
    assert!(tally.contains_key("not_sent") && tally.len() > 1, "the limit met nothing: {tally:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_create_that_times_out_while_it_is_sent_is_never_sent_twice_or_reported_as_unsent() {
    assert_no_doubt(Version::Http1).await;
}

#[cfg(feature = "http2")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_create_that_times_out_while_it_is_sent_over_http2_is_never_sent_twice_or_reported_as_unsent() {
    assert_no_doubt(Version::Http2).await;
}
