use super::MockOperation;
use super::example;
use super::mocked::Shared;
use crate::schema::Document;
use serde::Serialize;
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// What a mock of the operation `O` answers.
///
/// There is a method for each answer that is documented, by the name that HTTP has for its status. Bodies are anything that
/// serializes (a [`json!`](serde_json::json) value, say), and are held against the spec.
pub struct Then<O> {
    inner: httpmock::Then,
    shared: Arc<Shared>,
    operation: PhantomData<O>,
}

impl<O: MockOperation> Then<O> {
    pub(super) fn new(inner: httpmock::Then, shared: &Arc<Shared>) -> Self {
        Self { inner, shared: Arc::clone(shared), operation: PhantomData }
    }

    /// Answers as the spec's example for this status does; where it has none, with no more than what it requires. For tests
    /// that care for the status alone, and for functions over any operation.
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
            panic!("{} documents no answer with status {status}, but {known}; try `undocumented`", O::OPERATION.id)
        };
        match response["content"].as_object().and_then(|content| content.values().next()) {
            Some(content) => self.body(status, &example::of(&Document(platform.document()), content)),
            None => self.empty(status),
        }
    }

    /// Answers with a status that the spec does not list, as platforms and what stands in front of them do: 429, or a 503
    /// with HTML. Nothing is held against the spec. [`and`](Self::and) changes the content type.
    ///
    /// # Panics
    /// If the mock has an answer already.
    #[track_caller]
    pub fn undocumented(self, status: u16, body: impl Serialize) -> Self {
        let body = serde_json::to_value(&body).unwrap_or_default();
        self.said(status, Some(&body))
    }

    /// Changes the answer in ways that httpmock can: `then.ok(…).and(|then| then.delay(…))`. Nothing is held against the spec.
    pub fn and(self, more: impl FnOnce(httpmock::Then) -> httpmock::Then) -> Self {
        // It may be the whole answer.
        self.shared.answer.changed();
        Self { inner: more(self.inner), ..self }
    }

    #[track_caller]
    pub(super) fn body(self, status: u16, body: &impl Serialize) -> Self {
        let id = O::OPERATION.id;
        let body = serde_json::to_value(body).unwrap_or_else(|error| panic!("{id}: this body is not JSON: {error}"));
        self.answer(status, Some(&body))
    }

    #[track_caller]
    pub(super) fn empty(self, status: u16) -> Self {
        self.answer(status, None)
    }

    #[track_caller]
    fn answer(self, status: u16, body: Option<&Value>) -> Self {
        if let Some(misfit) = self.shared.rules.schemas.misfit(status, body) {
            panic!("{}: the spec does not document this answer with status {status}: {misfit}", O::OPERATION.id);
        }
        let response = O::platform().response(O::OPERATION, status);
        let sent =
            response.and_then(|response| response["x-status"].as_u64()).and_then(|sent| u16::try_from(sent).ok());
        self.said(sent.unwrap_or(status), body)
    }

    #[track_caller]
    fn said(self, status: u16, body: Option<&Value>) -> Self {
        assert!(
            self.shared.answer.said(),
            "{}: a mock gives one answer; make a second one for another",
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
