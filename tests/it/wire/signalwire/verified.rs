use super::{domain_applications, relay_sip_endpoints, sip_addresses, sip_gateways, sip_profile};
use super::{sip_credentials, subscriber_sip_credentials};
use crate::support::{Platform, StubResponse};
use crate::wire::documents::documented_error;
use serde_json::Value;
use trunkline::signalwire::types::{
    DomainApplicationUpdate, Encryption, RelaySipEndpointUpdate, SipAddressUpdate, SipCredentialCallHandler,
    SipCredentialUpdate, SipGatewayUpdate, SipProfileUpdate, SubscriberSipCredentialUpdate,
};
use trunkline::signalwire::{Client, operations};
use trunkline::{Error, ErrorKind, Outcome, Patch, Verified};

/// Lets a client verify an update that the platform answers with 200, and then reads as `read`. Returns what came of it,
/// and the requests.
async fn verified<T>(
    read: &str,
    call: impl AsyncFnOnce(Client) -> Result<Verified<T>, Error>,
) -> (Verified<T>, Vec<String>) {
    let platform = Platform::responding_json(200, read).await;
    let verified = call(platform.signalwire()).await.unwrap_or_else(|error| panic!("{error}"));
    (verified, platform.requests().iter().map(crate::support::Seen::line).collect())
}

fn with(fixture: &str, path: &str, value: impl Into<Value>) -> String {
    let mut body: Value = serde_json::from_str(fixture).unwrap();
    *body.pointer_mut(path).unwrap() = value.into();
    body.to_string()
}

