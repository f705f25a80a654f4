//! The script of a fault server and the requests that it received.

use super::fault::Fault;
use crate::RecordedRequest;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The state that the server's handle and its connections share.
#[derive(Default)]
pub(super) struct Shared(Mutex<State>);

#[derive(Default)]
pub(super) struct State {
    /// The remaining faults, last first.
    script: Vec<Fault>,
    pub(super) requests: Vec<RecordedRequest>,
    pub(super) accepted: usize,
    pub(super) open: usize,
}

impl State {
    pub(super) fn play(&mut self, script: impl IntoIterator<Item = Fault>) {
        self.script = script.into_iter().collect();
        self.script.reverse();
        if self.script.is_empty() {
            self.script.push(Fault::close());
        }
    }
}

impl Shared {
    /// The state is consistent even after a panic elsewhere.
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// True if the next fault does not wait for a request.
    pub(super) fn applies_without_request(&self) -> bool {
        self.state().script.last().is_some_and(|fault| fault.after == Some(0))
    }

    /// The next fault, without taking it.
    #[cfg(feature = "tls")]
    pub(super) fn peek_fault(&self) -> Fault {
        self.state().script.last().cloned().unwrap_or_else(Fault::close)
    }

    pub(super) fn next_fault(&self) -> Fault {
        let mut state = self.state();
        match state.script.as_slice() {
            [] => Fault::close(),
            [last] => last.clone(),
            [.., _] => state.script.pop().unwrap_or_else(Fault::close),
        }
    }

    pub(super) fn record(&self, request: RecordedRequest) {
        self.state().requests.push(request);
    }
}

/// Counts a connection as open while it lives.
pub(super) struct Open(pub(super) Arc<Shared>);

impl Open {
    pub(super) fn new(shared: &Arc<Shared>) -> Self {
        let mut state = shared.state();
        state.accepted += 1;
        state.open += 1;
        Self(Arc::clone(shared))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.state().open -= 1;
    }
}
