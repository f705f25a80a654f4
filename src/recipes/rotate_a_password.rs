//! Change a password on one platform, then on all three, and handle what failed.
//!
//! # On one platform
//!
//! A new password is an update of one field, and nothing else is sent. No platform returns passwords, so store the new one
//! before you send it.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let (client, id) = (sandbox.signalwire().client().build()?, sandbox.signalwire().sip_credential_id());
//! use trunkline::Secret;
//! use trunkline::signalwire::types::SipCredentialUpdate;
//!
//! let password = Secret::from("correct horse");
//! client.sip_credentials().update(&id, SipCredentialUpdate::new().password(password.clone())).await?;
//! # assert!(sandbox.signalwire().password_is(&id, "correct horse"));
//! # Ok(())
//! # }
//! ```
//!
//! For thousands of credentials, see the example `bulk_rotate`. It sends several updates at a time, journals each of them, and
//! resumes after a crash.
//!
//! # On all three
//!
//! Change the credential at SignalWire first. If that fails, stop: the other platforms must keep the old password. Once it
//! succeeded, the registration and the trunk cannot log in until they have the new password, so continue with the second even if
//! the first fails.
//!
//! # What failed
//!
//! The [outcome](crate::Outcome) of an error says what to do next:
//!
//! - `NotSent` or `Refused`: the platform still has the old password. Fix the cause, and send the new one again.
//! - `Applied`: the platform has the new password. Nothing is left to do.
//! - `Unknown`: the platform may have either password. This is also the outcome when a login page responds in place of the
//!   platform. Send the new password again: setting it twice does no harm.
//!
//! The client retries SignalWire's PUT and Diga's PATCH by itself. It does not retry Voximplant's update, which can also move a
//! binding. Voximplant refuses what looks like an automatic retry with code 484 or 515, so wait before you send it again.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! use std::time::Duration;
//! use trunkline::diga::types::{OutboundConfigUpdate, PhoneId, SipConfigUpdate};
//! use trunkline::signalwire::types::{SipCredentialId, SipCredentialUpdate};
//! use trunkline::voximplant::types::{SipRegistrationId, SipRegistrationUpdate};
//! use trunkline::{Error, Outcome, Provider, Secret, diga, signalwire, voximplant};
//!
//! /// The resources that need the password.
//! struct Places {
//!     credential: (signalwire::Client, SipCredentialId),
//!     registration: (voximplant::Client, SipRegistrationId),
//!     trunk: (diga::Client, PhoneId),
//! }
//!
//! impl Places {
//!     async fn set(&self, provider: Provider, password: &Secret) -> Result<(), Error> {
//!         let result = match provider {
//!             Provider::Signalwire => {
//!                 let (client, id) = &self.credential;
//!                 let update = SipCredentialUpdate::new().password(password.clone());
//!                 client.sip_credentials().update(id, update).await.map(drop)
//!             }
//!             Provider::Voximplant => {
//!                 let (client, id) = &self.registration;
//!                 let update = SipRegistrationUpdate::new(*id).password(password.clone());
//!                 client.sip_registrations().update(update).await.map(drop)
//!             }
//!             _ => {
//!                 let (client, id) = &self.trunk;
//!                 let outbound = OutboundConfigUpdate::new().password(password.clone());
//!                 let update = SipConfigUpdate::new().outbound_config(outbound);
//!                 client.phones().update_sip_config(*id, update).await.map(drop)
//!             }
//!         };
//!         // The platform has the password, but its response could not be used.
//!         if result.as_ref().is_err_and(|error| error.outcome() == Outcome::Applied) { Ok(()) } else { result }
//!     }
//!
//!     /// Sets the password of the credential, and then of the others. Returns those that may still have the old one.
//!     async fn rotate(&self, password: &Secret) -> Result<Vec<(Provider, Error)>, Error> {
//!         self.set(Provider::Signalwire, password).await?;
//!         let mut failed = Vec::new();
//!         for provider in [Provider::Voximplant, Provider::Diga] {
//!             if let Err(error) = self.set(provider, password).await {
//!                 failed.push((provider, error));
//!             }
//!         }
//!         Ok(failed)
//!     }
//! }
//!
//! # let (signalwire, voximplant, diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());
//! # let places = Places {
//! #     credential: (signalwire.client().build()?, signalwire.sip_credential_id()),
//! #     registration: (voximplant.client().build()?, voximplant.sip_registration_id()),
//! #     trunk: (diga.client().build()?, diga.phone_id()),
//! # };
//! # voximplant.fail_next("update_sip_registration", 502, serde_json::json!("bad gateway"));
//! // The state before the change: only a newer one tells whether the SIP server accepted the new password.
//! let (client, id) = &places.registration;
//! let before = client.sip_registrations().get(*id).await?;
//!
//! let password = Secret::from("correct horse");
//! for (provider, error) in places.rotate(&password).await? {
//!     // One line that says what to do, without the password.
//!     eprintln!("{error}");
//! #   assert_eq!((provider, error.outcome()), (Provider::Voximplant, Outcome::Unknown));
//!     match error.outcome() {
//!         // Setting the same password twice does no harm.
//!         Outcome::Unknown => places.set(provider, &password).await?,
//!         _ => return Err(error.into()),
//!     }
//! }
//!
//! // Only the registration shows whether the SIP server accepts the password.
//! client.sip_registrations().wait_until_registered(&before, Duration::from_secs(60)).await?;
//! # assert!(voximplant.password_is(voximplant.sip_registration_id(), "correct horse"));
//! # assert!(diga.password_is(diga.phone_id(), "correct horse"));
//! # Ok(())
//! # }
//! ```
