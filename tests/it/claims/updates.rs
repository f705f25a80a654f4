//! Updates that are acknowledged without returning the resource, and fields that no response returns.

use crate::support::{Platform, Seen, StubResponse};
use trunkline::diga::types::{PhoneId, PhoneUpdate};
use trunkline::signalwire::types::{
    DomainApplicationUpdate, PhoneNumberUpdate, RelaySipEndpointUpdate, SipAddressUpdate, SipCredentialUpdate,
    SipGatewayUpdate, SipProfileUpdate, SubscriberSipCredentialUpdate, SubscriberUpdate,
};
use trunkline::{Error, ErrorKind, Outcome};

const PHONE: &str = include_str!("../fixtures/diga/update_sip_config.sample.json");

fn id() -> PhoneId {
    "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap()
}

/// A resource of any kind.
const RESOURCE: &str = r#"{"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","number":"1","domain":"d","username":"read",
    "context":"public","sip_gateway":{"id":"g"},"nickname":"n","sip_config":{"username":"u"},"subscriber":{"email":"e"}}"#;

/// Calls every update whose resource can be read.
async fn every_update(platform: &Platform) -> Vec<Result<(), Error>> {
    let (signalwire, diga) = (platform.signalwire(), platform.diga());
    let sip_config = trunkline::diga::types::SipConfigUpdate::new()
        .outbound_config(trunkline::diga::types::OutboundConfigUpdate::new().username("u"));
    vec![
        signalwire.sip_credentials().update("i", SipCredentialUpdate::new()).await.map(drop),
        signalwire.sip_gateways().update("i", SipGatewayUpdate::new()).await.map(drop),
        signalwire.sip_addresses().update("i", SipAddressUpdate::new()).await.map(drop),
        signalwire.relay_sip_endpoints().update("i", RelaySipEndpointUpdate::new()).await.map(drop),
        signalwire.domain_applications().update("i", DomainApplicationUpdate::new()).await.map(drop),
        signalwire.subscriber_sip_credentials("s").update("i", SubscriberSipCredentialUpdate::new()).await.map(drop),
        signalwire.sip_profile().update(SipProfileUpdate::new()).await.map(drop),
        signalwire.subscribers().update("i", SubscriberUpdate::new("e")).await.map(drop),
        signalwire.phone_numbers().update("i", PhoneNumberUpdate::new()).await.map(drop),
        diga.phones().update(id(), PhoneUpdate::new().nickname("n")).await.map(drop),
        diga.phones().update_sip_config(id(), sip_config).await.map(drop),
    ]
}

fn acknowledgements() -> [StubResponse; 6] {
    [
        StubResponse::empty(204),
        StubResponse::json(200, "{}"),
        StubResponse::json(200, "\"OK\""),
        StubResponse::json(200, " \"ok\" "),
        StubResponse::json(202, "null"),
        StubResponse::json(200, "true"),
    ]
}

#[tokio::test]
async fn an_update_that_is_only_acknowledged_is_read_back_once() {
    for acknowledgement in acknowledgements() {
        let responses = (0..11).flat_map(|_| [acknowledgement.clone(), StubResponse::json(200, RESOURCE)]);
        let platform = Platform::responding(responses).await;
        for (number, result) in every_update(&platform).await.into_iter().enumerate() {
            result.unwrap_or_else(|error| panic!("{number}: {error}"));
        }
        let requests = platform.requests();
        assert_eq!(requests.len(), 22);
        for pair in requests.chunks(2) {
            assert_ne!(pair[0].method, "GET");
            // Diga's SIP configuration is part of the phone.
            assert_eq!(
                (pair[1].method.as_str(), pair[1].target.as_str()),
                ("GET", pair[0].target.trim_end_matches("/sip-config"))
            );
        }
    }
}

