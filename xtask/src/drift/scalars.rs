//! Compares what is said of a single value: its type, format, set of values and default.

use super::deviations::{explains, naming};
use super::difference::Class;
use super::schemas::{Comparison, Side};
use super::shape::{Kind, Shape, plain};
use super::words::tells;
use serde_json::Value;
use std::collections::BTreeSet;

impl Comparison<'_, '_> {
    /// Compares types, and says whether the two have something in common that can be compared further.
    pub(super) fn types(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, path: &str, why: &[&str]) -> bool {
        let (mine, other) = (&ours.kinds, &theirs.kinds);
        if mine.is_empty() || other.is_empty() {
            return true;
        }
        let as_text = self.side == Side::Text && other.contains(&Kind::String);
        if as_text && ours.separator.is_some() && !other.contains(&Kind::Array) {
            return false;
        }
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

    pub(super) fn separator(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, path: &str, why: &[&str]) {
        let lists = [ours, theirs].iter().all(|one| one.kinds.contains(&Kind::Array));
        if let (Some(mine), Some(other)) = (ours.separator, theirs.separator)
            && mine != other
            && lists
        {
            self.emit(path, "separator", (mine, other), Class::Breaking, why);
        }
    }

    /// Formats matter where the crate has a type for them. Any other is text or a number to it.
    pub(super) fn format(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, path: &str, why: &[&str]) {
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
            // An id goes back as it came.
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

    pub(super) fn values(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, path: &str, why: &[&str]) {
        let Some(other) = &theirs.values else { return };
        let Some(mine) = &ours.values else {
            // A choice is worth offering; where there is none, hardly anything of what we take can be sent.
            if self.side != Side::Response && ours.kinds.contains(&Kind::String) {
                let class = if other.len() > 1 { Class::Additive } else { Class::Breaking };
                self.emit(path, "values", ("any", &joined(other)), class, why);
            }
            return;
        };
        // One of the kinds of a resource says which it is.
        let is_mark = self.side == Side::Response && other.len() == 1 && name(path) == "type";
        // That a set is another than the vendor's is one thing to explain, a value that came or went is another.
        let (told, gone): (BTreeSet<String>, BTreeSet<String>) =
            (mine - other).into_iter().partition(|value| why.iter().any(|text| explains(text, "values", value, "-")));
        for gone in [told, gone] {
            if !gone.is_empty() && !is_mark {
                self.emit(path, "values", (&joined(&gone), "-"), Class::Breaking, why);
            }
        }
        let (told, new): (BTreeSet<String>, BTreeSet<String>) =
            (other - mine).into_iter().partition(|value| !naming(why, value).is_empty());
        if !told.is_empty() {
            self.emit(path, "values", ("-", &joined(&told)), Class::Additive, why);
        }
        if !new.is_empty() {
            self.emit(path, "values", ("-", &joined(&new)), Class::Additive, &[]);
        }
    }

    /// Our documents state no defaults, they tell them in descriptions. So a default is missing when no description has
    /// its value.
    pub(super) fn default(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, path: &str, why: &[&str]) {
        let Some(default) = theirs.default.filter(|value| !matches!(value, Value::Array(_) | Value::Object(_))) else {
            return;
        };
        let default = plain(default);
        if self.side != Side::Response
            && !default.is_empty()
            && !ours.descriptions.iter().any(|text| tells(text, &default))
        {
            self.emit(path, "default", ("not told", &default), Class::Additive, why);
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

/// The name of the member or parameter at `path`.
fn name(path: &str) -> &str {
    path.rsplit([' ', '.']).next().unwrap_or_default().trim_end_matches("[]")
}

/// Whether the member or parameter at `path` is an id by its name.
fn is_id(path: &str) -> bool {
    let name = name(path);
    name == "id" || name.ends_with("_id") || name.ends_with("_ids")
}
