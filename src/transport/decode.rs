//! Decodes a response. serde's messages quote invalid values, and a value may be a password, so errors only say where the value
//! is and what was expected there.

use serde::de::DeserializeOwned;
use serde_json::Value;
use std::borrow::Cow;

/// Separates the place from the reason in messages that this module wrote, and starts them.
const SEPARATOR: char = '\u{1}';

/// The deepest level of arrays and objects that `serde_json` parses.
const MAX_DEPTH: usize = 127;

/// The value of a response, or where and why it cannot be decoded.
pub(crate) fn body<T: DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    in_text(body, json)
}

/// The value of a part of a response, or where and why it cannot be decoded.
pub(crate) fn json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    parsed(text, |text| serde_json::from_str(text))
}

/// What `decode` makes of the text of a body.
pub(crate) fn in_text<T>(body: &[u8], decode: impl Fn(&str) -> Result<T, String>) -> Result<T, String> {
    // Checked once as a whole, which is cheaper than each string by itself.
    let body = without_mark(body);
    match std::str::from_utf8(body) {
        Ok(text) => decode(text),
        Err(error) => decode(&String::from_utf8_lossy(body))
            .map_err(|reason| format!("{reason} (not UTF-8, at byte {})", error.valid_up_to())),
    }
}

/// What `parse` makes of the text, which is repaired if it has to be.
pub(crate) fn parsed<T>(text: &str, parse: impl Fn(&str) -> serde_json::Result<T>) -> Result<T, String> {
    let parsed = parse(text).or_else(|error| match repaired(text) {
        Cow::Owned(text) if error.is_syntax() => parse(&text),
        _ => Err(error),
    });
    parsed.map_err(|error| reason(&error))
}

/// A body in a form that `serde_json` accepts, if it can be repaired.
pub(crate) fn readable(body: &[u8]) -> Cow<'_, [u8]> {
    match String::from_utf8_lossy(without_mark(body)) {
        Cow::Borrowed(text) => match repaired(text) {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
            Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        },
        Cow::Owned(text) => Cow::Owned(repaired(&text).into_owned().into_bytes()),
    }
}

/// The body without a byte order mark, which some servers send and JSON does not allow.
pub(super) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// Repairs what other programs write and `serde_json` refuses, because one such value would fail the whole response:
/// - Half of a surrogate pair becomes U+FFFD.
/// - A control character is escaped, and so is a backslash that starts no escape.
/// - A number that no float can hold becomes a string, and so do `NaN` and the infinities of Python.
/// - An array or object that is nested too deeply becomes a string that holds its JSON.
fn repaired(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut out = String::new();
    let (mut copied, mut at, mut depth, mut in_string) = (0, 0, 0_usize, false);
    while let Some(byte) = bytes.get(at) {
        let (length, replacement) = match byte {
            b'"' => {
                in_string = !in_string;
                (1, None)
            }
            b'\\' if in_string => match surrogate(&bytes[at..]) {
                Some(0xD800..0xDC00) if matches!(surrogate(&bytes[at + 6..]), Some(0xDC00..0xE000)) => (12, None),
                Some(_) => (6, Some("\\ufffd".to_owned())),
                None if is_escape(&bytes[at + 1..]) => (2, None),
                None => (1, Some("\\\\".to_owned())),
            },
            control @ 0..=0x1F if in_string => (1, Some(format!("\\u{control:04x}"))),
            b'[' | b'{' if !in_string && depth == MAX_DEPTH => {
                let length = length_of_container(&bytes[at..]);
                (length, Some(Value::from(&text[at..at + length]).to_string()))
            }
            b'[' | b'{' if !in_string => {
                depth += 1;
                (1, None)
            }
            b']' | b'}' if !in_string => {
                depth = depth.saturating_sub(1);
                (1, None)
            }
            b'N' | b'I' | b'-' if !in_string && python_float(&text[at..]).is_some() => {
                let name = python_float(&text[at..]).unwrap_or_default();
                (name.len(), Some(format!("\"{name}\"")))
            }
            b'0'..=b'9' | b'-' if !in_string => {
                let is_number = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
                let length = bytes[at..].iter().take_while(is_number).count();
                let number = &text[at..at + length];
                let is_too_large = number.parse::<f64>().is_ok_and(f64::is_infinite);
                (length, is_too_large.then(|| format!("\"{number}\"")))
            }
            _ => (1, None),
        };
        if let Some(replacement) = replacement {
            out.push_str(&text[copied..at]);
            out.push_str(&replacement);
            copied = at + length;
        }
        at += length;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// The length of the array or object that starts here, or of the rest if it does not end.
fn length_of_container(bytes: &[u8]) -> usize {
    let (mut depth, mut in_string, mut is_escaped) = (0_usize, false, false);
    for (index, byte) in bytes.iter().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = in_string,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => depth += 1,
            b']' | b'}' if !in_string && depth == 1 => return index + 1,
            b']' | b'}' if !in_string => depth -= 1,
            _ => {}
        }
    }
    bytes.len()
}

/// True if a backslash before these bytes starts an escape of JSON, or the text ends here.
fn is_escape(after: &[u8]) -> bool {
    match after.first() {
        Some(b'u') => after.iter().skip(1).take(4).all(u8::is_ascii_hexdigit),
        Some(letter) => br#""\/bfnrt"#.contains(letter),
        None => true,
    }
}

/// The name that Python writes for infinity or NaN, if one starts here.
fn python_float(text: &str) -> Option<&'static str> {
    ["NaN", "Infinity", "-Infinity"].into_iter().find(|name| text.starts_with(name))
}

/// The surrogate whose escape starts here.
fn surrogate(escape: &[u8]) -> Option<u32> {
    let digits = escape.strip_prefix(b"\\u")?.get(..4)?;
    let unit = u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    (0xD800..0xE000).contains(&unit).then_some(unit)
}

/// The error of a `Deserialize` implementation that expected another value. It does not quote the value.
pub(crate) fn expected<E: serde::de::Error>(what: &str) -> E {
    error_at("", &format!("expected {what}"))
}

/// Adds the name of the field that an error is inside of.
pub(crate) fn inside<E: serde::de::Error>(field: &str, error: E) -> E {
    match place_and_reason(&error.to_string()) {
        Some((place, reason)) if place.is_empty() => error_at(field, &reason),
        Some((place, reason)) => error_at(&format!("{field}.{place}"), &reason),
        // Broken JSON: serde_json says at which line and column.
        None => error,
    }
}

/// An error with its place, in the form that [`place_and_reason`] takes apart.
pub(crate) fn error_at<E: serde::de::Error>(place: &str, reason: &str) -> E {
    E::custom(format_args!("{SEPARATOR}{place}{SEPARATOR}{reason}"))
}

/// The place and the reason in a message about a value. Names of fields and what follows `expected` come from the documents;
/// the rest of serde's messages may quote the response.
pub(crate) fn place_and_reason(message: &str) -> Option<(String, String)> {
    let without_position = |text: &str| text.split(" at line").next().unwrap_or_default().to_owned();
    if let Some((place, reason)) = message.strip_prefix(SEPARATOR).and_then(|rest| rest.split_once(SEPARATOR)) {
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
        Category::Eof => "the JSON ends too early".to_owned(),
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
