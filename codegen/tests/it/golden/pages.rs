// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///A trunk.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Trunk {
        ///A call over it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub example: Option<TrunkExample>,
        ///Name of the trunk.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///A call over a trunk. Reached through a member that has the name of an OpenAPI key.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TrunkExample {
        ///Hosts on the way.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub hosts: Option<Vec<String>>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**One page of trunks.

The response body of [`list_trunks`](super::operations::LIST_TRUNKS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TrunkPage {
        ///The trunks.
        #[doc(alias = "data")]
        #[serde(rename = "data")]
        pub items: crate::Items<Trunk>,
        ///Cursor of the next page.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub next: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    crate::object::object! {
        Trunk { ; example = "example", name = "name" }
    }
    crate::object::object! {
        TrunkExample { ; hosts = "hosts" }
    }
    crate::page::page! {
        TrunkPage { Trunk = "data"; next = "next" }
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
    /**List trunks

Returns one page of trunks.

Source: Acme handbook, "Trunks".

Sends a `GET` request to `/trunks`

*/
    pub async fn list_trunks<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::TrunkPage>, Error> {
        let info = operations::LIST_TRUNKS;
        let url = self.url("/trunks");
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
    /**List trunks: `GET /trunks`.

Returns one page of trunks.

Source: Acme handbook, "Trunks".*/
    #[doc(alias = "trunks")]
    pub const LIST_TRUNKS: &Operation = &Operation {
        provider: Provider::Acme,
        id: "list_trunks",
        resource: "trunks",
        method: "GET",
        path: "/trunks",
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
    pub const ALL: &[&Operation] = &[LIST_TRUNKS];
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
            "list_trunks" => {
                arguments.refuse_unused()?;
                response(client.api.list_trunks().await)
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
            "list_trunks" => {
                arguments.refuse_unused()?;
                Ok(listing(client.trunks().list_with()))
            }
            _ => Err(Error::invalid_request("the operation is no list")),
        }
    }
}
