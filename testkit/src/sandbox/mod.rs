//! The sandbox: the fake platforms behind one server.

mod connection;
mod fake;
mod handle;
mod ids;
mod quirk;
mod script;
mod server;
mod service;
mod store;

#[cfg(feature = "diga")]
mod diga;
#[cfg(feature = "signalwire")]
mod signalwire;
#[cfg(feature = "voximplant")]
mod voximplant;

pub use quirk::Quirk;

#[cfg(feature = "diga")]
pub use diga::{DigaPermission, DigaSandbox};
#[cfg(feature = "signalwire")]
pub use signalwire::{SignalwireSandbox, SignalwireScope};
#[cfg(feature = "voximplant")]
pub use voximplant::{VoximplantRole, VoximplantSandbox};

#[cfg(feature = "tls")]
use crate::faults::certificate;
use fake::{Fake, FakePlatform, Vendor};
use service::Platforms;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::{fmt, io};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use trunkline::{Clock, SystemClock};

/// The platforms, faked by a server in this process. It stops when this is dropped; handles and clients remain, but
/// cannot connect.
pub struct Sandbox {
    base_url: String,
    server: JoinHandle<()>,
    #[cfg(feature = "diga")]
    diga: DigaSandbox,
    #[cfg(feature = "signalwire")]
    signalwire: SignalwireSandbox,
    #[cfg(feature = "voximplant")]
    voximplant: VoximplantSandbox,
}

impl Sandbox {
    /// Starts a sandbox on a free loopback port, on the current tokio runtime.
    ///
    /// # Errors
    /// If no port is available.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts a sandbox on this address, for clients whose configuration is fixed.
    ///
    /// # Errors
    /// If the address is not available.
    pub async fn bind(address: impl Into<SocketAddr>) -> io::Result<Self> {
        Self::builder().address(address).start().await
    }

    /// Starts building a sandbox with other settings.
    pub fn builder() -> SandboxBuilder {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        SandboxBuilder {
            address,
            seed: 0,
            clock: Arc::new(SystemClock::new()),
            #[cfg(feature = "tls")]
            tls: false,
        }
    }

    /// The address of the server, like `http://127.0.0.1:49152`. It is the same for all platforms. With
    /// [`tls`](SandboxBuilder::tls), it is one of `https`. A sandbox that listens on all addresses, as on `0.0.0.0`, is
    /// reached on loopback.
    ///
    /// Other names of this machine work as well: links in responses use the address that the client used.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The fake SignalWire.
    #[cfg(feature = "signalwire")]
    #[must_use]
    pub fn signalwire(&self) -> &SignalwireSandbox {
        &self.signalwire
    }

    /// The fake Voximplant.
    #[cfg(feature = "voximplant")]
    #[must_use]
    pub fn voximplant(&self) -> &VoximplantSandbox {
        &self.voximplant
    }

    /// The fake Diga.
    #[cfg(feature = "diga")]
    #[must_use]
    pub fn diga(&self) -> &DigaSandbox {
        &self.diga
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// Settings of a [`Sandbox`].
#[derive(Clone, Debug)]
#[must_use = "nothing is started until `start` is called"]
pub struct SandboxBuilder {
    address: SocketAddr,
    seed: u32,
    clock: Arc<dyn Clock>,
    #[cfg(feature = "tls")]
    tls: bool,
}

impl SandboxBuilder {
    /// Sets the address to listen on. The default is a free port of 127.0.0.1.
    pub fn address(mut self, address: impl Into<SocketAddr>) -> Self {
        self.address = address.into();
        self
    }

    /// Sets the clock for timestamps and for the validity of tokens. The default is the machine's time. Delays always
    /// take real time.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the seed of ids and credentials, for tests with two sandboxes that must be distinguishable. The default is
    /// 0.
    pub fn seed(mut self, seed: u32) -> Self {
        self.seed = seed;
        self
    }

    /// Serves only https, for clients that require it. They must trust
    /// [`FaultServer::authority_pem`](crate::FaultServer::authority_pem). Clients from the handles' `client()` do,
    /// unless [`ClientBuilder::http`](trunkline::ClientBuilder::http) overrides it.
    #[cfg(feature = "tls")]
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// Starts the server on the current tokio runtime.
    ///
    /// # Errors
    /// If the address is not available, or no certificate can be created.
    pub async fn start(self) -> io::Result<Sandbox> {
        let listener = TcpListener::bind(self.address).await?;
        #[cfg(feature = "tls")]
        let tls = self.tls.then(|| certificate::acceptor(crate::Certificate::Valid)).transpose()?;
        #[cfg(feature = "tls")]
        let scheme = if self.tls { "https" } else { "http" };
        #[cfg(not(feature = "tls"))]
        let scheme = "http";
        let base_url = format!("{scheme}://{}", reachable(listener.local_addr()?));
        let mut running = Running { clock: self.clock, base_url: &base_url, all: Vec::new() };
        let now = running.clock.now().into();
        #[cfg(feature = "diga")]
        let diga = DigaSandbox::new(running.add("v1", diga::State::new(self.seed, now)));
        #[cfg(feature = "signalwire")]
        let signalwire = SignalwireSandbox::new(running.add("api", signalwire::State::new(self.seed, now)));
        #[cfg(feature = "voximplant")]
        let voximplant = VoximplantSandbox::new(running.add("platform_api", voximplant::State::new(self.seed, now)));
        let platforms = Platforms {
            all: running.all,
            clock: running.clock,
            #[cfg(feature = "tls")]
            tls,
        };
        let server = tokio::spawn(server::serve(listener, Arc::new(platforms)));
        Ok(Sandbox {
            base_url,
            server,
            #[cfg(feature = "diga")]
            diga,
            #[cfg(feature = "signalwire")]
            signalwire,
            #[cfg(feature = "voximplant")]
            voximplant,
        })
    }
}

/// The address at which clients on this machine reach a listener on `address`.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(if address.is_ipv4() { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() });
    }
    address
}

/// Collects the platforms of a sandbox.
struct Running<'a> {
    clock: Arc<dyn Clock>,
    base_url: &'a str,
    all: Vec<(&'static str, Arc<dyn FakePlatform>)>,
}

impl Running<'_> {
    fn add<V: Vendor>(&mut self, root: &'static str, vendor: V) -> Arc<Fake<V>> {
        let fake = Arc::new(Fake::new(vendor, Arc::clone(&self.clock), self.base_url));
        self.all.push((root, Arc::clone(&fake) as Arc<dyn FakePlatform>));
        fake
    }
}
