//! SignalWire's error bodies. Fabric lists items with `code`, `message` and `attribute`, relay items with `detail`, `title`
//! and a `code` that may be the status; both were seen as one bare item, and other failures as `{"error": "…"}`.

use crate::error::Issue;
use crate::json_value;
use crate::transport::failure::Failure;
use crate::transport::retry::Advice;
use crate::transport::{decode, error_text};
use crate::{ErrorKind, Outcome};
use serde_json::Value;

pub(super) fn classify(status: u16, body: &[u8]) -> Option<Failure> {
    if (200..300).contains(&status) {
        return None;
    }
    let body = &*decode::readable(body);
    let mut failure = Failure::from_status(status);
    failure.issues = match json_value::parse(body) {
        Ok(body) => issues(&body, status),
        Err(_) => Vec::new(),
    };
    let mut failure = failure.or_words(status, body);
    if status == 401 {
        "the project id, the API token or the space is wrong, or the token lacks the scope for this"
            .clone_into(&mut failure.message);
    }
    if matches!(status, 400 | 409 | 422) {
        if has(&failure, "account_limit_exceeded") {
            failure.kind = ErrorKind::Quota;
            "a limit of the account is reached".clone_into(&mut failure.message);
        }
        failure = failure.or_taken(&["value_not_unique", "not_unique_within_project", "not_unique_within_space"]);
    }
    let is_limit = |issue: &Issue| issue.code.as_deref() == Some("rate_limit_exceeded");
    if !failure.issues.is_empty() && failure.issues.iter().all(is_limit) {
        // The vendor's own code for a request that was turned away, whatever status a gateway gives it. Beside another
        // code it proves nothing.
        failure.kind = ErrorKind::RateLimited;
        failure.outcome = Outcome::Refused;
        failure.advice = Advice::Throttled;
        "too many requests".clone_into(&mut failure.message);
    }
    Some(failure)
}

fn has(failure: &Failure, code: &str) -> bool {
    failure.issues.iter().any(|issue| issue.code.as_deref() == Some(code))
}

fn issues(body: &Value, status: u16) -> Vec<Issue> {
    match body {
        Value::Array(items) => items.iter().flat_map(|item| issue(item, status)).collect(),
        Value::Object(map) => match map.get("errors") {
            Some(Value::Array(items)) => items.iter().flat_map(|item| issue(item, status)).collect(),
            Some(item @ Value::Object(_)) => documented_issue(item, status).into_iter().collect(),
            _ => documented_issue(body, status).into_iter().collect(),
        },
        _ => Vec::new(),
    }
}

fn issue(item: &Value, status: u16) -> Vec<Issue> {
    documented_issue(item, status).map_or_else(|| error_text::in_value(status, item), |issue| vec![issue])
}

/// An item in one of the documented forms.
fn documented_issue(item: &Value, status: u16) -> Option<Issue> {
    let text = |keys: &[&str]| {
        keys.iter().find_map(|key| match &item[*key] {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
    };
    let issue = Issue {
        field: text(&["attribute"]),
        // Relay returns the status as the code, too.
        code: text(&["code"]).filter(|code| *code != status.to_string()),
        message: text(&["message", "detail", "title"]).unwrap_or_default(),
    };
    issue.has_content().then_some(issue)
}
