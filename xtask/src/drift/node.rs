//! Schemas before they are looked into.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// One or more schemas that describe the same thing, together or as alternatives.
#[derive(Clone, Debug, Default)]
pub(super) struct Node<'a> {
    pub(super) parts: Vec<&'a Value>,
    pub(super) any: bool,
}

impl<'a> Node<'a> {
    pub(super) fn one(schema: &'a Value) -> Self {
        Self { parts: vec![schema], any: false }
    }

    pub(super) fn any(parts: Vec<&'a Value>) -> Self {
        Self { parts, any: true }
    }

    /// Adds what another says of the same thing. Parts are held once, so that no composition makes more of them than
    /// were written.
    pub(super) fn add(&mut self, other: &Self, any: bool) {
        for part in &other.parts {
            if !self.parts.iter().any(|known| std::ptr::eq(*known, *part)) {
                self.parts.push(part);
            }
        }
        self.any |= other.any || (any && self.parts.len() > 1);
    }
}

/// Fields of an object, or parameters, by name.
#[derive(Clone, Debug, Default)]
pub(super) struct Members<'a> {
    pub(super) nodes: BTreeMap<&'a str, Node<'a>>,
    pub(super) required: BTreeSet<&'a str>,
}

impl Members<'_> {
    /// Adds those of another place that are not there yet.
    pub(super) fn with(mut self, others: &Self) -> Self {
        for (name, node) in &others.nodes {
            self.nodes.entry(name).or_insert_with(|| node.clone());
        }
        self.required.extend(&others.required);
        self
    }
}
