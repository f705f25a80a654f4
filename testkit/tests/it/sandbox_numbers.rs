//! The sandbox's subscribers, resources and phone numbers, and their references to each other.

use serde_json::json;
use trunkline::signalwire::Client;
use trunkline::signalwire::types::{
    CallHandler, DomainApplicationCreate, EmergencyAddressStatus, ListPhoneNumbersQuery, ListResourcesQuery,
    PhoneNumberUpdate, PhoneRouteHandler, ResourceId, ResourceType, SipAddressCreate, SipCredentialCreate,
    SipGatewayCreate, SubscriberCreate, SubscriberSipCredentialCreate, SubscriberUpdate, VerificationStatus,
};
use trunkline::{ErrorKind, Retries};
use trunkline_testkit::{Sandbox, SignalwireScope};

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.signalwire().client().retries(Retries::off()).build().unwrap();
    (sandbox, client)
}

fn gateway(name: &str) -> SipGatewayCreate {
    SipGatewayCreate::new(name, "sip:gw@example.com", "optional", ["AEAD_AES_256_GCM_8"], ["PCMU"])
}

#[tokio::test]
async fn subscriber_is_deleted_with_its_credentials() {
    let (sandbox, client) = sandbox().await;
    let (fake, subscribers) = (sandbox.signalwire(), client.subscribers());
    assert_eq!(subscribers.find_by_email("jane@example.com").await.unwrap(), None);
    let create = SubscriberCreate::new("jane@example.com").password("12345678").timezone("Europe/Berlin");
    let created = subscribers.create(create.clone()).await.unwrap();
    assert!(fake.subscriber_password_is(&created.id, "12345678"));
    let found = subscribers.find_by_email("JANE@example.com").await.unwrap().unwrap();
    assert_eq!((&found.id, found.type_), (&created.id, Some(ResourceType::Subscriber)));

    let error = subscribers.create(create).await.unwrap_err();
    assert!(error.is_already_exists() && error.issues_for("email").count() == 1, "{error}");
    let error = subscribers.create(SubscriberCreate::new("a@example.com").password("short")).await.unwrap_err();
    assert_eq!((error.kind(), error.issues_for("password").count()), (ErrorKind::Validation, 1));

    let update = SubscriberUpdate::new("jane@example.com").timezone("Europe/Madrid").password("87654321");
    let verified = subscribers.update_verified(&created.id, update).await.unwrap();
    assert!(verified.is_applied(), "{:?}", verified.differences);
    assert!(fake.subscriber_password_is(&created.id, "87654321"));
    let addresses = subscribers.addresses(&created.id).collect().await.unwrap();
    assert_eq!(addresses[0].channels.as_ref().unwrap().audio.as_deref(), Some("/private/jane?channel=audio"));

    let credentials = client.subscriber_sip_credentials(&created.id);
    let mobile = || SubscriberSipCredentialCreate::new("mobile", "x");
    let mobile_id = credentials.create(mobile()).await.unwrap().id.clone();
    subscribers.delete(&created.id).await.unwrap();
    assert!(subscribers.get(&created.id).await.unwrap_err().is_not_found());
    assert!(credentials.get(&mobile_id).await.unwrap_err().is_not_found());
    assert!(
        credentials.create(mobile()).await.unwrap_err().is_not_found(),
        "nobody has credentials without a subscriber"
    );
    // The user name is available again.
    client.subscriber_sip_credentials(fake.subscriber_id()).create(mobile()).await.unwrap();
}

