//! Recognizes the documented shapes of SIP credentials while they are parsed, so that each is parsed once.

use super::sip_credential::SipCredential;
use super::types::{ProjectId, ResourceType, SipCredentialId, SipEndpoint};
use crate::Extra;
use crate::json_value::{BufferedMap, FieldName, JsonValue, JsonVisitor, Scalar, array_value, visit};
use crate::object::{Object, deserialize_object, object, required};
use crate::transport::decode;
use crate::unreadable::UnreadableFields;
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess};
use serde_json::Value;

/// The field that only an envelope has.
const ENDPOINT: &str = "sip_endpoint";
/// The fields that both shapes have.
const SHARED: [&str; 6] = ["id", "type", "project_id", "display_name", "created_at", "updated_at"];

impl Object for SipCredential {
    const HAS_REQUIRED: bool = true;

    fn from_fields<'de, A: MapAccess<'de>>(fields: A) -> Result<Self, A::Error> {
        credential(fields)
    }

    fn count_unreadable(&self, unreadable: &mut UnreadableFields) {
        let object = "SipCredential";
        unreadable.count(object, "type", self.type_.as_ref(), &self.extra);
        unreadable.count(object, "project_id", self.project_id.as_ref(), &self.extra);
        unreadable.count(object, "display_name", self.display_name.as_ref(), &self.extra);
        unreadable.count(object, "created_at", self.created_at.as_ref(), &self.extra);
        unreadable.count(object, "updated_at", self.updated_at.as_ref(), &self.extra);
        Object::count_unreadable(&self.sip_endpoint, unreadable);
    }
}

deserialize_object!(SipCredential);

/// Parses a credential, flat or in an envelope. The fields that both shapes have are buffered until another one decides.
fn credential<'de, A: MapAccess<'de>>(mut fields: A) -> Result<SipCredential, A::Error> {
    let mut buffered = Vec::with_capacity(SHARED.len() + 1);
    let name = loop {
        match fields.next_key::<FieldName>()? {
            Some(name) if name.0 == ENDPOINT => match fields.next_value().map_err(|e| decode::inside(ENDPOINT, e))? {
                EndpointValue::Endpoint(endpoint) => {
                    let envelope = Envelope::from_fields(BufferedMap::new(buffered, None, fields))?;
                    return Ok(envelope.with(*endpoint));
                }
                EndpointValue::Other(value) => buffered.push((name, value)),
            },
            Some(name) if SHARED.contains(&&*name.0) => buffered.push((name, fields.next_value()?)),
            deciding => break deciding,
        }
    };
    let endpoint = SipEndpoint::from_fields(BufferedMap::new(buffered, name, fields))?;
    match endpoint.extra.get(ENDPOINT) {
        // An envelope after all, which starts with a field that no document names.
        Some(inner @ Value::Object(_)) => {
            let inner = required(inner).map_err(|error| decode::inside(ENDPOINT, A::Error::custom(error)))?;
            let mut outer = serde_json::to_value(&endpoint).map_err(Error::custom)?;
            outer.as_object_mut().map(|fields| fields.remove(ENDPOINT));
            required(&outer).map(|envelope: Envelope| envelope.with(inner)).map_err(Error::custom)
        }
        _ => Ok(SipCredential::flat(endpoint)),
    }
}

/// The fields of an envelope around its endpoint.
struct Envelope {
    id: SipCredentialId,
    type_: Option<ResourceType>,
    project_id: Option<ProjectId>,
    display_name: Option<String>,
    created_at: Option<DateTime<Utc>>,
    updated_at: Option<DateTime<Utc>>,
    extra: Extra,
}

object! {
    Envelope {
        id = "id";
        type_ = "type", project_id = "project_id", display_name = "display_name", created_at = "created_at",
        updated_at = "updated_at"
    }
}

impl Envelope {
    fn with(self, sip_endpoint: SipEndpoint) -> SipCredential {
        SipCredential {
            id: self.id,
            type_: self.type_,
            project_id: self.project_id,
            display_name: self.display_name,
            created_at: self.created_at,
            updated_at: self.updated_at,
            sip_endpoint,
            extra: self.extra,
        }
    }
}

/// The value of [`ENDPOINT`].
enum EndpointValue<'de> {
    Endpoint(Box<SipEndpoint>),
    /// A value that does not make the object an envelope.
    Other(JsonValue<'de>),
}

impl<'de> Deserialize<'de> for EndpointValue<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EndpointVisitor;
        impl<'de> JsonVisitor<'de> for EndpointVisitor {
            type Value = EndpointValue<'de>;
            const EXPECTED: &'static str = "an object";
            fn scalar<E>(self, scalar: Scalar<'de>) -> Result<EndpointValue<'de>, E> {
                Ok(EndpointValue::Other(JsonValue::Scalar(scalar)))
            }
            fn array<A: SeqAccess<'de>>(self, array: A) -> Result<EndpointValue<'de>, A::Error> {
                array_value(array).map(JsonValue::ArrayOrObject).map(EndpointValue::Other)
            }
            fn object<A: MapAccess<'de>>(self, object: A) -> Result<EndpointValue<'de>, A::Error> {
                SipEndpoint::from_fields(object).map(Box::new).map(EndpointValue::Endpoint)
            }
        }
        visit(deserializer, EndpointVisitor)
    }
}
