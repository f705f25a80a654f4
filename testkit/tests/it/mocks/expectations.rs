//! What a mock expects beyond the spec, and how it can respond.

use super::panic_of;
use httpmock::MockServer;
use serde_json::json;
use trunkline::ErrorKind;
use trunkline::diga::types::{ListPhonesQuery, OutboundConfigUpdate, PhoneId, SipConfigUpdate};
use trunkline::signalwire::types::{Encryption, SipCredentialUpdate};
use trunkline::voximplant::types::SipRegistrationUpdate;
use trunkline_testkit::mock::{MockOperation, diga, signalwire, voximplant};

#[tokio::test]
async fn ids_and_json_bodies_distinguish_calls() {
    let server = MockServer::start_async().await;
    let update = SipCredentialUpdate::new().password("correct horse").encryption(Encryption::Required);
    let first = signalwire::UpdateSipCredential::mock(&server, |when, then| {
        when.id("a/b").body(&update);
        then.ok(json!({ "id": "a/b" }));
    });
    let other = signalwire::UpdateSipCredential::mock(&server, |_, then| {
        then.documented(404);
    });
    let client = signalwire::client(&server).build().unwrap();
    let credentials = client.sip_credentials();

    credentials.update("a/b", update.clone()).await.unwrap();
    let error = credentials.update("c", update.clone()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let changed = update.password("battery staple").encryption(Encryption::Optional).caller_id("+15550100");
    credentials.update("a/b", changed).await.unwrap_err();
    other.assert_calls(2);

    let message = panic_of(|| first.assert_calls(2));
    let expected = "\
mock of update_sip_credential (`PUT /api/fabric/resources/sip_endpoints/{id}`): expected calls: 2, received: 1
  PUT /api/fabric/resources/sip_endpoints/c: not the request that the mock expects
    path `id`: expected `a/b`, found `c`
  PUT /api/fabric/resources/sip_endpoints/a%2Fb: not the request that the mock expects
    body `/encryption`: expected \"required\", found \"optional\"
    body `/password`: not the expected value (a secret, so neither is shown)
    body `/caller_id`: unexpected
";
    assert_eq!(message, expected);
}

#[tokio::test]
async fn secrets_inside_objects_are_not_printed() {
    let server = MockServer::start_async().await;
    let update = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().password("correct horse"));
    let mock = diga::UpdatePhoneSipConfig::mock(&server, |when, then| {
        when.body(&update);
        then.documented(200);
    });
    let client = diga::client(&server).build().unwrap();
    let id: PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    let cleared = SipConfigUpdate::new().outbound_config(trunkline::Patch::Null);
    client.phones().update_sip_config(id, cleared).await.unwrap_err();
    let message = panic_of(|| mock.assert());
    assert!(message.contains("body `/outbound_config`: expected an object, found null"), "{message}");
    assert!(!message.contains("correct horse"), "{message}");
}

#[tokio::test]
async fn forms_are_compared_by_value() {
    let server = MockServer::start_async().await;
    let update = SipRegistrationUpdate::new(7).password("correct horse").auth_user("me & you");
    let mock = voximplant::UpdateSipRegistration::mock(&server, |when, then| {
        when.body(&update);
        then.ok(json!({ "result": 1 }));
    });
    let client = voximplant::client(&server).build().unwrap();
    let registrations = client.sip_registrations();
    registrations.update(update).await.unwrap();
    mock.assert();
    registrations.update(SipRegistrationUpdate::new(8)).await.unwrap_err();
    let message = panic_of(|| mock.assert_calls(2));
    assert!(message.contains("body `/sip_registration_id`: expected 7, found 8\n"), "{message}");
    assert!(message.contains("body `/password`: missing\n"), "{message}");
}

#[tokio::test]
async fn queries_are_compared_by_parameter() {
    let server = MockServer::start_async().await;
    let mock = diga::ListPhones::mock(&server, |when, then| {
        when.query(&ListPhonesQuery::new().limit(5).page(2));
        then.documented(200);
    });
    let client = diga::client(&server).build().unwrap();
    client.phones().list_page(ListPhonesQuery::new().page(2).limit(5)).await.unwrap();
    mock.assert();
    client.phones().list_page(ListPhonesQuery::new().page(3)).await.unwrap_err();
    let message = panic_of(|| mock.assert_calls(2));
    assert!(message.contains("query `page=2`: missing\n"), "{message}");
    assert!(message.contains("query `limit=5`: missing\n"), "{message}");
}

