//! The password of one SIP credential, on every platform that knows it.

use crate::{Trunk, point};
use trunkline::signalwire::types::{SipCredentialId, SipCredentialUpdate};
use trunkline::voximplant::types::{SipRegistrationId, SipRegistrationUpdate};
use trunkline::{Error, Provider, Secret, diga, signalwire, voximplant};

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
    /// Gives all of them the new password; those that failed are returned.
    pub async fn rotate(&self, password: &Secret) -> Vec<(Provider, Error)> {
        let (client, id) = &self.credential;
        let credential =
            client.sip_credentials().update(id, SipCredentialUpdate::new().password(password.clone())).await.map(drop);
        let (client, id) = &self.registration;
        let update = SipRegistrationUpdate::new(*id).password(password.clone());
        let registration = client.sip_registrations().update(update).await.map(drop);
        let (client, trunk) = &self.trunk;
        let trunk = point(client, trunk, password.clone()).await.map_err(|(_, error)| error);
        let results =
            [(Provider::Signalwire, credential), (Provider::Voximplant, registration), (Provider::Diga, trunk)];
        results.into_iter().filter_map(|(provider, result)| Some((provider, result.err()?))).collect()
    }
}
