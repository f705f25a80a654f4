//! SIP credentials come in two shapes: the reference shows a flat object, the platform has been seen to send an envelope
//! with that object inside. Both become one type here.

use super::types::{ProjectId, ResourceType, SipCredentialId, SipEndpoint};
use crate::Extra;
use crate::json_value::JsonValue;
use crate::lenient::{Lenient, Mismatch, deserialize};
use crate::object::{Object, fields};
use crate::unreadable::UnreadableFields;
use chrono::{DateTime, Utc};
use serde::Serialize;

/// A SIP credential, from whichever of the two documented shapes it came. The password is never part of it.
///
/// The response of [`create_sip_credential`](super::operations::CREATE_SIP_CREDENTIAL),
/// [`get_sip_credential`](super::operations::GET_SIP_CREDENTIAL) and
/// [`update_sip_credential`](super::operations::UPDATE_SIP_CREDENTIAL).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SipCredential {
    /// Id of the credential as a resource: the one that paths want. In the flat shape it is the endpoint's own id.
    pub id: SipCredentialId,
    /// Kind of the resource. Absent in the flat shape, like all fields down to `updated_at`: the `type` there is
    /// the endpoint's.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<ResourceType>,
    /// Project that the credential belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// Name shown in the dashboard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// When the credential was created, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// When the credential was last changed, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
    /// The settings, and the endpoint's own id.
    pub sip_endpoint: SipEndpoint,
    /// Fields of the envelope that the documents do not name, and those whose value does not fit.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SipCredential {
    fn flat(sip_endpoint: SipEndpoint) -> Self {
        Self {
            id: sip_endpoint.id.as_str().into(),
            type_: None,
            project_id: None,
            display_name: None,
            created_at: None,
            updated_at: None,
            sip_endpoint,
            extra: Extra::default(),
        }
    }
}

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
