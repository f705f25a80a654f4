//! A request that can be sent again. reqwest takes requests for good, so each attempt gets one of its own.

use super::probe::{self, Unsent};
use crate::Error;
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue};
use http_body::Body as _;
use reqwest::Body;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

/// As many headers as a request has room for from the start.
const HEADERS: usize = 12;

/// What every attempt of a call sends.
pub(super) struct Repeatable {
    /// All but the body.
    head: reqwest::Request,
    pub body: Option<Bytes>,
}

impl Repeatable {
    pub(super) fn new(mut request: reqwest::Request) -> Result<Self, Error> {
        let body = request.body_mut().take().map(whole).transpose()?;
        Ok(Self { head: request, body })
    }

    pub(super) fn headers_mut(&mut self) -> &mut HeaderMap {
        self.head.headers_mut()
    }

    /// The request of one attempt, and the hold on its body.
    pub(super) fn signed(&self, authorization: &HeaderValue) -> (reqwest::Request, Unsent) {
        let mut request = reqwest::Request::new(self.head.method().clone(), self.head.url().clone());
        let headers = request.headers_mut();
        // reqwest and hyper add some, for which a clone would have no room.
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