/// Voximplant sends its errors with 200, and the documents list them under 400.
#[tokio::test]
async fn errors_have_the_status_that_the_platform_sends() {
    let server = MockServer::start_async().await;
    let mock = voximplant::BindSipRegistration::mock(&server, |_, then| {
        then.api_error(json!({ "error": { "code": 393, "msg": "The user is not in the application." } }));
    });
    let client = voximplant::client(&server).build().unwrap();
    let bind = trunkline::voximplant::types::SipRegistrationBind::new(true);
    let error = client.sip_registrations().bind(bind).await.unwrap_err();
    assert_eq!(error.status(), Some(200));
    assert_eq!(error.code().unwrap(), "393");
    mock.assert();
}

#[tokio::test]
async fn httpmocks_own_matchers_and_responses_can_be_added() {
    let server = MockServer::start_async().await;
    let mock = signalwire::GetSipProfile::mock(&server, |when, then| {
        when.and(|when| when.header_exists("x-nowhere"));
        then.documented(200);
    });
    let other = signalwire::GetSipProfile::mock(&server, |_, then| {
        then.ok(json!({ "domain": "example" })).and(|then| then.header("x-request-id", "r1"));
    });
    let profile = signalwire::client(&server).build().unwrap().sip_profile().get().await.unwrap();
    assert_eq!(profile.request_id(), Some("r1"));
    mock.assert_calls(0);
    other.assert();
    assert_eq!(other.httpmock().calls(), 1);
}

#[tokio::test]
async fn undocumented_responses_panic_where_they_are_set() {
    let server = MockServer::start_async().await;
    let message = panic_of(|| {
        signalwire::GetSipProfile::mock(&server, |_, then| {
            then.ok(json!({ "default_codecs": ["hunter2"] }));
        });
    });
    let expected =
        "get_sip_profile: the spec does not allow this response with status 200: `enum` at `/default_codecs/0`";
    assert_eq!(message, expected);
    let message = panic_of(|| {
        signalwire::GetSipProfile::mock(&server, |_, then| {
            then.documented(418);
        });
    });
    assert_eq!(
        message,
        "get_sip_profile: status 418 is not documented; use one of 200, 400, 401, 403, 429, 500, or `undocumented`"
    );
    let message = panic_of(|| {
        signalwire::GetSipCredential::mock(&server, |_, then| {
            then.ok(json!({ "id": 1 }));
        });
    });
    assert!(message.ends_with("with status 200: `type` at `/id`"), "{message}");
}

#[tokio::test]
async fn mock_has_exactly_one_response() {
    let server = MockServer::start_async().await;
    let none = panic_of(|| {
        signalwire::GetSipProfile::mock(&server, |_, _| ());
    });
    assert!(none.contains("has no response"), "{none}");
    let two = panic_of(|| {
        signalwire::GetSipProfile::mock(&server, |_, then| {
            then.documented(200).documented(401);
        });
    });
    assert!(two.contains("has one response"), "{two}");
}

#[tokio::test]
async fn undocumented_responses_can_be_forced() {
    let server = MockServer::start_async().await;
    let mock = diga::GetPhone::mock(&server, |_, then| {
        then.undocumented(429, json!({ "message": "slow down" })).and(|then| then.header("retry-after", "7"));
    });
    let id: PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    let error = diga::client(&server).build().unwrap().phones().get(id).await.unwrap_err();
    assert_eq!((error.kind(), error.retry_after().map(|wait| wait.as_secs())), (ErrorKind::RateLimited, Some(7)));
    mock.assert();
}

#[tokio::test]
async fn requests_that_only_httpmock_rejected_are_mentioned() {
    let server = MockServer::start_async().await;
    let mock = signalwire::GetSipProfile::mock(&server, |when, then| {
        when.and(|when| when.header_exists("x-nowhere"));
        then.documented(200);
    });
    signalwire::client(&server).build().unwrap().sip_profile().get().await.unwrap_err();
    let message = panic_of(|| mock.assert());
    assert!(message.contains("a condition added by `and` or a limit rejected it"), "{message}");
}
