//! The sandbox's SignalWire, through this crate's client where possible, and over plain HTTP otherwise.

use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;
use trunkline::signalwire::Client;
use trunkline::signalwire::operations;
use trunkline::signalwire::types::{
    Codec, ListSipCredentialsQuery, RelaySipEndpointUpdate, SipCredentialCreate, SipCredentialId, SipCredentialUpdate,
    SipProfileUpdate, SubscriberSipCredentialCreate, SubscriberSipCredentialUpdate,
};
use trunkline::{ErrorKind, Outcome, Retries};
use trunkline_testkit::Sandbox;

const CREDENTIALS: &str = "/api/fabric/resources/sip_endpoints";
const ENDPOINTS: &str = "/api/relay/rest/endpoints/sip";

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.signalwire().client().retries(Retries::off()).build().unwrap();
    (sandbox, client)
}

thread_local! {
    /// One client per test: creating one is slow, and its connections belong to the test's runtime.
    static HTTP: reqwest::Client = reqwest::Client::new();
}

/// Sends an authenticated request without this crate.
async fn send(sandbox: &Sandbox, method: Method, path: &str, body: impl Into<Option<Value>>) -> (u16, Value) {
    let fake = sandbox.signalwire();
    let url = if path.starts_with('/') { format!("{}{path}", sandbox.base_url()) } else { path.to_owned() };
    let mut request =
        HTTP.with(Clone::clone).request(method, url).basic_auth(fake.project_id(), Some(fake.api_token()));
    if let Some(body) = body.into() {
        request = request.json(&body);
    }
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default())
}

async fn get(sandbox: &Sandbox, path: &str) -> (u16, Value) {
    send(sandbox, Method::GET, path, None).await
}

async fn post(sandbox: &Sandbox, path: &str, body: Value) -> (u16, Value) {
    send(sandbox, Method::POST, path, body).await
}

async fn create(sandbox: &Sandbox, username: &str) -> Value {
    let (status, body) = post(sandbox, CREDENTIALS, json!({ "username": username, "password": "first" })).await;
    assert_eq!(status, 200, "{body}");
    body
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no {pointer} in {value}"))
}

fn usernames(page: &Value) -> Vec<&str> {
    page["data"].as_array().unwrap().iter().map(|item| text(item, "/sip_endpoint/username")).collect()
}

#[tokio::test]
async fn credential_can_be_created_updated_listed_and_deleted() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.signalwire();
    let credentials = client.sip_credentials();

    let created = credentials.create(SipCredentialCreate::new("desk-1").password("first")).await.unwrap();
    assert_eq!(created.sip_endpoint.username.as_deref(), Some("desk-1"));
    assert!(fake.password_is(&created.id, "first"));
    assert!(created.created_at.is_some() && created.project_id.is_some());

    let update = SipCredentialUpdate::new().send_as("+15551230001").password("second");
    let updated = credentials.update(&created.id, update).await.unwrap();
    assert_eq!(updated.sip_endpoint.send_as.as_deref(), Some("+15551230001"));
    assert_eq!(updated.sip_endpoint.username.as_deref(), Some("desk-1"), "a PUT leaves what is not sent");
    assert!(fake.password_is(&created.id, "second") && !fake.password_is(&created.id, "first"));

    let read = credentials.get(&created.id).await.unwrap();
    assert_eq!(*read, *updated);
    let listed = credentials.list().collect().await.unwrap();
    assert_eq!(listed.len(), 2);
    assert_eq!(listed[0].id, created.id, "the newest comes first");

    credentials.delete(&created.id).await.unwrap();
    assert!(credentials.get(&created.id).await.unwrap_err().is_not_found());
    assert!(credentials.delete(&created.id).await.unwrap_err().is_not_found());
    assert!(!fake.password_is(&created.id, "second"));
}

