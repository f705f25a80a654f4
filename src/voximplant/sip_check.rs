//! Checks of the passwords that registrations log in with at other SIP servers.

use super::types::{SipRegistration, SipRegistrationCreate};
use crate::sip::SipCheck;
use crate::{Error, Secret};

impl SipRegistrationCreate {
    /// Prepares a check of the password at the SIP server that the registration is to log in at. A registration with a wrong
    /// password costs as much as one with the right one, so [`run`](SipCheck::run) it before creating the registration.
    ///
    /// The check goes from this machine to the server of `proxy`, over TLS unless it is set otherwise; a port in `proxy` is
    /// that of the platform's own connection, and not used. It does not prove that the platform reaches that server.
    ///
    /// # Errors
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if no password is set.
    pub fn sip_check(&self) -> Result<SipCheck, Error> {
        let password = self.password.clone().ok_or_else(|| Error::invalid_request("the SIP check needs a password"))?;
        let check = SipCheck::at(&self.proxy, self.sip_username.as_str(), password);
        Ok(with_auth_user(check, self.auth_user.as_deref()))
    }
}

impl SipRegistration {
    /// Prepares a check of a new password at the SIP server that the registration logs in at, before the registration is
    /// updated with it. [`SipRegistrationCreate::sip_check`] says what it proves.
    ///
    /// # Errors
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the response shows no user name or no proxy.
    pub fn sip_check(&self, password: impl Into<Secret>) -> Result<SipCheck, Error> {
        let (Some(username), Some(proxy)) = (&self.sip_username, &self.proxy) else {
            return Err(Error::invalid_request(
                "the SIP check needs `sip_username` and `proxy` of the registration, which the response does not show",
            ));
        };
        Ok(with_auth_user(SipCheck::at(proxy, username.as_str(), password), self.auth_user.as_deref()))
    }
}

fn with_auth_user(check: SipCheck, auth_user: Option<&str>) -> SipCheck {
    match auth_user {
        Some(name) if !name.is_empty() => check.auth_username(name),
        _ => check,
    }
}
