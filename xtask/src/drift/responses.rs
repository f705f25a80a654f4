//! Compares responses, by status.

use super::deviations::Anchor;
use super::difference::Class;
use super::node::Node;
use super::operations::{Operation, Response};
use super::schemas::{Comparison, Place, Side};
use serde_json::Value;

impl<'a> Comparison<'a, '_> {
    pub(super) fn responses(&mut self, ours: &Operation<'a>, theirs: &Operation<'a>, why: &[Anchor<'a>]) {
        self.side = Side::Response;
        self.success(ours, theirs, why);
        self.errors(ours, theirs, why);
    }

    /// The crate treats any 2xx as success and parses it in the same way, so each of the vendor's is compared with
    /// ours.
    fn success(&mut self, ours: &Operation<'a>, theirs: &Operation<'a>, why: &[Anchor<'a>]) {
        let deviations: Vec<&Value> = ours.successes().flat_map(|response| response.deviations.clone()).collect();
        let why = self.anchored(why, "response ", &deviations);
        let mine: Vec<&Value> = successes(ours).flat_map(parts).collect();
        let described = successes(theirs).any(|other| other.body.is_some() || !other.non_json.is_empty());
        match (mine.is_empty(), described) {
            (false, true) => {}
            (false, false) => return self.emit("response", "body", ("described", "-"), Class::Breaking, &why),
            (true, true) => return self.emit("response", "body", ("-", "described"), Class::Additive, &why),
            (true, false) => return,
        }
        let mine = Node::any(mine);
        for other in successes(theirs) {
            if let Some(body) = &other.body {
                self.schema(&mine, body, &Place::at("response ", &why));
            } else {
                self.non_json("response", other, &why);
            }
        }
    }

    /// A response that is not JSON cannot be parsed.
    fn non_json(&mut self, place: &str, theirs: &Response<'a>, why: &[Anchor<'a>]) {
        if !theirs.non_json.is_empty() {
            let media = theirs.non_json.join(", ");
            self.emit(place, "media type", ("application/json", &media), Class::Breaking, why);
        }
    }

    fn errors(&mut self, ours: &Operation<'a>, theirs: &Operation<'a>, why: &[Anchor<'a>]) {
        for mine in ours.errors() {
            let status = mine.status.as_str();
            let place = format!("error {status} ");
            let why = self.anchored(why, &place, &mine.deviations);
            let Some(other) = error(theirs, status) else {
                self.emit(&place, "status", (status, "-"), Class::Breaking, &why);
                continue;
            };
            if let (Some(body), Some(other)) = (&mine.body, &other.body) {
                self.schema(body, other, &Place::at(place, &why));
            } else if mine.body.is_some() {
                self.non_json(&place, other, &why);
            }
        }
        let codes = theirs.errors().filter(|other| other.status.parse::<u16>().is_ok());
        for other in codes.filter(|other| !ours.errors().any(|mine| mine.status == other.status)) {
            self.emit(&format!("error {}", other.status), "status", ("-", &other.status), Class::Additive, why);
        }
    }
}

/// The success responses. Without a 2xx, `default` is one.
fn successes<'o, 'a>(operation: &'o Operation<'a>) -> impl Iterator<Item = &'o Response<'a>> {
    let default = |response: &&Response<'a>| response.status == "default" && operation.successes().next().is_none();
    operation.successes().chain(operation.errors().filter(default))
}

fn parts<'a>(response: &Response<'a>) -> Vec<&'a Value> {
    response.body.as_ref().map(|body| body.parts.clone()).unwrap_or_default()
}

/// The response documented for a failure with this status: for the code, for its range such as `4XX`, or `default`.
fn error<'o, 'a>(operation: &'o Operation<'a>, status: &str) -> Option<&'o Response<'a>> {
    let hundred = format!("{}XX", status.get(..1).unwrap_or_default());
    let documented = |wanted: &str| operation.errors().find(|response| response.status.eq_ignore_ascii_case(wanted));
    documented(status).or_else(|| documented(&hundred)).or_else(|| documented("default"))
}
