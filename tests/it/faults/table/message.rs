//! Responses that are not HTTP, or incomplete.

use crate::faults::expected::Expected::Works;
use crate::faults::expected::{
    BROKEN, CUT, LOST, NO_STATUS, Row, SILENT, SLOW_BODY, TOO_LARGE, UNREADABLE, control, refused, row, slow,
};
use crate::faults::platforms::Op;
use std::time::Duration;
use trunkline::ErrorKind;
use trunkline_testkit::{At, End, Fault};

/// More than the matrix's clients accept.
const OVERSIZE: usize = 300 * 1024;

fn good(op: Op) -> Fault {
    Fault::response(200, op.good)
}

fn headed(head: &str, op: Op) -> Fault {
    Fault::raw(format!("{head}\r\ncontent-length: {}\r\n\r\n{}", op.good.len(), op.good))
}

pub fn heads() -> Vec<Row> {
    vec![
        row("reset in the status line", |op, _| good(op).cut(At::StatusLine, End::Reset), LOST),
        row("closed in the status line", |op, _| good(op).cut(At::StatusLine, End::Close), LOST),
        row("half closed in the status line", |op, _| good(op).cut(At::StatusLine, End::HalfClose), LOST),
        slow("stalled in the status line", |op, _| good(op).cut(At::StatusLine, End::Stall), SILENT),
        row("closed after the first header", |op, _| good(op).cut(At::Header, End::Close), LOST),
        slow("stalled after the first header", |op, _| good(op).cut(At::Header, End::Stall), SILENT),
        slow("head that dribbles for ever", |_, _| dribbling_head(), SILENT),
        row("garbage for a status line", |_, _| Fault::raw("cAnArY-password!\r\n\r\n"), LOST),
        row("a body without a head, as in HTTP/0.9", |op, _| Fault::raw(op.good), LOST),
        row("an unknown version", |op, _| headed("HTTP/3.7 200 OK", op), LOST),
        row("a status of two digits", |op, _| headed("HTTP/1.1 20 OK", op), LOST),
        row("status 600", |op, _| Fault::response(600, op.good).reason(crate::faults::platforms::PASSWORD), NO_STATUS),
        row("status 101", |op, _| headed("HTTP/1.1 101 Switching Protocols", op), NO_STATUS),
        row("status 199 and nothing else", |_, _| Fault::raw("HTTP/1.1 199 Wait\r\n\r\n"), LOST),
        row("status 299", |op, _| Fault::response(299, op.good), Works),
        row("100 and 103 before the response", |op, _| good(op).preceded_by(INFORMATIONAL), Works),
        row("ten thousand times 100", |op, _| good(op).preceded_by(INFORMATIONAL.repeat(5000)), Works),
        row("an empty line before the response", |op, _| good(op).preceded_by("\r\n"), Works),
        row("a header of a megabyte", |op, _| good(op).header("x-large", "x".repeat(1 << 20)), LOST),
        row("a thousand headers", |op, _| many_headers(op, 1000), LOST),
        control("sixty headers", |op, _| many_headers(op, 60)),
        row("a header name with a space", |op, _| good(op).header("bad name", "x"), LOST),
        row("a header value with a control character", |op, _| good(op).header("x-bad", b"cAnArY\x01\x7f"), LOST),
        row("a header value that is not UTF-8", |op, _| good(op).header("x-request-id", b"\xff\xfe"), Works),
        row("two lengths", |op, _| good(op).header("content-length", "3"), LOST),
        row("a length that is no number", |op, _| headed("HTTP/1.1 200 OK\r\ncontent-length: many", op), LOST),
        row("a negative length", |op, _| headed("HTTP/1.1 200 OK\r\ncontent-length: -1", op), LOST),
        row("a length and chunks", |op, _| good(op).chunked().header("content-length", "3"), Works),
    ]
}

const INFORMATIONAL: &str = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n";

/// A head that keeps coming and never ends.
fn dribbling_head() -> Fault {
    Fault::raw(format!("HTTP/1.1 200 OK\r\nx: {}", "x".repeat(10_000))).dribbled(Duration::from_millis(50))
}

fn many_headers(op: Op, count: usize) -> Fault {
    (0..count).fold(good(op), |fault, index| fault.header(&format!("x-{index}"), "x"))
}

