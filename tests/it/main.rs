//! The library's tests against stub platforms: one program, one module for each concern.

// The program has no public API, and without a platform parts of the support are not used.
#![allow(dead_code, unreachable_pub)]

mod support;

mod canary;
mod claims;
mod config;
mod dynamic;
mod edges;
#[cfg(all(feature = "diga", feature = "signalwire", feature = "sip-check", feature = "voximplant"))]
mod ensure;
mod ergonomics;
mod faults;
mod futures;
mod idempotency;
mod links;
mod odd_json;
mod outcomes;
mod own_http_client;
mod prefetch;
mod preview;
mod properties;
mod raw;
mod reading;
mod reports;
mod retries;
mod rotation;
mod shown;
#[cfg(all(feature = "signalwire", feature = "sip-check"))]
mod sip;
mod texts;
mod throttle;
mod warm_up;
mod wire;
