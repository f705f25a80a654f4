//! Validates requests and responses against the specs.
//!
//! codegen accepts a small dialect of OpenAPI's schemas, and [`schema`](super::schema) turns it into the eight keywords that
//! are checked here. A general JSON Schema validator costs a build more than the rest of the sandbox.

use super::exchange::{Object, Reply};
use super::schema::{Document, Side};
use chrono::DateTime;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use trunkline::Operation;
use uuid::Uuid;

/// The schemas of all operations of one platform.
pub(super) struct Schemas(BTreeMap<String, Operational>);

/// The schemas of one operation.
pub(super) struct Operational {
    pub(super) path: Part,
    pub(super) query: Part,
    pub(super) body: Part,
    /// The responses by status, each with its schema if it has a body.
    responses: BTreeMap<u16, Option<Value>>,
}

/// An object that a request carries.
pub(super) struct Part {
    pub(super) properties: Object,
    schema: Value,
}

/// A violation of the spec.
pub(super) struct Finding {
    /// The path to it from the object: field names, and numbers for list items. Empty for the object itself.
    pub(super) place: Vec<Value>,
    pub(super) problem: Problem,
    /// The value found there; for a missing field, the object that lacks it.
    pub(super) input: Value,
}

pub(super) enum Problem {
    Missing,
    /// The documented type, as JSON Schema names it.
    Type(String),
    /// The documented values.
    NotOneOf(Vec<String>),
    Format(String),
    /// The property is not documented.
    Undocumented,
}

impl Schemas {
    /// Parses a bundled document.
    ///
    /// # Panics
    /// If the document is invalid. It is part of the crate, so no request can cause this.
    pub(super) fn load(document: &str) -> Self {
        let document: Value = serde_json::from_str(document).expect("the bundled document is JSON");
        let document = Document(&document);
        let items = document.0["paths"].as_object().into_iter().flat_map(Object::values).filter_map(Value::as_object);
        let operations = items.flat_map(Object::values).filter_map(|operation| {
            let schemas = Operational::load(&document, operation, Side::Platform);
            Some((operation["operationId"].as_str()?.to_owned(), schemas))
        });
        Self(operations.collect())
    }

    pub(super) fn query(&self, operation: &Operation) -> &Part {
        &self.operational(operation).query
    }

    pub(super) fn body(&self, operation: &Operation) -> &Part {
        &self.operational(operation).body
    }

    /// The first violation of the spec in a response, if any.
    pub(super) fn mismatch(&self, operation: &Operation, reply: &Reply) -> Option<String> {
        self.operational(operation).mismatch(reply.status, reply.body.as_ref())
    }

    fn operational(&self, operation: &Operation) -> &Operational {
        self.0.get(operation.id).expect("the document and the table of operations are generated together")
    }
}

impl Operational {
    pub(super) fn load(document: &Document<'_>, operation: &Value, side: Side) -> Self {
        let parameters = |place: &str| {
            let all = operation["parameters"].as_array().into_iter().flatten();
            let here = all.map(|parameter| document.resolve(parameter)).filter(|parameter| parameter["in"] == place);
            let named = |parameter: &Value| Some((parameter["name"].as_str()?.to_owned(), parameter["schema"].clone()));
            let properties: Object = here.filter_map(named).collect();
            Part::new(document, &json!({ "type": "object", "properties": properties }), side)
        };
        let body = content(&operation["requestBody"]).cloned().unwrap_or_else(|| json!({ "type": "object" }));
        let responses = operation["responses"].as_object().into_iter().flatten().filter_map(|(status, response)| {
            let status = status.parse().ok()?;
            let schema = content(document.resolve(response));
            Some((status, schema.map(|schema| document.schema(schema, Side::Platform))))
        });
        Self {
            path: parameters("path"),
            query: parameters("query"),
            body: Part::new(document, &body, side),
            responses: responses.collect(),
        }
    }

    /// The first violation of the spec in a response, if any.
    pub(super) fn mismatch(&self, status: u16, body: Option<&Value>) -> Option<String> {
        let Some(schema) = self.responses.get(&status) else {
            return Some(format!("status {status} is not documented"));
        };
        let (schema, body) = match (schema, body) {
            (None, None) => return None,
            (Some(schema), Some(body)) => (schema, body),
            (None, Some(_)) => return Some("no body is documented".to_owned()),
            (Some(_), None) => return Some("a body is documented".to_owned()),
        };
        let findings = findings(schema, body);
        // Keyword and pointer only: values may be secret.
        findings.first().map(|finding| format!("`{}` at `{}`", finding.problem.keyword(), finding.pointer()))
    }
}

fn content(body: &Value) -> Option<&Value> {
    body["content"].as_object()?.values().next().map(|media| &media["schema"])
}

impl Part {
    fn new(document: &Document<'_>, schema: &Value, side: Side) -> Self {
        let schema = document.schema(schema, side);
        let properties = schema["properties"].as_object().cloned().unwrap_or_default();
        Self { properties, schema }
    }

    /// All violations of the spec.
    pub(super) fn findings(&self, object: &Value) -> Vec<Finding> {
        findings(&self.schema, object)
    }

    /// Drops undocumented fields.
    pub(super) fn retain_known(&self, object: &mut Object) {
        object.retain(|name, _| self.properties.contains_key(name));
    }
}

