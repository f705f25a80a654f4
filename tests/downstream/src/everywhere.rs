//! The password of one SIP credential, on every platform that knows it.

use crate::{Trunk, point};
use trunkline::signalwire::types::{SipCredentialId, SipCredentialUpdate};
use trunkline::voximplant::types::{SipRegistrationId, SipRegistrationUpdate};
use trunkline::{Error, Outcome, Provider, Secret, diga, signalwire, voximplant};

/// The clients, and what holds the password on each platform.
#[derive(Debug)]
pub struct Places {
    /// The credential itself.
    pub credential: (signalwire::Client, SipCredentialId),
    /// The registration with it.
    pub registration: (voximplant::Client, SipRegistrationId),
    /// The trunk that calls through it.
    pub trunk: (diga::Client, Trunk),
}

impl Places {
    /// Gives all of them the new password, the credential first: if that may have kept the old one, the others must not get
    /// the new one. Those that failed are returned.
    pub async fn rotate(&self, password: &Secret) -> Vec<(Provider, Error)> {
        let (client, id) = &self.credential;
        let update = SipCredentialUpdate::new().password(password.clone());
        if let Err(error) = client.sip_credentials().update(id, update).await
            && error.outcome() != Outcome::Applied
        {
            return vec![(Provider::Signalwire, error)];
        }
        let (client, id) = &self.registration;
        let update = SipRegistrationUpdate::new(*id).password(password.clone());
        let registration = client.sip_registrations().update(update).await.err();
        let (client, trunk) = &self.trunk;
        let trunk = point(client, trunk, password.clone()).await.err().map(|(_, error)| error);
        let failed = [(Provider::Voximplant, registration), (Provider::Diga, trunk)];
        failed.into_iter().filter_map(|(provider, error)| Some((provider, error?))).collect()
    }
}
