use super::{assert_refused_field, assert_unauthorized, exchange, refused, request_of};
use crate::support::{Platform, StubResponse};
use crate::wire::documents::assert_every_parameter;
use serde_json::{Value, json};
use trunkline::ErrorKind;
use trunkline::signalwire::types::{
    Encryption, ListResourceAddressesQuery, ListResourcesQuery, Resource, ResourceId, ResourceType, SipGatewayId,
    SubscriberId,
};
use trunkline::signalwire::{Client, operations};

const RESOURCE: &str = include_str!("../../fixtures/signalwire/resource.json");
const ID: &str = "993ed018-9e79-4e50-b97b-984bd5534095";

fn assert_is_the_fixture(resource: &Resource) {
    assert_eq!((resource.id.as_str(), resource.type_.as_ref()), (ID, Some(&ResourceType::SipGateway)));
    assert_eq!(resource.display_name.as_deref(), Some("Carrier out"));
    let gateway = resource.sip_gateway.as_ref().unwrap();
    assert_eq!(
        (gateway.uri.as_deref(), &gateway.encryption),
        (Some("trunk@pbx.example.com"), &Some(Encryption::Optional))
    );
    assert!(resource.sip_endpoint.is_none() && resource.subscriber.is_none() && resource.extra.is_empty());
}

#[tokio::test]
async fn get_resource_sends_the_id_and_reads_what_is_about_sip() {
    let (seen, resource) = exchange(200, RESOURCE, async |client| client.resources().get(ID).await).await;
    assert_eq!(seen.line(), format!("GET /api/fabric/resources/{ID}"));
    assert_is_the_fixture(&resource);

    let inner = json!({ "id": "inner", "username": "desk", "email": "a@example.com" });
    let body = json!({ "id": ID, "sip_endpoint": inner, "subscriber": inner }).to_string();
    let (_, resource) = exchange(200, &body, async |client| client.resources().get(ID).await).await;
    assert_eq!(resource.sip_endpoint.as_ref().unwrap().username.as_deref(), Some("desk"));
    assert_eq!(resource.subscriber.as_ref().unwrap().email.as_deref(), Some("a@example.com"));
}

#[tokio::test]
async fn get_resource_refused_for_an_unknown_id() {
    let error = refused(operations::GET_RESOURCE, 404, async |client| client.resources().get("x").await);
    assert!(error.await.is_not_found());
}

/// Webhooks can have a password in their URL, and scripts a token in their text.
#[tokio::test]
async fn data_of_other_types_is_kept_and_not_printed() {
    let body = json!({
        "id": ID, "type": "swml_webhook", "display_name": "Front desk",
        "swml_webhook": { "primary_request_url": "https://user:hunter2@example.com/swml" },
    });
    let (_, resource) = exchange(200, &body.to_string(), async |client| client.resources().get(ID).await).await;
    assert!(!format!("{resource:?} {resource:#?}").contains("hunter2"));
    assert_eq!(resource.extra.get("swml_webhook"), Some(&body["swml_webhook"]));
}

#[tokio::test]
async fn delete_resource_sends_the_id_and_nothing_else() {
    let seen = request_of(async |client| client.resources().delete(ID).await).await;
    assert_eq!(seen.line(), format!("DELETE /api/fabric/resources/{ID}"));
    assert!(seen.body.is_empty());
}

#[tokio::test]
async fn delete_resource_refused_with_each_documented_error() {
    let call = async |client: Client| client.resources().delete(ID).await;
    assert!(refused(operations::DELETE_RESOURCE, 404, call).await.is_not_found());
    assert_refused_field(&refused(operations::DELETE_RESOURCE, 422, call).await);
}

#[tokio::test]
async fn list_resources_sends_the_documented_query_and_reads_every_form() {
    let item: Value = serde_json::from_str(RESOURCE).unwrap();
    let page = json!({ "data": [item], "links": {} });
    for body in [page.clone(), json!([item]), json!([page])] {
        let query = ListResourcesQuery::new().page_size(200).page_number(3).page_token("PBx");
        let (seen, page) =
            exchange(200, &body.to_string(), async |client| client.resources().list_page(query).await).await;
        assert_eq!(seen.line(), "GET /api/fabric/resources?page_number=3&page_size=200&page_token=PBx");
        assert_every_parameter(operations::LIST_RESOURCES, &seen.target);
        assert_is_the_fixture(page.items.readable().next().unwrap());
    }
}

#[tokio::test]
async fn list_resources_refused_without_the_scope() {
    let error = refused(operations::LIST_RESOURCES, 401, async |client| client.resources().list().collect().await);
    assert_unauthorized(&error.await);
}

#[tokio::test]
async fn list_resource_addresses_sends_the_documented_query() {
    let platform = Platform::responding_json(200, r#"{"data":[{"id":"a"}],"links":{}}"#).await;
    let query = ListResourceAddressesQuery::new().page_size(5).page_number(1).page_token("PA");
    let found = platform.signalwire().resources().addresses_with(ID, query).collect().await.unwrap();
    let seen = platform.request();
    assert_eq!(
        seen.line(),
        format!("GET /api/fabric/resources/{ID}/addresses?page_number=1&page_size=5&page_token=PA")
    );
    assert_every_parameter(operations::LIST_RESOURCE_ADDRESSES, &seen.target);
    assert_eq!(found.iter().map(|address| address.id.as_str()).collect::<Vec<_>>(), ["a"]);
}

#[tokio::test]
async fn list_resource_addresses_refused_for_an_unknown_resource() {
    let error = refused(operations::LIST_RESOURCE_ADDRESSES, 404, async |client| {
        client.resources().addresses("x").collect().await
    });
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn a_resource_is_found_by_name_and_type_together() {
    let item = |id: &str, type_: &str, name: &str| json!({ "id": id, "type": type_, "display_name": name });
    let first = json!({
        "data": [item("1", "call_flow", "Front desk"), item("2", "ai_agent", "Front desk 2")],
        "links": { "next": "/api/fabric/resources?page_number=1&page_token=PA1" },
    });
    let second = json!({ "data": [item("3", "ai_agent", "Front desk"), item("4", "hologram", "Front desk")] });
    let pages = [StubResponse::json(200, first.to_string()), StubResponse::json(200, second.to_string())];
    for (type_, expected) in
        [("ai_agent", Some("3")), ("call_flow", Some("1")), ("hologram", Some("4")), ("swml_script", None)]
    {
        let platform = Platform::responding(pages.clone()).await;
        let found = platform.signalwire().resources().find_by_name("Front desk", type_).await.unwrap();
        assert_eq!(found.as_ref().map(|resource| resource.id.as_str()), expected, "{type_}");
    }
    let platform = Platform::responding_json(200, r#"{"data":[{"id":"1","display_name":[],"type":"ai_agent"}]}"#).await;
    let error = platform.signalwire().resources().find_by_name("Front desk", ResourceType::AiAgent).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn the_id_of_a_gateway_or_subscriber_is_the_id_of_a_resource() {
    let (gateway, subscriber) = (SipGatewayId::new("g"), SubscriberId::new("s"));
    assert_eq!((ResourceId::from(&gateway).as_str(), ResourceId::from(subscriber).as_str()), ("g", "s"));
    let (seen, _) = exchange(200, RESOURCE, async |client| client.resources().get(gateway).await).await;
    assert_eq!(seen.line(), "GET /api/fabric/resources/g");
}
