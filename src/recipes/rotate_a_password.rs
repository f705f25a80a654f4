//! Change a password on one platform, then on all three, and settle what failed.
//!
//! # On one platform
//!
//! A new password is an update of one member, and nothing else is sent. No platform returns a password, so nobody can
//! see whether it stuck: keep it before you send it.
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
//! For thousands of credentials there is the example `bulk_rotate`: so many at a time, with a journal, so that a run that
//! was killed goes on where it was.
//!
//! # On all three
//!
//! The credential itself comes first: as long as it has the old password, the others must keep it, too. Once it has the
//! new one, they are refused until they have it, so a failure at one of them is no reason to leave out the next.
//!
//! # What failed
//!
//! The [outcome](crate::Outcome) of an error says what to do next. With `NotSent` and `Refused`, that platform still
//! has the old password: fix the cause, and send it again. With `Applied`, the response showed the resource, and there is
//! nothing left to do. With `Unknown`, which a login page in place of the platform is, too, it may have either. A password says how things shall be, and not by how much they change: sending the
//! same one again is the way to make sure.
//!
//! The client does that by itself where a platform's documents allow it: SignalWire's PUT and Diga's PATCH are
//! repeated. Voximplant's update is not, as it can also move a binding, and as Voximplant turns down what looks like an
//! automatic resend with code 484 or 515: wait a while before you send it on purpose.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! use std::time::Duration;
//! use trunkline::diga::{Phones, types::{OutboundConfigUpdate, PhoneId, SipConfigUpdate}};
//! use trunkline::signalwire::{SipCredentials, types::{SipCredentialId, SipCredentialUpdate}};
//! use trunkline::voximplant::{SipRegistrations, types::{SipRegistrationId, SipRegistrationUpdate}};
//! use trunkline::{Error, Outcome, Provider, Secret};
//!
//! /// Whatever holds the password.
//! struct Places {
//!     credential: (SipCredentials, SipCredentialId),
//!     registration: (SipRegistrations, SipRegistrationId),
//!     trunk: (Phones, PhoneId),
//! }
//!
//! impl Places {
//!     async fn set(&self, provider: Provider, password: &Secret) -> Result<(), Error> {
//!         let ((credentials, credential), (phones, phone)) = (&self.credential, &self.trunk);
//!         let (registrations, registration) = &self.registration;
//!         let update = SipCredentialUpdate::new().password(password);
//!         let trunk = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().password(password));
//!         let result = match provider {
//!             Provider::Signalwire => credentials.update(credential, update).await.map(drop),
//!             Provider::Voximplant => {
//!                 let update = SipRegistrationUpdate::new(registration).password(password);
//!                 registrations.update(update).await.map(drop)
//!             }
//!             _ => phones.update_sip_config(phone, trunk).await.map(drop),
//!         };
//!         // It has the password; only its response was lost.
//!         result.or_else(|error| if error.outcome() == Outcome::Applied { Ok(()) } else { Err(error) })
//!     }
//! }
//!
//! # let (signalwire, voximplant, diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());
//! # let places = Places {
//! #     credential: (signalwire.client().build()?.sip_credentials(), signalwire.sip_credential_id()),
//! #     registration: (voximplant.client().build()?.sip_registrations(), voximplant.sip_registration_id()),
//! #     trunk: (diga.client().build()?.phones(), diga.phone_id()),
//! # };
//! # voximplant.fail_next("update_sip_registration", 502, serde_json::json!("bad gateway"));
//! // What the registration is like before the change: only a newer state tells whether the change was accepted.
//! let (registrations, id) = &places.registration;
//! let before = registrations.get(id).await?;
//!
//! let password = Secret::from("correct horse");
//! places.set(Provider::Signalwire, &password).await?;
//! let mut failed = Vec::new();
//! for provider in [Provider::Voximplant, Provider::Diga] {
//!     let mut result = places.set(provider, &password).await;
//!     if result.as_ref().is_err_and(|error| error.outcome() == Outcome::Unknown) {
//! #       assert_eq!(provider, Provider::Voximplant);
//!         // An absolute value: sent once more, it is set whatever became of the first request.
//!         result = places.set(provider, &password).await;
//!     }
//!     failed.extend(result.err());
//! }
//! // Each is one line to act on, without the password. The other platforms have it.
//! failed.iter().for_each(|error| eprintln!("{error}"));
//! # assert!(failed.is_empty());
//!
//! // Whether the SIP server takes it shows in the registration alone.
//! registrations.wait_until_registered(&before, Duration::from_secs(60)).await?;
//! # assert!(voximplant.password_is(voximplant.sip_registration_id(), "correct horse"));
//! # assert!(diga.password_is(diga.phone_id(), "correct horse"));
//! # Ok(())
//! # }
//! ```
