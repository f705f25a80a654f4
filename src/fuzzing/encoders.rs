//! How programs escape a text when they write it into another one. An error body can contain a password in each of these
//! forms, and in combinations of them.

use base64::prelude::{BASE64_STANDARD, Engine};
use std::fmt::Write;

pub(super) type Encoder = fn(&str) -> String;

/// All encoders and their names. Each can be undone.
pub(super) const ENCODERS: &[(&str, Encoder)] = &[
    ("as it is", str::to_owned),
    ("JSON of serde", json),
    ("JSON of Rails", |text| units(&json(text), |c| "<>&\u{2028}\u{2029}".contains(c), lower)),
    ("JSON of Go", |text| units(&json(text), |c| "<>&\u{7f}\u{2028}\u{2029}".contains(c), lower)),
    ("JSON of Gson", |text| units(&json(text), |c| "<>&='\u{2028}\u{2029}".contains(c), lower)),
    ("JSON of PHP", |text| units(&json(text).replace('/', "\\/"), |c| !c.is_ascii(), lower)),
    ("JSON in capitals", |text| units(&json(text), |c| !c.is_ascii(), |unit| format!("\\u{unit:04X}"))),
    ("HTML by name", html_named),
    ("HTML in decimal", |text| numbers(text, |c| !c.is_alphanumeric(), |c| format!("&#{c};"))),
    ("HTML in decimal, with zeros", |text| numbers(text, |c| !c.is_ascii_alphanumeric(), |c| format!("&#{c:05};"))),
    ("HTML in hex", |text| numbers(text, |_| true, |c| format!("&#x{c:x};"))),
    ("HTML in hex, with zeros", |text| numbers(text, |c| !c.is_ascii_alphanumeric(), |c| format!("&#X{c:06X};"))),
    ("percent", |text| bytes(text, |byte| is_kept(byte, b"-._~"), |byte| format!("%{byte:02X}"))),
    ("percent in lower case", |text| bytes(text, |byte| is_kept(byte, b"-._~"), |byte| format!("%{byte:02x}"))),
    ("encodeURIComponent", |text| bytes(text, |byte| is_kept(byte, b"-._~!'()*"), |byte| format!("%{byte:02X}"))),
    ("form", |text| bytes(text, |byte| is_kept(byte, b"*-._ "), |byte| format!("%{byte:02X}")).replace(' ', "+")),
    ("repr of Python", python),
    ("Debug of Rust", debug),
    ("%q of Go", |text| numbers(&debug(text), |c| u32::from(c) > 0xFFFF, |c| format!("\\U{c:08x}"))),
    ("bytes in hex", |text| bytes(text, |_| false, |byte| format!("\\x{byte:02x}"))),
    ("bytes in octal", |text| bytes(text, |_| false, |byte| format!("\\{byte:03o}"))),
    ("UTF-16", |text| units(text, |_| true, lower)),
    ("UTF-16 in braces", |text| numbers(text, |_| true, |c| format!("\\u{{{c:x}}}"))),
    ("escape() of JavaScript", |text| units(text, |c| !c.is_ascii_alphanumeric(), |unit| format!("%u{unit:04X}"))),
    ("base64", |text| BASE64_STANDARD.encode(text)),
    ("MIME base64", |text| lines(&BASE64_STANDARD.encode(text), 76, "\r\n")),
    ("Ruby base64", |text| lines(&BASE64_STANDARD.encode(text), 60, "\n")),
    ("Basic", |text| BASE64_STANDARD.encode(format!("user:{text}"))),
];

/// Breaks a text into lines of this length.
fn lines(text: &str, length: usize, line_break: &str) -> String {
    let lines: Vec<_> = text.as_bytes().chunks(length).map(String::from_utf8_lossy).collect();
    lines.join(line_break)
}

fn json(text: &str) -> String {
    unquoted(&serde_json::to_string(text).unwrap_or_default())
}

fn debug(text: &str) -> String {
    unquoted(&format!("{text:?}"))
}

fn unquoted(text: &str) -> String {
    text.get(1..text.len() - 1).unwrap_or_default().to_owned()
}

fn lower(unit: u16) -> String {
    format!("\\u{unit:04x}")
}

/// Writes characters as their UTF-16 units.
fn units(text: &str, is_escaped: fn(char) -> bool, write: fn(u16) -> String) -> String {
    let escaped = |c: char| c.encode_utf16(&mut [0; 2]).iter().copied().map(write).collect();
    text.chars().map(|c| if is_escaped(c) { escaped(c) } else { c.to_string() }).collect()
}

/// Writes characters as their code points.
fn numbers(text: &str, is_escaped: fn(char) -> bool, write: fn(u32) -> String) -> String {
    text.chars().map(|c| if is_escaped(c) { write(c.into()) } else { c.to_string() }).collect()
}

fn bytes(text: &str, is_kept: fn(u8) -> bool, write: fn(u8) -> String) -> String {
    text.bytes().map(|byte| if is_kept(byte) { char::from(byte).to_string() } else { write(byte) }).collect()
}

fn is_kept(byte: u8, marks: &[u8]) -> bool {
    byte.is_ascii_alphanumeric() || marks.contains(&byte)
}

fn html_named(text: &str) -> String {
    let named = |character| match character {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&apos;",
        '\u{a0}' => "&nbsp;",
        'ä' => "&auml;",
        'ß' => "&szlig;",
        '€' => "&euro;",
        '/' => "&sol;",
        '+' => "&plus;",
        '=' => "&equals;",
        '%' => "&percnt;",
        '\\' => "&bsol;",
        '\t' => "&Tab;",
        '\n' => "&NewLine;",
        _ => "",
    };
    text.chars().map(|c| if named(c).is_empty() { c.to_string() } else { named(c).to_owned() }).collect()
}

fn python(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        let _ = match (character, u32::from(character)) {
            ('\\', _) => write!(out, "\\\\"),
            ('\'', _) => write!(out, "\\'"),
            ('\n', _) => write!(out, "\\n"),
            ('\r', _) => write!(out, "\\r"),
            ('\t', _) => write!(out, "\\t"),
            (_, number @ (..0x20 | 0x7F..0xA1)) => write!(out, "\\x{number:02x}"),
            (_, number @ 0xE000..=0xFFFF) => write!(out, "\\u{number:04x}"),
            (_, number @ 0x1_0000..) => write!(out, "\\U{number:08x}"),
            _ => write!(out, "{character}"),
        };
    }
    out
}
