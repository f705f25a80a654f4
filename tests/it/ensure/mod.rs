//! `ensure`: what it does to the sandbox, and what it sends.

mod diff;

use serde_json::{Value, json};
use trunkline::diga::types::{OutboundConfigImport, PhoneImport};
use trunkline::ensure::{Action, Ensured, PasswordPolicy};
use trunkline::signalwire::types::{
    Cipher, Codec, DomainApplicationCreate, Encryption, RelaySipEndpointCreate, SipAddressCreate, SipCredentialCreate,
    SipGatewayCreate, SipProfileUpdate, SubscriberSipCredentialCreate,
};
use trunkline::sip::Transport;
use trunkline::voximplant::types::{SipRegistrationCreate, SipWhiteListItemAdd};
use trunkline::{Error, ErrorKind, Outcome};
use trunkline_testkit::{Fault, Quirk, Sandbox};

fn action<T>(ensured: Result<Ensured<T>, Error>) -> Action {
    ensured.unwrap().action
}

/// The bodies of the updates that came, as JSON.
fn bodies(requests: &[trunkline_testkit::RecordedRequest], operation: &str) -> Vec<Value> {
    let of = requests.iter().filter(|request| request.operation_id == Some(operation));
    of.map(|request| serde_json::from_slice(&request.body).unwrap_or_default()).collect()
}

/// Creates what is described, finds it unchanged, and changes one field of it.
macro_rules! comes_to_its_state {
    ($handle:expr, $first:expr, $second:expr) => {{
        let handle = $handle;
        assert_eq!(action(handle.ensure($first).await), Action::Created);
        assert_eq!(action(handle.ensure($first).await), Action::Unchanged);
        let Action::Updated { differences, secrets } = action(handle.ensure($second).await) else {
            panic!("not updated")
        };
        assert_eq!((differences.len(), secrets.len()), (1, 0), "{differences:?}");
        assert_eq!(action(handle.ensure($second).await), Action::Unchanged);
    }};
}

#[tokio::test]
async fn every_resource_is_created_found_and_updated() {
    let sandbox = Sandbox::start().await.unwrap();
    let (signalwire, voximplant, diga) = (
        sandbox.signalwire().client().build().unwrap(),
        sandbox.voximplant().client().build().unwrap(),
        sandbox.diga().client().build().unwrap(),
    );
    let password = "correct horse";
    let credential = SipCredentialCreate::new("front-desk").password(password);
    comes_to_its_state!(signalwire.sip_credentials(), credential.clone(), credential.clone().caller_id("Front desk"));
    let credential = SubscriberSipCredentialCreate::new("ada", password).caller_id("Ada");
    let credentials = signalwire.subscriber_sip_credentials(sandbox.signalwire().subscriber_id());
    comes_to_its_state!(credentials, credential.clone(), credential.clone().caller_id("Ada L."));
    let endpoint = RelaySipEndpointCreate::new("lobby", password);
    comes_to_its_state!(signalwire.relay_sip_endpoints(), endpoint.clone(), endpoint.clone().codecs([Codec::Opus]));
    let gateway = |uri: &str| {
        let ciphers = [Cipher::Aes256CmHmacSha1Tag80];
        SipGatewayCreate::new("carrier", uri, Encryption::Required, ciphers, [Codec::Pcmu])
    };
    comes_to_its_state!(signalwire.sip_gateways(), gateway("sip.example.com"), gateway("sip.example.org"));
    let address = SipAddressCreate::new("sales", sandbox.signalwire().resource_id());
    let address = address.ip_auth(["10.0.0.1", "10.0.0.2"]).password(password);
    comes_to_its_state!(
        signalwire.sip_addresses(),
        address.clone(),
        address.clone().ip_auth(["10.0.0.2", "10.0.0.1"]).user("agent")
    );
    let application = DomainApplicationCreate::new("reception", "reception");
    comes_to_its_state!(
        signalwire.domain_applications(),
        application.clone(),
        application.clone().encryption(Encryption::Required)
    );
    let registration = SipRegistrationCreate::persistent("front-desk", "sip.example.com").password(password);
    let registration = registration.application(sandbox.voximplant().application_name());
    comes_to_its_state!(
        voximplant.sip_registrations(),
        registration.clone(),
        registration.clone().outbound_proxy("edge.example.com")
    );
    let network = SipWhiteListItemAdd::new("192.168.1.5/255.255.0.0");
    comes_to_its_state!(voximplant.sip_white_list(), network.clone(), network.clone().description("Office"));
    let phone = PhoneImport::new("+34675897654")
        .outbound_config(OutboundConfigImport::new("sip.example.com").username("front-desk").password(password));
    comes_to_its_state!(diga.phones(), phone.clone(), phone.clone().nickname("Front desk"));

    // The one profile is never created.
    let profile = SipProfileUpdate::new().default_encryption(Encryption::Required);
    assert!(matches!(action(signalwire.sip_profile().ensure(profile.clone()).await), Action::Updated { .. }));
    assert_eq!(action(signalwire.sip_profile().ensure(profile).await), Action::Unchanged);
}

