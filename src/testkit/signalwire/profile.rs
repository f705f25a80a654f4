//! The SIP profile of the project.

use super::State;
use super::errors::check;
use super::rules::encryption;
use crate::testkit::exchange::{Answer, Call, Object, Reply};
use serde_json::{Value, json};

pub(super) fn initial() -> Object {
    let profile = json!({
        "domain_identifier": "0a1b2c3d4e5f",
        "default_codecs": ["OPUS", "G722", "PCMU", "PCMA", "VP8", "H264"],
        "default_ciphers": super::CIPHERS,
        "default_encryption": "optional",
        "default_send_as": null,
        "default_outbound_policy": "passthrough",
    });
    profile.as_object().cloned().unwrap_or_default()
}

impl State {
    pub(super) fn get_sip_profile(&self) -> Reply {
        self.shown_profile(200)
    }

    /// The platform answers an update with 201.
    pub(super) fn update_sip_profile(&mut self, call: &mut Call<'_>) -> Answer {
        let mut wrong = Vec::new();
        encryption(call, &mut wrong);
        check(call.operation, &wrong)?;
        self.profile.append(&mut call.body);
        // Both mean: any number of the project.
        if self.profile.get("default_send_as") == Some(&Value::from("")) {
            self.profile.insert("default_send_as".to_owned(), Value::Null);
        }
        Ok(self.shown_profile(201))
    }

    fn shown_profile(&self, status: u16) -> Reply {
        let mut profile = self.profile.clone();
        let identifier = profile.get("domain_identifier").and_then(Value::as_str).unwrap_or_default();
        let domain = format!("sandbox-{identifier}.sip.signalwire.com");
        profile.insert("domain".to_owned(), domain.into());
        Reply::json(status, profile)
    }
}
