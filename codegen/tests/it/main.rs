//! The generator's tests: what it writes, what it refuses, and that nothing makes it panic.

mod golden;
mod lines;
mod loading;
mod mutations;
mod refusals;
mod specs;
