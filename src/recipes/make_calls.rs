//! Make calls: ids, requests and responses.
//!
//! A call is `client.resource().verb(…)`, with the platform's own verbs. Required fields are arguments of the request's `new`,
//! and optional fields are setters. A [`Response`](crate::Response) derefs to its content, and keeps the status, the headers and the request
//! id.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let client = sandbox.signalwire().client().build()?;
//! use trunkline::signalwire::types::{SipCredentialCreate, SipCredentialUpdate};
//!
//! let credentials = client.sip_credentials();
//! let created = credentials.create(SipCredentialCreate::new("front-desk").password("correct horse")).await?;
//! println!("created {}, request {:?}", created.id, created.request_id());
//!
//! // An id is a type of its own. Methods also take text, but no id of another kind.
//! let id = created.into_inner().id;
//! credentials.update(&id, SipCredentialUpdate::new().caller_id("Front desk")).await?;
//! let read = credentials.get(id.as_str()).await?;
//! assert_eq!(read.sip_endpoint.caller_id.as_deref(), Some("Front desk"));
//! # Ok(())
//! # }
//! ```
//!
//! If you know a name or a number and not the id, use a finder such as `find_by_username`: it returns `None` only if it read
//! the whole list.
//!
//! # Options for one call
//!
//! `with_timeout`, `with_retries` and `with_header` on a handle apply to the calls of that handle. See
//! [Timeouts and retries](super#calls-that-fail).
//!
//! # Requests in configuration files
//!
//! Requests implement `Deserialize`. Unknown and repeated fields are errors that name the field, and absent and null stay
//! apart:
//!
//! ```
//! use trunkline::signalwire::types::SipProfileUpdate;
//!
//! let update: SipProfileUpdate = serde_json::from_str(r#"{ "default_codecs": ["OPUS"], "default_send_as": null }"#)?;
//! assert_eq!(update, SipProfileUpdate::new().default_codecs(["OPUS"]).default_send_as(trunkline::Patch::Null));
//!
//! let error = serde_json::from_str::<SipProfileUpdate>(r#"{ "default_codec": ["OPUS"] }"#).unwrap_err();
//! assert!(error.to_string().contains("default_codec"));
//! # Ok::<_, serde_json::Error>(())
//! ```
//!
//! # Unexpected values
//!
//! Enums are open: a value that this version does not know keeps its text, and goes back into an update as it is. An optional
//! field that does not parse is `None`, and its value is kept in [`Extra`](crate::Extra), with the fields that no document names.
