//! trunkline as it is: credentials, retries, deadline, limit, spans that nobody listens to.

use super::{Call, NAMED, PROJECT, REGISTRATION, Rung, TOKEN, Update};
use crate::server::CREDENTIAL_ID;
use trunkline::signalwire::{self, types::SipCredentialId, types::SipCredentialUpdate};
use trunkline::voximplant::{self, Credentials, types::SipRegistrationUpdate};

pub struct Trunkline {
    signalwire: signalwire::Client,
    voximplant: voximplant::Client,
    credential: SipCredentialId,
}

impl Trunkline {
    /// On clients with these settings.
    pub fn with<F>(url: &str, http: F) -> Self
    where
        F: Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Clone + Send + 'static,
    {
        let key = include_str!("../../../tests/it/fixtures/voximplant/test-key.pem");
        let credentials = Credentials::new(1, "key", key).expect("credentials");
        let signalwire = signalwire::Client::builder("space", PROJECT, TOKEN).base_url(url).http(http.clone());
        let voximplant = voximplant::Client::builder(credentials).base_url(url).http(http);
        Self {
            signalwire: signalwire.build().expect("a client"),
            voximplant: voximplant.build().expect("a client"),
            credential: CREDENTIAL_ID.into(),
        }
    }
}

impl Trunkline {
    /// Warms the client up that makes this call.
    pub async fn warm_up(&self, call: Call) {
        let warm = match call {
            Call::Put => self.signalwire.warm_up().await,
            Call::Post => self.voximplant.warm_up().await,
        };
        warm.expect("a success");
    }
}

impl Rung for Trunkline {
    const NAME: &'static str = "trunkline";

    fn new(url: &str) -> Self {
        Self::with(url, |http| http)
    }

    async fn put(&self, update: Update) {
        let update = SipCredentialUpdate::new().password(update.password).send_as(update.via).username(update.username);
        let credential = self.signalwire.sip_credentials().update(&self.credential, update).await.expect("a success");
        assert_eq!(credential.sip_endpoint.username.as_deref(), Some(NAMED));
    }

    async fn post(&self, update: Update) {
        let update = SipRegistrationUpdate::new(REGISTRATION)
            .outbound_proxy(update.via)
            .password(update.password)
            .sip_username(update.username);
        // It decodes from the mark of success alone.
        self.voximplant.sip_registrations().update(update).await.expect("a success");
    }
}
