//! Every operation, with responses that prove nothing.

use crate::support::calls::{self, Call};
use crate::support::{Answer, Platform, voximplant_credentials};
use std::sync::LazyLock;
use trunkline::{Error, Idempotency, Operation, Outcome, Provider};

/// Calls every operation, each on a client of its own, and gives what came of it.
pub(super) async fn every_operation(answer: &Answer) -> Vec<(&'static Operation, Result<String, Error>, usize)> {
    let mut all = Vec::new();
    let operations = [
        trunkline::signalwire::operations::ALL,
        trunkline::voximplant::operations::ALL,
        trunkline::diga::operations::ALL,
    ];
    for operation in operations.into_iter().flatten() {
        let platform = Platform::answering([answer.clone()]).await;
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

/// Reading the key takes longer than a call, too.
fn credentials() -> trunkline::voximplant::Credentials {
    static CREDENTIALS: LazyLock<trunkline::voximplant::Credentials> = LazyLock::new(voximplant_credentials);
    CREDENTIALS.clone()
}

#[tokio::test]
async fn a_failure_of_a_gateway_leaves_every_write_unknown_and_is_retried_only_where_that_is_harmless() {
    let envoy = "upstream connect error or disconnect/reset before headers. reset reason: connection termination";
    let answers = [
        Answer::raw(408, "text/html", "<html><center>nginx</center></html>"),
        Answer::empty(425),
        Answer::raw(502, "text/plain", "error code: 502"),
        Answer::raw(503, "text/plain", envoy),
        Answer::raw(504, "text/html", "<html>Application error</html>"),
    ];
    for answer in answers {
        for (operation, result, requests) in every_operation(&answer).await {
            let error = result.unwrap_err();
            let attempts = if operation.idempotency == Idempotency::None { 1 } else { 4 };
            let is = (error.outcome(), error.attempts() as usize, requests);
            assert_eq!(is, (Outcome::Unknown, attempts, attempts), "{} {}: {error}", answer.status, operation.id);
        }
    }
}

#[tokio::test]
async fn a_2xx_that_is_no_response_of_the_platform_is_a_success_of_no_operation() {
    let login = "<!DOCTYPE html><html><body><form action=\"/login\"></form></body></html>";
    let answers = [
        Answer::raw(200, "text/html", login),
        Answer::raw(203, "application/json", login),
        Answer::empty(200),
        Answer::json(200, r#"{"message":"maintenance"}"#),
        Answer::json(202, r#"{"status":"ok","data":{}}"#),
        Answer::json(200, r#"[{"id":"x"}]"#),
        Answer::json(200, "{}"),
        Answer::json(200, "\"OK\""),
    ];
    for answer in answers {
        for (operation, result, requests) in every_operation(&answer).await {
            // One documented shape of SignalWire's list of credentials is an array of them.
            if operation.id == "list_sip_credentials" && answer.body.starts_with(b"[") {
                continue;
            }
            let shown = String::from_utf8_lossy(&answer.body).into_owned();
            let error = result.map(|value| format!("{} took {shown} for {value}", operation.id)).unwrap_err();
            assert_eq!(error.outcome(), Outcome::Unknown, "{} {shown}: {error}", operation.id);
            // The update is acknowledged, and read once.
            assert!(requests <= 2 && error.attempts() == 1, "{} {shown}", operation.id);
        }
    }
}

/// A deletion is documented to have no content.
#[tokio::test]
async fn a_204_is_a_success_of_deletions_alone() {
    for (operation, result, _) in every_operation(&Answer::empty(204)).await {
        match result {
            Ok(_) => assert_eq!(operation.method, "DELETE", "{}", operation.id),
            Err(error) => assert_eq!(error.outcome(), Outcome::Unknown, "{}: {error}", operation.id),
        }
    }
}

/// What the documents name, so that the responses of the platforms can be told from any other JSON.
#[test]
fn every_success_is_told_apart_by_its_document() {
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
                // A list in the place of an object has its items to be told apart by.
                let required = schema["required"].as_array().map_or(0, Vec::len);
                let requires_more = schema["type"] == "array" || required > usize::from(schema["required"][0] == "id");
                assert!(requires_more || schema["x-recognized-by"].is_array(), "{name}");
            }
        }
    }
}
