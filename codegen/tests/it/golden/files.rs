// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**A gate.

The response body of [`get_gate`](super::operations::GET_GATE).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Gate {
        ///The site it leads to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub site: Option<Site>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A site.

The response body of [`get_site`](super::operations::GET_SITE).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Site {
        ///Id of the site.
        pub id: SiteId,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    crate::object::object! {
        Gate { ; site = "site" }
    }
    crate::object::object! {
        Site { id = "id"; }
    }
    crate::id::text_id! {
        #[doc = "Id of a site."] SiteId
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
    /**Get a site

Reads a site.

Source: Acme handbook, "Sites".

Sends a `GET` request to `/sites/{site_id}`

Arguments:
- `site_id`: The site.
*/
    pub async fn get_site<'a>(
        &'a self,
        site_id: &'a types::SiteId,
    ) -> Result<ResponseValue<types::Site>, Error> {
        let info = operations::GET_SITE;
        let url = self
            .url(
                &format!(
                    "/sites/{}", encode_path(& site_id.to_string()).map_err(| error |
                    self.refused(info, error)) ?
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
    /**Get a gate

Reads the gate of a site.

Source: Acme handbook, "Gates".

Sends a `GET` request to `/sites/{site_id}/gate`

Arguments:
- `site_id`: The site.
*/
    pub async fn get_gate<'a>(
        &'a self,
        site_id: &'a types::SiteId,
    ) -> Result<ResponseValue<types::Gate>, Error> {
        let info = operations::GET_GATE;
        let url = self
            .url(
                &format!(
                    "/sites/{}/gate", encode_path(& site_id.to_string()).map_err(| error
                    | self.refused(info, error)) ?
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
    /**Get a site: `GET /sites/{site_id}`.

Reads a site.

Source: Acme handbook, "Sites".*/
    #[doc(alias = "sites")]
    pub const GET_SITE: &Operation = &Operation {
        provider: Provider::Acme,
        id: "get_site",
        resource: "sites",
        method: "GET",
        path: "/sites/{site_id}",
        idempotency: Idempotency::Safe,
        not_found: Some("no site with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Get a gate: `GET /sites/{site_id}/gate`.

Reads the gate of a site.

Source: Acme handbook, "Gates".*/
    #[doc(alias = "gate")]
    pub const GET_GATE: &Operation = &Operation {
        provider: Provider::Acme,
        id: "get_gate",
        resource: "gates",
        method: "GET",
        path: "/sites/{site_id}/gate",
        idempotency: Idempotency::Safe,
        not_found: Some("no site with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[GET_SITE, GET_GATE];
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
            "get_site" => {
                let site_id: types::SiteId = arguments.take_path("site_id")?;
                arguments.refuse_unused()?;
                response(client.api.get_site(&site_id).await)
            }
            "get_gate" => {
                let site_id: types::SiteId = arguments.take_path("site_id")?;
                arguments.refuse_unused()?;
                response(client.api.get_gate(&site_id).await)
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
