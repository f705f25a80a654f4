//! The part of the repository's tasks that is a library: what is tested from outside, and what tests use.

pub mod charts;
pub mod drift;
pub mod output;
pub mod repository;
