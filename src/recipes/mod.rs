//! How to do what users of this crate do. This module is documentation: there is nothing in it to call.
//!
//! Every example is compiled and run with the crate's tests, most of them against the sandbox of `trunkline-testkit`.
//! Where an example takes its client from a sandbox, a program takes it from `Client::from_env` or `Client::builder`. A
//! recipe is here if the platforms that it calls are enabled.

#[cfg(feature = "signalwire")]
pub mod call_any_path;
#[cfg(feature = "signalwire")]
pub mod clear_a_field;
#[cfg(feature = "voximplant")]
pub mod find_before_create;
#[cfg(feature = "diga")]
pub mod many_tasks;
#[cfg(feature = "signalwire")]
pub mod page_through_a_list;
#[cfg(feature = "signalwire")]
pub mod preview_a_request;
#[cfg(feature = "diga")]
pub mod proxies_and_roots;
#[cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]
pub mod rotate_a_password;
#[cfg(feature = "diga")]
pub mod rotate_credentials;
#[cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]
pub mod set_up_from_names;
#[cfg(feature = "diga")]
pub mod share_an_http_client;
#[cfg(feature = "diga")]
pub mod test_with_the_sandbox;
#[cfg(feature = "signalwire")]
pub mod test_with_typed_mocks;
#[cfg(feature = "diga")]
pub mod timeouts_and_retries;
#[cfg(feature = "diga")]
pub mod tracing;
