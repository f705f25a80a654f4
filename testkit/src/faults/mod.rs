//! A server that fails on purpose in ways that HTTP mocks cannot: below HTTP, and in violation of it.

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
