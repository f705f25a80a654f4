//! Embed trunkline in a service: share a client, limit and count its calls, and map errors to your own responses.
//!
//! - Build the client once at startup, and keep it in the state of your web framework. Its clones share connections.
//!   [`warm_up`](crate::diga::Client::warm_up) connects and checks the credentials before the first request.
//! - Give calls a timeout that is shorter than your caller's, so that your caller gets an error with an outcome and not a
//!   closed connection.
//! - Map errors by outcome: your caller may retry only what changed nothing.
//! - Count calls with [`on_call`](crate::ClientBuilder::on_call); see [count](super::tracing#count).
//! - Check readiness with a read, such as the first item of a list. Don't check it on every request.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let client = sandbox.diga().client().build()?;
//! use http::StatusCode;
//! use std::time::Duration;
//! use trunkline::diga::{Client, Phones, types::{PhoneId, PhoneUpdate}};
//! use trunkline::{Error, Outcome};
//!
//! /// The state of the service, cloned into each request.
//! #[derive(Clone)]
//! struct App {
//!     phones: Phones,
//! }
//!
//! impl App {
//!     fn new(client: &Client) -> Self {
//!         Self { phones: client.phones().with_timeout(Duration::from_secs(10)) }
//!     }
//!
//!     async fn rename(&self, phone: PhoneId, name: &str) -> StatusCode {
//!         match self.phones.update(phone, PhoneUpdate::new().nickname(name)).await {
//!             Ok(_) => StatusCode::NO_CONTENT,
//!             Err(error) => status(&error),
//!         }
//!     }
//!
//!     async fn is_ready(&self) -> bool {
//!         !matches!(self.phones.list().next().await, Some(Err(_)))
//!     }
//! }
//!
//! fn status(error: &Error) -> StatusCode {
//!     match error.outcome() {
//!         _ if error.is_not_found() => StatusCode::NOT_FOUND,
//!         _ if error.is_rate_limited() => StatusCode::TOO_MANY_REQUESTS,
//!         // Safe to retry for your caller.
//!         Outcome::NotSent => StatusCode::SERVICE_UNAVAILABLE,
//!         Outcome::Refused => StatusCode::UNPROCESSABLE_ENTITY,
//!         // Not safe: the change may have been made.
//!         Outcome::Applied | Outcome::Unknown => StatusCode::BAD_GATEWAY,
//!     }
//! }
//!
//! let app = App::new(&client);
//! assert!(app.is_ready().await);
//! # let phone = sandbox.diga().phone_id();
//! assert_eq!(app.rename(phone, "Front desk").await, StatusCode::NO_CONTENT);
//! # let absent = "00000000-0000-4000-8000-000000000000".parse()?;
//! assert_eq!(app.rename(absent, "Front desk").await, StatusCode::NOT_FOUND);
//! # Ok(())
//! # }
//! ```
//!
//! On shutdown, let calls finish within their timeout. A call whose future is dropped is not retried, but what was sent can't be
//! taken back: after a write, treat it as [`Unknown`](crate::Outcome::Unknown). The [log](super::tracing) has a line for it.
