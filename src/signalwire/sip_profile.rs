//! The SIP profile.

use super::types::{SipProfile, SipProfileUpdate};
use crate::{Error, Patch, Response, Verified, verify};
use std::pin::pin;

crate::resource::resource! {
    /// The SIP profile: each project has one, and it has no id.
    SipProfileHandle
}

impl SipProfileHandle {
    /// Reads the profile. Its `domain` is the host that SIP credentials register at; do not guess it from the space.
    ///
    /// Operation: [`get_sip_profile`](super::operations::GET_SIP_PROFILE).
    ///
    /// # Errors
    /// [`Auth`](crate::ErrorKind::Auth) if the token lacks the Voice scope.
    pub async fn get(&self) -> Result<Response<SipProfile>, Error> {
        self.api.get_sip_profile().await
    }

    /// Changes what is set. The rest is documented to stay, on one page, and to be replaced on another. The platform returns 201.
    ///
    /// Operation: [`update_sip_profile`](super::operations::UPDATE_SIP_PROFILE).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
    pub async fn update(&self, update: SipProfileUpdate) -> Result<Response<SipProfile>, Error> {
        let response = pin!(self.api.update_sip_profile(&update));
        verify::shown(&update, response, || self.get(), verify::fields).await
    }

    /// Updates, reads back and compares.
    ///
    /// # Errors
    /// Those of [`update`](Self::update) and [`get`](Self::get).
    pub async fn update_verified(&self, update: SipProfileUpdate) -> Result<Verified<SipProfile>, Error> {
        let response = pin!(self.api.update_sip_profile(&update));
        verify::verified(&update, response, || self.get(), verify::fields).await
    }
}

impl SipProfile {
    /// The SIP URI of a credential's user: what a registration at another platform needs. `None` if the response had no
    /// `domain`; the domain cannot be guessed from the space.
    #[must_use]
    pub fn sip_uri(&self, username: &str) -> Option<String> {
        let domain = self.domain.as_deref().filter(|domain| !domain.is_empty())?;
        Some(format!("sip:{username}@{domain}"))
    }
}

impl SipProfileUpdate {
    /// Lets the platform choose the number that calls come from: sends null for `default_send_as`. An empty text is
    /// documented to mean the same.
    #[must_use]
    pub fn random_send_as(self) -> Self {
        self.default_send_as(Patch::Null)
    }
}
