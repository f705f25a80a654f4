// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///The account. Personal data, the billing address and the callbacks' salt have no fields here. They are in `extra`, whose `Debug` prints names only.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Account {
        ///Email address of the owner.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub account_email: Option<String>,
        ///Id of the account.
        pub account_id: AccountId,
        ///Name of the account, which the full names of its applications contain.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub account_name: Option<String>,
        ///Whether the account is active.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub active: Option<bool>,
        ///Money left on the account, in `currency`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub balance: Option<crate::voximplant::decimal::Decimal>,
        ///URL that the account's callbacks are posted to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub callback_url: Option<crate::Secret>,
        ///When the account was created.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created: Option<crate::voximplant::time::Timestamp>,
        ///Credit limit of the account.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub credit_limit: Option<crate::voximplant::decimal::Decimal>,
        ///Currency of the account, such as `USD`, `EUR` or `RUR`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub currency: Option<String>,
        ///Whether the vendor has blocked the account.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub frozen: Option<bool>,
        ///Balance below which the platform warns.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub min_balance_to_notify: Option<crate::voximplant::decimal::Decimal>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Where account callbacks go, and what signs them. What is left out is not sent.

The request body of [`set_account_info`](super::operations::SET_ACCOUNT_INFO).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AccountCallbacks {
        ///Salt of the hash that callbacks carry. The vendor's guide allows up to 40 characters; its table of errors speaks of shorter than 40.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callback_salt: Option<crate::Secret>,
        ///URL that all callbacks of the account are posted to, as JSON. Treated as a secret, since it can hold credentials.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub callback_url: Option<crate::Secret>,
    }
    ///The state of the account after an operation that costs money.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AccountInfo {
        ///The account that was charged.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub account_id: Option<AccountId>,
        ///Money left on the account, in `currency`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub balance: Option<crate::voximplant::decimal::Decimal>,
        ///Currency of the balance.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub currency: Option<String>,
        ///Whether the account is frozen.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub frozen: Option<bool>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**The account, and which host to call.