#[tokio::test]
async fn objects_of_other_operations_are_resources() {
    let (sandbox, client) = sandbox().await;
    let (fake, resources) = (sandbox.signalwire(), client.resources());
    let credential = client.sip_credentials().create(SipCredentialCreate::new("desk")).await.unwrap().id.clone();
    let carrier = client.sip_gateways().create(gateway("Carrier out")).await.unwrap().id.clone();
    let jane = client.subscribers().create(SubscriberCreate::new("jane@example.com")).await.unwrap().id.clone();
    let flow = fake.add_resource(ResourceType::CallFlow, "Opening hours");
    let script = fake.add_resource("swml_script", "Opening hours");

    let all = resources.list_with(ListResourcesQuery::new().page_size(3)).collect().await.unwrap();
    let ids: Vec<&str> = all.iter().map(|resource| resource.id.as_str()).collect();
    let new = [script.as_str(), flow.as_str(), jane.as_str(), carrier.as_str(), credential.as_str()];
    assert_eq!((&ids[..5], ids.len()), (&new[..], 8), "newest first, and the initial ones last");
    assert!(all[1].extra.get("call_flow").is_some());

    let found = async |name: &str, kind: &str| resources.find_by_name(name, kind).await.unwrap().map(|found| found.id);
    assert_eq!(found("Opening hours", "call_flow").await.as_ref(), Some(&flow));
    assert_eq!(found("Opening hours", "swml_script").await.as_ref(), Some(&script));
    assert_eq!(found("Opening hours", "ai_agent").await, None);
    assert_eq!(found("Carrier out", "sip_gateway").await.unwrap().as_str(), carrier.as_str());
    let read = resources.get(&credential).await.unwrap();
    assert_eq!(read.sip_endpoint.as_ref().unwrap().username.as_deref(), Some("desk"));
    let addresses = resources.addresses(&flow).collect().await.unwrap();
    assert_eq!(addresses.len(), 1);

    let inner = read.sip_endpoint.as_ref().unwrap().id.clone();
    assert!(resources.get(inner.as_str()).await.unwrap_err().is_not_found());
    resources.delete(&carrier).await.unwrap();
    assert!(client.sip_gateways().get(&carrier).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn resource_that_handles_calls_is_not_deleted() {
    let (sandbox, client) = sandbox().await;
    let (fake, resources) = (sandbox.signalwire(), client.resources());
    let agent = fake.add_resource("ai_agent", "Front desk");
    client.phone_numbers().assign(&agent, fake.phone_number_id(), PhoneRouteHandler::Messaging).await.unwrap();
    let error = resources.delete(&agent).await.unwrap_err();
    assert!(error.has_code("resource_assigned_as_handler"), "{error}");

    let another = fake.add_resource("ai_agent", "Another");
    let address = SipAddressCreate::new("line", &another);
    let address = client.sip_addresses().create(address).await.unwrap().id.clone();
    assert!(resources.delete(&another).await.is_err());
    client.sip_addresses().delete(&address).await.unwrap();
    resources.delete(&another).await.unwrap();
}

#[tokio::test]
async fn number_can_be_routed_to_a_credential_by_either_id() {
    let (sandbox, client) = sandbox().await;
    let (fake, numbers) = (sandbox.signalwire(), client.phone_numbers());
    let id = numbers.find_by_number("+15550100123").await.unwrap().unwrap().id;
    assert_eq!(id, fake.phone_number_id());
    let credential = client.sip_credentials().get(fake.sip_credential_id()).await.unwrap();
    for endpoint in [credential.sip_endpoint.id.as_str(), credential.id.as_str()] {
        let update = PhoneNumberUpdate::new().ring_sip_endpoint(endpoint);
        let verified = numbers.update_verified(&id, update).await.unwrap();
        assert!(verified.is_applied(), "{:?}", verified.differences);
        let resource = verified.read.calling_handler_resource_id.as_ref().unwrap();
        assert_eq!(resource.as_str(), credential.id.as_str());
    }
    // The handler is the same, and rings another credential.
    let another = client.sip_credentials().create(SipCredentialCreate::new("another")).await.unwrap();
    let update = PhoneNumberUpdate::new().call_sip_endpoint_id(&another.sip_endpoint.id);
    let number = numbers.update(&id, update).await.unwrap();
    assert_eq!(number.calling_handler_resource_id.as_ref().unwrap().as_str(), another.id.as_str());
    // The settings of the previous handler are kept, and ignored.
    let update = PhoneNumberUpdate::new().call_handler("relay_script").call_relay_script_url("https://example.com");
    let number = numbers.update(&id, update).await.unwrap();
    assert!(number.call_sip_endpoint_id.is_some() && number.calling_handler_resource_id.is_none());

    let refused = async |update: PhoneNumberUpdate| numbers.update(&id, update).await.unwrap_err().to_string();
    assert!(refused(PhoneNumberUpdate::new().ring_sip_endpoint("nothing")).await.contains("call_sip_endpoint_id"));
    assert!(refused(PhoneNumberUpdate::new().call_handler("video_room")).await.contains("call_video_room_id"));
    assert!(refused(PhoneNumberUpdate::new().message_handler("relay_topic")).await.contains("message_relay_topic"));
    assert!(refused(PhoneNumberUpdate::new().call_handler("sip_gateway")).await.contains("call_handler"));
}

#[tokio::test]
async fn number_can_be_assigned_to_any_resource_that_handles_calls() {
    let (sandbox, client) = sandbox().await;
    let (fake, numbers) = (sandbox.signalwire(), client.phone_numbers());
    let carrier = client.sip_gateways().create(gateway("carrier")).await.unwrap().id.clone();
    let id = fake.add_phone_number("+15550100124");
    for (resource, handler) in [
        (ResourceId::from(&carrier), CallHandler::SipGateway),
        (fake.subscriber_id().into(), CallHandler::FabricSubscriber),
        (fake.add_resource("swml_webhook", "Menu"), CallHandler::RelayScript),
    ] {
        let verified = numbers.assign_verified(&resource, &id, PhoneRouteHandler::Calling).await.unwrap();
        assert!(verified.is_applied(), "{:?}", verified.differences);
        assert_eq!(verified.read.call_handler.as_ref(), Some(&handler));
        let again = numbers.assign(&resource, &id, PhoneRouteHandler::Calling).await.unwrap_err();
        assert!(again.has_code("already_assigned"), "{again}");
    }
    let error = numbers.assign("nothing", &id, PhoneRouteHandler::Calling).await.unwrap_err();
    assert!(error.is_not_found());
    let error = numbers.assign(&carrier, "+15550100124", PhoneRouteHandler::Calling).await.unwrap_err();
    assert_eq!(error.issues_for("phone_route_id").count(), 1, "{error}");
    let error = numbers.assign(fake.sip_credential_id(), &id, PhoneRouteHandler::Calling).await.unwrap_err();
    assert!(error.has_code("invalid_resource_for_handler"), "{error}");
}

#[tokio::test]
async fn numbers_are_filtered_by_a_part_of_them_and_paged() {
    let (sandbox, client) = sandbox().await;
    for last in 0..5 {
        let _ = sandbox.signalwire().add_phone_number(&format!("+1555010020{last}"));
    }
    let query = ListPhoneNumbersQuery::new().filter_number("+1555010020").page_size(2);
    let found = client.phone_numbers().list_with(query).collect().await.unwrap();
    let numbers: Vec<&str> = found.iter().filter_map(|found| found.number.as_deref()).collect();
    let expected: Vec<String> = (0..5).rev().map(|last| format!("+1555010020{last}")).collect();
    assert_eq!(numbers, expected);
    assert_eq!(client.phone_numbers().find_by_number("+1555010020").await.unwrap(), None);
}

#[tokio::test]
async fn emergency_address_is_pending_first_and_can_be_removed_once_active() {
    let (sandbox, client) = sandbox().await;
    let (fake, numbers) = (sandbox.signalwire(), client.phone_numbers());
    let (id, address) = (fake.phone_number_id(), fake.emergency_address_id());
    assert_eq!(numbers.get(&id).await.unwrap().e911_status, None);
    assert_eq!(numbers.remove_emergency_address(&id).await.unwrap_err().kind(), ErrorKind::Validation);
    let error = numbers.set_emergency_address(&id, "nowhere").await.unwrap_err();
    assert!(error.to_string().contains("e911_address_id"), "{error}");

    let set = numbers.set_emergency_address(&id, &address).await.unwrap();
    assert_eq!((&set.e911_status, &set.e911_address_id), (&Some(EmergencyAddressStatus::Pending), &Some(address)));
    assert_eq!(numbers.get(&id).await.unwrap().e911_status, Some(EmergencyAddressStatus::Active));
    let removed = numbers.remove_emergency_address(&id).await.unwrap();
    assert_eq!(removed.e911_status, Some(EmergencyAddressStatus::PendingRemoval));
    let read = numbers.get(&id).await.unwrap();
    assert_eq!((&read.e911_status, &read.e911_address_id), (&Some(EmergencyAddressStatus::Unregistered), &None));
}

#[tokio::test]
async fn verified_caller_ids_come_on_one_page() {
    let (sandbox, client) = sandbox().await;
    let (fake, callers) = (sandbox.signalwire(), client.verified_caller_ids());
    for last in 0..60 {
        let _ = fake.add_verified_caller_id(&format!("+155501003{last:02}"), false);
    }
    assert_eq!(callers.list().collect().await.unwrap().len(), 61);
    let waiting = callers.find_by_number("+15550100307").await.unwrap().unwrap();
    assert_eq!((waiting.verified, waiting.verified_at), (Some(false), None));
    assert_eq!(waiting.status, Some(VerificationStatus::AwaitingVerification));
    let verified = callers.get(fake.verified_caller_id()).await.unwrap();
    assert!(verified.verified == Some(true) && verified.verified_at.is_some());
}

#[tokio::test]
async fn token_without_the_numbers_scope_reads_no_phone_numbers() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.signalwire();
    fake.set_scopes([SignalwireScope::Voice]);
    assert!(client.phone_numbers().get(fake.phone_number_id()).await.unwrap_err().is_auth());
    client.verified_caller_ids().get(fake.verified_caller_id()).await.unwrap();
    client.subscribers().get(fake.subscriber_id()).await.unwrap();
    fake.set_scopes([SignalwireScope::Numbers]);
    client.phone_numbers().get(fake.phone_number_id()).await.unwrap();
    for error in [
        client.verified_caller_ids().get(fake.verified_caller_id()).await.err(),
        client.subscribers().get(fake.subscriber_id()).await.err(),
        client.phone_numbers().assign(fake.resource_id(), fake.phone_number_id(), "calling").await.err(),
    ] {
        assert!(error.unwrap().is_auth());
    }
}

#[tokio::test]
async fn host_of_a_domain_application_is_derived_from_its_label() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.signalwire();
    let create = DomainApplicationCreate::new("Desk", "desk");
    let application = client.domain_applications().create(create).await.unwrap();
    assert_eq!(application.domain.as_deref(), Some("sandbox-desk"));
    assert_eq!(application.sip_uri("anybody").as_deref(), Some("sip:anybody@sandbox-desk.dapp.signalwire.com"));
    let address = client.domain_applications().assign(fake.resource_id(), &application.id).await.unwrap();
    assert_eq!(json!(address.extra), json!({}));
    assert_ne!(address.id.as_ref().unwrap().as_str(), application.id.as_str());
    let assigned = client.domain_applications().get(&application.id).await.unwrap();
    assert_eq!(assigned.calling_handler_resource_id, Some(fake.resource_id()));
}
