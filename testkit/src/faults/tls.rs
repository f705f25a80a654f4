//! Connections over TLS, with the certificate that the script asks for.

use super::certificate::{Certificate, acceptor};
use super::connection::{self, Socket};
use super::fault::Handshake;
use super::state::Shared;
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

/// One connection to a server that speaks TLS.
pub(super) async fn serve(stream: TcpStream, shared: &Shared) {
    // The handshake's fault is taken before the handshake: a client that refuses it may reconnect before it ends.
    let (certificate, first) = match shared.peek_fault().handshake {
        Handshake::None => return connection::serve_one(stream, shared.next_fault(), shared).await,
        Handshake::Presenting(Certificate::Valid) => (Certificate::Valid, None),
        Handshake::Presenting(other) => (other, Some(shared.next_fault())),
    };
    let Ok(acceptor) = acceptor(certificate) else { return };
    if let Ok(stream) = acceptor.accept(stream).await {
        connection::serve(stream, first, shared).await;
    }
}

impl Socket for TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}
