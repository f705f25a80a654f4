//! Decodes a response. serde's messages quote the values they stumble over, and a value may be a password, so only the
//! place and what was expected there are kept.

use serde::de::DeserializeOwned;
use std::borrow::Cow;

/// Starts a message that has been through [`reason`] already, and stands between its place and its text.
const READY: char = '\u{1}';

/// The value of a response, or where and why it cannot be read.
pub(crate) fn body<T: DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    // Looked at once as a whole, which is cheaper than each text by itself.
    let body = without_mark(body);
    match std::str::from_utf8(body) {
        Ok(text) => json(text),
        Err(error) => json(&String::from_utf8_lossy(body))
            .map_err(|reason| format!("{reason} (not UTF-8, at byte {})", error.valid_up_to())),
    }
}

/// The value, or where and why it cannot be read.
pub(crate) fn json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    parse(text).map_err(|error| reason(&error))
}

/// For `Deserialize` impls: the value in this part of a response.
pub(crate) fn parse<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    serde_json::from_str(text).or_else(|error| match repaired(text) {
        Cow::Owned(text) if error.is_syntax() => serde_json::from_str(&text),
        _ => Err(error),
    })
}

/// A body in the form in which classifiers can read it.
pub(crate) fn readable(body: &[u8]) -> Cow<'_, [u8]> {
    match String::from_utf8_lossy(without_mark(body)) {
        Cow::Borrowed(text) => match repaired(text) {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
            Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        },
        Cow::Owned(text) => Cow::Owned(repaired(&text).into_owned().into_bytes()),
    }
}

/// A byte order mark is no JSON, and some servers send one.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// Repairs what other programs write and `serde_json` refuses, as one such value would fail the whole response:
/// - Half of a surrogate pair becomes U+FFFD.
/// - A control character is escaped, and so is a backslash that begins no escape.
/// - A number that no float can hold becomes a text, and so do `NaN` and the infinities of Python.
fn repaired(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut out = String::new();
    let (mut copied, mut at, mut in_text) = (0, 0, false);
    while let Some(byte) = bytes.get(at) {
        let (skipped, instead) = match byte {
            b'"' => {
                in_text = !in_text;
                (1, None)
            }
            b'\\' if in_text => match surrogate(&bytes[at..]) {
                Some(0xD800..0xDC00) if matches!(surrogate(&bytes[at + 6..]), Some(0xDC00..0xE000)) => (12, None),
                Some(_) => (6, Some("\\ufffd".to_owned())),
                None if is_escape(&bytes[at + 1..]) => (2, None),
                None => (1, Some("\\\\".to_owned())),
            },
            control @ 0..=0x1F if in_text => (1, Some(format!("\\u{control:04x}"))),
            b'N' | b'I' | b'-' if !in_text && no_number(&text[at..]).is_some() => {
                let name = no_number(&text[at..]).unwrap_or_default();
                (name.len(), Some(format!("\"{name}\"")))
            }
            b'0'..=b'9' | b'-' if !in_text => {
                let is_number = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
                let length = bytes[at..].iter().take_while(is_number).count();
                let number = &text[at..at + length];
                let is_too_large = number.parse::<f64>().is_ok_and(f64::is_infinite);
                (length, is_too_large.then(|| format!("\"{number}\"")))
            }
            _ => (1, None),
        };
        if let Some(instead) = instead {
            out.push_str(&text[copied..at]);
            out.push_str(&instead);
            copied = at + skipped;
        }
        at += skipped;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// True if a backslash before this is an escape of JSON, or the text ends here.
fn is_escape(after: &[u8]) -> bool {
    match after.first() {
        Some(b'u') => after.iter().skip(1).take(4).all(u8::is_ascii_hexdigit),
        Some(letter) => br#""\/bfnrt"#.contains(letter),
        None => true,
    }
}

/// What Python writes for floats that are no numbers.
fn no_number(text: &str) -> Option<&'static str> {
    ["NaN", "Infinity", "-Infinity"].into_iter().find(|name| text.starts_with(name))
}

/// The surrogate that is escaped here, if one is.
fn surrogate(escape: &[u8]) -> Option<u32> {
    let digits = escape.strip_prefix(b"\\u")?.get(..4)?;
    let unit = u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    (0xD800..0xE000).contains(&unit).then_some(unit)
}

/// For `Deserialize` impls: something else was expected here. What came is not told.
pub(crate) fn expected<E: serde::de::Error>(what: &str) -> E {
    ready("", &format!("expected {what}"))
}

/// An error inside of this field, with its place.
pub(crate) fn inside<E: serde::de::Error>(field: &str, error: E) -> E {
    match place_and_reason(&error.to_string()) {
        Some((place, reason)) if place.is_empty() => ready(field, &reason),
        Some((place, reason)) => ready(&format!("{field}.{place}"), &reason),
        // Broken JSON, which has a place of its own.
        None => error,
    }
}

fn ready<E: serde::de::Error>(place: &str, reason: &str) -> E {
    E::custom(format_args!("{READY}{place}{READY}{reason}"))
}

/// The place and the reason in a message about a value. Names of fields and what follows `expected` are the documents' own;
/// the rest of serde's messages may quote the response.
pub(crate) fn place_and_reason(message: &str) -> Option<(String, String)> {
    let without_position = |text: &str| text.split(" at line").next().unwrap_or_default().to_owned();
    if let Some((place, reason)) = message.strip_prefix(READY).and_then(|ready| ready.split_once(READY)) {
        return Some((place.to_owned(), without_position(reason)));
    }
    if message.starts_with("missing field") {
        return Some((String::new(), without_position(message)));
    }
    let expected = message.starts_with("invalid ").then(|| message.rsplit_once(", expected "))??.1;
    Some((String::new(), format!("expected {}", without_position(expected))))
}

fn reason(error: &serde_json::Error) -> String {
    use serde_json::error::Category;
    match error.classify() {
        Category::Eof => "the JSON breaks off".to_owned(),
        Category::Syntax if error.to_string().starts_with("recursion limit") => "it is nested too deeply".to_owned(),
        Category::Syntax | Category::Io => {
            format!("not JSON, at line {} column {}", error.line(), error.column())
        }
        Category::Data => match place_and_reason(&error.to_string()) {
            Some((place, reason)) if place.is_empty() => reason,
            Some((place, reason)) => format!("{place}: {reason}"),
            None => "expected something else".to_owned(),
        },
    }
}
