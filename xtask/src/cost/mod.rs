//! Measures what a dependency on trunkline costs, by building a program that uses it and the same program written by
//! hand.

pub(crate) mod build;
mod by_hand;
mod programs;
mod project;
pub(crate) mod size;
