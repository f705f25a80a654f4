//! Calls of any path of a platform, also of those that no document of this crate describes.

use super::report::Report;
use super::{Inner, decode, send};
use crate::operation::{Idempotency, Operation, Provider};
use crate::{Error, Response};
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, Method};
use reqwest::Url;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt;
use std::sync::OnceLock;

/// A call of any path of a platform, for what this crate has no method for. `Client::call` of each platform starts one.
///
/// It is signed, limited, retried and classified like every other call. You say what the platform's documents would:
///
/// - [`idempotency`](Self::idempotency): whether it can be retried. GET and HEAD are
///   [`Safe`](Idempotency::Safe), everything else is [`None`](Idempotency::None) unless you say otherwise.
/// - [`secret`](Self::secret): the names of secret fields of the body. All fields that are secret in any documented
///   operation of the platform are redacted anyway.
/// - The type of the response: a type of your own, `serde_json::Value`, or `()` for a response without a body. Use
///   [`Secret`](crate::Secret) for its secret fields: `Debug` shows a `Value` as it is.
///
/// A response is a success if it is a 2xx with JSON of that type. An empty body is read as `null`, which `()`, `Option` and
/// `Value` accept.
///
/// The names of the operation in errors, spans and hooks are `call` and `{path}`: the path itself is not shown.
///
/// ```
/// # #[cfg(feature = "signalwire")]
/// async fn rename(client: &trunkline::signalwire::Client) -> Result<(), trunkline::Error> {
///     use http::Method;
///     use serde_json::{Value, json};
///     use trunkline::Idempotency;
///
///     let path = "/api/relay/rest/phone_numbers/8f0119a4-d3ee-4f2b-b28e-a0b4d1cf7c1e";
///     let number =
///         client.call(Method::PUT, path).json(&json!({"name": "sales"})).idempotency(Idempotency::Idempotent);
///     let number = number.send::<Value>().await?;
///     println!("{}", number["name"]);
///     Ok(())
/// }
/// ```
#[must_use = "nothing is sent until `send` is called"]
pub struct RawCall {
    api: Api,
    method: Method,
    idempotency: Idempotency,
    /// Where it goes, or the first thing that is wrong with the call.
    url: Result<Url, Error>,
    body: Option<(&'static str, String)>,
}

/// The part of a client that a call needs.
struct Api {
    http: reqwest::Client,
    inner: Inner,
    operations: &'static RawOperations,
}

crate::resource::per_call!(RawCall);

impl RawCall {
    pub(crate) fn new(
        http: &reqwest::Client,
        inner: &Inner,
        operations: &'static RawOperations,
        method: Method,
        url: Result<Url, Error>,
    ) -> Self {
        let idempotency =
            if matches!(method, Method::GET | Method::HEAD) { Idempotency::Safe } else { Idempotency::None };
        let api = Api { http: http.clone(), inner: inner.clone(), operations };
        Self { api, method, idempotency, url, body: None }
    }

    /// Appends parameters to the query: pairs, or a struct or map without nested values.
    ///
    /// A URL is logged by servers and proxies, so a parameter with the name of a secret field is refused.
    pub fn query(mut self, parameters: &(impl Serialize + ?Sized)) -> Self {
        self.url = self.url.and_then(|mut url| {
            let added = serde_urlencoded::to_string(parameters).map_err(|_| unwritable("query"))?;
            let query = [url.query().unwrap_or_default(), &added].into_iter().filter(|part| !part.is_empty());
            let query = query.collect::<Vec<_>>().join("&");
            url.set_query(Some(&*query).filter(|query| !query.is_empty()));
            Ok(url)
        });
        self
    }

    /// Sets the body, as JSON.
    pub fn json(self, body: &(impl Serialize + ?Sized)) -> Self {
        let text = serde_json::to_string(body).map_err(|_| unwritable("body"));
        self.body("application/json", text)
    }

    /// Sets the body, as a form: pairs, or a struct or map without nested values. It is what Voximplant takes.
    pub fn form(self, body: &(impl Serialize + ?Sized)) -> Self {
        let text = serde_urlencoded::to_string(body).map_err(|_| unwritable("body"));
        self.body("application/x-www-form-urlencoded", text)
    }

    fn body(mut self, content_type: &'static str, text: Result<String, Error>) -> Self {
        match text {
            Ok(text) => self.body = Some((content_type, text)),
            Err(error) => self.url = self.url.and(Err(error)),
        }
        self
    }

    /// Says what sending it twice does, which decides whether it is retried.
    pub fn idempotency(mut self, idempotency: Idempotency) -> Self {
        self.idempotency = idempotency;
        self
    }

    /// Names a secret field of the body, at any depth. Its value is redacted in errors and previews.
    pub fn secret(mut self, field: impl Into<String>) -> Self {
        self.api.inner.call.secrets.push(field.into());
        self
    }