The response body of [`get_account_info`](super::operations::GET_ACCOUNT_INFO).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AccountInfoResult {
        ///Host of the API that is preferred for this account. Whether it has a scheme in front is not documented.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub api_address: Option<String>,
        ///The account.
        pub result: Account,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///An application.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Application {
        ///Id of the application.
        pub application_id: ApplicationId,
        ///Full name of the application, the short one followed by the account's domain.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub application_name: Option<String>,
        ///When the application was changed last.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub modified: Option<crate::voximplant::time::Timestamp>,
        ///Whether the application has a secure storage of records.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub secure_record_storage: Option<bool>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Which applications to list, and which page of them. Leave a filter out to have all.

The request body of [`get_applications`](super::operations::GET_APPLICATIONS).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ApplicationFilter {
        ///One application.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub application_id: Option<ApplicationId>,
        ///A part of the name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub application_name: Option<String>,
        ///Applications on the page. What the platform assumes and allows is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: Option<i64>,
        ///Applications to skip before the page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: Option<i64>,
    }
    /**One page of applications.

The response body of [`get_applications`](super::operations::GET_APPLICATIONS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ApplicationPage {
        ///Number of applications on this page.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub count: Option<i64>,
        ///The applications of the page.
        #[doc(alias = "result")]
        #[serde(rename = "result")]
        pub items: crate::Items<Application>,
        ///Number of applications on all pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub total_count: Option<i64>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**The response to a command that returns only its success.

The response body of [`bind_sip_registration`](super::operations::BIND_SIP_REGISTRATION), [`del_sip_white_list_item`](super::operations::DEL_SIP_WHITE_LIST_ITEM), [`delete_sip_registration`](super::operations::DELETE_SIP_REGISTRATION), [`set_account_info`](super::operations::SET_ACCOUNT_INFO), [`set_sip_white_list_item`](super::operations::SET_SIP_WHITE_LIST_ITEM) and [`update_sip_registration`](super::operations::UPDATE_SIP_REGISTRATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CommandResult {
        ///Present in the response when the command was carried out; a failed one has `error` in its place.
        pub result: crate::voximplant::done::Done,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///A routing rule. Scenarios that the platform sends all the same are in `extra`.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Rule {
        ///Application that the rule belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub application_id: Option<ApplicationId>,
        ///When the rule was changed last.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub modified: Option<crate::voximplant::time::Timestamp>,
        ///Id of the rule.
        pub rule_id: RuleId,
        ///Name of the rule.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub rule_name: Option<String>,
        ///Regular expression that a number has to fit.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub rule_pattern: Option<String>,
        ///Regular expression of numbers that the rule does not apply to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub rule_pattern_exclude: Option<String>,
        ///Whether the rule is about video conferences.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub video_conference: Option<bool>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Which rules of an application to list, and which page of them. Leave a filter out to have all.

The request body of [`get_rules`](super::operations::GET_RULES).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RuleFilter {
        ///Application that the rules belong to.
        pub application_id: ApplicationId,
        ///Key of the service account that rules are bound to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attached_key_id: Option<String>,
        ///Rules on the page. What the platform assumes and allows is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: Option<i64>,
        ///Rules to skip before the page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: Option<i64>,
        ///One rule.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rule_id: Option<RuleId>,
        ///A part of the name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rule_name: Option<String>,
        ///A text, such as a dialed number. Only rules whose pattern fits it are listed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub template: Option<String>,
        ///Whether rules are about video conferences.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub video_conference: Option<bool>,
    }
    /**One page of rules.

The response body of [`get_rules`](super::operations::GET_RULES).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RulePage {
        ///Number of rules on this page.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub count: Option<i64>,
        ///The rules of the page.
        #[doc(alias = "result")]
        #[serde(rename = "result")]
        pub items: crate::Items<Rule>,
        ///Number of rules on all pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub total_count: Option<i64>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///A SIP registration and its state. The password is never part of it. The fields that name an application, a rule and a user are there when the registration is bound to them.
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

Differs from the vendor's text: Absent from the vendor's table of fields. The filter of this name suggests it; it is decoded when it is present.*/
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
        ///When the registration was bought. The zone is not documented for this field; the vendor's clients read UTC.
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
        ///SIP status code of the server's last response.
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
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A binding to make or to take away.

The request body of [`bind_sip_registration`](super::operations::BIND_SIP_REGISTRATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationBind {
        ///The application, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub application: Option<ApplicationRef>,
        /**`true` binds, `false` unbinds.

Differs from the vendor's text: The vendor makes it optional and takes its absence for `true`. Required and always sent here, so that leaving it out cannot bind by accident.*/
        pub bind: bool,
        ///The rule, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub rule: Option<RuleRef>,
        ///Registration to bind or unbind. Must be given to bind; left out, a user is unbound from every registration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sip_registration_id: Option<SipRegistrationId>,
        ///The user, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub user: Option<UserRef>,
    }
    /**A SIP registration to create. **Creating one costs money**, the fee of the coming month at once.

The request body of [`create_sip_registration`](super::operations::CREATE_SIP_REGISTRATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationCreate {
        ///The application, named in one of several ways.
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
        ///The rule, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub rule: Option<RuleRef>,
        ///User name at the SIP server.
        pub sip_username: String,
        ///The user, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub user: Option<UserRef>,
    }
    /**The response to a created registration.

The response body of [`create_sip_registration`](super::operations::CREATE_SIP_REGISTRATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationCreated {
        ///The account after the reservation of the fee. The platform does not always send it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub account_info: Option<AccountInfo>,
        ///Marks success.
        pub result: crate::voximplant::done::Done,
        ///Id of the new registration.
        pub sip_registration_id: SipRegistrationId,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**The registration to delete.

The request body of [`delete_sip_registration`](super::operations::DELETE_SIP_REGISTRATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationDelete {
        ///Registration to delete.
        pub sip_registration_id: SipRegistrationId,
    }
    /**Which registrations to list, and which page of them. Leave a filter out to have all.

The request body of [`get_sip_registrations`](super::operations::GET_SIP_REGISTRATIONS).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationFilter {
        ///The application, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub application: Option<ApplicationRefs>,
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
        ///The rule, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub rule: Option<RuleRefs>,
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

The response body of [`get_sip_registrations`](super::operations::GET_SIP_REGISTRATIONS).*/
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
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to a SIP registration. There is no `is_persistent` here, the kind of a registration is fixed at creation.

The request body of [`update_sip_registration`](super::operations::UPDATE_SIP_REGISTRATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipRegistrationUpdate {
        ///The application, named in one of several ways.
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
        ///The rule, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub rule: Option<RuleRef>,
        ///Registration to change.
        pub sip_registration_id: SipRegistrationId,
        ///User name at the SIP server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sip_username: Option<String>,
        ///The user, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub user: Option<UserRef>,
    }
    /**Which entries to list, and which page of them.

The request body of [`get_sip_white_list`](super::operations::GET_SIP_WHITE_LIST).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SipWhiteListFilter {
        ///Entries on the page. Defaults to 20 on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: Option<i64>,
        ///Entries to skip before the page. Defaults to 0 on the platform.
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
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A network to put on the SIP white list.

The request body of [`add_sip_white_list_item`](super::operations::ADD_SIP_WHITE_LIST_ITEM).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipWhiteListItemAdd {
        ///What the network is, for people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: Option<String>,
        ///IPv4 network, as `A.B.C.D/L` with the length of the prefix or as `A.B.C.D/a.b.c.d` with a dotted mask. Bits after the prefix may be set. The platform may write it back in another form, always with a prefix length. IPv6 is not mentioned.
        pub sip_whitelist_network: String,
    }
    /**The response to an added network.

The response body of [`add_sip_white_list_item`](super::operations::ADD_SIP_WHITE_LIST_ITEM).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipWhiteListItemAdded {
        ///Marks success.
        pub result: crate::voximplant::done::Done,
        ///Id of the new entry.
        pub sip_whitelist_id: SipWhiteListItemId,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**The entry to take off the SIP white list.

The request body of [`del_sip_white_list_item`](super::operations::DEL_SIP_WHITE_LIST_ITEM).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipWhiteListItemDelete {
        ///Entry to remove.
        pub sip_whitelist_id: SipWhiteListItemId,
    }
    /**An entry of the SIP white list with its new values.

The request body of [`set_sip_white_list_item`](super::operations::SET_SIP_WHITE_LIST_ITEM).*/
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

The response body of [`get_sip_white_list`](super::operations::GET_SIP_WHITE_LIST).*/
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
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///What a subscription costs. The vendor's own sample has `subscription_template_id`, `installation_price`, `price`, `period`, type and name, and none of the other fields.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriptionPrice {
        ///A currency, as some of the vendor's clients name the field. Which of the amounts it is about is not documented.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub currency: Option<String>,
        /**The same, as the others name it. A number in some of them.

Differs from the vendor's text: The vendor's clients have a string or an integer. Either is read as text.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub currency_id: Option<String>,
        ///What is paid once, at the beginning. The first period is not part of it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub installation_price: Option<crate::voximplant::decimal::Decimal>,
        ///`installation_price` in the original currency.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub installation_price_in_currency: Option<crate::voximplant::decimal::Decimal>,
        ///Taxes that are reserved beside `installation_price`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub installation_tax_reserve: Option<crate::voximplant::decimal::Decimal>,
        ///How long `price` pays for, as years, months, days and a time: `0-1-0 0:0:0` is one month.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub period: Option<String>,
        ///The fee of one `period`, with taxes and discounts. Its currency is not documented, presumably that of the account.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub price: Option<crate::voximplant::decimal::Decimal>,
        ///`price` in the original currency.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub price_in_currency: Option<crate::voximplant::decimal::Decimal>,
        /**Name of the verification that is needed. The older reference has a boolean here.

Differs from the vendor's text: The older reference has a boolean. It is read as text.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub required_verification: Option<String>,
        ///Id of the entry.
        pub subscription_template_id: SubscriptionTemplateId,
        ///Name of the entry.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub subscription_template_name: Option<String>,
        ///What is paid for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub subscription_template_type: Option<SubscriptionTemplateType>,
        ///Taxes that are reserved beside `price`. Whether they are part of `price` as well is not documented.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub tax_reserve: Option<crate::voximplant::decimal::Decimal>,
        ///Whether that verification is done.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub verification_status: Option<VerificationStatus>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Which prices to list, and which page of them. Leave a filter out to have all.

The request body of [`get_subscription_price`](super::operations::GET_SUBSCRIPTION_PRICE).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriptionPriceFilter {
        ///Entries on the page. What the platform assumes and allows is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: Option<i64>,
        ///Entries to skip before the page. Defaults to 0 on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: Option<i64>,
        ///Entries of the price list, by id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_template_id: Option<crate::List<SubscriptionTemplateId>>,
        ///Name of an entry, such as `SIP registration`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_template_name: Option<String>,
        ///What is paid for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription_template_type: Option<SubscriptionTemplateType>,
    }
    /**One page of the price list.

The response body of [`get_subscription_price`](super::operations::GET_SUBSCRIPTION_PRICE).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriptionPricePage {
        /**Number of entries on this page, should the platform tell it.

Differs from the vendor's text: Absent from the documentation of this list, while most lists of the platform have it; read when it is there.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub count: Option<i64>,
        ///The entries of the page.
        #[doc(alias = "result")]
        #[serde(rename = "result")]
        pub items: crate::Items<SubscriptionPrice>,
        /**Number of entries on all pages, should the platform tell it.

Differs from the vendor's text: Absent from the documentation of this list, while most lists of the platform have it; read when it is there.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub total_count: Option<i64>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///A user of an application. The vendor's types call most fields required; its own samples lack several of them.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct User {
        ///`live_balance` under another name, or `fixed_balance` where `return_live_balance` is false.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub balance: Option<crate::voximplant::decimal::Decimal>,
        ///When the user was created.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created: Option<crate::voximplant::time::Timestamp>,
        ///The user's fixed balance. How it differs from the live one is not documented.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub fixed_balance: Option<crate::voximplant::decimal::Decimal>,
        ///The user's balance of this moment.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub live_balance: Option<crate::voximplant::decimal::Decimal>,
        ///When the user was changed last.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub modified: Option<crate::voximplant::time::Timestamp>,
        ///The vendor's text does not say what it means; by its name, whether the account pays for the user.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub parent_accounting: Option<bool>,
        ///Whether the user may log in.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub user_active: Option<bool>,
        ///Name of the user, for people.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub user_display_name: Option<String>,
        ///Id of the user.
        pub user_id: UserId,
        ///Name that the user logs in with.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub user_name: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Which users of an application to list, and which page of them. Leave a filter out to have all.

The request body of [`get_users`](super::operations::GET_USERS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UserFilter {
        ///Application that the users belong to.
        pub application_id: ApplicationId,
        ///Users on the page. Defaults to 20 on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: Option<i64>,
        ///Users to skip before the page. Defaults to 0 on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: Option<i64>,
        ///What the list is sorted by. Defaults to `user_name` on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order_by: Option<UserOrder>,
        ///Whether to read the balances of this moment. What the platform does when this is left out is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_live_balance: Option<bool>,
        ///Whether users are active. Inactive ones cannot log in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_active: Option<bool>,
        ///A part of the display name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_display_name: Option<String>,
        ///One user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: Option<UserId>,
        ///A part of the name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_name: Option<String>,
    }
    /**One page of users.

The response body of [`get_users`](super::operations::GET_USERS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UserPage {
        ///Number of users on this page.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub count: Option<i64>,
        ///The users of the page.
        #[doc(alias = "result")]
        #[serde(rename = "result")]
        pub items: crate::Items<User>,
        ///Number of users on all pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub total_count: Option<i64>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    impl AccountCallbacks {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                callback_salt: None,
                callback_url: None,
            }
        }
        ///Salt of the hash that callbacks carry. The vendor's guide allows up to 40 characters; its table of errors speaks of shorter than 40.
        #[must_use]
        pub fn callback_salt(mut self, value: impl Into<crate::Secret>) -> Self {
            self.callback_salt = Some(value.into());
            self
        }
        ///URL that all callbacks of the account are posted to, as JSON. Treated as a secret, since it can hold credentials.
        #[must_use]
        pub fn callback_url(mut self, value: impl Into<crate::Secret>) -> Self {
            self.callback_url = Some(value.into());
            self
        }
    }
    impl ApplicationFilter {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                application_id: None,
                application_name: None,
                count: None,
                offset: None,
            }
        }
        ///One application.
        #[must_use]
        pub fn application_id(mut self, value: impl Into<ApplicationId>) -> Self {
            self.application_id = Some(value.into());
            self
        }
        ///A part of the name.
        #[must_use]
        pub fn application_name(mut self, value: impl Into<String>) -> Self {
            self.application_name = Some(value.into());
            self
        }
        ///Applications on the page. What the platform assumes and allows is not documented.
        #[must_use]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
        ///Applications to skip before the page.
        #[must_use]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }
    }
    impl RuleFilter {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(application_id: impl Into<ApplicationId>) -> Self {
            Self {
                application_id: {
                    let value = application_id;
                    value.into()
                },
                attached_key_id: None,
                count: None,
                offset: None,
                rule_id: None,
                rule_name: None,
                template: None,
                video_conference: None,
            }
        }
        ///Key of the service account that rules are bound to.
        #[must_use]
        pub fn attached_key_id(mut self, value: impl Into<String>) -> Self {
            self.attached_key_id = Some(value.into());
            self
        }
        ///Rules on the page. What the platform assumes and allows is not documented.
        #[must_use]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
        ///Rules to skip before the page.
        #[must_use]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }
        ///One rule.
        #[must_use]
        pub fn rule_id(mut self, value: impl Into<RuleId>) -> Self {
            self.rule_id = Some(value.into());
            self
        }
        ///A part of the name.
        #[must_use]
        pub fn rule_name(mut self, value: impl Into<String>) -> Self {
            self.rule_name = Some(value.into());
            self
        }
        ///A text, such as a dialed number. Only rules whose pattern fits it are listed.
        #[must_use]
        pub fn template(mut self, value: impl Into<String>) -> Self {
            self.template = Some(value.into());
            self
        }
        ///Whether rules are about video conferences.
        #[must_use]
        pub fn video_conference(mut self, value: bool) -> Self {
            self.video_conference = Some(value);
            self
        }
    }
    impl SipRegistrationBind {
        ///Creates a value with the required fields; setters add the rest.
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
        ///The application, named in one of several ways.
        #[must_use]
        pub fn application(mut self, value: impl Into<ApplicationRef>) -> Self {
            self.application = Some(value.into());
            self
        }
        ///The rule, named in one of several ways.
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
        ///The user, named in one of several ways.
        #[must_use]
        pub fn user(mut self, value: impl Into<UserRef>) -> Self {
            self.user = Some(value.into());
            self
        }
    }
    impl SipRegistrationCreate {
        ///Creates a value with the required fields; setters add the rest.
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
        ///The application, named in one of several ways.
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
        ///The rule, named in one of several ways.
        #[must_use]
        pub fn rule(mut self, value: impl Into<RuleRef>) -> Self {
            self.rule = Some(value.into());
            self
        }
        ///The user, named in one of several ways.
        #[must_use]
        pub fn user(mut self, value: impl Into<UserRef>) -> Self {
            self.user = Some(value.into());
            self
        }
    }
    impl SipRegistrationDelete {
        ///Creates a value with the required fields; setters add the rest.
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
        ///Creates an empty value; setters add fields.
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
        ///The application, named in one of several ways.
        #[must_use]
        pub fn application(mut self, value: impl Into<ApplicationRefs>) -> Self {
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
        ///The rule, named in one of several ways.
        #[must_use]
        pub fn rule(mut self, value: impl Into<RuleRefs>) -> Self {
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
        ///Creates a value with the required fields; setters add the rest.
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
        ///The application, named in one of several ways.
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
        ///The rule, named in one of several ways.
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
        ///The user, named in one of several ways.
        #[must_use]
        pub fn user(mut self, value: impl Into<UserRef>) -> Self {
            self.user = Some(value.into());
            self
        }
    }
    impl SipWhiteListFilter {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                count: None,
                offset: None,
                sip_whitelist_id: None,
            }
        }
        ///Entries on the page. Defaults to 20 on the platform.
        #[must_use]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
        ///Entries to skip before the page. Defaults to 0 on the platform.
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
        ///Creates a value with the required fields; setters add the rest.
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
        ///Creates a value with the required fields; setters add the rest.
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
        ///Creates a value with the required fields; setters add the rest.
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
    impl SubscriptionPriceFilter {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                count: None,
                offset: None,
                subscription_template_id: None,
                subscription_template_name: None,
                subscription_template_type: None,
            }
        }
        ///Entries on the page. What the platform assumes and allows is not documented.
        #[must_use]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
        ///Entries to skip before the page. Defaults to 0 on the platform.
        #[must_use]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }
        ///Entries of the price list, by id.
        #[must_use]
        pub fn subscription_template_id(
            mut self,
            value: impl IntoIterator<Item = impl Into<SubscriptionTemplateId>>,
        ) -> Self {
            self.subscription_template_id = Some(value.into_iter().collect());
            self
        }
        ///Name of an entry, such as `SIP registration`.
        #[must_use]
        pub fn subscription_template_name(mut self, value: impl Into<String>) -> Self {
            self.subscription_template_name = Some(value.into());
            self
        }
        ///What is paid for.
        #[must_use]
        pub fn subscription_template_type(
            mut self,
            value: impl Into<SubscriptionTemplateType>,
        ) -> Self {
            self.subscription_template_type = Some(value.into());
            self
        }
    }
    impl UserFilter {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(application_id: impl Into<ApplicationId>) -> Self {
            Self {
                application_id: {
                    let value = application_id;
                    value.into()
                },
                count: None,
                offset: None,
                order_by: None,
                return_live_balance: None,
                user_active: None,
                user_display_name: None,
                user_id: None,
                user_name: None,
            }
        }
        ///Users on the page. Defaults to 20 on the platform.
        #[must_use]
        pub fn count(mut self, value: i64) -> Self {
            self.count = Some(value);
            self
        }
        ///Users to skip before the page. Defaults to 0 on the platform.
        #[must_use]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }
        ///What the list is sorted by. Defaults to `user_name` on the platform.
        #[must_use]
        pub fn order_by(mut self, value: impl Into<UserOrder>) -> Self {
            self.order_by = Some(value.into());
            self
        }
        ///Whether to read the balances of this moment. What the platform does when this is left out is not documented.
        #[must_use]
        pub fn return_live_balance(mut self, value: bool) -> Self {
            self.return_live_balance = Some(value);
            self
        }
        ///Whether users are active. Inactive ones cannot log in.
        #[must_use]
        pub fn user_active(mut self, value: bool) -> Self {
            self.user_active = Some(value);
            self
        }
        ///A part of the display name.
        #[must_use]
        pub fn user_display_name(mut self, value: impl Into<String>) -> Self {
            self.user_display_name = Some(value.into());
            self
        }
        ///One user.
        #[must_use]
        pub fn user_id(mut self, value: impl Into<UserId>) -> Self {
            self.user_id = Some(value.into());
            self
        }
        ///A part of the name.
        #[must_use]
        pub fn user_name(mut self, value: impl Into<String>) -> Self {
            self.user_name = Some(value.into());
            self
        }
    }
    crate::request::request! {
        AccountCallbacks { ; callback_salt = "callback_salt", callback_url =
        "callback_url";; }
    }
    crate::request::request! {
        ApplicationFilter { ; application_id = "application_id", application_name =
        "application_name", count = "count", offset = "offset";; }
    }
    crate::request::request! {
        RuleFilter { application_id = "application_id"; attached_key_id =
        "attached_key_id", count = "count", offset = "offset", rule_id = "rule_id",
        rule_name = "rule_name", template = "template", video_conference =
        "video_conference";; }
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
        application { ApplicationRefs::Ids = "application_id", ApplicationRefs::Names =
        "application_name" }, rule { RuleRefs::Ids = "rule_id", RuleRefs::Names =
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
    crate::request::request! {
        SubscriptionPriceFilter { ; count = "count", offset = "offset",
        subscription_template_id = "subscription_template_id", subscription_template_name
        = "subscription_template_name", subscription_template_type =
        "subscription_template_type";; }
    }
    crate::request::request! {
        UserFilter { application_id = "application_id"; count = "count", offset =
        "offset", order_by = "order_by", return_live_balance = "return_live_balance",
        user_active = "user_active", user_display_name = "user_display_name", user_id =
        "user_id", user_name = "user_name";; }
    }
    crate::object::object! {
        Account { account_id = "account_id"; account_email = "account_email",
        account_name = "account_name", active = "active", balance = "balance",
        callback_url = "callback_url", created = "created", credit_limit =
        "credit_limit", currency = "currency", frozen = "frozen", min_balance_to_notify =
        "min_balance_to_notify" }
    }
    crate::object::object! {
        AccountInfo { ; account_id = "account_id", balance = "balance", currency =
        "currency", frozen = "frozen" }
    }
    crate::object::object! {
        AccountInfoResult { result = "result"; api_address = "api_address" }
    }
    crate::object::object! {
        Application { application_id = "application_id"; application_name =
        "application_name", modified = "modified", secure_record_storage =
        "secure_record_storage" }
    }
    crate::page::page! {
        ApplicationPage { Application = "result"; count = "count", total_count =
        "total_count" }
    }
    crate::object::object! {
        CommandResult { result = "result"; }
    }
    crate::object::object! {
        Rule { rule_id = "rule_id"; application_id = "application_id", modified =
        "modified", rule_name = "rule_name", rule_pattern = "rule_pattern",
        rule_pattern_exclude = "rule_pattern_exclude", video_conference =
        "video_conference" }
    }
    crate::page::page! {
        RulePage { Rule = "result"; count = "count", total_count = "total_count" }
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
    crate::page::page! {
        SipRegistrationPage { SipRegistration = "result"; count = "count", total_count =
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
    crate::page::page! {
        SipWhiteListPage { SipWhiteListItem = "result"; count = "count", total_count =
        "total_count" }
    }
    crate::object::object! {
        SubscriptionPrice { subscription_template_id = "subscription_template_id";
        currency = "currency", currency_id = "currency_id", installation_price =
        "installation_price", installation_price_in_currency =
        "installation_price_in_currency", installation_tax_reserve =
        "installation_tax_reserve", period = "period", price = "price", price_in_currency
        = "price_in_currency", required_verification = "required_verification",
        subscription_template_name = "subscription_template_name",
        subscription_template_type = "subscription_template_type", tax_reserve =
        "tax_reserve", verification_status = "verification_status" }
    }
    crate::page::page! {
        SubscriptionPricePage { SubscriptionPrice = "result"; count = "count",
        total_count = "total_count" }
    }
    crate::object::object! {
        User { user_id = "user_id"; balance = "balance", created = "created",
        fixed_balance = "fixed_balance", live_balance = "live_balance", modified =
        "modified", parent_accounting = "parent_accounting", user_active = "user_active",
        user_display_name = "user_display_name", user_name = "user_name" }
    }
    crate::page::page! {
        UserPage { User = "result"; count = "count", total_count = "total_count" }
    }
    pub use crate::Secret;
    pub use crate::voximplant::decimal::Decimal;
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
        #[doc =
        "Id of a subscription template, which is what the platform calls an entry of its price list."]
        SubscriptionTemplateId
    }
    crate::id::integer_id! {
        #[doc = "Id of a user of an application."] UserId
    }
    crate::open_enum::open_enum! {
        #[doc = "What a subscription pays for."] pub enum SubscriptionTemplateType {
        #[doc = "A phone number."] PhoneNum = "PHONE_NUM", #[doc = "A SIP registration."]
        SipRegistration = "SIP_REGISTRATION" }
    }
    crate::open_enum::open_enum! {
        #[doc = "What a list of users is sorted by."] pub enum UserOrder { #[doc =
        "By id."] UserId = "user_id", #[doc = "By name, which the platform assumes."]
        UserName = "user_name", #[doc = "By display name."] UserDisplayName =
        "user_display_name" }
    }
    crate::open_enum::open_enum! {
        #[doc = "Whether the account may have what needs a verification."] pub enum
        VerificationStatus { #[doc = "A verification is needed first."] REQUIRED =
        "REQUIRED", #[doc = "A verification is under way."] InProgress = "IN_PROGRESS",
        #[doc = "Verified."] VERIFIED = "VERIFIED", #[doc = "No verification is needed."]
        NotRequired = "NOT_REQUIRED" }
    }
    ///The application, named in one of several ways.
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
    crate::convert::conversions! {
        ApplicationRef : | value | Self::Id(value.into()), i64, & crate
        ::voximplant::types::ApplicationId
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
    ///The application, named in one of several ways.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ApplicationRefs {
        ///Applications that registrations are bound to, by id.
        #[serde(rename = "application_id")]
        Ids(crate::List<crate::voximplant::types::ApplicationId>),
        ///Applications that registrations are bound to, by name. A name cannot contain `;`.
        #[serde(rename = "application_name")]
        Names(crate::List<::std::string::String>),
    }
    impl From<crate::List<crate::voximplant::types::ApplicationId>> for ApplicationRefs {
        fn from(value: crate::List<crate::voximplant::types::ApplicationId>) -> Self {
            Self::Ids(value)
        }
    }
    crate::list::list_variant! {
        ApplicationRefs::Ids : crate ::voximplant::types::ApplicationId, i64; & crate
        ::voximplant::types::ApplicationId
    }
    impl From<crate::List<::std::string::String>> for ApplicationRefs {
        fn from(value: crate::List<::std::string::String>) -> Self {
            Self::Names(value)
        }
    }
    crate::list::list_variant! {
        ApplicationRefs::Names : ::std::string::String; & ::std::string::String, & str
    }
    ///The rule, named in one of several ways.
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
    crate::convert::conversions! {
        RuleRef : | value | Self::Id(value.into()), i64, & crate
        ::voximplant::types::RuleId
    }
    impl From<::std::string::String> for RuleRef {
        fn from(value: ::std::string::String) -> Self {
            Self::Name(value)
        }
    }
    crate::convert::conversions! {
        RuleRef : | value | Self::Name(value.into()), & ::std::string::String, & str
    }
    ///The rule, named in one of several ways.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum RuleRefs {
        ///Rules that registrations are bound to, by id.
        #[serde(rename = "rule_id")]
        Ids(crate::List<crate::voximplant::types::RuleId>),
        ///Rules that registrations are bound to, by name. A name cannot contain `;`.
        #[serde(rename = "rule_name")]
        Names(crate::List<::std::string::String>),
    }
    impl From<crate::List<crate::voximplant::types::RuleId>> for RuleRefs {
        fn from(value: crate::List<crate::voximplant::types::RuleId>) -> Self {
            Self::Ids(value)
        }
    }
    crate::list::list_variant! {
        RuleRefs::Ids : crate ::voximplant::types::RuleId, i64; & crate
        ::voximplant::types::RuleId
    }
    impl From<crate::List<::std::string::String>> for RuleRefs {
        fn from(value: crate::List<::std::string::String>) -> Self {
            Self::Names(value)
        }
    }
    crate::list::list_variant! {
        RuleRefs::Names : ::std::string::String; & ::std::string::String, & str
    }
    ///The user, named in one of several ways.
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
    crate::convert::conversions! {
        UserRef : | value | Self::Id(value.into()), i64, & crate
        ::voximplant::types::UserId
    }
    impl From<::std::string::String> for UserRef {
        fn from(value: ::std::string::String) -> Self {
            Self::Name(value)
        }
    }
    crate::convert::conversions! {
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

Never retried after it may have reached the platform: there is no idempotency key, and the platform refuses what looks like an automatic resend (484) or repeats a recent request (515). Read the list to find out whether it was added.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 170 bad network, 172 the list is full.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant HTTP API reference, "AddSipWhiteListItem", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.

Sends a `POST` request to `/platform_api/AddSipWhiteListItem`

*/
    pub async fn add_sip_white_list_item<'a>(
        &'a self,
        body: &'a types::SipWhiteListItemAdd,
    ) -> Result<ResponseValue<types::SipWhiteListItemAdded>, Error> {
        let info = operations::ADD_SIP_WHITE_LIST_ITEM;
        let url = self.url("/platform_api/AddSipWhiteListItem");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**Bind or unbind a SIP registration

Binds a registration to an application, a rule or a user (`bind: true`), or takes the binding away (`bind: false`).

Binding needs `sip_registration_id`. Unbinding does not: with `bind: false` and a user alone, that user is unbound from every registration. With `rule_name`, `user_id` or `user_name` the vendor asks for an application as well. A user has one registration at most: binding another one silently unbinds the earlier.

Never retried after it may have reached the platform: another client may have moved the binding meanwhile, and the platform refuses what looks like an automatic resend (484) or repeats a recent request (515). Read the registration again first.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 275 bad `sip_registration_id`, 393 the user is not in the application, 394 the registration is persistent where a non-persistent one is wanted, 458 both halves of an id-or-name pair were given, 485 a needed parameter is missing.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant Management API reference, "BindSipRegistration", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/bind-sip-registration>.

Sends a `POST` request to `/platform_api/BindSipRegistration`

*/
    pub async fn bind_sip_registration<'a>(
        &'a self,
        body: &'a types::SipRegistrationBind,
    ) -> Result<ResponseValue<types::CommandResult>, Error> {
        let info = operations::BIND_SIP_REGISTRATION;
        let url = self.url("/platform_api/BindSipRegistration");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**Create a SIP registration

Registers the platform as a user at a third-party SIP server, and binds the registration to an application, a rule or a user when they are given.

**This costs money**: on success the platform reserves the registration's fee and taxes for the coming month. Code 127 means that the balance does not cover it.

A persistent registration, the usual kind, lasts until it is deleted. A non-persistent one is online only while the user it is bound to is logged in through an SDK. The kind is fixed here; an update cannot change it.

With `rule_name`, `user_id` or `user_name` an application has to be given as well. A user has one registration at most: binding another one silently unbinds the earlier.

Success means that the registration exists, not that the SIP server accepted it. A wrong password shows later, as `successful: false` with a `status_code` in the list of registrations.

Never retried after it may have reached the platform: there is no idempotency key, a second registration would be billed as well, and the platform itself refuses what looks like an automatic resend (484) or repeats a recent request (515). List the registrations by `sip_username` and `proxy` to find out whether it was created.

Roles: Owner, Admin or Accountant; a Developer key, which may update, gets code 104 here. Other codes: 272 limit of registrations reached, 273 bad `sip_username`, 274 bad `proxy`, 393 the user is not in the application, 458 both halves of an id-or-name pair were given.

Differs from the vendor's text: The vendor documents query parameters beside an empty JSON body, and its sample has the password in the URL. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and secrets must not appear in them.

Source: Voximplant Management API reference, "CreateSipRegistration", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/create-sip-registration>.

Sends a `POST` request to `/platform_api/CreateSipRegistration`

*/
    pub async fn create_sip_registration<'a>(
        &'a self,
        body: &'a types::SipRegistrationCreate,
    ) -> Result<ResponseValue<types::SipRegistrationCreated>, Error> {
        let info = operations::CREATE_SIP_REGISTRATION;
        let url = self.url("/platform_api/CreateSipRegistration");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**Remove a network from the SIP white list

Takes an entry off the SIP white list: the network's inbound SIP calls then need user credentials again.

Never retried after it may have reached the platform: the platform refuses what looks like an automatic resend (484) or repeats a recent request (515), and how it responds to a second removal is not documented. Read the list to see whether the entry is gone.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 169 bad `sip_whitelist_id`.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant HTTP API reference, "DelSipWhiteListItem", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.

Sends a `POST` request to `/platform_api/DelSipWhiteListItem`

*/
    pub async fn del_sip_white_list_item<'a>(
        &'a self,
        body: &'a types::SipWhiteListItemDelete,
    ) -> Result<ResponseValue<types::CommandResult>, Error> {
        let info = operations::DEL_SIP_WHITE_LIST_ITEM;
        let url = self.url("/platform_api/DelSipWhiteListItem");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**Delete a SIP registration

Deletes a registration, so that the platform no longer registers at the SIP server. Whether anything of the month that was reserved comes back is not known.

Never retried after it may have reached the platform: the platform refuses what looks like an automatic resend (484) or repeats a recent request (515), and how it responds to a second delete is not documented. List the registrations to see whether it is gone.

Which roles may call this is not known; a key whose role may not gets code 104. Code 275: bad `sip_registration_id`.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant HTTP API reference, "DeleteSipRegistration", <https://voximplant.com/docs/references/httpapi/sipregistration>, and the vendor's clients; the current page was not seen.

Sends a `POST` request to `/platform_api/DeleteSipRegistration`

*/
    pub async fn delete_sip_registration<'a>(
        &'a self,
        body: &'a types::SipRegistrationDelete,
    ) -> Result<ResponseValue<types::CommandResult>, Error> {
        let info = operations::DELETE_SIP_REGISTRATION;
        let url = self.url("/platform_api/DeleteSipRegistration");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**Get the account

Returns the account with its balance of this moment, and the URL that its callbacks go to.

The platform sends more than is documented here: personal data, the billing address and `callback_salt`. The client keeps them in `extra`, whose `Debug` prints names only. `api_key` is shown to other kinds of authentication than a token.

No roles are named. Code 340: too many requests.

Differs from the vendor's text: The one parameter, `return_live_balance`, is not offered. The platform takes `true` when it is left out.

Source: Voximplant Management API reference, "GetAccountInfo", and the vendor's clients of 2025 and 2026.

Sends a `POST` request to `/platform_api/GetAccountInfo`

*/
    pub async fn get_account_info<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::AccountInfoResult>, Error> {
        let info = operations::GET_ACCOUNT_INFO;
        let url = self.url("/platform_api/GetAccountInfo");
        let request = self
            .client
            .post(url)
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
    /**List applications

Returns one page of the account's applications, those that fit every filter; without a filter, all.

`application_name` filters by a part of the name, so one page can show `desk` and `helpdesk`. The names in the response are the full ones, such as `desk.account.voximplant.com`.

There is no cursor: rows move between pages when applications come and go meanwhile. What the platform assumes and allows for `count` is not documented.

Which roles may call this is not known; a key whose role may not gets code 104. Code 116: bad `application_id`.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them. `with_rules` and `with_scenarios` are not offered: no client of the vendor's has a field for what they add, and scenarios can hold credentials. List the rules of an application instead.

Source: The vendor's clients of 2025 and 2026, and Voximplant HTTP API reference, "GetApplications"; the current page was not seen.

Sends a `POST` request to `/platform_api/GetApplications`

*/
    pub async fn get_applications<'a>(
        &'a self,
        body: &'a types::ApplicationFilter,
    ) -> Result<ResponseValue<types::ApplicationPage>, Error> {
        let info = operations::GET_APPLICATIONS;
        let url = self.url("/platform_api/GetApplications");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**List the rules of an application

Returns one page of an application's rules, those that fit every filter.

`rule_name` filters by a part of the name, so one page can show `in` and `incoming`.

There is no cursor: rows move between pages when rules come and go meanwhile. What the platform assumes and allows for `count` is not documented.

Roles: Owner, Admin, Developer, Supervisor, Call list manager or Support. Codes: 104 the role lacks this call, 116 bad `application_id`, 147 bad `rule_id`, 156 bad `rule_name`, 340 too many requests.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them. `application_name` is not offered in place of `application_id`: whether it is taken for a part of the name is not documented, and the vendor's documents disagree about whether one of the two is required, both may be given or none. `with_scenarios` is not offered: scenarios can hold credentials.

Source: Voximplant Management API reference, "GetRules", and the vendor's clients of 2025 and 2026.

Sends a `POST` request to `/platform_api/GetRules`

*/
    pub async fn get_rules<'a>(
        &'a self,
        body: &'a types::RuleFilter,
    ) -> Result<ResponseValue<types::RulePage>, Error> {
        let info = operations::GET_RULES;
        let url = self.url("/platform_api/GetRules");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**List SIP registrations

Returns one page of the account's registrations, those that every given filter fits; without a filter, all. Passwords are never part of it.

The vendor's title speaks of active registrations. Whether frozen ones come back without `deactivated` is not documented.

Pages are asked for by `offset` and `count`. The response is not known to carry a total, so the last page is the one that is empty or shorter than asked for. There is no cursor: rows move between pages when registrations come and go meanwhile.

Roles: Owner, Admin, Developer, Supervisor, Accountant or Support. Codes: 104 the role lacks this call, 340 too many requests, 458 both halves of an id-or-name pair were given.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them. The vendor's prose calls a rule and a user required; its own sample gives neither, and neither is required here.

Source: Voximplant Management API reference, "GetSipRegistrations", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/get-sip-registrations>.

Sends a `POST` request to `/platform_api/GetSipRegistrations`

*/
    pub async fn get_sip_registrations<'a>(
        &'a self,
        body: &'a types::SipRegistrationFilter,
    ) -> Result<ResponseValue<types::SipRegistrationPage>, Error> {
        let info = operations::GET_SIP_REGISTRATIONS;
        let url = self.url("/platform_api/GetSipRegistrations");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**List the SIP white list

Returns one page of the networks that may send inbound SIP calls to the account without user credentials; 20 of them unless `count` says otherwise. The addresses that may use the API are another list.

There is no cursor: rows move between pages when entries come and go meanwhile.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 169 bad `sip_whitelist_id`, 340 too many requests.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant HTTP API reference, "GetSipWhiteList", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.

Sends a `POST` request to `/platform_api/GetSipWhiteList`

*/
    pub async fn get_sip_white_list<'a>(
        &'a self,
        body: &'a types::SipWhiteListFilter,
    ) -> Result<ResponseValue<types::SipWhiteListPage>, Error> {
        let info = operations::GET_SIP_WHITE_LIST;
        let url = self.url("/platform_api/GetSipWhiteList");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**List subscription prices

Returns one page of the price list, those entries that fit every filter. With `subscription_template_type: SIP_REGISTRATION` it tells what a SIP registration costs before one is created.

The response carries no number of entries, neither of the page nor of all, and what the platform assumes and allows for `count` is not documented.

No roles are named. Codes: 244 bad `subscription_template_id`, 245 bad `subscription_template_name`, 246 bad `subscription_template_type`, 340 too many requests.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant Management API reference, "GetSubscriptionPrice", and the vendor's clients of 2025 and 2026.

Sends a `POST` request to `/platform_api/GetSubscriptionPrice`

*/
    pub async fn get_subscription_price<'a>(
        &'a self,
        body: &'a types::SubscriptionPriceFilter,
    ) -> Result<ResponseValue<types::SubscriptionPricePage>, Error> {
        let info = operations::GET_SUBSCRIPTION_PRICE;
        let url = self.url("/platform_api/GetSubscriptionPrice");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**List the users of an application

Returns one page of an application's users, those that fit every filter; 20 of them unless `count` says otherwise, sorted by `user_name` unless `order_by` does.

`user_name` and `user_display_name` filter by a part of the name, so one page can show `jo` and `john`.

There is no cursor: rows move between pages when users come and go meanwhile. The largest `count` is not documented.

Roles: Owner, Admin, Developer, Supervisor or User manager. Codes: 104 the role lacks this call, 116 bad `application_id`, 117 bad `user_id`, 122 bad `user_name`, 340 too many requests.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them. `application_name` is not offered in place of `application_id`: it is taken for a part of the name, and would list users of other applications too. The vendor's documents call both of them required; its older samples send the id alone. The filters of its contact center are not offered: `skill_id`, `excluded_skill_id`, `showing_skill_id`, `acd_queue_id`, `excluded_acd_queue_id`, `acd_status`, `with_skills` and `with_queues`.

Source: Voximplant Management API reference, "GetUsers", and the vendor's clients of 2025 and 2026.

Sends a `POST` request to `/platform_api/GetUsers`

*/
    pub async fn get_users<'a>(
        &'a self,
        body: &'a types::UserFilter,
    ) -> Result<ResponseValue<types::UserPage>, Error> {
        let info = operations::GET_USERS;
        let url = self.url("/platform_api/GetUsers");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**Set where account callbacks go

Sets the URL that account callbacks are posted to, the salt that signs them, or both. Only what is set is sent, and nothing else of the account can be changed through this client.

**There is one URL for the whole account and for every kind of event.** Setting it takes the events away from whoever received them, among them `sip_registration_fail`, balance warnings and unpaid subscriptions. How to clear it is not documented.

Callbacks carry `hash`, the MD5 of salt, account id, API key and callback id. A key of a service account cannot read the API key, so the receiver needs it from elsewhere.

Not retried when there is no response: the platform refuses what looks like an automatic resend (484) or repeats a recent request (515). Read the account instead.

Roles: Owner, Admin, Developer, Accountant or Payer. Codes: 104 the role lacks this call, 398 bad `callback_url`, 399 bad `callback_salt`.

Differs from the vendor's text: The vendor documents query parameters, the secrets among them. Here all parameters travel in a form body, as in the vendor's own clients. Of the 22 parameters, the callback's two are offered: the others change the owner's login, profile, billing address, balance warning and storage.

Source: Voximplant Management API reference, "SetAccountInfo", and the vendor's clients of 2025 and 2026.

Sends a `POST` request to `/platform_api/SetAccountInfo`

*/
    pub async fn set_account_info<'a>(
        &'a self,
        body: &'a types::AccountCallbacks,
    ) -> Result<ResponseValue<types::CommandResult>, Error> {
        let info = operations::SET_ACCOUNT_INFO;
        let url = self.url("/platform_api/SetAccountInfo");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**Change a network on the SIP white list

Changes an entry of the SIP white list. The network has to be given even to change the description alone. What happens to the description when it is left out is not documented.

Never retried after it may have reached the platform: the platform refuses what looks like an automatic resend (484) or repeats a recent request (515). Read the list again first.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 169 bad `sip_whitelist_id`, 170 bad network.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant HTTP API reference, "SetSipWhiteListItem", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.

Sends a `POST` request to `/platform_api/SetSipWhiteListItem`

*/
    pub async fn set_sip_white_list_item<'a>(
        &'a self,
        body: &'a types::SipWhiteListItemSet,
    ) -> Result<ResponseValue<types::CommandResult>, Error> {
        let info = operations::SET_SIP_WHITE_LIST_ITEM;
        let url = self.url("/platform_api/SetSipWhiteListItem");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**Update a SIP registration

Changes the login data of a registration and, when an application, a rule or a user is given, **binds it** to them as well. Only what is set is sent, and what is left out is taken to stay as it is. Whether an empty text clears a field is not documented.

With `rule_name`, `user_id` or `user_name` an application has to be given as well. A user has one registration at most: binding this one silently unbinds the user's earlier one. To change the binding alone, or to undo it, use the bind call.

No call returns the password, so whether it differs from the wanted one cannot be seen; setting it is always a change. Whether the SIP server accepts the new data shows later, in the list of registrations.

Never retried after it may have reached the platform: there is no idempotency key, the binding may have moved meanwhile, and the platform refuses what looks like an automatic resend (484) or repeats a recent request (515). Read the registration again first.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 275 bad `sip_registration_id`, 273 bad `sip_username`, 274 bad `proxy`, 393 the user is not in the application, 394 the registration is persistent where a non-persistent one is wanted, 458 both halves of an id-or-name pair were given, 512 changed too often.

Differs from the vendor's text: The vendor documents query parameters, the password among them. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and secrets must not appear in them.

Source: Voximplant Management API reference, "UpdateSipRegistration", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/update-sip-registration>.

Sends a `POST` request to `/platform_api/UpdateSipRegistration`

*/
    pub async fn update_sip_registration<'a>(
        &'a self,
        body: &'a types::SipRegistrationUpdate,
    ) -> Result<ResponseValue<types::CommandResult>, Error> {
        let info = operations::UPDATE_SIP_REGISTRATION;
        let url = self.url("/platform_api/UpdateSipRegistration");
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)
            .map_err(|error| self.refused(info, error))?
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
    /**Add a network to the SIP white list: `POST /platform_api/AddSipWhiteListItem`.

Lets a network send inbound SIP calls to the account without user credentials. This is the list for SIP traffic, not the account's list of addresses that may use the API.

Never retried after it may have reached the platform: there is no idempotency key, and the platform refuses what looks like an automatic resend (484) or repeats a recent request (515). Read the list to find out whether it was added.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 170 bad network, 172 the list is full.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant HTTP API reference, "AddSipWhiteListItem", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.*/
    #[doc(alias = "AddSipWhiteListItem")]
    pub const ADD_SIP_WHITE_LIST_ITEM: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "add_sip_white_list_item",
        resource: "sip_white_list",
        method: "POST",
        path: "/platform_api/AddSipWhiteListItem",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &["sip_whitelist_network"],
        comparisons: &[("sip_whitelist_network", Comparison::Network)],
        billed: false,
        recognized_by: &[],
    };
    /**Bind or unbind a SIP registration: `POST /platform_api/BindSipRegistration`.

Binds a registration to an application, a rule or a user (`bind: true`), or takes the binding away (`bind: false`).

Binding needs `sip_registration_id`. Unbinding does not: with `bind: false` and a user alone, that user is unbound from every registration. With `rule_name`, `user_id` or `user_name` the vendor asks for an application as well. A user has one registration at most: binding another one silently unbinds the earlier.

Never retried after it may have reached the platform: another client may have moved the binding meanwhile, and the platform refuses what looks like an automatic resend (484) or repeats a recent request (515). Read the registration again first.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 275 bad `sip_registration_id`, 393 the user is not in the application, 394 the registration is persistent where a non-persistent one is wanted, 458 both halves of an id-or-name pair were given, 485 a needed parameter is missing.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant Management API reference, "BindSipRegistration", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/bind-sip-registration>.*/
    #[doc(alias = "BindSipRegistration")]
    pub const BIND_SIP_REGISTRATION: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "bind_sip_registration",
        resource: "sip_registrations",
        method: "POST",
        path: "/platform_api/BindSipRegistration",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: true,
        recognized_by: &[],
    };
    /**Create a SIP registration: `POST /platform_api/CreateSipRegistration`.

Registers the platform as a user at a third-party SIP server, and binds the registration to an application, a rule or a user when they are given.

**This costs money**: on success the platform reserves the registration's fee and taxes for the coming month. Code 127 means that the balance does not cover it.

A persistent registration, the usual kind, lasts until it is deleted. A non-persistent one is online only while the user it is bound to is logged in through an SDK. The kind is fixed here; an update cannot change it.

With `rule_name`, `user_id` or `user_name` an application has to be given as well. A user has one registration at most: binding another one silently unbinds the earlier.

Success means that the registration exists, not that the SIP server accepted it. A wrong password shows later, as `successful: false` with a `status_code` in the list of registrations.

Never retried after it may have reached the platform: there is no idempotency key, a second registration would be billed as well, and the platform itself refuses what looks like an automatic resend (484) or repeats a recent request (515). List the registrations by `sip_username` and `proxy` to find out whether it was created.

Roles: Owner, Admin or Accountant; a Developer key, which may update, gets code 104 here. Other codes: 272 limit of registrations reached, 273 bad `sip_username`, 274 bad `proxy`, 393 the user is not in the application, 458 both halves of an id-or-name pair were given.

Differs from the vendor's text: The vendor documents query parameters beside an empty JSON body, and its sample has the password in the URL. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and secrets must not appear in them.

Source: Voximplant Management API reference, "CreateSipRegistration", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/create-sip-registration>.*/
    #[doc(alias = "CreateSipRegistration")]
    pub const CREATE_SIP_REGISTRATION: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "create_sip_registration",
        resource: "sip_registrations",
        method: "POST",
        path: "/platform_api/CreateSipRegistration",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &["password"],
        unverifiable: &[],
        natural_key: &["sip_username", "proxy"],
        comparisons: &[("application_name", Comparison::Label)],
        billed: true,
        recognized_by: &[],
    };
    /**Remove a network from the SIP white list: `POST /platform_api/DelSipWhiteListItem`.

Takes an entry off the SIP white list: the network's inbound SIP calls then need user credentials again.

Never retried after it may have reached the platform: the platform refuses what looks like an automatic resend (484) or repeats a recent request (515), and how it responds to a second removal is not documented. Read the list to see whether the entry is gone.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 169 bad `sip_whitelist_id`.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant HTTP API reference, "DelSipWhiteListItem", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.*/
    #[doc(alias = "DelSipWhiteListItem")]
    pub const DEL_SIP_WHITE_LIST_ITEM: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "del_sip_white_list_item",
        resource: "sip_white_list",
        method: "POST",
        path: "/platform_api/DelSipWhiteListItem",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Delete a SIP registration: `POST /platform_api/DeleteSipRegistration`.

