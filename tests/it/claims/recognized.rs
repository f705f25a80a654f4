//! What distinguishes a response of the platform from a gateway's JSON.

use super::operations::every_operation;
use crate::support::{Platform, StubResponse};
use trunkline::diga::types::{OutboundConfigUpdate, PhoneId, PhoneUpdate, SipConfigUpdate};
use trunkline::signalwire::types::{SipCredentialUpdate, SipGatewayUpdate};
use trunkline::{Error, ErrorKind, Outcome, Response};

const UUID: &str = "550e8400-e29b-41d4-a716-446655440000";

#[tokio::test]
async fn an_id_without_documented_fields_is_not_a_success_of_any_operation() {
    let bodies = [
        r#"{"id":"req-1","message":"maintenance"}"#.to_owned(),
        format!(r#"{{"id":"{UUID}","message":"maintenance"}}"#),
        format!(r#"{{"id":"{UUID}"}}"#),
        format!(
            r#"{{"type":"error","name":"Down","status":"ok","created_at":"2026-01-01T00:00:00Z","id":"{UUID}","data":{{}}}}"#
        ),
        r#"{"message":"maintenance","id":17}"#.to_owned(),
    ];
    for body in bodies {
        for (operation, result, requests) in every_operation(&StubResponse::json(200, &body)).await {
            let error = result.map(|value| format!("{} took {body} for {value}", operation.id)).unwrap_err();
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Unknown), "{}", operation.id);
            assert_eq!((error.resource_id(), requests), (None, 1), "{} {body}", operation.id);
        }
    }
}

/// Reads and updates the gateway with this id.
async fn gateway(id: &str, body: &str) -> [Result<Response<()>, Error>; 2] {
    let platform = Platform::responding_json(200, body).await;
    let gateways = platform.signalwire().sip_gateways();
    [
        gateways.get(id).await.map(|response| response.map(drop)),
        gateways.update(id, SipGatewayUpdate::new()).await.map(|response| response.map(drop)),
    ]
}

#[tokio::test]
async fn the_id_in_the_path_proves_a_response() {
    let cases = [
        ("i", r#"{"id":"i"}"#),
        ("i", r#"{"message":"moved","id":"i"}"#),
        ("7", r#"{"id":7}"#),
        ("a/b ü", r#"{"id":"a/b ü"}"#),
        ("i", "\u{feff}{\"id\":\"i\"}"),
        ("i", r#"{"note":"\ud83d","big":1e999,"id":"i"}"#),
    ];
    for (id, body) in cases {
        for result in gateway(id, body).await {
            result.unwrap_or_else(|error| panic!("{body}: {error}"));
        }
    }
    for (id, body) in [("i", r#"{"id":"I"}"#), ("b", r#"{"id":"a/b"}"#), ("a%2Fb", r#"{"id":"a/b"}"#)] {
        for result in gateway(id, body).await {
            assert_eq!(result.unwrap_err().outcome(), Outcome::Unknown, "{body}");
        }
    }
}

#[tokio::test]
async fn the_id_of_the_parent_does_not_prove_a_creation() {
    use trunkline::signalwire::types::SubscriberSipCredentialCreate;
    let platform = Platform::responding_json(200, r#"{"id":"parent","message":"maintenance"}"#).await;
    let client = platform.signalwire();
    let errors = [client.sip_credentials().assign("parent", "i").await.map(drop).unwrap_err(), {
        let credentials = client.subscriber_sip_credentials("parent");
        credentials.create(SubscriberSipCredentialCreate::new("u", "p")).await.map(drop).unwrap_err()
    }];
    for error in errors {
        assert_eq!((error.outcome(), error.resource_id()), (Outcome::Unknown, None), "{error}");
    }
}

/// Documents disagree about which of its two ids a flat credential has.
#[tokio::test]
async fn a_field_that_only_the_platform_sends_proves_a_response_with_another_id() {
    for body in [
        r#"{"id":"inner","username":null}"#,
        r#"{"id":"outer","sip_endpoint":{"id":"inner"}}"#,
        r#"{"note":"\ud83d","id":"inner","codecs":[]}"#,
    ] {
        let platform = Platform::responding_json(200, body).await;
        let credentials = platform.signalwire().sip_credentials();
        credentials.get("other").await.unwrap_or_else(|error| panic!("{body}: {error}"));
        credentials.update("other", SipCredentialUpdate::new()).await.unwrap();
    }
}

#[tokio::test]
async fn a_deletion_is_proven_by_204_or_by_the_id_that_was_deleted() {
    let cases = [
        (StubResponse::empty(204), true),
        (StubResponse::json(200, r#"{"id":"i"}"#), true),
        (StubResponse::json(202, r#"{"id":"i","sip_endpoint":{"id":"inner"}}"#), true),
        (StubResponse::json(200, r#"{"id":"j"}"#), false),
        (StubResponse::json(200, r#"{"id":"inner","username":"u"}"#), false),
        (StubResponse::json(200, r#"{"sip_endpoint":{"id":"i"}}"#), false),
        (StubResponse::json(200, r#"{"id":"i""#), false),
        (StubResponse::json(200, r#"["i"]"#), false),
        (StubResponse::empty(200), false),
        (StubResponse::empty(202), false),
    ];
    for (response, succeeds) in cases {
        let platform = Platform::responding([response.clone()]).await;
        let result = platform.signalwire().sip_credentials().delete("i").await;
        let shown = String::from_utf8_lossy(&response.body).into_owned();
        assert_eq!(result.is_ok(), succeeds, "{} {shown}", response.status);
        if let Err(error) = result {
            assert_eq!((error.outcome(), error.resource_id()), (Outcome::Unknown, None), "{shown}");
        }
    }
    // The subscriber's id is in the path, too.
    for (body, succeeds) in [(r#"{"id":"i"}"#, true), (r#"{"id":"s"}"#, false)] {
        let platform = Platform::responding_json(200, body).await;
        let result = platform.signalwire().subscriber_sip_credentials("s").delete("i").await;
        assert_eq!(result.is_ok(), succeeds, "{body}");
    }
}

/// The path of the second update continues after the id.
#[tokio::test]
async fn a_phone_that_cannot_be_deserialized_was_updated_only_if_it_is_recognized() {
    let id: PhoneId = UUID.parse().unwrap();
    let cases = [
        (format!(r#"{{"id":"{UUID}","message":"maintenance"}}"#), Outcome::Applied),
        (r#"{"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","message":"maintenance"}"#.to_owned(), Outcome::Unknown),
        (r#"{"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","nickname":"n"}"#.to_owned(), Outcome::Applied),
        (format!(r#"{{"id":"{UUID}","nickname":"n""#), Outcome::Unknown),
    ];
    for (body, outcome) in cases {
        let platform = Platform::responding_json(200, &body).await;
        let phones = platform.diga().phones();
        let outbound = OutboundConfigUpdate::new().username("u");
        let errors = [
            phones.update(id, PhoneUpdate::new().nickname("n")).await.unwrap_err(),
            phones.update_sip_config(id, SipConfigUpdate::new().outbound_config(outbound)).await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, outcome), "{body}: {error}");
            assert_eq!(error.resource_id().is_some(), outcome == Outcome::Applied, "{body}");
        }
    }
}
