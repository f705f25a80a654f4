//! When a request is sent again. The decision is a pure function of what is known, so that it can be tested as a table.

use crate::operation::{Idempotency, Operation};
use crate::{ErrorKind, Outcome};
use std::hash::{BuildHasher, Hasher};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How often and how patiently a call is repeated. Which calls may be repeated at all is not for a caller to set: it
/// follows from the operation's [`Idempotency`] and from what is known of the request that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Retries {
    /// How often a request is sent at the most, the first time included. 4 by default; 1 turns retries off.
    pub max_attempts: u32,
    /// The shortest wait before a retry. 100 ms by default.
    pub min_wait: Duration,
    /// The longest wait before the first retry; it doubles with each. 500 ms by default.
    pub first_wait: Duration,
    /// The longest wait of all, and the longest `Retry-After` that is waited for. 20 s by default.
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
    /// The first failure is returned.
    #[must_use]
    pub fn off() -> Self {
        Self { max_attempts: 1, ..Self::default() }
    }

    /// With another number of attempts, the first included.
    #[must_use]
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// With other waits: the shortest, the longest before the first retry, and the longest of all.
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
    /// What is called.
    pub operation: &'static Operation,
    /// The attempt that failed, from 1.
    pub attempt: u32,
    /// The wait before the next.
    pub wait: Duration,
    /// Why the attempt failed.
    pub kind: ErrorKind,
    /// What became of it.
    pub outcome: Outcome,
    /// The status of the answer, if there was one.
    pub status: Option<u16>,
}

/// What a failed attempt means for repeating it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Advice {
    /// The platform's answer will not change.
    Never,
    /// Nothing was sent.
    NotSent,
    /// It was sent, and there is no whole response.
    Lost,
    /// The platform refused it before doing anything: 429, or a code of its own that says so.
    Throttled,
    /// The platform, or a gateway before it, failed: 408, 425, 5xx, or a code of the platform that says so. Nobody knows how
    /// far the request had come.
    Failed,
    /// The platform did not take the signature; another can be tried once.
    Reauthorize,
}

/// The last columns of the table in [`Outcome`]: may an operation of this kind be retried after such a failure?
pub(crate) const fn may_repeat(idempotency: Idempotency, advice: Advice) -> bool {
    match advice {
        Advice::NotSent | Advice::Throttled | Advice::Reauthorize => true,
        Advice::Lost | Advice::Failed => matches!(idempotency, Idempotency::Safe | Idempotency::Idempotent),
        Advice::Never => false,
    }
}

/// How long to wait before the next attempt; `None` ends the call. `left` is the time to the deadline, `jitter` a number
/// from 0 to 1.
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
    let wait = if let Some(asked) = retry_after {
        // Coming back earlier than asked would be refused again, so a longer wait than allowed ends the call.
        if asked > retries.max_wait {
            return None;
        }
        asked.max(retries.min_wait)
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

/// Limits what retries add to the load of a platform that is failing: each takes ten tokens out of a bucket of a hundred
/// that all clones of a client share, and each success puts one back.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

const BUDGET: u32 = 100;
const RETRY_COST: u32 = 10;

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(BUDGET))
    }
}

impl Budget {
    pub(crate) fn take(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(RETRY_COST)).is_ok()
    }

    pub(crate) fn succeeded(&self) {
        let add = |tokens: u32| (tokens < BUDGET).then_some(tokens + 1);
        // A full bucket stays as it is.
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

/// Reads `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date. What is neither is no advice.
pub(crate) fn retry_after(value: &str, now: std::time::SystemTime) -> Option<Duration> {
    let value = value.trim();
    if value.bytes().all(|byte| byte.is_ascii_digit()) && !value.is_empty() {
        // More digits than fit are a wait that nobody waits for.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{Advice, Budget, Retries, jitter, may_repeat, retry_after, wait};
    use crate::Idempotency::{self, Idempotent, None as Neither, Safe};
    use std::time::{Duration, SystemTime};

    const LONG: Duration = Duration::from_secs(3600);

    #[test]
    fn what_may_be_repeated_is_this_table() {
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
                assert_eq!(may_repeat(idempotency, advice), expected, "{idempotency:?} {advice:?}");
            }
        }
    }

    #[test]
    fn waits_double_up_to_the_cap_and_keep_to_the_floor() {
        let retries = Retries::default().with_max_attempts(40);
        let full = |attempt| wait(&retries, attempt, None, LONG, 1.0).unwrap().as_millis();
        assert_eq!([full(1), full(2), full(3), full(6), full(7), full(39)], [500, 1000, 2000, 16_000, 20_000, 20_000]);
        for attempt in 1..40 {
            assert_eq!(wait(&retries, attempt, None, LONG, 0.0), Some(retries.min_wait));
        }
    }

    #[test]
    fn jitter_stays_between_none_and_all_and_varies() {
        let drawn: Vec<f64> = (0..64).map(|_| jitter()).collect();
        assert!(drawn.iter().all(|value| (0.0..=1.0).contains(value)));
        assert!(drawn.iter().any(|value| (value - drawn[0]).abs() > 0.01));
    }

    #[test]
    fn the_call_ends_with_its_attempts_its_deadline_and_a_wait_that_is_too_long() {
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
    fn retry_after_is_seconds_or_a_date_and_anything_else_is_no_advice() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        let seconds = |value: &str| retry_after(value, now).map(|wait| wait.as_secs());
        assert_eq!(seconds("120"), Some(120));
        assert_eq!(seconds(" 0 "), Some(0));
        assert_eq!(seconds("Sun, 06 Nov 1994 08:50:37 GMT"), Some(60));
        assert_eq!(seconds("Sunday, 06-Nov-94 08:50:37 GMT"), Some(60));
        assert_eq!(seconds("Sun, 06 Nov 1994 08:48:37 GMT"), Some(0));
        assert_eq!(seconds("99999999999999999999999999"), Some(u64::MAX));
        for garbage in ["", "-1", "1.5", "soon", "12 s", "0x10", "Sun, 99 Nov 1994 08:50:37 GMT"] {
            assert_eq!(retry_after(garbage, SystemTime::now()), None, "{garbage:?}");
        }
    }

    #[test]
    fn retries_run_out_and_successes_earn_them_back() {
        let budget = Budget::default();
        assert_eq!((0..20).filter(|_| budget.take()).count(), 10);
        for _ in 0..9 {
            budget.succeeded();
        }
        assert!(!budget.take());
        budget.succeeded();
        assert!(budget.take());
        for _ in 0..1000 {
            budget.succeeded();
        }
        assert_eq!((0..20).filter(|_| budget.take()).count(), 10);
    }
}
