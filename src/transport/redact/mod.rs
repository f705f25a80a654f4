//! Redacts secrets in what a platform sends back. Error bodies echo requests: FastAPI includes the refused input, even a
//! password, and each layer in between may escape it once more.

mod base64;
mod escapes;
mod scan;
#[cfg(test)]
mod tests;

use crate::Secret;
use crate::error::{ErrorCode, Issue};
use crate::transport::decode;
use bytes::Bytes;
use http::HeaderMap;
use scan::{Needles, Scan, is_long};
use serde::de::IgnoredAny;
use serde_json::Value;
use std::cell::Cell;

/// How many bytes of an error body are kept.
const KEPT: usize = 16 * 1024;
/// How many characters of each text of a platform are kept, and how many issues.
const KEPT_TEXT: usize = 500;
const KEPT_ISSUES: usize = 100;
const MASK: &[u8] = b"***";
/// The steps of one redactor, for all texts of one error. Texts that platforms send take a small part of them.
const STEPS: usize = 500_000;

/// Redacts the secrets of one request in what one error keeps of its response.
pub(crate) struct Redactor {
    needles: Needles,
    /// How many steps are left. The text after the last step is not shown.
    steps: Cell<usize>,
}

impl Redactor {
    /// Collects the fields of the request's body that the operation marks as secret, and the secrets the request is signed
    /// with.
    pub(crate) fn new(fields: &[&str], body: Option<&[u8]>, signing: Vec<Secret>) -> Self {
        let mut secrets = signing;
        let body = body.unwrap_or_default();
        if let Ok(json) = serde_json::from_slice::<Value>(body) {
            collect(&json, fields, &mut secrets);
        } else if let Ok(form) = serde_urlencoded::from_bytes::<Vec<(String, String)>>(body) {
            secrets.extend(
                form.into_iter().filter(|(name, _)| fields.contains(&name.as_str())).map(|(_, value)| value.into()),
            );
        }
        // Platforms and parsers remove the whitespace around a text. What is left can be too short to be a secret.
        let trimmed = secrets.iter().map(|secret| secret.expose().trim().into());
        let is_new = |trimmed: &Secret| is_long(trimmed) && !secrets.contains(trimmed);
        let trimmed: Vec<Secret> = trimmed.filter(is_new).collect();
        secrets.extend(trimmed);
        Self { needles: Needles::new(secrets), steps: Cell::new(STEPS) }
    }

    /// Redacts a text, and then cuts it: in reverse, half a secret could stay at the cut. Only the part that is kept is
    /// examined, however long the text is.
    pub(crate) fn text(&self, text: &str) -> String {
        self.message(text, false)
    }

    fn message(&self, text: &str, is_cut_off: bool) -> String {
        // A character has at most four bytes.
        let clean = self.beginning(text.as_bytes(), (KEPT_TEXT + 1) * 4, is_cut_off);
        let mut clean = String::from_utf8_lossy(&clean).into_owned();
        if let Some((cut, _)) = clean.char_indices().nth(KEPT_TEXT) {
            clean.truncate(cut);
            clean.push('…');
        }
        clean
    }

    /// Redacts a body that arrived to its end.
    pub(crate) fn whole_body(&self, body: &[u8]) -> Bytes {
        self.body(body, is_broken_json(body))
    }

    /// Redacts a body, and then cuts it.
    pub(crate) fn body(&self, body: &[u8], is_cut_off: bool) -> Bytes {
        let mut clean = self.beginning(body, KEPT, is_cut_off);
        clean.truncate(KEPT);
        clean.into()
    }

    /// Redacts what a body says. If the body was cut off, its messages can be, too.
    pub(super) fn issues(&self, issues: Vec<Issue>, is_cut_off: bool) -> Vec<Issue> {
        let redacted = |issue: Issue| Issue {
            field: issue.field.map(|text| self.text(&text)),
            code: issue.code.map(|text| self.text(&text)),
            message: self.message(&issue.message, is_cut_off),
        };
        issues.into_iter().take(KEPT_ISSUES).map(redacted).collect()
    }

    pub(super) fn code(&self, code: &ErrorCode) -> ErrorCode {
        ErrorCode::new(self.text(code.as_str()))
    }

    /// The headers without those whose values hold a secret, as far as they are kept.
    pub(crate) fn headers(&self, headers: &HeaderMap) -> HeaderMap {
        let mut room = KEPT;
        let mut kept = HeaderMap::new();
        for (name, value) in headers {
            let bytes = value.as_bytes();
            let Some(left) = room.checked_sub(name.as_str().len() + bytes.len()) else { break };
            room = left;
            if self.beginning(bytes, usize::MAX, false) == bytes {
                kept.append(name.clone(), value.clone());
            }
        }
        kept
    }

    /// The beginning of a text, redacted: at least so many bytes of it.
    fn beginning(&self, bytes: &[u8], enough: usize, is_cut_off: bool) -> Vec<u8> {
        let mut scan = Scan::new(&self.needles, bytes, is_cut_off, &self.steps);
        if scan.is_exhausted() && !bytes.is_empty() {
            return MASK.to_vec();
        }
        let mut clean = Vec::with_capacity(bytes.len().min(enough));
        let mut at = 0;
        while at < bytes.len() && clean.len() < enough {
            let secret = scan.secret_at(at);
            if scan.is_exhausted() {
                break;
            }
            if let Some(end) = secret {
                clean.extend_from_slice(MASK);
                at = end;
            } else {
                clean.push(bytes[at]);
                at += 1;
            }
        }
        clean
    }
}

/// Whether this is JSON that breaks off. A secret can be cut off at its end then.
pub(super) fn is_broken_json(body: &[u8]) -> bool {
    let first = decode::without_mark(body).trim_ascii_start().first();
    first.is_some_and(|first| b"{[\"".contains(first)) && decode::body::<IgnoredAny>(body).is_err()
}

fn collect(value: &Value, fields: &[&str], found: &mut Vec<Secret>) {
    match value {
        Value::Object(map) => {
            for (name, child) in map {
                if fields.contains(&name.as_str()) {
                    collect_all(child, found);
                } else {
                    collect(child, fields, found);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, fields, found)),
        _ => {}
    }
}

/// All texts and numbers of a secret field: the caller of a raw call can send it in any shape.
fn collect_all(value: &Value, found: &mut Vec<Secret>) {
    match value {
        Value::String(text) => found.push(text.as_str().into()),
        Value::Number(number) => found.push(number.to_string().into()),
        Value::Array(items) => items.iter().for_each(|item| collect_all(item, found)),
        Value::Object(map) => map.values().for_each(|child| collect_all(child, found)),
        Value::Null | Value::Bool(_) => {}
    }
}
