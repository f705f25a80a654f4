//! With one platform and without the generator: typed mocks, a sandbox, and a function over any mock.

use downstream::{Next, Trunk, point};
use httpmock::MockServer;
use serde_json::json;
use trunkline::Retries;
use trunkline::diga::types::PhoneId;
use trunkline_testkit::Sandbox;
use trunkline_testkit::mock::{Mock, MockOperation, diga};

/// Refuses any operation with the documented example of a status.
fn refused<O: MockOperation>(server: &MockServer, status: u16) -> Mock<'_> {
    O::mock(server, |_, then| {
        then.documented(status);
    })
}

const PHONE: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

fn trunk(phone: PhoneId) -> Trunk {
    Trunk { phone, host: "sip.example.com".to_owned(), username: "front-desk".to_owned() }
}

#[tokio::test]
async fn mocks_see_the_request_that_was_written() {
    let server = MockServer::start_async().await;
    let client = diga::client(&server).build().unwrap();
    let trunk = trunk(PHONE.parse().unwrap());
    let mock = diga::UpdatePhoneSipConfig::mock(&server, |when, then| {
        when.phone_id(trunk.phone).body(&trunk.update("correct horse".into()));
        then.ok(json!({ "id": trunk.phone, "number": "+15550100" }));
    });
    point(&client, &trunk, "correct horse".into()).await.unwrap();
    mock.assert();
    point(&client, &trunk, "battery staple".into()).await.unwrap_err();
    mock.assert();
}

#[tokio::test]
async fn one_function_refuses_every_operation() {
    let server = MockServer::start_async().await;
    let client = diga::client(&server).retries(Retries::off()).build().unwrap();
    let trunk = trunk(PHONE.parse().unwrap());
    let update = refused::<diga::UpdatePhoneSipConfig>(&server, 422);
    let get = refused::<diga::GetPhone>(&server, 422);
    let list = refused::<diga::ListPhones>(&server, 500);
    let (next, error) = point(&client, &trunk, "correct horse".into()).await.unwrap_err();
    assert_eq!(next, Next::Ask, "{error}");
    let error = client.phones().get(trunk.phone).await.unwrap_err();
    assert_eq!(Next::after(&error), Next::Ask, "{error}");
    let error = client.phones().find_by_number("+15550100").await.unwrap_err();
    assert_eq!(error.status(), Some(500));
    [update, get, list].iter().for_each(Mock::assert);
}

#[tokio::test]
async fn the_sandbox_tells_whether_the_password_arrived() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.diga();
    let client = fake.client().retries(Retries::off()).build().unwrap();
    let trunk = trunk(fake.phone_id());
    point(&client, &trunk, "correct horse".into()).await.unwrap();
    assert!(fake.password_is(trunk.phone, "correct horse"));

    fake.fail_next("update_phone_sip_config", 500, json!({ "detail": "broken" }));
    let (next, error) = point(&client, &trunk, "battery staple".into()).await.unwrap_err();
    assert_eq!(next, Next::Check);
    assert!(fake.password_is(trunk.phone, "correct horse"));
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("battery staple"), "{shown}");
}
