//! Time for tests.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};
use trunkline::Clock;

/// A clock that stands still until somebody sleeps, and then is where they wanted it to be: a test of waits takes no time,
/// and can look at every wait.
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
pub struct VirtualClock {
    started: SystemTime,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    elapsed: Duration,
    sleeps: Vec<Duration>,
}

impl VirtualClock {
    /// A clock that shows the time of the machine now, and goes no further.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Self::starting_at(SystemTime::now())
    }

    /// A clock that shows this time.
    #[must_use]
    pub fn starting_at(started: SystemTime) -> Arc<Self> {
        Arc::new(Self { started, state: Mutex::default() })
    }

    /// Moves the clock on.
    pub fn advance(&self, by: Duration) {
        self.state().elapsed += by;
    }

    /// How long each sleep was, in order.
    #[must_use]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.state().sleeps.clone()
    }

    /// Nothing in here is ever half done.
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
}

impl fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualClock").field("elapsed", &self.elapsed()).finish_non_exhaustive()
    }
}
