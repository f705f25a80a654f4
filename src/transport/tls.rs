//! The crypto provider of rustls.

/// Makes ring the process's provider, unless the program chose one: with the feature `rustls` alone, reqwest has no other.
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

/// Trusts nobody where the base URL is http: it is loopback then, nothing is sent elsewhere, and reading the system's
/// certificates would be most of what building the client costs.
#[cfg(any(feature = "native-tls", feature = "rustls", feature = "rustls-aws-lc-rs"))]
pub(super) fn roots(builder: reqwest::ClientBuilder, base_url: &str) -> reqwest::ClientBuilder {
    if base_url.starts_with("http://") { builder.tls_certs_only([]) } else { builder }
}

#[cfg(not(any(feature = "native-tls", feature = "rustls", feature = "rustls-aws-lc-rs")))]
pub(super) fn roots(builder: reqwest::ClientBuilder, _base_url: &str) -> reqwest::ClientBuilder {
    builder
}
