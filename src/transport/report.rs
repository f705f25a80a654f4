//! Reports each call when it ends: to its span, in one event, and to the hook.

use super::Inner;
use super::probe::Unsent;
use crate::{Error, ErrorKind, Operation, Outcome};
use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;
use tracing::{Level, Span};

/// A call that ended: what [`ClientBuilder::on_call`](crate::ClientBuilder::on_call) is given. It holds no secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallEvent {
    /// What was called.
    pub operation: &'static Operation,
    /// How the call ended.
    pub result: CallResult,
    /// Whether the request took effect; [`Outcome::Applied`] for a success.
    pub outcome: Outcome,
    /// HTTP status of the last response, if there was one.
    pub status: Option<u16>,
    /// How often the request was sent, or was about to be. 0 if the call was over before that.
    pub attempts: u32,
    /// How long the call took, with retries and the waits between them.
    pub duration: Duration,
    /// The platform's id of the request: 500 characters at the most.
    pub request_id: Option<String>,
    /// The host that the request was for, with its port if the base URL names one.
    pub host: String,
}

/// How a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallResult {
    /// It returned what was asked for.
    Ok,
    /// It returned an error of this kind.
    Failed(ErrorKind),
    /// Its future was dropped before it was done.
    Cancelled,
}

crate::label::labels! {
    CallResult {
        Self::Ok => "ok",
        Self::Failed(kind) => kind.as_str(),
        Self::Cancelled => "cancelled",
    }
}

/// What is known of a call that has not ended. A call that is dropped reports itself.
pub(super) struct Report {
    pub inner: Inner,
    pub span: Span,
    operation: &'static Operation,
    pub started: Duration,
    /// Attempts that were begun.
    pub attempts: u32,
    /// The most that the attempts that failed may have done.
    pub outcome: Outcome,
    /// The hold on the body of the attempt that is on its way.
    pub unsent: Option<Unsent>,
    has_ended: Cell<bool>,
}

impl Report {
    pub(super) fn start(inner: &Inner, operation: &'static Operation, span: Span) -> Self {
        Self {
            inner: inner.clone(),
            span,
            operation,
            started: inner.shared.clock.elapsed(),
            attempts: 0,
            outcome: Outcome::NotSent,
            unsent: None,
            has_ended: Cell::new(false),
        }
    }

    /// The call ends with a response that is what the operation documents.
    pub(super) fn succeeded(&self, status: u16, request_id: impl FnOnce() -> Option<String>) {
        self.ended(CallResult::Ok, Outcome::Applied, Some(status), request_id);
    }

    /// The call ends with this error.
    pub(super) fn failed(&self, error: Error) -> Error {
        let host = Arc::clone(&self.inner.shared.server.host);
        let error = error.with_operation(self.operation).with_host(host);
        let id = || error.request_id().map(str::to_owned);
        self.ended(CallResult::Failed(error.kind()), error.outcome(), error.status(), id);
        error
    }

    fn ended(
        &self,
        result: CallResult,
        outcome: Outcome,
        status: Option<u16>,
        request_id: impl FnOnce() -> Option<String>,
    ) {
        self.has_ended.set(true);
        // A preview is no call.
        if self.inner.call.recorder.is_some() {
            return;
        }
        let error_type = (result != CallResult::Ok).then_some(result.as_str());
        self.span.record("attempts", self.attempts).record("outcome", outcome.as_str());
        self.span.record("http.response.status_code", status).record("error.type", error_type);
        self.span.record("otel.status_code", error_type.map(|_| "ERROR"));
        let hook = self.inner.shared.config.on_call.as_ref();
        let level = level(self.operation, result, outcome);
        // The subscriber is asked for the level that the event would have.
        let is_logged = if level == Level::WARN {
            tracing::event_enabled!(target: "trunkline::call", Level::WARN)
        } else {
            tracing::event_enabled!(target: "trunkline::call", Level::INFO)
        };
        if hook.is_none() && !is_logged {
            return;
        }
        let event = CallEvent {
            operation: self.operation,
            result,
            outcome,
            status,
            attempts: self.attempts,
            duration: self.inner.shared.clock.elapsed().saturating_sub(self.started),
            request_id: request_id(),
            host: self.inner.shared.server.host.to_string(),
        };
        if is_logged {
            self.log(&event, level, error_type);
        }
        if let Some(hook) = hook {
            hook(&event);
        }
    }

    /// Logs outside of the call's span, whose fields are in the event, too, so that a log without spans has them all.
    fn log(&self, event: &CallEvent, level: Level, error_type: Option<&str>) {
        let (operation, server) = (event.operation, &self.inner.shared.server);
        macro_rules! event {
            ($level:ident) => {
                tracing::event!(
                    target: "trunkline::call",
                    Level::$level,
                    operation = operation.id,
                    provider = operation.provider.as_str(),
                    outcome = event.outcome.as_str(),
                    "error.type" = error_type,
                    http.request.method = operation.method,
                    url.template = operation.path,
                    server.address = server.address,
                    server.port = server.port,
                    http.response.status_code = event.status,
                    attempts = event.attempts,
                    http.request.resend_count = event.attempts.checked_sub(1).filter(|resent| *resent > 0),
                    duration_ms = u64::try_from(event.duration.as_millis()).unwrap_or(u64::MAX),
                    request_id = event.request_id.as_deref(),
                    "trunkline.call"
                )
            };
        }
        if level == Level::WARN {
            event!(WARN);
        } else {
            event!(INFO);
        }
    }
}

/// A warning if nobody knows what the request did, or if it took effect and the call failed. A read that was dropped did
/// nothing to look after.
fn level(operation: &Operation, result: CallResult, outcome: Outcome) -> Level {
    let is_dropped_read = result == CallResult::Cancelled && operation.idempotency == crate::Idempotency::Safe;
    let is_open = result != CallResult::Ok && matches!(outcome, Outcome::Unknown | Outcome::Applied);
    if is_open && !is_dropped_read { Level::WARN } else { Level::INFO }
}

impl Drop for Report {
    fn drop(&mut self) {
        if self.has_ended.get() {
            return;
        }
        let is_on_its_way = self.unsent.as_ref().is_some_and(|unsent| !unsent.give_up());
        let outcome = match self.outcome {
            Outcome::NotSent | Outcome::Refused if is_on_its_way => Outcome::Unknown,
            outcome => outcome,
        };
        self.ended(CallResult::Cancelled, outcome, None, || None);
    }
}
