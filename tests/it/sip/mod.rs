//! Checks of SIP passwords, at the registrar of the sandbox.

mod edges;
#[cfg(all(feature = "diga", feature = "voximplant"))]
mod prepared;
mod raw;
mod verdicts;

use trunkline::Secret;
use trunkline::signalwire::types::SipCredentialUpdate;
use trunkline::sip::{SipCheck, Transport};
use trunkline_testkit::{Registrar, Sandbox};

pub(crate) const PASSWORD: &str = "correct \"horse\" \\ battery";

/// A registrar with the credential `sandbox`, whose password is [`PASSWORD`].
pub(crate) async fn registrar() -> (Sandbox, Registrar) {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.signalwire();
    let credentials = fake.client().build().unwrap().sip_credentials();
    credentials.update(&fake.sip_credential_id(), SipCredentialUpdate::new().password(PASSWORD)).await.unwrap();
    let registrar = fake.registrar().await.unwrap();
    (sandbox, registrar)
}

pub(crate) fn check(registrar: &Registrar, password: impl Into<Secret>, transport: Transport) -> SipCheck {
    registrar.reached_by(SipCheck::new(registrar.domain(), "sandbox", password), transport)
}
