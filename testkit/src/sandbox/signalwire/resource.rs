//! What sets one resource apart from the others, and a write to it before it takes effect.

use super::State;
use super::errors::Wrong;
use crate::exchange::{Call, Object};
use crate::sandbox::ids::Kind;
use crate::sandbox::store::Item;
use serde_json::Value;

/// A resource of SignalWire.
pub(super) struct Resource {
    /// What the things are stored as.
    pub(super) kind: Kind,
    /// The kind of the ids that paths have.
    pub(super) id: Kind,
    /// The status of the answer to a create.
    pub(super) created: u16,
    pub(super) defaults: fn() -> Value,
    /// Adds what is wrong with a write of the call's body that would result in the given settings, and takes out of the
    /// body what is not stored.
    pub(super) check: fn(&mut Write<'_, '_>),
    pub(super) view: fn(&State, &Item) -> Object,
}

/// A create or an update, before it takes effect.
pub(super) struct Write<'a, 'b> {
    pub(super) state: &'a State,
    pub(super) call: &'a mut Call<'b>,
    /// What the thing would become.
    pub(super) settings: Object,
    /// The number of the thing that is changed; none for a new one.
    pub(super) own: Option<u64>,
    pub(super) wrong: Vec<Wrong>,
}

impl Write<'_, '_> {
    pub(super) fn text(&self, member: &str) -> Option<&str> {
        self.call.body.get(member).and_then(Value::as_str)
    }
}
