//! The SIP profile.

use super::types::{SipProfile, SipProfileUpdate};
use crate::{Error, Patch, Response, verify};

crate::resource::resource! {
    /// The SIP profile: the project's SIP domain, and what credentials inherit. Each project has one, and it has no id.
    pub fn sip_profile(&self) -> SipProfileHandle;
}

crate::resource::update! { SipProfileHandle:
    /// Changes what is set. The rest is documented to stay, on one page, and to be replaced on another. The platform returns 201.
    fn update, update_verified with (update: SipProfileUpdate) -> SipProfile =
        |this| this.api.update_sip_profile(&update), update_sip_profile = UPDATE_SIP_PROFILE, verify::fields;
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
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
