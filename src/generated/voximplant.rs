// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///The state of the account after an operation that costs money.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AccountInfo {
        ///The account that was charged.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub account_id: Option<AccountId>,
        ///Money left on the account, in `currency`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub balance: Option<f64>,
        ///Currency of the balance.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub currency: Option<String>,
        ///Whether the account is frozen.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub frozen: Option<bool>,
        /// Fields that the documents do not name, and fields whose value cannot be read.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**The answer to a command that returns nothing but its success.

The answer of [`bind_sip_registration`](super::operations::BIND_SIP_REGISTRATION), [`del_sip_white_list_item`](super::operations::DEL_SIP_WHITE_LIST_ITEM), [`delete_sip_registration`](super::operations::DELETE_SIP_REGISTRATION), [`set_sip_white_list_item`](super::operations::SET_SIP_WHITE_LIST_ITEM) and [`update_sip_registration`](super::operations::UPDATE_SIP_REGISTRATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CommandResult {
        ///Stands in the answer when the command was carried out; a failed one has `error` in its place.
        pub result: crate::voximplant::done::Done,
        /// Fields that the documents do not name, and fields whose value cannot be read.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///A SIP registration and how it stands. The password is never part of it. The members that name an application, a rule and a user are there when the registration is bound to them.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistration {
        ///Application that the registration is bound to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub application_id: Option<ApplicationId>,
        ///Full name of that application.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub application_name: Option<String>,
        ///User name for authentication, when it differs from `sip_username`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub auth_user: Option<String>,
        ///Whether the subscription of the registration is frozen.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub deactivated: Option<bool>,
        ///Why the registration failed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub error_message: Option<String>,
        /**Whether the platform is still trying to register.

Differs from the vendor's text: Absent from the vendor's table of members. The filter of this name suggests it; it is read when it comes.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub in_progress: Option<bool>,
        ///Whether the registration lasts until it is deleted, or follows the login of its user.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub is_persistent: Option<bool>,
        ///When the registration was last updated. The unit is not documented, probably Unix seconds.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub last_updated: Option<i64>,
        ///Day on which the subscription is renewed next.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub next_subscription_renewal: Option<crate::voximplant::time::Date>,
        ///SIP proxy that requests to `proxy` are sent through.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub outbound_proxy: Option<String>,
        ///SIP server that the platform registers at.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub proxy: Option<String>,
        ///When the registration was bought. The zone is not documented for this member; the vendor's clients read UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub purchase_date: Option<crate::voximplant::time::Timestamp>,
        ///Rule that the registration is bound to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub rule_id: Option<RuleId>,
        ///Name of that rule.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub rule_name: Option<String>,
        ///Id of the registration.
        pub sip_registration_id: SipRegistrationId,
        ///User name at the SIP server.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sip_username: Option<String>,
        ///SIP status code of the server's last answer.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status_code: Option<i64>,
        ///Monthly charge, a decimal number as text, in the account's currency.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub subscription_price: Option<String>,
        ///Whether the SIP server accepted the registration. May be missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub successful: Option<bool>,
        ///User that the registration is bound to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub user_id: Option<UserId>,
        ///Name of that user.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub user_name: Option<String>,
        /// Fields that the documents do not name, and fields whose value cannot be read.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A binding to make or to take away.

The body of [`bind_sip_registration`](super::operations::BIND_SIP_REGISTRATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationBind {
        ///At most one of the ways to name the application.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub application: Option<ApplicationRef>,
        /**`true` binds, `false` unbinds.

Differs from the vendor's text: The vendor makes it optional and takes its absence for `true`. Required and always sent here, so that leaving it out cannot bind by accident.*/
        pub bind: bool,
        ///At most one of the ways to name the rule.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub rule: Option<RuleRef>,
        ///Registration to bind or unbind. Must be given to bind; left out, a user is unbound from every registration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sip_registration_id: Option<SipRegistrationId>,
        ///At most one of the ways to name the user.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub user: Option<UserRef>,
    }
    /**A SIP registration to create. **Creating one costs money**, the fee of the coming month at once.

The body of [`create_sip_registration`](super::operations::CREATE_SIP_REGISTRATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationCreate {
        ///At most one of the ways to name the application.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub application: Option<ApplicationRef>,
        ///User name for authentication, when it differs from `sip_username`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auth_user: Option<String>,
        ///Whether the registration lasts until it is deleted (`true`, which the platform also assumes when this is left out) or is online only while the user it is bound to is logged in through an SDK (`false`). The vendor's documents disagree about registrations with a user: the current ones name `false` as the kind that follows a user's login, earlier ones ask for `true` whenever a user is given. The platform decides; see codes 393 and 394.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_persistent: Option<bool>,
        ///SIP proxy that requests to `proxy` are sent through.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outbound_proxy: Option<String>,
        ///Password at the SIP server. Sent as UTF-8; no call returns it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: Option<crate::Secret>,
        ///SIP server to register at.
        pub proxy: String,
        ///At most one of the ways to name the rule.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub rule: Option<RuleRef>,
        ///User name at the SIP server.
        pub sip_username: String,
        ///At most one of the ways to name the user.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub user: Option<UserRef>,
    }
    /**The answer to a created registration.

The answer of [`create_sip_registration`](super::operations::CREATE_SIP_REGISTRATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationCreated {
        ///The account after the reservation of the fee. The platform does not always send it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub account_info: Option<AccountInfo>,
        ///The mark of success.
        pub result: crate::voximplant::done::Done,
        ///Id of the new registration.
        pub sip_registration_id: SipRegistrationId,
        /// Fields that the documents do not name, and fields whose value cannot be read.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**The registration to delete.

The body of [`delete_sip_registration`](super::operations::DELETE_SIP_REGISTRATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationDelete {
        ///Registration to delete.
        pub sip_registration_id: SipRegistrationId,
    }
    /**Which registrations to list, and which page of them. Leave a filter out to have all.

The body of [`get_sip_registrations`](super::operations::GET_SIP_REGISTRATIONS).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationFilter {
        ///At most one of the ways to name the application.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub application: Option<ApplicationFilter>,
        ///Registrations on the page. What the platform assumes and allows is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: Option<i64>,
        ///`true` lists frozen registrations only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deactivated: Option<bool>,
        ///Whether the platform is still trying to register.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub in_progress: Option<bool>,
        ///Whether registrations are bound to an application.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_bound_to_application: Option<bool>,
        ///Persistent registrations, or those that follow a user's login.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_persistent: Option<bool>,
        ///Registrations to skip before the page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: Option<i64>,
        ///SIP servers that registrations are made at. A name cannot contain `;`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub proxy: Option<crate::List<String>>,
        ///At most one of the ways to name the rule.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub rule: Option<RuleFilter>,
        ///One registration; this filter takes no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sip_registration_id: Option<SipRegistrationId>,
        ///User name at the SIP server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sip_username: Option<String>,
        ///SIP status codes of the last attempt: `a:b` is every code from `a` to `b`, and `;` puts codes and ranges side by side, as in `a;b:c`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status_code: Option<String>,
        ///`true` lists registrations only that the SIP server accepted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub successful: Option<bool>,
        /**Users that registrations are bound to.

Differs from the vendor's text: The vendor's text offers `user_name` instead of it, but its list of parameters leaves that out, and so do its newer clients. Only the ids are offered here.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: Option<crate::List<UserId>>,
    }
    /**One page of SIP registrations.

The answer of [`get_sip_registrations`](super::operations::GET_SIP_REGISTRATIONS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationPage {
        ///Number of registrations on this page.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub count: Option<i64>,
        ///The registrations of the page.
        #[doc(alias = "result")]
        #[serde(rename = "result")]
        pub items: crate::Items<SipRegistration>,
        /**Number of registrations on all pages, should the platform tell it.

Differs from the vendor's text: Absent from the documentation of this list, while most lists of the platform have it; read when it is there. Do not wait for it to end a walk through the pages.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub total_count: Option<i64>,
        /// Fields that the documents do not name, and fields whose value cannot be read.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to a SIP registration. There is no `is_persistent` here, the kind of a registration is fixed at creation.

The body of [`update_sip_registration`](super::operations::UPDATE_SIP_REGISTRATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationUpdate {
        ///At most one of the ways to name the application.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub application: Option<ApplicationRef>,
        ///User name for authentication, when it differs from `sip_username`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auth_user: Option<String>,
        ///SIP proxy that requests to `proxy` are sent through. Whether an empty text takes it away is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outbound_proxy: Option<String>,
        ///Password at the SIP server. Sent as UTF-8; no call returns it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: Option<crate::Secret>,
        ///SIP server to register at.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub proxy: Option<String>,
        ///At most one of the ways to name the rule.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub rule: Option<RuleRef>,
        ///Registration to change.
        pub sip_registration_id: SipRegistrationId,
        ///User name at the SIP server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sip_username: Option<String>,
        ///At most one of the ways to name the user.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub user: Option<UserRef>,
    }
    /**Which entries to list, and which page of them.

The body of [`get_sip_white_list`](super::operations::GET_SIP_WHITE_LIST).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SipWhiteListFilter {
        ///Entries on the page. The platform takes 20 when this is left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: Option<i64>,
        ///Entries to skip before the page. The platform takes 0 when this is left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: Option<i64>,
        ///One entry.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sip_whitelist_id: Option<SipWhiteListItemId>,
    }
    ///One network on the SIP white list.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipWhiteListItem {
        ///What the network is, for people.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        ///Id of the entry.
        pub sip_whitelist_id: SipWhiteListItemId,
        ///The network, as `A.B.C.D/L`. It need not be the text that was written: masks and bits after the prefix may have been rewritten.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sip_whitelist_network: Option<String>,
        /// Fields that the documents do not name, and fields whose value cannot be read.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A network to put on the SIP white list.

The body of [`add_sip_white_list_item`](super::operations::ADD_SIP_WHITE_LIST_ITEM).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipWhiteListItemAdd {
        ///What the network is, for people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: Option<String>,
        ///IPv4 network, as `A.B.C.D/L` with the length of the prefix or as `A.B.C.D/a.b.c.d` with a dotted mask. Bits after the prefix may be set. The platform may write it back in another form, always with a prefix length. IPv6 is not mentioned.
        pub sip_whitelist_network: String,
    }
    /**The answer to an added network.

The answer of [`add_sip_white_list_item`](super::operations::ADD_SIP_WHITE_LIST_ITEM).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipWhiteListItemAdded {
        ///The mark of success.
        pub result: crate::voximplant::done::Done,
        ///Id of the new entry.
        pub sip_whitelist_id: SipWhiteListItemId,
        /// Fields that the documents do not name, and fields whose value cannot be read.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**The entry to take off the SIP white list.

The body of [`del_sip_white_list_item`](super::operations::DEL_SIP_WHITE_LIST_ITEM).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipWhiteListItemDelete {
        ///Entry to remove.
        pub sip_whitelist_id: SipWhiteListItemId,
    }
    /**An entry of the SIP white list, as it shall be.

The body of [`set_sip_white_list_item`](super::operations::SET_SIP_WHITE_LIST_ITEM).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipWhiteListItemSet {
        ///What the network is, for people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: Option<String>,
        ///Entry to change.
        pub sip_whitelist_id: SipWhiteListItemId,
        ///IPv4 network, as `A.B.C.D/L` with the length of the prefix or as `A.B.C.D/a.b.c.d` with a dotted mask. Bits after the prefix may be set. Needed even when it stays the same.
        pub sip_whitelist_network: String,
    }
    /**One page of the SIP white list.

The answer of [`get_sip_white_list`](super::operations::GET_SIP_WHITE_LIST).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipWhiteListPage {
        ///Number of entries on this page.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub count: Option<i64>,
        ///The entries of the page.
        #[doc(alias = "result")]
        #[serde(rename = "result")]
        pub items: crate::Items<SipWhiteListItem>,
        ///Number of entries on all pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub total_count: Option<i64>,
        /// Fields that the documents do not name, and fields whose value cannot be read.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    impl SipRegistrationBind {
        ///With what is required; setters add the rest.
        #[must_use]
        pub fn new(bind: bool) -> Self {
            Self {
                application: None,
                bind: {
                    let value = bind;
                    value
                },
                rule: None,
                sip_registration_id: None,
                user: None,
            }
        }
        ///At most one of the ways to name the application.
        #[must_use]
        pub fn application(mut self, value: impl Into<ApplicationRef>) -> Self {
            self.application = Some(value.into());
            self
        }
        ///At most one of the ways to name the rule.
        #[must_use]
        pub fn rule(mut self, value: impl Into<RuleRef>) -> Self {
            self.rule = Some(value.into());
            self
        }
        ///Registration to bind or unbind. Must be given to bind; left out, a user is unbound from every registration.
        #[must_use]
        pub fn sip_registration_id(
            mut self,
            value: impl Into<SipRegistrationId>,
        ) -> Self {
            self.sip_registration_id = Some(value.into());
            self
        }
        ///At most one of the ways to name the user.
        #[must_use]
        pub fn user(mut self, value: impl Into<UserRef>) -> Self {
            self.user = Some(value.into());
            self
        }
    }
    impl SipRegistrationCreate {
        ///With what is required; setters add the rest.
        #[must_use]
        pub fn new(sip_username: impl Into<String>, proxy: impl Into<String>) -> Self {
            Self {
                application: None,
                auth_user: None,
                is_persistent: None,
                outbound_proxy: None,
                password: None,
                proxy: {
                    let value = proxy;
                    value.into()
                },
                rule: None,
                sip_username: {
                    let value = sip_username;
                    value.into()
                },
                user: None,
            }
        }
        ///At most one of the ways to name the application.
        #[must_use]
        pub fn application(mut self, value: impl Into<ApplicationRef>) -> Self {
            self.application = Some(value.into());
            self
        }
        ///User name for authentication, when it differs from `sip_username`.
        #[must_use]
        pub fn auth_user(mut self, value: impl Into<String>) -> Self {
            self.auth_user = Some(value.into());
            self
        }
        ///Whether the registration lasts until it is deleted (`true`, which the platform also assumes when this is left out) or is online only while the user it is bound to is logged in through an SDK (`false`). The vendor's documents disagree about registrations with a user: the current ones name `false` as the kind that follows a user's login, earlier ones ask for `true` whenever a user is given. The platform decides; see codes 393 and 394.
        #[must_use]
        pub fn is_persistent(mut self, value: bool) -> Self {
            self.is_persistent = Some(value);
            self
        }
        ///SIP proxy that requests to `proxy` are sent through.
        #[must_use]
        pub fn outbound_proxy(mut self, value: impl Into<String>) -> Self {
            self.outbound_proxy = Some(value.into());
            self
        }
        ///Password at the SIP server. Sent as UTF-8; no call returns it.
        #[must_use]
        pub fn password(mut self, value: impl Into<crate::Secret>) -> Self {
            self.password = Some(value.into());
            self
        }
        ///At most one of the ways to name the rule.
        #[must_use]
        pub fn rule(mut self, value: impl Into<RuleRef>) -> Self {
            self.rule = Some(value.into());
            self
        }
        ///At most one of the ways to name the user.
        #[must_use]
        pub fn user(mut self, value: impl Into<UserRef>) -> Self {
            self.user = Some(value.into());
            self
        }
    }
    impl SipRegistrationDelete {
        ///With what is required; setters add the rest.
        #[must_use]
        pub fn new(sip_registration_id: impl Into<SipRegistrationId>) -> Self {
            Self {
                sip_registration_id: {
                    let value = sip_registration_id;
                    value.into()
                },
            }
        }
    }
    impl SipRegistrationFilter {
        ///Nothing set: an empty value to chain setters on.
        #[must_use]
        pub fn new() -> Self {
            Self {
                application: None,
                count: None,
                deactivated: None,
                in_progress: None,
                is_bound_to_application: None,
                is_persistent: None,
                offset: None,
                proxy: None,
                rule: None,
                sip_registration_id: None,
                sip_username: None,
                status_code: None,
                successful: None,
                user_id: None,
            }
        }
        ///At most one of the ways to name the application.
        #[must_use]
        pub fn application(mut self, value: impl Into<ApplicationFilter>) -> Self {
            self.application = Some(value.into());
            self
        }
        ///Registrations on the page. What the platform assumes and allows is not documented.
        #[must_use]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
        ///`true` lists frozen registrations only.
        #[must_use]
        pub fn deactivated(mut self, value: bool) -> Self {
            self.deactivated = Some(value);
            self
        }
        ///Whether the platform is still trying to register.
        #[must_use]
        pub fn in_progress(mut self, value: bool) -> Self {
            self.in_progress = Some(value);
            self
        }
        ///Whether registrations are bound to an application.
        #[must_use]
        pub fn is_bound_to_application(mut self, value: bool) -> Self {
            self.is_bound_to_application = Some(value);
            self
        }
        ///Persistent registrations, or those that follow a user's login.
        #[must_use]
        pub fn is_persistent(mut self, value: bool) -> Self {
            self.is_persistent = Some(value);
            self
        }
        ///Registrations to skip before the page.
        #[must_use]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }
        ///SIP servers that registrations are made at. A name cannot contain `;`.
        #[must_use]
        pub fn proxy(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.proxy = Some(value.into_iter().collect());
            self
        }
        ///At most one of the ways to name the rule.
        #[must_use]
        pub fn rule(mut self, value: impl Into<RuleFilter>) -> Self {
            self.rule = Some(value.into());
            self
        }
        ///One registration; this filter takes no list.
        #[must_use]
        pub fn sip_registration_id(
            mut self,
            value: impl Into<SipRegistrationId>,
        ) -> Self {
            self.sip_registration_id = Some(value.into());
            self
        }
        ///User name at the SIP server.
        #[must_use]
        pub fn sip_username(mut self, value: impl Into<String>) -> Self {
            self.sip_username = Some(value.into());
            self
        }
        ///SIP status codes of the last attempt: `a:b` is every code from `a` to `b`, and `;` puts codes and ranges side by side, as in `a;b:c`.
        #[must_use]
        pub fn status_code(mut self, value: impl Into<String>) -> Self {
            self.status_code = Some(value.into());
            self
        }
        ///`true` lists registrations only that the SIP server accepted.
        #[must_use]
        pub fn successful(mut self, value: bool) -> Self {
            self.successful = Some(value);
            self
        }
        /**Users that registrations are bound to.

Differs from the vendor's text: The vendor's text offers `user_name` instead of it, but its list of parameters leaves that out, and so do its newer clients. Only the ids are offered here.*/
        #[must_use]
        pub fn user_id(
            mut self,
            value: impl IntoIterator<Item = impl Into<UserId>>,
        ) -> Self {
            self.user_id = Some(value.into_iter().collect());
            self
        }
    }
    impl SipRegistrationUpdate {
        ///With what is required; setters add the rest.
        #[must_use]
        pub fn new(sip_registration_id: impl Into<SipRegistrationId>) -> Self {
            Self {
                application: None,
                auth_user: None,
                outbound_proxy: None,
                password: None,
                proxy: None,
                rule: None,
                sip_registration_id: {
                    let value = sip_registration_id;
                    value.into()
                },
                sip_username: None,
                user: None,
            }
        }
        ///At most one of the ways to name the application.
        #[must_use]
        pub fn application(mut self, value: impl Into<ApplicationRef>) -> Self {
            self.application = Some(value.into());
            self
        }
        ///User name for authentication, when it differs from `sip_username`.
        #[must_use]
        pub fn auth_user(mut self, value: impl Into<String>) -> Self {
            self.auth_user = Some(value.into());
            self
        }
        ///SIP proxy that requests to `proxy` are sent through. Whether an empty text takes it away is not documented.
        #[must_use]
        pub fn outbound_proxy(mut self, value: impl Into<String>) -> Self {
            self.outbound_proxy = Some(value.into());
            self
        }
        ///Password at the SIP server. Sent as UTF-8; no call returns it.
        #[must_use]
        pub fn password(mut self, value: impl Into<crate::Secret>) -> Self {
            self.password = Some(value.into());
            self
        }
        ///SIP server to register at.
        #[must_use]
        pub fn proxy(mut self, value: impl Into<String>) -> Self {
            self.proxy = Some(value.into());
            self
        }
        ///At most one of the ways to name the rule.
        #[must_use]
        pub fn rule(mut self, value: impl Into<RuleRef>) -> Self {
            self.rule = Some(value.into());
            self
        }
        ///User name at the SIP server.
        #[must_use]
        pub fn sip_username(mut self, value: impl Into<String>) -> Self {
            self.sip_username = Some(value.into());
            self
        }
        ///At most one of the ways to name the user.
        #[must_use]
        pub fn user(mut self, value: impl Into<UserRef>) -> Self {
            self.user = Some(value.into());
            self
        }
    }
    impl SipWhiteListFilter {
        ///Nothing set: an empty value to chain setters on.
        #[must_use]
        pub fn new() -> Self {
            Self {
                count: None,
                offset: None,
                sip_whitelist_id: None,
            }
        }
        ///Entries on the page. The platform takes 20 when this is left out.
        #[must_use]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
        ///Entries to skip before the page. The platform takes 0 when this is left out.
        #[must_use]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }
        ///One entry.
        #[must_use]
        pub fn sip_whitelist_id(mut self, value: impl Into<SipWhiteListItemId>) -> Self {
            self.sip_whitelist_id = Some(value.into());
            self
        }
    }
    impl SipWhiteListItemAdd {
        ///With what is required; setters add the rest.
        #[must_use]
        pub fn new(sip_whitelist_network: impl Into<String>) -> Self {
            Self {
                description: None,
                sip_whitelist_network: {
                    let value = sip_whitelist_network;
                    value.into()
                },
            }
        }
        ///What the network is, for people.
        #[must_use]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }
    }
    impl SipWhiteListItemDelete {
        ///With what is required; setters add the rest.
        #[must_use]
        pub fn new(sip_whitelist_id: impl Into<SipWhiteListItemId>) -> Self {
            Self {
                sip_whitelist_id: {
                    let value = sip_whitelist_id;
                    value.into()
                },
            }
        }
    }
    impl SipWhiteListItemSet {
        ///With what is required; setters add the rest.
        #[must_use]
        pub fn new(
            sip_whitelist_id: impl Into<SipWhiteListItemId>,
            sip_whitelist_network: impl Into<String>,
        ) -> Self {
            Self {
                description: None,
                sip_whitelist_id: {
                    let value = sip_whitelist_id;
                    value.into()
                },
                sip_whitelist_network: {
                    let value = sip_whitelist_network;
                    value.into()
                },
            }
        }
        ///What the network is, for people.
        #[must_use]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }
    }
    crate::request::request! {
        SipRegistrationBind { bind = "bind"; sip_registration_id =
        "sip_registration_id";; application { ApplicationRef::Id = "application_id",
        ApplicationRef::Name = "application_name" }, rule { RuleRef::Id = "rule_id",
        RuleRef::Name = "rule_name" }, user { UserRef::Id = "user_id", UserRef::Name =
        "user_name" } }
    }
    crate::request::request! {
        SipRegistrationCreate { proxy = "proxy", sip_username = "sip_username"; auth_user
        = "auth_user", is_persistent = "is_persistent", outbound_proxy =
        "outbound_proxy", password = "password";; application { ApplicationRef::Id =
        "application_id", ApplicationRef::Name = "application_name" }, rule { RuleRef::Id
        = "rule_id", RuleRef::Name = "rule_name" }, user { UserRef::Id = "user_id",
        UserRef::Name = "user_name" } }
    }
    crate::request::request! {
        SipRegistrationDelete { sip_registration_id = "sip_registration_id";;; }
    }
    crate::request::request! {
        SipRegistrationFilter { ; count = "count", deactivated = "deactivated",
        in_progress = "in_progress", is_bound_to_application = "is_bound_to_application",
        is_persistent = "is_persistent", offset = "offset", proxy = "proxy",
        sip_registration_id = "sip_registration_id", sip_username = "sip_username",
        status_code = "status_code", successful = "successful", user_id = "user_id";;
        application { ApplicationFilter::Ids = "application_id", ApplicationFilter::Names
        = "application_name" }, rule { RuleFilter::Ids = "rule_id", RuleFilter::Names =
        "rule_name" } }
    }
    crate::request::request! {
        SipRegistrationUpdate { sip_registration_id = "sip_registration_id"; auth_user =
        "auth_user", outbound_proxy = "outbound_proxy", password = "password", proxy =
        "proxy", sip_username = "sip_username";; application { ApplicationRef::Id =
        "application_id", ApplicationRef::Name = "application_name" }, rule { RuleRef::Id
        = "rule_id", RuleRef::Name = "rule_name" }, user { UserRef::Id = "user_id",
        UserRef::Name = "user_name" } }
    }
    crate::request::request! {
        SipWhiteListFilter { ; count = "count", offset = "offset", sip_whitelist_id =
        "sip_whitelist_id";; }
    }
    crate::request::request! {
        SipWhiteListItemAdd { sip_whitelist_network = "sip_whitelist_network";
        description = "description";; }
    }
    crate::request::request! {
        SipWhiteListItemDelete { sip_whitelist_id = "sip_whitelist_id";;; }
    }
    crate::request::request! {
        SipWhiteListItemSet { sip_whitelist_id = "sip_whitelist_id",
        sip_whitelist_network = "sip_whitelist_network"; description = "description";; }
    }
    crate::object::object! {
        AccountInfo { ; account_id = "account_id", balance = "balance", currency =
        "currency", frozen = "frozen" }
    }
    crate::object::object! {
        CommandResult { result = "result"; }
    }
    crate::object::object! {
        SipRegistration { sip_registration_id = "sip_registration_id"; application_id =
        "application_id", application_name = "application_name", auth_user = "auth_user",
        deactivated = "deactivated", error_message = "error_message", in_progress =
        "in_progress", is_persistent = "is_persistent", last_updated = "last_updated",
        next_subscription_renewal = "next_subscription_renewal", outbound_proxy =
        "outbound_proxy", proxy = "proxy", purchase_date = "purchase_date", rule_id =
        "rule_id", rule_name = "rule_name", sip_username = "sip_username", status_code =
        "status_code", subscription_price = "subscription_price", successful =
        "successful", user_id = "user_id", user_name = "user_name" }
    }
    crate::object::object! {
        SipRegistrationCreated { result = "result", sip_registration_id =
        "sip_registration_id"; account_info = "account_info" }
    }
    crate::object::object! {
        SipRegistrationPage { items = "result"; count = "count", total_count =
        "total_count" }
    }
    crate::object::object! {
        SipWhiteListItem { sip_whitelist_id = "sip_whitelist_id"; description =
        "description", sip_whitelist_network = "sip_whitelist_network" }
    }
    crate::object::object! {
        SipWhiteListItemAdded { result = "result", sip_whitelist_id = "sip_whitelist_id";
        }
    }
    crate::object::object! {
        SipWhiteListPage { items = "result"; count = "count", total_count = "total_count"
        }
    }
    pub use crate::voximplant::done::Done;
    pub use crate::voximplant::time::Date;
    pub use crate::voximplant::time::Timestamp;
    crate::id::integer_id! {
        #[doc = "Id of a Voximplant account."] AccountId
    }
    crate::id::integer_id! {
        #[doc = "Id of an application of the account."] ApplicationId
    }
    crate::id::integer_id! {
        #[doc = "Id of a routing rule of an application."] RuleId
    }
    crate::id::integer_id! {
        #[doc =
        "Id of a SIP registration. Older texts and the platform's error messages call it `registration_id`."]
        SipRegistrationId
    }
    crate::id::integer_id! {
        #[doc = "Id of one network on the account's SIP white list."] SipWhiteListItemId
    }
    crate::id::integer_id! {
        #[doc = "Id of a user of an application."] UserId
    }
    ///The ways to name the application, one at a time.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ApplicationFilter {
        ///Applications that registrations are bound to, by id.
        #[serde(rename = "application_id")]
        Ids(crate::List<crate::voximplant::types::ApplicationId>),
        ///Applications that registrations are bound to, by name. A name cannot contain `;`.
        #[serde(rename = "application_name")]
        Names(crate::List<::std::string::String>),
    }
    impl From<crate::List<crate::voximplant::types::ApplicationId>>
    for ApplicationFilter {
        fn from(value: crate::List<crate::voximplant::types::ApplicationId>) -> Self {
            Self::Ids(value)
        }
    }
    crate::list::list_variant! {
        ApplicationFilter::Ids : crate ::voximplant::types::ApplicationId, i64; & crate
        ::voximplant::types::ApplicationId
    }
    impl From<crate::List<::std::string::String>> for ApplicationFilter {
        fn from(value: crate::List<::std::string::String>) -> Self {
            Self::Names(value)
        }
    }
    crate::list::list_variant! {
        ApplicationFilter::Names : ::std::string::String; & ::std::string::String, & str
    }
    ///The ways to name the application, one at a time.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ApplicationRef {
        ///Application, by id.
        #[serde(rename = "application_id")]
        Id(crate::voximplant::types::ApplicationId),
        ///Application, by name. Whether the short name or the full one, as in `app.account.voximplant.com`, is wanted is not documented; prefer the id.
        #[serde(rename = "application_name")]
        Name(::std::string::String),
    }
    impl From<crate::voximplant::types::ApplicationId> for ApplicationRef {
        fn from(value: crate::voximplant::types::ApplicationId) -> Self {
            Self::Id(value)
        }
    }
    crate::id::conversions! {
        ApplicationRef : | value | Self::Id(value.into()), i64, & crate
        ::voximplant::types::ApplicationId
    }
    impl From<::std::string::String> for ApplicationRef {
        fn from(value: ::std::string::String) -> Self {
            Self::Name(value)
        }
    }
    crate::id::conversions! {
        ApplicationRef : | value | Self::Name(value.into()), & ::std::string::String, &
        str
    }
    ///The ways to name the rule, one at a time.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum RuleFilter {
        ///Rules that registrations are bound to, by id.
        #[serde(rename = "rule_id")]
        Ids(crate::List<crate::voximplant::types::RuleId>),
        ///Rules that registrations are bound to, by name. A name cannot contain `;`.
        #[serde(rename = "rule_name")]
        Names(crate::List<::std::string::String>),
    }
    impl From<crate::List<crate::voximplant::types::RuleId>> for RuleFilter {
        fn from(value: crate::List<crate::voximplant::types::RuleId>) -> Self {
            Self::Ids(value)
        }
    }
    crate::list::list_variant! {
        RuleFilter::Ids : crate ::voximplant::types::RuleId, i64; & crate
        ::voximplant::types::RuleId
    }
    impl From<crate::List<::std::string::String>> for RuleFilter {
        fn from(value: crate::List<::std::string::String>) -> Self {
            Self::Names(value)
        }
    }
    crate::list::list_variant! {
        RuleFilter::Names : ::std::string::String; & ::std::string::String, & str
    }
    ///The ways to name the rule, one at a time.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum RuleRef {
        ///Rule of the application, by id.
        #[serde(rename = "rule_id")]
        Id(crate::voximplant::types::RuleId),
        ///Rule of the application, by name. Binding needs an application beside it.
        #[serde(rename = "rule_name")]
        Name(::std::string::String),
    }
    impl From<crate::voximplant::types::RuleId> for RuleRef {
        fn from(value: crate::voximplant::types::RuleId) -> Self {
            Self::Id(value)
        }
    }
    crate::id::conversions! {
        RuleRef : | value | Self::Id(value.into()), i64, & crate
        ::voximplant::types::RuleId
    }
    impl From<::std::string::String> for RuleRef {
        fn from(value: ::std::string::String) -> Self {
            Self::Name(value)
        }
    }
    crate::id::conversions! {
        RuleRef : | value | Self::Name(value.into()), & ::std::string::String, & str
    }
    ///The ways to name the user, one at a time.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum UserRef {
        ///User of the application, by id. Binding needs an application beside it and unbinds the user's earlier registration.
        #[serde(rename = "user_id")]
        Id(crate::voximplant::types::UserId),
        ///User of the application, by name. Binding needs an application beside it and unbinds the user's earlier registration.
        #[serde(rename = "user_name")]
        Name(::std::string::String),
    }
    impl From<crate::voximplant::types::UserId> for UserRef {
        fn from(value: crate::voximplant::types::UserId) -> Self {
            Self::Id(value)
        }
    }
    crate::id::conversions! {
        UserRef : | value | Self::Id(value.into()), i64, & crate
        ::voximplant::types::UserId
    }
    impl From<::std::string::String> for UserRef {
        fn from(value: ::std::string::String) -> Self {
            Self::Name(value)
        }
    }
    crate::id::conversions! {
        UserRef : | value | Self::Name(value.into()), & ::std::string::String, & str
    }
}
#[derive(Clone)]
/**Client for voximplant

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
    /**Add a network to the SIP white list

Lets a network send inbound SIP calls to the account without user credentials. This is the list for SIP traffic, not the account's list of addresses that may use the API.

Not repeated when it stays without an answer: there is no idempotency key, and the platform turns down what looks like an automatic resend (484) or a recent repetition (515). Read the list to learn what became of it.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 170 bad network, 172 the list is full.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them.

Source: Voximplant HTTP API reference, "AddSipWhiteListItem", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.

Sends a `POST` request to `/platform_api/AddSipWhiteListItem`

*/
    pub async fn add_sip_white_list_item<'a>(
        &'a self,
        body: &'a types::SipWhiteListItemAdd,
    ) -> Result<ResponseValue<types::SipWhiteListItemAdded>, Error> {
        let url = format!("{}/platform_api/AddSipWhiteListItem", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .build()
            .map_err(Error::unwritable)?;
        let info = operations::ADD_SIP_WHITE_LIST_ITEM;
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Bind or unbind a SIP registration

Binds a registration to an application, a rule or a user (`bind: true`), or takes the binding away (`bind: false`).

Binding needs `sip_registration_id`. Unbinding does not: with `bind: false` and a user alone, that user is unbound from every registration. With `rule_name`, `user_id` or `user_name` the vendor asks for an application as well. A user has one registration at the most: binding another one silently unbinds the earlier.

Not repeated when it stays without an answer: somebody else may have moved the binding meanwhile, and the platform turns down what looks like an automatic resend (484) or a recent repetition (515). Read the registration again first.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 275 bad `sip_registration_id`, 393 the user is not in the application, 394 the registration is persistent where a non-persistent one is wanted, 458 both halves of an id-or-name pair were given, 485 a needed parameter is missing.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them.

Source: Voximplant Management API reference, "BindSipRegistration", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/bind-sip-registration>.

Sends a `POST` request to `/platform_api/BindSipRegistration`

*/
    pub async fn bind_sip_registration<'a>(
        &'a self,
        body: &'a types::SipRegistrationBind,
    ) -> Result<ResponseValue<types::CommandResult>, Error> {
        let url = format!("{}/platform_api/BindSipRegistration", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .build()
            .map_err(Error::unwritable)?;
        let info = operations::BIND_SIP_REGISTRATION;
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a SIP registration

Registers the platform as a user at a third-party SIP server, and binds the registration to an application, a rule or a user when they are given.

**This costs money**: on success the platform reserves the registration's fee and taxes for the coming month. Code 127 means that the balance does not cover it.

A persistent registration, the usual kind, lasts until it is deleted. A non-persistent one is online only while the user it is bound to is logged in through an SDK. The kind is fixed here; an update cannot change it.

With `rule_name`, `user_id` or `user_name` an application has to be given as well. A user has one registration at the most: binding another one silently unbinds the earlier.

Success means that the registration exists, not that the SIP server accepted it. A wrong password shows later, as `successful: false` with a `status_code` in the list of registrations.

Not repeated when it stays without an answer: there is no idempotency key, a second registration would be billed as well, and the platform itself turns down what looks like an automatic resend (484) or a recent repetition (515). List the registrations by `sip_username` and `proxy` to learn what became of it.

Roles: Owner, Admin or Accountant; a Developer key, which may update, gets code 104 here. Other codes: 272 limit of registrations reached, 273 bad `sip_username`, 274 bad `proxy`, 393 the user is not in the application, 458 both halves of an id-or-name pair were given.

Differs from the vendor's text: The vendor documents query parameters beside an empty JSON body, and its sample has the password in the URL. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and secrets must not stand in them.

Source: Voximplant Management API reference, "CreateSipRegistration", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/create-sip-registration>.

Sends a `POST` request to `/platform_api/CreateSipRegistration`

*/
    pub async fn create_sip_registration<'a>(
        &'a self,
        body: &'a types::SipRegistrationCreate,
    ) -> Result<ResponseValue<types::SipRegistrationCreated>, Error> {
        let url = format!("{}/platform_api/CreateSipRegistration", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .build()
            .map_err(Error::unwritable)?;
        let info = operations::CREATE_SIP_REGISTRATION;
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Remove a network from the SIP white list

Takes an entry off the SIP white list: the network's inbound SIP calls then need user credentials again.

Not repeated when it stays without an answer: the platform turns down what looks like an automatic resend (484) or a recent repetition (515), and how it answers a second removal is not documented. Read the list to see whether the entry is gone.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 169 bad `sip_whitelist_id`.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them.

Source: Voximplant HTTP API reference, "DelSipWhiteListItem", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.

Sends a `POST` request to `/platform_api/DelSipWhiteListItem`

*/
    pub async fn del_sip_white_list_item<'a>(
        &'a self,
        body: &'a types::SipWhiteListItemDelete,
    ) -> Result<ResponseValue<types::CommandResult>, Error> {
        let url = format!("{}/platform_api/DelSipWhiteListItem", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .build()
            .map_err(Error::unwritable)?;
        let info = operations::DEL_SIP_WHITE_LIST_ITEM;
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a SIP registration

Deletes a registration, so that the platform no longer registers at the SIP server. Whether anything of the month that was reserved comes back is not known.

Not repeated when it stays without an answer: the platform turns down what looks like an automatic resend (484) or a recent repetition (515), and how it answers a second delete is not documented. List the registrations to see whether it is gone.

Which roles may call this is not known; a key whose role may not gets code 104. Code 275: bad `sip_registration_id`.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them.

Source: Voximplant HTTP API reference, "DeleteSipRegistration", <https://voximplant.com/docs/references/httpapi/sipregistration>, and the vendor's clients; the current page was not seen.

Sends a `POST` request to `/platform_api/DeleteSipRegistration`

*/
    pub async fn delete_sip_registration<'a>(
        &'a self,
        body: &'a types::SipRegistrationDelete,
    ) -> Result<ResponseValue<types::CommandResult>, Error> {
        let url = format!("{}/platform_api/DeleteSipRegistration", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .build()
            .map_err(Error::unwritable)?;
        let info = operations::DELETE_SIP_REGISTRATION;
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List SIP registrations

Returns one page of the account's registrations, those that every given filter fits; without a filter, all. Passwords are never part of it.

The vendor's title speaks of active registrations. Whether frozen ones come back without `deactivated` is not documented.

Pages are asked for by `offset` and `count`. The answer is not known to carry a total, so the last page is the one that is empty or shorter than asked for. There is no cursor: rows move between pages when registrations come and go meanwhile.

Roles: Owner, Admin, Developer, Supervisor, Accountant or Support. Codes: 104 the role lacks this call, 340 too many requests, 458 both halves of an id-or-name pair were given.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them. The vendor's prose calls a rule and a user required; its own sample gives neither, and neither is required here.

Source: Voximplant Management API reference, "GetSipRegistrations", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/get-sip-registrations>.

Sends a `POST` request to `/platform_api/GetSipRegistrations`

*/
    pub async fn get_sip_registrations<'a>(
        &'a self,
        body: &'a types::SipRegistrationFilter,
    ) -> Result<ResponseValue<types::SipRegistrationPage>, Error> {
        let url = format!("{}/platform_api/GetSipRegistrations", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .build()
            .map_err(Error::unwritable)?;
        let info = operations::GET_SIP_REGISTRATIONS;
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the SIP white list

Returns one page of the networks that may send inbound SIP calls to the account without user credentials; 20 of them unless `count` says otherwise. The addresses that may use the API are another list.

There is no cursor: rows move between pages when entries come and go meanwhile.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 169 bad `sip_whitelist_id`, 340 too many requests.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them.

Source: Voximplant HTTP API reference, "GetSipWhiteList", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.

Sends a `POST` request to `/platform_api/GetSipWhiteList`

*/
    pub async fn get_sip_white_list<'a>(
        &'a self,
        body: &'a types::SipWhiteListFilter,
    ) -> Result<ResponseValue<types::SipWhiteListPage>, Error> {
        let url = format!("{}/platform_api/GetSipWhiteList", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .build()
            .map_err(Error::unwritable)?;
        let info = operations::GET_SIP_WHITE_LIST;
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a network on the SIP white list

Changes an entry of the SIP white list. The network has to be given even to change the description alone. What becomes of the description when it is left out is not documented.

Not repeated when it stays without an answer: the platform turns down what looks like an automatic resend (484) or a recent repetition (515). Read the list again first.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 169 bad `sip_whitelist_id`, 170 bad network.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them.

Source: Voximplant HTTP API reference, "SetSipWhiteListItem", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.

Sends a `POST` request to `/platform_api/SetSipWhiteListItem`

*/
    pub async fn set_sip_white_list_item<'a>(
        &'a self,
        body: &'a types::SipWhiteListItemSet,
    ) -> Result<ResponseValue<types::CommandResult>, Error> {
        let url = format!("{}/platform_api/SetSipWhiteListItem", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .build()
            .map_err(Error::unwritable)?;
        let info = operations::SET_SIP_WHITE_LIST_ITEM;
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a SIP registration

Changes the login data of a registration and, when an application, a rule or a user is given, **binds it** to them as well. Only what is set is sent, and what is left out is taken to stay as it is. Whether an empty text clears a member is not documented.

With `rule_name`, `user_id` or `user_name` an application has to be given as well. A user has one registration at the most: binding this one silently unbinds the user's earlier one. To change the binding alone, or to undo it, use the bind call.

No call returns the password, so whether it differs from the wanted one cannot be seen; setting it is always a change. Whether the SIP server accepts the new data shows later, in the list of registrations.

Not repeated when it stays without an answer: there is no idempotency key, the binding may have moved meanwhile, and the platform turns down what looks like an automatic resend (484) or a recent repetition (515). Read the registration again first.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 275 bad `sip_registration_id`, 273 bad `sip_username`, 274 bad `proxy`, 393 the user is not in the application, 394 the registration is persistent where a non-persistent one is wanted, 458 both halves of an id-or-name pair were given, 512 changed too often.

Differs from the vendor's text: The vendor documents query parameters, the password among them. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and secrets must not stand in them.

Source: Voximplant Management API reference, "UpdateSipRegistration", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/update-sip-registration>.

Sends a `POST` request to `/platform_api/UpdateSipRegistration`

*/
    pub async fn update_sip_registration<'a>(
        &'a self,
        body: &'a types::SipRegistrationUpdate,
    ) -> Result<ResponseValue<types::CommandResult>, Error> {
        let url = format!("{}/platform_api/UpdateSipRegistration", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .build()
            .map_err(Error::unwritable)?;
        let info = operations::UPDATE_SIP_REGISTRATION;
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
    use crate::operation::{Idempotency, Operation, Provider};
    /**Add a network to the SIP white list: `POST /platform_api/AddSipWhiteListItem`.

Lets a network send inbound SIP calls to the account without user credentials. This is the list for SIP traffic, not the account's list of addresses that may use the API.

Not repeated when it stays without an answer: there is no idempotency key, and the platform turns down what looks like an automatic resend (484) or a recent repetition (515). Read the list to learn what became of it.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 170 bad network, 172 the list is full.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them.

Source: Voximplant HTTP API reference, "AddSipWhiteListItem", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.*/
    #[doc(alias = "AddSipWhiteListItem")]
    pub const ADD_SIP_WHITE_LIST_ITEM: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "add_sip_white_list_item",
        resource: "sip_white_list",
        method: "POST",
        path: "/platform_api/AddSipWhiteListItem",
        idempotency: Idempotency::None,
        secrets: &[],
        unverifiable: &[],
        recognized_by: &[],
    };
    /**Bind or unbind a SIP registration: `POST /platform_api/BindSipRegistration`.

Binds a registration to an application, a rule or a user (`bind: true`), or takes the binding away (`bind: false`).

Binding needs `sip_registration_id`. Unbinding does not: with `bind: false` and a user alone, that user is unbound from every registration. With `rule_name`, `user_id` or `user_name` the vendor asks for an application as well. A user has one registration at the most: binding another one silently unbinds the earlier.

Not repeated when it stays without an answer: somebody else may have moved the binding meanwhile, and the platform turns down what looks like an automatic resend (484) or a recent repetition (515). Read the registration again first.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 275 bad `sip_registration_id`, 393 the user is not in the application, 394 the registration is persistent where a non-persistent one is wanted, 458 both halves of an id-or-name pair were given, 485 a needed parameter is missing.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them.

Source: Voximplant Management API reference, "BindSipRegistration", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/bind-sip-registration>.*/
    #[doc(alias = "BindSipRegistration")]
    pub const BIND_SIP_REGISTRATION: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "bind_sip_registration",
        resource: "sip_registrations",
        method: "POST",
        path: "/platform_api/BindSipRegistration",
        idempotency: Idempotency::None,
        secrets: &[],
        unverifiable: &[],
        recognized_by: &[],
    };
    /**Create a SIP registration: `POST /platform_api/CreateSipRegistration`.

Registers the platform as a user at a third-party SIP server, and binds the registration to an application, a rule or a user when they are given.

**This costs money**: on success the platform reserves the registration's fee and taxes for the coming month. Code 127 means that the balance does not cover it.

A persistent registration, the usual kind, lasts until it is deleted. A non-persistent one is online only while the user it is bound to is logged in through an SDK. The kind is fixed here; an update cannot change it.

With `rule_name`, `user_id` or `user_name` an application has to be given as well. A user has one registration at the most: binding another one silently unbinds the earlier.

Success means that the registration exists, not that the SIP server accepted it. A wrong password shows later, as `successful: false` with a `status_code` in the list of registrations.

Not repeated when it stays without an answer: there is no idempotency key, a second registration would be billed as well, and the platform itself turns down what looks like an automatic resend (484) or a recent repetition (515). List the registrations by `sip_username` and `proxy` to learn what became of it.

Roles: Owner, Admin or Accountant; a Developer key, which may update, gets code 104 here. Other codes: 272 limit of registrations reached, 273 bad `sip_username`, 274 bad `proxy`, 393 the user is not in the application, 458 both halves of an id-or-name pair were given.

Differs from the vendor's text: The vendor documents query parameters beside an empty JSON body, and its sample has the password in the URL. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and secrets must not stand in them.

Source: Voximplant Management API reference, "CreateSipRegistration", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/create-sip-registration>.*/
    #[doc(alias = "CreateSipRegistration")]
    pub const CREATE_SIP_REGISTRATION: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "create_sip_registration",
        resource: "sip_registrations",
        method: "POST",
        path: "/platform_api/CreateSipRegistration",
        idempotency: Idempotency::None,
        secrets: &["password"],
        unverifiable: &[],
        recognized_by: &[],
    };
    /**Remove a network from the SIP white list: `POST /platform_api/DelSipWhiteListItem`.

Takes an entry off the SIP white list: the network's inbound SIP calls then need user credentials again.

Not repeated when it stays without an answer: the platform turns down what looks like an automatic resend (484) or a recent repetition (515), and how it answers a second removal is not documented. Read the list to see whether the entry is gone.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 169 bad `sip_whitelist_id`.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them.

Source: Voximplant HTTP API reference, "DelSipWhiteListItem", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.*/
    #[doc(alias = "DelSipWhiteListItem")]
    pub const DEL_SIP_WHITE_LIST_ITEM: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "del_sip_white_list_item",
        resource: "sip_white_list",
        method: "POST",
        path: "/platform_api/DelSipWhiteListItem",
        idempotency: Idempotency::None,
        secrets: &[],
        unverifiable: &[],
        recognized_by: &[],
    };
    /**Delete a SIP registration: `POST /platform_api/DeleteSipRegistration`.

Deletes a registration, so that the platform no longer registers at the SIP server. Whether anything of the month that was reserved comes back is not known.

Not repeated when it stays without an answer: the platform turns down what looks like an automatic resend (484) or a recent repetition (515), and how it answers a second delete is not documented. List the registrations to see whether it is gone.

Which roles may call this is not known; a key whose role may not gets code 104. Code 275: bad `sip_registration_id`.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them.

Source: Voximplant HTTP API reference, "DeleteSipRegistration", <https://voximplant.com/docs/references/httpapi/sipregistration>, and the vendor's clients; the current page was not seen.*/
    #[doc(alias = "DeleteSipRegistration")]
    pub const DELETE_SIP_REGISTRATION: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "delete_sip_registration",
        resource: "sip_registrations",
        method: "POST",
        path: "/platform_api/DeleteSipRegistration",
        idempotency: Idempotency::None,
        secrets: &[],
        unverifiable: &[],
        recognized_by: &[],
    };
    /**List SIP registrations: `POST /platform_api/GetSipRegistrations`.

Returns one page of the account's registrations, those that every given filter fits; without a filter, all. Passwords are never part of it.

The vendor's title speaks of active registrations. Whether frozen ones come back without `deactivated` is not documented.

Pages are asked for by `offset` and `count`. The answer is not known to carry a total, so the last page is the one that is empty or shorter than asked for. There is no cursor: rows move between pages when registrations come and go meanwhile.

Roles: Owner, Admin, Developer, Supervisor, Accountant or Support. Codes: 104 the role lacks this call, 340 too many requests, 458 both halves of an id-or-name pair were given.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them. The vendor's prose calls a rule and a user required; its own sample gives neither, and neither is required here.

Source: Voximplant Management API reference, "GetSipRegistrations", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/get-sip-registrations>.*/
    #[doc(alias = "GetSipRegistrations")]
    pub const GET_SIP_REGISTRATIONS: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "get_sip_registrations",
        resource: "sip_registrations",
        method: "POST",
        path: "/platform_api/GetSipRegistrations",
        idempotency: Idempotency::Safe,
        secrets: &[],
        unverifiable: &[],
        recognized_by: &[],
    };
    /**List the SIP white list: `POST /platform_api/GetSipWhiteList`.

Returns one page of the networks that may send inbound SIP calls to the account without user credentials; 20 of them unless `count` says otherwise. The addresses that may use the API are another list.

There is no cursor: rows move between pages when entries come and go meanwhile.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 169 bad `sip_whitelist_id`, 340 too many requests.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them.

Source: Voximplant HTTP API reference, "GetSipWhiteList", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.*/
    #[doc(alias = "GetSipWhiteList")]
    pub const GET_SIP_WHITE_LIST: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "get_sip_white_list",
        resource: "sip_white_list",
        method: "POST",
        path: "/platform_api/GetSipWhiteList",
        idempotency: Idempotency::Safe,
        secrets: &[],
        unverifiable: &[],
        recognized_by: &[],
    };
    /**Change a network on the SIP white list: `POST /platform_api/SetSipWhiteListItem`.

Changes an entry of the SIP white list. The network has to be given even to change the description alone. What becomes of the description when it is left out is not documented.

Not repeated when it stays without an answer: the platform turns down what looks like an automatic resend (484) or a recent repetition (515). Read the list again first.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 169 bad `sip_whitelist_id`, 170 bad network.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and what an account consists of should not stand in them.

Source: Voximplant HTTP API reference, "SetSipWhiteListItem", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.*/
    #[doc(alias = "SetSipWhiteListItem")]
    pub const SET_SIP_WHITE_LIST_ITEM: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "set_sip_white_list_item",
        resource: "sip_white_list",
        method: "POST",
        path: "/platform_api/SetSipWhiteListItem",
        idempotency: Idempotency::None,
        secrets: &[],
        unverifiable: &[],
        recognized_by: &[],
    };
    /**Update a SIP registration: `POST /platform_api/UpdateSipRegistration`.

Changes the login data of a registration and, when an application, a rule or a user is given, **binds it** to them as well. Only what is set is sent, and what is left out is taken to stay as it is. Whether an empty text clears a member is not documented.

With `rule_name`, `user_id` or `user_name` an application has to be given as well. A user has one registration at the most: binding this one silently unbinds the user's earlier one. To change the binding alone, or to undo it, use the bind call.

No call returns the password, so whether it differs from the wanted one cannot be seen; setting it is always a change. Whether the SIP server accepts the new data shows later, in the list of registrations.

Not repeated when it stays without an answer: there is no idempotency key, the binding may have moved meanwhile, and the platform turns down what looks like an automatic resend (484) or a recent repetition (515). Read the registration again first.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 275 bad `sip_registration_id`, 273 bad `sip_username`, 274 bad `proxy`, 393 the user is not in the application, 394 the registration is persistent where a non-persistent one is wanted, 458 both halves of an id-or-name pair were given, 512 changed too often.

Differs from the vendor's text: The vendor documents query parameters, the password among them. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and secrets must not stand in them.

Source: Voximplant Management API reference, "UpdateSipRegistration", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/update-sip-registration>.*/
    #[doc(alias = "UpdateSipRegistration")]
    pub const UPDATE_SIP_REGISTRATION: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "update_sip_registration",
        resource: "sip_registrations",
        method: "POST",
        path: "/platform_api/UpdateSipRegistration",
        idempotency: Idempotency::None,
        secrets: &["password"],
        unverifiable: &[],
        recognized_by: &[],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[
        ADD_SIP_WHITE_LIST_ITEM,
        BIND_SIP_REGISTRATION,
        CREATE_SIP_REGISTRATION,
        DEL_SIP_WHITE_LIST_ITEM,
        DELETE_SIP_REGISTRATION,
        GET_SIP_REGISTRATIONS,
        GET_SIP_WHITE_LIST,
        SET_SIP_WHITE_LIST_ITEM,
        UPDATE_SIP_REGISTRATION,
    ];
}
