//! The one way from a generated method to a platform and back.
//!
//! ```text
//! generated method → runtime (progenitor's names) → send: sign → attempt → classify → retry or return
//! ```
//!
//! Nothing else in the crate talks HTTP. No part of this prints a URL with its parameters, a header value or a body.

pub(crate) mod auth;
pub(crate) mod base_url;
pub(crate) mod builder;
mod cause;
pub(crate) mod clock;
pub(crate) mod decode;
pub(crate) mod env;
pub(crate) mod error_text;
pub(crate) mod failure;
mod http2;
mod identity;
mod limits;
pub(crate) mod options;
mod path;
mod probe;
pub(crate) mod provided;
pub(crate) mod raw;
pub(crate) mod reactor;
pub(crate) mod redact;
pub(crate) mod report;
mod request;
pub(crate) mod retry;
pub(crate) mod runtime;
mod send;
mod throttle;
mod tls;

use crate::Operation;
use auth::Auth;
use clock::Clock;
use http::HeaderValue;
use options::{CallOptions, Config, Server};
use std::fmt;
use std::sync::Arc;

/// What a generated client carries: the settings that all its clones share, and those of the next call.
#[derive(Clone)]
pub(crate) struct Inner {
    shared: Arc<Shared>,
    pub(crate) call: CallOptions,
}

struct Shared {
    config: Config,
    server: Server,
    auth: Auth,
    classify: failure::Classify,
    clock: Arc<dyn Clock>,
    budget: retry::Budget,
    throttle: Option<throttle::Throttle>,
}

impl Inner {
    pub(crate) fn new(
        config: Config,
        server: Server,
        auth: Auth,
        classify: failure::Classify,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let budget = retry::Budget::new(config.retry_budget);
        let throttle = config.max_in_flight.map(throttle::Throttle::new);
        let shared = Shared { config, server, auth, classify, clock, budget, throttle };
        Self { shared: Arc::new(shared), call: CallOptions::default() }
    }

    /// Redacts the secrets of a request in its response: also those that other requests are signed with, as credentials can
    /// change while a call is in flight.
    fn redactor(
        &self,
        body: Option<&[u8]>,
        operation: &Operation,
        authorization: Option<&HeaderValue>,
    ) -> redact::Redactor {
        let recent = self.shared.auth.recent();
        let others = recent.iter().filter(|header| Some(*header) != authorization);
        let mut signing: Vec<_> = authorization.into_iter().chain(others).flat_map(auth::secrets_in).collect();
        signing.extend(self.call.headers.iter().filter_map(|(_, value)| value.to_str().ok()).map(Into::into));
        redact::Redactor::new(&self.call.secret_fields(operation), body, signing)
    }

    #[cfg(feature = "voximplant")]
    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.shared.clock
    }
}

/// Generated clients derive `Debug` and print this; there is nothing in it that may be seen.
impl fmt::Debug for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inner").finish_non_exhaustive()
    }
}
