//! The request that a call would send.

#![cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]

mod every_operation;
mod shell;

use crate::support::{Platform, StubResponse, voximplant_credentials};
use http::{HeaderName, HeaderValue, Method};
use serde_json::{Value, json};
use trunkline::diga::types::{ListPhonesQuery, PhoneId, PhoneUpdate};
use trunkline::signalwire::types::SipCredentialUpdate;
use trunkline::{CredentialProvider, ErrorKind, Outcome, ProviderFuture, signalwire, voximplant};

#[tokio::test]
async fn secrets_are_redacted_unless_exposed() {
    let client = signalwire::Client::builder("acme", "project", "cAnArY-token").build().unwrap();
    let (name, value) = (HeaderName::from_static("x-own"), HeaderValue::from_static("cAnArY-header"));
    let body = json!({
        "z": "ä", "password": "cAnArY\"1", "a": { "pin": 271_828, "password": null }, "l": [{ "pin": ["cAnArY-2"] }],
    });
    let call = async |client: signalwire::Client| {
        let call = client.call(Method::PUT, "/api/x").query(&[("q", "1")]).json(&body).secret("pin");
        call.with_header(name, value).send::<Value>().await
    };
    let preview = client.preview(call).await.unwrap();
    assert_eq!((preview.method(), preview.operation().id), (&Method::PUT, "call"));
    assert_eq!(preview.url(), "https://acme.signalwire.com/api/x?q=1");
    let redacted = r#"{"a":{"password":null,"pin":***},"l":[{"pin":***}],"password":"***","z":"ä"}"#;
    assert_eq!(preview.body(), redacted);
    let headers = preview.headers();
    assert_eq!(
        (&headers["authorization"], &headers["x-own"]),
        (&"Basic ***".parse().unwrap(), &"***".parse().unwrap())
    );
    let curl = preview.to_curl();
    for shown in [format!("{preview}"), format!("{preview:?} {preview:#?}"), format!("{headers:?}"), curl.clone()] {
        assert!(!shown.contains("cAnArY") && !shown.contains("271828"), "{shown}");
    }
    assert_eq!(
        curl,
        "curl --request PUT 'https://acme.signalwire.com/api/x?q=1' \
         --user \"$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN\" --header 'accept: application/json' \
         --header 'content-type: application/json' --header 'x-own: '\"$SIGNALWIRE_X_OWN\" --data-raw \
         '{\"a\":{\"password\":null,\"pin\":'\"$SIGNALWIRE_PIN\"'},\"l\":[{\"pin\":'\"$SIGNALWIRE_PIN_2\"'}],\
         \"password\":\"'\"$SIGNALWIRE_PASSWORD\"'\",\"z\":\"ä\"}'"
    );
    assert_eq!(preview.expose_body(), body.to_string().as_bytes());
    assert_eq!(preview.expose_headers()["x-own"], "cAnArY-header");
    assert_eq!(preview.expose_url(), "https://acme.signalwire.com/api/x?q=1");
    assert!(!preview.expose_headers().contains_key("authorization"));
}

