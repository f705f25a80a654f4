//! The way of a request through a fake platform, the same for all of them: route, record, script, authorize, check
//! against the spec, handle.

use super::script::{Script, Scripted, Spoiler};
use crate::exchange::{Answer, Call, Incoming, Object, Reply, text};
use crate::router::{Routed, Router};
use crate::validate::{Finding, Schemas};
use chrono::{DateTime, Utc};
use http::header::HOST;
use serde_json::Value;
use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use trunkline::{Clock, Operation};

/// A platform's own part: its state, its rules and its words for what is wrong.
pub(super) trait Vendor: Send + 'static {
    const OPERATIONS: &'static [&'static Operation];

    fn schemas() -> &'static Schemas;

    /// Whether a request with method `used` can be for an operation documented with `documented`.
    fn same_method(documented: &str, used: &str) -> bool {
        documented == used
    }

    /// The path of the operation that a request means.
    fn path(incoming: &Incoming) -> Cow<'_, str> {
        Cow::Borrowed(&incoming.path)
    }

    /// The reply for a path or method that is no operation's. `base_url` is what the client called.
    fn unrouted(incoming: &Incoming, routed: &Routed, base_url: &str) -> Reply;

    /// The reply for a call too many.
    fn throttled(retry_after: Option<Duration>) -> Reply;

    /// Whether a request is signed by a key that may have this done.
    fn authorize(&self, operation: &Operation, incoming: &Incoming, now: DateTime<Utc>) -> Result<(), Reply>;

    /// Reads query and body, as the types that the spec documents where it can.
    fn read(operation: &'static Operation, incoming: &Incoming) -> Result<(Object, Object), Reply>;

    /// The reply for what is not as the spec documents it: in the query, or in the body.
    fn refuse(operation: &'static Operation, query: Vec<Finding>, body: Vec<Finding>) -> Reply;

    fn handle(&mut self, call: &mut Call<'_>) -> Answer;
}

/// A platform that runs: what the server, and the handles that users hold, share.
pub(super) struct Fake<V> {
    vendor: Mutex<V>,
    script: Mutex<Script>,
    router: Router,
    clock: Arc<dyn Clock>,
    base_url: String,
}

/// A panic of a test leaves nothing half done in here.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<V: Vendor> Fake<V> {
    pub(super) fn new(vendor: V, clock: Arc<dyn Clock>, base_url: &str) -> Self {
        Self {
            vendor: Mutex::new(vendor),
            script: Mutex::default(),
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

    pub(super) fn now(&self) -> DateTime<Utc> {
        self.clock.now().into()
    }

    pub(super) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The operation of this name. A script for a name that no call has would wait for ever, so there is none.
    #[track_caller]
    pub(super) fn operation(id: &str) -> &'static Operation {
        // A closure would be named as the place of the panic.
        let Some(known) = V::OPERATIONS.iter().find(|operation| operation.id == id) else {
            panic!("`{id}` is no operation of this platform; see its `operations::ALL`")
        };
        known
    }

    /// The sandbox's address as the client has it, which may know this machine by another name. Links must lead there: no
    /// client takes its credentials to another host.
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
    ) -> Answer {
        let now = self.now();
        self.vendor().authorize(operation, incoming, now)?;
        let (mut query, body) = V::read(operation, incoming)?;
        let schemas = V::schemas();
        let (asked, wanted) = (schemas.query(operation), schemas.body(operation));
        asked.retain_known(&mut query);
        let (query, body) = (Value::Object(query), Value::Object(body));
        let wrong = (asked.findings(&query), wanted.findings(&body));
        if !wrong.0.is_empty() || !wrong.1.is_empty() {
            return Err(V::refuse(operation, wrong.0, wrong.1));
        }
        let (Value::Object(query), Value::Object(mut body)) = (query, body) else { return Ok(Reply::empty(500)) };
        wanted.retain_known(&mut body);
        let base_url = self.called(incoming);
        let mut call = Call { operation, params, query, body, incoming, base_url: &base_url, now };
        let reply = self.vendor().handle(&mut call)?;
        // What the sandbox says must be what the specs say, or tests against it prove nothing.
        if cfg!(debug_assertions)
            && let Some(misfit) = schemas.misfit(operation, &reply)
        {
            return Err(Reply::json(500, format!("sandbox: the answer of {} has {misfit}", operation.id)));
        }
        Ok(reply)
    }
}

/// A fake platform, to the server.
pub(super) trait Answering: Send + Sync {
    /// The reply, and what is to become of it.
    fn answer(&self, incoming: &Incoming) -> (Reply, Option<Spoiler>);
}

impl<V: Vendor> Answering for Fake<V> {
    fn answer(&self, incoming: &Incoming) -> (Reply, Option<Spoiler>) {
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
            Some(Scripted::Answer(reply)) => reply,
            Some(Scripted::Throttle(retry_after)) => V::throttled(retry_after),
            None => self.carried_out(operation, params, incoming).unwrap_or_else(|refusal| refusal),
        };
        (reply, spoiler)
    }
}
