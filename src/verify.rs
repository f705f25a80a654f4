//! Whether a write stuck. Platforms have been seen to answer 200 and keep the old value, so an update can be compared with
//! what is read back after it.

use crate::line::Line;
use crate::{Error, Operation, Outcome, Response};
use serde::Serialize;
use serde_json::{Map, Value};
use std::fmt;

/// An update, read back: what the `…_verified` methods return. A difference is no error; what to make of it is yours.
///
/// ```
/// fn warn<T>(verified: &trunkline::Verified<T>) {
///     for difference in &verified.differences {
///         eprintln!("did not stick: {difference}");
///     }
/// }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Verified<T> {
    /// The resource as it was read after the update.
    pub read: Response<T>,
    /// The members that were set and read back as something else. Empty means that the update stuck.
    pub differences: Vec<Difference>,
    /// The fields that were set and that no response shows: passwords, and what the platform's documents leave out of its
    /// responses. Whether they stuck, nobody can see.
    pub unverifiable: Vec<String>,
}

impl<T> Verified<T> {
    /// True if everything that can be seen stuck.
    #[must_use]
    pub fn stuck(&self) -> bool {
        self.differences.is_empty()
    }
}

/// A member that did not stick.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Difference {
    /// The member, with dots for depth.
    pub field: String,
    /// What was sent.
    pub sent: Value,
    /// What was read; null if it is missing.
    pub read: Value,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sent, read) = (self.sent.to_string(), self.read.to_string());
        write!(f, "{}: sent {}, read {}", self.field, Line(&sent), Line(&read))
    }
}

/// The response to an update, or the resource as it reads where the platform only acknowledged the update. Such a response
/// shows nothing, and any gateway can give it; one read tells whether it is the platform that responds.
#[cfg(any(feature = "diga", feature = "signalwire"))]
pub(crate) async fn shown<T, F>(
    update: Result<Response<T>, Error>,
    read: impl FnOnce() -> F,
) -> Result<Response<T>, Error>
where
    F: Future<Output = Result<Response<T>, Error>>,
{
    match update {
        Err(error) if error.is_bare_acknowledgement() => read_back(Outcome::Unknown, read().await),
        shown => shown,
    }
}

/// What the response to an update proves, if it is not an error.
#[cfg(any(feature = "diga", feature = "signalwire"))]
pub(crate) fn written<T>(update: Result<Response<T>, Error>) -> Result<Outcome, Error> {
    match update {
        Ok(_) => Ok(Outcome::Applied),
        Err(error) if error.is_bare_acknowledgement() => Ok(Outcome::Unknown),
        Err(error) => Err(error),
    }
}

/// The read after a write. If it fails, the error must not hide what is known of the write.
pub(crate) fn read_back<T>(written: Outcome, read: Result<Response<T>, Error>) -> Result<Response<T>, Error> {
    let what = match written {
        Outcome::Applied => "the update took effect, and reading it back failed: ",
        _ => "the platform acknowledged the update without showing the resource, and reading it back failed: ",
    };
    read.map_err(|error| error.prefixed(what).with_outcome(written))
}

/// Compares what `update` sets with `seen`, the part of the answer that holds the same members.
pub(crate) fn compare<T>(
    operation: &'static Operation,
    update: &impl Serialize,
    seen: &impl Serialize,
    read: Response<T>,
) -> Verified<T> {
    let sent = flatten(to_object(update));
    let seen = flatten(to_object(seen));
    let mut differences = Vec::new();
    let mut unverifiable = Vec::new();
    for (field, sent) in sent {
        let name = field.rsplit('.').next().unwrap_or(&field);
        if operation.secrets.contains(&name) {
            unverifiable.push(field);
            continue;
        }
        let read = seen.get(&field).cloned().unwrap_or_else(|| inside(&seen, &field));
        if read.is_null() && operation.unverifiable.contains(&name) {
            unverifiable.push(field);
        } else if !same(&sent, &read) {
            differences.push(Difference { field, sent, read });
        }
    }
    Verified { read, differences, unverifiable }
}

fn to_object(value: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(value) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

fn flatten(map: Map<String, Value>) -> Map<String, Value> {
    let mut flat = Map::new();
    for (name, value) in map {
        match value {
            Value::Object(inner) => {
                flat.extend(flatten(inner).into_iter().map(|(inner, value)| (format!("{name}.{inner}"), value)));
            }
            value => {
                flat.insert(name, value);
            }
        }
    }
    flat
}

/// What was read inside of a member that was set as a whole, to null; null if nothing is there.
fn inside(seen: &Map<String, Value>, field: &str) -> Value {
    let members = seen.iter().filter(|(_, value)| !value.is_null());
    let members = members.filter_map(|(name, value)| {
        let name = name.strip_prefix(field)?.strip_prefix('.')?;
        Some((name.to_owned(), value.clone()))
    });
    let members: Map<String, Value> = members.collect();
    if members.is_empty() { Value::Null } else { members.into() }
}

/// Null, missing and empty text are one to the platforms that write them interchangeably; numbers may come back as text.
fn same(sent: &Value, read: &Value) -> bool {
    let plain = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    sent == read || (!sent.is_array() && !read.is_array() && plain(sent) == plain(read))
}
