//! A clock that runs only when somebody sleeps.

#![allow(dead_code, unreachable_pub)] // each platform uses a part of it

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use trunkline::Clock;

/// Sleeping moves it on at once and is written down.
#[derive(Debug)]
pub struct VirtualClock {
    started: SystemTime,
    sleeps: Mutex<Vec<Duration>>,
}

impl VirtualClock {
    pub fn new() -> Arc<Self> {
        Arc::new(Self { started: SystemTime::now(), sleeps: Mutex::default() })
    }

    /// How long each sleep was, in order.
    pub fn sleeps(&self) -> Vec<Duration> {
        self.sleeps.lock().unwrap().clone()
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        self.started + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        self.sleeps.lock().unwrap().iter().sum()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        self.sleeps.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}
