use super::{assert_refused_field, assert_refused_in_words, assert_unauthorized, exchange, refused};
use crate::support::{Platform, Seen, StubResponse};
use crate::wire::documents::{assert_every_field, assert_every_parameter};
use serde_json::{Value, json};
use trunkline::signalwire::types::{
    AddressType, AssignedAddress, CallHandler, CallReceiveMode, EmergencyAddressStatus, HttpMethod,
    ListPhoneNumbersQuery, MessageHandler, PhoneNumber, PhoneNumberCallHandler, PhoneNumberCapability, PhoneNumberType,
    PhoneNumberUpdate, PhoneRouteHandler, SipGatewayId,
};
use trunkline::signalwire::{Client, operations};
use trunkline::{ErrorKind, Outcome};

pub(super) const NUMBER: &str = include_str!("../../fixtures/signalwire/phone_number.json");
const ADDRESS: &str = include_str!("../../fixtures/signalwire/assigned_address.json");
pub(super) const ID: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const RESOURCE: &str = "726a9e0f-1bf3-4467-bdc3-e7c2b3e4cb31";

fn assert_is_the_fixture(number: &PhoneNumber) {
    assert_eq!((number.id.as_str(), number.number.as_deref()), (ID, Some("+15550100123")));
    assert_eq!((number.name.as_deref(), &number.number_type), (Some("Front desk"), &Some(PhoneNumberType::Longcode)));
    let can = [
        PhoneNumberCapability::Voice,
        PhoneNumberCapability::Fax,
        PhoneNumberCapability::Sms,
        PhoneNumberCapability::Mms,
    ];
    assert_eq!(number.capabilities.as_deref(), Some(&can[..]));
    assert_eq!(number.call_handler, Some(CallHandler::RelaySipEndpoint));
    assert_eq!(number.calling_handler_resource_id.as_ref().unwrap().as_str(), RESOURCE);
    assert_eq!(number.call_sip_endpoint_id.as_ref().unwrap().as_str(), "691af061-cd86-4893-a605-173f47afc4c2");
    assert_eq!(
        (&number.call_receive_mode, &number.call_request_method),
        (&Some(CallReceiveMode::Voice), &Some(HttpMethod::Post))
    );
    assert_eq!(number.next_billed_at.unwrap().to_rfc3339(), "2026-06-08T19:08:41+00:00");
    assert!(number.call_request_url.is_none() && number.message_handler.is_none() && number.e911_address_id.is_none());
    assert!(number.extra.is_empty());
}

#[tokio::test]
async fn get_phone_number_sends_the_id_and_reads_the_number() {
    let (seen, number) = exchange(200, NUMBER, async |client| client.phone_numbers().get(ID).await).await;
    assert_eq!(seen.line(), format!("GET /api/relay/rest/phone_numbers/{ID}"));
    assert_is_the_fixture(&number);
}

#[tokio::test]
async fn get_phone_number_refused_with_each_documented_error() {
    let call = async |client: Client| client.phone_numbers().get("+15550100123").await;
    assert!(refused(operations::GET_PHONE_NUMBER, 404, call).await.is_not_found());
    assert_refused_in_words(&refused(operations::GET_PHONE_NUMBER, 422, call).await);
}

#[tokio::test]
async fn list_phone_numbers_sends_the_documented_query() {
    let query = ListPhoneNumbersQuery::new()
        .filter_name("Front")
        .filter_number("+1555")
        .page_size(1000)
        .page_number(3)
        .page_token("PBx");
    let body = json!({ "data": [serde_json::from_str::<Value>(NUMBER).unwrap()], "links": {} });
    let (seen, page) =
        exchange(200, &body.to_string(), async |client| client.phone_numbers().list_page(query).await).await;
    assert_eq!(
        seen.line(),
        "GET /api/relay/rest/phone_numbers?filter_name=Front&filter_number=%2B1555&page_number=3&page_size=1000&page_token=PBx"
    );
    assert_every_parameter(operations::LIST_PHONE_NUMBERS, &seen.target);
    assert_is_the_fixture(page.items.readable().next().unwrap());
}

#[tokio::test]
async fn list_phone_numbers_refused_with_each_documented_error() {
    let call = async |client: Client| client.phone_numbers().list().collect().await;
    assert_unauthorized(&refused(operations::LIST_PHONE_NUMBERS, 401, call).await);
    assert_eq!(refused(operations::LIST_PHONE_NUMBERS, 400, call).await.kind(), ErrorKind::Validation);
}

