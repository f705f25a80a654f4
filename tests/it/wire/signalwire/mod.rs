mod domain_applications;
mod lists;
mod null_fields;
mod phone_numbers;
mod relay_sip_endpoints;
mod resources;
mod sip_addresses;
mod sip_credentials;
mod sip_gateways;
mod sip_profile;
mod subscriber_sip_credentials;
mod subscribers;
mod vendor_examples;
mod verified;
mod verified_caller_ids;

use crate::support::{Platform, Seen, StubResponse, no_waits};
use crate::wire::documents::{assert_calls, documented_error};
use serde_json::json;
use trunkline::signalwire::Client;
use trunkline::signalwire::types::SipCredentialUpdate;
use trunkline::{Error, ErrorKind, Operation, Outcome, Response};

/// The request and the result of a call that gets this response.
async fn exchange<T>(
    status: u16,
    body: &str,
    call: impl AsyncFnOnce(Client) -> Result<Response<T>, Error>,
) -> (Seen, Response<T>) {
    let platform = Platform::responding_json(status, body).await;
    let response = call(platform.signalwire()).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(response.status(), status);
    let seen = platform.request();
    assert_eq!(seen.header("authorization"), Some("Basic cDp0"));
    (seen, response)
}

/// The request of a call that gets an empty response.
async fn request_of(call: impl AsyncFnOnce(Client) -> Result<Response<()>, Error>) -> Seen {
    let platform = Platform::responding([StubResponse::empty(204)]).await;
    let response = call(platform.signalwire()).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((response.status(), response.body().len()), (204, 0));
    platform.request()
}

/// The error of a call that gets the response that its operation documents for an error status.
async fn refused<T>(
    operation: &'static Operation,
    status: u16,
    call: impl AsyncFnOnce(Client) -> Result<T, Error>,
) -> Error {
    let platform = Platform::responding_json(status, documented_error(operation, status)).await;
    // A token of one letter would be masked wherever that letter occurs alone.
    let client = Client::builder("acme", "project", "api-token-1").base_url(platform.url()).retries(no_waits());
    let error = call(client.build().unwrap()).await.err().expect("an error");
    assert_calls(operation, &platform.request());
    assert_eq!(error.operation(), Some(operation));
    assert_eq!((error.status(), error.outcome(), error.attempts()), (Some(status), Outcome::Refused, 1));
    error
}

/// Checks the error of a call with a documented 401.
fn assert_unauthorized(error: &Error) {
    assert_eq!((error.kind(), error.issues().len()), (ErrorKind::Auth, 0));
    assert!(error.to_string().contains("API token"), "{error}");
}

/// Checks the error of a call with the documented 422 of the newer operations, which name the field.
fn assert_refused_field(error: &Error) {
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(error.has_code("invalid_parameter_value"));
    let messages: Vec<&str> = error.issues_for("encryption").map(|issue| issue.message.as_str()).collect();
    assert_eq!(messages, ["encryption must be one of: disabled, optional, required"]);
    assert!(error.to_string().contains("encryption: encryption must be one of"), "{error}");
}

/// Checks the error of a call with the documented 422 of relay operations, which is only a message.
fn assert_refused_in_words(error: &Error) {
    assert_eq!((error.kind(), error.code()), (ErrorKind::Validation, None));
    let messages: Vec<&str> = error.issues().iter().map(|issue| issue.message.as_str()).collect();
    assert_eq!(messages, ["Label can't be blank"]);
}

