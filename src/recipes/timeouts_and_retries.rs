//! Limit how long a call takes, tune its retries, and watch them.
//!
//! # Three limits
//!
//! | setting | limits | default |
//! | --- | --- | --- |
//! | [`timeout`](crate::ClientBuilder::timeout) | a call, with its retries and the waits between them | 90 s |
//! | [`attempt_timeout`](crate::ClientBuilder::attempt_timeout) | one attempt, from connecting to the end of the response | 30 s |
//! | [`connect_timeout`](crate::ClientBuilder::connect_timeout) | connecting, TLS included | 10 s |
//!
//! A `timeout` of `Duration::MAX` means no timeout. If the wait before a retry would exceed the call's timeout, the call fails
//! at once. On a list, the timeout applies to each page.
//!
//! # What is retried
//!
//! What is retried is not configurable. It follows from the operation's [`Idempotency`](crate::Idempotency) and from what
//! the failed attempt proves. [`Outcome`](crate::Outcome) has the table. In short:
//!
//! - Reads and idempotent writes are retried after any failure that may pass: a lost connection, 408, 429, 5xx.
//! - A create is retried only if nothing was sent, or if the platform throttled it. It is not retried after a 503 or a
//!   timeout.
//!
//! The number of attempts and the waits are configurable, for a client with [`retries`](crate::ClientBuilder::retries) and for
//! one call on its handle. The client honors `Retry-After` up to its longest wait. If the platform asks for more, the call fails
//! at once, with the wait in [`retry_after`](crate::Error::retry_after).
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
//! let retries = Arc::new(AtomicU32::new(0));
//! let counter = Arc::clone(&retries);
//! let client = builder
//!     .timeout(Duration::from_secs(60))
//!     .attempt_timeout(Duration::from_secs(15))
//!     .retries(Retries::default().with_max_attempts(6))
//!     .on_retry(move |event| {
//!         counter.fetch_add(1, Ordering::Relaxed);
//!         eprintln!("retrying {} in {:?} after {}", event.operation.id, event.wait, event.kind);
//!     })
//!     .build()?;
//! # sandbox.diga().throttle_next(2, Duration::from_secs(7));
//!
//! // Throttled twice, and asked to wait 7 s each time.
//! client.phones().get(phone).await?;
//! assert_eq!(retries.load(Ordering::Relaxed), 2);
//! # assert_eq!(clock.sleeps(), [Duration::from_secs(7); 2]);
//!
//! // This one call fails fast.
//! # sandbox.diga().throttle_next(1, None);
//! let fast = client.phones().with_timeout(Duration::from_secs(2)).with_retries(Retries::off());
//! let error = fast.get(phone).await.unwrap_err();
//! assert!(error.is_rate_limited());
//! # Ok(())
//! # }
//! ```
//!
//! # The retry budget
//!
//! While a platform is down, retries only add to its load. So a client stops after 10 retries without success, which its clones
//! share: see [`retry_budget`](crate::ClientBuilder::retry_budget).
//!
//! # Cancellation
//!
//! Dropping a call's future cancels it: no further attempt is made. What was sent can't be taken back, so treat a dropped write
//! as [`Outcome::Unknown`](crate::Outcome::Unknown). Prefer the client's `timeout` to one that drops the call from outside: its error
//! says whether the request was sent.
