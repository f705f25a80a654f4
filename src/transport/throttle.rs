//! The limit of requests in flight that the clones of a client share, and what it learns from the platform's refusals.
//!
//! Two signals, two reactions. A refusal with `Retry-After` says *when* the platform takes requests again: until then, nothing
//! is sent. A refusal without it says *how many* are too many: each takes one off the limit. Either takes a tenth off once for
//! all requests that were in flight together. Successes raise the limit by one for each round of requests, or for fifty.

use super::clock::{Clock, within};
use crate::{Error, ErrorKind, Outcome};
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;

/// What a first refusal leaves of the limit. A low factor would leave the platform idle until the limit has grown again.
const DECREASE: f64 = 0.9;

/// The fewest successes after which the limit rises by one, so that trying for more costs at most one request in so many.
const PROBE: f64 = 50.0;

pub(super) struct Throttle {
    most: f64,
    permits: Semaphore,
    state: Mutex<State>,
}

struct State {
    limit: f64,
    /// The permits that exist, in use or not.
    permits: usize,
    /// Counts the decreases. A request that began before the last one says nothing about the limit that it left.
    round: u64,
    /// When the next request may be sent, by the client's clock.
    resumes: Duration,
}

/// The right to send one request: a permit of the semaphore.
pub(super) struct Permit<'a> {
    throttle: &'a Throttle,
    round: u64,
}

/// Why a call gets no permit before its deadline.
pub(super) enum NoPermit {
    /// Too many others are in flight or wait.
    Full,
    /// The platform asked to wait for this long.
    Paused(Duration),
}

impl NoPermit {
    pub(super) fn into_error(self) -> Error {
        match self {
            Self::Full => Error::new(
                ErrorKind::Timeout,
                Outcome::NotSent,
                "the client's limit of requests in flight left no turn before the call's timeout; raise `ClientBuilder::timeout` or \
                 `ClientBuilder::max_in_flight`, or make fewer calls at a time",
            ),
            Self::Paused(pause) => Error::new(
                ErrorKind::RateLimited,
                Outcome::NotSent,
                "the platform asked an earlier call to slow down for longer than this call may take; wait as long as `retry_after` \
                 says, or raise `ClientBuilder::timeout`",
            )
            .with_retry_after(Some(pause)),
        }
    }
}

impl Throttle {
    pub(super) fn new(most: u32) -> Self {
        let permits = usize::try_from(most).map_or(Semaphore::MAX_PERMITS, |most| most.min(Semaphore::MAX_PERMITS));
        let most = f64::from(most);
        let state = State { limit: most, permits, round: 0, resumes: Duration::ZERO };
        Self { most, permits: Semaphore::new(permits), state: Mutex::new(state) }
    }

    /// Waits until a request may be sent, for as long as is `left` until the deadline.
    pub(super) async fn permit(&self, clock: &dyn Clock, left: Duration) -> Result<Permit<'_>, NoPermit> {
        let deadline = clock.elapsed().saturating_add(left);
        within(clock, left, pin!(self.permits.acquire())).await.and_then(Result::ok).ok_or(NoPermit::Full)?.forget();
        let mut permit = Permit { throttle: self, round: 0 };
        loop {
            let resumes = {
                let state = self.state();
                permit.round = state.round;
                state.resumes
            };
            let pause = resumes.saturating_sub(clock.elapsed());
            if pause.is_zero() {
                return Ok(permit);
            }
            if resumes >= deadline {
                return Err(NoPermit::Paused(pause));
            }
            clock.sleep(pause).await;
        }
    }

    /// Nothing in here is ever half done.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Permit<'_> {
    pub(super) fn succeeded(self) {
        let Throttle { most, permits, .. } = self.throttle;
        let mut state = self.throttle.state();
        state.limit = (state.limit + 1.0 / state.limit.max(PROBE)).min(*most);
        if state.excess() < 0 {
            permits.add_permits(1);
            state.permits += 1;
        }
    }

    /// The platform refused the request because there are too many. `resumes` is when it takes requests again, if it says so.
    pub(super) fn refused(self, resumes: Option<Duration>) {
        let Throttle { permits, .. } = self.throttle;
        let mut state = self.throttle.state();
        let is_first = self.round == state.round;
        let share = if is_first { state.limit * (1.0 - DECREASE) } else { 0.0 };
        let own = if resumes.is_none() { 1.0 } else { 0.0 };
        state.limit = (state.limit - share.max(own)).max(1.0);
        state.round += u64::from(is_first);
        state.resumes = state.resumes.max(resumes.unwrap_or_default());
        // Those in use follow when they are returned.
        let excess = usize::try_from(state.excess()).unwrap_or_default();
        state.permits -= permits.forget_permits(excess);
    }
}

impl State {
    /// How many permits there are above the limit; it is negative if some are missing.
    #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)] // both are at most a `u32`
    fn excess(&self) -> i64 {
        self.permits as i64 - self.limit.floor() as i64
    }
}

