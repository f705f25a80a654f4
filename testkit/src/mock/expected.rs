//! What a test expects of a request, beyond the rules of the spec.

use super::rules::{Read, Rules};
use crate::schema::{Side, typed};
use serde::Serialize;
use serde_json::Value;

/// Everything that one mock expects.
#[derive(Default)]
pub(super) struct Expected {
    /// Whether requests that the spec forbids may match.
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
    /// If the query cannot be serialized; the client would refuse to send it.
    #[track_caller]
    pub(super) fn query(&mut self, query: &impl Serialize) {
        self.query = Some(serialized(query));
    }

    /// # Panics
    /// If the body cannot be serialized; the client would refuse to send it.
    #[track_caller]
    pub(super) fn body(&mut self, rules: &Rules, body: &impl Serialize) {
        let value = if rules.is_form() {
            Value::Object(typed(serialized(body), &rules.schemas.body.properties, Side::Strict))
        } else {
            serde_json::to_value(body).unwrap_or_else(|error| panic!("this body cannot be serialized: {error}"))
        };
        self.body = Some(value);
    }

    /// The expectations that a request does not meet.
    pub(super) fn unmet(&self, rules: &Rules, path: &[(&str, String)], request: &Read) -> Vec<String> {
        let mut unmet = Vec::new();
        for (name, wanted) in &self.path {
            let found = path.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value);
            if found != wanted {
                unmet.push(format!("path `{name}`: expected `{wanted}`, found `{found}`"));
            }
        }
        if let Some(wanted) = &self.query {
            let missing = wanted.iter().filter(|pair| !request.query.contains(pair));
            unmet.extend(missing.map(|(name, value)| format!("query `{name}={value}`: missing")));
            // The value of an unexpected parameter may be anything, even a secret.
            let unexpected = request.query.iter().filter(|(name, _)| !wanted.iter().any(|(known, _)| known == name));
            let place = |name: &str| rules.shown("query", &[name.into()]);
            unmet.extend(unexpected.map(|(name, _)| format!("{}: unexpected", place(name))));
        }
        if let Some(wanted) = &self.body {
            match &request.body {
                Some(body) => compare(rules, &mut Vec::new(), wanted, body, &mut unmet),
                None => unmet.push("body: missing".to_owned()),
            }
        }
        unmet
    }
}

/// The names and values, as sent in queries and forms.
#[track_caller]
fn serialized(value: &impl Serialize) -> Vec<(String, String)> {
    let text = serde_urlencoded::to_string(value).unwrap_or_else(|error| panic!("this cannot be serialized: {error}"));
    crate::form::pairs(text.as_bytes())
}

/// Two values for a message: the values themselves if both are scalars, otherwise their types. An object may have
/// secret fields, and so may a text that contains JSON.
fn shown(wanted: &Value, found: &Value) -> [String; 2] {
    let is_scalar = |value: &Value| !value.is_object() && !value.is_array();
    let same_kind = wanted.is_string() == found.is_string() || wanted.is_null() || found.is_null();
    if is_scalar(wanted) && is_scalar(found) && same_kind {
        return [wanted.to_string(), found.to_string()];
    }
    let lists = |value: &Value| value.as_array().is_some_and(|items| items.iter().all(is_scalar));
    if lists(wanted) && lists(found) {
        return [wanted.to_string(), found.to_string()];
    }
    [wanted, found].map(|value| {
        let kind = match value {
            Value::Object(_) => "an object",
            Value::Array(_) => "a list",
            Value::String(_) => "a text",
            other => return other.to_string(),
        };
        kind.to_owned()
    })
}

fn compare(rules: &Rules, place: &mut Vec<Value>, wanted: &Value, found: &Value, unmet: &mut Vec<String>) {
    if wanted == found {
        return;
    }
    let (Value::Object(inside), Value::Object(others)) = (wanted, found) else {
        let secret = place.iter().filter_map(Value::as_str).any(|name| rules.is_secret(name));
        let place = rules.shown("body", place);
        unmet.push(if secret {
            format!("{place}: not the expected value (a secret, so neither is shown)")
        } else {
            let [wanted, found] = shown(wanted, found);
            format!("{place}: expected {wanted}, found {found}")
        });
        return;
    };
    for (name, wanted) in inside {
        place.push(name.clone().into());
        match others.get(name) {
            Some(found) => compare(rules, place, wanted, found, unmet),
            None => unmet.push(format!("{}: missing", rules.shown("body", place))),
        }
        place.pop();
    }
    for name in others.keys().filter(|name| !inside.contains_key(*name)) {
        place.push(name.clone().into());
        unmet.push(format!("{}: unexpected", rules.shown("body", place)));
        place.pop();
    }
}