#[tokio::test]
async fn a_list_shows_its_first_page_and_a_call_of_several_requests_its_first() {
    let platform = Platform::responding([StubResponse::json(200, "{}")]).await;
    let (signalwire, diga) = (platform.signalwire(), platform.diga());
    let list = signalwire.preview(async |client| client.sip_credentials().list().collect().await).await.unwrap();
    assert_eq!((list.operation().id, list.body()), ("list_sip_credentials", String::new()));
    let find = diga.preview(async |client| client.phones().find_by_number("+1").await).await.unwrap();
    assert_eq!(find.url(), format!("{}/v1/phone/?limit=100", platform.url()));
    let update = SipCredentialUpdate::new().caller_id("x");
    let verified = async |client: signalwire::Client| {
        client.sip_credentials().update_verified("i", update).await?;
        client.sip_credentials().delete("i").await
    };
    let verified = signalwire.preview(verified).await.unwrap();
    assert_eq!((verified.operation().id, verified.body().as_str()), ("update_sip_credential", r#"{"caller_id":"x"}"#));
    assert_eq!(platform.requests().len(), 0, "nothing is sent");
}

#[tokio::test]
async fn a_call_without_a_request_explains_why() {
    let client = trunkline::diga::Client::builder("key").build().unwrap();
    let id: PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    let empty = client.preview(async |client| client.phones().update(id, PhoneUpdate::new()).await).await.unwrap_err();
    assert!(empty.to_string().contains("the update sets nothing"), "{empty}");
    let none = client.preview(async |_| Ok(())).await.unwrap_err();
    assert!(none.to_string().contains("the previewed call sends no request"), "{none}");
    // The error that the previewed call itself gets.
    let mut seen = None;
    let call = async |client: trunkline::diga::Client| {
        let error = client.phones().list_page(ListPhonesQuery::new()).await.unwrap_err();
        seen = Some((error.kind(), error.outcome(), error.attempts()));
        Err::<(), _>(error)
    };
    client.preview(call).await.unwrap();
    assert_eq!(seen, Some((ErrorKind::InvalidRequest, Outcome::NotSent, 0)));
}

/// A field can have the name of a credential.
#[tokio::test]
async fn a_variable_of_a_field_is_never_one_of_the_credentials() {
    let client = signalwire::Client::builder("acme", "project", "token").build().unwrap();
    let call = async |client: signalwire::Client| {
        let body = json!([{ "api_token": "a" }, { "api_token": "b" }, { "Api-Token": "b" }, { "api_token": "a" }]);
        client.call(Method::POST, "/x").json(&body).secret("api_token").secret("Api-Token").send::<Value>().await
    };
    let curl = client.preview(call).await.unwrap().to_curl();
    let names: Vec<_> = curl.split("\"$").skip(2).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(
        names,
        ["SIGNALWIRE_API_TOKEN_2", "SIGNALWIRE_API_TOKEN_3", "SIGNALWIRE_API_TOKEN_3", "SIGNALWIRE_API_TOKEN_2"]
    );
}

#[tokio::test]
async fn a_preview_is_not_reported_as_a_call_and_a_raw_call_is() {
    let calls = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = std::sync::Arc::clone(&calls);
    let builder = trunkline::diga::Client::builder("key").base_url("http://127.0.0.1:9");
    let client = builder.on_call(move |event| seen.lock().unwrap().push(event.operation.id)).build().unwrap();
    client.preview(async |client| client.phones().list_page(ListPhonesQuery::new()).await).await.unwrap();
    client.preview(async |client| client.call(Method::GET, "").send::<Value>().await).await.unwrap_err();
    assert!(calls.lock().unwrap().is_empty());
    client.call(Method::GET, "").send::<Value>().await.unwrap_err();
    assert_eq!(*calls.lock().unwrap(), ["call"]);
}

/// A preview needs no credentials.
#[tokio::test]
async fn nothing_is_signed_for_a_preview() {
    struct NoVault;
    impl<C: 'static> CredentialProvider<C> for NoVault {
        fn credentials(&self) -> ProviderFuture<'_, C> {
            panic!("asked for credentials")
        }
    }
    let client = signalwire::Client::from_provider("acme", "p", NoVault).build().unwrap();
    client.preview(async |client| client.sip_profile().get().await).await.unwrap();
    let client = voximplant::Client::from_provider(NoVault).build().unwrap();
    let preview = client.preview(async |client| client.sip_registrations().delete(7).await).await.unwrap();
    assert_eq!(preview.body(), "sip_registration_id=7");
}

#[tokio::test]
async fn a_form_is_a_command_line_whose_variables_curl_encodes() {
    use trunkline::voximplant::types::SipRegistrationCreate;
    let client = voximplant::Client::builder(voximplant_credentials()).build().unwrap();
    let create = SipRegistrationCreate::new("u'x", "sip.example.com").password("cAnArY&1").auth_user("a b");
    let preview = client.preview(async |client| client.sip_registrations().create(create).await).await.unwrap();
    let (curl, body) = (preview.to_curl(), preview.body());
    assert!(body.contains("password=***") && body.contains("auth_user=a+b"), "{body}");
    assert!(curl.contains(r#" --data-urlencode 'password='"$VOXIMPLANT_PASSWORD""#), "{curl}");
    assert!(curl.contains(r#" --header "authorization: Bearer $VOXIMPLANT_TOKEN""#), "{curl}");
    assert!(!format!("{curl} {body} {preview:?} {preview}").contains("cAnArY"));
    let head = async |client: voximplant::Client| client.call(Method::HEAD, "/x").send::<()>().await;
    let head = client.preview(head).await.unwrap();
    assert!(head.to_curl().starts_with("curl --head 'https://api.voximplant.com/x' "), "{}", head.to_curl());
}
