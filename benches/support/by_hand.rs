//! The types that an engineer writes by hand for the same responses: serde's derives and nothing else. Open sets are text, as
//! a closed enum would not decode tomorrow's value.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
pub struct Page<T> {
    pub data: Vec<T>,
    pub links: Links,
}

#[derive(Deserialize)]
pub struct Links {
    pub next: Option<String>,
}

#[derive(Deserialize)]
pub struct SipCredential {
    pub created_at: Option<DateTime<Utc>>,
    pub display_name: Option<String>,
    pub id: String,
    pub project_id: Option<String>,
    pub sip_endpoint: SipEndpoint,
    pub r#type: Option<String>,
    pub updated_at: Option<DateTime<Utc>>,
}

#[derive(Deserialize)]
pub struct SipEndpoint {
    pub call_ai_agent_id: Option<String>,
    pub call_dialogflow_agent_id: Option<String>,
    pub call_fallback_method: Option<String>,
    pub call_fallback_url: Option<String>,
    pub call_flow_id: Option<String>,
    pub call_flow_version: Option<String>,
    pub call_handler: Option<String>,
    pub call_laml_application_id: Option<String>,
    pub call_relay_application: Option<String>,
    pub call_relay_context: Option<String>,
    pub call_relay_context_status_callback_url: Option<String>,
    pub call_relay_script_url: Option<String>,
    pub call_relay_topic: Option<String>,
    pub call_relay_topic_status_callback_url: Option<String>,
    pub call_request_method: Option<String>,
    pub call_request_url: Option<String>,
    pub call_status_callback_method: Option<String>,
    pub call_status_callback_url: Option<String>,
    pub call_video_room_id: Option<String>,
    pub caller_id: Option<String>,
    pub calling_handler_resource_id: Option<String>,
    pub ciphers: Option<Vec<String>>,
    pub codecs: Option<Vec<String>>,
    pub encryption: Option<String>,
    pub id: String,
    pub send_as: Option<String>,
    pub r#type: Option<String>,
    pub username: Option<String>,
}

#[derive(Default, Serialize)]
pub struct SipCredentialUpdate<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_as: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<&'a str>,
}

#[derive(Default, Serialize)]
pub struct SipRegistrationUpdate<'a> {
    pub sip_registration_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_proxy: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sip_username: Option<&'a str>,
}

#[derive(Deserialize)]
pub struct Done {
    pub result: i64,
}
