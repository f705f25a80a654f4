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
//! client.sip_credentials().update(&id, SipCredentialUpdate::new().password(password.clone())).await?;
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
//! use trunkline::diga::types::{OutboundConfigUpdate, PhoneId, SipConfigUpdate};
//! use trunkline::signalwire::types::{SipCredentialId, SipCredentialUpdate};
//! use trunkline::voximplant::types::{SipRegistrationId, SipRegistrationUpdate};
//! use trunkline::{Error, Outcome, Provider, Secret, diga, signalwire, voximplant};
//!
//! /// Whatever holds the password.
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
//!         // It has the password; only its answer was lost.
//!         if result.as_ref().is_err_and(|error| error.outcome() == Outcome::Applied) { Ok(()) } else { result }
//!     }
//!
//!     /// Gives the credential the password, and then the others. Returns those that may still have the old one.
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
//! // What the registration is like before the change: only a newer state tells whether the change was accepted.
//! let (client, id) = &places.registration;
//! let before = client.sip_registrations().get(*id).await?;
//!
//! let password = Secret::from("correct horse");
//! for (provider, error) in places.rotate(&password).await? {
//!     // One line to act on, without the password.
//!     eprintln!("{error}");
//! #   assert_eq!((provider, error.outcome()), (Provider::Voximplant, Outcome::Unknown));
//!     match error.outcome() {
//!         // Absolute values: once more, and it has the new password whatever became of the first.
//!         Outcome::Unknown => places.set(provider, &password).await?,
//!         _ => return Err(error.into()),
//!     }
//! }
//!
//! // Whether the SIP server takes it shows in the registration alone.
//! client.sip_registrations().wait_until_registered(&before, Duration::from_secs(60)).await?;
//! # assert!(voximplant.password_is(voximplant.sip_registration_id(), "correct horse"));
//! # assert!(diga.password_is(diga.phone_id(), "correct horse"));
//! # Ok(())
//! # }
//! ```
