//! The sandbox's Diga, through this crate's client where possible, and over plain HTTP otherwise.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use std::time::Duration;
use trunkline::diga::types::{
    InboundConfigImport, InboundConfigUpdate, ListPhonesQuery, OutboundConfigImport, OutboundConfigUpdate, PhoneImport,
    PhoneStatus, PhoneUpdate, SipConfigUpdate,
};
use trunkline::diga::{Client, operations};
use trunkline::{Patch, Retries};
use trunkline_testkit::Sandbox;

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.diga().client().retries(Retries::off()).build().unwrap();
    (sandbox, client)
}

thread_local! {
    /// One client per test: creating one is slow, and its connections belong to the test's runtime.
    static HTTP: reqwest::Client = reqwest::Client::new();
}

/// Sends an authenticated request without this crate.
async fn send(sandbox: &Sandbox, method: Method, path: &str, body: impl Into<Option<Value>>) -> (u16, Value) {
    let url = format!("{}{path}", sandbox.base_url());
    let mut request = HTTP.with(Clone::clone).request(method, url).bearer_auth(sandbox.diga().api_key());
    if let Some(body) = body.into() {
        request = request.json(&body);
    }
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default())
}

async fn import(sandbox: &Sandbox, body: Value) -> (u16, Value) {
    send(sandbox, Method::POST, "/v1/phone/import", body).await
}

#[tokio::test]
async fn phone_can_be_imported_updated_and_released() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.diga();
    let import = PhoneImport::new("+34675897654")
        .inbound_config(InboundConfigImport::new().allowed_addresses(["10.0.0.1"]))
        .outbound_config(OutboundConfigImport::new("sip.example.org").username("u").password("first"));
    let phone = client.phones().import(import).await.unwrap();
    let config = phone.sip_config.as_ref().unwrap();
    assert_eq!(config.termination_uri.as_deref(), Some("sip.example.org"));
    assert_eq!(config.outbound_media_encryption.as_ref().unwrap().as_str(), "allow");
    assert!(fake.password_is(phone.id, "first"));

    let outbound = OutboundConfigUpdate::new().password("second".to_owned()).media_encryption("require");
    let updated =
        client.phones().update_sip_config(phone.id, SipConfigUpdate::new().outbound_config(outbound)).await.unwrap();
    let config = updated.sip_config.as_ref().unwrap();
    assert_eq!(config.outbound_media_encryption.as_ref().unwrap().as_str(), "require");
    assert_eq!(config.inbound_media_encryption.as_ref().unwrap().as_str(), "allow", "the other side stays");
    assert_eq!(config.allowed_addresses.as_deref(), Some(&["10.0.0.1".to_owned()][..]));
    assert!(fake.password_is(phone.id, "second"));

    let (agent, version) = fake.agents().remove(0);
    let update = PhoneUpdate::new().nickname("Front desk".to_owned()).inbound_version_id(version);
    let updated = client.phones().update(phone.id, update).await.unwrap();
    assert_eq!((updated.nickname.as_deref(), updated.inbound_agent_id), (Some("Front desk"), Some(agent)));
    assert_eq!(*client.phones().get(phone.id).await.unwrap(), *updated);

    client.phones().release(phone.id).await.unwrap();
    assert!(client.phones().get(phone.id).await.unwrap_err().is_not_found());
    assert!(client.phones().release(phone.id).await.unwrap_err().is_not_found());
    // A number that was released can be imported again.
    client.phones().import(PhoneImport::new("+34675897654")).await.unwrap();
}

#[tokio::test]
async fn number_can_be_imported_only_once() {
    let (_sandbox, client) = sandbox().await;
    client.phones().import(PhoneImport::new("user@domain.example")).await.unwrap();
    let error = client.phones().import(PhoneImport::new("user@domain.example")).await.unwrap_err();
    assert_eq!((error.status(), error.has_code("DUPLICATE_FIELD")), (Some(409), true));
}

