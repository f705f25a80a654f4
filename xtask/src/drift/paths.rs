//! Which of the vendor's operations is which of ours, whatever their paths start with and their parameters are called.

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

    /// What `self` has in front of `other`, if it ends with it. No parameter may stand there, and `other` must say more
    /// than parameters: `/{id}` alone is the end of too many paths.
    fn lead(&self, other: &Self) -> Option<&[String]> {
        let lead = self.0.strip_suffix(other.0.as_slice())?;
        (other.0.iter().any(|segment| !segment.contains("{}")) && !lead.iter().any(|segment| segment.contains("{}")))
            .then_some(lead)
    }
}

/// How our operations meet the vendor's.
pub(super) struct Meeting {
    /// For each of our operations, the vendor's.
    pub(super) pairs: Vec<Option<usize>>,
    /// The vendor's operations that we do not have, in path families that we cover or with words that are watched for.
    pub(super) new: Vec<usize>,
    /// How many more the vendor has.
    pub(super) outside: usize,
}

pub(super) fn meet(ours: &[Operation<'_>], theirs: &[Operation<'_>], watch: &Watch<'_>) -> Meeting {
    let ours_at: Vec<Template> = ours.iter().map(|operation| Template::new(operation.path)).collect();
    let theirs_at: Vec<Places> = theirs.iter().map(Places::of).collect();
    let mut candidates = Vec::new();
    for (mine, at) in ours_at.iter().enumerate() {
        for (other, places) in
            theirs_at.iter().enumerate().filter(|(other, _)| theirs[*other].method == ours[mine].method)
        {
            if let Some(distance) = places.distance(at) {
                candidates.push((distance, slash(&ours[mine]) != slash(&theirs[other]), mine, other));
            }
        }
    }
    candidates.sort_unstable();
    let mut pairs = vec![None; ours.len()];
    let mut taken = BTreeSet::new();
    let mut leads = BTreeSet::new();
    for (_, _, mine, other) in candidates {
        if pairs[mine].is_none() && taken.insert(other) {
            pairs[mine] = Some(other);
            leads.extend(ours_at[mine].lead(&theirs_at[other].bare));
        }
    }
    let families: Vec<Family> = ours_at.iter().map(Family::of).collect();
    let (new, outside): (Vec<usize>, Vec<usize>) =
        (0..theirs.len()).filter(|other| !taken.contains(other)).partition(|other| {
            let Places { bare, served } = &theirs_at[*other];
            let led = leads.iter().map(|lead| Template([*lead, &bare.0].concat()));
            watch.touches(theirs[*other].path)
                || served
                    .iter()
                    .chain([bare])
                    .cloned()
                    .chain(led)
                    .any(|at| families.iter().any(|family| family.has(&at)))
        });
    Meeting { pairs, new, outside: outside.len() }
}

/// Whether the path ends in a slash, which some servers tell apart.
pub(super) fn slash(operation: &Operation<'_>) -> bool {
    operation.path.ends_with('/')
}

/// Where the vendor offers an operation, if that is not where ours is. Without a server, a path of theirs may be the
/// end of ours.
pub(super) fn moved(ours: &Operation<'_>, theirs: &Operation<'_>) -> Option<String> {
    let full = |operation: &Operation<'_>, server: &str| format!("{server}{}", operation.path);
    let told: Vec<&Server> = theirs.servers.iter().filter(|server| server.is_told()).collect();
    let mine = Template::new(&full(ours, ours.servers.first().map_or("", |server| &server.path)));
    let there = told.iter().map(|server| full(theirs, &server.path));
    let is_there = if told.is_empty() {
        mine.lead(&Template::new(theirs.path)).is_some()
    } else {
        there.clone().any(|path| Template::new(&path) == mine)
    };
    (!is_there || slash(ours) != slash(theirs))
        .then(|| there.into_iter().next().unwrap_or_else(|| theirs.path.to_owned()))
}

/// Where an operation of the vendor may be.
struct Places {
    /// Behind each of its servers.
    served: Vec<Template>,
    /// As it is written.
    bare: Template,
}

impl Places {
    fn of(operation: &Operation<'_>) -> Self {
        let served = |server: &Server| Template::new(&format!("{}/{}", server.path, operation.path));
        Self { served: operation.servers.iter().map(served).collect(), bare: Template::new(operation.path) }
    }

    /// How far it is from a path of ours, if they can be the same.
    fn distance(&self, ours: &Template) -> Option<(u8, usize)> {
        if self.served.contains(ours) {
            return Some((0, 0));
        }
        let lead = ours.lead(&self.bare).or_else(|| self.bare.lead(ours))?;
        Some((1, lead.len()))
    }
}

/// The paths that belong with one of ours: those below it, and for calls that are named in the path, such as
/// `CreateSipRegistration`, those of other calls on the same thing.
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

/// Whether two words are the same but for a plural.
fn same(one: &str, other: &str) -> bool {
    one.trim_end_matches('s') == other.trim_end_matches('s')
}

/// The words of a name `InCamelCase`; none for other names.
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
