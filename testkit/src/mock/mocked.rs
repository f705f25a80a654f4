use super::MockOperation;
use super::expected::Expected;
use super::platform::Platform;
use super::rules::Rules;
use crate::exchange::Incoming;
use httpmock::{HttpMockRequest, MockServer};
use std::fmt::{self, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use trunkline::Operation;

/// httpmock checks its own conditions first.
const NO_REQUEST: &str = "  no other request reached this mock: a condition added by `and` or a limit rejected it, or an earlier mock responded\n";

/// A mock on a server. If a test panics while it exists, it prints to stderr why requests did not match, so that a
/// client's error comes with its cause.
pub struct Mock<'a> {
    inner: httpmock::Mock<'a>,
    shared: Arc<Shared>,
    /// Whether a panic message already has the report.
    reported: AtomicBool,
}

/// What a mock's matcher and its handle share.
pub(super) struct Shared {
    operation: &'static Operation,
    platform: &'static Platform,
    pub(super) rules: Rules,
    expected: Mutex<Expected>,
    misses: Mutex<Vec<Miss>>,
    pub(super) response: ResponseSet,
}

/// Whether the response was set.
#[derive(Default)]
pub(super) struct ResponseSet {
    documented: AtomicBool,
    changed: AtomicBool,
}

impl ResponseSet {
    /// Marks the response as set. True the first time.
    pub(super) fn set(&self) -> bool {
        !self.documented.swap(true, Ordering::Relaxed)
    }

    /// Marks that httpmock's own methods were called, which may set the whole response.
    pub(super) fn changed(&self) {
        self.changed.store(true, Ordering::Relaxed);
    }

    fn is_missing(&self) -> bool {
        !self.documented.load(Ordering::Relaxed) && !self.changed.load(Ordering::Relaxed)
    }
}

/// A request that this mock did not match.
struct Miss {
    method: String,
    /// Without the query. Of an undocumented path, only the documented segments: the rest may contain a secret.
    path: String,
    why: Why,
}

enum Why {
    OtherOperation(Option<&'static Operation>),
    Broken(Vec<String>),
    Unmet(Vec<String>),
}

impl<'a> Mock<'a> {
    pub(super) fn new(inner: httpmock::Mock<'a>, shared: Arc<Shared>) -> Self {
        Self { inner, shared, reported: AtomicBool::new(false) }
    }

    /// The number of requests that it responded to.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.inner.calls()
    }

    /// Asserts that it responded to one request.
    ///
    /// # Panics
    /// If it did not. The message says what did not match and why: the rule of the spec and the place in the request.
    /// It contains no secret.
    #[track_caller]
    pub fn assert(&self) {
        self.assert_calls(1);
    }

    /// Asserts that it responded to this many requests.
    ///
    /// # Panics
    /// As [`assert`](Self::assert) does.
    #[track_caller]
    pub fn assert_calls(&self, count: usize) {
        let calls = self.calls();
        if calls != count {
            self.reported.store(true, Ordering::Relaxed);
            let mut report = self.shared.report();
            if report.is_empty() && calls < count {
                report.push_str(NO_REQUEST);
            }
            panic!("{}: expected calls: {count}, received: {calls}\n{report}", self.shared);
        }
    }

    /// The underlying mock of httpmock.
    #[must_use]
    pub fn httpmock(&self) -> &httpmock::Mock<'a> {
        &self.inner
    }
}

impl Drop for Mock<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() && !self.reported.load(Ordering::Relaxed) {
            let report = self.shared.report();
            if !report.is_empty() {
                eprintln!("{}: did not match\n{report}", self.shared);
            }
        }
    }
}

impl fmt::Debug for Mock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("operation", &self.shared.operation.id).finish_non_exhaustive()
    }
}

impl Shared {
    pub(super) fn of<O: MockOperation>() -> Self {
        Self {
            operation: O::OPERATION,
            platform: O::platform(),
            rules: Rules::load(O::platform(), O::OPERATION),
            expected: Mutex::default(),
            misses: Mutex::default(),
            response: ResponseSet::default(),
        }
    }

    pub(super) fn expected(&self) -> MutexGuard<'_, Expected> {
        lock(&self.expected)
    }

    /// Whether the mock matches a request. If not, the reason is kept for the report.
    pub(super) fn matches(&self, request: &HttpMockRequest) -> bool {
        let incoming = incoming(request);
        let Some(why) = self.miss(&incoming) else { return true };
        let Incoming { method, path, .. } = incoming;
        let path = if matches!(why, Why::OtherOperation(None)) { self.platform.known_part(&path) } else { path };
        lock(&self.misses).push(Miss { method, path, why });
        false
    }

    fn miss(&self, incoming: &Incoming) -> Option<Why> {
        let routed = self.platform.route(&incoming.method, &incoming.path);
        let path = match routed {
            Some((operation, path)) if operation.id == self.operation.id => path,
            other => return Some(Why::OtherOperation(other.map(|(operation, _)| operation))),
        };
        let mut broken = Vec::new();
        let read = self.rules.read(incoming, &path, &mut broken);
        let expected = self.expected();
        if !expected.lenient && !broken.is_empty() {
            return Some(Why::Broken(broken));
        }
        let unmet = expected.unmet(&self.rules, &path, &read);
        if unmet.is_empty() { None } else { Some(Why::Unmet(unmet)) }
    }

    /// The requests that did not match, each with its reasons; empty if there are none. Requests for other operations
    /// are listed only if there were none for this one.
    fn report(&self) -> String {
        let misses = lock(&self.misses);
        let is_other = |miss: &Miss| matches!(miss.why, Why::OtherOperation(_));
        let only_others = misses.iter().all(is_other);
        let mut report = String::new();
        for Miss { method, path, why } in misses.iter().filter(|miss| only_others || !is_other(miss)) {
            // Writing into a String cannot fail.
            _ = match why {
                Why::OtherOperation(Some(other)) => {
                    writeln!(report, "  {method} {path}: another operation, {}", other.id)
                }
                Why::OtherOperation(None) => writeln!(report, "  {method} {path}: not a documented operation"),
                Why::Broken(_) => writeln!(report, "  {method} {path}: not a request that the spec allows"),
                Why::Unmet(_) => writeln!(report, "  {method} {path}: not the request that the mock expects"),
            };
            if let Why::Broken(reasons) | Why::Unmet(reasons) = why {
                for reason in reasons {
                    _ = writeln!(report, "    {reason}");
                }
            }
        }
        report
    }
}

impl fmt::Display for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { id, method, path, .. } = self.operation;
        write!(f, "mock of {id} (`{method} {path}`)")
    }
}

#[track_caller]
pub(super) fn mount<O: MockOperation>(
    server: &MockServer,
    config: impl FnOnce(super::When<O>, super::Then<O>),
) -> Mock<'_> {
    let shared = Arc::new(Shared::of::<O>());
    let inner = server.mock(|when, then| {
        config(super::When::new(when, &shared), super::Then::new(then, &shared));
    });
    assert!(!shared.response.is_missing(), "{shared}: has no response; call a method of `then`");
    Mock::new(inner, shared)
}

fn incoming(request: &HttpMockRequest) -> Incoming {
    let uri = request.uri();
    Incoming {
        method: request.method_str().to_owned(),
        path: uri.path().to_owned(),
        query: uri.query().unwrap_or_default().to_owned(),
        headers: request.headers(),
        body: request.body_bytes(),
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // The data is consistent even if a test panicked while it held the lock.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
