//! What the benches share.

// Not an API: helpers of the benches beside it.
#![allow(
    async_fn_in_trait,
    missing_docs,
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    clippy::missing_errors_doc
)]

pub mod by_hand;
pub mod callgrind;
pub mod counting;
pub mod memory;
pub mod report;
pub mod rungs;
pub mod server;
pub mod tls;

/// The runtime of a bench: one thread, so that a call's cost is on one core, and all of it is counted.
pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// True under `cargo bench`. Under `cargo test --benches` a bench shows that it works, and measures nothing worth reading.
pub fn is_measuring() -> bool {
    std::env::args().any(|argument| argument == "--bench")
}

/// `full` when measuring, and otherwise just enough to see that it works.
pub fn rounds(full: usize) -> usize {
    if is_measuring() { full } else { 1 }
}

/// A count as a figure to divide by: counts of benches are far below what a float holds.
#[allow(clippy::cast_precision_loss)]
pub fn figure(count: usize) -> f64 {
    count as f64
}
