// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**A binding to make.

The request body of [`bind`](super::operations::BIND).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BindingCreate {
        ///The application, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub application: Option<ApplicationRef>,
        ///What it is for.
        pub note: String,
    }
    /**A binding to make again.

The request body of [`rebind`](super::operations::REBIND).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BindingUpdate {
        ///The application, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub application: Option<ApplicationRef>,
    }
    ///Query parameters of [`find_binding`](super::operations::FIND_BINDING).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FindBindingQuery {
        ///The rules, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub rules: Option<RuleFilter>,
    }
    impl BindingCreate {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(note: impl Into<String>) -> Self {
            Self {
                application: None,
                note: {
                    let value = note;
                    value.into()
                },
            }
        }
        ///The application, named in one of several ways.
        #[must_use]
        pub fn application(mut self, value: impl Into<ApplicationRef>) -> Self {
            self.application = Some(value.into());
            self
        }
    }
    impl BindingUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self { application: None }
        }
        ///The application, named in one of several ways.
        #[must_use]
        pub fn application(mut self, value: impl Into<ApplicationRef>) -> Self {
            self.application = Some(value.into());
            self
        }
    }
    impl FindBindingQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self { rules: None }
        }
        ///The rules, named in one of several ways.
        #[must_use]
        pub fn rules(mut self, value: impl Into<RuleFilter>) -> Self {
            self.rules = Some(value.into());
            self
        }
    }
    crate::request::request! {
        BindingCreate { note = "note";;; application { ApplicationRef::Id =
        "application_id", ApplicationRef::Name = "application_name" } }
    }
    crate::request::request! {
        BindingUpdate { ;;; application { ApplicationRef::Id = "application_id",
        ApplicationRef::Name = "application_name" } }
    }
    crate::request::request! {
        FindBindingQuery { ;;; rules { RuleFilter::Ids = "rule_ids", RuleFilter::Names =
        "rule_names" } }
    }
    crate::id::integer_id! {
        #[doc = "Id of an application."] ApplicationId
    }
    crate::id::integer_id! {
        #[doc = "Id of a rule."] RuleId
    }
    ///The application, named in one of several ways.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ApplicationRef {
        ///Application, by id.
        #[serde(rename = "application_id")]
        Id(crate::acme::types::ApplicationId),
        ///Application, by name.
        #[serde(rename = "application_name")]
        Name(::std::string::String),
    }
    impl From<crate::acme::types::ApplicationId> for ApplicationRef {
        fn from(value: crate::acme::types::ApplicationId) -> Self {
            Self::Id(value)
        }
    }
    crate::convert::conversions! {
        ApplicationRef : | value | Self::Id(value.into()), i64, & crate
        ::acme::types::ApplicationId
    }
    impl From<::std::string::String> for ApplicationRef {
        fn from(value: ::std::string::String) -> Self {
            Self::Name(value)
        }
    }
    crate::convert::conversions! {
        ApplicationRef : | value | Self::Name(value.into()), & ::std::string::String, &
        str
    }
    ///The rules, named in one of several ways.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum RuleFilter {
        ///Rules, by id.
        #[serde(rename = "rule_ids")]
        Ids(crate::List<crate::acme::types::RuleId>),
        ///Rules, by name.
        #[serde(rename = "rule_names")]
        Names(crate::List<::std::string::String>),
    }
    impl From<crate::List<crate::acme::types::RuleId>> for RuleFilter {
        fn from(value: crate::List<crate::acme::types::RuleId>) -> Self {
            Self::Ids(value)
        }
    }
    crate::list::list_variant! {
        RuleFilter::Ids : crate ::acme::types::RuleId, i64; & crate ::acme::types::RuleId
    }
    impl From<crate::List<::std::string::String>> for RuleFilter {
        fn from(value: crate::List<::std::string::String>) -> Self {
            Self::Names(value)
        }
    }
    crate::list::list_variant! {
        RuleFilter::Names : ::std::string::String; & ::std::string::String, & str
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
    /**Find a binding

Finds a binding.

Source: Acme handbook, "Bindings".

Sends a `GET` request to `/bindings`

*/
    pub async fn find_binding<'a>(
        &'a self,
        query: &'a types::FindBindingQuery,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::FIND_BINDING;
        let url = self.url("/bindings");
        let request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**Bind again

Binds again.

Source: Acme handbook, "Bindings".

Sends a `PUT` request to `/bindings`

*/
    pub async fn rebind<'a>(
        &'a self,
        body: &'a types::BindingUpdate,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::REBIND;
        let url = self.url("/bindings");
        let request = self
            .client
            .put(url)
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
    /**Bind

Binds.

Source: Acme handbook, "Bindings".

Sends a `POST` request to `/bindings`

*/
    pub async fn bind<'a>(
        &'a self,
        body: &'a types::BindingCreate,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::BIND;
        let url = self.url("/bindings");
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
    /**Find a binding: `GET /bindings`.

Finds a binding.

Source: Acme handbook, "Bindings".*/
    #[doc(alias = "bindings")]
    pub const FIND_BINDING: &Operation = &Operation {
        provider: Provider::Acme,
        id: "find_binding",
        resource: "bindings",
        method: "GET",
        path: "/bindings",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Bind: `POST /bindings`.

Binds.

Source: Acme handbook, "Bindings".*/
    #[doc(alias = "bindings")]
    pub const BIND: &Operation = &Operation {
        provider: Provider::Acme,
        id: "bind",
        resource: "bindings",
        method: "POST",
        path: "/bindings",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Bind again: `PUT /bindings`.

Binds again.

Source: Acme handbook, "Bindings".*/
    #[doc(alias = "bindings")]
    pub const REBIND: &Operation = &Operation {
        provider: Provider::Acme,
        id: "rebind",
        resource: "bindings",
        method: "PUT",
        path: "/bindings",
        idempotency: Idempotency::Idempotent,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[FIND_BINDING, BIND, REBIND];
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
            "find_binding" => {
                let query: types::FindBindingQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.find_binding(&query).await)
            }
            "bind" => {
                let body: types::BindingCreate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.bind(&body).await)
            }
            "rebind" => {
                let body: types::BindingUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.rebind(&body).await)
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
