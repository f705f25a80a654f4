//! The baseline: reqwest, and structs written by hand.

use super::{ACCEPT, NAMED, PROJECT, Rung, TIMEOUT, TOKEN, USER_AGENT, Update, bearer};
use crate::by_hand::{Done, SipCredential};
use crate::server::{CREDENTIAL_ID, LIST};
use http::header::{self, HeaderMap, HeaderValue};

pub struct ByHand {
    http: reqwest::Client,
    url: String,
    bearer: String,
}

impl ByHand {
    /// On a client with these settings.
    pub fn with(url: &str, http: reqwest::ClientBuilder) -> Self {
        let headers = HeaderMap::from_iter([(header::ACCEPT, HeaderValue::from_static(ACCEPT))]);
        let http = http.timeout(TIMEOUT).user_agent(USER_AGENT).default_headers(headers);
        Self { http: http.build().expect("a client"), url: url.to_owned(), bearer: bearer() }
    }
}

impl Rung for ByHand {
    const NAME: &'static str = "reqwest";

    fn new(url: &str) -> Self {
        Self::with(url, reqwest::Client::builder())
    }

    async fn put(&self, update: Update) {
        let url = format!("{}{LIST}/{CREDENTIAL_ID}", self.url);
        let request = self.http.put(url).basic_auth(PROJECT, Some(TOKEN)).json(&update.credential());
        let response = request.send().await.and_then(reqwest::Response::error_for_status).expect("a success");
        let credential: SipCredential = response.json().await.expect("a credential");
        assert_eq!(credential.sip_endpoint.username.as_deref(), Some(NAMED));
    }

    async fn post(&self, update: Update) {
        let url = format!("{}/platform_api/UpdateSipRegistration", self.url);
        let request = self.http.post(url).bearer_auth(&self.bearer).form(&update.registration());
        let response = request.send().await.and_then(reqwest::Response::error_for_status).expect("a success");
        let done: Done = response.json().await.expect("a response");
        assert_eq!(done.result, 1);
    }
}
