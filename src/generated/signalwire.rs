// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**Paths under which an address is called, one for each medium that it has.

Differs from the vendor's text: The reference documents a choice of three objects with one field each; older responses show all three fields together.*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddressChannels {
        ///Path for audio calls.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub audio: Option<String>,
        ///Path for messages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub messaging: Option<String>,
        ///Path for video calls.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub video: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**The response to the assignment of a resource to a SIP credential, a domain application or a phone number: the address under which the resource is called from then on. Documents disagree about its fields.

Differs from the vendor's text: For domain applications, the reference documents the relay object, by the same mix-up of names as for SIP credentials; documents from before March 2026 and the vendor's own client have an address. `cover_url`, `preview_url` and `channels` are absent from the relay object, and `domain`, `identifier`, `user`, `ip_auth`, `ip_auth_enabled`, `codecs`, `ciphers`, `encryption`, `call_handler`, `calling_handler_resource_id`, `call_request_url`, `call_request_method`, `call_fallback_url`, `call_fallback_method`, `call_status_callback_url`, `call_status_callback_method`, `call_laml_application_id`, `call_relay_topic`, `call_relay_topic_status_callback_url`, `call_relay_context`, `call_relay_context_status_callback_url`, `call_relay_script_url` and `call_video_room_id` from an address. If the relay object comes all the same, it is read: most of these fields are in `extra` then, and `id` is the id of the domain application.

The response body of [`assign_domain_application`](super::operations::ASSIGN_DOMAIN_APPLICATION), [`assign_phone_number`](super::operations::ASSIGN_PHONE_NUMBER) and [`assign_sip_credential`](super::operations::ASSIGN_SIP_CREDENTIAL).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AssignedAddress {
        ///Paths under which the address is called.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub channels: Option<AddressChannels>,
        ///Cover image.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub cover_url: Option<String>,
        /**When the address was created, in UTC.

Differs from the vendor's text: Absent from the current document of SIP credentials and from older ones.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /**Name shown to people.

Differs from the vendor's text: Absent from the current document of SIP credentials; older ones and those of the other assignments show it.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        /**Label of the domain application, if the response is one.

Differs from the vendor's text: Appears in the relay object of a domain application only.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub domain: Option<String>,
        ///Id of the address. The text for SIP credentials calls it the id of the SIP endpoint, although the fields around it are those of an address. Older documents show no id.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<AddressId>,
        /**The domain application's own part of `domain`, if the response is one.

Differs from the vendor's text: Appears in the relay object of a domain application only.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub identifier: Option<String>,
        /**A locked address accepts no calls.

Differs from the vendor's text: Absent from the current document of SIP credentials and from older ones.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub locked: Option<bool>,
        ///Name of the address, as it appears in its paths.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        ///Preview image.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub preview_url: Option<String>,
        /**Resource that the address belongs to.

Differs from the vendor's text: Absent from the current documents; older ones show it.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub resource_id: Option<ResourceId>,
        ///Kind of thing that the address leads to: `call` for SIP credentials, `app` for domain applications and phone numbers, `room` in older documents.
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub type_: Option<AddressType>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A domain application. Fields that belong to another handler than the current one are null or left out.

The response body of [`create_domain_application`](super::operations::CREATE_DOMAIN_APPLICATION), [`get_domain_application`](super::operations::GET_DOMAIN_APPLICATION) and [`update_domain_application`](super::operations::UPDATE_DOMAIN_APPLICATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DomainApplication {
        /**Id of the AI agent that takes the call.

Differs from the vendor's text: The relay reference accepts it in requests; it is absent from responses. Decoded when it is there.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_ai_agent_id: Option<String>,
        /**Id of the Dialogflow agent that takes the call.

Differs from the vendor's text: The relay reference accepts it in requests; it is absent from responses. Decoded when it is there.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_dialogflow_agent_id: Option<String>,
        ///HTTP method for `call_fallback_url`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_fallback_method: Option<HttpMethod>,
        ///LaML document that is fetched when `call_request_url` fails.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_fallback_url: Option<String>,
        /**Id of the call flow that takes the call.

Differs from the vendor's text: The relay reference accepts it in requests; it is absent from responses. Decoded when it is there.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_flow_id: Option<String>,
        /**Version of the call flow that runs.

Differs from the vendor's text: The relay reference accepts it in requests; it is absent from responses. Decoded when it is there.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_flow_version: Option<CallFlowVersion>,
        ///What takes inbound calls. It can be one that requests cannot set, such as `fabric_subscriber`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_handler: Option<CallHandler>,
        ///Id of the LaML application that takes the call.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_laml_application_id: Option<String>,
        /**Relay application that the call is forwarded to.

Differs from the vendor's text: The relay reference accepts it in requests; it is absent from responses. Decoded when it is there.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_application: Option<String>,
        /**Relay context that the call is forwarded to.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_context: Option<String>,
        /**URL that status changes of a call are sent to. Belongs to the handler `relay_context`.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_context_status_callback_url: Option<String>,
        ///SWML script that handles the call.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_script_url: Option<String>,
        ///Relay topic that the call is forwarded to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_topic: Option<String>,
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_topic`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_topic_status_callback_url: Option<String>,
        ///HTTP method for `call_request_url`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_request_method: Option<HttpMethod>,
        ///LaML document that is fetched when a call arrives.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_request_url: Option<String>,
        ///HTTP method for `call_status_callback_url`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_status_callback_method: Option<HttpMethod>,
        ///URL that status changes of a call are sent to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_status_callback_url: Option<String>,
        ///Id of the video room that the call is forwarded to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_video_room_id: Option<String>,
        ///Resource that takes inbound calls, where one is assigned.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub calling_handler_resource_id: Option<ResourceId>,
        ///SRTP ciphers that calls may use.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///The name of the space and the identifier, joined by a hyphen. It is a label and not a host: SIP URIs have `.dapp.signalwire.com` after it. The reference does not say so; the vendor's guides and a corrected edition of the reference (August 2026) do.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub domain: Option<String>,
        ///Whether media must be encrypted.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub encryption: Option<Encryption>,
        ///Id of the domain application.
        pub id: DomainApplicationId,
        ///The part of the domain that is this application's own. Changing it changes the host that callers use, so they have to be told.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub identifier: Option<String>,
        ///IP addresses and CIDR blocks that may call.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ip_auth: Option<Vec<String>>,
        ///Whether only the sources in `ip_auth` may call.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ip_auth_enabled: Option<bool>,
        ///Name for people.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        ///Kind of the record: `domain_application`.
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        ///User part of the SIP URIs that calls come in for; `*` accepts any.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub user: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**The domain application that gets the resource in the path as its handler.

The request body of [`assign_domain_application`](super::operations::ASSIGN_DOMAIN_APPLICATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DomainApplicationAssignment {
        ///The domain application.
        pub domain_application_id: DomainApplicationId,
    }
    /**A domain application to create.

The request body of [`create_domain_application`](super::operations::CREATE_DOMAIN_APPLICATION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DomainApplicationCreate {
        ///Id of the AI agent that takes the call. Used, and required, with the handler `ai_agent`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_ai_agent_id: Option<String>,
        ///Id of the Dialogflow agent that takes the call. Used, and required, with the handler `dialogflow`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_dialogflow_agent_id: Option<String>,
        ///HTTP method for `call_fallback_url`. Defaults to POST on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_fallback_method: Option<HttpMethod>,
        ///LaML document that is fetched when `call_request_url` fails. Used with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_fallback_url: Option<String>,
        ///Id of the call flow that takes the call. Used, and required, with the handler `call_flow`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_flow_id: Option<String>,
        ///Version of the call flow that runs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_flow_version: Option<CallFlowVersion>,
        ///What takes inbound calls; each value needs the field that its description names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_handler: Option<DomainApplicationCallHandler>,
        ///Id of the LaML application that takes the call. Used, and required, with the handler `laml_application`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_laml_application_id: Option<String>,
        ///Relay application that the call is forwarded to. Used, and required, with the handler `relay_application`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_application: Option<String>,
        /**Relay context that the call is forwarded to, with the handler `relay_context`. The vendor marks it as deprecated in favor of `call_relay_application` and `call_relay_topic`.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_context: Option<String>,
        /**URL that status changes of a call are sent to, with the handler `relay_context`. The vendor marks it as deprecated in favor of `call_relay_topic_status_callback_url`.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_context_status_callback_url: Option<String>,
        ///SWML script that handles the call. Used, and required, with the handler `relay_script`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_script_url: Option<String>,
        ///Relay topic that the call is forwarded to. Used, and required, with the handler `relay_topic`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_topic: Option<String>,
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_topic`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_topic_status_callback_url: Option<String>,
        ///HTTP method for `call_request_url`. Defaults to POST on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_request_method: Option<HttpMethod>,
        ///LaML document that is fetched when a call arrives. Used, and required, with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_request_url: Option<String>,
        ///HTTP method for `call_status_callback_url`. Defaults to POST on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_status_callback_method: Option<HttpMethod>,
        ///URL that status changes of a call are sent to. Used with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_status_callback_url: Option<String>,
        ///Id of the video room that the call is forwarded to. Used, and required, with the handler `video_room`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_video_room_id: Option<String>,
        ///SRTP ciphers that calls may use. When left out: all five.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use, of OPUS, G722, PCMU, PCMA, G729, VP8 and H264. When left out: PCMU and PCMA.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted: `required`, `optional` or `forbidden`. Defaults to `optional` on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: Option<Encryption>,
        ///The part of the domain that is this application's own. Changing it changes the host that callers use, so they have to be told.
        pub identifier: String,
        ///IP addresses and CIDR blocks that may call when `ip_auth_enabled` is set. Defaults to none on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip_auth: Option<Vec<String>>,
        ///Whether only the sources in `ip_auth` may call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip_auth_enabled: Option<bool>,
        ///Name for people.
        pub name: String,
        ///User part of the SIP URIs that calls come in for; `*` accepts any. Defaults to `*` on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: Option<String>,
    }
    /**A page of domain applications.

The response body of [`list_domain_applications`](super::operations::LIST_DOMAIN_APPLICATIONS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DomainApplicationPage {
        ///The domain applications on this page.
        #[doc(alias = "data")]
        #[serde(rename = "data")]
        pub items: crate::Items<DomainApplication>,
        ///Links to the other pages, relative to the host.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub links: Option<Links>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to a domain application. Fields that are not set are not sent.

Differs from the vendor's text: The vendor's table of the body has no null. Its responses print null for the fields of other handlers, so null can be sent here. What it does is not documented; `update_verified` shows it.

The request body of [`update_domain_application`](super::operations::UPDATE_DOMAIN_APPLICATION).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainApplicationUpdate {
        ///Id of the AI agent that takes the call. Used, and required, with the handler `ai_agent`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_ai_agent_id: crate::Patch<String>,
        ///Id of the Dialogflow agent that takes the call. Used, and required, with the handler `dialogflow`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_dialogflow_agent_id: crate::Patch<String>,
        ///HTTP method for `call_fallback_url`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_fallback_method: crate::Patch<HttpMethod>,
        ///LaML document that is fetched when `call_request_url` fails. Used with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_fallback_url: crate::Patch<String>,
        ///Id of the call flow that takes the call. Used, and required, with the handler `call_flow`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_flow_id: crate::Patch<String>,
        ///Version of the call flow that runs.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_flow_version: crate::Patch<CallFlowVersion>,
        ///What takes inbound calls; each value needs the field that its description names.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_handler: crate::Patch<DomainApplicationCallHandler>,
        ///Id of the LaML application that takes the call. Used, and required, with the handler `laml_application`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_laml_application_id: crate::Patch<String>,
        ///Relay application that the call is forwarded to. Used, and required, with the handler `relay_application`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_relay_application: crate::Patch<String>,
        /**Relay context that the call is forwarded to, with the handler `relay_context`. The vendor marks it as deprecated in favor of `call_relay_application` and `call_relay_topic`.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_relay_context: crate::Patch<String>,
        /**URL that status changes of a call are sent to, with the handler `relay_context`. The vendor marks it as deprecated in favor of `call_relay_topic_status_callback_url`.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_relay_context_status_callback_url: crate::Patch<String>,
        ///SWML script that handles the call. Used, and required, with the handler `relay_script`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_relay_script_url: crate::Patch<String>,
        ///Relay topic that the call is forwarded to. Used, and required, with the handler `relay_topic`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_relay_topic: crate::Patch<String>,
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_topic`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_relay_topic_status_callback_url: crate::Patch<String>,
        ///HTTP method for `call_request_url`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_request_method: crate::Patch<HttpMethod>,
        ///LaML document that is fetched when a call arrives. Used, and required, with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_request_url: crate::Patch<String>,
        ///HTTP method for `call_status_callback_url`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_status_callback_method: crate::Patch<HttpMethod>,
        ///URL that status changes of a call are sent to. Used with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_status_callback_url: crate::Patch<String>,
        ///Id of the video room that the call is forwarded to. Used, and required, with the handler `video_room`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_video_room_id: crate::Patch<String>,
        ///SRTP ciphers that calls may use.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use, of OPUS, G722, PCMU, PCMA, G729, VP8 and H264.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted: `required`, `optional` or `forbidden`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: Option<Encryption>,
        ///The part of the domain that is this application's own. Changing it changes the host that callers use, so they have to be told.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub identifier: Option<String>,
        ///IP addresses and CIDR blocks that may call when `ip_auth_enabled` is set.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip_auth: Option<Vec<String>>,
        ///Whether only the sources in `ip_auth` may call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip_auth_enabled: Option<bool>,
        ///Name for people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: Option<String>,
        ///User part of the SIP URIs that calls come in for; `*` accepts any.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: Option<String>,
    }
    /**The emergency address that a phone number gets.

The request body of [`set_emergency_address`](super::operations::SET_EMERGENCY_ADDRESS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct EmergencyAddressAssignment {
        ///A validated address of the same project.
        pub e911_address_id: EmergencyAddressId,
    }
    ///An address under which a resource is called.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FabricAddress {
        ///Paths under which the address is called.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub channels: Option<AddressChannels>,
        ///Cover image.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub cover_url: Option<String>,
        ///When the address was created, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Name shown to people.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        ///Id of the address.
        pub id: AddressId,
        ///A locked address accepts no calls.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub locked: Option<bool>,
        ///Name of the address, as it appears in its paths.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        ///Preview image.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub preview_url: Option<String>,
        /**Resource that the address belongs to.

Differs from the vendor's text: Absent from the current documents; older ones show it.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub resource_id: Option<ResourceId>,
        /**Kind of thing that the address leads to.

Differs from the vendor's text: The reference lists for each kind of resource the one kind of its addresses. The set of all is read here.*/
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub type_: Option<AddressType>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///Links from a page of a list to its neighbors. They are absolute on most lists and relative to the host on others; keep them opaque. Each may be missing.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Links {
        ///The first page.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub first: Option<String>,
        ///The next page; missing on the last one. A page without items but with this link is not the end of the list.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub next: Option<String>,
        ///The page before this one; missing on the first one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub prev: Option<String>,
        ///This page.
        #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
        pub self_: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///Query parameters of [`list_domain_applications`](super::operations::LIST_DOMAIN_APPLICATIONS).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListDomainApplicationsQuery {
        ///Keeps domain applications whose `domain` matches this text. The field holds a label, and not the whole host.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filter_domain: Option<String>,
        ///Keeps domain applications whose name matches this text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filter_name: Option<String>,
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_phone_numbers`](super::operations::LIST_PHONE_NUMBERS).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListPhoneNumbersQuery {
        ///Keeps phone numbers whose name contains this text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filter_name: Option<String>,
        ///Keeps phone numbers that contain this text, in E.164 form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filter_number: Option<String>,
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_relay_sip_endpoints`](super::operations::LIST_RELAY_SIP_ENDPOINTS).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListRelaySipEndpointsQuery {
        ///Keeps endpoints whose caller id contains this text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filter_caller_id: Option<String>,
        ///Keeps endpoints whose user name contains this text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filter_username: Option<String>,
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_resource_addresses`](super::operations::LIST_RESOURCE_ADDRESSES).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListResourceAddressesQuery {
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_resources`](super::operations::LIST_RESOURCES).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListResourcesQuery {
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_sip_addresses`](super::operations::LIST_SIP_ADDRESSES).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListSipAddressesQuery {
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_sip_credential_addresses`](super::operations::LIST_SIP_CREDENTIAL_ADDRESSES).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListSipCredentialAddressesQuery {
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_sip_credentials`](super::operations::LIST_SIP_CREDENTIALS).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListSipCredentialsQuery {
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_sip_gateway_addresses`](super::operations::LIST_SIP_GATEWAY_ADDRESSES).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListSipGatewayAddressesQuery {
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_sip_gateways`](super::operations::LIST_SIP_GATEWAYS).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListSipGatewaysQuery {
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_subscriber_addresses`](super::operations::LIST_SUBSCRIBER_ADDRESSES).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListSubscriberAddressesQuery {
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_subscriber_sip_credentials`](super::operations::LIST_SUBSCRIBER_SIP_CREDENTIALS).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListSubscriberSipCredentialsQuery {
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_subscribers`](super::operations::LIST_SUBSCRIBERS).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListSubscribersQuery {
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_number: Option<i64>,
        ///Items on a page: 1 to 1000, 50 by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_size: Option<i64>,
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page_token: Option<String>,
    }
    ///Query parameters of [`list_verified_caller_ids`](super::operations::LIST_VERIFIED_CALLER_IDS).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListVerifiedCallerIdsQuery {
        ///Keeps verified caller IDs whose name contains this text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filter_name: Option<String>,
        ///Keeps verified caller IDs whose number contains this text, in E.164 form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filter_number: Option<String>,
    }
    /**A phone number of the project.

The response body of [`get_phone_number`](super::operations::GET_PHONE_NUMBER), [`remove_emergency_address`](super::operations::REMOVE_EMERGENCY_ADDRESS), [`set_emergency_address`](super::operations::SET_EMERGENCY_ADDRESS) and [`update_phone_number`](super::operations::UPDATE_PHONE_NUMBER).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneNumber {
        /**Id of the AI agent that takes the call. Used with the handler `ai_agent`.

Differs from the vendor's text: The reference has no such field; the vendor's own clients send it. It is absent from responses.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_ai_agent_id: Option<String>,
        ///Id of the Dialogflow agent that takes the call. Used with the handler `dialogflow`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_dialogflow_agent_id: Option<String>,
        ///HTTP method for `call_fallback_url`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_fallback_method: Option<HttpMethod>,
        ///cXML (LaML) document that is fetched when `call_request_url` fails.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_fallback_url: Option<String>,
        /**Id of the call flow that takes the call. Used with the handler `call_flow`.

Differs from the vendor's text: The reference has no such field; the vendor's own clients send it. It is absent from responses.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_flow_id: Option<String>,
        /**Version of the call flow that runs. Used with the handler `call_flow`.

Differs from the vendor's text: The reference has no such field; the vendor's own clients send it. It is absent from responses.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_flow_version: Option<CallFlowVersion>,
        ///What takes calls. It alone says which of the fields below counts: a number keeps what it once had in the others.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_handler: Option<CallHandler>,
        ///Id of the cXML (LaML) application that takes the call. Used with the handler `laml_application`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_laml_application_id: Option<String>,
        ///Whether the number takes voice calls or faxes.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_receive_mode: Option<CallReceiveMode>,
        ///Relay application that the call is forwarded to. Used with the handler `relay_application`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_application: Option<String>,
        ///Id of the connector that takes the call. Used with the handler `relay_connector`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_connector_id: Option<String>,
        ///Relay context that the call is forwarded to. Used with the handler `relay_context`. The vendor marks it as deprecated.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_context: Option<String>,
        ///URL that status changes of a call are sent to. Used with the handler `relay_context`. The vendor marks it as deprecated.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_context_status_callback_url: Option<String>,
        ///SWML script that takes the call. Used with the handler `relay_script`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_script_url: Option<String>,
        ///Relay topic that the call is forwarded to. Used with the handler `relay_topic`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_topic: Option<String>,
        ///URL that status changes of a call are sent to. Used with the handler `relay_topic`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_topic_status_callback_url: Option<String>,
        ///HTTP method for `call_request_url`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_request_method: Option<HttpMethod>,
        ///cXML (LaML) document that is fetched when a call comes in. Used with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_request_url: Option<String>,
        ///SIP credential that rings. Used with the handler `relay_sip_endpoint`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_sip_endpoint_id: Option<SipEndpointId>,
        ///HTTP method for `call_status_callback_url`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_status_callback_method: Option<HttpMethod>,
        ///URL that status changes of a call are sent to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_status_callback_url: Option<String>,
        ///Verto resource that takes the call. Used with the handler `relay_verto_endpoint`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_verto_resource: Option<String>,
        ///Id of the video room that the call joins. Used with the handler `video_room`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_video_room_id: Option<String>,
        ///Resource that takes calls. The platform derives it; no request sets it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub calling_handler_resource_id: Option<ResourceId>,
        ///What the number can do.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub capabilities: Option<Vec<PhoneNumberCapability>>,
        ///Country of the number, as an ISO 3166-1 alpha-2 code.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub country_code: Option<String>,
        ///When the number was bought, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Emergency address of the number.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub e911_address_id: Option<EmergencyAddressId>,
        ///How far the registration of the emergency address is; none if the number never had one. The field is new in July 2026.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub e911_status: Option<EmergencyAddressStatus>,
        ///Id of the phone number.
        pub id: PhoneNumberId,
        ///HTTP method for `message_fallback_url`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_fallback_method: Option<HttpMethod>,
        ///cXML (LaML) document that is fetched when `message_request_url` fails.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_fallback_url: Option<String>,
        ///What takes messages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_handler: Option<MessageHandler>,
        ///Id of the cXML (LaML) application that takes the message. Used with the handler `laml_application`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_laml_application_id: Option<String>,
        /**Relay application that the message is forwarded to. Used with the handler `relay_application`.

Differs from the vendor's text: Absent from the reference; an older document has it.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_relay_application: Option<String>,
        ///Relay context that the message is forwarded to. Used with the handler `relay_context`. The vendor marks it as deprecated.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_relay_context: Option<String>,
        ///Relay topic that the message is forwarded to. Used with the handler `relay_topic`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_relay_topic: Option<String>,
        ///HTTP method for `message_request_url`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_request_method: Option<HttpMethod>,
        ///cXML (LaML) document that is fetched when a message comes in. Used with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_request_url: Option<String>,
        ///Resource that takes messages. The platform derives it; no request sets it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub messaging_handler_resource_id: Option<ResourceId>,
        ///Name shown to people.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        ///When the monthly fee is due next, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub next_billed_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The number in E.164 form.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub number: Option<String>,
        ///Kind of the number.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub number_type: Option<PhoneNumberType>,
        ///When the number was last changed, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub updated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**The phone number that gets the resource in the path as a handler.

The request body of [`assign_phone_number`](super::operations::ASSIGN_PHONE_NUMBER).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneNumberAssignment {
        ///What the resource handles.
        pub handler: PhoneRouteHandler,
        ///The phone number. No document defines what a phone route is, and no operation returns one. Most sources take it for the phone number, and one page of the vendor's says that it is another id. The type takes the id of the phone number, which is the only one that can be had.
        pub phone_route_id: PhoneNumberId,
    }
    /**A page of phone numbers.

The response body of [`list_phone_numbers`](super::operations::LIST_PHONE_NUMBERS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneNumberPage {
        ///The phone numbers on this page.
        #[doc(alias = "data")]
        #[serde(rename = "data")]
        pub items: crate::Items<PhoneNumber>,
        ///Links to the other pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub links: Option<Links>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to a phone number. Fields that are not set are not sent. URLs can hold a user name and password; the number shows them again.

The request body of [`update_phone_number`](super::operations::UPDATE_PHONE_NUMBER).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneNumberUpdate {
        /**Id of the AI agent that takes the call. Used with the handler `ai_agent`.

Differs from the vendor's text: The reference has no such field; the vendor's own clients send it. It is absent from responses.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_ai_agent_id: Option<String>,
        ///Id of the Dialogflow agent that takes the call. Used with the handler `dialogflow`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_dialogflow_agent_id: Option<String>,
        ///HTTP method for `call_fallback_url`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_fallback_method: Option<HttpMethod>,
        ///cXML (LaML) document that is fetched when `call_request_url` fails.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_fallback_url: Option<String>,
        /**Id of the call flow that takes the call. Used with the handler `call_flow`.

Differs from the vendor's text: The reference has no such field; the vendor's own clients send it. It is absent from responses.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_flow_id: Option<String>,
        /**Version of the call flow that runs. Used with the handler `call_flow`.

Differs from the vendor's text: The reference has no such field; the vendor's own clients send it. It is absent from responses.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_flow_version: Option<CallFlowVersion>,
        ///What takes calls. Set the field that belongs to it as well.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_handler: Option<PhoneNumberCallHandler>,
        ///Id of the cXML (LaML) application that takes the call. Used with the handler `laml_application`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_laml_application_id: Option<String>,
        ///Whether the number takes voice calls or faxes. When left out, an older document says, the platform takes `voice`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_receive_mode: Option<CallReceiveMode>,
        ///Relay application that the call is forwarded to. Used with the handler `relay_application`. An older document says that it wins over the topic and the context if several are sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_application: Option<String>,
        ///Id of the connector that takes the call. Used with the handler `relay_connector`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_connector_id: Option<String>,
        /**Relay context that the call is forwarded to. Used with the handler `relay_context`. The vendor marks it as deprecated.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_context: Option<String>,
        /**URL that status changes of a call are sent to. Used with the handler `relay_context`. The vendor marks it as deprecated.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_context_status_callback_url: Option<String>,
        ///SWML script that takes the call. Used with the handler `relay_script`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_script_url: Option<String>,
        ///Relay topic that the call is forwarded to. Used with the handler `relay_topic`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_topic: Option<String>,
        ///URL that status changes of a call are sent to. Used with the handler `relay_topic`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_topic_status_callback_url: Option<String>,
        ///HTTP method for `call_request_url`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_request_method: Option<HttpMethod>,
        ///cXML (LaML) document that is fetched when a call comes in. Used with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_request_url: Option<String>,
        ///SIP credential that rings. Used with the handler `relay_sip_endpoint`. The documents do not say which of the two ids of a credential they mean. The type takes the id inside `sip_endpoint`: the reference calls it the id of a relay SIP endpoint, and the relay operations want that one. If the platform refuses it, the outer id is the one to try next.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_sip_endpoint_id: Option<SipEndpointId>,
        ///HTTP method for `call_status_callback_url`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_status_callback_method: Option<HttpMethod>,
        ///URL that status changes of a call are sent to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_status_callback_url: Option<String>,
        ///Verto resource that takes the call. Used with the handler `relay_verto_endpoint`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_verto_resource: Option<String>,
        ///Id of the video room that the call joins. Used with the handler `video_room`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_video_room_id: Option<String>,
        ///HTTP method for `message_fallback_url`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message_fallback_method: Option<HttpMethod>,
        ///cXML (LaML) document that is fetched when `message_request_url` fails.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message_fallback_url: Option<String>,
        ///What takes messages. Set the field that belongs to it as well.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message_handler: Option<MessageHandler>,
        ///Id of the cXML (LaML) application that takes the message. Used with the handler `laml_application`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message_laml_application_id: Option<String>,
        ///Relay application that the message is forwarded to. Used with the handler `relay_application`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message_relay_application: Option<String>,
        /**Relay context that the message is forwarded to. Used with the handler `relay_context`. The vendor marks it as deprecated.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message_relay_context: Option<String>,
        ///Relay topic that the message is forwarded to. Used with the handler `relay_topic`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message_relay_topic: Option<String>,
        ///HTTP method for `message_request_url`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message_request_method: Option<HttpMethod>,
        ///cXML (LaML) document that is fetched when a message comes in. Used with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message_request_url: Option<String>,
        ///Name shown to people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: Option<String>,
    }
    /**A relay SIP endpoint to create.

The request body of [`create_relay_sip_endpoint`](super::operations::CREATE_RELAY_SIP_ENDPOINT).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RelaySipEndpointCreate {
        ///Id of the AI agent that takes the call. Used, and required, with the handler `ai_agent`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_ai_agent_id: Option<String>,
        ///Id of the Dialogflow agent that takes the call. Used, and required, with the handler `dialogflow`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_dialogflow_agent_id: Option<String>,
        ///HTTP method for `call_fallback_url`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_fallback_method: Option<HttpMethod>,
        ///LaML document that is fetched when `call_request_url` fails. Used with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_fallback_url: Option<String>,
        ///Id of the call flow that takes the call. Used, and required, with the handler `call_flow`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_flow_id: Option<String>,
        ///Version of the call flow that runs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_flow_version: Option<CallFlowVersion>,
        ///What takes the calls; each value needs the field that its description names. The relay reference speaks of inbound calls, live users set it for calls that the device places.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_handler: Option<RelayCallHandler>,
        ///Id of the LaML application that takes the call. Used, and required, with the handler `laml_application`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_laml_application_id: Option<String>,
        ///Relay application that the call is forwarded to. Used, and required, with the handler `relay_application`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_application: Option<String>,
        ///Relay context that the call is forwarded to. Used, and required, with the handler `relay_context`. Older documents call it another name of `call_relay_application`, which wins when both are sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_context: Option<String>,
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_context`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_context_status_callback_url: Option<String>,
        ///SWML script that handles the call. Used, and required, with the handler `relay_script`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_script_url: Option<String>,
        ///Relay topic that the call is forwarded to. Used, and required, with the handler `relay_topic`. Older documents call it another name of `call_relay_application`, which wins when both are sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_topic: Option<String>,
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_topic`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_relay_topic_status_callback_url: Option<String>,
        ///HTTP method for `call_request_url`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_request_method: Option<HttpMethod>,
        ///LaML document that is fetched when a call arrives. Used, and required, with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_request_url: Option<String>,
        ///HTTP method for `call_status_callback_url`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_status_callback_method: Option<HttpMethod>,
        ///URL that status changes of a call are sent to. Used with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_status_callback_url: Option<String>,
        ///Id of the video room that the call is forwarded to. Used, and required, with the handler `video_room`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_video_room_id: Option<String>,
        ///Free text that the called side sees: the caller name (CNAM) on a call to the phone network, the From name on a call to another SIP endpoint.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller_id: Option<String>,
        ///SRTP ciphers that calls may use. When left out, those of the SIP profile. An empty list is sent as it is: it drops the endpoint's own list, so that the SIP profile applies again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use. When left out, those of the SIP profile. An empty list is sent as it is: it drops the endpoint's own list, so that the SIP profile applies again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted: `default`, `required` or `optional`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: Option<Encryption>,
        ///Password that the device registers with. No response shows it: keep it, or set another one.
        pub password: crate::Secret,
        ///Number that calls to the phone network come from: one that the project has bought or verified, in E.164 form, or `random` to let the platform choose one for each call. Refusals carry the codes `send_as_is_invalid`, `not_purchased_or_verified` or `no_valid_number_for_random_send_as_selection`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_as: Option<String>,
        ///Name that the device registers with. Unique in the project, without white space and without `@`.
        pub username: String,
    }
    /**A page of relay SIP endpoints.

The response body of [`list_relay_sip_endpoints`](super::operations::LIST_RELAY_SIP_ENDPOINTS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RelaySipEndpointPage {
        ///The endpoints on this page.
        #[doc(alias = "data")]
        #[serde(rename = "data")]
        pub items: crate::Items<SipEndpoint>,
        ///Links to the other pages, relative to the host.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub links: Option<Links>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to a relay SIP endpoint. Fields that are not set are not sent.

Differs from the vendor's text: The vendor's table of the body has no null. Its responses print null for the fields of other handlers, and an older example of its sends null, so null can be sent here. What it does is not documented; `update_verified` shows it.

The request body of [`update_relay_sip_endpoint`](super::operations::UPDATE_RELAY_SIP_ENDPOINT).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RelaySipEndpointUpdate {
        ///Id of the AI agent that takes the call. Used, and required, with the handler `ai_agent`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_ai_agent_id: crate::Patch<String>,
        ///Id of the Dialogflow agent that takes the call. Used, and required, with the handler `dialogflow`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_dialogflow_agent_id: crate::Patch<String>,
        ///HTTP method for `call_fallback_url`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_fallback_method: crate::Patch<HttpMethod>,
        ///LaML document that is fetched when `call_request_url` fails. Used with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_fallback_url: crate::Patch<String>,
        ///Id of the call flow that takes the call. Used, and required, with the handler `call_flow`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_flow_id: crate::Patch<String>,
        ///Version of the call flow that runs.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_flow_version: crate::Patch<CallFlowVersion>,
        ///What takes the calls; each value needs the field that its description names. The relay reference speaks of inbound calls, live users set it for calls that the device places.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_handler: crate::Patch<RelayCallHandler>,
        ///Id of the LaML application that takes the call. Used, and required, with the handler `laml_application`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_laml_application_id: crate::Patch<String>,
        ///Relay application that the call is forwarded to. Used, and required, with the handler `relay_application`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_relay_application: crate::Patch<String>,
        ///Relay context that the call is forwarded to. Used, and required, with the handler `relay_context`. Older documents call it another name of `call_relay_application`, which wins when both are sent.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_relay_context: crate::Patch<String>,
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_context`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_relay_context_status_callback_url: crate::Patch<String>,
        ///SWML script that handles the call. Used, and required, with the handler `relay_script`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_relay_script_url: crate::Patch<String>,
        ///Relay topic that the call is forwarded to. Used, and required, with the handler `relay_topic`. Older documents call it another name of `call_relay_application`, which wins when both are sent.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_relay_topic: crate::Patch<String>,
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_topic`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_relay_topic_status_callback_url: crate::Patch<String>,
        ///HTTP method for `call_request_url`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_request_method: crate::Patch<HttpMethod>,
        ///LaML document that is fetched when a call arrives. Used, and required, with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_request_url: crate::Patch<String>,
        ///HTTP method for `call_status_callback_url`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_status_callback_method: crate::Patch<HttpMethod>,
        ///URL that status changes of a call are sent to. Used with the handler `laml_webhooks`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_status_callback_url: crate::Patch<String>,
        ///Id of the video room that the call is forwarded to. Used, and required, with the handler `video_room`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub call_video_room_id: crate::Patch<String>,
        ///Free text that the called side sees: the caller name (CNAM) on a call to the phone network, the From name on a call to another SIP endpoint.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub caller_id: crate::Patch<String>,
        ///SRTP ciphers that calls may use. An empty list is sent as it is: it drops the endpoint's own list, so that the SIP profile applies again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use. An empty list is sent as it is: it drops the endpoint's own list, so that the SIP profile applies again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted: `default`, `required` or `optional`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: Option<Encryption>,
        ///Password that the device registers with. No response shows it: keep it, or set another one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: Option<crate::Secret>,
        ///Number that calls to the phone network come from: one that the project has bought or verified, in E.164 form, or `random` to let the platform choose one for each call. Refusals carry the codes `send_as_is_invalid`, `not_purchased_or_verified` or `no_valid_number_for_random_send_as_selection`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_as: Option<String>,
        ///Name that the device registers with. Unique in the project, without white space and without `@`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: Option<String>,
    }
    /**A resource of any kind. What is particular to its kind is in one more field, which is named like the kind in most cases: a video room has `conference_room`. The fields of the kinds that have to do with SIP are named here. Those of the others are kept in `extra`, whose debug output shows no values: they can hold URLs with a password, or tokens.

Differs from the vendor's text: The reference documents a choice of objects, one for each kind, each with one more object: `ai_agent`, `call_flow`, `conference_room`, `cxml_application`, `cxml_script`, `cxml_webhook`, `dialogflow_agent`, `freeswitch_connector`, `relay_application`, `swml_script` or `swml_webhook`. These are absent here and kept as they come.

The response body of [`get_resource`](super::operations::GET_RESOURCE).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Resource {
        ///When the resource was created, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Name of the resource. There is no field `name`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        ///Id of the resource: the one that paths want, also the paths of its kind.
        pub id: ResourceId,
        ///Project that the resource belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub project_id: Option<ProjectId>,
        ///The endpoint inside a SIP credential.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sip_endpoint: Option<SipEndpoint>,
        ///The settings of a SIP gateway.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sip_gateway: Option<SipGatewaySettings>,
        ///The profile of a subscriber.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub subscriber: Option<SubscriberProfile>,
        /**Kind of the resource. The set is open. For a conference room, the documents say `swml_script` in one place and `video_room` in another.

Differs from the vendor's text: `video_room` is absent from the reference of this operation, and is in the one of conference rooms.*/
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub type_: Option<ResourceType>,
        ///When the resource was last changed, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub updated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A SIP address. Its password is never shown.

