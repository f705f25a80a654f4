//! Schemas that are not flattened yet.

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

    /// Adds the schemas of another node for the same thing. Each is kept once, so that compositions cannot multiply
    /// them.
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
pub(super) struct Fields<'a> {
    pub(super) nodes: BTreeMap<&'a str, Node<'a>>,
    pub(super) required: BTreeSet<&'a str>,
}

impl Fields<'_> {
    /// Adds those of `others` that are missing.
    pub(super) fn with(mut self, others: &Self) -> Self {
        for (name, node) in &others.nodes {
            self.nodes.entry(name).or_insert_with(|| node.clone());
        }
        self.required.extend(&others.required);
        self
    }
}