#[tokio::test]
async fn a_phone_number_is_found_exactly_even_if_the_filter_is_ignored() {
    let items = ["+155501001234", "+15550100123"].map(|number| json!({ "id": number, "number": number }));
    let platform = Platform::responding_json(200, json!({ "data": items }).to_string()).await;
    let numbers = platform.signalwire().phone_numbers();
    let found = numbers.find_by_number("+15550100123").await.unwrap().unwrap();
    assert_eq!(found.id.as_str(), "+15550100123");
    assert_eq!(platform.request().line(), "GET /api/relay/rest/phone_numbers?filter_number=%2B15550100123");
    assert_eq!(numbers.find_by_number("+1555").await.unwrap(), None);
}

#[tokio::test]
async fn update_phone_number_sends_every_documented_field() {
    let update = PhoneNumberUpdate::new()
        .name("Front desk")
        .call_handler(PhoneNumberCallHandler::LamlWebhooks)
        .call_receive_mode(CallReceiveMode::Voice)
        .call_request_url("https://example.com/laml")
        .call_request_method(HttpMethod::Get)
        .call_fallback_url("https://example.com/fallback")
        .call_fallback_method("POST")
        .call_status_callback_url("https://example.com/status")
        .call_status_callback_method("POST")
        .call_laml_application_id("a")
        .call_dialogflow_agent_id("b")
        .call_relay_topic("office")
        .call_relay_topic_status_callback_url("https://example.com/topic")
        .call_relay_application("app")
        .call_relay_context("context")
        .call_relay_context_status_callback_url("https://example.com/context")
        .call_relay_script_url("https://example.com/swml")
        .call_relay_connector_id("c")
        .call_sip_endpoint_id("d")
        .call_verto_resource("e")
        .call_video_room_id("f")
        .call_ai_agent_id("g")
        .call_flow_id("h")
        .call_flow_version("current_deployed")
        .message_handler(MessageHandler::RelayTopic)
        .message_request_url("https://example.com/message")
        .message_request_method("POST")
        .message_fallback_url("https://example.com/message")
        .message_fallback_method("POST")
        .message_laml_application_id("i")
        .message_relay_topic("office")
        .message_relay_context("context")
        .message_relay_application("app");
    let (seen, _) = exchange(200, NUMBER, async |client| client.phone_numbers().update(ID, update).await).await;
    assert_eq!(seen.line(), format!("PUT /api/relay/rest/phone_numbers/{ID}"));
    assert_every_field(operations::UPDATE_PHONE_NUMBER, &seen);
}

#[tokio::test]
async fn update_phone_number_sends_nothing_but_what_routes_it_to_a_credential() {
    let update = PhoneNumberUpdate::new().name("Front desk").ring_sip_endpoint("691af061-cd86-4893-a605-173f47afc4c2");
    let (seen, number) = exchange(200, NUMBER, async |client| client.phone_numbers().update(ID, update).await).await;
    assert_eq!(
        seen.json(),
        json!({
            "name": "Front desk",
            "call_handler": "relay_sip_endpoint",
            "call_sip_endpoint_id": "691af061-cd86-4893-a605-173f47afc4c2",
        })
    );
    assert_is_the_fixture(&number);
}

#[tokio::test]
async fn update_phone_number_refused_with_the_documented_error() {
    let call = async |client: Client| client.phone_numbers().update(ID, PhoneNumberUpdate::new().name("n")).await;
    assert_refused_in_words(&refused(operations::UPDATE_PHONE_NUMBER, 422, call).await);
}

/// A number keeps its former values in the fields of other handlers.
#[tokio::test]
async fn an_update_of_a_number_is_verified_only_by_what_was_set() {
    let mut read: Value = serde_json::from_str(NUMBER).unwrap();
    read["call_relay_script_url"] = json!("https://example.com/of-long-ago");
    let platform = Platform::responding_json(200, read.to_string()).await;
    let numbers = platform.signalwire().phone_numbers();
    let update = PhoneNumberUpdate::new().ring_sip_endpoint("691af061-cd86-4893-a605-173f47afc4c2");
    assert!(numbers.update_verified(ID, update).await.unwrap().is_applied());
    let update = PhoneNumberUpdate::new().ring_sip_endpoint("another").call_flow_id("f");
    let verified = numbers.update_verified(ID, update).await.unwrap();
    assert_eq!((verified.differences.len(), verified.unverifiable), (1, vec!["call_flow_id".to_owned()]));
    assert_eq!(verified.differences[0].field, "call_sip_endpoint_id");
}

