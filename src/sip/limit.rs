//! Keeps a run of many checks from locking credentials out.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{Mutex as Turn, OwnedMutexGuard};

/// How many refused passwords end a run of checks, 5 by default. SIP servers ban a user name or an address after several
/// failures, for hours, so a list with wrong passwords must not be tried to its end.
///
/// Clones share the count. Checks with the same limit also never check the same credential at the same time.
///
/// Checks that run at the same time can each be refused before the first of them is counted: with N checks in parallel, there
/// can be N - 1 refusals beyond the limit.
#[derive(Clone, Debug)]
pub struct RefusalLimit(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    limit: u32,
    refusals: AtomicU32,
    turns: Mutex<HashMap<String, Arc<Turn<()>>>>,
}

impl RefusalLimit {
    /// A limit of `refusals` for all checks that share it.
    #[must_use]
    pub fn new(refusals: u32) -> Self {
        Self(Arc::new(Shared { limit: refusals, refusals: AtomicU32::new(0), turns: Mutex::default() }))
    }

    /// How many passwords were refused so far.
    #[must_use]
    pub fn refusals(&self) -> u32 {
        self.0.refusals.load(Ordering::Relaxed)
    }

    /// True if no further check will be made.
    #[must_use]
    pub fn is_reached(&self) -> bool {
        self.refusals() >= self.0.limit
    }

    pub(super) fn count(&self) {
        self.0.refusals.fetch_add(1, Ordering::Relaxed);
    }

    /// Waits until no other check of this credential is running.
    pub(super) async fn turn(&self, credential: String) -> OwnedMutexGuard<()> {
        let turn = {
            let mut turns = self.0.turns.lock().unwrap_or_else(PoisonError::into_inner);
            // Without those that no check holds or waits for.
            turns.retain(|_, turn| Arc::strong_count(turn) > 1);
            Arc::clone(turns.entry(credential).or_default())
        };
        turn.lock_owned().await
    }
}

impl Default for RefusalLimit {
    fn default() -> Self {
        Self::new(5)
    }
}
