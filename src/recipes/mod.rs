//! The guide: how to do each task, in the order in which most programs need them.
//!
//! Every example is compiled and run with the crate's tests, most of them against the sandbox of `trunkline-testkit`.
//! Where an example takes its client from a sandbox, your program takes it from `Client::from_env` or `Client::builder`.
//! The guide has the pages whose platforms are enabled.
//!
//! # Setup and calls
//!
#![cfg_attr(
    all(feature = "diga", feature = "signalwire", feature = "voximplant"),
    doc = " - [`make_a_client`]: make a client from environment variables or from values of your own"
)]
#![cfg_attr(
    feature = "signalwire",
    doc = " - [`make_calls`]: ids, requests, responses, options for one call, requests in configuration files"
)]
#![cfg_attr(
    all(feature = "diga", feature = "signalwire", feature = "voximplant"),
    doc = " - [`set_up_from_names`]: set up a whole trunk at three platforms, without typing an id"
)]
#![cfg_attr(feature = "signalwire", doc = " - [`call_any_path`]: call what this crate has no method for")]
#![cfg_attr(
    feature = "signalwire",
    doc = " - [`preview_a_request`]: see the request that a call would send, also as a `curl` line"
)]
//!
//! # Calls that fail
//!
#![cfg_attr(
    feature = "signalwire",
    doc = " - [`handle_failures`]: find out whether a write happened, and what to do next"
)]
#![cfg_attr(feature = "voximplant", doc = " - [`find_before_create`]: create something exactly once")]
#![cfg_attr(feature = "diga", doc = " - [`timeouts_and_retries`]: limit a call, tune its retries, and watch them")]
//!
//! # Lists and updates
//!
#![cfg_attr(feature = "signalwire", doc = " - [`page_through_a_list`]: read long lists, and resume in another process")]
#![cfg_attr(
    feature = "signalwire",
    doc = " - [`clear_a_field`]: null, an empty list and absence; updates that are read back"
)]
//!
//! # Passwords and rotation
//!
#![cfg_attr(
    all(feature = "diga", feature = "signalwire", feature = "voximplant"),
    doc = " - [`rotate_a_password`]: change a password on one platform or on all three"
)]
#![cfg_attr(feature = "diga", doc = " - [`rotate_credentials`]: change API tokens and keys while a client is in use")]
//!
//! # Testing
//!
#![cfg_attr(feature = "diga", doc = " - [`test_with_the_sandbox`]: test what your code achieves")]
#![cfg_attr(feature = "signalwire", doc = " - [`test_with_typed_mocks`]: test what your code sends")]
//!
//! # In production
//!
#![cfg_attr(feature = "diga", doc = " - [`tracing`]: log, trace and count calls")]
#![cfg_attr(
    feature = "diga",
    doc = " - [`proxies_and_roots`]: proxies, root certificates and other settings of the HTTP client"
)]
#![cfg_attr(
    feature = "diga",
    doc = " - [`share_an_http_client`]: use a `reqwest::Client` that your program already has"
)]
#![cfg_attr(feature = "diga", doc = " - [`many_tasks`]: use one client from many tasks")]
#![cfg_attr(
    feature = "diga",
    doc = " - [`embed_in_a_service`]: share a client in a service, map errors to its responses, count calls"
)]
//! - [`performance`]: what calls, lists and clients cost, with charts

#[cfg(feature = "signalwire")]
pub mod call_any_path;
#[cfg(feature = "signalwire")]
pub mod clear_a_field;
#[cfg(feature = "diga")]
pub mod embed_in_a_service;
#[cfg(feature = "voximplant")]
pub mod find_before_create;
#[cfg(feature = "signalwire")]
pub mod handle_failures;
#[cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]
pub mod make_a_client;
#[cfg(feature = "signalwire")]
pub mod make_calls;
#[cfg(feature = "diga")]
pub mod many_tasks;
#[cfg(feature = "signalwire")]
pub mod page_through_a_list;
pub mod performance;
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
