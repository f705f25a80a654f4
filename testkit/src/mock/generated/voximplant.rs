// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
/// Visits every operation of this platform, sorted by path and method.
pub fn visit_all(visitor: &mut impl Visitor) {
    visitor.visit::<AddSipWhiteListItem>();
    visitor.visit::<BindSipRegistration>();
    visitor.visit::<CreateSipRegistration>();
    visitor.visit::<DelSipWhiteListItem>();
    visitor.visit::<DeleteSipRegistration>();
    visitor.visit::<GetAccountInfo>();
    visitor.visit::<GetApplications>();
    visitor.visit::<GetRules>();
    visitor.visit::<GetSipRegistrations>();
    visitor.visit::<GetSipWhiteList>();
    visitor.visit::<GetSubscriptionPrice>();
    visitor.visit::<GetUsers>();
    visitor.visit::<SetAccountInfo>();
    visitor.visit::<SetSipWhiteListItem>();
    visitor.visit::<UpdateSipRegistration>();
}
/// Add a network to the SIP white list: `POST /platform_api/AddSipWhiteListItem`.
#[derive(Clone, Copy, Debug)]
pub enum AddSipWhiteListItem {}
impl MockOperation for AddSipWhiteListItem {
    const OPERATION: &'static Operation = operations::ADD_SIP_WHITE_LIST_ITEM;
}
impl Documented for AddSipWhiteListItem {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<AddSipWhiteListItem> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipWhiteListItemAdd) -> Self {
        self.expect_body(body)
    }
}
impl Then<AddSipWhiteListItem> {
    /// 200: The network is on the list.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// Bind or unbind a SIP registration: `POST /platform_api/BindSipRegistration`.
#[derive(Clone, Copy, Debug)]
pub enum BindSipRegistration {}
impl MockOperation for BindSipRegistration {
    const OPERATION: &'static Operation = operations::BIND_SIP_REGISTRATION;
}
impl Documented for BindSipRegistration {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<BindSipRegistration> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipRegistrationBind) -> Self {
        self.expect_body(body)
    }
}
impl Then<BindSipRegistration> {
    /// 200: The binding was made or taken away.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// Create a SIP registration: `POST /platform_api/CreateSipRegistration`.
#[derive(Clone, Copy, Debug)]
pub enum CreateSipRegistration {}
impl MockOperation for CreateSipRegistration {
    const OPERATION: &'static Operation = operations::CREATE_SIP_REGISTRATION;
}
impl Documented for CreateSipRegistration {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<CreateSipRegistration> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipRegistrationCreate) -> Self {
        self.expect_body(body)
    }
}
impl Then<CreateSipRegistration> {
    /// 200: The registration was created and its first month reserved.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// Remove a network from the SIP white list: `POST /platform_api/DelSipWhiteListItem`.
#[derive(Clone, Copy, Debug)]
pub enum DelSipWhiteListItem {}
impl MockOperation for DelSipWhiteListItem {
    const OPERATION: &'static Operation = operations::DEL_SIP_WHITE_LIST_ITEM;
}
impl Documented for DelSipWhiteListItem {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<DelSipWhiteListItem> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipWhiteListItemDelete) -> Self {
        self.expect_body(body)
    }
}
impl Then<DelSipWhiteListItem> {
    /// 200: The entry is off the list.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// Delete a SIP registration: `POST /platform_api/DeleteSipRegistration`.
#[derive(Clone, Copy, Debug)]
pub enum DeleteSipRegistration {}
impl MockOperation for DeleteSipRegistration {
    const OPERATION: &'static Operation = operations::DELETE_SIP_REGISTRATION;
}
impl Documented for DeleteSipRegistration {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<DeleteSipRegistration> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipRegistrationDelete) -> Self {
        self.expect_body(body)
    }
}
impl Then<DeleteSipRegistration> {
    /// 200: The registration was deleted.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// Get the account: `POST /platform_api/GetAccountInfo`.
#[derive(Clone, Copy, Debug)]
pub enum GetAccountInfo {}
impl MockOperation for GetAccountInfo {
    const OPERATION: &'static Operation = operations::GET_ACCOUNT_INFO;
}
impl Documented for GetAccountInfo {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetAccountInfo> {}
impl Then<GetAccountInfo> {
    /// 200: The account.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// List applications: `POST /platform_api/GetApplications`.
#[derive(Clone, Copy, Debug)]
pub enum GetApplications {}
impl MockOperation for GetApplications {
    const OPERATION: &'static Operation = operations::GET_APPLICATIONS;
}
impl Documented for GetApplications {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetApplications> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::ApplicationFilter) -> Self {
        self.expect_body(body)
    }
}
impl Then<GetApplications> {
    /// 200: One page of applications.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// List the rules of an application: `POST /platform_api/GetRules`.
#[derive(Clone, Copy, Debug)]
pub enum GetRules {}
impl MockOperation for GetRules {
    const OPERATION: &'static Operation = operations::GET_RULES;
}
impl Documented for GetRules {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetRules> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::RuleFilter) -> Self {
        self.expect_body(body)
    }
}
impl Then<GetRules> {
    /// 200: One page of rules.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// List SIP registrations: `POST /platform_api/GetSipRegistrations`.
#[derive(Clone, Copy, Debug)]
pub enum GetSipRegistrations {}
impl MockOperation for GetSipRegistrations {
    const OPERATION: &'static Operation = operations::GET_SIP_REGISTRATIONS;
}
impl Documented for GetSipRegistrations {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetSipRegistrations> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipRegistrationFilter) -> Self {
        self.expect_body(body)
    }
}
impl Then<GetSipRegistrations> {
    /// 200: One page of registrations.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// List the SIP white list: `POST /platform_api/GetSipWhiteList`.
#[derive(Clone, Copy, Debug)]
pub enum GetSipWhiteList {}
impl MockOperation for GetSipWhiteList {
    const OPERATION: &'static Operation = operations::GET_SIP_WHITE_LIST;
}
impl Documented for GetSipWhiteList {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetSipWhiteList> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipWhiteListFilter) -> Self {
        self.expect_body(body)
    }
}
impl Then<GetSipWhiteList> {
    /// 200: One page of the white list.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// List subscription prices: `POST /platform_api/GetSubscriptionPrice`.
#[derive(Clone, Copy, Debug)]
pub enum GetSubscriptionPrice {}
impl MockOperation for GetSubscriptionPrice {
    const OPERATION: &'static Operation = operations::GET_SUBSCRIPTION_PRICE;
}
impl Documented for GetSubscriptionPrice {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetSubscriptionPrice> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SubscriptionPriceFilter) -> Self {
        self.expect_body(body)
    }
}
impl Then<GetSubscriptionPrice> {
    /// 200: One page of prices.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// List the users of an application: `POST /platform_api/GetUsers`.
#[derive(Clone, Copy, Debug)]
pub enum GetUsers {}
impl MockOperation for GetUsers {
    const OPERATION: &'static Operation = operations::GET_USERS;
}
impl Documented for GetUsers {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<GetUsers> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::UserFilter) -> Self {
        self.expect_body(body)
    }
}
impl Then<GetUsers> {
    /// 200: One page of users.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// Set where account callbacks go: `POST /platform_api/SetAccountInfo`.
#[derive(Clone, Copy, Debug)]
pub enum SetAccountInfo {}
impl MockOperation for SetAccountInfo {
    const OPERATION: &'static Operation = operations::SET_ACCOUNT_INFO;
}
impl Documented for SetAccountInfo {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<SetAccountInfo> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::AccountCallbacks) -> Self {
        self.expect_body(body)
    }
}
impl Then<SetAccountInfo> {
    /// 200: The callbacks go there from now on.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// Change a network on the SIP white list: `POST /platform_api/SetSipWhiteListItem`.
#[derive(Clone, Copy, Debug)]
pub enum SetSipWhiteListItem {}
impl MockOperation for SetSipWhiteListItem {
    const OPERATION: &'static Operation = operations::SET_SIP_WHITE_LIST_ITEM;
}
impl Documented for SetSipWhiteListItem {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<SetSipWhiteListItem> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipWhiteListItemSet) -> Self {
        self.expect_body(body)
    }
}
impl Then<SetSipWhiteListItem> {
    /// 200: The entry was changed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
/// Update a SIP registration: `POST /platform_api/UpdateSipRegistration`.
#[derive(Clone, Copy, Debug)]
pub enum UpdateSipRegistration {}
impl MockOperation for UpdateSipRegistration {
    const OPERATION: &'static Operation = operations::UPDATE_SIP_REGISTRATION;
}
impl Documented for UpdateSipRegistration {
    fn platform() -> &'static Platform {
        &PLATFORM
    }
}
impl When<UpdateSipRegistration> {
    /// Only requests with exactly this body.
    pub fn body(self, body: &types::SipRegistrationUpdate) -> Self {
        self.expect_body(body)
    }
}
impl Then<UpdateSipRegistration> {
    /// 200: The registration was changed.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn ok(self, body: impl Serialize) -> Self {
        self.body(200, &body)
    }
    /// 200: The platform refused or failed the call. The body is the same at every status; the platform as a rule sends it with HTTP 200, not 400.
    ///
    /// # Panics
    /// If the spec does not document such a body.
    #[track_caller]
    pub fn api_error(self, body: impl Serialize) -> Self {
        self.body(400, &body)
    }
}
