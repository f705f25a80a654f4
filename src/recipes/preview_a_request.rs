//! Preview a request: see what a call would send, without sending it.
//!
//! `client.preview(…)` is given the call as an async closure, and returns a [`Preview`](crate::Preview): method, URL,
//! headers and body. The closure gets a client that sends nothing; make the call with that one. It works for every call,
//! [raw ones](super::call_any_path) included. A list shows the request for its first page, and a method that sends several
//! requests shows the first one.
//!
//! Secrets are redacted everywhere, also in `Debug` and `Display`. The `curl` line has variables in their place.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), trunkline::Error> {
//! # let client = trunkline::signalwire::Client::builder("acme", "project", "token").build()?;
//! use trunkline::signalwire::types::{ListSipGatewaysQuery, SipCredentialCreate};
//!
//! let create = SipCredentialCreate::new("sales").password("correct horse");
//! let preview = client.preview(async |client| client.sip_credentials().create(create).await).await?;
//!
//! assert_eq!(preview.method(), "POST");
//! assert_eq!(preview.url(), "https://acme.signalwire.com/api/fabric/resources/sip_endpoints");
//! assert_eq!(preview.body(), r#"{"password":"***","username":"sales"}"#);
//! assert!(preview.to_curl().contains(r#""password":"'"$SIGNALWIRE_PASSWORD"'""#));
//!
//! // A list sends its request when you read it.
//! let query = ListSipGatewaysQuery::new().page_size(100);
//! let preview = client.preview(async |client| client.sip_gateways().list_with(query).collect().await).await?;
//! assert!(preview.url().ends_with("?page_size=100"));
//! # Ok(())
//! # }
//! ```
//!
//! A call that fails before it has a request, for example because of an empty id, fails in the preview too. Methods that start
//! with `expose_`, such as [`expose_body`](crate::Preview::expose_body), return the request with its secrets. A preview is not
//! signed: no credential provider is asked, and there is no `Authorization` header.
