//! What generated code calls, under the names that progenitor writes. The modules that include it say
//! `use crate::transport::runtime as progenitor_client`, so that failures are the crate's own error from the start, paths
//! are encoded safely, and no second runtime is linked. If a later progenitor writes other names, this does not compile.

// What progenitor writes differs from platform to platform.
#![allow(dead_code)]

#[cfg(feature = "signalwire")]
use super::base_url;
use super::identity::{Identity, claimed_id};
use super::report::Report;
use super::send::{self, Received};
use super::{Inner, cause, decode};
use crate::json_value;
use crate::lenient::{Lenient, report_unreadable};
use crate::operation::Operation;
use crate::response::RawResponse;
use crate::{ErrorKind, Outcome, Response};
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) use super::path::encode_path;
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

/// The hooks: how a request is exchanged for a response, and what happens to one that cannot be written.
pub(crate) trait ClientHooks<I> {
    fn exec(
        &self,
        request: reqwest::Request,
        operation: &&'static Operation,
    ) -> impl Future<Output = Result<Received, Error>> + Send;

    /// The URL of a path, whose ids are percent-encoded.
    fn url(&self, path: &str) -> reqwest::Url;

    /// The error of a call that is over before there is a request to send.
    fn refused(&self, operation: &'static Operation, error: Error) -> Error;
}

impl<C: ClientInfo<Inner> + Sync> ClientHooks<Inner> for C {
    fn exec(
        &self,
        request: reqwest::Request,
        operation: &&'static Operation,
    ) -> impl Future<Output = Result<Received, Error>> + Send {
        send::send(self.client(), self.inner(), request, operation)
    }

    fn url(&self, path: &str) -> reqwest::Url {
        self.inner().shared.server.url(path)
    }

    fn refused(&self, operation: &'static Operation, error: Error) -> Error {
        Report::start(self.inner(), operation, tracing::Span::none()).failed(error)
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
    pub(crate) async fn from_response(received: Received) -> Result<Self, Error>
    where
        T: Lenient,
    {
        let RawResponse { operation, body, .. } = &received.raw;
        let decoded = if operation.recognized_by.is_empty() {
            decode::body(body)
        } else {
            json_value::decoded(body, |response| {
                let value = T::required(response).map_err(|mismatch| mismatch.to_string())?;
                if Identity::of(operation, response).is_recognized(received.requested_id()) {
                    return Ok(value);
                }
                Err("it shows neither the requested id nor a field that only the platform sends".to_owned())
            })
        };
        if let Ok(value) = &decoded {
            received.span().in_scope(|| report_unreadable(value));
        }
        Self::decoded(received, decoded)
    }
}

impl<T> Response<T> {
    /// The response, or the error that says why it could not be decoded.
    pub(super) fn decoded(received: Received, decoded: Result<T, String>) -> Result<Self, Error> {
        match decoded {
            Ok(value) => Ok(Self::new(value, received.accepted())),
            Err(reason) => Err(undecodable(&received, &reason)),
        }
    }
}

impl Response<()> {
    /// For operations whose success has no body. A platform may show what it deleted, by the id in the path; any other body can
    /// come from a login page or a gateway. The 404 is that of a retried deletion, which an earlier attempt had carried out.
    pub(crate) fn empty(received: Received) -> Result<Self, Error> {
        let RawResponse { operation, status, body, .. } = &received.raw;
        let is_empty = matches!((status, body.as_ref()), (204 | 404 | 410, b""));
        if is_empty || Identity::in_body(operation, body).shows(received.requested_id()) {
            return Ok(Self::new((), received.accepted()));
        }
        Err(undecodable(&received, "expected status 204 and no body, or the id of what was deleted"))
    }
}

/// A 2xx that is not what is documented. If the platform wrote it and it shows the id of the resource, the request was carried
/// out. Anything else can come from a login page or a gateway, and proves nothing.
fn undecodable(received: &Received, reason: &str) -> Error {
    let RawResponse { operation, headers, body, .. } = &received.raw;
    let identity = Identity::in_body(operation, body);
    let is_applied = identity.is_recognized(received.requested_id()) && !reason.starts_with("id:");
    let id = identity.id.filter(|_| is_applied);
    let outcome = if id.is_some() { Outcome::Applied } else { Outcome::Unknown };
    let id = id.or_else(|| claimed_id(body));
    let message = match compression(headers) {
        Some(name) => format!("the response is compressed ({name}), which this client did not ask for"),
        None if reason.starts_with("not JSON") => format!(
            "the response does not match the documents: {reason}; a gateway or a login page may have responded in place of \
             the platform, so check the base URL"
        ),
        None => format!("the response does not match the documents: {reason}"),
    };
    received.rejected(Error::new(ErrorKind::Decode, outcome, message).with_resource_id(id))
}

/// The compression that a body still has: reqwest removes the header when it decompresses. A name that is not on the list
/// can be any text, so it is not shown.
fn compression(headers: &HeaderMap) -> Option<&'static str> {
    let name = headers.get(CONTENT_ENCODING)?.as_bytes();
    if name.is_empty() || name.eq_ignore_ascii_case(b"identity") {
        return None;
    }
    let known = ["br", "compress", "deflate", "gzip", "x-gzip", "zstd"];
    Some(known.into_iter().find(|known| name.eq_ignore_ascii_case(known.as_bytes())).unwrap_or("unknown encoding"))
}

impl Error {
    /// Generated code ends its match on the status with this. The transport has turned everything but a success into an
    /// error before, so it is a failure to read, never seen.
    #[allow(non_snake_case, clippy::needless_pass_by_value)] // progenitor's name and call
    pub(crate) fn UnexpectedResponse(received: Received) -> Self {
        undecodable(&received, "expected a success")
    }

