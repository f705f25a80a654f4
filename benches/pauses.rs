//! Whether a connection outlives the pause before the next call of a rotation: pauses of 1 to 60 s at servers that close an
//! idle connection after 5 s, 60 s or never. Creates are called, as one that meets a closing connection would not be retried.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use support::report::print_figure;
use support::{figure, is_measuring, runtime};
use trunkline::diga::{Client, types::PhoneImport};

const PAUSES: [u64; 8] = [1, 4, 6, 14, 16, 30, 54, 60];
const IDLE_LIMITS: [Option<u64>; 3] = [Some(5), Some(60), None];
/// The default, and one that trusts the servers to keep connections for a minute.
const IDLE_TIMEOUTS: [u64; 2] = [15, 55];
const PHONE: &str = include_str!("../tests/it/fixtures/diga/update_sip_config.sample.json");

fn main() {
    // To see that it works, a second is 20 ms, at servers that never close: on a busy machine, a create can meet a connection
    // that is being closed.
    let (second, limits) = if is_measuring() {
        (Duration::from_secs(1), IDLE_LIMITS.as_slice())
    } else {
        (Duration::from_millis(20), [None].as_slice())
    };
    let of = |seconds: u64| second * u32::try_from(seconds).expect("few seconds");
    let servers: Vec<_> =
        IDLE_TIMEOUTS.into_iter().flat_map(|timeout| limits.iter().map(move |limit| (timeout, *limit))).collect();
    let calls = servers
        .iter()
        .flat_map(|&(timeout, limit)| PAUSES.map(|pause| two_calls(limit.map(of), of(pause), of(timeout))));
    let connections = runtime().block_on(futures_util::future::join_all(calls));
    for ((timeout, limit), connections) in servers.into_iter().zip(connections.chunks(PAUSES.len())) {
        let outlived = PAUSES.into_iter().zip(connections).filter(|(_, connections)| **connections == 1);
        let longest = outlived.map(|(pause, _)| pause).max().unwrap_or_default();
        let limit = limit.map_or("none".to_owned(), |limit| format!("{limit} s"));
        let what = format!("idle timeout {timeout} s, server's limit {limit}");
        print_figure(
            "longest pause that a connection outlived",
            &what,
            "s",
            figure(usize::try_from(longest).expect("few seconds")),
        );
    }
}

/// How many connections two creates with this pause between them take. Both succeed at once.
async fn two_calls(limit: Option<Duration>, pause: Duration, idle_timeout: Duration) -> usize {
    let connections = Arc::new(AtomicUsize::new(0));
    let url = serve(limit, Arc::clone(&connections));
    let client = Client::builder("key").base_url(url).idle_timeout(idle_timeout).build().expect("a client");
    for wait in [Duration::ZERO, pause] {
        tokio::time::sleep(wait).await;
        let phone = client.phones().import(PhoneImport::new("<string>")).await.expect("a success");
        assert_eq!(phone.attempts(), 1);
    }
    connections.load(Ordering::SeqCst)
}

fn serve(limit: Option<Duration>, connections: Arc<AtomicUsize>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        while let Ok((stream, _)) = listener.accept() {
            connections.fetch_add(1, Ordering::SeqCst);
            stream.set_read_timeout(limit).expect("a limit");
            std::thread::spawn(move || respond(stream));
        }
    });
    url
}

/// Requests are small enough to come in one piece.
fn respond(mut stream: TcpStream) {
    let response = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{PHONE}", PHONE.len());
    while stream.read(&mut [0; 4096]).is_ok_and(|length| length > 0) {
        if stream.write_all(response.as_bytes()).is_err() {
            return;
        }
    }
}
