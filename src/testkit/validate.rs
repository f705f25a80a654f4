//! Holds requests and answers against what the specs document.

use super::exchange::{Object, Reply};
use super::schema::{Document, Side};
use crate::Operation;
use jsonschema::error::ValidationErrorKind;
use jsonschema::paths::LocationSegment;
use jsonschema::{ValidationError, Validator};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The schemas of all operations of one platform.
pub(super) struct Schemas(BTreeMap<String, Operational>);

/// The schemas of one operation.
pub(super) struct Operational {
    pub(super) path: Part,
    pub(super) query: Part,
    pub(super) body: Part,
    /// The answers by status, each with its schema if it has a body.
    answers: BTreeMap<u16, Option<Judge>>,
}

/// An object that a request carries.
pub(super) struct Part {
    pub(super) properties: Object,
    judge: Judge,
}

/// A schema, and its validator from its first use on: most tests need a few of them, and building one takes a while.
struct Judge {
    schema: Value,
    validator: OnceLock<Validator>,
}

/// Something that is not as documented.
pub(super) struct Finding {
    /// The way to it from the object: member names, and numbers for list items. Empty for the object itself.
    pub(super) place: Vec<Value>,
    pub(super) problem: Problem,
    /// What was found there; for a member that is missing, the object that lacks it.
    pub(super) input: Value,
}

pub(super) enum Problem {
    Missing,
    /// The type that is documented, in JSON Schema's words.
    Type(String),
    /// The values that are documented.
    NotOneOf(Vec<String>),
    Format(String),
    /// What else a schema can ask for, by keyword.
    Other(String),
}

