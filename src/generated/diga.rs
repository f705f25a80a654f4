// Compiled from specs/ by `cargo xtask regenerate`. Change the specs, not this file.
#[allow(unused_imports)]
use progenitor_client::{
    ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path,
};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**An agent in one of its versions. The platform sends some 30 further fields, such as prompts, the voice and transfer numbers, and has changed them often. They are in `extra`, whose `Debug` prints names only.

Differs from the vendor's text: These fields of the vendor's are not documented here, since they come and go and hold the customer's business data: `background_audio`, `call_tools`, `conversational_path_id`, `dynamic_variables`, `flows`, `greeting`, `integrations`, `knowledge_base_ids`, `knowledge_item_ids`, `language`, `max_reminder_count`, `phone_menu_action`, `phone_menu_detection`, `phone_menu_goal`, `phone_menu_key_sequence`, `phone_menu_navigation_mode`, `prompt`, `reminder_frequency_ms`, `reminder_messages`, `source_template_id`, `time_before_start`, `validation_issues`, `voice`, `voicemail_action`, `voicemail_detection`, `voicemail_message` and `volume`.

The response body of [`get_agent`](super::operations::GET_AGENT).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Agent {
        ///Id of the agent.
        pub agent_id: AgentId,
        ///When the agent was created.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///What the agent is for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        ///Whether the version is the draft, which changes all the time. Missing, it is documented to mean `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub is_draft: Option<bool>,
        ///Whether the version is published. Missing, it is documented to mean `false`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub is_published: Option<bool>,
        ///How the agent leads a conversation.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub mode: Option<AgentMode>,
        ///When it was changed last.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub modified_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Name of the agent, for people.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        ///When the version was created.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub version_created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Id of the version. Unless `is_draft` is true, phones and publications take it.
        pub version_id: AgentVersionId,
        ///Name of the version, for people.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub version_name: Option<String>,
        ///Number of the version, from 1. Never used again.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub version_number: Option<i64>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**One page of agents, or of the versions of one.

Differs from the vendor's text: The vendor requires `has_more` as well. It is optional here: a list whose pages lack it is followed until a page is empty.

The response body of [`list_agent_versions`](super::operations::LIST_AGENT_VERSIONS) and [`list_agents`](super::operations::LIST_AGENTS).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AgentPage {
        ///Number of this page. Not always there.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub current_page: Option<i64>,
        ///The agents or versions of the page.
        #[doc(alias = "data")]
        #[serde(rename = "data")]
        pub items: crate::Items<Agent>,
        ///First row of the page, the cursor to pass as `before`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub first_id: Option<AgentCursor>,
        ///Whether more follow this page.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub has_more: Option<bool>,
        ///Last row of the page, the cursor to pass as `after`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub last_id: Option<AgentCursor>,
        ///Number of pages. Not always there.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub total_pages: Option<i64>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**What is published of an agent. There may be more phones than the two named here.

The response body of [`update_agent_published_version`](super::operations::UPDATE_AGENT_PUBLISHED_VERSION).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AgentPublication {
        ///The agent.
        pub agent_id: AgentId,
        ///A phone whose inbound calls the agent takes.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub inbound_phone_number_id: Option<PhoneId>,
        ///A phone that the agent calls from.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub outbound_phone_number_id: Option<PhoneId>,
        ///Version that is published. Missing when the agent is unpublished.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub published_version_id: Option<AgentVersionId>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**What to publish. **Without a version, the agent is unpublished.**

The request body of [`update_agent_published_version`](super::operations::UPDATE_AGENT_PUBLISHED_VERSION).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AgentPublicationUpdate {
        ///Phone for inbound calls. It is the phone's `id`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub inbound_phone_number_id: crate::Patch<PhoneId>,
        ///Phone for outbound calls. It is the phone's `id`.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub outbound_phone_number_id: crate::Patch<PhoneId>,
        ///Version to publish. Null or left out, the agent is unpublished.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub version_id: crate::Patch<AgentVersionId>,
    }
    ///Query parameters of [`get_agent`](super::operations::GET_AGENT).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetAgentQuery {
        ///The published version rather than the draft. Defaults to `false` on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_published: Option<bool>,
        ///The version to return. Excludes `is_published=true`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version_id: Option<AgentVersionId>,
    }
    ///How calls come in on an imported number.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InboundConfigImport {
        /**Addresses and CIDR blocks that calls are taken from. Empty or left out, every source may call.

Differs from the vendor's text: The vendor also accepts null; leaving it out is enough.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allowed_addresses: Option<Vec<String>>,
        ///SRTP on inbound calls. The platform takes `allow` when this is left out, and refuses null.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub media_encryption: Option<MediaEncryption>,
    }
    ///Changes to how calls come in.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InboundConfigUpdate {
        ///Addresses and CIDR blocks that calls are taken from, the whole list. `0.0.0.0/0` says every source. The effect of null and of an empty list is not documented; at import an empty list means every source.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub allowed_addresses: crate::Patch<Vec<String>>,
        ///SRTP on inbound calls. The effect of null is not documented.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub media_encryption: crate::Patch<MediaEncryption>,
    }
    ///Query parameters of [`list_agent_versions`](super::operations::LIST_AGENT_VERSIONS).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAgentVersionsQuery {
        ///Cursor, list what follows this row. Excludes `before`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub after: Option<AgentCursor>,
        ///Cursor, list what precedes this row. Excludes `after`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub before: Option<AgentCursor>,
        ///Not documented for this list, except that it takes `false` when this is left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_published: Option<bool>,
        ///Rows per page, 1 to 100. Defaults to 10 on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: Option<i64>,
        ///Only agents with this mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: Option<AgentMode>,
        ///Direction of the list. Defaults to `desc` on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order: Option<SortOrder>,
        ///Number of the page, from 1. Prefer the cursors.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: Option<i64>,
    }
    ///Query parameters of [`list_agents`](super::operations::LIST_AGENTS).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAgentsQuery {
        ///Cursor, list what follows this row. Excludes `before`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub after: Option<AgentCursor>,
        ///Cursor, list what precedes this row. Excludes `after`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub before: Option<AgentCursor>,
        ///Published versions rather than drafts. Defaults to `false` on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_published: Option<bool>,
        ///Rows per page, 1 to 100. Defaults to 10 on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: Option<i64>,
        ///Only agents with this mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: Option<AgentMode>,
        ///Direction of the list. Defaults to `desc` on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order: Option<SortOrder>,
        ///Number of the page, from 1. Prefer the cursors.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: Option<i64>,
    }
    ///Query parameters of [`list_phones`](super::operations::LIST_PHONES).
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListPhonesQuery {
        ///Cursor, list what follows this phone. Excludes `before`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub after: Option<PhoneId>,
        ///Cursor, list what precedes this phone. Excludes `after`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub before: Option<PhoneId>,
        ///Only phones assigned up to this time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_assigned_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Only phones whose inbound calls this agent takes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbound_agent_id: Option<AgentId>,
        ///Phones on the page, 1 to 100. Defaults to 20 on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: Option<i64>,
        ///Direction of the list. Defaults to `desc` on the platform.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order: Option<SortOrder>,
        ///Only phones that this agent calls from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outbound_agent_id: Option<AgentId>,
        ///Number of the page, from 1. Prefer the cursors.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: Option<i64>,
        ///Only phones assigned from this time on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_assigned_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Only phones with this status.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: Option<PhoneStatus>,
    }
    ///How calls go out from an imported number.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OutboundConfigImport {
        ///SRTP on outbound calls. The platform takes `allow` when this is left out, and refuses null.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub media_encryption: Option<MediaEncryption>,
        /**Password for digest authentication at the provider. No call returns it.

Differs from the vendor's text: The vendor also accepts null; leaving it out is enough.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: Option<crate::Secret>,
        ///Host or address that outbound calls are sent to, optionally with a port. No `sip:` or `sips:` in front.
        pub termination_uri: String,
        /**User name for digest authentication at the provider.

Differs from the vendor's text: The vendor also accepts null; leaving it out is enough.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: Option<String>,
    }
    ///Changes to how calls go out.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OutboundConfigUpdate {
        ///SRTP on outbound calls. The effect of null is not documented.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub media_encryption: crate::Patch<MediaEncryption>,
        ///Password for digest authentication at the provider. No call returns it. The effect of null is not documented.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub password: crate::Patch<crate::Secret>,
        ///Host or address that outbound calls are sent to, optionally with a port. No `sip:` or `sips:` in front. The effect of null is not documented.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub termination_uri: crate::Patch<String>,
        ///User name for digest authentication at the provider. The effect of null is not documented.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub username: crate::Patch<String>,
    }
    /**A phone number of the project.

The response body of [`get_phone`](super::operations::GET_PHONE), [`import_phone`](super::operations::IMPORT_PHONE), [`update_phone_sip_config`](super::operations::UPDATE_PHONE_SIP_CONFIG) and [`update_phone`](super::operations::UPDATE_PHONE).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Phone {
        ///When the phone was assigned.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub assigned_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Where to pay, while the phone is reserved and its checkout is open.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub checkout_url: Option<String>,
        ///Id of the phone.
        pub id: PhoneId,
        ///Agent that takes inbound calls.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub inbound_agent_id: Option<AgentId>,
        ///Name of the phone, for people.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub nickname: Option<String>,
        ///The number in E.164, or a SIP identifier such as `user@domain.com`.
        pub number: String,
        ///Agent that makes outbound calls from this phone.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub outbound_agent_id: Option<AgentId>,
        ///Spanish regions of the number, by the letters of ISO 3166-2:ES. Empty for mobile and non-geographic numbers.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub region_codes: Option<Vec<String>>,
        ///When the phone was released.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub released_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the reservation ends, while the phone is reserved.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reservation_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///When the phone is going to be released, at the end of its billing period. Set once a release was asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub scheduled_release_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///SIP configuration. Imported phones have one, bought ones do not; do not tell the provider by it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sip_config: Option<SipConfig>,
        /**The state of the number in the project.

Differs from the vendor's text: The vendor's schema requires it, but its own sample response comes without it.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<PhoneStatus>,
        /**Where the number comes from.

Differs from the vendor's text: The vendor's schema requires it, but its own sample response comes without it.*/
        #[serde(skip_serializing_if = "Option::is_none")]
        pub telephony_provider: Option<TelephonyProvider>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**A number to import.

The request body of [`import_phone`](super::operations::IMPORT_PHONE).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneImport {
        /**How calls come in. Left out, the defaults hold, `allow` for encryption and every source address.

Differs from the vendor's text: The vendor also accepts null, which says the same as leaving it out; not offered.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbound_config: Option<InboundConfigImport>,
        ///Name of the phone, for people.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub nickname: crate::Patch<String>,
        /**How calls go out. Left out, the number is inbound only.

Differs from the vendor's text: The vendor also accepts null, which says the same as leaving it out; not offered.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outbound_config: Option<OutboundConfigImport>,
        ///The number in E.164, or a SIP identifier such as `user@domain.com`. Not empty.
        pub phone_number: String,
    }
    /**One page of phones.

Differs from the vendor's text: The vendor requires `has_more` as well. It is optional here: a list whose pages lack it is followed until a page is empty.

The response body of [`list_phones`](super::operations::LIST_PHONES).*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PhonePage {
        ///Number of this page. Not always there.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub current_page: Option<i64>,
        ///The phones of the page.
        #[doc(alias = "data")]
        #[serde(rename = "data")]
        pub items: crate::Items<Phone>,
        ///First phone of the page, the cursor to pass as `before`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub first_id: Option<PhoneId>,
        ///Whether phones follow this page.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub has_more: Option<bool>,
        ///Last phone of the page, the cursor to pass as `after`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub last_id: Option<PhoneId>,
        ///Number of pages. Not always there.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub total_pages: Option<i64>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to a phone. What is left out is not sent; the effect of null is not documented.

The request body of [`update_phone`](super::operations::UPDATE_PHONE).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneUpdate {
        /**Agent version that takes inbound calls. Setting it publishes that version.

Differs from the vendor's text: The vendor's title and text call it an agent's id. It is the id of a version.*/
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub inbound_version_id: crate::Patch<AgentVersionId>,
        ///Name of the phone, for people.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub nickname: crate::Patch<String>,
        /**Agent version that makes outbound calls. Setting it publishes that version.

Differs from the vendor's text: The vendor's title and text call it an agent's id. It is the id of a version.*/
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub outbound_version_id: crate::Patch<AgentVersionId>,
    }
    ///SIP configuration of a phone, flat where the requests are nested. The password is never part of it, so a wrong one cannot be seen here.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SipConfig {
        ///Addresses and CIDR blocks that inbound calls are taken from.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub allowed_addresses: Option<Vec<String>>,
        ///SRTP on inbound calls. Missing, it is documented to mean `allow`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub inbound_media_encryption: Option<MediaEncryption>,
        ///SRTP on outbound calls. Missing, it is documented to mean `allow`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub outbound_media_encryption: Option<MediaEncryption>,
        ///Host or address that outbound calls are sent to. Missing when the phone is inbound only.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub termination_uri: Option<String>,
        ///User name for digest authentication of outbound calls.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub username: Option<String>,
        /// Undocumented fields, and fields whose value does not fit their type.
        #[serde(flatten)]
        pub extra: crate::Extra,
    }
    /**Changes to the SIP configuration of a phone. What is left out is not sent.

The request body of [`update_phone_sip_config`](super::operations::UPDATE_PHONE_SIP_CONFIG).*/
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SipConfigUpdate {
        ///How calls come in. The effect of null is not documented.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub inbound_config: crate::Patch<InboundConfigUpdate>,
        ///How calls go out. The effect of null is not documented.
        #[serde(skip_serializing_if = "crate::Patch::is_absent")]
        pub outbound_config: crate::Patch<OutboundConfigUpdate>,
    }
    impl AgentPublicationUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                inbound_phone_number_id: crate::Patch::Absent,
                outbound_phone_number_id: crate::Patch::Absent,
                version_id: crate::Patch::Absent,
            }
        }
        ///Phone for inbound calls. It is the phone's `id`.
        #[must_use]
        pub fn inbound_phone_number_id(
            mut self,
            value: impl crate::IntoPatch<PhoneId>,
        ) -> Self {
            self.inbound_phone_number_id = value.into_patch();
            self
        }
        ///Phone for outbound calls. It is the phone's `id`.
        #[must_use]
        pub fn outbound_phone_number_id(
            mut self,
            value: impl crate::IntoPatch<PhoneId>,
        ) -> Self {
            self.outbound_phone_number_id = value.into_patch();
            self
        }
        ///Version to publish. Null or left out, the agent is unpublished.
        #[must_use]
        pub fn version_id(
            mut self,
            value: impl crate::IntoPatch<AgentVersionId>,
        ) -> Self {
            self.version_id = value.into_patch();
            self
        }
    }
    impl GetAgentQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                is_published: None,
                version_id: None,
            }
        }
        ///The published version rather than the draft. Defaults to `false` on the platform.
        #[must_use]
        pub fn is_published(mut self, value: bool) -> Self {
            self.is_published = Some(value);
            self
        }
        ///The version to return. Excludes `is_published=true`.
        #[must_use]
        pub fn version_id(mut self, value: impl Into<AgentVersionId>) -> Self {
            self.version_id = Some(value.into());
            self
        }
    }
    impl InboundConfigImport {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                allowed_addresses: None,
                media_encryption: None,
            }
        }
        /**Addresses and CIDR blocks that calls are taken from. Empty or left out, every source may call.

Differs from the vendor's text: The vendor also accepts null; leaving it out is enough.*/
        #[must_use]
        pub fn allowed_addresses(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.allowed_addresses = Some(value.into_iter().map(Into::into).collect());
            self
        }
        ///SRTP on inbound calls. The platform takes `allow` when this is left out, and refuses null.
        #[must_use]
        pub fn media_encryption(mut self, value: impl Into<MediaEncryption>) -> Self {
            self.media_encryption = Some(value.into());
            self
        }
    }
    impl InboundConfigUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                allowed_addresses: crate::Patch::Absent,
                media_encryption: crate::Patch::Absent,
            }
        }
        ///Addresses and CIDR blocks that calls are taken from, the whole list. `0.0.0.0/0` says every source. The effect of null and of an empty list is not documented; at import an empty list means every source.
        #[must_use]
        pub fn allowed_addresses(
            mut self,
            value: impl crate::IntoPatch<Vec<String>>,
        ) -> Self {
            self.allowed_addresses = value.into_patch();
            self
        }
        ///SRTP on inbound calls. The effect of null is not documented.
        #[must_use]
        pub fn media_encryption(
            mut self,
            value: impl crate::IntoPatch<MediaEncryption>,
        ) -> Self {
            self.media_encryption = value.into_patch();
            self
        }
    }
    impl ListAgentVersionsQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                after: None,
                before: None,
                is_published: None,
                limit: None,
                mode: None,
                order: None,
                page: None,
            }
        }
        ///Cursor, list what follows this row. Excludes `before`.
        #[must_use]
        pub fn after(mut self, value: impl Into<AgentCursor>) -> Self {
            self.after = Some(value.into());
            self
        }
        ///Cursor, list what precedes this row. Excludes `after`.
        #[must_use]
        pub fn before(mut self, value: impl Into<AgentCursor>) -> Self {
            self.before = Some(value.into());
            self
        }
        ///Not documented for this list, except that it takes `false` when this is left out.
        #[must_use]
        pub fn is_published(mut self, value: bool) -> Self {
            self.is_published = Some(value);
            self
        }
        ///Rows per page, 1 to 100. Defaults to 10 on the platform.
        #[must_use]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        ///Only agents with this mode.
        #[must_use]
        pub fn mode(mut self, value: impl Into<AgentMode>) -> Self {
            self.mode = Some(value.into());
            self
        }
        ///Direction of the list. Defaults to `desc` on the platform.
        #[must_use]
        pub fn order(mut self, value: impl Into<SortOrder>) -> Self {
            self.order = Some(value.into());
            self
        }
        ///Number of the page, from 1. Prefer the cursors.
        #[must_use]
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
    }
    impl ListAgentsQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                after: None,
                before: None,
                is_published: None,
                limit: None,
                mode: None,
                order: None,
                page: None,
            }
        }
        ///Cursor, list what follows this row. Excludes `before`.
        #[must_use]
        pub fn after(mut self, value: impl Into<AgentCursor>) -> Self {
            self.after = Some(value.into());
            self
        }
        ///Cursor, list what precedes this row. Excludes `after`.
        #[must_use]
        pub fn before(mut self, value: impl Into<AgentCursor>) -> Self {
            self.before = Some(value.into());
            self
        }
        ///Published versions rather than drafts. Defaults to `false` on the platform.
        #[must_use]
        pub fn is_published(mut self, value: bool) -> Self {
            self.is_published = Some(value);
            self
        }
        ///Rows per page, 1 to 100. Defaults to 10 on the platform.
        #[must_use]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        ///Only agents with this mode.
        #[must_use]
        pub fn mode(mut self, value: impl Into<AgentMode>) -> Self {
            self.mode = Some(value.into());
            self
        }
        ///Direction of the list. Defaults to `desc` on the platform.
        #[must_use]
        pub fn order(mut self, value: impl Into<SortOrder>) -> Self {
            self.order = Some(value.into());
            self
        }
        ///Number of the page, from 1. Prefer the cursors.
        #[must_use]
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
    }
    impl ListPhonesQuery {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                after: None,
                before: None,
                end_assigned_at: None,
                inbound_agent_id: None,
                limit: None,
                order: None,
                outbound_agent_id: None,
                page: None,
                start_assigned_at: None,
                status: None,
            }
        }
        ///Cursor, list what follows this phone. Excludes `before`.
        #[must_use]
        pub fn after(mut self, value: impl Into<PhoneId>) -> Self {
            self.after = Some(value.into());
            self
        }
        ///Cursor, list what precedes this phone. Excludes `after`.
        #[must_use]
        pub fn before(mut self, value: impl Into<PhoneId>) -> Self {
            self.before = Some(value.into());
            self
        }
        ///Only phones assigned up to this time.
        #[must_use]
        pub fn end_assigned_at(
            mut self,
            value: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
        ) -> Self {
            self.end_assigned_at = Some(value.into());
            self
        }
        ///Only phones whose inbound calls this agent takes.
        #[must_use]
        pub fn inbound_agent_id(mut self, value: impl Into<AgentId>) -> Self {
            self.inbound_agent_id = Some(value.into());
            self
        }
        ///Phones on the page, 1 to 100. Defaults to 20 on the platform.
        #[must_use]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        ///Direction of the list. Defaults to `desc` on the platform.
        #[must_use]
        pub fn order(mut self, value: impl Into<SortOrder>) -> Self {
            self.order = Some(value.into());
            self
        }
        ///Only phones that this agent calls from.
        #[must_use]
        pub fn outbound_agent_id(mut self, value: impl Into<AgentId>) -> Self {
            self.outbound_agent_id = Some(value.into());
            self
        }
        ///Number of the page, from 1. Prefer the cursors.
        #[must_use]
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
        ///Only phones assigned from this time on.
        #[must_use]
        pub fn start_assigned_at(
            mut self,
            value: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
        ) -> Self {
            self.start_assigned_at = Some(value.into());
            self
        }
        ///Only phones with this status.
        #[must_use]
        pub fn status(mut self, value: impl Into<PhoneStatus>) -> Self {
            self.status = Some(value.into());
            self
        }
    }
    impl OutboundConfigImport {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(termination_uri: impl Into<String>) -> Self {
            Self {
                media_encryption: None,
                password: None,
                termination_uri: {
                    let value = termination_uri;
                    value.into()
                },
                username: None,
            }
        }
        ///SRTP on outbound calls. The platform takes `allow` when this is left out, and refuses null.
        #[must_use]
        pub fn media_encryption(mut self, value: impl Into<MediaEncryption>) -> Self {
            self.media_encryption = Some(value.into());
            self
        }
        /**Password for digest authentication at the provider. No call returns it.

Differs from the vendor's text: The vendor also accepts null; leaving it out is enough.*/
        #[must_use]
        pub fn password(mut self, value: impl Into<crate::Secret>) -> Self {
            self.password = Some(value.into());
            self
        }
        /**User name for digest authentication at the provider.

Differs from the vendor's text: The vendor also accepts null; leaving it out is enough.*/
        #[must_use]
        pub fn username(mut self, value: impl Into<String>) -> Self {
            self.username = Some(value.into());
            self
        }
    }
    impl OutboundConfigUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                media_encryption: crate::Patch::Absent,
                password: crate::Patch::Absent,
                termination_uri: crate::Patch::Absent,
                username: crate::Patch::Absent,
            }
        }
        ///SRTP on outbound calls. The effect of null is not documented.
        #[must_use]
        pub fn media_encryption(
            mut self,
            value: impl crate::IntoPatch<MediaEncryption>,
        ) -> Self {
            self.media_encryption = value.into_patch();
            self
        }
        ///Password for digest authentication at the provider. No call returns it. The effect of null is not documented.
        #[must_use]
        pub fn password(mut self, value: impl crate::IntoPatch<crate::Secret>) -> Self {
            self.password = value.into_patch();
            self
        }
        ///Host or address that outbound calls are sent to, optionally with a port. No `sip:` or `sips:` in front. The effect of null is not documented.
        #[must_use]
        pub fn termination_uri(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.termination_uri = value.into_patch();
            self
        }
        ///User name for digest authentication at the provider. The effect of null is not documented.
        #[must_use]
        pub fn username(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.username = value.into_patch();
            self
        }
    }
    impl PhoneImport {
        ///Creates a value with the required fields; setters add the rest.
        #[must_use]
        pub fn new(phone_number: impl Into<String>) -> Self {
            Self {
                inbound_config: None,
                nickname: crate::Patch::Absent,
                outbound_config: None,
                phone_number: {
                    let value = phone_number;
                    value.into()
                },
            }
        }
        /**How calls come in. Left out, the defaults hold, `allow` for encryption and every source address.

Differs from the vendor's text: The vendor also accepts null, which says the same as leaving it out; not offered.*/
        #[must_use]
        pub fn inbound_config(mut self, value: impl Into<InboundConfigImport>) -> Self {
            self.inbound_config = Some(value.into());
            self
        }
        ///Name of the phone, for people.
        #[must_use]
        pub fn nickname(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.nickname = value.into_patch();
            self
        }
        /**How calls go out. Left out, the number is inbound only.

Differs from the vendor's text: The vendor also accepts null, which says the same as leaving it out; not offered.*/
        #[must_use]
        pub fn outbound_config(
            mut self,
            value: impl Into<OutboundConfigImport>,
        ) -> Self {
            self.outbound_config = Some(value.into());
            self
        }
    }
    impl PhoneUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                inbound_version_id: crate::Patch::Absent,
                nickname: crate::Patch::Absent,
                outbound_version_id: crate::Patch::Absent,
            }
        }
        /**Agent version that takes inbound calls. Setting it publishes that version.

Differs from the vendor's text: The vendor's title and text call it an agent's id. It is the id of a version.*/
        #[must_use]
        pub fn inbound_version_id(
            mut self,
            value: impl crate::IntoPatch<AgentVersionId>,
        ) -> Self {
            self.inbound_version_id = value.into_patch();
            self
        }
        ///Name of the phone, for people.
        #[must_use]
        pub fn nickname(mut self, value: impl crate::IntoPatch<String>) -> Self {
            self.nickname = value.into_patch();
            self
        }
        /**Agent version that makes outbound calls. Setting it publishes that version.

Differs from the vendor's text: The vendor's title and text call it an agent's id. It is the id of a version.*/
        #[must_use]
        pub fn outbound_version_id(
            mut self,
            value: impl crate::IntoPatch<AgentVersionId>,
        ) -> Self {
            self.outbound_version_id = value.into_patch();
            self
        }
    }
    impl SipConfigUpdate {
        ///Creates an empty value; setters add fields.
        #[must_use]
        pub fn new() -> Self {
            Self {
                inbound_config: crate::Patch::Absent,
                outbound_config: crate::Patch::Absent,
            }
        }
        ///How calls come in. The effect of null is not documented.
        #[must_use]
        pub fn inbound_config(
            mut self,
            value: impl crate::IntoPatch<InboundConfigUpdate>,
        ) -> Self {
            self.inbound_config = value.into_patch();
            self
        }
        ///How calls go out. The effect of null is not documented.
        #[must_use]
        pub fn outbound_config(
            mut self,
            value: impl crate::IntoPatch<OutboundConfigUpdate>,
        ) -> Self {
            self.outbound_config = value.into_patch();
            self
        }
    }
    crate::request::request! {
        AgentPublicationUpdate { ;; inbound_phone_number_id = "inbound_phone_number_id",
        outbound_phone_number_id = "outbound_phone_number_id", version_id = "version_id";
        }
    }
    crate::request::request! {
        GetAgentQuery { ; is_published = "is_published", version_id = "version_id";; }
    }
    crate::request::request! {
        InboundConfigImport { ; allowed_addresses = "allowed_addresses", media_encryption
        = "media_encryption";; }
    }
    crate::request::request! {
        InboundConfigUpdate { ;; allowed_addresses = "allowed_addresses",
        media_encryption = "media_encryption"; }
    }
    crate::request::request! {
        ListAgentVersionsQuery { ; after = "after", before = "before", is_published =
        "is_published", limit = "limit", mode = "mode", order = "order", page = "page";;
        }
    }
    crate::request::request! {
        ListAgentsQuery { ; after = "after", before = "before", is_published =
        "is_published", limit = "limit", mode = "mode", order = "order", page = "page";;
        }
    }
    crate::request::request! {
        ListPhonesQuery { ; after = "after", before = "before", end_assigned_at =
        "end_assigned_at", inbound_agent_id = "inbound_agent_id", limit = "limit", order
        = "order", outbound_agent_id = "outbound_agent_id", page = "page",
        start_assigned_at = "start_assigned_at", status = "status";; }
    }
    crate::request::request! {
        OutboundConfigImport { termination_uri = "termination_uri"; media_encryption =
        "media_encryption", password = "password", username = "username";; }
    }
    crate::request::request! {
        OutboundConfigUpdate { ;; media_encryption = "media_encryption", password =
        "password", termination_uri = "termination_uri", username = "username"; }
    }
    crate::request::request! {
        PhoneImport { phone_number = "phone_number"; inbound_config = "inbound_config",
        outbound_config = "outbound_config"; nickname = "nickname"; }
    }
    crate::request::request! {
        PhoneUpdate { ;; inbound_version_id = "inbound_version_id", nickname =
        "nickname", outbound_version_id = "outbound_version_id"; }
    }
    crate::request::request! {
        SipConfigUpdate { ;; inbound_config = "inbound_config", outbound_config =
        "outbound_config"; }
    }
    crate::patch::patchable! {
        InboundConfigUpdate, OutboundConfigUpdate
    }
    crate::object::object! {
        Agent { agent_id = "agent_id", version_id = "version_id"; created_at =
        "created_at", description = "description", is_draft = "is_draft", is_published =
        "is_published", mode = "mode", modified_at = "modified_at", name = "name",
        version_created_at = "version_created_at", version_name = "version_name",
        version_number = "version_number" }
    }
    crate::page::page! {
        AgentPage { Agent = "data"; current_page = "current_page", first_id = "first_id",
        has_more = "has_more", last_id = "last_id", total_pages = "total_pages" }
    }
    crate::object::object! {
        AgentPublication { agent_id = "agent_id"; inbound_phone_number_id =
        "inbound_phone_number_id", outbound_phone_number_id = "outbound_phone_number_id",
        published_version_id = "published_version_id" }
    }
    crate::object::object! {
        Phone { id = "id", number = "number"; assigned_at = "assigned_at", checkout_url =
        "checkout_url", inbound_agent_id = "inbound_agent_id", nickname = "nickname",
        outbound_agent_id = "outbound_agent_id", region_codes = "region_codes",
        released_at = "released_at", reservation_expires_at = "reservation_expires_at",
        scheduled_release_at = "scheduled_release_at", sip_config = "sip_config", status
        = "status", telephony_provider = "telephony_provider" }
    }
    crate::page::page! {
        PhonePage { Phone = "data"; current_page = "current_page", first_id = "first_id",
        has_more = "has_more", last_id = "last_id", total_pages = "total_pages" }
    }
    crate::object::object! {
        SipConfig { ; allowed_addresses = "allowed_addresses", inbound_media_encryption =
        "inbound_media_encryption", outbound_media_encryption =
        "outbound_media_encryption", termination_uri = "termination_uri", username =
        "username" }
    }
    crate::id::uuid_id! {
        #[doc =
        "A place in a list of agents or versions. Pass it on as it comes: whether it is the id of an agent or of a version is not documented."]
        AgentCursor
    }
    crate::id::uuid_id! {
        #[doc = "Id of an agent."] AgentId
    }
    crate::id::uuid_id! {
        #[doc = "Id of one version of an agent. Not the id of the agent."] AgentVersionId
    }
    crate::id::uuid_id! {
        #[doc =
        "Id of a phone, that is of a number's registration in a project. Calls carry the same value as `phone_register_id`."]
        PhoneId
    }
    crate::open_enum::open_enum! {
        #[doc =
        "How an agent leads a conversation. The vendor does not explain the values."] pub
        enum AgentMode { #[doc = "`free`"] Free = "free", #[doc = "`path`"] Path = "path"
        }
    }
    crate::open_enum::open_enum! {
        #[doc = "Whether calls use SRTP. The platform assumes `allow`."] pub enum
        MediaEncryption { #[doc = "Without SRTP."] Disable = "disable", #[doc =
        "SRTP where the other side agrees."] Allow = "allow", #[doc = "SRTP only."]
        Require = "require" }
    }
    crate::open_enum::open_enum! {
        #[doc =
        "The state of a number in its project.\n\nDiffers from the vendor's text: Some pages of the vendor list four values. `pending_verification` is in its OpenAPI document of 2026-07-22, and more may come."]
        pub enum PhoneStatus { #[doc = "Held while its checkout is open."] Reserved =
        "reserved", #[doc = "Paid for, and waiting for the company to be approved."]
        PendingVerification = "pending_verification", #[doc = "In use."] Assigned =
        "assigned", #[doc = "Returned, and in quarantine for 30 days."] Released =
        "released", #[doc = "Finished for good."] Finished = "finished" }
    }
    crate::open_enum::open_enum! {
        #[doc = "Direction in which a list is sorted."] pub enum SortOrder { #[doc =
        "Ascending."] Asc = "asc", #[doc = "Descending, which the platform assumes."]
        Desc = "desc" }
    }
    crate::open_enum::open_enum! {
        #[doc = "Where a number comes from."] pub enum TelephonyProvider { #[doc =
        "Bought through Diga."] Netelip = "netelip", #[doc =
        "Imported from your own SIP provider."] Custom = "custom" }
    }
}
#[derive(Clone)]
/**Client for diga

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
    /**List agents

Returns one page of the project's agents, each in one of its versions. Without `is_published` these are the **drafts**, so `version_id` is that of a draft; with `is_published=true` they are the published versions.

Walk by cursor: pass the `last_id` of a page as `after` for as long as `has_more` is true. Whether cursors are ids of agents or of versions is not documented. `after` together with `before` is refused with 422.

The path ends in a slash. Without it the platform's framework responds with a redirect.

Differs from the vendor's text: Making and changing agents is left to the dashboard: `POST /v1/agent/`, `PATCH /v1/agent/{agent_id}`, `DELETE /v1/agent/{agent_id}`, `POST /v1/agent/{agent_id}/version`, `DELETE /v1/agent/{agent_id}/version/{version_id}`, `POST /v1/agent/{agent_id}/duplicate`, `GET /v1/agent/template`, `GET /v1/agent/template/{template_id}` and `POST /v1/agent/template/{template_id}/copy` are not offered. `GET /v1/agent/versions-dropdown/dashboard` is made for the vendor's own front end.

Source: Diga API reference, "List agents": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.

Sends a `GET` request to `/v1/agent/`

*/
    pub async fn list_agents<'a>(
        &'a self,
        query: &'a types::ListAgentsQuery,
    ) -> Result<ResponseValue<types::AgentPage>, Error> {
        let info = operations::LIST_AGENTS;
        let url = self.url("/v1/agent/");
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
    /**Get an agent

Returns an agent in one of its versions: the draft, the one named by `version_id`, or with `is_published=true` the published one. `version_id` together with `is_published=true` is refused with 400.

The response to `is_published=true` for an agent without a published version is not documented; it is presumably 404.

Source: Diga API reference, "Get agent": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.

Sends a `GET` request to `/v1/agent/{agent_id}`

Arguments:
- `agent_id`: The agent.
- `query`
*/
    pub async fn get_agent<'a>(
        &'a self,
        agent_id: &'a types::AgentId,
        query: &'a types::GetAgentQuery,
    ) -> Result<ResponseValue<types::Agent>, Error> {
        let info = operations::GET_AGENT;
        let url = self
            .url(
                &format!(
                    "/v1/agent/{}", encode_path(& agent_id.to_string()).map_err(| error |
                    self.refused(info, error)) ?
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
    /**Publish or unpublish an agent

Publishes a version of an agent and gives it phones, or unpublishes the agent. An earlier published version stops being published; running calls keep theirs.

**Without `version_id`, or with null, the agent is unpublished.** So an empty body takes it off its numbers.

Not documented: whether a phone that is not named keeps the agent, whether one has to be named, whether a draft can be published, and whether null and absence differ for phones. Publishing needs an available number in the project. The phones' own list shows who serves what.

The vendor's changelog of September 2026 tells of several numbers for one agent, while this call takes one for each direction.

Not retried when there is no response: the documents do not say that sending the same body twice is harmless. Read the agent with `is_published=true` instead.

Source: Diga API reference, "Update published version": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.

Sends a `PATCH` request to `/v1/agent/{agent_id}/published_version`

Arguments:
- `agent_id`: The agent.
- `body`
*/
    pub async fn update_agent_published_version<'a>(
        &'a self,
        agent_id: &'a types::AgentId,
        body: &'a types::AgentPublicationUpdate,
    ) -> Result<ResponseValue<types::AgentPublication>, Error> {
        let info = operations::UPDATE_AGENT_PUBLISHED_VERSION;
        let url = self
            .url(
                &format!(
                    "/v1/agent/{}/published_version", encode_path(& agent_id.to_string())
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
    /**List the versions of an agent

Returns one page of an agent's versions, drafts and published ones alike by the vendor's text. What `is_published` does here, and what its default of `false` leaves out, is not documented; do not send it and look at `is_draft` and `is_published` of the rows.

Versions are numbered upwards. A draft changes all the time; a saved version never does.

Walk by cursor as in the list of agents.

Source: Diga API reference, "List agent versions": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.

Sends a `GET` request to `/v1/agent/{agent_id}/version`

Arguments:
- `agent_id`: The agent.
- `query`
*/
    pub async fn list_agent_versions<'a>(
        &'a self,
        agent_id: &'a types::AgentId,
        query: &'a types::ListAgentVersionsQuery,
    ) -> Result<ResponseValue<types::AgentPage>, Error> {
        let info = operations::LIST_AGENT_VERSIONS;
        let url = self
            .url(
                &format!(
                    "/v1/agent/{}/version", encode_path(& agent_id.to_string()).map_err(|
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
    /**List phones

Returns one page of the project's phones, each with its SIP configuration, so that no further read is needed for it.

Walk by cursor: pass the `last_id` of a page as `after` for as long as `has_more` is true. `after` together with `before` is refused with 422. What sorts the list, and how `page` combines with a cursor, is not documented.

The path ends in a slash. Without it the platform's framework responds with a redirect.

Source: Diga API reference, "List phones": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.

Sends a `GET` request to `/v1/phone/`

*/
    pub async fn list_phones<'a>(
        &'a self,
        query: &'a types::ListPhonesQuery,
    ) -> Result<ResponseValue<types::PhonePage>, Error> {
        let info = operations::LIST_PHONES;
        let url = self.url("/v1/phone/");
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
    /**Import a phone

Imports a number from your own SIP provider into the project, one number per call. At the provider, send inbound calls to the host `sip.diga.io`.

Without `outbound_config` the number takes calls only; outbound calls and call transfers need it. The platform ignores fields that it does not know, and an import in the form of earlier versions, with `sip_config` in the request, therefore succeeds and silently yields an inbound-only number. **Check `sip_config.termination_uri` of the returned phone** when outbound calls are wanted.

A number belongs to one project; importing it into a second one fails. There is no fee for the number, minutes count.

Success is 200, not 201. Never retried after it may have reached the platform, as there is no idempotency key: list the phones and look for the number first.

A refused request may come back with the password inside the error body. Never print such a body.

Source: Diga API reference, "Import phone number": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.

Sends a `POST` request to `/v1/phone/import`

*/
    pub async fn import_phone<'a>(
        &'a self,
        body: &'a types::PhoneImport,
    ) -> Result<ResponseValue<types::Phone>, Error> {
        let info = operations::IMPORT_PHONE;
        let url = self.url("/v1/phone/import");
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
    /**Get a phone

Returns one phone with its SIP configuration. There is no call that reads the SIP configuration alone, and none that reads its password.

Source: Diga API reference, "Get phone": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.

Sends a `GET` request to `/v1/phone/{phone_id}`

Arguments:
- `phone_id`: The phone.
*/
    pub async fn get_phone<'a>(
        &'a self,
        phone_id: &'a types::PhoneId,
    ) -> Result<ResponseValue<types::Phone>, Error> {
        let info = operations::GET_PHONE;
        let url = self
            .url(
                &format!(
                    "/v1/phone/{}", encode_path(& phone_id.to_string()).map_err(| error |
                    self.refused(info, error)) ?
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
    /**Release a phone

Gives a number up. It cannot be undone, and what 204 means depends on the provider of the number:

- `custom`: the phone is deleted at once and the agents linked to it are unpublished. The number can be imported again.

- `netelip`: the release is scheduled for the end of the billing period. Until then the phone is still there, with `scheduled_release_at` set.

A phone that is `reserved` or `pending_verification` is refused; with what status is not documented. A repetition may find the phone gone, so a later 404 means done.

Differs from the vendor's text: The vendor names the path parameter `id` here and `phone_id` in the other operations. It is `phone_id` in all of them here; nothing of that shows in the request.

Source: Diga API reference, "Release phone number": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.

Sends a `DELETE` request to `/v1/phone/{phone_id}`

Arguments:
- `phone_id`: The phone.
*/
    pub async fn release_phone<'a>(
        &'a self,
        phone_id: &'a types::PhoneId,
    ) -> Result<ResponseValue<()>, Error> {
        let info = operations::RELEASE_PHONE;
        let url = self
            .url(
                &format!(
                    "/v1/phone/{}", encode_path(& phone_id.to_string()).map_err(| error |
                    self.refused(info, error)) ?
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
    /**Update a phone

Changes the nickname of a phone, or the agent versions that serve it. Only what is set is sent. The effect of null is not documented, so whether it takes an agent off the phone is open; compare the returned phone.

The update takes ids of agent **versions**, while the returned phone names **agents**. Assigning a version publishes it. By the vendor's reference that fails when another version of the same agent is already published on another phone; by its later changelog one agent may serve several numbers.

An update with nothing in it is valid and changes nothing.

Retrying with the same body is safe, because the body describes the wanted state.

Source: Diga API reference, "Update phone": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.

Sends a `PATCH` request to `/v1/phone/{phone_id}`

Arguments:
- `phone_id`: The phone.
- `body`
*/
    pub async fn update_phone<'a>(
        &'a self,
        phone_id: &'a types::PhoneId,
        body: &'a types::PhoneUpdate,
    ) -> Result<ResponseValue<types::Phone>, Error> {
        let info = operations::UPDATE_PHONE;
        let url = self
            .url(
                &format!(
                    "/v1/phone/{}", encode_path(& phone_id.to_string()).map_err(| error |
                    self.refused(info, error)) ?
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
    /**Update the SIP configuration of a phone

Changes how calls come in and go out on a phone. Works on imported phones (`custom`) only. Only what is set is sent.

What the platform makes of a field that is absent, null or empty **is not documented**. Absent fields are taken to stay as they are, inside `inbound_config` and `outbound_config` as well. Null is allowed, but whether it clears anything is open; an empty `allowed_addresses` or `termination_uri` may be refused or ignored. Whether an outbound side can be added to a phone that was imported without one is open, too; to take it away, release the phone and import it again. Compare the returned phone with what was asked for: an update with nothing in it is valid and changes nothing.

The password is written and never returned, so whether it differs from the wanted one cannot be seen.

The platform changes the SIP trunks (LiveKit) first and its database after them. When a call times out or fails with a 5xx, calls may already use the new values while a read still shows the old ones. Retrying with the same body is safe and brings both in line.

Source: Diga API reference, "Update Sip Config", <https://docs.diga.io/api-reference/phones/update-sip-config>, and the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.

Sends a `PATCH` request to `/v1/phone/{phone_id}/sip-config`

Arguments:
- `phone_id`: The phone.
- `body`
*/
    pub async fn update_phone_sip_config<'a>(
        &'a self,
        phone_id: &'a types::PhoneId,
        body: &'a types::SipConfigUpdate,
    ) -> Result<ResponseValue<types::Phone>, Error> {
        let info = operations::UPDATE_PHONE_SIP_CONFIG;
        let url = self
            .url(
                &format!(
                    "/v1/phone/{}/sip-config", encode_path(& phone_id.to_string())
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
    /**List agents: `GET /v1/agent/`.

Returns one page of the project's agents, each in one of its versions. Without `is_published` these are the **drafts**, so `version_id` is that of a draft; with `is_published=true` they are the published versions.

Walk by cursor: pass the `last_id` of a page as `after` for as long as `has_more` is true. Whether cursors are ids of agents or of versions is not documented. `after` together with `before` is refused with 422.

The path ends in a slash. Without it the platform's framework responds with a redirect.

Differs from the vendor's text: Making and changing agents is left to the dashboard: `POST /v1/agent/`, `PATCH /v1/agent/{agent_id}`, `DELETE /v1/agent/{agent_id}`, `POST /v1/agent/{agent_id}/version`, `DELETE /v1/agent/{agent_id}/version/{version_id}`, `POST /v1/agent/{agent_id}/duplicate`, `GET /v1/agent/template`, `GET /v1/agent/template/{template_id}` and `POST /v1/agent/template/{template_id}/copy` are not offered. `GET /v1/agent/versions-dropdown/dashboard` is made for the vendor's own front end.

Source: Diga API reference, "List agents": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.*/
    #[doc(alias = "agent")]
    pub const LIST_AGENTS: &Operation = &Operation {
        provider: Provider::Diga,
        id: "list_agents",
        resource: "agents",
        method: "GET",
        path: "/v1/agent/",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Get an agent: `GET /v1/agent/{agent_id}`.

Returns an agent in one of its versions: the draft, the one named by `version_id`, or with `is_published=true` the published one. `version_id` together with `is_published=true` is refused with 400.

The response to `is_published=true` for an agent without a published version is not documented; it is presumably 404.

Source: Diga API reference, "Get agent": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.*/
    #[doc(alias = "agent")]
    pub const GET_AGENT: &Operation = &Operation {
        provider: Provider::Diga,
        id: "get_agent",
        resource: "agents",
        method: "GET",
        path: "/v1/agent/{agent_id}",
        idempotency: Idempotency::Safe,
        not_found: Some("no agent with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Publish or unpublish an agent: `PATCH /v1/agent/{agent_id}/published_version`.

Publishes a version of an agent and gives it phones, or unpublishes the agent. An earlier published version stops being published; running calls keep theirs.

**Without `version_id`, or with null, the agent is unpublished.** So an empty body takes it off its numbers.

Not documented: whether a phone that is not named keeps the agent, whether one has to be named, whether a draft can be published, and whether null and absence differ for phones. Publishing needs an available number in the project. The phones' own list shows who serves what.

The vendor's changelog of September 2026 tells of several numbers for one agent, while this call takes one for each direction.

Not retried when there is no response: the documents do not say that sending the same body twice is harmless. Read the agent with `is_published=true` instead.

Source: Diga API reference, "Update published version": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.*/
    #[doc(alias = "published_version")]
    pub const UPDATE_AGENT_PUBLISHED_VERSION: &Operation = &Operation {
        provider: Provider::Diga,
        id: "update_agent_published_version",
        resource: "agents",
        method: "PATCH",
        path: "/v1/agent/{agent_id}/published_version",
        idempotency: Idempotency::None,
        not_found: Some("no agent with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List the versions of an agent: `GET /v1/agent/{agent_id}/version`.

Returns one page of an agent's versions, drafts and published ones alike by the vendor's text. What `is_published` does here, and what its default of `false` leaves out, is not documented; do not send it and look at `is_draft` and `is_published` of the rows.

Versions are numbered upwards. A draft changes all the time; a saved version never does.

Walk by cursor as in the list of agents.

Source: Diga API reference, "List agent versions": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.*/
    #[doc(alias = "version")]
    pub const LIST_AGENT_VERSIONS: &Operation = &Operation {
        provider: Provider::Diga,
        id: "list_agent_versions",
        resource: "agents",
        method: "GET",
        path: "/v1/agent/{agent_id}/version",
        idempotency: Idempotency::Safe,
        not_found: Some("no agent with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**List phones: `GET /v1/phone/`.

Returns one page of the project's phones, each with its SIP configuration, so that no further read is needed for it.

Walk by cursor: pass the `last_id` of a page as `after` for as long as `has_more` is true. `after` together with `before` is refused with 422. What sorts the list, and how `page` combines with a cursor, is not documented.

The path ends in a slash. Without it the platform's framework responds with a redirect.

Source: Diga API reference, "List phones": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.*/
    #[doc(alias = "phone")]
    pub const LIST_PHONES: &Operation = &Operation {
        provider: Provider::Diga,
        id: "list_phones",
        resource: "phones",
        method: "GET",
        path: "/v1/phone/",
        idempotency: Idempotency::Safe,
        not_found: None,
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Import a phone: `POST /v1/phone/import`.

Imports a number from your own SIP provider into the project, one number per call. At the provider, send inbound calls to the host `sip.diga.io`.

Without `outbound_config` the number takes calls only; outbound calls and call transfers need it. The platform ignores fields that it does not know, and an import in the form of earlier versions, with `sip_config` in the request, therefore succeeds and silently yields an inbound-only number. **Check `sip_config.termination_uri` of the returned phone** when outbound calls are wanted.

A number belongs to one project; importing it into a second one fails. There is no fee for the number, minutes count.

Success is 200, not 201. Never retried after it may have reached the platform, as there is no idempotency key: list the phones and look for the number first.

A refused request may come back with the password inside the error body. Never print such a body.

Source: Diga API reference, "Import phone number": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.*/
    #[doc(alias = "import")]
    pub const IMPORT_PHONE: &Operation = &Operation {
        provider: Provider::Diga,
        id: "import_phone",
        resource: "phones",
        method: "POST",
        path: "/v1/phone/import",
        idempotency: Idempotency::None,
        not_found: None,
        secrets: &["password"],
        unverifiable: &[],
        natural_key: &["phone_number"],
        comparisons: &[("allowed_addresses", Comparison::Set)],
        billed: false,
        recognized_by: &[
            "number",
            "telephony_provider",
            "nickname",
            "assigned_at",
            "sip_config",
            "region_codes",
        ],
    };
    /**Get a phone: `GET /v1/phone/{phone_id}`.

Returns one phone with its SIP configuration. There is no call that reads the SIP configuration alone, and none that reads its password.

Source: Diga API reference, "Get phone": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.*/
    #[doc(alias = "phone")]
    pub const GET_PHONE: &Operation = &Operation {
        provider: Provider::Diga,
        id: "get_phone",
        resource: "phones",
        method: "GET",
        path: "/v1/phone/{phone_id}",
        idempotency: Idempotency::Safe,
        not_found: Some("no phone with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "number",
            "telephony_provider",
            "nickname",
            "assigned_at",
            "sip_config",
            "region_codes",
        ],
    };
    /**Update a phone: `PATCH /v1/phone/{phone_id}`.

Changes the nickname of a phone, or the agent versions that serve it. Only what is set is sent. The effect of null is not documented, so whether it takes an agent off the phone is open; compare the returned phone.

The update takes ids of agent **versions**, while the returned phone names **agents**. Assigning a version publishes it. By the vendor's reference that fails when another version of the same agent is already published on another phone; by its later changelog one agent may serve several numbers.

An update with nothing in it is valid and changes nothing.

Retrying with the same body is safe, because the body describes the wanted state.

Source: Diga API reference, "Update phone": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.*/
    #[doc(alias = "phone")]
    pub const UPDATE_PHONE: &Operation = &Operation {
        provider: Provider::Diga,
        id: "update_phone",
        resource: "phones",
        method: "PATCH",
        path: "/v1/phone/{phone_id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some("no phone with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &["inbound_version_id", "outbound_version_id"],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[
            "number",
            "telephony_provider",
            "nickname",
            "assigned_at",
            "sip_config",
            "region_codes",
        ],
    };
    /**Release a phone: `DELETE /v1/phone/{phone_id}`.

Gives a number up. It cannot be undone, and what 204 means depends on the provider of the number:

- `custom`: the phone is deleted at once and the agents linked to it are unpublished. The number can be imported again.

- `netelip`: the release is scheduled for the end of the billing period. Until then the phone is still there, with `scheduled_release_at` set.

A phone that is `reserved` or `pending_verification` is refused; with what status is not documented. A repetition may find the phone gone, so a later 404 means done.

Differs from the vendor's text: The vendor names the path parameter `id` here and `phone_id` in the other operations. It is `phone_id` in all of them here; nothing of that shows in the request.

Source: Diga API reference, "Release phone number": the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.*/
    #[doc(alias = "phone")]
    pub const RELEASE_PHONE: &Operation = &Operation {
        provider: Provider::Diga,
        id: "release_phone",
        resource: "phones",
        method: "DELETE",
        path: "/v1/phone/{phone_id}",
        idempotency: Idempotency::Idempotent,
        not_found: Some("no phone with this id, or not for these credentials"),
        secrets: &[],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[],
        billed: false,
        recognized_by: &[],
    };
    /**Update the SIP configuration of a phone: `PATCH /v1/phone/{phone_id}/sip-config`.

Changes how calls come in and go out on a phone. Works on imported phones (`custom`) only. Only what is set is sent.

What the platform makes of a field that is absent, null or empty **is not documented**. Absent fields are taken to stay as they are, inside `inbound_config` and `outbound_config` as well. Null is allowed, but whether it clears anything is open; an empty `allowed_addresses` or `termination_uri` may be refused or ignored. Whether an outbound side can be added to a phone that was imported without one is open, too; to take it away, release the phone and import it again. Compare the returned phone with what was asked for: an update with nothing in it is valid and changes nothing.

The password is written and never returned, so whether it differs from the wanted one cannot be seen.

The platform changes the SIP trunks (LiveKit) first and its database after them. When a call times out or fails with a 5xx, calls may already use the new values while a read still shows the old ones. Retrying with the same body is safe and brings both in line.

Source: Diga API reference, "Update Sip Config", <https://docs.diga.io/api-reference/phones/update-sip-config>, and the vendor's OpenAPI document of 2026-07-22, <https://github.com/Diga-io/docs/blob/f3cbdf173bbd325b099f6edcca03a9e3fa4263f1/api-reference/openapi.json>.*/
    #[doc(alias = "sip-config")]
    pub const UPDATE_PHONE_SIP_CONFIG: &Operation = &Operation {
        provider: Provider::Diga,
        id: "update_phone_sip_config",
        resource: "phones",
        method: "PATCH",
        path: "/v1/phone/{phone_id}/sip-config",
        idempotency: Idempotency::Idempotent,
        not_found: Some("no phone with this id, or not for these credentials"),
        secrets: &["password"],
        unverifiable: &[],
        natural_key: &[],
        comparisons: &[("allowed_addresses", Comparison::Set)],
        billed: false,
        recognized_by: &[
            "number",
            "telephony_provider",
            "nickname",
            "assigned_at",
            "sip_config",
            "region_codes",
        ],
    };
    /// All of them, sorted by path and method.
    pub const ALL: &[&Operation] = &[
        LIST_AGENTS,
        GET_AGENT,
        UPDATE_AGENT_PUBLISHED_VERSION,
        LIST_AGENT_VERSIONS,
        LIST_PHONES,
        IMPORT_PHONE,
        GET_PHONE,
        UPDATE_PHONE,
        RELEASE_PHONE,
        UPDATE_PHONE_SIP_CONFIG,
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
            "list_agents" => {
                let query: types::ListAgentsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_agents(&query).await)
            }
            "get_agent" => {
                let agent_id: types::AgentId = arguments.take_path("agent_id")?;
                let query: types::GetAgentQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.get_agent(&agent_id, &query).await)
            }
            "update_agent_published_version" => {
                let agent_id: types::AgentId = arguments.take_path("agent_id")?;
                let body: types::AgentPublicationUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(
                    client.api.update_agent_published_version(&agent_id, &body).await,
                )
            }
            "list_agent_versions" => {
                let agent_id: types::AgentId = arguments.take_path("agent_id")?;
                let query: types::ListAgentVersionsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_agent_versions(&agent_id, &query).await)
            }
            "list_phones" => {
                let query: types::ListPhonesQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                response(client.api.list_phones(&query).await)
            }
            "import_phone" => {
                let body: types::PhoneImport = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.phones().import(body).await)
            }
            "get_phone" => {
                let phone_id: types::PhoneId = arguments.take_path("phone_id")?;
                arguments.refuse_unused()?;
                response(client.api.get_phone(&phone_id).await)
            }
            "update_phone" => {
                let phone_id: types::PhoneId = arguments.take_path("phone_id")?;
                let body: types::PhoneUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.phones().update(phone_id, body).await)
            }
            "release_phone" => {
                let phone_id: types::PhoneId = arguments.take_path("phone_id")?;
                arguments.refuse_unused()?;
                response(client.api.release_phone(&phone_id).await)
            }
            "update_phone_sip_config" => {
                let phone_id: types::PhoneId = arguments.take_path("phone_id")?;
                let body: types::SipConfigUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                response(client.phones().update_sip_config(phone_id, body).await)
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
            "update_phone" => {
                let phone_id: types::PhoneId = arguments.take_path("phone_id")?;
                let body: types::PhoneUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                verified(client.phones().update_verified(phone_id, body).await)
            }
            "update_phone_sip_config" => {
                let phone_id: types::PhoneId = arguments.take_path("phone_id")?;
                let body: types::SipConfigUpdate = arguments.take_body()?;
                arguments.refuse_unused()?;
                verified(
                    client.phones().update_sip_config_verified(phone_id, body).await,
                )
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
            "list_agents" => {
                let query: types::ListAgentsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.agents().list_with(query)))
            }
            "list_agent_versions" => {
                let agent_id: types::AgentId = arguments.take_path("agent_id")?;
                let query: types::ListAgentVersionsQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.agents().versions_with(agent_id, query)))
            }
            "list_phones" => {
                let query: types::ListPhonesQuery = arguments.take_query()?;
                arguments.refuse_unused()?;
                Ok(listing(client.phones().list_with(query)))
            }
            _ => Err(Error::invalid_request("the operation is no list")),
        }
    }
}
