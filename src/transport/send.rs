//! The loop that every call goes through: sign, send, read the whole answer, classify, and retry or return.

use super::limits::{Cut, Progress};
use super::retry::{Advice, RetryEvent, jitter, may_repeat, retry_after, wait};
use super::{Inner, decode, failure::Failure, http2, redact::Redactor, request::Repeatable};
use crate::error::{Error, ErrorKind, Phase};
use crate::operation::Operation;
use crate::outcome::Outcome;
use crate::response::{Answer, request_id};
use bytes::Bytes;
use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderValue};
use std::time::{Duration, SystemTime};
use tracing::Instrument;

/// A successful answer with what it answers: if it cannot be decoded, the secrets of the request must go out of what the
/// error keeps.
pub(crate) struct Received {
    pub(super) answer: Answer,
    /// The body of the request.
    sent: Option<Bytes>,
    authorization: HeaderValue,
    inner: Inner,
    /// The span of the call, which ends with the outcome.
    pub(super) span: tracing::Span,
}

impl Received {
    /// What the answer says if its body cannot be read.
    pub(super) fn unread(&self) -> Outcome {
        self.inner.shared.unread
    }

    /// An error with the answer, as far as it may be kept.
    pub(super) fn keep_in(&self, error: Error) -> Error {
        let Answer { operation, status, headers, body, attempts } = &self.answer;
        let redactor = self.inner.redactor(self.sent.as_deref(), operation, &self.authorization);
        error
            .with_operation(operation)
            .with_answer(*status, request_id(headers).map(|id| redactor.text(id)), redactor.body(body))
            .with_attempts(*attempts)
    }
}

/// Sends `request` until there is an answer to return.
pub(super) async fn send(
    http: &reqwest::Client,
    inner: &Inner,
    request: reqwest::Request,
    operation: &'static Operation,
) -> Result<Received, Error> {
    let span = tracing::info_span!(
        "trunkline.call",
        otel.name = operation.id,
        provider = operation.provider.name(),
        http.request.method = operation.method,
        url.template = operation.path,
        attempts = tracing::field::Empty,
        outcome = tracing::field::Empty,
    );
    let mut request = Repeatable::new(request).map_err(|error| error.with_operation(operation))?;
    for (name, value) in &inner.call.headers {
        request.headers_mut().insert(name, value.clone());
    }
    let call = Call { http, inner, request, operation };
    let result = call.run().instrument(span.clone()).await;
    match &result {
        Ok((answer, _)) => span.record("attempts", answer.attempts).record("outcome", "applied"),
        Err(error) => span.record("attempts", error.attempts()).record("outcome", error.outcome().as_str()),
    };
    let (answer, authorization) = result?;
    Ok(Received { answer, sent: call.request.body, authorization, inner: inner.clone(), span })
}

/// One call: the same request, sent as often as it takes.
struct Call<'a> {
    http: &'a reqwest::Client,
    inner: &'a Inner,
    request: Repeatable,
    operation: &'static Operation,
}

/// An attempt that failed, and what it means for the next.
struct Attempted {
    error: Error,
    advice: Advice,
    retry_after: Option<Duration>,
    server_time: Option<SystemTime>,
}

