//! A stub of a platform that responds as a test says, and records its requests.

pub mod calls;
pub mod http2;
pub mod log;
pub mod server;

use httpmock::{HttpMockResponse, MockServer};
use serde_json::Value;
use std::sync::{Arc, Mutex};

/// A response of a stub.
#[derive(Clone)]
pub struct StubResponse {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl StubResponse {
    pub fn json(status: u16, body: impl AsRef<str>) -> Self {
        Self::raw(status, "application/json", body.as_ref())
    }

    pub fn raw(status: u16, content_type: &str, body: impl AsRef<[u8]>) -> Self {
        Self {
            status,
            headers: vec![("content-type".to_owned(), content_type.to_owned())],
            body: body.as_ref().to_vec(),
        }
    }

    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// A request as it was on the wire.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: String,
    /// Path and query as sent, still encoded.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), Some("application/json"));
        serde_json::from_slice(&self.body).expect("a JSON body")
    }

    /// The pairs of a form body, in the order they were sent.
    pub fn form(&self) -> Vec<(String, String)> {
        assert_eq!(self.header("content-type"), Some("application/x-www-form-urlencoded"));
        serde_urlencoded::from_bytes(&self.body).expect("a form body")
    }

    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }
}

/// The stub.
pub struct Platform {
    server: MockServer,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Platform {
    /// Starts a stub that gives these responses in turn, and the last one from then on.
    pub async fn responding(responses: impl IntoIterator<Item = StubResponse>) -> Self {
        let responses: Vec<StubResponse> = responses.into_iter().collect();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let server = MockServer::start_async().await;
        let keep = Arc::clone(&seen);
        server
            .mock_async(|when, then| {
                let _ = when;
                then.respond_with(move |request| {
                    let mut seen = keep.lock().unwrap();
                    let response = responses[seen.len().min(responses.len() - 1)].clone();
                    let uri = request.uri();
                    seen.push(Seen {
                        method: request.method_str().to_owned(),
                        target: uri.path_and_query().map(ToString::to_string).unwrap_or_default(),
                        headers: request.headers_vec().clone(),
                        body: request.body_vec(),
                    });
                    let headers: Vec<(String, String)> = response.headers;
                    HttpMockResponse::builder().status(response.status).headers(headers).body(response.body).build()
                });
            })
            .await;
        Self { server, seen }
    }

    pub async fn responding_json(status: u16, body: impl AsRef<str>) -> Self {
        Self::responding([StubResponse::json(status, body)]).await
    }

    pub fn url(&self) -> String {
        self.server.base_url()
    }

    pub fn requests(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The one request that was made.
    pub fn request(&self) -> Seen {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "requests: {requests:?}");
        requests[0].clone()
    }

    #[cfg(feature = "signalwire")]
    pub fn signalwire(&self) -> trunkline::signalwire::Client {
        trunkline::signalwire::Client::builder("acme", "p", "t")
            .base_url(self.url())
            .retries(no_waits())
            .build()
            .unwrap()
    }

    #[cfg(feature = "voximplant")]
    pub fn voximplant(&self) -> trunkline::voximplant::Client {
        trunkline::voximplant::Client::builder(voximplant_credentials())
            .base_url(self.url())
            .retries(no_waits())
            .build()
            .unwrap()
    }

    #[cfg(feature = "diga")]
    pub fn diga(&self) -> trunkline::diga::Client {
        trunkline::diga::Client::builder("diga-key").base_url(self.url()).retries(no_waits()).build().unwrap()
    }
}

/// Asserts that neither an error nor its sources contain a secret, all of which start the same way.
pub fn assert_shows_no_secret(error: &trunkline::Error) {
    use std::error::Error;
    let first: &(dyn Error + 'static) = error;
    for cause in std::iter::successors(Some(first), |&cause| cause.source()) {
        let shown = format!("{cause} {cause:?} {cause:#?}");
        assert!(!shown.contains("cAnArY"), "{shown}");
    }
}

/// The usual retries, without waits.
pub fn no_waits() -> trunkline::Retries {
    use std::time::Duration;
    trunkline::Retries::default().with_waits(Duration::ZERO, Duration::ZERO, Duration::from_secs(20))
}

#[cfg(feature = "voximplant")]
pub const TEST_KEY: &str = include_str!("../fixtures/voximplant/test-key.pem");

#[cfg(feature = "voximplant")]
pub fn voximplant_credentials() -> trunkline::voximplant::Credentials {
    trunkline::voximplant::Credentials::new(1_234_567, "kid-0001", TEST_KEY).unwrap()
}
