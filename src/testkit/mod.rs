//! What stands in for the platforms in tests, on loopback:
//!
//! - a [`Sandbox`] behaves as the platforms do: stateful fakes, for tests of what your code achieves;
//! - a typed [`mock`](mod@mock) answers one operation as one test says, for tests of what your code sends;
//! - a [`FaultServer`] breaks connections and messages in ways that no HTTP library would, for tests of what is left then;
//! - a [`VirtualClock`] makes waits take no time.
//!
//! # The sandbox
//!
//! The sandbox is one HTTP server inside of your test. It does what the specs of this crate document: what is created can be
//! listed, read, changed and deleted; names that are taken, values that are refused and credentials that are wrong are
//! answered in each platform's own words. Requests are checked against the specs' schemas, and in debug builds so are the
//! sandbox's own answers. A test that passes here and fails on the platform has found a difference between the platform
//! and its documents.
//!
//! ```
//! # #[cfg(not(feature = "signalwire"))]
//! # fn main() {}
//! # #[cfg(feature = "signalwire")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use trunkline::signalwire::types::SipCredentialUpdate;
//! use trunkline::testkit::Sandbox;
//!
//! let sandbox = Sandbox::start().await?;
//! let fake = sandbox.signalwire();
//! let client = fake.client().build()?;
//!
//! let id = fake.sip_credential_id();
//! client.sip_credentials().update(&id, SipCredentialUpdate::new().password("correct horse")).await?;
//!
//! // No call returns a password. The sandbox can still be asked.
//! assert!(fake.password_is(&id, "correct horse"));
//! assert_eq!(fake.count("update_sip_credential"), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # What is there
//!
//! Each platform has a handle: `signalwire()`, `voximplant()` and `diga()`, if the feature of that name is on. `client()` is a
//! builder of this crate's client with the sandbox's address and credentials. Every sandbox starts with a few things to work
//! on, whose ids the handle tells: a SIP credential, a SIP registration with an application to bind it to, two phones.
//! [`base_url`](Sandbox::base_url) and the credentials serve clients that are not of this crate.
//!
//! Ids are the same on every run. [`SandboxBuilder::seed`] gives a second sandbox other ones.
//!
//! # Limits and rights
//!
//! Credentials may do everything, and accounts have room, until a test says otherwise: `set_scopes` at SignalWire, `set_roles`
//! at Voximplant and `set_permissions` at Diga take rights away; `set_balance_cents`, `set_registration_limit` and
//! `set_white_list_limit` take room away at Voximplant, and `refuse_resends` and `refuse_repetitions` make it wary of what was
//! done a moment ago.
//!
//! # Failures
//!
//! Wrong requests fail by themselves. What a right request cannot bring about is scripted on the handle: `fail_next` answers
//! with a given status and body, `throttle_next` refuses as too many requests, and `delay_next` carries a call out and keeps
//! the answer back, which is what a client that times out must be ready for.
//!
//! ```
//! # #[cfg(not(feature = "diga"))]
//! # fn main() {}
//! # #[cfg(feature = "diga")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # use trunkline::testkit::Sandbox;
//! let sandbox = Sandbox::start().await?;
//! let fake = sandbox.diga();
//! fake.throttle_next(1, None);
//!
//! // A read that is throttled is repeated, and succeeds.
//! fake.client().build()?.phones().get(fake.phone_id()).await?;
//! assert_eq!(fake.count("get_phone"), 2);
//! # Ok(())
//! # }
//! ```
//!
//! `fault_next` breaks the answer to a call that took effect, in the ways of a [`FaultServer`]: it does not come, it stops
//! somewhere, it comes byte by byte. What the caller cannot know then, the sandbox still tells:
//!
//! ```
//! # #[cfg(not(feature = "signalwire"))]
//! # fn main() {}
//! # #[cfg(feature = "signalwire")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # use trunkline::signalwire::types::SipCredentialUpdate;
//! # use trunkline::testkit::{At, End, Fault, Sandbox};
//! # use trunkline::{Outcome, Retries};
//! # let sandbox = Sandbox::start().await?;
//! let fake = sandbox.signalwire();
//! let id = fake.sip_credential_id();
//! let credentials = fake.client().retries(Retries::off()).build()?.sip_credentials();
//!
//! // The password is changed, and the connection is reset before the answer.
//! fake.fault_next("update_sip_credential", |_answer| Fault::reset());
//! let error = credentials.update(&id, SipCredentialUpdate::new().password("second")).await.unwrap_err();
//! assert_eq!(error.outcome(), Outcome::Unknown);
//! assert!(fake.password_is(&id, "second"));
//! assert_eq!(fake.count("update_sip_credential"), 1);
//!
//! // The head of the answer says that it worked; ten bytes of the body come.
//! fake.fault_next("update_sip_credential", |answer| answer.cut(At::Body(10), End::Close));
//! let error = credentials.update(&id, SipCredentialUpdate::new().password("third")).await.unwrap_err();
//! assert_eq!(error.outcome(), Outcome::Applied);
//! # Ok(())
//! # }
//! ```
//!
//! # Where the documents are silent
//!
//! The sandbox takes one stand where a platform's documents leave several open, so that tests are repeatable:
//!
//! - SignalWire answers with envelopes, as the platform has been seen to; `answer_flat(true)` gives the shapes of its
//!   reference. Lists have the newest first. A user name is unique among all SIP credentials of the project. A token that
//!   lacks the scope is refused with 401, as one that is wrong is.
//! - Voximplant refuses, with code 101, the parameters of a write in the URL, which the platform accepts: URLs are logged.
//!   Binding a user to a persistent registration is refused with code 394; creating one so is not. Whoever may update a
//!   registration may delete it.
//! - Diga leaves as it was what an update gives as null or as an empty list. Where its documents have no error code for a
//!   refusal, the code is the sandbox's own.

