//! A server of HTTP/2 frames. It reads no headers, and needs no more to answer: a fault is what it does with a request
//! that is complete.

use crate::faults::harness::Times;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Http2Fault {
    /// None: a good answer.
    None,
    /// `RST_STREAM` with this code.
    Reset(u32),
    /// `GOAWAY` with this code, which says that the request was not looked at, and the end of the connection.
    GoAwayBefore(u32),
    /// `GOAWAY` without an error, which says that the request may have been carried out, and the end of the connection.
    GoAwayAfter,
    /// The end of the connection.
    Close,
    /// The head of an answer, a part of its body, and `RST_STREAM`.
    CutBody,
    /// A frame that breaks the protocol.
    Garbage,
}

pub const NO_ERROR: u32 = 0;
pub const INTERNAL_ERROR: u32 = 2;
pub const REFUSED_STREAM: u32 = 7;
pub const CANCEL: u32 = 8;
pub const ENHANCE_YOUR_CALM: u32 = 11;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const END_STREAM: u8 = 1;
const ACK: u8 = 1;
const END_HEADERS: u8 = 4;
/// `:status: 200`, by its place in the table of RFC 7541.
const STATUS_200: &[u8] = &[0x88];

pub struct Http2Server {
    pub address: SocketAddr,
    state: Arc<State>,
    task: JoinHandle<()>,
}

struct State {
    fault: Http2Fault,
    once: bool,
    good: &'static str,
    requests: AtomicUsize,
    mended: AtomicBool,
}

impl Http2Server {
    pub async fn start(fault: Http2Fault, times: Times, good: &'static str) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State {
            fault,
            once: times == Times::Once,
            good,
            requests: AtomicUsize::new(0),
            mended: AtomicBool::new(false),
        });
        let shared = Arc::clone(&state);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let state = Arc::clone(&shared);
                // A client that is gone is none of its concern.
                tokio::spawn(async move { drop(serve(stream, &state).await) });
            }
        });
        Self { address, state, task }
    }

    /// How many requests were complete.
    pub fn requests(&self) -> usize {
        self.state.requests.load(Ordering::SeqCst)
    }

    pub fn mend(&self) {
        self.state.mended.store(true, Ordering::SeqCst);
    }
}

impl Drop for Http2Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, state: &State) -> std::io::Result<()> {
    let mut preface = [0; 24];
    stream.read_exact(&mut preface).await?;
    frame(&mut stream, SETTINGS, 0, 0, &[]).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let [a, b, c, kind, flags, id @ ..] = head;
        let id = u32::from_be_bytes([id[0], id[1], id[2], id[3]]);
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload).await?;
        match kind {
            SETTINGS if flags & ACK == 0 => frame(&mut stream, SETTINGS, ACK, 0, &[]).await?,
            PING if flags & ACK == 0 => frame(&mut stream, PING, ACK, 0, &payload).await?,
            HEADERS | DATA if flags & END_STREAM != 0 => {
                let earlier = state.requests.fetch_add(1, Ordering::SeqCst);
                let mended = state.mended.load(Ordering::SeqCst) || (state.once && earlier > 0);
                let fault = if mended { Http2Fault::None } else { state.fault };
                if !answer(&mut stream, id, fault, state.good).await? {
                    stream.shutdown().await?;
                    // What is not read would make the system reset the connection.
                    return tokio::io::copy(&mut stream, &mut tokio::io::sink()).await.map(drop);
                }
            }
            _ => {}
        }
    }
}

/// True if the connection stays.
async fn answer(stream: &mut TcpStream, id: u32, fault: Http2Fault, good: &str) -> std::io::Result<bool> {
    match fault {
        Http2Fault::None => {
            frame(stream, HEADERS, END_HEADERS, id, STATUS_200).await?;
            frame(stream, DATA, END_STREAM, id, good.as_bytes()).await?;
        }
        Http2Fault::Reset(code) => frame(stream, RST_STREAM, 0, id, &code.to_be_bytes()).await?,
        Http2Fault::GoAwayBefore(code) => go_away(stream, id - 1, code).await?,
        Http2Fault::GoAwayAfter => go_away(stream, id, NO_ERROR).await?,
        Http2Fault::Close => {}
        Http2Fault::CutBody => {
            frame(stream, HEADERS, END_HEADERS, id, STATUS_200).await?;
            frame(stream, DATA, 0, id, &good.as_bytes()[..5]).await?;
            frame(stream, RST_STREAM, 0, id, &INTERNAL_ERROR.to_be_bytes()).await?;
        }
        // A frame of headers belongs to a stream.
        Http2Fault::Garbage => frame(stream, HEADERS, END_HEADERS, 0, b"garbage").await?,
    }
    Ok(matches!(fault, Http2Fault::None | Http2Fault::Reset(_) | Http2Fault::CutBody))
}

async fn go_away(stream: &mut TcpStream, last: u32, code: u32) -> std::io::Result<()> {
    frame(stream, GOAWAY, 0, 0, &[last.to_be_bytes(), code.to_be_bytes()].concat()).await
}

async fn frame(stream: &mut TcpStream, kind: u8, flags: u8, id: u32, payload: &[u8]) -> std::io::Result<()> {
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX).to_be_bytes();
    let head = [&length[1..], &[kind, flags], &id.to_be_bytes()].concat();
    stream.write_all(&[&head, payload].concat()).await
}