Deletes a registration, so that the platform no longer registers at the SIP server. Whether anything of the month that was reserved comes back is not known.

Never retried after it may have reached the platform: the platform refuses what looks like an automatic resend (484) or repeats a recent request (515), and how it responds to a second delete is not documented. List the registrations to see whether it is gone.

Which roles may call this is not known; a key whose role may not gets code 104. Code 275: bad `sip_registration_id`.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant HTTP API reference, "DeleteSipRegistration", <https://voximplant.com/docs/references/httpapi/sipregistration>, and the vendor's clients; the current page was not seen.*/
    #[doc(alias = "DeleteSipRegistration")]
    pub const DELETE_SIP_REGISTRATION: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "delete_sip_registration",
        resource: "sip_registrations",
        method: "POST",
        path: "/platform_api/DeleteSipRegistration",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Get the account: `POST /platform_api/GetAccountInfo`.

Returns the account with its balance of this moment, and the URL that its callbacks go to.

The platform sends more than is documented here: personal data, the billing address and `callback_salt`. The client keeps them in `extra`, whose `Debug` prints names only. `api_key` is shown to other kinds of authentication than a token.

No roles are named. Code 340: too many requests.

Differs from the vendor's text: The one parameter, `return_live_balance`, is not offered. The platform takes `true` when it is left out.

