//! The programs of this package, run as a user runs them.

#![allow(unreachable_pub)] // the program has no public API

mod bulk_rotate;
