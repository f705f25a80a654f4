//! Compares two schemas recursively.

use super::deviations::{Anchor, Seen, listed, why};
use super::difference::{Class, Difference, EnclosingDeviation};
use super::node::{Fields, Node};
use super::shape::{Null, Shape};
use super::source::Source;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Who writes a value, and in which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// We write it, as JSON.
    Body,
    /// We write it, as text: paths, queries, headers and forms, which have no null.
    Text,
    /// The vendor writes it.
    Response,
}

/// The place of the two schemas in the operation.
#[derive(Clone, Debug, Default)]
pub(super) struct Place<'a> {
    pub(super) path: String,
    /// The deviations whose holder contains it.
    pub(super) anchors: Vec<Anchor<'a>>,
    /// Whether null means absence here.
    pub(super) may_be_absent: bool,
}

impl<'a> Place<'a> {
    pub(super) fn at(path: impl Into<String>, anchors: &[Anchor<'a>]) -> Self {
        Self { path: path.into(), anchors: anchors.to_vec(), may_be_absent: false }
    }
}

/// Collects the differences between two documents.
pub(super) struct Comparison<'a, 's> {
    pub(super) ours: &'s Source<'a>,
    pub(super) theirs: &'s Source<'a>,
    /// Whether the vendor's document says which fields an object always has.
    pub(super) requires: bool,
    /// The operation that is being compared, by method and path.
    pub(super) operation: String,
    /// Its `operationId`.
    pub(super) id: String,
    /// Who writes the part that is being compared.
    pub(super) side: Side,
    pub(super) found: Vec<Difference>,
    pub(super) seen: Seen,
    /// The holder of each of our deviations, by the deviation's address.
    deviations: &'s BTreeMap<usize, (String, &'a Value)>,
    /// The addresses of our schemas that are being compared: one that contains itself is not entered again.
    within: Vec<usize>,
}

