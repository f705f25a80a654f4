//! Checks of the passwords of a manifest, at the SIP servers.

use super::kinds::{Clients, settable};
use super::manifest::Resource;
use serde_json::Value;
use tokio::sync::OnceCell;
use trunkline::diga::types::OutboundConfigImport;
use trunkline::sip::{RefusalLimit, SipCheck, Verdict};
use trunkline::voximplant::types::SipRegistrationCreate;
use trunkline::{Error, Secret};

/// Sets how a check reaches the SIP server.
pub type Reach<'a> = &'a dyn Fn(SipCheck) -> SipCheck;

/// The checks of one phase: of a plan, or of what was written after it. Writes may change the SIP domain, which is read once.
pub struct Checks<'a> {
    clients: &'a Clients,
    reach: Reach<'a>,
    pub limit: RefusalLimit,
    domain: OnceCell<Option<String>>,
}

impl<'a> Checks<'a> {
    pub fn new(clients: &'a Clients, reach: Reach<'a>) -> Self {
        Self { clients, reach, limit: RefusalLimit::default(), domain: OnceCell::new() }
    }

    /// What the SIP server says about the password of a resource with these fields; `None` if nothing says where to ask.
    pub async fn verdict(
        &self,
        resource: &Resource,
        fields: &Value,
        password: Secret,
    ) -> Result<Option<Verdict>, Error> {
        let Some(check) = self.check(resource, fields, password).await? else { return Ok(None) };
        (self.reach)(check.limit(&self.limit)).run().await.map(Some)
    }

    async fn check(&self, resource: &Resource, fields: &Value, password: Secret) -> Result<Option<SipCheck>, Error> {
        let text = |pointer: &str| fields.pointer(pointer).and_then(Value::as_str);
        let settable = |name: &str| {
            let mut all = settable(&resource.kind.schema(), fields);
            let mut part = if name.is_empty() { all } else { all[name].take() };
            part["password"] = password.expose().into();
            part
        };
        Ok(match resource.kind.name.as_str() {
            "signalwire.sip_credentials"
            | "signalwire.subscriber_sip_credentials"
            | "signalwire.relay_sip_endpoints" => {
                let (Some(domain), Some(username)) = (self.domain().await?, text("/username")) else { return Ok(None) };
                Some(SipCheck::new(domain, username, password))
            }
            "voximplant.sip_registrations" => {
                let create = serde_json::from_value::<SipRegistrationCreate>(settable("")).ok();
                create.map(|create| create.sip_check()).transpose()?
            }
            "diga.phones" if text("/outbound_config/username").is_some() => {
                let trunk = serde_json::from_value::<OutboundConfigImport>(settable("outbound_config")).ok();
                trunk.map(|trunk| trunk.sip_check()).transpose()?
            }
            _ => None,
        })
    }

    async fn domain(&self) -> Result<Option<&str>, Error> {
        let Some(client) = &self.clients.signalwire else { return Ok(None) };
        let domain =
            self.domain.get_or_try_init(|| async { Ok::<_, Error>(client.sip_profile().get().await?.domain.clone()) });
        Ok(domain.await?.as_deref())
    }
}
