//! Create something exactly once, even if the response to a create is lost.
//!
//! No platform has an idempotency key, and Voximplant bills a second registration. So a create is never retried after its
//! request may have reached the platform. The error's [outcome](crate::Outcome) is then `Unknown`, and the list shows whether
//! it was created.
//!
//! [`ensure`](crate::ensure) does all of that: it looks before it creates, and looks again after an `Unknown`. It can run again
//! after any failure. Fields of an existing resource that differ are updated.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let client = sandbox.voximplant().client().build()?;
//! use trunkline::voximplant::types::SipRegistrationCreate;
//!
//! let registrations = client.sip_registrations();
//! let desired = SipRegistrationCreate::persistent("front-desk", "sip.example.com").password("correct horse");
//! let first = registrations.ensure(desired.clone()).await?.resource;
//! let second = registrations.ensure(desired).await?.resource;
//! assert_eq!(first.sip_registration_id, second.sip_registration_id);
//! # assert_eq!(sandbox.voximplant().count("create_sip_registration"), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # By hand
//!
//! A finder returns `None` only if it read the whole list and found no match; a response without the list is an error. Call it
//! before the create, and again after an `Unknown`. If it finds nothing then, the create may still take effect: wait before you
//! try again.
//!
//! | resource | finder |
//! | --- | --- |
//! | SignalWire, SIP credential | `sip_credentials().find_by_username`; a user name that is taken is refused as [`AlreadyExists`](crate::ErrorKind::AlreadyExists) |
//! | SignalWire, subscriber's credential | `subscriber_sip_credentials(…).find_by_username` |
//! | SignalWire, relay endpoint | `relay_sip_endpoints().find_by_username` |
//! | Voximplant, SIP registration | `sip_registrations().find`, by user name and server |
//! | Diga, imported phone | `phones().find_by_number` |
//!
//! A credential whose create ended as `Unknown` has the password that you sent. If you did not keep it, set a new one on the
//! credential that you find.
//!
//! Two programs that look at the same time both find nothing. Only a lock of your own prevents that.
