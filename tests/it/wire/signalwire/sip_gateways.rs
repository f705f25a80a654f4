use super::{assert_refused_field, assert_unauthorized, exchange, refused, request_of};
use crate::wire::documents::{assert_every_field, assert_every_parameter};
use serde_json::{Value, json};
use trunkline::signalwire::operations;
use trunkline::signalwire::types::{
    Cipher, Codec, Encryption, ListSipGatewayAddressesQuery, ListSipGatewaysQuery, ResourceType, SipGateway,
    SipGatewayCreate, SipGatewayUpdate,
};

pub(super) const GATEWAY: &str = include_str!("../../fixtures/signalwire/sip_gateway.json");
pub(super) const OUTER: &str = "0823a606-0aff-4c90-9eba-f88ba118fe05";
const INNER: &str = "cce59cad-104d-4c28-ada4-98cfd102ae09";

fn assert_reads_the_fixture(gateway: &SipGateway) {
    assert_eq!((gateway.id.as_str(), gateway.sip_gateway.as_ref().unwrap().id.as_str()), (OUTER, INNER));
    assert_eq!(gateway.project_id.as_ref().unwrap().as_str(), "1313fe58-5e14-4c11-bbe7-6fdfa11fe780");
    assert_eq!(gateway.type_, Some(ResourceType::SipGateway));
    assert_eq!(gateway.display_name.as_deref(), Some("My SIP Gateway"));
    assert_eq!(gateway.created_at.unwrap().to_rfc3339(), "2024-05-06T12:20:00+00:00");
    assert_eq!(gateway.created_at, gateway.updated_at);
    let settings = gateway.sip_gateway.as_ref().unwrap();
    assert_eq!((settings.uri.as_deref(), settings.name.as_deref()), (Some("user3@domain.com"), Some("My SIP Gateway")));
    assert_eq!(settings.ciphers.as_deref(), Some(&[Cipher::AeadAes256Gcm8][..]));
    assert_eq!(settings.codecs.as_deref(), Some(&[Codec::Opus][..]));
    assert_eq!(settings.encryption, Some(Encryption::Required));
    assert!(gateway.extra.is_empty() && settings.extra.is_empty());
}

#[tokio::test]
async fn create_sip_gateway_sends_every_documented_field() {
    let create = SipGatewayCreate::new(
        "My SIP Gateway",
        "sip:gw.example.com",
        Encryption::Forbidden,
        [Cipher::AesCm128HmacSha1Tag80, Cipher::AeadAes256Gcm8],
        [Codec::Opus48kHz20ms, Codec::Pcmu, Codec::Pcmu],
    );
    let (seen, created) = exchange(201, GATEWAY, async |client| client.sip_gateways().create(create).await).await;
    assert_eq!(seen.line(), "POST /api/fabric/resources/sip_gateways");
    assert_every_field(operations::CREATE_SIP_GATEWAY, &seen);
    assert_eq!(
        seen.json(),
        json!({
            "name": "My SIP Gateway",
            "uri": "sip:gw.example.com",
            "encryption": "forbidden",
            "ciphers": ["AES_CM_128_HMAC_SHA1_80", "AEAD_AES_256_GCM_8"],
            "codecs": ["OPUS@48000H@20I", "PCMU", "PCMU"],
        })
    );
    assert_reads_the_fixture(&created);
}

#[tokio::test]
async fn create_sip_gateway_refused_with_the_documented_error_names_the_field() {
    let create = SipGatewayCreate::new("g", "u", "on", ["AEAD_AES_256_GCM_8"], ["OPUS"]);
    let error = refused(operations::CREATE_SIP_GATEWAY, 422, async |client| client.sip_gateways().create(create).await);
    assert_refused_field(&error.await);
}

#[tokio::test]
async fn get_sip_gateway_sends_the_outer_id_and_reads_every_documented_field() {
    let (seen, gateway) = exchange(200, GATEWAY, async |client| client.sip_gateways().get(OUTER).await).await;
    assert_eq!(seen.line(), format!("GET /api/fabric/resources/sip_gateways/{OUTER}"));
    assert_reads_the_fixture(&gateway);
}

