//! Checks of SIP passwords at the project's own SIP server.

use super::types::{SipCredentialId, SipEndpointId, SubscriberSipCredentialId};
use super::{RelaySipEndpoints, SipCredentials, SipProfileHandle, SubscriberSipCredentials};
use crate::sip::SipCheck;
use crate::{Error, Secret};

impl SipCredentials {
    /// Prepares a check of a credential's password at the project's SIP domain: [`run`](SipCheck::run) asks the SIP server.
    ///
    /// It proves that devices can register with this password now, and lists those that are registered, which no call of the
    /// API shows. It does not prove that calls get through.
    ///
    /// # Errors
    /// Those of reading the credential and the SIP profile, and [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the
    /// one shows no user name or the other no domain.
    pub async fn sip_check(
        &self,
        id: impl Into<SipCredentialId>,
        password: impl Into<Secret>,
    ) -> Result<SipCheck, Error> {
        let credential = self.get(id).await?;
        prepared(
            SipProfileHandle { api: self.api.clone() },
            credential.sip_endpoint.username.as_deref(),
            password.into(),
        )
        .await
    }
}

impl SubscriberSipCredentials {
    /// Prepares a check of a credential's password at the project's SIP domain, as
    /// [`SipCredentials::sip_check`] does. That subscribers register at that domain is not documented.
    ///
    /// # Errors
    /// Those of [`SipCredentials::sip_check`].
    pub async fn sip_check(
        &self,
        id: impl Into<SubscriberSipCredentialId>,
        password: impl Into<Secret>,
    ) -> Result<SipCheck, Error> {
        let credential = self.get(id).await?;
        prepared(SipProfileHandle { api: self.api.clone() }, credential.username.as_deref(), password.into()).await
    }
}

impl RelaySipEndpoints {
    /// Prepares a check of an endpoint's password at the project's SIP domain, as [`SipCredentials::sip_check`] does.
    ///
    /// # Errors
    /// Those of [`SipCredentials::sip_check`].
    pub async fn sip_check(
        &self,
        id: impl Into<SipEndpointId>,
        password: impl Into<Secret>,
    ) -> Result<SipCheck, Error> {
        let endpoint = self.get(id).await?;
        prepared(SipProfileHandle { api: self.api.clone() }, endpoint.username.as_deref(), password.into()).await
    }
}

async fn prepared(profile: SipProfileHandle, username: Option<&str>, password: Secret) -> Result<SipCheck, Error> {
    let username = username.ok_or_else(|| {
        Error::invalid_request("the SIP check needs the user name of the credential, which the response does not show")
    })?;
    let profile = profile.get().await?;
    let domain = profile.domain.as_deref().filter(|domain| !domain.is_empty()).ok_or_else(|| {
        Error::invalid_request("the SIP check needs the `domain` of the SIP profile, which the response does not show")
    })?;
    Ok(SipCheck::new(domain, username, password))
}
