//! A server that acts on an idle connection while the client's runtime is blocked: by blocking code in a task, or
//! because the process was frozen.

use crate::support::no_waits;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc;
use trunkline::diga::Client;
use trunkline::diga::types::{PhoneId, PhoneImport};

const PHONE: &str = include_str!("../fixtures/diga/update_sip_config.sample.json");
const ROUNDS: usize = 60;

fn response(number: &str) -> String {
    let body = PHONE.replacen("<string>", number, 1);
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// Responds to one request on each connection, and calls `act_on` when triggered. Later requests on the connection get
/// no response.
struct Server {
    url: String,
    act: mpsc::Sender<()>,
    acted: mpsc::Receiver<()>,
}

impl Server {
    fn start(act_on: fn(&mut TcpStream)) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (act, triggered) = mpsc::channel();
        let (done, acted) = mpsc::channel();
        std::thread::spawn(move || {
            let mut kept = Vec::new();
            while let Ok((mut stream, _)) = listener.accept() {
                let mut request = [0; 4096];
                if stream.read(&mut request).unwrap_or_default() == 0 {
                    return;
                }
                stream.write_all(response("right").as_bytes()).unwrap();
                if triggered.recv().is_err() {
                    return;
                }
                act_on(&mut stream);
                done.send(()).unwrap();
                kept.push(stream);
            }
        });
        Self { url, act, acted }
    }

    /// Blocks the thread until the server has acted.
    fn act(&self) {
        self.act.send(()).unwrap();
        self.acted.recv().unwrap();
    }
}

/// Runs the test on runtimes whose threads are all blocked while the test blocks.
fn on_blocked_runtimes<F: Future<Output = ()> + Send + 'static>(test: impl Fn() -> F) {
    use tokio::runtime::Builder;
    Builder::new_current_thread().enable_all().build().unwrap().block_on(test());
    let worker = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    worker.block_on(worker.spawn(test())).unwrap();
}

#[test]
fn an_unsolicited_response_is_not_returned_for_the_next_request() {
    on_blocked_runtimes(|| async {
        let forge = |stream: &mut TcpStream| stream.write_all(response("forged").as_bytes()).unwrap();
        let server = Server::start(forge);
        let phones = Client::builder("key").base_url(&server.url).retries(no_waits()).build().unwrap().phones();
        let id: PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
        for round in 0..ROUNDS {
            let phone = phones.get(id).await.unwrap();
            assert_ne!(phone.number, "forged", "round {round}");
            server.act();
        }
    });
}

#[test]
fn a_connection_that_was_closed_while_the_runtime_was_blocked_fails_no_create() {
    on_blocked_runtimes(|| async {
        let server = Server::start(|stream| stream.shutdown(Shutdown::Both).unwrap());
        let phones = Client::builder("key").base_url(&server.url).retries(no_waits()).build().unwrap().phones();
        for round in 0..ROUNDS {
            let phone = phones.import(PhoneImport::new("+34675897654")).await;
            assert_eq!(phone.unwrap_or_else(|error| panic!("round {round}: {error}")).attempts(), 1);
            server.act();
        }
    });
}
