use super::MockOperation;
use super::expected::Expected;
use super::mocked::Shared;
use serde::Serialize;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// The requests that a mock of the operation `O` matches: those that follow the spec and meet the expectations set
/// here.
///
/// Operations have methods such as `id`, `query` and `body` for what their requests contain.
pub struct When<O> {
    inner: httpmock::When,
    shared: Arc<Shared>,
    operation: PhantomData<O>,
}

impl<O: MockOperation> When<O> {
    pub(super) fn new(inner: httpmock::When, shared: &Arc<Shared>) -> Self {
        let judge = Arc::clone(shared);
        let inner = inner.is_true(move |request| judge.matches(request));
        Self { inner, shared: Arc::clone(shared), operation: PhantomData }
    }

    /// Also matches requests that the spec forbids: for tests of another client, or of a deliberately wrong request.
    /// Method, path and the other expectations must still match.
    pub fn lenient(self) -> Self {
        self.expect(|expected| expected.lenient = true)
    }

    /// Adds a condition of httpmock: `when.and(|when| when.header_exists("x-request-id"))`.
    pub fn and(self, more: impl FnOnce(httpmock::When) -> httpmock::When) -> Self {
        Self { inner: more(self.inner), ..self }
    }

    pub(super) fn expect_in_path(self, name: &'static str, value: impl fmt::Display) -> Self {
        self.expect(|expected| expected.path(name, value.to_string()))
    }

    #[track_caller]
    pub(super) fn expect_query(self, query: &impl Serialize) -> Self {
        self.expect(|expected| expected.query(query))
    }

    #[track_caller]
    pub(super) fn expect_body(self, body: &impl Serialize) -> Self {
        let shared = Arc::clone(&self.shared);
        self.expect(|expected| expected.body(&shared.rules, body))
    }

    fn expect(self, change: impl FnOnce(&mut Expected)) -> Self {
        change(&mut self.shared.expected());
        self
    }
}

impl<O: MockOperation> fmt::Debug for When<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("When").field("operation", &O::OPERATION.id).finish_non_exhaustive()
    }
}
