//! Puts shapes together: what holds at once, and what is one of several.

use super::shape::{Kind, Null, Shape};
use std::collections::BTreeSet;

impl Shape<'_> {
    pub(super) fn all_of(parts: impl Iterator<Item = Self>) -> Self {
        parts.fold(Self::default(), |mut whole, part| {
            whole.narrow(part);
            whole
        })
    }

    /// Adds what also holds. Null is allowed where any part allows it: that is how `nullable` beside `allOf` is meant.
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
        for (name, node) in part.members.nodes {
            self.members.nodes.entry(name).or_default().add(&node, false);
        }
        self.members.required.extend(part.members.required);
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

    /// Several alternatives as one: it has what any of them has and requires what all of them require.
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
        let mut whole = Self { null, ..Self::default() };
        let open = real.iter().any(|one| one.kinds.is_empty());
        whole.deprecated = real.iter().all(|one| one.deprecated);
        let valued = real.iter().all(|one| one.values.is_some());
        whole.format = real[0].format.filter(|format| real.iter().all(|one| one.format == Some(format)));
        whole.members.required = real
            .iter()
            .filter(|one| one.kinds.is_empty() || one.kinds.contains(&Kind::Object))
            .map(|one| one.members.required.clone())
            .reduce(|all, more| &all & &more)
            .unwrap_or_default();
        for one in real {
            for (name, node) in one.members.nodes {
                whole.members.nodes.entry(name).or_default().add(&node, true);
            }
            if !open {
                whole.kinds.extend(one.kinds);
            }
            if valued {
                whole.values.get_or_insert_default().extend(one.values.into_iter().flatten());
            }
            if let Some(items) = one.items {
                whole.items.get_or_insert_default().add(&items, true);
            }
            whole.write_only |= one.write_only;
        }
        whole
    }
}
