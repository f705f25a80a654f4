//! The calls that people write first compile and work.

#![allow(clippy::needless_borrows_for_generic_args)] // people borrow where they need not

mod config_files;
mod fields;
#[cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]
mod handles;
mod ids;