Source: Voximplant Management API reference, "GetAccountInfo", and the vendor's clients of 2025 and 2026.*/
    #[doc(alias = "GetAccountInfo")]
    pub const GET_ACCOUNT_INFO: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "get_account_info",
        resource: "account",
        method: "POST",
        path: "/platform_api/GetAccountInfo",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List applications: `POST /platform_api/GetApplications`.

Returns one page of the account's applications, those that fit every filter; without a filter, all.

`application_name` filters by a part of the name, so one page can show `desk` and `helpdesk`. The names in the response are the full ones, such as `desk.account.voximplant.com`.

There is no cursor: rows move between pages when applications come and go meanwhile. What the platform assumes and allows for `count` is not documented.

Which roles may call this is not known; a key whose role may not gets code 104. Code 116: bad `application_id`.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them. `with_rules` and `with_scenarios` are not offered: no client of the vendor's has a field for what they add, and scenarios can hold credentials. List the rules of an application instead.

Source: The vendor's clients of 2025 and 2026, and Voximplant HTTP API reference, "GetApplications"; the current page was not seen.*/
    #[doc(alias = "GetApplications")]
    pub const GET_APPLICATIONS: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "get_applications",
        resource: "applications",
        method: "POST",
        path: "/platform_api/GetApplications",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List the rules of an application: `POST /platform_api/GetRules`.

