//! Diga's error bodies: its own, FastAPI's list of refused fields, and FastAPI's plain text. The same status comes with
//! any of them, so the status decides the kind and the body adds the details.

use crate::error::{ErrorCode, Issue};
use crate::json_value;
use crate::transport::failure::Failure;
use crate::transport::{decode, error_text};
use serde_json::Value;

pub(super) fn classify(status: u16, body: &[u8]) -> Option<Failure> {
    if (200..300).contains(&status) {
        return None;
    }
    let body = &*decode::readable(body);
    let mut failure = Failure::from_status(status);
    if let Ok(Value::Object(body)) = json_value::parse(body) {
        if let Some(code) = body.get("error_code").and_then(Value::as_str) {
            failure.code = Some(ErrorCode::new(code));
            let message = body.get("message").and_then(Value::as_str).unwrap_or_default();
            failure.issues.push(Issue { field: None, code: Some(code.to_owned()), message: message.to_owned() });
        }
        match body.get("detail") {
            Some(Value::Array(items)) => {
                failure.issues.extend(items.iter().flat_map(|item| refused_field(status, item)));
            }
            Some(Value::String(text)) => failure.issues.push(Issue { message: text.clone(), ..Issue::default() }),
            _ => {}
        }
    }
    let failure = failure.or_words(status, body);
    Some(if status == 409 { failure.or_taken(&["DUPLICATE_FIELD"]) } else { failure })
}

/// One item of `detail`. Its `input` and `ctx` echo the request, including passwords, so they are ignored.
fn refused_field(status: u16, item: &Value) -> Vec<Issue> {
    let Some(message) = item["msg"].as_str() else { return error_text::in_value(status, item) };
    let place = match item["loc"].as_array().map(Vec::as_slice).unwrap_or_default() {
        // A byte of a body that is no JSON, not a field.
        [_, Value::Number(_)] => &[],
        [first, rest @ ..] if !rest.is_empty() && ["body", "query", "path"].iter().any(|part| first == part) => rest,
        all => all,
    };
    let place: Vec<_> =
        place.iter().map(|step| step.as_str().map_or_else(|| step.to_string(), str::to_owned)).collect();
    vec![Issue {
        field: (!place.is_empty()).then(|| place.join(".")),
        code: item["type"].as_str().map(str::to_owned),
        message: message.to_owned(),
    }]
}
