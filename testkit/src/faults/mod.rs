//! A server that fails on purpose, in the ways that mocks of HTTP cannot: below HTTP, and against its rules.

#[cfg(feature = "tls")]
pub(crate) mod certificate;
pub(crate) mod connection;
mod fault;
mod request;
mod server;
mod state;
#[cfg(feature = "tls")]
mod tls;

#[cfg(feature = "tls")]
pub use certificate::Certificate;
pub use fault::{At, End, Fault};
pub use server::FaultServer;
