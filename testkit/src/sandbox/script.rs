//! What a test tells the sandbox to do, and what it can ask about the requests that came.

use crate::exchange::{Incoming, Reply};
use crate::{Fault, RecordedRequest};
use serde_json::Value;
use std::collections::VecDeque;
use std::time::Duration;
use trunkline::Operation;

#[derive(Default)]
pub(super) struct Script {
    failures: Vec<(&'static str, Reply)>,
    throttles: VecDeque<Option<Duration>>,
    spoilers: Vec<(&'static str, Spoiler)>,
    requests: Vec<RecordedRequest>,
}

/// Makes of an answer what is sent in place of it.
pub(super) type Spoiler = Box<dyn FnOnce(Fault) -> Fault + Send>;

/// What is to be done with a call in place of handling it.
pub(super) enum Scripted {
    Answer(Reply),
    Throttle(Option<Duration>),
}

impl Script {
    pub(super) fn record(&mut self, incoming: &Incoming, operation: Option<&'static Operation>) {
        let mut headers = incoming.headers.clone();
        headers.remove(http::header::AUTHORIZATION);
        self.requests.push(RecordedRequest {
            operation_id: operation.map(|operation| operation.id),
            method: incoming.method.clone(),
            path: incoming.path.clone(),
            query: incoming.query.clone(),
            headers,
            body: incoming.body.clone(),
        });
    }

    /// The next thing in the script for this call. Each is done once.
    pub(super) fn next(&mut self, operation: &Operation) -> (Option<Scripted>, Option<Spoiler>) {
        let spoiler = position(&self.spoilers, operation).map(|index| self.spoilers.remove(index).1);
        let scripted = match self.throttles.pop_front() {
            Some(retry_after) => Some(Scripted::Throttle(retry_after)),
            None => position(&self.failures, operation).map(|index| Scripted::Answer(self.failures.remove(index).1)),
        };
        (scripted, spoiler)
    }

    pub(super) fn fail_next(&mut self, operation: &'static Operation, status: u16, body: Value) {
        self.failures.push((operation.id, Reply::json(status, body)));
    }

    pub(super) fn throttle_next(&mut self, calls: usize, retry_after: Option<Duration>) {
        self.throttles.extend(std::iter::repeat_n(retry_after, calls));
    }

    pub(super) fn fault_next(&mut self, operation: &'static Operation, spoiler: Spoiler) {
        self.spoilers.push((operation.id, spoiler));
    }

    pub(super) fn requests(&self) -> Vec<RecordedRequest> {
        self.requests.clone()
    }

    pub(super) fn count(&self, operation: &Operation) -> usize {
        self.requests.iter().filter(|request| request.operation_id == Some(operation.id)).count()
    }

    pub(super) fn forget_requests(&mut self) {
        self.requests.clear();
    }
}

fn position<T>(script: &[(&'static str, T)], operation: &Operation) -> Option<usize> {
    script.iter().position(|(id, _)| *id == operation.id)
}
