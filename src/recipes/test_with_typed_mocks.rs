//! Test what your code sends, call by call, with mocks that validate against the platforms' documents.
//!
//! The mocks run on [httpmock](https://docs.rs/httpmock), which your tests need as well:
//!
//! ```toml
//! [dev-dependencies]
//! httpmock = "0.9"
//! trunkline-testkit = { version = "0.1", features = ["mocks"] }
//! ```
//!
//! There is one type for each operation. A mock matches only requests that the documents allow and that have what the test
//! expects:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use httpmock::MockServer;
//! use trunkline::signalwire::types::SipCredentialUpdate;
//! use trunkline_testkit::mock::{MockOperation, signalwire};
//!
//! let server = MockServer::start_async().await;
//! let client = signalwire::client(&server).build()?;
//!
//! let (id, expected) = ("front-desk", SipCredentialUpdate::new().password("correct horse"));
//! let mock = signalwire::UpdateSipCredential::mock(&server, |when, then| {
//!     when.id(id).body(&expected);
//!     then.documented(200);
//! });
//!
//! // The code under test.
//! let update = SipCredentialUpdate::new().password("correct horse");
//! client.sip_credentials().update(id, update).await?;
//!
//! // If no request matched, the failure names the rule and the field, without the password.
//! mock.assert();
//! # Ok(())
//! # }
//! ```
//!
//! # A refusal
//!
//! Responses are validated too, so a test cannot rely on a response that the platform never sends:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # use httpmock::MockServer;
//! # use trunkline::signalwire::types::SipCredentialCreate;
//! # use trunkline_testkit::mock::{MockOperation, signalwire};
//! # let server = MockServer::start_async().await;
//! # let client = signalwire::client(&server).build()?;
//! let mock = signalwire::CreateSipCredential::mock(&server, |_, then| {
//!     let taken = serde_json::json!({ "errors": [{ "code": "not_unique_within_project", "attribute": "username" }] });
//!     then.unprocessable_entity(taken);
//! });
//!
//! let error = client.sip_credentials().create(SipCredentialCreate::new("front-desk")).await.unwrap_err();
//! assert!(error.is_already_exists());
//! mock.assert();
//! # Ok(())
//! # }
//! ```
//!
//! [`trunkline_testkit::mock`](https://docs.rs/trunkline-testkit/latest/trunkline_testkit/mock/) documents lenient
//! mocks, httpmock's own matchers, and functions that mock any operation.