#[tokio::test]
async fn an_update_sends_the_fields_that_differ_and_no_password() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.signalwire();
    let credentials = fake.client().build().unwrap().sip_credentials();
    let desired = SipCredentialCreate::new("front-desk").password("first").caller_id("Front").codecs([Codec::Opus]);
    let id = credentials.ensure(desired.clone()).await.unwrap().resource.id;
    let second = desired.password("second").caller_id("Desk");
    credentials.ensure(second.clone()).await.unwrap();
    assert_eq!(bodies(&fake.requests(), "update_sip_credential"), [json!({ "caller_id": "Desk" })]);
    assert!(fake.password_is(&id, "first"));

    let Action::Updated { differences, secrets } = action(credentials.ensure_with(second, PasswordPolicy::Set).await)
    else {
        panic!("not updated")
    };
    assert_eq!((differences.len(), secrets), (0, vec!["password".to_owned()]));
    assert_eq!(bodies(&fake.requests(), "update_sip_credential")[1], json!({ "password": "second" }));
    assert!(fake.password_is(&id, "second"));
}

#[tokio::test]
async fn a_create_without_a_response_is_looked_for_before_anything_else_is_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.voximplant();
    let registrations = fake.client().build().unwrap().sip_registrations();
    let desired = SipRegistrationCreate::persistent("front-desk", "sip.example.com").password("correct horse");
    fake.fault_next("create_sip_registration", |_| Fault::reset());
    let ensured = registrations.ensure(desired.clone()).await.unwrap();
    assert_eq!(ensured.action, Action::Created);
    assert_eq!(fake.count("create_sip_registration"), 1);
    assert!(fake.password_is(ensured.resource.sip_registration_id, "correct horse"));
    // The one that was found can be another program's, with another password.
    assert_eq!(fake.count("update_sip_registration"), 1);

    // One that did not take effect is not sent again either.
    let other = SipRegistrationCreate::persistent("back-office", "sip.example.com").password("correct horse");
    fake.fail_next("create_sip_registration", 502, json!("bad gateway"));
    let error = registrations.ensure(other.clone()).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!(fake.count("create_sip_registration"), 2);
    assert_eq!(action(registrations.ensure(other).await), Action::Created);
}

#[tokio::test]
async fn an_update_that_the_platform_only_pretends_to_apply_is_an_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.signalwire();
    let credentials = fake.client().build().unwrap().sip_credentials();
    let desired = SipCredentialCreate::new("front-desk").codecs([Codec::Opus]);
    let id = credentials.ensure(desired.clone()).await.unwrap().resource.id;
    fake.set_quirks([Quirk::KeepsOldValues]);
    let error = credentials.ensure(desired.codecs([Codec::Pcmu])).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Conflict, Outcome::Applied));
    assert_eq!(error.resource_id(), Some(id.as_str()));
    assert!(error.to_string().contains(r#"codecs: sent ["PCMU"], read ["OPUS"]"#), "{error}");
}

#[tokio::test]
async fn two_that_match_are_refused_with_both_ids() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.voximplant();
    let registrations = fake.client().build().unwrap().sip_registrations();
    let create = SipRegistrationCreate::persistent("front-desk", "sip.example.com");
    let mut ids = Vec::new();
    for _ in 0..2 {
        ids.push(registrations.create(create.clone()).await.unwrap().sip_registration_id.to_string());
    }
    let error = registrations.ensure(create.outbound_proxy("edge.example.com")).await.unwrap_err();
    assert_eq!((error.kind(), error.changed_nothing()), (ErrorKind::InvalidRequest, true));
    assert!(ids.iter().all(|id| error.to_string().contains(id.as_str())), "{error}");
    assert_eq!(fake.count("update_sip_registration"), 0);
}

#[tokio::test]
async fn a_field_that_cannot_be_changed_is_refused_before_anything_is_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.signalwire();
    let addresses = fake.client().build().unwrap().sip_addresses();
    addresses.ensure(SipAddressCreate::new("sales", fake.resource_id())).await.unwrap();
    let other = fake.add_resource("ai_agent", "Other");
    let error = addresses.ensure(SipAddressCreate::new("sales", other).user("agent")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("calling_handler_resource_id"), "{error}");
    assert_eq!(fake.count("update_sip_address"), 0);
}

#[tokio::test]
async fn a_password_is_set_if_the_sip_server_refuses_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.signalwire();
    let registrar = fake.registrar().await.unwrap();
    let credentials = fake.client().build().unwrap().sip_credentials();
    let desired = |password| SipCredentialCreate::new("front-desk").password(password);
    let id = credentials.ensure(desired("first")).await.unwrap().resource.id;
    let set_if_refused = async |password| {
        let check = credentials.sip_check(&id, password).await.unwrap();
        let policy = PasswordPolicy::SetIfRefused(Box::new(registrar.reached_by(check, Transport::Tls)));
        credentials.ensure_with(desired(password), policy).await
    };
    let works = set_if_refused("first").await.unwrap();
    assert_eq!(works.action, Action::Unchanged);
    assert!(works.verdict.unwrap().is_accepted());
    let refused = set_if_refused("second").await.unwrap();
    assert!(matches!(refused.action, Action::Updated { secrets, .. } if secrets == ["password"]));
    assert!(refused.verdict.unwrap().is_accepted());

    fake.keep_passwords(true);
    let error = set_if_refused("third").await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Conflict, Outcome::Unknown));
    assert!(error.to_string().contains("still refuses"), "{error}");
}
