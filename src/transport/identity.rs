//! What a response shows of the resource it is about: the proof that the platform wrote it.

use super::decode;
use crate::operation::Operation;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// True if the response has what tells the platform's responses apart, where that is no required field.
pub(super) fn is_recognized(operation: &Operation, body: &[u8]) -> bool {
    let known = operation.recognized_by;
    known.is_empty() || fields(body).is_ok_and(|fields| known.iter().any(|name| fields.contains_key(*name)))
}

/// The id of the resource.
pub(super) fn resource_id(body: &[u8]) -> Option<String> {
    first_of(body, &["id"])
}

/// The id that a response of Voximplant shows. It is no proof there: `result` is, and it is missing or says otherwise.
pub(super) fn claimed_id(body: &[u8]) -> Option<String> {
    first_of(body, &["sip_registration_id", "sip_whitelist_id"])
}

fn first_of(body: &[u8], names: &[&str]) -> Option<String> {
    let fields = fields(body).ok()?;
    names.iter().find_map(|name| match serde_json::from_str(fields.get(*name)?.get()).ok()? {
        Value::String(id) if !id.is_empty() => Some(id),
        Value::Number(id) => id.as_u64().filter(|id| *id > 0).map(|id| id.to_string()),
        _ => None,
    })
}

/// The fields of a response. Their values are not parsed: one of them may be nested too deeply.
fn fields(body: &[u8]) -> Result<BTreeMap<String, Box<RawValue>>, String> {
    decode::body(body)
}
