//! The table of faults and their expected results.

mod content;
mod gateways;
mod kept;
mod message;
mod status;
#[cfg(feature = "rustls")]
mod tls;
mod wire;

use crate::faults::expected::Row;

pub fn all() -> Vec<Row> {
    let mut all = Vec::new();
    all.extend(wire::connections());
    all.extend(wire::places());
    all.extend(wire::http2());
    all.extend(message::heads());
    all.extend(message::bodies());
    all.extend(content::contents());
    all.extend(status::statuses());
    all.extend(gateways::gateways());
    all.extend(gateways::then());
    all.extend(status::waits());
    all.extend(status::redirects());
    all.extend(kept::kept_connections());
    #[cfg(feature = "rustls")]
    all.extend(tls::handshakes());
    all
}
