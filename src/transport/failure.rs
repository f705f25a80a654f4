//! What an answer that is not a success means, as far as its status tells. Platforms add what their bodies tell.

use super::retry::Advice;
use crate::error::{ErrorCode, Issue};
use crate::{ErrorKind, Outcome};
use std::time::Duration;

/// Reads an answer. `None` is success: a 2xx, unless the platform reports failures with those, too.
pub(crate) type Classify = fn(status: u16, body: &[u8]) -> Option<Failure>;

/// A failure that a platform reported.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failure {
    pub kind: ErrorKind,
    pub outcome: Outcome,
    pub advice: Advice,
    pub message: String,
    pub code: Option<ErrorCode>,
    pub issues: Vec<Issue>,
    pub retry_after: Option<Duration>,
}

impl Failure {
    /// What the status alone says (RFC 9110, section 15; RFC 6585).
    pub(crate) fn from_status(status: u16) -> Self {
        use ErrorKind as Kind;
        let refused = |kind, message: &str| (kind, Outcome::Refused, Advice::Never, message.to_owned());
        let (kind, outcome, advice, message) = match status {
            // It points at what answers for a request that was carried out (RFC 9110, section 15.4.4).
            303 => (
                Kind::Redirect,
                Outcome::Unknown,
                Advice::Never,
                "the platform redirected to an answer elsewhere; check the base URL".into(),
            ),
            300..=399 => refused(Kind::Redirect, "the platform redirected the request; check the base URL"),
            401 => refused(Kind::Auth, "the credentials were not accepted; check them, and what they may do"),
            402 => refused(Kind::Quota, "the account has to be paid for first"),
            403 => refused(Kind::Forbidden, "the credentials lack the right to do this"),
            404 | 410 => refused(Kind::NotFound, "there is no such thing, or not for these credentials"),
            407 => refused(Kind::Validation, "the proxy wants credentials: put them into its URL"),
            408 => (
                Kind::Timeout,
                Outcome::Refused,
                Advice::Throttled,
                "the platform waited too long for the request".into(),
            ),
            409 => refused(Kind::AlreadyExists, "it conflicts with what is there already"),
            429 => (Kind::RateLimited, Outcome::Refused, Advice::Throttled, "too many requests".into()),
            400..=499 => refused(Kind::Validation, "the platform refused the request"),
            503 => (Kind::Server, Outcome::Refused, Advice::Throttled, "the platform is not available".into()),
            501 | 505 => refused(Kind::Server, "the platform does not support the request"),
            500..=599 => (Kind::Server, Outcome::Unknown, Advice::Failed, "the platform failed".into()),
            _ => (
                Kind::Decode,
                Outcome::Unknown,
                Advice::Never,
                "the answer has a status that HTTP does not know".into(),
            ),
        };
        Self { kind, outcome, advice, message, code: None, issues: Vec::new(), retry_after: None }
    }
}
