//! Test what your code achieves, against a sandbox of the platforms.
//!
//! The sandbox is in a crate of its own, for your tests:
//!
//! ```toml
//! [dev-dependencies]
//! trunkline-testkit = "0.1"
//! ```
//!
//! Code that takes its client as an argument needs no change. A [`Sandbox`][sandbox] runs inside the test on a free port and
//! keeps state. It can also check what no platform returns, such as a password.
//!
//! ```
//! use trunkline::diga::types::{OutboundConfigUpdate, PhoneId, SipConfigUpdate};
//! use trunkline::{Error, Secret, diga};
//!
//! /// What you wrote.
//! async fn point(diga: &diga::Client, phone: PhoneId, host: &str, password: &Secret) -> Result<(), Error> {
//!     let outbound = OutboundConfigUpdate::new().termination_uri(host).password(password.clone());
//!     diga.phones().update_sip_config(phone, SipConfigUpdate::new().outbound_config(outbound)).await?;
//!     Ok(())
//! }
//!
//! // In your tests, this is a `#[tokio::test]`.
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use trunkline_testkit::Sandbox;
//!
//! let sandbox = Sandbox::start().await?;
//! let fake = sandbox.diga();
//! let (client, phone) = (fake.client().build()?, fake.phone_id());
//!
//! point(&client, phone, "sip.example.net", &"correct horse".into()).await?;
//!
//! assert!(fake.password_is(phone, "correct horse"));
//! let read = client.phones().get(phone).await?;
//! assert_eq!(read.sip_config.as_ref().unwrap().termination_uri.as_deref(), Some("sip.example.net"));
//! # Ok(())
//! # }
//! ```
//!
//! # Failures
//!
//! Script the failures that a correct request cannot cause. With a [`VirtualClock`][clock], the waits between attempts take no
//! time:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use trunkline::diga::types::PhoneImport;
//! use trunkline_testkit::{Sandbox, VirtualClock};
//! use trunkline::{ErrorKind, Outcome};
//!
//! let sandbox = Sandbox::start().await?;
//! let fake = sandbox.diga();
//! let clock = VirtualClock::new();
//! let client = fake.client().clock(clock.clone()).build()?;
//!
//! // Throttled twice: the client retried, and the test did not wait.
//! fake.throttle_next(2, None);
//! client.phones().get(fake.phone_id()).await?;
//! assert_eq!((fake.count("get_phone"), clock.sleeps().len()), (3, 2));
//!
//! // A create that may have happened is not retried.
//! fake.fail_next("import_phone", 500, serde_json::json!({ "error_code": "INTERNAL_SERVER_ERROR", "message": "" }));
//! let error = client.phones().import(PhoneImport::new("+34910000009")).await.unwrap_err();
//! assert_eq!((error.kind(), error.outcome()), (ErrorKind::Server, Outcome::Unknown));
//! assert_eq!(fake.count("import_phone"), 1);
//! # Ok(())
//! # }
//! ```
//!
//! A [`FaultServer`][faults] breaks connections and sends wrong responses. To test what one call sends, use
//! [typed mocks](super::test_with_typed_mocks). The [crate][testkit] documents how the sandbox behaves where the platforms' documents
//! are silent.
//!
//! [clock]: https://docs.rs/trunkline-testkit/latest/trunkline_testkit/struct.VirtualClock.html
//! [faults]: https://docs.rs/trunkline-testkit/latest/trunkline_testkit/struct.FaultServer.html
//! [sandbox]: https://docs.rs/trunkline-testkit/latest/trunkline_testkit/struct.Sandbox.html
//! [testkit]: https://docs.rs/trunkline-testkit