#[tokio::test]
async fn bought_phone_is_released_once_assigned_and_has_no_sip_configuration() {
    let (sandbox, client) = sandbox().await;
    let id = sandbox.diga().netelip_phone_id();
    let inbound = InboundConfigUpdate::new().media_encryption("require");
    let update = SipConfigUpdate::new().inbound_config(inbound);
    let error = client.phones().update_sip_config(id, update).await.unwrap_err();
    assert_eq!(error.status(), Some(400));
    client.phones().release(id).await.unwrap();
    let phone = client.phones().get(id).await.unwrap();
    assert!(phone.scheduled_release_at.is_some());
    client.phones().release(id).await.unwrap();
    assert_eq!(client.phones().get(id).await.unwrap().scheduled_release_at, phone.scheduled_release_at);
}

#[tokio::test]
async fn empty_values_change_nothing() {
    let (sandbox, client) = sandbox().await;
    let id = sandbox.diga().phone_id();
    let path = format!("/v1/phone/{}/sip-config", id.as_uuid());
    let before = client.phones().get(id).await.unwrap();
    for body in [
        json!({}),
        json!({ "unheard_of": 1, "inbound_config": { "unheard_of": 1 } }),
        json!({ "inbound_config": null, "outbound_config": null }),
        json!({ "inbound_config": { "allowed_addresses": [], "media_encryption": null } }),
        json!({ "outbound_config": { "termination_uri": null, "username": null, "password": null } }),
    ] {
        let (status, _) = send(&sandbox, Method::PATCH, &path, body.clone()).await;
        assert_eq!(status, 200, "{body}");
        assert_eq!(*client.phones().get(id).await.unwrap(), *before, "{body}");
    }
    let update = PhoneUpdate::new().nickname("a".to_owned());
    client.phones().update(id, update).await.unwrap();
    let kept = client.phones().update(id, PhoneUpdate::new().nickname(Patch::Null)).await.unwrap();
    assert_eq!(kept.nickname.as_deref(), Some("a"));
}

/// The one item of `detail`.
fn refused((status, mut body): (u16, Value)) -> Value {
    assert_eq!((status, body["detail"].as_array().map(Vec::len)), (422, Some(1)), "{body}");
    body["detail"][0].take()
}

#[tokio::test]
async fn requests_are_refused_as_the_framework_does() {
    let (sandbox, _) = sandbox().await;
    let id = sandbox.diga().phone_id();
    let config = format!("/v1/phone/{}/sip-config", id.as_uuid());
    let patch = async |body: Value| refused(send(&sandbox, Method::PATCH, &config, body).await);

    assert_eq!(
        refused(send(&sandbox, Method::GET, "/v1/phone/not-a-uuid", None).await),
        json!({
            "type": "uuid_parsing", "loc": ["path", "phone_id"], "input": "not-a-uuid",
            "msg": "Input should be a valid UUID, invalid character: found `n` at 0",
            "ctx": { "error": "invalid character: found `n` at 0" },
        })
    );
    assert_eq!(
        patch(json!({ "inbound_config": { "media_encryption": "allowed" } })).await,
        json!({
            "type": "enum", "loc": ["body", "inbound_config", "media_encryption"], "input": "allowed",
            "msg": "Input should be 'disable', 'allow' or 'require'",
            "ctx": { "expected": "'disable', 'allow' or 'require'" },
        })
    );
    assert_eq!(
        patch(json!({ "inbound_config": { "allowed_addresses": ["10.0.0.1", null] } })).await,
        json!({
            "type": "string_type", "loc": ["body", "inbound_config", "allowed_addresses", 1], "input": null,
            "msg": "Input should be a valid string",
        })
    );
    assert_eq!(patch(json!({ "outbound_config": "none" })).await["type"], "model_attributes_type");
    assert_eq!(
        patch(json!([])).await,
        json!({
            "type": "model_attributes_type", "loc": ["body"], "input": [],
            "msg": "Input should be a valid dictionary or object to extract fields from",
        })
    );
    assert_eq!(
        refused(send(&sandbox, Method::PATCH, &config, None).await),
        json!({ "type": "missing", "loc": ["body"], "msg": "Field required", "input": null })
    );
    // The framework echoes the input that it refuses, including a password.
    let without_uri = json!({ "phone_number": "1", "outbound_config": { "username": "u", "password": "p" } });
    assert_eq!(
        refused(import(&sandbox, without_uri).await),
        json!({
            "type": "missing", "loc": ["body", "outbound_config", "termination_uri"], "msg": "Field required",
            "input": { "username": "u", "password": "p" },
        })
    );
    assert_eq!(refused(import(&sandbox, json!({ "phone_number": "" })).await)["type"], "string_too_short");
    assert_eq!(refused(import(&sandbox, json!({})).await)["loc"], json!(["body", "phone_number"]));
    let null = json!({ "phone_number": "1", "inbound_config": { "media_encryption": null } });
    assert_eq!(refused(import(&sandbox, null).await)["type"], "enum");

    let url = format!("{}{config}", sandbox.base_url());
    let request = reqwest::Client::new().patch(url).bearer_auth(sandbox.diga().api_key());
    let broken = request.try_clone().unwrap().header("content-type", "application/json").body("{\"a\":");
    let response: Value = broken.send().await.unwrap().json().await.unwrap();
    assert_eq!(response["detail"][0]["type"], "json_invalid");
    let response: Value = request.body("{}").send().await.unwrap().json().await.unwrap();
    assert_eq!(response["detail"][0]["type"], "model_attributes_type");

    let (status, body) =
        send(&sandbox, Method::PATCH, &format!("/v1/phone/{}", id.as_uuid()), json!({ "inbound_version_id": id }))
            .await;
    assert_eq!((status, body["error_code"].as_str()), (404, Some("AGENT_VERSION_NOT_FOUND")));
}

