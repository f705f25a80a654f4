//! The way of a request through a fake platform, the same for all of them: route, record, script, authorise, check
//! against the spec, handle.

use super::exchange::{Answer, Call, Incoming, Object, Reply};
use super::router::{Routed, Router};
use super::script::{Script, Scripted};
use super::validate::{Finding, Schemas};
use crate::{Clock, Operation};
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

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

    /// The reply for a path or method that is no operation's.
    fn unrouted(incoming: &Incoming, routed: &Routed) -> Reply;

    /// The reply for a call too many.
    fn throttled(retry_after: Option<Duration>) -> Reply;

    fn authorize(&self, incoming: &Incoming, now: DateTime<Utc>) -> Result<(), Reply>;

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
        let known = V::OPERATIONS.iter().find(|operation| operation.id == id);
        known.unwrap_or_else(|| panic!("`{id}` is no operation of this platform; see its `operations::ALL`"))
    }

    fn carried_out(
        &self,
        operation: &'static Operation,
        params: Vec<(&'static str, String)>,
        incoming: &Incoming,
    ) -> Answer {
        let now = self.now();
        self.vendor().authorize(incoming, now)?;
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
        let mut call = Call { operation, params, query, body, incoming, base_url: &self.base_url, now };
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
    /// The reply, and how long to keep it back.
    fn answer(&self, incoming: &Incoming) -> (Reply, Duration);
}

impl<V: Vendor> Answering for Fake<V> {
    fn answer(&self, incoming: &Incoming) -> (Reply, Duration) {
        let routed = self.router.route(&V::path(incoming), |documented| V::same_method(documented, &incoming.method));
        let Routed::Found(operation, params) = routed else {
            self.script().record(incoming, None);
            return (V::unrouted(incoming, &routed), Duration::ZERO);
        };
        let (scripted, delay) = {
            let mut script = self.script();
            script.record(incoming, Some(operation));
            script.next(operation)
        };
        let reply = match scripted {
            Some(Scripted::Answer(reply)) => reply,
            Some(Scripted::Throttle(retry_after)) => V::throttled(retry_after),
            None => self.carried_out(operation, params, incoming).unwrap_or_else(|refusal| refusal),
        };
        (reply, delay)
    }
}

/// Declares the handle of a platform: a type with what can be scripted and asked on all of them.
macro_rules! handle {
    ($(#[$doc:meta])* $name:ident, $vendor:ty) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name {
            fake: std::sync::Arc<$crate::testkit::fake::Fake<$vendor>>,
        }

        impl $name {
            pub(in $crate::testkit) fn new(fake: std::sync::Arc<$crate::testkit::fake::Fake<$vendor>>) -> Self {
                Self { fake }
            }

            /// The next call of this operation gets this answer, before its signature and its body are looked at. It
            /// changes nothing.
            ///
            /// # Panics
            /// If there is no operation of this name.
            #[track_caller]
            pub fn fail_next(&self, operation_id: &str, status: u16, body: serde_json::Value) {
                let operation = $crate::testkit::fake::Fake::<$vendor>::operation(operation_id);
                self.fake.script().fail_next(operation, status, body);
            }

            /// The next calls, of whatever operation, are refused as too many: in the platform's way, and with the time
            /// to wait if one is given. They change nothing.
            pub fn throttle_next(&self, calls: usize, retry_after: impl Into<Option<std::time::Duration>>) {
                self.fake.script().throttle_next(calls, retry_after.into());
            }

            /// The next call of this operation takes effect at once and is answered late: what a client that stops
            /// waiting cannot know.
            ///
            /// # Panics
            /// If there is no operation of this name.
            #[track_caller]
            pub fn delay_next(&self, operation_id: &str, delay: std::time::Duration) {
                let operation = $crate::testkit::fake::Fake::<$vendor>::operation(operation_id);
                self.fake.script().delay_next(operation, delay);
            }

            /// Every request to this platform so far, the oldest first.
            #[must_use]
            pub fn requests(&self) -> Vec<$crate::testkit::RecordedRequest> {
                self.fake.script().requests()
            }

            /// How many requests for this operation came, retries and refused ones included.
            ///
            /// # Panics
            /// If there is no operation of this name.
            #[must_use]
            #[track_caller]
            pub fn count(&self, operation_id: &str) -> usize {
                let operation = $crate::testkit::fake::Fake::<$vendor>::operation(operation_id);
                self.fake.script().count(operation)
            }

            /// Forgets the requests so far. Long runs need it: all are kept until then.
            pub fn forget_requests(&self) {
                self.fake.script().forget_requests();
            }
        }

        /// Nothing that may be seen: the state holds credentials and passwords.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}
pub(super) use handle;
