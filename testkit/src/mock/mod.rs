//! Typed mocks for [httpmock], one for each operation: what a test expects of a request, and the response.
//!
//! A [`Sandbox`](super::Sandbox) behaves like a platform. A mock does what one test says, and reports whether it was
//! called:
//!
//! ```
//! # #[cfg(not(feature = "signalwire"))]
//! # fn main() {}
//! # #[cfg(feature = "signalwire")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use httpmock::MockServer;
//! use trunkline::signalwire::types::{SipProfile, SipProfileUpdate};
//! use trunkline_testkit::mock::{MockOperation, signalwire};
//!
//! let server = MockServer::start_async().await;
//! let update = SipProfileUpdate::new().default_send_as("+15550100");
//! let mock = signalwire::UpdateSipProfile::mock(&server, |when, then| {
//!     when.body(&update);
//!     then.created(serde_json::json!({ "domain": "example", "default_send_as": "+15550100" }));
//! });
//!
//! let client = signalwire::client(&server).build()?;
//! let profile: SipProfile = client.sip_profile().update(update).await?.into_inner();
//!
//! mock.assert();
//! assert_eq!(profile.default_send_as.as_deref(), Some("+15550100"));
//! # Ok(())
//! # }
//! ```
//!
//! # Strict by default
//!
//! A mock matches only requests that the spec allows. Undocumented or missing fields and parameters, wrong types,
//! values outside a documented set, another content type, missing credentials and secrets in the URL do not match, and
//! httpmock responds with 404. [`Mock::assert`] then fails with the rule and the place:
//!
//! ```text
//! mock of update_sip_profile (`PUT /api/relay/rest/sip_profile`): expected calls: 1, received: 0
//!   PUT /api/relay/rest/sip_profile: not a request that the spec allows
//!     body `/default_codecs/0`: "OPSU" is not one of PCMU, PCMA, G722, …
//! ```
//!
//! [`When::lenient`] turns that off for one mock. Responses are validated against the spec, too: an undocumented body
//! panics where the mock is created.
//!
//! # Over any operation
//!
//! Every mock is a [`MockOperation`], so one function can test a property of all calls:
//!
//! ```
//! # #[cfg(not(feature = "signalwire"))]
//! # fn main() {}
//! # #[cfg(feature = "signalwire")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use httpmock::MockServer;
//! use trunkline_testkit::mock::{Mock, MockOperation, signalwire};
//!
//! /// Refuses the credentials, whatever is called.
//! fn signed_out<O: MockOperation>(server: &MockServer) -> Mock<'_> {
//!     O::mock(server, |_, then| {
//!         then.documented(401);
//!     })
//! }
//!
//! let server = MockServer::start_async().await;
//! let mock = signed_out::<signalwire::GetSipProfile>(&server);
//! let error = signalwire::client(&server).build()?.sip_profile().get().await.unwrap_err();
//! assert_eq!(error.status(), Some(401));
//! mock.assert();
//! # Ok(())
//! # }
//! ```
//!
//! A [`Visitor`] visits every operation of a platform.
//!
//! # Good to know
//!
//! Messages name places and rules. They show a value of a body only where it should be one of a documented set, so they
//! contain no secret. httpmock itself logs whole requests at debug level: set `httpmock` to `info` where logs are kept.
//!
//! Mocks are tried in the order of their creation, so create specific ones before general ones.
//!
//! [httpmock]: https://docs.rs/httpmock

// As in httpmock, calls on `when` and `then` take effect at once; they return values only for chaining.
#![allow(clippy::must_use_candidate, clippy::return_self_not_must_use)]

mod example;
mod expected;
mod mocked;
mod platform;
mod rules;
mod then;
mod when;

pub use mocked::Mock;
pub use then::Then;
pub use when::When;

use httpmock::MockServer;
pub(super) use platform::{Documented, Platform};
use trunkline::Operation;

/// An operation that can be mocked. Each platform's module has one type for each of its operations.
#[allow(private_bounds)] // only documented operations have mocks
pub trait MockOperation: Documented + Sized + 'static {
    /// Its row in the operations table.
    const OPERATION: &'static Operation;

    /// Adds a mock of this operation to `server`. It remains until the server stops.
    ///
    /// # Panics
    /// If `config` sets no response or two, or one that the spec does not document.
    #[track_caller]
    fn mock(server: &MockServer, config: impl FnOnce(When<Self>, Then<Self>)) -> Mock<'_> {
        mocked::mount(server, config)
    }
}

/// A visitor of every operation of a platform, for `signalwire::visit_all` and the like.
pub trait Visitor {
    /// Called once for each operation.
    fn visit<O: MockOperation>(&mut self);
}

/// Declares a platform's module of mocks.
macro_rules! platform {
    ($(#[$doc:meta])* $name:ident, $feature:literal, $client:ty, $builder:expr) => {
        $(#[$doc])*
        #[cfg(feature = $feature)]
        #[allow(clippy::pedantic)] // generated
        pub mod $name {
            use super::{Documented, MockOperation, Platform, Then, Visitor, When};
            use trunkline::$name::{operations, types};
            use trunkline::{ClientBuilder, Operation, Retries};
            use httpmock::MockServer;
            use serde::Serialize;
            use std::sync::LazyLock;

            static PLATFORM: LazyLock<Platform> =
                LazyLock::new(|| Platform::load(trunkline::$name::OPENAPI, operations::ALL));

            /// A builder of a client of this server, with made-up credentials. It does not retry, so that a mock is
            /// called once per call; [`retries`](ClientBuilder::retries) changes that.
            pub fn client(server: &MockServer) -> ClientBuilder<$client> {
                $builder.base_url(server.base_url()).retries(Retries::off())
            }

            include!(concat!("generated/", $feature, ".rs"));
        }
    };
}

platform! {
    /// The operations of SignalWire.
    signalwire, "signalwire", trunkline::signalwire::Signalwire,
    trunkline::signalwire::Client::builder("example", "00000000-0000-4000-8000-000000000000", "PT-mock-token")
}
platform! {
    /// The operations of Voximplant.
    voximplant, "voximplant", trunkline::voximplant::Voximplant,
    trunkline::voximplant::Client::builder(
        trunkline::voximplant::Credentials::new(1, "mock", crate::voximplant_key::PEM)
            .expect("the testkit's key can sign")
    )
}
platform! {
    /// The operations of Diga.
    diga, "diga", trunkline::diga::Diga,
    trunkline::diga::Client::builder("mock-key")
}
