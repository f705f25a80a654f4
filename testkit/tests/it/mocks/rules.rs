//! A request that the spec forbids does not match, and the failure names the rule and the place.

use super::panic_of;
use httpmock::MockServer;
use serde_json::json;
use trunkline_testkit::mock::{MockOperation, diga, signalwire, voximplant};

/// A request that another client might send.
#[derive(Clone, Copy)]
struct Sent {
    method: &'static str,
    target: &'static str,
    authorization: &'static str,
    content_type: &'static str,
    body: &'static str,
}

/// The request from the documents' example. Each case changes one thing in it.
const PROFILE: Sent = Sent {
    method: "PUT",
    target: "/api/relay/rest/sip_profile",
    authorization: "Basic cDp0",
    content_type: "application/json",
    body: r#"{"default_codecs": ["OPUS"]}"#,
};
const CREDENTIAL: Sent = Sent { target: "/api/fabric/resources/sip_endpoints/i", body: "{}", ..PROFILE };
const REGISTRATION: Sent = Sent {
    method: "POST",
    target: "/platform_api/CreateSipRegistration",
    authorization: "Bearer a.b.c",
    content_type: "application/x-www-form-urlencoded",
    body: "sip_username=u&proxy=sip.example.com",
};
const PHONE: Sent = Sent {
    method: "PATCH",
    target: "/v1/phone/3c90c3cc-0d44-4b50-8888-8dd25736052a/sip-config",
    authorization: "Bearer k",
    body: r#"{"outbound_config": {"username": "u"}}"#,
    ..PROFILE
};
const PHONES: Sent = Sent { method: "GET", target: "/v1/phone/?limit=5", body: "", ..PHONE };

/// The status that the mock of `O` responds with, and the message of its assertion.
async fn respond<O: MockOperation>(sent: Sent) -> (u16, String) {
    let server = MockServer::start_async().await;
    let mock = O::mock(&server, |_, then| {
        then.and(|then| then.status(299));
    });
    let method = reqwest::Method::from_bytes(sent.method.as_bytes()).unwrap();
    let mut request = reqwest::Client::new().request(method, server.url(sent.target));
    for (name, value) in [("authorization", sent.authorization), ("content-type", sent.content_type)] {
        if !value.is_empty() {
            request = request.header(name, value);
        }
    }
    let status = request.body(sent.body).send().await.unwrap().status().as_u16();
    (status, if status == 299 { String::new() } else { panic_of(|| mock.assert()) })
}

async fn allowed<O: MockOperation>(sent: Sent) {
    let (status, message) = respond::<O>(sent).await;
    assert_eq!(status, 299, "{message}");
}

async fn forbidden<O: MockOperation>(sent: Sent, reason: &str) {
    let line = format!(
        "{} {}: not a request that the spec allows\n    {reason}\n",
        sent.method,
        sent.target.split('?').next().unwrap()
    );
    let (status, message) = respond::<O>(sent).await;
    assert_eq!(status, 404);
    assert!(message.contains(&line), "expected {reason:?} in:\n{message}");
}

#[tokio::test]
async fn documented_requests_match() {
    allowed::<signalwire::UpdateSipProfile>(PROFILE).await;
    allowed::<signalwire::UpdateSipCredential>(CREDENTIAL).await;
    allowed::<voximplant::CreateSipRegistration>(REGISTRATION).await;
    allowed::<diga::UpdatePhoneSipConfig>(PHONE).await;
    allowed::<diga::ListPhones>(PHONES).await;
}

