//! Takes secrets out of what a platform sends back. Error bodies echo requests: FastAPI repeats the refused input, password
//! included.

use crate::Secret;
use crate::error::{ErrorCode, Issue};
use bytes::Bytes;
use serde_json::Value;

/// How much of an error body is kept.
const KEPT: usize = 16 * 1024;
const MASK: &[u8] = b"***";
/// A secret shorter than this is masked where it stands alone only: in the middle of words its letters are no secret, and
/// masking them would ruin the text.
const WHOLE_WORD_BELOW: usize = 6;

/// The secrets of one request, in every spelling that an answer could repeat them in.
pub(super) struct Redactor {
    spellings: Vec<Secret>,
}

impl Redactor {
    /// Collects the members that the operation names as secret from the request's own body, and the secrets it is signed
    /// with.
    pub(super) fn new(members: &[&str], body: Option<&[u8]>, signing: Vec<Secret>) -> Self {
        let mut secrets = signing;
        let body = body.unwrap_or_default();
        if let Ok(json) = serde_json::from_slice::<Value>(body) {
            collect(&json, members, &mut secrets);
        } else if let Ok(form) = serde_urlencoded::from_bytes::<Vec<(String, String)>>(body) {
            secrets.extend(
                form.into_iter().filter(|(name, _)| members.contains(&name.as_str())).map(|(_, value)| value.into()),
            );
        }
        let mut spellings: Vec<Secret> =
            secrets.into_iter().filter(|secret| !secret.is_empty()).flat_map(spellings).collect();
        // A secret that contains another must go first, or a part of it would stay.
        spellings.sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
        spellings.dedup();
        Self { spellings }
    }

    pub(super) fn text(&self, text: &str) -> String {
        String::from_utf8_lossy(&self.bytes(text.as_bytes())).into_owned()
    }

    /// Cleans a body, then cuts it: the other way round, half a secret could stay at the cut.
    pub(super) fn body(&self, body: &[u8]) -> Bytes {
        let mut clean = self.bytes(body);
        clean.truncate(KEPT);
        clean.into()
    }

    pub(super) fn issue(&self, issue: Issue) -> Issue {
        Issue {
            field: issue.field.map(|text| self.text(&text)),
            code: issue.code.map(|text| self.text(&text)),
            message: self.text(&issue.message),
        }
    }

    pub(super) fn code(&self, code: &ErrorCode) -> ErrorCode {
        ErrorCode::new(self.text(code.as_str()))
    }

    fn bytes(&self, text: &[u8]) -> Vec<u8> {
        let mut clean = Vec::with_capacity(text.len());
        let mut rest = text;
        'text: while let Some((first, after)) = rest.split_first() {
            for secret in &self.spellings {
                let secret = secret.expose().as_bytes();
                if let Some(after) = rest.strip_prefix(secret)
                    && (secret.len() >= WHOLE_WORD_BELOW || !(ends_in_word(&clean) || starts_with_word(after)))
                {
                    clean.extend_from_slice(MASK);
                    rest = after;
                    continue 'text;
                }
            }
            clean.push(*first);
            rest = after;
        }
        clean
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

fn ends_in_word(text: &[u8]) -> bool {
    text.last().copied().is_some_and(is_word)
}

fn starts_with_word(text: &[u8]) -> bool {
    text.first().copied().is_some_and(is_word)
}

fn collect(value: &Value, members: &[&str], found: &mut Vec<Secret>) {
    match value {
        Value::Object(map) => {
            for (name, child) in map {
                match child {
                    Value::String(text) if members.contains(&name.as_str()) => found.push(text.as_str().into()),
                    _ => collect(child, members, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, members, found)),
        _ => {}
    }
}

/// As it is, as JSON writes it (with and without escaping non-ASCII), as a form and as a URL write it, and as `Debug` of a
/// string writes it.
fn spellings(secret: Secret) -> Vec<Secret> {
    let text = secret.expose();
    let json = serde_json::to_string(text).unwrap_or_default();
    let ascii: String = json.chars().flat_map(|c| if c.is_ascii() { vec![c] } else { utf16_escapes(c) }).collect();
    let form = serde_urlencoded::to_string([("", text)]).unwrap_or_default();
    let form = form.trim_start_matches('=');
    let debug = format!("{text:?}");
    let mut all = vec![
        json.trim_matches('"').into(),
        ascii.trim_matches('"').into(),
        form.into(),
        form.replace('+', "%20").into(),
        debug.trim_matches('"').into(),
    ];
    all.push(secret);
    all
}

fn utf16_escapes(c: char) -> Vec<char> {
    let mut units = [0; 2];
    c.encode_utf16(&mut units).iter().flat_map(|unit| format!("\\u{unit:04x}").chars().collect::<Vec<_>>()).collect()
}

#[cfg(test)]
mod tests {
    use super::{KEPT, Redactor};

    fn redactor(password: &str) -> Redactor {
        let body = serde_json::json!({ "outer": [{ "password": password, "username": "u" }] }).to_string();
        Redactor::new(&["password"], Some(body.as_bytes()), vec!["token-123".into()])
    }

    #[test]
    fn every_spelling_of_a_secret_goes() {
        let password = "p\"ä/ +&\\\n";
        let echoes = [
            password.to_owned(),
            serde_json::to_string(password).unwrap(),
            r#"{"input":"p\"\u00e4/ +&\\\n"}"#.to_owned(),
            serde_urlencoded::to_string([("password", password)]).unwrap(),
            format!("{password:?}"),
        ];
        let redactor = redactor(password);
        for echo in echoes {
            let clean = redactor.text(&format!("<{echo}> token-123"));
            assert!(
                clean.contains("***") && !clean.contains("ä") && !clean.contains("u00e4") && !clean.contains("%C3"),
                "{clean}"
            );
            assert!(!clean.contains("token-123"), "{clean}");
        }
    }

    #[test]
    fn secrets_of_forms_go_too() {
        let redactor = Redactor::new(&["password"], Some(b"password=hunter2&user=u"), Vec::new());
        assert_eq!(redactor.text("u said hunter2"), "u said ***");
    }

    #[test]
    fn a_secret_at_the_cut_leaves_no_half() {
        let text = format!("{}hunter2-hunter2", "x".repeat(KEPT - 3));
        let clean = redactor("hunter2-hunter2").body(text.as_bytes());
        assert_eq!(clean.len(), KEPT);
        assert!(clean.ends_with(b"x***"));
    }

    #[test]
    fn of_two_secrets_the_longer_goes_first() {
        let redactor = Redactor::new(&[], None, vec!["hunter".into(), "hunter2-long".into()]);
        assert_eq!(redactor.text("hunter2-long hunter"), "*** ***");
    }

    #[test]
    fn a_short_secret_is_masked_where_it_stands_alone() {
        let redactor = redactor("t");
        assert_eq!(redactor.text(r#"invalid_parameter: {"password":"t"}"#), r#"invalid_parameter: {"password":"***"}"#);
    }
}
