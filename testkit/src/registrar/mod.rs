//! The SIP registrar of the sandbox.

mod digest;
mod message;
mod server;
mod state;

pub use state::RegistrarFault;

use crate::FaultServer;
use crate::faults::certificate::{Certificate, acceptor};
use state::{Passwords, State};
use std::fmt;
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, UdpSocket};
use tokio::task::JoinSet;
use trunkline::sip::{SipCheck, Transport};

/// A SIP registrar on loopback, over UDP, TCP and TLS. It uses the SIP credentials of the fake SignalWire: a password
/// set through the API is the one that registers.
///
/// It runs on the tokio runtime that it is started on, until it is dropped.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use trunkline::signalwire::types::SipCredentialUpdate;
/// use trunkline::sip::{SipCheck, Transport};
/// use trunkline_testkit::Sandbox;
///
/// let sandbox = Sandbox::start().await?;
/// let fake = sandbox.signalwire();
/// let client = fake.client().build()?;
/// let registrar = fake.registrar().await?;
///
/// let id = fake.sip_credential_id();
/// client.sip_credentials().update(&id, SipCredentialUpdate::new().password("correct horse")).await?;
///
/// let check = |password: &str| registrar.reached_by(SipCheck::new(registrar.domain(), "sandbox", password), Transport::Tls);
/// assert!(check("correct horse").run().await?.is_accepted());
/// assert!(check("wrong horse").run().await?.is_refused());
/// # Ok(())
/// # }
/// ```
pub struct Registrar {
    domain: String,
    udp: u16,
    tcp: u16,
    tls: u16,
    authority: String,
    state: Arc<Mutex<State>>,
    /// The tasks end when this is dropped.
    _servers: JoinSet<()>,
}

impl Registrar {
    pub(crate) async fn start(domain: String, passwords: Passwords) -> io::Result<Self> {
        let udp = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let tcp = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let tls = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let [valid, wrong] = [acceptor(Certificate::Valid)?, acceptor(Certificate::WrongHost)?];
        let ports = (udp.local_addr()?.port(), tcp.local_addr()?.port(), tls.local_addr()?.port());
        let state = Arc::new(Mutex::new(State::new(&domain, passwords)));
        let mut servers = JoinSet::new();
        servers.spawn(server::datagrams(udp, Arc::clone(&state)));
        servers.spawn(server::streams(tcp, Arc::clone(&state)));
        servers.spawn(server::tls(tls, valid, wrong, Arc::clone(&state)));
        Ok(Self {
            domain,
            udp: ports.0,
            tcp: ports.1,
            tls: ports.2,
            authority: FaultServer::authority_pem()?,
            state,
            _servers: servers,
        })
    }

    /// The SIP domain, which is that of the fake's SIP profile. The realm is the same.
    #[must_use]
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The port on 127.0.0.1 for a transport.
    #[must_use]
    pub fn port(&self, transport: Transport) -> u16 {
        match transport {
            Transport::Udp => self.udp,
            Transport::Tcp => self.tcp,
            _ => self.tls,
        }
    }

    /// Directs a check to this registrar.
    #[must_use]
    pub fn reached_by(&self, check: SipCheck, transport: Transport) -> SipCheck {
        let check = check.transport(transport).server("localhost").port(self.port(transport));
        check.source(Ipv4Addr::LOCALHOST.into()).root_certificates(self.authority.as_bytes())
    }

    /// Registers a device with a credential.
    pub fn add_binding(&self, username: &str, contact: &str, expires: Duration) {
        self.state().bind(username, contact, expires);
    }

    /// The contact URIs of the devices registered with a credential.
    #[must_use]
    pub fn contacts(&self, username: &str) -> Vec<String> {
        self.state().contacts(username)
    }

    /// Sets how the registrar fails from now on; `None` makes it work.
    pub fn set_fault(&self, fault: impl Into<Option<RegistrarFault>>) {
        self.state().fault = fault.into();
    }

    /// Sets the algorithms of its challenges, in order: `SHA-256` and `MD5` by default. `SHA-512-256` and the `-sess`
    /// variants work, too.
    pub fn set_algorithms(&self, algorithms: &[&str]) {
        self.state().algorithms = algorithms.iter().map(|&algorithm| algorithm.to_owned()).collect();
    }

    /// The requests so far, as received.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

/// Omits the state, which contains passwords.
impl fmt::Debug for Registrar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registrar").field("domain", &self.domain).finish_non_exhaustive()
    }
}

/// The state is consistent even after a test panicked.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
