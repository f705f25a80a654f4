//! Passes an HTTP request to its fake platform, and returns the response.

use super::fake::FakePlatform;
use crate::exchange::{Incoming, Reply};
use crate::{End, Fault};
use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_TYPE, DATE};
use http::{HeaderValue, Request, Response, StatusCode, Version};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use trunkline::Clock;

/// More than any documented request has.
const BODY_LIMIT: usize = 8 * 1024 * 1024;
/// The timeout for each of the TLS handshake, the head of a request and its body.
pub(super) const READ_TIMEOUT: Duration = Duration::from_secs(30);

pub(super) struct Platforms {
    /// The platforms, each with the first segment of its paths.
    pub(super) all: Vec<(&'static str, Arc<dyn FakePlatform>)>,
    pub(super) clock: Arc<dyn Clock>,
    /// `None` for HTTP without TLS.
    #[cfg(feature = "tls")]
    pub(super) tls: Option<tokio_rustls::TlsAcceptor>,
}

/// The error that makes hyper release the connection before it writes any part of the response.
#[derive(Debug)]
pub(super) struct Broken(pub(super) Fault);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the response is to be broken")
    }
}

impl Error for Broken {}

/// Whether this is the client's last request on the connection (RFC 9112, section 9.3).
pub(super) fn is_last<B>(request: &Request<B>) -> bool {
    let options = || request.headers().get_all(CONNECTION).iter().filter_map(|value| value.to_str().ok());
    let has =
        |option: &str| options().flat_map(|list| list.split(',')).any(|it| it.trim().eq_ignore_ascii_case(option));
    has("close") || (request.version() == Version::HTTP_10 && !has("keep-alive"))
}

pub(super) async fn respond(
    platforms: &Platforms,
    request: Request<hyper::body::Incoming>,
) -> Result<Response<Full<Bytes>>, Broken> {
    let is_last = is_last(&request);
    let (head, body) = request.into_parts();
    let body = tokio::time::timeout(READ_TIMEOUT, Limited::new(body, BODY_LIMIT).collect()).await;
    let (reply, spoiler) = match body {
        Ok(Ok(body)) => {
            let incoming = Incoming {
                method: head.method.as_str().to_owned(),
                path: head.uri.path().to_owned(),
                query: head.uri.query().unwrap_or_default().to_owned(),
                headers: head.headers,
                body: body.to_bytes(),
            };
            let root = incoming.path.split('/').nth(1).unwrap_or_default();
            match platforms.all.iter().find(|(own, _)| *own == root) {
                Some((_, platform)) => platform.respond(&incoming),
                None => (Reply::json(404, format!("sandbox: no enabled platform has paths under /{root}")), None),
            }
        }
        Ok(Err(error)) if error.is::<LengthLimitError>() => (Reply::empty(413), None),
        Ok(Err(_)) => (Reply::empty(400), None),
        Err(_) => (Reply::empty(408), None),
    };
    // Clients that sign with the time correct their clock by this header.
    let reply = reply.with_header(DATE.as_str(), httpdate::fmt_http_date(platforms.clock.now()));
    match spoiler {
        Some(spoil) => {
            let fault = spoil(unbroken(reply));
            // hyper, which would close the connection, is not involved here.
            Err(Broken(if is_last && fault.is_kept() { fault.ending(End::Close) } else { fault }))
        }
        None => Ok(response(reply)),
    }
}

fn response(reply: Reply) -> Response<Full<Bytes>> {
    let body = reply.body.map(|body| Bytes::from(body.to_string()));
    let is_json = body.is_some();
    let mut response = Response::new(Full::new(body.unwrap_or_default()));
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if is_json {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(name, value);
        }
    }
    response
}

/// The reply as a fault that does not change it.
fn unbroken(reply: Reply) -> Fault {
    let body = reply.body.map(|body| body.to_string()).unwrap_or_default();
    let response = Fault::response(reply.status, body);
    reply.headers.into_iter().fold(response, |response, (name, value)| response.header(name, value))
}
