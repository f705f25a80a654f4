//! Tells the documented shapes of SIP credentials and their lists apart while reading, so that no answer is read twice.

use super::types::{SipCredentialEnvelope, SipCredentialPageObject, SipEndpoint};
use super::{SipCredential, SipCredentialPage};
use crate::items;
use crate::lenient::Scalar;
use crate::transport::decode;
use serde::Deserialize;
use serde::de::value::{CowStrDeserializer, MapAccessDeserializer};
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// Reads a credential, flat or in its envelope.
pub(super) struct OneOfTwo;

/// What tells of the envelope, and what a platform may put beside or into a credential of either shape.
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
                Some(name) if EITHER.contains(&&*name.0) => read.push((name, rest.next_value()?)),
                telling => break telling,
            }
        };
        let is_envelope = name.as_ref().is_some_and(|name| name.0 == ENDPOINT);
        let members = MapAccessDeserializer::new(Members { read: read.into_iter(), value: None, name, rest });
        if is_envelope {
            return SipCredentialEnvelope::deserialize(members).map(SipCredential::nested);
        }
        let endpoint = SipEndpoint::deserialize(members)?;
        if endpoint.extra.get(ENDPOINT).is_some_and(Value::is_object) {
            // An envelope after all, with a member in front that no document names.
            let members = serde_json::to_string(&endpoint).map_err(Error::custom)?;
            return decode::nested(&members).map(SipCredential::nested);
        }
        Ok(SipCredential::flat(endpoint))
    }
}

/// A member's name, which is only copied where it is escaped.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

/// The members of an object of which some have been read.
struct Members<'de, A> {
    read: std::vec::IntoIter<(Name<'de>, Scalar<'de>)>,
    /// What was read and is asked for next.
    value: Option<(Name<'de>, Scalar<'de>)>,
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
        Ok(SipCredentialPage { data: page.data.unwrap_or_default(), links: page.links })
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
            data.extend(object.data.unwrap_or_default());
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
    serde_json::from_str::<Page>(part.get()).is_ok()
}
