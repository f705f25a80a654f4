//! The tests of the tasks.

mod charts;
mod drift;
mod guide;
mod printing;
