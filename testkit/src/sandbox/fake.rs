//! The path of a request through a fake platform, the same for all of them: route, record, script, authorize, validate,
//! handle.

use super::quirk::Quirks;
use super::script::{ResponseChange, Script, Scripted};
use crate::exchange::{Call, Handled, Incoming, Object, Reply, text};
use crate::router::{Routed, Router};
use crate::validate::{Finding, Schemas};
use chrono::{DateTime, Utc};
use http::header::HOST;
use serde_json::Value;
use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use trunkline::{Clock, Operation};

/// The part specific to a platform: its state, rules and error responses.
pub(super) trait Vendor: Send + 'static {
    const OPERATIONS: &'static [&'static Operation];

    fn schemas() -> &'static Schemas;

    /// Whether a request with method `used` can be for an operation documented with `documented`.
    fn same_method(documented: &str, used: &str) -> bool {
        documented == used
    }

    /// The path of the operation that a request is for.
    fn path(incoming: &Incoming) -> Cow<'_, str> {
        Cow::Borrowed(&incoming.path)
    }

    /// The reply for a path or method without an operation. `base_url` is the one that the client used.
    fn unrouted(incoming: &Incoming, routed: &Routed, base_url: &str) -> Reply;

    /// The reply for a throttled call.
    fn throttled(retry_after: Option<Duration>) -> Reply;

    /// Checks that the request's credentials permit the operation.
    fn authorize(&self, operation: &Operation, incoming: &Incoming, now: DateTime<Utc>) -> Result<(), Reply>;

    /// Parses query and body, with the documented types where possible.
    fn read(operation: &'static Operation, incoming: &Incoming) -> Result<(Object, Object), Reply>;

    /// The reply for a query or body that violates the spec.
    fn refuse(operation: &'static Operation, query: Vec<Finding>, body: Vec<Finding>) -> Reply;

    fn handle(&mut self, call: &mut Call<'_>) -> Handled;
}

/// A running platform: the state shared by the server and the users' handles.
pub(super) struct Fake<V> {
    vendor: Mutex<V>,
    script: Mutex<Script>,
    quirks: Mutex<Quirks>,
    router: Router,
    clock: Arc<dyn Clock>,
    base_url: String,
}

/// The state is consistent even after a test panicked.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<V: Vendor> Fake<V> {
    pub(super) fn new(vendor: V, clock: Arc<dyn Clock>, base_url: &str) -> Self {
        Self {
            vendor: Mutex::new(vendor),
            script: Mutex::default(),
            quirks: Mutex::default(),
            router: Router::new(V::OPERATIONS),
            clock,
            base_url: base_url.to_owned(),
        }
    }

    pub(super) fn vendor(&self) -> MutexGuard<'_, V> {
        lock(&self.vendor)
    }

    pub(super) fn script(&self) -> MutexGuard<'_, Script> {
        lock(&self.script)
    }

    pub(super) fn quirks(&self) -> MutexGuard<'_, Quirks> {
        lock(&self.quirks)
    }

    pub(super) fn now(&self) -> DateTime<Utc> {
        self.clock.now().into()
    }

    pub(super) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The operation of this name. Panics on an unknown name: a script for it would never run.
    #[track_caller]
    pub(super) fn operation(id: &str) -> &'static Operation {
        // In a closure, the panic would name the closure's place.
        let Some(known) = V::OPERATIONS.iter().find(|operation| operation.id == id) else {
            panic!("`{id}` is not an operation of this platform; see its `operations::ALL`")
        };
        known
    }

    /// The sandbox's address as the client uses it, which may be another name of this machine. Links must point there:
    /// no client sends its credentials to another host.
    fn called(&self, incoming: &Incoming) -> Cow<'_, str> {
        match (self.base_url.split_once("://"), text(&incoming.headers, HOST)) {
            (Some((scheme, _)), host) if !host.is_empty() => Cow::Owned(format!("{scheme}://{host}")),
            _ => Cow::Borrowed(&self.base_url),
        }
    }

    fn carried_out(
        &self,
        operation: &'static Operation,
        params: Vec<(&'static str, String)>,
        incoming: &Incoming,
    ) -> Handled {
        let now = self.now();
        self.vendor().authorize(operation, incoming, now)?;
        let (mut query, body) = V::read(operation, incoming)?;
        let schemas = V::schemas();
        let (query_part, body_part) = (schemas.query(operation), schemas.body(operation));
        query_part.retain_known(&mut query);
        let (query, body) = (Value::Object(query), Value::Object(body));
        let wrong = (query_part.findings(&query), body_part.findings(&body));
        if !wrong.0.is_empty() || !wrong.1.is_empty() {
            return Err(V::refuse(operation, wrong.0, wrong.1));
        }
        let (Value::Object(mut query), Value::Object(mut body)) = (query, body) else { return Ok(Reply::empty(500)) };
        body_part.retain_known(&mut body);
        if let Some(reply) = self.quirks().before(operation, &mut query, &mut body, &body_part.properties) {
            return Ok(reply);
        }
        let base_url = self.called(incoming);
        let mut call = Call { operation, params, query, body, incoming, base_url: &base_url, now };
        let reply = self.vendor().handle(&mut call)?;
        // Responses must conform to the specs, or tests against the sandbox prove nothing.
        if cfg!(debug_assertions)
            && self.quirks().is_empty()
            && let Some(mismatch) = schemas.mismatch(operation, &reply)
        {
            let message = format!("sandbox: its own response to {} violates the document: {mismatch}", operation.id);
            return Err(Reply::json(500, message));
        }
        Ok(reply)
    }
}

/// A fake platform, as the server sees it.
pub(super) trait FakePlatform: Send + Sync {
    /// The reply, and the change to apply to it.
    fn respond(&self, incoming: &Incoming) -> (Reply, Option<ResponseChange>);
}

impl<V: Vendor> FakePlatform for Fake<V> {
    fn respond(&self, incoming: &Incoming) -> (Reply, Option<ResponseChange>) {
        let routed = self.router.route(&V::path(incoming), |documented| V::same_method(documented, &incoming.method));
        let Routed::Found(operation, params) = routed else {
            self.script().record(incoming, None);
            return (V::unrouted(incoming, &routed, &self.called(incoming)), None);
        };
        let (scripted, spoiler) = {
            let mut script = self.script();
            script.record(incoming, Some(operation));
            script.next(operation)
        };
        let reply = match scripted {
            Some(Scripted::Handled(reply)) => reply,
            Some(Scripted::Throttle(retry_after)) => V::throttled(retry_after),
            None => {
                let reply = self.carried_out(operation, params, incoming).unwrap_or_else(|refusal| refusal);
                self.quirks().after(reply)
            }
        };
        (reply, spoiler)
    }
}
