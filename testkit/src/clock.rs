//! Time for tests.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};
use trunkline::Clock;

/// A clock that advances only when somebody sleeps, by the length of the sleep. So a test of waits takes no time and
/// can inspect every wait.
///
/// ```
/// # #[cfg(not(feature = "diga"))]
/// # fn main() {}
/// # #[cfg(feature = "diga")]
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use trunkline_testkit::{Sandbox, VirtualClock};
///
/// let sandbox = Sandbox::start().await?;
/// let fake = sandbox.diga();
/// let clock = VirtualClock::new();
/// let client = fake.client().clock(clock.clone()).build()?;
///
/// fake.throttle_next(1, Duration::from_secs(7));
/// client.phones().get(fake.phone_id()).await?;
/// assert_eq!(clock.sleeps(), [Duration::from_secs(7)]);
/// # Ok(())
/// # }
/// ```
///
/// # Attempts that time out
///
/// An attempt times out when the clock is [advanced](Self::advance) by its timeout. Sleeps of other calls don't count.
/// Real time still counts: without `advance`, an attempt that gets no response takes as long as with any other clock.
///
/// ```
/// # #[cfg(not(feature = "diga"))]
/// # fn main() {}
/// # #[cfg(feature = "diga")]
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use std::time::Duration;
/// # use trunkline_testkit::{Sandbox, VirtualClock};
/// use trunkline::Outcome;
/// use trunkline::diga::types::PhoneImport;
///
/// let sandbox = Sandbox::start().await?;
/// let fake = sandbox.diga();
/// let clock = VirtualClock::new();
/// let phones = fake.client().clock(clock.clone()).attempt_timeout(Duration::from_secs(30)).build()?.phones();
///
/// // Diga imports the number, and its response stays out.
/// fake.delay_next("import_phone", Duration::from_secs(3600));
/// let import = tokio::spawn(async move { phones.import(PhoneImport::new("+34910000009")).await });
/// while fake.count("import_phone") == 0 {
///     tokio::task::yield_now().await;
/// }
/// clock.advance(Duration::from_secs(30));
///
/// let error = import.await?.unwrap_err();
/// assert!(error.is_timeout());
/// assert_eq!(error.outcome(), Outcome::Unknown);
/// # Ok(())
/// # }
/// ```
pub struct VirtualClock {
    started: SystemTime,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    elapsed: Duration,
    sleeps: Vec<Duration>,
    /// How far the clock was advanced, without sleeps.
    advanced: Duration,
    /// The timeouts of attempts, numbered in the order of their starts.
    limits: BTreeMap<u64, Limit>,
    next_limit: u64,
}

/// When an attempt ends, on the scale of `advanced`.
struct Limit {
    ends: Duration,
    waker: Option<Waker>,
}

impl VirtualClock {
    /// Creates a clock that starts at the machine's current time.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Self::starting_at(SystemTime::now())
    }

    /// Creates a clock that starts at this time.
    #[must_use]
    pub fn starting_at(started: SystemTime) -> Arc<Self> {
        Arc::new(Self { started, state: Mutex::default() })
    }

    /// Advances the clock, and times out the attempts whose timeout has passed.
    pub fn advance(&self, by: Duration) {
        let mut state = self.state();
        state.elapsed += by;
        state.advanced += by;
        let wakers: Vec<Waker> = state.limits.values_mut().filter_map(|limit| limit.waker.take()).collect();
        drop(state);
        wakers.into_iter().for_each(Waker::wake);
    }

    /// The remaining timeout of each attempt in flight, in the order of their starts.
    #[must_use]
    pub fn timeouts(&self) -> Vec<Duration> {
        let state = self.state();
        state.limits.values().map(|limit| limit.ends.saturating_sub(state.advanced)).collect()
    }

    /// The length of each sleep, in order.
    #[must_use]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.state().sleeps.clone()
    }

    /// The state is consistent even after a panic.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        self.started + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        self.state().elapsed
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let mut state = self.state();
        state.sleeps.push(duration);
        state.elapsed += duration;
        Box::pin(std::future::ready(()))
    }

    fn timeout(&self, duration: Duration) -> Option<Pin<Box<dyn Future<Output = ()> + Send + '_>>> {
        let mut state = self.state();
        let (number, ends) = (state.next_limit, state.advanced.saturating_add(duration));
        state.next_limit += 1;
        state.limits.insert(number, Limit { ends, waker: None });
        Some(Box::pin(Timeout { clock: self, number }))
    }
}

/// Ready when the timeout has passed. Dropping it removes the timeout.
struct Timeout<'a> {
    clock: &'a VirtualClock,
    number: u64,
}

impl Future for Timeout<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.clock.state();
        let advanced = state.advanced;
        match state.limits.get_mut(&self.number) {
            Some(limit) if limit.ends > advanced => {
                limit.waker = Some(context.waker().clone());
                Poll::Pending
            }
            _ => Poll::Ready(()),
        }
    }
}

impl Drop for Timeout<'_> {
    fn drop(&mut self) {
        self.clock.state().limits.remove(&self.number);
    }
}

impl fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualClock").field("elapsed", &self.elapsed()).finish_non_exhaustive()
    }
}
