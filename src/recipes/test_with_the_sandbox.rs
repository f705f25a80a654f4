//! Test what your code achieves, against fakes of the platforms.
//!
//! They are a crate of their own, for your tests alone:
//!
//! ```toml
//! [dev-dependencies]
//! trunkline-testkit = "0.1"
//! ```
//!
//! Code that takes its client as an argument needs no change. A [`Sandbox`][sandbox] runs inside of the
//! test, on a free port, and remembers what was written; it can also be asked what no platform tells, such as a
//! password.
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
//! # What a right request cannot bring about
//!
//! Failures are scripted, and a [`VirtualClock`][clock] lets the waits between attempts take no
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
//! // Throttled twice: repeated, and nobody waited.
//! fake.throttle_next(2, None);
//! client.phones().get(fake.phone_id()).await?;
//! assert_eq!((fake.count("get_phone"), clock.sleeps().len()), (3, 2));
//!
//! // A creation that may have happened is not repeated.
//! fake.fail_next("import_phone", 500, serde_json::json!({ "error_code": "INTERNAL_SERVER_ERROR", "message": "" }));
//! let error = client.phones().import(PhoneImport::new("+34910000009")).await.unwrap_err();
//! assert_eq!((error.kind(), error.outcome()), (ErrorKind::Server, Outcome::Unknown));
//! assert_eq!(fake.count("import_phone"), 1);
//! # Ok(())
//! # }
//! ```
//!
//! Connections that break and answers that lie are a [`FaultServer`][faults]'s. What one call
//! sends is tested best with typed mocks (the recipe `test_with_typed_mocks`). The [crate][testkit] says where the sandbox
//! decides what the platforms' documents leave open.
//!
//! [clock]: https://docs.rs/trunkline-testkit/latest/trunkline_testkit/struct.VirtualClock.html
//! [faults]: https://docs.rs/trunkline-testkit/latest/trunkline_testkit/struct.FaultServer.html
//! [sandbox]: https://docs.rs/trunkline-testkit/latest/trunkline_testkit/struct.Sandbox.html
//! [testkit]: https://docs.rs/trunkline-testkit
