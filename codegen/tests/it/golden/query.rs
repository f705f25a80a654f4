// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**How many calls there are.

The response body of [`list_calls`](super::operations::LIST_CALLS).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CallCount {
        ///The number of calls.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub total: Option<i64>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///Query parameters of [`list_calls`](super::operations::LIST_CALLS).
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListCallsQuery {
        ///Only calls in this state.
        #[serde(
            rename = "filter[state]",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub filter_state: Option<CallState>,
        ///Calls on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Only recorded calls.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recorded: Option<bool>,
        ///Where they were made.
        pub region: String,
        ///Only later calls.
        #[serde(
            rename = "startedAfter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub started_after: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /**Only calls of this type.

Differs from the vendor's text: The handbook calls it `kind`.*/
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: Option<String>,
    }
    impl ListCallsQuery {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(region: impl Into<String>) -> Self {
            Self {
                filter_state: None,
                page_size: None,
                recorded: None,
                region: {
                    let value = region;
                    value.into()
                },
                started_after: None,
                type_: None,
            }
        }
        ///Only calls in this state.
        #[must_use]
        pub fn filter_state(mut self, value: impl Into<CallState>) -> Self {
            self.filter_state = Some(value.into());
            self
        }
        ///Calls on a page.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Only recorded calls.
        #[must_use]
        pub fn recorded(mut self, value: bool) -> Self {
            self.recorded = Some(value);
            self
        }
        ///Only later calls.
        #[must_use]
        pub fn started_after(
            mut self,
            value: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
        ) -> Self {
            self.started_after = Some(value.into());
            self
        }
        /**Only calls of this type.

Differs from the vendor's text: The handbook calls it `kind`.*/
        #[must_use]
        pub fn type_(mut self, value: impl Into<String>) -> Self {
            self.type_ = Some(value.into());
            self
        }
    }
    crate::request::request! {
        ListCallsQuery { region = "region"; filter_state = "filter[state]", page_size =
        "page_size", recorded = "recorded", started_after = "startedAfter", type_ =
        "type";; }
    }
    crate::object::object! {
        CallCount { ; total = "total" }
    }
    crate::open_enum::open_enum! {
        #[doc = "How a call stands."] pub enum CallState { #[doc = "`ringing`"] Ringing =
        "ringing", #[doc = "`ended`"] Ended = "ended" }
    }
}
#[derive(Clone)]
/**Client for acme

Version: 1.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::transport::Inner,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::transport::Inner,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::transport::Inner> for Client {
    fn api_version() -> &'static str {
        "1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::transport::Inner {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::transport::Inner>,
    {}
};
#[allow(clippy::all)]
impl Client {
    /**List calls

Lists calls.

Source: Acme handbook, "Calls".

Sends a `GET` request to `/calls`

*/
    pub async fn list_calls<'a>(
        &'a self,
        query: &'a types::ListCallsQuery,
    ) -> Result<ResponseValue<types::CallCount>, Error> {
        let info = operations::LIST_CALLS;
        let url = self.url("/calls");
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
            .build()
            .map_err(Error::unwritable)
            .map_err(|error| self.refused(info, error))?;
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
impl ::std::fmt::Debug for Client {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Client").field("baseurl", &self.baseurl).finish_non_exhaustive()
    }
}
/// Every operation, as the spec documents describe them.
pub mod operations {
    #[allow(unused_imports)]
    use crate::operation::{Comparison, Idempotency, Operation, Provider};
    /**List calls: `GET /calls`.

Lists calls.

Source: Acme handbook, "Calls".*/
    #[doc(alias = "calls")]
    pub const LIST_CALLS: &Operation = &Operation {
        provider: Provider::Acme,
        id: "list_calls",
        resource: "calls",
        method: "GET",
        path: "/calls",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[LIST_CALLS];
}
/// Calls by the name of an operation.
#[cfg(feature = "dynamic")]
pub(super) mod dynamic {
    use super::{super::Client, types};
    use crate::dynamic::{Arguments, listing, response, verified};
    use crate::{Error, Listing, Operation, Response, Verified};
    use serde_json::Value;
    pub(crate) async fn invoke(
        client: &Client,
        operation: &'static Operation,
        mut arguments: Arguments,
    ) -> Result<Response<Value>, Error> {
        match operation.id {
            "list_calls" => {
                let query: types::ListCallsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_calls(&query).await)
            }
            _ => Err(Error::invalid_request("the operation is not one of this platform")),
        }
    }
    pub(crate) async fn invoke_verified(
        client: &Client,
        operation: &'static Operation,
        mut arguments: Arguments,
    ) -> Result<Verified<Value>, Error> {
        match operation.id {
            _ => Err(Error::invalid_request("only updates can be verified by reading")),
        }
    }
    pub(crate) fn invoke_list(
        client: &Client,
        operation: &'static Operation,
        mut arguments: Arguments,
    ) -> Result<Listing<Value>, Error> {
        match operation.id {
            _ => Err(Error::invalid_request("the operation is no list")),
        }
    }
}