    /// Sends the call and decodes its response.
    ///
    /// # Errors
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything is sent, for
    /// - a path that does not start with `/`, has a query or a fragment, or is not written as it is sent: with `..`, an empty
    ///   segment, or a character that must be percent-encoded;
    /// - a query that names a secret field;
    /// - a method other than GET, HEAD, POST, PUT, PATCH and DELETE.
    ///
    /// And those of every call. A 2xx that is not JSON of this type is [`Decode`](crate::ErrorKind::Decode).
    pub async fn send<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let operation = self.api.operations.get(&self.method, self.idempotency)?;
        let Api { http, inner, .. } = self.api;
        let request = self.url.and_then(|url| {
            let secrets = inner.call.secret_fields(operation);
            if let Some((name, _)) = url.query_pairs().find(|(name, _)| secrets.contains(&name.as_ref())) {
                return Err(Error::invalid_request(format!(
                    "`{name}` is secret and would be part of the URL, which servers and proxies log; send it in the body"
                )));
            }
            let request = http.request(self.method, url).header(ACCEPT, HeaderValue::from_static("application/json"));
            let request = match self.body {
                Some((content_type, text)) => request.header(CONTENT_TYPE, content_type).body(text),
                None => request,
            };
            request.build().map_err(Error::unwritable)
        });
        let request = request.map_err(|error| Report::start(&inner, operation, tracing::Span::none()).failed(error))?;
        let received = send::send(&http, &inner, request, operation).await?;
        let body: &[u8] = if received.raw.body.is_empty() { b"null" } else { &received.raw.body };
        let decoded = decode::body(body);
        Response::decoded(received, decoded)
    }
}

/// Nothing of the request: a path or a body can hold a secret.
impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall").field("method", &self.method).finish_non_exhaustive()
    }
}

/// The serializer's own message is left out, as it can quote a value.
fn unwritable(part: &str) -> Error {
    Error::invalid_request(format!(
        "the {part} cannot be serialized; a form and a query take pairs of plain values, JSON takes text as keys of maps"
    ))
}

/// The URL of a path below the base URL.
pub(crate) fn url(base: &str, path: &str) -> Result<Url, Error> {
    if !path.starts_with('/') {
        return Err(Error::invalid_request("the path must start with `/`, below the client's base URL"));
    }
    if path.contains(['?', '#']) {
        return Err(Error::invalid_request("the path has a `?` or `#`; set parameters with `query`"));
    }
    let base = Url::parse(base).map_err(|_| Error::invalid_request("the base URL is not a URL"))?;
    let whole = format!("{}{path}", base.path().trim_end_matches('/'));
    let mut url = base;
    url.set_path(&whole);
    // What a URL parser changes would go to another path than the one that was asked for.
    if url.path() != whole || path.contains("//") {
        return Err(Error::invalid_request(
            "the path has a segment that is empty or `..`, or a character that must be percent-encoded",
        ));
    }
    Ok(url)
}

/// The operations that raw calls of a platform are: one for each method and idempotency. They are made when they are first
/// needed.
pub(crate) struct RawOperations {
    provider: Provider,
    documented: &'static [&'static Operation],
    table: OnceLock<Vec<Operation>>,
}

const METHODS: [&str; 6] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

impl RawOperations {
    pub(crate) const fn new(provider: Provider, documented: &'static [&'static Operation]) -> Self {
        Self { provider, documented, table: OnceLock::new() }
    }

    fn get(&'static self, method: &Method, idempotency: Idempotency) -> Result<&'static Operation, Error> {
        let mut table = self.table.get_or_init(|| self.table()).iter();
        let is_asked_for =
            |operation: &&Operation| operation.method == method.as_str() && operation.idempotency == idempotency;
        table.find(is_asked_for).ok_or_else(|| {
            Error::invalid_request("the method is none of GET, HEAD, POST, PUT, PATCH and DELETE")
                .with_provider(self.provider)
        })
    }

    fn table(&self) -> Vec<Operation> {
        let mut secrets: Vec<_> = self.documented.iter().flat_map(|operation| operation.secrets).copied().collect();
        secrets.sort_unstable();
        secrets.dedup();
        // Operations live as long as the program, and there is one table for each platform.
        let secrets: &'static [&'static str] = secrets.leak();
        let operation = |method, idempotency| Operation {
            provider: self.provider,
            id: "call",
            resource: "call",
            method,
            path: "{path}",
            idempotency,
            not_found: None,
            secrets,
            unverifiable: &[],
            natural_key: &[],
            comparisons: &[],
            billed: false,
            recognized_by: &[],
        };
        let all = [Idempotency::Safe, Idempotency::Idempotent, Idempotency::None];
        METHODS.into_iter().flat_map(|method| all.map(|idempotency| operation(method, idempotency))).collect()
    }
}

/// Gives the client of the platform whose module this is in what reaches beyond its documents.
macro_rules! escape_hatches {
    ($provider:expr) => {
        static RAW: $crate::transport::raw::RawOperations =
            $crate::transport::raw::RawOperations::new($provider, operations::ALL);

        impl Client {
            /// Calls any path of the platform, below the base URL. [`RawCall`](crate::RawCall) has an example.
            ///
            /// The path is that of the platform's documents, without parameters, and with ids percent-encoded where they
            /// need it. A wrong one is an error when the call is sent.
            pub fn call(&self, method: http::Method, path: impl AsRef<str>) -> $crate::RawCall {
                let url = $crate::transport::raw::url(&self.api.baseurl, path.as_ref());
                $crate::RawCall::new(&self.api.client, &self.api.inner, &RAW, method, url)
            }

            /// Returns the request that a call would send, without sending it. Of a call that sends several, it is the
            /// first one; of a list, that of its first page.
            ///
            /// `call` is given a client that sends nothing, and must make the call with that one. Nothing is signed, so no
            /// credentials are needed. [`Preview`](crate::Preview) has an example.
            ///
            /// # Errors
            /// That of the call if it fails before there is a request, and
            /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if it ends without one.
            pub async fn preview<T>(
                &self,
                call: impl AsyncFnOnce(Self) -> Result<T, $crate::Error>,
            ) -> Result<$crate::Preview, $crate::Error> {
                let mut client = self.clone();
                let recorder = client.api.inner.call.record();
                let result = call(client).await;
                recorder.finish(result.err())
            }
        }
    };
}
pub(crate) use escape_hatches;
