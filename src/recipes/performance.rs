//! See what calls, lists and clients cost, beside hand-written code on reqwest.
//!
//! The charts show one run of the repository's benches against a small server on loopback, on a virtual machine with two
//! cores. Compare ratios, not times: a call across a network takes tens of milliseconds.
//! [docs/performance.md](https://docs.rs/crate/trunkline/latest/source/docs/performance.md) has the numbers, how they were
//! measured, and the target that is missed.
//!
//! # A call
//!
#![doc = include_str!("../../docs/charts/call.svg")]
//!
//! # Lists
//!
#![doc = include_str!("../../docs/charts/lists.svg")]
//!
//! # First calls
//!
#![doc = include_str!("../../docs/charts/first-call.svg")]
//!
//! # Many calls and many clients
//!
#![doc = include_str!("../../docs/charts/scale.svg")]
