//! What generated code calls, under the names that progenitor writes. The modules that include it say
//! `use crate::transport::runtime as progenitor_client`, so that failures are the crate's own error from the start, paths
//! are encoded safely, and no second runtime is linked. If a later progenitor writes other names, this does not compile.

// What progenitor writes differs from platform to platform.
#![allow(dead_code)]

use super::send::{self, Received};
use super::{Inner, decode};
use crate::Response;
use crate::error::ErrorKind;
use crate::operation::Operation;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Write as _;

pub(crate) use crate::Error;

/// The type of generated return values.
pub(crate) type ResponseValue<T> = Response<T>;

/// What the generated client knows of itself. Generated code implements it; only [`ClientHooks`] needs it.
pub(crate) trait ClientInfo<I> {
    fn api_version() -> &'static str;
    fn baseurl(&self) -> &str;
    fn client(&self) -> &reqwest::Client;
    fn inner(&self) -> &I;
}

/// The one hook: how a request is exchanged for an answer.
pub(crate) trait ClientHooks<I> {
    fn exec(
        &self,
        request: reqwest::Request,
        operation: &&'static Operation,
    ) -> impl Future<Output = Result<Received, Error>> + Send;
}

impl<C: ClientInfo<Inner> + Sync> ClientHooks<Inner> for C {
    fn exec(
        &self,
        request: reqwest::Request,
        operation: &&'static Operation,
    ) -> impl Future<Output = Result<Received, Error>> + Send {
        send::send(self.client(), self.inner(), request, operation)
    }
}

impl Received {
    /// Generated code matches on the status of what `exec` returns. The transport has let successes through only, one of
    /// which may be a 404: that of a deletion which an earlier attempt had done.
    #[allow(clippy::unused_self)]
    pub(crate) fn status(&self) -> StatusCode {
        StatusCode::OK
    }
}

impl<T: DeserializeOwned> Response<T> {
    #[allow(clippy::unused_async)] // progenitor awaits it
    pub(crate) async fn from_response(received: Received) -> Result<Self, Error> {
        match received.span.in_scope(|| decode::body(&received.answer.body)) {
            Ok(value) => Ok(Self::new(value, received.answer)),
            Err(reason) => Err(undecodable(&received, &reason)),
        }
    }
}

impl Response<()> {
    /// For operations whose success has no body; what comes all the same is not looked at.
    pub(crate) fn empty(received: Received) -> Self {
        Self::new((), received.answer)
    }
}

fn undecodable(received: &Received, reason: &str) -> Error {
    let message = format!("the answer cannot be read: {reason}");
    received.keep_in(Error::new(ErrorKind::Decode, received.unread(), message))
}

impl Error {
    /// Generated code ends its match on the status with this. The transport has turned everything but a success into an
    /// error before, so it is a failure to read, never seen.
    #[allow(non_snake_case, clippy::needless_pass_by_value)] // progenitor's name and call
    pub(crate) fn UnexpectedResponse(received: Received) -> Self {
        undecodable(&received, "its status is not a success")
    }

    /// A request that cannot be built, which is so for a value of the caller's.
    pub(crate) fn unwritable(error: reqwest::Error) -> Self {
        Self::invalid_request("the request cannot be written").with_source(error.without_url())
    }
}

/// Encodes one path segment. Everything but unreserved characters is escaped, and what a URL parser would fold into
/// another path is refused.
pub(crate) fn encode_path(segment: &str) -> Result<String, Error> {
    if matches!(segment, "" | "." | "..") {
        return Err(Error::invalid_request("an id is empty, `.` or `..`: the request would go to another path"));
    }
    let mut encoded = String::with_capacity(segment.len());
    for byte in segment.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            // Writing into a String cannot fail.
            _ => drop(write!(encoded, "%{byte:02X}")),
        }
    }
    Ok(encoded)
}

/// Fetches the page that a link of an answer leads to. The link may be relative or absolute; one to another origin is not
/// followed, as the credentials would go along.
#[cfg(feature = "signalwire")]
pub(crate) async fn follow<T, C>(api: &C, operation: &'static Operation, link: &str) -> Result<Response<T>, Error>
where
    T: DeserializeOwned,
    C: ClientInfo<Inner> + Sync,
{
    let url = next_url(api.baseurl(), link).map_err(|message| {
        Error::new(ErrorKind::Redirect, crate::Outcome::NotSent, message).with_operation(operation)
    })?;
    let accept = HeaderValue::from_static("application/json");
    let request = api.client().get(url).header(http::header::ACCEPT, accept).build().map_err(Error::unwritable)?;
    let answer = api.exec(request, &operation).await?;
    Response::from_response(answer).await
}

/// Where a link leads, if that is on the origin of `base`.
#[cfg(feature = "signalwire")]
pub(crate) fn next_url(base: &str, link: &str) -> Result<reqwest::Url, &'static str> {
    let root = base.trim_end_matches('/');
    let base = reqwest::Url::parse(base).map_err(|_| "the base URL is not a URL")?;
    // Behind a gateway, the platform's root is where the base URL points, unless the gateway has seen to the link.
    let own = base.path().trim_end_matches('/');
    let is_seen_to = link.strip_prefix(own).is_some_and(|rest| rest.starts_with('/'));
    let url = if link.starts_with('/') && !link.starts_with("//") && !is_seen_to {
        reqwest::Url::parse(&format!("{root}{link}"))
    } else {
        base.join(link)
    };
    let url = url.map_err(|_| "the link to the next page is not a URL")?;
    if url.origin() != base.origin() || !url.username().is_empty() || url.password().is_some() {
        return Err("the link to the next page leads to another host, where no credentials are sent");
    }
    Ok(url)
}

/// Form bodies.
pub(crate) trait RequestBuilderExt: Sized {
    fn form_urlencoded<T: Serialize + ?Sized>(self, body: &T) -> Result<Self, Error>;
}

impl RequestBuilderExt for reqwest::RequestBuilder {
    fn form_urlencoded<T: Serialize + ?Sized>(self, body: &T) -> Result<Self, Error> {
        let encoded = serde_urlencoded::to_string(body)
            .map_err(|error| Error::invalid_request(format!("the request cannot be written: {error}")))?;
        let content_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        Ok(self.header(CONTENT_TYPE, content_type).body(encoded))
    }
}

/// The query struct of an operation, written as its members.
pub(crate) struct QueryParam<'a, T>(&'a T);

impl<'a, T> QueryParam<'a, T> {
    pub(crate) fn new(_name: &str, value: &'a T) -> Self {
        Self(value)
    }
}

impl<T: Serialize> Serialize for QueryParam<'_, T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
