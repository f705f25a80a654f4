//! What a test tells the sandbox to do, and the requests that were received.

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
    response_changes: Vec<(&'static str, ResponseChange)>,
    requests: Vec<RecordedRequest>,
}

/// Turns a response into what is sent instead.
pub(super) type ResponseChange = Box<dyn FnOnce(Fault) -> Fault + Send>;

/// What to do with a call instead of handling it.
pub(super) enum Scripted {
    Handled(Reply),
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

    /// The next script entry for this call. Each is used once.
    pub(super) fn next(&mut self, operation: &Operation) -> (Option<Scripted>, Option<ResponseChange>) {
        let change = position(&self.response_changes, operation).map(|index| self.response_changes.remove(index).1);
        let scripted = match self.throttles.pop_front() {
            Some(retry_after) => Some(Scripted::Throttle(retry_after)),
            None => position(&self.failures, operation).map(|index| Scripted::Handled(self.failures.remove(index).1)),
        };
        (scripted, change)
    }

    pub(super) fn fail_next(&mut self, operation: &'static Operation, status: u16, body: Value) {
        self.failures.push((operation.id, Reply::json(status, body)));
    }

    pub(super) fn throttle_next(&mut self, calls: usize, retry_after: Option<Duration>) {
        self.throttles.extend(std::iter::repeat_n(retry_after, calls));
    }

    pub(super) fn fault_next(&mut self, operation: &'static Operation, change: ResponseChange) {
        self.response_changes.push((operation.id, change));
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
