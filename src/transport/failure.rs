//! What a response that is not a success means, as far as its status tells. Platforms add what their bodies tell.

use super::error_text;
use super::retry::Advice;
use crate::error::{ErrorCode, Issue};
use crate::{ErrorKind, Operation, Outcome};
use std::time::Duration;

/// Classifies a response. `None` is success: a 2xx, unless the platform reports failures with those, too.
pub(crate) type Classify = fn(status: u16, body: &[u8]) -> Option<Failure>;

/// How platforms say that a name is taken.
#[cfg(any(feature = "diga", feature = "signalwire"))]
const TAKEN: [&str; 4] = ["already exists", "already been taken", "already taken", "already in use"];

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
    /// What the status alone says (RFC 9110, section 15; RFC 6585), by the table in [`Outcome`].
    ///
    /// A gateway can write any status after the platform has carried the request out, so a status proves a refusal only
    /// where it judges the request itself. 5xx, 408 and 425 tell of a failure and not of how far the request had come.
    pub(crate) fn from_status(status: u16) -> Self {
        use ErrorKind as Kind;
        let refused = |kind, message: &str| (kind, Outcome::Refused, Advice::Never, message.to_owned());
        let failed = |kind, message: &str| (kind, Outcome::Unknown, Advice::Failed, message.to_owned());
        let unknown = |kind, message: &str| (kind, Outcome::Unknown, Advice::Never, message.to_owned());
        let (kind, outcome, advice, message) = match status {
            // They ask for the same request elsewhere, so it was not carried out here.
            307 | 308 => refused(Kind::Redirect, "the platform redirected the request; check the base URL"),
            // The others can follow a request that was carried out (RFC 9110, section 15.4.4, and long practice).
            300..=399 => unknown(Kind::Redirect, "the platform redirected to another page; check the base URL"),
            401 => refused(Kind::Auth, "the credentials were not accepted; check them and their permissions"),
            402 => refused(Kind::Quota, "the platform asks for payment; check the account's balance"),
            403 => refused(Kind::Forbidden, "the credentials lack the permission for this"),
            404 | 410 => {
                refused(Kind::NotFound, "nothing was found at this path; check the base URL and the ids in the request")
            }
            407 => refused(Kind::Validation, "the proxy requires credentials; add them to its URL"),
            408 => failed(Kind::Timeout, "the platform, or a gateway before it, timed out"),
            409 => refused(
                Kind::Conflict,
                "the state of the resource does not allow this now; read it, and try again later",
            ),
            425 => failed(Kind::Server, "the platform, or a gateway before it, was not ready for the request"),
            429 => (Kind::RateLimited, Outcome::Refused, Advice::Throttled, "too many requests".into()),
            400 | 405 | 411..=415 | 417 | 421..=424 | 426 | 428 | 431 | 451 => {
                refused(Kind::Validation, "the platform refused the request")
            }
            // They are about the response to a request that may have been carried out.
            406 | 416 => unknown(Kind::Validation, "the platform cannot respond in the form that was asked for"),
            501 | 505 => unknown(Kind::Server, "the platform does not support the request"),
            503 => failed(Kind::Server, "the platform is not available"),
            500..=599 => failed(Kind::Server, "the platform failed"),
            _ => unknown(Kind::Decode, "the response has a status that HTTP does not define"),
        };
        Self { kind, outcome, advice, message, code: None, issues: Vec::new(), retry_after: None }
    }

    /// With what the operation tells: what a 404 did not find.
    pub(crate) fn of(mut self, operation: &Operation) -> Self {
        if let (ErrorKind::NotFound, Some(text)) = (self.kind, operation.not_found) {
            text.clone_into(&mut self.message);
        }
        self
    }

    /// A conflict over a name, if one of these codes or the words say so. Each platform's set of codes is open.
    #[cfg(any(feature = "diga", feature = "signalwire"))]
    pub(crate) fn or_taken(mut self, codes: &[&str]) -> Self {
        let says = |issue: &Issue| {
            let words = issue.message.to_ascii_lowercase();
            let is_known = issue.code.as_deref().is_some_and(|code| codes.contains(&code));
            is_known || TAKEN.iter().any(|taken| words.contains(taken))
        };
        if self.issues.iter().any(says) {
            self.kind = ErrorKind::AlreadyExists;
            "a resource of this name exists".clone_into(&mut self.message);
        }
        self
    }

    /// With what the body says if it has a shape that no document shows.
    pub(crate) fn or_words(mut self, status: u16, body: &[u8]) -> Self {
        self.issues.retain(Issue::has_content);
        if self.issues.is_empty() {
            self.issues = error_text::of(status, body);
        }
        if self.code.is_none() {
            self.code = self.issues.iter().find_map(|issue| issue.code.as_deref()).map(ErrorCode::new);
        }
        self
    }
}
