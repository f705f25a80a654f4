use super::{assert_refused_field, assert_unauthorized, exchange, refused, request_of};
use crate::wire::documents::{assert_every_field, assert_every_parameter};
use serde_json::{Value, json};
use trunkline::ErrorKind;
use trunkline::signalwire::operations;
use trunkline::signalwire::types::{
    Cipher, Codec, Encryption, ListSipAddressesQuery, SipAddress, SipAddressCreate, SipAddressUpdate,
};

pub(super) const ADDRESS: &str = include_str!("../../fixtures/signalwire/sip_address.json");
pub(super) const ID: &str = "b3f1c0a2-0f6e-4a9d-9b2a-1c2d3e4f5a6b";
const HANDLER: &str = "1f2e3d4c-5b6a-7980-a1b2-c3d4e5f60718";
const CONTEXT: &str = "691af061-cd86-4893-a605-173f47afc4c2";

fn assert_reads_the_fixture(address: &SipAddress) {
    assert_eq!(address.id.as_str(), ID);
    let texts = [
        (&address.type_, "sip_address"),
        (&address.name, "support-line"),
        (&address.display_name, "support-line"),
        (&address.context, "public"),
        (&address.uri, "sip:my-space-support-line@sip.signalwire.com"),
        (&address.user, "*"),
    ];
    for (field, expected) in texts {
        assert_eq!(field.as_deref(), Some(expected));
    }
    assert_eq!(address.resource_id.as_ref().unwrap().as_str(), "8a7b6c5d-4e3f-2a1b-0c9d-8e7f6a5b4c3d");
    assert_eq!(address.calling_handler_resource_id.as_ref().unwrap().as_str(), HANDLER);
    assert_eq!(address.encryption, Some(Encryption::Optional));
    assert_eq!(address.codecs.as_deref(), Some(&[Codec::Pcmu, Codec::Pcma][..]));
    assert_eq!(address.ciphers.as_ref().map(Vec::len), Some(2));
    assert_eq!((address.ip_auth_enabled, address.ip_auth.as_deref()), (Some(false), Some(&[][..])));
    assert_eq!(address.created_at.unwrap().to_rfc3339(), "2024-05-06T12:20:00+00:00");
    assert_eq!(address.updated_at, address.created_at);
    assert!(address.extra.is_empty());
}

#[tokio::test]
async fn create_sip_address_sends_every_documented_field() {
    let create = SipAddressCreate::new("support-line", HANDLER)
        .user("*")
        .context_id(CONTEXT)
        .ip_auth_enabled(true)
        .ip_auth(["10.0.0.0/8", "192.0.2.1"])
        .codecs([Codec::Pcmu, Codec::Pcma])
        .ciphers([Cipher::AeadAes256Gcm8])
        .encryption(Encryption::Forbidden)
        .password("p");
    let (seen, created) = exchange(201, ADDRESS, async |client| client.sip_addresses().create(create).await).await;
    assert_eq!(seen.line(), "POST /api/fabric/sip_addresses");
    assert_every_field(operations::CREATE_SIP_ADDRESS, &seen);
    assert_eq!(
        seen.json(),
        json!({
            "name": "support-line",
            "calling_handler_resource_id": HANDLER,
            "user": "*",
            "context_id": CONTEXT,
            "ip_auth_enabled": true,
            "ip_auth": ["10.0.0.0/8", "192.0.2.1"],
            "codecs": ["PCMU", "PCMA"],
            "ciphers": ["AEAD_AES_256_GCM_8"],
            "encryption": "forbidden",
            "password": "p",
        })
    );
    assert_reads_the_fixture(&created);
}

#[tokio::test]
async fn create_sip_address_sends_only_what_is_set() {
    let call = async |client: trunkline::signalwire::Client| {
        client.sip_addresses().create(SipAddressCreate::new("a", HANDLER)).await
    };
    assert_eq!(
        exchange(201, ADDRESS, call).await.0.json(),
        json!({ "name": "a", "calling_handler_resource_id": HANDLER })
    );
}

#[tokio::test]
async fn create_sip_address_refused_with_the_documented_error_names_the_field() {
    let error = refused(operations::CREATE_SIP_ADDRESS, 422, async |client| {
        client.sip_addresses().create(SipAddressCreate::new("a", HANDLER).encryption("on")).await
    });
    assert_refused_field(&error.await);
}

