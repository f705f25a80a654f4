// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**A job.

The response body of [`put_job`](super::operations::PUT_JOB).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Job {
        ///How it stands.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub state: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A job to put.

The request body of [`put_job`](super::operations::PUT_JOB).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobPut {
        ///What to do.
        pub command: String,
    }
    impl JobPut {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(command: impl Into<String>) -> Self {
            Self {
                command: {
                    let value = command;
                    value.into()
                },
            }
        }
    }
    crate::request::request! {
        JobPut { command = "command";;; }
    }
    crate::object::object! {
        Job { ; state = "state" }
    }
    crate::id::text_id! {
        #[doc = "Id of a job."] JobId
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
    /**Put a job

Creates a job or replaces it.

Differs from the vendor's text: The handbook leaves 202 out.

Source: Acme handbook, "Jobs".

Sends a `PUT` request to `/jobs/{job_id}`

Arguments:
- `job_id`: The job.
- `body`
*/
    pub async fn put_job<'a>(
        &'a self,
        job_id: &'a types::JobId,
        body: &'a types::JobPut,
    ) -> Result<ResponseValue<types::Job>, Error> {
        let info = operations::PUT_JOB;
        let url = self
            .url(
                &format!(
                    "/jobs/{}", encode_path(& job_id.to_string()).map_err(| error | self
                    .refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .put(url)
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
    /**Delete a job

Deletes a job.

Source: Acme handbook, "Jobs".

Sends a `DELETE` request to `/jobs/{job_id}`

Arguments:
- `job_id`: The job.
*/
    pub async fn delete_job<'a>(
        &'a self,
        job_id: &'a types::JobId,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::DELETE_JOB;
        let url = self
            .url(
                &format!(
                    "/jobs/{}", encode_path(& job_id.to_string()).map_err(| error | self
                    .refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .delete(url)
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
    /**Put a job: `PUT /jobs/{job_id}`.

Creates a job or replaces it.

Differs from the vendor's text: The handbook leaves 202 out.

Source: Acme handbook, "Jobs".*/
    #[doc(alias = "jobs")]
    pub const PUT_JOB: &Operation = &Operation {
        provider: Provider::Acme,
        id: "put_job",
        resource: "jobs",
        method: "PUT",
        path: "/jobs/{job_id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some("no job with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Delete a job: `DELETE /jobs/{job_id}`.

Deletes a job.

Source: Acme handbook, "Jobs".*/
    #[doc(alias = "jobs")]
    pub const DELETE_JOB: &Operation = &Operation {
        provider: Provider::Acme,
        id: "delete_job",
        resource: "jobs",
        method: "DELETE",
        path: "/jobs/{job_id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some("no job with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[PUT_JOB, DELETE_JOB];
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
            "put_job" => {
                let job_id: types::JobId = arguments.take_path("job_id")?;
                let body: types::JobPut = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.put_job(&job_id, &body).await)
            }
            "delete_job" => {
                let job_id: types::JobId = arguments.take_path("job_id")?;
                arguments.refuse_unused()?;
                response(client.api.delete_job(&job_id).await)
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
