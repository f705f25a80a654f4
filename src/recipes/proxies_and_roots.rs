//! Go through a proxy, trust a root certificate of your own, and whatever else the HTTP client can do.
//!
//! [`ClientBuilder::http`](crate::ClientBuilder::http) hands you the [`reqwest::ClientBuilder`] that the client is
//! built from. Add `reqwest` 0.13 to your own dependencies, with `default-features = false`, to name its types.
//!
//! # A proxy
//!
//! Without a setting, the proxy of the environment is used: `HTTPS_PROXY`, `ALL_PROXY`, and `NO_PROXY` for exceptions.
//! A proxy that is set takes their place, and `no_proxy()` turns both off. Loopback is reached without the proxy of the
//! environment, so the sandbox works on any machine.
//!
//! The proxy sees the platform's host name and no credential, as https is tunneled. For a SOCKS proxy, enable reqwest's
//! feature `socks`. If the proxy refuses the tunnel, the error says so; if it wants credentials, the call is not retried.
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
//! # // The sandbox stands in for a proxy: nobody listens at the base URL.
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
//! For a gateway or a proxy that signs with an authority of your own. `tls_certs_merge` adds it to those that are
//! trusted already; `tls_certs_only` trusts it and no other. A rejected certificate fails the call at once, with the
//! reason in the message.
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
//! # What cannot be changed
//!
//! Redirects stay off: one would carry credentials to another place. reqwest's own retries stay off, as it does not
//! know what may be repeated, and the [timeouts](super::timeouts_and_retries) of the builder hold. A base URL is https,
//! but for loopback.
