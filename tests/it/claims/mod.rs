//! What the crate claims about a write, a list or an update, and the proof that this requires.

#![cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]

/// A client that retries without waiting.
macro_rules! client {
    ($builder:expr, $url:expr) => {
        $builder.base_url($url).retries(crate::support::no_waits()).build().unwrap()
    };
}

mod lists;
mod operations;
mod race;
mod read_back;
mod recognized;
mod statuses;
mod updates;
mod words;