#[tokio::test]
async fn lists_page_by_cursor_and_by_number() {
    let (sandbox, client) = sandbox().await;
    for number in 0..7 {
        let (status, _) = import(&sandbox, json!({ "phone_number": format!("{number}") })).await;
        assert_eq!(status, 200);
    }
    let list = async |query: &str| send(&sandbox, Method::GET, &format!("/v1/phone/?{query}"), None).await;
    let numbers = |page: &Value| -> Vec<String> {
        page["data"].as_array().unwrap().iter().map(|phone| phone["number"].as_str().unwrap().to_owned()).collect()
    };
    let (_, first) = list("limit=3").await;
    assert_eq!(numbers(&first), ["6", "5", "4"]);
    assert_eq!(
        (&first["has_more"], &first["current_page"], &first["total_pages"]),
        (&json!(true), &json!(1), &json!(3))
    );
    // A cursor remains valid after its phone is deleted.
    let cursor = first["last_id"].as_str().unwrap().to_owned();
    assert_eq!(send(&sandbox, Method::DELETE, &format!("/v1/phone/{cursor}"), None).await.0, 204);
    let (_, second) = list(&format!("limit=3&after={cursor}")).await;
    assert_eq!(numbers(&second), ["3", "2", "1"]);
    assert_eq!((&second["has_more"], &second["current_page"]), (&json!(true), &Value::Null));
    let (_, back) = list(&format!("limit=2&before={}", second["first_id"].as_str().unwrap())).await;
    assert_eq!((numbers(&back), &back["has_more"]), (vec!["6".to_owned(), "5".to_owned()], &json!(false)));
    let (_, third) = list("limit=3&page=3&order=asc").await;
    assert_eq!((numbers(&third), &third["has_more"]), (vec!["5".to_owned(), "6".to_owned()], &json!(false)));
    let (_, beyond) = list("page=9").await;
    assert_eq!((&beyond["data"], &beyond["first_id"]), (&json!([]), &Value::Null));
    let all = client.phones().list_with(ListPhonesQuery::new().limit(2)).collect().await.unwrap();
    assert_eq!(all.len(), 8);

    assert_eq!(numbers(&list("status=released").await.1), Vec::<String>::new());
    assert_eq!(list("start_assigned_at=2020-01-01T00:00:00Z").await.1["total_pages"], 1);
    assert_eq!(numbers(&list("end_assigned_at=2020-01-01T00:00:00Z").await.1), Vec::<String>::new());
    let id = sandbox.diga().phone_id().as_uuid();
    let (agent, version) = sandbox.diga().agents().remove(1);
    let update = json!({ "outbound_version_id": version });
    assert_eq!(send(&sandbox, Method::PATCH, &format!("/v1/phone/{id}"), update).await.0, 200);
    let (_, of_agent) = list(&format!("outbound_agent_id={}", agent.as_uuid())).await;
    assert_eq!(of_agent["first_id"], json!(id));

    let (status, body) = list(&format!("after={id}&before={id}")).await;
    assert_eq!((status, body["error_code"].as_str()), (422, Some("INVALID_PAGINATION_PARAMETERS")));
    let foreign = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
    assert_eq!(list(&format!("after={foreign}")).await.1["error_code"], "INVALID_PAGINATION_PARAMETERS");
    assert_eq!(refused(list("limit=0").await)["type"], "greater_than_equal");
    assert_eq!(refused(list("limit=101").await)["ctx"], json!({ "le": 100 }));
    assert_eq!(refused(list("limit=many").await)["type"], "int_parsing");
    assert_eq!(refused(list("after=").await)["loc"], json!(["query", "after"]));
    assert_eq!(refused(list("order=up").await)["type"], "enum");
    assert_eq!(refused(list("start_assigned_at=today").await)["input"], "today");
}

