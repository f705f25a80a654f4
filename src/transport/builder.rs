//! Builds a client of any platform.

use super::Inner;
use super::auth::Auth;
use super::clock::{Clock, SystemClock};
use super::failure::Classify;
use super::options::{Config, Server};
use super::report::CallEvent;
use super::retry::{Retries, RetryEvent};
use super::{base_url, cause, tls};
use crate::operation::{Operation, Provider};
use crate::{Error, ErrorKind, Outcome};
use reqwest::Url;
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
    const OPERATIONS: &'static [&'static Operation];
    const CLASSIFY: Classify;
    fn base_url(&self) -> Result<String, Error>;
    fn authorize(&self) -> Result<Auth, Error>;
    fn client(base_url: &str, http: reqwest::Client, inner: Inner) -> Self::Client;
    /// The base URL and the HTTP client of a client.
    fn parts(client: &Self::Client) -> (&str, &reqwest::Client);
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
    http_client: Option<reqwest::Client>,
    /// The base URL of the client that connections are shared with.
    shared_with: Option<String>,
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
            http_client: None,
            shared_with: None,
            clock: Arc::new(SystemClock::new()),
        }
    }

    /// Shares the connections, TLS sessions and root certificates of another client of the platform: for programs that call
    /// it with the credentials of many accounts.
    ///
    /// Reading the system's root certificates is most of what building a client costs. The settings of [`http`](Self::http),
    /// [`connect_timeout`](Self::connect_timeout) and [`idle_timeout`](Self::idle_timeout) are those of `client`; everything else
    /// is this builder's. Retry budget and limits are not shared.
    ///
    /// ```
    /// # #[cfg(feature = "diga")] {
    /// use trunkline::diga::Client;
    ///
    /// let first = Client::builder("the key of one account").build()?;
    /// let second = Client::builder("the key of another").share_connections(&first).build()?;
    /// # drop(second); }
    /// # Ok::<_, trunkline::Error>(())
    /// ```
    pub fn share_connections(mut self, client: &P::Client) -> Self {
        let (base_url, http) = P::parts(client);
        (self.shared_with, self.http_client) = (Some(base_url.to_owned()), Some(http.clone()));
        self
    }
}