The response body of [`create_sip_address`](super::operations::CREATE_SIP_ADDRESS), [`get_sip_address`](super::operations::GET_SIP_ADDRESS) and [`update_sip_address`](super::operations::UPDATE_SIP_ADDRESS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipAddress {
        ///Resource that takes calls to the address.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub calling_handler_resource_id: Option<ResourceId>,
        ///SRTP ciphers that calls may use.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Name of the domain that the address is grouped under.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub context: Option<String>,
        ///When the address was created, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Name shown to people; the same as `name` unless another was set.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        ///Whether media must be encrypted.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub encryption: Option<Encryption>,
        ///Id of the address.
        pub id: SipAddressId,
        ///IP addresses and CIDR blocks that may call.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ip_auth: Option<Vec<String>>,
        ///Whether only the sources in `ip_auth` may call.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ip_auth_enabled: Option<bool>,
        ///Name of the address.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        ///Resource that the address belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub resource_id: Option<ResourceId>,
        ///Kind of the record: `sip_address`.
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        ///When the address was last changed, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub updated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The SIP URI of the address. Use it as it comes, and do not build it: the reference shows one made from `name`, with a user part, and a corrected edition of it (August 2026) shows one made from `context`, without. No live value was seen.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub uri: Option<String>,
        ///User name under which the address is reached; `*` accepts any.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub user: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A SIP address to create.

The request body of [`create_sip_address`](super::operations::CREATE_SIP_ADDRESS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipAddressCreate {
        ///Resource of the project that takes calls to the address. It cannot be changed later.
        pub calling_handler_resource_id: ResourceId,
        ///SRTP ciphers that calls may use: at least one. An empty list is refused, and does not reset anything. When left out: all five.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use: at least one of OPUS, G722, PCMU, PCMA, G729, VP8 and H264. An empty list is refused, and does not reset anything. When left out: PCMU and PCMA.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Domain that the address is grouped under. Responses show its name, as `context`, and not this id. When left out: the default domain of the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub context_id: Option<ContextId>,
        ///Whether media must be encrypted: `required`, `optional` or `forbidden`. Defaults to `optional` on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: Option<Encryption>,
        ///IP addresses and CIDR blocks that may call: at most 256, and at least one when `ip_auth_enabled` is set. Defaults to none on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip_auth: Option<Vec<String>>,
        ///Whether only the sources in `ip_auth` may call. Defaults to false on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip_auth_enabled: Option<bool>,
        ///Name of the address: lower-case letters, digits and single hyphens between them, at most 50 characters. Unique in the project.
        pub name: String,
        ///Password for registrations with the address. No response shows it: keep it, or set another one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: Option<crate::Secret>,
        ///User name under which the address is reached, without white space; `*` accepts any. Together with the domain it must be unique in the whole account. Defaults to `*` on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: Option<String>,
    }
    /**A page of SIP addresses.

The response body of [`list_sip_addresses`](super::operations::LIST_SIP_ADDRESSES).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipAddressPage {
        ///The addresses on this page.
        #[doc(alias = "data")]
        #[serde(rename = "data")]
        pub items: crate::Items<SipAddress>,
        ///How many addresses this page has. It is not the total.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub items_count: Option<i64>,
        ///Links to the other pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub links: Option<Links>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to a SIP address. Fields that are not set are not sent.

The request body of [`update_sip_address`](super::operations::UPDATE_SIP_ADDRESS).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SipAddressUpdate {
        ///SRTP ciphers that calls may use: at least one. An empty list is refused, and does not reset anything.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use: at least one of OPUS, G722, PCMU, PCMA, G729, VP8 and H264. An empty list is refused, and does not reset anything.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Domain that the address is grouped under. Responses show its name, as `context`, and not this id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub context_id: Option<ContextId>,
        ///Whether media must be encrypted: `required`, `optional` or `forbidden`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: Option<Encryption>,
        ///IP addresses and CIDR blocks that may call: at most 256, and at least one when `ip_auth_enabled` is set.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip_auth: Option<Vec<String>>,
        ///Whether only the sources in `ip_auth` may call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip_auth_enabled: Option<bool>,
        ///Name of the address: lower-case letters, digits and single hyphens between them, at most 50 characters. Unique in the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: Option<String>,
        ///Password for registrations with the address. No response shows it: keep it, or set another one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: Option<crate::Secret>,
        ///User name under which the address is reached, without white space; `*` accepts any. Together with the domain it must be unique in the whole account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: Option<String>,
    }
    /**The SIP credential that gets the resource in the path as its handler.

The request body of [`assign_sip_credential`](super::operations::ASSIGN_SIP_CREDENTIAL).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipCredentialAssignment {
        ///The SIP credential. The documents do not say which of its two ids they mean; the type takes the resource id (the outer one), as every other path of this resource does. If the platform returns 404 or 422, the id inside `sip_endpoint` is the one to try next.
        pub sip_endpoint_id: SipCredentialId,
    }
    /**A SIP credential to create. `password` may be left out, but no document says what a device would then register with.

Differs from the vendor's text: The reference requires `id`, `caller_id`, `send_as`, `ciphers`, `codecs`, `encryption`, `call_handler` and `calling_handler_resource_id` as well, because it repeats the list of the response. The platform makes the id itself, which is therefore not offered, and live creations work without the others.

The request body of [`create_sip_credential`](super::operations::CREATE_SIP_CREDENTIAL).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipCredentialCreate {
        ///What happens to calls that the device places. `default` does not mean that calls to the phone network work: it follows the SIP profile, whose policy may stop them all, and `passthrough` is what allows them. `resource` also needs `calling_handler_resource_id`. Inbound calls belong to SIP addresses.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_handler: Option<SipCredentialCallHandler>,
        ///Free text that the called side sees: the caller name (CNAM) on a call to the phone network, the From name on a call to another SIP endpoint.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller_id: Option<String>,
        ///Resource that calls of the device go to. Set it when `call_handler` is `resource`; otherwise leave it out or send null.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub calling_handler_resource_id: crate::Patch<ResourceId>,
        ///SRTP ciphers that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted: `default`, `required` or `optional`. When left out, the platform takes `default`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: Option<Encryption>,
        /**Password that the device registers with. No response shows it: keep it, or set another one.

Differs from the vendor's text: Absent from this body in the current reference. Older vendor documents, the vendor's Python client and every working live example send it.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: Option<crate::Secret>,
        ///Number that calls to the phone network come from: one that the project has bought or verified, in E.164 form, or `random` to let the platform choose one for each call. Refusals carry the codes `send_as_is_invalid`, `not_purchased_or_verified` or `no_valid_number_for_random_send_as_selection`. The reference of this resource speaks of the SIP user name that the called side sees instead (its example is `Support`); relay documents and live use mean a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_as: Option<String>,
        ///Name that the device registers with. Unique in the project, without white space and without `@`. A name that is taken is refused with 422.
        pub username: String,
    }
    ///A SIP credential as a resource of the project, around the endpoint itself.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipCredentialEnvelope {
        ///When the credential was created, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Name shown in the dashboard.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        ///Id of the credential as a resource: the one for get, update and delete.
        pub id: SipCredentialId,
        ///Project that the credential belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub project_id: Option<ProjectId>,
        ///The endpoint itself, with its settings and an id of its own.
        pub sip_endpoint: SipEndpoint,
        ///Kind of the resource: `sip_endpoint`.
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub type_: Option<ResourceType>,
        ///When the credential was last changed, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub updated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///A page of SIP credentials as one object: what live responses have.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipCredentialPageObject {
        ///The credentials on this page.
        #[doc(alias = "data")]
        #[serde(rename = "data")]
        pub items: crate::Items<crate::signalwire::sip_credential::SipCredential>,
        ///Links to the other pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub links: Option<Links>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to a SIP credential. Fields that are not set are not sent.

The request body of [`update_sip_credential`](super::operations::UPDATE_SIP_CREDENTIAL).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SipCredentialUpdate {
        ///What happens to calls that the device places. `default` does not mean that calls to the phone network work: it follows the SIP profile, whose policy may stop them all, and `passthrough` is what allows them. `resource` also needs `calling_handler_resource_id`. Inbound calls belong to SIP addresses.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call_handler: Option<SipCredentialCallHandler>,
        ///Free text that the called side sees: the caller name (CNAM) on a call to the phone network, the From name on a call to another SIP endpoint.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller_id: Option<String>,
        /**Resource that calls of the device go to. Set it when `call_handler` becomes `resource`; send null together with any other handler to clear it. Left out, the key is not sent at all.

Differs from the vendor's text: The reference requires this key, with null as a value. Live updates work without it, and the vendor's own client cannot send null. Here it is optional, so that a small update does not clear the handler; whoever wants the documented form sends null or an id.*/
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub calling_handler_resource_id: crate::Patch<ResourceId>,
        ///SRTP ciphers that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted: `default`, `required` or `optional`. When left out, nothing is sent: the `default` that the reference documents is not filled in, as it would replace a stored `required`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: Option<Encryption>,
        /**Password that the device registers with. No response shows it: keep it, or set another one.

Differs from the vendor's text: Absent from this body in the current reference. Older vendor documents, the vendor's Python client and every working live example send it.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: Option<crate::Secret>,
        ///Number that calls to the phone network come from: one that the project has bought or verified, in E.164 form, or `random` to let the platform choose one for each call. Refusals carry the codes `send_as_is_invalid`, `not_purchased_or_verified` or `no_valid_number_for_random_send_as_selection`. The reference of this resource speaks of the SIP user name that the called side sees instead (its example is `Support`); relay documents and live use mean a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_as: Option<String>,
        ///Name that the device registers with. Unique in the project, without white space and without `@`. A name that is taken is refused with 422.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: Option<String>,
    }
    /**A SIP endpoint: the inner object of a SIP credential, what the relay operations return, and what the current reference documents for SIP credentials as a whole. Fields that belong to another handler than the current one are null or left out. The password is never among them.

Differs from the vendor's text: The operations on resources of any type document fewer fields than the relay operations: `type`, `call_request_url`, `call_request_method`, `call_fallback_url`, `call_fallback_method`, `call_status_callback_url`, `call_status_callback_method`, `call_laml_application_id`, `call_dialogflow_agent_id`, `call_relay_topic`, `call_relay_topic_status_callback_url`, `call_relay_context`, `call_relay_context_status_callback_url`, `call_relay_application`, `call_relay_script_url` and `call_video_room_id` are absent there. They are decoded when they are present.

The response body of [`create_relay_sip_endpoint`](super::operations::CREATE_RELAY_SIP_ENDPOINT), [`get_relay_sip_endpoint`](super::operations::GET_RELAY_SIP_ENDPOINT) and [`update_relay_sip_endpoint`](super::operations::UPDATE_RELAY_SIP_ENDPOINT).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipEndpoint {
        /**Id of the AI agent that takes the call.

Differs from the vendor's text: The relay reference accepts it in requests; it is absent from responses. Decoded when it is there.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_ai_agent_id: Option<String>,
        ///Id of the Dialogflow agent that takes the call.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_dialogflow_agent_id: Option<String>,
        ///HTTP method for `call_fallback_url`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_fallback_method: Option<HttpMethod>,
        ///LaML document that is fetched when `call_request_url` fails.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_fallback_url: Option<String>,
        /**Id of the call flow that takes the call.

Differs from the vendor's text: The relay reference accepts it in requests; it is absent from responses. Decoded when it is there.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_flow_id: Option<String>,
        /**Version of the call flow that runs.

Differs from the vendor's text: The relay reference accepts it in requests; it is absent from responses. Decoded when it is there.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_flow_version: Option<CallFlowVersion>,
        ///What handles the calls. The set is wider than any request accepts.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_handler: Option<CallHandler>,
        ///Id of the LaML application that takes the call.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_laml_application_id: Option<String>,
        ///Relay application that the call is forwarded to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_application: Option<String>,
        ///Relay context that the call is forwarded to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_context: Option<String>,
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_context`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_context_status_callback_url: Option<String>,
        ///SWML script that handles the call.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_script_url: Option<String>,
        ///Relay topic that the call is forwarded to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_topic: Option<String>,
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_topic`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_relay_topic_status_callback_url: Option<String>,
        ///HTTP method for `call_request_url`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_request_method: Option<HttpMethod>,
        ///LaML document that is fetched when a call arrives.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_request_url: Option<String>,
        ///HTTP method for `call_status_callback_url`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_status_callback_method: Option<HttpMethod>,
        ///URL that status changes of a call are sent to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_status_callback_url: Option<String>,
        ///Id of the video room that the call is forwarded to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_video_room_id: Option<String>,
        ///Free text that the called side sees as the caller name or From name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub caller_id: Option<String>,
        ///Resource that handles the calls, where `call_handler` is `resource`; none otherwise.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub calling_handler_resource_id: Option<ResourceId>,
        ///SRTP ciphers that calls may use, in the order of the response.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use, in the order of the response.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub encryption: Option<Encryption>,
        ///Id of the endpoint itself. Inside a SIP credential it differs from the credential's id; the relay operations want this one.
        pub id: SipEndpointId,
        ///Number that calls to the phone network come from, or `random`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub send_as: Option<String>,
        ///Kind of the record: `sip_endpoint`.
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub type_: Option<ResourceType>,
        ///Name that the device registers with.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub username: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A SIP gateway as a resource of the project, around its settings.

The response body of [`create_sip_gateway`](super::operations::CREATE_SIP_GATEWAY), [`get_sip_gateway`](super::operations::GET_SIP_GATEWAY) and [`update_sip_gateway`](super::operations::UPDATE_SIP_GATEWAY).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipGateway {
        ///When the gateway was created, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Name shown in the dashboard.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        ///Id of the gateway as a resource: the one for get, update and delete.
        pub id: SipGatewayId,
        ///Project that the gateway belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub project_id: Option<ProjectId>,
        ///The gateway itself, with an id of its own.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sip_gateway: Option<SipGatewaySettings>,
        /**Kind of the resource: `sip_gateway`.

Differs from the vendor's text: The reference lists the one value of this kind of resource. The set of all resources is read here.*/
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub type_: Option<ResourceType>,
        ///When the gateway was last changed, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub updated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A SIP gateway to create. All five fields are needed.

The request body of [`create_sip_gateway`](super::operations::CREATE_SIP_GATEWAY).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipGatewayCreate {
        ///SRTP ciphers that the gateway supports. The list must not be empty: otherwise the platform refuses it with `missing_sip_configuration`.
        pub ciphers: Vec<Cipher>,
        ///Codecs that the gateway supports. The list must not be empty: otherwise the platform refuses it with `missing_sip_configuration`.
        pub codecs: Vec<Codec>,
        /**Whether media must be encrypted: `required`, `optional` or, as seen in use, `forbidden`.

Differs from the vendor's text: The reference documents `default`, `required` and `optional`. A live probe by the author of a vendor tool found `default` refused and `forbidden` accepted.*/
        pub encryption: Encryption,
        ///Name of the gateway, which becomes its display name.
        pub name: String,
        ///SIP URI outside the platform, such as `sip:gw.example.com` or `user2@domain.com`. A URI of SignalWire itself is refused with `sip_gateway_uri_must_be_external`.
        pub uri: String,
    }
    /**A page of SIP gateways.

The response body of [`list_sip_gateways`](super::operations::LIST_SIP_GATEWAYS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipGatewayPage {
        ///The gateways on this page.
        #[doc(alias = "data")]
        #[serde(rename = "data")]
        pub items: crate::Items<SipGateway>,
        ///Links to the other pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub links: Option<Links>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///The settings inside a SIP gateway.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SipGatewaySettings {
        ///SRTP ciphers that the gateway supports.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that the gateway supports.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub encryption: Option<Encryption>,
        ///Id of the inner record. Paths want the outer id instead.
        pub id: SipGatewayInnerId,
        ///Name of the gateway.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        ///SIP URI that the gateway dials.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub uri: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to a SIP gateway. Fields that are not set are not sent.

The request body of [`update_sip_gateway`](super::operations::UPDATE_SIP_GATEWAY).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SipGatewayUpdate {
        ///SRTP ciphers that the gateway supports. The list must not be empty: otherwise the platform refuses it with `missing_sip_configuration`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that the gateway supports. The list must not be empty: otherwise the platform refuses it with `missing_sip_configuration`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        /**Whether media must be encrypted: `required`, `optional` or, as seen in use, `forbidden`.

Differs from the vendor's text: The reference documents `default`, `required` and `optional`. A live probe by the author of a vendor tool found `default` refused and `forbidden` accepted.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: Option<Encryption>,
        ///Name of the gateway, which becomes its display name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: Option<String>,
        ///SIP URI outside the platform, such as `sip:gw.example.com` or `user2@domain.com`. A URI of SignalWire itself is refused with `sip_gateway_uri_must_be_external`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub uri: Option<String>,
    }
    /**The SIP profile of a project. The platform may leave out any field or send it as null.

The response body of [`get_sip_profile`](super::operations::GET_SIP_PROFILE) and [`update_sip_profile`](super::operations::UPDATE_SIP_PROFILE).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SipProfile {
        ///SRTP ciphers for endpoints that set none of their own.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub default_ciphers: Option<Vec<Cipher>>,
        ///Codecs for endpoints that set none of their own.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub default_codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted on endpoints that do not say so themselves.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub default_encryption: Option<Encryption>,
        /**Probably what endpoints whose call handler is `default` may dial. Its values are not documented.

Differs from the vendor's text: Absent from all documents; live profiles have it, by the account of the vendor's command line tool. It is read only: whether an update accepts it is not known.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub default_outbound_policy: Option<String>,
        ///Number that calls to the phone network come from, on endpoints that set none of their own. Missing, null and the empty text all mean that one is chosen at random.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub default_send_as: Option<String>,
        ///Host that devices register with, and the host part of SIP URIs of the project. Take it from here: it cannot be guessed from the name of the space.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub domain: Option<String>,
        ///The part of `domain` that is this project's own. It may be a random hexadecimal suffix.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub domain_identifier: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to the SIP profile. Fields that are not set are not sent.

The request body of [`update_sip_profile`](super::operations::UPDATE_SIP_PROFILE).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SipProfileUpdate {
        ///SRTP ciphers for endpoints that set none of their own. What an empty list does is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default_ciphers: Option<Vec<Cipher>>,
        ///Codecs for endpoints that set none of their own. The reference lists OPUS, G722, PCMU, PCMA, VP8 and H264. What an empty list does is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default_codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted on endpoints that do not say so themselves: `required` or `optional`. With either, encryption is used whenever both sides can.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub default_encryption: Option<Encryption>,
        /**Number in E.164 form that calls to the phone network come from, on endpoints that set none of their own. Null and the empty text both mean: choose one of the project's purchased or verified numbers at random.

Differs from the vendor's text: The schema of the reference does not take null; the text beside it says what null does.*/
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub default_send_as: crate::Patch<String>,
        ///The part of the registrar host that is this project's own, unique in the project. It is part of the `domain` that devices register with, so expect a change to move that host.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_identifier: Option<String>,
    }
    /**A subscriber as a resource of the project, around the profile. The password is never among the fields.

The response body of [`create_subscriber`](super::operations::CREATE_SUBSCRIBER), [`get_subscriber`](super::operations::GET_SUBSCRIBER) and [`update_subscriber`](super::operations::UPDATE_SUBSCRIBER).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Subscriber {
        ///When the subscriber was created, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Name of the resource.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        ///Id of the subscriber as a resource: the one that every path wants, also those of the SIP credentials of the subscriber.
        pub id: SubscriberId,
        ///Project that the subscriber belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub project_id: Option<ProjectId>,
        ///The profile of the subscriber.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub subscriber: Option<SubscriberProfile>,
        /**Kind of the resource: `subscriber`.

Differs from the vendor's text: The reference lists the one value of this kind of resource. The set of all resources is read here.*/
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub type_: Option<ResourceType>,
        ///When the subscriber was last changed, in UTC.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub updated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A subscriber to create. The older field `region` is no longer documented and not offered.

The request body of [`create_subscriber`](super::operations::CREATE_SUBSCRIBER).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriberCreate {
        ///Company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_name: Option<String>,
        ///Country. The documented example is the name of a country, not a code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: Option<String>,
        ///Name shown to people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display_name: Option<String>,
        ///Email address, unique among the subscribers: a second subscriber with it was seen to be refused with 422.
        pub email: String,
        ///First name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_name: Option<String>,
        ///Job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title: Option<String>,
        ///Last name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: Option<String>,
        ///Password of the subscriber, 8 to 72 characters. No response ever shows it: keep it, or set another one. Left out, the platform makes a random one, which it never shows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: Option<crate::Secret>,
        /**Time zone by its name in the tz database.

Differs from the vendor's text: The vendor's own tool sends `time_zone`; the documents have `timezone`, which is what is sent here.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timezone: Option<String>,
    }
    /**A page of subscribers.

The response body of [`list_subscribers`](super::operations::LIST_SUBSCRIBERS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriberPage {
        ///The subscribers on this page.
        #[doc(alias = "data")]
        #[serde(rename = "data")]
        pub items: crate::Items<Subscriber>,
        ///Links to the other pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub links: Option<Links>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    ///The profile inside a subscriber. What was not set can be missing, null or empty.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriberProfile {
        ///Company.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub company_name: Option<String>,
        ///Country.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub country: Option<String>,
        ///Name shown to people.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        ///Email address.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        ///First name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub first_name: Option<String>,
        /**Id of the profile. Paths want the outer id instead.

Differs from the vendor's text: The reference requires it, and live responses were seen without it.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<SubscriberInnerId>,
        ///Job title.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub job_title: Option<String>,
        ///Last name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub last_name: Option<String>,
        /**Region.

Differs from the vendor's text: Absent from the reference since April 2026; older documents have it.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub region: Option<String>,
        /**Time zone, under the name that live responses were seen to have.

Differs from the vendor's text: Absent from the reference, which has `timezone`; the vendor's own tool reads this name.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub time_zone: Option<String>,
        ///Time zone, under its documented name. Live responses were seen with `time_zone` instead.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub timezone: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A SIP credential of a subscriber. It is one flat object with a single id, unlike the SIP credentials of a project.

The response body of [`create_subscriber_sip_credential`](super::operations::CREATE_SUBSCRIBER_SIP_CREDENTIAL), [`get_subscriber_sip_credential`](super::operations::GET_SUBSCRIBER_SIP_CREDENTIAL) and [`update_subscriber_sip_credential`](super::operations::UPDATE_SUBSCRIBER_SIP_CREDENTIAL).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriberSipCredential {
        /**What handles calls of the device.

Differs from the vendor's text: Absent from the current reference; an older one has it.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub call_handler: Option<CallHandler>,
        ///Free text that the called side sees as the caller name or From name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub caller_id: Option<String>,
        /**Resource that handles calls of the device.

Differs from the vendor's text: Absent from the current reference; an older one has it.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub calling_handler_resource_id: Option<ResourceId>,
        ///SRTP ciphers that calls may use, in the order of the response.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use, in the order of the response.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub encryption: Option<Encryption>,
        ///Id of the credential.
        pub id: SubscriberSipCredentialId,
        ///Number that calls to the phone network come from, or `random`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub send_as: Option<String>,
        ///Name that the device registers with.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub username: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A SIP credential to create for a subscriber.

The request body of [`create_subscriber_sip_credential`](super::operations::CREATE_SUBSCRIBER_SIP_CREDENTIAL).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriberSipCredentialCreate {
        ///The call_route, named in one of several ways.
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        pub call_route: Option<SubscriberCallRoute>,
        ///Free text that the called side sees: the caller name (CNAM) on a call to the phone network, the From name on a call to another SIP endpoint.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller_id: Option<String>,
        ///SRTP ciphers that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted: `default`, `required` or `optional`. When left out, the platform takes `default`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: Option<Encryption>,
        ///Password that the device registers with. No response shows it: keep it, or set another one.
        pub password: crate::Secret,
        /**The password once more. Leave it out unless the platform asks for it.

Differs from the vendor's text: An older reference requires it; it is absent from newer ones and from the vendor's clients. Optional here, and not sent unless it is set.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password_confirmation: Option<crate::Secret>,
        ///Number that calls to the phone network come from: one that the project has bought or verified, in E.164 form, or `random` to let the platform choose one for each call. Refusals carry the codes `send_as_is_invalid`, `not_purchased_or_verified` or `no_valid_number_for_random_send_as_selection`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_as: Option<String>,
        ///Name that the device registers with.
        pub username: String,
    }
    /**A page of the SIP credentials of a subscriber.

The response body of [`list_subscriber_sip_credentials`](super::operations::LIST_SUBSCRIBER_SIP_CREDENTIALS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriberSipCredentialPage {
        ///The credentials on this page.
        #[doc(alias = "data")]
        #[serde(rename = "data")]
        pub items: crate::Items<SubscriberSipCredential>,
        ///Links to the other pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub links: Option<Links>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to a SIP credential of a subscriber. Fields that are not set are not sent.

The request body of [`update_subscriber_sip_credential`](super::operations::UPDATE_SUBSCRIBER_SIP_CREDENTIAL).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriberSipCredentialUpdate {
        ///Free text that the called side sees: the caller name (CNAM) on a call to the phone network, the From name on a call to another SIP endpoint.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub caller_id: Option<String>,
        ///SRTP ciphers that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ciphers: Option<Vec<Cipher>>,
        ///Codecs that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codecs: Option<Vec<Codec>>,
        ///Whether media must be encrypted: `default`, `required` or `optional`. When left out, nothing is sent and the stored value stays.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub encryption: Option<Encryption>,
        ///Password that the device registers with. No response shows it: keep it, or set another one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: Option<crate::Secret>,
        ///Number that calls to the phone network come from: one that the project has bought or verified, in E.164 form, or `random` to let the platform choose one for each call. Refusals carry the codes `send_as_is_invalid`, `not_purchased_or_verified` or `no_valid_number_for_random_send_as_selection`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_as: Option<String>,
        ///Name that the device registers with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: Option<String>,
    }
    /**Changes to a subscriber. Fields that are not set are not sent.

The request body of [`update_subscriber`](super::operations::UPDATE_SUBSCRIBER).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SubscriberUpdate {
        ///Company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company_name: Option<String>,
        ///Country. The documented example is the name of a country, not a code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: Option<String>,
        ///Name shown to people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display_name: Option<String>,
        ///Email address, unique among the subscribers. The platform requires it with every update, also if it stays the same.
        pub email: String,
        ///First name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_name: Option<String>,
        ///Job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub job_title: Option<String>,
        ///Last name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: Option<String>,
        ///Password of the subscriber, 8 to 72 characters. No response ever shows it: keep it, or set another one. What an update without a password does to the one that is set is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: Option<crate::Secret>,
        /**Time zone by its name in the tz database.

Differs from the vendor's text: The vendor's own tool sends `time_zone`; the documents have `timezone`, which is what is sent here.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timezone: Option<String>,
    }
    /**A verified caller ID: another party's number that the project may show as the caller. It is good for outgoing calls only.

The response body of [`get_verified_caller_id`](super::operations::GET_VERIFIED_CALLER_ID).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VerifiedNumber {
        ///Extension that is dialed in the verification call only.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub extension: Option<String>,
        ///Id of the verified caller ID.
        pub id: VerifiedNumberId,
        ///Name shown to people. When none was given, it is the number.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        ///The number in E.164 form.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub number: Option<String>,
        ///The same in words.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<VerificationStatus>,
        ///Kind of the record: `verified_caller_id`.
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        ///Whether the number is verified and can be used.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub verified: Option<bool>,
        ///When the number was verified, in UTC; none until then.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub verified_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A page of verified caller IDs.

Differs from the vendor's text: The reference marks `data` as optional. A page without it cannot be distinguished from a response of something else, so it is required here.

The response body of [`list_verified_caller_ids`](super::operations::LIST_VERIFIED_CALLER_IDS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VerifiedNumberPage {
        ///The verified caller IDs on this page.
        #[doc(alias = "data")]
        #[serde(rename = "data")]
        pub items: crate::Items<VerifiedNumber>,
        ///Links to the other pages.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub links: Option<Links>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    impl DomainApplicationAssignment {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(domain_application_id: impl Into<DomainApplicationId>) -> Self {
            Self {
                domain_application_id: {
                    let value = domain_application_id;
                    value.into()
                },
            }
        }
    }
    impl DomainApplicationCreate {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(name: impl Into<String>, identifier: impl Into<String>) -> Self {
            Self {
                call_ai_agent_id: None,
                call_dialogflow_agent_id: None,
                call_fallback_method: None,
                call_fallback_url: None,
                call_flow_id: None,
                call_flow_version: None,
                call_handler: None,
                call_laml_application_id: None,
                call_relay_application: None,
                call_relay_context: None,
                call_relay_context_status_callback_url: None,
                call_relay_script_url: None,
                call_relay_topic: None,
                call_relay_topic_status_callback_url: None,
                call_request_method: None,
                call_request_url: None,
                call_status_callback_method: None,
                call_status_callback_url: None,
                call_video_room_id: None,
                ciphers: None,
                codecs: None,
                encryption: None,
                identifier: {
                    let value = identifier;
                    value.into()
                },
                ip_auth: None,
                ip_auth_enabled: None,
                name: {
                    let value = name;
                    value.into()
                },
                user: None,
            }
        }
        ///Id of the AI agent that takes the call. Used, and required, with the handler `ai_agent`.
        #[must_use]
        pub fn call_ai_agent_id(mut self, value: impl Into<String>) -> Self {
            self.call_ai_agent_id = Some(value.into());
            self
        }
        ///Id of the Dialogflow agent that takes the call. Used, and required, with the handler `dialogflow`.
        #[must_use]
        pub fn call_dialogflow_agent_id(mut self, value: impl Into<String>) -> Self {
            self.call_dialogflow_agent_id = Some(value.into());
            self
        }
        ///HTTP method for `call_fallback_url`. Defaults to POST on the platform.
        #[must_use]
        pub fn call_fallback_method(mut self, value: impl Into<HttpMethod>) -> Self {
            self.call_fallback_method = Some(value.into());
            self
        }
        ///LaML document that is fetched when `call_request_url` fails. Used with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_fallback_url(mut self, value: impl Into<String>) -> Self {
            self.call_fallback_url = Some(value.into());
            self
        }
        ///Id of the call flow that takes the call. Used, and required, with the handler `call_flow`.
        #[must_use]
        pub fn call_flow_id(mut self, value: impl Into<String>) -> Self {
            self.call_flow_id = Some(value.into());
            self
        }
        ///Version of the call flow that runs.
        #[must_use]
        pub fn call_flow_version(mut self, value: impl Into<CallFlowVersion>) -> Self {
            self.call_flow_version = Some(value.into());
            self
        }
        ///What takes inbound calls; each value needs the field that its description names.
        #[must_use]
        pub fn call_handler(
            mut self,
            value: impl Into<DomainApplicationCallHandler>,
        ) -> Self {
            self.call_handler = Some(value.into());
            self
        }
        ///Id of the LaML application that takes the call. Used, and required, with the handler `laml_application`.
        #[must_use]
        pub fn call_laml_application_id(mut self, value: impl Into<String>) -> Self {
            self.call_laml_application_id = Some(value.into());
            self
        }
        ///Relay application that the call is forwarded to. Used, and required, with the handler `relay_application`.
        #[must_use]
        pub fn call_relay_application(mut self, value: impl Into<String>) -> Self {
            self.call_relay_application = Some(value.into());
            self
        }
        /**Relay context that the call is forwarded to, with the handler `relay_context`. The vendor marks it as deprecated in favor of `call_relay_application` and `call_relay_topic`.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[must_use]
        pub fn call_relay_context(mut self, value: impl Into<String>) -> Self {
            self.call_relay_context = Some(value.into());
            self
        }
        /**URL that status changes of a call are sent to, with the handler `relay_context`. The vendor marks it as deprecated in favor of `call_relay_topic_status_callback_url`.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[must_use]
        pub fn call_relay_context_status_callback_url(
            mut self,
            value: impl Into<String>,
        ) -> Self {
            self.call_relay_context_status_callback_url = Some(value.into());
            self
        }
        ///SWML script that handles the call. Used, and required, with the handler `relay_script`.
        #[must_use]
        pub fn call_relay_script_url(mut self, value: impl Into<String>) -> Self {
            self.call_relay_script_url = Some(value.into());
            self
        }
        ///Relay topic that the call is forwarded to. Used, and required, with the handler `relay_topic`.
        #[must_use]
        pub fn call_relay_topic(mut self, value: impl Into<String>) -> Self {
            self.call_relay_topic = Some(value.into());
            self
        }
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_topic`.
        #[must_use]
        pub fn call_relay_topic_status_callback_url(
            mut self,
            value: impl Into<String>,
        ) -> Self {
            self.call_relay_topic_status_callback_url = Some(value.into());
            self
        }
        ///HTTP method for `call_request_url`. Defaults to POST on the platform.
        #[must_use]
        pub fn call_request_method(mut self, value: impl Into<HttpMethod>) -> Self {
            self.call_request_method = Some(value.into());
            self
        }
        ///LaML document that is fetched when a call arrives. Used, and required, with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_request_url(mut self, value: impl Into<String>) -> Self {
            self.call_request_url = Some(value.into());
            self
        }
        ///HTTP method for `call_status_callback_url`. Defaults to POST on the platform.
        #[must_use]
        pub fn call_status_callback_method(
            mut self,
            value: impl Into<HttpMethod>,
        ) -> Self {
            self.call_status_callback_method = Some(value.into());
            self
        }
        ///URL that status changes of a call are sent to. Used with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_status_callback_url(mut self, value: impl Into<String>) -> Self {
            self.call_status_callback_url = Some(value.into());
            self
        }
        ///Id of the video room that the call is forwarded to. Used, and required, with the handler `video_room`.
        #[must_use]
        pub fn call_video_room_id(mut self, value: impl Into<String>) -> Self {
            self.call_video_room_id = Some(value.into());
            self
        }
        ///SRTP ciphers that calls may use. When left out: all five.
        #[must_use]
        pub fn ciphers(
            mut self,
            value: impl IntoIterator<Item = impl Into<Cipher>>,
        ) -> Self {
            self.ciphers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codecs that calls may use, of OPUS, G722, PCMU, PCMA, G729, VP8 and H264. When left out: PCMU and PCMA.
        #[must_use]
        pub fn codecs(
            mut self,
            value: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            self.codecs = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether media must be encrypted: `required`, `optional` or `forbidden`. Defaults to `optional` on the platform.
        #[must_use]
        pub fn encryption(mut self, value: impl Into<Encryption>) -> Self {
            self.encryption = Some(value.into());
            self
        }
        ///IP addresses and CIDR blocks that may call when `ip_auth_enabled` is set. Defaults to none on the platform.
        #[must_use]
        pub fn ip_auth(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.ip_auth = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether only the sources in `ip_auth` may call.
        #[must_use]
        pub fn ip_auth_enabled(mut self, value: bool) -> Self {
            self.ip_auth_enabled = Some(value);
            self
        }
        ///User part of the SIP URIs that calls come in for; `*` accepts any. Defaults to `*` on the platform.
        #[must_use]
        pub fn user(mut self, value: impl Into<String>) -> Self {
            self.user = Some(value.into());
            self
        }
    }
    impl DomainApplicationUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                call_ai_agent_id: crate::Patch::Absent,
                call_dialogflow_agent_id: crate::Patch::Absent,
                call_fallback_method: crate::Patch::Absent,
                call_fallback_url: crate::Patch::Absent,
                call_flow_id: crate::Patch::Absent,
                call_flow_version: crate::Patch::Absent,
                call_handler: crate::Patch::Absent,
                call_laml_application_id: crate::Patch::Absent,
                call_relay_application: crate::Patch::Absent,
                call_relay_context: crate::Patch::Absent,
                call_relay_context_status_callback_url: crate::Patch::Absent,
                call_relay_script_url: crate::Patch::Absent,
                call_relay_topic: crate::Patch::Absent,
                call_relay_topic_status_callback_url: crate::Patch::Absent,
                call_request_method: crate::Patch::Absent,
                call_request_url: crate::Patch::Absent,
                call_status_callback_method: crate::Patch::Absent,
                call_status_callback_url: crate::Patch::Absent,
                call_video_room_id: crate::Patch::Absent,
                ciphers: None,
                codecs: None,
                encryption: None,
                identifier: None,
                ip_auth: None,
                ip_auth_enabled: None,
                name: None,
                user: None,
            }
        }
        ///Id of the AI agent that takes the call. Used, and required, with the handler `ai_agent`.
        #[must_use]
        pub fn call_ai_agent_id(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.call_ai_agent_id = value.into_patch();
            self
        }
        ///Id of the Dialogflow agent that takes the call. Used, and required, with the handler `dialogflow`.
        #[must_use]
        pub fn call_dialogflow_agent_id(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_dialogflow_agent_id = value.into_patch();
            self
        }
        ///HTTP method for `call_fallback_url`.
        #[must_use]
        pub fn call_fallback_method(
            mut self,
            value: impl crate::IntoPatch<HttpMethod>,
        ) -> Self {
            self.call_fallback_method = value.into_patch();
            self
        }
        ///LaML document that is fetched when `call_request_url` fails. Used with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_fallback_url(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_fallback_url = value.into_patch();
            self
        }
        ///Id of the call flow that takes the call. Used, and required, with the handler `call_flow`.
        #[must_use]
        pub fn call_flow_id(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.call_flow_id = value.into_patch();
            self
        }
        ///Version of the call flow that runs.
        #[must_use]
        pub fn call_flow_version(
            mut self,
            value: impl crate::IntoPatch<CallFlowVersion>,
        ) -> Self {
            self.call_flow_version = value.into_patch();
            self
        }
        ///What takes inbound calls; each value needs the field that its description names.
        #[must_use]
        pub fn call_handler(
            mut self,
            value: impl crate::IntoPatch<DomainApplicationCallHandler>,
        ) -> Self {
            self.call_handler = value.into_patch();
            self
        }
        ///Id of the LaML application that takes the call. Used, and required, with the handler `laml_application`.
        #[must_use]
        pub fn call_laml_application_id(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_laml_application_id = value.into_patch();
            self
        }
        ///Relay application that the call is forwarded to. Used, and required, with the handler `relay_application`.
        #[must_use]
        pub fn call_relay_application(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_relay_application = value.into_patch();
            self
        }
        /**Relay context that the call is forwarded to, with the handler `relay_context`. The vendor marks it as deprecated in favor of `call_relay_application` and `call_relay_topic`.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[must_use]
        pub fn call_relay_context(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_relay_context = value.into_patch();
            self
        }
        /**URL that status changes of a call are sent to, with the handler `relay_context`. The vendor marks it as deprecated in favor of `call_relay_topic_status_callback_url`.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[must_use]
        pub fn call_relay_context_status_callback_url(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_relay_context_status_callback_url = value.into_patch();
            self
        }
        ///SWML script that handles the call. Used, and required, with the handler `relay_script`.
        #[must_use]
        pub fn call_relay_script_url(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_relay_script_url = value.into_patch();
            self
        }
        ///Relay topic that the call is forwarded to. Used, and required, with the handler `relay_topic`.
        #[must_use]
        pub fn call_relay_topic(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.call_relay_topic = value.into_patch();
            self
        }
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_topic`.
        #[must_use]
        pub fn call_relay_topic_status_callback_url(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_relay_topic_status_callback_url = value.into_patch();
            self
        }
        ///HTTP method for `call_request_url`.
        #[must_use]
        pub fn call_request_method(
            mut self,
            value: impl crate::IntoPatch<HttpMethod>,
        ) -> Self {
            self.call_request_method = value.into_patch();
            self
        }
        ///LaML document that is fetched when a call arrives. Used, and required, with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_request_url(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.call_request_url = value.into_patch();
            self
        }
        ///HTTP method for `call_status_callback_url`.
        #[must_use]
        pub fn call_status_callback_method(
            mut self,
            value: impl crate::IntoPatch<HttpMethod>,
        ) -> Self {
            self.call_status_callback_method = value.into_patch();
            self
        }
        ///URL that status changes of a call are sent to. Used with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_status_callback_url(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_status_callback_url = value.into_patch();
            self
        }
        ///Id of the video room that the call is forwarded to. Used, and required, with the handler `video_room`.
        #[must_use]
        pub fn call_video_room_id(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_video_room_id = value.into_patch();
            self
        }
        ///SRTP ciphers that calls may use.
        #[must_use]
        pub fn ciphers(
            mut self,
            value: impl IntoIterator<Item = impl Into<Cipher>>,
        ) -> Self {
            self.ciphers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codecs that calls may use, of OPUS, G722, PCMU, PCMA, G729, VP8 and H264.
        #[must_use]
        pub fn codecs(
            mut self,
            value: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            self.codecs = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether media must be encrypted: `required`, `optional` or `forbidden`.
        #[must_use]
        pub fn encryption(mut self, value: impl Into<Encryption>) -> Self {
            self.encryption = Some(value.into());
            self
        }
        ///The part of the domain that is this application's own. Changing it changes the host that callers use, so they have to be told.
        #[must_use]
        pub fn identifier(mut self, value: impl Into<String>) -> Self {
            self.identifier = Some(value.into());
            self
        }
        ///IP addresses and CIDR blocks that may call when `ip_auth_enabled` is set.
        #[must_use]
        pub fn ip_auth(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.ip_auth = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether only the sources in `ip_auth` may call.
        #[must_use]
        pub fn ip_auth_enabled(mut self, value: bool) -> Self {
            self.ip_auth_enabled = Some(value);
            self
        }
        ///Name for people.
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        ///User part of the SIP URIs that calls come in for; `*` accepts any.
        #[must_use]
        pub fn user(mut self, value: impl Into<String>) -> Self {
            self.user = Some(value.into());
            self
        }
    }
    impl EmergencyAddressAssignment {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(e911_address_id: impl Into<EmergencyAddressId>) -> Self {
            Self {
                e911_address_id: {
                    let value = e911_address_id;
                    value.into()
                },
            }
        }
    }
    impl ListDomainApplicationsQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                filter_domain: None,
                filter_name: None,
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Keeps domain applications whose `domain` matches this text. The field holds a label, and not the whole host.
        #[must_use]
        pub fn filter_domain(mut self, value: impl Into<String>) -> Self {
            self.filter_domain = Some(value.into());
            self
        }
        ///Keeps domain applications whose name matches this text.
        #[must_use]
        pub fn filter_name(mut self, value: impl Into<String>) -> Self {
            self.filter_name = Some(value.into());
            self
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListPhoneNumbersQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                filter_name: None,
                filter_number: None,
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Keeps phone numbers whose name contains this text.
        #[must_use]
        pub fn filter_name(mut self, value: impl Into<String>) -> Self {
            self.filter_name = Some(value.into());
            self
        }
        ///Keeps phone numbers that contain this text, in E.164 form.
        #[must_use]
        pub fn filter_number(mut self, value: impl Into<String>) -> Self {
            self.filter_number = Some(value.into());
            self
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListRelaySipEndpointsQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                filter_caller_id: None,
                filter_username: None,
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Keeps endpoints whose caller id contains this text.
        #[must_use]
        pub fn filter_caller_id(mut self, value: impl Into<String>) -> Self {
            self.filter_caller_id = Some(value.into());
            self
        }
        ///Keeps endpoints whose user name contains this text.
        #[must_use]
        pub fn filter_username(mut self, value: impl Into<String>) -> Self {
            self.filter_username = Some(value.into());
            self
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListResourceAddressesQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListResourcesQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListSipAddressesQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListSipCredentialAddressesQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListSipCredentialsQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListSipGatewayAddressesQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListSipGatewaysQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListSubscriberAddressesQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListSubscriberSipCredentialsQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListSubscribersQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page_number: None,
                page_size: None,
                page_token: None,
            }
        }
        ///Page to read, counted from 0. Every page but the first also needs `page_token`.
        #[must_use]
        pub fn page_number(mut self, value: i64) -> Self {
            self.page_number = Some(value);
            self
        }
        ///Items on a page: 1 to 1000, 50 by default.
        #[must_use]
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        ///Opaque token of a list that is being paged through, from its `links`. It starts with `PA` or `PB`.
        #[must_use]
        pub fn page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    impl ListVerifiedCallerIdsQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                filter_name: None,
                filter_number: None,
            }
        }
        ///Keeps verified caller IDs whose name contains this text.
        #[must_use]
        pub fn filter_name(mut self, value: impl Into<String>) -> Self {
            self.filter_name = Some(value.into());
            self
        }
        ///Keeps verified caller IDs whose number contains this text, in E.164 form.
        #[must_use]
        pub fn filter_number(mut self, value: impl Into<String>) -> Self {
            self.filter_number = Some(value.into());
            self
        }
    }
    impl PhoneNumberAssignment {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(
            phone_route_id: impl Into<PhoneNumberId>,
            handler: impl Into<PhoneRouteHandler>,
        ) -> Self {
            Self {
                handler: {
                    let value = handler;
                    value.into()
                },
                phone_route_id: {
                    let value = phone_route_id;
                    value.into()
                },
            }
        }
    }
    impl PhoneNumberUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                call_ai_agent_id: None,
                call_dialogflow_agent_id: None,
                call_fallback_method: None,
                call_fallback_url: None,
                call_flow_id: None,
                call_flow_version: None,
                call_handler: None,
                call_laml_application_id: None,
                call_receive_mode: None,
                call_relay_application: None,
                call_relay_connector_id: None,
                call_relay_context: None,
                call_relay_context_status_callback_url: None,
                call_relay_script_url: None,
                call_relay_topic: None,
                call_relay_topic_status_callback_url: None,
                call_request_method: None,
                call_request_url: None,
                call_sip_endpoint_id: None,
                call_status_callback_method: None,
                call_status_callback_url: None,
                call_verto_resource: None,
                call_video_room_id: None,
                message_fallback_method: None,
                message_fallback_url: None,
                message_handler: None,
                message_laml_application_id: None,
                message_relay_application: None,
                message_relay_context: None,
                message_relay_topic: None,
                message_request_method: None,
                message_request_url: None,
                name: None,
            }
        }
        /**Id of the AI agent that takes the call. Used with the handler `ai_agent`.

Differs from the vendor's text: The reference has no such field; the vendor's own clients send it. It is absent from responses.*/
        #[must_use]
        pub fn call_ai_agent_id(mut self, value: impl Into<String>) -> Self {
            self.call_ai_agent_id = Some(value.into());
            self
        }
        ///Id of the Dialogflow agent that takes the call. Used with the handler `dialogflow`.
        #[must_use]
        pub fn call_dialogflow_agent_id(mut self, value: impl Into<String>) -> Self {
            self.call_dialogflow_agent_id = Some(value.into());
            self
        }
        ///HTTP method for `call_fallback_url`.
        #[must_use]
        pub fn call_fallback_method(mut self, value: impl Into<HttpMethod>) -> Self {
            self.call_fallback_method = Some(value.into());
            self
        }
        ///cXML (LaML) document that is fetched when `call_request_url` fails.
        #[must_use]
        pub fn call_fallback_url(mut self, value: impl Into<String>) -> Self {
            self.call_fallback_url = Some(value.into());
            self
        }
        /**Id of the call flow that takes the call. Used with the handler `call_flow`.

Differs from the vendor's text: The reference has no such field; the vendor's own clients send it. It is absent from responses.*/
        #[must_use]
        pub fn call_flow_id(mut self, value: impl Into<String>) -> Self {
            self.call_flow_id = Some(value.into());
            self
        }
        /**Version of the call flow that runs. Used with the handler `call_flow`.

Differs from the vendor's text: The reference has no such field; the vendor's own clients send it. It is absent from responses.*/
        #[must_use]
        pub fn call_flow_version(mut self, value: impl Into<CallFlowVersion>) -> Self {
            self.call_flow_version = Some(value.into());
            self
        }
        ///What takes calls. Set the field that belongs to it as well.
        #[must_use]
        pub fn call_handler(mut self, value: impl Into<PhoneNumberCallHandler>) -> Self {
            self.call_handler = Some(value.into());
            self
        }
        ///Id of the cXML (LaML) application that takes the call. Used with the handler `laml_application`.
        #[must_use]
        pub fn call_laml_application_id(mut self, value: impl Into<String>) -> Self {
            self.call_laml_application_id = Some(value.into());
            self
        }
        ///Whether the number takes voice calls or faxes. When left out, an older document says, the platform takes `voice`.
        #[must_use]
        pub fn call_receive_mode(mut self, value: impl Into<CallReceiveMode>) -> Self {
            self.call_receive_mode = Some(value.into());
            self
        }
        ///Relay application that the call is forwarded to. Used with the handler `relay_application`. An older document says that it wins over the topic and the context if several are sent.
        #[must_use]
        pub fn call_relay_application(mut self, value: impl Into<String>) -> Self {
            self.call_relay_application = Some(value.into());
            self
        }
        ///Id of the connector that takes the call. Used with the handler `relay_connector`.
        #[must_use]
        pub fn call_relay_connector_id(mut self, value: impl Into<String>) -> Self {
            self.call_relay_connector_id = Some(value.into());
            self
        }
        /**Relay context that the call is forwarded to. Used with the handler `relay_context`. The vendor marks it as deprecated.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[must_use]
        pub fn call_relay_context(mut self, value: impl Into<String>) -> Self {
            self.call_relay_context = Some(value.into());
            self
        }
        /**URL that status changes of a call are sent to. Used with the handler `relay_context`. The vendor marks it as deprecated.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[must_use]
        pub fn call_relay_context_status_callback_url(
            mut self,
            value: impl Into<String>,
        ) -> Self {
            self.call_relay_context_status_callback_url = Some(value.into());
            self
        }
        ///SWML script that takes the call. Used with the handler `relay_script`.
        #[must_use]
        pub fn call_relay_script_url(mut self, value: impl Into<String>) -> Self {
            self.call_relay_script_url = Some(value.into());
            self
        }
        ///Relay topic that the call is forwarded to. Used with the handler `relay_topic`.
        #[must_use]
        pub fn call_relay_topic(mut self, value: impl Into<String>) -> Self {
            self.call_relay_topic = Some(value.into());
            self
        }
        ///URL that status changes of a call are sent to. Used with the handler `relay_topic`.
        #[must_use]
        pub fn call_relay_topic_status_callback_url(
            mut self,
            value: impl Into<String>,
        ) -> Self {
            self.call_relay_topic_status_callback_url = Some(value.into());
            self
        }
        ///HTTP method for `call_request_url`.
        #[must_use]
        pub fn call_request_method(mut self, value: impl Into<HttpMethod>) -> Self {
            self.call_request_method = Some(value.into());
            self
        }
        ///cXML (LaML) document that is fetched when a call comes in. Used with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_request_url(mut self, value: impl Into<String>) -> Self {
            self.call_request_url = Some(value.into());
            self
        }
        ///SIP credential that rings. Used with the handler `relay_sip_endpoint`. The documents do not say which of the two ids of a credential they mean. The type takes the id inside `sip_endpoint`: the reference calls it the id of a relay SIP endpoint, and the relay operations want that one. If the platform refuses it, the outer id is the one to try next.
        #[must_use]
        pub fn call_sip_endpoint_id(mut self, value: impl Into<SipEndpointId>) -> Self {
            self.call_sip_endpoint_id = Some(value.into());
            self
        }
        ///HTTP method for `call_status_callback_url`.
        #[must_use]
        pub fn call_status_callback_method(
            mut self,
            value: impl Into<HttpMethod>,
        ) -> Self {
            self.call_status_callback_method = Some(value.into());
            self
        }
        ///URL that status changes of a call are sent to.
        #[must_use]
        pub fn call_status_callback_url(mut self, value: impl Into<String>) -> Self {
            self.call_status_callback_url = Some(value.into());
            self
        }
        ///Verto resource that takes the call. Used with the handler `relay_verto_endpoint`.
        #[must_use]
        pub fn call_verto_resource(mut self, value: impl Into<String>) -> Self {
            self.call_verto_resource = Some(value.into());
            self
        }
        ///Id of the video room that the call joins. Used with the handler `video_room`.
        #[must_use]
        pub fn call_video_room_id(mut self, value: impl Into<String>) -> Self {
            self.call_video_room_id = Some(value.into());
            self
        }
        ///HTTP method for `message_fallback_url`.
        #[must_use]
        pub fn message_fallback_method(mut self, value: impl Into<HttpMethod>) -> Self {
            self.message_fallback_method = Some(value.into());
            self
        }
        ///cXML (LaML) document that is fetched when `message_request_url` fails.
        #[must_use]
        pub fn message_fallback_url(mut self, value: impl Into<String>) -> Self {
            self.message_fallback_url = Some(value.into());
            self
        }
        ///What takes messages. Set the field that belongs to it as well.
        #[must_use]
        pub fn message_handler(mut self, value: impl Into<MessageHandler>) -> Self {
            self.message_handler = Some(value.into());
            self
        }
        ///Id of the cXML (LaML) application that takes the message. Used with the handler `laml_application`.
        #[must_use]
        pub fn message_laml_application_id(mut self, value: impl Into<String>) -> Self {
            self.message_laml_application_id = Some(value.into());
            self
        }
        ///Relay application that the message is forwarded to. Used with the handler `relay_application`.
        #[must_use]
        pub fn message_relay_application(mut self, value: impl Into<String>) -> Self {
            self.message_relay_application = Some(value.into());
            self
        }
        /**Relay context that the message is forwarded to. Used with the handler `relay_context`. The vendor marks it as deprecated.

Differs from the vendor's text: The vendor marks it as deprecated and names nothing that replaces it. It is offered as long as the platform takes it.*/
        #[must_use]
        pub fn message_relay_context(mut self, value: impl Into<String>) -> Self {
            self.message_relay_context = Some(value.into());
            self
        }
        ///Relay topic that the message is forwarded to. Used with the handler `relay_topic`.
        #[must_use]
        pub fn message_relay_topic(mut self, value: impl Into<String>) -> Self {
            self.message_relay_topic = Some(value.into());
            self
        }
        ///HTTP method for `message_request_url`.
        #[must_use]
        pub fn message_request_method(mut self, value: impl Into<HttpMethod>) -> Self {
            self.message_request_method = Some(value.into());
            self
        }
        ///cXML (LaML) document that is fetched when a message comes in. Used with the handler `laml_webhooks`.
        #[must_use]
        pub fn message_request_url(mut self, value: impl Into<String>) -> Self {
            self.message_request_url = Some(value.into());
            self
        }
        ///Name shown to people.
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
    }
    impl RelaySipEndpointCreate {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(
            username: impl Into<String>,
            password: impl Into<crate::Secret>,
        ) -> Self {
            Self {
                call_ai_agent_id: None,
                call_dialogflow_agent_id: None,
                call_fallback_method: None,
                call_fallback_url: None,
                call_flow_id: None,
                call_flow_version: None,
                call_handler: None,
                call_laml_application_id: None,
                call_relay_application: None,
                call_relay_context: None,
                call_relay_context_status_callback_url: None,
                call_relay_script_url: None,
                call_relay_topic: None,
                call_relay_topic_status_callback_url: None,
                call_request_method: None,
                call_request_url: None,
                call_status_callback_method: None,
                call_status_callback_url: None,
                call_video_room_id: None,
                caller_id: None,
                ciphers: None,
                codecs: None,
                encryption: None,
                password: {
                    let value = password;
                    value.into()
                },
                send_as: None,
                username: {
                    let value = username;
                    value.into()
                },
            }
        }
        ///Id of the AI agent that takes the call. Used, and required, with the handler `ai_agent`.
        #[must_use]
        pub fn call_ai_agent_id(mut self, value: impl Into<String>) -> Self {
            self.call_ai_agent_id = Some(value.into());
            self
        }
        ///Id of the Dialogflow agent that takes the call. Used, and required, with the handler `dialogflow`.
        #[must_use]
        pub fn call_dialogflow_agent_id(mut self, value: impl Into<String>) -> Self {
            self.call_dialogflow_agent_id = Some(value.into());
            self
        }
        ///HTTP method for `call_fallback_url`.
        #[must_use]
        pub fn call_fallback_method(mut self, value: impl Into<HttpMethod>) -> Self {
            self.call_fallback_method = Some(value.into());
            self
        }
        ///LaML document that is fetched when `call_request_url` fails. Used with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_fallback_url(mut self, value: impl Into<String>) -> Self {
            self.call_fallback_url = Some(value.into());
            self
        }
        ///Id of the call flow that takes the call. Used, and required, with the handler `call_flow`.
        #[must_use]
        pub fn call_flow_id(mut self, value: impl Into<String>) -> Self {
            self.call_flow_id = Some(value.into());
            self
        }
        ///Version of the call flow that runs.
        #[must_use]
        pub fn call_flow_version(mut self, value: impl Into<CallFlowVersion>) -> Self {
            self.call_flow_version = Some(value.into());
            self
        }
        ///What takes the calls; each value needs the field that its description names. The relay reference speaks of inbound calls, live users set it for calls that the device places.
        #[must_use]
        pub fn call_handler(mut self, value: impl Into<RelayCallHandler>) -> Self {
            self.call_handler = Some(value.into());
            self
        }
        ///Id of the LaML application that takes the call. Used, and required, with the handler `laml_application`.
        #[must_use]
        pub fn call_laml_application_id(mut self, value: impl Into<String>) -> Self {
            self.call_laml_application_id = Some(value.into());
            self
        }
        ///Relay application that the call is forwarded to. Used, and required, with the handler `relay_application`.
        #[must_use]
        pub fn call_relay_application(mut self, value: impl Into<String>) -> Self {
            self.call_relay_application = Some(value.into());
            self
        }
        ///Relay context that the call is forwarded to. Used, and required, with the handler `relay_context`. Older documents call it another name of `call_relay_application`, which wins when both are sent.
        #[must_use]
        pub fn call_relay_context(mut self, value: impl Into<String>) -> Self {
            self.call_relay_context = Some(value.into());
            self
        }
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_context`.
        #[must_use]
        pub fn call_relay_context_status_callback_url(
            mut self,
            value: impl Into<String>,
        ) -> Self {
            self.call_relay_context_status_callback_url = Some(value.into());
            self
        }
        ///SWML script that handles the call. Used, and required, with the handler `relay_script`.
        #[must_use]
        pub fn call_relay_script_url(mut self, value: impl Into<String>) -> Self {
            self.call_relay_script_url = Some(value.into());
            self
        }
        ///Relay topic that the call is forwarded to. Used, and required, with the handler `relay_topic`. Older documents call it another name of `call_relay_application`, which wins when both are sent.
        #[must_use]
        pub fn call_relay_topic(mut self, value: impl Into<String>) -> Self {
            self.call_relay_topic = Some(value.into());
            self
        }
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_topic`.
        #[must_use]
        pub fn call_relay_topic_status_callback_url(
            mut self,
            value: impl Into<String>,
        ) -> Self {
            self.call_relay_topic_status_callback_url = Some(value.into());
            self
        }
        ///HTTP method for `call_request_url`.
        #[must_use]
        pub fn call_request_method(mut self, value: impl Into<HttpMethod>) -> Self {
            self.call_request_method = Some(value.into());
            self
        }
        ///LaML document that is fetched when a call arrives. Used, and required, with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_request_url(mut self, value: impl Into<String>) -> Self {
            self.call_request_url = Some(value.into());
            self
        }
        ///HTTP method for `call_status_callback_url`.
        #[must_use]
        pub fn call_status_callback_method(
            mut self,
            value: impl Into<HttpMethod>,
        ) -> Self {
            self.call_status_callback_method = Some(value.into());
            self
        }
        ///URL that status changes of a call are sent to. Used with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_status_callback_url(mut self, value: impl Into<String>) -> Self {
            self.call_status_callback_url = Some(value.into());
            self
        }
        ///Id of the video room that the call is forwarded to. Used, and required, with the handler `video_room`.
        #[must_use]
        pub fn call_video_room_id(mut self, value: impl Into<String>) -> Self {
            self.call_video_room_id = Some(value.into());
            self
        }
        ///Free text that the called side sees: the caller name (CNAM) on a call to the phone network, the From name on a call to another SIP endpoint.
        #[must_use]
        pub fn caller_id(mut self, value: impl Into<String>) -> Self {
            self.caller_id = Some(value.into());
            self
        }
        ///SRTP ciphers that calls may use. When left out, those of the SIP profile. An empty list is sent as it is: it drops the endpoint's own list, so that the SIP profile applies again.
        #[must_use]
        pub fn ciphers(
            mut self,
            value: impl IntoIterator<Item = impl Into<Cipher>>,
        ) -> Self {
            self.ciphers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codecs that calls may use. When left out, those of the SIP profile. An empty list is sent as it is: it drops the endpoint's own list, so that the SIP profile applies again.
        #[must_use]
        pub fn codecs(
            mut self,
            value: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            self.codecs = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether media must be encrypted: `default`, `required` or `optional`.
        #[must_use]
        pub fn encryption(mut self, value: impl Into<Encryption>) -> Self {
            self.encryption = Some(value.into());
            self
        }
        ///Number that calls to the phone network come from: one that the project has bought or verified, in E.164 form, or `random` to let the platform choose one for each call. Refusals carry the codes `send_as_is_invalid`, `not_purchased_or_verified` or `no_valid_number_for_random_send_as_selection`.
        #[must_use]
        pub fn send_as(mut self, value: impl Into<String>) -> Self {
            self.send_as = Some(value.into());
            self
        }
    }
    impl RelaySipEndpointUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                call_ai_agent_id: crate::Patch::Absent,
                call_dialogflow_agent_id: crate::Patch::Absent,
                call_fallback_method: crate::Patch::Absent,
                call_fallback_url: crate::Patch::Absent,
                call_flow_id: crate::Patch::Absent,
                call_flow_version: crate::Patch::Absent,
                call_handler: crate::Patch::Absent,
                call_laml_application_id: crate::Patch::Absent,
                call_relay_application: crate::Patch::Absent,
                call_relay_context: crate::Patch::Absent,
                call_relay_context_status_callback_url: crate::Patch::Absent,
                call_relay_script_url: crate::Patch::Absent,
                call_relay_topic: crate::Patch::Absent,
                call_relay_topic_status_callback_url: crate::Patch::Absent,
                call_request_method: crate::Patch::Absent,
                call_request_url: crate::Patch::Absent,
                call_status_callback_method: crate::Patch::Absent,
                call_status_callback_url: crate::Patch::Absent,
                call_video_room_id: crate::Patch::Absent,
                caller_id: crate::Patch::Absent,
                ciphers: None,
                codecs: None,
                encryption: None,
                password: None,
                send_as: None,
                username: None,
            }
        }
        ///Id of the AI agent that takes the call. Used, and required, with the handler `ai_agent`.
        #[must_use]
        pub fn call_ai_agent_id(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.call_ai_agent_id = value.into_patch();
            self
        }
        ///Id of the Dialogflow agent that takes the call. Used, and required, with the handler `dialogflow`.
        #[must_use]
        pub fn call_dialogflow_agent_id(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_dialogflow_agent_id = value.into_patch();
            self
        }
        ///HTTP method for `call_fallback_url`.
        #[must_use]
        pub fn call_fallback_method(
            mut self,
            value: impl crate::IntoPatch<HttpMethod>,
        ) -> Self {
            self.call_fallback_method = value.into_patch();
            self
        }
        ///LaML document that is fetched when `call_request_url` fails. Used with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_fallback_url(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_fallback_url = value.into_patch();
            self
        }
        ///Id of the call flow that takes the call. Used, and required, with the handler `call_flow`.
        #[must_use]
        pub fn call_flow_id(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.call_flow_id = value.into_patch();
            self
        }
        ///Version of the call flow that runs.
        #[must_use]
        pub fn call_flow_version(
            mut self,
            value: impl crate::IntoPatch<CallFlowVersion>,
        ) -> Self {
            self.call_flow_version = value.into_patch();
            self
        }
        ///What takes the calls; each value needs the field that its description names. The relay reference speaks of inbound calls, live users set it for calls that the device places.
        #[must_use]
        pub fn call_handler(
            mut self,
            value: impl crate::IntoPatch<RelayCallHandler>,
        ) -> Self {
            self.call_handler = value.into_patch();
            self
        }
        ///Id of the LaML application that takes the call. Used, and required, with the handler `laml_application`.
        #[must_use]
        pub fn call_laml_application_id(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_laml_application_id = value.into_patch();
            self
        }
        ///Relay application that the call is forwarded to. Used, and required, with the handler `relay_application`.
        #[must_use]
        pub fn call_relay_application(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_relay_application = value.into_patch();
            self
        }
        ///Relay context that the call is forwarded to. Used, and required, with the handler `relay_context`. Older documents call it another name of `call_relay_application`, which wins when both are sent.
        #[must_use]
        pub fn call_relay_context(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_relay_context = value.into_patch();
            self
        }
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_context`.
        #[must_use]
        pub fn call_relay_context_status_callback_url(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_relay_context_status_callback_url = value.into_patch();
            self
        }
        ///SWML script that handles the call. Used, and required, with the handler `relay_script`.
        #[must_use]
        pub fn call_relay_script_url(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_relay_script_url = value.into_patch();
            self
        }
        ///Relay topic that the call is forwarded to. Used, and required, with the handler `relay_topic`. Older documents call it another name of `call_relay_application`, which wins when both are sent.
        #[must_use]
        pub fn call_relay_topic(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.call_relay_topic = value.into_patch();
            self
        }
        ///URL that status changes of a call are sent to. Belongs to the handler `relay_topic`.
        #[must_use]
        pub fn call_relay_topic_status_callback_url(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_relay_topic_status_callback_url = value.into_patch();
            self
        }
        ///HTTP method for `call_request_url`.
        #[must_use]
        pub fn call_request_method(
            mut self,
            value: impl crate::IntoPatch<HttpMethod>,
        ) -> Self {
            self.call_request_method = value.into_patch();
            self
        }
        ///LaML document that is fetched when a call arrives. Used, and required, with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_request_url(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.call_request_url = value.into_patch();
            self
        }
        ///HTTP method for `call_status_callback_url`.
        #[must_use]
        pub fn call_status_callback_method(
            mut self,
            value: impl crate::IntoPatch<HttpMethod>,
        ) -> Self {
            self.call_status_callback_method = value.into_patch();
            self
        }
        ///URL that status changes of a call are sent to. Used with the handler `laml_webhooks`.
        #[must_use]
        pub fn call_status_callback_url(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_status_callback_url = value.into_patch();
            self
        }
        ///Id of the video room that the call is forwarded to. Used, and required, with the handler `video_room`.
        #[must_use]
        pub fn call_video_room_id(
            mut self,
            value: impl crate::IntoPatch<String>,
        ) -> Self {
            self.call_video_room_id = value.into_patch();
            self
        }
        ///Free text that the called side sees: the caller name (CNAM) on a call to the phone network, the From name on a call to another SIP endpoint.
        #[must_use]
        pub fn caller_id(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.caller_id = value.into_patch();
            self
        }
        ///SRTP ciphers that calls may use. An empty list is sent as it is: it drops the endpoint's own list, so that the SIP profile applies again.
        #[must_use]
        pub fn ciphers(
            mut self,
            value: impl IntoIterator<Item = impl Into<Cipher>>,
        ) -> Self {
            self.ciphers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codecs that calls may use. An empty list is sent as it is: it drops the endpoint's own list, so that the SIP profile applies again.
        #[must_use]
        pub fn codecs(
            mut self,
            value: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            self.codecs = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether media must be encrypted: `default`, `required` or `optional`.
        #[must_use]
        pub fn encryption(mut self, value: impl Into<Encryption>) -> Self {
            self.encryption = Some(value.into());
            self
        }
        ///Password that the device registers with. No response shows it: keep it, or set another one.
        #[must_use]
        pub fn password(mut self, value: impl Into<crate::Secret>) -> Self {
            self.password = Some(value.into());
            self
        }
        ///Number that calls to the phone network come from: one that the project has bought or verified, in E.164 form, or `random` to let the platform choose one for each call. Refusals carry the codes `send_as_is_invalid`, `not_purchased_or_verified` or `no_valid_number_for_random_send_as_selection`.
        #[must_use]
        pub fn send_as(mut self, value: impl Into<String>) -> Self {
            self.send_as = Some(value.into());
            self
        }
        ///Name that the device registers with. Unique in the project, without white space and without `@`.
        #[must_use]
        pub fn username(mut self, value: impl Into<String>) -> Self {
            self.username = Some(value.into());
            self
        }
    }
    impl SipAddressCreate {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            calling_handler_resource_id: impl Into<ResourceId>,
        ) -> Self {
            Self {
                calling_handler_resource_id: {
                    let value = calling_handler_resource_id;
                    value.into()
                },
                ciphers: None,
                codecs: None,
                context_id: None,
                encryption: None,
                ip_auth: None,
                ip_auth_enabled: None,
                name: {
                    let value = name;
                    value.into()
                },
                password: None,
                user: None,
            }
        }
        ///SRTP ciphers that calls may use: at least one. An empty list is refused, and does not reset anything. When left out: all five.
        #[must_use]
        pub fn ciphers(
            mut self,
            value: impl IntoIterator<Item = impl Into<Cipher>>,
        ) -> Self {
            self.ciphers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codecs that calls may use: at least one of OPUS, G722, PCMU, PCMA, G729, VP8 and H264. An empty list is refused, and does not reset anything. When left out: PCMU and PCMA.
        #[must_use]
        pub fn codecs(
            mut self,
            value: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            self.codecs = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Domain that the address is grouped under. Responses show its name, as `context`, and not this id. When left out: the default domain of the project.
        #[must_use]
        pub fn context_id(mut self, value: impl Into<ContextId>) -> Self {
            self.context_id = Some(value.into());
            self
        }
        ///Whether media must be encrypted: `required`, `optional` or `forbidden`. Defaults to `optional` on the platform.
        #[must_use]
        pub fn encryption(mut self, value: impl Into<Encryption>) -> Self {
            self.encryption = Some(value.into());
            self
        }
        ///IP addresses and CIDR blocks that may call: at most 256, and at least one when `ip_auth_enabled` is set. Defaults to none on the platform.
        #[must_use]
        pub fn ip_auth(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.ip_auth = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether only the sources in `ip_auth` may call. Defaults to false on the platform.
        #[must_use]
        pub fn ip_auth_enabled(mut self, value: bool) -> Self {
            self.ip_auth_enabled = Some(value);
            self
        }
        ///Password for registrations with the address. No response shows it: keep it, or set another one.
        #[must_use]
        pub fn password(mut self, value: impl Into<crate::Secret>) -> Self {
            self.password = Some(value.into());
            self
        }
        ///User name under which the address is reached, without white space; `*` accepts any. Together with the domain it must be unique in the whole account. Defaults to `*` on the platform.
        #[must_use]
        pub fn user(mut self, value: impl Into<String>) -> Self {
            self.user = Some(value.into());
            self
        }
    }
    impl SipAddressUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                ciphers: None,
                codecs: None,
                context_id: None,
                encryption: None,
                ip_auth: None,
                ip_auth_enabled: None,
                name: None,
                password: None,
                user: None,
            }
        }
        ///SRTP ciphers that calls may use: at least one. An empty list is refused, and does not reset anything.
        #[must_use]
        pub fn ciphers(
            mut self,
            value: impl IntoIterator<Item = impl Into<Cipher>>,
        ) -> Self {
            self.ciphers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codecs that calls may use: at least one of OPUS, G722, PCMU, PCMA, G729, VP8 and H264. An empty list is refused, and does not reset anything.
        #[must_use]
        pub fn codecs(
            mut self,
            value: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            self.codecs = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Domain that the address is grouped under. Responses show its name, as `context`, and not this id.
        #[must_use]
        pub fn context_id(mut self, value: impl Into<ContextId>) -> Self {
            self.context_id = Some(value.into());
            self
        }
        ///Whether media must be encrypted: `required`, `optional` or `forbidden`.
        #[must_use]
        pub fn encryption(mut self, value: impl Into<Encryption>) -> Self {
            self.encryption = Some(value.into());
            self
        }
        ///IP addresses and CIDR blocks that may call: at most 256, and at least one when `ip_auth_enabled` is set.
        #[must_use]
        pub fn ip_auth(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.ip_auth = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether only the sources in `ip_auth` may call.
        #[must_use]
        pub fn ip_auth_enabled(mut self, value: bool) -> Self {
            self.ip_auth_enabled = Some(value);
            self
        }
        ///Name of the address: lower-case letters, digits and single hyphens between them, at most 50 characters. Unique in the project.
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        ///Password for registrations with the address. No response shows it: keep it, or set another one.
        #[must_use]
        pub fn password(mut self, value: impl Into<crate::Secret>) -> Self {
            self.password = Some(value.into());
            self
        }
        ///User name under which the address is reached, without white space; `*` accepts any. Together with the domain it must be unique in the whole account.
        #[must_use]
        pub fn user(mut self, value: impl Into<String>) -> Self {
            self.user = Some(value.into());
            self
        }
    }
    impl SipCredentialAssignment {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(sip_endpoint_id: impl Into<SipCredentialId>) -> Self {
            Self {
                sip_endpoint_id: {
                    let value = sip_endpoint_id;
                    value.into()
                },
            }
        }
    }
    impl SipCredentialCreate {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(username: impl Into<String>) -> Self {
            Self {
                call_handler: None,
                caller_id: None,
                calling_handler_resource_id: crate::Patch::Absent,
                ciphers: None,
                codecs: None,
                encryption: None,
                password: None,
                send_as: None,
                username: {
                    let value = username;
                    value.into()
                },
            }
        }
        ///What happens to calls that the device places. `default` does not mean that calls to the phone network work: it follows the SIP profile, whose policy may stop them all, and `passthrough` is what allows them. `resource` also needs `calling_handler_resource_id`. Inbound calls belong to SIP addresses.
        #[must_use]
        pub fn call_handler(
            mut self,
            value: impl Into<SipCredentialCallHandler>,
        ) -> Self {
            self.call_handler = Some(value.into());
            self
        }
        ///Free text that the called side sees: the caller name (CNAM) on a call to the phone network, the From name on a call to another SIP endpoint.
        #[must_use]
        pub fn caller_id(mut self, value: impl Into<String>) -> Self {
            self.caller_id = Some(value.into());
            self
        }
        ///Resource that calls of the device go to. Set it when `call_handler` is `resource`; otherwise leave it out or send null.
        #[must_use]
        pub fn calling_handler_resource_id(
            mut self,
            value: impl crate::IntoPatch<ResourceId>,
        ) -> Self {
            self.calling_handler_resource_id = value.into_patch();
            self
        }
        ///SRTP ciphers that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[must_use]
        pub fn ciphers(
            mut self,
            value: impl IntoIterator<Item = impl Into<Cipher>>,
        ) -> Self {
            self.ciphers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codecs that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[must_use]
        pub fn codecs(
            mut self,
            value: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            self.codecs = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether media must be encrypted: `default`, `required` or `optional`. When left out, the platform takes `default`.
        #[must_use]
        pub fn encryption(mut self, value: impl Into<Encryption>) -> Self {
            self.encryption = Some(value.into());
            self
        }
        /**Password that the device registers with. No response shows it: keep it, or set another one.

Differs from the vendor's text: Absent from this body in the current reference. Older vendor documents, the vendor's Python client and every working live example send it.*/
        #[must_use]
        pub fn password(mut self, value: impl Into<crate::Secret>) -> Self {
            self.password = Some(value.into());
            self
        }
        ///Number that calls to the phone network come from: one that the project has bought or verified, in E.164 form, or `random` to let the platform choose one for each call. Refusals carry the codes `send_as_is_invalid`, `not_purchased_or_verified` or `no_valid_number_for_random_send_as_selection`. The reference of this resource speaks of the SIP user name that the called side sees instead (its example is `Support`); relay documents and live use mean a number.
        #[must_use]
        pub fn send_as(mut self, value: impl Into<String>) -> Self {
            self.send_as = Some(value.into());
            self
        }
    }
    impl SipCredentialUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                call_handler: None,
                caller_id: None,
                calling_handler_resource_id: crate::Patch::Absent,
                ciphers: None,
                codecs: None,
                encryption: None,
                password: None,
                send_as: None,
                username: None,
            }
        }
        ///What happens to calls that the device places. `default` does not mean that calls to the phone network work: it follows the SIP profile, whose policy may stop them all, and `passthrough` is what allows them. `resource` also needs `calling_handler_resource_id`. Inbound calls belong to SIP addresses.
        #[must_use]
        pub fn call_handler(
            mut self,
            value: impl Into<SipCredentialCallHandler>,
        ) -> Self {
            self.call_handler = Some(value.into());
            self
        }
        ///Free text that the called side sees: the caller name (CNAM) on a call to the phone network, the From name on a call to another SIP endpoint.
        #[must_use]
        pub fn caller_id(mut self, value: impl Into<String>) -> Self {
            self.caller_id = Some(value.into());
            self
        }
        /**Resource that calls of the device go to. Set it when `call_handler` becomes `resource`; send null together with any other handler to clear it. Left out, the key is not sent at all.

Differs from the vendor's text: The reference requires this key, with null as a value. Live updates work without it, and the vendor's own client cannot send null. Here it is optional, so that a small update does not clear the handler; whoever wants the documented form sends null or an id.*/
        #[must_use]
        pub fn calling_handler_resource_id(
            mut self,
            value: impl crate::IntoPatch<ResourceId>,
        ) -> Self {
            self.calling_handler_resource_id = value.into_patch();
            self
        }
        ///SRTP ciphers that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[must_use]
        pub fn ciphers(
            mut self,
            value: impl IntoIterator<Item = impl Into<Cipher>>,
        ) -> Self {
            self.ciphers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codecs that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[must_use]
        pub fn codecs(
            mut self,
            value: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            self.codecs = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether media must be encrypted: `default`, `required` or `optional`. When left out, nothing is sent: the `default` that the reference documents is not filled in, as it would replace a stored `required`.
        #[must_use]
        pub fn encryption(mut self, value: impl Into<Encryption>) -> Self {
            self.encryption = Some(value.into());
            self
        }
        /**Password that the device registers with. No response shows it: keep it, or set another one.

Differs from the vendor's text: Absent from this body in the current reference. Older vendor documents, the vendor's Python client and every working live example send it.*/
        #[must_use]
        pub fn password(mut self, value: impl Into<crate::Secret>) -> Self {
            self.password = Some(value.into());
            self
        }
        ///Number that calls to the phone network come from: one that the project has bought or verified, in E.164 form, or `random` to let the platform choose one for each call. Refusals carry the codes `send_as_is_invalid`, `not_purchased_or_verified` or `no_valid_number_for_random_send_as_selection`. The reference of this resource speaks of the SIP user name that the called side sees instead (its example is `Support`); relay documents and live use mean a number.
        #[must_use]
        pub fn send_as(mut self, value: impl Into<String>) -> Self {
            self.send_as = Some(value.into());
            self
        }
        ///Name that the device registers with. Unique in the project, without white space and without `@`. A name that is taken is refused with 422.
        #[must_use]
        pub fn username(mut self, value: impl Into<String>) -> Self {
            self.username = Some(value.into());
            self
        }
    }
    impl SipGatewayCreate {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            uri: impl Into<String>,
            encryption: impl Into<Encryption>,
            ciphers: impl IntoIterator<Item = impl Into<Cipher>>,
            codecs: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            Self {
                ciphers: {
                    let value = ciphers;
                    value.into_iter().map(Into::into).collect()
                },
                codecs: {
                    let value = codecs;
                    value.into_iter().map(Into::into).collect()
                },
                encryption: {
                    let value = encryption;
                    value.into()
                },
                name: {
                    let value = name;
                    value.into()
                },
                uri: {
                    let value = uri;
                    value.into()
                },
            }
        }
    }
    impl SipGatewayUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                ciphers: None,
                codecs: None,
                encryption: None,
                name: None,
                uri: None,
            }
        }
        ///SRTP ciphers that the gateway supports. The list must not be empty: otherwise the platform refuses it with `missing_sip_configuration`.
        #[must_use]
        pub fn ciphers(
            mut self,
            value: impl IntoIterator<Item = impl Into<Cipher>>,
        ) -> Self {
            self.ciphers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codecs that the gateway supports. The list must not be empty: otherwise the platform refuses it with `missing_sip_configuration`.
        #[must_use]
        pub fn codecs(
            mut self,
            value: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            self.codecs = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /**Whether media must be encrypted: `required`, `optional` or, as seen in use, `forbidden`.

Differs from the vendor's text: The reference documents `default`, `required` and `optional`. A live probe by the author of a vendor tool found `default` refused and `forbidden` accepted.*/
        #[must_use]
        pub fn encryption(mut self, value: impl Into<Encryption>) -> Self {
            self.encryption = Some(value.into());
            self
        }
        ///Name of the gateway, which becomes its display name.
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        ///SIP URI outside the platform, such as `sip:gw.example.com` or `user2@domain.com`. A URI of SignalWire itself is refused with `sip_gateway_uri_must_be_external`.
        #[must_use]
        pub fn uri(mut self, value: impl Into<String>) -> Self {
            self.uri = Some(value.into());
            self
        }
    }
    impl SipProfileUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                default_ciphers: None,
                default_codecs: None,
                default_encryption: None,
                default_send_as: crate::Patch::Absent,
                domain_identifier: None,
            }
        }
        ///SRTP ciphers for endpoints that set none of their own. What an empty list does is not documented.
        #[must_use]
        pub fn default_ciphers(
            mut self,
            value: impl IntoIterator<Item = impl Into<Cipher>>,
        ) -> Self {
            self.default_ciphers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codecs for endpoints that set none of their own. The reference lists OPUS, G722, PCMU, PCMA, VP8 and H264. What an empty list does is not documented.
        #[must_use]
        pub fn default_codecs(
            mut self,
            value: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            self.default_codecs = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether media must be encrypted on endpoints that do not say so themselves: `required` or `optional`. With either, encryption is used whenever both sides can.
        #[must_use]
        pub fn default_encryption(mut self, value: impl Into<Encryption>) -> Self {
            self.default_encryption = Some(value.into());
            self
        }
        /**Number in E.164 form that calls to the phone network come from, on endpoints that set none of their own. Null and the empty text both mean: choose one of the project's purchased or verified numbers at random.

Differs from the vendor's text: The schema of the reference does not take null; the text beside it says what null does.*/
        #[must_use]
        pub fn default_send_as(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.default_send_as = value.into_patch();
            self
        }
        ///The part of the registrar host that is this project's own, unique in the project. It is part of the `domain` that devices register with, so expect a change to move that host.
        #[must_use]
        pub fn domain_identifier(mut self, value: impl Into<String>) -> Self {
            self.domain_identifier = Some(value.into());
            self
        }
    }
    impl SubscriberCreate {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(email: impl Into<String>) -> Self {
            Self {
                company_name: None,
                country: None,
                display_name: None,
                email: {
                    let value = email;
                    value.into()
                },
                first_name: None,
                job_title: None,
                last_name: None,
                password: None,
                timezone: None,
            }
        }
        ///Company.
        #[must_use]
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Some(value.into());
            self
        }
        ///Country. The documented example is the name of a country, not a code.
        #[must_use]
        pub fn country(mut self, value: impl Into<String>) -> Self {
            self.country = Some(value.into());
            self
        }
        ///Name shown to people.
        #[must_use]
        pub fn display_name(mut self, value: impl Into<String>) -> Self {
            self.display_name = Some(value.into());
            self
        }
        ///First name.
        #[must_use]
        pub fn first_name(mut self, value: impl Into<String>) -> Self {
            self.first_name = Some(value.into());
            self
        }
        ///Job title.
        #[must_use]
        pub fn job_title(mut self, value: impl Into<String>) -> Self {
            self.job_title = Some(value.into());
            self
        }
        ///Last name.
        #[must_use]
        pub fn last_name(mut self, value: impl Into<String>) -> Self {
            self.last_name = Some(value.into());
            self
        }
        ///Password of the subscriber, 8 to 72 characters. No response ever shows it: keep it, or set another one. Left out, the platform makes a random one, which it never shows.
        #[must_use]
        pub fn password(mut self, value: impl Into<crate::Secret>) -> Self {
            self.password = Some(value.into());
            self
        }
        /**Time zone by its name in the tz database.

Differs from the vendor's text: The vendor's own tool sends `time_zone`; the documents have `timezone`, which is what is sent here.*/
        #[must_use]
        pub fn timezone(mut self, value: impl Into<String>) -> Self {
            self.timezone = Some(value.into());
            self
        }
    }
    impl SubscriberSipCredentialCreate {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(
            username: impl Into<String>,
            password: impl Into<crate::Secret>,
        ) -> Self {
            Self {
                call_route: None,
                caller_id: None,
                ciphers: None,
                codecs: None,
                encryption: None,
                password: {
                    let value = password;
                    value.into()
                },
                password_confirmation: None,
                send_as: None,
                username: {
                    let value = username;
                    value.into()
                },
            }
        }
        ///The call_route, named in one of several ways.
        #[must_use]
        pub fn call_route(mut self, value: impl Into<SubscriberCallRoute>) -> Self {
            self.call_route = Some(value.into());
            self
        }
        ///Free text that the called side sees: the caller name (CNAM) on a call to the phone network, the From name on a call to another SIP endpoint.
        #[must_use]
        pub fn caller_id(mut self, value: impl Into<String>) -> Self {
            self.caller_id = Some(value.into());
            self
        }
        ///SRTP ciphers that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[must_use]
        pub fn ciphers(
            mut self,
            value: impl IntoIterator<Item = impl Into<Cipher>>,
        ) -> Self {
            self.ciphers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codecs that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[must_use]
        pub fn codecs(
            mut self,
            value: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            self.codecs = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether media must be encrypted: `default`, `required` or `optional`. When left out, the platform takes `default`.
        #[must_use]
        pub fn encryption(mut self, value: impl Into<Encryption>) -> Self {
            self.encryption = Some(value.into());
            self
        }
        /**The password once more. Leave it out unless the platform asks for it.

Differs from the vendor's text: An older reference requires it; it is absent from newer ones and from the vendor's clients. Optional here, and not sent unless it is set.*/
        #[must_use]
        pub fn password_confirmation(mut self, value: impl Into<crate::Secret>) -> Self {
            self.password_confirmation = Some(value.into());
            self
        }
        ///Number that calls to the phone network come from: one that the project has bought or verified, in E.164 form, or `random` to let the platform choose one for each call. Refusals carry the codes `send_as_is_invalid`, `not_purchased_or_verified` or `no_valid_number_for_random_send_as_selection`.
        #[must_use]
        pub fn send_as(mut self, value: impl Into<String>) -> Self {
            self.send_as = Some(value.into());
            self
        }
    }
    impl SubscriberSipCredentialUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                caller_id: None,
                ciphers: None,
                codecs: None,
                encryption: None,
                password: None,
                send_as: None,
                username: None,
            }
        }
        ///Free text that the called side sees: the caller name (CNAM) on a call to the phone network, the From name on a call to another SIP endpoint.
        #[must_use]
        pub fn caller_id(mut self, value: impl Into<String>) -> Self {
            self.caller_id = Some(value.into());
            self
        }
        ///SRTP ciphers that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[must_use]
        pub fn ciphers(
            mut self,
            value: impl IntoIterator<Item = impl Into<Cipher>>,
        ) -> Self {
            self.ciphers = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Codecs that calls may use. Sent as given, in order. Whether an empty list is refused or falls back to the SIP profile is not documented for this resource.
        #[must_use]
        pub fn codecs(
            mut self,
            value: impl IntoIterator<Item = impl Into<Codec>>,
        ) -> Self {
            self.codecs = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///Whether media must be encrypted: `default`, `required` or `optional`. When left out, nothing is sent and the stored value stays.
        #[must_use]
        pub fn encryption(mut self, value: impl Into<Encryption>) -> Self {
            self.encryption = Some(value.into());
            self
        }
        ///Password that the device registers with. No response shows it: keep it, or set another one.
        #[must_use]
        pub fn password(mut self, value: impl Into<crate::Secret>) -> Self {
            self.password = Some(value.into());
            self
        }
        ///Number that calls to the phone network come from: one that the project has bought or verified, in E.164 form, or `random` to let the platform choose one for each call. Refusals carry the codes `send_as_is_invalid`, `not_purchased_or_verified` or `no_valid_number_for_random_send_as_selection`.
        #[must_use]
        pub fn send_as(mut self, value: impl Into<String>) -> Self {
            self.send_as = Some(value.into());
            self
        }
        ///Name that the device registers with.
        #[must_use]
        pub fn username(mut self, value: impl Into<String>) -> Self {
            self.username = Some(value.into());
            self
        }
    }
    impl SubscriberUpdate {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(email: impl Into<String>) -> Self {
            Self {
                company_name: None,
                country: None,
                display_name: None,
                email: {
                    let value = email;
                    value.into()
                },
                first_name: None,
                job_title: None,
                last_name: None,
                password: None,
                timezone: None,
            }
        }
        ///Company.
        #[must_use]
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Some(value.into());
            self
        }
        ///Country. The documented example is the name of a country, not a code.
        #[must_use]
        pub fn country(mut self, value: impl Into<String>) -> Self {
            self.country = Some(value.into());
            self
        }
        ///Name shown to people.
        #[must_use]
        pub fn display_name(mut self, value: impl Into<String>) -> Self {
            self.display_name = Some(value.into());
            self
        }
        ///First name.
        #[must_use]
        pub fn first_name(mut self, value: impl Into<String>) -> Self {
            self.first_name = Some(value.into());
            self
        }
        ///Job title.
        #[must_use]
        pub fn job_title(mut self, value: impl Into<String>) -> Self {
            self.job_title = Some(value.into());
            self
        }
        ///Last name.
        #[must_use]
        pub fn last_name(mut self, value: impl Into<String>) -> Self {
            self.last_name = Some(value.into());
            self
        }
        ///Password of the subscriber, 8 to 72 characters. No response ever shows it: keep it, or set another one. What an update without a password does to the one that is set is not documented.
        #[must_use]
        pub fn password(mut self, value: impl Into<crate::Secret>) -> Self {
            self.password = Some(value.into());
            self
        }
        /**Time zone by its name in the tz database.

Differs from the vendor's text: The vendor's own tool sends `time_zone`; the documents have `timezone`, which is what is sent here.*/
        #[must_use]
        pub fn timezone(mut self, value: impl Into<String>) -> Self {
            self.timezone = Some(value.into());
            self
        }
    }
    crate::request::request! {
        DomainApplicationAssignment { domain_application_id = "domain_application_id";;;
        }
    }
    crate::request::request! {
        DomainApplicationCreate { identifier = "identifier", name = "name";
        call_ai_agent_id = "call_ai_agent_id", call_dialogflow_agent_id =
        "call_dialogflow_agent_id", call_fallback_method = "call_fallback_method",
        call_fallback_url = "call_fallback_url", call_flow_id = "call_flow_id",
        call_flow_version = "call_flow_version", call_handler = "call_handler",
        call_laml_application_id = "call_laml_application_id", call_relay_application =
        "call_relay_application", call_relay_context = "call_relay_context",
        call_relay_context_status_callback_url =
        "call_relay_context_status_callback_url", call_relay_script_url =
        "call_relay_script_url", call_relay_topic = "call_relay_topic",
        call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        call_request_method = "call_request_method", call_request_url =
        "call_request_url", call_status_callback_method = "call_status_callback_method",
        call_status_callback_url = "call_status_callback_url", call_video_room_id =
        "call_video_room_id", ciphers = "ciphers", codecs = "codecs", encryption =
        "encryption", ip_auth = "ip_auth", ip_auth_enabled = "ip_auth_enabled", user =
        "user";; }
    }
    crate::request::request! {
        DomainApplicationUpdate { ; ciphers = "ciphers", codecs = "codecs", encryption =
        "encryption", identifier = "identifier", ip_auth = "ip_auth", ip_auth_enabled =
        "ip_auth_enabled", name = "name", user = "user"; call_ai_agent_id =
        "call_ai_agent_id", call_dialogflow_agent_id = "call_dialogflow_agent_id",
        call_fallback_method = "call_fallback_method", call_fallback_url =
        "call_fallback_url", call_flow_id = "call_flow_id", call_flow_version =
        "call_flow_version", call_handler = "call_handler", call_laml_application_id =
        "call_laml_application_id", call_relay_application = "call_relay_application",
        call_relay_context = "call_relay_context", call_relay_context_status_callback_url
        = "call_relay_context_status_callback_url", call_relay_script_url =
        "call_relay_script_url", call_relay_topic = "call_relay_topic",
        call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        call_request_method = "call_request_method", call_request_url =
        "call_request_url", call_status_callback_method = "call_status_callback_method",
        call_status_callback_url = "call_status_callback_url", call_video_room_id =
        "call_video_room_id"; }
    }
    crate::request::request! {
        EmergencyAddressAssignment { e911_address_id = "e911_address_id";;; }
    }
    crate::request::request! {
        ListDomainApplicationsQuery { ; filter_domain = "filter_domain", filter_name =
        "filter_name", page_number = "page_number", page_size = "page_size", page_token =
        "page_token";; }
    }
    crate::request::request! {
        ListPhoneNumbersQuery { ; filter_name = "filter_name", filter_number =
        "filter_number", page_number = "page_number", page_size = "page_size", page_token
        = "page_token";; }
    }
    crate::request::request! {
        ListRelaySipEndpointsQuery { ; filter_caller_id = "filter_caller_id",
        filter_username = "filter_username", page_number = "page_number", page_size =
        "page_size", page_token = "page_token";; }
    }
    crate::request::request! {
        ListResourceAddressesQuery { ; page_number = "page_number", page_size =
        "page_size", page_token = "page_token";; }
    }
    crate::request::request! {
        ListResourcesQuery { ; page_number = "page_number", page_size = "page_size",
        page_token = "page_token";; }
    }
    crate::request::request! {
        ListSipAddressesQuery { ; page_number = "page_number", page_size = "page_size",
        page_token = "page_token";; }
    }
    crate::request::request! {
        ListSipCredentialAddressesQuery { ; page_number = "page_number", page_size =
        "page_size", page_token = "page_token";; }
    }
    crate::request::request! {
        ListSipCredentialsQuery { ; page_number = "page_number", page_size = "page_size",
        page_token = "page_token";; }
    }
    crate::request::request! {
        ListSipGatewayAddressesQuery { ; page_number = "page_number", page_size =
        "page_size", page_token = "page_token";; }
    }
    crate::request::request! {
        ListSipGatewaysQuery { ; page_number = "page_number", page_size = "page_size",
        page_token = "page_token";; }
    }
    crate::request::request! {
        ListSubscriberAddressesQuery { ; page_number = "page_number", page_size =
        "page_size", page_token = "page_token";; }
    }
    crate::request::request! {
        ListSubscriberSipCredentialsQuery { ; page_number = "page_number", page_size =
        "page_size", page_token = "page_token";; }
    }
    crate::request::request! {
        ListSubscribersQuery { ; page_number = "page_number", page_size = "page_size",
        page_token = "page_token";; }
    }
    crate::request::request! {
        ListVerifiedCallerIdsQuery { ; filter_name = "filter_name", filter_number =
        "filter_number";; }
    }
    crate::request::request! {
        PhoneNumberAssignment { handler = "handler", phone_route_id = "phone_route_id";;;
        }
    }
    crate::request::request! {
        PhoneNumberUpdate { ; call_ai_agent_id = "call_ai_agent_id",
        call_dialogflow_agent_id = "call_dialogflow_agent_id", call_fallback_method =
        "call_fallback_method", call_fallback_url = "call_fallback_url", call_flow_id =
        "call_flow_id", call_flow_version = "call_flow_version", call_handler =
        "call_handler", call_laml_application_id = "call_laml_application_id",
        call_receive_mode = "call_receive_mode", call_relay_application =
        "call_relay_application", call_relay_connector_id = "call_relay_connector_id",
        call_relay_context = "call_relay_context", call_relay_context_status_callback_url
        = "call_relay_context_status_callback_url", call_relay_script_url =
        "call_relay_script_url", call_relay_topic = "call_relay_topic",
        call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        call_request_method = "call_request_method", call_request_url =
        "call_request_url", call_sip_endpoint_id = "call_sip_endpoint_id",
        call_status_callback_method = "call_status_callback_method",
        call_status_callback_url = "call_status_callback_url", call_verto_resource =
        "call_verto_resource", call_video_room_id = "call_video_room_id",
        message_fallback_method = "message_fallback_method", message_fallback_url =
        "message_fallback_url", message_handler = "message_handler",
        message_laml_application_id = "message_laml_application_id",
        message_relay_application = "message_relay_application", message_relay_context =
        "message_relay_context", message_relay_topic = "message_relay_topic",
        message_request_method = "message_request_method", message_request_url =
        "message_request_url", name = "name";; }
    }
    crate::request::request! {
        RelaySipEndpointCreate { password = "password", username = "username";
        call_ai_agent_id = "call_ai_agent_id", call_dialogflow_agent_id =
        "call_dialogflow_agent_id", call_fallback_method = "call_fallback_method",
        call_fallback_url = "call_fallback_url", call_flow_id = "call_flow_id",
        call_flow_version = "call_flow_version", call_handler = "call_handler",
        call_laml_application_id = "call_laml_application_id", call_relay_application =
        "call_relay_application", call_relay_context = "call_relay_context",
        call_relay_context_status_callback_url =
        "call_relay_context_status_callback_url", call_relay_script_url =
        "call_relay_script_url", call_relay_topic = "call_relay_topic",
        call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        call_request_method = "call_request_method", call_request_url =
        "call_request_url", call_status_callback_method = "call_status_callback_method",
        call_status_callback_url = "call_status_callback_url", call_video_room_id =
        "call_video_room_id", caller_id = "caller_id", ciphers = "ciphers", codecs =
        "codecs", encryption = "encryption", send_as = "send_as";; }
    }
    crate::request::request! {
        RelaySipEndpointUpdate { ; ciphers = "ciphers", codecs = "codecs", encryption =
        "encryption", password = "password", send_as = "send_as", username = "username";
        call_ai_agent_id = "call_ai_agent_id", call_dialogflow_agent_id =
        "call_dialogflow_agent_id", call_fallback_method = "call_fallback_method",
        call_fallback_url = "call_fallback_url", call_flow_id = "call_flow_id",
        call_flow_version = "call_flow_version", call_handler = "call_handler",
        call_laml_application_id = "call_laml_application_id", call_relay_application =
        "call_relay_application", call_relay_context = "call_relay_context",
        call_relay_context_status_callback_url =
        "call_relay_context_status_callback_url", call_relay_script_url =
        "call_relay_script_url", call_relay_topic = "call_relay_topic",
        call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        call_request_method = "call_request_method", call_request_url =
        "call_request_url", call_status_callback_method = "call_status_callback_method",
        call_status_callback_url = "call_status_callback_url", call_video_room_id =
        "call_video_room_id", caller_id = "caller_id"; }
    }
    crate::request::request! {
        SipAddressCreate { calling_handler_resource_id = "calling_handler_resource_id",
        name = "name"; ciphers = "ciphers", codecs = "codecs", context_id = "context_id",
        encryption = "encryption", ip_auth = "ip_auth", ip_auth_enabled =
        "ip_auth_enabled", password = "password", user = "user";; }
    }
    crate::request::request! {
        SipAddressUpdate { ; ciphers = "ciphers", codecs = "codecs", context_id =
        "context_id", encryption = "encryption", ip_auth = "ip_auth", ip_auth_enabled =
        "ip_auth_enabled", name = "name", password = "password", user = "user";; }
    }
    crate::request::request! {
        SipCredentialAssignment { sip_endpoint_id = "sip_endpoint_id";;; }
    }
    crate::request::request! {
        SipCredentialCreate { username = "username"; call_handler = "call_handler",
        caller_id = "caller_id", ciphers = "ciphers", codecs = "codecs", encryption =
        "encryption", password = "password", send_as = "send_as";
        calling_handler_resource_id = "calling_handler_resource_id"; }
    }
    crate::request::request! {
        SipCredentialUpdate { ; call_handler = "call_handler", caller_id = "caller_id",
        ciphers = "ciphers", codecs = "codecs", encryption = "encryption", password =
        "password", send_as = "send_as", username = "username";
        calling_handler_resource_id = "calling_handler_resource_id"; }
    }
    crate::request::request! {
        SipGatewayCreate { ciphers = "ciphers", codecs = "codecs", encryption =
        "encryption", name = "name", uri = "uri";;; }
    }
    crate::request::request! {
        SipGatewayUpdate { ; ciphers = "ciphers", codecs = "codecs", encryption =
        "encryption", name = "name", uri = "uri";; }
    }
    crate::request::request! {
        SipProfileUpdate { ; default_ciphers = "default_ciphers", default_codecs =
        "default_codecs", default_encryption = "default_encryption", domain_identifier =
        "domain_identifier"; default_send_as = "default_send_as"; }
    }
    crate::request::request! {
        SubscriberCreate { email = "email"; company_name = "company_name", country =
        "country", display_name = "display_name", first_name = "first_name", job_title =
        "job_title", last_name = "last_name", password = "password", timezone =
        "timezone";; }
    }
    crate::request::request! {
        SubscriberSipCredentialCreate { password = "password", username = "username";
        caller_id = "caller_id", ciphers = "ciphers", codecs = "codecs", encryption =
        "encryption", password_confirmation = "password_confirmation", send_as =
        "send_as";; call_route { SubscriberCallRoute::Handler = "call_handler",
        SubscriberCallRoute::Resource = "calling_handler_resource_id" } }
    }
    crate::request::request! {
        SubscriberSipCredentialUpdate { ; caller_id = "caller_id", ciphers = "ciphers",
        codecs = "codecs", encryption = "encryption", password = "password", send_as =
        "send_as", username = "username";; }
    }
    crate::request::request! {
        SubscriberUpdate { email = "email"; company_name = "company_name", country =
        "country", display_name = "display_name", first_name = "first_name", job_title =
        "job_title", last_name = "last_name", password = "password", timezone =
        "timezone";; }
    }
    crate::open_enum::converts! {
        CallHandler => DomainApplicationCallHandler, PhoneNumberCallHandler,
        RelayCallHandler, SipCredentialCallHandler;
    }
    crate::object::object! {
        AddressChannels { ; audio = "audio", messaging = "messaging", video = "video" }
    }
    crate::object::object! {
        AssignedAddress { ; channels = "channels", cover_url = "cover_url", created_at =
        "created_at", display_name = "display_name", domain = "domain", id = "id",
        identifier = "identifier", locked = "locked", name = "name", preview_url =
        "preview_url", resource_id = "resource_id", type_ = "type" }
    }
    crate::object::object! {
        DomainApplication { id = "id"; call_ai_agent_id = "call_ai_agent_id",
        call_dialogflow_agent_id = "call_dialogflow_agent_id", call_fallback_method =
        "call_fallback_method", call_fallback_url = "call_fallback_url", call_flow_id =
        "call_flow_id", call_flow_version = "call_flow_version", call_handler =
        "call_handler", call_laml_application_id = "call_laml_application_id",
        call_relay_application = "call_relay_application", call_relay_context =
        "call_relay_context", call_relay_context_status_callback_url =
        "call_relay_context_status_callback_url", call_relay_script_url =
        "call_relay_script_url", call_relay_topic = "call_relay_topic",
        call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        call_request_method = "call_request_method", call_request_url =
        "call_request_url", call_status_callback_method = "call_status_callback_method",
        call_status_callback_url = "call_status_callback_url", call_video_room_id =
        "call_video_room_id", calling_handler_resource_id =
        "calling_handler_resource_id", ciphers = "ciphers", codecs = "codecs", domain =
        "domain", encryption = "encryption", identifier = "identifier", ip_auth =
        "ip_auth", ip_auth_enabled = "ip_auth_enabled", name = "name", type_ = "type",
        user = "user" }
    }
    crate::page::page! {
        DomainApplicationPage { DomainApplication = "data"; links = "links" }
    }
    crate::object::object! {
        FabricAddress { id = "id"; channels = "channels", cover_url = "cover_url",
        created_at = "created_at", display_name = "display_name", locked = "locked", name
        = "name", preview_url = "preview_url", resource_id = "resource_id", type_ =
        "type" }
    }
    crate::object::object! {
        Links { ; first = "first", next = "next", prev = "prev", self_ = "self" }
    }
    crate::object::object! {
        PhoneNumber { id = "id"; call_ai_agent_id = "call_ai_agent_id",
        call_dialogflow_agent_id = "call_dialogflow_agent_id", call_fallback_method =
        "call_fallback_method", call_fallback_url = "call_fallback_url", call_flow_id =
        "call_flow_id", call_flow_version = "call_flow_version", call_handler =
        "call_handler", call_laml_application_id = "call_laml_application_id",
        call_receive_mode = "call_receive_mode", call_relay_application =
        "call_relay_application", call_relay_connector_id = "call_relay_connector_id",
        call_relay_context = "call_relay_context", call_relay_context_status_callback_url
        = "call_relay_context_status_callback_url", call_relay_script_url =
        "call_relay_script_url", call_relay_topic = "call_relay_topic",
        call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        call_request_method = "call_request_method", call_request_url =
        "call_request_url", call_sip_endpoint_id = "call_sip_endpoint_id",
        call_status_callback_method = "call_status_callback_method",
        call_status_callback_url = "call_status_callback_url", call_verto_resource =
        "call_verto_resource", call_video_room_id = "call_video_room_id",
        calling_handler_resource_id = "calling_handler_resource_id", capabilities =
        "capabilities", country_code = "country_code", created_at = "created_at",
        e911_address_id = "e911_address_id", e911_status = "e911_status",
        message_fallback_method = "message_fallback_method", message_fallback_url =
        "message_fallback_url", message_handler = "message_handler",
        message_laml_application_id = "message_laml_application_id",
        message_relay_application = "message_relay_application", message_relay_context =
        "message_relay_context", message_relay_topic = "message_relay_topic",
        message_request_method = "message_request_method", message_request_url =
        "message_request_url", messaging_handler_resource_id =
        "messaging_handler_resource_id", name = "name", next_billed_at =
        "next_billed_at", number = "number", number_type = "number_type", updated_at =
        "updated_at" }
    }
    crate::page::page! {
        PhoneNumberPage { PhoneNumber = "data"; links = "links" }
    }
    crate::page::page! {
        RelaySipEndpointPage { SipEndpoint = "data"; links = "links" }
    }
    crate::object::object! {
        Resource { id = "id"; created_at = "created_at", display_name = "display_name",
        project_id = "project_id", sip_endpoint = "sip_endpoint", sip_gateway =
        "sip_gateway", subscriber = "subscriber", type_ = "type", updated_at =
        "updated_at" }
    }
    crate::object::object! {
        SipAddress { id = "id"; calling_handler_resource_id =
        "calling_handler_resource_id", ciphers = "ciphers", codecs = "codecs", context =
        "context", created_at = "created_at", display_name = "display_name", encryption =
        "encryption", ip_auth = "ip_auth", ip_auth_enabled = "ip_auth_enabled", name =
        "name", resource_id = "resource_id", type_ = "type", updated_at = "updated_at",
        uri = "uri", user = "user" }
    }
    crate::page::page! {
        SipAddressPage { SipAddress = "data"; items_count = "items_count", links =
        "links" }
    }
    crate::object::object! {
        SipCredentialEnvelope { id = "id", sip_endpoint = "sip_endpoint"; created_at =
        "created_at", display_name = "display_name", project_id = "project_id", type_ =
        "type", updated_at = "updated_at" }
    }
    crate::page::page! {
        SipCredentialPageObject { crate ::signalwire::sip_credential::SipCredential =
        "data"; links = "links" }
    }
    crate::object::object! {
        SipEndpoint { id = "id"; call_ai_agent_id = "call_ai_agent_id",
        call_dialogflow_agent_id = "call_dialogflow_agent_id", call_fallback_method =
        "call_fallback_method", call_fallback_url = "call_fallback_url", call_flow_id =
        "call_flow_id", call_flow_version = "call_flow_version", call_handler =
        "call_handler", call_laml_application_id = "call_laml_application_id",
        call_relay_application = "call_relay_application", call_relay_context =
        "call_relay_context", call_relay_context_status_callback_url =
        "call_relay_context_status_callback_url", call_relay_script_url =
        "call_relay_script_url", call_relay_topic = "call_relay_topic",
        call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        call_request_method = "call_request_method", call_request_url =
        "call_request_url", call_status_callback_method = "call_status_callback_method",
        call_status_callback_url = "call_status_callback_url", call_video_room_id =
        "call_video_room_id", caller_id = "caller_id", calling_handler_resource_id =
        "calling_handler_resource_id", ciphers = "ciphers", codecs = "codecs", encryption
        = "encryption", send_as = "send_as", type_ = "type", username = "username" }
    }
    crate::object::object! {
        SipGateway { id = "id"; created_at = "created_at", display_name = "display_name",
        project_id = "project_id", sip_gateway = "sip_gateway", type_ = "type",
        updated_at = "updated_at" }
    }
    crate::page::page! {
        SipGatewayPage { SipGateway = "data"; links = "links" }
    }
    crate::object::object! {
        SipGatewaySettings { id = "id"; ciphers = "ciphers", codecs = "codecs",
        encryption = "encryption", name = "name", uri = "uri" }
    }
    crate::object::object! {
        SipProfile { ; default_ciphers = "default_ciphers", default_codecs =
        "default_codecs", default_encryption = "default_encryption",
        default_outbound_policy = "default_outbound_policy", default_send_as =
        "default_send_as", domain = "domain", domain_identifier = "domain_identifier" }
    }
    crate::object::object! {
        Subscriber { id = "id"; created_at = "created_at", display_name = "display_name",
        project_id = "project_id", subscriber = "subscriber", type_ = "type", updated_at
        = "updated_at" }
    }
    crate::page::page! {
        SubscriberPage { Subscriber = "data"; links = "links" }
    }
    crate::object::object! {
        SubscriberProfile { ; company_name = "company_name", country = "country",
        display_name = "display_name", email = "email", first_name = "first_name", id =
        "id", job_title = "job_title", last_name = "last_name", region = "region",
        time_zone = "time_zone", timezone = "timezone" }
    }
    crate::object::object! {
        SubscriberSipCredential { id = "id"; call_handler = "call_handler", caller_id =
        "caller_id", calling_handler_resource_id = "calling_handler_resource_id", ciphers
        = "ciphers", codecs = "codecs", encryption = "encryption", send_as = "send_as",
        username = "username" }
    }
    crate::page::page! {
        SubscriberSipCredentialPage { SubscriberSipCredential = "data"; links = "links" }
    }
    crate::object::object! {
        VerifiedNumber { id = "id"; extension = "extension", name = "name", number =
        "number", status = "status", type_ = "type", verified = "verified", verified_at =
        "verified_at" }
    }
    crate::page::page! {
        VerifiedNumberPage { VerifiedNumber = "data"; links = "links" }
    }
    pub use crate::signalwire::fabric_page::FabricAddressPage;
    pub use crate::signalwire::fabric_page::ResourcePage;
    pub use crate::signalwire::fabric_page::SipCredentialPage;
    pub use crate::signalwire::sip_credential::SipCredential;
    crate::id::text_id! {
        #[doc =
        "Id of an address of a resource, as listed by the operations that list addresses. Not the id of a SIP address."]
        AddressId
    }
    crate::id::text_id! {
        #[doc =
        "Id of the domain (the platform also says context) that a SIP address is grouped under."]
        ContextId
    }
    crate::id::text_id! {
        #[doc = "Id of a domain application."] DomainApplicationId
    }
    crate::id::text_id! {
        #[doc =
        "Id of an address for emergency calls (E911): one that is validated, and belongs to the project. Such addresses are made under `/api/relay/rest/addresses` or in the dashboard."]
        EmergencyAddressId
    }
    crate::id::text_id! {
        #[doc = "Id of a phone number. It is not the number itself."] PhoneNumberId
    }
    crate::id::text_id! {
        #[doc = "Id of a project. It is also the user name of the Basic authentication."]
        ProjectId
    }
    crate::id::text_id! {
        #[doc =
        "Id of any resource of the project, whatever its kind: an AI agent, a call flow, a SWML script, a SIP gateway and so on. Of ids that come in pairs it is the outer one."]
        ResourceId
    }
    crate::id::text_id! {
        #[doc =
        "Id of a SIP address. Ids of other kinds of address get a 404 on the paths of SIP addresses."]
        SipAddressId
    }
    crate::id::text_id! {
        #[doc =
        "Id of a SIP credential as a resource: the outer id of the response, and the one that the paths of get, update and delete want. It differs from the id inside `sip_endpoint`, see `SipEndpointId`; with that one these paths return 404."]
        SipCredentialId
    }
    crate::id::text_id! {
        #[doc =
        "Id of the SIP endpoint itself: the id inside the `sip_endpoint` of a SIP credential, and the id that the older relay paths under `/api/relay/rest/endpoints/sip` want. The paths of SIP credentials do not accept it."]
        SipEndpointId
    }
    crate::id::text_id! {
        #[doc =
        "Id of a SIP gateway as a resource: the outer id of the response, and the one that paths want."]
        SipGatewayId
    }
    crate::id::text_id! {
        #[doc =
        "Id inside the `sip_gateway` of a SIP gateway. No path of this document accepts it; paths want the outer `SipGatewayId`."]
        SipGatewayInnerId
    }
    crate::id::text_id! {
        #[doc =
        "Id of a subscriber as a resource: the outer id, which every path wants."]
        SubscriberId
    }
    crate::id::text_id! {
        #[doc =
        "Id inside the `subscriber` of a subscriber, where there is one. No path accepts it; paths want the outer `SubscriberId`."]
        SubscriberInnerId
    }
    crate::id::text_id! {
        #[doc =
        "Id of a SIP credential that belongs to a subscriber. These credentials have this one id only."]
        SubscriberSipCredentialId
    }
    crate::id::text_id! {
        #[doc = "Id of a verified caller ID. It is not the number itself."]
        VerifiedNumberId
    }
    crate::open_enum::open_enum! {
        #[doc = "Kind of thing that an address leads to."] pub enum AddressType { #[doc =
        "An application."] App = "app", #[doc = "A room."] Room = "room", #[doc =
        "A call: SIP credentials and SIP gateways have this kind now."] Call = "call",
        #[doc = "A subscriber."] Subscriber = "subscriber" }
    }
    crate::open_enum::open_enum! {
        #[doc = "Version of a call flow."] pub enum CallFlowVersion { #[doc =
        "The draft as it is saved now."] WorkingCopy = "working_copy", #[doc =
        "The version that was deployed last."] CurrentDeployed = "current_deployed" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "Call handler as responses show it: every value that any document lists. Requests have smaller sets of their own. Older subscriber documents write `laml_webhook`, everything else `laml_webhooks`; each keeps its spelling.\n\nDiffers from the vendor's text: The documents give the responses of each resource a set of its own. One open set reads all of them."]
        pub enum CallHandler { #[doc =
        "Follows the outbound policy of the project's SIP profile."] Default = "default",
        #[doc = "May dial the phone network."] Passthrough = "passthrough", #[doc =
        "May not dial the phone network."] BlockPstn = "block-pstn", #[doc =
        "Dials the resource in `calling_handler_resource_id` and follows its instructions."]
        Resource = "resource", #[doc =
        "The Relay context in `call_relay_context` takes the call."] RelayContext =
        "relay_context", #[doc = "The Relay topic in `call_relay_topic` takes the call."]
        RelayTopic = "relay_topic", #[doc =
        "The Relay application in `call_relay_application` takes the call."]
        RelayApplication = "relay_application", #[doc =
        "A connector takes the call. Phone numbers name it in `call_relay_connector_id`; for other resources no field is documented."]
        RelayConnector = "relay_connector", #[doc =
        "The SWML script at `call_relay_script_url` handles the call."] RelayScript =
        "relay_script", #[doc =
        "The same as `laml_webhooks`, in the spelling of older subscriber documents."]
        LamlWebhook = "laml_webhook", #[doc =
        "The LaML document at `call_request_url` handles the call."] LamlWebhooks =
        "laml_webhooks", #[doc =
        "The LaML application in `call_laml_application_id` takes the call."]
        LamlApplication = "laml_application", #[doc =
        "The Dialogflow agent in `call_dialogflow_agent_id` takes the call."] Dialogflow
        = "dialogflow", #[doc = "The call joins the video room in `call_video_room_id`."]
        VideoRoom = "video_room", #[doc =
        "The call flow in `call_flow_id` takes the call."] CallFlow = "call_flow", #[doc
        = "The AI agent in `call_ai_agent_id` takes the call."] AiAgent = "ai_agent",
        #[doc =
        "A subscriber takes the call. Stands on domain applications and phone numbers, whose requests cannot set it."]
        FabricSubscriber = "fabric_subscriber", #[doc =
        "A SIP gateway takes the call. Stands on domain applications and phone numbers, whose requests cannot set it."]
        SipGateway = "sip_gateway", #[doc =
        "A call queue takes the call. Stands on domain applications and phone numbers, whose requests cannot set it."]
        CallQueue = "call_queue", #[doc =
        "The SIP credential in `call_sip_endpoint_id` rings. Stands on phone numbers."]
        RelaySipEndpoint = "relay_sip_endpoint", #[doc =
        "The Verto resource in `call_verto_resource` takes the call. Stands on phone numbers."]
        RelayVertoEndpoint = "relay_verto_endpoint" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "Whether a phone number takes voice calls or faxes.\n\nDiffers from the vendor's text: The reference has a string without a set of values in requests, and these values in responses."]
        pub enum CallReceiveMode { #[doc = "Voice calls."] Voice = "voice", #[doc =
        "Faxes."] Fax = "fax" }
    }
    crate::open_enum::open_enum! {
        #[doc = "SRTP cipher suite. The same five are documented for every resource."]
        pub enum Cipher { #[doc =
        "AES-256 in GCM mode with an authentication tag of 8 octets."] AeadAes256Gcm8 =
        "AEAD_AES_256_GCM_8", #[doc =
        "AES-256 in counter mode with an HMAC-SHA1 tag of 80 bits."]
        Aes256CmHmacSha1Tag80 = "AES_256_CM_HMAC_SHA1_80", #[doc =
        "AES-128 in counter mode with an HMAC-SHA1 tag of 80 bits."]
        AesCm128HmacSha1Tag80 = "AES_CM_128_HMAC_SHA1_80", #[doc =
        "AES-256 in counter mode with an HMAC-SHA1 tag of 32 bits."]
        Aes256CmHmacSha1Tag32 = "AES_256_CM_HMAC_SHA1_32", #[doc =
        "AES-128 in counter mode with an HMAC-SHA1 tag of 32 bits."]
        AesCm128HmacSha1Tag32 = "AES_CM_128_HMAC_SHA1_32" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "Audio or video codec. The platform compares the exact text, so it is never changed here. Not every resource takes every codec: SIP credentials, subscriber SIP credentials and SIP gateways document all eleven, SIP addresses and domain applications leave out the four OPUS variants with a rate, and the texts on the SIP profile and on relay SIP endpoints leave out G729 as well.\n\nDiffers from the vendor's text: The documents give each resource a set of its own. One open set serves all of them."]
        pub enum Codec { #[doc = "G.711 µ-law."] Pcmu = "PCMU", #[doc = "G.711 A-law."]
        Pcma = "PCMA", #[doc = "G.722 wideband audio."] G722 = "G722", #[doc =
        "G.729 audio."] G729 = "G729", #[doc = "Opus without a stated rate."] Opus =
        "OPUS", #[doc = "Opus at 48 kHz with packets of 20 ms."] Opus48kHz20ms =
        "OPUS@48000H@20I", #[doc = "Opus at 24 kHz with packets of 20 ms."] Opus24kHz20ms
        = "OPUS@24000H@20I", #[doc = "Opus at 16 kHz with packets of 20 ms."]
        Opus16kHz20ms = "OPUS@16000H@20I", #[doc =
        "Opus at 8 kHz with packets of 20 ms."] Opus8kHz20ms = "OPUS@8000H@20I", #[doc =
        "VP8 video."] Vp8 = "VP8", #[doc = "H.264 video."] H264 = "H264" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "What takes inbound calls to a domain application: the values that requests accept. Subscribers, SIP gateways, call queues and connectors appear in responses and cannot be set here."]
        pub enum DomainApplicationCallHandler { #[doc =
        "The Relay topic in `call_relay_topic` takes the call."] RelayTopic =
        "relay_topic", #[doc =
        "The Relay application in `call_relay_application` takes the call."]
        RelayApplication = "relay_application", #[doc =
        "The LaML document at `call_request_url` handles the call."] LamlWebhooks =
        "laml_webhooks", #[doc =
        "The LaML application in `call_laml_application_id` takes the call."]
        LamlApplication = "laml_application", #[doc =
        "The call joins the video room in `call_video_room_id`."] VideoRoom =
        "video_room", #[doc =
        "The SWML script at `call_relay_script_url` handles the call."] RelayScript =
        "relay_script", #[doc =
        "The Dialogflow agent in `call_dialogflow_agent_id` takes the call."] Dialogflow
        = "dialogflow", #[doc = "The AI agent in `call_ai_agent_id` takes the call."]
        AiAgent = "ai_agent", #[doc = "The call flow in `call_flow_id` takes the call."]
        CallFlow = "call_flow", #[doc =
        "The Relay context in `call_relay_context` takes the call. The vendor marks it as deprecated."]
        RelayContext = "relay_context" }
    }
    crate::open_enum::open_enum! {
        #[doc = "How far the registration of an emergency address is."] pub enum
        EmergencyAddressStatus { #[doc = "The registration is under way."] Pending =
        "pending", #[doc = "The address is registered."] Active = "active", #[doc =
        "The registration failed."] Failed = "failed", #[doc =
        "The removal is under way."] PendingRemoval = "pending_removal", #[doc =
        "The address was removed."] Unregistered = "unregistered" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "Whether media must be encrypted (SRTP). One set for all resources, of which each takes a part: SIP credentials, subscriber SIP credentials and relay SIP endpoints take `default`, `required` and `optional`; the SIP profile takes `required` and `optional`; SIP addresses and domain applications take `required`, `optional` and `forbidden`; SIP gateways document `default`, `required` and `optional`, but were seen to refuse `default` and to take `forbidden`.\n\nDiffers from the vendor's text: The documents give each resource a closed set of its own, and these sets contradict live behavior on SIP gateways and one documented error. One open set serves all of them."]
        pub enum Encryption { #[doc =
        "The setting of the project's SIP profile applies. For credentials and endpoints."]
        Default = "default", #[doc =
        "Calls without encryption are refused. For every resource."] Required =
        "required", #[doc =
        "Encryption is used where the other side offers it. For every resource."]
        Optional = "optional", #[doc =
        "Calls are never encrypted. For SIP addresses, domain applications and, as seen in use, SIP gateways."]
        Forbidden = "forbidden", #[doc =
        "Stands only in the text of one documented error, as an allowed value; no request documents it."]
        Disabled = "disabled" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "HTTP method that the platform uses to fetch a document or to report a status."]
        pub enum HttpMethod { #[doc = "HTTP GET."] Get = "GET", #[doc = "HTTP POST."]
        Post = "POST" }
    }
    crate::open_enum::open_enum! {
        #[doc = "What takes the messages that come in on a phone number."] pub enum
        MessageHandler { #[doc =
        "The Relay context in `message_relay_context`. The vendor marks it as deprecated."]
        RelayContext = "relay_context", #[doc =
        "The Relay topic in `message_relay_topic`."] RelayTopic = "relay_topic", #[doc =
        "The Relay application in `message_relay_application`."] RelayApplication =
        "relay_application", #[doc =
        "The cXML (LaML) document at `message_request_url`."] LamlWebhooks =
        "laml_webhooks", #[doc =
        "The cXML (LaML) application in `message_laml_application_id`."] LamlApplication
        = "laml_application" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "What takes the calls that come in on a phone number: the values that requests accept. A number that was given to a SIP gateway, a subscriber or a call queue shows `sip_gateway`, `fabric_subscriber` or `call_queue`, which no request accepts.\n\nDiffers from the vendor's text: `ai_agent` and `call_flow` are absent from the requests of the reference; the vendor's own clients send them."]
        pub enum PhoneNumberCallHandler { #[doc =
        "The SWML script at `call_relay_script_url` takes the call."] RelayScript =
        "relay_script", #[doc = "The SIP credential in `call_sip_endpoint_id` rings."]
        RelaySipEndpoint = "relay_sip_endpoint", #[doc =
        "The Relay context in `call_relay_context` takes the call. The vendor marks it as deprecated."]
        RelayContext = "relay_context", #[doc =
        "The Relay topic in `call_relay_topic` takes the call."] RelayTopic =
        "relay_topic", #[doc =
        "The Relay application in `call_relay_application` takes the call."]
        RelayApplication = "relay_application", #[doc =
        "The connector in `call_relay_connector_id` takes the call."] RelayConnector =
        "relay_connector", #[doc =
        "The Verto resource in `call_verto_resource` takes the call."] RelayVertoEndpoint
        = "relay_verto_endpoint", #[doc =
        "The cXML (LaML) document at `call_request_url` takes the call."] LamlWebhooks =
        "laml_webhooks", #[doc =
        "The cXML (LaML) application in `call_laml_application_id` takes the call."]
        LamlApplication = "laml_application", #[doc =
        "The Dialogflow agent in `call_dialogflow_agent_id` takes the call."] Dialogflow
        = "dialogflow", #[doc = "The call joins the video room in `call_video_room_id`."]
        VideoRoom = "video_room", #[doc =
        "The AI agent in `call_ai_agent_id` takes the call."] AiAgent = "ai_agent", #[doc
        = "The call flow in `call_flow_id` takes the call."] CallFlow = "call_flow" }
    }
    crate::open_enum::open_enum! {
        #[doc = "What a phone number can do."] pub enum PhoneNumberCapability { #[doc =
        "Voice calls."] Voice = "voice", #[doc = "Text messages."] Sms = "sms", #[doc =
        "Messages with media."] Mms = "mms", #[doc = "Faxes."] Fax = "fax" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "Kind of a phone number. The search for numbers to buy says `local` in place of `longcode`."]
        pub enum PhoneNumberType { #[doc = "Toll-free, so that the called side pays."]
        TollFree = "toll-free", #[doc = "An ordinary number."] Longcode = "longcode" }
    }
    crate::open_enum::open_enum! {
        #[doc = "What a resource handles on a phone number."] pub enum PhoneRouteHandler
        { #[doc = "Calls."] Calling = "calling", #[doc = "Messages."] Messaging =
        "messaging" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "What takes the calls of a relay SIP endpoint: the values that requests document. Live endpoints were seen to accept `default` and `passthrough` as well, which can be given as unknown values."]
        pub enum RelayCallHandler { #[doc =
        "The Relay context in `call_relay_context` takes the call."] RelayContext =
        "relay_context", #[doc = "The Relay topic in `call_relay_topic` takes the call."]
        RelayTopic = "relay_topic", #[doc =
        "The Relay application in `call_relay_application` takes the call."]
        RelayApplication = "relay_application", #[doc =
        "A connector takes the call. The reference names no field that says which one."]
        RelayConnector = "relay_connector", #[doc =
        "The SWML script at `call_relay_script_url` handles the call."] RelayScript =
        "relay_script", #[doc =
        "The LaML document at `call_request_url` handles the call."] LamlWebhooks =
        "laml_webhooks", #[doc =
        "The LaML application in `call_laml_application_id` takes the call."]
        LamlApplication = "laml_application", #[doc =
        "The Dialogflow agent in `call_dialogflow_agent_id` takes the call."] Dialogflow
        = "dialogflow", #[doc = "The call joins the video room in `call_video_room_id`."]
        VideoRoom = "video_room", #[doc =
        "The call flow in `call_flow_id` takes the call."] CallFlow = "call_flow", #[doc
        = "The AI agent in `call_ai_agent_id` takes the call."] AiAgent = "ai_agent" }
    }
    crate::open_enum::open_enum! {
        #[doc = "Kind of a resource, as its `type` tag says it."] pub enum ResourceType {
        #[doc = "A SIP credential."] SipEndpoint = "sip_endpoint", #[doc =
        "A SIP gateway."] SipGateway = "sip_gateway", #[doc = "A subscriber."] Subscriber
        = "subscriber", #[doc = "An AI agent."] AiAgent = "ai_agent", #[doc =
        "A call flow."] CallFlow = "call_flow", #[doc =
        "A SWML script kept on the platform."] SwmlScript = "swml_script", #[doc =
        "A SWML document fetched from elsewhere."] SwmlWebhook = "swml_webhook", #[doc =
        "A cXML (LaML) application."] CxmlApplication = "cxml_application", #[doc =
        "A cXML (LaML) script kept on the platform."] CxmlScript = "cxml_script", #[doc =
        "A cXML (LaML) document fetched from elsewhere."] CxmlWebhook = "cxml_webhook",
        #[doc = "A Relay application."] RelayApplication = "relay_application", #[doc =
        "A FreeSWITCH connector."] FreeswitchConnector = "freeswitch_connector", #[doc =
        "A Dialogflow agent."] DialogflowAgent = "dialogflow_agent", #[doc =
        "A video room."] VideoRoom = "video_room" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "What happens to calls that a SIP credential places: the values that requests accept."]
        pub enum SipCredentialCallHandler { #[doc =
        "Follows the outbound policy of the project's SIP profile."] Default = "default",
        #[doc = "May dial the phone network."] Passthrough = "passthrough", #[doc =
        "May not dial the phone network."] BlockPstn = "block-pstn", #[doc =
        "Dials the resource in `calling_handler_resource_id` and follows its instructions."]
        Resource = "resource" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "What happens to calls that a subscriber's SIP credential places: the values that the older create body accepts."]
        pub enum SubscriberCallHandler { #[doc =
        "Follows the outbound policy of the project's SIP profile."] Default = "default",
        #[doc = "May dial the phone network."] Passthrough = "passthrough", #[doc =
        "May not dial the phone network."] BlockPstn = "block-pstn" }
    }
    crate::open_enum::open_enum! {
        #[doc = "Whether a verified caller ID is verified."] pub enum VerificationStatus
        { #[doc = "The number is verified."] Verified = "Verified", #[doc =
        "The verification is not complete."] AwaitingVerification =
        "Awaiting Verification" }
    }
    ///The call route, named in one of several ways.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum SubscriberCallRoute {
        /**What happens to calls that the device places. Excludes `calling_handler_resource_id`.

Differs from the vendor's text: An older reference documents two forms of this body, one with `call_handler` and one with `calling_handler_resource_id`; since May 2025 both are absent from the reference. They are offered as one choice, which may be left out.*/
        #[serde(rename = "call_handler")]
        Handler(crate::signalwire::types::SubscriberCallHandler),
        /**Resource that calls of the device go to. Excludes `call_handler`.

Differs from the vendor's text: An older reference documents two forms of this body, one with `call_handler` and one with `calling_handler_resource_id`; since May 2025 both are absent from the reference. They are offered as one choice, which may be left out.*/
        #[serde(rename = "calling_handler_resource_id")]
        Resource(crate::signalwire::types::ResourceId),
    }
    impl From<crate::signalwire::types::SubscriberCallHandler> for SubscriberCallRoute {
        fn from(value: crate::signalwire::types::SubscriberCallHandler) -> Self {
            Self::Handler(value)
        }
    }
    crate::convert::conversions! {
        SubscriberCallRoute : | value | Self::Handler(value.into()),
    }
    impl From<crate::signalwire::types::ResourceId> for SubscriberCallRoute {
        fn from(value: crate::signalwire::types::ResourceId) -> Self {
            Self::Resource(value)
        }
    }
    crate::convert::conversions! {
        SubscriberCallRoute : | value | Self::Resource(value.into()), & crate
        ::signalwire::types::ResourceId
    }
}
#[derive(Clone)]
/**Client for signalwire

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
    /**List resources

Lists the resources of the project, of every kind. No filter is documented. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List Resources": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources`

