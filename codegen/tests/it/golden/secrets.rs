// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**A login.

The response body of [`create_login`](super::operations::CREATE_LOGIN).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Login {
        ///Name of the user.
        pub user: String,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A login to create.

The request body of [`create_login`](super::operations::CREATE_LOGIN).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LoginCreate {
        ///What to try next, in this order.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fallbacks: Option<Vec<LoginCreate>>,
        ///Password of the user.
        pub password: crate::Secret,
        ///Codes that stand in for the password.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recovery_codes: Option<Vec<crate::Secret>>,
        ///Login at the trunk.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trunk: Option<TrunkLogin>,
        ///Name of the user.
        pub user: String,
    }
    ///A login at the trunk.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TrunkLogin {
        ///The PIN.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub pin: crate::Patch<crate::Secret>,
    }
    impl LoginCreate {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(user: impl Into<String>, password: impl Into<crate::Secret>) -> Self {
            Self {
                fallbacks: None,
                password: {
                    let value = password;
                    value.into()
                },
                recovery_codes: None,
                trunk: None,
                user: {
                    let value = user;
                    value.into()
                },
            }
        }
        ///What to try next, in this order.
        #[must_use]
        pub fn fallbacks(
            mut self,
            value: impl IntoIterator<Item = impl Into<LoginCreate>>,
        ) -> Self {
            self.fallbacks = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codes that stand in for the password.
        #[must_use]
        pub fn recovery_codes(
            mut self,
            value: impl IntoIterator<Item = impl Into<crate::Secret>>,
        ) -> Self {
            self.recovery_codes = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Login at the trunk.
        #[must_use]
        pub fn trunk(mut self, value: impl Into<TrunkLogin>) -> Self {
            self.trunk = Some(value.into());
            self
        }
    }
    impl TrunkLogin {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self { pin: crate::Patch::Absent }
        }
        ///The PIN.
        #[must_use]
        pub fn pin(mut self, value: impl crate::IntoPatch<crate::Secret>) -> Self {
            self.pin = value.into_patch();
            self
        }
    }
    crate::request::request! {
        LoginCreate { password = "password", user = "user"; fallbacks = "fallbacks",
        recovery_codes = "recovery_codes", trunk = "trunk";; }
    }
    crate::request::request! {
        TrunkLogin { ;; pin = "pin"; }
    }
    crate::object::object! {
        Login { user = "user"; }
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
    /**Create a login

Creates a login.

Source: Acme handbook, "Logins".

Sends a `POST` request to `/logins`

*/
    pub async fn create_login<'a>(
        &'a self,
        body: &'a types::LoginCreate,
    ) -> Result<ResponseValue<types::Login>, Error> {
        let info = operations::CREATE_LOGIN;
        let url = self.url("/logins");
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
    /**Create a login: `POST /logins`.

Creates a login.

Source: Acme handbook, "Logins".*/
    #[doc(alias = "logins")]
    pub const CREATE_LOGIN: &Operation = &Operation {
        provider: Provider::Acme,
        id: "create_login",
        resource: "logins",
        method: "POST",
        path: "/logins",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &["password", "pin", "recovery_codes"],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[CREATE_LOGIN];
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
            "create_login" => {
                let body: types::LoginCreate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.create_login(&body).await)
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
