//! Clear a field, and tell null, an empty list and absence apart.
//!
//! An update sends only what you set. A field that can be null is a [`Patch`](crate::Patch): absent by default, null with
//! `Patch::Null`, or a value. An empty list is sent as `[]`.
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
//! Setters don't take an `Option`, because `None` could mean null or absent. Say which:
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
//! | where | what clears the field |
//! | --- | --- |
//! | SignalWire, `default_send_as` of the SIP profile | null or the empty text; `random_send_as` sends null |
//! | SignalWire, `calling_handler_resource_id` of a SIP credential | null; `clear_calling_handler_resource` sends it |
//! | SignalWire, `codecs` and `ciphers` of a relay SIP endpoint | `[]` returns to the project's own |
//! | SignalWire, `codecs` and `ciphers` of a SIP address or a gateway | nothing: they need at least one |
//! | SignalWire, `codecs` and `ciphers` elsewhere | not documented |
//! | Voximplant, all fields | forms have no null; what an empty text does is not documented |
//! | Diga, all fields | null can be sent; what it does is not documented |
//!
//! Where nothing is documented, use the `…_verified` methods. They read the resource back and list the fields that did not
//! change: [`Verified`](crate::Verified) has an example.
