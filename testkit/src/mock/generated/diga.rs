// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
/// Visits every operation of this platform, sorted by path and method.
pub fn visit_all(visitor: &mut impl Visitor) {
    visitor.visit::<ListAgents>();
    visitor.visit::<GetAgent>();
    visitor.visit::<UpdateAgentPublishedVersion>();
    visitor.visit::<ListAgentVersions>();
    visitor.visit::<ListPhones>();
    visitor.visit::<ImportPhone>();
    visitor.visit::<GetPhone>();
    visitor.visit::<UpdatePhone>();
    visitor.visit::<ReleasePhone>();
    visitor.visit::<UpdatePhoneSipConfig>();
}
/// List agents: `GET /v1/agent/`.
#[derive(Clone, Copy, Debug)]
pub enum ListAgents {}
impl MockOperation for ListAgents {
    const OPERATION: &'static Operation = operations::LIST_AGENTS;
}
impl Documented for ListAgents {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListAgents> {
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListAgentsQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListAgents> {
    /// 200: One page of agents.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: A filter is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The API key is missing, wrong, expired or of a deleted project. Without any key, the body is a text in `detail`.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The key lacks the permission. The documented code is `INTERNAL_SERVER_ERROR` all the same.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 422: The parameters do not go together, as `after` with `before`. A parameter that does not fit its schema gives the same status, then with a list in `detail` as the body.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests of this account. Nothing was changed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn too_many_requests(self, body: impl Serialize) -> Self {
        self.body(429, &body)
    }
    /// 500: The platform failed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn internal_server_error(self, body: impl Serialize) -> Self {
        self.body(500, &body)
    }
}
/// Get an agent: `GET /v1/agent/{agent_id}`.
#[derive(Clone, Copy, Debug)]
pub enum GetAgent {}
impl MockOperation for GetAgent {
    const OPERATION: &'static Operation = operations::GET_AGENT;
}
impl Documented for GetAgent {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetAgent> {
    /// Only requests with this `agent_id` in the path.
    pub fn agent_id(self, value: impl Into<types::AgentId>) -> Self {
        self.expect_in_path("agent_id", value.into())
    }
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::GetAgentQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<GetAgent> {
    /// 200: The agent in that version.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The parameters or the body do not go together.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The API key is missing, wrong, expired or of a deleted project. Without any key, the body is a text in `detail`.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The key lacks the permission. The documented code is `INTERNAL_SERVER_ERROR` all the same.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: There is no such agent in the project.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The path, the query or the body does not fit the schema.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests of this account. Nothing was changed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn too_many_requests(self, body: impl Serialize) -> Self {
        self.body(429, &body)
    }
    /// 500: The platform failed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn internal_server_error(self, body: impl Serialize) -> Self {
        self.body(500, &body)
    }
}
/// Publish or unpublish an agent: `PATCH /v1/agent/{agent_id}/published_version`.
#[derive(Clone, Copy, Debug)]
pub enum UpdateAgentPublishedVersion {}
impl MockOperation for UpdateAgentPublishedVersion {
    const OPERATION: &'static Operation = operations::UPDATE_AGENT_PUBLISHED_VERSION;
}
impl Documented for UpdateAgentPublishedVersion {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdateAgentPublishedVersion> {
    /// Only requests with this `agent_id` in the path.
    pub fn agent_id(self, value: impl Into<types::AgentId>) -> Self {
        self.expect_in_path("agent_id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::AgentPublicationUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdateAgentPublishedVersion> {
    /// 200: What is published now.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The parameters or the body do not go together.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The API key is missing, wrong, expired or of a deleted project. Without any key, the body is a text in `detail`.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The key lacks the permission. The documented code is `INTERNAL_SERVER_ERROR` all the same.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: There is no such agent in the project.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The path, the query or the body does not fit the schema.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests of this account. Nothing was changed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn too_many_requests(self, body: impl Serialize) -> Self {
        self.body(429, &body)
    }
    /// 500: The platform failed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn internal_server_error(self, body: impl Serialize) -> Self {
        self.body(500, &body)
    }
}
/// List the versions of an agent: `GET /v1/agent/{agent_id}/version`.
#[derive(Clone, Copy, Debug)]
pub enum ListAgentVersions {}
impl MockOperation for ListAgentVersions {
    const OPERATION: &'static Operation = operations::LIST_AGENT_VERSIONS;
}
impl Documented for ListAgentVersions {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListAgentVersions> {
    /// Only requests with this `agent_id` in the path.
    pub fn agent_id(self, value: impl Into<types::AgentId>) -> Self {
        self.expect_in_path("agent_id", value.into())
    }
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListAgentVersionsQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListAgentVersions> {
    /// 200: One page of versions.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 401: The API key is missing, wrong, expired or of a deleted project. Without any key, the body is a text in `detail`.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The key lacks the permission. The documented code is `INTERNAL_SERVER_ERROR` all the same.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: There is no such agent in the project.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The path, the query or the body does not fit the schema.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests of this account. Nothing was changed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn too_many_requests(self, body: impl Serialize) -> Self {
        self.body(429, &body)
    }
    /// 500: The platform failed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn internal_server_error(self, body: impl Serialize) -> Self {
        self.body(500, &body)
    }
}
/// List phones: `GET /v1/phone/`.
#[derive(Clone, Copy, Debug)]
pub enum ListPhones {}
impl MockOperation for ListPhones {
    const OPERATION: &'static Operation = operations::LIST_PHONES;
}
impl Documented for ListPhones {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListPhones> {
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListPhonesQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListPhones> {
    /// 200: One page of phones.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: A filter is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The API key is missing, wrong, expired or of a deleted project. Without any key, the body is a text in `detail`.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The key lacks the permission. The documented code is `INTERNAL_SERVER_ERROR` all the same.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 422: The parameters do not go together, as `after` with `before`. A parameter that does not fit its schema gives the same status, then with a list in `detail` as the body.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests of this account. Nothing was changed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn too_many_requests(self, body: impl Serialize) -> Self {
        self.body(429, &body)
    }
    /// 500: The platform failed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn internal_server_error(self, body: impl Serialize) -> Self {
        self.body(500, &body)
    }
}
/// Import a phone: `POST /v1/phone/import`.
#[derive(Clone, Copy, Debug)]
pub enum ImportPhone {}
impl MockOperation for ImportPhone {
    const OPERATION: &'static Operation = operations::IMPORT_PHONE;
}
impl Documented for ImportPhone {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ImportPhone> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::PhoneImport) -> Self {
        self.expect_body(body)
    }
}
impl Then<ImportPhone> {
    /// 200: The imported phone.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 401: The API key is missing, wrong, expired or of a deleted project. Without any key, the body is a text in `detail`.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The key lacks the permission. The code that is documented elsewhere is `INTERNAL_SERVER_ERROR` all the same.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 409: The number is imported already, in this project or another one. The code is not documented for this operation.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn conflict(self, body: impl Serialize) -> Self {
        self.body(409, &body)
    }
    /// 422: The path, the query or the body does not fit the schema. It is the only error that the vendor documents for this operation.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests of this account. Nothing was changed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn too_many_requests(self, body: impl Serialize) -> Self {
        self.body(429, &body)
    }
    /// 500: The platform failed. A request that changes something may have taken effect.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn internal_server_error(self, body: impl Serialize) -> Self {
        self.body(500, &body)
    }
}
/// Get a phone: `GET /v1/phone/{phone_id}`.
#[derive(Clone, Copy, Debug)]
pub enum GetPhone {}
impl MockOperation for GetPhone {
    const OPERATION: &'static Operation = operations::GET_PHONE;
}
impl Documented for GetPhone {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetPhone> {
    /// Only requests with this `phone_id` in the path.
    pub fn phone_id(self, value: impl Into<types::PhoneId>) -> Self {
        self.expect_in_path("phone_id", value.into())
    }
}
impl Then<GetPhone> {
    /// 200: The phone.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 401: The API key is missing, wrong, expired or of a deleted project. Without any key, the body is a text in `detail`.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The key lacks the permission. The code that is documented elsewhere is `INTERNAL_SERVER_ERROR` all the same.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: There is no such phone, or no such agent version, in the project.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The path, the query or the body does not fit the schema. It is the only error that the vendor documents for this operation.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests of this account. Nothing was changed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn too_many_requests(self, body: impl Serialize) -> Self {
        self.body(429, &body)
    }
    /// 500: The platform failed. A request that changes something may have taken effect.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn internal_server_error(self, body: impl Serialize) -> Self {
        self.body(500, &body)
    }
}
/// Update a phone: `PATCH /v1/phone/{phone_id}`.
#[derive(Clone, Copy, Debug)]
pub enum UpdatePhone {}
impl MockOperation for UpdatePhone {
    const OPERATION: &'static Operation = operations::UPDATE_PHONE;
}
impl Documented for UpdatePhone {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdatePhone> {
    /// Only requests with this `phone_id` in the path.
    pub fn phone_id(self, value: impl Into<types::PhoneId>) -> Self {
        self.expect_in_path("phone_id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::PhoneUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdatePhone> {
    /// 200: The phone after the update.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 401: The API key is missing, wrong, expired or of a deleted project. Without any key, the body is a text in `detail`.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The key lacks the permission. The code that is documented elsewhere is `INTERNAL_SERVER_ERROR` all the same.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: There is no such phone, or no such agent version, in the project.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The path, the query or the body does not fit the schema. It is the only error that the vendor documents for this operation.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests of this account. Nothing was changed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn too_many_requests(self, body: impl Serialize) -> Self {
        self.body(429, &body)
    }
    /// 500: The platform failed. A request that changes something may have taken effect.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn internal_server_error(self, body: impl Serialize) -> Self {
        self.body(500, &body)
    }
}
/// Release a phone: `DELETE /v1/phone/{phone_id}`.
#[derive(Clone, Copy, Debug)]
pub enum ReleasePhone {}
impl MockOperation for ReleasePhone {
    const OPERATION: &'static Operation = operations::RELEASE_PHONE;
}
impl Documented for ReleasePhone {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ReleasePhone> {
    /// Only requests with this `phone_id` in the path.
    pub fn phone_id(self, value: impl Into<types::PhoneId>) -> Self {
        self.expect_in_path("phone_id", value.into())
    }
}
impl Then<ReleasePhone> {
    /// 204: The phone was deleted, or its release was scheduled.
    #[track_caller]
    pub fn no_content(self) -> Self {
        self.empty(204)
    }
    /// 400: The operation is not possible for this phone, such as one that was bought, or one that is not assigned yet. The codes are not documented.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The API key is missing, wrong, expired or of a deleted project. Without any key, the body is a text in `detail`.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The key lacks the permission. The code that is documented elsewhere is `INTERNAL_SERVER_ERROR` all the same.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: There is no such phone, or no such agent version, in the project.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The path, the query or the body does not fit the schema. It is the only error that the vendor documents for this operation.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests of this account. Nothing was changed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn too_many_requests(self, body: impl Serialize) -> Self {
        self.body(429, &body)
    }
    /// 500: The platform failed. A request that changes something may have taken effect.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn internal_server_error(self, body: impl Serialize) -> Self {
        self.body(500, &body)
    }
}
/// Update the SIP configuration of a phone: `PATCH /v1/phone/{phone_id}/sip-config`.
#[derive(Clone, Copy, Debug)]
pub enum UpdatePhoneSipConfig {}
impl MockOperation for UpdatePhoneSipConfig {
    const OPERATION: &'static Operation = operations::UPDATE_PHONE_SIP_CONFIG;
}
impl Documented for UpdatePhoneSipConfig {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdatePhoneSipConfig> {
    /// Only requests with this `phone_id` in the path.
    pub fn phone_id(self, value: impl Into<types::PhoneId>) -> Self {
        self.expect_in_path("phone_id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipConfigUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdatePhoneSipConfig> {
    /// 200: The phone after the update.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The operation is not possible for this phone, such as one that was bought, or one that is not assigned yet. The codes are not documented.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The API key is missing, wrong, expired or of a deleted project. Without any key, the body is a text in `detail`.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The key lacks the permission. The code that is documented elsewhere is `INTERNAL_SERVER_ERROR` all the same.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: There is no such phone, or no such agent version, in the project.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The path, the query or the body does not fit the schema. It is the only error that the vendor documents for this operation.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests of this account. Nothing was changed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn too_many_requests(self, body: impl Serialize) -> Self {
        self.body(429, &body)
    }
    /// 500: The platform failed. A request that changes something may have taken effect.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn internal_server_error(self, body: impl Serialize) -> Self {
        self.body(500, &body)
    }
}
