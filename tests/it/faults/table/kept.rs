//! Connections that are kept between requests.

use crate::faults::expected::Expected::Works;
use crate::faults::expected::{LOST, Row, control, row, warm};
use std::time::Duration;
use trunkline_testkit::{At, End, Fault};

pub fn kept_connections() -> Vec<Row> {
    vec![
        warm("idle connection closed", |_, _| Fault::close().after_reading(0), Works),
        warm("idle connection reset", |_, _| Fault::reset().after_reading(0), Works),
        warm("idle connection half closed", |_, _| Fault::close().after_reading(0).ending(End::HalfClose), Works),
        warm("response on an idle connection", |_, _| unasked(), Works),
        warm("kept connection reset at the next request", |_, _| Fault::reset().after_reading(1), LOST.unread()),
        warm("kept connection closed at the next request", |_, _| Fault::close().after_reading(1), LOST.unread()),
        warm("kept connection closed after the next request", |_, _| Fault::close(), LOST),
        warm(
            "kept connection, response cut",
            |op, _| Fault::response(200, op.good).cut(At::StatusLine, End::Close),
            LOST,
        ),
        row("response before the request is read", |op, _| Fault::response(200, op.good).after_reading(1), Works),
        row("response, and a reset", |op, _| Fault::response(200, op.good).ending(End::Reset), Works),
        row("response, and half closed", |op, _| Fault::response(200, op.good).ending(End::HalfClose), Works),
        control("response after a while", |op, _| Fault::response(200, op.good).delayed(Duration::from_millis(50))),
    ]
}

/// What load balancers send when they give up on an idle connection.
fn unasked() -> Fault {
    Fault::response(408, "").after_reading(0).ending(End::Close)
}
