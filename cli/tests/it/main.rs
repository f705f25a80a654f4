//! The programs of this package, run as a user runs them.

#![allow(unreachable_pub)] // the program has no public API

mod accounts;
mod arguments;
mod bulk_rotate;
#[cfg(unix)]
mod completions;
#[cfg(unix)]
mod conformance;
mod doctor;
mod fleet;
mod keyring;
#[cfg(target_os = "linux")]
mod killed;
#[cfg(target_os = "linux")]
mod memory;
#[cfg(unix)]
mod picture;
#[cfg(unix)]
mod sandbox;
#[cfg(unix)]
mod secrets;
#[cfg(unix)]
mod sessions;
#[cfg(unix)]
mod terminal;
