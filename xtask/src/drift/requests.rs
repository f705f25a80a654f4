//! Compares requests: path, query, headers and body.

use super::deviations::Anchor;
use super::difference::Class;
use super::node::Node;
use super::operations::Operation;
use super::paths::moved;
use super::schemas::{Comparison, Place, Side};
use super::security::shown;

const FORM: &str = "application/x-www-form-urlencoded";

impl<'a> Comparison<'a, '_> {
    pub(super) fn request(&mut self, ours: &Operation<'a>, theirs: &Operation<'a>, why: &[Anchor<'a>]) {
        self.side = Side::Text;
        if let Some(there) = moved(ours, theirs) {
            self.emit("", "path", (ours.path, &there), Class::Breaking, why);
        }
        for ((name, mine), (_, other)) in ours.in_path().zip(theirs.in_path()) {
            if let (Some(mine), Some(other)) = (mine, other) {
                self.schema(mine, other, &Place::at(format!("path {name}"), why));
            }
        }
        self.fields(&ours.headers, &theirs.headers, &Place::at("header ", why));
        self.query_and_body(ours, theirs, why);
    }

    /// Compares where it is offered, whether it is deprecated, and whether the vendor accepts one of our authentication
    /// methods.
    pub(super) fn offer(&mut self, ours: &Operation<'a>, theirs: &Operation<'a>, why: &[Anchor<'a>]) {
        let hosts = |operation: &Operation<'_>| {
            operation.servers.iter().filter_map(|server| server.host.clone()).collect::<Vec<_>>().join(", ")
        };
        let meets = ours.servers.iter().any(|mine| theirs.servers.iter().any(|other| mine.has_host_of(other)));
        if !meets && !ours.servers.is_empty() && !theirs.servers.is_empty() {
            self.emit("", "server", (&hosts(ours), &hosts(theirs)), Class::Breaking, why);
        }
        if theirs.deprecated && !ours.deprecated {
            self.emit("", "deprecated", ("-", "deprecated"), Class::Breaking, why);
        }
        let (Some(mine), Some(other)) = (&ours.security, &theirs.security) else { return };
        if !mine.iter().any(|sent| other.iter().any(|needed| needed.is_subset(sent))) {
            self.emit("", "security", (&shown(mine), &shown(other)), Class::Breaking, why);
        }
    }

    fn query_and_body(&mut self, ours: &Operation<'a>, theirs: &Operation<'a>, why: &[Anchor<'a>]) {
        let Some((media, body)) = ours.bodies.first() else {
            self.fields(&ours.query, &theirs.query, &Place::at("query ", why));
            // Some vendors document an empty object where no body is accepted.
            if theirs.body_required || theirs.bodies.iter().any(|(_, node)| self.theirs.shape(node).is_described()) {
                let class = if theirs.body_required { Class::Breaking } else { Class::Additive };
                self.emit("request", "body", ("-", &media_types(theirs)), class, why);
            }
            return;
        };
        if media == FORM && ours.query.nodes.is_empty() && !theirs.query.nodes.is_empty() {
            return self.form_and_query(body, theirs, why);
        }
        self.fields(&ours.query, &theirs.query, &Place::at("query ", why));
        let accepted = theirs.bodies.iter().find(|(theirs, _)| accepts(theirs, media));
        let Some((_, other)) = accepted.or(theirs.bodies.first()) else {
            return self.emit("request", "body", (media, "-"), Class::Breaking, why);
        };
        self.media_type(media, theirs.bodies.iter().map(|(media, _)| media.as_str()).collect(), why);
        self.side = if media == FORM { Side::Text } else { Side::Body };
        self.schema(body, other, &Place::at("request ", why));
    }

    /// Forms and queries carry the same fields, so our form is compared with what the vendor documents for either.
    fn form_and_query(&mut self, body: &Node<'a>, theirs: &Operation<'a>, why: &[Anchor<'a>]) {
        // Some vendors document an empty object beside their parameters.
        let described: Vec<_> = theirs
            .bodies
            .iter()
            .map(|(media, node)| (media.as_str(), self.theirs.shape(node).fields.clone()))
            .filter(|(_, fields)| !fields.nodes.is_empty())
            .collect();
        let is_accepted = theirs.bodies.iter().any(|(media, _)| accepts(media, FORM));
        if theirs.body_required && described.is_empty() && !is_accepted {
            self.emit("request", "body", ("-", &media_types(theirs)), Class::Breaking, why);
        }
        let media: Vec<&str> = described.iter().map(|(media, _)| *media).collect();
        self.media_type(FORM, if media.is_empty() { vec!["query"] } else { media }, why);
        let accepted = described.iter().find(|(media, _)| accepts(media, FORM)).or(described.first());
        let fields = accepted.map(|(_, fields)| fields.clone()).unwrap_or_default().with(&theirs.query);
        let mine = self.ours.shape(body);
        let anchors = self.anchored(why, "request ", &mine.deviations);
        self.fields(&mine.fields, &fields, &Place::at("request ", &anchors));
    }

    fn media_type(&mut self, mine: &str, mut theirs: Vec<&str>, why: &[Anchor<'a>]) {
        let is_accepted = theirs.iter().any(|theirs| accepts(theirs, mine));
        theirs.retain(|theirs| !accepts(theirs, mine));
        let theirs = theirs.join(", ");
        if !is_accepted {
            self.emit("request", "media type", (mine, &theirs), Class::Breaking, why);
        } else if !theirs.is_empty() {
            self.emit("request", "media type", ("-", &theirs), Class::Additive, why);
        }
    }
}

/// Whether the vendor, who documents `theirs`, accepts a body of our media type.
fn accepts(theirs: &str, ours: &str) -> bool {
    theirs == ours || theirs == "*/*" || theirs.strip_suffix('*').is_some_and(|start| ours.starts_with(start))
}

fn media_types(operation: &Operation<'_>) -> String {
    operation.bodies.iter().map(|(media, _)| media.as_str()).collect::<Vec<_>>().join(", ")
}