#[tokio::test]
async fn fabric_uses_the_outer_id_and_relay_the_inner_one() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.signalwire();
    let outer = fake.sip_credential_id();
    let credential = client.sip_credentials().get(&outer).await.unwrap();
    let inner = credential.sip_endpoint.id.clone();
    assert_ne!(outer.as_str(), inner.as_str());

    let mistaken = SipCredentialId::new(inner.as_str());
    assert!(client.sip_credentials().delete(&mistaken).await.unwrap_err().is_not_found());
    let (status, _) = get(&sandbox, &format!("{ENDPOINTS}/{}", outer.as_str())).await;
    assert_eq!(status, 404);

    let update = RelaySipEndpointUpdate::new().password("through relay").codecs(Vec::<Codec>::new());
    client.relay_sip_endpoints().update(&inner, update).await.unwrap();
    assert!(fake.password_is(&outer, "through relay") && fake.endpoint_password_is(&inner, "through relay"));
    client.relay_sip_endpoints().delete(&inner).await.unwrap();
    assert!(client.sip_credentials().get(&outer).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn both_documented_shapes_are_available() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.signalwire();
    fake.use_flat_responses(true);
    let id = fake.sip_credential_id();

    let credential = client.sip_credentials().get(&id).await.unwrap();
    assert_eq!((credential.id.as_str(), credential.project_id.as_ref()), (id.as_str(), None));
    let listed = client.sip_credentials().list().collect().await.unwrap();
    assert_eq!(listed.len(), 1);
    let (_, list) = get(&sandbox, CREDENTIALS).await;
    assert_eq!(text(&list, "/0/data/0/username"), "sandbox");

    fake.use_flat_responses(false);
    let (_, list) = get(&sandbox, CREDENTIALS).await;
    assert_eq!(text(&list, "/data/0/sip_endpoint/username"), "sandbox");
}

#[tokio::test]
async fn user_name_is_unique_in_the_project() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.signalwire();
    let (_, relay) = post(&sandbox, ENDPOINTS, json!({ "username": "sandbox", "password": "x" })).await;
    assert_eq!(
        relay,
        json!({ "errors": [{
            "title": "Unprocessable Entity", "detail": "username already exists in this project",
            "status": "422", "code": "422",
        }] })
    );

    let error = client.sip_credentials().create(SipCredentialCreate::new("sandbox")).await.unwrap_err();
    assert!(error.is_already_exists() && error.has_code("not_unique_within_project"), "{error}");
    assert_eq!(error.issues_for("username").count(), 1);
    assert!(error.request_id().is_some());

    let subscriber = client.subscriber_sip_credentials(fake.subscriber_id());
    let error = subscriber.create(SubscriberSipCredentialCreate::new("sandbox", "x")).await.unwrap_err();
    assert!(error.is_already_exists(), "{error}");

    let other = create(&sandbox, "other").await;
    let id = SipCredentialId::new(text(&other, "/id"));
    let rename =
        async |name: &str| client.sip_credentials().update(&id, SipCredentialUpdate::new().username(name)).await;
    assert!(rename("sandbox").await.unwrap_err().is_already_exists());
    rename("other").await.unwrap();
}

#[tokio::test]
async fn subscribers_have_their_own_credentials() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.signalwire();
    let mine = client.subscriber_sip_credentials(fake.subscriber_id());
    let others = client.subscriber_sip_credentials(fake.add_subscriber());

    let create = SubscriberSipCredentialCreate::new("mobile", "first").confirm_password();
    let created = mine.create(create).await.unwrap();
    assert!(fake.subscriber_credential_password_is(&created.id, "first"));
    assert!(others.get(&created.id).await.unwrap_err().is_not_found());
    assert!(others.delete(&created.id).await.unwrap_err().is_not_found());

    let update = SubscriberSipCredentialUpdate::new().caller_id("Mobile").password("second");
    let updated = mine.update(&created.id, update).await.unwrap();
    assert_eq!(updated.caller_id.as_deref(), Some("Mobile"));
    assert!(fake.subscriber_credential_password_is(&created.id, "second"));
    assert_eq!(mine.get(&created.id).await.unwrap().username.as_deref(), Some("mobile"));
    mine.delete(&created.id).await.unwrap();
    assert!(mine.get(&created.id).await.unwrap_err().is_not_found());

    let path = format!("/api/fabric/resources/subscribers/{}/sip_endpoints", fake.subscriber_id().as_str());
    let confirmed_wrong = json!({ "username": "a", "password": "x", "password_confirmation": "y" });
    let (status, body) = post(&sandbox, &path, confirmed_wrong).await;
    assert_eq!((status, text(&body, "/errors/0/attribute")), (422, "password_confirmation"));
    let nobody = client.subscriber_sip_credentials("nobody");
    let error = nobody.create(SubscriberSipCredentialCreate::new("a", "x")).await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn profile_is_partially_updated_and_inherited() {
    let (sandbox, client) = sandbox().await;
    let id = sandbox.signalwire().sip_credential_id();
    let before = client.sip_profile().get().await.unwrap();

    let update = SipProfileUpdate::new().default_codecs(["PCMA"]).domain_identifier("acme");
    let updated = client.sip_profile().update(update).await.unwrap();
    assert_eq!(updated.status(), 201);
    assert_eq!(updated.domain.as_deref(), Some("sandbox-acme.sip.signalwire.com"));
    assert_eq!(updated.default_ciphers, before.default_ciphers);
    let inherited = client.sip_credentials().get(&id).await.unwrap();
    assert_eq!(inherited.sip_endpoint.codecs, updated.default_codecs);

    let set = SipProfileUpdate::new().default_send_as("+15551230001".to_owned());
    assert!(client.sip_profile().update(set).await.unwrap().default_send_as.is_some());
    let cleared = client.sip_profile().update(SipProfileUpdate::new().random_send_as()).await.unwrap();
    assert_eq!(cleared.default_send_as, None);
    let wrong = SipProfileUpdate::new().default_encryption("default");
    assert_eq!(client.sip_profile().update(wrong).await.unwrap_err().kind(), ErrorKind::Validation);
}

