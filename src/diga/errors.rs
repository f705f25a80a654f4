//! Diga's error bodies: its own, FastAPI's list of refused members, and FastAPI's plain text. The same status comes with
//! any of them, so the status decides the kind and the body adds the details.

use crate::error::{ErrorCode, Issue};
use crate::transport::failure::Failure;
use serde_json::Value;

pub(super) fn classify(status: u16, body: &[u8]) -> Option<Failure> {
    if (200..300).contains(&status) {
        return None;
    }
    let mut failure = Failure::from_status(status);
    if let Ok(Value::Object(body)) = serde_json::from_slice::<Value>(body) {
        if let Some(code) = body.get("error_code").and_then(Value::as_str) {
            failure.code = Some(ErrorCode::new(code));
            let message = body.get("message").and_then(Value::as_str).unwrap_or_default();
            failure.issues.push(Issue { field: None, code: Some(code.to_owned()), message: message.to_owned() });
        }
        match body.get("detail") {
            Some(Value::Array(items)) => failure.issues.extend(items.iter().map(refused_member)),
            Some(Value::String(text)) => failure.issues.push(Issue { message: text.clone(), ..Issue::default() }),
            _ => {}
        }
    }
    if failure.code.is_none() {
        failure.code = failure.issues.iter().find_map(|issue| issue.code.as_deref()).map(ErrorCode::new);
    }
    Some(failure)
}

/// One item of `detail`. Its `input` and `ctx` repeat what was sent, passwords included, so they are not read.
fn refused_member(item: &Value) -> Issue {
    let place: Vec<String> = item["loc"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|step| step.as_str().map_or_else(|| step.to_string(), str::to_owned))
        .collect();
    let place = match place.as_slice() {
        [first, rest @ ..] if ["body", "query", "path"].contains(&first.as_str()) && !rest.is_empty() => rest,
        all => all,
    };
    Issue {
        field: (!place.is_empty()).then(|| place.join(".")),
        code: item["type"].as_str().map(str::to_owned),
        message: item["msg"].as_str().unwrap_or_default().to_owned(),
    }
}
