//! Take a value away: null, an empty list and absence are three things.
//!
//! An update sends what was set and nothing else. A field that can be null is a [`Patch`](crate::Patch): absent unless
//! it is set, null with `Patch::Null`, and a value with anything that converts into one. An empty list is sent as `[]`
//! and is not absence either.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let client = sandbox.signalwire().client().build()?;
//! use trunkline::Patch;
//! use trunkline::signalwire::types::SipProfileUpdate;
//!
//! let profile = client.sip_profile();
//! profile.update(SipProfileUpdate::new().default_send_as("+15551230001")).await?;
//!
//! // Not set: not sent, and the number stays.
//! let after = profile.update(SipProfileUpdate::new().default_codecs(["OPUS", "PCMU"])).await?;
//! assert_eq!(after.default_send_as.as_deref(), Some("+15551230001"));
//!
//! // Null: calls come from any number of the project again.
//! let after = profile.update(SipProfileUpdate::new().default_send_as(Patch::Null)).await?;
//! assert_eq!(after.default_send_as, None);
//! # Ok(())
//! # }
//! ```
//!
//! An `Option` does not say whether `None` means null or nothing, so a setter does not take one. Say which:
//!
//! ```
//! use trunkline::Patch;
//! use trunkline::signalwire::types::SipProfileUpdate;
//!
//! let number: Option<String> = None;
//! let kept = SipProfileUpdate::new().default_send_as(Patch::if_some(number.as_deref()));
//! assert_eq!(serde_json::to_string(&kept)?, "{}");
//! let cleared = SipProfileUpdate::new().default_send_as(Patch::or_null(number));
//! assert_eq!(serde_json::to_string(&cleared)?, r#"{"default_send_as":null}"#);
//! # Ok::<_, serde_json::Error>(())
//! ```
//!
//! # What clears what
//!
//! | where | what takes a value away |
//! | --- | --- |
//! | SignalWire, `default_send_as` of the SIP profile | null or the empty text; `random_send_as` sends null |
//! | SignalWire, `calling_handler_resource_id` of a SIP credential | null; `clear_calling_handler_resource` sends it |
//! | SignalWire, `codecs` and `ciphers` of a relay SIP endpoint | `[]` returns to the project's own |
//! | SignalWire, `codecs` and `ciphers` of a SIP address or a gateway | nothing: they want one at least |
//! | SignalWire, `codecs` and `ciphers` elsewhere | not documented |
//! | Voximplant, all members | forms have no null; what an empty text does is not documented |
//! | Diga, all members | null can be sent; what it does is not documented |
//!
//! Where nothing is documented, read back what came of it. The `…_verified` methods do, and give what did not stick:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let (client, id) = (sandbox.signalwire().client().build()?, sandbox.signalwire().sip_credential_id());
//! use trunkline::signalwire::types::SipCredentialUpdate;
//!
//! let update = SipCredentialUpdate::new().codecs(["OPUS"]).password("correct horse");
//! let verified = client.sip_credentials().update_verified(&id, update).await?;
//! for difference in &verified.differences {
//!     eprintln!("did not stick: {difference}");
//! }
//! assert!(verified.stuck());
//! // No answer shows a password.
//! assert_eq!(verified.unverifiable, ["password"]);
//! # Ok(())
//! # }
//! ```
