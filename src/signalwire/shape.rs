//! Tells the documented shapes of SIP credentials and their lists apart while reading: a page of them is read once.

use super::types::{ProjectId, SipCredentialId, SipCredentialPageObject, SipEndpoint};
use super::{SipCredential, SipCredentialPage};
use crate::transport::decode;
use crate::{Extra, items, lenient};
use chrono::{DateTime, Utc};
use serde::de::value::{CowStrDeserializer, MapAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// Reads a credential, flat or in its envelope.
pub(super) struct OneOfTwo;

/// What makes an envelope, and what may stand in either shape.
const ENDPOINT: &str = "sip_endpoint";
const EITHER: [&str; 6] = ["id", "type", "project_id", "display_name", "created_at", "updated_at"];

impl<'de> Visitor<'de> for OneOfTwo {
    type Value = SipCredential;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut rest: A) -> Result<SipCredential, A::Error> {
        let mut read = Vec::with_capacity(EITHER.len());
        let name = loop {
            match rest.next_key::<Name>()? {
                Some(name) if name.0 == ENDPOINT => {
                    if let Inside(Some(endpoint)) = rest.next_value()? {
                        let members = Members { read: read.into_iter(), value: None, name: None, rest };
                        let around = Around::deserialize(MapAccessDeserializer::new(members))?;
                        return Ok(around.with(endpoint));
                    }
                }
                Some(name) if EITHER.contains(&&*name.0) => read.push((name, rest.next_value()?)),
                telling => break telling,
            }
        };
        let members = Members { read: read.into_iter(), value: None, name, rest };
        let endpoint = SipEndpoint::deserialize(MapAccessDeserializer::new(members))?;
        match endpoint.extra.get(ENDPOINT) {
            // An envelope after all, with a member in front that no document names.
            Some(inside @ Value::Object(_)) => {
                let inside = decode::nested(&inside.to_string())?;
                let mut members = serde_json::to_value(&endpoint).map_err(Error::custom)?;
                members.as_object_mut().map(|members| members.remove(ENDPOINT));
                decode::nested(&members.to_string()).map(|around: Around| around.with(inside))
            }
            _ => Ok(SipCredential::flat(endpoint)),
        }
    }
}

/// What stands around an endpoint.
#[derive(Deserialize)]
struct Around {
    #[serde(deserialize_with = "lenient::required")]
    id: SipCredentialId,
    #[serde(default, deserialize_with = "lenient::optional")]
    project_id: Option<ProjectId>,
    #[serde(default, deserialize_with = "lenient::optional")]
    display_name: Option<String>,
    #[serde(default, deserialize_with = "lenient::optional")]
    created_at: Option<DateTime<Utc>>,
    #[serde(default, deserialize_with = "lenient::optional")]
    updated_at: Option<DateTime<Utc>>,
    #[serde(rename = "type")]
    _type: Option<IgnoredAny>,
    #[serde(flatten)]
    extra: Extra,
}

impl Around {
    fn with(self, sip_endpoint: SipEndpoint) -> SipCredential {
        SipCredential {
            id: self.id,
            project_id: self.project_id,
            display_name: self.display_name,
            created_at: self.created_at,
            updated_at: self.updated_at,
            sip_endpoint,
            extra: self.extra,
        }
    }
}

/// The endpoint, where there is an object in its place.
struct Inside(Option<SipEndpoint>);

impl<'de> Deserialize<'de> for Inside {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InsideVisitor;
        impl<'de> Visitor<'de> for InsideVisitor {
            type Value = Inside;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_unit<E>(self) -> Result<Inside, E> {
                Ok(Inside(None))
            }
            fn visit_bool<E>(self, _: bool) -> Result<Inside, E> {
                Ok(Inside(None))
            }
            fn visit_i64<E>(self, _: i64) -> Result<Inside, E> {
                Ok(Inside(None))
            }
            fn visit_u64<E>(self, _: u64) -> Result<Inside, E> {
                Ok(Inside(None))
            }
            fn visit_f64<E>(self, _: f64) -> Result<Inside, E> {
                Ok(Inside(None))
            }
            fn visit_str<E>(self, _: &str) -> Result<Inside, E> {
                Ok(Inside(None))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Inside, A::Error> {
                while sequence.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Inside(None))
            }
            fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Inside, A::Error> {
                SipEndpoint::deserialize(MapAccessDeserializer::new(members)).map(Some).map(Inside)
            }
        }
        deserializer.deserialize_any(InsideVisitor)
    }
}

/// A member's name, which is only copied where it is escaped.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

/// A value that was read before its meaning was known. Texts, which nearly all are, stay where they stand.
#[derive(Deserialize)]
#[serde(untagged)]
enum Early<'a> {
    Text(#[serde(borrow)] Cow<'a, str>),
    Other(Value),
}

impl<'de> Deserializer<'de> for Early<'de> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Self::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Self::Text(Cow::Owned(text)) => visitor.visit_string(text),
            Self::Other(value) => value.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Self::Other(Value::Null) => visitor.visit_none(),
            value => visitor.visit_some(value),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct newtype_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The members of an object of which some have been read.
struct Members<'de, A> {
    read: std::vec::IntoIter<(Name<'de>, Early<'de>)>,
    /// What was read and is asked for next.
    value: Option<(Name<'de>, Early<'de>)>,
    /// The name that was read last; its value is still to come.
    name: Option<Name<'de>>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Members<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        self.value = self.read.next();
        let name = match &self.value {
            Some((name, _)) => Some(name.clone()),
            None => self.name.take(),
        };
        match name {
            Some(Name(name)) => seed.deserialize(CowStrDeserializer::new(name)).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some((Name(name), value)) => seed.deserialize(value).map_err(|error| decode::at(&name, &error)),
            None => self.rest.next_value_seed(seed),
        }
    }
}

/// Reads a page: an object, an array of such objects, or an array of credentials.
pub(super) struct OneOfThree;

impl<'de> Visitor<'de> for OneOfThree {
    type Value = SipCredentialPage;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<SipCredentialPage, A::Error> {
        let page = SipCredentialPageObject::deserialize(MapAccessDeserializer::new(members))?;
        Ok(SipCredentialPage { data: page.data, links: page.links })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<SipCredentialPage, A::Error> {
        let mut parts: Vec<Box<RawValue>> = Vec::new();
        while let Some(part) = sequence.next_element()? {
            parts.push(part);
        }
        let mut page = SipCredentialPage::default();
        if !parts.iter().any(|part| is_page(part)) {
            page.data = parts.iter().enumerate().map(|(index, part)| items::one(index, part)).collect();
            return Ok(page);
        }
        // An array of page objects is one page: they share its links.
        let mut data = Vec::new();
        for part in parts {
            let object: SipCredentialPageObject = decode::nested(part.get())?;
            data.extend(object.data);
            page.links = object.links.or(page.links);
        }
        page.data = data.into_iter().collect();
        Ok(page)
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