// Each platform uses a part of what they share.
#![cfg_attr(not(all(feature = "diga", feature = "signalwire", feature = "voximplant")), allow(dead_code))]

mod clock;
mod connection;
mod exchange;
mod fake;
mod faults;
mod form;
mod handle;
mod ids;
pub mod mock;
mod router;
mod schema;
mod script;
mod server;
mod store;
mod validate;

#[cfg(feature = "diga")]
mod diga;
#[cfg(feature = "signalwire")]
mod signalwire;
#[cfg(feature = "voximplant")]
mod voximplant;

pub use clock::VirtualClock;
#[cfg(feature = "diga")]
pub use diga::{DigaPermission, DigaSandbox};
#[cfg(feature = "rustls")]
pub use faults::Certificate;
pub use faults::{At, End, Fault, FaultServer};
pub use script::RecordedRequest;
#[cfg(feature = "signalwire")]
pub use signalwire::{SignalwireSandbox, SignalwireScope};
#[cfg(feature = "voximplant")]
pub use voximplant::{VoximplantRole, VoximplantSandbox};

use crate::{Clock, SystemClock};
use fake::{Answering, Fake, Vendor};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::{fmt, io};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// The platforms, faked by a server in this process. It stops when this is dropped; handles and clients stay, and find
/// nobody.
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
    /// Starts a sandbox on a free port of loopback. It runs on the tokio runtime that this is called on.
    ///
    /// # Errors
    /// If no port can be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts a sandbox on this address, for clients whose configuration is fixed.
    ///
    /// # Errors
    /// If the address cannot be had.
    pub async fn bind(address: impl Into<SocketAddr>) -> io::Result<Self> {
        Self::builder().address(address).start().await
    }

    /// A sandbox with other settings.
    pub fn builder() -> SandboxBuilder {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        SandboxBuilder {
            address,
            seed: 0,
            clock: Arc::new(SystemClock::new()),
            #[cfg(feature = "rustls")]
            tls: false,
        }
    }

    /// The address of the server, like `http://127.0.0.1:49152`. It is the same for all platforms. With
    /// [`tls`](SandboxBuilder::tls), it is one of `https`.
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
    #[cfg(feature = "rustls")]
    tls: bool,
}

impl SandboxBuilder {
    /// Where to listen. A free port of 127.0.0.1 by default.
    pub fn address(mut self, address: impl Into<SocketAddr>) -> Self {
        self.address = address.into();
        self
    }

    /// Where the sandbox takes the time from: for timestamps, and to judge tokens by. The machine's time by default. Delays
    /// are real in any case.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Another series of ids and credentials, for tests with two sandboxes that must not be mixed up. 0 by default.
    pub fn seed(mut self, seed: u32) -> Self {
        self.seed = seed;
        self
    }

    /// Speaks https and nothing else, for clients that do so, too. They must trust
    /// [`FaultServer::authority_pem`]; what the handles' `client()` builds does, unless it is given other settings by
    /// [`ClientBuilder::http`](crate::ClientBuilder::http).
    #[cfg(feature = "rustls")]
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// Starts the server on the tokio runtime that this is called on.
    ///
    /// # Errors
    /// If the address cannot be had, or no certificate can be made.
    pub async fn start(self) -> io::Result<Sandbox> {
        let listener = TcpListener::bind(self.address).await?;
        #[cfg(feature = "rustls")]
        let tls = self.tls.then(|| faults::tls::acceptor(Certificate::Valid)).transpose()?;
        #[cfg(feature = "rustls")]
        let scheme = if self.tls { "https" } else { "http" };
        #[cfg(not(feature = "rustls"))]
        let scheme = "http";
        let base_url = format!("{scheme}://{}", listener.local_addr()?);
        let mut running = Running { clock: self.clock, base_url: &base_url, all: Vec::new() };
        let now = running.clock.now().into();
        #[cfg(feature = "diga")]
        let diga = DigaSandbox::new(running.add("v1", diga::State::new(self.seed, now)));
        #[cfg(feature = "signalwire")]
        let signalwire = SignalwireSandbox::new(running.add("api", signalwire::State::new(self.seed, now)));
        #[cfg(feature = "voximplant")]
        let voximplant = VoximplantSandbox::new(running.add("platform_api", voximplant::State::new(self.seed, now)));
        let platforms = server::Platforms {
            all: running.all,
            clock: running.clock,
            #[cfg(feature = "rustls")]
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

/// The platforms that a sandbox is put together from.
struct Running<'a> {
    clock: Arc<dyn Clock>,
    base_url: &'a str,
    all: Vec<(&'static str, Arc<dyn Answering>)>,
}

impl Running<'_> {
    fn add<V: Vendor>(&mut self, root: &'static str, vendor: V) -> Arc<Fake<V>> {
        let fake = Arc::new(Fake::new(vendor, Arc::clone(&self.clock), self.base_url));
        self.all.push((root, Arc::clone(&fake) as Arc<dyn Answering>));
        fake
    }
}
