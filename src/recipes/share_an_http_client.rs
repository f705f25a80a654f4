//! Use a `reqwest::Client` that your program already has.
//!
//! Clients of several platforms or accounts can then share one connection pool. To change only a setting, use
//! [`http`](super::proxies_and_roots) instead: it keeps the other settings.
//!
//! [`ClientBuilder::http_client`](crate::ClientBuilder::http_client) lists the settings that you must make, and why. A redirect
//! that your client followed is detected and is an error. The rest cannot be detected. With the feature `rustls`, your program
//! also installs rustls's provider first: `rustls::crypto::ring::default_provider().install_default()`.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let (fake, url) = (sandbox.diga(), sandbox.base_url());
//! # #[cfg(all(feature = "rustls", not(feature = "rustls-aws-lc-rs")))]
//! # drop(rustls::crypto::ring::default_provider().install_default());
//! use std::time::Duration;
//! use trunkline::diga;
//!
//! let http = reqwest::Client::builder()
//!     .redirect(reqwest::redirect::Policy::none())
//!     .retry(reqwest::retry::never())
//!     .connect_timeout(Duration::from_secs(10))
//!     .pool_idle_timeout(Duration::from_secs(15))
//!     .user_agent("provisioning/1.0");
//! # let http = http.no_proxy();
//! let http = http.build()?;
//!
//! let sales = diga::Client::builder("an API key").http_client(http.clone());
//! let support = diga::Client::builder("another API key").http_client(http);
//! # let (sales, support) = (sales.base_url(url), support.base_url(url));
//! # fake.accept_api_key("an API key");
//! # fake.accept_api_key("another API key");
//! # for client in [sales.build()?, support.build()?] {
//! #     client.phones().get(fake.phone_id()).await?;
//! # }
//! # Ok(())
//! # }
//! ```
