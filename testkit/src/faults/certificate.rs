//! Invalid certificates, one for each way to be invalid.

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, KeyUsagePurpose, date_time_ymd};
use std::io;
use std::sync::{Arc, OnceLock};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// A server's certificate: valid, or invalid in one way. All but the last two are signed by the authority of
/// [`FaultServer::authority_pem`](super::FaultServer::authority_pem).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Certificate {
    /// Valid for `127.0.0.1`, `::1` and `localhost`.
    Valid,
    /// Expired.
    Expired,
    /// Not valid yet.
    NotYetValid,
    /// Issued for another host.
    WrongHost,
    /// Signed by an unknown authority.
    UnknownAuthority,
    /// Self-signed.
    SelfSigned,
}

type Authority = CertifiedIssuer<'static, KeyPair>;

/// One authority for all servers of a process, so that a client can trust it before any server starts.
fn authority() -> io::Result<&'static Authority> {
    static AUTHORITY: OnceLock<Authority> = OnceLock::new();
    if let Some(authority) = AUTHORITY.get() {
        return Ok(authority);
    }
    let made = new_authority()?;
    Ok(AUTHORITY.get_or_init(|| made))
}

pub(super) fn authority_pem() -> io::Result<String> {
    Ok(authority()?.pem())
}

fn new_authority() -> io::Result<Authority> {
    let mut params = CertificateParams::new(Vec::new()).map_err(io::Error::other)?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.distinguished_name.push(rcgen::DnType::CommonName, "trunkline testkit");
    let key = KeyPair::generate().map_err(io::Error::other)?;
    CertifiedIssuer::self_signed(params, key).map_err(io::Error::other)
}

pub(crate) fn acceptor(certificate: Certificate) -> io::Result<TlsAcceptor> {
    let names: &[&str] =
        if certificate == Certificate::WrongHost { &["elsewhere.example"] } else { &["localhost", "127.0.0.1", "::1"] };
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    let mut params = CertificateParams::new(names).map_err(io::Error::other)?;
    (params.not_before, params.not_after) = match certificate {
        Certificate::Expired => (date_time_ymd(2001, 1, 1), date_time_ymd(2002, 1, 1)),
        Certificate::NotYetValid => (date_time_ymd(2999, 1, 1), date_time_ymd(3000, 1, 1)),
        _ => (date_time_ymd(2001, 1, 1), date_time_ymd(2999, 1, 1)),
    };
    // RFC 5280, section 4.2.1.1, and strict clients require it.
    params.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate().map_err(io::Error::other)?;
    let signed = match certificate {
        Certificate::SelfSigned => params.self_signed(&key),
        Certificate::UnknownAuthority => params.signed_by(&key, &*new_authority()?),
        _ => params.signed_by(&key, &**authority()?),
    }
    .map_err(io::Error::other)?;
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    // The provider is named because a process with several has no default.
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![signed.der().clone()], key)
        .map_err(io::Error::other)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
