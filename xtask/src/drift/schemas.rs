//! Compares two schemas, all the way down.

use super::deviations::{explains, naming};
use super::difference::{Class, Difference};
use super::node::{Members, Node};
use super::shape::{Null, Shape};
use super::source::Source;
use std::collections::BTreeSet;

/// Who writes a value, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// We do, as JSON.
    Body,
    /// We do, as text: paths, queries, headers and forms, which know no null.
    Text,
    /// The vendor does.
    Response,
}

/// Where two schemas are compared.
#[derive(Clone, Debug, Default)]
pub(super) struct Place<'a> {
    pub(super) path: String,
    /// Deviations around it that count for it as well.
    pub(super) beside: Vec<&'a str>,
    /// Null is read as absence here.
    pub(super) may_be_absent: bool,
}

impl<'a> Place<'a> {
    pub(super) fn at(path: impl Into<String>, beside: &[&'a str]) -> Self {
        Self { path: path.into(), beside: beside.to_vec(), ..Self::default() }
    }
}

/// Collects the differences between two documents.
pub(super) struct Comparison<'a, 's> {
    pub(super) ours: &'s Source<'a>,
    pub(super) theirs: &'s Source<'a>,
    /// Whether the vendor says at all what an object always has.
    pub(super) requires: bool,
    /// The operation that is being compared.
    pub(super) operation: String,
    /// The side of it that is being compared.
    pub(super) side: Side,
    pub(super) found: Vec<Difference>,
    /// Our schemas that are being compared, by address: one that contains itself is not gone into again.
    within: Vec<usize>,
}

impl<'a, 's> Comparison<'a, 's> {
    pub(super) fn new(ours: &'s Source<'a>, theirs: &'s Source<'a>, requires: bool) -> Self {
        Self {
            ours,
            theirs,
            requires,
            operation: String::new(),
            side: Side::Text,
            found: Vec::new(),
            within: Vec::new(),
        }
    }

    /// Takes a difference down, `(ours, theirs)`. `why` are the deviations around it: all of them explain what is
    /// additive, and what is breaking those that are about just that.
    pub(super) fn emit(&mut self, path: &str, what: &'static str, texts: (&str, &str), class: Class, why: &[&str]) {
        let about = |text: &&&str| class != Class::Breaking || explains(text, what, texts.0, texts.1);
        let why: Vec<&str> = why.iter().filter(about).copied().collect();
        self.found.push(Difference {
            class: if why.is_empty() { class } else { Class::Explained(why.join(" ")) },
            operation: self.operation.clone(),
            place: path.trim_end().to_owned(),
            what,
            ours: texts.0.to_owned(),
            theirs: texts.1.to_owned(),
        });
    }

    /// Compares what stands in one place.
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
            let closest = self.closest(&mine, &other, place);
            self.found.extend(closest);
        }
        self.within.pop();
    }

    /// We read every alternative, so the vendor is held against the one that it comes closest to, or against all at
    /// once.
    fn closest(&self, ours: &Shape<'a>, theirs: &Shape<'a>, place: &Place<'a>) -> Vec<Difference> {
        let place = Place { beside: [place.beside.as_slice(), &ours.explained()].concat(), ..place.clone() };
        let shape = |one| Shape { null: ours.null, ..(*self.ours.shape(&Node::one(one))).clone() };
        let alternatives = ours.alternatives.iter().map(|one| shape(one)).chain([ours.clone()]);
        let attempts = alternatives.map(|one| {
            let (operation, within) = (self.operation.clone(), self.within.clone());
            let mut attempt = Comparison { operation, within, found: Vec::new(), ..*self };
            attempt.shapes(&one, theirs, &place);
            attempt.found
        });
        let here = place.path.trim_end();
        let closest = attempts.min_by_key(|found| {
            let is_other = found.iter().any(|one| one.place == here && ["content", "type"].contains(&one.what));
            let unexplained = found.iter().filter(|one| one.class.explanation().is_none()).count();
            (is_other, unexplained, found.len())
        });
        closest.unwrap_or_default()
    }

    fn shapes(&mut self, ours: &Shape<'a>, theirs: &Shape<'a>, place: &Place<'a>) {
        let why = [ours.explained(), place.beside.clone()].concat();
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
        if let (Some(mine), Some(other)) = (&ours.items, &theirs.items) {
            self.schema(mine, other, &Place::at(format!("{}[]", place.path), &why));
        }
        if !ours.members.nodes.is_empty() {
            let beside = ours.component_deviations.iter().chain(&place.beside).copied().collect();
            self.members(&ours.members, &theirs.members, &Place { beside, ..place.clone() });
        }
    }

    /// Compares fields or parameters. The deviations of what holds them count for those that they name.
    pub(super) fn members(&mut self, ours: &Members<'a>, theirs: &Members<'a>, place: &Place<'a>) {
        let at = |name: &str| match place.path.as_str() {
            path if path.is_empty() || path.ends_with(' ') => format!("{path}{name}"),
            path => format!("{path}.{name}"),
        };
        for (name, node) in &ours.nodes {
            let path = at(name);
            let mine = self.ours.shape(node);
            let why = [mine.explained(), naming(&place.beside, name)].concat();
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
            self.schema(node, other, &Place { path, beside: Vec::new(), may_be_absent: !required });
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
            self.emit(&at(name), "field", ("-", &shown), class, &naming(&place.beside, name));
        }
    }

    /// Whether the vendor's field is part of what this side writes.
    fn is_written(&self, theirs: &Node<'a>) -> bool {
        let shape = self.theirs.shape(theirs);
        !(if self.side == Side::Response { shape.write_only } else { shape.read_only })
    }

    fn null(&mut self, ours: &Shape<'a>, theirs: &Shape<'a>, place: &Place<'a>, why: &[&str]) {
        let (mine, other) = (ours.null != Null::Never, theirs.null != Null::Never);
        let class = match (self.side, mine, other) {
            (Side::Body, true, false) => Class::Breaking,
            (Side::Body, false, true) => Class::Additive,
            (Side::Response, false, true) if !place.may_be_absent => Class::Breaking,
            _ => return,
        };
        let shown = |null: bool| if null { "nullable" } else { "not nullable" };
        self.emit(&place.path, "null", (shown(mine), shown(other)), class, why);
    }
}

fn presence(members: &Members<'_>, name: &str) -> &'static str {
    if members.required.contains(name) { "required" } else { "optional" }
}
