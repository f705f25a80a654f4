//! Typed mocks for [httpmock], one for each operation: what a test expects of a request, and what it answers.
//!
//! A [`Sandbox`](super::Sandbox) behaves as a platform does. A mock does what one test says, and tells whether it was asked:
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
//! A mock answers only what the spec allows. A member or parameter that is not documented, a required one that is missing, a
//! wrong type, a value outside of a documented set, another content type, a missing signature, a secret in the URL: all of
//! these do not match, and httpmock answers 404. [`Mock::assert`] then fails with the rule and the place:
//!
//! ```text
//! mock of update_sip_profile (`PUT /api/relay/rest/sip_profile`): calls expected: 1, came: 0
//!   PUT /api/relay/rest/sip_profile: the spec forbids it
//!     body `/default_codecs/0`: "OPSU" is not one of PCMU, PCMA, G722, G729, OPUS, VP8, H264
//! ```
//!
//! [`When::lenient`] turns that off for one mock. Answers are held against the spec, too: a body that is not documented panics
//! where the mock is made.
//!
//! # Over any operation
//!
//! Every mock is a [`MockOperation`], so that what holds for all calls is tested by one function:
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
//! A [`Visitor`] does so for every operation of a platform.
//!
//! # Good to know
//!
//! Messages name places and rules, and show no body's values but those where one of a documented set belongs: no secret gets
//! into them. httpmock itself logs whole requests at debug level; keep `httpmock` at `info` where logs are kept.
//!
//! The mock that was made first answers first, so a narrow one comes before a wide one.
//!
//! [httpmock]: https://docs.rs/httpmock

// As with httpmock, what is called on `when` and `then` is kept; what it returns is for calling more.
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
    /// What the documents say of it.
    const OPERATION: &'static Operation;

    /// Puts a mock of this operation on `server`. It stays there until the server stops.
    ///
    /// # Panics
    /// If `config` gives no answer or two, or one that the spec does not document.
    #[track_caller]
    fn mock(server: &MockServer, config: impl FnOnce(When<Self>, Then<Self>)) -> Mock<'_> {
        mocked::stand(server, config)
    }
}

/// Something to do for each operation of a platform: `signalwire::visit_all` and its like call it.
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

            /// A client of this server, with credentials that are made up. It does not retry, so that a mock is called once
            /// for each call; [`retries`](ClientBuilder::retries) changes that.
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
