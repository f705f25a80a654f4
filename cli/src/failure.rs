//! Errors: an `error:` line and `hint:` lines for people, one JSON document with `--json`.

use crate::exit::Exit;
use crate::output::plain;
use crate::style;
use serde_json::{Map, Value, json};
use std::fmt;
use trunkline::{Error, ErrorKind, Outcome, Provider};

/// Why a command failed. No part of it may hold a secret.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    message: String,
    hints: Vec<String>,
    error: Option<Box<Error>>,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into(), hints: Vec::new(), error: None }
    }

    /// Wrong usage or configuration: nothing was sent.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// A step that helps.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Says before the message what failed.
    pub(crate) fn context(mut self, what: impl fmt::Display) -> Self {
        self.message = format!("{what}: {}", self.message);
        self
    }

    /// Prints the failure on stderr.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            anstream::eprintln!("{}", plain(&self.to_json().to_string()));
            return;
        }
        let (error, hint) = (style::ERROR, style::HINT);
        anstream::eprintln!("{error}error{error:#}: {}", plain(&self.message));
        if !self.hints.is_empty() {
            anstream::eprintln!();
        }
        for line in &self.hints {
            anstream::eprintln!("{hint}hint{hint:#}: {}", plain(line));
        }
    }

    fn to_json(&self) -> Value {
        let mut object = self.error.as_deref().map(details).unwrap_or_default();
        object.insert("message".to_owned(), self.message.clone().into());
        object.insert("exit_code".to_owned(), (self.exit as u8).into());
        object.entry("kind").or_insert_with(|| if self.exit == Exit::Usage { "usage" } else { "failed" }.into());
        if !self.hints.is_empty() {
            object.insert("next_steps".to_owned(), self.hints.clone().into());
        }
        json!({ "error": object })
    }
}

/// What the library knows of the error, under its own labels.
fn details(error: &Error) -> Map<String, Value> {
    let issue =
        |issue: &trunkline::Issue| json!({ "field": issue.field, "code": issue.code, "message": issue.message });
    let details = json!({
        "kind": error.kind().as_str(),
        "outcome": error.outcome().as_str(),
        "platform": error.provider().map(Provider::as_str),
        "operation": error.operation().map(|operation| operation.id),
        "status": error.status(),
        "code": error.code().map(trunkline::ErrorCode::as_str),
        "issues": (!error.issues().is_empty()).then(|| error.issues().iter().map(issue).collect::<Vec<_>>()),
        "request_id": error.request_id(),
        "resource_id": error.resource_id(),
        "retry_after_seconds": error.retry_after().map(|wait| wait.as_secs_f64()),
        "attempts": (error.attempts() > 0).then(|| error.attempts()),
    });
    let Value::Object(details) = details else { return Map::new() };
    details.into_iter().filter(|(_, value)| !value.is_null()).collect()
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let failure = Self::new(Exit::of(&error), error.to_string());
        let failure = match (error.kind(), error.outcome()) {
            (_, Outcome::Unknown) if !error.changed_nothing() => {
                failure.hint("read the resource before you write again; it may have changed")
            }
            (_, Outcome::Applied) if !error.changed_nothing() => match error.resource_id() {
                Some(id) => failure.hint(format!("do not run it again; read what it changed: {id}")),
                None => failure.hint("do not run it again; read what it changed"),
            },
            (ErrorKind::Auth | ErrorKind::Forbidden, _) => {
                failure.hint("`trunkline doctor` shows which credentials are used and what they may do")
            }
            (ErrorKind::InvalidRequest, _) => match meant(&failure.message) {
                Some(name) => failure.hint(format!("did you mean `{name}`?")),
                None => failure,
            },
            _ => failure,
        };
        Self { error: Some(Box::new(error)), ..failure }
    }
}

/// The name that an unknown field of a request was meant to be: "unknown field `usrname`, expected one of `username`, …".
fn meant(message: &str) -> Option<String> {
    let (_, names) = message.split_once("unknown field `")?;
    let (unknown, names) = names.split_once('`')?;
    nearest(unknown, names.split('`').skip(1).step_by(2)).map(str::to_owned)
}

/// The name that is most like one that nobody knows, if any is.
pub(crate) fn nearest<'a>(unknown: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let rated = names.map(|name| (strsim::jaro_winkler(unknown, name), name));
    let (likeness, name) = rated.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (likeness > 0.8).then_some(name)
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::usage(message)
    }
}

impl From<&str> for Failure {
    fn from(message: &str) -> Self {
        Self::usage(message)
    }
}