impl Call<'_> {
    async fn run(&self) -> Result<(Answer, HeaderValue), Error> {
        let shared = &self.inner.shared;
        let retries = self.inner.call.retries.unwrap_or(shared.config.retries);
        // `Duration::MAX` is how a caller says that there is none.
        let deadline =
            shared.clock.elapsed().saturating_add(self.inner.call.timeout.unwrap_or(shared.config.call_timeout));
        let mut attempt = 0;
        let mut renewed = false;
        // The most that an earlier attempt may have done. What a later one was refused does not take it back.
        let mut done = None;
        loop {
            attempt += 1;
            let left = deadline.saturating_sub(shared.clock.elapsed());
            let authorization =
                shared.auth.header(shared.clock.now()).map_err(|error| error.with_operation(self.operation))?;
            let span = tracing::debug_span!("trunkline.attempt", http.request.resend_count = attempt - 1);
            let mut progress = Progress::default();
            let failed = match self.attempt(&authorization, left, &mut progress).instrument(span).await {
                Ok(()) => {
                    shared.budget.succeeded();
                    let answer = Answer {
                        operation: self.operation,
                        status: progress.status.unwrap_or_default(),
                        headers: std::mem::take(&mut progress.headers),
                        body: progress.into_body(),
                        attempts: attempt,
                    };
                    return Ok((answer, authorization));
                }
                Err(failed) => failed,
            };
            if done.is_some() && self.operation.method == "DELETE" && failed.error.is_not_found() {
                // An earlier attempt, which no answer came to, did it.
                let (status, headers) = (failed.error.status().unwrap_or_default(), HeaderMap::new());
                let body = Bytes::new();
                let answer = Answer { operation: self.operation, status, headers, body, attempts: attempt };
                return Ok((answer, authorization));
            }
            done = match (done, failed.error.outcome()) {
                (Some(Outcome::Applied), _) | (_, Outcome::Applied) => Some(Outcome::Applied),
                (Some(_), _) | (_, Outcome::Unknown) => Some(Outcome::Unknown),
                (None, Outcome::NotSent | Outcome::Refused) => None,
            };
            let outcome = done.unwrap_or(failed.error.outcome());
            let error = failed.error.with_operation(self.operation).with_attempts(attempt).with_outcome(outcome);
            if !may_repeat(self.operation.idempotency, failed.advice) {
                return Err(error);
            }
            let left = deadline.saturating_sub(shared.clock.elapsed());
            if failed.advice == Advice::Reauthorize {
                let now = shared.clock.now();
                if renewed || left.is_zero() || !shared.auth.renew(&authorization, now, failed.server_time) {
                    return Err(error);
                }
                renewed = true;
                continue;
            }
            let Some(wait) = wait(&retries, attempt, failed.retry_after, left, jitter()) else { return Err(error) };
            if !shared.budget.take() {
                return Err(error);
            }
            self.announce(&error, attempt, wait);
            shared.clock.sleep(wait).await;
        }
    }

    fn announce(&self, error: &Error, attempt: u32, wait: Duration) {
        tracing::debug!(attempt, wait_ms = wait.as_millis(), kind = ?error.kind(), "trunkline.retry");
        if let Some(hook) = &self.inner.shared.config.on_retry {
            hook(&RetryEvent {
                operation: self.operation,
                attempt,
                wait,
                kind: error.kind(),
                outcome: error.outcome(),
                status: error.status(),
            });
        }
    }

    /// Sends the request once. What comes is left in `progress`, and is moved no further.
    async fn attempt(
        &self,
        authorization: &HeaderValue,
        left: Duration,
        progress: &mut Progress,
    ) -> Result<(), Attempted> {
        let config = &self.inner.shared.config;
        let (request, begun) = self.request.signed(authorization);
        let pending = self.http.execute(request);
        let exchange = async { progress.read(pending.await.map_err(Cut::Broken)?, config.body_limit).await };
        let cut = match tokio::time::timeout(config.attempt_timeout.min(left), exchange).await {
            Ok(Ok(())) => return self.classify(authorization, progress),
            Ok(Err(cut)) => Some(cut),
            Err(_elapsed) => None,
        };
        // An answer that broke off after a head that refuses is a refusal all the same.
        if progress.status.is_some_and(|status| !(200..300).contains(&status)) {
            return self.classify(authorization, progress);
        }
        let mut failed = broken(cut, progress.status.map(|_| self.inner.shared.unread), begun.has_begun());
        if let Some(status) = progress.status {
            let redactor = self.inner.redactor(self.request.body.as_deref(), self.operation, authorization);
            let id = request_id(&progress.headers).map(|id| redactor.text(id));
            failed.error = failed.error.with_answer(status, id, Bytes::new());
        }
        Err(failed)
    }

    fn classify(&self, authorization: &HeaderValue, progress: &Progress) -> Result<(), Attempted> {
        let shared = &self.inner.shared;
        let (status, headers, body) = (progress.status.unwrap_or_default(), &progress.headers, progress.body());
        let Some(failure) = (shared.classify)(status, &decode::readable(body)) else { return Ok(()) };
        let redactor = self.inner.redactor(self.request.body.as_deref(), self.operation, authorization);
        let Failure { kind, outcome, advice, message, code, issues, retry_after: told } = failure;
        let asked = headers.get(RETRY_AFTER).and_then(|value| retry_after(value.to_str().ok()?, shared.clock.now()));
        let asked = asked.or(told);
        let mut message = message;
        if kind == ErrorKind::Redirect {
            message.push_str(&redirect_target(headers, &redactor));
        }
        let error = Error::new(kind, outcome, message)
            .with_answer(status, request_id(headers).map(|id| redactor.text(id)), redactor.body(body))
            .with_code(code.map(|code| redactor.code(&code)), redactor.issues(issues))
            .with_retry_after(asked);
        let server_time = headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
        Err(Attempted { error, advice, retry_after: asked, server_time })
    }
}