Returns one page of an application's rules, those that fit every filter.

`rule_name` filters by a part of the name, so one page can show `in` and `incoming`.

There is no cursor: rows move between pages when rules come and go meanwhile. What the platform assumes and allows for `count` is not documented.

Roles: Owner, Admin, Developer, Supervisor, Call list manager or Support. Codes: 104 the role lacks this call, 116 bad `application_id`, 147 bad `rule_id`, 156 bad `rule_name`, 340 too many requests.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them. `application_name` is not offered in place of `application_id`: whether it is taken for a part of the name is not documented, and the vendor's documents disagree about whether one of the two is required, both may be given or none. `with_scenarios` is not offered: scenarios can hold credentials.

Source: Voximplant Management API reference, "GetRules", and the vendor's clients of 2025 and 2026.*/
    #[doc(alias = "GetRules")]
    pub const GET_RULES: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "get_rules",
        resource: "rules",
        method: "POST",
        path: "/platform_api/GetRules",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List SIP registrations: `POST /platform_api/GetSipRegistrations`.

Returns one page of the account's registrations, those that every given filter fits; without a filter, all. Passwords are never part of it.

The vendor's title speaks of active registrations. Whether frozen ones come back without `deactivated` is not documented.

Pages are asked for by `offset` and `count`. The response is not known to carry a total, so the last page is the one that is empty or shorter than asked for. There is no cursor: rows move between pages when registrations come and go meanwhile.

