use super::MockOperation;
use super::example;
use super::mocked::Shared;
use crate::schema::Document;
use serde::Serialize;
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// The response of a mock of the operation `O`.
///
/// Each documented response has a method, named after its HTTP status. A body is anything that serializes, such as a
/// [`json!`](serde_json::json) value, and is validated against the spec.
pub struct Then<O> {
    inner: httpmock::Then,
    shared: Arc<Shared>,
    operation: PhantomData<O>,
}

impl<O: MockOperation> Then<O> {
    pub(super) fn new(inner: httpmock::Then, shared: &Arc<Shared>) -> Self {
        Self { inner, shared: Arc::clone(shared), operation: PhantomData }
    }

    /// Responds with the spec's example for this status or, without one, with the minimum that the spec requires. For
    /// tests that need only a status, and for functions over any operation.
    ///
    /// # Panics
    /// If the spec does not document this status.
    #[track_caller]
    pub fn documented(self, status: u16) -> Self {
        let platform = O::platform();
        let Some(response) = platform.response(O::OPERATION, status) else {
            let responses = platform.described(O::OPERATION)["responses"].as_object();
            let known = responses.into_iter().flatten().map(|(status, _)| status.as_str());
            let known = known.collect::<Vec<_>>().join(", ");
            panic!("{}: status {status} is not documented; use one of {known}, or `undocumented`", O::OPERATION.id)
        };
        match response["content"].as_object().and_then(|content| content.values().next()) {
            Some(content) => self.body(status, &example::of(&Document(platform.document()), content)),
            None => self.empty(status),
        }
    }

    /// Responds with a status that the spec does not list, such as a platform's 429 or a gateway's 503 with HTML.
    /// Nothing is validated. [`and`](Self::and) changes the content type.
    ///
    /// # Panics
    /// If the mock has a response already.
    #[track_caller]
    pub fn undocumented(self, status: u16, body: impl Serialize) -> Self {
        let body = serde_json::to_value(&body).unwrap_or_default();
        self.unchecked(status, Some(&body))
    }

    /// Changes the response with httpmock's own methods: `then.ok(…).and(|then| then.delay(…))`. Nothing is validated.
    pub fn and(self, more: impl FnOnce(httpmock::Then) -> httpmock::Then) -> Self {
        // It may be the whole response.
        self.shared.response.changed();
        Self { inner: more(self.inner), ..self }
    }

    #[track_caller]
    pub(super) fn body(self, status: u16, body: &impl Serialize) -> Self {
        let id = O::OPERATION.id;
        let body =
            serde_json::to_value(body).unwrap_or_else(|error| panic!("{id}: this body cannot be serialized: {error}"));
        self.checked(status, Some(&body))
    }

    #[track_caller]
    pub(super) fn empty(self, status: u16) -> Self {
        self.checked(status, None)
    }

    #[track_caller]
    fn checked(self, status: u16, body: Option<&Value>) -> Self {
        if let Some(mismatch) = self.shared.rules.schemas.mismatch(status, body) {
            panic!("{}: the spec does not allow this response with status {status}: {mismatch}", O::OPERATION.id);
        }
        let response = O::platform().response(O::OPERATION, status);
        let sent =
            response.and_then(|response| response["x-status"].as_u64()).and_then(|sent| u16::try_from(sent).ok());
        self.unchecked(sent.unwrap_or(status), body)
    }

    #[track_caller]
    fn unchecked(self, status: u16, body: Option<&Value>) -> Self {
        assert!(
            self.shared.response.set(),
            "{}: a mock has one response; create a second mock for another",
            O::OPERATION.id
        );
        let inner = self.inner.status(status);
        let inner = match body {
            Some(body) => inner.header("content-type", "application/json").body(body.to_string()),
            None => inner,
        };
        Self { inner, ..self }
    }
}

impl<O: MockOperation> fmt::Debug for Then<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Then").field("operation", &O::OPERATION.id).finish_non_exhaustive()
    }
}
