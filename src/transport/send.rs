//! The loop that every call goes through: sign, send, receive the whole response, classify, and retry or return.

use super::auth::Refusal;
use super::clock::within;
use super::limits::{ExchangeError, Progress};
use super::retry::{Advice, BUDGET_EXHAUSTED, RetryEvent, jitter, may_retry, retry_after, wait};
use super::{Inner, cause, failure::Failure, http2, identity, path, reactor, redact::Redactor};
use super::{report::Report, request::RetryableRequest, throttle::Permit};
#[cfg(feature = "diga")]
use crate::Response;
use crate::operation::Operation;
use crate::preview::Preview;
use crate::response::{RawResponse, request_id};
use crate::{Error, ErrorKind, Outcome, Phase};
use bytes::Bytes;
use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderValue};
#[cfg(feature = "diga")]
use serde::Serialize;
use std::pin::pin;
use std::time::{Duration, SystemTime};
use tracing::Instrument;

/// A 2xx response, not decoded yet. Whether it is a success shows when it is decoded: a status alone proves nothing. If it
/// cannot be decoded, the request's secrets are redacted from what the error keeps.
pub(crate) struct Received {
    pub(super) raw: RawResponse,
    authorization: HeaderValue,
    sent: Box<Sent>,
}

/// What a call sends, and what is known of it. Boxed, as it passes through futures that would hold it several times.
struct Sent {
    request: RetryableRequest,
    report: Report,
}

impl Received {
    /// The response, which is what the operation documents.
    pub(super) fn accepted(self) -> RawResponse {
        let id = || request_id(&self.raw.headers).map(|id| self.redactor().text(id));
        self.sent.report.succeeded(self.raw.status, id);
        self.raw
    }

    /// The id in the path of the request, percent-encoded.
    pub(super) fn requested_id(&self) -> Option<&str> {
        path::requested_id(self.raw.operation, self.sent.request.path())
    }

    /// An error about the response.
    pub(super) fn rejected(&self, error: Error) -> Error {
        self.sent.report.failed(error.about(&self.raw, &self.redactor()))
    }

    fn redactor(&self) -> Redactor {
        let Sent { request, report } = &*self.sent;
        report.inner.redactor(request.body.as_deref(), self.raw.operation, Some(&self.authorization))
    }

    /// The span of the call.
    pub(super) fn span(&self) -> &tracing::Span {
        &self.sent.report.span
    }
}

impl Inner {
    /// An error about a response to `sent` that was decoded and still is not what was asked for.
    #[cfg(feature = "diga")]
    pub(crate) fn rejected<T>(&self, response: &Response<T>, sent: &impl Serialize, error: Error) -> Error {
        let sent = serde_json::to_vec(sent).unwrap_or_default();
        error.about(response.raw(), &self.redactor(Some(&sent), response.operation(), None))
    }
}

impl Error {
    /// With as much of a response as may be kept.
    fn about(self, raw: &RawResponse, redactor: &Redactor) -> Self {
        let RawResponse { operation, status, headers, body, attempts, .. } = raw;
        let resource_id = self.resource_id().map(|id| redactor.text(id));
        self.with_resource_id(resource_id)
            .with_operation(operation)
            .with_response(*status, request_id(headers).map(|id| redactor.text(id)), redactor.whole_body(body))
            .with_headers(redactor.headers(headers))
            .with_attempts(*attempts)
    }
}

/// Sends `request` until there is a response to return.
pub(super) fn send<'a>(
    http: &'a reqwest::Client,
    inner: &'a Inner,
    request: reqwest::Request,
    operation: &'static Operation,
) -> impl Future<Output = Result<Received, Error>> + Send + 'a {
    // Not inside of the future, which would hold the request.
    let sent = prepared(inner, request, operation);
    async move {
        let mut sent = sent?;
        let Sent { request, report } = &mut *sent;
        let span = report.span.clone();
        match (Call { http, inner, request, operation }).run(report).instrument(span).await {
            Ok((raw, authorization)) => Ok(Received { raw, authorization, sent }),
            Err(error) => Err(sent.report.failed(error)),
        }
    }
}