#[tokio::test]
async fn requests_are_validated_against_the_spec() {
    let (sandbox, _) = sandbox().await;
    let wrong = json!({
        "username": 5, "encryption": "sometimes", "codecs": ["PCMU", "MP3"], "ciphers": "all", "unheard_of": true,
    });
    let (status, body) = post(&sandbox, CREDENTIALS, wrong).await;
    assert_eq!(status, 422);
    let mut found: Vec<(&str, &str)> = body["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| {
            assert_eq!(item["type"], "validation_error");
            assert!(text(item, "/url").ends_with(text(item, "/code")));
            (text(item, "/attribute"), text(item, "/code"))
        })
        .collect();
    found.sort_unstable();
    assert_eq!(
        found,
        [
            ("ciphers", "not_an_array_of_strings"),
            ("codecs", "invalid_list_items"),
            ("encryption", "invalid_parameter_value"),
            ("username", "not_a_string"),
        ]
    );
    let (status, body) = post(&sandbox, CREDENTIALS, json!({})).await;
    assert_eq!((status, text(&body, "/errors/0/code")), (422, "missing_required_parameter"));
    let (status, body) = post(&sandbox, ENDPOINTS, json!({ "username": "no password" })).await;
    assert_eq!((status, text(&body, "/errors/0/detail")), (422, "password is required"));
    let (status, body) = post(&sandbox, ENDPOINTS, json!({ "username": "a b", "password": "x" })).await;
    assert_eq!((status, text(&body, "/errors/0/status")), (422, "422"));
    // Undocumented fields are ignored.
    let (status, _) = post(&sandbox, CREDENTIALS, json!({ "username": "ok", "unheard_of": true })).await;
    assert_eq!(status, 200);
    let (status, body) = post(&sandbox, CREDENTIALS, json!([])).await;
    assert_eq!((status, body), (400, json!({ "error": "Bad Request" })));
    let null = json!({ "calling_handler_resource_id": null, "call_handler": "passthrough" });
    let path = format!("{CREDENTIALS}/{}", sandbox.signalwire().sip_credential_id().as_str());
    assert_eq!(send(&sandbox, Method::PUT, &path, null).await.0, 200);
}

#[tokio::test]
async fn call_handlers_require_their_fields() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.signalwire();
    let id = fake.sip_credential_id();
    let update = async |update: SipCredentialUpdate| client.sip_credentials().update(&id, update).await;
    let error = update(SipCredentialUpdate::new().call_handler("resource")).await.unwrap_err();
    assert!(error.has_code("must_specify_related_parameter"), "{error}");
    let with =
        |resource: &str| SipCredentialUpdate::new().call_handler("resource").calling_handler_resource_id(resource);
    assert!(update(with("nothing")).await.unwrap_err().has_code("provided_id_is_unrecognized"));
    assert!(update(with(id.as_str())).await.unwrap_err().has_code("invalid_resource_for_handler"));
    let set = update(with(fake.resource_id().as_str())).await.unwrap();
    assert_eq!(set.sip_endpoint.calling_handler_resource_id.as_ref(), Some(&fake.resource_id()));
    let unset = update(SipCredentialUpdate::new().call_handler("passthrough")).await.unwrap();
    assert_eq!(unset.sip_endpoint.calling_handler_resource_id, None);

    client.sip_credentials().assign(&fake.resource_id(), id.as_str()).await.unwrap();
    let assigned = client.sip_credentials().get(&id).await.unwrap();
    assert_eq!(assigned.sip_endpoint.calling_handler_resource_id.as_ref(), Some(&fake.resource_id()));
    let error = client.sip_credentials().assign(&fake.resource_id(), "nothing").await.unwrap_err();
    assert_eq!(error.issues_for("sip_endpoint_id").count(), 1);

    let script = json!({ "username": "b", "password": "x", "call_handler": "relay_script" });
    let (status, body) = post(&sandbox, ENDPOINTS, script).await;
    assert!(status == 422 && text(&body, "/errors/0/detail").starts_with("call_relay_script_url"), "{body}");
}

