//! Checks that resources of the platforms prepare.

use super::{PASSWORD, registrar};
use trunkline::ErrorKind;
use trunkline::diga::types::OutboundConfigImport;
use trunkline::signalwire::types::SubscriberSipCredentialCreate;
use trunkline::sip::Transport;
use trunkline::voximplant::types::SipRegistrationCreate;

#[tokio::test]
async fn the_credentials_of_a_subscriber_and_of_the_relay_api_are_checked_at_the_domain_of_the_profile() {
    let (sandbox, registrar) = registrar().await;
    let fake = sandbox.signalwire();
    let client = fake.client().build().unwrap();
    let credentials = client.subscriber_sip_credentials(fake.subscriber_id());
    let created = credentials.create(SubscriberSipCredentialCreate::new("ada", PASSWORD)).await.unwrap();
    let check = credentials.sip_check(&created.id, PASSWORD).await.unwrap();
    assert!(registrar.reached_by(check, Transport::Tls).run().await.unwrap().is_accepted());
    let endpoint = client.sip_credentials().get(fake.sip_credential_id()).await.unwrap().sip_endpoint.id.clone();
    let check = client.relay_sip_endpoints().sip_check(endpoint, "wrong").await.unwrap();
    assert!(registrar.reached_by(check, Transport::Tls).run().await.unwrap().is_refused());
}

#[tokio::test]
async fn the_password_of_a_registration_and_of_a_trunk_is_checked_before_they_are_created() {
    let (_sandbox, registrar) = registrar().await;
    for server in ["", "sip:", "sips:"].map(|scheme| format!("{scheme}{}:5060;transport=udp", registrar.domain())) {
        let registration = SipRegistrationCreate::persistent("other", &server).auth_user("sandbox").password(PASSWORD);
        let check = registrar.reached_by(registration.sip_check().unwrap(), Transport::Tls);
        assert!(check.run().await.unwrap().is_accepted(), "{server}");
        let trunk = OutboundConfigImport::new(&server).username("sandbox").password("wrong");
        let check = registrar.reached_by(trunk.sip_check().unwrap(), Transport::Tls);
        assert!(check.run().await.unwrap().is_refused(), "{server}");
    }
    let without_password = SipRegistrationCreate::persistent("u", "h");
    assert_eq!(without_password.sip_check().unwrap_err().kind(), ErrorKind::InvalidRequest);
}