fn findings(schema: &Value, value: &Value) -> Vec<Finding> {
    let mut findings = Vec::new();
    check(schema, value, &mut Vec::new(), &mut findings);
    findings
}

fn check(schema: &Value, value: &Value, place: &mut Vec<Value>, findings: &mut Vec<Finding>) {
    if let Some(shapes) = schema["anyOf"].as_array() {
        let tried = shapes.iter().map(|shape| {
            let mut findings = Vec::new();
            check(shape, value, place, &mut findings);
            findings
        });
        findings.extend(tried.min_by_key(Vec::len).unwrap_or_default());
        return;
    }
    let mut found = |place: &[Value], problem, input: &Value| {
        findings.push(Finding { place: place.to_vec(), problem, input: input.clone() });
    };
    if let Some(wanted) = wrong_type(&schema["type"], value) {
        return found(place, Problem::Type(wanted.to_owned()), value);
    }
    if let Some(options) = schema["enum"].as_array().filter(|options| !options.contains(value)) {
        let options = options.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        return found(place, Problem::NotOneOf(options), value);
    }
    if let (Some(format), Some(text)) = (schema["format"].as_str(), value.as_str())
        && !has_format(format, text)
    {
        return found(place, Problem::Format(format.to_owned()), value);
    }
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                place.push(index.into());
                check(&schema["items"], item, place, findings);
                place.pop();
            }
        }
        Value::Object(object) => {
            for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !object.contains_key(name) {
                    found(&[place, &[name.into()][..]].concat(), Problem::Missing, value);
                }
            }
            for (name, value) in object {
                place.push(name.as_str().into());
                match schema["properties"].get(name) {
                    Some(property) => check(property, value, place, findings),
                    None if schema["additionalProperties"] == false => {
                        findings.push(Finding {
                            place: place.clone(),
                            problem: Problem::Undocumented,
                            input: Value::Null,
                        });
                    }
                    None => {}
                }
                place.pop();
            }
        }
        _ => {}
    }
}

/// The documented type, if the value has another one. A nullable type is a list that ends in null.
fn wrong_type<'a>(documented: &'a Value, value: &Value) -> Option<&'a str> {
    let (name, is_nullable) = match documented {
        Value::Array(names) => (names.first()?.as_str()?, true),
        other => (other.as_str()?, false),
    };
    let fits = match value {
        Value::Null => is_nullable,
        Value::Bool(_) => name == "boolean",
        Value::Number(number) => {
            name == "number" || (name == "integer" && number.as_f64().is_none_or(|number| number.fract() == 0.0))
        }
        Value::String(_) => name == "string",
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
    };
    (!fits).then_some(name)
}

/// Checks formats that restrict the text; others, such as `int64` and `password`, only name the type.
fn has_format(format: &str, text: &str) -> bool {
    match format {
        "date-time" => DateTime::parse_from_rfc3339(text).is_ok(),
        "uuid" => text.len() == uuid::fmt::Hyphenated::LENGTH && Uuid::try_parse(text).is_ok(),
        _ => true,
    }
}

impl Problem {
    fn keyword(&self) -> &'static str {
        match self {
            Self::Missing => "required",
            Self::Type(_) => "type",
            Self::NotOneOf(_) => "enum",
            Self::Format(_) => "format",
            Self::Undocumented => "additionalProperties",
        }
    }
}

impl Finding {
    fn pointer(&self) -> String {
        self.place.iter().fold(String::new(), |pointer, step| {
            let step = step.as_str().map_or_else(|| step.to_string(), str::to_owned);
            pointer + "/" + &step
        })
    }

    /// The field of the request that it concerns.
    pub(super) fn field(&self) -> &str {
        self.place.first().and_then(Value::as_str).unwrap_or_default()
    }
}

#[cfg(all(test, feature = "signalwire"))]
mod tests {
    use super::Schemas;
    use crate::exchange::Reply;
    use serde_json::json;
    use trunkline::signalwire::operations::{GET_SIP_PROFILE, LIST_SIP_CREDENTIALS};

    #[test]
    fn invalid_response_is_reported_without_its_values() {
        let schemas = Schemas::load(trunkline::signalwire::OPENAPI);
        let mismatch = |status, body| schemas.mismatch(GET_SIP_PROFILE, &Reply::json(status, body));
        assert_eq!(mismatch(200, json!({ "domain": "a", "default_codecs": null, "more": 1 })), None);
        let wrong = mismatch(200, json!({ "default_codecs": ["hunter2"] })).unwrap();
        assert_eq!(wrong, "`enum` at `/default_codecs/0`");
        assert!(mismatch(201, json!({})).unwrap().contains("201"));
        assert!(schemas.mismatch(GET_SIP_PROFILE, &Reply::empty(200)).is_some());
    }

    #[test]
    fn each_documented_shape_is_valid() {
        let schemas = Schemas::load(trunkline::signalwire::OPENAPI);
        let fits = |body| schemas.mismatch(LIST_SIP_CREDENTIALS, &Reply::json(200, body)).is_none();
        assert!(fits(json!({ "data": [{ "id": "1", "sip_endpoint": { "id": "2" } }] })));
        assert!(fits(json!([{ "data": [{ "id": "1" }], "links": {} }])));
        assert!(!fits(json!("a text")));
    }
}
