//! Composes shapes: parts that all apply, and alternatives.

use super::shape::{Kind, Null, Shape};
use std::collections::BTreeSet;

impl Shape<'_> {
    pub(super) fn all_of(parts: impl Iterator<Item = Self>) -> Self {
        parts.fold(Self::default(), |mut merged, part| {
            merged.narrow(part);
            merged
        })
    }

    /// Adds another part that applies. Null is allowed if any part allows it, which is the meaning of `nullable` beside
    /// `allOf`.
    pub(super) fn narrow(&mut self, part: Self) {
        let both: BTreeSet<Kind> = self.kinds.intersection(&part.kinds).copied().collect();
        if self.kinds.is_empty() {
            self.kinds = part.kinds;
        } else if !both.is_empty() {
            self.kinds = both;
        }
        self.null = self.null.max(part.null);
        self.format = self.format.or(part.format);
        self.values = match (self.values.take(), part.values) {
            (Some(mine), Some(other)) if !mine.is_disjoint(&other) => Some(&mine & &other),
            (mine, other) => mine.or(other),
        };
        for (name, node) in part.fields.nodes {
            self.fields.nodes.entry(name).or_default().add(&node, false);
        }
        self.fields.required.extend(part.fields.required);
        if let Some(items) = part.items {
            self.items.get_or_insert_default().add(&items, false);
        }
        self.default = self.default.or(part.default);
        self.read_only |= part.read_only;
        self.write_only |= part.write_only;
        self.separator = part.separator.or(self.separator);
        if self.alternatives.is_empty() {
            self.alternatives = part.alternatives;
        }
        self.deprecated |= part.deprecated;
        self.explain(&part.deviations);
    }

    /// Merges alternatives: the result has the fields of any of them and requires the fields that all of them require.
    pub(super) fn any_of(alternatives: Vec<Self>) -> Self {
        let null = alternatives.iter().any(|one| one.null != Null::Never);
        let mut real: Vec<Self> = alternatives.into_iter().filter(|one| one.null != Null::Only).collect();
        let null = match (null, real.is_empty()) {
            (false, _) => Null::Never,
            (true, false) => Null::Also,
            (true, true) => Null::Only,
        };
        if real.len() < 2 {
            return Self { null, ..real.pop().unwrap_or_default() };
        }
        let mut merged = Self { null, ..Self::default() };
        let open = real.iter().any(|one| one.kinds.is_empty());
        merged.deprecated = real.iter().all(|one| one.deprecated);
        let valued = real.iter().all(|one| one.values.is_some());
        merged.format = real[0].format.filter(|format| real.iter().all(|one| one.format == Some(format)));
        merged.fields.required = real
            .iter()
            .filter(|one| one.kinds.is_empty() || one.kinds.contains(&Kind::Object))
            .map(|one| one.fields.required.clone())
            .reduce(|all, more| &all & &more)
            .unwrap_or_default();
        for one in real {
            for (name, node) in one.fields.nodes {
                merged.fields.nodes.entry(name).or_default().add(&node, true);
            }
            if !open {
                merged.kinds.extend(one.kinds);
            }
            if valued {
                merged.values.get_or_insert_default().extend(one.values.into_iter().flatten());
            }
            if let Some(items) = one.items {
                merged.items.get_or_insert_default().add(&items, true);
            }
            merged.write_only |= one.write_only;
        }
        merged
    }
}
