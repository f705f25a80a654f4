//! What the spec demands of a request.

use super::platform::Platform;
use crate::Operation;
use crate::testkit::exchange::{Incoming, Object};
use crate::testkit::form::pairs;
use crate::testkit::schema::{Document, Side, typed};
use crate::testkit::validate::{Finding, Operational, Part, Problem};
use serde_json::Value;
use std::collections::BTreeSet;

const FORM: &str = "application/x-www-form-urlencoded";

/// The rules of one operation.
pub(super) struct Rules {
    operation: &'static Operation,
    pub(super) schemas: Operational,
    /// The media type of its body, if it has one.
    media_type: Option<String>,
    /// How it is signed: `basic` or `bearer`.
    scheme: Option<String>,
}

/// A request, read as its operation documents it.
pub(super) struct Read {
    /// The body as JSON: of a form, its parameters by name, as the types that are documented.
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

    /// Reads a request, and adds what it breaks to `broken`.
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
        if !used.eq_ignore_ascii_case(scheme) || credentials.is_empty() {
            broken.push(format!("header `Authorization`: is not `{scheme}` with credentials"));
        }
    }

    fn body(&self, incoming: &Incoming, broken: &mut Vec<String>) -> Option<Value> {
        let Some(media_type) = &self.media_type else {
            if !incoming.body.is_empty() {
                broken.push("body: there is one, and none is documented".to_owned());
            }
            return None;
        };
        // A form without parameters has no bytes.
        if incoming.body.is_empty() && !self.is_form() {
            broken.push("body: is missing".to_owned());
            return None;
        }
        if !incoming.media_type().eq_ignore_ascii_case(media_type) {
            let found = incoming.media_type();
            broken.push(format!("header `Content-Type`: is `{found}`, documented is `{media_type}`"));
        }
        if self.is_form() {
            return Some(Value::Object(self.texts("body", &self.schemas.body, pairs(&incoming.body), broken)));
        }
        let Ok(body) = serde_json::from_slice(&incoming.body) else {
            broken.push("body: is not JSON".to_owned());
            return None;
        };
        self.values("body", &self.schemas.body, &body, broken);
        Some(body)
    }

    /// Reads what comes as texts: paths, queries and forms.
    fn texts(&self, part: &str, rules: &Part, pairs: Vec<(String, String)>, broken: &mut Vec<String>) -> Object {
        let mut seen = BTreeSet::new();
        for (name, _) in &pairs {
            if part == "query" && self.operation.secrets.contains(&name.as_str()) {
                broken.push(format!("query `{name}`: is a secret, and URLs are logged; it belongs into the body"));
            } else if !rules.properties.contains_key(name) {
                broken.push(format!("{part} `{name}`: is not documented"));
            } else if !seen.insert(name) {
                broken.push(format!("{part} `{name}`: is there twice"));
            }
        }
        let object = typed(pairs, &rules.properties);
        let value = Value::Object(object);
        self.values(part, rules, &value, broken);
        match value {
            Value::Object(object) => object,
            _ => Object::new(),
        }
    }

    fn values(&self, part: &str, rules: &Part, value: &Value, broken: &mut Vec<String>) {
        broken.extend(rules.findings(value).iter().map(|finding| {
            let place = shown(part, &finding.place);
            let problem = self.problem(finding);
            format!("{place}: {problem}")
        }));
    }

    fn problem(&self, finding: &Finding) -> String {
        // Values that are long, or secret, help nobody.
        let secret = finding.place.iter().any(|name| self.operation.secrets.iter().any(|secret| name == secret));
        let found = match &finding.input {
            Value::Object(_) | Value::Array(_) => String::new(),
            _ if secret => String::new(),
            value => format!("{value} "),
        };
        match &finding.problem {
            Problem::Missing => "is required, and missing".to_owned(),
            Problem::Type(wanted) => format!("{found}is not of the documented type, `{wanted}`"),
            Problem::NotOneOf(values) => format!("{found}is not one of {}", values.join(", ")),
            Problem::Format(format) => format!("{found}is no `{format}`"),
            Problem::Other(keyword) if keyword == "additionalProperties" => "is not documented".to_owned(),
            Problem::Other(keyword) => format!("{found}does not keep `{keyword}`"),
        }
    }
}

/// A place in a request, such as ``body `/codecs/0` ``.
pub(super) fn shown(part: &str, place: &[Value]) -> String {
    if place.is_empty() {
        return part.to_owned();
    }
    let steps = place.iter().map(|step| step.as_str().map_or_else(|| step.to_string(), str::to_owned));
    let steps: Vec<_> = steps.collect();
    if part == "body" { format!("body `/{}`", steps.join("/")) } else { format!("{part} `{}`", steps.join("/")) }
}
