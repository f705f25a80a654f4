//! The spec's rules for a request.

use super::platform::Platform;
use crate::exchange::{Incoming, Object};
use crate::form::pairs;
use crate::schema::{Document, Side, typed};
use crate::validate::{Finding, Operational, Part, Problem};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use serde_json::Value;
use std::collections::BTreeSet;
use trunkline::Operation;

const FORM: &str = "application/x-www-form-urlencoded";

/// The rules of one operation.
pub(super) struct Rules {
    operation: &'static Operation,
    pub(super) schemas: Operational,
    /// The media type of its body, if it has one.
    media_type: Option<String>,
    /// Its authentication scheme: `basic` or `bearer`.
    scheme: Option<String>,
}

/// A request, parsed as its operation documents it.
pub(super) struct Read {
    /// The body as JSON; for a form, its parameters by name, with their documented types.
    pub(super) body: Option<Value>,
    pub(super) query: Vec<(String, String)>,
}

impl Rules {
    pub(super) fn load(platform: &Platform, operation: &'static Operation) -> Self {
        let document = Document(platform.document());
        let described = platform.described(operation);
        let media_types = described["requestBody"]["content"].as_object();
        let schemes = described["security"].as_array().into_iter().flatten().filter_map(Value::as_object);
        let scheme = schemes.flat_map(Object::keys).next().map(|name| {
            let scheme = &platform.document()["components"]["securitySchemes"][name]["scheme"];
            scheme.as_str().unwrap_or_default().to_owned()
        });
        Self {
            operation,
            schemas: Operational::load(&document, described, Side::Strict),
            media_type: media_types.and_then(|types| types.keys().next().cloned()),
            scheme,
        }
    }

    pub(super) fn is_form(&self) -> bool {
        self.media_type.as_deref() == Some(FORM)
    }

    /// Parses a request, and adds the rules that it breaks to `broken`.
    pub(super) fn read(&self, incoming: &Incoming, path: &[(&str, String)], broken: &mut Vec<String>) -> Read {
        self.signed(incoming, broken);
        let path = path.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        self.texts("path", &self.schemas.path, path, broken);
        let query = incoming.query_pairs();
        self.texts("query", &self.schemas.query, query.clone(), broken);
        Read { body: self.body(incoming, broken), query }
    }

    fn signed(&self, incoming: &Incoming, broken: &mut Vec<String>) {
        let Some(scheme) = &self.scheme else { return };
        let (used, credentials) = incoming.authorization().split_once(' ').unwrap_or_default();
        let is_readable = match scheme.as_str() {
            "basic" => STANDARD.decode(credentials).is_ok_and(|pair| pair.contains(&b':')),
            _ => !credentials.is_empty() && !credentials.contains(' '),
        };
        if !used.eq_ignore_ascii_case(scheme) || !is_readable {
            broken.push(format!("header `Authorization`: expected `{scheme}` with credentials"));
        }
        for name in [AUTHORIZATION, CONTENT_TYPE] {
            if incoming.headers.get_all(&name).iter().count() > 1 {
                broken.push(format!("header `{name}`: sent twice"));
            }
        }
    }

    /// The body, if it has the documented media type. Parsed as another one, a secret could be taken for a name.
    fn body(&self, incoming: &Incoming, broken: &mut Vec<String>) -> Option<Value> {
        let Some(media_type) = &self.media_type else {
            if !incoming.body.is_empty() {
                broken.push("body: the operation has none".to_owned());
            }
            return None;
        };
        // A form without parameters has no bytes.
        if incoming.body.is_empty() && !self.is_form() {
            broken.push("body: missing".to_owned());
            return None;
        }
        let is_documented = incoming.media_type().eq_ignore_ascii_case(media_type);
        if !is_documented {
            broken.push(format!("header `Content-Type`: expected `{media_type}`"));
        }
        if self.is_form() {
            let pairs = is_documented.then(|| pairs(&incoming.body))?;
            return Some(Value::Object(self.texts("body", &self.schemas.body, pairs, broken)));
        }
        let Ok(body) = serde_json::from_slice(&incoming.body) else {
            broken.push("body: not JSON".to_owned());
            return None;
        };
        self.values("body", &self.schemas.body, &body, broken);
        Some(body)
    }