/// Returns the permit, or destroys it if the limit sank meanwhile. A call that is dropped says nothing of the platform.
impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut state = self.throttle.state();
        if state.excess() > 0 {
            state.permits -= 1;
        } else {
            self.throttle.permits.add_permits(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Clock, Throttle};
    use std::cell::Cell;
    use std::pin::Pin;
    use std::time::{Duration, SystemTime};
    use tokio::time::{Instant, sleep};

    const CALLERS: u32 = 64;
    const LATENCY: Duration = Duration::from_millis(10);
    const LONG: Duration = Duration::from_secs(3600);

    /// The virtual time of a paused tokio runtime.
    #[derive(Debug)]
    struct Paused(Instant);

    impl Clock for Paused {
        fn now(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH + self.elapsed()
        }

        fn elapsed(&self) -> Duration {
            self.0.elapsed()
        }

        fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
            Box::pin(sleep(duration))
        }
    }

    /// What a platform does with a request: it takes it, or refuses it, with `Retry-After` or without.
    trait Platform {
        fn arrives(&self, now: Duration) -> Result<(), Option<Duration>>;
        fn leaves(&self) {}
    }

    /// It closes for a second after so many requests.
    struct Quota {
        requests: u32,
        taken: Cell<u32>,
        opens: Cell<Duration>,
        closings: Cell<u32>,
    }

    impl Quota {
        const CLOSED: Duration = Duration::from_secs(1);

        fn of(requests: u32) -> Self {
            Self { requests, taken: Cell::default(), opens: Cell::default(), closings: Cell::default() }
        }
    }

    impl Platform for Quota {
        fn arrives(&self, now: Duration) -> Result<(), Option<Duration>> {
            if let Some(closed) = self.opens.get().checked_sub(now).filter(|closed| !closed.is_zero()) {
                return Err(Some(closed));
            }
            self.taken.set(self.taken.get() + 1);
            if self.taken.get() <= self.requests {
                return Ok(());
            }
            self.taken.set(0);
            self.opens.set(now + Self::CLOSED);
            self.closings.set(self.closings.get() + 1);
            Err(Some(Self::CLOSED))
        }
    }

    /// It takes so many requests at a time.
    struct Capacity {
        most: u32,
        in_flight: Cell<u32>,
    }

    impl Platform for Capacity {
        fn arrives(&self, _now: Duration) -> Result<(), Option<Duration>> {
            if self.in_flight.get() == self.most {
                return Err(None);
            }
            self.in_flight.set(self.in_flight.get() + 1);
            Ok(())
        }

        fn leaves(&self) {
            self.in_flight.set(self.in_flight.get() - 1);
        }
    }

    /// Makes so many calls from [`CALLERS`] tasks. Returns how long it took, and how many requests were refused.
    async fn run(platform: &impl Platform, throttle: &Throttle, calls: u32) -> (Duration, u32) {
        let clock = Paused(Instant::now());
        let (left, refused) = (Cell::new(calls), Cell::new(0));
        let caller = async || {
            while left.get() > 0 {
                left.set(left.get() - 1);
                loop {
                    let permit = throttle.permit(&clock, LONG).await.ok().expect("a permit");
                    sleep(LATENCY / 2).await;
                    let response = platform.arrives(clock.elapsed());
                    sleep(LATENCY / 2).await;
                    let Err(retry_after) = response else {
                        platform.leaves();
                        permit.succeeded();
                        break;
                    };
                    refused.set(refused.get() + 1);
                    permit.refused(retry_after.map(|wait| clock.elapsed() + wait));
                    sleep(retry_after.unwrap_or(Duration::from_millis(300))).await;
                }
            }
        };
        futures_util::future::join_all((0..CALLERS).map(|_| caller())).await;
        (clock.elapsed(), refused.get())
    }

    fn ratio(time: Duration, ideal: Duration) -> f64 {
        time.as_secs_f64() / ideal.as_secs_f64()
    }

    #[tokio::test(start_paused = true)]
    async fn a_platform_that_closes_is_sent_nothing_until_it_opens() {
        // As many requests as are in flight are refused at each closing: one in ten, and one in a hundred.
        for (quota, most) in [(9 * CALLERS, 1.15), (99 * CALLERS, 1.1)] {
            let (platform, throttle) = (Quota::of(quota), Throttle::new(CALLERS));
            let calls = 20 * quota;
            let (time, refused) = run(&platform, &throttle, calls).await;
            let closings = platform.closings.get();
            let ideal = Quota::CLOSED * closings + LATENCY * calls / CALLERS;
            assert!(ratio(time, ideal) <= most, "{time:?} of {ideal:?}");
            assert!(refused <= closings * CALLERS, "{refused} in {closings} closings");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_limit_converges_to_what_the_platform_takes_at_a_time() {
        for (capacity, most) in [(58, 1.15), (63, 1.1), (4, 1.15)] {
            let (platform, throttle) =
                (Capacity { most: capacity, in_flight: Cell::default() }, Throttle::new(CALLERS));
            let calls = 20_000;
            let (time, refused) = run(&platform, &throttle, calls).await;
            let ideal = LATENCY * calls / capacity;
            assert!(ratio(time, ideal) <= most, "{capacity}: {time:?} of {ideal:?}");
            assert!(refused <= calls / 50 + CALLERS, "{capacity}: {refused}");
        }
    }
}
