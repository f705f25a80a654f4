//! What a response shows of the resource that it is about. A login page or a gateway can send JSON with status 200, even with
//! an `id`, so an id by itself proves nothing.

use super::path::encode_path;
use crate::json_value::{self, JsonValue, Scalar};
use crate::operation::Operation;

/// What identifies a response.
#[derive(Default)]
pub(super) struct Identity {
    /// The id of the resource.
    pub id: Option<String>,
    /// Whether the response has a field that only the platform sends (`x-recognized-by`).
    is_documented: bool,
}

impl Identity {
    /// The identity of the response to this operation.
    pub(super) fn of(operation: &Operation, response: &JsonValue<'_>) -> Self {
        Self::found(&["id"], operation.recognized_by, response)
    }

    /// The identity of a response that could not be decoded. Only a whole object has one.
    pub(super) fn in_body(operation: &Operation, body: &[u8]) -> Self {
        json_value::decoded(body, |response| Ok(Self::of(operation, response))).unwrap_or_default()
    }

    fn found(ids: &[&str], known: &[&str], response: &JsonValue<'_>) -> Self {
        let mut found = Self::default();
        if let JsonValue::Object(fields) = response {
            for (name, value) in fields.clone() {
                if ids.contains(&name) {
                    found.id = id(&value).or(found.id);
                }
                found.is_documented |= known.contains(&name);
            }
        }
        found
    }

    /// True if the platform wrote the response: it shows the id that the request asked for, or a field that only the platform
    /// sends. Another id proves neither: documents disagree about which id of a SIP credential a response shows.
    pub(super) fn is_recognized(&self, requested: Option<&str>) -> bool {
        self.is_documented || self.shows(requested)
    }

    /// True if the response shows the id that the request asked for.
    pub(super) fn shows(&self, requested: Option<&str>) -> bool {
        let encoded = self.id.as_deref().and_then(|id| encode_path(id).ok());
        encoded.is_some() && encoded.as_deref() == requested
    }
}

/// The id that a response of Voximplant shows. It is no proof there: `result` is, and it is missing or contradicts the id.
pub(super) fn claimed_id(body: &[u8]) -> Option<String> {
    let ids = ["sip_registration_id", "sip_whitelist_id"];
    json_value::decoded(body, |response| Ok(Identity::found(&ids, &[], response))).ok()?.id
}

fn id(value: &JsonValue<'_>) -> Option<String> {
    match value {
        JsonValue::Scalar(Scalar::Text(id)) if !id.is_empty() => Some(id.as_ref().to_owned()),
        JsonValue::Scalar(Scalar::Number(id)) => id.as_u64().filter(|id| *id > 0).map(|id| id.to_string()),
        _ => None,
    }
}