#[tokio::test]
async fn gateways_and_addresses_have_their_own_rules() {
    let (sandbox, _) = sandbox().await;
    let gateways = "/api/fabric/resources/sip_gateways";
    let codes = |body: &Value| -> Vec<String> {
        let items = body["errors"].as_array().unwrap().iter();
        items.map(|item| format!("{} {}", text(item, "/attribute"), text(item, "/code"))).collect()
    };
    let gateway = json!({
        "name": "carrier", "uri": "sip:a@acme.sip.signalwire.com", "encryption": "default", "ciphers": [], "codecs": ["PCMU"],
    });
    let (_, body) = post(&sandbox, gateways, gateway).await;
    assert_eq!(
        codes(&body),
        [
            "encryption invalid_parameter_value",
            "ciphers missing_sip_configuration",
            "uri sip_gateway_uri_must_be_external",
        ]
    );
    let (_, body) = post(&sandbox, gateways, json!({ "name": "n", "uri": "sip:a@example.com" })).await;
    let mut missing = codes(&body);
    missing.sort_unstable();
    assert_eq!(
        missing,
        [
            "ciphers missing_sip_configuration",
            "codecs missing_sip_configuration",
            "encryption missing_required_parameter",
        ]
    );

    let addresses = "/api/fabric/sip_addresses";
    let address = |name: &str| json!({ "name": name, "calling_handler_resource_id": resource(&sandbox) });
    assert_eq!(post(&sandbox, addresses, address("support-line")).await.0, 201);
    assert_eq!(codes(&post(&sandbox, addresses, address("support-line")).await.1), ["name not_unique_within_project"]);
    for name in ["", "Support", "a--b", "-a", "a b", &"a".repeat(51)] {
        assert_eq!(codes(&post(&sandbox, addresses, address(name)).await.1), ["name invalid_parameter"], "{name}");
    }
    let mut wrong = address("b");
    wrong["codecs"] = json!(["OPUS@8000H@20I"]);
    wrong["ip_auth_enabled"] = json!(true);
    wrong["user"] = json!("a b");
    let (_, body) = post(&sandbox, addresses, wrong).await;
    assert_eq!(codes(&body), ["user invalid_parameter", "codecs invalid_codecs_format", "ip_auth invalid_parameter"]);
}

fn resource(sandbox: &Sandbox) -> String {
    sandbox.signalwire().resource_id().as_str().to_owned()
}

