//! Redacts secrets in what a platform sends back. Error bodies echo requests: FastAPI repeats the refused input, password
//! included, and each layer on the way may escape it once more.

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
use scan::Scan;
use serde::de::IgnoredAny;
use serde_json::Value;
use std::cell::Cell;

/// How many bytes of an error body are kept.
const KEPT: usize = 16 * 1024;
/// How many characters of each text of a platform are kept, and how many issues.
const KEPT_TEXT: usize = 500;
const KEPT_ISSUES: usize = 100;
const MASK: &[u8] = b"***";
/// How many steps one redactor takes for all that it is given. Texts that platforms send take a small part of them.
const STEPS: usize = 1_000_000;

/// Redacts the secrets of one request in what one error keeps of its response.
pub(crate) struct Redactor {
    secrets: Vec<Secret>,
    /// How many steps are left. Whatever comes after the last is not shown.
    steps: Cell<usize>,
    /// Whether messages may have been cut off. They are, until a whole body was redacted.
    is_cut_off: Cell<bool>,
}

impl Redactor {
    /// Collects the fields that the operation names as secret from the request's own body, and the secrets it is signed
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
        secrets.retain(|secret| !secret.is_empty());
        Self { secrets, steps: Cell::new(STEPS), is_cut_off: Cell::new(true) }
    }

    /// Redacts a text, and cuts it: the other way round, half a secret could stay at the cut. Only what is kept is looked
    /// at, however long the text is.
    pub(crate) fn text(&self, text: &str) -> String {
        self.message(text, false)
    }

    fn message(&self, text: &str, is_cut_off: bool) -> String {
        // A character has four bytes at the most.
        let clean = self.beginning(text.as_bytes(), (KEPT_TEXT + 1) * 4, is_cut_off);
        let mut clean = String::from_utf8_lossy(&clean).into_owned();
        if let Some((cut, _)) = clean.char_indices().nth(KEPT_TEXT) {
            clean.truncate(cut);
            clean.push('…');
        }
        clean
    }

    /// Redacts a body, and cuts it. One that is not whole JSON may have been cut off before.
    pub(crate) fn body(&self, body: &[u8]) -> Bytes {
        let is_cut_off = decode::body::<IgnoredAny>(body).is_err();
        self.is_cut_off.set(is_cut_off);
        let mut clean = self.beginning(body, KEPT, is_cut_off);
        clean.truncate(KEPT);
        clean.into()
    }

    /// The body they come from is redacted first: it tells whether a message can end in the middle of a secret.
    pub(super) fn issues(&self, issues: Vec<Issue>) -> Vec<Issue> {
        let redacted = |issue: Issue| Issue {
            field: issue.field.map(|text| self.text(&text)),
            code: issue.code.map(|text| self.text(&text)),
            message: self.message(&issue.message, self.is_cut_off.get()),
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

    /// The beginning of a text, redacted, until it has so many bytes.
    fn beginning(&self, bytes: &[u8], enough: usize, is_cut_off: bool) -> Vec<u8> {
        let mut scan = Scan::new(&self.secrets, bytes, is_cut_off, &self.steps);
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

fn collect(value: &Value, fields: &[&str], found: &mut Vec<Secret>) {
    match value {
        Value::Object(map) => {
            for (name, child) in map {
                match child {
                    Value::String(text) if fields.contains(&name.as_str()) => found.push(text.as_str().into()),
                    _ => collect(child, fields, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, fields, found)),
        _ => {}
    }
}
