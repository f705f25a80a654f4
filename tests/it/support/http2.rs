//! A server of raw HTTP/2 frames: a test decides which frames respond to a request. It does not decode headers.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

pub const DATA: u8 = 0;
pub const HEADERS: u8 = 1;
pub const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
pub const GOAWAY: u8 = 7;

pub const END_STREAM: u8 = 1;
pub const END_HEADERS: u8 = 4;
const ACK: u8 = 1;

pub const NO_ERROR: u32 = 0;
pub const INTERNAL_ERROR: u32 = 2;
pub const REFUSED_STREAM: u32 = 7;
pub const CANCEL: u32 = 8;
pub const ENHANCE_YOUR_CALM: u32 = 11;

/// `:status: 200`, by its index in the static table of RFC 7541.
pub const STATUS_200: &[u8] = &[0x88];

/// The frames that respond to a request.
pub struct Reply {
    frames: Vec<u8>,
    closes: bool,
}

impl Reply {
    pub fn new(frames: Vec<u8>) -> Self {
        Self { frames, closes: false }
    }

    /// A response with status 200 and this body.
    pub fn ok(stream: u32, body: &str) -> Self {
        let head = frame(HEADERS, END_HEADERS, stream, STATUS_200);
        Self::new([head, frame(DATA, END_STREAM, stream, body.as_bytes())].concat())
    }

    /// Closes the connection after the frames.
    pub fn then_close(self) -> Self {
        Self { closes: true, ..self }
    }
}

pub fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

pub struct Http2Server {
    pub address: SocketAddr,
    state: Arc<State>,
    task: JoinHandle<()>,
}

struct State {
    /// Replies to the request of this number, counted from 0, on this stream.
    script: Box<dyn Fn(usize, u32) -> Reply + Send + Sync>,
    requests: AtomicUsize,
    connections: AtomicUsize,
    is_first_silent: AtomicBool,
}

impl Http2Server {
    /// The script is given the number of the request, counted from 0, and its stream.
    pub async fn start(script: impl Fn(usize, u32) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State {
            script: Box::new(script),
            requests: AtomicUsize::default(),
            connections: AtomicUsize::default(),
            is_first_silent: AtomicBool::default(),
        });
        let shared = Arc::clone(&state);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let is_first = shared.connections.fetch_add(1, Ordering::SeqCst) == 0;
                let state = Arc::clone(&shared);
                // Errors mean that the client is gone, and are ignored.
                tokio::spawn(async move { drop(state.serve(stream, is_first).await) });
            }
        });
        Self { address, state, task }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The number of requests that were complete.
    pub fn requests(&self) -> usize {
        self.state.requests.load(Ordering::SeqCst)
    }

    pub fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    /// From now on, the first connection stays open and sends nothing.
    pub fn silence_first_connection(&self) {
        self.state.is_first_silent.store(true, Ordering::SeqCst);
    }
}

impl Drop for Http2Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl State {
    async fn serve(&self, mut connection: TcpStream, is_first: bool) -> std::io::Result<()> {
        connection.read_exact(&mut [0; 24]).await?;
        connection.write_all(&frame(SETTINGS, 0, 0, &[])).await?;
        loop {
            let mut head = [0; 9];
            connection.read_exact(&mut head).await?;
            let [a, b, c, kind, flags, stream @ ..] = head;
            let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
            connection.read_exact(&mut payload).await?;
            if is_first && self.is_first_silent.load(Ordering::SeqCst) {
                continue;
            }
            match kind {
                SETTINGS if flags & ACK == 0 => connection.write_all(&frame(SETTINGS, ACK, 0, &[])).await?,
                PING if flags & ACK == 0 => connection.write_all(&frame(PING, ACK, 0, &payload)).await?,
                HEADERS | DATA if flags & END_STREAM != 0 => {
                    let number = self.requests.fetch_add(1, Ordering::SeqCst);
                    let reply = (self.script)(number, u32::from_be_bytes(stream));
                    connection.write_all(&reply.frames).await?;
                    if reply.closes {
                        connection.shutdown().await?;
                        // The system resets a connection that has unread bytes.
                        return tokio::io::copy(&mut connection, &mut tokio::io::sink()).await.map(drop);
                    }
                }
                _ => {}
            }
        }
    }
}
