//! What a platform engineer writes on top of trunkline: a phone's trunk, and the rotation of its password.

#[cfg(feature = "everywhere")]
pub mod everywhere;

use trunkline::diga::Client;
use trunkline::diga::types::{OutboundConfigUpdate, PhoneId, SipConfigUpdate};
use trunkline::{Error, ErrorKind, Outcome, Secret};

/// Where a phone's outbound calls go. Generated types stand in this crate's own API.
#[derive(Clone, Debug)]
pub struct Trunk {
    /// The phone.
    pub phone: PhoneId,
    /// Host of the SIP provider.
    pub host: String,
    /// User name at the provider.
    pub username: String,
}

impl Trunk {
    /// What is sent to point the phone at the trunk.
    #[must_use]
    pub fn update(&self, password: Secret) -> SipConfigUpdate {
        let outbound = OutboundConfigUpdate::new();
        SipConfigUpdate::new().outbound_config(
            outbound.termination_uri(self.host.as_str()).username(self.username.as_str()).password(password),
        )
    }
}

/// What to do after a write that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The thing is not there any more.
    Forget,
    /// Nothing changed; another try may succeed.
    Retry,
    /// Nothing changed, and nothing will: a person must look.
    Ask,
    /// It took effect.
    Done,
    /// Look first whether it took effect.
    Check,
}

impl Next {
    /// Reads it off an error.
    #[must_use]
    pub fn after(error: &Error) -> Self {
        match (error.outcome(), error.kind()) {
            (Outcome::Refused, ErrorKind::NotFound) => Self::Forget,
            (Outcome::Refused, ErrorKind::RateLimited | ErrorKind::Server)
            | (Outcome::NotSent, ErrorKind::Transport { .. }) => Self::Retry,
            (Outcome::Refused | Outcome::NotSent, _) => Self::Ask,
            (Outcome::Applied, _) => Self::Done,
            (Outcome::Unknown, _) => Self::Check,
        }
    }
}

/// Points a phone at its trunk.
///
/// # Errors
/// What is to be done next, with the error that says why.
pub async fn point(diga: &Client, trunk: &Trunk, password: Secret) -> Result<(), (Next, Error)> {
    let update = diga.phones().update_sip_config(trunk.phone, trunk.update(password)).await;
    update.map(drop).map_err(|error| (Next::after(&error), error))
}
