// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**A modem.

The response body of [`get_modem`](super::operations::GET_MODEM).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Modem {
        ///What it speaks, best first.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Which way it talks.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub direction: Option<Direction>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    crate::object::object! {
        Modem { ; codecs = "codecs", direction = "direction" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "A codec, by its exact text.\n\nDiffers from the vendor's text: The handbook writes `opus` in small letters."]
        pub enum Codec { #[doc = "G.711."] Pcmu = "PCMU", #[doc =
        "Opus at 48 kHz with packets of 20 ms."] Opus48kHz20ms = "OPUS@48000H@20I", #[doc
        = "Both ways, see <https://example.com/two-way>."] TwoWay = "2way", #[doc =
        "One more."] PlusOne = "+1", #[doc = "None at all."] Off = "off", #[doc =
        "A text with quotes in it."] Greeting = "say \"hi\"" }
    }
    crate::open_enum::open_enum! {
        #[doc = "Which way a modem talks."] pub enum Direction { #[doc = "`inbound`"]
        Inbound = "inbound", #[doc = "`outbound-only`"] OutboundOnly = "outbound-only",
        #[doc = "`in_and_out`"] InAndOut = "in_and_out" }
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
    /**Get the modem

Reads what the modem can do.

Source: Acme handbook, "Modem".

Sends a `GET` request to `/modems`

*/
    pub async fn get_modem<'a>(&'a self) -> Result<ResponseValue<types::Modem>, Error> {
        let info = operations::GET_MODEM;
        let url = self.url("/modems");
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
    /**Get the modem: `GET /modems`.

Reads what the modem can do.

Source: Acme handbook, "Modem".*/
    #[doc(alias = "modems")]
    pub const GET_MODEM: &Operation = &Operation {
        provider: Provider::Acme,
        id: "get_modem",
        resource: "modems",
        method: "GET",
        path: "/modems",
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
    pub const ALL: &[&Operation] = &[GET_MODEM];
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
            "get_modem" => {
                arguments.refuse_unused()?;
                response(client.api.get_modem().await)
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
