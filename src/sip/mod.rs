//! Checks a SIP password at the SIP server itself (feature `sip-check`).
//!
//! No platform returns a SIP password, so the API cannot show whether an update took effect. The SIP server can: a REGISTER
//! without a Contact header only queries the registered devices ([RFC 3261, section
//! 10.2.3](https://www.rfc-editor.org/rfc/rfc3261#section-10.2.3)). It needs the password and changes nothing.
//!
//! ```no_run
//! use trunkline::Secret;
//! use trunkline::sip::{SipCheck, Verdict};
//!
//! # async fn check(password: Secret) -> Result<(), trunkline::Error> {
//! let check = SipCheck::new("acme-0123456789ab.sip.signalwire.com", "front-desk", password);
//! match check.run().await? {
//!     Verdict::Accepted { bindings } => println!("works; {} devices are registered", bindings.len()),
//!     Verdict::Refused => println!("does not work"),
//!     unclear => println!("{unclear}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What a check sends
//!
//! - One REGISTER without credentials. The server refuses it with a challenge.
//! - One REGISTER with the response to that challenge ([RFC 7616](https://www.rfc-editor.org/rfc/rfc7616) and [RFC
//!   8760](https://www.rfc-editor.org/rfc/rfc8760): MD5, SHA-256, SHA-512/256). The password itself never leaves the process.
//! - A second response only if the server says that its nonce was stale, or if a proxy and the registrar each challenge.
//!
//! A check never sends a Contact: some servers would remove the registrations of all devices. At most one authentication fails
//! in a check, and a refused one is not retried. Servers ban after several failures; a [`RefusalLimit`] keeps a run of many
//! checks below that.
//!
//! # Security
//!
//! A false server can try to guess the password offline from the response to a challenge. So the default and only transport
//! without [`allow_cleartext`](SipCheck::allow_cleartext) is TLS with a verified certificate; TCP and UDP work to loopback.
//!
//! # Limits
//!
//! DNS SRV records are not looked up, since a resolver that can costs more crates than the rest of this module. Without
//! [`server`](SipCheck::server), the domain itself is the host, and the port is 5061 for TLS and 5060 otherwise. Which software
//! the platforms' registrars run, and after how many failures they ban, is not documented.

pub(crate) mod challenge;
mod connection;
mod dialog;
pub(crate) mod digest;
mod hash;
mod limit;
pub(crate) mod message;
mod target;
mod tls;
mod verdict;

pub use limit::RefusalLimit;
pub use verdict::{Binding, Reason, Verdict};

use crate::transport::reactor;
use crate::{Error, Secret};
use connection::Connection;
use dialog::Dialog;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::time::Duration;
use target::Target;

/// How a check reaches the SIP server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Transport {
    /// TLS with a verified certificate.
    #[default]
    Tls,
    /// TCP in clear text.
    Tcp,
    /// UDP in clear text.
    Udp,
}

impl Transport {
    /// The name in Via headers.
    const fn name(self) -> &'static str {
        match self {
            Self::Tls => "TLS",
            Self::Tcp => "TCP",
            Self::Udp => "UDP",
        }
    }

    const fn default_port(self) -> u16 {
        match self {
            Self::Tls => 5061,
            Self::Tcp | Self::Udp => 5060,
        }
    }
}

/// A check of one SIP user name and password. See the [module](self) for what it sends.
#[derive(Clone, Debug)]
pub struct SipCheck {
    domain: String,
    username: String,
    auth_username: Option<String>,
    password: Secret,
    transport: Transport,
    server: Option<String>,
    port: Option<u16>,
    realm: Option<String>,
    source: Option<IpAddr>,
    timeout: Duration,
    allow_cleartext: bool,
    roots: Option<Vec<u8>>,
    limit: Option<RefusalLimit>,
}

