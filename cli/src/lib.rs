//! The parts of the command line that its tests and benches also run in their own process. They are no public API.

#![allow(missing_docs, clippy::missing_errors_doc, clippy::must_use_candidate)]

pub mod bulk;
pub mod interrupt;
pub mod journal;
#[cfg(feature = "keyring")]
pub mod keyring;
pub mod plan;
pub mod rotate;
