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

/// httpmock looks at its own conditions first.
const NOTHING_CAME: &str =
    "  no other request came this far: what `and` added or a limit turned it down, or a mock made earlier answered\n";

/// A mock that stands on a server. When a test panics while it is there, it prints to stderr why requests did not match; so
/// a client's error comes with its cause.
pub struct Mock<'a> {
    inner: httpmock::Mock<'a>,
    shared: Arc<Shared>,
    /// Whether a panic says already what did not match.
    reported: AtomicBool,
}

/// What a mock's matcher and its handle share.
pub(super) struct Shared {
    operation: &'static Operation,
    platform: &'static Platform,
    pub(super) rules: Rules,
    expected: Mutex<Expected>,
    misses: Mutex<Vec<Miss>>,
    pub(super) answer: Answered,
}

/// How far the answer was said.
#[derive(Default)]
pub(super) struct Answered {
    documented: AtomicBool,
    changed: AtomicBool,
}

impl Answered {
    /// True the first time.
    pub(super) fn said(&self) -> bool {
        !self.documented.swap(true, Ordering::Relaxed)
    }

    /// What httpmock was told may be the whole answer.
    pub(super) fn changed(&self) {
        self.changed.store(true, Ordering::Relaxed);
    }

    fn is_missing(&self) -> bool {
        !self.documented.load(Ordering::Relaxed) && !self.changed.load(Ordering::Relaxed)
    }
}

/// A request that this mock did not answer.
struct Miss {
    method: String,
    /// Without its query, and of what is not documented only the segments that are: the rest may hold a secret.
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

    /// How many requests it answered.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.inner.calls()
    }

    /// Asserts that it answered one request.
    ///
    /// # Panics
    /// If it did not. The message tells what did not match, and why: by rule of the spec and place in the request. It holds
    /// no secret.
    #[track_caller]
    pub fn assert(&self) {
        self.assert_calls(1);
    }

    /// Asserts that it answered this many requests.
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
                report.push_str(NOTHING_CAME);
            }
            panic!("{}: calls expected: {count}, came: {calls}\n{report}", self.shared);
        }
    }

    /// The mock as httpmock knows it.
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
            answer: Answered::default(),
        }
    }

    pub(super) fn expected(&self) -> MutexGuard<'_, Expected> {
        lock(&self.expected)
    }

    /// Whether a request is one that the mock answers. Why it is not is kept for the report.
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

    /// The requests that did not match, each with its reasons; empty if there are none. What was meant for other
    /// operations is only told when nothing was meant for this one.
    fn report(&self) -> String {
        let misses = lock(&self.misses);
        let is_other = |miss: &Miss| matches!(miss.why, Why::OtherOperation(_));
        let only_others = misses.iter().all(is_other);
        let mut report = String::new();
        for Miss { method, path, why } in misses.iter().filter(|miss| only_others || !is_other(miss)) {
            // Writing into a String cannot fail.
            _ = match why {
                Why::OtherOperation(Some(other)) => writeln!(report, "  {method} {path}: is {}", other.id),
                Why::OtherOperation(None) => writeln!(report, "  {method} {path}: is no documented operation"),
                Why::Broken(_) => writeln!(report, "  {method} {path}: the spec forbids it"),
                Why::Unmet(_) => writeln!(report, "  {method} {path}: is not what the mock expects"),
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
pub(super) fn stand<O: MockOperation>(
    server: &MockServer,
    config: impl FnOnce(super::When<O>, super::Then<O>),
) -> Mock<'_> {
    let shared = Arc::new(Shared::of::<O>());
    let inner = server.mock(|when, then| {
        config(super::When::new(when, &shared), super::Then::new(then, &shared));
    });
    assert!(!shared.answer.is_missing(), "{shared}: is given no answer; call something on `then`");
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
    // A test that panicked while it held this left it whole.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