impl SipCheck {
    /// Checks whether `username` and `password` are accepted by the registrar of `domain`.
    pub fn new(domain: impl Into<String>, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            domain: domain.into(),
            username: username.into(),
            auth_username: None,
            password: password.into(),
            transport: Transport::default(),
            server: None,
            port: None,
            realm: None,
            source: None,
            timeout: Duration::from_secs(10),
            allow_cleartext: false,
            roots: None,
            limit: None,
        }
    }

    /// The same for a server as platforms take it: a host, with or without `sip:`, a port or parameters.
    #[cfg(any(feature = "diga", feature = "voximplant"))]
    pub(crate) fn at(server: &str, username: &str, password: impl Into<Secret>) -> Self {
        let server = server.trim();
        let server = server.strip_prefix("sip:").or(server.strip_prefix("sips:")).unwrap_or(server);
        let server = server.split(';').next().unwrap_or_default();
        // The colons of an IPv6 address are in brackets if a port can follow.
        let end = match (server.starts_with('['), server.find(']')) {
            (true, Some(end)) => end + 1,
            _ => server.find(':').unwrap_or(server.len()),
        };
        Self::new(&server[..end], username, password)
    }

    /// The user name for authentication, if it is not that of the address.
    #[must_use]
    pub fn auth_username(mut self, username: impl Into<String>) -> Self {
        self.auth_username = Some(username.into());
        self
    }

    /// TLS by default. TCP and UDP are for loopback, unless [`allow_cleartext`](Self::allow_cleartext) is set.
    #[must_use]
    pub fn transport(mut self, transport: Transport) -> Self {
        self.transport = transport;
        self
    }

    /// The host name or IP address to connect to, in place of the domain. A host name that is given here is also the name that
    /// the certificate is verified for; with an IP address, that remains the domain.
    #[must_use]
    pub fn server(mut self, host: impl Into<String>) -> Self {
        self.server = Some(host.into());
        self
    }

    /// The port: 5061 by default for TLS, 5060 for TCP and UDP.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// The realm that the server must ask for. Without it, a challenge of any realm is responded to over TLS, and only one of the domain's own realm in
    /// clear text.
    #[must_use]
    pub fn realm(mut self, realm: impl Into<String>) -> Self {
        self.realm = Some(realm.into());
        self
    }

    /// The local address to send from.
    #[must_use]
    pub fn source(mut self, address: IpAddr) -> Self {
        self.source = Some(address);
        self
    }

    /// How long the check may take as a whole: 10 s by default.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Allows TCP and UDP to other hosts than loopback. Whoever sees or redirects that traffic can try to guess the password.
    #[must_use]
    pub fn allow_cleartext(mut self) -> Self {
        self.allow_cleartext = true;
        self
    }

    /// Root certificates in PEM text, trusted in place of the platform's.
    #[must_use]
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots = Some(pem.into());
        self
    }

    /// Shares a limit of refusals with other checks.
    #[must_use]
    pub fn limit(mut self, limit: &RefusalLimit) -> Self {
        self.limit = Some(limit.clone());
        self
    }

    /// Runs the check. What the network and the server do is part of the verdict.
    ///
    /// # Errors
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) or [`Config`](crate::ErrorKind::Config) for a check that cannot be
    /// made as it is set, or without a tokio runtime that has timers and sockets; nothing was sent then.
    pub async fn run(&self) -> Result<Verdict, Error> {
        reactor::present()?;
        let names = [self.username.as_str(), self.auth_name()];
        let target = Target::checked(&self.domain, self.server.as_deref(), names, &self.password)?;
        let _turn = match &self.limit {
            Some(limit) => Some(limit.turn(format!("{} {}", target.uri, self.auth_name())).await),
            None => None,
        };
        if self.limit.as_ref().is_some_and(RefusalLimit::is_reached) {
            return Ok(Verdict::CannotTell { reason: Reason::RefusalLimit });
        }
        let result = pin!(async { tokio::time::timeout(self.timeout, self.register(&target)).await });
        let result = reactor::guarded(result).await?;
        let verdict = match result.unwrap_or_else(|_elapsed| Err(Reason::Timeout.into())) {
            Ok(verdict) => verdict,
            Err(CheckError::CannotTell(reason)) => Verdict::CannotTell { reason },
            Err(CheckError::Invalid(error)) => return Err(error),
        };
        if let (Verdict::Refused, Some(limit)) = (&verdict, &self.limit) {
            limit.count();
        }
        Ok(verdict)
    }

    async fn register(&self, target: &Target) -> Result<Verdict, CheckError> {
        let mut connection = self.connect(target).await?;
        Dialog::new(self, target)?.verdict(&mut connection).await
    }

    async fn connect(&self, target: &Target) -> Result<Connection, CheckError> {
        let port = self.port.unwrap_or(self.transport.default_port());
        let host = self.server.as_deref().unwrap_or(&self.domain).trim_start_matches('[').trim_end_matches(']');
        let addresses = tokio::net::lookup_host((host, port)).await;
        let addresses = addresses.map_err(|error| Reason::Connection(error.to_string()))?;
        let of_the_family =
            |address: &SocketAddr| self.source.is_none_or(|source| source.is_ipv4() == address.is_ipv4());
        let addresses: Vec<SocketAddr> = addresses.filter(of_the_family).collect();
        let is_cleartext = self.transport != Transport::Tls;
        if is_cleartext && !self.allow_cleartext && !addresses.iter().all(|address| address.ip().is_loopback()) {
            return Err(CheckError::Invalid(Error::invalid_request(format!(
                "a SIP check over {} would let others guess the password; use TLS, or `SipCheck::allow_cleartext`",
                self.transport.name()
            ))));
        }
        let connection = match self.transport {
            Transport::Tcp => Connection::tcp(&addresses, self.source).await,
            Transport::Udp => Connection::udp(&addresses, self.source).await,
            Transport::Tls => {
                let config = match &self.roots {
                    Some(pem) => tls::with_roots(pem)?,
                    None => tls::platform().map_err(Reason::Tls)?,
                };
                Connection::tls(&addresses, self.source, target.certified.clone(), config).await
            }
        };
        Ok(connection?)
    }

    fn auth_name(&self) -> &str {
        self.auth_username.as_deref().unwrap_or(&self.username)
    }
}

/// Why a check ends without a verdict of the server.
enum CheckError {
    /// It proves nothing.
    CannotTell(Reason),
    /// It cannot be made as it is set.
    Invalid(Error),
}

impl From<Reason> for CheckError {
    fn from(reason: Reason) -> Self {
        Self::CannotTell(reason)
    }
}

impl From<Error> for CheckError {
    fn from(error: Error) -> Self {
        Self::Invalid(error)
    }
}
