//! The tests of the tasks.

mod drift;
mod guide;
mod printing;