/// The vendor's own example of an `Authorization` header, checked by hand.
#[tokio::test]
async fn requests_carry_the_documented_basic_header() {
    let platform = Platform::responding_json(200, r#"{"domain":"d"}"#).await;
    let client = Client::builder(
        "acme",
        "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
        "4tjCGnmAeQ0hwFmFDhwfgww880X2lsnuR60VMyasGR3hFpSyvu",
    );
    client.base_url(platform.url()).build().unwrap().sip_profile().get().await.unwrap();
    assert_eq!(
        platform.request().header("authorization"),
        Some(
            "Basic YTFiMmMzZDQtZTVmNi03ODkwLWFiY2QtZWYxMjM0NTY3ODkwOjR0akNHbm1BZVEwaHdGbUZEaHdmZ3d3ODgwWDJsc251UjYwVk15YXNHUjNoRnBTeXZ1"
        )
    );
}

#[tokio::test]
async fn every_family_of_error_bodies_is_classified() {
    let cases = [
        (401, r#"{"error":"Unauthorized"}"#, ErrorKind::Auth, None, 0),
        (401, r#""Unauthorized""#, ErrorKind::Auth, None, 0),
        (403, r#"{"error":"Forbidden"}"#, ErrorKind::Forbidden, None, 0),
        (404, r#"{"error":"Not Found"}"#, ErrorKind::NotFound, None, 0),
        (
            422,
            r#"{"errors":[{"type":"validation_error","code":"invalid_parameter","message":"nope","attribute":null,"url":"u"},
                           {"type":"validation_error","code":"not_e164","message":"no number","attribute":"send_as","url":"u"}],"statusCode":422}"#,
            ErrorKind::Validation,
            Some("invalid_parameter"),
            2,
        ),
        (
            422,
            r#"{"errors":[{"detail":"Username already exists","status":"422","title":"Error","code":"422"}]}"#,
            ErrorKind::AlreadyExists,
            None,
            1,
        ),
        (
            422,
            r#"{"type":"validation_error","code":"value_not_unique","message":"taken","attribute":"username","url":"u"}"#,
            ErrorKind::AlreadyExists,
            Some("value_not_unique"),
            1,
        ),
        (422, r#"{"error":"username has already been taken"}"#, ErrorKind::AlreadyExists, None, 1),
        (
            422,
            r#"{"errors":[{"code":"rate_limit_exceeded","message":"slow down"}]}"#,
            ErrorKind::RateLimited,
            Some("rate_limit_exceeded"),
            1,
        ),
        (400, r#"[{"code":1234,"message":"a number for a code"}]"#, ErrorKind::Validation, Some("1234"), 1),
        (422, r#"{"errors":null}"#, ErrorKind::Validation, None, 0),
    ];
    for (status, body, kind, code, issues) in cases {
        let platform = Platform::responding_json(status, body).await;
        let retries = trunkline::Retries::off();
        let update = SipCredentialUpdate::new();
        let error =
            platform.signalwire().sip_credentials().with_retries(retries).update("id", update).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome(), error.status()), (kind, Outcome::Refused, Some(status)), "{body}");
        assert_eq!(error.code().map(trunkline::ErrorCode::as_str), code, "{body}");
        assert_eq!(error.issues().len(), issues, "{body}");
    }
}

#[tokio::test]
async fn a_page_of_html_keeps_its_status_and_stays_out_of_the_message() {
    let platform = Platform::responding([StubResponse::raw(502, "text/html", "<html>Bad gateway</html>")]).await;
    let error = platform
        .signalwire()
        .sip_credentials()
        .create(trunkline::signalwire::types::SipCredentialCreate::new("u").password("p"))
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.status()), (ErrorKind::Server, Outcome::Unknown, Some(502)));
    assert_eq!(platform.requests().len(), 1, "a creation that may have happened is not repeated");
    assert!(!error.to_string().contains("html"), "{error}");
}

#[tokio::test]
async fn a_missing_scope_is_named_for_401_and_403() {
    for status in [401, 403] {
        let platform = Platform::responding_json(status, json!({ "error": "x" }).to_string()).await;
        let error = platform.signalwire().sip_profile().get().await.unwrap_err();
        assert!(error.is_auth());
    }
}

#[tokio::test]
async fn an_id_cannot_lead_to_another_path() {
    let platform =
        Platform::responding_json(200, include_str!("../../fixtures/signalwire/sip_credential.nested.json")).await;
    let credentials = platform.signalwire().sip_credentials();
    for id in ["", ".", ".."] {
        let error = credentials.get(id).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::NotSent), "{id:?}");
    }
    assert!(platform.requests().is_empty());
    for (id, encoded) in [
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("%2e%2e", "%252e%252e"),
        ("a?b#c", "a%3Fb%23c"),
        ("ü\n", "%C3%BC%0A"),
        ("a\\b", "a%5Cb"),
    ] {
        credentials.get(id).await.unwrap();
        let seen = platform.requests().pop().unwrap();
        assert_eq!(seen.line(), format!("GET /api/fabric/resources/sip_endpoints/{encoded}"));
    }
}
