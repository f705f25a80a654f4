//! The key of the fake service account at Voximplant. It is public, and only accepted by sandboxes and mocks.

/// The private key as PKCS#8 in PEM.
pub(crate) const PEM: &str = include_str!("voximplant_key.pem");

/// The public key as an `RSAPublicKey` in DER (RFC 8017, appendix A.1.1).
///
/// # Panics
/// If `voximplant_key.pem` is not a valid key.
#[cfg(feature = "sandbox")]
pub(crate) static PUBLIC: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use ring::signature::{KeyPair, RsaKeyPair};

    let base64: String = PEM.lines().filter(|line| !line.starts_with('-')).collect();
    let der = STANDARD.decode(base64).expect("PEM is base64 between its markers");
    RsaKeyPair::from_pkcs8(&der).expect("an RSA key in PKCS#8").public_key().as_ref().to_vec()
});
