#[cfg(feature = "tls")]
use super::certificate::{self, Certificate};
use super::connection;
use super::fault::Fault;
use super::state::{Open, Shared};
#[cfg(feature = "tls")]
use super::tls;
use crate::RecordedRequest;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::{fmt, io};
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};

/// A TCP server that follows a script of [`Fault`]s, one for each request, and records the requests that it receives.
///
/// The last fault applies to all later requests: a script of one fault fails forever, and one that ends with a good
/// response recovers. [`play`](FaultServer::play) replaces the script.
///
/// ```
/// # #[cfg(not(feature = "diga"))]
/// # fn main() {}
/// # #[cfg(feature = "diga")]
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use trunkline::diga::types::{ListPhonesQuery, PhoneImport};
/// use trunkline_testkit::{Fault, FaultServer};
/// use trunkline::{Outcome, diga};
///
/// // The first request is read, and then the connection is reset.
/// let server = FaultServer::start([Fault::reset(), Fault::response(200, r#"{"data":[]}"#)]).await?;
/// let client = diga::Client::builder("key").base_url(server.base_url()).build()?;
///
/// // A read is repeated.
/// let page = client.phones().list_page(ListPhonesQuery::new()).await?;
/// assert_eq!((page.attempts(), server.requests().len()), (2, 2));
///
/// // An import is not: it may have taken effect.
/// server.play([Fault::reset()]);
/// let error = client.phones().import(PhoneImport::new("+34675897654")).await.unwrap_err();
/// assert_eq!((error.outcome(), server.requests().len()), (Outcome::Unknown, 3));
/// # Ok(())
/// # }
/// ```
///
/// It speaks HTTP/1.1 and runs on the tokio runtime that it is started on, until it is dropped; connections end with it.
pub struct FaultServer {
    address: SocketAddr,
    scheme: &'static str,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

impl FaultServer {
    /// Starts a server on a free port of loopback. An empty script is [`Fault::close`].
    ///
    /// # Errors
    /// If no port is available.
    pub async fn start(script: impl IntoIterator<Item = Fault>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        Self::serving(listener, "http", script)
    }

    /// Starts a server on a listener. Until it listens, a port that is bound refuses connections.
    ///
    /// # Errors
    /// If the listener cannot be made non-blocking.
    pub fn on(listener: std::net::TcpListener, script: impl IntoIterator<Item = Fault>) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        Self::serving(TcpListener::from_std(listener)?, "http", script)
    }

    /// Starts a server that speaks TLS. Its certificate is valid, for clients that trust
    /// [`authority_pem`](Self::authority_pem), unless a fault [presents](Fault::presenting) another.
    ///
    /// # Errors
    /// If no port is available, or no certificate can be created.
    #[cfg(feature = "tls")]
    pub async fn start_tls(script: impl IntoIterator<Item = Fault>) -> io::Result<Self> {
        // Errors of creating a certificate occur here, and not later in a connection.
        certificate::acceptor(Certificate::Valid)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        Self::serving(listener, "https", script)
    }

    /// The certificate of the authority that signs for all servers of this process, as PEM.
    ///
    /// # Errors
    /// If it cannot be created.
    #[cfg(feature = "tls")]
    pub fn authority_pem() -> io::Result<String> {
        certificate::authority_pem()
    }

    fn serving(
        listener: TcpListener,
        scheme: &'static str,
        script: impl IntoIterator<Item = Fault>,
    ) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        shared.state().play(script);
        let server = tokio::spawn(run(listener, scheme == "https", Arc::clone(&shared)));
        Ok(Self { address, scheme, shared, server })
    }

    /// The address of the server, like `http://127.0.0.1:49152`; `https` if it speaks TLS.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }

    /// The address that the server listens on, for clients that speak another protocol than it does.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Replaces the rest of the script.
    pub fn play(&self, script: impl IntoIterator<Item = Fault>) {
        self.shared.state().play(script);
    }

    /// The requests that the server received completely, with head and body, in order. Their `operation_id` is `None`:
    /// the server knows no operations.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.state().requests.clone()
    }

    /// The number of accepted connections.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.shared.state().accepted
    }

    /// The number of connections that are still open, as far as the server has noticed.
    #[must_use]
    pub fn open_connections(&self) -> usize {
        self.shared.state().open
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl fmt::Debug for FaultServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaultServer").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

/// Accepts until the task is aborted.
async fn run(listener: TcpListener, speaks_tls: bool, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        // A connection that failed before it was accepted concerns only its client.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::task::yield_now().await;
            continue;
        };
        while connections.try_join_next().is_some() {}
        let open = Open::new(&shared);
        connections.spawn(async move {
            // Send immediately, or bytes sent one at a time would arrive together.
            drop(stream.set_nodelay(true));
            #[cfg(feature = "tls")]
            if speaks_tls {
                return tls::serve(stream, &open.0).await;
            }
            let _ = speaks_tls;
            connection::serve(stream, None, &open.0).await;
        });
    }
}
