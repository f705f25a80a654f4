//! The library part of the repository's tasks: what their tests and other packages' tests use.

pub mod charts;
pub mod drift;
pub mod output;
pub mod repository;