fn prepared(inner: &Inner, request: reqwest::Request, operation: &'static Operation) -> Result<Box<Sent>, Error> {
    if let Some(recorder) = &inner.call.recorder {
        let request = RetryableRequest::new(request).and_then(|request| request.with_headers(&inner.call.headers));
        let request = request.map_err(|error| error.with_operation(operation))?;
        let secrets = inner.call.secret_fields(operation);
        return Err(recorder.record(Preview::new(operation, request.head(), request.body.as_ref(), &secrets)));
    }
    let span = tracing::info_span!(
        "trunkline.call",
        otel.name = operation.id,
        otel.kind = "client",
        otel.status_code = tracing::field::Empty,
        provider = operation.provider.as_str(),
        http.request.method = operation.method,
        url.template = operation.path,
        server.address = inner.shared.server.address,
        server.port = inner.shared.server.port,
        http.response.status_code = tracing::field::Empty,
        "error.type" = tracing::field::Empty,
        attempts = tracing::field::Empty,
        outcome = tracing::field::Empty,
    );
    let report = Report::start(inner, operation, span);
    let request = reactor::present()
        .and_then(|()| RetryableRequest::new(request))
        .and_then(|request| request.with_headers(&inner.call.headers))
        .map_err(|error| report.failed(error))?;
    Ok(Box::new(Sent { request, report }))
}

/// One call: the same request, sent as often as it takes.
struct Call<'a> {
    http: &'a reqwest::Client,
    inner: &'a Inner,
    request: &'a RetryableRequest,
    operation: &'static Operation,
}

/// An attempt that failed, and what it means for the next.
struct FailedAttempt {
    error: Error,
    advice: Advice,
    retry_after: Option<Duration>,
    server_time: Option<SystemTime>,
}

impl FailedAttempt {
    /// The platform asks to slow down.
    fn is_throttled(&self) -> bool {
        self.advice == Advice::Throttled || self.error.status() == Some(503)
    }

    /// The runtime cannot open a connection, so nothing was sent.
    fn without_reactor(error: Error) -> Self {
        Self { error, advice: Advice::Never, retry_after: None, server_time: None }
    }
}

