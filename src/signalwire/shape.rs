//! Tells the documented shapes of SIP credentials and their lists apart while reading: a page of them is read once.

use super::fabric_page::FabricPage;
use super::sip_credential::SipCredential;
use super::types::{Links, ProjectId, ResourceType, SipCredentialId, SipEndpoint};
use crate::lenient::{Scalar, Take, take};
use crate::object::{Fields, Name, Object, object, whole};
use crate::transport::decode;
use crate::{Extra, items};
use chrono::{DateTime, Utc};
use serde::de::value::{CowStrDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// Reads a credential, flat or in its envelope.
pub(super) struct FlatOrEnvelope;

/// What makes an envelope, and what may stand in either shape.
const ENDPOINT: &str = "sip_endpoint";
const EITHER: [&str; 6] = ["id", "type", "project_id", "display_name", "created_at", "updated_at"];

impl<'de> Visitor<'de> for FlatOrEnvelope {
    type Value = SipCredential;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut rest: A) -> Result<SipCredential, A::Error> {
        let mut read = Vec::with_capacity(EITHER.len() + 1);
        let name = loop {
            match rest.next_key::<Name>()? {
                Some(name) if name.0 == ENDPOINT => match rest.next_value().map_err(|e| decode::inside(ENDPOINT, e))? {
                    EndpointOrOther::Endpoint(endpoint) => {
                        let members = BufferedMap { read: read.into_iter(), value: None, name: None, rest };
                        return Ok(Envelope::from_map(members)?.with(*endpoint));
                    }
                    EndpointOrOther::Other(value) => read.push((name, value)),
                },
                Some(name) if EITHER.contains(&&*name.0) => read.push((name, rest.next_value()?)),
                telling => break telling,
            }
        };
        let endpoint = SipEndpoint::from_map(BufferedMap { read: read.into_iter(), value: None, name, rest })?;
        match endpoint.extra.get(ENDPOINT) {
            // An envelope after all, with a field in front that no document names.
            Some(inside @ Value::Object(_)) => {
                let inside = whole(inside).map_err(|error| decode::inside(ENDPOINT, A::Error::custom(error)))?;
                let mut members = serde_json::to_value(&endpoint).map_err(Error::custom)?;
                members.as_object_mut().map(|members| members.remove(ENDPOINT));
                whole(&members).map(|around: Envelope| around.with(inside)).map_err(Error::custom)
            }
            _ => Ok(SipCredential::flat(endpoint)),
        }
    }
}

/// What stands around an endpoint.
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

/// The endpoint, or what stands in its place.
enum EndpointOrOther<'de> {
    Endpoint(Box<SipEndpoint>),
    Other(Scalar<'de>),
}

impl<'de> Deserialize<'de> for EndpointOrOther<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Take<'de> for Either {
            type Value = EndpointOrOther<'de>;
            fn scalar(self, scalar: Scalar<'de>) -> EndpointOrOther<'de> {
                EndpointOrOther::Other(scalar)
            }
            fn array<A: SeqAccess<'de>>(self, array: A) -> Result<EndpointOrOther<'de>, A::Error> {
                Value::deserialize(SeqAccessDeserializer::new(array)).map(Scalar::Other).map(EndpointOrOther::Other)
            }
            fn object<A: MapAccess<'de>>(self, object: A) -> Result<EndpointOrOther<'de>, A::Error> {
                SipEndpoint::from_map(object).map(Box::new).map(EndpointOrOther::Endpoint)
            }
        }
        take(deserializer, Either)
    }
}

/// A value that was read before its meaning was known.
impl<'de> Deserializer<'de> for Scalar<'de> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Self::Null => visitor.visit_unit(),
            Self::Bool(value) => visitor.visit_bool(value),
            Self::Integer(value) => visitor.visit_i64(value),
            Self::Unsigned(value) => visitor.visit_u64(value),
            Self::Float(value) => visitor.visit_f64(value),
            Self::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Self::Text(Cow::Owned(text)) => visitor.visit_string(text),
            Self::Other(value) => value.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The fields of an object of which some have been read.
struct BufferedMap<'de, A> {
    read: std::vec::IntoIter<(Name<'de>, Scalar<'de>)>,
    /// What was read and is asked for next.
    value: Option<Scalar<'de>>,
    /// The name that was read last; its value is still to come.
    name: Option<Name<'de>>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for BufferedMap<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let name = match self.read.next() {
            Some((name, value)) => {
                self.value = Some(value);
                Some(name)
            }
            None => self.name.take(),
        };
        match name {
            Some(Name(name)) => seed.deserialize(CowStrDeserializer::new(name)).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}

/// Reads a page: an object, an array of such objects, or an array of items.
pub(super) struct PageInAnyForm<T>(pub(super) PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for PageInAnyForm<T> {
    type Value = FabricPage<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<FabricPage<T>, A::Error> {
        let mut fields = Fields::new("FabricPage", members);
        let (mut items, mut links) = (None, None);
        while let Some(name) = fields.next()? {
            match &*name {
                "data" => items = Some(fields.required("data")?),
                "links" => links = fields.optional("links")?,
                _ => fields.unknown(name)?,
            }
        }
        Ok(FabricPage { items: fields.found("data", items)?, links, extra: fields.into_extra() })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<FabricPage<T>, A::Error> {
        let mut parts: Vec<Box<RawValue>> = Vec::new();
        while let Some(part) = sequence.next_element()? {
            parts.push(part);
        }
        let mut page = FabricPage::default();
        if !parts.iter().any(|part| is_page(part)) {
            page.items = parts.iter().enumerate().map(|(index, part)| items::one(index, part)).collect();
            return Ok(page);
        }
        // An array of page objects is one page: they share its links.
        let mut rows = Vec::new();
        for part in parts {
            let PageObject(object) = decode::parse(part.get()).map_err(Error::custom)?;
            rows.extend(object.items);
            // Of several links, those that lead to a next page count.
            let leads_on = |links: &Links| {
                links.next.as_ref().is_some_and(|next| !next.is_empty()) || links.extra.tells("next", true).is_err()
            };
            if page.links.is_none() || object.links.as_ref().is_some_and(leads_on) {
                page.links = object.links;
            }
            page.extra.extend(object.extra);
        }
        page.items = rows.into_iter().collect();
        Ok(page)
    }
}

/// One of several page objects: nothing but an object.
struct PageObject<T>(FabricPage<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for PageObject<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PageInAnyForm(PhantomData)).map(Self)
    }
}

fn is_page(part: &RawValue) -> bool {
    #[derive(Deserialize)]
    struct Page {
        #[serde(rename = "data")]
        _data: Vec<IgnoredAny>,
    }
    // The derived code would also take the items of an array for its members.
    part.get().starts_with('{') && serde_json::from_str::<Page>(part.get()).is_ok()
}