/// An attempt without a whole answer. `read` is there if a 2xx had begun: what that says by itself. `begun` tells whether
/// any of the request can have left.
fn broken(cut: Option<Cut>, read: Option<Outcome>, begun: bool) -> Attempted {
    let (outcome, advice, phase) = match (read, begun) {
        (Some(outcome), _) => (outcome, Advice::Lost, Phase::Body),
        (None, true) => (Outcome::Unknown, Advice::Lost, Phase::Exchange),
        (None, false) => (Outcome::NotSent, Advice::NotSent, Phase::Connect),
    };
    let (error, advice) = match cut {
        Some(Cut::TooLarge) => {
            let message = "the answer is larger than the limit of this client; raise it with `body_limit`";
            (Error::new(ErrorKind::TooLarge, outcome, message), Advice::Never)
        }
        Some(Cut::Broken(source)) if source.is_connect() => {
            let kind =
                if source.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Transport { phase: Phase::Connect } };
            let message = "no connection to the platform could be made; check the base URL, the network and the proxy";
            (Error::new(kind, Outcome::NotSent, message).with_source(source.without_url()), Advice::NotSent)
        }
        Some(Cut::Broken(source)) if source.is_builder() => {
            (Error::invalid_request("the request cannot be built").with_source(source.without_url()), Advice::Never)
        }
        Some(Cut::Broken(source)) if read.is_none() && http2::is_unprocessed(&source) => {
            let kind = ErrorKind::Transport { phase: Phase::Exchange };
            let message = "the platform took no request on this connection any more";
            (Error::new(kind, Outcome::Refused, message).with_source(source.without_url()), Advice::NotSent)
        }
        Some(Cut::Broken(source)) if is_compression(&source) => {
            let message = "the answer's compression is broken";
            (Error::new(ErrorKind::Decode, outcome, message).with_source(source.without_url()), advice)
        }
        Some(Cut::Broken(source)) => {
            let message = match phase {
                Phase::Body => "the connection broke off in the middle of the answer",
                Phase::Connect => "the connection broke off before anything was sent",
                Phase::Exchange => "the connection broke off before an answer",
            };
            let error = Error::new(ErrorKind::Transport { phase }, outcome, message);
            (error.with_source(source.without_url()), advice)
        }
        None => {
            let message = match phase {
                Phase::Body => "the answer did not come to its end in time",
                Phase::Connect => "no connection in time",
                Phase::Exchange => "no answer in time",
            };
            (Error::new(ErrorKind::Timeout, outcome, message), advice)
        }
    };
    Attempted { error, advice, retry_after: None, server_time: None }
}

/// What a decompressor says comes without a cause; what the connection says has one.
fn is_compression(error: &reqwest::Error) -> bool {
    error.is_decode() && std::error::Error::source(error).is_some_and(<dyn std::error::Error>::is::<std::io::Error>)
}

/// The host that a redirect points at: enough to see a wrong base URL, and no path or query that could hold a secret.
fn redirect_target(headers: &HeaderMap, redactor: &Redactor) -> String {
    let location = headers.get(http::header::LOCATION).and_then(|value| value.to_str().ok());
    // Redacted before it is parsed, which writes a host in lower case.
    match location.map(|location| reqwest::Url::parse(&redactor.text(location))) {
        Some(Ok(url)) => format!(" (to {})", url.origin().ascii_serialization()),
        Some(Err(_)) => " (to another path)".to_owned(),
        None => String::new(),
    }
}