impl Call<'_> {
    async fn run(&self, report: &mut Report) -> Result<(RawResponse, HeaderValue), Error> {
        let shared = &self.inner.shared;
        let retries = self.inner.call.retries.unwrap_or(shared.config.retries);
        // `Duration::MAX` is how a caller says that there is none.
        let deadline = report.started.saturating_add(self.inner.call.timeout.unwrap_or(shared.config.call_timeout));
        let left = || deadline.saturating_sub(shared.clock.elapsed());
        let mut attempt = 0;
        let mut renewed = false;
        // Tokens that the retries of this call took from the budget.
        let mut spent = 0;
        // The most that an earlier attempt may have done. What a later one was refused does not take it back.
        let mut earlier = None;
        loop {
            let permit = match self.permit(left).await {
                Ok(permit) => permit,
                Err(error) => {
                    let outcome = earlier.unwrap_or(error.outcome());
                    return Err(error.with_attempts(attempt).with_outcome(outcome));
                }
            };
            attempt += 1;
            let authorization = match shared.auth.header(shared.clock.now(), || self.limit(left())).await {
                Ok(authorization) => authorization,
                Err(error) => {
                    let outcome = earlier.unwrap_or(error.outcome());
                    return Err(error.with_attempts(attempt - 1).with_outcome(outcome));
                }
            };
            report.attempts = attempt;
            let span = tracing::debug_span!("trunkline.attempt", http.request.resend_count = attempt - 1);
            let mut progress = Progress::default();
            let failed = match self.attempt(&authorization, left(), &mut progress, report).instrument(span).await {
                Ok(()) => {
                    if let Some(permit) = permit {
                        permit.succeeded();
                    }
                    shared.budget.succeeded(spent);
                    let raw = RawResponse {
                        operation: self.operation,
                        status: progress.status.unwrap_or_default(),
                        headers: std::mem::take(&mut progress.headers),
                        body: progress.into_body(),
                        attempts: attempt,
                        is_from_builder: false,
                    };
                    return Ok((raw, authorization));
                }
                Err(failed) => failed,
            };
            if failed.is_throttled() {
                let pause = failed.retry_after.filter(|pause| *pause <= retries.max_wait);
                let resumes = pause.map(|pause| shared.clock.elapsed().saturating_add(pause));
                if let Some(permit) = permit {
                    permit.refused(resumes);
                }
            } else {
                drop(permit);
            }
            if earlier.is_some() && self.operation.method == "DELETE" && failed.error.is_not_found() {
                // An earlier attempt, whose outcome was unknown, did it.
                shared.budget.succeeded(spent);
                let (status, headers) = (failed.error.status().unwrap_or_default(), HeaderMap::new());
                let raw = RawResponse {
                    operation: self.operation,
                    status,
                    headers,
                    body: Bytes::new(),
                    attempts: attempt,
                    is_from_builder: false,
                };
                return Ok((raw, authorization));
            }
            earlier = match (earlier, failed.error.outcome()) {
                (Some(Outcome::Applied), _) | (_, Outcome::Applied) => Some(Outcome::Applied),
                (Some(_), _) | (_, Outcome::Unknown) => Some(Outcome::Unknown),
                (None, Outcome::NotSent | Outcome::Refused) => None,
            };
            let is_refused = failed.error.outcome() == Outcome::Refused;
            let outcome = earlier.unwrap_or(failed.error.outcome());
            (report.outcome, report.unsent) = (outcome, None);
            let error = failed.error.with_operation(self.operation).with_attempts(attempt).with_outcome(outcome);
            // The refusal proves that nothing was done, so that any operation can be retried with another signature.
            if error.kind() == ErrorKind::Auth && is_refused {
                let (now, server_time, advice) = (shared.clock.now(), failed.server_time, failed.advice);
                let refusal = Refusal { header: &authorization, now, server_time, advice };
                if renewed || left().is_zero() || !shared.auth.renew(&refusal, self.limit(left())).await {
                    return Err(error);
                }
                renewed = true;
                continue;
            }
            if !may_retry(self.operation.idempotency, failed.advice) {
                return Err(error);
            }
            let Some(wait) = wait(&retries, attempt, failed.retry_after, left(), jitter()) else { return Err(error) };
            match shared.budget.take(error.kind()) {
                Some(cost) => spent += cost,
                None => return Err(error.prefixed(BUDGET_EXHAUSTED)),
            }
            self.announce(&error, attempt, wait);
            shared.clock.sleep(wait).await;
        }
    }

    /// Waits until the client's limit lets a request be sent. Boxed, as few clients have one.
    async fn permit(&self, left: impl FnOnce() -> Duration) -> Result<Option<Permit<'_>>, Error> {
        let Some(throttle) = &self.inner.shared.throttle else { return Ok(None) };
        let mut permit = Box::pin(throttle.permit(&*self.inner.shared.clock, left()));
        match reactor::guarded(permit.as_mut()).await? {
            Ok(permit) => Ok(Some(permit)),
            Err(no_permit) => Err(no_permit.into_error()),
        }
    }

    /// How long an attempt may take, or getting the credentials for it.
    fn limit(&self, left: Duration) -> Duration {
        self.inner.shared.config.attempt_timeout.min(left)
    }

    fn announce(&self, error: &Error, attempt: u32, wait: Duration) {
        tracing::debug!(attempt, wait_ms = wait.as_millis(), kind = error.kind().as_str(), "trunkline.retry");
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
        report: &mut Report,
    ) -> Result<(), FailedAttempt> {
        // Lets the runtime process socket events that came while its thread was blocked. So an idle connection that the
        // server closed, or sent an unsolicited response on, leaves the pool before this request could use it.
        tokio::task::yield_now().await;
        let config = &self.inner.shared.config;
        let (request, unsent) = self.request.signed(authorization);
        let unsent = report.unsent.insert(unsent);
        let pending = self.http.execute(request);
        let exchanged = {
            let exchange = pin!(async {
                let mut response = pending.await.map_err(ExchangeError::Broken)?;
                if response.url() != self.request.head().url() {
                    return Err(ExchangeError::Redirected);
                }
                progress.read(&mut response, config.body_limit).await
            });
            let in_time = pin!(within(&*self.inner.shared.clock, self.limit(left), exchange));
            reactor::guarded(in_time).await
        };
        let failure = match exchanged {
            Ok(Some(Ok(()))) => return self.classify(authorization, progress),
            Ok(Some(Err(failure))) => Some(failure),
            Ok(None) => None,
            Err(error) => return Err(FailedAttempt::without_reactor(error)),
        };
        // A response that broke off after its head says as much as its head does.
        if progress.status.is_some_and(|status| !(200..300).contains(&status)) {
            return self.classify(authorization, progress);
        }
        let mut failed = without_response(failure, progress.status.is_some(), unsent.give_up(), config.body_limit);
        if let Some(status) = progress.status {
            let redactor = self.inner.redactor(self.request.body.as_deref(), self.operation, Some(authorization));
            let id = request_id(&progress.headers).map(|id| redactor.text(id));
            let headers = redactor.headers(&progress.headers);
            failed.error = failed.error.with_response(status, id, Bytes::new()).with_headers(headers);
        }
        Err(failed)
    }

    fn classify(&self, authorization: &HeaderValue, progress: &Progress) -> Result<(), FailedAttempt> {
        let shared = &self.inner.shared;
        let (status, headers, body) = (progress.status.unwrap_or_default(), &progress.headers, progress.body());
        let Some(failure) = (shared.classify)(status, body) else { return Ok(()) };
        let failure = failure.of(self.operation);
        let redactor = self.inner.redactor(self.request.body.as_deref(), self.operation, Some(authorization));
        let Failure { kind, outcome, advice, message, code, issues, retry_after: in_body } = failure;
        let server_time = headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
        // A date is by the clock of the platform.
        let now = server_time.unwrap_or_else(|| shared.clock.now());
        let in_header = headers.get(RETRY_AFTER).and_then(|value| retry_after(value.to_str().ok()?, now));
        let retry_after = in_header.or(in_body);
        let is_cut_off = progress.is_cut_off();
        let mut message = message;
        if kind == ErrorKind::Redirect {
            message.push_str(&redirect_target(headers, &redactor));
        }
        // Beside an error that leaves open what happened, it is where to look.
        let claimed = if outcome == Outcome::Unknown { identity::claimed_id(body) } else { None };
        let error = Error::new(kind, outcome, message)
            .with_response(status, request_id(headers).map(|id| redactor.text(id)), redactor.body(body, is_cut_off))
            .with_headers(redactor.headers(headers))
            .with_code(code.map(|code| redactor.code(&code)), redactor.issues(issues, is_cut_off))
            .with_retry_after(retry_after)
            .with_resource_id(claimed.map(|id| redactor.text(&id)));
        Err(FailedAttempt { error, advice, retry_after, server_time })
    }
}