#[tokio::test]
async fn get_sip_address_sends_its_id_and_reads_every_documented_field() {
    let (seen, address) = exchange(200, ADDRESS, async |client| client.sip_addresses().get(ID).await).await;
    assert_eq!(seen.line(), format!("GET /api/fabric/sip_addresses/{ID}"));
    assert_reads_the_fixture(&address);
}

#[tokio::test]
async fn get_sip_address_refused_for_an_address_of_another_kind() {
    let error = refused(operations::GET_SIP_ADDRESS, 404, async |client| client.sip_addresses().get(ID).await);
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn update_sip_address_sends_every_documented_field_with_patch() {
    let update = SipAddressUpdate::new()
        .name("renamed")
        .user("helpdesk")
        .context_id(CONTEXT)
        .ip_auth_enabled(false)
        .ip_auth(Vec::<String>::new())
        .codecs(["VP8"])
        .ciphers(["AES_CM_128_HMAC_SHA1_32"])
        .encryption(Encryption::Required)
        .password("p");
    let (seen, _) = exchange(200, ADDRESS, async |client| client.sip_addresses().update(ID, update).await).await;
    assert_eq!(seen.line(), format!("PATCH /api/fabric/sip_addresses/{ID}"));
    assert_every_field(operations::UPDATE_SIP_ADDRESS, &seen);
    assert_eq!(
        seen.json(),
        json!({
            "name": "renamed",
            "user": "helpdesk",
            "context_id": CONTEXT,
            "ip_auth_enabled": false,
            "ip_auth": [],
            "codecs": ["VP8"],
            "ciphers": ["AES_CM_128_HMAC_SHA1_32"],
            "encryption": "required",
            "password": "p",
        })
    );
}

#[tokio::test]
async fn update_sip_address_refused_with_either_documented_error() {
    let call = async |client: trunkline::signalwire::Client| {
        client.sip_addresses().update(ID, SipAddressUpdate::new().encryption("on")).await
    };
    assert_refused_field(&refused(operations::UPDATE_SIP_ADDRESS, 422, call).await);
    let unreadable = refused(operations::UPDATE_SIP_ADDRESS, 400, call).await;
    assert_eq!((unreadable.kind(), unreadable.issues().len()), (ErrorKind::Validation, 0));
}

#[tokio::test]
async fn delete_sip_address_sends_its_id_and_nothing_else() {
    let seen = request_of(async |client| client.sip_addresses().delete(ID).await).await;
    assert_eq!(seen.line(), format!("DELETE /api/fabric/sip_addresses/{ID}"));
    assert!(seen.body.is_empty());
}

#[tokio::test]
async fn delete_sip_address_refused_for_an_unknown_id() {
    let error = refused(operations::DELETE_SIP_ADDRESS, 404, async |client| client.sip_addresses().delete(ID).await);
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn list_sip_addresses_sends_the_documented_query_and_reads_the_count() {
    let query = ListSipAddressesQuery::new().page_size(1).page_number(2).page_token("PA");
    let body = json!({ "data": [serde_json::from_str::<Value>(ADDRESS).unwrap()], "links": {}, "items_count": "1" });
    let (seen, page) =
        exchange(200, &body.to_string(), async |client| client.sip_addresses().list_page(query).await).await;
    assert_eq!(seen.line(), "GET /api/fabric/sip_addresses?page_number=2&page_size=1&page_token=PA");
    assert_every_parameter(operations::LIST_SIP_ADDRESSES, &seen.target);
    assert_eq!(page.items_count, Some(1));
    assert_reads_the_fixture(page.items.readable().next().unwrap());
}

#[tokio::test]
async fn list_sip_addresses_refused_with_each_documented_error() {
    let call = async |client: trunkline::signalwire::Client| {
        client.sip_addresses().list_with(ListSipAddressesQuery::new().page_number(2)).collect().await
    };
    assert_unauthorized(&refused(operations::LIST_SIP_ADDRESSES, 401, call).await);
    assert_refused_field(&refused(operations::LIST_SIP_ADDRESSES, 422, call).await);
    assert!(refused(operations::LIST_SIP_ADDRESSES, 404, call).await.is_not_found());
}
