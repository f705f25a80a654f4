//! Use a proxy, trust your own root certificate, or change other settings of the HTTP client.
//!
//! [`ClientBuilder::http`](crate::ClientBuilder::http) hands you the [`reqwest::ClientBuilder`] that the client is
//! built from. Add `reqwest` 0.13 to your own dependencies, with `default-features = false`, to name its types.
//!
//! # A proxy
//!
//! By default, the client uses the proxy of the environment: `HTTPS_PROXY`, `ALL_PROXY`, and `NO_PROXY` for exceptions. A
//! proxy that you set replaces it, and `no_proxy()` turns both off. Loopback never goes through the environment's proxy, so
//! the sandbox works on any machine.
//!
//! https is tunneled, so the proxy sees the platform's host name and no credential. For a SOCKS proxy, enable reqwest's
//! feature `socks`. If the proxy refuses the tunnel, the error says so; if it requires credentials, the call is not retried.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use trunkline::diga::Client;
//!
//! let proxy = reqwest::Proxy::all("http://proxy.example.com:3128")?.basic_auth("user", "password");
//! let client = Client::builder("an API key").http(|http| http.proxy(proxy)).build()?;
//! # drop(client);
//! #
//! # // The sandbox acts as the proxy: nothing listens at the base URL.
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let proxy = reqwest::Proxy::all(sandbox.base_url())?;
//! # let client = sandbox.diga().client().base_url("http://127.0.0.1:9").http(|http| http.proxy(proxy)).build()?;
//! # client.phones().get(sandbox.diga().phone_id()).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # A root certificate
//!
//! A gateway or a proxy may use a certificate of your own authority. `tls_certs_merge` adds its root to the trusted ones;
//! `tls_certs_only` trusts only that root. A rejected certificate fails the call at once, with the reason in the message.
//!
//! ```
//! # #[cfg(not(feature = "rustls"))]
//! # fn main() {}
//! # #[cfg(feature = "rustls")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # use trunkline::diga::{Client, types::ListPhonesQuery};
//! # use trunkline_testkit::{Fault, FaultServer};
//! # let server = FaultServer::start_tls([Fault::response(200, r#"{"data":[]}"#)]).await?;
//! # let (gateway, pem) = (server.base_url(), FaultServer::authority_pem()?);
//! let root = reqwest::Certificate::from_pem(pem.as_bytes())?;
//! let client =
//!     Client::builder("an API key").base_url(gateway).http(|http| http.tls_certs_only([root])).build()?;
//! # client.phones().list_page(ListPhonesQuery::new()).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # An HTTP client that your program already has
//!
//! With [`ClientBuilder::http_client`](crate::ClientBuilder::http_client), clients of several platforms or accounts share one
//! connection pool. Its documentation lists the settings that you must make, and why. A redirect that your client followed is
//! detected and is an error. The rest cannot be detected.
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
//!
//! # What cannot be changed
//!
//! - Redirects stay off: one would carry credentials to another host.
//! - reqwest's own retries stay off: it does not know what is safe to retry.
//! - The [timeouts](super::timeouts_and_retries) of the builder apply.
//! - A base URL must be https, except on loopback.
