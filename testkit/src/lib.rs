//! Fakes of SignalWire, Voximplant and Diga on loopback, for tests of code that uses [trunkline](https://docs.rs/trunkline):
//!
//! - a [`Sandbox`] behaves as the platforms do, with state: test what your code achieves;
//! - a typed `mock` of one operation (feature `mocks`) returns what the test says: test what your code sends;
//! - a [`FaultServer`] breaks connections and messages in ways that no HTTP library would: test how your code recovers;
//! - a [`VirtualClock`] makes waits take no time, and ends attempts when a test says so.
//!
//! For unit tests without a server, [`Error::builder`](trunkline::Error::builder) and
//! [`Response::builder`](trunkline::Response::builder) create what a call returns.
//!
//! # The sandbox
//!
//! The sandbox is one HTTP server inside your test. It does what trunkline's specs document: objects can be created,
//! listed, read, updated and deleted, and duplicate names, invalid values and wrong credentials get each platform's own
//! error responses. Requests are validated against the specs' schemas, and in debug builds so are the sandbox's
//! responses. A test that passes here and fails on the platform has found a difference between the platform and its
//! documents.
//!
//! ```
//! # #[cfg(not(feature = "signalwire"))]
//! # fn main() {}
//! # #[cfg(feature = "signalwire")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use trunkline::signalwire::types::SipCredentialUpdate;
//! use trunkline_testkit::Sandbox;
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
//! Each platform has a handle: `signalwire()`, `voximplant()` and `diga()`, if the feature of that name is on.
//! `client()` is a builder of trunkline's client with the sandbox's address and credentials. Every sandbox starts with
//! a few objects, whose ids the handle returns: a SIP credential, a SIP registration with an application to bind it to,
//! two phones and two agents. `add_application`, `add_rule` and `add_user` seed more at Voximplant, and `add_agent` and
//! `add_agent_version` at Diga. [`base_url`](Sandbox::base_url) and the credentials are for other clients; for those
//! that require https, use [`tls`](SandboxBuilder::tls). `trunkline sandbox` starts one and prints everything that they
//! need.
//!
//! Ids are the same on every run. [`SandboxBuilder::seed`] gives a second sandbox different ones.
//!
//! # Limits and rights
//!
//! By default, credentials have all rights and accounts have no limits. `set_scopes` at SignalWire, `set_roles` at
//! Voximplant and `set_permissions` at Diga restrict the rights. At Voximplant, `set_balance_cents`,
//! `set_registration_limit` and `set_white_list_limit` limit the account, `set_registration_price_cents` changes the
//! price, and `refuse_resends` and `refuse_repetitions` refuse operations that were done a moment ago.
//!
//! Credentials can be rotated: `accept_api_token`, `accept_key` and `accept_api_key` add an accepted one, and
//! `revoke_api_token`, `revoke_key` and `revoke_api_key` remove one.
//!
//! # Failures
//!
//! Wrong requests fail by themselves. Other failures are scripted on the handle: `fail_next` responds with a given
//! status and body, `throttle_next` refuses calls as too many requests, and `delay_next` performs a call and delays its
//! response, which a client with a timeout must handle.
//!
//! ```
//! # #[cfg(not(feature = "diga"))]
//! # fn main() {}
//! # #[cfg(feature = "diga")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # use trunkline_testkit::Sandbox;
//! let sandbox = Sandbox::start().await?;
//! let fake = sandbox.diga();
//! fake.throttle_next(1, None);
//!
//! // A throttled read is retried, and succeeds.
//! fake.client().build()?.phones().get(fake.phone_id()).await?;
//! assert_eq!(fake.count("get_phone"), 2);
//! # Ok(())
//! # }
//! ```
//!
//! `fault_next` breaks the response to a call that took effect, in the ways of a [`FaultServer`]: it is missing, cut
//! off, or sent byte by byte. Together with `fail_next` or `throttle_next`, it breaks a call that had no effect. The
//! caller cannot tell the difference, but the sandbox can:
//!
//! ```
//! # #[cfg(not(feature = "signalwire"))]
//! # fn main() {}
//! # #[cfg(feature = "signalwire")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # use trunkline::signalwire::types::SipCredentialUpdate;
//! # use trunkline_testkit::{At, End, Fault, Sandbox};
//! # use trunkline::{Outcome, Retries};
//! # let sandbox = Sandbox::start().await?;
//! let fake = sandbox.signalwire();
//! let id = fake.sip_credential_id();
//! let credentials = fake.client().retries(Retries::off()).build()?.sip_credentials();
//!
//! // The password is changed, and the connection is reset before the response.
//! fake.fault_next("update_sip_credential", |_response| Fault::reset());
//! let error = credentials.update(&id, SipCredentialUpdate::new().password("second")).await.unwrap_err();
//! assert_eq!(error.outcome(), Outcome::Unknown);
//! assert!(fake.password_is(&id, "second"));
//! assert_eq!(fake.count("update_sip_credential"), 1);
//!
//! // The status says that it worked, and ten bytes of the body arrive: a login page would look the same.
//! fake.fault_next("update_sip_credential", |response| response.cut(At::Body(10), End::Close));
//! let error = credentials.update(&id, SipCredentialUpdate::new().password("third")).await.unwrap_err();
//! assert_eq!(error.outcome(), Outcome::Unknown);
//! # Ok(())
//! # }
//! ```
//!
//! # Where the documents are silent
//!
//! Where a platform's documents are ambiguous, the sandbox has one fixed behavior, so that tests are repeatable:
//!
//! - SignalWire responds with envelopes, as the platform has been observed to do; `use_flat_responses(true)` gives the
//!   shapes of its reference. Lists have the newest first. A user name is unique among all SIP credentials of the
//!   project. A token without the scope is refused with 401, like a wrong one.
//! - Voximplant accepts parameters in the URL, as in its reference, and in the body. A password in the URL is refused
//!   with code 101, although the platform accepts it: URLs are logged. Binding a user to a persistent registration is
//!   refused with code 394, but creating such a registration is not. Whoever may update a registration may delete it.
//! - Diga ignores null and empty lists in an update. Where its documents have no error code for a refusal, the code is
//!   the sandbox's own.

