//! Use a `reqwest::Client` that your program has already.
//!
//! Clients of several platforms, or accounts, can share one pool of connections. To change a setting only, use
//! [`http`](super::proxies_and_roots) in place of this: it leaves the other settings as they are needed.
//!
//! [`ClientBuilder::http_client`](crate::ClientBuilder::http_client) lists what is your duty, and why. The builder can see a
//! redirect that was followed, and makes it an error. It cannot see the rest.
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
