//! Compares what is sent for an operation: path, query, headers and body.

use super::deviations::naming;
use super::difference::Class;
use super::node::Node;
use super::operations::Operation;
use super::paths::slash;
use super::schemas::{Comparison, Place, Side};
use super::security::shown;
use super::words::tells;

const FORM: &str = "application/x-www-form-urlencoded";

impl<'a> Comparison<'a, '_> {
    pub(super) fn request(&mut self, ours: &Operation<'a>, theirs: &Operation<'a>) {
        self.side = Side::Text;
        if slash(ours) != slash(theirs) {
            let why = naming(&ours.deviations, theirs.path);
            self.emit("", "path", (ours.path, theirs.path), Class::Breaking, &why);
        }
        for ((name, mine), (_, other)) in ours.in_path().zip(theirs.in_path()) {
            if let (Some(mine), Some(other)) = (mine, other) {
                self.schema(mine, other, &Place::at(format!("path {name}"), &[]));
            }
        }
        self.members(&ours.headers, &theirs.headers, &Place::at("header ", &ours.deviations));
        self.query_and_body(ours, theirs);
    }

    /// Whether the vendor takes one of the ways in which we authenticate.
    pub(super) fn security(&mut self, ours: &Operation<'a>, theirs: &Operation<'a>) {
        let (Some(mine), Some(other)) = (&ours.security, &theirs.security) else { return };
        if !mine.iter().any(|sent| other.iter().any(|needed| needed.is_subset(sent))) {
            let texts = (shown(mine), shown(other));
            self.emit("", "security", (&texts.0, &texts.1), Class::Breaking, &saying(ours, "security"));
        }
    }

    fn query_and_body(&mut self, ours: &Operation<'a>, theirs: &Operation<'a>) {
        let Some((media, body)) = ours.bodies.first() else {
            self.members(&ours.query, &theirs.query, &Place::at("query ", &ours.deviations));
            // Some vendors document an empty object where nothing is taken.
            if theirs.body_required || theirs.bodies.iter().any(|(_, node)| self.theirs.shape(node).is_described()) {
                let class = if theirs.body_required { Class::Breaking } else { Class::Additive };
                self.emit("request", "body", ("-", &media_types(theirs)), class, &saying(ours, "body"));
            }
            return;
        };
        if media == FORM && ours.query.nodes.is_empty() && !theirs.query.nodes.is_empty() {
            return self.form_and_query(ours, body, theirs);
        }
        self.members(&ours.query, &theirs.query, &Place::at("query ", &ours.deviations));
        let accepted = theirs.bodies.iter().find(|(theirs, _)| accepts(theirs, media));
        let Some((_, other)) = accepted.or(theirs.bodies.first()) else {
            return self.emit("request", "body", (media, "-"), Class::Breaking, &saying(ours, "body"));
        };
        self.media_type(ours, media, theirs.bodies.iter().map(|(media, _)| media.as_str()).collect());
        self.side = if media == FORM { Side::Text } else { Side::Body };
        self.schema(body, other, &Place::at("request ", &[]));
    }

    /// Forms and queries carry the same fields, so a form of ours is held against what the vendor documents for either.
    fn form_and_query(&mut self, ours: &Operation<'a>, body: &Node<'a>, theirs: &Operation<'a>) {
        // Some vendors document an empty object beside their parameters.
        let described: Vec<_> = theirs
            .bodies
            .iter()
            .map(|(media, node)| (media.as_str(), self.theirs.shape(node).members.clone()))
            .filter(|(_, members)| !members.nodes.is_empty())
            .collect();
        let is_accepted = theirs.bodies.iter().any(|(media, _)| accepts(media, FORM));
        if theirs.body_required && described.is_empty() && !is_accepted {
            self.emit("request", "body", ("-", &media_types(theirs)), Class::Breaking, &saying(ours, "body"));
        }
        let media: Vec<&str> = described.iter().map(|(media, _)| *media).collect();
        self.media_type(ours, FORM, if media.is_empty() { vec!["query"] } else { media });
        let accepted = described.iter().find(|(media, _)| accepts(media, FORM)).or(described.first());
        let fields = accepted.map(|(_, members)| members.clone()).unwrap_or_default().with(&theirs.query);
        let mine = self.ours.shape(body);
        let beside: Vec<_> = mine.component_deviations.iter().chain(&ours.deviations).copied().collect();
        self.members(&mine.members, &fields, &Place::at("request ", &beside));
    }

    fn media_type(&mut self, ours: &Operation<'a>, mine: &str, mut theirs: Vec<&str>) {
        let is_accepted = theirs.iter().any(|theirs| accepts(theirs, mine));
        theirs.retain(|theirs| !accepts(theirs, mine));
        let why: Vec<&str> = theirs.iter().flat_map(|theirs| saying(ours, theirs)).take(1).collect();
        let theirs = theirs.join(", ");
        if !is_accepted {
            self.emit("request", "media type", (mine, &theirs), Class::Breaking, &why);
        } else if !theirs.is_empty() {
            self.emit("request", "media type", ("-", &theirs), Class::Additive, &why);
        }
    }
}

/// The deviations of an operation that have `word` in them.
fn saying<'a>(ours: &Operation<'a>, word: &str) -> Vec<&'a str> {
    ours.deviations.iter().filter(|text| tells(text, word)).copied().collect()
}

/// Whether a body of our media type is taken where the vendor documents `theirs`.
fn accepts(theirs: &str, ours: &str) -> bool {
    theirs == ours || theirs == "*/*" || theirs.strip_suffix('*').is_some_and(|start| ours.starts_with(start))
}

fn media_types(operation: &Operation<'_>) -> String {
    operation.bodies.iter().map(|(media, _)| media.as_str()).collect::<Vec<_>>().join(", ")
}