*/
    pub async fn list_resources<'a>(
        &'a self,
        query: &'a types::ListResourcesQuery,
    ) -> Result<ResponseValue<crate::signalwire::fabric_page::ResourcePage>, Error> {
        let info = operations::LIST_RESOURCES;
        let url = self.url("/api/fabric/resources");
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**List SIP credentials

Lists the SIP credentials of the project. The response is documented in three shapes, which all decode to the same page: one object with `data` and `links`, an array of such objects, and a bare array of credentials. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List SIP credentials": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/sip_endpoints`

*/
    pub async fn list_sip_credentials<'a>(
        &'a self,
        query: &'a types::ListSipCredentialsQuery,
    ) -> Result<
        ResponseValue<crate::signalwire::fabric_page::SipCredentialPage>,
        Error,
    > {
        let info = operations::LIST_SIP_CREDENTIALS;
        let url = self.url("/api/fabric/resources/sip_endpoints");
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**Create a SIP credential

Creates a SIP credential. The response does not contain the host that the device registers with; that is the `domain` of the SIP profile. A user name that is taken is refused with 422; `not_unique_within_project` and `value_not_unique` are the catalogue's codes for that. The platform has no idempotency key: a creation that timed out may have happened, so look for the user name in the list before sending it again. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Create SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `POST` request to `/api/fabric/resources/sip_endpoints`

*/
    pub async fn create_sip_credential<'a>(
        &'a self,
        body: &'a types::SipCredentialCreate,
    ) -> Result<ResponseValue<crate::signalwire::sip_credential::SipCredential>, Error> {
        let info = operations::CREATE_SIP_CREDENTIAL;
        let url = self.url("/api/fabric/resources/sip_endpoints");
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
    /**Get a SIP credential

Reads one SIP credential by its resource id, the outer one. The password is never part of the response. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Get SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/sip_endpoints/{id}`

Arguments:
- `id`: Id of the SIP credential as a resource (the outer id).
*/
    pub async fn get_sip_credential<'a>(
        &'a self,
        id: &'a types::SipCredentialId,
    ) -> Result<ResponseValue<crate::signalwire::sip_credential::SipCredential>, Error> {
        let info = operations::GET_SIP_CREDENTIAL;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/sip_endpoints/{}", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
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
    /**Update a SIP credential

Changes a SIP credential. Only the fields that are set are sent. The documents do not agree whether this PUT keeps what is not sent: live requests with a few fields left the rest alone, while pages about the vendor's clients speak of a full replacement; read the credential back where it matters. The path wants the outer id; the id inside `sip_endpoint` gets 404. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Update SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `PUT` request to `/api/fabric/resources/sip_endpoints/{id}`

Arguments:
- `id`: Id of the SIP credential as a resource (the outer id).
- `body`
*/
    pub async fn update_sip_credential<'a>(
        &'a self,
        id: &'a types::SipCredentialId,
        body: &'a types::SipCredentialUpdate,
    ) -> Result<ResponseValue<crate::signalwire::sip_credential::SipCredential>, Error> {
        let info = operations::UPDATE_SIP_CREDENTIAL;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/sip_endpoints/{}", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
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
    /**Delete a SIP credential

Deletes a SIP credential by its resource id, the outer one. With the id inside `sip_endpoint` the platform returns 404 and the credential stays. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Delete SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `DELETE` request to `/api/fabric/resources/sip_endpoints/{id}`

Arguments:
- `id`: Id of the SIP credential as a resource (the outer id).
*/
    pub async fn delete_sip_credential<'a>(
        &'a self,
        id: &'a types::SipCredentialId,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::DELETE_SIP_CREDENTIAL;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/sip_endpoints/{}", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
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
    /**List the addresses of a SIP credential

Lists the addresses under which a SIP credential is called. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List SIP credential Addresses": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/sip_endpoints/{id}/addresses`

Arguments:
- `id`: Id of the SIP credential as a resource (the outer id).
- `query`
*/
    pub async fn list_sip_credential_addresses<'a>(
        &'a self,
        id: &'a types::SipCredentialId,
        query: &'a types::ListSipCredentialAddressesQuery,
    ) -> Result<
        ResponseValue<crate::signalwire::fabric_page::FabricAddressPage>,
        Error,
    > {
        let info = operations::LIST_SIP_CREDENTIAL_ADDRESSES;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/sip_endpoints/{}/addresses", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**List SIP gateways

Lists the SIP gateways of the project. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List SIP gateways": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/sip_gateways`

*/
    pub async fn list_sip_gateways<'a>(
        &'a self,
        query: &'a types::ListSipGatewaysQuery,
    ) -> Result<ResponseValue<types::SipGatewayPage>, Error> {
        let info = operations::LIST_SIP_GATEWAYS;
        let url = self.url("/api/fabric/resources/sip_gateways");
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**Create a SIP gateway

Creates a SIP gateway that dials an external SIP URI. The platform has no idempotency key: a creation that timed out may have happened, so look for the gateway in the list before sending it again. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Create SIP gateway": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `POST` request to `/api/fabric/resources/sip_gateways`

*/
    pub async fn create_sip_gateway<'a>(
        &'a self,
        body: &'a types::SipGatewayCreate,
    ) -> Result<ResponseValue<types::SipGateway>, Error> {
        let info = operations::CREATE_SIP_GATEWAY;
        let url = self.url("/api/fabric/resources/sip_gateways");
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
    /**Get a SIP gateway

Reads one SIP gateway by its resource id, the outer one. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Get SIP gateway": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/sip_gateways/{id}`

Arguments:
- `id`: Id of the SIP gateway as a resource (the outer id).
*/
    pub async fn get_sip_gateway<'a>(
        &'a self,
        id: &'a types::SipGatewayId,
    ) -> Result<ResponseValue<types::SipGateway>, Error> {
        let info = operations::GET_SIP_GATEWAY;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/sip_gateways/{}", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
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
    /**Delete a SIP gateway

Deletes a SIP gateway by its resource id, the outer one. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Delete SIP gateway": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `DELETE` request to `/api/fabric/resources/sip_gateways/{id}`

Arguments:
- `id`: Id of the SIP gateway as a resource (the outer id).
*/
    pub async fn delete_sip_gateway<'a>(
        &'a self,
        id: &'a types::SipGatewayId,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::DELETE_SIP_GATEWAY;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/sip_gateways/{}", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
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
    /**Update a SIP gateway

Changes a SIP gateway: fields that are not set are not sent and stay unchanged. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Update SIP gateway": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `PATCH` request to `/api/fabric/resources/sip_gateways/{id}`

Arguments:
- `id`: Id of the SIP gateway as a resource (the outer id).
- `body`
*/
    pub async fn update_sip_gateway<'a>(
        &'a self,
        id: &'a types::SipGatewayId,
        body: &'a types::SipGatewayUpdate,
    ) -> Result<ResponseValue<types::SipGateway>, Error> {
        let info = operations::UPDATE_SIP_GATEWAY;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/sip_gateways/{}", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
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
    /**List the addresses of a SIP gateway

Lists the addresses under which a SIP gateway is called. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List SIP gateway Addresses": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/sip_gateways/{id}/addresses`

Arguments:
- `id`: Id of the SIP gateway as a resource (the outer id).
- `query`
*/
    pub async fn list_sip_gateway_addresses<'a>(
        &'a self,
        id: &'a types::SipGatewayId,
        query: &'a types::ListSipGatewayAddressesQuery,
    ) -> Result<
        ResponseValue<crate::signalwire::fabric_page::FabricAddressPage>,
        Error,
    > {
        let info = operations::LIST_SIP_GATEWAY_ADDRESSES;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/sip_gateways/{}/addresses", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**List subscribers

Lists the subscribers of the project. No filter is documented. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List Subscribers": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/subscribers`

*/
    pub async fn list_subscribers<'a>(
        &'a self,
        query: &'a types::ListSubscribersQuery,
    ) -> Result<ResponseValue<types::SubscriberPage>, Error> {
        let info = operations::LIST_SUBSCRIBERS;
        let url = self.url("/api/fabric/resources/subscribers");
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**Create a subscriber

Creates a subscriber. The vendor's guides name a price of 3 USD for each subscriber and month. A second subscriber with the same email address was seen to be refused with 422; one with another address costs a second fee. The platform has no idempotency key: a creation that timed out may have happened, so look for the email address in the list before sending it again. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Create Subscriber": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `POST` request to `/api/fabric/resources/subscribers`

*/
    pub async fn create_subscriber<'a>(
        &'a self,
        body: &'a types::SubscriberCreate,
    ) -> Result<ResponseValue<types::Subscriber>, Error> {
        let info = operations::CREATE_SUBSCRIBER;
        let url = self.url("/api/fabric/resources/subscribers");
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
    /**List the SIP credentials of a subscriber

Lists the SIP credentials that belong to one subscriber. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List Subscriber SIP credentials": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints`

Arguments:
- `fabric_subscriber_id`: Id of the subscriber as a resource (its outer id).
- `query`
*/
    pub async fn list_subscriber_sip_credentials<'a>(
        &'a self,
        fabric_subscriber_id: &'a types::SubscriberId,
        query: &'a types::ListSubscriberSipCredentialsQuery,
    ) -> Result<ResponseValue<types::SubscriberSipCredentialPage>, Error> {
        let info = operations::LIST_SUBSCRIBER_SIP_CREDENTIALS;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/subscribers/{}/sip_endpoints", encode_path(&
                    fabric_subscriber_id.to_string()).map_err(| error | self
                    .refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**Create a SIP credential for a subscriber

Creates a SIP credential that belongs to one subscriber. The response is flat and does not contain the password. The platform has no idempotency key: a creation that timed out may have happened, so look for the user name in the list before sending it again. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Create Subscriber SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>; "Create Subscriber SIP Endpoint" in the reference of before 2025-05-12.

Sends a `POST` request to `/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints`

Arguments:
- `fabric_subscriber_id`: Id of the subscriber as a resource (its outer id).
- `body`
*/
    pub async fn create_subscriber_sip_credential<'a>(
        &'a self,
        fabric_subscriber_id: &'a types::SubscriberId,
        body: &'a types::SubscriberSipCredentialCreate,
    ) -> Result<ResponseValue<types::SubscriberSipCredential>, Error> {
        let info = operations::CREATE_SUBSCRIBER_SIP_CREDENTIAL;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/subscribers/{}/sip_endpoints", encode_path(&
                    fabric_subscriber_id.to_string()).map_err(| error | self
                    .refused(info, error)) ?
                ),
            );
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
    /**Get a SIP credential of a subscriber

Reads one SIP credential of a subscriber. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Get Subscriber SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`

Arguments:
- `fabric_subscriber_id`: Id of the subscriber as a resource (its outer id).
- `id`: Id of the SIP credential.
*/
    pub async fn get_subscriber_sip_credential<'a>(
        &'a self,
        fabric_subscriber_id: &'a types::SubscriberId,
        id: &'a types::SubscriberSipCredentialId,
    ) -> Result<ResponseValue<types::SubscriberSipCredential>, Error> {
        let info = operations::GET_SUBSCRIBER_SIP_CREDENTIAL;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/subscribers/{}/sip_endpoints/{}",
                    encode_path(& fabric_subscriber_id.to_string()).map_err(| error |
                    self.refused(info, error)) ?, encode_path(& id.to_string()).map_err(|
                    error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
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
    /**Delete a SIP credential of a subscriber

Deletes a SIP credential of a subscriber; devices can no longer register with it. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Delete Subscriber SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `DELETE` request to `/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`

Arguments:
- `fabric_subscriber_id`: Id of the subscriber as a resource (its outer id).
- `id`: Id of the SIP credential.
*/
    pub async fn delete_subscriber_sip_credential<'a>(
        &'a self,
        fabric_subscriber_id: &'a types::SubscriberId,
        id: &'a types::SubscriberSipCredentialId,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::DELETE_SUBSCRIBER_SIP_CREDENTIAL;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/subscribers/{}/sip_endpoints/{}",
                    encode_path(& fabric_subscriber_id.to_string()).map_err(| error |
                    self.refused(info, error)) ?, encode_path(& id.to_string()).map_err(|
                    error | self.refused(info, error)) ?
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
    /**Update a SIP credential of a subscriber

Changes a SIP credential of a subscriber: fields that are not set are not sent and stay unchanged. No field can be cleared with null. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Update Subscriber SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `PATCH` request to `/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`

Arguments:
- `fabric_subscriber_id`: Id of the subscriber as a resource (its outer id).
- `id`: Id of the SIP credential.
- `body`
*/
    pub async fn update_subscriber_sip_credential<'a>(
        &'a self,
        fabric_subscriber_id: &'a types::SubscriberId,
        id: &'a types::SubscriberSipCredentialId,
        body: &'a types::SubscriberSipCredentialUpdate,
    ) -> Result<ResponseValue<types::SubscriberSipCredential>, Error> {
        let info = operations::UPDATE_SUBSCRIBER_SIP_CREDENTIAL;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/subscribers/{}/sip_endpoints/{}",
                    encode_path(& fabric_subscriber_id.to_string()).map_err(| error |
                    self.refused(info, error)) ?, encode_path(& id.to_string()).map_err(|
                    error | self.refused(info, error)) ?
                ),
            );
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
    /**Get a subscriber

Reads one subscriber by its resource id, the outer one. The password is never part of the response. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Get Subscriber": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/subscribers/{id}`

Arguments:
- `id`: Id of the subscriber as a resource (the outer id).
*/
    pub async fn get_subscriber<'a>(
        &'a self,
        id: &'a types::SubscriberId,
    ) -> Result<ResponseValue<types::Subscriber>, Error> {
        let info = operations::GET_SUBSCRIBER;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/subscribers/{}", encode_path(& id.to_string())
                    .map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
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
    /**Update a subscriber

Changes a subscriber. Only the fields that are set are sent, and always the email address, which the platform requires. Whether fields that are not sent stay as they are is not documented: one document speaks of the whole resource. In particular, whether the password stays is not documented; a creation without a password gets a random one. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Update Subscriber": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `PUT` request to `/api/fabric/resources/subscribers/{id}`

Arguments:
- `id`: Id of the subscriber as a resource (the outer id).
- `body`
*/
    pub async fn update_subscriber<'a>(
        &'a self,
        id: &'a types::SubscriberId,
        body: &'a types::SubscriberUpdate,
    ) -> Result<ResponseValue<types::Subscriber>, Error> {
        let info = operations::UPDATE_SUBSCRIBER;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/subscribers/{}", encode_path(& id.to_string())
                    .map_err(| error | self.refused(info, error)) ?
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
    /**Delete a subscriber

Deletes a subscriber and the data that belongs to it. Whether devices that are registered with its SIP credentials lose their registration at once is not documented. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Delete Subscriber": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `DELETE` request to `/api/fabric/resources/subscribers/{id}`

Arguments:
- `id`: Id of the subscriber as a resource (the outer id).
*/
    pub async fn delete_subscriber<'a>(
        &'a self,
        id: &'a types::SubscriberId,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::DELETE_SUBSCRIBER;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/subscribers/{}", encode_path(& id.to_string())
                    .map_err(| error | self.refused(info, error)) ?
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
    /**List the addresses of a subscriber

Lists the addresses under which a subscriber is called. A new subscriber has one in the `private` context; its name was seen to get a random suffix. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List Subscriber Addresses": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/subscribers/{id}/addresses`

Arguments:
- `id`: Id of the subscriber as a resource (the outer id).
- `query`
*/
    pub async fn list_subscriber_addresses<'a>(
        &'a self,
        id: &'a types::SubscriberId,
        query: &'a types::ListSubscriberAddressesQuery,
    ) -> Result<
        ResponseValue<crate::signalwire::fabric_page::FabricAddressPage>,
        Error,
    > {
        let info = operations::LIST_SUBSCRIBER_ADDRESSES;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/subscribers/{}/addresses", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**Get a resource

Reads one resource of any kind. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Get Resource": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/{id}`

Arguments:
- `id`: Id of the resource. Of ids that come in pairs it is the outer one.
*/
    pub async fn get_resource<'a>(
        &'a self,
        id: &'a types::ResourceId,
    ) -> Result<ResponseValue<types::Resource>, Error> {
        let info = operations::GET_RESOURCE;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/{}", encode_path(& id.to_string()).map_err(|
                    error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
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
    /**Delete a resource

Deletes a resource of any kind. The vendor's catalogue of errors says that a resource that handles calls or messages cannot be deleted (`resource_assigned_as_handler`), and that some resources cannot be deleted at all (`resource_not_deletable`). The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: The status `422` is absent from the reference of this operation. The catalogue of errors has codes for deletions that are refused, and gives no status; other refusals with a code have this one.

Source: SignalWire REST reference, "Delete Resource": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `DELETE` request to `/api/fabric/resources/{id}`

Arguments:
- `id`: Id of the resource. Of ids that come in pairs it is the outer one.
*/
    pub async fn delete_resource<'a>(
        &'a self,
        id: &'a types::ResourceId,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::DELETE_RESOURCE;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/{}", encode_path(& id.to_string()).map_err(|
                    error | self.refused(info, error)) ?
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
    /**List the addresses of a resource

Lists the addresses under which a resource of any kind is called. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List Resource Addresses": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/resources/{id}/addresses`

Arguments:
- `id`: Id of the resource. Of ids that come in pairs it is the outer one.
- `query`
*/
    pub async fn list_resource_addresses<'a>(
        &'a self,
        id: &'a types::ResourceId,
        query: &'a types::ListResourceAddressesQuery,
    ) -> Result<
        ResponseValue<crate::signalwire::fabric_page::FabricAddressPage>,
        Error,
    > {
        let info = operations::LIST_RESOURCE_ADDRESSES;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/{}/addresses", encode_path(& id.to_string())
                    .map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**Assign a resource to a domain application

Makes the resource in the path the one that takes inbound calls to a domain application. The platform has only the `calling` handler and picks it by itself. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Assign domain application handler": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `POST` request to `/api/fabric/resources/{id}/domain_applications`

Arguments:
- `id`: Id of the resource that is to handle the calls.
- `body`
*/
    pub async fn assign_domain_application<'a>(
        &'a self,
        id: &'a types::ResourceId,
        body: &'a types::DomainApplicationAssignment,
    ) -> Result<ResponseValue<types::AssignedAddress>, Error> {
        let info = operations::ASSIGN_DOMAIN_APPLICATION;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/{}/domain_applications", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
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
    /**Assign a resource to a phone number

Makes the resource in the path the handler of the calls or messages that come in on a phone number. It is the only documented way to give a number to a SIP gateway or a subscriber. Which kinds of resource it takes is not documented. For SWML webhooks, cXML webhooks and AI agents it was reported both to fail with 404 or 422 and to succeed. What a repeated assignment gives is not documented; 409 and 422 were seen. Nothing lists or removes an assignment, so read the number afterwards and compare `calling_handler_resource_id`. The API token needs one of the scopes Voice, Messaging, Fax or Video, and reading the number needs the scope Numbers.

Source: SignalWire REST reference, "Assign Resource to phone route": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `POST` request to `/api/fabric/resources/{id}/phone_routes`

Arguments:
- `id`: Id of the resource that is to handle the calls.
- `body`
*/
    pub async fn assign_phone_number<'a>(
        &'a self,
        id: &'a types::ResourceId,
        body: &'a types::PhoneNumberAssignment,
    ) -> Result<ResponseValue<types::AssignedAddress>, Error> {
        let info = operations::ASSIGN_PHONE_NUMBER;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/{}/phone_routes", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
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
    /**Assign a resource to a SIP credential

Makes the resource in the path the call handler of a SIP credential. The platform has only the `calling` handler and picks it by itself. The reference speaks of inbound calls here, and of the calls that the device places where the same handler is set by an update. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Assign Resource to SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `POST` request to `/api/fabric/resources/{id}/sip_endpoints`

Arguments:
- `id`: Id of the resource that is to handle the calls.
- `body`
*/
    pub async fn assign_sip_credential<'a>(
        &'a self,
        id: &'a types::ResourceId,
        body: &'a types::SipCredentialAssignment,
    ) -> Result<ResponseValue<types::AssignedAddress>, Error> {
        let info = operations::ASSIGN_SIP_CREDENTIAL;
        let url = self
            .url(
                &format!(
                    "/api/fabric/resources/{}/sip_endpoints", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
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
    /**List SIP addresses

Lists the SIP addresses of the project. The API token needs one of the scopes Calling (called Voice elsewhere), Fax, Messaging or Video.

Source: SignalWire REST reference, "List SIP addresses": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/sip_addresses`

*/
    pub async fn list_sip_addresses<'a>(
        &'a self,
        query: &'a types::ListSipAddressesQuery,
    ) -> Result<ResponseValue<types::SipAddressPage>, Error> {
        let info = operations::LIST_SIP_ADDRESSES;
        let url = self.url("/api/fabric/sip_addresses");
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**Create a SIP address

Creates a SIP address whose inbound calls go to a resource of the project. The platform has no idempotency key: a creation that timed out may have happened, so look for the name in the list before sending it again. The API token needs one of the scopes Calling (called Voice elsewhere), Fax, Messaging or Video.

Source: SignalWire REST reference, "Create SIP address": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `POST` request to `/api/fabric/sip_addresses`

*/
    pub async fn create_sip_address<'a>(
        &'a self,
        body: &'a types::SipAddressCreate,
    ) -> Result<ResponseValue<types::SipAddress>, Error> {
        let info = operations::CREATE_SIP_ADDRESS;
        let url = self.url("/api/fabric/sip_addresses");
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
    /**Get a SIP address

Reads one SIP address. An id of another project, or of another kind of address, gets a 404. The API token needs one of the scopes Calling (called Voice elsewhere), Fax, Messaging or Video.

Source: SignalWire REST reference, "Get SIP address": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/fabric/sip_addresses/{id}`

Arguments:
- `id`: Id of the SIP address.
*/
    pub async fn get_sip_address<'a>(
        &'a self,
        id: &'a types::SipAddressId,
    ) -> Result<ResponseValue<types::SipAddress>, Error> {
        let info = operations::GET_SIP_ADDRESS;
        let url = self
            .url(
                &format!(
                    "/api/fabric/sip_addresses/{}", encode_path(& id.to_string())
                    .map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
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
    /**Delete a SIP address

Deletes a SIP address; its calls and registrations stop at once. The API token needs one of the scopes Calling (called Voice elsewhere), Fax, Messaging or Video.

Source: SignalWire REST reference, "Delete SIP address": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `DELETE` request to `/api/fabric/sip_addresses/{id}`

Arguments:
- `id`: Id of the SIP address.
*/
    pub async fn delete_sip_address<'a>(
        &'a self,
        id: &'a types::SipAddressId,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::DELETE_SIP_ADDRESS;
        let url = self
            .url(
                &format!(
                    "/api/fabric/sip_addresses/{}", encode_path(& id.to_string())
                    .map_err(| error | self.refused(info, error)) ?
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
    /**Update a SIP address

Changes a SIP address: fields that are not set are not sent and stay unchanged. The resource that takes its calls cannot be changed here. The API token needs one of the scopes Calling (called Voice elsewhere), Fax, Messaging or Video.

Source: SignalWire REST reference, "Update SIP address": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `PATCH` request to `/api/fabric/sip_addresses/{id}`

Arguments:
- `id`: Id of the SIP address.
- `body`
*/
    pub async fn update_sip_address<'a>(
        &'a self,
        id: &'a types::SipAddressId,
        body: &'a types::SipAddressUpdate,
    ) -> Result<ResponseValue<types::SipAddress>, Error> {
        let info = operations::UPDATE_SIP_ADDRESS;
        let url = self
            .url(
                &format!(
                    "/api/fabric/sip_addresses/{}", encode_path(& id.to_string())
                    .map_err(| error | self.refused(info, error)) ?
                ),
            );
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
    /**List domain applications

Lists the domain applications of the project, newest first. The API token needs one of the scopes Voice, Messaging or Fax.

Source: SignalWire REST reference, "List domain applications": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/relay/rest/domain_applications`

*/
    pub async fn list_domain_applications<'a>(
        &'a self,
        query: &'a types::ListDomainApplicationsQuery,
    ) -> Result<ResponseValue<types::DomainApplicationPage>, Error> {
        let info = operations::LIST_DOMAIN_APPLICATIONS;
        let url = self.url("/api/relay/rest/domain_applications");
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**Create a domain application

Creates a domain application, which takes SIP calls to its own domain. To have an existing resource take the calls, create it first and assign the resource afterwards. The platform has no idempotency key: a creation that timed out may have happened, so look for the identifier in the list before sending it again. The API token needs one of the scopes Voice, Messaging or Fax.

Source: SignalWire REST reference, "Create domain application": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `POST` request to `/api/relay/rest/domain_applications`

*/
    pub async fn create_domain_application<'a>(
        &'a self,
        body: &'a types::DomainApplicationCreate,
    ) -> Result<ResponseValue<types::DomainApplication>, Error> {
        let info = operations::CREATE_DOMAIN_APPLICATION;
        let url = self.url("/api/relay/rest/domain_applications");
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
    /**Get a domain application

Reads one domain application. The API token needs one of the scopes Voice, Messaging or Fax.

Source: SignalWire REST reference, "Get domain application": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/relay/rest/domain_applications/{id}`

Arguments:
- `id`: Id of the domain application.
*/
    pub async fn get_domain_application<'a>(
        &'a self,
        id: &'a types::DomainApplicationId,
    ) -> Result<ResponseValue<types::DomainApplication>, Error> {
        let info = operations::GET_DOMAIN_APPLICATION;
        let url = self
            .url(
                &format!(
                    "/api/relay/rest/domain_applications/{}", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
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
    /**Update a domain application

Changes a domain application. Only the fields that are set are sent. The others probably stay unchanged, but this is not documented. The API token needs one of the scopes Voice, Messaging or Fax.

Source: SignalWire REST reference, "Update domain application": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `PUT` request to `/api/relay/rest/domain_applications/{id}`

Arguments:
- `id`: Id of the domain application.
- `body`
*/
    pub async fn update_domain_application<'a>(
        &'a self,
        id: &'a types::DomainApplicationId,
        body: &'a types::DomainApplicationUpdate,
    ) -> Result<ResponseValue<types::DomainApplication>, Error> {
        let info = operations::UPDATE_DOMAIN_APPLICATION;
        let url = self
            .url(
                &format!(
                    "/api/relay/rest/domain_applications/{}", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
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
    /**Delete a domain application

Deletes a domain application; calls to its domain stop. A resource that was assigned to it stays. The API token needs one of the scopes Voice, Messaging or Fax.

Source: SignalWire REST reference, "Delete domain application": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `DELETE` request to `/api/relay/rest/domain_applications/{id}`

Arguments:
- `id`: Id of the domain application.
*/
    pub async fn delete_domain_application<'a>(
        &'a self,
        id: &'a types::DomainApplicationId,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::DELETE_DOMAIN_APPLICATION;
        let url = self
            .url(
                &format!(
                    "/api/relay/rest/domain_applications/{}", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
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
    /**List relay SIP endpoints

Lists the SIP endpoints of the project, newest first. The filters match parts of a text, so compare again when looking for one exact name. The vendor marks the relay SIP endpoints as deprecated, in favor of SIP credentials, and still uses them in its own guides. The API token needs the scope Voice.

Source: SignalWire REST reference, "List SIP endpoints": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/relay/rest/endpoints/sip`

*/
    pub async fn list_relay_sip_endpoints<'a>(
        &'a self,
        query: &'a types::ListRelaySipEndpointsQuery,
    ) -> Result<ResponseValue<types::RelaySipEndpointPage>, Error> {
        let info = operations::LIST_RELAY_SIP_ENDPOINTS;
        let url = self.url("/api/relay/rest/endpoints/sip");
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**Create a relay SIP endpoint

Creates a SIP endpoint. A user name that is taken is refused with 422. The platform has no idempotency key: a creation that timed out may have happened, so look for the user name in the list before sending it again. The vendor marks the relay SIP endpoints as deprecated, in favor of SIP credentials, and still uses them in its own guides. The API token needs the scope Voice.

Source: SignalWire REST reference, "Create SIP endpoint": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `POST` request to `/api/relay/rest/endpoints/sip`

*/
    pub async fn create_relay_sip_endpoint<'a>(
        &'a self,
        body: &'a types::RelaySipEndpointCreate,
    ) -> Result<ResponseValue<types::SipEndpoint>, Error> {
        let info = operations::CREATE_RELAY_SIP_ENDPOINT;
        let url = self.url("/api/relay/rest/endpoints/sip");
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
    /**Get a relay SIP endpoint

Reads one SIP endpoint. Of a SIP credential it is the inner id that works here. The vendor marks the relay SIP endpoints as deprecated, in favor of SIP credentials, and still uses them in its own guides. The API token needs the scope Voice.

Source: SignalWire REST reference, "Get SIP endpoint": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/relay/rest/endpoints/sip/{id}`

Arguments:
- `id`: Id of the SIP endpoint; for a SIP credential, the id inside `sip_endpoint`.
*/
    pub async fn get_relay_sip_endpoint<'a>(
        &'a self,
        id: &'a types::SipEndpointId,
    ) -> Result<ResponseValue<types::SipEndpoint>, Error> {
        let info = operations::GET_RELAY_SIP_ENDPOINT;
        let url = self
            .url(
                &format!(
                    "/api/relay/rest/endpoints/sip/{}", encode_path(& id.to_string())
                    .map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
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
    /**Update a relay SIP endpoint

Changes a SIP endpoint. Only the fields that are set are sent; older vendor text says that the others stay, though the method is PUT. The vendor marks the relay SIP endpoints as deprecated, in favor of SIP credentials, and still uses them in its own guides. The API token needs the scope Voice.

Source: SignalWire REST reference, "Update SIP endpoint": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `PUT` request to `/api/relay/rest/endpoints/sip/{id}`

Arguments:
- `id`: Id of the SIP endpoint; for a SIP credential, the id inside `sip_endpoint`.
- `body`
*/
    pub async fn update_relay_sip_endpoint<'a>(
        &'a self,
        id: &'a types::SipEndpointId,
        body: &'a types::RelaySipEndpointUpdate,
    ) -> Result<ResponseValue<types::SipEndpoint>, Error> {
        let info = operations::UPDATE_RELAY_SIP_ENDPOINT;
        let url = self
            .url(
                &format!(
                    "/api/relay/rest/endpoints/sip/{}", encode_path(& id.to_string())
                    .map_err(| error | self.refused(info, error)) ?
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
    /**Delete a relay SIP endpoint

Deletes a SIP endpoint together with its registrations; registered devices are dropped. The vendor marks the relay SIP endpoints as deprecated, in favor of SIP credentials, and still uses them in its own guides. The API token needs the scope Voice.

Source: SignalWire REST reference, "Delete SIP endpoint": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `DELETE` request to `/api/relay/rest/endpoints/sip/{id}`

Arguments:
- `id`: Id of the SIP endpoint; for a SIP credential, the id inside `sip_endpoint`.
*/
    pub async fn delete_relay_sip_endpoint<'a>(
        &'a self,
        id: &'a types::SipEndpointId,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::DELETE_RELAY_SIP_ENDPOINT;
        let url = self
            .url(
                &format!(
                    "/api/relay/rest/endpoints/sip/{}", encode_path(& id.to_string())
                    .map_err(| error | self.refused(info, error)) ?
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
    /**List phone numbers

Lists the phone numbers of the project, newest first. The API token needs the scope Numbers.

Source: SignalWire REST reference, "List phone numbers": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/relay/rest/phone_numbers`

*/
    pub async fn list_phone_numbers<'a>(
        &'a self,
        query: &'a types::ListPhoneNumbersQuery,
    ) -> Result<ResponseValue<types::PhoneNumberPage>, Error> {
        let info = operations::LIST_PHONE_NUMBERS;
        let url = self.url("/api/relay/rest/phone_numbers");
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**Get a phone number

Reads one phone number. The API token needs the scope Numbers.

Source: SignalWire REST reference, "Get phone number": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/relay/rest/phone_numbers/{id}`

Arguments:
- `id`: Id of the phone number.
*/
    pub async fn get_phone_number<'a>(
        &'a self,
        id: &'a types::PhoneNumberId,
    ) -> Result<ResponseValue<types::PhoneNumber>, Error> {
        let info = operations::GET_PHONE_NUMBER;
        let url = self
            .url(
                &format!(
                    "/api/relay/rest/phone_numbers/{}", encode_path(& id.to_string())
                    .map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
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
    /**Update a phone number

Changes the name of a phone number, or what handles its calls and messages. Only the fields that are set are sent, and the rest stays as it is: an older document says so, and the vendor's own tool relies on it. No field can be cleared with null, and no handler stands for none, so a handler can be replaced and not removed. The API token needs the scope Numbers.

Source: SignalWire REST reference, "Update phone number": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `PUT` request to `/api/relay/rest/phone_numbers/{id}`

Arguments:
- `id`: Id of the phone number.
- `body`
*/
    pub async fn update_phone_number<'a>(
        &'a self,
        id: &'a types::PhoneNumberId,
        body: &'a types::PhoneNumberUpdate,
    ) -> Result<ResponseValue<types::PhoneNumber>, Error> {
        let info = operations::UPDATE_PHONE_NUMBER;
        let url = self
            .url(
                &format!(
                    "/api/relay/rest/phone_numbers/{}", encode_path(& id.to_string())
                    .map_err(| error | self.refused(info, error)) ?
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
    /**Set the emergency address of a phone number

Registers an address for emergency calls (E911) from a phone number, in the United States only. The platform registers it later: poll `e911_status` of the number until it is `active` or `failed`. The label of the address is shown to the dispatcher, cut to 32 characters. A number with an emergency address cannot be moved to another project. There is a monthly fee, which is not published; a 911 call from a number without an address costs 100 USD. Calls to 933 test it at no charge. The API token needs the scope Numbers.

Source: SignalWire REST reference, "Assign an E911 address to a phone number": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `POST` request to `/api/relay/rest/phone_numbers/{id}/e911_address`

Arguments:
- `id`: Id of the phone number.
- `body`
*/
    pub async fn set_emergency_address<'a>(
        &'a self,
        id: &'a types::PhoneNumberId,
        body: &'a types::EmergencyAddressAssignment,
    ) -> Result<ResponseValue<types::PhoneNumber>, Error> {
        let info = operations::SET_EMERGENCY_ADDRESS;
        let url = self
            .url(
                &format!(
                    "/api/relay/rest/phone_numbers/{}/e911_address", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
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
    /**Remove the emergency address of a phone number

Removes the emergency address (E911) of a phone number. The platform takes this only while `e911_status` is `active`, and carries it out later: the status is `pending_removal`, then `unregistered`. The API token needs the scope Numbers.

Source: SignalWire REST reference, "Remove the E911 address from a phone number": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `DELETE` request to `/api/relay/rest/phone_numbers/{id}/e911_address`

Arguments:
- `id`: Id of the phone number.
*/
    pub async fn remove_emergency_address<'a>(
        &'a self,
        id: &'a types::PhoneNumberId,
    ) -> Result<ResponseValue<types::PhoneNumber>, Error> {
        let info = operations::REMOVE_EMERGENCY_ADDRESS;
        let url = self
            .url(
                &format!(
                    "/api/relay/rest/phone_numbers/{}/e911_address", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .delete(url)
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
    /**Get the SIP profile

Reads the SIP profile of the project; there is exactly one, so it has no id. Its `domain` is the host that devices register with. The API token needs the scope Voice.

Source: SignalWire REST reference, "Get SIP profile": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/relay/rest/sip_profile`

*/
    pub async fn get_sip_profile<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::SipProfile>, Error> {
        let info = operations::GET_SIP_PROFILE;
        let url = self.url("/api/relay/rest/sip_profile");
        let request = self
            .client
            .get(url)
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
    /**Update the SIP profile

Changes the SIP profile of the project, which SIP endpoints without settings of their own follow. Only the fields that are set are sent; older vendor text says that the others stay, a page about a vendor client speaks of a full replacement. The API token needs the scope Voice.

Source: SignalWire REST reference, "Update SIP profile": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `PUT` request to `/api/relay/rest/sip_profile`

*/
    pub async fn update_sip_profile<'a>(
        &'a self,
        body: &'a types::SipProfileUpdate,
    ) -> Result<ResponseValue<types::SipProfile>, Error> {
        let info = operations::UPDATE_SIP_PROFILE;
        let url = self.url("/api/relay/rest/sip_profile");
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
    /**List verified caller IDs

Lists the verified caller IDs of the project, including those whose verification is not complete. No paging parameter is documented; the links of a page are followed. The API token needs the scope Voice.

Source: SignalWire REST reference, "List verified caller IDs": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/relay/rest/verified_caller_ids`

*/
    pub async fn list_verified_caller_ids<'a>(
        &'a self,
        query: &'a types::ListVerifiedCallerIdsQuery,
    ) -> Result<ResponseValue<types::VerifiedNumberPage>, Error> {
        let info = operations::LIST_VERIFIED_CALLER_IDS;
        let url = self.url("/api/relay/rest/verified_caller_ids");
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("query", &query))
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
    /**Get a verified caller ID

Reads one verified caller ID. The API token needs the scope Voice.

Source: SignalWire REST reference, "Get verified caller ID": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.

Sends a `GET` request to `/api/relay/rest/verified_caller_ids/{id}`

Arguments:
- `id`: Id of the verified caller ID.
*/
    pub async fn get_verified_caller_id<'a>(
        &'a self,
        id: &'a types::VerifiedNumberId,
    ) -> Result<ResponseValue<types::VerifiedNumber>, Error> {
        let info = operations::GET_VERIFIED_CALLER_ID;
        let url = self
            .url(
                &format!(
                    "/api/relay/rest/verified_caller_ids/{}", encode_path(& id
                    .to_string()).map_err(| error | self.refused(info, error)) ?
                ),
            );
        let request = self
            .client
            .get(url)
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
    /**List resources: `GET /api/fabric/resources`.

Lists the resources of the project, of every kind. No filter is documented. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List Resources": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "resources")]
    pub const LIST_RESOURCES: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_resources",
        resource: "resources",
        method: "GET",
        path: "/api/fabric/resources",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List SIP credentials: `GET /api/fabric/resources/sip_endpoints`.

Lists the SIP credentials of the project. The response is documented in three shapes, which all decode to the same page: one object with `data` and `links`, an array of such objects, and a bare array of credentials. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List SIP credentials": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_endpoints")]
    pub const LIST_SIP_CREDENTIALS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_sip_credentials",
        resource: "sip_credentials",
        method: "GET",
        path: "/api/fabric/resources/sip_endpoints",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Create a SIP credential: `POST /api/fabric/resources/sip_endpoints`.

Creates a SIP credential. The response does not contain the host that the device registers with; that is the `domain` of the SIP profile. A user name that is taken is refused with 422; `not_unique_within_project` and `value_not_unique` are the catalogue's codes for that. The platform has no idempotency key: a creation that timed out may have happened, so look for the user name in the list before sending it again. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Create SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_endpoints")]
    pub const CREATE_SIP_CREDENTIAL: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "create_sip_credential",
        resource: "sip_credentials",
        method: "POST",
        path: "/api/fabric/resources/sip_endpoints",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &["password"],
        unverifiable: &[],
        natural_key: &["username"],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "sip_endpoint",
            "username",
            "caller_id",
            "send_as",
            "ciphers",
            "codecs",
            "encryption",
            "call_handler",
            "calling_handler_resource_id",
        ],
    };
    /**Get a SIP credential: `GET /api/fabric/resources/sip_endpoints/{id}`.

Reads one SIP credential by its resource id, the outer one. The password is never part of the response. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Get SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_endpoints")]
    pub const GET_SIP_CREDENTIAL: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "get_sip_credential",
        resource: "sip_credentials",
        method: "GET",
        path: "/api/fabric/resources/sip_endpoints/{id}",
        idempotency: Idempotency::Safe,
        not_found: Some(
            "no SIP credential with this id, or not for these credentials; pass the resource id (`SipCredential::id`), not `sip_endpoint.id`",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "sip_endpoint",
            "username",
            "caller_id",
            "send_as",
            "ciphers",
            "codecs",
            "encryption",
            "call_handler",
            "calling_handler_resource_id",
        ],
    };
    /**Update a SIP credential: `PUT /api/fabric/resources/sip_endpoints/{id}`.

Changes a SIP credential. Only the fields that are set are sent. The documents do not agree whether this PUT keeps what is not sent: live requests with a few fields left the rest alone, while pages about the vendor's clients speak of a full replacement; read the credential back where it matters. The path wants the outer id; the id inside `sip_endpoint` gets 404. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Update SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_endpoints")]
    pub const UPDATE_SIP_CREDENTIAL: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "update_sip_credential",
        resource: "sip_credentials",
        method: "PUT",
        path: "/api/fabric/resources/sip_endpoints/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some(
            "no SIP credential with this id, or not for these credentials; pass the resource id (`SipCredential::id`), not `sip_endpoint.id`",
        ),
        secrets: &["password"],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "sip_endpoint",
            "username",
            "caller_id",
            "send_as",
            "ciphers",
            "codecs",
            "encryption",
            "call_handler",
            "calling_handler_resource_id",
        ],
    };
    /**Delete a SIP credential: `DELETE /api/fabric/resources/sip_endpoints/{id}`.

Deletes a SIP credential by its resource id, the outer one. With the id inside `sip_endpoint` the platform returns 404 and the credential stays. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Delete SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_endpoints")]
    pub const DELETE_SIP_CREDENTIAL: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "delete_sip_credential",
        resource: "sip_credentials",
        method: "DELETE",
        path: "/api/fabric/resources/sip_endpoints/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some(
            "no SIP credential with this id, or not for these credentials; pass the resource id (`SipCredential::id`), not `sip_endpoint.id`",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List the addresses of a SIP credential: `GET /api/fabric/resources/sip_endpoints/{id}/addresses`.

Lists the addresses under which a SIP credential is called. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List SIP credential Addresses": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "addresses")]
    pub const LIST_SIP_CREDENTIAL_ADDRESSES: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_sip_credential_addresses",
        resource: "sip_credentials",
        method: "GET",
        path: "/api/fabric/resources/sip_endpoints/{id}/addresses",
        idempotency: Idempotency::Safe,
        not_found: Some(
            "no SIP credential with this id, or not for these credentials; pass the resource id (`SipCredential::id`), not `sip_endpoint.id`",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List SIP gateways: `GET /api/fabric/resources/sip_gateways`.

Lists the SIP gateways of the project. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List SIP gateways": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_gateways")]
    pub const LIST_SIP_GATEWAYS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_sip_gateways",
        resource: "sip_gateways",
        method: "GET",
        path: "/api/fabric/resources/sip_gateways",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Create a SIP gateway: `POST /api/fabric/resources/sip_gateways`.

Creates a SIP gateway that dials an external SIP URI. The platform has no idempotency key: a creation that timed out may have happened, so look for the gateway in the list before sending it again. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Create SIP gateway": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_gateways")]
    pub const CREATE_SIP_GATEWAY: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "create_sip_gateway",
        resource: "sip_gateways",
        method: "POST",
        path: "/api/fabric/resources/sip_gateways",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &["name"],
        comparisons: &[],
        billed: false,
        recognized_by: &["sip_gateway", "project_id"],
    };
    /**Get a SIP gateway: `GET /api/fabric/resources/sip_gateways/{id}`.

Reads one SIP gateway by its resource id, the outer one. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Get SIP gateway": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_gateways")]
    pub const GET_SIP_GATEWAY: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "get_sip_gateway",
        resource: "sip_gateways",
        method: "GET",
        path: "/api/fabric/resources/sip_gateways/{id}",
        idempotency: Idempotency::Safe,
        not_found: Some("no SIP gateway with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &["sip_gateway", "project_id"],
    };
    /**Update a SIP gateway: `PATCH /api/fabric/resources/sip_gateways/{id}`.

Changes a SIP gateway: fields that are not set are not sent and stay unchanged. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Update SIP gateway": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_gateways")]
    pub const UPDATE_SIP_GATEWAY: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "update_sip_gateway",
        resource: "sip_gateways",
        method: "PATCH",
        path: "/api/fabric/resources/sip_gateways/{id}",
        idempotency: Idempotency::None,
        not_found: Some("no SIP gateway with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &["sip_gateway", "project_id"],
    };
    /**Delete a SIP gateway: `DELETE /api/fabric/resources/sip_gateways/{id}`.

Deletes a SIP gateway by its resource id, the outer one. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Delete SIP gateway": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_gateways")]
    pub const DELETE_SIP_GATEWAY: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "delete_sip_gateway",
        resource: "sip_gateways",
        method: "DELETE",
        path: "/api/fabric/resources/sip_gateways/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some("no SIP gateway with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List the addresses of a SIP gateway: `GET /api/fabric/resources/sip_gateways/{id}/addresses`.

Lists the addresses under which a SIP gateway is called. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List SIP gateway Addresses": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "addresses")]
    pub const LIST_SIP_GATEWAY_ADDRESSES: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_sip_gateway_addresses",
        resource: "sip_gateways",
        method: "GET",
        path: "/api/fabric/resources/sip_gateways/{id}/addresses",
        idempotency: Idempotency::Safe,
        not_found: Some("no SIP gateway with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List subscribers: `GET /api/fabric/resources/subscribers`.

Lists the subscribers of the project. No filter is documented. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List Subscribers": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "subscribers")]
    pub const LIST_SUBSCRIBERS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_subscribers",
        resource: "subscribers",
        method: "GET",
        path: "/api/fabric/resources/subscribers",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Create a subscriber: `POST /api/fabric/resources/subscribers`.

Creates a subscriber. The vendor's guides name a price of 3 USD for each subscriber and month. A second subscriber with the same email address was seen to be refused with 422; one with another address costs a second fee. The platform has no idempotency key: a creation that timed out may have happened, so look for the email address in the list before sending it again. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Create Subscriber": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "subscribers")]
    pub const CREATE_SUBSCRIBER: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "create_subscriber",
        resource: "subscribers",
        method: "POST",
        path: "/api/fabric/resources/subscribers",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &["password"],
        unverifiable: &[],
        natural_key: &["email"],
        comparisons: &[],
        billed: true,
        recognized_by: &["subscriber", "project_id"],
    };
    /**List the SIP credentials of a subscriber: `GET /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints`.

Lists the SIP credentials that belong to one subscriber. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List Subscriber SIP credentials": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_endpoints")]
    pub const LIST_SUBSCRIBER_SIP_CREDENTIALS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_subscriber_sip_credentials",
        resource: "subscriber_sip_credentials",
        method: "GET",
        path: "/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints",
        idempotency: Idempotency::Safe,
        not_found: Some(
            "no subscriber with this id, or not for these credentials; pass the resource id (`Subscriber::id`), not `subscriber.id`",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Create a SIP credential for a subscriber: `POST /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints`.

Creates a SIP credential that belongs to one subscriber. The response is flat and does not contain the password. The platform has no idempotency key: a creation that timed out may have happened, so look for the user name in the list before sending it again. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Create Subscriber SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>; "Create Subscriber SIP Endpoint" in the reference of before 2025-05-12.*/
    #[doc(alias = "sip_endpoints")]
    pub const CREATE_SUBSCRIBER_SIP_CREDENTIAL: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "create_subscriber_sip_credential",
        resource: "subscriber_sip_credentials",
        method: "POST",
        path: "/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints",
        idempotency: Idempotency::None,
        not_found: Some(
            "no subscriber with this id, or not for these credentials; pass the resource id (`Subscriber::id`), not `subscriber.id`",
        ),
        secrets: &["password", "password_confirmation"],
        unverifiable: &[],
        natural_key: &["username"],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "username",
            "caller_id",
            "send_as",
            "ciphers",
            "codecs",
            "encryption",
            "call_handler",
            "calling_handler_resource_id",
        ],
    };
    /**Get a SIP credential of a subscriber: `GET /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`.

Reads one SIP credential of a subscriber. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Get Subscriber SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_endpoints")]
    pub const GET_SUBSCRIBER_SIP_CREDENTIAL: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "get_subscriber_sip_credential",
        resource: "subscriber_sip_credentials",
        method: "GET",
        path: "/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}",
        idempotency: Idempotency::Safe,
        not_found: Some(
            "no subscriber or subscriber SIP credential with these ids, or not for these credentials; pass the resource id (`Subscriber::id`), not `subscriber.id`",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "username",
            "caller_id",
            "send_as",
            "ciphers",
            "codecs",
            "encryption",
            "call_handler",
            "calling_handler_resource_id",
        ],
    };
    /**Update a SIP credential of a subscriber: `PATCH /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`.

Changes a SIP credential of a subscriber: fields that are not set are not sent and stay unchanged. No field can be cleared with null. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Update Subscriber SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_endpoints")]
    pub const UPDATE_SUBSCRIBER_SIP_CREDENTIAL: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "update_subscriber_sip_credential",
        resource: "subscriber_sip_credentials",
        method: "PATCH",
        path: "/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}",
        idempotency: Idempotency::None,
        not_found: Some(
            "no subscriber or subscriber SIP credential with these ids, or not for these credentials; pass the resource id (`Subscriber::id`), not `subscriber.id`",
        ),
        secrets: &["password"],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "username",
            "caller_id",
            "send_as",
            "ciphers",
            "codecs",
            "encryption",
            "call_handler",
            "calling_handler_resource_id",
        ],
    };
    /**Delete a SIP credential of a subscriber: `DELETE /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`.

Deletes a SIP credential of a subscriber; devices can no longer register with it. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Delete Subscriber SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_endpoints")]
    pub const DELETE_SUBSCRIBER_SIP_CREDENTIAL: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "delete_subscriber_sip_credential",
        resource: "subscriber_sip_credentials",
        method: "DELETE",
        path: "/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some(
            "no subscriber or subscriber SIP credential with these ids, or not for these credentials; pass the resource id (`Subscriber::id`), not `subscriber.id`",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Get a subscriber: `GET /api/fabric/resources/subscribers/{id}`.

Reads one subscriber by its resource id, the outer one. The password is never part of the response. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Get Subscriber": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "subscribers")]
    pub const GET_SUBSCRIBER: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "get_subscriber",
        resource: "subscribers",
        method: "GET",
        path: "/api/fabric/resources/subscribers/{id}",
        idempotency: Idempotency::Safe,
        not_found: Some(
            "no subscriber with this id, or not for these credentials; pass the resource id (`Subscriber::id`), not `subscriber.id`",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &["subscriber", "project_id"],
    };
    /**Update a subscriber: `PUT /api/fabric/resources/subscribers/{id}`.

Changes a subscriber. Only the fields that are set are sent, and always the email address, which the platform requires. Whether fields that are not sent stay as they are is not documented: one document speaks of the whole resource. In particular, whether the password stays is not documented; a creation without a password gets a random one. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Update Subscriber": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "subscribers")]
    pub const UPDATE_SUBSCRIBER: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "update_subscriber",
        resource: "subscribers",
        method: "PUT",
        path: "/api/fabric/resources/subscribers/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some(
            "no subscriber with this id, or not for these credentials; pass the resource id (`Subscriber::id`), not `subscriber.id`",
        ),
        secrets: &["password"],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &["subscriber", "project_id"],
    };
    /**Delete a subscriber: `DELETE /api/fabric/resources/subscribers/{id}`.

Deletes a subscriber and the data that belongs to it. Whether devices that are registered with its SIP credentials lose their registration at once is not documented. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Delete Subscriber": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "subscribers")]
    pub const DELETE_SUBSCRIBER: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "delete_subscriber",
        resource: "subscribers",
        method: "DELETE",
        path: "/api/fabric/resources/subscribers/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some(
            "no subscriber with this id, or not for these credentials; pass the resource id (`Subscriber::id`), not `subscriber.id`",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List the addresses of a subscriber: `GET /api/fabric/resources/subscribers/{id}/addresses`.

Lists the addresses under which a subscriber is called. A new subscriber has one in the `private` context; its name was seen to get a random suffix. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List Subscriber Addresses": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "addresses")]
    pub const LIST_SUBSCRIBER_ADDRESSES: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_subscriber_addresses",
        resource: "subscribers",
        method: "GET",
        path: "/api/fabric/resources/subscribers/{id}/addresses",
        idempotency: Idempotency::Safe,
        not_found: Some(
            "no subscriber with this id, or not for these credentials; pass the resource id (`Subscriber::id`), not `subscriber.id`",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Get a resource: `GET /api/fabric/resources/{id}`.

Reads one resource of any kind. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Get Resource": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "resources")]
    pub const GET_RESOURCE: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "get_resource",
        resource: "resources",
        method: "GET",
        path: "/api/fabric/resources/{id}",
        idempotency: Idempotency::Safe,
        not_found: Some("no resource with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &["project_id", "sip_endpoint", "sip_gateway", "subscriber"],
    };
    /**Delete a resource: `DELETE /api/fabric/resources/{id}`.

Deletes a resource of any kind. The vendor's catalogue of errors says that a resource that handles calls or messages cannot be deleted (`resource_assigned_as_handler`), and that some resources cannot be deleted at all (`resource_not_deletable`). The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: The status `422` is absent from the reference of this operation. The catalogue of errors has codes for deletions that are refused, and gives no status; other refusals with a code have this one.

Source: SignalWire REST reference, "Delete Resource": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "resources")]
    pub const DELETE_RESOURCE: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "delete_resource",
        resource: "resources",
        method: "DELETE",
        path: "/api/fabric/resources/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some("no resource with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List the addresses of a resource: `GET /api/fabric/resources/{id}/addresses`.

Lists the addresses under which a resource of any kind is called. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Differs from the vendor's text: Absent from the reference. They are offered because the links in the responses of these lists carry `page_size`, `page_number` and `page_token`.

Source: SignalWire REST reference, "List Resource Addresses": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "addresses")]
    pub const LIST_RESOURCE_ADDRESSES: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_resource_addresses",
        resource: "resources",
        method: "GET",
        path: "/api/fabric/resources/{id}/addresses",
        idempotency: Idempotency::Safe,
        not_found: Some("no resource with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Assign a resource to a domain application: `POST /api/fabric/resources/{id}/domain_applications`.

Makes the resource in the path the one that takes inbound calls to a domain application. The platform has only the `calling` handler and picks it by itself. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Assign domain application handler": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "domain_applications")]
    pub const ASSIGN_DOMAIN_APPLICATION: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "assign_domain_application",
        resource: "domain_applications",
        method: "POST",
        path: "/api/fabric/resources/{id}/domain_applications",
        idempotency: Idempotency::None,
        not_found: Some("no resource with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "resource_id",
            "channels",
            "cover_url",
            "preview_url",
            "domain",
            "identifier",
        ],
    };
    /**Assign a resource to a phone number: `POST /api/fabric/resources/{id}/phone_routes`.

Makes the resource in the path the handler of the calls or messages that come in on a phone number. It is the only documented way to give a number to a SIP gateway or a subscriber. Which kinds of resource it takes is not documented. For SWML webhooks, cXML webhooks and AI agents it was reported both to fail with 404 or 422 and to succeed. What a repeated assignment gives is not documented; 409 and 422 were seen. Nothing lists or removes an assignment, so read the number afterwards and compare `calling_handler_resource_id`. The API token needs one of the scopes Voice, Messaging, Fax or Video, and reading the number needs the scope Numbers.

Source: SignalWire REST reference, "Assign Resource to phone route": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "phone_routes")]
    pub const ASSIGN_PHONE_NUMBER: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "assign_phone_number",
        resource: "phone_numbers",
        method: "POST",
        path: "/api/fabric/resources/{id}/phone_routes",
        idempotency: Idempotency::None,
        not_found: Some("no resource with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "resource_id",
            "channels",
            "cover_url",
            "preview_url",
            "domain",
            "identifier",
        ],
    };
    /**Assign a resource to a SIP credential: `POST /api/fabric/resources/{id}/sip_endpoints`.

Makes the resource in the path the call handler of a SIP credential. The platform has only the `calling` handler and picks it by itself. The reference speaks of inbound calls here, and of the calls that the device places where the same handler is set by an update. The API token needs one of the scopes Voice, Messaging, Fax or Video.

Source: SignalWire REST reference, "Assign Resource to SIP credential": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_endpoints")]
    pub const ASSIGN_SIP_CREDENTIAL: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "assign_sip_credential",
        resource: "sip_credentials",
        method: "POST",
        path: "/api/fabric/resources/{id}/sip_endpoints",
        idempotency: Idempotency::None,
        not_found: Some("no resource with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "resource_id",
            "channels",
            "cover_url",
            "preview_url",
            "domain",
            "identifier",
        ],
    };
    /**List SIP addresses: `GET /api/fabric/sip_addresses`.

Lists the SIP addresses of the project. The API token needs one of the scopes Calling (called Voice elsewhere), Fax, Messaging or Video.

Source: SignalWire REST reference, "List SIP addresses": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_addresses")]
    pub const LIST_SIP_ADDRESSES: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_sip_addresses",
        resource: "sip_addresses",
        method: "GET",
        path: "/api/fabric/sip_addresses",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Create a SIP address: `POST /api/fabric/sip_addresses`.

Creates a SIP address whose inbound calls go to a resource of the project. The platform has no idempotency key: a creation that timed out may have happened, so look for the name in the list before sending it again. The API token needs one of the scopes Calling (called Voice elsewhere), Fax, Messaging or Video.

Source: SignalWire REST reference, "Create SIP address": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_addresses")]
    pub const CREATE_SIP_ADDRESS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "create_sip_address",
        resource: "sip_addresses",
        method: "POST",
        path: "/api/fabric/sip_addresses",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &["password"],
        unverifiable: &[],
        natural_key: &["name"],
        comparisons: &[("ip_auth", Comparison::Set)],
        billed: false,
        recognized_by: &[
            "context",
            "resource_id",
            "calling_handler_resource_id",
            "ip_auth_enabled",
            "ip_auth",
            "encryption",
            "codecs",
            "ciphers",
        ],
    };
    /**Get a SIP address: `GET /api/fabric/sip_addresses/{id}`.

Reads one SIP address. An id of another project, or of another kind of address, gets a 404. The API token needs one of the scopes Calling (called Voice elsewhere), Fax, Messaging or Video.

Source: SignalWire REST reference, "Get SIP address": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_addresses")]
    pub const GET_SIP_ADDRESS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "get_sip_address",
        resource: "sip_addresses",
        method: "GET",
        path: "/api/fabric/sip_addresses/{id}",
        idempotency: Idempotency::Safe,
        not_found: Some("no SIP address with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "context",
            "resource_id",
            "calling_handler_resource_id",
            "ip_auth_enabled",
            "ip_auth",
            "encryption",
            "codecs",
            "ciphers",
        ],
    };
    /**Update a SIP address: `PATCH /api/fabric/sip_addresses/{id}`.

Changes a SIP address: fields that are not set are not sent and stay unchanged. The resource that takes its calls cannot be changed here. The API token needs one of the scopes Calling (called Voice elsewhere), Fax, Messaging or Video.

Source: SignalWire REST reference, "Update SIP address": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_addresses")]
    pub const UPDATE_SIP_ADDRESS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "update_sip_address",
        resource: "sip_addresses",
        method: "PATCH",
        path: "/api/fabric/sip_addresses/{id}",
        idempotency: Idempotency::None,
        not_found: Some("no SIP address with this id, or not for these credentials"),
        secrets: &["password"],
        unverifiable: &["context_id"],
        natural_key: &[],
        comparisons: &[("ip_auth", Comparison::Set)],
        billed: false,
        recognized_by: &[
            "context",
            "resource_id",
            "calling_handler_resource_id",
            "ip_auth_enabled",
            "ip_auth",
            "encryption",
            "codecs",
            "ciphers",
        ],
    };
    /**Delete a SIP address: `DELETE /api/fabric/sip_addresses/{id}`.

Deletes a SIP address; its calls and registrations stop at once. The API token needs one of the scopes Calling (called Voice elsewhere), Fax, Messaging or Video.

Source: SignalWire REST reference, "Delete SIP address": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_addresses")]
    pub const DELETE_SIP_ADDRESS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "delete_sip_address",
        resource: "sip_addresses",
        method: "DELETE",
        path: "/api/fabric/sip_addresses/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some("no SIP address with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List domain applications: `GET /api/relay/rest/domain_applications`.

Lists the domain applications of the project, newest first. The API token needs one of the scopes Voice, Messaging or Fax.

Source: SignalWire REST reference, "List domain applications": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "domain_applications")]
    pub const LIST_DOMAIN_APPLICATIONS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_domain_applications",
        resource: "domain_applications",
        method: "GET",
        path: "/api/relay/rest/domain_applications",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Create a domain application: `POST /api/relay/rest/domain_applications`.

Creates a domain application, which takes SIP calls to its own domain. To have an existing resource take the calls, create it first and assign the resource afterwards. The platform has no idempotency key: a creation that timed out may have happened, so look for the identifier in the list before sending it again. The API token needs one of the scopes Voice, Messaging or Fax.

Source: SignalWire REST reference, "Create domain application": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "domain_applications")]
    pub const CREATE_DOMAIN_APPLICATION: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "create_domain_application",
        resource: "domain_applications",
        method: "POST",
        path: "/api/relay/rest/domain_applications",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &["name"],
        comparisons: &[("ip_auth", Comparison::Set)],
        billed: false,
        recognized_by: &[
            "domain",
            "identifier",
            "ip_auth_enabled",
            "ip_auth",
            "encryption",
            "codecs",
            "ciphers",
            "call_handler",
            "calling_handler_resource_id",
        ],
    };
    /**Get a domain application: `GET /api/relay/rest/domain_applications/{id}`.

Reads one domain application. The API token needs one of the scopes Voice, Messaging or Fax.

Source: SignalWire REST reference, "Get domain application": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "domain_applications")]
    pub const GET_DOMAIN_APPLICATION: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "get_domain_application",
        resource: "domain_applications",
        method: "GET",
        path: "/api/relay/rest/domain_applications/{id}",
        idempotency: Idempotency::Safe,
        not_found: Some(
            "no domain application with this id, or not for these credentials",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "domain",
            "identifier",
            "ip_auth_enabled",
            "ip_auth",
            "encryption",
            "codecs",
            "ciphers",
            "call_handler",
            "calling_handler_resource_id",
        ],
    };
    /**Update a domain application: `PUT /api/relay/rest/domain_applications/{id}`.

Changes a domain application. Only the fields that are set are sent. The others probably stay unchanged, but this is not documented. The API token needs one of the scopes Voice, Messaging or Fax.

Source: SignalWire REST reference, "Update domain application": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "domain_applications")]
    pub const UPDATE_DOMAIN_APPLICATION: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "update_domain_application",
        resource: "domain_applications",
        method: "PUT",
        path: "/api/relay/rest/domain_applications/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some(
            "no domain application with this id, or not for these credentials",
        ),
        secrets: &[],
        unverifiable: &[
            "call_ai_agent_id",
            "call_dialogflow_agent_id",
            "call_flow_id",
            "call_flow_version",
            "call_relay_application",
        ],
        natural_key: &[],
        comparisons: &[("ip_auth", Comparison::Set)],
        billed: false,
        recognized_by: &[
            "domain",
            "identifier",
            "ip_auth_enabled",
            "ip_auth",
            "encryption",
            "codecs",
            "ciphers",
            "call_handler",
            "calling_handler_resource_id",
        ],
    };
    /**Delete a domain application: `DELETE /api/relay/rest/domain_applications/{id}`.

Deletes a domain application; calls to its domain stop. A resource that was assigned to it stays. The API token needs one of the scopes Voice, Messaging or Fax.

Source: SignalWire REST reference, "Delete domain application": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "domain_applications")]
    pub const DELETE_DOMAIN_APPLICATION: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "delete_domain_application",
        resource: "domain_applications",
        method: "DELETE",
        path: "/api/relay/rest/domain_applications/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some(
            "no domain application with this id, or not for these credentials",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List relay SIP endpoints: `GET /api/relay/rest/endpoints/sip`.

Lists the SIP endpoints of the project, newest first. The filters match parts of a text, so compare again when looking for one exact name. The vendor marks the relay SIP endpoints as deprecated, in favor of SIP credentials, and still uses them in its own guides. The API token needs the scope Voice.

Source: SignalWire REST reference, "List SIP endpoints": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip")]
    pub const LIST_RELAY_SIP_ENDPOINTS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_relay_sip_endpoints",
        resource: "relay_sip_endpoints",
        method: "GET",
        path: "/api/relay/rest/endpoints/sip",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Create a relay SIP endpoint: `POST /api/relay/rest/endpoints/sip`.

Creates a SIP endpoint. A user name that is taken is refused with 422. The platform has no idempotency key: a creation that timed out may have happened, so look for the user name in the list before sending it again. The vendor marks the relay SIP endpoints as deprecated, in favor of SIP credentials, and still uses them in its own guides. The API token needs the scope Voice.

Source: SignalWire REST reference, "Create SIP endpoint": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip")]
    pub const CREATE_RELAY_SIP_ENDPOINT: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "create_relay_sip_endpoint",
        resource: "relay_sip_endpoints",
        method: "POST",
        path: "/api/relay/rest/endpoints/sip",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &["password"],
        unverifiable: &[],
        natural_key: &["username"],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "username",
            "caller_id",
            "send_as",
            "ciphers",
            "codecs",
            "encryption",
            "call_handler",
            "calling_handler_resource_id",
        ],
    };
    /**Get a relay SIP endpoint: `GET /api/relay/rest/endpoints/sip/{id}`.

Reads one SIP endpoint. Of a SIP credential it is the inner id that works here. The vendor marks the relay SIP endpoints as deprecated, in favor of SIP credentials, and still uses them in its own guides. The API token needs the scope Voice.

Source: SignalWire REST reference, "Get SIP endpoint": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip")]
    pub const GET_RELAY_SIP_ENDPOINT: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "get_relay_sip_endpoint",
        resource: "relay_sip_endpoints",
        method: "GET",
        path: "/api/relay/rest/endpoints/sip/{id}",
        idempotency: Idempotency::Safe,
        not_found: Some(
            "no SIP endpoint with this id, or not for these credentials; for a SIP credential, pass `sip_endpoint.id`, not the resource id",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "username",
            "caller_id",
            "send_as",
            "ciphers",
            "codecs",
            "encryption",
            "call_handler",
            "calling_handler_resource_id",
        ],
    };
    /**Update a relay SIP endpoint: `PUT /api/relay/rest/endpoints/sip/{id}`.

Changes a SIP endpoint. Only the fields that are set are sent; older vendor text says that the others stay, though the method is PUT. The vendor marks the relay SIP endpoints as deprecated, in favor of SIP credentials, and still uses them in its own guides. The API token needs the scope Voice.

Source: SignalWire REST reference, "Update SIP endpoint": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip")]
    pub const UPDATE_RELAY_SIP_ENDPOINT: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "update_relay_sip_endpoint",
        resource: "relay_sip_endpoints",
        method: "PUT",
        path: "/api/relay/rest/endpoints/sip/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some(
            "no SIP endpoint with this id, or not for these credentials; for a SIP credential, pass `sip_endpoint.id`, not the resource id",
        ),
        secrets: &["password"],
        unverifiable: &["call_ai_agent_id", "call_flow_id", "call_flow_version"],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "username",
            "caller_id",
            "send_as",
            "ciphers",
            "codecs",
            "encryption",
            "call_handler",
            "calling_handler_resource_id",
        ],
    };
    /**Delete a relay SIP endpoint: `DELETE /api/relay/rest/endpoints/sip/{id}`.

Deletes a SIP endpoint together with its registrations; registered devices are dropped. The vendor marks the relay SIP endpoints as deprecated, in favor of SIP credentials, and still uses them in its own guides. The API token needs the scope Voice.

Source: SignalWire REST reference, "Delete SIP endpoint": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip")]
    pub const DELETE_RELAY_SIP_ENDPOINT: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "delete_relay_sip_endpoint",
        resource: "relay_sip_endpoints",
        method: "DELETE",
        path: "/api/relay/rest/endpoints/sip/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some(
            "no SIP endpoint with this id, or not for these credentials; for a SIP credential, pass `sip_endpoint.id`, not the resource id",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List phone numbers: `GET /api/relay/rest/phone_numbers`.

Lists the phone numbers of the project, newest first. The API token needs the scope Numbers.

Source: SignalWire REST reference, "List phone numbers": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "phone_numbers")]
    pub const LIST_PHONE_NUMBERS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_phone_numbers",
        resource: "phone_numbers",
        method: "GET",
        path: "/api/relay/rest/phone_numbers",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Get a phone number: `GET /api/relay/rest/phone_numbers/{id}`.

Reads one phone number. The API token needs the scope Numbers.

Source: SignalWire REST reference, "Get phone number": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "phone_numbers")]
    pub const GET_PHONE_NUMBER: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "get_phone_number",
        resource: "phone_numbers",
        method: "GET",
        path: "/api/relay/rest/phone_numbers/{id}",
        idempotency: Idempotency::Safe,
        not_found: Some(
            "no phone number with this id, or not for these credentials; pass the id, not the number; `find_by_number` finds it",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "number",
            "capabilities",
            "number_type",
            "call_handler",
            "call_receive_mode",
            "e911_status",
        ],
    };
    /**Update a phone number: `PUT /api/relay/rest/phone_numbers/{id}`.

Changes the name of a phone number, or what handles its calls and messages. Only the fields that are set are sent, and the rest stays as it is: an older document says so, and the vendor's own tool relies on it. No field can be cleared with null, and no handler stands for none, so a handler can be replaced and not removed. The API token needs the scope Numbers.

Source: SignalWire REST reference, "Update phone number": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "phone_numbers")]
    pub const UPDATE_PHONE_NUMBER: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "update_phone_number",
        resource: "phone_numbers",
        method: "PUT",
        path: "/api/relay/rest/phone_numbers/{id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some(
            "no phone number with this id, or not for these credentials; pass the id, not the number; `find_by_number` finds it",
        ),
        secrets: &[],
        unverifiable: &["call_ai_agent_id", "call_flow_id", "call_flow_version"],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "number",
            "capabilities",
            "number_type",
            "call_handler",
            "call_receive_mode",
            "e911_status",
        ],
    };
    /**Set the emergency address of a phone number: `POST /api/relay/rest/phone_numbers/{id}/e911_address`.

Registers an address for emergency calls (E911) from a phone number, in the United States only. The platform registers it later: poll `e911_status` of the number until it is `active` or `failed`. The label of the address is shown to the dispatcher, cut to 32 characters. A number with an emergency address cannot be moved to another project. There is a monthly fee, which is not published; a 911 call from a number without an address costs 100 USD. Calls to 933 test it at no charge. The API token needs the scope Numbers.

Source: SignalWire REST reference, "Assign an E911 address to a phone number": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "e911_address")]
    pub const SET_EMERGENCY_ADDRESS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "set_emergency_address",
        resource: "phone_numbers",
        method: "POST",
        path: "/api/relay/rest/phone_numbers/{id}/e911_address",
        idempotency: Idempotency::None,
        not_found: Some(
            "no phone number with this id, or not for these credentials; pass the id, not the number; `find_by_number` finds it",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: true,
        recognized_by: &[
            "number",
            "capabilities",
            "number_type",
            "call_handler",
            "call_receive_mode",
            "e911_status",
        ],
    };
    /**Remove the emergency address of a phone number: `DELETE /api/relay/rest/phone_numbers/{id}/e911_address`.

Removes the emergency address (E911) of a phone number. The platform takes this only while `e911_status` is `active`, and carries it out later: the status is `pending_removal`, then `unregistered`. The API token needs the scope Numbers.

Source: SignalWire REST reference, "Remove the E911 address from a phone number": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "e911_address")]
    pub const REMOVE_EMERGENCY_ADDRESS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "remove_emergency_address",
        resource: "phone_numbers",
        method: "DELETE",
        path: "/api/relay/rest/phone_numbers/{id}/e911_address",
        idempotency: Idempotency::None,
        not_found: Some(
            "no phone number with this id, or not for these credentials; pass the id, not the number; `find_by_number` finds it",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "number",
            "capabilities",
            "number_type",
            "call_handler",
            "call_receive_mode",
            "e911_status",
        ],
    };
    /**Get the SIP profile: `GET /api/relay/rest/sip_profile`.

Reads the SIP profile of the project; there is exactly one, so it has no id. Its `domain` is the host that devices register with. The API token needs the scope Voice.

Source: SignalWire REST reference, "Get SIP profile": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_profile")]
    pub const GET_SIP_PROFILE: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "get_sip_profile",
        resource: "sip_profile",
        method: "GET",
        path: "/api/relay/rest/sip_profile",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "domain",
            "domain_identifier",
            "default_codecs",
            "default_ciphers",
            "default_encryption",
            "default_send_as",
        ],
    };
    /**Update the SIP profile: `PUT /api/relay/rest/sip_profile`.

Changes the SIP profile of the project, which SIP endpoints without settings of their own follow. Only the fields that are set are sent; older vendor text says that the others stay, a page about a vendor client speaks of a full replacement. The API token needs the scope Voice.

Source: SignalWire REST reference, "Update SIP profile": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "sip_profile")]
    pub const UPDATE_SIP_PROFILE: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "update_sip_profile",
        resource: "sip_profile",
        method: "PUT",
        path: "/api/relay/rest/sip_profile",
        idempotency: Idempotency::Idempotent,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "domain",
            "domain_identifier",
            "default_codecs",
            "default_ciphers",
            "default_encryption",
            "default_send_as",
        ],
    };
    /**List verified caller IDs: `GET /api/relay/rest/verified_caller_ids`.

Lists the verified caller IDs of the project, including those whose verification is not complete. No paging parameter is documented; the links of a page are followed. The API token needs the scope Voice.

Source: SignalWire REST reference, "List verified caller IDs": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "verified_caller_ids")]
    pub const LIST_VERIFIED_CALLER_IDS: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "list_verified_caller_ids",
        resource: "verified_caller_ids",
        method: "GET",
        path: "/api/relay/rest/verified_caller_ids",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Get a verified caller ID: `GET /api/relay/rest/verified_caller_ids/{id}`.

Reads one verified caller ID. The API token needs the scope Voice.

Source: SignalWire REST reference, "Get verified caller ID": the vendor's OpenAPI document of 2026-08-21, <https://github.com/signalwire/docs/blob/668371b2/fern/apis/signalwire-rest/openapi.yaml>.*/
    #[doc(alias = "verified_caller_ids")]
    pub const GET_VERIFIED_CALLER_ID: &Operation = &Operation {
        provider: Provider::Signalwire,
        id: "get_verified_caller_id",
        resource: "verified_caller_ids",
        method: "GET",
        path: "/api/relay/rest/verified_caller_ids/{id}",
        idempotency: Idempotency::Safe,
        not_found: Some(
            "no verified number with this id, or not for these credentials; pass the id, not the number; `find_by_number` finds it",
        ),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &["number", "verified", "verified_at"],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[
        LIST_RESOURCES,
        LIST_SIP_CREDENTIALS,
        CREATE_SIP_CREDENTIAL,
        GET_SIP_CREDENTIAL,
        UPDATE_SIP_CREDENTIAL,
        DELETE_SIP_CREDENTIAL,
        LIST_SIP_CREDENTIAL_ADDRESSES,
        LIST_SIP_GATEWAYS,
        CREATE_SIP_GATEWAY,
        GET_SIP_GATEWAY,
        UPDATE_SIP_GATEWAY,
        DELETE_SIP_GATEWAY,
        LIST_SIP_GATEWAY_ADDRESSES,
        LIST_SUBSCRIBERS,
        CREATE_SUBSCRIBER,
        LIST_SUBSCRIBER_SIP_CREDENTIALS,
        CREATE_SUBSCRIBER_SIP_CREDENTIAL,
        GET_SUBSCRIBER_SIP_CREDENTIAL,
        UPDATE_SUBSCRIBER_SIP_CREDENTIAL,
        DELETE_SUBSCRIBER_SIP_CREDENTIAL,
        GET_SUBSCRIBER,
        UPDATE_SUBSCRIBER,
        DELETE_SUBSCRIBER,
        LIST_SUBSCRIBER_ADDRESSES,
        GET_RESOURCE,
        DELETE_RESOURCE,
        LIST_RESOURCE_ADDRESSES,
        ASSIGN_DOMAIN_APPLICATION,
        ASSIGN_PHONE_NUMBER,
        ASSIGN_SIP_CREDENTIAL,
        LIST_SIP_ADDRESSES,
        CREATE_SIP_ADDRESS,
        GET_SIP_ADDRESS,
        UPDATE_SIP_ADDRESS,
        DELETE_SIP_ADDRESS,
        LIST_DOMAIN_APPLICATIONS,
        CREATE_DOMAIN_APPLICATION,
        GET_DOMAIN_APPLICATION,
        UPDATE_DOMAIN_APPLICATION,
        DELETE_DOMAIN_APPLICATION,
        LIST_RELAY_SIP_ENDPOINTS,
        CREATE_RELAY_SIP_ENDPOINT,
        GET_RELAY_SIP_ENDPOINT,
        UPDATE_RELAY_SIP_ENDPOINT,
        DELETE_RELAY_SIP_ENDPOINT,
        LIST_PHONE_NUMBERS,
        GET_PHONE_NUMBER,
        UPDATE_PHONE_NUMBER,
        SET_EMERGENCY_ADDRESS,
        REMOVE_EMERGENCY_ADDRESS,
        GET_SIP_PROFILE,
        UPDATE_SIP_PROFILE,
        LIST_VERIFIED_CALLER_IDS,
        GET_VERIFIED_CALLER_ID,
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
            "list_resources" => {
                let query: types::ListResourcesQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_resources(&query).await)
            }
            "list_sip_credentials" => {
                let query: types::ListSipCredentialsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_sip_credentials(&query).await)
            }
            "create_sip_credential" => {
                let body: types::SipCredentialCreate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.create_sip_credential(&body).await)
            }
            "get_sip_credential" => {
                let id: types::SipCredentialId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.get_sip_credential(&id).await)
            }
            "update_sip_credential" => {
                let id: types::SipCredentialId = arguments.take_path("id")?;
                let body: types::SipCredentialUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.sip_credentials().update(id, body).await)
            }
            "delete_sip_credential" => {
                let id: types::SipCredentialId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.delete_sip_credential(&id).await)
            }
            "list_sip_credential_addresses" => {
                let id: types::SipCredentialId = arguments.take_path("id")?;
                let query: types::ListSipCredentialAddressesQuery = arguments
                    .take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_sip_credential_addresses(&id, &query).await)
            }
            "list_sip_gateways" => {
                let query: types::ListSipGatewaysQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_sip_gateways(&query).await)
            }
            "create_sip_gateway" => {
                let body: types::SipGatewayCreate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.create_sip_gateway(&body).await)
            }
            "get_sip_gateway" => {
                let id: types::SipGatewayId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.get_sip_gateway(&id).await)
            }
            "update_sip_gateway" => {
                let id: types::SipGatewayId = arguments.take_path("id")?;
                let body: types::SipGatewayUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.sip_gateways().update(id, body).await)
            }
            "delete_sip_gateway" => {
                let id: types::SipGatewayId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.delete_sip_gateway(&id).await)
            }
            "list_sip_gateway_addresses" => {
                let id: types::SipGatewayId = arguments.take_path("id")?;
                let query: types::ListSipGatewayAddressesQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_sip_gateway_addresses(&id, &query).await)
            }
            "list_subscribers" => {
                let query: types::ListSubscribersQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_subscribers(&query).await)
            }
            "create_subscriber" => {
                let body: types::SubscriberCreate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.create_subscriber(&body).await)
            }
            "list_subscriber_sip_credentials" => {
                let fabric_subscriber_id: types::SubscriberId = arguments
                    .take_path("fabric_subscriber_id")?;
                let query: types::ListSubscriberSipCredentialsQuery = arguments
                    .take_query()?;
                arguments.refuse_unused()?;
                response(
                    client
                        .api
                        .list_subscriber_sip_credentials(&fabric_subscriber_id, &query)
                        .await,
                )
            }
            "create_subscriber_sip_credential" => {
                let fabric_subscriber_id: types::SubscriberId = arguments
                    .take_path("fabric_subscriber_id")?;
                let body: types::SubscriberSipCredentialCreate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(
                    client
                        .api
                        .create_subscriber_sip_credential(&fabric_subscriber_id, &body)
                        .await,
                )
            }
            "get_subscriber_sip_credential" => {
                let fabric_subscriber_id: types::SubscriberId = arguments
                    .take_path("fabric_subscriber_id")?;
                let id: types::SubscriberSipCredentialId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(
                    client
                        .api
                        .get_subscriber_sip_credential(&fabric_subscriber_id, &id)
                        .await,
                )
            }
            "update_subscriber_sip_credential" => {
                let fabric_subscriber_id: types::SubscriberId = arguments
                    .take_path("fabric_subscriber_id")?;
                let id: types::SubscriberSipCredentialId = arguments.take_path("id")?;
                let body: types::SubscriberSipCredentialUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(
                    client
                        .subscriber_sip_credentials(fabric_subscriber_id)
                        .update(id, body)
                        .await,
                )
            }
            "delete_subscriber_sip_credential" => {
                let fabric_subscriber_id: types::SubscriberId = arguments
                    .take_path("fabric_subscriber_id")?;
                let id: types::SubscriberSipCredentialId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(
                    client
                        .api
                        .delete_subscriber_sip_credential(&fabric_subscriber_id, &id)
                        .await,
                )
            }
            "get_subscriber" => {
                let id: types::SubscriberId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.get_subscriber(&id).await)
            }
            "update_subscriber" => {
                let id: types::SubscriberId = arguments.take_path("id")?;
                let body: types::SubscriberUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.subscribers().update(id, body).await)
            }
            "delete_subscriber" => {
                let id: types::SubscriberId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.delete_subscriber(&id).await)
            }
            "list_subscriber_addresses" => {
                let id: types::SubscriberId = arguments.take_path("id")?;
                let query: types::ListSubscriberAddressesQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_subscriber_addresses(&id, &query).await)
            }
            "get_resource" => {
                let id: types::ResourceId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.get_resource(&id).await)
            }
            "delete_resource" => {
                let id: types::ResourceId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.delete_resource(&id).await)
            }
            "list_resource_addresses" => {
                let id: types::ResourceId = arguments.take_path("id")?;
                let query: types::ListResourceAddressesQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_resource_addresses(&id, &query).await)
            }
            "assign_domain_application" => {
                let id: types::ResourceId = arguments.take_path("id")?;
                let body: types::DomainApplicationAssignment = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.assign_domain_application(&id, &body).await)
            }
            "assign_phone_number" => {
                let id: types::ResourceId = arguments.take_path("id")?;
                let body: types::PhoneNumberAssignment = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.assign_phone_number(&id, &body).await)
            }
            "assign_sip_credential" => {
                let id: types::ResourceId = arguments.take_path("id")?;
                let body: types::SipCredentialAssignment = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.assign_sip_credential(&id, &body).await)
            }
            "list_sip_addresses" => {
                let query: types::ListSipAddressesQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_sip_addresses(&query).await)
            }
            "create_sip_address" => {
                let body: types::SipAddressCreate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.create_sip_address(&body).await)
            }
            "get_sip_address" => {
                let id: types::SipAddressId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.get_sip_address(&id).await)
            }
            "update_sip_address" => {
                let id: types::SipAddressId = arguments.take_path("id")?;
                let body: types::SipAddressUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.update_sip_address(&id, &body).await)
            }
            "delete_sip_address" => {
                let id: types::SipAddressId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.delete_sip_address(&id).await)
            }
            "list_domain_applications" => {
                let query: types::ListDomainApplicationsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_domain_applications(&query).await)
            }
            "create_domain_application" => {
                let body: types::DomainApplicationCreate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.create_domain_application(&body).await)
            }
            "get_domain_application" => {
                let id: types::DomainApplicationId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.get_domain_application(&id).await)
            }
            "update_domain_application" => {
                let id: types::DomainApplicationId = arguments.take_path("id")?;
                let body: types::DomainApplicationUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.domain_applications().update(id, body).await)
            }
            "delete_domain_application" => {
                let id: types::DomainApplicationId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.delete_domain_application(&id).await)
            }
            "list_relay_sip_endpoints" => {
                let query: types::ListRelaySipEndpointsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_relay_sip_endpoints(&query).await)
            }
            "create_relay_sip_endpoint" => {
                let body: types::RelaySipEndpointCreate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.create_relay_sip_endpoint(&body).await)
            }
            "get_relay_sip_endpoint" => {
                let id: types::SipEndpointId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.get_relay_sip_endpoint(&id).await)
            }
            "update_relay_sip_endpoint" => {
                let id: types::SipEndpointId = arguments.take_path("id")?;
                let body: types::RelaySipEndpointUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.relay_sip_endpoints().update(id, body).await)
            }
            "delete_relay_sip_endpoint" => {
                let id: types::SipEndpointId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.delete_relay_sip_endpoint(&id).await)
            }
            "list_phone_numbers" => {
                let query: types::ListPhoneNumbersQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_phone_numbers(&query).await)
            }
            "get_phone_number" => {
                let id: types::PhoneNumberId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.get_phone_number(&id).await)
            }
            "update_phone_number" => {
                let id: types::PhoneNumberId = arguments.take_path("id")?;
                let body: types::PhoneNumberUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.phone_numbers().update(id, body).await)
            }
            "set_emergency_address" => {
                let id: types::PhoneNumberId = arguments.take_path("id")?;
                let body: types::EmergencyAddressAssignment = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.api.set_emergency_address(&id, &body).await)
            }
            "remove_emergency_address" => {
                let id: types::PhoneNumberId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.remove_emergency_address(&id).await)
            }
            "get_sip_profile" => {
                arguments.refuse_unused()?;
                response(client.api.get_sip_profile().await)
            }
            "update_sip_profile" => {
                let body: types::SipProfileUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.sip_profile().update(body).await)
            }
            "list_verified_caller_ids" => {
                let query: types::ListVerifiedCallerIdsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_verified_caller_ids(&query).await)
            }
            "get_verified_caller_id" => {
                let id: types::VerifiedNumberId = arguments.take_path("id")?;
                arguments.refuse_unused()?;
                response(client.api.get_verified_caller_id(&id).await)
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
            "update_sip_credential" => {
                let id: types::SipCredentialId = arguments.take_path("id")?;
                let body: types::SipCredentialUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                verified(client.sip_credentials().update_verified(id, body).await)
            }
            "update_sip_gateway" => {
                let id: types::SipGatewayId = arguments.take_path("id")?;
                let body: types::SipGatewayUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                verified(client.sip_gateways().update_verified(id, body).await)
            }
            "update_subscriber_sip_credential" => {
                let fabric_subscriber_id: types::SubscriberId = arguments
                    .take_path("fabric_subscriber_id")?;
                let id: types::SubscriberSipCredentialId = arguments.take_path("id")?;
                let body: types::SubscriberSipCredentialUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                verified(
                    client
                        .subscriber_sip_credentials(fabric_subscriber_id)
                        .update_verified(id, body)
                        .await,
                )
            }
            "update_subscriber" => {
                let id: types::SubscriberId = arguments.take_path("id")?;
                let body: types::SubscriberUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                verified(client.subscribers().update_verified(id, body).await)
            }
            "update_domain_application" => {
                let id: types::DomainApplicationId = arguments.take_path("id")?;
                let body: types::DomainApplicationUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                verified(client.domain_applications().update_verified(id, body).await)
            }
            "update_relay_sip_endpoint" => {
                let id: types::SipEndpointId = arguments.take_path("id")?;
                let body: types::RelaySipEndpointUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                verified(client.relay_sip_endpoints().update_verified(id, body).await)
            }
            "update_phone_number" => {
                let id: types::PhoneNumberId = arguments.take_path("id")?;
                let body: types::PhoneNumberUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                verified(client.phone_numbers().update_verified(id, body).await)
            }
            "update_sip_profile" => {
                let body: types::SipProfileUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                verified(client.sip_profile().update_verified(body).await)
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
            "list_resources" => {
                let query: types::ListResourcesQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.resources().list_with(query)))
            }
            "list_sip_credentials" => {
                let query: types::ListSipCredentialsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.sip_credentials().list_with(query)))
            }
            "list_sip_credential_addresses" => {
                let id: types::SipCredentialId = arguments.take_path("id")?;
                let query: types::ListSipCredentialAddressesQuery = arguments
                    .take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.sip_credentials().addresses_with(id, query)))
            }
            "list_sip_gateways" => {
                let query: types::ListSipGatewaysQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.sip_gateways().list_with(query)))
            }
            "list_sip_gateway_addresses" => {
                let id: types::SipGatewayId = arguments.take_path("id")?;
                let query: types::ListSipGatewayAddressesQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.sip_gateways().addresses_with(id, query)))
            }
            "list_subscribers" => {
                let query: types::ListSubscribersQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.subscribers().list_with(query)))
            }
            "list_subscriber_sip_credentials" => {
                let fabric_subscriber_id: types::SubscriberId = arguments
                    .take_path("fabric_subscriber_id")?;
                let query: types::ListSubscriberSipCredentialsQuery = arguments
                    .take_query()?;
                arguments.refuse_unused()?;
                Ok(
                    listing(
                        client
                            .subscriber_sip_credentials(fabric_subscriber_id)
                            .list_with(query),
                    ),
                )
            }
            "list_subscriber_addresses" => {
                let id: types::SubscriberId = arguments.take_path("id")?;
                let query: types::ListSubscriberAddressesQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.subscribers().addresses_with(id, query)))
            }
            "list_resource_addresses" => {
                let id: types::ResourceId = arguments.take_path("id")?;
                let query: types::ListResourceAddressesQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.resources().addresses_with(id, query)))
            }
            "list_sip_addresses" => {
                let query: types::ListSipAddressesQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.sip_addresses().list_with(query)))
            }
            "list_domain_applications" => {
                let query: types::ListDomainApplicationsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.domain_applications().list_with(query)))
            }
            "list_relay_sip_endpoints" => {
                let query: types::ListRelaySipEndpointsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.relay_sip_endpoints().list_with(query)))
            }
            "list_phone_numbers" => {
                let query: types::ListPhoneNumbersQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.phone_numbers().list_with(query)))
            }
            "list_verified_caller_ids" => {
                let query: types::ListVerifiedCallerIdsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.verified_caller_ids().list_with(query)))
            }
            _ => Err(Error::invalid_request("the operation is no list")),
        }
    }
}