/// An attempt without a whole response; it timed out if there is no `failure`. `has_head` tells whether the head of a 2xx
/// arrived, which proves nothing by itself: a login page has one, too. `unsent` tells whether none of the request can have left.
fn without_response(failure: Option<ExchangeError>, has_head: bool, unsent: bool, limit: usize) -> FailedAttempt {
    let (outcome, advice, phase) = match (has_head, unsent) {
        (true, _) => (Outcome::Unknown, Advice::Lost, Phase::Body),
        (false, false) => (Outcome::Unknown, Advice::Lost, Phase::Exchange),
        (false, true) => (Outcome::NotSent, Advice::NotSent, Phase::Connect),
    };
    let (error, advice) = match failure {
        Some(ExchangeError::TooLarge) => {
            let message = format!(
                "response body exceeds the client's limit of {limit} bytes; raise it with `ClientBuilder::body_limit`"
            );
            (Error::new(ErrorKind::TooLarge, outcome, message), Advice::Never)
        }
        Some(ExchangeError::Redirected) => {
            let message = "the HTTP client followed a redirect, which leaves open what became of the request; build it with \
                           `redirect(reqwest::redirect::Policy::none())`";
            (Error::new(ErrorKind::Redirect, outcome, message), Advice::Never)
        }
        Some(ExchangeError::Broken(source)) if source.is_connect() => cause::no_connection(source),
        Some(ExchangeError::Broken(source)) if source.is_builder() => {
            (Error::invalid_request("the request cannot be built").with_source(source.without_url()), Advice::Never)
        }
        Some(ExchangeError::Broken(source)) if !has_head && http2::is_unprocessed(&source) => {
            let kind = ErrorKind::Transport { phase: Phase::Exchange };
            let message = "the platform took no request on this connection any more";
            (cause::error(kind, Outcome::Refused, message, source), Advice::NotSent)
        }
        Some(ExchangeError::Broken(source)) if is_compression(&source) => {
            let message = "the response's compression is broken";
            (cause::error(ErrorKind::Decode, outcome, message, source), advice)
        }
        Some(ExchangeError::Broken(source)) => {
            let message = match phase {
                Phase::Body => "the response broke off",
                Phase::Connect => "the connection failed before anything was sent",
                Phase::Exchange => "no valid response",
            };
            (cause::error(ErrorKind::Transport { phase }, outcome, message, source), advice)
        }
        None => {
            let message = match phase {
                Phase::Body => "the response did not end in time",
                Phase::Connect => "no connection in time",
                Phase::Exchange => "no response in time",
            };
            (Error::new(ErrorKind::Timeout, outcome, message), advice)
        }
    };
    FailedAttempt { error, advice, retry_after: None, server_time: None }
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
