//! Say how long a call may take, how often it is repeated, and watch it being repeated.
//!
//! # Three limits
//!
//! | setting | limits | default |
//! | --- | --- | --- |
//! | [`timeout`](crate::ClientBuilder::timeout) | a call, with its retries and the waits between them | 90 s |
//! | [`attempt_timeout`](crate::ClientBuilder::attempt_timeout) | one attempt, from connecting to the end of the answer | 30 s |
//! | [`connect_timeout`](crate::ClientBuilder::connect_timeout) | connecting, TLS included | 10 s |
//!
//! A `timeout` of `Duration::MAX` is none. A retry whose wait would end after the call's limit is not waited for: the
//! error comes at once. On a list, the limit holds for each page.
//!
//! # What is retried
//!
//! That is not for a caller to set. It follows from the operation's [`Idempotency`](crate::Idempotency) and from what
//! is proven about the attempt that failed. The table is in the documentation of [`Outcome`](crate::Outcome). In short:
//!
//! - Reads, and writes that can be done twice, are retried after anything that may pass: a lost connection, 408, 429, 5xx.
//! - A create is retried only if it is proven that nothing was done: nothing was sent, or the platform throttled it.
//!   After 503 or a timeout, it is not.
//!
//! How often and how patiently can be set, for a client with [`retries`](crate::ClientBuilder::retries) and for one
//! call on its handle. `Retry-After` is obeyed up to the longest wait; an error carries a longer one as
//! [`retry_after`](crate::Error::retry_after) and comes at once.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let clock = trunkline_testkit::VirtualClock::new();
//! # let (builder, phone) = (sandbox.diga().client().clock(clock.clone()), sandbox.diga().phone_id());
//! use std::sync::Arc;
//! use std::sync::atomic::{AtomicU32, Ordering};
//! use std::time::Duration;
//! use trunkline::Retries;
//!
//! let repeated = Arc::new(AtomicU32::new(0));
//! let counter = Arc::clone(&repeated);
//! let client = builder
//!     .timeout(Duration::from_secs(60))
//!     .attempt_timeout(Duration::from_secs(15))
//!     .retries(Retries::default().with_max_attempts(6))
//!     .on_retry(move |event| {
//!         counter.fetch_add(1, Ordering::Relaxed);
//!         eprintln!("{} again in {:?}: {:?}", event.operation.id, event.wait, event.kind);
//!     })
//!     .build()?;
//! # sandbox.diga().throttle_next(2, Duration::from_secs(7));
//!
//! // Throttled twice, and asked to wait 7 s each time.
//! client.phones().get(phone).await?;
//! assert_eq!(repeated.load(Ordering::Relaxed), 2);
//! # assert_eq!(clock.sleeps(), [Duration::from_secs(7); 2]);
//!
//! // This one call is in a hurry.
//! # sandbox.diga().throttle_next(1, None);
//! let hurried = client.phones().with_timeout(Duration::from_secs(2)).with_retries(Retries::off());
//! let error = hurried.get(phone).await.unwrap_err();
//! assert!(error.is_rate_limited());
//! # Ok(())
//! # }
//! ```
//!
//! # The retry budget
//!
//! While a platform is down, retries only add to its load. So a client makes at most 10 fruitless retries;
//! [`retry_budget`](crate::ClientBuilder::retry_budget) changes that, and clones share it. A call that succeeds in the end
//! returns what its retries took, and every tenth success adds one. Once the budget is used up, calls fail after their first
//! attempt, and the error says so. Retries after a response that asks to slow down (429) are free.
//!
//! # Giving a call up
//!
//! A call that is dropped ends there: no further attempt is made. What was sent cannot be taken back, so after a write
//! that was dropped you know as much as after [`Outcome::Unknown`](crate::Outcome::Unknown). A `timeout` of the client
//! ends in an error that says which; prefer it to one that drops the call from outside.
