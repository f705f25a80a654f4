//! Call what this crate has no method for.
//!
//! `client.call(method, path)` reaches any path of the platform with the same signing, limits, retries, outcomes and
//! redaction as every other call. [`RawCall`](crate::RawCall) lists the options. Three things are yours to say, because no
//! document does:
//!
//! - Whether the call can be retried. Only GET and HEAD are, unless you set
//!   [`idempotency`](crate::RawCall::idempotency).
//! - Which fields are [`secret`](crate::RawCall::secret). Those that are secret in any documented operation of the platform
//!   are redacted anyway.
//! - The type of the response. Prefer a type that requires a field to `serde_json::Value`: any JSON of a gateway is a
//!   `Value`, too.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let client = sandbox.signalwire().client().build()?;
//! use http::Method;
//! use serde_json::{Value, json};
//! use trunkline::{Idempotency, Secret};
//!
//! #[derive(serde::Deserialize)]
//! struct Endpoint {
//!     id: String,
//! }
//!
//! let path = "/api/relay/rest/endpoints/sip";
//! let body = json!({ "username": "sales", "password": Secret::from("correct horse") });
//! let endpoint = client.call(Method::POST, path).json(&body).send::<Endpoint>().await?.into_inner();
//!
//! // Setting a name twice is the same as setting it once.
//! let update = json!({ "caller_id": "Sales", "door_code": "2718" });
//! let call = client.call(Method::PUT, format!("{path}/{}", endpoint.id)).json(&update);
//! call.secret("door_code").idempotency(Idempotency::Idempotent).send::<Value>().await?;
//!
//! client.call(Method::DELETE, format!("{path}/{}", endpoint.id)).send::<()>().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Voximplant takes its parameters in a form: `client.call(Method::POST, "/platform_api/GetAccountInfo/").form(&…)`.
//!
//! # Lists
//!
//! SignalWire's pages have links: [`follow`](crate::signalwire::Client::follow) fetches them. Diga uses a cursor and Voximplant
//! an offset. Pass it to the next call, with `query` or `form`.
