// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///Query parameters of [`list_reports`](super::operations::LIST_REPORTS).
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListReportsQuery {
        ///Kinds of reports.
        pub kinds: crate::List<ReportKind>,
        ///Only these reports.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub report_ids: Option<crate::List<ReportId>>,
    }
    /**Reports to order.

The request body of [`order_reports`](super::operations::ORDER_REPORTS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReportOrder {
        ///Kinds.
        pub kinds: crate::List<ReportKind>,
        ///Who gets them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recipients: Option<crate::List<String>>,
    }
    /**Reports.

The response body of [`list_reports`](super::operations::LIST_REPORTS).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Reports {
        ///Ids of the reports.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ids: Option<Vec<ReportId>>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    impl ListReportsQuery {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(kinds: impl IntoIterator<Item = impl Into<ReportKind>>) -> Self {
            Self {
                kinds: {
                    let value = kinds;
                    value.into_iter().collect()
                },
                report_ids: None,
            }
        }
        ///Only these reports.
        #[must_use]
        pub fn report_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<ReportId>>,
        ) -> Self {
            self.report_ids = Some(value.into_iter().collect());
            self
        }
    }
    impl ReportOrder {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(kinds: impl IntoIterator<Item = impl Into<ReportKind>>) -> Self {
            Self {
                kinds: {
                    let value = kinds;
                    value.into_iter().collect()
                },
                recipients: None,
            }
        }
        ///Who gets them.
        #[must_use]
        pub fn recipients(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.recipients = Some(value.into_iter().collect());
            self
        }
    }
    crate::request::request! {
        ListReportsQuery { kinds = "kinds"; report_ids = "report_ids";; }
    }
    crate::request::request! {
        ReportOrder { kinds = "kinds"; recipients = "recipients";; }
    }
    crate::object::object! {
        Reports { ; ids = "ids" }
    }
    crate::id::integer_id! {
        #[doc = "Id of a report."] ReportId
    }
    crate::open_enum::open_enum! {
        #[doc = "What a report is about."] pub enum ReportKind { #[doc = "`calls`"] Calls
        = "calls", #[doc = "`minutes`"] Minutes = "minutes" }
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
    /**List reports

Lists reports.

Source: Acme handbook, "Reports".

Sends a `GET` request to `/reports`

*/
    pub async fn list_reports<'a>(
        &'a self,
        query: &'a types::ListReportsQuery,
    ) -> Result<ResponseValue<types::Reports>, Error> {
        let info = operations::LIST_REPORTS;
        let url = self.url("/reports");
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
    /**Order reports

Orders reports.

Source: Acme handbook, "Reports".

Sends a `POST` request to `/reports`

*/
    pub async fn order_reports<'a>(
        &'a self,
        body: &'a types::ReportOrder,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::ORDER_REPORTS;
        let url = self.url("/reports");
        let request = self
            .client
            .post(url)
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
            .build()
            .map_err(Error::unwritable)
            .map_err(|error| self.refused(info, error))?;
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::empty(response),
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
    /**List reports: `GET /reports`.

Lists reports.

Source: Acme handbook, "Reports".*/
    #[doc(alias = "reports")]
    pub const LIST_REPORTS: &Operation = &Operation {
        provider: Provider::Acme,
        id: "list_reports",
        resource: "reports",
        method: "GET",
        path: "/reports",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Order reports: `POST /reports`.

Orders reports.

Source: Acme handbook, "Reports".*/
    #[doc(alias = "reports")]
    pub const ORDER_REPORTS: &Operation = &Operation {
        provider: Provider::Acme,
        id: "order_reports",
        resource: "reports",
        method: "POST",
        path: "/reports",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[LIST_REPORTS, ORDER_REPORTS];
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
            "list_reports" => {
                let query: types::ListReportsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_reports(&query).await)
            }
            "order_reports" => {
                let body: types::ReportOrder = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.order_reports(&body).await)
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