#[tokio::test]
async fn an_update_that_is_only_acknowledged_and_cannot_be_read_back_is_unknown() {
    let login = StubResponse::raw(200, "text/html", "<html>log in</html>");
    for (read, kind) in [(login, ErrorKind::Decode), (StubResponse::json(404, "{}"), ErrorKind::NotFound)] {
        for acknowledgement in acknowledgements() {
            let responses = (0..11).flat_map(|_| [acknowledgement.clone(), read.clone()]);
            let platform = Platform::responding(responses).await;
            for result in every_update(&platform).await {
                let error = result.unwrap_err();
                assert_eq!((error.kind(), error.outcome()), (kind, Outcome::Unknown), "{error}");
                assert!(error.to_string().contains("acknowledged the update without showing the resource"), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn a_verified_update_that_is_only_acknowledged_is_read_back_once_too() {
    let update = || SipCredentialUpdate::new().username("read").password("p");
    let platform = Platform::responding([StubResponse::empty(204), StubResponse::json(200, RESOURCE)]).await;
    let verified = platform.signalwire().sip_credentials().update_verified("i", update()).await.unwrap();
    assert_eq!((verified.is_applied(), verified.unverifiable), (true, vec!["password".to_owned()]));
    let lines: Vec<_> = platform.requests().iter().map(Seen::line).collect();
    assert_eq!(lines.len(), 2, "{lines:?}");

    let platform = Platform::responding([StubResponse::empty(204), StubResponse::json(403, "{}")]).await;
    let error = platform.signalwire().sip_credentials().update_verified("i", update()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Forbidden, Outcome::Unknown));
}

/// Nothing says what was created, and a retry would create a second one.
#[tokio::test]
async fn a_create_that_is_only_acknowledged_is_unknown() {
    for acknowledgement in acknowledgements() {
        let platform = Platform::responding([acknowledgement, StubResponse::json(200, RESOURCE)]).await;
        let create = trunkline::signalwire::types::SipCredentialCreate::new("u");
        let error = platform.signalwire().sip_credentials().create(create).await.unwrap_err();
        assert_eq!((error.outcome(), platform.requests().len()), (Outcome::Unknown, 1), "{error}");
    }
}

#[tokio::test]
async fn a_response_with_only_the_id_documented_proves_that_the_write_was_applied() {
    // A phone without its number.
    let body = format!(r#"{{"id":"{}","number":null}}"#, id());
    let platform = Platform::responding_json(200, &body).await;
    let error = platform.diga().phones().import(trunkline::diga::types::PhoneImport::new("1")).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Applied));
    assert_eq!(error.resource_id(), Some(id().to_string().as_str()));

    // An id that is not one of the platform's.
    let platform = Platform::responding_json(200, r#"{"id":"maintenance","number":"1"}"#).await;
    let error = platform.diga().phones().import(trunkline::diga::types::PhoneImport::new("1")).await.unwrap_err();
    assert_eq!((error.outcome(), error.resource_id()), (Outcome::Unknown, None), "{error}");
}

#[tokio::test]
async fn half_a_surrogate_pair_in_an_optional_field_does_not_lose_a_response_without_an_id() {
    let platform = Platform::responding_json(200, r#"{"domain":"d","default_codecs":["\ud83d"]}"#).await;
    let profile = platform.signalwire().sip_profile();
    assert_eq!(profile.get().await.unwrap().domain.as_deref(), Some("d"));
    profile.update(SipProfileUpdate::new()).await.unwrap();

    // The id next to it still proves the create.
    let body = format!(r#"{{"id":"{}","nickname":"\ud83d"}}"#, id());
    let platform = Platform::responding_json(200, &body).await;
    let error = platform.diga().phones().import(trunkline::diga::types::PhoneImport::new("1")).await.unwrap_err();
    assert_eq!((error.outcome(), error.resource_id()), (Outcome::Applied, Some(id().to_string().as_str())));
}

#[tokio::test]
async fn a_deletion_may_return_only_what_it_deleted() {
    let platform = Platform::responding_json(200, PHONE).await;
    platform.diga().phones().release(id()).await.unwrap();
    for body in ["<html>log in</html>", "{}", r#"{"message":"maintenance"}"#, "", r#"{"id":""}"#, r#"["x"]"#] {
        let platform = Platform::responding_json(200, body).await;
        let error = platform.diga().phones().release(id()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Unknown), "{body}");
    }
}

#[tokio::test]
async fn fields_that_no_response_returns_are_unverifiable_and_not_a_difference() {
    let platform = Platform::responding_json(200, RESOURCE).await;
    let client = platform.signalwire();
    let update = RelaySipEndpointUpdate::new()
        .call_flow_id("f")
        .call_flow_version("working_copy")
        .call_ai_agent_id("a")
        .username("read");
    let verified = client.relay_sip_endpoints().update_verified("i", update).await.unwrap();
    assert_eq!(verified.differences, []);
    assert_eq!(verified.unverifiable, ["call_ai_agent_id", "call_flow_id", "call_flow_version"]);

    let update = DomainApplicationUpdate::new()
        .call_ai_agent_id("a")
        .call_dialogflow_agent_id("d")
        .call_flow_id("f")
        .call_flow_version("working_copy")
        .call_relay_application("r");
    let verified = client.domain_applications().update_verified("i", update).await.unwrap();
    assert_eq!((verified.differences.len(), verified.unverifiable.len()), (0, 5));

    let update = SipAddressUpdate::new().context_id("c").password("p");
    let verified = client.sip_addresses().update_verified("i", update).await.unwrap();
    assert_eq!(
        (verified.differences.len(), verified.unverifiable),
        (0, vec!["context_id".to_owned(), "password".to_owned()])
    );
}

/// If a platform returns one of them anyway, its value is compared.
#[tokio::test]
async fn an_undocumented_field_that_a_response_returns_is_compared() {
    let platform = Platform::responding_json(200, r#"{"id":"i","call_flow_id":"old"}"#).await;
    let update = RelaySipEndpointUpdate::new().call_flow_id("new");
    let verified = platform.signalwire().relay_sip_endpoints().update_verified("i", update).await.unwrap();
    assert_eq!((verified.differences.len(), verified.unverifiable.len()), (1, 0));
}

/// A field that is in no documented response and in no list would always be a difference.
#[test]
fn every_field_of_an_update_is_returned_by_its_read_or_listed_as_unverifiable() {
    use serde_json::Value;
    use std::collections::BTreeSet;
    use trunkline::signalwire::operations;

    /// Names of the properties below a schema that the vendor's documents have.
    fn names(document: &Value, schema: &Value, found: &mut BTreeSet<String>) {
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let is_absent = property["x-deviation"].as_str().is_some_and(|text| text.contains("absent from answers"));
            if !is_absent && found.insert(name.clone()) {
                names(document, property, found);
            }
        }
        for key in ["allOf", "oneOf"] {
            schema[key].as_array().into_iter().flatten().for_each(|inner| names(document, inner, found));
        }
        if let Some(reference) = schema["$ref"].as_str() {
            names(document, document.pointer(reference.trim_start_matches('#')).unwrap(), found);
        }
    }

    let document: Value = serde_json::from_str(trunkline::signalwire::OPENAPI).unwrap();
    let operation = |id: &str| {
        let mut operations = document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap());
        operations.find(|(_, operation)| operation["operationId"] == *id).unwrap().1.clone()
    };
    let updates: Vec<_> = operations::ALL.iter().filter(|operation| operation.id.starts_with("update_")).collect();
    assert_eq!(updates.len(), 9);
    for update in updates {
        let (mut sent, mut shown) = (BTreeSet::new(), BTreeSet::new());
        let body = operation(update.id)["requestBody"]["content"]["application/json"]["schema"].clone();
        names(&document, &body, &mut sent);
        let read = operation(&update.id.replace("update_", "get_"));
        names(&document, &read["responses"]["200"]["content"]["application/json"]["schema"], &mut shown);
        let hidden: Vec<_> = sent.difference(&shown).map(String::as_str).collect();
        let listed = |name: &&&str| !update.secrets.contains(name) && !update.unverifiable.contains(name);
        assert_eq!(hidden.iter().filter(listed).collect::<Vec<_>>(), Vec::<&&str>::new(), "{}", update.id);
    }
}
