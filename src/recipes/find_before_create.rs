//! Create something exactly once, even if the response to a create is lost.
//!
//! No platform has an idempotency key, and Voximplant bills a second registration. So a create is never retried after its
//! request may have reached the platform. The error's [outcome](crate::Outcome) is then `Unknown`, and the list shows whether
//! it was created. Look before you create: the same function then settles an `Unknown`. A finder returns `None` only if it
//! read the whole list and found no match; a response without the list is an error.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let client = sandbox.voximplant().client().build()?;
//! use trunkline::voximplant::Client;
//! use trunkline::voximplant::types::{SipRegistrationCreate, SipRegistrationId};
//! use trunkline::{Error, Outcome, Secret};
//!
//! /// The registration of a user at a server, existing or new.
//! async fn ensure(client: &Client, user: &str, proxy: &str, password: &Secret) -> Result<SipRegistrationId, Error> {
//!     let registrations = client.sip_registrations();
//!     if let Some(found) = registrations.find(user, proxy).await? {
//!         return Ok(found.sip_registration_id);
//!     }
//!     let create = SipRegistrationCreate::persistent(user, proxy).password(password.clone());
//!     match registrations.create(create).await {
//!         Ok(created) => Ok(created.sip_registration_id),
//!         Err(error) if error.outcome() == Outcome::Unknown => match registrations.find(user, proxy).await? {
//!             Some(found) => Ok(found.sip_registration_id),
//!             // Not found yet. It may still appear: wait before you try again.
//!             None => Err(error),
//!         },
//!         Err(error) => Err(error),
//!     }
//! }
//!
//! let password = Secret::from("correct horse");
//! let first = ensure(&client, "front-desk", "sip.example.com", &password).await?;
//! let second = ensure(&client, "front-desk", "sip.example.com", &password).await?;
//! assert_eq!(first, second);
//! # assert_eq!(sandbox.voximplant().count("create_sip_registration"), 1);
//! #
//! # sandbox.voximplant().fail_next("create_sip_registration", 502, serde_json::json!("bad gateway"));
//! # let error = ensure(&client, "back-office", "sip.example.com", &password).await.unwrap_err();
//! # assert_eq!(error.outcome(), Outcome::Unknown);
//! # let third = ensure(&client, "back-office", "sip.example.com", &password).await?;
//! # assert_ne!(second, third);
//! # Ok(())
//! # }
//! ```
//!
//! Other resources work the same way, by what is unique there:
//!
//! | platform | look for it with |
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
