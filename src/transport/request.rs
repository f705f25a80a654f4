//! A request that can be sent again. reqwest takes requests for good, so each attempt gets one of its own.

use super::probe::{self, Unsent};
use crate::Error;
use bytes::Bytes;
use http::header::{self, AUTHORIZATION, CONTENT_LENGTH};
use http::{HeaderName, HeaderValue, Method};
use http_body::Body as _;
use reqwest::Body;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

/// As many headers as a request has room for from the start: those of most requests, with what reqwest and hyper add.
const HEADERS: usize = 6;

/// Headers that say where a request goes, how long its body is, or how it is encoded. With another value, the platform would
/// read a request that was not written, or the client a response that it cannot decode.
const OURS: [HeaderName; 13] = [
    header::ACCEPT_ENCODING,
    header::CONNECTION,
    header::CONTENT_ENCODING,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::EXPECT,
    header::HOST,
    header::PROXY_AUTHORIZATION,
    header::RANGE,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// Those without a constant.
const ALSO_OURS: [&str; 4] = ["content-range", "http2-settings", "keep-alive", "proxy-connection"];

/// What every attempt of a call sends.
pub(super) struct RetryableRequest {
    /// All but the body.
    head: reqwest::Request,
    pub body: Option<Bytes>,
}

impl RetryableRequest {
    pub(super) fn new(mut request: reqwest::Request) -> Result<Self, Error> {
        let body = request.body_mut().take().map(whole).transpose()?;
        // hyper omits the length of an empty body, and some servers refuse that with 411 (RFC 9110, section 8.6).
        let may_have_body = matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH);
        if may_have_body && body.as_ref().is_none_or(Bytes::is_empty) {
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        Ok(Self { head: request, body })
    }

    pub(super) fn head(&self) -> &reqwest::Request {
        &self.head
    }

    pub(super) fn path(&self) -> &str {
        self.head.url().path()
    }

    /// Adds the headers that a caller set for this call.
    pub(super) fn with_headers(mut self, headers: &[(HeaderName, HeaderValue)]) -> Result<Self, Error> {
        for (name, value) in headers {
            if OURS.contains(name) || ALSO_OURS.contains(&name.as_str()) {
                return Err(Error::invalid_request(format!(
                    "`with_header` cannot set `{name}`: it follows from the request itself, the connection or the proxy"
                )));
            }
            self.head.headers_mut().insert(name, value.clone());
        }
        Ok(self)
    }

    /// The request of one attempt, and the hold on its body.
    pub(super) fn signed(&self, authorization: &HeaderValue) -> (reqwest::Request, Unsent) {
        let mut request = reqwest::Request::new(self.head.method().clone(), self.head.url().clone());
        let headers = request.headers_mut();
        headers.reserve(HEADERS);
        headers.extend(self.head.headers().iter().map(|(name, value)| (name.clone(), value.clone())));
        headers.insert(AUTHORIZATION, authorization.clone());
        let (body, unsent) = probe::watch(self.body.clone());
        *request.body_mut() = body;
        (request, unsent)
    }
}

/// The bytes of a body. One that is made of bytes hands them over at once, and without a copy.
fn whole(mut body: Body) -> Result<Bytes, Error> {
    let Some(length) = body.as_bytes().map(<[u8]>::len) else {
        return Err(Error::invalid_request("the request has a streaming body, which cannot be sent"));
    };
    let bytes = match Pin::new(&mut body).poll_frame(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Some(Ok(frame))) => frame.into_data().unwrap_or_default(),
        // An empty one has no frame.
        _ => Bytes::new(),
    };
    if bytes.len() == length {
        Ok(bytes)
    } else {
        Err(Error::invalid_request("the body of the request does not come in one piece"))
    }
}