/// The settings, which are the same for each platform.
impl<P> ClientBuilder<P> {
    /// Another address than the platform's own: a gateway, or a test server. It must be https; http is accepted for
    /// loopback addresses only. The paths of the operations are appended to it.
    ///
    /// Loopback is never reached through a proxy of the environment (`HTTPS_PROXY` and the like).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// How long a call may take, retries and waits included; on a list, each page. 90 s by default, and `Duration::MAX` is
    /// no limit.
    ///
    /// Over plain HTTP, which is for loopback only, a server that sends `100 Continue` without end can block a single-threaded
    /// runtime for seconds beyond the limit. Over TLS the limit holds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.config.call_timeout = timeout;
        self
    }

    /// How long one attempt may take, from connecting to the end of the response. 30 s by default.
    ///
    /// Over plain HTTP, which is for loopback only, a server that sends `100 Continue` without end can block a single-threaded
    /// runtime for seconds beyond the limit. Over TLS the limit holds.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.config.attempt_timeout = timeout;
        self
    }

    /// How long connecting may take, TLS included. 10 s by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.config.connect_timeout = timeout;
        self
    }

    /// How long a connection is kept without a call. 15 s by default.
    ///
    /// After a longer pause, the next call connects again, which is safe: it resumes the TLS session. A limit above the server's own
    /// is not: the server closes the connection while a request begins on it, and a create ends with
    /// [`Unknown`](crate::Outcome::Unknown). Raise it only if you know the server's limit.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.config.idle_timeout = timeout;
        self
    }

    /// How large a response may be, in bytes after decompression. 8 MiB by default. A larger one is
    /// [`TooLarge`](crate::ErrorKind::TooLarge).
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.config.body_limit = bytes;
        self
    }

    /// How often calls are retried, and how long they wait.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.config.retries = retries;
        self
    }

    /// How many fruitless retries the client makes before it stops retrying. 10 by default; `u32::MAX` is no limit. Clones
    /// share the budget.
    ///
    /// The budget keeps a client from adding load to a platform that is down. Each retry takes one from it. A call that
    /// succeeds in the end returns what its retries took, and every tenth success adds one. Retries after a response that
    /// asks to slow down (429) are free. Once the budget is used up, a call fails with the error of its last attempt, and
    /// the error says so.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.config.retry_budget = retries;
        self
    }

    /// Limits how many requests are in flight, and slows down when the platform asks for it. No limit by default. Clones share it.
    ///
    /// Further calls wait for their turn. The limit is adaptive: a response that asks to slow down (429, 503, or a vendor's
    /// documented code) lowers it, and successes raise it again, up to `requests`. Such a response with `Retry-After` also pauses the client: no
    /// call of any clone sends a request until then. A `Retry-After` beyond [`Retries::max_wait`] pauses nothing.
    ///
    /// The wait for a turn counts toward the call's [`timeout`](Self::timeout). A call that gets none in time fails with
    /// [`Timeout`](crate::ErrorKind::Timeout), or with [`RateLimited`](crate::ErrorKind::RateLimited) if the pause outlasts the timeout.
    ///
    /// Set it for work in bulk, and make as many calls at a time as you like. It suits platforms that limit an account as a whole,
    /// as these three do. One that refuses at random, whatever the load, is read more slowly with it.
    pub fn max_in_flight(mut self, requests: u32) -> Self {
        self.config.max_in_flight = Some(requests);
        self
    }

    /// Called before the wait for each retry, for metrics and logs. It should return at once: the call waits for it.
    pub fn on_retry(mut self, hook: impl Fn(&RetryEvent) + Send + Sync + 'static) -> Self {
        self.config.on_retry = Some(Arc::new(hook));
        self
    }

    /// Called once at the end of each call, whether it succeeded, failed or was dropped, for metrics. It should return at
    /// once, as the call waits for it, and must not panic.
    ///
    /// Each page of a list is a call, and so is the read after an update that is verified. An update that the platform only
    /// acknowledges (204) ends as [`Decode`](crate::ErrorKind::Decode), and the read that settles it is the next call. The retries of a call belong to it:
    /// [`on_retry`](Self::on_retry) reports them one by one. The recipe `tracing` has an example.
    pub fn on_call(mut self, hook: impl Fn(&CallEvent) + Send + Sync + 'static) -> Self {
        self.config.on_call = Some(Arc::new(hook));
        self
    }

    /// Changes the HTTP client that is built: proxies, root certificates, a DNS resolver. Redirects stay off and the
    /// timeouts above stay in force, whatever it sets. With the feature `http2`, the client pings the server while a request
    /// is in flight; `http2_keep_alive_interval` changes that.
    pub fn http(
        mut self,
        customize: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.customize = Some(Box::new(customize));
        self
    }

    /// Takes an HTTP client of your own, to share its connections with other parts of a program. [`http`](Self::http) is
    /// the better choice to change a setting: it leaves the others as they are needed. With both, [`build`](Self::build)
    /// fails.
    ///
    /// What the builder sets otherwise is your duty then. It can see one thing: if the HTTP client follows a redirect, the
    /// call fails with [`Redirect`](crate::ErrorKind::Redirect), and a write is [`Unknown`](crate::Outcome::Unknown); not so
    /// if the redirects lead back to the same URL. Set:
    ///
    /// | setting | why |
    /// | --- | --- |
    /// | `redirect(Policy::none())` | A redirect carries headers to another place, and leaves the outcome of a write open. |
    /// | `retry(reqwest::retry::never())` | Retries that this crate doesn't see are not counted, nor limited. |
    /// | `no_proxy()` for loopback | A proxy of the environment would see credentials in clear text. |
    /// | `connect_timeout` | [`connect_timeout`](Self::connect_timeout) has no effect; the other timeouts hold. |
    /// | `pool_idle_timeout` of 15 s | Connections that servers close while a request begins on them fail it. |
    /// | `http2_keep_alive_interval`, `http2_keep_alive_timeout` | With HTTP/2, a connection that died unnoticed fails all calls on it. |
    /// | no `cookie_store`, no `default_headers` for one host | They are sent to the platform with each request. |
    ///
    /// [`body_limit`](Self::body_limit) counts bytes after decompression, whoever turned that on. `User-Agent` is what your
    /// client sends, and certificates are verified as you set it.
    ///
    /// With the feature `rustls`, reqwest has no crypto provider by itself, and panics while it builds a client before the
    /// program installed one: `rustls::crypto::ring::default_provider().install_default()`.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http_client = Some(http);
        self
    }

    /// Another source of time, for tests.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }
}