#[tokio::test]
#[should_panic(expected = "the sandbox has no phone 00000000-0000-0000-0000-000000000000")]
async fn setting_the_status_of_an_unknown_phone_panics() {
    let (sandbox, _) = sandbox().await;
    sandbox.diga().set_phone_status("00000000-0000-0000-0000-000000000000".parse().unwrap(), PhoneStatus::Assigned);
}

#[tokio::test]
async fn wrong_credentials_and_paths_are_refused() {
    let (sandbox, _) = sandbox().await;
    let key = sandbox.diga().api_key();
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let url = |path: &str| format!("{}{path}", sandbox.base_url());
    let response = async |request: reqwest::RequestBuilder| {
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        (status, serde_json::from_slice::<Value>(&response.bytes().await.unwrap()).unwrap_or_default())
    };
    let not_authenticated = (401, json!({ "detail": "Not authenticated" }));
    assert_eq!(response(http.get(url("/v1/phone/"))).await, not_authenticated);
    assert_eq!(response(http.get(url("/v1/phone/")).header("x-api-key", &key)).await, not_authenticated);
    let (status, body) = response(http.get(url("/v1/phone/")).bearer_auth("wrong")).await;
    assert_eq!((status, body["error_code"].as_str()), (401, Some("INVALID_API_KEY")));
    assert_eq!(response(http.get(url("/v1/calls/")).bearer_auth(&key)).await, (404, json!({ "detail": "Not Found" })));
    let not_allowed = (405, json!({ "detail": "Method Not Allowed" }));
    assert_eq!(response(http.put(url("/v1/phone/import")).bearer_auth(&key)).await, not_allowed);

    let redirected = http.get(url("/v1/phone?limit=5")).bearer_auth(&key).send().await.unwrap();
    assert_eq!(redirected.status(), StatusCode::TEMPORARY_REDIRECT);
    assert_eq!(redirected.headers()["location"], url("/v1/phone/?limit=5").as_str());
}

#[cfg(feature = "tls")]
#[tokio::test]
async fn redirect_keeps_the_scheme_and_the_host() {
    let sandbox = Sandbox::builder().tls().start().await.unwrap();
    let authority = trunkline_testkit::FaultServer::authority_pem().unwrap();
    let authority = reqwest::Certificate::from_pem(authority.as_bytes()).unwrap();
    let http = reqwest::Client::builder().tls_certs_only([authority]).redirect(reqwest::redirect::Policy::none());
    let base_url = sandbox.base_url().replace("127.0.0.1", "localhost");
    let redirected = http.build().unwrap().get(format!("{base_url}/v1/phone")).send().await.unwrap();
    assert_eq!(redirected.headers()["location"], format!("{base_url}/v1/phone/").as_str());
}

