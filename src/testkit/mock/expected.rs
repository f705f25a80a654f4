//! What a test expects of a request, beyond what the spec demands.

use super::rules::{Read, Rules, shown};
use crate::Operation;
use crate::testkit::schema::typed;
use serde::Serialize;
use serde_json::Value;

/// Everything that one mock expects.
#[derive(Default)]
pub(super) struct Expected {
    /// Whether what the spec forbids may match.
    pub(super) lenient: bool,
    path: Vec<(&'static str, String)>,
    query: Option<Vec<(String, String)>>,
    body: Option<Value>,
}

impl Expected {
    pub(super) fn path(&mut self, name: &'static str, value: String) {
        self.path.push((name, value));
    }

    /// # Panics
    /// If the query cannot be written, which the client would refuse to send.
    #[track_caller]
    pub(super) fn query(&mut self, query: &impl Serialize) {
        self.query = Some(written(query));
    }

    /// # Panics
    /// If the body cannot be written, which the client would refuse to send.
    #[track_caller]
    pub(super) fn body(&mut self, rules: &Rules, body: &impl Serialize) {
        let value = if rules.is_form() {
            Value::Object(typed(written(body), &rules.schemas.body.properties))
        } else {
            serde_json::to_value(body).unwrap_or_else(|error| panic!("this body cannot be sent: {error}"))
        };
        self.body = Some(value);
    }

    /// What of it a request does not meet.
    pub(super) fn unmet(&self, operation: &Operation, path: &[(&str, String)], request: &Read) -> Vec<String> {
        let mut unmet = Vec::new();
        for (name, wanted) in &self.path {
            let found = path.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value);
            if found != wanted {
                unmet.push(format!("path `{name}`: `{wanted}` is expected, and it is `{found}`"));
            }
        }
        if let Some(wanted) = &self.query {
            let missing = wanted.iter().filter(|pair| !request.query.contains(pair));
            unmet.extend(missing.map(|(name, value)| format!("query `{name}={value}`: is expected, and not there")));
            // The value of a parameter that nobody expects may be anything, even a secret.
            let unexpected = request.query.iter().filter(|(name, _)| !wanted.iter().any(|(known, _)| known == name));
            unmet.extend(unexpected.map(|(name, _)| format!("query `{name}`: is there, and not expected")));
        }
        if let Some(wanted) = &self.body {
            compare(operation, &mut Vec::new(), wanted, request.body.as_ref().unwrap_or(&Value::Null), &mut unmet);
        }
        unmet
    }
}

/// Names and values, as queries and forms are sent.
#[track_caller]
fn written(value: &impl Serialize) -> Vec<(String, String)> {
    let text = serde_urlencoded::to_string(value).unwrap_or_else(|error| panic!("this cannot be sent: {error}"));
    crate::testkit::form::pairs(text.as_bytes())
}

/// A value in a message. What is inside of an object may be secret.
fn short(value: &Value) -> String {
    match value {
        Value::Object(_) => "an object".to_owned(),
        Value::Array(items) if items.iter().any(Value::is_object) => "a list of objects".to_owned(),
        value => value.to_string(),
    }
}

fn compare(operation: &Operation, place: &mut Vec<Value>, wanted: &Value, found: &Value, unmet: &mut Vec<String>) {
    if wanted == found {
        return;
    }
    let (Value::Object(inside), Value::Object(others)) = (wanted, found) else {
        let secret = place.iter().any(|name| operation.secrets.iter().any(|secret| name == secret));
        let place = shown("body", place);
        unmet.push(if secret {
            format!("{place}: another value is expected (it is secret)")
        } else {
            format!("{place}: {} is expected, and it is {}", short(wanted), short(found))
        });
        return;
    };
    for (name, wanted) in inside {
        place.push(name.clone().into());
        match others.get(name) {
            Some(found) => compare(operation, place, wanted, found, unmet),
            None => unmet.push(format!("{}: is expected, and not there", shown("body", place))),
        }
        place.pop();
    }
    for name in others.keys().filter(|name| !inside.contains_key(*name)) {
        place.push(name.clone().into());
        unmet.push(format!("{}: is there, and not expected", shown("body", place)));
        place.pop();
    }
}