#[tokio::test]
async fn json_bodies() {
    use signalwire::{UpdateSipCredential, UpdateSipProfile};
    let profile = |body| Sent { body, ..PROFILE };
    let codecs = r#"body `/default_codecs/1`: "OPSU" is not one of PCMU, PCMA, G722, G729, OPUS, OPUS@48000H@20I, OPUS@24000H@20I, OPUS@16000H@20I, OPUS@8000H@20I, VP8, H264"#;
    forbidden::<UpdateSipProfile>(profile(r#"{"default_codecs": ["OPUS", "OPSU"]}"#), codecs).await;
    let not_a_list = "body `/default_codecs`: is not of type `array`";
    forbidden::<UpdateSipProfile>(profile(r#"{"default_codecs": "OPUS"}"#), not_a_list).await;
    forbidden::<UpdateSipProfile>(profile(r#"{"codecs": []}"#), "body `/codecs`: not documented").await;
    forbidden::<UpdateSipProfile>(profile("{"), "body: not JSON").await;
    forbidden::<UpdateSipProfile>(profile(""), "body: missing").await;
    forbidden::<UpdateSipProfile>(profile("[]"), "body: is not of type `object`").await;
    let secret = Sent { body: r#"{"password": 4711}"#, ..CREDENTIAL };
    forbidden::<UpdateSipCredential>(secret, "body `/password`: is not of type `string`").await;
    let missing = Sent { method: "POST", target: "/v1/phone/import", body: "{}", ..PHONE };
    forbidden::<diga::ImportPhone>(missing, "body `/phone_number`: required, and missing").await;
    let inside = Sent { body: r#"{"outbound_config": {"user": "u"}}"#, ..PHONE };
    forbidden::<diga::UpdatePhoneSipConfig>(inside, "body `/outbound_config/user`: not documented").await;
}

#[tokio::test]
async fn forms() {
    use voximplant::CreateSipRegistration;
    let form = |body| Sent { body, ..REGISTRATION };
    let missing = "body `/proxy`: required, and missing";
    forbidden::<CreateSipRegistration>(form("sip_username=u"), missing).await;
    let unknown = "body `codecs`: not documented";
    forbidden::<CreateSipRegistration>(form("sip_username=u&proxy=p&codecs=x"), unknown).await;
    let twice = "body `proxy`: sent twice";
    forbidden::<CreateSipRegistration>(form("sip_username=u&proxy=p&proxy=q"), twice).await;
    let kind = "body `/is_persistent`: is not of type `boolean`";
    forbidden::<CreateSipRegistration>(form("sip_username=u&proxy=p&is_persistent=maybe"), kind).await;
    let json = Sent { content_type: "application/json", ..REGISTRATION };
    let media = "header `Content-Type`: expected `application/x-www-form-urlencoded`";
    forbidden::<CreateSipRegistration>(json, media).await;
}

#[tokio::test]
async fn urls() {
    let secret = Sent { target: "/platform_api/CreateSipRegistration?password=hunter2", ..REGISTRATION };
    let reason = "query `password`: a secret in a URL, and URLs are logged; send it in the body";
    forbidden::<voximplant::CreateSipRegistration>(secret, reason).await;
    let unknown = Sent { target: "/v1/phone/?pagesize=5", ..PHONES };
    forbidden::<diga::ListPhones>(unknown, "query `pagesize`: not documented").await;
    let kind = Sent { target: "/v1/phone/?limit=five", ..PHONES };
    let reason = r#"query `limit`: "five" is not of type `integer`"#;
    forbidden::<diga::ListPhones>(kind, reason).await;
    let id = Sent { target: "/v1/phone/12/sip-config", ..PHONE };
    forbidden::<diga::UpdatePhoneSipConfig>(id, r#"path `phone_id`: "12" is not a `uuid`"#).await;
    let body = Sent { body: "{}", ..PHONES };
    forbidden::<diga::ListPhones>(body, "body: the operation has none").await;
}

#[tokio::test]
async fn signatures() {
    let unsigned = Sent { authorization: "", ..PROFILE };
    let reason = "header `Authorization`: expected `basic` with credentials";
    forbidden::<signalwire::UpdateSipProfile>(unsigned, reason).await;
    let other = Sent { authorization: "Bearer k", ..PROFILE };
    forbidden::<signalwire::UpdateSipProfile>(other, reason).await;
    let reason = "header `Authorization`: expected `bearer` with credentials";
    forbidden::<diga::ListPhones>(Sent { authorization: "Basic cDp0", ..PHONES }, reason).await;
}

#[tokio::test]
async fn other_operations_are_named() {
    let (status, message) = respond::<signalwire::UpdateSipProfile>(Sent { method: "GET", body: "", ..PROFILE }).await;
    assert_eq!(status, 404);
    let expected = "mock of update_sip_profile (`PUT /api/relay/rest/sip_profile`): expected calls: 1, received: 0\n  \
                    GET /api/relay/rest/sip_profile: another operation, get_sip_profile\n";
    assert_eq!(message, expected);
    let (_, message) = respond::<signalwire::UpdateSipProfile>(PHONES).await;
    assert!(message.ends_with("GET /…/…/: not a documented operation\n"), "{message}");
}

/// Requests that a vendor accepts but does not document.
#[tokio::test]
async fn undocumented_spellings_are_refused() {
    use voximplant::{CreateSipRegistration, UpdateSipRegistration};
    let update = |body| Sent { target: "/platform_api/UpdateSipRegistration", body, ..REGISTRATION };
    let integer = "body `/sip_registration_id`: is not of type `integer`";
    forbidden::<UpdateSipRegistration>(update("sip_registration_id=%2B5"), integer).await;
    forbidden::<UpdateSipRegistration>(update("sip_registration_id=007"), integer).await;
    let boolean = "body `/is_persistent`: is not of type `boolean`";
    for value in ["True", "1"] {
        let body = format!("sip_username=u&proxy=p&is_persistent={value}");
        forbidden::<CreateSipRegistration>(Sent { body: body.leak(), ..REGISTRATION }, boolean).await;
    }
    let broken = Sent { body: "sip_username=%ff&proxy=p", ..REGISTRATION };
    forbidden::<CreateSipRegistration>(broken, "body `sip_username`: not UTF-8").await;
    let garbage = Sent { authorization: "Basic !!!", ..PROFILE };
    forbidden::<signalwire::UpdateSipProfile>(garbage, "header `Authorization`: expected `basic` with credentials")
        .await;
}

#[tokio::test]
async fn no_message_contains_a_secret() {
    async fn silent<O: MockOperation>(sent: Sent) {
        let (status, message) = respond::<O>(sent).await;
        assert_eq!(status, 404);
        assert!(message.contains("expected calls: 1, received: 0\n  "), "{message}");
        assert!(!message.contains("hunter2") && !message.contains("ter2"), "{message}");
    }
    let credential = |body| Sent { body, ..CREDENTIAL };
    for body in [
        r#"{"password": {"hunter2": "hunter2"}}"#,
        r#""hunter2 hunter2"#,
        r#""{\"password\": \"hunter2\"}""#,
        r#"["hunter2"]"#,
        r#"{"password": "hunter2", "nope": "hunter2", "encryption": {"x": "hunter2"}}"#,
        r#"{"password": "hunter2", "{\"password\":\"hunter2\"}": 1}"#,
    ] {
        silent::<signalwire::UpdateSipCredential>(credential(body)).await;
    }
    let target = "/api/fabric/resources/sip_endpoints/i?password=hunter2&x=hunter2";
    silent::<signalwire::UpdateSipCredential>(Sent { target, ..CREDENTIAL }).await;
    let target = "/api/fabric/resources/sip_endpoints/i/password/hunter2";
    silent::<signalwire::UpdateSipCredential>(Sent { target, ..CREDENTIAL }).await;
    silent::<signalwire::UpdateSipCredential>(Sent { authorization: "hunter2", ..CREDENTIAL }).await;
    let nested = r#"{"outbound_config": "{\"password\": \"hunter2\"}"}"#;
    silent::<diga::UpdatePhoneSipConfig>(Sent { body: nested, ..PHONE }).await;

    let update = Sent { target: "/platform_api/UpdateSipRegistration", ..REGISTRATION };
    let json = r#"{"sip_registration_id": 1, "password": "hunter2"}"#;
    silent::<voximplant::UpdateSipRegistration>(Sent { body: json, ..update }).await;
    let json = Sent { body: json, content_type: "application/json", ..update };
    silent::<voximplant::UpdateSipRegistration>(json).await;
    let cut = Sent { body: "sip_registration_id=1&password=hun&ter2", ..update };
    silent::<voximplant::UpdateSipRegistration>(cut).await;
    let parts = "--x\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\nhun&ter2\r\n--x--\r\n";
    let parts = Sent { body: parts, content_type: "multipart/form-data; boundary=x", ..update };
    silent::<voximplant::UpdateSipRegistration>(parts).await;
}

#[tokio::test]
async fn lenient_mocks_match_requests_that_the_spec_forbids() {
    let server = MockServer::start_async().await;
    let mock = signalwire::UpdateSipProfile::mock(&server, |when, then| {
        when.lenient();
        then.created(json!({}));
    });
    let url = server.url(PROFILE.target);
    let response = reqwest::Client::new().put(url).body("no JSON").send().await.unwrap();
    assert_eq!(response.status(), 201);
    mock.assert();
}