fn differences<T>(verified: &Verified<T>) -> Vec<String> {
    assert_eq!(verified.is_applied(), verified.differences.is_empty());
    verified.differences.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn applied_fields_differing_fields_and_unverifiable_fields_are_distinguished() {
    let id = sip_credentials::OUTER;
    let update = SipCredentialUpdate::new()
        .username("User")
        .send_as("random")
        .codecs(["G722", "PCMA", "PCMU", "VP8"])
        .ciphers(["AES_256_CM_HMAC_SHA1_32", "AEAD_AES_256_GCM_8"])
        .encryption(Encryption::Default)
        .call_handler(SipCredentialCallHandler::Passthrough)
        .calling_handler_resource_id(Patch::Null)
        .password("hunter2");
    let (verified, requests) =
        verified(sip_credentials::NESTED, async |client| client.sip_credentials().update_verified(id, update).await)
            .await;
    let path = format!("/api/fabric/resources/sip_endpoints/{id}");
    assert_eq!(requests, [format!("PUT {path}"), format!("GET {path}")]);
    assert_eq!(
        differences(&verified),
        [
            r#"call_handler: sent "passthrough", read "default""#,
            r#"ciphers: sent ["AES_256_CM_HMAC_SHA1_32","AEAD_AES_256_GCM_8"], read ["AEAD_AES_256_GCM_8","AES_256_CM_HMAC_SHA1_32"]"#,
            r#"send_as: sent "random", read "Support""#,
        ]
    );
    assert_eq!(verified.unverifiable, ["password"]);
    assert_eq!(verified.read.sip_endpoint.send_as.as_deref(), Some("Support"));
    assert!(!format!("{verified:?}").contains("hunter2"));
}

#[tokio::test]
async fn another_form_of_the_same_value_counts_as_applied() {
    let body = with(sip_credentials::NESTED, "/sip_endpoint/username", 123_456);
    let update = SipCredentialUpdate::new()
        .username("123456")
        .clear_calling_handler_resource()
        .codecs(["G722", "PCMA", "PCMU", "VP8"]);
    let (verified, _) =
        verified(&body, async |client| client.sip_credentials().update_verified(sip_credentials::OUTER, update).await)
            .await;
    assert_eq!(differences(&verified), Vec::<String>::new());
    assert!(verified.is_applied() && verified.unverifiable.is_empty());
}

#[tokio::test]
async fn every_update_of_the_platform_can_be_verified() {
    let id = sip_gateways::OUTER;
    let (found, requests) = verified(sip_gateways::GATEWAY, async |client| {
        let update = SipGatewayUpdate::new().uri("user3@domain.com").encryption("forbidden");
        client.sip_gateways().update_verified(id, update).await
    })
    .await;
    assert_eq!(differences(&found), [r#"encryption: sent "forbidden", read "required""#]);
    assert_eq!(requests[1], format!("GET /api/fabric/resources/sip_gateways/{id}"));

    let id = sip_addresses::ID;
    let (found, requests) = verified(sip_addresses::ADDRESS, async |client| {
        let update = SipAddressUpdate::new().user("*").context_id("c").password("p").ip_auth(["10.0.0.1"]);
        client.sip_addresses().update_verified(id, update).await
    })
    .await;
    assert_eq!(differences(&found), [r#"ip_auth: sent ["10.0.0.1"], read []"#]);
    assert_eq!(found.unverifiable, ["context_id", "password"]);
    assert_eq!(requests[1], format!("GET /api/fabric/sip_addresses/{id}"));

    let id = domain_applications::ID;
    let (found, requests) = verified(domain_applications::APPLICATION, async |client| {
        let update = DomainApplicationUpdate::new().identifier("test_id").call_relay_topic("office");
        client.domain_applications().update_verified(id, update).await
    })
    .await;
    assert_eq!(differences(&found), [r#"call_relay_topic: sent "office", read null"#]);
    assert_eq!(requests[1], format!("GET /api/relay/rest/domain_applications/{id}"));

    let id = relay_sip_endpoints::ID;
    let (found, requests) = verified(relay_sip_endpoints::ENDPOINT, async |client| {
        let update = RelaySipEndpointUpdate::new().username("c3p0").password("p");
        client.relay_sip_endpoints().update_verified(id, update).await
    })
    .await;
    assert_eq!((differences(&found), found.unverifiable), (Vec::new(), vec!["password".to_owned()]));
    assert_eq!(requests[1], format!("GET /api/relay/rest/endpoints/sip/{id}"));

    let (id, subscriber) = (subscriber_sip_credentials::ID, subscriber_sip_credentials::SUBSCRIBER);
    let (found, requests) = verified(subscriber_sip_credentials::CREATED, async |client| {
        let update = SubscriberSipCredentialUpdate::new().username("robin").password("p");
        client.subscriber_sip_credentials(subscriber).update_verified(id, update).await
    })
    .await;
    assert_eq!(differences(&found), [r#"username: sent "robin", read "justice-league""#]);
    assert_eq!(found.unverifiable, ["password"]);
    assert_eq!(requests[1], format!("GET /api/fabric/resources/subscribers/{subscriber}/sip_endpoints/{id}"));

    let (found, requests) = verified(sip_profile::PROFILE, async |client| {
        let update = SipProfileUpdate::new().random_send_as().domain_identifier("example");
        client.sip_profile().update_verified(update).await
    })
    .await;
    assert_eq!(differences(&found), [r#"default_send_as: sent null, read "+15551234567""#]);
    assert_eq!(requests, ["PUT /api/relay/rest/sip_profile", "GET /api/relay/rest/sip_profile"]);
}

#[tokio::test]
async fn an_update_whose_reading_back_fails_still_says_that_it_took_effect() {
    let failing = [
        (StubResponse::json(404, r#"{"error":"Not Found"}"#), ErrorKind::NotFound),
        (StubResponse::json(200, "{"), ErrorKind::Decode),
        (StubResponse::json(500, "{}"), ErrorKind::Server),
    ];
    for (read, kind) in failing {
        let platform = Platform::responding([StubResponse::json(200, sip_profile::PROFILE), read]).await;
        let update = SipProfileUpdate::new().domain_identifier("example");
        let error = platform.signalwire().sip_profile().update_verified(update).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (kind, Outcome::Applied));
        assert!(error.to_string().contains("the update took effect, and reading it back failed"), "{error}");
        assert!(!error.changed_nothing());
    }
}

#[tokio::test]
async fn an_update_that_is_refused_is_not_read_back() {
    let body = documented_error(operations::UPDATE_SIP_PROFILE, 422);
    let platform = Platform::responding_json(422, body).await;
    let error = platform.signalwire().sip_profile().update_verified(SipProfileUpdate::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Validation, Outcome::Refused));
    assert_eq!(platform.requests().len(), 1);
}
