//! What the crate claims of a write, a list or an update, and what it takes to prove it.

#![cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]
#![allow(unreachable_pub)] // a test has no outside

#[path = "../support/calls.rs"]
#[allow(clippy::wildcard_imports)]
mod calls;
#[path = "../support/mod.rs"]
mod support;

/// A client that trusts nobody: to read the system's certificates takes longer than a call.
macro_rules! client {
    ($builder:expr, $url:expr) => {{
        let http = |http: reqwest::ClientBuilder| http.no_proxy();
        #[cfg(feature = "rustls")]
        let http = move |builder| http(builder).tls_certs_only([]);
        $builder.base_url($url).retries(crate::support::no_waits()).http(http).build().unwrap()
    }};
}

mod lists;
mod operations;
mod race;
mod statuses;
mod updates;
mod words;
