//! Responses that refuse, redirect or throttle.

use crate::faults::expected::{
    BROKEN, REDIRECTED, REDIRECTED_AFTERWARDS, Retried, Row, THROTTLED, TIMED_OUT, fails, refused, row,
};
use crate::faults::platforms::TOKEN;
use trunkline::{ErrorKind, Outcome};
use trunkline_testkit::{End, Fault};

pub fn statuses() -> Vec<Row> {
    vec![
        row("400", |_, _| Fault::response(400, "{}"), refused(ErrorKind::Validation)),
        row("404", |_, _| Fault::response(404, ""), refused(ErrorKind::NotFound)),
        row("408", |_, _| Fault::response(408, ""), TIMED_OUT),
        row("413", |_, _| Fault::response(413, ""), refused(ErrorKind::Validation)),
        row("425", |_, _| Fault::response(425, ""), BROKEN),
        row("500", |_, _| Fault::response(500, "{}"), BROKEN),
        row("501", |_, _| Fault::response(501, ""), fails(ErrorKind::Server, Outcome::Unknown, Retried::Never)),
        row("502", |_, _| Fault::response(502, ""), BROKEN),
        row("503", |_, _| Fault::response(503, ""), BROKEN),
        row("504", |_, _| Fault::response(504, ""), BROKEN),
        row("599", |_, _| Fault::response(599, ""), BROKEN),
        row("503 before the request is read", |_, _| early(503), BROKEN.unread()),
        row("503, and the connection closes", |_, _| last(503), BROKEN),
        row(
            "503 whose body breaks off",
            |_, _| Fault::response(503, "{").claiming_length(9).ending(End::Close),
            BROKEN,
        ),
        row(
            "500 whose body breaks off",
            |_, _| Fault::response(500, "{").claiming_length(9).ending(End::Reset),
            BROKEN,
        ),
    ]
}

/// The response of a server that closes the connection. It announces that, or a client might reuse the connection.
fn last(status: u16) -> Fault {
    Fault::response(status, "").header("connection", "close").ending(End::Close)
}

/// The response of a server that does not read the whole request.
fn early(status: u16) -> Fault {
    last(status).after_reading(1)
}

fn throttled(retry_after: &str) -> Fault {
    Fault::response(429, "{}").header("retry-after", retry_after)
}

pub fn waits() -> Vec<Row> {
    vec![
        row("429", |_, _| Fault::response(429, "{}"), THROTTLED),
        row("429, wait for seconds", |_, _| throttled("7"), THROTTLED),
        row("429, wait until a date", |_, _| throttled(&in_seconds(9)), THROTTLED),
        row("429, wait until a date that is over", |_, _| throttled("Sun, 06 Nov 1994 08:49:37 GMT"), THROTTLED),
        row("429, wait for garbage", |_, _| throttled(TOKEN), THROTTLED),
        row("429, wait for a negative time", |_, _| throttled("-7"), THROTTLED),
        row("429, wait for a fraction", |_, _| throttled("1.5"), THROTTLED),
        row("429, wait for two times", |_, _| throttled("7").header("retry-after", "8"), THROTTLED),
        row("429, wait for a list", |_, _| throttled("7, 8"), THROTTLED),
        row("429, wait for longer than allowed", |_, _| throttled("21"), THROTTLED.never_retried()),
        row("429, wait for ever", |_, _| throttled(&"9".repeat(40)), THROTTLED.never_retried()),
        row(
            "429, wait until a date far away",
            |_, _| throttled("Fri, 31 Dec 9999 23:59:59 GMT"),
            THROTTLED.never_retried(),
        ),
        row("503, wait for seconds", |_, _| Fault::response(503, "").header("retry-after", "3"), BROKEN),
        row("500, wait for seconds", |_, _| Fault::response(500, "").header("retry-after", "3"), BROKEN),
    ]
}

fn in_seconds(seconds: u64) -> String {
    httpdate::fmt_http_date(std::time::SystemTime::now() + std::time::Duration::from_secs(seconds))
}

/// A redirect to the same server.
fn inside(status: u16) -> Fault {
    Fault::response(status, "").header("location", "/cAnArY?cAnArY")
}

/// A redirect to another server, which must see nothing.
fn outside(status: u16, elsewhere: &str) -> Fault {
    let host = elsewhere.trim_start_matches("http://");
    Fault::response(status, "").header("location", format!("http://{TOKEN}:{TOKEN}@{host}/cAnArY?cAnArY"))
}

pub fn redirects() -> Vec<Row> {
    vec![
        row("301 inside", |_, _| inside(301), REDIRECTED_AFTERWARDS),
        row("302 inside", |_, _| inside(302), REDIRECTED_AFTERWARDS),
        row("303 inside", |_, _| inside(303), REDIRECTED_AFTERWARDS),
        row("307 inside", |_, _| inside(307), REDIRECTED),
        row("308 inside", |_, _| inside(308), REDIRECTED),
        row("301 outside", |_, elsewhere| outside(301, elsewhere), REDIRECTED_AFTERWARDS),
        row("302 outside", |_, elsewhere| outside(302, elsewhere), REDIRECTED_AFTERWARDS),
        row("303 outside", |_, elsewhere| outside(303, elsewhere), REDIRECTED_AFTERWARDS),
        row("307 outside", |_, elsewhere| outside(307, elsewhere), REDIRECTED),
        row("308 outside", |_, elsewhere| outside(308, elsewhere), REDIRECTED),
        row("307 to nowhere", |_, _| Fault::response(307, ""), REDIRECTED),
        row(
            "307 to what is no URL",
            |_, _| Fault::response(307, "").header("location", b"http://[cAnArY\xff"),
            REDIRECTED,
        ),
        row("304", |_, _| Fault::response(304, ""), REDIRECTED_AFTERWARDS),
    ]
}
