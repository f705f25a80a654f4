//! What a response shows of the resource that it is about. A login page or a gateway can send JSON with status 200, even with
//! an `id`, so an id by itself proves nothing.

use super::decode;
use super::path::encode_path;
use crate::object::Name;
use crate::operation::Operation;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// What identifies a response.
#[derive(Default)]
pub(super) struct Identity {
    /// The id of the resource.
    pub id: Option<String>,
    /// Whether the response has a field that only the platform sends (`x-recognized-by`).
    is_documented: bool,
}

impl Identity {
    /// The identity of a response that could not be decoded. Only a whole object has one.
    pub(super) fn of(operation: &Operation, body: &[u8]) -> Self {
        Scan::new(&["id"], operation.recognized_by).whole(body)
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

/// True if a response that was decoded was written by the platform.
pub(super) fn is_recognized(operation: &Operation, body: &[u8], requested: Option<&str>) -> bool {
    operation.recognized_by.is_empty()
        || Scan::new(&["id"], operation.recognized_by).start(body).is_recognized(requested)
}

/// The id that a response of Voximplant shows. It is no proof there: `result` is, and it is missing or contradicts the id.
pub(super) fn claimed_id(body: &[u8]) -> Option<String> {
    Scan::new(&["sip_registration_id", "sip_whitelist_id"], &[]).whole(body).id
}

/// Reads the names of an object's fields, and of the values only the id.
struct Scan<'a> {
    ids: &'a [&'a str],
    known: &'a [&'a str],
    found: Identity,
    /// Whether to stop at the first field that is known. Every success is scanned, and most show one near the start.
    stops: bool,
}

impl<'a> Scan<'a> {
    fn new(ids: &'a [&'a str], known: &'a [&'a str]) -> Self {
        Self { ids, known, found: Identity::default(), stops: false }
    }

    fn whole(mut self, body: &[u8]) -> Identity {
        let is_whole = self.reads(decode::without_mark(body)) || self.reads(&decode::readable(body));
        if is_whole { self.found } else { Identity::default() }
    }

    fn start(mut self, body: &[u8]) -> Identity {
        self.stops = true;
        if !self.reads(decode::without_mark(body)) && !self.found.is_documented {
            // Decoding repaired this body, so it is read in the same form here.
            self.reads(&decode::readable(body));
        }
        self.found
    }

    /// False if the body is no object, or not all of it was read.
    fn reads(&mut self, body: &[u8]) -> bool {
        let mut json = serde_json::Deserializer::from_slice(body);
        json.deserialize_map(self).and_then(|()| json.end()).is_ok()
    }
}

impl<'de> Visitor<'de> for &mut Scan<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<Name>()? {
            if self.ids.contains(&&*name.0) {
                self.found.id = id(&map.next_value()?).or(self.found.id.take());
                continue;
            }
            self.found.is_documented |= self.known.contains(&&*name.0);
            if self.stops && self.found.is_documented {
                break;
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

fn id(value: &Value) -> Option<String> {
    match value {
        Value::String(id) if !id.is_empty() => Some(id.clone()),
        Value::Number(id) => id.as_u64().filter(|id| *id > 0).map(|id| id.to_string()),
        _ => None,
    }
}
