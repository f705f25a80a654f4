//! The guide: how to do each task, in the order in which most programs need them.
//!
//! Every example is compiled and run with the crate's tests, most of them against the sandbox of `trunkline-testkit`.
//! Where an example takes its client from a sandbox, your program takes it from `Client::from_env` or `Client::builder`.
//! The guide is part of the documentation of builds with all platforms.
//!
//! # Setup and calls
//!
//! - [`make_a_client`]: make a client from environment variables or from values of your own
//! - [`make_calls`]: ids, requests, responses, options for one call, requests in configuration files
//! - [`set_up_from_names`]: set up a whole trunk at three platforms, without typing an id
//! - [`call_any_path`]: call what this crate has no method for
//! - [`Preview`](crate::Preview): see the request that a call would send, also as a `curl` line
//!
//! # Calls that fail
//!
//! - [`handle_failures`]: find out whether a write happened, and what to do next
//! - [`find_before_create`]: create something exactly once
//! - [`timeouts_and_retries`]: limit a call, tune its retries, and watch them
//!
//! # Lists and updates
//!
//! - [`page_through_a_list`]: read long lists, and resume in another process
//! - [`clear_a_field`]: null, an empty list and absence; updates that are read back
//!
//! # Passwords and rotation
//!
//! - [`rotate_a_password`]: change a password on one platform or on all three
//! - [`rotate_credentials`]: change API tokens and keys while a client is in use
//!
//! # Testing
//!
//! - [`test_with_the_sandbox`]: test what your code achieves
//! - [`test_with_typed_mocks`]: test what your code sends
//!
//! # In production
//!
//! - [`tracing`]: log, trace and count calls
//! - [`proxies_and_roots`]: proxies, root certificates, other settings of the HTTP client, or one of your own
//! - [`many_tasks`]: use one client from many tasks
//! - [`embed_in_a_service`]: share a client in a service, map errors to its responses, count calls
//! - [`performance`]: what calls, lists and clients cost, with charts

pub mod call_any_path;
pub mod clear_a_field;
pub mod embed_in_a_service;
pub mod find_before_create;
pub mod handle_failures;
pub mod make_a_client;
pub mod make_calls;
pub mod many_tasks;
pub mod page_through_a_list;
pub mod performance;
pub mod proxies_and_roots;
pub mod rotate_a_password;
pub mod rotate_credentials;
pub mod set_up_from_names;
pub mod test_with_the_sandbox;
pub mod test_with_typed_mocks;
pub mod timeouts_and_retries;
pub mod tracing;
