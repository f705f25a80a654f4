//! Compares what is answered to an operation, by status.

use super::deviations::naming;
use super::difference::Class;
use super::node::Node;
use super::operations::{Answer, Operation};
use super::schemas::{Comparison, Place, Side};

impl<'a> Comparison<'a, '_> {
    pub(super) fn answers(&mut self, ours: &Operation<'a>, theirs: &Operation<'a>) {
        self.side = Side::Answer;
        self.success(ours, theirs);
        self.errors(ours, theirs);
    }

    /// Any 2xx is success to the crate, so all of the vendor's are read as one.
    fn success(&mut self, ours: &Operation<'a>, theirs: &Operation<'a>) {
        let why: Vec<&str> = ours.successes().flat_map(|answer| answer.deviations.clone()).collect();
        match (success(ours), success(theirs)) {
            (Some(mine), Some(other)) => self.schema(&mine, &other, &Place::at("response ", &[])),
            (Some(_), None) => self.emit("response", "body", ("described", "-"), Class::Breaking, &why),
            (None, Some(_)) => self.emit("response", "body", ("-", "described"), Class::Additive, &why),
            (None, None) => {}
        }
    }

    fn errors(&mut self, ours: &Operation<'a>, theirs: &Operation<'a>) {
        for mine in ours.errors() {
            let status = mine.status.as_str();
            let Some(other) = error(theirs, status) else {
                let why = [mine.deviations.clone(), naming(&ours.deviations, status)].concat();
                self.emit("", "status", (status, "-"), Class::Breaking, &why);
                continue;
            };
            if let (Some(body), Some(other)) = (&mine.body, &other.body) {
                self.schema(body, other, &Place::at(format!("error {status} "), &mine.deviations));
            }
        }
        let codes = theirs.errors().filter(|other| other.status.parse::<u16>().is_ok());
        for other in codes.filter(|other| !ours.errors().any(|mine| mine.status == other.status)) {
            let why = naming(&ours.deviations, &other.status);
            self.emit("", "status", ("-", &other.status), Class::Additive, &why);
        }
    }
}

/// The body of every success, if any has one. Without a 2xx, `default` is the success.
fn success<'a>(operation: &Operation<'a>) -> Option<Node<'a>> {
    let default =
        operation.errors().filter(|answer| answer.status == "default" && operation.successes().next().is_none());
    let bodies = operation.successes().chain(default).filter_map(|answer| answer.body.clone());
    let parts: Vec<_> = bodies.flat_map(|body| body.parts).collect();
    (!parts.is_empty()).then(|| Node::any(parts))
}

/// What is said of a failure with this status: of the code, of its hundred, or of all that are not listed.
fn error<'o, 'a>(operation: &'o Operation<'a>, status: &str) -> Option<&'o Answer<'a>> {
    let hundred = format!("{}XX", status.get(..1).unwrap_or_default());
    let said = |wanted: &str| operation.errors().find(|answer| answer.status.eq_ignore_ascii_case(wanted));
    said(status).or_else(|| said(&hundred)).or_else(|| said("default"))
}
