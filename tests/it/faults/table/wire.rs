//! Connections that fail before there is a response.

use crate::faults::expected::{CUT, Retried, fails};
use crate::faults::expected::{Expected, LOST, NO_CONNECTION, Row, SILENT, Setup, row, slow};
use crate::faults::http2::Http2Fault::{self, Close, CutBody, Garbage, GoAwayAfter, GoAwayBefore, Reset};
use crate::faults::http2::{CANCEL, ENHANCE_YOUR_CALM, INTERNAL_ERROR, NO_ERROR, REFUSED_STREAM};
use std::time::Duration;
use trunkline::{ErrorKind, Outcome, Phase};
use trunkline_testkit::{End, Fault};

pub fn connections() -> Vec<Row> {
    vec![
        row("reset at the first byte of the request", |_, _| Fault::reset().after_reading(1), LOST.unread()),
        row("reset in the middle of the request", |_, _| Fault::reset().after_reading(60), LOST.unread()),
        row("reset after the request", |_, _| Fault::reset(), LOST),
        row("closed with the request unread", |_, _| Fault::close().after_reading(1), LOST.unread()),
        row("closed after the request", |_, _| Fault::close(), LOST),
        row("half closed after the request", |_, _| Fault::close().ending(End::HalfClose), LOST),
        slow("blackhole", |_, _| Fault::silence(), SILENT),
        slow("blackhole that reads nothing", |_, _| Fault::silence().after_reading(1), SILENT.unread()),
        slow("response too late", |op, _| Fault::response(200, op.good).delayed(Duration::from_secs(60)), SILENT),
    ]
}

pub fn places() -> Vec<Row> {
    let place = |name, setup, expected, slow| Row { name, setup, expected, slow, control: false };
    let mut places = vec![
        place("connection refused", Setup::ClosedPort, NO_CONNECTION, false),
        place("connection never accepted", Setup::FullQueue, no_connection_in_time(), true),
    ];
    // Hosts other than loopback require https.
    if cfg!(any(feature = "rustls", feature = "native-tls")) {
        places.push(place("no such host", Setup::NoSuchHost, NO_CONNECTION, false));
    }
    places
}

pub const fn no_connection_in_time() -> Expected {
    fails(ErrorKind::Timeout, Outcome::NotSent, Retried::Always).unread()
}

pub fn http2() -> Vec<Row> {
    let row = |name, fault: Http2Fault, expected| {
        let control = fault == Http2Fault::None;
        Row { name, setup: Setup::Http2(fault), expected, slow: false, control }
    };
    // RFC 9113, section 8.7: these mean that the request was not processed, so even a create is retried.
    let unprocessed = fails(ErrorKind::Transport { phase: Phase::Exchange }, Outcome::Refused, Retried::Always);
    vec![
        row("HTTP/2: no fault", Http2Fault::None, Expected::Works),
        row("HTTP/2: REFUSED_STREAM", Reset(REFUSED_STREAM), unprocessed),
        row("HTTP/2: GOAWAY before the request", GoAwayBefore(NO_ERROR), unprocessed),
        row("HTTP/2: GOAWAY before the request, calm down", GoAwayBefore(ENHANCE_YOUR_CALM), LOST),
        row("HTTP/2: GOAWAY after the request", GoAwayAfter, LOST),
        row("HTTP/2: RST_STREAM, internal error", Reset(INTERNAL_ERROR), LOST),
        row("HTTP/2: RST_STREAM, cancel", Reset(CANCEL), LOST),
        row("HTTP/2: connection closed", Close, LOST),
        row("HTTP/2: RST_STREAM in the middle of the body", CutBody, CUT),
        row("HTTP/2: a frame that breaks the protocol", Garbage, LOST),
    ]
}
