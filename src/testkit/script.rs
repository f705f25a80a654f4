//! What a test tells the sandbox to do, and what it can ask about the requests that came.

use super::exchange::{Incoming, Reply};
use super::{Fault, form};
use crate::Operation;
use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;
use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

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

/// A request that the sandbox got, whether it was carried out or refused.
///
/// The body holds what the client sent, passwords included, and so may the query of a client that is wrong: `Debug` shows
/// neither.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The operation it was for; none if the path or the method is no operation's.
    pub operation_id: Option<&'static str>,
    /// HTTP method.
    pub method: String,
    /// Path as it was sent, with its percent encoding.
    pub path: String,
    /// Query as it was sent, without the `?`; empty if there was none.
    pub query: String,
    /// All headers but `authorization`.
    pub headers: HeaderMap,
    /// Body as it was sent.
    pub body: Bytes,
}

impl RecordedRequest {
    /// The body, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The body, read as a form: in parts if its type says so, otherwise URL-encoded.
    #[must_use]
    pub fn form(&self) -> Vec<(String, String)> {
        form::body(&self.headers, &self.body).unwrap_or_default()
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("operation_id", &self.operation_id)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("body_len", &self.body.len())
            .finish_non_exhaustive()
    }
}
