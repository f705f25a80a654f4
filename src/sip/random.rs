//! Random values for tags, branches and client nonces.

use super::hash::hex_digits;
use super::tls::provider;
use crate::Error;
use rustls::crypto::CryptoProvider;
use std::sync::Arc;

/// A source of values that nobody can guess.
pub(super) struct Random(Arc<CryptoProvider>);

impl Random {
    pub(super) fn new() -> Self {
        Self(provider())
    }

    pub(super) fn hex(&self) -> Result<String, Error> {
        let mut bytes = [0; 16];
        let filled = self.0.secure_random.fill(&mut bytes);
        filled.map_err(|_| Error::config("the system has no random numbers"))?;
        Ok(hex_digits(&bytes))
    }
}
