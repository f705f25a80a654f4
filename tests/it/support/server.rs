//! A platform that chooses each response when the request arrives: for lists whose links contain its own address, and
//! for many responses in a short time.

use crate::support::{Seen, StubResponse};
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// The response to the request with this number, counted from 0.
pub trait Script: Fn(&str, usize, &Seen) -> StubResponse + Send + Sync + 'static {}

impl<F: Fn(&str, usize, &Seen) -> StubResponse + Send + Sync + 'static> Script for F {}

pub struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
    connections: Arc<AtomicUsize>,
    stopped: Arc<AtomicBool>,
}

impl Server {
    /// Starts the server. The script gets the server's address, the number of the request and the request.
    pub fn start(script: impl Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (seen, stopped, script) = (Arc::default(), Arc::new(AtomicBool::new(false)), Arc::new(script));
        let connections = Arc::new(AtomicUsize::new(0));
        let server = Self {
            address,
            seen: Arc::clone(&seen),
            connections: Arc::clone(&connections),
            stopped: Arc::clone(&stopped),
        };
        let url = server.url();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if stopped.load(Ordering::SeqCst) {
                    break;
                }
                connections.fetch_add(1, Ordering::SeqCst);
                let (url, seen, script) = (url.clone(), Arc::clone(&seen), Arc::clone(&script));
                // A client that disconnects ends its connection, and the error is ignored.
                std::thread::spawn(move || serve(stream, &url, &seen, &*script));
            }
        });
        server
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn requests(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The number of connections that were opened.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// The targets of the requests, in order.
    pub fn targets(&self) -> Vec<String> {
        self.requests().into_iter().map(|seen| seen.target).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(self.address));
    }
}

fn serve(mut stream: TcpStream, url: &str, seen: &Mutex<Vec<Seen>>, script: &impl Script) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    loop {
        let request = read(&mut reader)?;
        let response = {
            let mut seen = seen.lock().unwrap();
            let response = script(url, seen.len(), &request);
            seen.push(request);
            response
        };
        stream.write_all(&serialized(&response)).ok()?;
    }
}

fn read(reader: &mut impl BufRead) -> Option<Seen> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, target) = (words.next()?, words.next()?);
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let mut seen = Seen { method, target, headers, body: Vec::new() };
    let length = seen.header("content-length").map_or(0, |length| length.parse().expect("a length"));
    seen.body.resize(length, 0);
    reader.read_exact(&mut seen.body).ok()?;
    Some(seen)
}

fn serialized(response: &StubResponse) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {} \r\n", response.status).into_bytes();
    for (name, value) in &response.headers {
        bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    // These have neither a body nor its length.
    if matches!(response.status, 204 | 304) {
        bytes.extend_from_slice(b"\r\n");
    } else {
        bytes.extend_from_slice(format!("content-length: {}\r\n\r\n", response.body.len()).as_bytes());
        bytes.extend_from_slice(&response.body);
    }
    bytes
}
