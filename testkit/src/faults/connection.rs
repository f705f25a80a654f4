//! One connection of a fault server: read a request, do what the script says, and the same again.

use super::fault::{End, Fault, Rendered};
use super::request;
use super::state::Shared;
use std::io;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

/// A connection, with or without TLS.
pub(crate) trait Socket: AsyncRead + AsyncWrite + Unpin + Send {
    fn tcp(&self) -> &TcpStream;
}

impl Socket for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

/// Serves until either side ends the connection. `first` is the fault to begin with, if it was taken from the script.
pub(super) async fn serve<S: Socket>(mut socket: S, mut first: Option<Fault>, shared: &Shared) {
    let mut unused = Vec::new();
    loop {
        match turn(&mut socket, &mut unused, first.take(), shared).await {
            Ok(End::Keep) => {}
            other => return end(socket, other).await,
        }
    }
}

/// Does one thing, and closes.
#[cfg(feature = "tls")]
pub(super) async fn serve_one<S: Socket>(mut socket: S, fault: Fault, shared: &Shared) {
    let result = turn(&mut socket, &mut Vec::new(), Some(fault), shared).await;
    end(socket, result).await;
}

/// Answers a request that somebody else has read, as a fault says. Returns the connection if it is kept.
pub(crate) async fn answer<S: Socket>(mut socket: S, fault: &Fault) -> Option<S> {
    match act(&mut socket, fault).await {
        Ok(End::Keep) => Some(socket),
        other => {
            end(socket, other).await;
            None
        }
    }
}

/// A failure is that of a client which is gone, and of no interest.
async fn end<S: Socket>(mut socket: S, result: io::Result<End>) {
    match result {
        Ok(End::Keep | End::Close) => drop(socket.shutdown().await),
        Ok(End::Reset) => drop(socket.tcp().set_zero_linger()),
        Ok(End::Stall) => drain(&mut socket).await,
        Ok(End::HalfClose) => {
            drop(socket.shutdown().await);
            drain(&mut socket).await;
        }
        Ok(End::Drop) | Err(_) => {}
    }
}

/// One request and what is done with it. `unused` holds what was read beyond the last one.
async fn turn<S: Socket>(
    socket: &mut S,
    unused: &mut Vec<u8>,
    fault: Option<Fault>,
    shared: &Shared,
) -> io::Result<End> {
    let fault = if let Some(fault) = fault {
        fault
    } else {
        // It is taken when it is its turn, and not when a connection has nothing to do.
        if unused.is_empty() && !shared.acts_at_once() {
            read(socket, unused, 1).await?;
        }
        shared.next_fault()
    };
    let early = match fault.after {
        Some(count) => !read_request(socket, unused, count, shared).await?,
        None => !read_request(socket, unused, usize::MAX, shared).await?,
    };
    let end = act(socket, &fault).await?;
    if early && end == End::Keep && fault.after != Some(0) {
        read_request(socket, unused, usize::MAX, shared).await?;
    }
    Ok(end)
}

/// Sends what a fault sends, when it sends it. Returns what becomes of the connection.
async fn act<S: Socket>(socket: &mut S, fault: &Fault) -> io::Result<End> {
    tokio::time::sleep(fault.delay).await;
    let sent = send(socket, fault).await?;
    if sent > 0 && fault.end == End::Reset {
        // A reset takes away what the client's system has received and the client has not read.
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(fault.end)
}

/// Reads until `count` bytes are there or the request is whole. True if it is whole: then it is recorded.
async fn read_request<S: Socket>(
    socket: &mut S,
    unused: &mut Vec<u8>,
    count: usize,
    shared: &Shared,
) -> io::Result<bool> {
    loop {
        if let Some((request, length)) = request::whole(unused) {
            shared.record(request);
            unused.drain(..length);
            return Ok(true);
        }
        if unused.len() >= count {
            return Ok(false);
        }
        let missing = count - unused.len();
        read(socket, unused, missing).await?;
    }
}

async fn read<S: Socket>(socket: &mut S, unused: &mut Vec<u8>, limit: usize) -> io::Result<()> {
    let mut buffer = [0; 8192];
    let limit = limit.min(buffer.len());
    let count = socket.read(&mut buffer[..limit]).await?;
    unused.extend_from_slice(&buffer[..count]);
    if count == 0 { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(()) }
}

/// Reads what still comes, until the client closes.
async fn drain<S: Socket>(socket: &mut S) {
    let mut buffer = [0; 8192];
    while socket.read(&mut buffer).await.is_ok_and(|count| count > 0) {}
}

/// How many bytes were sent.
async fn send<S: Socket>(socket: &mut S, fault: &Fault) -> io::Result<u64> {
    let Rendered { first, piece, times, last, limit } = fault.rendered();
    let limit = limit.unwrap_or(u64::MAX);
    let mut left = limit;
    write(socket, &first, &mut left, fault.pace).await?;
    let mut sent = 0;
    while left > 0 && !piece.is_empty() && times.is_none_or(|times| sent < times) {
        write(socket, &piece, &mut left, fault.pace).await?;
        sent += 1;
    }
    write(socket, last.as_bytes(), &mut left, fault.pace).await?;
    socket.flush().await?;
    Ok(limit - left)
}

/// Writes as much of `bytes` as is left to be sent.
async fn write<S: Socket>(socket: &mut S, bytes: &[u8], left: &mut u64, pace: Option<Duration>) -> io::Result<()> {
    let count = usize::try_from(*left).unwrap_or(usize::MAX).min(bytes.len());
    *left -= count as u64;
    let Some(pause) = pace else { return socket.write_all(&bytes[..count]).await };
    for byte in &bytes[..count] {
        socket.write_all(&[*byte]).await?;
        socket.flush().await?;
        // A sleep takes a millisecond at the least.
        if pause.is_zero() {
            tokio::task::yield_now().await;
        } else {
            tokio::time::sleep(pause).await;
        }
    }
    Ok(())
}
