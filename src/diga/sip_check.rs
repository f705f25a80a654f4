//! Checks of the passwords that phones call out with.

use super::types::{OutboundConfigImport, SipConfig};
use crate::sip::SipCheck;
use crate::{Error, Secret};

impl OutboundConfigImport {
    /// Prepares a check of the user name and password at the server that outbound calls are sent to, before the number is
    /// imported.
    ///
    /// It proves something where that server is also a registrar, which a SIP trunk's server need not be. It goes from this
    /// machine, over TLS unless it is set otherwise; a port in `termination_uri` is that of the platform's own connection, and
    /// not used.
    ///
    /// # Errors
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if no user name or no password is set.
    pub fn sip_check(&self) -> Result<SipCheck, Error> {
        let (Some(username), Some(password)) = (&self.username, &self.password) else {
            return Err(Error::invalid_request("the SIP check needs `username` and `password` of the trunk"));
        };
        Ok(SipCheck::at(&self.termination_uri, username.as_str(), password.clone()))
    }
}

impl SipConfig {
    /// Prepares a check of a password at the server that outbound calls are sent to. [`OutboundConfigImport::sip_check`] says
    /// what it proves.
    ///
    /// # Errors
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the phone has no user name or sends no calls out.
    pub fn sip_check(&self, password: impl Into<Secret>) -> Result<SipCheck, Error> {
        let (Some(username), Some(server)) = (&self.username, &self.termination_uri) else {
            return Err(Error::invalid_request("the SIP check needs `username` and `termination_uri` of the trunk"));
        };
        Ok(SipCheck::at(server, username.as_str(), password))
    }
}
