//! When a failed request is retried. The decision is a pure function, so that it can be tested as a table.

use crate::operation::{Idempotency, Operation};
use crate::{ErrorKind, Outcome};
use std::hash::{BuildHasher, Hasher};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How often a call is retried, and how long it waits in between. Which calls may be retried is not configurable: it follows
/// from the operation's [`Idempotency`] and from the failure, by the table in [`Outcome`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Retries {
    /// The most attempts of a call, including the first. 4 by default; 1 turns retries off. The client's
    /// [retry budget](crate::ClientBuilder::retry_budget) can end a call earlier.
    pub max_attempts: u32,
    /// The shortest wait before a retry. 100 ms by default.
    pub min_wait: Duration,
    /// The longest wait before the first retry; it doubles with each. 500 ms by default.
    pub first_wait: Duration,
    /// The longest wait before any retry, and the longest `Retry-After` that is honored. 20 s by default.
    pub max_wait: Duration,
}

impl Default for Retries {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            min_wait: Duration::from_millis(100),
            first_wait: Duration::from_millis(500),
            max_wait: Duration::from_secs(20),
        }
    }
}

impl Retries {
    /// No retries: the first failure is returned.
    #[must_use]
    pub fn off() -> Self {
        Self { max_attempts: 1, ..Self::default() }
    }

    /// Sets the number of attempts, including the first.
    #[must_use]
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the waits: the shortest, the longest before the first retry, and the longest before any retry.
    #[must_use]
    pub fn with_waits(mut self, min: Duration, first: Duration, max: Duration) -> Self {
        (self.min_wait, self.first_wait, self.max_wait) = (min, first, max);
        self
    }
}

/// A retry that is about to happen.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RetryEvent {
    /// The operation that is called.
    pub operation: &'static Operation,
    /// The attempt that failed, from 1.
    pub attempt: u32,
    /// The wait before the next attempt.
    pub wait: Duration,
    /// Why the attempt failed.
    pub kind: ErrorKind,
    /// Whether the failed attempt took effect.
    pub outcome: Outcome,
    /// The HTTP status of the response, if there was one.
    pub status: Option<u16>,
}

/// What a failed attempt means for a retry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Advice {
    /// A retry would fail the same way.
    Never,
    /// The request was not sent.
    NotSent,
    /// The request was sent, and no complete response came.
    Lost,
    /// The platform refused the request before it did anything: 429, or a documented code.
    Throttled,
    /// The platform, or a gateway before it, failed: 408, 425, 5xx, or a documented code. The request may have taken effect.
    Failed,
    /// The platform did not accept the token. One retry with a new token may succeed.
    Reauthorize,
}

/// Whether an operation of this kind may be retried after such a failure: the last columns of the table in [`Outcome`].
pub(crate) const fn may_retry(idempotency: Idempotency, advice: Advice) -> bool {
    match advice {
        Advice::NotSent | Advice::Throttled | Advice::Reauthorize => true,
        Advice::Lost | Advice::Failed => matches!(idempotency, Idempotency::Safe | Idempotency::Idempotent),
        Advice::Never => false,
    }
}

/// How long to wait before the next attempt; `None` ends the call. `left` is the time until the deadline, and `jitter` a
/// number from 0 to 1.
pub(crate) fn wait(
    retries: &Retries,
    attempt: u32,
    retry_after: Option<Duration>,
    left: Duration,
    jitter: f64,
) -> Option<Duration> {
    if attempt >= retries.max_attempts {
        return None;
    }
    let wait = if let Some(requested) = retry_after {
        // An earlier retry would be refused again, so a wait beyond the limit ends the call.
        if requested > retries.max_wait {
            return None;
        }
        requested.max(retries.min_wait)
    } else {
        let doubled = retries.first_wait.saturating_mul(1 << attempt.saturating_sub(1).min(16));
        doubled.min(retries.max_wait).mul_f64(jitter.clamp(0.0, 1.0)).max(retries.min_wait)
    };
    (wait < left).then_some(wait)
}

