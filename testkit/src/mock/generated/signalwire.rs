// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
/// Visits every operation of this platform, sorted by path and method.
pub fn visit_all(visitor: &mut impl Visitor) {
    visitor.visit::<ListResources>();
    visitor.visit::<ListSipCredentials>();
    visitor.visit::<CreateSipCredential>();
    visitor.visit::<GetSipCredential>();
    visitor.visit::<UpdateSipCredential>();
    visitor.visit::<DeleteSipCredential>();
    visitor.visit::<ListSipCredentialAddresses>();
    visitor.visit::<ListSipGateways>();
    visitor.visit::<CreateSipGateway>();
    visitor.visit::<GetSipGateway>();
    visitor.visit::<UpdateSipGateway>();
    visitor.visit::<DeleteSipGateway>();
    visitor.visit::<ListSipGatewayAddresses>();
    visitor.visit::<ListSubscribers>();
    visitor.visit::<CreateSubscriber>();
    visitor.visit::<ListSubscriberSipCredentials>();
    visitor.visit::<CreateSubscriberSipCredential>();
    visitor.visit::<GetSubscriberSipCredential>();
    visitor.visit::<UpdateSubscriberSipCredential>();
    visitor.visit::<DeleteSubscriberSipCredential>();
    visitor.visit::<GetSubscriber>();
    visitor.visit::<UpdateSubscriber>();
    visitor.visit::<DeleteSubscriber>();
    visitor.visit::<ListSubscriberAddresses>();
    visitor.visit::<GetResource>();
    visitor.visit::<DeleteResource>();
    visitor.visit::<ListResourceAddresses>();
    visitor.visit::<AssignDomainApplication>();
    visitor.visit::<AssignPhoneNumber>();
    visitor.visit::<AssignSipCredential>();
    visitor.visit::<ListSipAddresses>();
    visitor.visit::<CreateSipAddress>();
    visitor.visit::<GetSipAddress>();
    visitor.visit::<UpdateSipAddress>();
    visitor.visit::<DeleteSipAddress>();
    visitor.visit::<ListDomainApplications>();
    visitor.visit::<CreateDomainApplication>();
    visitor.visit::<GetDomainApplication>();
    visitor.visit::<UpdateDomainApplication>();
    visitor.visit::<DeleteDomainApplication>();
    visitor.visit::<ListRelaySipEndpoints>();
    visitor.visit::<CreateRelaySipEndpoint>();
    visitor.visit::<GetRelaySipEndpoint>();
    visitor.visit::<UpdateRelaySipEndpoint>();
    visitor.visit::<DeleteRelaySipEndpoint>();
    visitor.visit::<ListPhoneNumbers>();
    visitor.visit::<GetPhoneNumber>();
    visitor.visit::<UpdatePhoneNumber>();
    visitor.visit::<SetEmergencyAddress>();
    visitor.visit::<RemoveEmergencyAddress>();
    visitor.visit::<GetSipProfile>();
    visitor.visit::<UpdateSipProfile>();
    visitor.visit::<ListVerifiedCallerIds>();
    visitor.visit::<GetVerifiedCallerId>();
}
/// List resources: `GET /api/fabric/resources`.
#[derive(Clone, Copy, Debug)]
pub enum ListResources {}
impl MockOperation for ListResources {
    const OPERATION: &'static Operation = operations::LIST_RESOURCES;
}
impl Documented for ListResources {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListResources> {
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListResourcesQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListResources> {
    /// 200: A page of resources.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The parameters of the page are refused, such as a `page_token` that is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List SIP credentials: `GET /api/fabric/resources/sip_endpoints`.
#[derive(Clone, Copy, Debug)]
pub enum ListSipCredentials {}
impl MockOperation for ListSipCredentials {
    const OPERATION: &'static Operation = operations::LIST_SIP_CREDENTIALS;
}
impl Documented for ListSipCredentials {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListSipCredentials> {
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListSipCredentialsQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListSipCredentials> {
    /// 200: A page of credentials.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The parameters of the page are refused, such as a `page_token` that is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Create a SIP credential: `POST /api/fabric/resources/sip_endpoints`.
#[derive(Clone, Copy, Debug)]
pub enum CreateSipCredential {}
impl MockOperation for CreateSipCredential {
    const OPERATION: &'static Operation = operations::CREATE_SIP_CREDENTIAL;
}
impl Documented for CreateSipCredential {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<CreateSipCredential> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipCredentialCreate) -> Self {
        self.expect_body(body)
    }
}
impl Then<CreateSipCredential> {
    /// 200: The new credential. The platform was seen to send 201 here.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Get a SIP credential: `GET /api/fabric/resources/sip_endpoints/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum GetSipCredential {}
impl MockOperation for GetSipCredential {
    const OPERATION: &'static Operation = operations::GET_SIP_CREDENTIAL;
}
impl Documented for GetSipCredential {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetSipCredential> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipCredentialId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<GetSipCredential> {
    /// 200: The credential.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Update a SIP credential: `PUT /api/fabric/resources/sip_endpoints/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum UpdateSipCredential {}
impl MockOperation for UpdateSipCredential {
    const OPERATION: &'static Operation = operations::UPDATE_SIP_CREDENTIAL;
}
impl Documented for UpdateSipCredential {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdateSipCredential> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipCredentialId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipCredentialUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdateSipCredential> {
    /// 200: The credential after the update.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Delete a SIP credential: `DELETE /api/fabric/resources/sip_endpoints/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum DeleteSipCredential {}
impl MockOperation for DeleteSipCredential {
    const OPERATION: &'static Operation = operations::DELETE_SIP_CREDENTIAL;
}
impl Documented for DeleteSipCredential {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<DeleteSipCredential> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipCredentialId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<DeleteSipCredential> {
    /// 204: The credential is gone.
    #[track_caller]
    pub fn no_content(self) -> Self {
        self.empty(204)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List the addresses of a SIP credential: `GET /api/fabric/resources/sip_endpoints/{id}/addresses`.
#[derive(Clone, Copy, Debug)]
pub enum ListSipCredentialAddresses {}
impl MockOperation for ListSipCredentialAddresses {
    const OPERATION: &'static Operation = operations::LIST_SIP_CREDENTIAL_ADDRESSES;
}
impl Documented for ListSipCredentialAddresses {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListSipCredentialAddresses> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipCredentialId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListSipCredentialAddressesQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListSipCredentialAddresses> {
    /// 200: A page of addresses.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The parameters of the page are refused, such as a `page_token` that is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List SIP gateways: `GET /api/fabric/resources/sip_gateways`.
#[derive(Clone, Copy, Debug)]
pub enum ListSipGateways {}
impl MockOperation for ListSipGateways {
    const OPERATION: &'static Operation = operations::LIST_SIP_GATEWAYS;
}
impl Documented for ListSipGateways {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListSipGateways> {
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListSipGatewaysQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListSipGateways> {
    /// 200: A page of gateways.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The parameters of the page are refused, such as a `page_token` that is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Create a SIP gateway: `POST /api/fabric/resources/sip_gateways`.
#[derive(Clone, Copy, Debug)]
pub enum CreateSipGateway {}
impl MockOperation for CreateSipGateway {
    const OPERATION: &'static Operation = operations::CREATE_SIP_GATEWAY;
}
impl Documented for CreateSipGateway {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<CreateSipGateway> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipGatewayCreate) -> Self {
        self.expect_body(body)
    }
}
impl Then<CreateSipGateway> {
    /// 201: The new gateway.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn created(self, body: impl Serialize) -> Self {
        self.body(201, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Get a SIP gateway: `GET /api/fabric/resources/sip_gateways/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum GetSipGateway {}
impl MockOperation for GetSipGateway {
    const OPERATION: &'static Operation = operations::GET_SIP_GATEWAY;
}
impl Documented for GetSipGateway {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetSipGateway> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipGatewayId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<GetSipGateway> {
    /// 200: The gateway.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Update a SIP gateway: `PATCH /api/fabric/resources/sip_gateways/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum UpdateSipGateway {}
impl MockOperation for UpdateSipGateway {
    const OPERATION: &'static Operation = operations::UPDATE_SIP_GATEWAY;
}
impl Documented for UpdateSipGateway {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdateSipGateway> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipGatewayId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipGatewayUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdateSipGateway> {
    /// 200: The gateway after the update.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Delete a SIP gateway: `DELETE /api/fabric/resources/sip_gateways/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum DeleteSipGateway {}
impl MockOperation for DeleteSipGateway {
    const OPERATION: &'static Operation = operations::DELETE_SIP_GATEWAY;
}
impl Documented for DeleteSipGateway {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<DeleteSipGateway> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipGatewayId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<DeleteSipGateway> {
    /// 204: The gateway is gone.
    #[track_caller]
    pub fn no_content(self) -> Self {
        self.empty(204)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List the addresses of a SIP gateway: `GET /api/fabric/resources/sip_gateways/{id}/addresses`.
#[derive(Clone, Copy, Debug)]
pub enum ListSipGatewayAddresses {}
impl MockOperation for ListSipGatewayAddresses {
    const OPERATION: &'static Operation = operations::LIST_SIP_GATEWAY_ADDRESSES;
}
impl Documented for ListSipGatewayAddresses {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListSipGatewayAddresses> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipGatewayId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListSipGatewayAddressesQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListSipGatewayAddresses> {
    /// 200: A page of addresses.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The parameters of the page are refused, such as a `page_token` that is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List subscribers: `GET /api/fabric/resources/subscribers`.
#[derive(Clone, Copy, Debug)]
pub enum ListSubscribers {}
impl MockOperation for ListSubscribers {
    const OPERATION: &'static Operation = operations::LIST_SUBSCRIBERS;
}
impl Documented for ListSubscribers {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListSubscribers> {
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListSubscribersQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListSubscribers> {
    /// 200: A page of subscribers.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The parameters of the page are refused, such as a `page_token` that is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Create a subscriber: `POST /api/fabric/resources/subscribers`.
#[derive(Clone, Copy, Debug)]
pub enum CreateSubscriber {}
impl MockOperation for CreateSubscriber {
    const OPERATION: &'static Operation = operations::CREATE_SUBSCRIBER;
}
impl Documented for CreateSubscriber {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<CreateSubscriber> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SubscriberCreate) -> Self {
        self.expect_body(body)
    }
}
impl Then<CreateSubscriber> {
    /// 201: The new subscriber.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn created(self, body: impl Serialize) -> Self {
        self.body(201, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List the SIP credentials of a subscriber: `GET /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints`.
#[derive(Clone, Copy, Debug)]
pub enum ListSubscriberSipCredentials {}
impl MockOperation for ListSubscriberSipCredentials {
    const OPERATION: &'static Operation = operations::LIST_SUBSCRIBER_SIP_CREDENTIALS;
}
impl Documented for ListSubscriberSipCredentials {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListSubscriberSipCredentials> {
    /// Only requests with this `fabric_subscriber_id` in the path.
    pub fn fabric_subscriber_id(self, value: impl Into<types::SubscriberId>) -> Self {
        self.expect_in_path("fabric_subscriber_id", value.into())
    }
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListSubscriberSipCredentialsQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListSubscriberSipCredentials> {
    /// 200: A page of credentials.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The parameters of the page are refused, such as a `page_token` that is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Create a SIP credential for a subscriber: `POST /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints`.
#[derive(Clone, Copy, Debug)]
pub enum CreateSubscriberSipCredential {}
impl MockOperation for CreateSubscriberSipCredential {
    const OPERATION: &'static Operation = operations::CREATE_SUBSCRIBER_SIP_CREDENTIAL;
}
impl Documented for CreateSubscriberSipCredential {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<CreateSubscriberSipCredential> {
    /// Only requests with this `fabric_subscriber_id` in the path.
    pub fn fabric_subscriber_id(self, value: impl Into<types::SubscriberId>) -> Self {
        self.expect_in_path("fabric_subscriber_id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SubscriberSipCredentialCreate) -> Self {
        self.expect_body(body)
    }
}
impl Then<CreateSubscriberSipCredential> {
    /// 201: The new credential.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn created(self, body: impl Serialize) -> Self {
        self.body(201, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Get a SIP credential of a subscriber: `GET /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum GetSubscriberSipCredential {}
impl MockOperation for GetSubscriberSipCredential {
    const OPERATION: &'static Operation = operations::GET_SUBSCRIBER_SIP_CREDENTIAL;
}
impl Documented for GetSubscriberSipCredential {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetSubscriberSipCredential> {
    /// Only requests with this `fabric_subscriber_id` in the path.
    pub fn fabric_subscriber_id(self, value: impl Into<types::SubscriberId>) -> Self {
        self.expect_in_path("fabric_subscriber_id", value.into())
    }
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SubscriberSipCredentialId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<GetSubscriberSipCredential> {
    /// 200: The credential.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Update a SIP credential of a subscriber: `PATCH /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum UpdateSubscriberSipCredential {}
impl MockOperation for UpdateSubscriberSipCredential {
    const OPERATION: &'static Operation = operations::UPDATE_SUBSCRIBER_SIP_CREDENTIAL;
}
impl Documented for UpdateSubscriberSipCredential {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdateSubscriberSipCredential> {
    /// Only requests with this `fabric_subscriber_id` in the path.
    pub fn fabric_subscriber_id(self, value: impl Into<types::SubscriberId>) -> Self {
        self.expect_in_path("fabric_subscriber_id", value.into())
    }
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SubscriberSipCredentialId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SubscriberSipCredentialUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdateSubscriberSipCredential> {
    /// 200: The credential after the update.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Delete a SIP credential of a subscriber: `DELETE /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum DeleteSubscriberSipCredential {}
impl MockOperation for DeleteSubscriberSipCredential {
    const OPERATION: &'static Operation = operations::DELETE_SUBSCRIBER_SIP_CREDENTIAL;
}
impl Documented for DeleteSubscriberSipCredential {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<DeleteSubscriberSipCredential> {
    /// Only requests with this `fabric_subscriber_id` in the path.
    pub fn fabric_subscriber_id(self, value: impl Into<types::SubscriberId>) -> Self {
        self.expect_in_path("fabric_subscriber_id", value.into())
    }
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SubscriberSipCredentialId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<DeleteSubscriberSipCredential> {
    /// 204: The credential is gone.
    #[track_caller]
    pub fn no_content(self) -> Self {
        self.empty(204)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Get a subscriber: `GET /api/fabric/resources/subscribers/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum GetSubscriber {}
impl MockOperation for GetSubscriber {
    const OPERATION: &'static Operation = operations::GET_SUBSCRIBER;
}
impl Documented for GetSubscriber {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetSubscriber> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SubscriberId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<GetSubscriber> {
    /// 200: The subscriber.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Update a subscriber: `PUT /api/fabric/resources/subscribers/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum UpdateSubscriber {}
impl MockOperation for UpdateSubscriber {
    const OPERATION: &'static Operation = operations::UPDATE_SUBSCRIBER;
}
impl Documented for UpdateSubscriber {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdateSubscriber> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SubscriberId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SubscriberUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdateSubscriber> {
    /// 200: The subscriber after the update.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Delete a subscriber: `DELETE /api/fabric/resources/subscribers/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum DeleteSubscriber {}
impl MockOperation for DeleteSubscriber {
    const OPERATION: &'static Operation = operations::DELETE_SUBSCRIBER;
}
impl Documented for DeleteSubscriber {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<DeleteSubscriber> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SubscriberId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<DeleteSubscriber> {
    /// 204: The subscriber is gone.
    #[track_caller]
    pub fn no_content(self) -> Self {
        self.empty(204)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List the addresses of a subscriber: `GET /api/fabric/resources/subscribers/{id}/addresses`.
#[derive(Clone, Copy, Debug)]
pub enum ListSubscriberAddresses {}
impl MockOperation for ListSubscriberAddresses {
    const OPERATION: &'static Operation = operations::LIST_SUBSCRIBER_ADDRESSES;
}
impl Documented for ListSubscriberAddresses {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListSubscriberAddresses> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SubscriberId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListSubscriberAddressesQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListSubscriberAddresses> {
    /// 200: A page of addresses.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The parameters of the page are refused, such as a `page_token` that is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Get a resource: `GET /api/fabric/resources/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum GetResource {}
impl MockOperation for GetResource {
    const OPERATION: &'static Operation = operations::GET_RESOURCE;
}
impl Documented for GetResource {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetResource> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::ResourceId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<GetResource> {
    /// 200: The resource.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Delete a resource: `DELETE /api/fabric/resources/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum DeleteResource {}
impl MockOperation for DeleteResource {
    const OPERATION: &'static Operation = operations::DELETE_RESOURCE;
}
impl Documented for DeleteResource {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<DeleteResource> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::ResourceId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<DeleteResource> {
    /// 204: The resource is gone.
    #[track_caller]
    pub fn no_content(self) -> Self {
        self.empty(204)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List the addresses of a resource: `GET /api/fabric/resources/{id}/addresses`.
#[derive(Clone, Copy, Debug)]
pub enum ListResourceAddresses {}
impl MockOperation for ListResourceAddresses {
    const OPERATION: &'static Operation = operations::LIST_RESOURCE_ADDRESSES;
}
impl Documented for ListResourceAddresses {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListResourceAddresses> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::ResourceId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListResourceAddressesQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListResourceAddresses> {
    /// 200: A page of addresses.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The parameters of the page are refused, such as a `page_token` that is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Assign a resource to a domain application: `POST /api/fabric/resources/{id}/domain_applications`.
#[derive(Clone, Copy, Debug)]
pub enum AssignDomainApplication {}
impl MockOperation for AssignDomainApplication {
    const OPERATION: &'static Operation = operations::ASSIGN_DOMAIN_APPLICATION;
}
impl Documented for AssignDomainApplication {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<AssignDomainApplication> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::ResourceId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::DomainApplicationAssignment) -> Self {
        self.expect_body(body)
    }
}
impl Then<AssignDomainApplication> {
    /// 200: The address under which the resource is called from the domain application.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Assign a resource to a phone number: `POST /api/fabric/resources/{id}/phone_routes`.
#[derive(Clone, Copy, Debug)]
pub enum AssignPhoneNumber {}
impl MockOperation for AssignPhoneNumber {
    const OPERATION: &'static Operation = operations::ASSIGN_PHONE_NUMBER;
}
impl Documented for AssignPhoneNumber {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<AssignPhoneNumber> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::ResourceId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::PhoneNumberAssignment) -> Self {
        self.expect_body(body)
    }
}
impl Then<AssignPhoneNumber> {
    /// 200: The address that the phone number leads to now.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Assign a resource to a SIP credential: `POST /api/fabric/resources/{id}/sip_endpoints`.
#[derive(Clone, Copy, Debug)]
pub enum AssignSipCredential {}
impl MockOperation for AssignSipCredential {
    const OPERATION: &'static Operation = operations::ASSIGN_SIP_CREDENTIAL;
}
impl Documented for AssignSipCredential {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<AssignSipCredential> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::ResourceId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipCredentialAssignment) -> Self {
        self.expect_body(body)
    }
}
impl Then<AssignSipCredential> {
    /// 200: The address that now leads to the resource.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List SIP addresses: `GET /api/fabric/sip_addresses`.
#[derive(Clone, Copy, Debug)]
pub enum ListSipAddresses {}
impl MockOperation for ListSipAddresses {
    const OPERATION: &'static Operation = operations::LIST_SIP_ADDRESSES;
}
impl Documented for ListSipAddresses {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListSipAddresses> {
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListSipAddressesQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListSipAddresses> {
    /// 200: A page of addresses.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Create a SIP address: `POST /api/fabric/sip_addresses`.
#[derive(Clone, Copy, Debug)]
pub enum CreateSipAddress {}
impl MockOperation for CreateSipAddress {
    const OPERATION: &'static Operation = operations::CREATE_SIP_ADDRESS;
}
impl Documented for CreateSipAddress {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<CreateSipAddress> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipAddressCreate) -> Self {
        self.expect_body(body)
    }
}
impl Then<CreateSipAddress> {
    /// 201: The new address.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn created(self, body: impl Serialize) -> Self {
        self.body(201, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Get a SIP address: `GET /api/fabric/sip_addresses/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum GetSipAddress {}
impl MockOperation for GetSipAddress {
    const OPERATION: &'static Operation = operations::GET_SIP_ADDRESS;
}
impl Documented for GetSipAddress {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetSipAddress> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipAddressId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<GetSipAddress> {
    /// 200: The address.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Update a SIP address: `PATCH /api/fabric/sip_addresses/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum UpdateSipAddress {}
impl MockOperation for UpdateSipAddress {
    const OPERATION: &'static Operation = operations::UPDATE_SIP_ADDRESS;
}
impl Documented for UpdateSipAddress {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdateSipAddress> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipAddressId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipAddressUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdateSipAddress> {
    /// 200: The address after the update.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The request cannot be read.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Delete a SIP address: `DELETE /api/fabric/sip_addresses/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum DeleteSipAddress {}
impl MockOperation for DeleteSipAddress {
    const OPERATION: &'static Operation = operations::DELETE_SIP_ADDRESS;
}
impl Documented for DeleteSipAddress {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<DeleteSipAddress> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipAddressId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<DeleteSipAddress> {
    /// 204: The address is gone.
    #[track_caller]
    pub fn no_content(self) -> Self {
        self.empty(204)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List domain applications: `GET /api/relay/rest/domain_applications`.
#[derive(Clone, Copy, Debug)]
pub enum ListDomainApplications {}
impl MockOperation for ListDomainApplications {
    const OPERATION: &'static Operation = operations::LIST_DOMAIN_APPLICATIONS;
}
impl Documented for ListDomainApplications {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListDomainApplications> {
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListDomainApplicationsQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListDomainApplications> {
    /// 200: A page of domain applications.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Create a domain application: `POST /api/relay/rest/domain_applications`.
#[derive(Clone, Copy, Debug)]
pub enum CreateDomainApplication {}
impl MockOperation for CreateDomainApplication {
    const OPERATION: &'static Operation = operations::CREATE_DOMAIN_APPLICATION;
}
impl Documented for CreateDomainApplication {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<CreateDomainApplication> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::DomainApplicationCreate) -> Self {
        self.expect_body(body)
    }
}
impl Then<CreateDomainApplication> {
    /// 201: The new domain application.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn created(self, body: impl Serialize) -> Self {
        self.body(201, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Get a domain application: `GET /api/relay/rest/domain_applications/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum GetDomainApplication {}
impl MockOperation for GetDomainApplication {
    const OPERATION: &'static Operation = operations::GET_DOMAIN_APPLICATION;
}
impl Documented for GetDomainApplication {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetDomainApplication> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::DomainApplicationId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<GetDomainApplication> {
    /// 200: The domain application.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Update a domain application: `PUT /api/relay/rest/domain_applications/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum UpdateDomainApplication {}
impl MockOperation for UpdateDomainApplication {
    const OPERATION: &'static Operation = operations::UPDATE_DOMAIN_APPLICATION;
}
impl Documented for UpdateDomainApplication {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdateDomainApplication> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::DomainApplicationId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::DomainApplicationUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdateDomainApplication> {
    /// 200: The domain application after the update.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Delete a domain application: `DELETE /api/relay/rest/domain_applications/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum DeleteDomainApplication {}
impl MockOperation for DeleteDomainApplication {
    const OPERATION: &'static Operation = operations::DELETE_DOMAIN_APPLICATION;
}
impl Documented for DeleteDomainApplication {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<DeleteDomainApplication> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::DomainApplicationId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<DeleteDomainApplication> {
    /// 204: The domain application is gone.
    #[track_caller]
    pub fn no_content(self) -> Self {
        self.empty(204)
    }
    /// 400: The request cannot be read.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List relay SIP endpoints: `GET /api/relay/rest/endpoints/sip`.
#[derive(Clone, Copy, Debug)]
pub enum ListRelaySipEndpoints {}
impl MockOperation for ListRelaySipEndpoints {
    const OPERATION: &'static Operation = operations::LIST_RELAY_SIP_ENDPOINTS;
}
impl Documented for ListRelaySipEndpoints {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListRelaySipEndpoints> {
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListRelaySipEndpointsQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListRelaySipEndpoints> {
    /// 200: A page of endpoints.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Create a relay SIP endpoint: `POST /api/relay/rest/endpoints/sip`.
#[derive(Clone, Copy, Debug)]
pub enum CreateRelaySipEndpoint {}
impl MockOperation for CreateRelaySipEndpoint {
    const OPERATION: &'static Operation = operations::CREATE_RELAY_SIP_ENDPOINT;
}
impl Documented for CreateRelaySipEndpoint {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<CreateRelaySipEndpoint> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::RelaySipEndpointCreate) -> Self {
        self.expect_body(body)
    }
}
impl Then<CreateRelaySipEndpoint> {
    /// 200: The new endpoint. Older documents give 201.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Get a relay SIP endpoint: `GET /api/relay/rest/endpoints/sip/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum GetRelaySipEndpoint {}
impl MockOperation for GetRelaySipEndpoint {
    const OPERATION: &'static Operation = operations::GET_RELAY_SIP_ENDPOINT;
}
impl Documented for GetRelaySipEndpoint {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetRelaySipEndpoint> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipEndpointId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<GetRelaySipEndpoint> {
    /// 200: The endpoint.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Update a relay SIP endpoint: `PUT /api/relay/rest/endpoints/sip/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum UpdateRelaySipEndpoint {}
impl MockOperation for UpdateRelaySipEndpoint {
    const OPERATION: &'static Operation = operations::UPDATE_RELAY_SIP_ENDPOINT;
}
impl Documented for UpdateRelaySipEndpoint {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdateRelaySipEndpoint> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipEndpointId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::RelaySipEndpointUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdateRelaySipEndpoint> {
    /// 200: The endpoint after the update. Older documents give 201.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Delete a relay SIP endpoint: `DELETE /api/relay/rest/endpoints/sip/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum DeleteRelaySipEndpoint {}
impl MockOperation for DeleteRelaySipEndpoint {
    const OPERATION: &'static Operation = operations::DELETE_RELAY_SIP_ENDPOINT;
}
impl Documented for DeleteRelaySipEndpoint {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<DeleteRelaySipEndpoint> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::SipEndpointId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<DeleteRelaySipEndpoint> {
    /// 204: The endpoint is gone.
    #[track_caller]
    pub fn no_content(self) -> Self {
        self.empty(204)
    }
    /// 400: The request cannot be read.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List phone numbers: `GET /api/relay/rest/phone_numbers`.
#[derive(Clone, Copy, Debug)]
pub enum ListPhoneNumbers {}
impl MockOperation for ListPhoneNumbers {
    const OPERATION: &'static Operation = operations::LIST_PHONE_NUMBERS;
}
impl Documented for ListPhoneNumbers {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListPhoneNumbers> {
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListPhoneNumbersQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListPhoneNumbers> {
    /// 200: A page of phone numbers.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The request cannot be read.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 422: The parameters of the page are refused, such as a `page_token` that is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Get a phone number: `GET /api/relay/rest/phone_numbers/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum GetPhoneNumber {}
impl MockOperation for GetPhoneNumber {
    const OPERATION: &'static Operation = operations::GET_PHONE_NUMBER;
}
impl Documented for GetPhoneNumber {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetPhoneNumber> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::PhoneNumberId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<GetPhoneNumber> {
    /// 200: The phone number.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Update a phone number: `PUT /api/relay/rest/phone_numbers/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum UpdatePhoneNumber {}
impl MockOperation for UpdatePhoneNumber {
    const OPERATION: &'static Operation = operations::UPDATE_PHONE_NUMBER;
}
impl Documented for UpdatePhoneNumber {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdatePhoneNumber> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::PhoneNumberId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::PhoneNumberUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdatePhoneNumber> {
    /// 200: The phone number after the update.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Set the emergency address of a phone number: `POST /api/relay/rest/phone_numbers/{id}/e911_address`.
#[derive(Clone, Copy, Debug)]
pub enum SetEmergencyAddress {}
impl MockOperation for SetEmergencyAddress {
    const OPERATION: &'static Operation = operations::SET_EMERGENCY_ADDRESS;
}
impl Documented for SetEmergencyAddress {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<SetEmergencyAddress> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::PhoneNumberId>) -> Self {
        self.expect_in_path("id", value.into())
    }
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::EmergencyAddressAssignment) -> Self {
        self.expect_body(body)
    }
}
impl Then<SetEmergencyAddress> {
    /// 200: The phone number, with `e911_status` set to `pending`.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Remove the emergency address of a phone number: `DELETE /api/relay/rest/phone_numbers/{id}/e911_address`.
#[derive(Clone, Copy, Debug)]
pub enum RemoveEmergencyAddress {}
impl MockOperation for RemoveEmergencyAddress {
    const OPERATION: &'static Operation = operations::REMOVE_EMERGENCY_ADDRESS;
}
impl Documented for RemoveEmergencyAddress {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<RemoveEmergencyAddress> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::PhoneNumberId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<RemoveEmergencyAddress> {
    /// 200: The phone number, with `e911_status` set to `pending_removal`.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Get the SIP profile: `GET /api/relay/rest/sip_profile`.
#[derive(Clone, Copy, Debug)]
pub enum GetSipProfile {}
impl MockOperation for GetSipProfile {
    const OPERATION: &'static Operation = operations::GET_SIP_PROFILE;
}
impl Documented for GetSipProfile {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetSipProfile> {}
impl Then<GetSipProfile> {
    /// 200: The profile.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Update the SIP profile: `PUT /api/relay/rest/sip_profile`.
#[derive(Clone, Copy, Debug)]
pub enum UpdateSipProfile {}
impl MockOperation for UpdateSipProfile {
    const OPERATION: &'static Operation = operations::UPDATE_SIP_PROFILE;
}
impl Documented for UpdateSipProfile {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdateSipProfile> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipProfileUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdateSipProfile> {
    /// 201: The profile after the update. The documented status is 201, though nothing is created.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn created(self, body: impl Serialize) -> Self {
        self.body(201, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 422: The request is refused: a field is missing, invalid or not unique.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// List verified caller IDs: `GET /api/relay/rest/verified_caller_ids`.
#[derive(Clone, Copy, Debug)]
pub enum ListVerifiedCallerIds {}
impl MockOperation for ListVerifiedCallerIds {
    const OPERATION: &'static Operation = operations::LIST_VERIFIED_CALLER_IDS;
}
impl Documented for ListVerifiedCallerIds {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<ListVerifiedCallerIds> {
    /// Only requests with exactly this query.
    pub fn query(self, query: &types::ListVerifiedCallerIdsQuery) -> Self {
        self.expect_query(query)
    }
}
impl Then<ListVerifiedCallerIds> {
    /// 200: A page of verified caller IDs.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 422: The parameters of the page are refused, such as a `page_token` that is not valid.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unprocessable_entity(self, body: impl Serialize) -> Self {
        self.body(422, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
/// Get a verified caller ID: `GET /api/relay/rest/verified_caller_ids/{id}`.
#[derive(Clone, Copy, Debug)]
pub enum GetVerifiedCallerId {}
impl MockOperation for GetVerifiedCallerId {
    const OPERATION: &'static Operation = operations::GET_VERIFIED_CALLER_ID;
}
impl Documented for GetVerifiedCallerId {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetVerifiedCallerId> {
    /// Only requests with this `id` in the path.
    pub fn id(self, value: impl Into<types::VerifiedNumberId>) -> Self {
        self.expect_in_path("id", value.into())
    }
}
impl Then<GetVerifiedCallerId> {
    /// 200: The verified caller ID.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 400: The body is not a JSON object. Operations without a body never send this.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn bad_request(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
    /// 401: The project id or the API token is wrong, or the token lacks every scope that the operation accepts. Another page of the vendor says 403 for a missing scope.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn unauthorized(self, body: impl Serialize) -> Self {
        self.body(401, &body)
    }
    /// 403: The token lacks every scope that the operation accepts, according to one of the vendor's pages.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn forbidden(self, body: impl Serialize) -> Self {
        self.body(403, &body)
    }
    /// 404: No such object in this project. On resources with two ids it can also mean that the inner id was used.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn not_found(self, body: impl Serialize) -> Self {
        self.body(404, &body)
    }
    /// 429: Too many requests in a short time. Nothing was changed.
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
