//! Compares what is wanted with what a response shows. No I/O.

use crate::line::Line;
use crate::{Comparison, Operation};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fmt;
use std::net::Ipv4Addr;

/// A field that was set and read back with another value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Difference {
    /// The field, with dots for depth.
    pub field: String,
    /// The value that was sent.
    pub sent: Value,
    /// The value that was read; null if the field is missing.
    pub read: Value,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sent, read) = (self.sent.to_string(), self.read.to_string());
        write!(f, "{}: sent {}, read {}", self.field, Line(&sent), Line(&read))
    }
}

/// The fields of `update` that have another value in `seen`, and those that no response shows.
pub(crate) fn compare(operation: &'static Operation, update: Value, seen: Value) -> (Vec<Difference>, Vec<String>) {
    let (sent, seen) = (flatten(update), flatten(seen));
    let mut differences = Vec::new();
    let mut unverifiable = Vec::new();
    for (field, sent) in sent {
        let name = field.rsplit('.').next().unwrap_or(&field);
        if operation.secrets.contains(&name) {
            unverifiable.push(field);
            continue;
        }
        let read = seen.get(&field).cloned().unwrap_or_else(|| object_at(&seen, &field));
        if read.is_null() && operation.unverifiable.contains(&name) {
            unverifiable.push(field);
        } else if !matches(operation, name, &sent, &read) {
            differences.push(Difference { field, sent, read });
        }
    }
    (differences, unverifiable)
}

/// The fields of an object and of the objects in it, named with dots for depth.
fn flatten(value: Value) -> Map<String, Value> {
    let mut flat = Map::new();
    let Value::Object(object) = value else { return flat };
    for (name, value) in object {
        if value.is_object() {
            flat.extend(flatten(value).into_iter().map(|(inner, value)| (format!("{name}.{inner}"), value)));
        } else {
            flat.insert(name, value);
        }
    }
    flat
}

/// The object that was read for a field that was set to null; null if all of its fields are.
fn object_at(seen: &Map<String, Value>, field: &str) -> Value {
    let fields = seen.iter().filter(|(_, value)| !value.is_null());
    let fields = fields.filter_map(|(name, value)| {
        let name = name.strip_prefix(field)?.strip_prefix('.')?;
        Some((name.to_owned(), value.clone()))
    });
    let fields: Map<String, Value> = fields.collect();
    if fields.is_empty() { Value::Null } else { fields.into() }
}

/// True if a response shows `read` where `sent` was set. Platforms return null, an empty text or no field for the same thing, and
/// numbers as text.
pub(crate) fn matches(operation: &Operation, name: &str, sent: &Value, read: &Value) -> bool {
    let comparison = operation.comparisons.iter().find(|(field, _)| *field == name);
    match (comparison, sent, read) {
        (Some((_, Comparison::Set)), Value::Array(sent), Value::Array(read)) => {
            let sorted = |list: &[Value]| list.iter().map(normalized).collect::<BTreeSet<_>>();
            return sorted(sent) == sorted(read);
        }
        (Some((_, Comparison::Label)), Value::String(sent), Value::String(read)) => {
            return read.strip_prefix(&**sent).is_some_and(|domain| domain.is_empty() || domain.starts_with('.'));
        }
        (Some((_, Comparison::Network)), Value::String(sent), Value::String(read)) => {
            return sent == read || network(sent).is_some_and(|sent| network(read) == Some(sent));
        }
        _ => {}
    }
    sent == read || (!sent.is_array() && !read.is_array() && normalized(sent) == normalized(read))
}

fn normalized(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The first address of an IPv4 network, and the length of its prefix.
fn network(text: &str) -> Option<(u32, u32)> {
    let (address, mask) = text.trim().split_once('/').unwrap_or((text, "32"));
    let address = u32::from(address.parse::<Ipv4Addr>().ok()?);
    let length = match mask.parse::<Ipv4Addr>() {
        Ok(mask) => u32::from(mask).leading_ones(),
        Err(_) => mask.parse().ok().filter(|length| *length <= 32)?,
    };
    let mask = u32::MAX.checked_shl(32 - length).unwrap_or(0);
    Some((address & mask, length))
}

#[cfg(test)]
mod tests {
    use super::network;

    #[test]
    fn one_network_has_many_spellings() {
        let class_b = network("192.168.0.0/16");
        assert!(class_b.is_some());
        assert_eq!(network("192.168.1.5/16"), class_b);
        assert_eq!(network("192.168.1.5/255.255.0.0"), class_b);
        assert_eq!(network("10.0.0.1"), network("10.0.0.1/32"));
        assert_eq!(network("1.2.3.4/0"), network("0.0.0.0/0"));
        assert_ne!(network("192.168.0.0/17"), class_b);
        for no_network in ["", "10.0.0.0/33", "10.0.0/8", "::1/64", "10.0.0.0/"] {
            assert_eq!(network(no_network), None, "{no_network}");
        }
    }
}
