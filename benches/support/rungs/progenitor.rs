//! What progenitor makes of a document by itself. Credentials are headers that every request has, as its users do it.

use super::{NAMED, PROJECT, REGISTRATION, Rung, TIMEOUT, TOKEN, USER_AGENT, Update, bearer};
use crate::server::CREDENTIAL_ID;
use bare_progenitor::{Client, types};
use base64::Engine;
use http::header::{AUTHORIZATION, HeaderMap};

pub struct Progenitor {
    signalwire: Client,
    voximplant: Client,
}

fn client(url: &str, authorization: &str) -> Client {
    let headers = HeaderMap::from_iter([(AUTHORIZATION, authorization.parse().expect("a header"))]);
    let http = reqwest::Client::builder().timeout(TIMEOUT).user_agent(USER_AGENT).default_headers(headers);
    Client::new_with_client(url, http.build().expect("a client"))
}

impl Rung for Progenitor {
    const NAME: &'static str = "progenitor";

    fn new(url: &str) -> Self {
        let basic = base64::engine::general_purpose::STANDARD.encode(format!("{PROJECT}:{TOKEN}"));
        Self {
            signalwire: client(url, &format!("Basic {basic}")),
            voximplant: client(url, &format!("Bearer {}", bearer())),
        }
    }

    async fn put(&self, update: Update) {
        let update = types::SipCredentialUpdate {
            password: Some(update.password),
            send_as: Some(update.via),
            username: Some(update.username),
            ..Default::default()
        };
        let response = self.signalwire.update_sip_credential(CREDENTIAL_ID, &update).await.expect("a success");
        assert_eq!(response.sip_endpoint.username.as_deref(), Some(NAMED));
    }

    async fn post(&self, update: Update) {
        let update = types::SipRegistrationUpdate {
            application_id: None,
            application_name: None,
            auth_user: None,
            outbound_proxy: Some(update.via),
            password: Some(update.password),
            proxy: None,
            rule_id: None,
            rule_name: None,
            sip_registration_id: REGISTRATION,
            sip_username: Some(update.username),
            user_id: None,
            user_name: None,
        };
        let response = self.voximplant.update_sip_registration(&update).await.expect("a success");
        assert_eq!(response.result, 1);
    }
}