#[tokio::test]
async fn pages_are_reached_by_their_links() {
    let (sandbox, client) = sandbox().await;
    for number in 0..6 {
        create(&sandbox, &format!("desk-{number}")).await;
    }
    let (_, first) = get(&sandbox, &format!("{CREDENTIALS}?page_size=3")).await;
    assert_eq!(usernames(&first), ["desk-5", "desk-4", "desk-3"]);
    assert_eq!(first["links"].get("prev"), None);
    assert!(text(&first, "/links/next").starts_with(sandbox.base_url()));
    assert!(text(&first, "/links/next").contains("page_token=PA"));
    // Objects created or deleted meanwhile do not shift the pages.
    create(&sandbox, "late").await;
    let gone = text(&first, "/data/2/id");
    assert_eq!(send(&sandbox, Method::DELETE, &format!("{CREDENTIALS}/{gone}"), None).await.0, 204);
    let (_, second) = get(&sandbox, text(&first, "/links/next")).await;
    assert_eq!(usernames(&second), ["desk-2", "desk-1", "desk-0"]);
    let (_, third) = get(&sandbox, text(&second, "/links/next")).await;
    assert_eq!((usernames(&third), third["links"].get("next")), (vec!["sandbox"], None));
    let (_, back) = get(&sandbox, text(&third, "/links/prev")).await;
    assert_eq!(usernames(&back), ["desk-2", "desk-1", "desk-0"]);

    sandbox.signalwire().use_relative_links(true);
    let (_, first) = get(&sandbox, &format!("{CREDENTIALS}?page_size=3")).await;
    assert!(text(&first, "/links/next").starts_with("/api/fabric/"));
    let all = client.sip_credentials().list_with(ListSipCredentialsQuery::new().page_size(2)).collect().await.unwrap();
    assert_eq!(all.len(), 7);

    let code = |(status, body): (u16, Value)| (status, text(&body, "/errors/0/code").to_owned());
    for (query, expected) in [
        ("page_number=1", "page_token_required"),
        ("page_number=1&page_token=PAnonsense", "page_token_is_invalid"),
        ("page_size=0", "invalid_parameter"),
        ("page_size=many", "invalid_parameter"),
    ] {
        let refused = get(&sandbox, &format!("{CREDENTIALS}?{query}")).await;
        assert_eq!(code(refused), (422, expected.to_owned()), "{query}");
    }
    let (_, filtered) = get(&sandbox, &format!("{ENDPOINTS}?filter_username=desk&page_size=2")).await;
    assert_eq!(text(&filtered, "/data/0/username"), "desk-5");
    assert!(text(&filtered, "/links/next").contains("filter_username=desk"));
}

#[tokio::test]
async fn wrong_credentials_and_paths_are_refused() {
    let (sandbox, _) = sandbox().await;
    let fake = sandbox.signalwire();
    let url = format!("{}{CREDENTIALS}", sandbox.base_url());
    let http = reqwest::Client::new();
    for request in [
        http.get(&url),
        http.get(&url).basic_auth(fake.project_id(), Some("wrong")),
        http.get(&url).basic_auth("wrong", Some(fake.api_token())),
        http.get(&url).bearer_auth(fake.api_token()),
        http.get(&url).header("authorization", "Basic %%%"),
    ] {
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 401);
        assert_eq!(response.json::<Value>().await.unwrap(), json!({ "error": "Unauthorized" }));
    }
    for path in ["/api/fabric/unheard_of", "/api/fabric/resources/sip_endpoints/", "/api/relay/rest/sip_profiles"] {
        assert_eq!(get(&sandbox, path).await, (404, json!({ "error": "Not Found" })), "{path}");
    }
    assert_eq!(get(&sandbox, "/elsewhere").await.0, 404);
}

#[tokio::test]
async fn failures_and_delays_are_scripted() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.signalwire();
    let id = fake.sip_credential_id();
    let update = || SipCredentialUpdate::new().password("new");

    fake.fail_next("update_sip_credential", 500, json!({ "error": "Internal Server Error" }));
    client.sip_credentials().get(&id).await.unwrap();
    let error = client.sip_credentials().update(&id, update()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Server, Some(500)));
    assert!(!fake.password_is(&id, "new"));

    fake.throttle_next(1, Duration::from_secs(7));
    let error = client.sip_credentials().get(&id).await.unwrap_err();
    assert_eq!((error.kind(), error.retry_after()), (ErrorKind::RateLimited, Some(Duration::from_secs(7))));

    fake.delay_next("update_sip_credential", Duration::from_secs(60));
    let patient = client.sip_credentials().with_timeout(Duration::from_millis(300));
    let error = patient.update(&id, update()).await.unwrap_err();
    assert_eq!((error.is_timeout(), error.outcome()), (true, Outcome::Unknown));
    assert!(fake.password_is(&id, "new"), "the response is late, not the effect");
    assert_eq!(fake.count("update_sip_credential"), 2);

    let recorded = fake.requests();
    assert_eq!(recorded.len(), 4);
    let last = recorded.last().unwrap();
    assert_eq!(last.operation_id, Some("update_sip_credential"));
    assert_eq!((last.method.as_str(), last.json().unwrap()), ("PUT", json!({ "password": "new" })));
    assert!(!last.headers.contains_key("authorization") && last.headers.contains_key("user-agent"));
    fake.forget_requests();
    assert!(fake.requests().is_empty());
}

