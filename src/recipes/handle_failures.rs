//! Handle failures: find out whether the write happened, and decide what to do next.
//!
//! Two questions decide. [`Error::outcome`](crate::Error::outcome) says whether the request took effect, and
//! [`Error::kind`](crate::Error::kind) says why the call failed.
//!
//! - After `NotSent` and `Refused`, nothing changed: fix the cause and send the request again.
//! - After `Applied` and `Unknown`, read the resource before you write again.
//!
//! [`Outcome`](crate::Outcome) lists what each status and failure proves. The client has already retried what it can retry
//! safely; see [`Error::attempts`](crate::Error::attempts).
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let client = sandbox.signalwire().client().build()?;
//! # sandbox.signalwire().fail_next("create_sip_credential", 502, serde_json::json!("bad gateway"));
//! use trunkline::signalwire::types::SipCredentialCreate;
//! use trunkline::{ErrorKind, Outcome};
//!
//! let credentials = client.sip_credentials();
//! let create = SipCredentialCreate::new("front-desk").password("correct horse");
//! match credentials.create(create).await {
//!     Ok(created) => println!("created {}", created.id),
//!     Err(error) => match (error.outcome(), error.kind()) {
//!         // The list shows whether it was created. If not yet, wait before you create it again.
//!         (Outcome::Applied | Outcome::Unknown, _) => match credentials.find_by_username("front-desk").await? {
//!             Some(found) => println!("created {}, although the call failed", found.id),
//!             None => println!("not found yet: {error}"),
//!         },
//!         (_, ErrorKind::AlreadyExists) => println!("somebody created it earlier"),
//!         (_, ErrorKind::RateLimited) => println!("try again in {:?}", error.retry_after()),
//!         (_, ErrorKind::Validation) => error.issues().iter().for_each(|issue| println!("refused: {issue}")),
//!         _ => println!("nothing changed: {error}"),
//!     },
//! }
//! # assert_eq!(sandbox.signalwire().count("create_sip_credential"), 1);
//! # Ok(())
//! # }
//! ```
//!
//! `Display` of an error is one line for people, without secrets: what happened, why, and what to do.
//! For programs, there are stable labels ([`ErrorKind::as_str`](crate::ErrorKind::as_str)), the platform's own
//! [`code`](crate::Error::code), the [`issues`](crate::Error::issues) that it listed, and its
//! [`request_id`](crate::Error::request_id) for a support case. Errors are `Clone`.