impl Schemas {
    /// Reads a bundled document.
    ///
    /// # Panics
    /// If the document is none. It is part of the crate, so that no request can make this happen.
    pub(super) fn load(document: &str) -> Self {
        let document: Value = serde_json::from_str(document).expect("the bundled document is JSON");
        let document = Document(&document);
        let items = document.0["paths"].as_object().into_iter().flat_map(Object::values).filter_map(Value::as_object);
        let operations = items.flat_map(Object::values).filter_map(|operation| {
            let schemas = Operational::load(&document, operation, Side::Request);
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

    /// What an answer has that the spec does not document; nothing if all is well.
    pub(super) fn misfit(&self, operation: &Operation, reply: &Reply) -> Option<String> {
        self.operational(operation).misfit(reply.status, reply.body.as_ref())
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
        let answers = operation["responses"].as_object().into_iter().flatten().filter_map(|(status, response)| {
            let status = status.parse().ok()?;
            let schema = content(document.resolve(response));
            Some((status, schema.map(|schema| Judge::new(document.schema(schema, Side::Answer)))))
        });
        Self {
            path: parameters("path"),
            query: parameters("query"),
            body: Part::new(document, &body, side),
            answers: answers.collect(),
        }
    }

    /// What an answer has that the spec does not document; nothing if all is well.
    pub(super) fn misfit(&self, status: u16, body: Option<&Value>) -> Option<String> {
        let Some(schema) = self.answers.get(&status) else {
            return Some(format!("status {status} is not documented"));
        };
        let (judge, body) = match (schema, body) {
            (None, None) => return None,
            (Some(judge), Some(body)) => (judge, body),
            (None, Some(_)) => return Some("no body is documented".to_owned()),
            (Some(_), None) => return Some("a body is documented".to_owned()),
        };
        let error = judge.validator().iter_errors(body).next()?;
        let closest = match error.kind() {
            ValidationErrorKind::AnyOf { context } => context.iter().min_by_key(|errors| errors.len()),
            _ => None,
        };
        let error = closest.and_then(|errors| errors.first()).unwrap_or(&error);
        // Pointer and keyword only: the message would repeat values.
        Some(format!("`{}` at `{}`", error.kind().keyword(), error.instance_path()))
    }
}

fn content(body: &Value) -> Option<&Value> {
    body["content"].as_object()?.values().next().map(|media| &media["schema"])
}

impl Judge {
    fn new(schema: Value) -> Self {
        Self { schema, validator: OnceLock::new() }
    }

    fn validator(&self) -> &Validator {
        self.validator.get_or_init(|| {
            let options = jsonschema::draft202012::options().should_validate_formats(true);
            options.build(&self.schema).expect("the bundled schemas are schemas")
        })
    }
}

impl Part {
    fn new(document: &Document<'_>, schema: &Value, side: Side) -> Self {
        let schema = document.schema(schema, side);
        let properties = schema["properties"].as_object().cloned().unwrap_or_default();
        Self { properties, judge: Judge::new(schema) }
    }

    /// Everything that is not as documented.
    pub(super) fn findings(&self, object: &Value) -> Vec<Finding> {
        self.judge.validator().iter_errors(object).flat_map(|error| findings(&error)).collect()
    }

    /// Drops the members that are not documented.
    pub(super) fn retain_known(&self, object: &mut Object) {
        object.retain(|name, _| self.properties.contains_key(name));
    }
}

fn findings(error: &ValidationError<'_>) -> Vec<Finding> {
    let mut place: Vec<Value> = error
        .instance_path()
        .segments()
        .map(|segment| match segment {
            LocationSegment::Property(name) => name.as_ref().into(),
            LocationSegment::Index(index) => index.into(),
        })
        .collect();
    let problem = match error.kind() {
        ValidationErrorKind::Required { property } => {
            place.push(property.clone());
            Problem::Missing
        }
        ValidationErrorKind::Type { kind } => Problem::Type(match kind {
            jsonschema::error::TypeKind::Single(name) => name.to_string(),
            // A nullable member: what else it may be is the type that was meant.
            jsonschema::error::TypeKind::Multiple(names) => {
                names.iter().map(|name| name.to_string()).find(|name| name != "null").unwrap_or_default()
            }
        }),
        ValidationErrorKind::Enum { options } => {
            let options = options.as_array().into_iter().flatten();
            Problem::NotOneOf(options.filter_map(Value::as_str).map(str::to_owned).collect())
        }
        ValidationErrorKind::Format { format } => Problem::Format(format.clone()),
        // One error for all such members of an object.
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let unknown = |name: &String| Finding {
                place: place.iter().cloned().chain([name.clone().into()]).collect(),
                problem: Problem::Other(error.kind().keyword().to_owned()),
                input: Value::Null,
            };
            return unexpected.iter().map(unknown).collect();
        }
        other => Problem::Other(other.keyword().to_owned()),
    };
    vec![Finding { place, problem, input: error.instance().as_ref().clone() }]
}

impl Finding {
    /// The member of the request that it is about.
    pub(super) fn member(&self) -> &str {
        self.place.first().and_then(Value::as_str).unwrap_or_default()
    }
}

#[cfg(all(test, feature = "signalwire"))]
mod tests {
    use super::Schemas;
    use crate::signalwire::operations::{GET_SIP_PROFILE, LIST_SIP_CREDENTIALS};
    use crate::testkit::exchange::Reply;
    use serde_json::json;

    #[test]
    fn an_answer_that_does_not_fit_is_found_and_its_values_are_not_told() {
        let schemas = Schemas::load(include_str!(concat!(env!("OUT_DIR"), "/signalwire.json")));
        let misfit = |status, body| schemas.misfit(GET_SIP_PROFILE, &Reply::json(status, body));
        assert_eq!(misfit(200, json!({ "domain": "a", "default_codecs": null, "more": 1 })), None);
        let wrong = misfit(200, json!({ "default_codecs": ["hunter2"] })).unwrap();
        assert_eq!(wrong, "`enum` at `/default_codecs/0`");
        assert!(misfit(201, json!({})).unwrap().contains("201"));
        assert!(schemas.misfit(GET_SIP_PROFILE, &Reply::empty(200)).is_some());
    }

    #[test]
    fn each_of_several_documented_shapes_fits() {
        let schemas = Schemas::load(include_str!(concat!(env!("OUT_DIR"), "/signalwire.json")));
        let fits = |body| schemas.misfit(LIST_SIP_CREDENTIALS, &Reply::json(200, body)).is_none();
        assert!(fits(json!({ "data": [{ "id": "1", "sip_endpoint": { "id": "2" } }] })));
        assert!(fits(json!([{ "data": [{ "id": "1" }], "links": {} }])));
        assert!(!fits(json!("a text")));
    }
}
