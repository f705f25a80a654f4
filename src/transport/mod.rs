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
mod reactor;
pub(crate) mod redact;
pub(crate) mod report;
mod request;
pub(crate) mod retry;
pub(crate) mod runtime;
mod send;
mod tls;

use crate::Operation;
use auth::Authorize;
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
    auth: Box<dyn Authorize>,
    classify: failure::Classify,
    clock: Arc<dyn Clock>,
    budget: retry::Budget,
}

impl Inner {
    pub(crate) fn new(
        config: Config,
        server: Server,
        auth: Box<dyn Authorize>,
        classify: failure::Classify,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let budget = retry::Budget::new(config.retry_budget);
        let shared = Shared { config, server, auth, classify, clock, budget };
        Self { shared: Arc::new(shared), call: CallOptions::default() }
    }

    /// What takes the secrets of a request out of its answer.
    fn redactor(&self, body: Option<&[u8]>, operation: &Operation, authorization: &HeaderValue) -> redact::Redactor {
        let mut signing = self.shared.auth.secrets();
        signing.extend(self.call.headers.iter().filter_map(|(_, value)| value.to_str().ok()).map(Into::into));
        // The scheme before it is no secret.
        let token = authorization.to_str().ok().and_then(|header| header.rsplit(' ').next());
        signing.extend(token.map(Into::into));
        redact::Redactor::new(operation.secrets, body, signing)
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