    /// Parses the values that are sent as text: paths, queries and forms.
    fn texts(&self, part: &str, rules: &Part, pairs: Vec<(String, String)>, broken: &mut Vec<String>) -> Object {
        // After an unescaped `&`, the name is really part of a value.
        let holds_secret = pairs.iter().any(|(name, _)| self.is_secret(name));
        let mut seen = BTreeSet::new();
        for (name, value) in &pairs {
            if part == "query" && self.is_secret(name) {
                broken.push(format!("query `{name}`: a secret in a URL, and URLs are logged; send it in the body"));
            } else if rules.properties.contains_key(name) && !seen.insert(name) {
                broken.push(format!("{part} `{name}`: sent twice"));
            } else if rules.properties.contains_key(name) && value.contains('\u{fffd}') {
                broken.push(format!("{part} `{name}`: not UTF-8"));
            } else if !rules.properties.contains_key(name) {
                broken.push(match name_of(name).filter(|_| !holds_secret) {
                    Some(name) => format!("{part} `{name}`: not documented"),
                    None => format!("{part}: a parameter is not documented"),
                });
            }
        }
        let value = Value::Object(typed(pairs, &rules.properties, Side::Strict));
        self.values(part, rules, &value, broken);
        match value {
            Value::Object(object) => object,
            _ => Object::new(),
        }
    }

    fn values(&self, part: &str, rules: &Part, value: &Value, broken: &mut Vec<String>) {
        broken.extend(rules.findings(value).iter().map(|finding| {
            let place = self.shown(part, &finding.place);
            let problem = self.problem(part, finding);
            format!("{place}: {problem}")
        }));
    }

    /// The problem, as text. Values of a body are shown only where they should be one of a documented set. Elsewhere
    /// they could contain a secret, for example in a text that contains JSON.
    fn problem(&self, part: &str, finding: &Finding) -> String {
        let secret = finding.place.iter().filter_map(Value::as_str).any(|name| self.is_secret(name));
        let shows = |problem: &Problem| part != "body" || matches!(problem, Problem::NotOneOf(_));
        let found = match &finding.input {
            Value::String(text) if shows(&finding.problem) && !secret && text.len() <= 64 => format!("{text:?} "),
            input if input.is_number() || input.is_boolean() || input.is_null() => {
                if secret {
                    String::new()
                } else {
                    format!("{input} ")
                }
            }
            _ => String::new(),
        };
        match &finding.problem {
            Problem::Missing => "required, and missing".to_owned(),
            Problem::Type(wanted) => format!("{found}is not of type `{wanted}`"),
            Problem::NotOneOf(values) => format!("{found}is not one of {}", values.join(", ")),
            Problem::Format(format) => format!("{found}is not a `{format}`"),
            Problem::Undocumented => "not documented".to_owned(),
        }
    }

    pub(super) fn is_secret(&self, name: &str) -> bool {
        self.operation.secrets.contains(&name)
    }

    /// A place in a request, such as ``body `/codecs/0` ``. It ends at a secret field, since names inside may be part
    /// of the secret.
    pub(super) fn shown(&self, part: &str, place: &[Value]) -> String {
        let mut steps = Vec::new();
        for step in place {
            let name = step.as_str();
            steps.push(name.map_or_else(|| step.to_string(), |name| name_of(name).unwrap_or("…").to_owned()));
            if name.is_some_and(|name| self.is_secret(name)) {
                break;
            }
        }
        match (part, steps.is_empty()) {
            (_, true) => part.to_owned(),
            ("body", _) => format!("body `/{}`", steps.join("/")),
            _ => format!("{part} `{}`", steps.join("/")),
        }
    }
}

/// The text, if it looks like a name.
fn name_of(text: &str) -> Option<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    Some(text).filter(|text| (1..=40).contains(&text.len()) && text.chars().all(is_name))
}
