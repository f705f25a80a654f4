//! Connections that die without saying so, on a clock that takes no time.

use crate::support::{assert_shows_no_secret, no_waits};
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;
use trunkline::diga::Client;
use trunkline::diga::types::{ListPhonesQuery, PhoneImport};
use trunkline::{ErrorKind, Outcome};

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
const ACK: u8 = 1;

/// Serves HTTP/2. With `first_is_dead`, its first connection stays open and gets no response any more. With
/// `quotes_the_key`, it ends connections with a GOAWAY that quotes the client's key.
struct Server {
    url: String,
    first_is_dead: AtomicBool,
    quotes_the_key: AtomicBool,
    connections: AtomicUsize,
}

impl Server {
    async fn start() -> Arc<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (first_is_dead, quotes_the_key) = (AtomicBool::default(), AtomicBool::default());
        let server = Arc::new(Self { url, first_is_dead, quotes_the_key, connections: AtomicUsize::default() });
        let shared = Arc::clone(&server);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let is_first = shared.connections.fetch_add(1, Ordering::SeqCst) == 0;
                let shared = Arc::clone(&shared);
                tokio::spawn(async move { drop(shared.serve(stream, is_first).await) });
            }
        });
        server
    }

    async fn serve(&self, mut stream: TcpStream, is_first: bool) -> std::io::Result<()> {
        stream.read_exact(&mut [0; 24]).await?;
        frame(&mut stream, SETTINGS, 0, 0, &[]).await?;
        loop {
            let mut head = [0; 9];
            stream.read_exact(&mut head).await?;
            let [a, b, c, kind, flags, id @ ..] = head;
            let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
            stream.read_exact(&mut payload).await?;
            if is_first && self.first_is_dead.load(Ordering::SeqCst) {
                continue;
            }
            match kind {
                SETTINGS if flags & ACK == 0 => frame(&mut stream, SETTINGS, ACK, 0, &[]).await?,
                PING if flags & ACK == 0 => frame(&mut stream, PING, ACK, 0, &payload).await?,
                HEADERS | DATA if flags & END_STREAM != 0 && self.quotes_the_key.load(Ordering::SeqCst) => {
                    // That the last stream was 0, and an internal error.
                    let payload = [&[0, 0, 0, 0, 0, 0, 0, 2], &b"no Bearer cAnArY-key"[..]].concat();
                    frame(&mut stream, GOAWAY, 0, 0, &payload).await?;
                }
                HEADERS | DATA if flags & END_STREAM != 0 => {
                    let id = u32::from_be_bytes(id);
                    // `:status: 200`, by its place in the table of RFC 7541.
                    frame(&mut stream, HEADERS, END_HEADERS, id, &[0x88]).await?;
                    frame(&mut stream, DATA, END_STREAM, id, br#"{"data":[]}"#).await?;
                }
                _ => {}
            }
        }
    }
}

async fn frame(stream: &mut TcpStream, kind: u8, flags: u8, id: u32, payload: &[u8]) -> std::io::Result<()> {
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX).to_be_bytes();
    let head = [&length[1..], &[kind, flags], &id.to_be_bytes()].concat();
    stream.write_all(&[&head, payload].concat()).await
}

/// Advances the clock second by second until the future is done, and lets pending I/O arrive in between.
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
    // A blocking task keeps tokio from advancing the paused clock by itself.
    let (keep, kept) = std::sync::mpsc::channel::<()>();
    let elsewhere = tokio::task::spawn_blocking(move || kept.recv());
    let server = Server::start().await;
    let client = Client::builder("key").base_url(&server.url).retries(no_waits());
    let phones = client.http(reqwest::ClientBuilder::http2_prior_knowledge).build().unwrap().phones();

    let list = || {
        let phones = phones.clone();
        async move { phones.list_page(ListPhonesQuery::new()).await }
    };
    assert_eq!(passing(list()).await.0.unwrap().attempts(), 1);
    server.first_is_dead.store(true, Ordering::SeqCst);

    // An import is not retried: it may have happened.
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
    assert_eq!((page.unwrap().attempts(), server.connections.load(Ordering::SeqCst)), (1, 2));
    assert!(took < Duration::from_secs(1), "{took:?}");
    drop(keep);
    elsewhere.await.unwrap().unwrap_err();
}

#[tokio::test]
async fn the_debug_data_of_a_goaway_frame_is_not_shown() {
    let server = Server::start().await;
    server.quotes_the_key.store(true, Ordering::SeqCst);
    let client = Client::builder("cAnArY-key").base_url(&server.url).retries(no_waits());
    let phones = client.http(reqwest::ClientBuilder::http2_prior_knowledge).build().unwrap().phones();
    let error = phones.import(PhoneImport::new("+34675897654")).await.unwrap_err();
    assert_shows_no_secret(&error);
    assert!(error.to_string().contains("unexpected internal error encountered"), "{error}");
}
