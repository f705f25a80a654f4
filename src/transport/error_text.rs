//! What an error body of a shape that no document shows says. Gateways and later versions of a platform have their own, and
//! their words are what a person needs; this looks for them where error bodies keep them.

use crate::error::Issue;
use crate::json_value;
use http::StatusCode;
use serde_json::{Map, Value};

/// The names that messages, codes and the names of fields have, the most telling first.
const MESSAGES: [&str; 12] = [
    "message",
    "msg",
    "detail",
    "error_description",
    "error_message",
    "errorMessage",
    "description",
    "reason",
    "title",
    "Message",
    "faultstring",
    "text",
];
const CODES: [&str; 4] = ["code", "error_code", "errorCode", "Code"];
const FIELDS: [&str; 5] = ["field", "attribute", "param", "parameter", "property"];
/// The names of what holds errors. `errors` may name fields.
const HOLDERS: [&str; 8] = ["error", "errors", "message", "messages", "detail", "details", "fault", "violations"];
/// What was sent, secrets included, and where; not what is wrong with it.
const ECHOES: [&str; 7] = ["input", "ctx", "loc", "request", "params", "parameters", "headers"];

/// As many issues as are kept of such a body, and as deep as they are looked for.
const MOST_ISSUES: usize = 20;
const DEEPEST: usize = 8;
/// As many values of a body as are visited.
const MOST_VISITS: usize = 10_000;
/// A text longer than this is a page and not a message.
const LONGEST_TEXT: usize = 500;

/// What a body says, in the form that [`decode::readable`](super::decode::readable) gives it.
pub(crate) fn of(status: u16, body: &[u8]) -> Vec<Issue> {
    let body = body.trim_ascii();
    match json_value::parse(body) {
        Ok(body) => in_value(status, &body),
        Err(_) => plain(body).into_iter().collect(),
    }
}

/// What a part of a body says.
pub(crate) fn in_value(status: u16, value: &Value) -> Vec<Issue> {
    let mut search = Search { status, found: Vec::new(), visits_left: MOST_VISITS };
    search.value(value, None, false, DEEPEST);
    search.found
}

/// A text that is no page of HTML and no JSON that broke off: what gateways send.
fn plain(body: &[u8]) -> Option<Issue> {
    let text = std::str::from_utf8(body).ok().filter(|text| text.len() <= LONGEST_TEXT)?;
    // As it is: with other blanks, a secret in it would not be found.
    let message = text.trim();
    let is_no_text = |character: char| character.is_control() && !character.is_whitespace();
    let is_message = !message.starts_with(['<', '{', '[']) && !message.contains(is_no_text);
    (is_message && !is_reason(message)).then(|| Issue { message: message.to_owned(), ..Issue::default() })
}

/// True for what says no more than the status does.
fn is_reason(text: &str) -> bool {
    let reason = |status| StatusCode::from_u16(status).ok()?.canonical_reason();
    text.is_empty() || (400..600).filter_map(reason).any(|reason| reason.eq_ignore_ascii_case(text))
}

struct Search {
    status: u16,
    found: Vec<Issue>,
    visits_left: usize,
}

impl Search {
    /// `by_field` is true where the keys of an object are names of fields.
    fn value(&mut self, value: &Value, field: Option<&str>, by_field: bool, depth: usize) {
        let Some(left) = self.visits_left.checked_sub(1) else { return };
        self.visits_left = left;
        match value {
            Value::String(text) => self.push(field, None, Some(text.clone())),
            Value::Array(items) if depth > 0 => {
                for item in items.iter().take(MOST_ISSUES) {
                    self.value(item, field, false, depth - 1);
                }
            }
            Value::Object(map) if depth > 0 => self.object(map, field, by_field, depth - 1),
            _ => {}
        }
    }

    fn object(&mut self, map: &Map<String, Value>, field: Option<&str>, by_field: bool, depth: usize) {
        let named = text(map, &FIELDS);
        let field = named.as_deref().or(field);
        let (mut code, mut message) = (text(map, &CODES), text(map, &MESSAGES));
        if let Some(Value::String(error)) = map.get("error") {
            if message.is_none() {
                message = Some(error.clone());
            } else if code.is_none() && !is_reason(error) {
                // Beside a message it is a code, as in OAuth.
                code = Some(error.clone());
            }
        }
        let before = self.found.len();
        self.push(field, code, message);
        for holder in HOLDERS {
            match map.get(holder) {
                Some(Value::String(text)) if holder == "errors" => self.push(field, None, Some(text.clone())),
                Some(inside @ (Value::Array(_) | Value::Object(_))) => {
                    self.value(inside, field, holder == "errors", depth);
                }
                _ => {}
            }
        }
        if self.found.len() > before {
            return;
        }
        for (name, inside) in map {
            // Containers in holders were visited above.
            let is_visited = HOLDERS.contains(&name.as_str()) && (inside.is_array() || inside.is_object());
            if is_visited || ECHOES.contains(&name.as_str()) {
                continue;
            }
            let is_list_of_texts = inside.as_array().is_some_and(|items| items.iter().all(Value::is_string));
            if by_field || is_list_of_texts {
                let name = field.map_or_else(|| name.clone(), |field| format!("{field}.{name}"));
                self.value(inside, Some(&name), true, depth);
            } else if !inside.is_string() {
                self.value(inside, field, false, depth);
            }
        }
    }

    fn push(&mut self, field: Option<&str>, code: Option<String>, message: Option<String>) {
        let code = code.filter(|code| *code != self.status.to_string());
        let message = message.filter(|message| !is_reason(message.trim())).unwrap_or_default();
        let issue = Issue { field: field.map(str::to_owned), code, message };
        if issue.has_content() && self.found.len() < MOST_ISSUES && !self.found.contains(&issue) {
            self.found.push(issue);
        }
    }
}

/// The first value under one of these names that is a text or a number.
fn text(map: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match map.get(*name)? {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_of_nested_holders_is_walked_once() {
        let mut body = "{}".to_owned();
        for _ in 0..DEEPEST {
            body = format!("{{{}}}", HOLDERS.map(|holder| format!(r#""{holder}":[{body}]"#)).join(","));
            if body.len() > 500_000 {
                break;
            }
        }
        let mut search = Search { status: 400, found: Vec::new(), visits_left: MOST_VISITS };
        search.value(&serde_json::from_str(&body).unwrap(), None, false, DEEPEST);
        assert_eq!(search.found, []);

        let mut body = "{}".to_owned();
        for _ in 0..DEEPEST {
            body = format!(r#"{{"error":{body}}}"#);
        }
        let mut search = Search { status: 400, found: Vec::new(), visits_left: MOST_VISITS };
        search.value(&serde_json::from_str(&body).unwrap(), None, false, DEEPEST);
        assert_eq!(search.visits_left, MOST_VISITS - DEEPEST - 1);
    }
}
