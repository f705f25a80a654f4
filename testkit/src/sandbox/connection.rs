//! One connection to the sandbox. hyper serves it until a response must be broken in a way that hyper cannot produce.

use super::service::{Broken, Platforms, READ_TIMEOUT, respond};
use crate::faults::connection::{self, Socket};
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::error::Error;

/// Serves until either side ends the connection.
pub(super) async fn serve<S: Socket>(mut socket: S, platforms: &Platforms) {
    loop {
        let mut http = Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(READ_TIMEOUT)
            .serve_connection(TokioIo::new(socket), service_fn(|it| respond(platforms, it)));
        // Any other error means that the client is gone, and is ignored.
        let Err(failure) = (&mut http).await else { return };
        let Some(Broken(fault)) = failure.source().and_then(|cause| cause.downcast_ref()) else { return };
        // No client sends a request before it has the previous response, so no further bytes were read.
        let io = http.into_parts().io.into_inner();
        let Some(kept) = connection::respond(io, fault).await else { return };
        socket = kept;
    }
}
