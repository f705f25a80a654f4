//! See the request that a call would send, without sending it.
//!
//! `client.preview(…)` is given the call as an async closure, and returns a [`Preview`](crate::Preview): method, URL,
//! headers and body. The closure gets a client that sends nothing; make the call with that one. It works for every call,
//! [raw ones](super::call_any_path) included. A list shows the request for its first page, and a method that sends several
//! requests shows the first one.
//!
//! Secrets are redacted everywhere, also in `Debug` and `Display`. In the command line for `curl` they are variables.
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
//! // A list sends a request when it is read.
//! let query = ListSipGatewaysQuery::new().page_size(100);
//! let preview = client.preview(async |client| client.sip_gateways().list_with(query).collect().await).await?;
//! assert!(preview.url().ends_with("?page_size=100"));
//! # Ok(())
//! # }
//! ```
//!
//! A call that fails before there is a request, for example for an empty id, fails in the preview in the same way. What
//! starts with `expose_` returns the request with its secrets: [`expose_body`](crate::Preview::expose_body) and the like.
//! Nothing is signed for a preview, so no provider of credentials is asked, and there is no `Authorization` to expose.
