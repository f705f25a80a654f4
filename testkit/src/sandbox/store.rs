//! The state of a platform: numbered objects, each with JSON fields and the secrets that are never returned.

use super::ids::Kind;
use crate::exchange::Object;
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::Value;
use std::collections::BTreeMap;
use trunkline::Secret;

/// All objects of a platform, by number, which is the order of their creation.
#[derive(Default)]
pub(super) struct Store(BTreeMap<u64, Item>);

pub(super) struct Item {
    pub(super) number: u64,
    pub(super) kind: Kind,
    /// The number of the object that it belongs to; 0 for the account.
    pub(super) owner: u64,
    pub(super) object: Object,
    pub(super) password: Option<Secret>,
    pub(super) created: DateTime<Utc>,
    pub(super) updated: DateTime<Utc>,
}

impl Store {
    /// Stores an object of the account. Its password is kept separately.
    pub(super) fn add(&mut self, kind: Kind, number: u64, object: Object, now: DateTime<Utc>) -> &mut Item {
        let new = Item { number, kind, owner: 0, object: Object::new(), password: None, created: now, updated: now };
        let item = self.0.entry(number).or_insert(new);
        item.update(object, now);
        item
    }

    pub(super) fn get(&self, kind: Kind, number: Option<u64>) -> Option<&Item> {
        self.0.get(&number?).filter(|item| item.kind == kind)
    }

    pub(super) fn get_mut(&mut self, kind: Kind, number: Option<u64>) -> Option<&mut Item> {
        self.0.get_mut(&number?).filter(|item| item.kind == kind)
    }

    /// Removes an object, and those that belong to it.
    pub(super) fn remove(&mut self, kind: Kind, number: Option<u64>) -> Option<Item> {
        let owner = self.get(kind, number)?.number;
        self.0.retain(|_, item| item.owner != owner);
        self.0.remove(&owner)
    }

    /// All objects, oldest first.
    #[cfg(feature = "signalwire")]
    pub(super) fn all(&self) -> impl DoubleEndedIterator<Item = &Item> {
        self.0.values()
    }

    /// The objects of a kind, oldest first.
    pub(super) fn iter(&self, kind: Kind) -> impl DoubleEndedIterator<Item = &Item> {
        self.0.values().filter(move |item| item.kind == kind)
    }

    pub(super) fn iter_mut(&mut self, kind: Kind) -> impl Iterator<Item = &mut Item> {
        self.0.values_mut().filter(move |item| item.kind == kind)
    }

    /// True if an object of the kind, other than `except`, has this text in this field.
    pub(super) fn has(&self, kind: Kind, field: &str, text: &str, except: Option<u64>) -> bool {
        self.iter(kind).any(|item| Some(item.number) != except && item.text(field) == Some(text))
    }

    pub(super) fn password_is(&self, kind: Kind, number: Option<u64>, password: &str) -> bool {
        let own = self.get(kind, number).and_then(|item| item.password.as_ref());
        own.is_some_and(|own| own.expose() == password)
    }
}

impl Item {
    /// Updates the fields in `object` and leaves the others unchanged. A password is kept separately.
    pub(super) fn update(&mut self, mut object: Object, now: DateTime<Utc>) {
        if let Some(Value::String(password)) = object.remove("password") {
            self.password = Some(password.into());
        }
        self.object.extend(object);
        self.updated = now;
    }

    pub(super) fn text(&self, field: &str) -> Option<&str> {
        self.object.get(field).and_then(Value::as_str)
    }
}

/// A timestamp as RFC 3339, for the platforms that use it.
pub(super) fn timestamp(time: DateTime<Utc>) -> Value {
    time.to_rfc3339_opts(SecondsFormat::Secs, true).into()
}

/// The fields of a JSON object written with `json!`.
pub(super) fn object(value: Value) -> Object {
    match value {
        Value::Object(object) => object,
        _ => Object::new(),
    }
}
