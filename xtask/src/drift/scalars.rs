//! Compares single values: type, format, set of values and default.

use super::deviations::Anchor;
use super::difference::Class;
use super::schemas::{Comparison, Side};
use super::shape::{Kind, Shape, plain};
use std::collections::BTreeSet;

impl<'a> Comparison<'a, '_> {
    /// Compares types. True if the two have something in common that can be compared further.
    pub(super) fn types(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, path: &str, why: &[Anchor<'a>]) -> bool {
        let mine = &ours.kinds;
        // If the vendor has one type for all numbers, it matches ours.
        let number =
            if mine.contains(&Kind::Integer) && self.theirs.has_one_number { Kind::Integer } else { Kind::Number };
        let other: BTreeSet<Kind> =
            theirs.kinds.iter().map(|kind| if *kind == Kind::Number { number } else { *kind }).collect();
        let other = &other;
        if mine.is_empty() || other.is_empty() {
            return true;
        }
        // In a URL or form, any single value is text. A list is not: the vendor would treat its separators as part of
        // the text.
        let as_text = self.side == Side::Text && other.contains(&Kind::String) && !mine.contains(&Kind::Array);
        let breaks = match self.side {
            Side::Response => !other.iter().all(|kind| holds(mine, *kind)),
            Side::Body | Side::Text => !as_text && !mine.iter().all(|kind| holds(other, *kind)),
        };
        let has_more = self.side != Side::Response && !other.iter().all(|kind| holds(mine, *kind));
        if breaks || has_more {
            let class = if breaks { Class::Breaking } else { Class::Additive };
            self.emit(path, "type", (&ours.types(), &theirs.types()), class, why);
        }
        mine.iter().any(|kind| holds(other, *kind)) || other.iter().any(|kind| holds(mine, *kind))
    }

    pub(super) fn separator(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, path: &str, why: &[Anchor<'a>]) {
        let lists = [ours, theirs].iter().all(|one| one.kinds.contains(&Kind::Array));
        if let (Some(mine), Some(other)) = (ours.separator, theirs.separator)
            && mine != other
            && lists
        {
            self.emit(path, "separator", (mine, other), Class::Breaking, why);
        }
    }

    /// Compares formats that have a type in the crate. All others are text or numbers there.
    pub(super) fn format(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, path: &str, why: &[Anchor<'a>]) {
        if theirs.is_secret() && !ours.is_secret() {
            return self.emit(path, "secret", ("no", "yes"), Class::Breaking, why);
        }
        let both = |kind: Kind| ours.kinds.contains(&kind) && theirs.kinds.contains(&kind);
        let class = match (ours.format, theirs.format) {
            (mine, other) if mine == other => return,
            (Some("date-time" | "uuid"), other) if both(Kind::String) => match (self.side, other) {
                (Side::Body | Side::Text, None) => Class::Additive,
                _ => Class::Breaking,
            },
            // Ids are sent back unchanged.
            (_, Some("date-time" | "uuid")) if self.side != Side::Response && both(Kind::String) && !is_id(path) => {
                Class::Breaking
            }
            (Some("int32"), Some("int64")) if both(Kind::Integer) => match self.side {
                Side::Response => Class::Breaking,
                Side::Body | Side::Text => Class::Additive,
            },
            _ => return,
        };
        self.emit(path, "format", (ours.format.unwrap_or("-"), theirs.format.unwrap_or("-")), class, why);
    }

    pub(super) fn values(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, path: &str, why: &[Anchor<'a>]) {
        let Some(other) = &theirs.values else { return };
        let Some(mine) = &ours.values else {
            // We accept any text here, and the vendor only these values.
            if self.side != Side::Response && ours.kinds.contains(&Kind::String) {
                self.emit(path, "values", ("any", &joined(other)), Class::Breaking, why);
            }
            return;
        };
        let (gone, new) = (mine - other, other - mine);
        if !gone.is_empty() {
            self.emit(path, "values", (&joined(&gone), "-"), Class::Breaking, why);
        }
        if !new.is_empty() {
            self.emit(path, "values", ("-", &joined(&new)), Class::Additive, why);
        }
    }

    /// Compares the value that the vendor assumes for an absent field with our `x-default`.
    pub(super) fn default(&mut self, ours: &Shape<'a>, theirs: &Shape<'a>, path: &str, why: &[Anchor<'a>]) {
        let (mine, other) = (ours.default.map(plain), theirs.default.map(plain));
        if let Some(other) = other.filter(|other| self.side != Side::Response && !other.is_empty())
            && mine.as_ref() != Some(&other)
        {
            self.emit(path, "default", (mine.as_deref().unwrap_or("-"), &other), Class::Breaking, why);
        }
    }

    pub(super) fn deprecated(&mut self, ours: &Shape<'a>, theirs: &Shape<'a>, path: &str, why: &[Anchor<'a>]) {
        if theirs.deprecated && !ours.deprecated {
            self.emit(path, "deprecated", ("-", "deprecated"), Class::Breaking, why);
        }
    }
}

/// Whether a value of `kind` is one of `kinds`.
fn holds(kinds: &BTreeSet<Kind>, kind: Kind) -> bool {
    kinds.contains(&kind) || (kind == Kind::Integer && kinds.contains(&Kind::Number))
}

fn joined(values: &BTreeSet<String>) -> String {
    values.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// The name of the field or parameter at `path`.
fn name(path: &str) -> &str {
    path.rsplit([' ', '.']).next().unwrap_or_default().trim_end_matches("[]")
}

/// Whether the name of the field or parameter at `path` is that of an id.
fn is_id(path: &str) -> bool {
    let name = name(path);
    name == "id" || name.ends_with("_id") || name.ends_with("_ids")
}
