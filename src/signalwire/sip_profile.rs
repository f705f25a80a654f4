//! The SIP profile.

use super::types::{SipProfile, SipProfileUpdate};
use crate::{Error, Patch, Response};

crate::resource::resource! {
    /// The SIP profile: each project has one, and it has no id.
    SipProfiles
}

impl SipProfiles {
    /// Reads the profile. Its `domain` is the host that SIP credentials register at; do not guess it from the space.
    ///
    /// # Errors
    /// [`Auth`](crate::ErrorKind::Auth) if the token lacks the Voice scope.
    pub async fn get(&self) -> Result<Response<SipProfile>, Error> {
        self.api.get_sip_profile().await
    }

    /// Changes what is set and leaves the rest alone. The platform answers 201.
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) with the refused members in [`issues`](Error::issues).
    pub async fn update(&self, update: SipProfileUpdate) -> Result<Response<SipProfile>, Error> {
        self.api.update_sip_profile(&update).await
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
