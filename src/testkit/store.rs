//! What the platforms remember: numbered things, each a JSON object with what is never shown beside it.

// Each platform uses some of these.
#![allow(dead_code)]

use super::exchange::Object;
use crate::Secret;
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::Value;
use std::collections::BTreeMap;

/// Things of one kind, in the order in which they were made.
#[derive(Default)]
pub(super) struct Collection(BTreeMap<u64, Item>);

pub(super) struct Item {
    pub(super) number: u64,
    pub(super) object: Object,
    pub(super) password: Option<Secret>,
    pub(super) created: DateTime<Utc>,
    pub(super) updated: DateTime<Utc>,
}

impl Collection {
    /// Stores what was asked for, over the `defaults`. A password is taken out of it and kept apart.
    pub(super) fn create(&mut self, number: u64, defaults: Value, body: Object, now: DateTime<Utc>) -> &Item {
        let object = match defaults {
            Value::Object(object) => object,
            _ => Object::new(),
        };
        let item = self.0.entry(number).or_insert(Item { number, object, password: None, created: now, updated: now });
        item.update(body, now);
        item
    }

    pub(super) fn get(&self, number: Option<u64>) -> Option<&Item> {
        self.0.get(&number?)
    }

    pub(super) fn get_mut(&mut self, number: Option<u64>) -> Option<&mut Item> {
        self.0.get_mut(&number?)
    }

    pub(super) fn remove(&mut self, number: Option<u64>) -> Option<Item> {
        self.0.remove(&number?)
    }

    /// The oldest first.
    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &Item> {
        self.0.values()
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Item> {
        self.0.values_mut()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// True if another thing than `but` has this text in this member.
    pub(super) fn has(&self, member: &str, text: &str, but: Option<u64>) -> bool {
        self.iter().any(|item| Some(item.number) != but && item.text(member) == Some(text))
    }
}

impl Item {
    /// Writes the members of `body` and leaves the others alone. A password is kept apart.
    pub(super) fn update(&mut self, mut body: Object, now: DateTime<Utc>) {
        if let Some(Value::String(password)) = body.remove("password") {
            self.password = Some(password.into());
        }
        self.object.extend(body);
        self.updated = now;
    }

    pub(super) fn text(&self, member: &str) -> Option<&str> {
        self.object.get(member).and_then(Value::as_str)
    }

    pub(super) fn password_is(&self, password: &str) -> bool {
        self.password.as_ref().is_some_and(|own| own.expose() == password)
    }
}

/// A point in time, as the platforms that use RFC 3339 write it.
pub(super) fn timestamp(time: DateTime<Utc>) -> Value {
    time.to_rfc3339_opts(SecondsFormat::Secs, true).into()
}
