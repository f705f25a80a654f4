//! What a platform remembers: numbered things, each a JSON object with what is never shown beside it.

use super::ids::Kind;
use crate::exchange::Object;
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::Value;
use std::collections::BTreeMap;
use trunkline::Secret;

/// All things of a platform, by their numbers: in the order in which they were made.
#[derive(Default)]
pub(super) struct Store(BTreeMap<u64, Item>);

pub(super) struct Item {
    pub(super) number: u64,
    pub(super) kind: Kind,
    /// The number of the thing that it belongs to; 0 for those that belong to the account.
    pub(super) owner: u64,
    pub(super) object: Object,
    pub(super) password: Option<Secret>,
    pub(super) created: DateTime<Utc>,
    pub(super) updated: DateTime<Utc>,
}

impl Store {
    /// Stores an object as a thing of the account. A password in it is kept apart.
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

    /// Removes a thing, and what belongs to it.
    pub(super) fn remove(&mut self, kind: Kind, number: Option<u64>) -> Option<Item> {
        let owner = self.get(kind, number)?.number;
        self.0.retain(|_, item| item.owner != owner);
        self.0.remove(&owner)
    }

    /// All things, the oldest first.
    #[cfg(feature = "signalwire")]
    pub(super) fn all(&self) -> impl DoubleEndedIterator<Item = &Item> {
        self.0.values()
    }

    /// The things of a kind, the oldest first.
    pub(super) fn iter(&self, kind: Kind) -> impl DoubleEndedIterator<Item = &Item> {
        self.0.values().filter(move |item| item.kind == kind)
    }

    pub(super) fn iter_mut(&mut self, kind: Kind) -> impl Iterator<Item = &mut Item> {
        self.0.values_mut().filter(move |item| item.kind == kind)
    }

    /// True if another thing of the kind than `but` has this text in this member.
    pub(super) fn has(&self, kind: Kind, member: &str, text: &str, but: Option<u64>) -> bool {
        self.iter(kind).any(|item| Some(item.number) != but && item.text(member) == Some(text))
    }

    pub(super) fn password_is(&self, kind: Kind, number: Option<u64>, password: &str) -> bool {
        let own = self.get(kind, number).and_then(|item| item.password.as_ref());
        own.is_some_and(|own| own.expose() == password)
    }
}

impl Item {
    /// Writes the members of `object` and leaves the others alone. A password is kept apart.
    pub(super) fn update(&mut self, mut object: Object, now: DateTime<Utc>) {
        if let Some(Value::String(password)) = object.remove("password") {
            self.password = Some(password.into());
        }
        self.object.extend(object);
        self.updated = now;
    }

    pub(super) fn text(&self, member: &str) -> Option<&str> {
        self.object.get(member).and_then(Value::as_str)
    }
}

/// A point in time, as the platforms that use RFC 3339 write it.
pub(super) fn timestamp(time: DateTime<Utc>) -> Value {
    time.to_rfc3339_opts(SecondsFormat::Secs, true).into()
}

/// The members of a JSON object that was written with `json!`.
pub(super) fn object(value: Value) -> Object {
    match value {
        Value::Object(object) => object,
        _ => Object::new(),
    }
}
