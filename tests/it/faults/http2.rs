//! Faults of HTTP/2: what a server does with a request that is complete.

use crate::faults::harness::Times;
use crate::support::http2::{DATA, END_HEADERS, GOAWAY, HEADERS, Http2Server, RST_STREAM, Reply, STATUS_200, frame};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

pub use crate::support::http2::{CANCEL, ENHANCE_YOUR_CALM, INTERNAL_ERROR, NO_ERROR, REFUSED_STREAM};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Http2Fault {
    /// None: a good response.
    None,
    /// `RST_STREAM` with this code.
    Reset(u32),
    /// `GOAWAY` with this code, which says that the request was not processed, and the end of the connection.
    GoAwayBefore(u32),
    /// `GOAWAY` without an error, which says that the request may have been processed, and the end of the connection.
    GoAwayAfter,
    /// The end of the connection.
    Close,
    /// The head of a response, a part of its body, and `RST_STREAM`.
    CutBody,
    /// A frame that breaks the protocol.
    Garbage,
}

pub struct Http2FaultServer {
    server: Http2Server,
    is_fixed: Arc<AtomicBool>,
}

impl Http2FaultServer {
    pub async fn start(fault: Http2Fault, times: Times, good: &'static str) -> Self {
        let is_fixed = Arc::new(AtomicBool::new(false));
        let fixed = Arc::clone(&is_fixed);
        let server = Http2Server::start(move |request, stream| {
            let is_good = fixed.load(Ordering::SeqCst) || (times == Times::Once && request > 0);
            reply(if is_good { Http2Fault::None } else { fault }, stream, good)
        });
        Self { server: server.await, is_fixed }
    }

    pub fn address(&self) -> SocketAddr {
        self.server.address
    }

    /// The number of requests that were complete.
    pub fn requests(&self) -> usize {
        self.server.requests()
    }

    pub fn fix(&self) {
        self.is_fixed.store(true, Ordering::SeqCst);
    }
}

fn reply(fault: Http2Fault, stream: u32, good: &str) -> Reply {
    let reset = |code: u32| frame(RST_STREAM, 0, stream, &code.to_be_bytes());
    let go_away = |last: u32, code: u32| frame(GOAWAY, 0, 0, &[last.to_be_bytes(), code.to_be_bytes()].concat());
    match fault {
        Http2Fault::None => Reply::ok(stream, good),
        Http2Fault::Reset(code) => Reply::new(reset(code)),
        Http2Fault::GoAwayBefore(code) => Reply::new(go_away(stream - 1, code)).then_close(),
        Http2Fault::GoAwayAfter => Reply::new(go_away(stream, NO_ERROR)).then_close(),
        Http2Fault::Close => Reply::new(Vec::new()).then_close(),
        Http2Fault::CutBody => {
            let head = frame(HEADERS, END_HEADERS, stream, STATUS_200);
            Reply::new([head, frame(DATA, 0, stream, &good.as_bytes()[..5]), reset(INTERNAL_ERROR)].concat())
        }
        // A frame of headers must belong to a stream.
        Http2Fault::Garbage => Reply::new(frame(HEADERS, END_HEADERS, 0, b"garbage")).then_close(),
    }
}
