//! SignalWire's error bodies. Fabric lists items with `code`, `message` and `attribute`, relay items with `detail`, `title`
//! and a `code` that may be the status; both once came as one bare item, and `{"error": "…"}` stands for the rest.

use crate::ErrorKind;
use crate::error::{ErrorCode, Issue};
use crate::transport::failure::Failure;
use crate::transport::retry::Advice;
use serde_json::Value;

pub(super) fn classify(status: u16, body: &[u8]) -> Option<Failure> {
    if (200..300).contains(&status) {
        return None;
    }
    let mut failure = Failure::from_status(status);
    failure.issues = match serde_json::from_slice::<Value>(body) {
        Ok(body) => issues(&body, status),
        Err(_) => Vec::new(),
    };
    failure.code = failure.issues.iter().find_map(|issue| issue.code.as_deref()).map(ErrorCode::new);
    match status {
        401 => "the project id, the API token or the space is wrong, or the token lacks the scope for this".clone_into(&mut failure.message),
        404 => "there is no such thing in this project; note that a SIP credential is found by the id of its resource, not \
                by the id inside of it"
            .clone_into(&mut failure.message),
        _ => {}
    }
    if matches!(status, 400 | 409 | 422) {
        by_code(&mut failure);
    }
    Some(failure)
}

/// What the catalogue's codes say beyond the status. The catalogue is open, and the words stand in for codes it lacks.
fn by_code(failure: &mut Failure) {
    let has = |codes: &[&str]| {
        failure.issues.iter().any(|issue| issue.code.as_deref().is_some_and(|code| codes.contains(&code)))
    };
    let says = |words: &str| failure.issues.iter().any(|issue| issue.message.to_ascii_lowercase().contains(words));
    if has(&["value_not_unique", "not_unique_within_project", "not_unique_within_space"])
        || says("already exists")
        || says("already been taken")
    {
        failure.kind = ErrorKind::AlreadyExists;
        "a thing of this name is there already".clone_into(&mut failure.message);
    } else if has(&["rate_limit_exceeded"]) {
        failure.kind = ErrorKind::RateLimited;
        failure.advice = Advice::Throttled;
        "too many requests".clone_into(&mut failure.message);
    } else if has(&["account_limit_exceeded"]) {
        failure.kind = ErrorKind::Quota;
        "a limit of the account is reached".clone_into(&mut failure.message);
    }
}

fn issues(body: &Value, status: u16) -> Vec<Issue> {
    match body {
        Value::Array(items) => items.iter().map(|item| issue(item, status)).collect(),
        Value::Object(map) => match (map.get("errors"), map.get("error")) {
            (Some(Value::Array(items)), _) => items.iter().map(|item| issue(item, status)).collect(),
            (Some(item @ Value::Object(_)), _) => vec![issue(item, status)],
            (_, Some(Value::String(_))) if map.len() == 1 => issues(&map["error"], status),
            _ => Some(issue(body, status)).filter(|issue| *issue != Issue::default()).into_iter().collect(),
        },
        // The bare status text says nothing that the status does not.
        Value::String(text) if !is_reason(text) => vec![Issue { message: text.clone(), ..Issue::default() }],
        _ => Vec::new(),
    }
}

fn is_reason(text: &str) -> bool {
    ["Bad Request", "Unauthorized", "Forbidden", "Not Found", "Internal Server Error"].contains(&text)
}

fn issue(item: &Value, status: u16) -> Issue {
    let text = |keys: &[&str]| {
        keys.iter().find_map(|key| match &item[*key] {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
    };
    if let Value::String(text) = item {
        return Issue { message: text.clone(), ..Issue::default() };
    }
    Issue {
        field: text(&["attribute"]),
        // Relay repeats the status as the code.
        code: text(&["code"]).filter(|code| *code != status.to_string()),
        message: text(&["message", "detail", "title", "error"]).unwrap_or_default(),
    }
}
