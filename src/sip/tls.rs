//! The TLS of SIP connections: always verified, with the platform's roots or the caller's.

use super::hash::hex_digits;
use crate::Error;
use rustls::crypto::{CryptoProvider, ring};
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use rustls_platform_verifier::BuilderVerifierExt;
use std::sync::{Arc, OnceLock};

/// The process's crypto provider, or ring.
fn provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(ring::default_provider()))
}

/// 16 random bytes that nobody can guess, in hexadecimal digits: for tags, branches and client nonces.
pub(super) fn random_hex() -> Result<String, Error> {
    let mut bytes = [0; 16];
    let filled = provider().secure_random.fill(&mut bytes);
    filled.map_err(|_| Error::config("the system has no random numbers"))?;
    Ok(hex_digits(&bytes))
}

/// Trusts the platform's roots. Loading them takes longer than a check, so it happens once.
pub(super) fn platform() -> Result<Arc<ClientConfig>, String> {
    static CONFIG: OnceLock<Arc<ClientConfig>> = OnceLock::new();
    if let Some(config) = CONFIG.get() {
        return Ok(Arc::clone(config));
    }
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions();
    let builder = builder.and_then(BuilderVerifierExt::with_platform_verifier).map_err(|error| error.to_string())?;
    Ok(Arc::clone(CONFIG.get_or_init(|| Arc::new(builder.with_no_client_auth()))))
}

/// Trusts the certificates in `pem` and no others.
pub(super) fn with_roots(pem: &[u8]) -> Result<Arc<ClientConfig>, Error> {
    let refused = |why: &str| Error::config(format!("the root certificates for the SIP server {why}; give PEM text"));
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let certificate = certificate.map_err(|_| refused("cannot be read"))?;
        roots.add(certificate).map_err(|_| refused("hold one that is not valid"))?;
    }
    if roots.is_empty() {
        return Err(refused("hold no certificate"));
    }
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions();
    let builder = builder.map_err(|_| Error::config("the process's crypto provider supports no TLS version"))?;
    Ok(Arc::new(builder.with_root_certificates(roots).with_no_client_auth()))
}
