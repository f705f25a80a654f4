//! Recognizes the documented shapes of SIP credentials.

use super::sip_credential::SipCredential;
use super::types::SipEndpoint;
use crate::json_value::JsonValue;
use crate::lenient::{Lenient, Mismatch, deserialize};
use crate::object::{Object, fields};
use crate::unreadable::UnreadableFields;

/// The field that only an envelope has.
const ENDPOINT: &str = "sip_endpoint";

fields! {
    SipCredential {
        id = "id", sip_endpoint = "sip_endpoint";
        type_ = "type", project_id = "project_id", display_name = "display_name", created_at = "created_at",
        updated_at = "updated_at"
    }
}

impl Lenient for SipCredential {
    const EXPECTED: &'static str = SipEndpoint::EXPECTED;
    const EMPTY_IS_NULL: bool = false;

    /// Decodes a credential, flat or in an envelope.
    fn from_json(value: &JsonValue<'_>) -> Result<Self, Mismatch> {
        if let JsonValue::Object(fields) = value
            && let Some(JsonValue::Object(_)) = fields.clone().named(ENDPOINT)
        {
            return Self::from_fields(fields.clone());
        }
        SipEndpoint::from_json(value).map(Self::flat)
    }

    fn count_unreadable(&self, unreadable: &mut UnreadableFields) {
        Object::count_unreadable(self, unreadable);
    }
}

deserialize!(SipCredential);