    /// A request that cannot be built, which is so for a value of the caller's.
    pub(crate) fn unwritable(error: reqwest::Error) -> Self {
        cause::error(ErrorKind::InvalidRequest, Outcome::NotSent, "the request cannot be written", error)
    }
}

/// Fetches the page that a link of a response leads to.
#[cfg(feature = "signalwire")]
pub(crate) async fn follow<T, C>(api: &C, operation: &'static Operation, link: &str) -> Result<Response<T>, Error>
where
    T: DeserializeOwned + Lenient,
    C: ClientInfo<Inner> + Sync,
{
    let url = link_url(api, link).map_err(|error| api.refused(operation, error))?;
    let accept = HeaderValue::from_static("application/json");
    let request = api.client().get(url).header(http::header::ACCEPT, accept).build();
    let request = request.map_err(|error| api.refused(operation, Error::unwritable(error)))?;
    let received = api.exec(request, &operation).await?;
    Response::from_response(received).await
}

/// The URL that a link of a response leads to, which is always below the base URL.
#[cfg(feature = "signalwire")]
pub(crate) fn link_url(api: &impl ClientInfo<Inner>, link: &str) -> Result<reqwest::Url, Error> {
    base_url::next(api.baseurl(), api.inner().shared.config.home.as_ref(), link)
        .map_err(|message| Error::new(ErrorKind::Redirect, Outcome::NotSent, message))
}

/// Form bodies.
pub(crate) trait RequestBuilderExt: Sized {
    fn form_urlencoded<T: Serialize + ?Sized>(self, body: &T) -> Result<Self, Error>;
}

impl RequestBuilderExt for reqwest::RequestBuilder {
    fn form_urlencoded<T: Serialize + ?Sized>(self, body: &T) -> Result<Self, Error> {
        let encoded = serde_urlencoded::to_string(body)
            .map_err(|error| Error::invalid_request(format!("the request cannot be serialized: {error}")))?;
        let content_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        Ok(self.header(CONTENT_TYPE, content_type).body(encoded))
    }
}

/// The query struct of an operation, written as its fields.
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
