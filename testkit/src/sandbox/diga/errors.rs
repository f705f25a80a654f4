//! Diga's error responses: its own error object, and FastAPI's list of schema violations. FastAPI echoes the input that
//! it refuses, including passwords, and so does this.

use crate::exchange::Reply;
use crate::validate::{Finding, Problem};
use serde_json::{Value, json};

pub(super) fn error(status: u16, code: &str, message: &str) -> Reply {
    Reply::json(status, json!({ "status": "error", "error_code": code, "message": message }))
}

/// A framework error with a single sentence.
pub(super) fn detail(status: u16, text: &str) -> Reply {
    Reply::json(status, json!({ "detail": text }))
}

pub(super) fn unprocessable(items: &[Value]) -> Reply {
    Reply::json(422, json!({ "detail": items }))
}

/// One item of `detail`. `ctx` is omitted where the framework has none.
pub(super) fn item(kind: &str, place: &[Value], message: &str, input: &Value, context: Option<Value>) -> Value {
    let mut item = json!({ "type": kind, "loc": place, "msg": message, "input": input });
    if let Some(context) = context {
        item["ctx"] = context;
    }
    item
}

/// The item for something that the spec does not allow in the `part` of a request: `query` or `body`.
pub(super) fn from_finding(part: &str, finding: &Finding) -> Value {
    let place: Vec<Value> = std::iter::once(part.into()).chain(finding.place.iter().cloned()).collect();
    let input = &finding.input;
    let plain = |kind: &str, message: &str| item(kind, &place, message, input, None);
    match &finding.problem {
        Problem::Missing => plain("missing", "Field required"),
        Problem::Type(wanted) => match (wanted.as_str(), input) {
            ("string", _) => plain("string_type", "Input should be a valid string"),
            ("integer", Value::String(_)) => {
                plain("int_parsing", "Input should be a valid integer, unable to parse string as an integer")
            }
            ("integer", _) => plain("int_type", "Input should be a valid integer"),
            ("boolean", _) => plain("bool_type", "Input should be a valid boolean"),
            ("array", _) => plain("list_type", "Input should be a valid list"),
            _ => plain("model_attributes_type", NO_OBJECT),
        },
        Problem::NotOneOf(values) => {
            let quoted: Vec<String> = values.iter().map(|value| format!("'{value}'")).collect();
            let expected = match quoted.as_slice() {
                [all @ .., last] if !all.is_empty() => format!("{} or {last}", all.join(", ")),
                _ => quoted.concat(),
            };
            let message = format!("Input should be {expected}");
            item("enum", &place, &message, input, Some(json!({ "expected": expected })))
        }
        Problem::Format(format) if format == "uuid" => bad_uuid(&place, input.as_str().unwrap_or_default()),
        Problem::Format(_) => {
            let message = "Input should be a valid datetime or date, invalid character in year";
            let context = json!({ "error": "invalid character in year" });
            item("datetime_from_date_parsing", &place, message, input, Some(context))
        }
        Problem::Undocumented => plain("extra_forbidden", "Extra inputs are not permitted"),
    }
}

pub(super) const NO_OBJECT: &str = "Input should be a valid dictionary or object to extract fields from";

pub(super) fn bad_uuid(place: &[Value], input: &str) -> Value {
    let reason = input.parse::<uuid::Uuid>().err().map(|error| error.to_string()).unwrap_or_default();
    let message = format!("Input should be a valid UUID, {reason}");
    item("uuid_parsing", place, &message, &input.into(), Some(json!({ "error": reason })))
}
