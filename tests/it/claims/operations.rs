//! Every operation, with responses that prove nothing.

use crate::support::calls::{self, Call};
use crate::support::{Platform, StubResponse, voximplant_credentials};
use std::sync::LazyLock;
use trunkline::{Error, Idempotency, Operation, Outcome, Provider};

/// Calls every operation, each on its own client, and returns the results.
pub(super) async fn every_operation(
    response: &StubResponse,
) -> Vec<(&'static Operation, Result<String, Error>, usize)> {
    let mut all = Vec::new();
    let operations = [
        trunkline::signalwire::operations::ALL,
        trunkline::voximplant::operations::ALL,
        trunkline::diga::operations::ALL,
    ];
    for operation in operations.into_iter().flatten() {
        let platform = Platform::responding([response.clone()]).await;
        let url = platform.url();
        let calls: Vec<(&str, Call)> = match operation.provider {
            Provider::Signalwire => {
                calls::signalwire(&client!(trunkline::signalwire::Client::builder("acme", "p", "t"), url), "secret")
            }
            Provider::Voximplant => {
                calls::voximplant(&client!(trunkline::voximplant::Client::builder(credentials()), url), "secret")
            }
            _ => calls::diga(&client!(trunkline::diga::Client::builder("key"), url), "secret"),
        };
        let (_, call) = calls.into_iter().find(|(id, _)| *id == operation.id).unwrap();
        let result = call.await;
        all.push((*operation, result, platform.requests().len()));
    }
    all
}

/// Parsing the key takes longer than a call, so it is done once.
fn credentials() -> trunkline::voximplant::Credentials {
    static CREDENTIALS: LazyLock<trunkline::voximplant::Credentials> = LazyLock::new(voximplant_credentials);
    CREDENTIALS.clone()
}

#[tokio::test]
async fn a_gateway_failure_leaves_writes_unknown_and_retries_only_safe_and_idempotent_calls() {
    let envoy = "upstream connect error or disconnect/reset before headers. reset reason: connection termination";
    let responses = [
        StubResponse::raw(408, "text/html", "<html><center>nginx</center></html>"),
        StubResponse::empty(425),
        StubResponse::raw(502, "text/plain", "error code: 502"),
        StubResponse::raw(503, "text/plain", envoy),
        StubResponse::raw(504, "text/html", "<html>Application error</html>"),
    ];
    for response in responses {
        for (operation, result, requests) in every_operation(&response).await {
            let error = result.unwrap_err();
            let attempts = if operation.idempotency == Idempotency::None { 1 } else { 4 };
            let is = (error.outcome(), error.attempts() as usize, requests);
            assert_eq!(is, (Outcome::Unknown, attempts, attempts), "{} {}: {error}", response.status, operation.id);
        }
    }
}

#[tokio::test]
async fn a_2xx_from_elsewhere_is_not_a_success_of_any_operation() {
    let login = "<!DOCTYPE html><html><body><form action=\"/login\"></form></body></html>";
    let responses = [
        StubResponse::raw(200, "text/html", login),
        StubResponse::raw(203, "application/json", login),
        StubResponse::empty(200),
        StubResponse::json(200, r#"{"message":"maintenance"}"#),
        StubResponse::json(202, r#"{"status":"ok","data":{}}"#),
        StubResponse::json(200, r#"[{"id":"x"}]"#),
        StubResponse::json(200, "{}"),
        StubResponse::json(200, "\"OK\""),
    ];
    for response in responses {
        for (operation, result, requests) in every_operation(&response).await {
            // An array of items is a documented form of some of SignalWire's lists.
            let is_list = operation.id.ends_with("_addresses") && operation.path.starts_with("/api/fabric/resources/");
            let is_array = is_list || ["list_sip_credentials", "list_resources"].contains(&operation.id);
            if is_array && response.body.starts_with(b"[") {
                continue;
            }
            let shown = String::from_utf8_lossy(&response.body).into_owned();
            let error = result.map(|value| format!("{} took {shown} for {value}", operation.id)).unwrap_err();
            assert_eq!(error.outcome(), Outcome::Unknown, "{} {shown}: {error}", operation.id);
            // The update is acknowledged, and read back once.
            assert!(requests <= 2 && error.attempts() == 1, "{} {shown}", operation.id);
        }
    }
}

/// A deletion is documented to have no content.
#[tokio::test]
async fn a_204_is_a_success_only_of_deletions() {
    for (operation, result, _) in every_operation(&StubResponse::empty(204)).await {
        match result {
            Ok(_) => assert_eq!(operation.method, "DELETE", "{}", operation.id),
            Err(error) => assert_eq!(error.outcome(), Outcome::Unknown, "{}: {error}", operation.id),
        }
    }
}

/// The documents name fields that distinguish the platforms' responses from any other JSON.
#[test]
fn every_success_is_recognized_by_its_document() {
    for text in [trunkline::signalwire::OPENAPI, trunkline::voximplant::OPENAPI, trunkline::diga::OPENAPI] {
        let document: serde_json::Value = serde_json::from_str(text).unwrap();
        let operations = document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap());
        for operation in operations.filter(|(method, _)| *method != "parameters").map(|(_, operation)| operation) {
            let responses = operation["responses"].as_object().unwrap();
            let (status, response) = responses.iter().find(|(status, _)| status.starts_with('2')).unwrap();
            let Some(name) = response.pointer("/content/application~1json/schema/$ref").and_then(|name| name.as_str())
            else {
                assert_eq!(status, "204", "{}", operation["operationId"]);
                continue;
            };
            let resolve = |name: &str| document.pointer(name.trim_start_matches('#')).unwrap();
            let shapes = resolve(name)["oneOf"].as_array().into_iter().flatten();
            let shapes: Vec<_> = shapes.map(|shape| resolve(shape["$ref"].as_str().unwrap())).collect();
            for schema in if shapes.is_empty() { vec![resolve(name)] } else { shapes } {
                // A list in place of an object is recognized by its items.
                let required = schema["required"].as_array().map_or(0, Vec::len);
                let requires_more = schema["type"] == "array" || required > usize::from(schema["required"][0] == "id");
                assert!(requires_more || schema["x-recognized-by"].is_array(), "{name}");
            }
        }
    }
}
