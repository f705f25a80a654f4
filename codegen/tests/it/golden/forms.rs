// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**A user to create.

The request body of [`create_user`](super::operations::CREATE_USER).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UserCreate {
        ///Whether the user may log in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: Option<bool>,
        ///Age of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub age: Option<i64>,
        ///When the user was born.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub born_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Name for people.
        pub display_name: String,
        ///Generation of the user.
        #[serde(rename = "gen")]
        pub gen_: i64,
        ///Password.
        pub password: crate::Secret,
        ///Name for machines.
        pub user_name: String,
        ///Weight of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub weight: Option<f64>,
        ///Phone for the second factor.
        #[serde(rename = "2fa_phone")]
        pub x2fa_phone: String,
    }
    impl UserCreate {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(
            user_name: impl Into<String>,
            x2fa_phone: impl Into<String>,
            gen_: i64,
            display_name: impl Into<String>,
            password: impl Into<crate::Secret>,
        ) -> Self {
            Self {
                active: None,
                age: None,
                born_at: None,
                display_name: {
                    let value = display_name;
                    value.into()
                },
                gen_: {
                    let value = gen_;
                    value
                },
                password: {
                    let value = password;
                    value.into()
                },
                user_name: {
                    let value = user_name;
                    value.into()
                },
                weight: None,
                x2fa_phone: {
                    let value = x2fa_phone;
                    value.into()
                },
            }
        }
        ///Whether the user may log in.
        #[must_use]
        pub fn active(mut self, value: bool) -> Self {
            self.active = Some(value);
            self
        }
        ///Age of the user.
        #[must_use]
        pub fn age(mut self, value: i64) -> Self {
            self.age = Some(value);
            self
        }
        ///When the user was born.
        #[must_use]
        pub fn born_at(
            mut self,
            value: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
        ) -> Self {
            self.born_at = Some(value.into());
            self
        }
        ///Weight of the user.
        #[must_use]
        pub fn weight(mut self, value: f64) -> Self {
            self.weight = Some(value);
            self
        }
    }
    crate::request::request! {
        UserCreate { display_name = "display_name", gen_ = "gen", password = "password",
        user_name = "user_name", x2fa_phone = "2fa_phone"; active = "active", age =
        "age", born_at = "born_at", weight = "weight";; }
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
    /**Create a user

Creates a user.

Source: Acme handbook, "Users".

Sends a `POST` request to `/users`

*/
    pub async fn create_user<'a>(
        &'a self,
        body: &'a types::UserCreate,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::CREATE_USER;
        let url = self.url("/users");
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
    /**Create a user: `POST /users`.

Creates a user.

Source: Acme handbook, "Users".*/
    #[doc(alias = "users")]
    pub const CREATE_USER: &Operation = &Operation {
        provider: Provider::Acme,
        id: "create_user",
        resource: "users",
        method: "POST",
        path: "/users",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &["password"],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[CREATE_USER];
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
            "create_user" => {
                let body: types::UserCreate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.create_user(&body).await)
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