Roles: Owner, Admin, Developer, Supervisor, Accountant or Support. Codes: 104 the role lacks this call, 340 too many requests, 458 both halves of an id-or-name pair were given.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them. The vendor's prose calls a rule and a user required; its own sample gives neither, and neither is required here.

Source: Voximplant Management API reference, "GetSipRegistrations", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/get-sip-registrations>.*/
    #[doc(alias = "GetSipRegistrations")]
    pub const GET_SIP_REGISTRATIONS: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "get_sip_registrations",
        resource: "sip_registrations",
        method: "POST",
        path: "/platform_api/GetSipRegistrations",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List the SIP white list: `POST /platform_api/GetSipWhiteList`.

Returns one page of the networks that may send inbound SIP calls to the account without user credentials; 20 of them unless `count` says otherwise. The addresses that may use the API are another list.

There is no cursor: rows move between pages when entries come and go meanwhile.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 169 bad `sip_whitelist_id`, 340 too many requests.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant HTTP API reference, "GetSipWhiteList", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.*/
    #[doc(alias = "GetSipWhiteList")]
    pub const GET_SIP_WHITE_LIST: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "get_sip_white_list",
        resource: "sip_white_list",
        method: "POST",
        path: "/platform_api/GetSipWhiteList",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List subscription prices: `POST /platform_api/GetSubscriptionPrice`.

