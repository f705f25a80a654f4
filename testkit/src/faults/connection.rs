//! One connection of a fault server: reads a request, applies the script's next fault, and repeats.

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

/// Applies one fault, and closes.
#[cfg(feature = "tls")]
pub(super) async fn serve_one<S: Socket>(mut socket: S, fault: Fault, shared: &Shared) {
    let result = turn(&mut socket, &mut Vec::new(), Some(fault), shared).await;
    end(socket, result).await;
}

/// Responds with a fault to a request that the caller has read. Returns the connection if it is kept.
pub(crate) async fn respond<S: Socket>(mut socket: S, fault: &Fault) -> Option<S> {
    match apply(&mut socket, fault).await {
        Ok(End::Keep) => Some(socket),
        other => {
            end(socket, other).await;
            None
        }
    }
}

/// Ends the connection. Errors mean that the client is gone, and are ignored.
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

/// Handles one request. `unused` holds bytes that were read beyond the previous one.
async fn turn<S: Socket>(
    socket: &mut S,
    unused: &mut Vec<u8>,
    fault: Option<Fault>,
    shared: &Shared,
) -> io::Result<End> {
    let fault = if let Some(fault) = fault {
        fault
    } else {
        // The fault is taken when a request arrives, not while the connection is idle.
        if unused.is_empty() && !shared.applies_without_request() {
            read(socket, unused, 1).await?;
        }
        shared.next_fault()
    };
    let early = match fault.after {
        Some(count) => !read_request(socket, unused, count, shared).await?,
        None => !read_request(socket, unused, usize::MAX, shared).await?,
    };
    let end = apply(socket, &fault).await?;
    if early && end == End::Keep && fault.after != Some(0) {
        read_request(socket, unused, usize::MAX, shared).await?;
    }
    Ok(end)
}

/// Sends what the fault sends, after its delay. Returns how to end the connection.
async fn apply<S: Socket>(socket: &mut S, fault: &Fault) -> io::Result<End> {
    tokio::time::sleep(fault.delay).await;
    let sent = send(socket, fault).await?;
    if sent > 0 && fault.end == End::Reset {
        // A reset would discard data that the client's system has received but the client has not read yet.
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(fault.end)
}

/// Reads until `count` bytes have arrived or the request is complete. True if it is complete; it is recorded then.
async fn read_request<S: Socket>(
    socket: &mut S,
    unused: &mut Vec<u8>,
    count: usize,
    shared: &Shared,
) -> io::Result<bool> {
    loop {
        if let Some((request, length)) = request::complete(unused) {
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

/// Reads until the client closes.
async fn drain<S: Socket>(socket: &mut S) {
    let mut buffer = [0; 8192];
    while socket.read(&mut buffer).await.is_ok_and(|count| count > 0) {}
}

/// Sends the fault's bytes, and returns their number.
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

/// Writes at most `left` bytes.
async fn write<S: Socket>(socket: &mut S, bytes: &[u8], left: &mut u64, pace: Option<Duration>) -> io::Result<()> {
    let count = usize::try_from(*left).unwrap_or(usize::MAX).min(bytes.len());
    *left -= count as u64;
    let Some(pause) = pace else { return socket.write_all(&bytes[..count]).await };
    for byte in &bytes[..count] {
        socket.write_all(&[*byte]).await?;
        socket.flush().await?;
        // A sleep takes at least a millisecond.
        if pause.is_zero() {
            tokio::task::yield_now().await;
        } else {
            tokio::time::sleep(pause).await;
        }
    }
    Ok(())
}
