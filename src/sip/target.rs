//! The server and the address that a check is about.

use crate::{Error, Secret};
use rustls_pki_types::ServerName;
use std::fmt::Write as _;

/// The registrar of a check, and whose password is checked there.
pub(super) struct Target {
    /// URI of the registrar.
    pub(super) registrar: String,
    /// Address of record of the credential.
    pub(super) uri: String,
    /// The name that the certificate is verified for.
    pub(super) certified: ServerName<'static>,
}

impl Target {
    /// Refuses values that are not valid in a URI or a header, or could inject another one.
    pub(super) fn checked(
        domain: &str,
        server: Option<&str>,
        [username, auth_username]: [&str; 2],
        password: &Secret,
    ) -> Result<Self, Error> {
        let invalid = |what: &str, why: &str| Error::invalid_request(format!("{what} of the SIP check {why}"));
        for name in [username, auth_username] {
            if name.is_empty() || name.contains(char::is_control) {
                return Err(invalid("the user name", "is empty or has a control character"));
            }
        }
        if password.is_empty() {
            return Err(invalid("the password", "is empty"));
        }
        let Ok(domain) = url::Host::parse(domain) else {
            return Err(invalid("the domain", "is no host name; give the SIP domain without `sip:` or a port"));
        };
        let Ok(host) = server.map_or(Ok(domain.clone()), url::Host::parse) else {
            return Err(invalid("the server", "is no host name or IP address; set the port with `SipCheck::port`"));
        };
        // An IP address that was given in place of a name does not change whose server it should be.
        let certified = if let url::Host::Domain(host) = host { host } else { domain.to_string() };
        let certified = certified.trim_matches(['[', ']']).to_owned();
        let certified = ServerName::try_from(certified);
        let certified = certified.map_err(|_| invalid("the domain", "is no name that a certificate can have"))?;
        let registrar = format!("sip:{domain}");
        let uri = format!("sip:{}@{domain}", escaped(username));
        Ok(Self { registrar, uri, certified })
    }
}

/// The user part of a SIP URI (RFC 3261, section 25.1).
fn escaped(user: &str) -> String {
    let mut escaped = String::with_capacity(user.len());
    for byte in user.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.!~*'()&=+$,;?/".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            // Writing into a String cannot fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}
