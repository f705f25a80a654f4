//! The base line: reqwest, and structs written by hand.

use super::{NAMED, OUTBOUND_PROXY, PASSWORD, PROJECT, REGISTRATION, Rung, SEND_AS, TIMEOUT, TOKEN, USERNAME, bearer};
use crate::support::by_hand::{Done, SipCredential, SipCredentialUpdate, SipRegistrationUpdate};
use crate::support::server::CREDENTIAL_ID;

pub struct ByHand {
    http: reqwest::Client,
    url: String,
    bearer: String,
}

impl Rung for ByHand {
    const NAME: &'static str = "reqwest";

    fn new(url: &str) -> Self {
        let http = reqwest::Client::builder().timeout(TIMEOUT).build().expect("a client");
        Self { http, url: url.to_owned(), bearer: bearer() }
    }

    async fn put(&self) {
        let update = SipCredentialUpdate { password: Some(PASSWORD), send_as: Some(SEND_AS), username: Some(USERNAME) };
        let url = format!("{}/api/fabric/resources/sip_endpoints/{CREDENTIAL_ID}", self.url);
        let request = self.http.put(url).basic_auth(PROJECT, Some(TOKEN)).json(&update);
        let answer = request.send().await.and_then(reqwest::Response::error_for_status).expect("a success");
        let credential: SipCredential = answer.json().await.expect("a credential");
        assert_eq!(credential.sip_endpoint.username.as_deref(), Some(NAMED));
    }

    async fn post(&self) {
        let update = SipRegistrationUpdate {
            sip_registration_id: REGISTRATION,
            outbound_proxy: Some(OUTBOUND_PROXY),
            password: Some(PASSWORD),
            sip_username: Some(USERNAME),
        };
        let url = format!("{}/platform_api/UpdateSipRegistration", self.url);
        let request = self.http.post(url).bearer_auth(&self.bearer).form(&update);
        let answer = request.send().await.and_then(reqwest::Response::error_for_status).expect("a success");
        let done: Done = answer.json().await.expect("an answer");
        assert_eq!(done.result, 1);
    }
}