// Each feature uses some of the shared code.
#![cfg_attr(
    not(all(
        feature = "diga",
        feature = "mocks",
        feature = "sandbox",
        feature = "signalwire",
        feature = "voximplant"
    )),
    allow(dead_code)
)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod clock;
mod exchange;
#[cfg(feature = "faults")]
mod faults;
mod form;
#[cfg(feature = "mocks")]
pub mod mock;
#[cfg(feature = "faults")]
mod multipart;
#[cfg(feature = "faults")]
mod recorded;
#[cfg(all(feature = "registrar", feature = "signalwire"))]
mod registrar;
#[cfg(any(feature = "mocks", feature = "sandbox"))]
mod router;
#[cfg(feature = "sandbox")]
mod sandbox;
#[cfg(any(feature = "mocks", feature = "sandbox"))]
mod schema;
#[cfg(any(feature = "mocks", feature = "sandbox"))]
mod validate;
#[cfg(feature = "voximplant")]
mod voximplant_key;

pub use clock::VirtualClock;
#[cfg(feature = "tls")]
pub use faults::Certificate;
#[cfg(feature = "faults")]
pub use faults::{At, End, Fault, FaultServer};
#[cfg(feature = "faults")]
pub use recorded::RecordedRequest;
#[cfg(all(feature = "registrar", feature = "signalwire"))]
pub use registrar::{Registrar, RegistrarFault};
#[cfg(all(feature = "sandbox", feature = "diga"))]
pub use sandbox::{DigaPermission, DigaSandbox};
#[cfg(feature = "sandbox")]
pub use sandbox::{Quirk, Sandbox, SandboxBuilder};
#[cfg(all(feature = "sandbox", feature = "signalwire"))]
pub use sandbox::{SignalwireSandbox, SignalwireScope};
#[cfg(all(feature = "sandbox", feature = "voximplant"))]
pub use sandbox::{VoximplantRole, VoximplantSandbox};
