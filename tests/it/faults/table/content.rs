//! Complete responses that are not as documented.

use crate::faults::expected::Expected::{self, Works};
use crate::faults::expected::{ACKNOWLEDGED, BROKEN, Retried, Row, UNREADABLE, control, fails, refused, row};
use crate::faults::platforms::Op;
use trunkline::{ErrorKind, Outcome};
use trunkline_testkit::Fault;

/// A gateway's HTML, with everything that must not be printed.
fn html(op: Op, status: u16) -> Fault {
    let secrets = op.secrets();
    let page = format!("<!DOCTYPE html><html><body><h1>{secrets}</h1></body></html>");
    Fault::response(status, page).header("content-type", "text/html").header("x-request-id", secrets)
}

/// The good response, with this before the end of its object.
fn with_field(op: Op, field: &str) -> Fault {
    let object = op.good.trim_end().strip_suffix('}').unwrap_or_default();
    Fault::response(200, format!("{object},{field}}}"))
}

/// A body that claims to be compressed but isn't: the response arrived, but cannot be decoded.
const BAD_GZIP: Expected = fails(ErrorKind::Decode, Outcome::Unknown, Retried::IfHarmless);

pub fn contents() -> Vec<Row> {
    vec![
        row("HTML with 200", |op, _| html(op, 200), UNREADABLE),
        row("HTML with 401", |op, _| html(op, 401), refused(ErrorKind::Auth)),
        row("HTML with 403", |op, _| html(op, 403), refused(ErrorKind::Forbidden)),
        row("HTML with 502", |op, _| html(op, 502), BROKEN),
        row("another content type", |op, _| Fault::response(200, op.good).header("content-type", "image/png"), Works),
        row("an empty 200", |_, _| Fault::response(200, ""), UNREADABLE),
        row("a 204", |_, _| Fault::response(204, ""), ACKNOWLEDGED),
        row("null", |_, _| Fault::response(200, "null"), ACKNOWLEDGED),
        row("an empty object", |_, _| Fault::response(200, "{}"), ACKNOWLEDGED),
        row("a word", |_, _| Fault::response(200, "\"OK\""), ACKNOWLEDGED),
        row("a word that is no JSON", |_, _| Fault::response(200, "OK"), UNREADABLE),
        row("maintenance", |_, _| Fault::response(200, r#"{"message":"maintenance"}"#), UNREADABLE),
        row("a login page", |op, _| html(op, 203), UNREADABLE),
        row("a text", |op, _| Fault::response(200, format!("{:?}", op.secrets())), UNREADABLE),
        row("a list", |_, _| Fault::response(200, "[]"), UNREADABLE),
        row(
            "text that is not UTF-8",
            |op, _| Fault::response(200, [b"{\"n\":\"\xff\xfe\",", &op.good.as_bytes()[1..]].concat()),
            Works,
        ),
        row("UTF-16", |op, _| Fault::response(200, utf16(op.good)), UNREADABLE),
        row("a byte order mark", |op, _| Fault::response(200, format!("\u{feff}{}", op.good)), Works),
        row(
            "something after the JSON",
            |op, _| Fault::response(200, format!("{}!{}", op.good, op.secrets())),
            UNREADABLE,
        ),
        row("nested a hundred thousand times", |_, _| Fault::response(200, "[".repeat(100_000)), UNREADABLE),
        row(
            "objects nested a hundred thousand times",
            |_, _| Fault::response(200, "{\"a\":".repeat(50_000)),
            UNREADABLE,
        ),
        row("a field nested a thousand times", |op, _| with_field(op, &deep_field()), Works),
        row("a number of a hundred digits", |op, _| with_field(op, &format!("\"n\":{}", "9".repeat(100))), Works),
        row("a number beyond all", |op, _| with_field(op, "\"n\":1e999"), Works),
        row("a field twice", |op, _| with_field(op, "\"n\":1,\"n\":2"), Works),
        row("an escape that is half a character", |op, _| with_field(op, r#""n":"\ud800""#), Works),
        control("gzip", |op, _| Fault::response(200, op.good).gzipped()),
        control("gzip in chunks", |op, _| Fault::response(200, op.good).gzipped().chunked()),
        row("gzip that is none", |op, _| Fault::response(200, op.good).header("content-encoding", "gzip"), BAD_GZIP),
        row("gzip that breaks off", |op, _| Fault::response(200, op.good).gzipped().shortened(9), BAD_GZIP),
        row("an encoding that nobody knows", |_, _| unknown_encoding(), UNREADABLE),
    ]
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn deep_field() -> String {
    format!("\"n\":{}{}", "[".repeat(1000), "]".repeat(1000))
}

fn unknown_encoding() -> Fault {
    Fault::response(200, &b"\x8b\x02\x80cAnArY"[..]).header("content-encoding", "cAnArY")
}
