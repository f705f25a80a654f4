//! How a fake platform can depart from its documents: each departure was seen, or the vendor's documents contradict each other.

use crate::exchange::{Object, Reply};
use serde_json::Value;
use trunkline::Operation;

/// A departure of a fake platform from its documents, for tests of code that should notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Quirk {
    /// An update resets the fields that are not sent. Only the fake SignalWire has it.
    ReplacesOnUpdate,
    /// Null in an update changes nothing.
    IgnoresNull,
    /// An update responds as if it had worked, and changes nothing.
    KeepsOldValues,
    /// A deletion responds as if it had worked, and deletes nothing.
    KeepsDeleted,
    /// Pages have the length that the platform likes.
    IgnoresPageSize,
    /// Lists are a bare array.
    BareLists,
    /// A success has another 2xx status.
    OtherStatus,
    /// Numbers and lists are sent as text.
    TextForValues,
    /// Errors have a body of another form.
    OtherErrors,
    /// Responses do not show the limit of requests. Only the fake SignalWire shows it.
    NoRateHeaders,
}

/// The departures of one platform.
#[derive(Default)]
pub(super) struct Quirks(Vec<Quirk>);

impl Quirks {
    pub(super) fn new(quirks: impl IntoIterator<Item = Quirk>) -> Self {
        Self(quirks.into_iter().collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn has(&self, quirk: Quirk) -> bool {
        self.0.contains(&quirk)
    }

    /// What a request becomes before it is handled, or the reply in place of that. `known` are the fields of its body.
    pub(super) fn before(
        &self,
        operation: &Operation,
        query: &mut Object,
        body: &mut Object,
        known: &Object,
    ) -> Option<Reply> {
        let is_update = matches!(operation.method, "PUT" | "PATCH") || operation.id.starts_with("set_");
        if self.has(Quirk::IgnoresNull) {
            without_null(body);
        }
        if self.has(Quirk::KeepsOldValues) && is_update {
            body.retain(|name, _| name.ends_with("_id") || name.ends_with("_network"));
        }
        if self.has(Quirk::ReplacesOnUpdate) && is_update {
            let identifies = |name: &str| ["username", "name", "email", "password", "identifier"].contains(&name);
            for name in known.keys().filter(|name| !identifies(name)) {
                body.entry(name).or_insert(Value::Null);
            }
        }
        if self.has(Quirk::IgnoresPageSize) {
            for parameters in [query, body] {
                parameters.retain(|name, _| !["page_size", "limit", "count"].contains(&name.as_str()));
            }
        }
        let is_deletion = operation.method == "DELETE" || operation.id.starts_with("del");
        (self.has(Quirk::KeepsDeleted) && is_deletion).then(|| match operation.method {
            "DELETE" => Reply::empty(204),
            _ => Reply::json(200, serde_json::json!({ "result": 1 })),
        })
    }

    /// What a reply becomes.
    pub(super) fn after(&self, mut reply: Reply) -> Reply {
        let is_error = reply.status >= 400 || reply.body.as_ref().is_some_and(|body| body.get("error").is_some());
        if self.has(Quirk::NoRateHeaders) {
            reply.headers.retain(|(name, _)| !name.contains("ratelimit"));
        }
        if is_error {
            if self.has(Quirk::OtherErrors) {
                reply.body = Some(serde_json::json!({ "fault": "Something is wrong." }));
            }
            return reply;
        }
        if self.has(Quirk::OtherStatus) {
            reply.status = if reply.status == 200 { 201 } else { 200 };
        }
        if self.has(Quirk::TextForValues) {
            reply.body.as_mut().into_iter().for_each(as_text);
        }
        if self.has(Quirk::BareLists)
            && let Some(Value::Object(page)) = &mut reply.body
            && let Some(rows) = ["data", "result"].iter().find_map(|name| page.remove(*name).filter(Value::is_array))
        {
            reply.body = Some(rows);
        }
        reply
    }
}

fn without_null(object: &mut Object) {
    object.retain(|_, value| !value.is_null());
    object.values_mut().filter_map(Value::as_object_mut).for_each(without_null);
}

/// Writes numbers, and lists of plain values, as text.
fn as_text(value: &mut Value) {
    match value {
        Value::Number(number) => *value = number.to_string().into(),
        Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
            items.iter_mut().for_each(as_text);
        }
        Value::Array(items) if !items.is_empty() => {
            let items: Vec<_> = items.iter().map(|item| item.as_str().unwrap_or_default()).collect();
            *value = items.join(",").into();
        }
        Value::Object(object) => object.values_mut().for_each(as_text),
        _ => {}
    }
}
