//! Matches the vendor's operations with ours, independent of path prefixes and parameter names.

use super::operations::Operation;
use super::server::{Server, without_names};
use super::watch::Watch;
use std::collections::BTreeSet;

/// The segments of a path, with `{}` for every parameter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Template(Vec<String>);

impl Template {
    fn new(path: &str) -> Self {
        Self(path.split('/').filter(|segment| !segment.is_empty()).map(without_names).collect())
    }

    /// The segments of `self` before `other`, if `self` ends with `other`. They must not include a parameter, and
    /// `other` must not consist of parameters only: `/{id}` alone is the end of too many paths.
    fn prefix(&self, other: &Self) -> Option<&[String]> {
        let prefix = self.0.strip_suffix(other.0.as_slice())?;
        (other.0.iter().any(|segment| !segment.contains("{}")) && !prefix.iter().any(|segment| segment.contains("{}")))
            .then_some(prefix)
    }
}

/// Our operations, matched with the vendor's.
pub(super) struct Matching {
    /// For each of our operations, the index of the vendor's.
    pub(super) pairs: Vec<Option<usize>>,
    /// The vendor's operations that we do not have, in path families that we cover or with a watched word.
    pub(super) new: Vec<usize>,
    /// The number of the vendor's other operations.
    pub(super) outside: usize,
}

pub(super) fn match_operations(ours: &[Operation<'_>], theirs: &[Operation<'_>], watch: &Watch<'_>) -> Matching {
    let ours_at: Vec<Template> = ours.iter().map(|operation| Template::new(operation.path)).collect();
    let theirs_at: Vec<VendorPaths> = theirs.iter().map(VendorPaths::of).collect();
    let mut candidates = Vec::new();
    for (mine, at) in ours_at.iter().enumerate() {
        for (other, places) in
            theirs_at.iter().enumerate().filter(|(other, _)| theirs[*other].method == ours[mine].method)
        {
            if let Some(distance) = places.distance(at) {
                candidates.push((distance, ends_in_slash(&ours[mine]) != ends_in_slash(&theirs[other]), mine, other));
            }
        }
    }
    candidates.sort_unstable();
    let mut pairs = vec![None; ours.len()];
    let mut matched = BTreeSet::new();
    let mut prefixes = BTreeSet::new();
    for (_, _, mine, other) in candidates {
        if pairs[mine].is_none() && matched.insert(other) {
            pairs[mine] = Some(other);
            prefixes.extend(ours_at[mine].prefix(&theirs_at[other].bare));
        }
    }
    let families: Vec<Family> = ours_at.iter().map(Family::of).collect();
    let (new, outside): (Vec<usize>, Vec<usize>) =
        (0..theirs.len()).filter(|other| !matched.contains(other)).partition(|other| {
            let VendorPaths { bare, served } = &theirs_at[*other];
            let joined = prefixes.iter().map(|prefix| Template([*prefix, &bare.0].concat()));
            watch.touches(theirs[*other].path)
                || served
                    .iter()
                    .chain([bare])
                    .cloned()
                    .chain(joined)
                    .any(|at| families.iter().any(|family| family.has(&at)))
        });
    Matching { pairs, new, outside: outside.len() }
}

/// Whether the path ends in a slash, which some servers treat as a different path.
pub(super) fn ends_in_slash(operation: &Operation<'_>) -> bool {
    operation.path.ends_with('/')
}

/// The path at which the vendor offers an operation, if it is not ours. If the vendor names no server, its path may be
/// the end of ours.
pub(super) fn moved(ours: &Operation<'_>, theirs: &Operation<'_>) -> Option<String> {
    let full = |operation: &Operation<'_>, server: &str| format!("{server}{}", operation.path);
    let specified: Vec<&Server> = theirs.servers.iter().filter(|server| server.is_specified()).collect();
    let mine = Template::new(&full(ours, ours.servers.first().map_or("", |server| &server.path)));
    let their_paths = specified.iter().map(|server| full(theirs, &server.path));
    let is_same_path = if specified.is_empty() {
        mine.prefix(&Template::new(theirs.path)).is_some()
    } else {
        their_paths.clone().any(|path| Template::new(&path) == mine)
    };
    (!is_same_path || ends_in_slash(ours) != ends_in_slash(theirs))
        .then(|| their_paths.into_iter().next().unwrap_or_else(|| theirs.path.to_owned()))
}

/// The possible paths of an operation of the vendor.
struct VendorPaths {
    /// With the path of each of its servers.
    served: Vec<Template>,
    /// As it is written.
    bare: Template,
}

impl VendorPaths {
    fn of(operation: &Operation<'_>) -> Self {
        let served = |server: &Server| Template::new(&format!("{}/{}", server.path, operation.path));
        Self { served: operation.servers.iter().map(served).collect(), bare: Template::new(operation.path) }
    }

    /// The distance to a path of ours, if they can be the same.
    fn distance(&self, ours: &Template) -> Option<(u8, usize)> {
        if self.served.contains(ours) {
            return Some((0, 0));
        }
        let prefix = ours.prefix(&self.bare).or_else(|| self.bare.prefix(ours))?;
        Some((1, prefix.len()))
    }
}

/// The paths related to one of ours: those below it and, for calls named in the path such as `CreateSipRegistration`,
/// other calls on the same thing.
struct Family {
    root: Vec<String>,
    thing: Option<Vec<String>>,
}

impl Family {
    fn of(path: &Template) -> Self {
        let mut root = path.0.clone();
        while root.last().is_some_and(|segment| segment.contains("{}")) {
            root.pop();
        }
        let words = root.last().map(|name| words(name)).unwrap_or_default();
        if let [_verb, thing @ ..] = words.as_slice()
            && !thing.is_empty()
        {
            root.pop();
            return Self { root, thing: Some(thing.to_vec()) };
        }
        Self { root, thing: None }
    }

    fn has(&self, path: &Template) -> bool {
        let Some(below) = path.0.strip_prefix(self.root.as_slice()) else { return false };
        let Some(thing) = &self.thing else { return !self.root.is_empty() };
        let words = below.first().map(|name| words(name)).unwrap_or_default();
        words
            .get(1..)
            .is_some_and(|words| words.len() >= thing.len() && words.iter().zip(thing).all(|(a, b)| same(a, b)))
    }
}

/// Whether two words are the same except for a plural.
fn same(one: &str, other: &str) -> bool {
    one.trim_end_matches('s') == other.trim_end_matches('s')
}

/// The words of an `InCamelCase` name; none for other names.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    if !name.starts_with(|first: char| first.is_ascii_uppercase()) {
        return words;
    }
    for letter in name.chars() {
        match words.last_mut() {
            Some(word) if !letter.is_ascii_uppercase() => word.push(letter),
            _ => words.push(letter.to_string()),
        }
    }
    words
}