#[allow(private_bounds)] // only the crate's own platforms can be connected to
impl<P: Connect> ClientBuilder<P> {
    /// Builds the client. Nothing is sent.
    ///
    /// A client's connections belong to the tokio runtime that opened them, so build one client for each runtime. While that
    /// runtime isn't running, a call from another runtime that reuses such a connection waits for the attempt timeout.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) for a base URL, credentials or an HTTP client that cannot be used, and for an
    /// https base URL in a build without a TLS feature.
    pub fn build(self) -> Result<P::Client, Error> {
        self.finish().map_err(|error| error.with_provider(P::PROVIDER))
    }

    fn finish(mut self) -> Result<P::Client, Error> {
        let own = self.platform.base_url();
        #[cfg(feature = "signalwire")]
        {
            // With a base URL, the space can be anything.
            self.config.home = own.as_ref().ok().and_then(|url| Url::parse(url).ok());
        }
        let base_url = match self.base_url.take() {
            Some(url) => url,
            None => own?,
        };
        let base_url = base_url::checked(&base_url, P::OPERATIONS)?;
        if self.config.max_in_flight == Some(0) {
            return Err(Error::config("`max_in_flight` is 0, so no request could be sent; set 1 or more"));
        }
        let auth = self.platform.authorize()?;
        if self.shared_with.is_some_and(|other| !base_url::are_alike(&base_url, &other)) {
            return Err(Error::config(
                "`share_connections` was given a client with another kind of base URL; both must be https or http, and both \
                 loopback or not",
            ));
        }
        let http = match (self.http_client.take(), self.customize.take()) {
            (None, customize) => http_client(&base_url, customize, &self.config)?,
            (Some(http), None) => http,
            (Some(_), Some(_)) => {
                return Err(Error::config(
                    "`http` is set beside `http_client` or `share_connections`; make all settings in one place",
                ));
            }
        };
        let inner = Inner::new(self.config, Server::of(&base_url), auth, P::CLASSIFY, self.clock);
        Ok(P::client(base_url.as_str().trim_end_matches('/'), http, inner))
    }
}

fn http_client(base_url: &Url, customize: Option<Customize>, config: &Config) -> Result<reqwest::Client, Error> {
    if base_url.scheme() == "https" && !tls::IS_AVAILABLE {
        return Err(Error::config(
            "this build of trunkline has no TLS; enable its feature `rustls`, `rustls-aws-lc-rs` or `native-tls` (without \
             it, only http to loopback works)",
        ));
    }
    tls::ensure_crypto_provider();
    let mut builder = reqwest::Client::builder().user_agent(concat!("trunkline/", env!("CARGO_PKG_VERSION")));
    if base_url::is_loopback(base_url) {
        // The proxy's loopback is another machine, and plain HTTP would show the proxy credentials.
        builder = builder.no_proxy();
    }
    if base_url.scheme() == "http" {
        builder = tls::without_roots(builder);
    }
    #[cfg(feature = "http2")]
    {
        // Without pings, every call that is given a connection which died unnoticed would wait for the attempt timeout, and
        // the next would be given it again. With them, such a connection is closed after 15 s, half an attempt.
        builder = builder.http2_keep_alive_interval(Duration::from_secs(10));
        builder = builder.http2_keep_alive_timeout(Duration::from_secs(5));
    }
    if let Some(customize) = customize {
        builder = customize(builder);
    }
    builder
        .redirect(reqwest::redirect::Policy::none())
        // Only the loop in `send` knows what may be retried, and counts the attempts.
        .retry(reqwest::retry::never())
        .referer(false)
        .connect_timeout(config.connect_timeout)
        .pool_idle_timeout(config.idle_timeout)
        .build()
        .map_err(|error| cause::error(ErrorKind::Config, Outcome::NotSent, "the HTTP client cannot be built", error))
}

/// Nothing that may be seen: a platform holds credentials.
impl<P> fmt::Debug for ClientBuilder<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").finish_non_exhaustive()
    }
}
