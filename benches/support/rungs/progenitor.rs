//! What progenitor makes of a document by itself. Credentials are headers that every request has, as its users do it.

use super::{NAMED, OUTBOUND_PROXY, PASSWORD, PROJECT, REGISTRATION, Rung, SEND_AS, TIMEOUT, TOKEN, USERNAME, bearer};
use crate::support::server::CREDENTIAL_ID;
use bare_progenitor::{Client, types};
use base64::Engine;
use http::header::{AUTHORIZATION, HeaderMap};

pub struct Progenitor {
    signalwire: Client,
    voximplant: Client,
}

fn client(url: &str, authorization: &str) -> Client {
    let headers = HeaderMap::from_iter([(AUTHORIZATION, authorization.parse().expect("a header"))]);
    let http = reqwest::Client::builder().timeout(TIMEOUT).default_headers(headers).build().expect("a client");
    Client::new_with_client(url, http)
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

    async fn put(&self) {
        let update = types::SipCredentialUpdate {
            password: Some(PASSWORD.to_owned()),
            send_as: Some(SEND_AS.to_owned()),
            username: Some(USERNAME.to_owned()),
            ..Default::default()
        };
        let answer = self.signalwire.update_sip_credential(CREDENTIAL_ID, &update).await.expect("a success");
        assert_eq!(answer.sip_endpoint.username.as_deref(), Some(NAMED));
    }

    async fn post(&self) {
        let update = types::SipRegistrationUpdate {
            application_id: None,
            application_name: None,
            auth_user: None,
            outbound_proxy: Some(OUTBOUND_PROXY.to_owned()),
            password: Some(PASSWORD.to_owned()),
            proxy: None,
            rule_id: None,
            rule_name: None,
            sip_registration_id: REGISTRATION,
            sip_username: Some(USERNAME.to_owned()),
            user_id: None,
            user_name: None,
        };
        let answer = self.voximplant.update_sip_registration(&update).await.expect("a success");
        assert_eq!(answer.result, 1);
    }
}