#[tokio::test]
async fn failures_are_scripted() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.diga();
    fake.throttle_next(1, Duration::from_secs(2));
    let error = client.phones().get(fake.phone_id()).await.unwrap_err();
    assert_eq!((error.is_rate_limited(), error.retry_after()), (true, Some(Duration::from_secs(2))));
    fake.fail_next("get_phone", 502, json!("<html>"));
    assert_eq!(client.phones().get(fake.phone_id()).await.unwrap_err().status(), Some(502));
    client.phones().get(fake.phone_id()).await.unwrap();
    assert_eq!(fake.count("get_phone"), 3);
    let shown = format!("{sandbox:?} {fake:?} {:?}", fake.requests());
    assert!(!shown.contains(&fake.api_key()), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_calls_stay_consistent() {
    let (sandbox, client) = sandbox().await;
    let tasks = (0..200).map(|number| {
        let phones = client.phones();
        tokio::spawn(async move {
            let imported = phones.import(PhoneImport::new(format!("+3493{:07}", number / 2))).await;
            let phone = match imported {
                Ok(phone) => phone,
                Err(error) => {
                    assert!(error.has_code("DUPLICATE_FIELD"), "{error:?}");
                    return false;
                }
            };
            let outbound = OutboundConfigUpdate::new().termination_uri(format!("sip{number}.example.org"));
            phones.update_sip_config(phone.id, SipConfigUpdate::new().outbound_config(outbound)).await.unwrap();
            true
        })
    });
    let mut made = 0;
    for task in tasks.collect::<Vec<_>>() {
        made += usize::from(task.await.unwrap());
    }
    assert_eq!(made, 100);
    let all = client.phones().list_with(ListPhonesQuery::new().limit(7)).collect().await.unwrap();
    assert_eq!(all.len(), 102);
    assert_eq!(sandbox.diga().count("import_phone"), 200);
}

/// Debug builds of the sandbox respond with 500 in place of any response that violates the spec.
#[tokio::test]
async fn every_operation_responds_as_documented() {
    let (sandbox, _) = sandbox().await;
    let fake = sandbox.diga();
    for body in [
        json!({ "phone_number": "1" }),
        json!({ "phone_number": "2", "nickname": null, "inbound_config": { "allowed_addresses": ["10.0.0.1"] },
                "outbound_config": { "termination_uri": "sip.example.org", "media_encryption": "disable" } }),
    ] {
        let (status, phone) = import(&sandbox, body).await;
        assert_eq!(status, 200, "{phone}");
        let own = format!("/v1/phone/{}", phone["id"].as_str().unwrap());
        for (method, path, body, expected) in [
            (Method::GET, own.clone(), None, 200),
            (Method::PATCH, own.clone(), Some(json!({ "nickname": "a" })), 200),
            (Method::PATCH, format!("{own}/sip-config"), Some(json!({ "outbound_config": { "username": "u" } })), 200),
            (Method::GET, "/v1/phone/".to_owned(), None, 200),
            (Method::DELETE, own.clone(), None, 204),
        ] {
            let (status, body) = send(&sandbox, method.clone(), &path, body).await;
            assert_eq!(status, expected, "{method} {path} {body}");
        }
    }
    let (agent, version) = fake.agents().remove(0);
    let own = format!("/v1/agent/{agent}");
    for (method, path, body) in [
        (Method::GET, "/v1/agent/".to_owned(), None),
        (Method::GET, own.clone(), None),
        (Method::GET, format!("{own}/version"), None),
        (Method::PATCH, format!("{own}/published_version"), Some(json!({ "version_id": version }))),
        (Method::GET, "/v1/agent/?is_published=true".to_owned(), None),
        (Method::PATCH, format!("{own}/published_version"), Some(json!({}))),
    ] {
        let (status, body) = send(&sandbox, method.clone(), &path, body).await;
        assert_eq!(status, 200, "{method} {path} {body}");
    }
    for operation in operations::ALL {
        assert!(fake.count(operation.id) > 0, "{} was not walked", operation.id);
    }
}