#[tokio::test]
async fn assign_phone_number_sends_the_resource_in_the_path_and_reads_either_documented_response() {
    let older = json!({
        "name": "carrier-out", "display_name": "Carrier out", "resource_id": RESOURCE, "type": "app",
        "cover_url": null, "preview_url": null, "channels": { "audio": "/public/carrier-out?channel=audio" },
    });
    for body in [ADDRESS.to_owned(), older.to_string()] {
        let gateway = SipGatewayId::new(RESOURCE);
        let (seen, assigned) = exchange(200, &body, async |client| {
            client.phone_numbers().assign(&gateway, ID, PhoneRouteHandler::Calling).await
        })
        .await;
        assert_eq!(seen.line(), format!("POST /api/fabric/resources/{RESOURCE}/phone_routes"));
        assert_every_field(operations::ASSIGN_PHONE_NUMBER, &seen);
        assert_eq!(seen.json(), json!({ "phone_route_id": ID, "handler": "calling" }));
        let AssignedAddress { id, resource_id, .. } = &*assigned;
        assert_ne!(id.is_some(), resource_id.is_some());
        assert_eq!((assigned.name.as_deref(), &assigned.type_), (Some("carrier-out"), &Some(AddressType::App)));
        let audio = assigned.channels.as_ref().unwrap().audio.as_deref();
        assert_eq!(audio, Some("/public/carrier-out?channel=audio"));
    }
}

#[tokio::test]
async fn assign_phone_number_refused_with_each_documented_error() {
    let call = async |client: Client| client.phone_numbers().assign(RESOURCE, ID, "calling").await;
    assert!(refused(operations::ASSIGN_PHONE_NUMBER, 404, call).await.is_not_found());
    assert_refused_field(&refused(operations::ASSIGN_PHONE_NUMBER, 422, call).await);
}

#[tokio::test]
async fn an_assignment_is_verified_by_the_resource_that_handles_the_calls() {
    let verified = async |resource: &str, handler: &str| {
        let platform = Platform::responding([StubResponse::json(200, ADDRESS), StubResponse::json(200, NUMBER)]).await;
        let verified = platform.signalwire().phone_numbers().assign_verified(resource, ID, handler).await.unwrap();
        let lines: Vec<String> = platform.requests().iter().map(Seen::line).collect();
        let path = format!("/api/relay/rest/phone_numbers/{ID}");
        assert_eq!(lines, [format!("POST /api/fabric/resources/{resource}/phone_routes"), format!("GET {path}")]);
        verified.differences.into_iter().map(|difference| difference.field).collect::<Vec<_>>()
    };
    assert!(verified(RESOURCE, "calling").await.is_empty());
    assert_eq!(verified("another", "calling").await, ["calling_handler_resource_id"]);
    assert_eq!(verified(RESOURCE, "messaging").await, ["messaging_handler_resource_id"]);
}

#[tokio::test]
async fn set_emergency_address_sends_the_address() {
    let body = json!({ "id": ID, "e911_address_id": "e1", "e911_status": "pending" }).to_string();
    let (seen, number) =
        exchange(200, &body, async |client| client.phone_numbers().set_emergency_address(ID, "e1").await).await;
    assert_eq!(seen.line(), format!("POST /api/relay/rest/phone_numbers/{ID}/e911_address"));
    assert_every_field(operations::SET_EMERGENCY_ADDRESS, &seen);
    assert_eq!(seen.json(), json!({ "e911_address_id": "e1" }));
    assert_eq!(number.e911_address_id.as_ref().unwrap().as_str(), "e1");
    assert_eq!(number.e911_status, Some(EmergencyAddressStatus::Pending));
}

#[tokio::test]
async fn set_emergency_address_refused_with_the_documented_error() {
    let call = async |client: Client| client.phone_numbers().set_emergency_address(ID, "e1").await;
    assert_refused_in_words(&refused(operations::SET_EMERGENCY_ADDRESS, 422, call).await);
}

#[tokio::test]
async fn remove_emergency_address_sends_no_body() {
    let body = json!({ "id": ID, "e911_status": "pending_removal" }).to_string();
    let (seen, number) =
        exchange(200, &body, async |client| client.phone_numbers().remove_emergency_address(ID).await).await;
    assert_eq!(seen.line(), format!("DELETE /api/relay/rest/phone_numbers/{ID}/e911_address"));
    assert!(seen.body.is_empty());
    assert_eq!(number.e911_status, Some(EmergencyAddressStatus::PendingRemoval));
}

#[tokio::test]
async fn remove_emergency_address_refused_unless_it_is_active() {
    let call = async |client: Client| client.phone_numbers().remove_emergency_address(ID).await;
    assert_refused_in_words(&refused(operations::REMOVE_EMERGENCY_ADDRESS, 422, call).await);
}

/// A second removal is refused, so a retry would hide the result of the first one.
#[tokio::test]
async fn a_removal_that_may_have_happened_is_not_retried() {
    let platform = Platform::responding([StubResponse::json(500, "{}")]).await;
    let error = platform.signalwire().phone_numbers().remove_emergency_address(ID).await.unwrap_err();
    assert_eq!((error.outcome(), platform.requests().len()), (Outcome::Unknown, 1));
}
