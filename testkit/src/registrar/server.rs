//! Receives requests over UDP, TCP and TLS.

use super::lock;
use super::state::{RegistrarFault, State};
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

/// The maximum size of a request in bytes.
const LIMIT: usize = 64 * 1024;
/// How long a connection may be idle.
const IDLE: Duration = Duration::from_secs(30);

pub(super) async fn datagrams(socket: UdpSocket, state: Arc<Mutex<State>>) {
    let mut datagram = vec![0; LIMIT];
    loop {
        let Ok((length, client)) = socket.recv_from(&mut datagram).await else { continue };
        let response = lock(&state).respond(&String::from_utf8_lossy(&datagram[..length]));
        if let Some(response) = response {
            // Clients that are gone are ignored.
            drop(socket.send_to(response.as_bytes(), client).await);
        }
    }
}

pub(super) async fn streams(listener: TcpListener, state: Arc<Mutex<State>>) {
    let mut connections = JoinSet::new();
    while let Some(stream) = accepted(&listener, &mut connections).await {
        connections.spawn(serve(stream, Arc::clone(&state)));
    }
}

pub(super) async fn tls(listener: TcpListener, valid: TlsAcceptor, wrong: TlsAcceptor, state: Arc<Mutex<State>>) {
    let mut connections = JoinSet::new();
    while let Some(stream) = accepted(&listener, &mut connections).await {
        let (valid, wrong, state) = (valid.clone(), wrong.clone(), Arc::clone(&state));
        connections.spawn(async move {
            let fault = lock(&state).fault;
            let acceptor = if fault == Some(RegistrarFault::WrongCertificate) { wrong } else { valid };
            if fault == Some(RegistrarFault::SlowHandshake) {
                // Kept open until the client gives up.
                return drop(timeout(IDLE, closed(stream)).await);
            }
            if let Ok(Ok(stream)) = timeout(IDLE, acceptor.accept(stream)).await {
                serve(stream, state).await;
            }
        });
    }
}

/// Accepts the next connection, and removes those that ended.
async fn accepted(listener: &TcpListener, connections: &mut JoinSet<()>) -> Option<TcpStream> {
    while connections.try_join_next().is_some() {}
    let (stream, _) = listener.accept().await.ok()?;
    // Responses are small, and clients wait for them.
    drop(stream.set_nodelay(true));
    Some(stream)
}

/// Waits until the client closes.
async fn closed(mut stream: TcpStream) -> io::Result<()> {
    let mut ignored = [0; 1024];
    while stream.read(&mut ignored).await? > 0 {}
    Ok(())
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(mut stream: S, state: Arc<Mutex<State>>) {
    let mut received = Vec::new();
    loop {
        // Registration requests have no body.
        while let Some(end) = received.windows(4).position(|window| window == b"\r\n\r\n") {
            let request: Vec<u8> = received.drain(..end + 4).collect();
            let response = lock(&state).respond(&String::from_utf8_lossy(&request));
            let Some(response) = response else { continue };
            if stream.write_all(response.as_bytes()).await.is_err() {
                return;
            }
        }
        let read = timeout(IDLE, stream.read_buf(&mut received)).await;
        if !matches!(read, Ok(Ok(1..))) || received.len() > LIMIT {
            return;
        }
    }
}
