//! Use one client from many tasks.
//!
//! A client is a handle. Its clones, and handles such as `client.phones()`, share its connections, its retry budget and, at
//! Voximplant, its token. Build one client for each set of credentials, and clone it into tasks. Calls are `Send` futures.
//! Connections belong to the tokio runtime that opened them, so a program with several runtimes needs a client for each.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # use trunkline::diga::types::PhoneImport;
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let client = sandbox.diga().client().build()?;
//! # for number in 0..20 {
//! #     client.phones().import(PhoneImport::new(format!("+3491000010{number}"))).await?;
//! # }
//! use std::sync::Arc;
//! use tokio::sync::Semaphore;
//! use tokio::task::JoinSet;
//! use trunkline::diga::types::{ListPhonesQuery, PhoneUpdate};
//!
//! // The most calls at a time.
//! let permits = Arc::new(Semaphore::new(8));
//! let mut tasks = JoinSet::new();
//! let mut phones = client.phones().list_with(ListPhonesQuery::new().limit(100));
//! while let Some(phone) = phones.next().await {
//!     let phone = phone?;
//!     let permit = Arc::clone(&permits).acquire_owned().await?;
//!     let phones = client.phones();
//!     tasks.spawn(async move {
//!         let update = PhoneUpdate::new().nickname(format!("Desk {}", phone.number));
//!         let result = phones.update(phone.id, update).await;
//!         drop(permit);
//!         result.map(drop).map_err(|error| (phone.id, error))
//!     });
//! }
//! while let Some(result) = tasks.join_next().await {
//!     if let Err((phone, error)) = result? {
//!         eprintln!("{phone}: {error}");
//!     }
//! }
//! # assert_eq!(sandbox.diga().count("update_phone"), 22);
//! # Ok(())
//! # }
//! ```
//!
//! Instead of choosing a number of calls at a time, you can let the client find it:
//! [`max_in_flight`](crate::ClientBuilder::max_in_flight) sets the most, and all clones slow down together when the platform asks for it.
//!
//! The [retry budget](super::timeouts_and_retries#the-retry-budget) keeps many tasks from overloading a platform that fails:
//! after ten retries without success, further calls fail at once.
