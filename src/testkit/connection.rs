//! One connection to the sandbox. hyper serves it, until an answer is to fail in a way that hyper knows nothing of.

use super::Fault;
use super::faults::connection::{self, Socket};
use super::server::{Platforms, READ_TIMEOUT, answer};
use http::header::CONNECTION;
use http::{Request, Version};
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::error::Error;
use std::fmt;

/// What the service fails with, so that hyper lets go of the connection before anything of the answer is written.
#[derive(Debug)]
pub(super) struct Broken(pub(super) Fault);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the answer is to fail")
    }
}

impl Error for Broken {}

/// Whether the client wants nothing more on this connection (RFC 9112, section 9.3).
pub(super) fn is_last<B>(request: &Request<B>) -> bool {
    let options = || request.headers().get_all(CONNECTION).iter().filter_map(|value| value.to_str().ok());
    let has =
        |option: &str| options().flat_map(|list| list.split(',')).any(|it| it.trim().eq_ignore_ascii_case(option));
    has("close") || (request.version() == Version::HTTP_10 && !has("keep-alive"))
}

/// Serves until either side ends the connection.
pub(super) async fn serve<S: Socket>(mut socket: S, platforms: &Platforms) {
    loop {
        let mut http = Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(READ_TIMEOUT)
            .serve_connection(TokioIo::new(socket), service_fn(|it| answer(platforms, it)));
        // Any other failure is that of a client which is gone, and of no interest.
        let Err(failure) = (&mut http).await else { return };
        let Some(Broken(fault)) = failure.source().and_then(|cause| cause.downcast_ref()) else { return };
        // No client sends a request before it has the answer to the one before, so that nothing else was read.
        let io = http.into_parts().io.into_inner();
        let Some(kept) = connection::answer(io, fault).await else { return };
        socket = kept;
    }
}
