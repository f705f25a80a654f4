// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**A profile.

The response body of [`update_profile`](super::operations::UPDATE_PROFILE).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Profile {
        ///How it rings.
        pub mode: ProfileMode,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to the profile.

The request body of [`update_profile`](super::operations::UPDATE_PROFILE).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProfileUpdate {
        ///Codecs, best first.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub codecs: crate::Patch<Vec<Codec>>,
        ///A label; it cannot be taken away.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label: Option<String>,
        ///How it rings.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub mode: crate::Patch<Mode>,
        ///Whether it rings at all.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quiet: Option<bool>,
        ///How long it rings.
        #[serde(rename = "ringSeconds", skip_serializing_if = "crate::Patch::is_absent")]
        pub ring_seconds: crate::Patch<i64>,
        ///Number that calls come from.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub send_as: crate::Patch<String>,
        ///Tags; an empty list is sent as one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: Option<Vec<String>>,
        ///Where calls go that nobody takes.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub voicemail: crate::Patch<VoicemailUpdate>,
    }
    ///Changes to the voicemail.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct VoicemailUpdate {
        ///What callers hear.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub greeting: crate::Patch<String>,
    }
    impl ProfileUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                codecs: crate::Patch::Absent,
                label: None,
                mode: crate::Patch::Absent,
                quiet: None,
                ring_seconds: crate::Patch::Absent,
                send_as: crate::Patch::Absent,
                tags: None,
                voicemail: crate::Patch::Absent,
            }
        }
        ///Codecs, best first.
        #[must_use]
        pub fn codecs(mut self, value: impl crate::IntoPatch<Vec<Codec>>) -> Self {
            self.codecs = value.into_patch();
            self
        }
        ///A label; it cannot be taken away.
        #[must_use]
        pub fn label(mut self, value: impl Into<String>) -> Self {
            self.label = Some(value.into());
            self
        }
        ///How it rings.
        #[must_use]
        pub fn mode(mut self, value: impl crate::IntoPatch<Mode>) -> Self {
            self.mode = value.into_patch();
            self
        }
        ///Whether it rings at all.
        #[must_use]
        pub fn quiet(mut self, value: bool) -> Self {
            self.quiet = Some(value);
            self
        }
        ///How long it rings.
        #[must_use]
        pub fn ring_seconds(mut self, value: impl crate::IntoPatch<i64>) -> Self {
            self.ring_seconds = value.into_patch();
            self
        }
        ///Number that calls come from.
        #[must_use]
        pub fn send_as(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.send_as = value.into_patch();
            self
        }
        ///Tags; an empty list is sent as one.
        #[must_use]
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.tags = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Where calls go that nobody takes.
        #[must_use]
        pub fn voicemail(
            mut self,
            value: impl crate::IntoPatch<VoicemailUpdate>,
        ) -> Self {
            self.voicemail = value.into_patch();
            self
        }
    }
    impl VoicemailUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                greeting: crate::Patch::Absent,
            }
        }
        ///What callers hear.
        #[must_use]
        pub fn greeting(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.greeting = value.into_patch();
            self
        }
    }
    crate::request::request! {
        ProfileUpdate { ; label = "label", quiet = "quiet", tags = "tags"; codecs =
        "codecs", mode = "mode", ring_seconds = "ringSeconds", send_as = "send_as",
        voicemail = "voicemail"; }
    }
    crate::request::request! {
        VoicemailUpdate { ;; greeting = "greeting"; }
    }
    crate::patch::patchable! {
        VoicemailUpdate
    }
    crate::open_enum::converts! {
        ProfileMode => Mode;
    }
    crate::object::object! {
        Profile { mode = "mode"; }
    }
    crate::open_enum::open_enum! {
        #[doc = "A codec."] pub enum Codec { #[doc = "`opus`"] Opus = "opus", #[doc =
        "`pcmu`"] Pcmu = "pcmu" }
    }
    crate::open_enum::open_enum! {
        #[doc = "How it rings."] pub enum Mode { #[doc = "`loud`"] Loud = "loud", #[doc =
        "`silent`"] Silent = "silent" }
    }
    crate::open_enum::open_enum! {
        #[doc = "How a profile rings."] pub enum ProfileMode { #[doc = "`loud`"] Loud =
        "loud", #[doc = "`silent`"] Silent = "silent", #[doc = "`seasonal`"] Seasonal =
        "seasonal" }
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
    /**Update the profile

Sends what is set.

Source: Acme handbook, "Profile".

Sends a `PATCH` request to `/profile`

*/
    pub async fn update_profile<'a>(
        &'a self,
        body: &'a types::ProfileUpdate,
    ) -> Result<ResponseValue<types::Profile>, Error> {
        let info = operations::UPDATE_PROFILE;
        let url = self.url("/profile");
        let request = self
            .client
            .patch(url)
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
    /**Update the profile: `PATCH /profile`.

Sends what is set.

Source: Acme handbook, "Profile".*/
    #[doc(alias = "profile")]
    pub const UPDATE_PROFILE: &Operation = &Operation {
        provider: Provider::Acme,
        id: "update_profile",
        resource: "profile",
        method: "PATCH",
        path: "/profile",
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
    pub const ALL: &[&Operation] = &[UPDATE_PROFILE];
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
            "update_profile" => {
                let body: types::ProfileUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.profile().update(body).await)
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
            "update_profile" => {
                let body: types::ProfileUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                verified(client.profile().update_verified(body).await)
            }
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
