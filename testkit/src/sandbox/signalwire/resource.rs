//! The properties of a resource, and a pending write to one.

use super::State;
use super::errors::Violation;
use crate::exchange::{Call, Object};
use crate::sandbox::ids::Kind;
use crate::sandbox::store::Item;
use serde_json::Value;

/// A resource of SignalWire.
pub(super) struct Resource {
    /// The kind that its objects are stored as.
    pub(super) kind: Kind,
    /// The kind of the ids in paths.
    pub(super) id: Kind,
    /// The status of the response to a create.
    pub(super) created: u16,
    pub(super) defaults: fn() -> Value,
    /// Adds the violations of a write that would result in the given settings, and removes from the body what is not
    /// stored.
    pub(super) check: fn(&mut Write<'_, '_>),
    pub(super) view: fn(&State, &Item) -> Object,
}

/// A create or an update, before it takes effect.
pub(super) struct Write<'a, 'b> {
    pub(super) state: &'a State,
    pub(super) call: &'a mut Call<'b>,
    /// The settings that the write would result in.
    pub(super) settings: Object,
    /// The number of the object that is updated; none for a new one.
    pub(super) own: Option<u64>,
    pub(super) wrong: Vec<Violation>,
}

impl Write<'_, '_> {
    pub(super) fn text(&self, field: &str) -> Option<&str> {
        self.call.body.get(field).and_then(Value::as_str)
    }
}
