//! Make a client for each platform, from environment variables or from values of your own.
//!
//! `from_env` reads the platform's own variables, which each platform's module lists. `builder` takes the same values
//! as arguments. Both return a [`ClientBuilder`](crate::ClientBuilder), whose setters change timeouts, retries, the base URL
//! and the HTTP client.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let credentials_json = sandbox.voximplant().credentials_json();
//! use std::time::Duration;
//! use trunkline::voximplant::Credentials;
//! use trunkline::{diga, signalwire, voximplant};
//!
//! let signalwire = signalwire::Client::builder("my-space", "project id", "API token").build()?;
//! let voximplant = voximplant::Client::builder(Credentials::from_json(&credentials_json)?).build()?;
//! let diga = diga::Client::builder("API key").timeout(Duration::from_secs(30)).build()?;
//!
//! // The error names the variable that is missing.
//! if let Err(error) = diga::Client::from_env() {
//!     eprintln!("{error}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Building a client reads the system's root certificates and takes about 2 ms. Build one for each set of credentials when
//! the program starts, and clone it: clones share connections, the retry budget and, at Voximplant, the signed token.
//!
//! - Credentials that change while the program runs: [`rotate_credentials`](super::rotate_credentials).
//! - A proxy, a root certificate, or a `reqwest::Client` that your program already has:
//!   [`proxies_and_roots`](super::proxies_and_roots).