Returns one page of the price list, those entries that fit every filter. With `subscription_template_type: SIP_REGISTRATION` it tells what a SIP registration costs before one is created.

The response carries no number of entries, neither of the page nor of all, and what the platform assumes and allows for `count` is not documented.

No roles are named. Codes: 244 bad `subscription_template_id`, 245 bad `subscription_template_name`, 246 bad `subscription_template_type`, 340 too many requests.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant Management API reference, "GetSubscriptionPrice", and the vendor's clients of 2025 and 2026.*/
    #[doc(alias = "GetSubscriptionPrice")]
    pub const GET_SUBSCRIPTION_PRICE: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "get_subscription_price",
        resource: "subscription_prices",
        method: "POST",
        path: "/platform_api/GetSubscriptionPrice",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List the users of an application: `POST /platform_api/GetUsers`.

Returns one page of an application's users, those that fit every filter; 20 of them unless `count` says otherwise, sorted by `user_name` unless `order_by` does.

`user_name` and `user_display_name` filter by a part of the name, so one page can show `jo` and `john`.

There is no cursor: rows move between pages when users come and go meanwhile. The largest `count` is not documented.

Roles: Owner, Admin, Developer, Supervisor or User manager. Codes: 104 the role lacks this call, 116 bad `application_id`, 117 bad `user_id`, 122 bad `user_name`, 340 too many requests.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them. `application_name` is not offered in place of `application_id`: it is taken for a part of the name, and would list users of other applications too. The vendor's documents call both of them required; its older samples send the id alone. The filters of its contact center are not offered: `skill_id`, `excluded_skill_id`, `showing_skill_id`, `acd_queue_id`, `excluded_acd_queue_id`, `acd_status`, `with_skills` and `with_queues`.