#[tokio::test]
#[should_panic(expected = "`update_credential` is not an operation of this platform")]
async fn script_for_an_unknown_operation_panics() {
    let (sandbox, _) = sandbox().await;
    sandbox.signalwire().fail_next("update_credential", 500, json!({}));
}

#[tokio::test]
async fn debug_output_contains_no_secret() {
    let (sandbox, _) = sandbox().await;
    let fake = sandbox.signalwire();
    let (_, body) = post(&sandbox, ENDPOINTS, json!({ "username": "a", "password": "hunter2" })).await;
    assert!(!body.to_string().contains("hunter2"));
    get(&sandbox, "/api/relay/rest/sip_profile?password=hunter2").await;
    let shown = format!("{sandbox:?} {fake:?} {:?} {:?}", fake.requests(), Sandbox::builder());
    assert!(!shown.contains("hunter2") && !shown.contains(&fake.api_token()), "{shown}");
}

#[tokio::test]
async fn runs_are_repeatable_and_seeds_differ() {
    let ids = async |seed: u32| {
        let sandbox = Sandbox::builder().seed(seed).start().await.unwrap();
        let created = create(&sandbox, "a").await;
        (sandbox.signalwire().project_id(), sandbox.signalwire().api_token(), text(&created, "/id").to_owned())
    };
    let (first, again, other) = (ids(0).await, ids(0).await, ids(1).await);
    assert_eq!(first, again);
    assert!(first.0 != other.0 && first.1 != other.1 && first.2 != other.2);
}

#[tokio::test]
async fn dropped_sandbox_refuses_connections() {
    let (sandbox, client) = sandbox().await;
    client.sip_profile().get().await.unwrap();
    drop(sandbox);
    tokio::task::yield_now().await;
    let error = client.sip_profile().get().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport { .. }), "{error:?}");
    let elsewhere = Sandbox::bind(([127, 0, 0, 1], 0)).await.unwrap();
    assert!(elsewhere.base_url().starts_with("http://127.0.0.1:"));
}

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_calls_stay_consistent() {
    let (sandbox, client) = sandbox().await;
    let tasks = (0..200).map(|number| {
        let credentials = client.sip_credentials();
        tokio::spawn(async move {
            // Two tasks try each name: one succeeds.
            let name = format!("desk-{}", number / 2);
            let created = credentials.create(SipCredentialCreate::new(&name).password("first")).await;
            let Ok(created) = created else {
                assert!(created.unwrap_err().is_already_exists());
                return false;
            };
            let update = SipCredentialUpdate::new().caller_id(name).password(format!("secret-{number}"));
            credentials.update(&created.id, update).await.unwrap();
            true
        })
    });
    let mut made = 0;
    for task in tasks.collect::<Vec<_>>() {
        made += usize::from(task.await.unwrap());
    }
    assert_eq!(made, 100);
    let all = client.sip_credentials().list_with(ListSipCredentialsQuery::new().page_size(7)).collect().await.unwrap();
    assert_eq!(all.len(), 101);
    for credential in all.iter().filter(|all| all.sip_endpoint.username.as_deref() != Some("sandbox")) {
        assert_eq!(credential.sip_endpoint.username, credential.sip_endpoint.caller_id);
        assert!(!sandbox.signalwire().password_is(&credential.id, "first"));
    }
}

