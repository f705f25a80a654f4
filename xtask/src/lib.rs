//! The part of the repository's tasks that is a library: what is tested from outside.

pub mod drift;
