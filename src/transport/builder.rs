//! Builds a client of any platform.

use super::Inner;
use super::auth::Authorize;
use super::clock::{Clock, SystemClock};
use super::failure::Classify;
use super::options::Config;
use super::retry::{Retries, RetryEvent};
use crate::Error;
use crate::operation::Provider;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A platform that clients can be built for. Only those of this crate can.
pub trait Platform {
    /// The client of the platform.
    type Client;
}

/// What a platform brings to its client: where it is, how requests are signed and how failures are read.
pub(crate) trait Connect: Platform {
    const PROVIDER: Provider;
    /// The path that all of the platform's operations start with; a base URL must not repeat it.
    const ROOT: &'static str;
    const CLASSIFY: Classify;
    fn base_url(&self) -> Result<String, Error>;
    fn authorize(&self) -> Result<Box<dyn Authorize>, Error>;
    fn client(base_url: &str, http: reqwest::Client, inner: Inner) -> Self::Client;
}

type Customize = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// Settings of a client, with defaults for all of them.
///
/// A client keeps a pool of connections and is cheap to clone: build one and share it.
///
/// ```
/// # #[cfg(feature = "diga")] {
/// use std::time::Duration;
/// use trunkline::{Retries, diga};
///
/// let client = diga::Client::builder("an API key")
///     .timeout(Duration::from_secs(60))
///     .retries(Retries::default().with_max_attempts(6))
///     .build()?;
/// # drop(client); }
/// # Ok::<_, trunkline::Error>(())
/// ```
#[must_use = "nothing is built until `build` is called"]
pub struct ClientBuilder<P> {
    platform: P,
    base_url: Option<String>,
    config: Config,
    customize: Option<Customize>,
    clock: Arc<dyn Clock>,
}

#[allow(private_bounds)] // only the crate's own platforms can be connected to
impl<P: Connect> ClientBuilder<P> {
    pub(crate) fn new(platform: P) -> Self {
        Self {
            platform,
            base_url: None,
            config: Config::default(),
            customize: None,
            clock: Arc::new(SystemClock::new()),
        }
    }

    /// Another address than the platform's own: a gateway, or a test server. It must be https; http is accepted for
    /// loopback addresses only.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// How long a call may take, retries and waits included; on a list, each page. 90 s by default, and `Duration::MAX` is
    /// no limit.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.config.call_timeout = timeout;
        self
    }

    /// How long one attempt may take, from connecting to the end of the answer. 30 s by default.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.config.attempt_timeout = timeout;
        self
    }

    /// How long connecting may take, TLS included. 10 s by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.config.connect_timeout = timeout;
        self
    }

    /// How large an answer may be, in bytes after decompression. 8 MiB by default. A larger one is
    /// [`TooLarge`](crate::ErrorKind::TooLarge).
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.config.body_limit = bytes;
        self
    }

    /// How often and how patiently calls are repeated.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.config.retries = retries;
        self
    }

    /// Called before the wait for each retry, for metrics and logs. It should return at once: the call waits for it.
    pub fn on_retry(mut self, hook: impl Fn(&RetryEvent) + Send + Sync + 'static) -> Self {
        self.config.on_retry = Some(Arc::new(hook));
        self
    }

    /// Changes the HTTP client that is built: proxies, root certificates, a DNS resolver. Redirects stay off and the
    /// timeouts above stay in force, whatever it sets.
    pub fn http(
        mut self,
        customize: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.customize = Some(Box::new(customize));
        self
    }

    /// Another source of time, for tests.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) for a base URL, credentials or an HTTP client that cannot be used.
    pub fn build(self) -> Result<P::Client, Error> {
        self.finish().map_err(|error| error.with_provider(P::PROVIDER))
    }

    fn finish(self) -> Result<P::Client, Error> {
        let base_url = match self.base_url {
            Some(url) => url,
            None => self.platform.base_url()?,
        };
        let base_url = checked_base_url(&base_url, P::ROOT)?;
        let auth = self.platform.authorize()?;
        let builder = reqwest::Client::builder().user_agent(concat!("trunkline/", env!("CARGO_PKG_VERSION")));
        let builder = match self.customize {
            Some(customize) => customize(builder),
            None => builder,
        };
        let http = builder
            .redirect(reqwest::redirect::Policy::none())
            // Only the loop in `send` knows what may be repeated, and counts how often it was.
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(self.config.connect_timeout)
            // Below what servers and load balancers keep an idle connection for, so that it is not closed under a request.
            .pool_idle_timeout(Duration::from_secs(15))
            .build()
            .map_err(|error| Error::config("the HTTP client cannot be built").with_source(error.without_url()))?;
        Ok(P::client(&base_url, http, Inner::new(self.config, auth, P::CLASSIFY, self.clock)))
    }
}

/// Nothing that may be seen: a platform holds credentials.
impl<P> fmt::Debug for ClientBuilder<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").finish_non_exhaustive()
    }
}

fn checked_base_url(text: &str, root: &str) -> Result<String, Error> {
    let url = reqwest::Url::parse(text)
        .map_err(|_| Error::config("the base URL is not a URL; write it like https://host"))?;
    let loopback = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => return Err(Error::config("the base URL has no host; write it like https://host")),
    };
    if url.scheme() != "https" && !(url.scheme() == "http" && loopback) {
        return Err(Error::config(
            "the base URL must be https: credentials are sent to it (http is for loopback only)",
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::config("the base URL holds credentials; give them to the builder, URLs are logged"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(Error::config("the base URL has a query or a fragment; leave it out"));
    }
    let trimmed = url.as_str().trim_end_matches('/');
    if url.path().split('/').any(|segment| segment == root) {
        return Err(Error::config(format!("the base URL must not hold `/{root}`: operations add it themselves")));
    }
    Ok(trimmed.to_owned())
}
