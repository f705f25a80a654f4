//! TLS failures: no part of a request may be sent before the server is authenticated.

use super::wire::no_connection_in_time;
use crate::faults::expected::Expected::{self, Works};
use crate::faults::expected::{CUT, LOST, MakeFault, NO_CONNECTION, Row, Setup};
use trunkline_testkit::Certificate::{Expired, NotYetValid, SelfSigned, UnknownAuthority, WrongHost};
use trunkline_testkit::{At, End, Fault};

fn tls(name: &'static str, fault: MakeFault, expected: Expected) -> Row {
    Row { name, setup: Setup::Tls(fault), expected, slow: false, control: false }
}

pub fn handshakes() -> Vec<Row> {
    // A refused certificate is not retried.
    let untrusted = NO_CONNECTION.never_retried();
    vec![
        Row { control: true, ..tls("TLS: no fault", |op, _| Fault::response(200, op.good), Works) },
        tls("TLS: expired", |op, _| Fault::response(200, op.good).presenting(Expired), untrusted),
        tls("TLS: not yet valid", |op, _| Fault::response(200, op.good).presenting(NotYetValid), untrusted),
        tls("TLS: wrong host", |op, _| Fault::response(200, op.good).presenting(WrongHost), untrusted),
        tls("TLS: unknown authority", |op, _| Fault::response(200, op.good).presenting(UnknownAuthority), untrusted),
        tls("TLS: self-signed", |op, _| Fault::response(200, op.good).presenting(SelfSigned), untrusted),
        tls("TLS: garbage", |_, _| Fault::raw("cAnArY".repeat(100)).after_reading(1).without_tls(), NO_CONNECTION),
        tls("TLS: none", |op, _| Fault::response(200, op.good).after_reading(1).without_tls(), NO_CONNECTION),
        tls("TLS: reset in the handshake", |_, _| Fault::reset().after_reading(1).without_tls(), NO_CONNECTION),
        tls("TLS: closed in the handshake", |_, _| Fault::close().after_reading(1).without_tls(), NO_CONNECTION),
        Row { slow: true, ..tls("TLS: stalled", |_, _| Fault::silence().without_tls(), no_connection_in_time()) },
        tls("TLS: reset after the request", |_, _| Fault::reset(), LOST),
        tls("TLS: cut in the body", |op, _| Fault::response(200, op.good).cut(At::Body(5), End::Drop), CUT),
        // An attacker in between can end a connection, but cannot send `close_notify`.
        tls("TLS: no goodbye", |op, _| Fault::response(200, op.good).until_close().ending(End::Drop), CUT),
        tls("TLS: no goodbye after a known length", |op, _| Fault::response(200, op.good).ending(End::Drop), Works),
    ]
}
