//! What is left out without reqwest: hyper's own pooling client, and the same structs.

use super::{ACCEPT, NAMED, PROJECT, Rung, TOKEN, USER_AGENT, Update, bearer};
use crate::by_hand::{Done, SipCredential};
use crate::server::{CREDENTIAL_ID, LIST};
use base64::Engine;
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::header::{self, AUTHORIZATION, CONTENT_TYPE};
use hyper_util::client::legacy::{Client, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;

pub struct OnHyper {
    http: Client<HttpConnector, Full<Bytes>>,
    url: String,
    bearer: String,
}

impl OnHyper {
    async fn call<T: serde::de::DeserializeOwned>(&self, request: http::request::Builder, body: Vec<u8>) -> T {
        let request = request.header(header::ACCEPT, ACCEPT).header(header::USER_AGENT, USER_AGENT);
        let request = request.body(Full::new(body.into())).expect("a request");
        let response = self.http.request(request).await.expect("a response");
        assert!(response.status().is_success());
        let body = response.into_body().collect().await.expect("a body").to_bytes();
        serde_json::from_slice(&body).expect("JSON")
    }
}

impl Rung for OnHyper {
    const NAME: &'static str = "hyper";

    fn new(url: &str) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let http = Client::builder(TokioExecutor::new()).build(connector);
        Self { http, url: url.to_owned(), bearer: bearer() }
    }

    async fn put(&self, update: Update) {
        let url = format!("{}{LIST}/{CREDENTIAL_ID}", self.url);
        let basic = base64::engine::general_purpose::STANDARD.encode(format!("{PROJECT}:{TOKEN}"));
        let request = http::Request::put(url)
            .header(AUTHORIZATION, format!("Basic {basic}"))
            .header(CONTENT_TYPE, "application/json");
        let credential: SipCredential =
            self.call(request, serde_json::to_vec(&update.credential()).expect("JSON")).await;
        assert_eq!(credential.sip_endpoint.username.as_deref(), Some(NAMED));
    }

    async fn post(&self, update: Update) {
        let request = http::Request::post(format!("{}/platform_api/UpdateSipRegistration", self.url))
            .header(AUTHORIZATION, format!("Bearer {}", self.bearer))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        let form = serde_urlencoded::to_string(update.registration()).expect("a form");
        let done: Done = self.call(request, form.into_bytes()).await;
        assert_eq!(done.result, 1);
    }
}
