//! What kinds of failure there are.

use crate::Outcome;

/// The kinds of failure, the same for all platforms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request cannot be sent as it is: an empty id, a list item with the separator in it, an empty update.
    InvalidRequest,
    /// The client cannot be built, sign or send as configured: a base URL, a key, a credentials file, a missing tokio runtime.
    Config,
    /// The platform does not know the credentials, or no longer (401).
    Auth,
    /// The credentials are known and lack a scope, role or permission (403).
    Forbidden,
    /// The resource does not exist, or not for these credentials (404).
    NotFound,
    /// A resource of this name exists: the platform says so, by a code or in words.
    AlreadyExists,
    /// The state of the resource does not allow the request now (409), as far as the platform says.
    Conflict,
    /// The platform refused values of the request; [`issues`](crate::Error::issues) names them.
    Validation,
    /// Too many requests; [`retry_after`](crate::Error::retry_after) may say how long to wait.
    RateLimited,
    /// A limit of the account or its balance.
    Quota,
    /// The platform failed (5xx, or a code that says so).
    Server,
    /// The platform responded with a redirect. None is followed: it would carry credentials to another place.
    Redirect,
    /// The connection failed.
    Transport {
        /// How far the request had come.
        phase: Phase,
    },
    /// No response in time.
    Timeout,
    /// The response is larger than the configured limit.
    TooLarge,
    /// The response is not what is documented, and cannot be read.
    Decode,
}

crate::label::labels! {
    ErrorKind {
        Self::InvalidRequest => "invalid_request",
        Self::Config => "config",
        Self::Auth => "auth",
        Self::Forbidden => "forbidden",
        Self::NotFound => "not_found",
        Self::AlreadyExists => "already_exists",
        Self::Conflict => "conflict",
        Self::Validation => "validation",
        Self::RateLimited => "rate_limited",
        Self::Quota => "quota",
        Self::Server => "server",
        Self::Redirect => "redirect",
        Self::Transport { .. } => "transport",
        Self::Timeout => "timeout",
        Self::TooLarge => "too_large",
        Self::Decode => "decode",
    }
}

impl ErrorKind {
    /// What a failure of this kind usually leaves behind.
    pub(crate) const fn usual_outcome(self) -> Outcome {
        match self {
            Self::InvalidRequest | Self::Config | Self::Transport { phase: Phase::Connect } => Outcome::NotSent,
            Self::Transport { .. } | Self::Server | Self::Timeout | Self::TooLarge | Self::Decode => Outcome::Unknown,
            _ => Outcome::Refused,
        }
    }
}

/// How far a request had come when its connection failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// Name lookup, connection or TLS handshake: nothing of the request was sent.
    Connect,
    /// The request was on its way, and no response had begun.
    Exchange,
    /// The response had begun and broke off.
    Body,
}

crate::label::labels! {
    Phase {
        Self::Connect => "connect",
        Self::Exchange => "exchange",
        Self::Body => "body",
    }
}