#[tokio::test]
async fn get_sip_gateway_refused_for_the_inner_id() {
    let error = refused(operations::GET_SIP_GATEWAY, 404, async |client| client.sip_gateways().get(INNER).await);
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn update_sip_gateway_sends_every_documented_field_with_patch() {
    let update = SipGatewayUpdate::new()
        .name("Renamed")
        .uri("user2@domain.com")
        .encryption("required")
        .ciphers(Vec::<Cipher>::new())
        .codecs(["H264"]);
    let (seen, _) = exchange(200, GATEWAY, async |client| client.sip_gateways().update(OUTER, update).await).await;
    assert_eq!(seen.line(), format!("PATCH /api/fabric/resources/sip_gateways/{OUTER}"));
    assert_every_field(operations::UPDATE_SIP_GATEWAY, &seen);
    assert_eq!(
        seen.json(),
        json!({
            "name": "Renamed",
            "uri": "user2@domain.com",
            "encryption": "required",
            "ciphers": [],
            "codecs": ["H264"],
        })
    );
}

#[tokio::test]
async fn update_sip_gateway_sends_an_empty_object_when_nothing_is_set() {
    let call = async |client: trunkline::signalwire::Client| {
        client.sip_gateways().update(OUTER, SipGatewayUpdate::new()).await
    };
    assert_eq!(exchange(200, GATEWAY, call).await.0.json(), json!({}));
}

#[tokio::test]
async fn update_sip_gateway_refused_with_the_documented_error_names_the_field() {
    let error = refused(operations::UPDATE_SIP_GATEWAY, 422, async |client| {
        client.sip_gateways().update(OUTER, SipGatewayUpdate::new().encryption("default")).await
    });
    assert_refused_field(&error.await);
}

#[tokio::test]
async fn delete_sip_gateway_sends_the_outer_id_and_nothing_else() {
    let seen = request_of(async |client| client.sip_gateways().delete(OUTER).await).await;
    assert_eq!(seen.line(), format!("DELETE /api/fabric/resources/sip_gateways/{OUTER}"));
    assert!(seen.body.is_empty());
}

#[tokio::test]
async fn delete_sip_gateway_refused_for_the_inner_id() {
    let error = refused(operations::DELETE_SIP_GATEWAY, 404, async |client| client.sip_gateways().delete(INNER).await);
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn list_sip_gateways_sends_the_documented_query() {
    let query = ListSipGatewaysQuery::new().page_size(1000).page_number(3).page_token("PBx");
    let body = json!({ "data": [serde_json::from_str::<Value>(GATEWAY).unwrap()], "links": { "next": null } });
    let (seen, page) =
        exchange(200, &body.to_string(), async |client| client.sip_gateways().list_page(query).await).await;
    assert_eq!(seen.line(), "GET /api/fabric/resources/sip_gateways?page_number=3&page_size=1000&page_token=PBx");
    assert_every_parameter(operations::LIST_SIP_GATEWAYS, &seen.target);
    let gateways: Vec<&SipGateway> = page.items.readable().collect();
    assert_eq!(gateways.len(), 1);
    assert_reads_the_fixture(gateways[0]);
}

#[tokio::test]
async fn list_sip_gateways_refused_without_the_scope() {
    let error =
        refused(operations::LIST_SIP_GATEWAYS, 401, async |client| client.sip_gateways().list().collect().await);
    assert_unauthorized(&error.await);
}

#[tokio::test]
async fn list_sip_gateway_addresses_sends_the_documented_query() {
    let platform = crate::support::Platform::responding_json(200, r#"{"data":[{"id":"a"}],"links":{}}"#).await;
    let query = ListSipGatewayAddressesQuery::new().page_size(5).page_number(1).page_token("PA");
    let found = platform.signalwire().sip_gateways().addresses_with(OUTER, query).collect().await.unwrap();
    let seen = platform.request();
    assert_eq!(
        seen.line(),
        format!("GET /api/fabric/resources/sip_gateways/{OUTER}/addresses?page_number=1&page_size=5&page_token=PA")
    );
    assert_every_parameter(operations::LIST_SIP_GATEWAY_ADDRESSES, &seen.target);
    assert_eq!(found.iter().map(|address| address.id.as_str()).collect::<Vec<_>>(), ["a"]);
}

#[tokio::test]
async fn list_sip_gateway_addresses_refused_for_an_unknown_gateway() {
    let error = refused(operations::LIST_SIP_GATEWAY_ADDRESSES, 404, async |client| {
        client.sip_gateways().addresses(INNER).collect().await
    });
    assert!(error.await.is_not_found());
}
