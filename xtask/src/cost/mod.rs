//! Measures what depending on trunkline costs: a program is written with it and by hand, and built.

pub(crate) mod build;
mod by_hand;
mod programs;
mod project;
pub(crate) mod size;