impl<'a, 's> Comparison<'a, 's> {
    pub(super) fn new(
        ours: &'s Source<'a>,
        theirs: &'s Source<'a>,
        requires: bool,
        deviations: &'s BTreeMap<usize, (String, &'a Value)>,
    ) -> Self {
        Self {
            ours,
            theirs,
            requires,
            deviations,
            operation: String::new(),
            id: String::new(),
            side: Side::Text,
            found: Vec::new(),
            seen: Seen::default(),
            within: Vec::new(),
        }
    }

    /// `anchors` with the `deviations` at `path` added.
    pub(super) fn anchored(&mut self, anchors: &[Anchor<'a>], path: &str, deviations: &[&'a Value]) -> Vec<Anchor<'a>> {
        let mut anchors = anchors.to_vec();
        // A deviation of the property itself is closer than one of the component that it refers to.
        for deviation in deviations.iter().rev() {
            let address = std::ptr::from_ref(*deviation).addr();
            self.seen.reached.entry(address).or_default().insert(self.id.clone());
            if !anchors.iter().any(|known| std::ptr::eq(known.deviation, *deviation) && known.path == path) {
                anchors.push(Anchor { path: path.to_owned(), deviation });
            }
        }
        anchors
    }

    /// Records a difference; `texts` is `(ours, theirs)`. Of the enclosing deviations, those that list exactly this
    /// difference explain it.
    pub(super) fn emit(
        &mut self,
        path: &str,
        what: &'static str,
        texts: (&str, &str),
        class: Class,
        anchors: &[Anchor<'a>],
    ) {
        let place = path.trim_end();
        let (mut explanations, mut enclosing) = (Vec::new(), Vec::new());
        for anchor in anchors.iter().rev() {
            let Some(at) = anchor.relative(place) else { continue };
            for listed in listed(anchor.deviation).filter(|listed| listed.is(at, what, texts.0, texts.1, &self.id)) {
                self.seen.found.entry(listed.address()).or_default().insert(self.id.clone());
                explanations.push(why(anchor.deviation));
            }
            if let Some((holder, _)) = self.deviations.get(&std::ptr::from_ref(anchor.deviation).addr()) {
                enclosing.push(EnclosingDeviation { holder: holder.clone(), at: at.to_owned() });
            }
        }
        self.found.push(Difference {
            class: if explanations.is_empty() { class } else { Class::Explained(explanations.join(" ")) },
            operation: self.operation.clone(),
            id: self.id.clone(),
            place: place.to_owned(),
            what,
            ours: texts.0.to_owned(),
            theirs: texts.1.to_owned(),
            enclosing,
        });
    }

    /// Compares the schemas in one place.
    pub(super) fn schema(&mut self, ours: &Node<'a>, theirs: &Node<'a>, place: &Place<'a>) {
        let address = ours.parts.first().map_or(0, |part| std::ptr::from_ref(*part).addr());
        if self.within.contains(&address) {
            return;
        }
        self.within.push(address);
        let (mine, other) = (self.ours.shape(ours), self.theirs.shape(theirs));
        if mine.alternatives.len() < 2 {
            self.shapes(&mine, &other, place);
        } else {
            let (found, seen) = self.closest(&mine, &other, place);
            self.found.extend(found);
            self.seen.extend(seen);
        }
        self.within.pop();
    }

    /// We accept every alternative, so the vendor's schema is compared with the closest one, or with all of them
    /// merged.
    fn closest(&mut self, ours: &Shape<'a>, theirs: &Shape<'a>, place: &Place<'a>) -> (Vec<Difference>, Seen) {
        let anchors = self.anchored(&place.anchors, &place.path, &ours.deviations);
        let place = Place { anchors, ..place.clone() };
        let shape = |one| Shape { null: ours.null, ..(*self.ours.shape(&Node::one(one))).clone() };
        let alternatives = ours.alternatives.iter().map(|one| shape(one)).chain([ours.clone()]);
        let attempts = alternatives.map(|one| {
            let (operation, id, within) = (self.operation.clone(), self.id.clone(), self.within.clone());
            let mut attempt = Comparison { operation, id, within, found: Vec::new(), seen: Seen::default(), ..*self };
            attempt.shapes(&one, theirs, &place);
            (attempt.found, attempt.seen)
        });
        let here = place.path.trim_end();
        let closest = attempts.min_by_key(|(found, _)| {
            let is_other = found.iter().any(|one| one.place == here && ["content", "type"].contains(&one.what));
            let unexplained = found.iter().filter(|one| one.class.explanation().is_none()).count();
            (is_other, unexplained, found.len())
        });
        closest.unwrap_or_default()
    }

    fn shapes(&mut self, ours: &Shape<'a>, theirs: &Shape<'a>, place: &Place<'a>) {
        let why = self.anchored(&place.anchors, &place.path, &ours.deviations);
        self.null(ours, theirs, place, &why);
        if ours.is_described() && !theirs.is_described() && theirs.kinds.is_subset(&ours.kinds) {
            return self.emit(&place.path, "content", (&ours.types(), "not described"), Class::Breaking, &why);
        }
        if !self.types(ours, theirs, &place.path, &why) {
            return;
        }
        self.format(ours, theirs, &place.path, &why);
        self.values(ours, theirs, &place.path, &why);
        self.separator(ours, theirs, &place.path, &why);
        self.default(ours, theirs, &place.path, &why);
        self.deprecated(ours, theirs, &place.path, &why);
        if let (Some(mine), Some(other)) = (&ours.items, &theirs.items) {
            self.schema(mine, other, &Place::at(format!("{}[]", place.path), &why));
        }
        if !ours.fields.nodes.is_empty() {
            self.fields(&ours.fields, &theirs.fields, &Place { anchors: why, ..place.clone() });
        }
    }

    /// Compares fields or parameters.
    pub(super) fn fields(&mut self, ours: &Fields<'a>, theirs: &Fields<'a>, place: &Place<'a>) {
        let at = |name: &str| match place.path.as_str() {
            path if path.is_empty() || path.ends_with(' ') => format!("{path}{name}"),
            path => format!("{path}.{name}"),
        };
        for (name, node) in &ours.nodes {
            let path = at(name);
            let mine = self.ours.shape(node);
            let why = self.anchored(&place.anchors, &path, &mine.deviations);
            let Some(other) = theirs.nodes.get(name).filter(|node| self.is_written(node)) else {
                self.emit(&path, "field", (&mine.types(), "-"), Class::Breaking, &why);
                continue;
            };
            let required = ours.required.contains(name);
            let class = match (self.side, required, theirs.required.contains(name)) {
                (Side::Response, true, false) if !self.requires => None,
                (Side::Response, true, false) | (Side::Body | Side::Text, false, true) => Some(Class::Breaking),
                (Side::Body | Side::Text, true, false) => Some(Class::Additive),
                _ => None,
            };
            if let Some(class) = class {
                self.emit(&path, "required", (presence(ours, name), presence(theirs, name)), class, &why);
            }
            self.schema(node, other, &Place { path, anchors: place.anchors.clone(), may_be_absent: !required });
        }
        let names: BTreeSet<&str> = theirs.nodes.keys().chain(&theirs.required).copied().collect();
        for name in names.into_iter().filter(|name| !ours.nodes.contains_key(name)) {
            let node = theirs.nodes.get(name).cloned().unwrap_or_default();
            if !self.is_written(&node) {
                continue;
            }
            let demanded = self.side != Side::Response && theirs.required.contains(name);
            let class = if demanded { Class::Breaking } else { Class::Additive };
            let shown = format!("{}, {}", self.theirs.shape(&node).types(), presence(theirs, name));
            self.emit(&at(name), "field", ("-", &shown), class, &place.anchors);
        }
    }

    /// Whether this side writes the vendor's field.
    fn is_written(&self, theirs: &Node<'a>) -> bool {
        let shape = self.theirs.shape(theirs);
        !(if self.side == Side::Response { shape.write_only } else { shape.read_only })
    }

    fn null(&mut self, ours: &Shape<'a>, theirs: &Shape<'a>, place: &Place<'a>, why: &[Anchor<'a>]) {
        let (mine, other) = (ours.null != Null::Never, theirs.null != Null::Never);
        let class = match (self.side, mine, other) {
            // An optional field of a response that is null is read as absent, but the document should say so.
            (Side::Body, false, true) => Class::Additive,
            (Side::Response, false, true) if place.may_be_absent => Class::Additive,
            (Side::Body, true, false) | (Side::Response, false, true) => Class::Breaking,
            _ => return,
        };
        let shown = |null: bool| if null { "nullable" } else { "not nullable" };
        self.emit(&place.path, "null", (shown(mine), shown(other)), class, why);
    }
}

fn presence(fields: &Fields<'_>, name: &str) -> &'static str {
    if fields.required.contains(name) { "required" } else { "optional" }
}
