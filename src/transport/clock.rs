//! Time, so that tests need not wait for it.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;
use std::time::{Duration, SystemTime};

/// Where a client takes the time from. [`SystemClock`] is what you want outside of tests.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The time of day, for tokens and dates.
    fn now(&self) -> SystemTime;

    /// Time that passed since some fixed moment; it never goes back.
    fn elapsed(&self) -> Duration;

    /// Waits.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;

    /// Ends an attempt that takes so long from now on. Every attempt also ends after this much real time, by tokio's timer;
    /// `None`, which is the default, leaves it at that.
    fn timeout(&self, duration: Duration) -> Option<Pin<Box<dyn Future<Output = ()> + Send + '_>>> {
        let _ = duration;
        None
    }
}

/// What the future returns, or `None` if it takes longer than the limit.
pub(super) async fn within<F: Future>(
    clock: &dyn Clock,
    limit: Duration,
    mut future: Pin<&mut F>,
) -> Option<F::Output> {
    let mut timeout = clock.timeout(limit);
    let first = poll_fn(|context| match (future.as_mut().poll(context), &mut timeout) {
        (Poll::Ready(output), _) => Poll::Ready(Some(output)),
        (Poll::Pending, Some(timeout)) => timeout.as_mut().poll(context).map(|()| None),
        (Poll::Pending, None) => Poll::Pending,
    });
    tokio::time::timeout(limit, first).await.ok().flatten()
}

/// The time of the machine, and tokio's timer.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    started: std::time::Instant,
}

impl SystemClock {
    /// The machine's clock: what clients have unless they are given another, and what another may lean on.
    #[must_use]
    pub fn new() -> Self {
        Self { started: std::time::Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(duration))
    }
}