/// A number from 0 to 1. The hasher's keys are the standard library's own source of randomness; jitter needs no better.
pub(crate) fn jitter() -> f64 {
    let random = std::hash::RandomState::new().build_hasher().finish() >> 32;
    f64::from(u32::try_from(random).unwrap_or(u32::MAX)) / f64::from(u32::MAX)
}

/// Limits the load that failing retries add to an outage: a token bucket that all clones of a client share.
#[derive(Debug)]
pub(crate) struct Budget {
    tokens: AtomicU32,
    full: u32,
}

/// The tokens that a retry takes. A success adds one.
const RETRY_COST: u32 = 10;

/// The start of an error's message when the budget prevented the retry.
pub(crate) const BUDGET_EXHAUSTED: &str =
    "not retried, as the client's retry budget is used up (`ClientBuilder::retry_budget`): ";

impl Budget {
    /// Creates a full budget for this many retries.
    pub(crate) fn new(retries: u32) -> Self {
        let full = retries.saturating_mul(RETRY_COST);
        Self { tokens: AtomicU32::new(full), full }
    }

    /// Takes the cost of a retry after a failure of this kind and returns it, or returns `None` if too little is left.
    pub(crate) fn take(&self, failed: ErrorKind) -> Option<u32> {
        // A platform that throttles is up, sets the pace itself, and refuses at little cost.
        let cost = if failed == ErrorKind::RateLimited { 0 } else { RETRY_COST };
        let pay = |tokens: u32| tokens.checked_sub(cost);
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, pay).is_ok().then_some(cost)
    }

    /// Returns the `spent` tokens of a call that succeeded, and adds one.
    pub(crate) fn succeeded(&self, spent: u32) {
        let add = |tokens: u32| Some(tokens.saturating_add(spent).saturating_add(1).min(self.full));
        // The closure never declines the update.
        let _ = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

/// Parses `Retry-After` (RFC 9110, section 10.2.3): seconds, with the fraction that some servers add, or a date. Anything
/// else is ignored.
pub(crate) fn retry_after(value: &str, now: std::time::SystemTime) -> Option<Duration> {
    let value = value.trim();
    let (whole, fraction) = value.split_once('.').unwrap_or((value, "0"));
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if are_digits(whole) && are_digits(fraction) {
        // A number that does not fit is longer than any allowed wait.
        let seconds = Duration::from_secs(whole.parse().unwrap_or(u64::MAX));
        let fraction = format!("0.{fraction}").parse().map_or(Duration::ZERO, Duration::from_secs_f64);
        return Some(seconds.saturating_add(fraction));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{Advice, Budget, Retries, jitter, may_retry, retry_after, wait};
    use crate::ErrorKind;
    use crate::Idempotency::{self, Idempotent, None as Neither, Safe};
    use std::time::{Duration, SystemTime};

    const LONG: Duration = Duration::from_secs(3600);

    #[test]
    fn what_may_be_retried_is_this_table() {
        use Advice::{Failed, Lost, Never, NotSent, Reauthorize, Throttled};
        let table: [(Advice, [(Idempotency, bool); 3]); 6] = [
            (Never, [(Safe, false), (Idempotent, false), (Neither, false)]),
            (NotSent, [(Safe, true), (Idempotent, true), (Neither, true)]),
            (Lost, [(Safe, true), (Idempotent, true), (Neither, false)]),
            (Throttled, [(Safe, true), (Idempotent, true), (Neither, true)]),
            (Failed, [(Safe, true), (Idempotent, true), (Neither, false)]),
            (Reauthorize, [(Safe, true), (Idempotent, true), (Neither, true)]),
        ];
        for (advice, row) in table {
            for (idempotency, expected) in row {
                assert_eq!(may_retry(idempotency, advice), expected, "{idempotency:?} {advice:?}");
            }
        }
    }

    #[test]
    fn waits_double_up_to_the_cap_and_stay_above_the_floor() {
        let retries = Retries::default().with_max_attempts(40);
        let full = |attempt| wait(&retries, attempt, None, LONG, 1.0).unwrap().as_millis();
        assert_eq!([full(1), full(2), full(3), full(6), full(7), full(39)], [500, 1000, 2000, 16_000, 20_000, 20_000]);
        for attempt in 1..40 {
            assert_eq!(wait(&retries, attempt, None, LONG, 0.0), Some(retries.min_wait));
        }
    }

    #[test]
    fn jitter_is_between_0_and_1_and_varies() {
        let drawn: Vec<f64> = (0..64).map(|_| jitter()).collect();
        assert!(drawn.iter().all(|value| (0.0..=1.0).contains(value)));
        assert!(drawn.iter().any(|value| (value - drawn[0]).abs() > 0.01));
    }

    #[test]
    fn a_call_ends_with_its_last_attempt_at_its_deadline_or_at_too_long_a_wait() {
        let retries = Retries::default();
        assert_eq!(wait(&retries, 4, None, LONG, 0.5), None);
        assert_eq!(wait(&Retries::off(), 1, None, LONG, 0.5), None);
        assert_eq!(wait(&retries, 1, None, Duration::from_millis(250), 0.5), None);
        assert_eq!(wait(&retries, 1, Some(Duration::from_secs(21)), LONG, 0.5), None);
        assert_eq!(wait(&retries, 1, Some(Duration::from_secs(20)), LONG, 0.5), Some(Duration::from_secs(20)));
        assert_eq!(wait(&retries, 1, Some(Duration::from_secs(5)), Duration::from_secs(5), 0.5), None);
        assert_eq!(wait(&retries, 1, Some(Duration::ZERO), LONG, 0.5), Some(retries.min_wait));
    }

    #[test]
    fn retry_after_is_seconds_or_a_date_and_anything_else_is_ignored() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        let seconds = |value: &str| retry_after(value, now).map(|wait| wait.as_secs_f64());
        assert_eq!(seconds("120"), Some(120.0));
        assert_eq!(seconds(" 0 "), Some(0.0));
        assert_eq!(seconds("0.5"), Some(0.5));
        assert_eq!(seconds("12.250"), Some(12.25));
        assert_eq!(seconds("Sun, 06 Nov 1994 08:50:37 GMT"), Some(60.0));
        assert_eq!(seconds("Sunday, 06-Nov-94 08:50:37 GMT"), Some(60.0));
        assert_eq!(seconds("Sun, 06 Nov 1994 08:48:37 GMT"), Some(0.0));
        assert_eq!(retry_after(&"9".repeat(400), now), Some(Duration::from_secs(u64::MAX)));
        assert_eq!(retry_after(&format!("1.{}", "9".repeat(400)), now), Some(Duration::from_secs(2)));
        assert_eq!(retry_after(&format!("{}.9", u64::MAX), now).map(|wait| wait.as_secs()), Some(u64::MAX));
        for garbage in [
            "",
            "-1",
            ".",
            "1.",
            ".5",
            "1.5.2",
            "1,5",
            "1e3",
            "inf",
            "NaN",
            "soon",
            "12 s",
            "0x10",
            "Sun, 99 Nov 1994 08:50:37 GMT",
        ] {
            assert_eq!(retry_after(garbage, SystemTime::now()), None, "{garbage:?}");
        }
    }

    #[test]
    fn failing_retries_use_up_the_budget_and_successes_refill_it() {
        let budget = Budget::new(10);
        let left = |kind| (0..20).filter(|_| budget.take(kind).is_some()).count();
        assert_eq!(left(ErrorKind::Server), 10);
        assert_eq!(left(ErrorKind::RateLimited), 20, "they are free");
        for _ in 0..9 {
            budget.succeeded(0);
        }
        assert_eq!(left(ErrorKind::Timeout), 0);
        budget.succeeded(0);
        assert_eq!(left(ErrorKind::Timeout), 1);
        budget.succeeded(30);
        assert_eq!(left(ErrorKind::Server), 3, "a call that succeeds returns what its retries took");
        for _ in 0..1000 {
            budget.succeeded(30);
        }
        assert_eq!(left(ErrorKind::Server), 10, "and not more than the client had");
    }

    #[test]
    fn a_budget_can_be_zero_or_unlimited() {
        assert_eq!(Budget::new(0).take(ErrorKind::Server), None);
        let unlimited = Budget::new(u32::MAX);
        assert!((0..100_000).all(|_| unlimited.take(ErrorKind::Server).is_some()));
    }
}
