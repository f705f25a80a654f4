//! What can be set for a client and for one call.

use super::report::CallEvent;
use super::retry::{Retries, RetryEvent};
use crate::operation::Operation;
use crate::preview::Recorder;
use http::{HeaderName, HeaderValue};
use reqwest::Url;
use std::sync::Arc;
use std::time::Duration;

pub(crate) type RetryHook = Arc<dyn Fn(&RetryEvent) + Send + Sync>;
pub(crate) type CallHook = Arc<dyn Fn(&CallEvent) + Send + Sync>;

/// Where a client's requests go, as errors, spans and events name it.
#[derive(Clone)]
pub(crate) struct Server {
    base_url: Url,
    /// The host, with the port if the base URL names one.
    pub host: Arc<str>,
    pub address: String,
    pub port: u16,
}

impl Server {
    pub(crate) fn of(base_url: &Url) -> Self {
        let address = base_url.host_str().unwrap_or_default().to_owned();
        let host = base_url.port().map_or_else(|| address.as_str().into(), |port| format!("{address}:{port}").into());
        let port = base_url.port_or_known_default().unwrap_or_default();
        Self { base_url: base_url.clone(), host, address, port }
    }

    /// The URL of a path below the base URL.
    pub(super) fn url(&self, path: &str) -> Url {
        let mut url = self.base_url.clone();
        match self.base_url.path().trim_end_matches('/') {
            "" => url.set_path(path),
            gateway => url.set_path(&format!("{gateway}{path}")),
        }
        url
    }
}

/// Settings of a client.
#[derive(Clone)]
pub(crate) struct Config {
    pub call_timeout: Duration,
    pub attempt_timeout: Duration,
    pub connect_timeout: Duration,
    pub idle_timeout: Duration,
    pub body_limit: usize,
    pub retries: Retries,
    /// How many fruitless retries can be made.
    pub retry_budget: u32,
    pub max_in_flight: Option<u32>,
    pub on_retry: Option<RetryHook>,
    pub on_call: Option<CallHook>,
    /// The platform's own address, which links of responses can name behind a gateway.
    #[cfg(feature = "signalwire")]
    pub home: Option<reqwest::Url>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            call_timeout: Duration::from_secs(90),
            attempt_timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            // Below what servers and load balancers keep an idle connection for, so that it is not closed under a request.
            idle_timeout: Duration::from_secs(15),
            body_limit: 8 * 1024 * 1024,
            retries: Retries::default(),
            retry_budget: 10,
            max_in_flight: None,
            on_retry: None,
            on_call: None,
            #[cfg(feature = "signalwire")]
            home: None,
        }
    }
}

/// Settings of one call, over those of the client.
#[derive(Clone, Default)]
pub(crate) struct CallOptions {
    pub timeout: Option<Duration>,
    pub retries: Option<Retries>,
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// Names of secret fields beside those of the operation.
    pub secrets: Vec<String>,
    /// Takes the request in place of the platform.
    pub recorder: Option<Arc<Recorder>>,
}

impl CallOptions {
    /// Has requests recorded from now on, and not sent.
    pub(crate) fn record(&mut self) -> Arc<Recorder> {
        Arc::clone(self.recorder.insert(Arc::default()))
    }

    /// Names of the secret fields of a call of this operation.
    pub(super) fn secret_fields<'a>(&'a self, operation: &'a Operation) -> Vec<&'a str> {
        operation.secrets.iter().copied().chain(self.secrets.iter().map(String::as_str)).collect()
    }
}
