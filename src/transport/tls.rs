//! What differs between the TLS features.

/// Whether https can be spoken at all.
pub(super) const IS_AVAILABLE: bool =
    cfg!(any(feature = "native-tls", feature = "rustls", feature = "rustls-aws-lc-rs"));

/// Makes ring the process's crypto provider, unless the program chose one: with the feature `rustls` alone, reqwest has none.
#[cfg(all(feature = "rustls", not(feature = "rustls-aws-lc-rs")))]
pub(super) fn ensure_crypto_provider() {
    use rustls::crypto::{CryptoProvider, ring};
    if CryptoProvider::get_default().is_none() {
        // It fails if another thread installed one meanwhile, and then that one is as good.
        drop(ring::default_provider().install_default());
    }
}

/// reqwest brings its own.
#[cfg(not(all(feature = "rustls", not(feature = "rustls-aws-lc-rs"))))]
pub(super) fn ensure_crypto_provider() {}

/// Loads no root certificates, for a client that speaks plain http: loading takes most of the time of building a client, and
/// a minimal container has none.
#[cfg(any(feature = "native-tls", feature = "rustls", feature = "rustls-aws-lc-rs"))]
pub(super) fn without_roots(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder.tls_certs_only([])
}

#[cfg(not(any(feature = "native-tls", feature = "rustls", feature = "rustls-aws-lc-rs")))]
pub(super) fn without_roots(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
}
