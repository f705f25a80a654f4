// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**A line.

The response body of [`get_line`](super::operations::GET_LINE).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Line {
        ///Whether it is in use.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub active: Option<bool>,
        ///How many calls it takes.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub channels: Option<i64>,
        ///Id of the line.
        pub id: LineId,
        ///When it was opened.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub opened_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///What it costs.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub price: Option<f64>,
        ///The slot it is in.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub slot: Option<SlotNumber>,
        ///Trace of the last change.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub trace: Option<::uuid::Uuid>,
        ///Always `line`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    crate::object::object! {
        Line { id = "id", type_ = "type"; active = "active", channels = "channels",
        opened_at = "opened_at", price = "price", slot = "slot", trace = "trace" }
    }
    crate::id::text_id! {
        #[doc = "Id of an account."] AccountId
    }
    crate::id::uuid_id! {
        #[doc = "Id of a line."] LineId
    }
    crate::id::integer_id! {
        #[doc = "Number of a slot."] SlotNumber
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
    /**Get a line

Reads a line.

Source: Acme handbook, "Lines".

Sends a `GET` request to `/accounts/{account}/lines/{line_id}/slots/{slotNumber}`

Arguments:
- `account`: The account.
- `line_id`: The line.
- `slot_number`: The slot.
*/
    pub async fn get_line<'a>(
        &'a self,
        account: &'a types::AccountId,
        line_id: &'a types::LineId,
        slot_number: &'a types::SlotNumber,
    ) -> Result<ResponseValue<types::Line>, Error> {
        let info = operations::GET_LINE;
        let url = self
            .url(
                &format!(
                    "/accounts/{}/lines/{}/slots/{}", encode_path(& account.to_string())
                    .map_err(| error | self.refused(info, error)) ?, encode_path(&
                    line_id.to_string()).map_err(| error | self.refused(info, error)) ?,
                    encode_path(& slot_number.to_string()).map_err(| error | self
                    .refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
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
    /**Get a line: `GET /accounts/{account}/lines/{line_id}/slots/{slotNumber}`.

Reads a line.

Source: Acme handbook, "Lines".*/
    #[doc(alias = "slots")]
    pub const GET_LINE: &Operation = &Operation {
        provider: Provider::Acme,
        id: "get_line",
        resource: "lines",
        method: "GET",
        path: "/accounts/{account}/lines/{line_id}/slots/{slotNumber}",
        idempotency: Idempotency::Safe,
        not_found: Some(
            "no account or slot number or line with these ids, or not for these credentials",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[GET_LINE];
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
            "get_line" => {
                let account: types::AccountId = arguments.take_path("account")?;
                let line_id: types::LineId = arguments.take_path("line_id")?;
                let slot_number: types::SlotNumber = arguments.take_path("slot_number")?;
                arguments.refuse_unused()?;
                response(client.api.get_line(&account, &line_id, &slot_number).await)
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
