// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**A number.

The response body of [`get_number`](super::operations::GET_NUMBER).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NumberObject {
        ///Days on which it was called.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub days: Option<Vec<crate::acme::Day>>,
        ///When it falls free.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub free_on: Option<crate::acme::Day>,
        ///When it was ordered.
        pub ordered_on: crate::acme::Day,
        ///What it costs.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub price: Option<crate::acme::Price>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    crate::object::object! {
        NumberObject { ordered_on = "ordered_on"; days = "days", free_on = "free_on",
        price = "price" }
    }
    pub use crate::acme::Day;
    pub use crate::acme::NumberOrder;
    pub use crate::acme::NumberPage;
    pub use crate::acme::Price;
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
    /**Get a number

Reads a number.

Source: Acme handbook, "Numbers".

Sends a `GET` request to `/numbers`

*/
    pub async fn get_number<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::NumberObject>, Error> {
        let info = operations::GET_NUMBER;
        let url = self.url("/numbers");
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
    /**Order numbers

Orders numbers.

Source: Acme handbook, "Numbers".

Sends a `POST` request to `/numbers`

*/
    pub async fn order_numbers<'a>(
        &'a self,
        body: &'a crate::acme::NumberOrder,
    ) -> Result<ResponseValue<crate::acme::NumberPage>, Error> {
        let info = operations::ORDER_NUMBERS;
        let url = self.url("/numbers");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
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
    /**Get a number: `GET /numbers`.

Reads a number.

Source: Acme handbook, "Numbers".*/
    #[doc(alias = "numbers")]
    pub const GET_NUMBER: &Operation = &Operation {
        provider: Provider::Acme,
        id: "get_number",
        resource: "numbers",
        method: "GET",
        path: "/numbers",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &["free_on"],
    };
    /**Order numbers: `POST /numbers`.

Orders numbers.

Source: Acme handbook, "Numbers".*/
    #[doc(alias = "numbers")]
    pub const ORDER_NUMBERS: &Operation = &Operation {
        provider: Provider::Acme,
        id: "order_numbers",
        resource: "numbers",
        method: "POST",
        path: "/numbers",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &["free_on"],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[GET_NUMBER, ORDER_NUMBERS];
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
            "get_number" => {
                arguments.refuse_unused()?;
                response(client.api.get_number().await)
            }
            "order_numbers" => {
                let body: crate::acme::NumberOrder = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.order_numbers(&body).await)
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