/// Debug builds of the sandbox respond with 500 in place of any response that violates the spec.
#[tokio::test]
async fn every_operation_responds_as_documented() {
    let (sandbox, _) = sandbox().await;
    let fake = sandbox.signalwire();
    let subscriber = format!("/api/fabric/resources/subscribers/{}/sip_endpoints", fake.subscriber_id().as_str());
    let gateway = json!({
        "name": "carrier", "uri": "sip:gw@example.com", "encryption": "optional",
        "ciphers": ["AEAD_AES_256_GCM_8"], "codecs": ["PCMU"],
    });
    let resource = resource(&sandbox);
    let address = json!({ "name": "line", "calling_handler_resource_id": resource, "password": "x" });
    let application =
        json!({ "name": "app", "identifier": "app", "call_handler": "ai_agent", "call_ai_agent_id": "1" });
    let credential = json!({ "username": "a", "password": "x" });
    let endpoint = json!({ "username": "b", "password": "x" });
    let mobile = json!({ "username": "c", "password": "x" });
    let person = json!({ "email": "jane@example.com", "password": "12345678" });
    let promoted = json!({ "email": "jane@example.com", "job_title": "CTO" });
    let lives = [
        (CREDENTIALS, 200, Method::PUT, credential, json!({ "caller_id": "A" })),
        (ENDPOINTS, 200, Method::PUT, endpoint, json!({ "caller_id": "A" })),
        (&subscriber, 201, Method::PATCH, mobile, json!({ "caller_id": "A" })),
        ("/api/fabric/resources/sip_gateways", 201, Method::PATCH, gateway, json!({ "name": "other" })),
        ("/api/fabric/sip_addresses", 201, Method::PATCH, address, json!({ "user": "u" })),
        ("/api/relay/rest/domain_applications", 201, Method::PUT, application, json!({ "user": "u" })),
        ("/api/fabric/resources/subscribers", 201, Method::PUT, person, promoted),
    ];
    for flat in [false, true] {
        fake.use_flat_responses(flat);
        for (path, created, update, new, change) in lives.clone() {
            let (status, body) = post(&sandbox, path, new).await;
            assert_eq!(status, created, "{path} {body}");
            let own = format!("{path}/{}", text(&body, "/id"));
            for (method, path, body, expected) in [
                (Method::GET, &own, None, 200),
                (update, &own, Some(change), 200),
                (Method::GET, &path.to_owned(), None, 200),
            ] {
                let (status, body) = send(&sandbox, method.clone(), path, body).await;
                assert_eq!(status, expected, "{method} {path} {body}");
            }
            if path.contains("/resources/") && path != subscriber {
                let kind = if path.ends_with("subscribers") { "subscriber" } else { "call" };
                let any = format!("/api/fabric/resources/{}/addresses", text(&body, "/id"));
                for path in [format!("{own}/addresses"), any] {
                    let (status, body) = get(&sandbox, &path).await;
                    assert_eq!((status, text(&body, "/data/0/type")), (200, kind));
                }
            }
            if path.ends_with("resources/sip_endpoints") || path.ends_with("domain_applications") {
                let last = path.rsplit('/').next().unwrap();
                let member = if last == "sip_endpoints" { "sip_endpoint_id" } else { "domain_application_id" };
                let assign = format!("/api/fabric/resources/{resource}/{last}");
                let (status, body) = post(&sandbox, &assign, json!({ member: text(&body, "/id") })).await;
                assert_eq!(status, 200, "{body}");
            }
            assert_eq!(send(&sandbox, Method::DELETE, &own, None).await.0, 204);
            assert_eq!(get(&sandbox, &own).await.0, 404);
        }
    }
    let added = format!("/api/fabric/resources/{}", fake.add_resource("video_room", "Room").as_str());
    let (number, caller) = (fake.phone_number_id(), fake.verified_caller_id());
    let number = format!("/api/relay/rest/phone_numbers/{}", number.as_str());
    let emergency = format!("{number}/e911_address");
    let route = json!({ "phone_route_id": fake.phone_number_id().as_str(), "handler": "calling" });
    for (method, path, body, expected) in [
        (Method::GET, "/api/relay/rest/sip_profile", None, 200),
        (Method::PUT, "/api/relay/rest/sip_profile", Some(json!({})), 201),
        (Method::GET, "/api/fabric/resources", None, 200),
        (Method::GET, &added, None, 200),
        (Method::DELETE, &added, None, 204),
        (Method::GET, "/api/relay/rest/verified_caller_ids", None, 200),
        (Method::GET, &format!("/api/relay/rest/verified_caller_ids/{}", caller.as_str()), None, 200),
        (Method::PUT, &number, Some(json!({ "name": "Front desk" })), 200),
        (Method::POST, &emergency, Some(json!({ "e911_address_id": fake.emergency_address_id().as_str() })), 200),
        (Method::GET, &number, None, 200),
        (Method::DELETE, &emergency, None, 200),
        (Method::GET, "/api/relay/rest/phone_numbers", None, 200),
        (Method::POST, &format!("/api/fabric/resources/{resource}/phone_routes"), Some(route), 200),
    ] {
        let (status, body) = send(&sandbox, method.clone(), path, body).await;
        assert_eq!(status, expected, "{method} {path} {body}");
    }
    for operation in operations::ALL {
        assert!(fake.count(operation.id) > 0, "{} was not walked", operation.id);
    }
}
