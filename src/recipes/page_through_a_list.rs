//! Read 10,000 credentials with two pages in memory, stop early, and resume in another process.
//!
//! A list is a [`Listing`](crate::Listing). From the second page on, it fetches the next page while you read the current one;
//! [`prefetch`](crate::Listing::prefetch) changes that. A page of SignalWire's can hold 1000 items. An item that cannot be
//! decoded is an error in its place, and the items after it still follow.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let client = sandbox.signalwire().client().build()?;
//! # for number in 0..8 {
//! #     let create = trunkline::signalwire::types::SipCredentialCreate::new(format!("user-{number}"));
//! #     client.sip_credentials().create(create).await?;
//! # }
//! use trunkline::signalwire::types::ListSipCredentialsQuery;
//!
//! let mut credentials = client.sip_credentials().list_with(ListSipCredentialsQuery::new().page_size(3));
//! let mut names = Vec::new();
//! while let Some(credential) = credentials.next().await {
//!     // The end of the list is `None`. Leaving the loop on the first page sends no other request.
//!     names.extend(credential?.sip_endpoint.username);
//! }
//! assert_eq!(names.len(), 9);
//! # assert_eq!(sandbox.signalwire().count("list_sip_credentials"), 3);
//! # Ok(())
//! # }
//! ```
//!
//! `find` stops at the first match, and `collect` loads all remaining items into memory. A listing is also a
//! [`futures_core::Stream`], so the combinators of the `futures` crate work.
//!
//! # Resume in another process
//!
//! `next_page` returns whole pages. [`page_token`](crate::Listing::page_token) names the page that was returned last: store it
//! as text when you are done with the page. An interrupted job resumes at that page, with the same filters. It gets that
//! page again, so processing an item twice must be harmless.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let client = sandbox.signalwire().client().build()?;
//! # for number in 0..8 {
//! #     let create = trunkline::signalwire::types::SipCredentialCreate::new(format!("user-{number}"));
//! #     client.sip_credentials().create(create).await?;
//! # }
//! use trunkline::PageToken;
//! use trunkline::signalwire::types::ListSipCredentialsQuery;
//!
//! let query = || ListSipCredentialsQuery::new().page_size(3);
//! let mut saved: Option<String> = None;
//!
//! let mut pages = client.sip_credentials().list_with(query());
//! for _ in 0..2 {
//!     let Some(page) = pages.next_page().await else { break };
//!     for credential in page?.readable() {
//!         println!("{}", credential.id);
//!     }
//!     // The first page has no token: without one, a list starts there.
//!     saved = pages.page_token().map(|token| token.as_str().to_owned());
//! }
//!
//! // After an interruption: the second page again, and the third.
//! let mut pages = client.sip_credentials().list_with(query());
//! if let Some(token) = saved.as_deref() {
//!     pages = pages.starting_at(PageToken::from(token));
//! }
//! assert_eq!(pages.collect().await?.len(), 6);
//! # Ok(())
//! # }
//! ```
//!
//! # Concurrent changes
//!
//! SignalWire's page tokens and Diga's cursors are opaque, and their documents don't say what happens when rows are added or
//! removed in between. Voximplant uses offsets: a row can then appear twice or not at all. Compare by id, and list again where
//! it matters.