fn padded(op: Op, status: u16) -> Fault {
    Fault::response(status, format!("{}{}", op.good, " ".repeat(OVERSIZE)))
}

pub fn bodies() -> Vec<Row> {
    vec![
        row("closed after the head", |op, _| good(op).cut(At::Head, End::Close), CUT),
        row("reset after the head", |op, _| good(op).cut(At::Head, End::Reset), CUT),
        row("half closed after the head", |op, _| good(op).cut(At::Head, End::HalfClose), CUT),
        slow("stalled after the head", |op, _| good(op).cut(At::Head, End::Stall), SLOW_BODY),
        row("closed in the body", |op, _| good(op).cut(At::Body(5), End::Close), CUT),
        row("reset in the body", |op, _| good(op).cut(At::Body(5), End::Reset), CUT),
        slow("stalled in the body", |op, _| good(op).cut(At::Body(5), End::Stall), SLOW_BODY),
        slow("stalled before the last byte", |op, _| good(op).cut(At::BeforeEnd(1), End::Stall), SLOW_BODY),
        row("dribbled, and done", |op, _| good(op).dribbled(Duration::ZERO), Works),
        slow("body that dribbles for ever", |_, _| dribbling_body(), SLOW_BODY),
        row("a length that is too long", |op, _| claiming(op, 1), CUT),
        row("a length that is too short", |op, _| claiming(op, -1), UNREADABLE),
        row("a response behind the response", |op, _| two_responses(op), Works),
        control("chunks", |op, _| good(op).chunked()),
        row("no last chunk", |op, _| good(op).chunked().cut(At::BeforeEnd(5), End::Close), CUT),
        row("no last chunk, and a reset", |op, _| good(op).chunked().cut(At::BeforeEnd(5), End::Reset), CUT),
        slow("no last chunk, and a stall", |op, _| good(op).chunked().cut(At::BeforeEnd(5), End::Stall), SLOW_BODY),
        row("closed in a chunk", |op, _| good(op).chunked().cut(At::Body(7), End::Close), CUT),
        row("a chunk size that is none", |_, _| chunked_raw("cAnArY\r\n{}\r\n0\r\n\r\n"), CUT),
        row("a chunk size that does not fit", |_, _| chunked_raw("FFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n"), CUT),
        row("a chunk longer than its size", |_, _| chunked_raw("1\r\n{}{}{}\r\n0\r\n\r\n"), CUT),
        control("until the connection closes", |op, _| good(op).until_close()),
        row("until the connection closes, too early", |op, _| good(op).until_close().shortened(1), UNREADABLE),
        row("until the connection closes, reset", |op, _| good(op).until_close().ending(End::Reset), CUT),
        row("too large by its length", |op, _| padded(op, 200), TOO_LARGE),
        row("too large in chunks", |op, _| padded(op, 200).chunked(), TOO_LARGE),
        row("a body without end", |_, _| Fault::endless(200, "[".repeat(4096)), TOO_LARGE),
        row("a refusal without end", |_, _| Fault::endless(404, "[".repeat(4096)), refused(ErrorKind::NotFound)),
        row("a failure that is too large", |op, _| padded(op, 500), BROKEN),
        row("a gzip bomb", |_, _| Fault::gzip_bomb(200, 1 << 30), TOO_LARGE),
        row("a gzip bomb for a failure", |_, _| Fault::gzip_bomb(500, 1 << 30), BROKEN),
    ]
}

fn dribbling_body() -> Fault {
    Fault::endless(200, " ".repeat(100)).dribbled(Duration::from_millis(2))
}

fn claiming(op: Op, more: isize) -> Fault {
    good(op).claiming_length(op.good.len().saturating_add_signed(more) as u64).ending(End::Close)
}

/// The second response belongs to no request, and must not be used for the next one.
fn two_responses(op: Op) -> Fault {
    let forged = "HTTP/1.1 500 Forged\r\ncontent-length: 0\r\n\r\n";
    Fault::response(200, format!("{}{forged}", op.good)).claiming_length(op.good.len() as u64)
}

fn chunked_raw(body: &str) -> Fault {
    Fault::raw(format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{body}"))
}
