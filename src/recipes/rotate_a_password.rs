//! Change a SIP password on one platform or on all three, and handle failures.
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
//! client.sip_credentials().update(&id, SipCredentialUpdate::new().password(&password)).await?;
//! # assert!(sandbox.signalwire().password_is(&id, "correct horse"));
//! # Ok(())
//! # }
//! ```
//!
//! For thousands of credentials, use `trunkline rotate --from` of the command line. It sends several updates at a time, journals each of them, and
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
//! # let (signalwire, voximplant, diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());
//! # let credentials = signalwire.client().build()?.sip_credentials();
//! # let registrations = voximplant.client().build()?.sip_registrations();
//! # let phones = diga.client().build()?.phones();
//! # let credential = signalwire.sip_credential_id();
//! # let (registration, phone) = (voximplant.sip_registration_id(), diga.phone_id());
//! # voximplant.fail_next("update_sip_registration", 502, serde_json::json!("bad gateway"));
//! use std::time::Duration;
//! use trunkline::diga::types::{OutboundConfigUpdate, SipConfigUpdate};
//! use trunkline::signalwire::types::SipCredentialUpdate;
//! use trunkline::voximplant::types::SipRegistrationUpdate;
//! use trunkline::{Error, Outcome, Secret};
//!
//! /// Sets a password, and sets it again if it is unknown whether that took effect: twice does no harm.
//! async fn settled<T>(set: impl AsyncFn() -> Result<T, Error>) -> Result<(), Error> {
//!     let mut result = set().await.map(drop);
//!     if result.as_ref().is_err_and(|error| error.outcome() == Outcome::Unknown) {
//!         // In your program, wait here: Voximplant refuses a quick repetition with code 484 or 515.
//!         result = set().await.map(drop);
//!     }
//!     // The platform has the password, but its response could not be used.
//!     result.or_else(|error| if error.outcome() == Outcome::Applied { Ok(()) } else { Err(error) })
//! }
//!
//! // The state before the change: only a newer one tells whether the SIP server accepted the new password.
//! let before = registrations.get(registration).await?;
//!
//! let password = Secret::from("correct horse");
//! settled(async || credentials.update(&credential, SipCredentialUpdate::new().password(&password)).await).await?;
//! let update = SipRegistrationUpdate::new(registration).password(&password);
//! let registered = settled(async || registrations.update(update.clone()).await).await;
//! let trunk = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().password(&password));
//! let called = settled(async || phones.update_sip_config(phone, trunk.clone()).await).await;
//! # assert!(registered.is_ok() && called.is_ok());
//! // Each error is one line to act on, without the password. The other platforms have the new one.
//! [registered, called].into_iter().filter_map(Result::err).for_each(|error| eprintln!("{error}"));
//!
//! // Only the registration shows whether the SIP server accepts the password.
//! registrations.wait_until_registered(&before, Duration::from_secs(60)).await?;
//! # assert!(voximplant.password_is(voximplant.sip_registration_id(), "correct horse"));
//! # assert!(diga.password_is(diga.phone_id(), "correct horse"));
//! # Ok(())
//! # }
//! ```
