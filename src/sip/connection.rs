//! Carries requests and responses, over TLS, TCP or UDP.

use super::message::{LIMIT, Message, Parsed, parse};
use super::verdict::Reason;
use rustls::ClientConfig;
use rustls_pki_types::ServerName;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream, UdpSocket};
use tokio::time::{Instant, timeout_at};
use tokio_rustls::TlsConnector;

/// The estimate of a round trip, after which a request over UDP is sent again (RFC 3261, section 17.1.2.1).
const T1: Duration = Duration::from_millis(500);

/// The longest time between two retransmissions.
const T2: Duration = Duration::from_secs(4);

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// A connection to a SIP server.
pub(super) struct Connection {
    pub(super) local: SocketAddr,
    carrier: Carrier,
}

enum Carrier {
    Stream { stream: Box<dyn Stream>, received: Vec<u8> },
    Datagrams(UdpSocket),
}

impl Connection {
    /// Connects to the first of `addresses` that accepts.
    pub(super) async fn tcp(addresses: &[SocketAddr], source: Option<IpAddr>) -> Result<Self, Reason> {
        let (stream, local) = connect(addresses, source).await?;
        Ok(Self::stream(stream, local))
    }

    /// The same, and verifies that the server has a certificate for `name`.
    pub(super) async fn tls(
        addresses: &[SocketAddr],
        source: Option<IpAddr>,
        name: ServerName<'static>,
        config: Arc<ClientConfig>,
    ) -> Result<Self, Reason> {
        let (stream, local) = connect(addresses, source).await?;
        let stream = TlsConnector::from(config).connect(name, stream).await;
        Ok(Self::stream(stream.map_err(|error| Reason::Tls(error.to_string()))?, local))
    }

    /// A socket that receives from the first of `addresses` only.
    pub(super) async fn udp(addresses: &[SocketAddr], source: Option<IpAddr>) -> Result<Self, Reason> {
        let server = addresses.first().ok_or_else(no_address)?;
        let any: IpAddr = if server.is_ipv4() { [0; 4].into() } else { [0; 16].into() };
        let socket = UdpSocket::bind((source.unwrap_or(any), 0)).await.map_err(failed)?;
        socket.connect(server).await.map_err(failed)?;
        Ok(Self { local: socket.local_addr().map_err(failed)?, carrier: Carrier::Datagrams(socket) })
    }

    fn stream(stream: impl Stream + 'static, local: SocketAddr) -> Self {
        Self { local, carrier: Carrier::Stream { stream: Box::new(stream), received: Vec::new() } }
    }

    /// Sends `request` and waits for its final response, which `is_response` recognizes.
    pub(super) async fn exchange(
        &mut self,
        request: &[u8],
        is_response: impl Fn(&Message) -> bool + Send,
    ) -> Result<Message, Reason> {
        let is_final = |message: &Message| message.status.is_some_and(|status| status >= 200) && is_response(message);
        match &mut self.carrier {
            Carrier::Stream { stream, received } => {
                stream.write_all(request).await.map_err(failed)?;
                stream.flush().await.map_err(failed)?;
                loop {
                    match parse(received, false) {
                        Parsed::Invalid => return Err(Reason::InvalidResponse),
                        Parsed::Message(message) => {
                            received.drain(..message.length);
                            if is_final(&message) {
                                return Ok(message);
                            }
                        }
                        Parsed::Incomplete => {
                            if stream.read_buf(received).await.map_err(failed)? == 0 {
                                return Err(Reason::Connection("the server closed the connection".to_owned()));
                            }
                        }
                    }
                }
            }
            Carrier::Datagrams(socket) => {
                let mut wait = T1;
                let mut datagram = vec![0; LIMIT];
                loop {
                    socket.send(request).await.map_err(failed)?;
                    let until = Instant::now() + wait;
                    while let Ok(received) = timeout_at(until, socket.recv(&mut datagram)).await {
                        let received = received.map_err(failed)?;
                        match parse(&datagram[..received], true) {
                            Parsed::Message(message) if is_final(&message) => return Ok(message),
                            // From now on, the server only has to be reminded rarely.
                            Parsed::Message(message) if is_response(&message) => wait = T2,
                            // Anybody can send datagrams.
                            _ => {}
                        }
                    }
                    wait = T2.min(wait * 2);
                }
            }
        }
    }
}

async fn connect(addresses: &[SocketAddr], source: Option<IpAddr>) -> Result<(TcpStream, SocketAddr), Reason> {
    let mut refused = no_address();
    for address in addresses {
        match connect_to(*address, source).await {
            Ok(stream) => {
                let local = stream.local_addr().map_err(failed)?;
                return Ok((stream, local));
            }
            Err(error) => refused = failed(error),
        }
    }
    Err(refused)
}

async fn connect_to(address: SocketAddr, source: Option<IpAddr>) -> io::Result<TcpStream> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    socket.set_nodelay(true)?;
    if let Some(source) = source {
        socket.bind((source, 0).into())?;
    }
    socket.connect(address).await
}

#[allow(clippy::needless_pass_by_value)] // for `map_err`
fn failed(error: io::Error) -> Reason {
    Reason::Connection(error.to_string())
}

fn no_address() -> Reason {
    Reason::Connection("the server has no address of a suitable family".to_owned())
}
