//! With trunkline's default features: one password, rotated on all platforms.

use downstream::Trunk;
use downstream::everywhere::Places;
use trunkline::{Outcome, Provider};
use trunkline_testkit::Sandbox;

fn places(sandbox: &Sandbox) -> Places {
    let (signalwire, voximplant, diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());
    let trunk = Trunk { phone: diga.phone_id(), host: "sip.example.com".to_owned(), username: "front-desk".to_owned() };
    Places {
        credential: (signalwire.client().build().unwrap(), signalwire.sip_credential_id()),
        registration: (voximplant.client().build().unwrap(), voximplant.sip_registration_id()),
        trunk: (diga.client().build().unwrap(), trunk),
    }
}

#[tokio::test]
async fn a_password_is_rotated_on_every_platform() {
    let sandbox = Sandbox::start().await.unwrap();
    let places = places(&sandbox);
    let failed = places.rotate(&"correct horse".into()).await;
    assert!(failed.is_empty(), "{failed:?}");
    assert!(sandbox.signalwire().password_is(&places.credential.1, "correct horse"));
    assert!(sandbox.voximplant().password_is(places.registration.1, "correct horse"));
    assert!(sandbox.diga().password_is(places.trunk.1.phone, "correct horse"));
}

#[tokio::test]
async fn what_failed_is_told_and_the_rest_is_done() {
    let sandbox = Sandbox::start().await.unwrap();
    let places = places(&sandbox);
    let refusal = serde_json::json!({ "error": { "code": 127, "msg": "Not enough money." } });
    sandbox.voximplant().fail_next("update_sip_registration", 200, refusal);
    let failed = places.rotate(&"correct horse".into()).await;
    let [(Provider::Voximplant, error)] = failed.as_slice() else { panic!("{failed:?}") };
    assert_eq!(error.outcome(), Outcome::Refused);
    assert_eq!(error.code().unwrap(), "127");
    assert!(sandbox.diga().password_is(places.trunk.1.phone, "correct horse"));
}

#[tokio::test]
async fn nobody_gets_a_password_that_the_credential_does_not_have() {
    let sandbox = Sandbox::start().await.unwrap();
    let places = places(&sandbox);
    sandbox.signalwire().fail_next("update_sip_credential", 422, serde_json::json!({ "errors": [] }));
    let failed = places.rotate(&"correct horse".into()).await;
    assert!(matches!(failed.as_slice(), [(Provider::Signalwire, _)]), "{failed:?}");
    assert!(!sandbox.diga().password_is(places.trunk.1.phone, "correct horse"));
    assert_eq!(sandbox.voximplant().count("update_sip_registration"), 0);
}