Source: Voximplant Management API reference, "GetUsers", and the vendor's clients of 2025 and 2026.*/
    #[doc(alias = "GetUsers")]
    pub const GET_USERS: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "get_users",
        resource: "users",
        method: "POST",
        path: "/platform_api/GetUsers",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Set where account callbacks go: `POST /platform_api/SetAccountInfo`.

Sets the URL that account callbacks are posted to, the salt that signs them, or both. Only what is set is sent, and nothing else of the account can be changed through this client.

**There is one URL for the whole account and for every kind of event.** Setting it takes the events away from whoever received them, among them `sip_registration_fail`, balance warnings and unpaid subscriptions. How to clear it is not documented.

Callbacks carry `hash`, the MD5 of salt, account id, API key and callback id. A key of a service account cannot read the API key, so the receiver needs it from elsewhere.

Not retried when there is no response: the platform refuses what looks like an automatic resend (484) or repeats a recent request (515). Read the account instead.

Roles: Owner, Admin, Developer, Accountant or Payer. Codes: 104 the role lacks this call, 398 bad `callback_url`, 399 bad `callback_salt`.

Differs from the vendor's text: The vendor documents query parameters, the secrets among them. Here all parameters travel in a form body, as in the vendor's own clients. Of the 22 parameters, the callback's two are offered: the others change the owner's login, profile, billing address, balance warning and storage.

Source: Voximplant Management API reference, "SetAccountInfo", and the vendor's clients of 2025 and 2026.*/
    #[doc(alias = "SetAccountInfo")]
    pub const SET_ACCOUNT_INFO: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "set_account_info",
        resource: "account",
        method: "POST",
        path: "/platform_api/SetAccountInfo",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &["callback_salt", "callback_url"],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Change a network on the SIP white list: `POST /platform_api/SetSipWhiteListItem`.

Changes an entry of the SIP white list. The network has to be given even to change the description alone. What happens to the description when it is left out is not documented.

Never retried after it may have reached the platform: the platform refuses what looks like an automatic resend (484) or repeats a recent request (515). Read the list again first.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 169 bad `sip_whitelist_id`, 170 bad network.

Differs from the vendor's text: The vendor documents query parameters. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and account data should not appear in them.

Source: Voximplant HTTP API reference, "SetSipWhiteListItem", <https://voximplant.com/docs/references/httpapi/sipwhitelist>; the newer page was not seen.*/
    #[doc(alias = "SetSipWhiteListItem")]
    pub const SET_SIP_WHITE_LIST_ITEM: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "set_sip_white_list_item",
        resource: "sip_white_list",
        method: "POST",
        path: "/platform_api/SetSipWhiteListItem",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[("sip_whitelist_network", Comparison::Network)],
        billed: false,
        recognized_by: &[],
    };
    /**Update a SIP registration: `POST /platform_api/UpdateSipRegistration`.

Changes the login data of a registration and, when an application, a rule or a user is given, **binds it** to them as well. Only what is set is sent, and what is left out is taken to stay as it is. Whether an empty text clears a field is not documented.

With `rule_name`, `user_id` or `user_name` an application has to be given as well. A user has one registration at most: binding this one silently unbinds the user's earlier one. To change the binding alone, or to undo it, use the bind call.

No call returns the password, so whether it differs from the wanted one cannot be seen; setting it is always a change. Whether the SIP server accepts the new data shows later, in the list of registrations.

Never retried after it may have reached the platform: there is no idempotency key, the binding may have moved meanwhile, and the platform refuses what looks like an automatic resend (484) or repeats a recent request (515). Read the registration again first.

Roles: Owner, Admin or Developer. Codes: 104 the role lacks this call, 275 bad `sip_registration_id`, 273 bad `sip_username`, 274 bad `proxy`, 393 the user is not in the application, 394 the registration is persistent where a non-persistent one is wanted, 458 both halves of an id-or-name pair were given, 512 changed too often.

Differs from the vendor's text: The vendor documents query parameters, the password among them. Here all parameters travel in a form body, as in the vendor's own clients: URLs are logged, and secrets must not appear in them.

Source: Voximplant Management API reference, "UpdateSipRegistration", <https://docs.voximplant.ai/api-reference/management-api/reference/sip-registration/update-sip-registration>.*/
    #[doc(alias = "UpdateSipRegistration")]
    pub const UPDATE_SIP_REGISTRATION: &Operation = &Operation {
        provider: Provider::Voximplant,
        id: "update_sip_registration",
        resource: "sip_registrations",
        method: "POST",
        path: "/platform_api/UpdateSipRegistration",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &["password"],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[("application_name", Comparison::Label)],
        billed: false,
        recognized_by: &[],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[
        ADD_SIP_WHITE_LIST_ITEM,
        BIND_SIP_REGISTRATION,
        CREATE_SIP_REGISTRATION,
        DEL_SIP_WHITE_LIST_ITEM,
        DELETE_SIP_REGISTRATION,
        GET_ACCOUNT_INFO,
        GET_APPLICATIONS,
        GET_RULES,
        GET_SIP_REGISTRATIONS,
        GET_SIP_WHITE_LIST,
        GET_SUBSCRIPTION_PRICE,
        GET_USERS,
        SET_ACCOUNT_INFO,
        SET_SIP_WHITE_LIST_ITEM,
        UPDATE_SIP_REGISTRATION,
    ];
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
            "add_sip_white_list_item" => {
                let body: types::SipWhiteListItemAdd = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.add_sip_white_list_item(&body).await)
            }
            "bind_sip_registration" => {
                let body: types::SipRegistrationBind = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.bind_sip_registration(&body).await)
            }
            "create_sip_registration" => {
                let body: types::SipRegistrationCreate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.create_sip_registration(&body).await)
            }
            "del_sip_white_list_item" => {
                let body: types::SipWhiteListItemDelete = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.del_sip_white_list_item(&body).await)
            }
            "delete_sip_registration" => {
                let body: types::SipRegistrationDelete = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.delete_sip_registration(&body).await)
            }
            "get_account_info" => {
                arguments.refuse_unused()?;
                response(client.api.get_account_info().await)
            }
            "get_applications" => {
                let body: types::ApplicationFilter = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.get_applications(&body).await)
            }
            "get_rules" => {
                let body: types::RuleFilter = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.get_rules(&body).await)
            }
            "get_sip_registrations" => {
                let body: types::SipRegistrationFilter = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.get_sip_registrations(&body).await)
            }
            "get_sip_white_list" => {
                let body: types::SipWhiteListFilter = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.get_sip_white_list(&body).await)
            }
            "get_subscription_price" => {
                let body: types::SubscriptionPriceFilter = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.get_subscription_price(&body).await)
            }
            "get_users" => {
                let body: types::UserFilter = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.get_users(&body).await)
            }
            "set_account_info" => {
                let body: types::AccountCallbacks = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.account().set_callbacks(body).await)
            }
            "set_sip_white_list_item" => {
                let body: types::SipWhiteListItemSet = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.set_sip_white_list_item(&body).await)
            }
            "update_sip_registration" => {
                let body: types::SipRegistrationUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.sip_registrations().update(body).await)
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
            "update_sip_registration" => {
                let body: types::SipRegistrationUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                verified(client.sip_registrations().update_verified(body).await)
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
            "get_applications" => {
                let body: types::ApplicationFilter = arguments.take_body()?;
                arguments.refuse_unused()?;
                Ok(listing(client.applications().list_with(body)))
            }
            "get_rules" => {
                let body: types::RuleFilter = arguments.take_body()?;
                arguments.refuse_unused()?;
                Ok(listing(client.rules().list_with(body)))
            }
            "get_sip_registrations" => {
                let body: types::SipRegistrationFilter = arguments.take_body()?;
                arguments.refuse_unused()?;
                Ok(listing(client.sip_registrations().list_with(body)))
            }
            "get_sip_white_list" => {
                let body: types::SipWhiteListFilter = arguments.take_body()?;
                arguments.refuse_unused()?;
                Ok(listing(client.sip_white_list().list_with(body)))
            }
            "get_subscription_price" => {
                let body: types::SubscriptionPriceFilter = arguments.take_body()?;
                arguments.refuse_unused()?;
                Ok(listing(client.subscription_prices().list_with(body)))
            }
            "get_users" => {
                let body: types::UserFilter = arguments.take_body()?;
                arguments.refuse_unused()?;
                Ok(listing(client.users().list_with(body)))
            }
            _ => Err(Error::invalid_request("the operation is no list")),
        }
    }
}
