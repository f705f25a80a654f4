//! The sandbox's Voximplant, through this crate's client where possible, and over plain HTTP otherwise.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use trunkline::voximplant::types::{
    ApplicationId, SipRegistrationBind, SipRegistrationCreate, SipRegistrationFilter, SipRegistrationId,
    SipRegistrationUpdate,
};
use trunkline::voximplant::{Client, Credentials, RegistrationState, operations};
use trunkline::{Clock, Error, ErrorCode, ErrorKind, Retries};
use trunkline_testkit::Sandbox;

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.voximplant().client().retries(Retries::off()).build().unwrap();
    (sandbox, client)
}

/// Signs like any client with the vendor's credentials file.
struct Signer {
    file: Value,
    key: RsaKeyPair,
}

impl Signer {
    fn new(sandbox: &Sandbox) -> Self {
        let file: Value = serde_json::from_str(&sandbox.voximplant().credentials_json()).unwrap();
        let pem = file["private_key"].as_str().unwrap();
        let der: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
        let key = RsaKeyPair::from_pkcs8(&STANDARD.decode(der).unwrap()).unwrap();
        Self { file, key }
    }

    fn token(&self, header: &Value, claims: &Value) -> String {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", part(header), part(claims));
        let mut signature = vec![0; self.key.public().modulus_len()];
        self.key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature).unwrap();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(&signature))
    }

    fn header(&self) -> Value {
        json!({ "alg": "RS256", "typ": "JWT", "kid": self.file["key_id"] })
    }

    fn claims(&self, from: i64, until: i64) -> Value {
        let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap();
        json!({ "iss": self.file["account_id"], "iat": now + from, "exp": now + until })
    }
}

async fn response_body(request: reqwest::RequestBuilder) -> Value {
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 200);
    response.json().await.unwrap()
}

thread_local! {
    /// One client per test: creating one is slow, and its connections belong to the test's runtime.
    static HTTP: reqwest::Client = reqwest::Client::new();
}

/// Sends an authenticated command without this crate.
async fn send(sandbox: &Sandbox, method: &str, form: &[(&str, &str)]) -> Value {
    let signer = Signer::new(sandbox);
    let token = signer.token(&signer.header(), &signer.claims(-5, 60));
    let url = format!("{}/platform_api/{method}", sandbox.base_url());
    response_body(HTTP.with(Clone::clone).post(url).bearer_auth(token).form(form)).await
}

fn code(response: &Value) -> i64 {
    assert_eq!(response["error"]["code"], response["errors"][0]["code"], "{response}");
    response["error"]["code"].as_i64().unwrap_or_else(|| panic!("no error: {response}"))
}

fn code_of<T: std::fmt::Debug>(result: Result<T, Error>) -> i64 {
    result.unwrap_err().code().and_then(ErrorCode::as_number).unwrap()
}

#[tokio::test]
async fn registration_can_be_created_updated_listed_and_deleted() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    let registrations = client.sip_registrations();
    let before = fake.balance_cents();

    let create = SipRegistrationCreate::new("HedyLamarr", "sip.example.org").password("p&ss w=ö;1");
    let created = registrations.create(create).await.unwrap();
    let id = created.sip_registration_id;
    assert!(fake.password_is(id, "p&ss w=ö;1"));
    assert_eq!(before - fake.balance_cents(), 100);
    let account = created.account_info.as_ref().unwrap();
    assert_eq!(account.currency.as_deref(), Some("USD"));

    let update = SipRegistrationUpdate::new(id).outbound_proxy("12").password("second");
    registrations.update(update).await.unwrap();
    let found = registrations.list_page(SipRegistrationFilter::new().sip_registration_id(id)).await.unwrap();
    let found = found.items.readable().next().unwrap().clone();
    assert_eq!(found.outbound_proxy.as_deref(), Some("12"));
    assert_eq!(found.sip_username.as_deref(), Some("HedyLamarr"));
    assert_eq!(found.is_persistent, Some(true));
    assert!(found.purchase_date.unwrap().to_utc().is_some());
    assert!(fake.password_is(id, "second"));

    registrations.delete(id).await.unwrap();
    assert_eq!(code_of(registrations.delete(id).await), 275);
    assert_eq!(code_of(registrations.update(SipRegistrationUpdate::new(id).password("x")).await), 275);
    assert_eq!(registrations.list().collect().await.unwrap().len(), 1);
}

#[tokio::test]
async fn insufficient_balance_is_refused() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    fake.set_balance_cents(199);
    let create = || SipRegistrationCreate::new("a", "sip.example.org");
    client.sip_registrations().create(create()).await.unwrap();
    let error = client.sip_registrations().create(create()).await.unwrap_err();
    assert_eq!((error.kind(), error.code().unwrap().as_number()), (ErrorKind::Quota, Some(127)));
    assert_eq!(fake.balance_cents(), 99);
    assert_eq!(client.sip_registrations().list().collect().await.unwrap().len(), 2);
}

#[tokio::test]
async fn setter_with_an_unknown_id_panics() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    let panic_of = |set: &dyn Fn()| {
        let panic = catch_unwind(AssertUnwindSafe(set)).unwrap_err();
        *panic.downcast::<String>().unwrap()
    };
    let nowhere = ApplicationId::new(4711);
    assert_eq!(panic_of(&|| _ = fake.add_rule(nowhere, "rule")), "the sandbox has no application 4711");
    assert_eq!(panic_of(&|| _ = fake.add_user(nowhere, "user")), "the sandbox has no application 4711");
    let set = || fake.set_registration_status(SipRegistrationId::new(-1), 403, "Forbidden");
    assert_eq!(panic_of(&set), "the sandbox has no SIP registration -1");
    // The sandbox still works.
    client.sip_registrations().get(fake.sip_registration_id()).await.unwrap();
}

/// The application, rule and user that a registration is bound to.
async fn bound(sandbox: &Sandbox, id: i64) -> Value {
    let list = send(sandbox, "GetSipRegistrations", &[("sip_registration_id", &id.to_string())]).await;
    let row = &list["result"][0];
    json!([row["application_name"], row["rule_name"], row["user_name"]])
}

#[tokio::test]
async fn user_has_at_most_one_registration() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    let registrations = client.sip_registrations();
    let application = fake.application_name();
    let first = fake.sip_registration_id();
    let create = SipRegistrationCreate::new("b", "sip.example.org").is_persistent(false);
    let second = registrations.create(create).await.unwrap().sip_registration_id;

    let bind = |id| SipRegistrationBind::new(true).sip_registration_id(id).application(fake.application_id());
    registrations.bind(bind(first).user(fake.user_id())).await.unwrap();
    assert_eq!(bound(&sandbox, first.get()).await, json!([application, null, "alice"]));
    // By name instead of id, and through an update.
    let update = SipRegistrationUpdate::new(second).application(fake.application_id()).user("alice");
    registrations.update(update).await.unwrap();
    assert_eq!(bound(&sandbox, second.get()).await, json!([application, null, "alice"]));
    assert_eq!(bound(&sandbox, first.get()).await, json!([null, null, null]));

    registrations.bind(bind(first).rule("incoming")).await.unwrap();
    assert_eq!(bound(&sandbox, first.get()).await, json!([application, "incoming", null]));
    registrations.bind(SipRegistrationBind::new(false).sip_registration_id(first)).await.unwrap();
    assert_eq!(bound(&sandbox, first.get()).await, json!([null, null, null]));
    // Unbinding needs only the user, without an application.
    registrations.bind(SipRegistrationBind::new(false).user(fake.user_id())).await.unwrap();
    assert_eq!(bound(&sandbox, second.get()).await, json!([null, null, null]));
    // The first part of an application's name identifies it, too.
    registrations.bind(bind(second)).await.unwrap();
    registrations.bind(SipRegistrationBind::new(false).application("sandbox")).await.unwrap();
    assert_eq!(bound(&sandbox, second.get()).await, json!([null, null, null]));
    // The id of a rule identifies its application.
    registrations.bind(SipRegistrationBind::new(true).sip_registration_id(first).rule(fake.rule_id())).await.unwrap();
    assert_eq!(bound(&sandbox, first.get()).await, json!([application, "incoming", null]));
}

#[tokio::test]
async fn invalid_bindings_are_refused() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    let other = fake.add_application("other").get().to_string();
    let bob = fake.add_user(fake.add_application("third"), "bob").get().to_string();
    let id = fake.sip_registration_id().get().to_string();
    let application = fake.application_id().get().to_string();
    let user = fake.user_id().get().to_string();
    let cases: [(&[(&str, &str)], i64); 16] = [
        (&[("user_id", &user)], 485),
        (&[("user_name", "alice")], 485),
        (&[("rule_name", "incoming")], 485),
        (&[], 485),
        (&[("application_id", &application), ("application_name", "sandbox")], 458),
        (&[("application_id", &application), ("user_id", &user), ("user_name", "alice")], 458),
        (&[("application_id", &other), ("user_id", &user)], 393),
        (&[("application_id", &application), ("user_id", &bob)], 393),
        (&[("application_id", &application), ("user_name", "bob")], 393),
        (&[("application_id", &application), ("user_id", "1000000")], 117),
        (&[("application_id", &application), ("user_name", "carol")], 122),
        (&[("application_id", "1000000")], 116),
        (&[("application_name", "unheard-of")], 107),
        (&[("rule_id", "1000000")], 147),
        (&[("application_name", "sandbox"), ("rule_name", "unheard of")], 156),
        (&[("application_id", "-1")], 116),
    ];
    for (form, expected) in cases {
        let form: Vec<_> = form.iter().copied().chain([("sip_registration_id", id.as_str())]).collect();
        assert_eq!(code(&send(&sandbox, "BindSipRegistration", &form).await), expected, "{form:?}");
    }
    assert_eq!(code(&send(&sandbox, "BindSipRegistration", &[("application_id", &application)]).await), 485);
    assert_eq!(code(&send(&sandbox, "BindSipRegistration", &[("bind", "false")]).await), 485);
    // The platform binds by default.
    let form = [("sip_registration_id", id.as_str()), ("application_name", "sandbox")];
    assert_eq!(send(&sandbox, "BindSipRegistration", &form).await, json!({ "result": 1 }));

    let registrations = client.sip_registrations();
    let persistent =
        registrations.create(SipRegistrationCreate::new("p", "sip.example.org")).await.unwrap().sip_registration_id;
    let bind = SipRegistrationBind::new(true).sip_registration_id(persistent).application(fake.application_id());
    assert_eq!(code_of(registrations.bind(bind.clone().user(fake.user_id())).await), 394);
    registrations.bind(bind).await.unwrap();
    // A refused create costs nothing.
    let before = fake.balance_cents();
    let create = SipRegistrationCreate::new("q", "sip.example.org").user("alice");
    assert_eq!(code_of(registrations.create(create).await), 485);
    assert_eq!(fake.balance_cents(), before);
}

#[tokio::test]
async fn lists_filter_and_page() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    for number in 0..24 {
        let create = SipRegistrationCreate::new(format!("user-{number}"), format!("sip{}.example.org", number % 3));
        client.sip_registrations().create(create).await.unwrap();
    }
    let all = client.sip_registrations().list_with(SipRegistrationFilter::new().count(10)).collect().await.unwrap();
    assert_eq!(all.len(), 25);
    let count = async |form: &[(&str, &str)]| {
        let list = send(&sandbox, "GetSipRegistrations", form).await;
        assert_eq!(list["count"], list["result"].as_array().unwrap().len());
        assert!(list.get("total_count").is_none());
        list["count"].as_u64().unwrap()
    };
    assert_eq!(count(&[]).await, 20);
    assert_eq!(count(&[("offset", "20")]).await, 5);
    assert_eq!(count(&[("count", "2"), ("offset", "24")]).await, 1);
    assert_eq!(count(&[("proxy", "sip0.example.org;sip1.example.org")]).await, 16);
    assert_eq!(count(&[("sip_username", "user-7"), ("proxy", "sip1.example.org")]).await, 1);
    // Some clients send unset parameters as empty text, and booleans in Python's format.
    assert_eq!(count(&[("is_persistent", "False"), ("rule_id", ""), ("user_id", "")]).await, 1);
    fake.set_registration_status(fake.sip_registration_id(), 403, "Forbidden");
    assert_eq!(count(&[("status_code", "400:499")]).await, 1);
    assert_eq!(count(&[("status_code", "500;200:299"), ("count", "100")]).await, 24);
    assert_eq!(count(&[("successful", "false")]).await, 1);
    assert_eq!(count(&[("in_progress", "1")]).await, 0);
    fake.set_registration_status(fake.sip_registration_id(), 100, "");
    assert_eq!(count(&[("in_progress", "1")]).await, 1);
    let row = client.sip_registrations().get(fake.sip_registration_id()).await.unwrap();
    assert_eq!(row.state(), RegistrationState::InProgress);
    assert_eq!(count(&[("is_bound_to_application", "true")]).await, 0);
    let form = [("application_id", "1;2"), ("application_name", "a")];
    assert_eq!(code(&send(&sandbox, "GetSipRegistrations", &form).await), 458);
    assert_eq!(code(&send(&sandbox, "GetSipRegistrations", &[("count", "-1")]).await), 497);
    assert_eq!(code(&send(&sandbox, "GetSipRegistrations", &[("status_code", "x")]).await), 496);
}

#[tokio::test]
async fn wrong_parameters_have_their_codes() {
    let (sandbox, _) = sandbox().await;
    let create = async |form: &[(&str, &str)]| code(&send(&sandbox, "CreateSipRegistration", form).await);
    assert_eq!(create(&[("proxy", "a.example.org")]).await, 485);
    assert_eq!(create(&[("sip_username", ""), ("proxy", "a.example.org")]).await, 134);
    assert_eq!(create(&[("sip_username", "a b"), ("proxy", "a.example.org")]).await, 273);
    assert_eq!(create(&[("sip_username", "a"), ("proxy", "a b")]).await, 274);
    let form = [("sip_username", "a"), ("proxy", "a.example.org"), ("is_persistent", "perhaps")];
    assert_eq!(create(&form).await, 496);
    assert_eq!(code(&send(&sandbox, "DeleteSipRegistration", &[("sip_registration_id", "one")]).await), 496);
    assert_eq!(code(&send(&sandbox, "UnheardOf", &[]).await), 103);
    assert_eq!(code(&send(&sandbox, "createsipregistration", &[]).await), 103);

    let signer = Signer::new(&sandbox);
    let token = signer.token(&signer.header(), &signer.claims(-5, 60));
    let http = reqwest::Client::new();
    let url = |rest: &str| format!("{}/platform_api{rest}", sandbox.base_url());
    let authorized = |request: reqwest::RequestBuilder| response_body(request.bearer_auth(&token));
    assert_eq!(code(&authorized(http.post(url(""))).await), 102);
    // A password in the URL would be logged.
    let in_url = http.post(url("/CreateSipRegistration?sip_username=a&proxy=b&password=hunter2"));
    let refused = authorized(in_url).await;
    assert_eq!(code(&refused), 101);
    let refused = refused.to_string();
    assert!(refused.contains("'password' belongs in the body") && !refused.contains("hunter2"), "{refused}");
    // Older references use GET.
    let listed = authorized(http.get(url("/GetSipRegistrations?count=1"))).await;
    assert_eq!(listed["count"], 1);
    for (kind, body) in
        [("multipart/form-data; boundary=b", "--b\r\ncount"), ("text/plain", "count=1"), ("application/json", "[]")]
    {
        let unread = http.post(url("/GetSipRegistrations")).header("content-type", kind).body(body);
        assert_eq!(code(&authorized(unread).await), 101, "{kind}");
    }
}

/// The bodies of the vendor's own clients, as observed on the wire.
#[tokio::test]
async fn formats_of_the_vendors_clients_are_accepted() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    let id = fake.sip_registration_id();
    let signer = Signer::new(&sandbox);
    let post = async |path: &str, kind: &str, body: &[u8]| {
        let token = signer.token(&signer.header(), &signer.claims(-5, 60));
        let request = HTTP.with(Clone::clone).post(format!("{}{path}", sandbox.base_url())).bearer_auth(token);
        response_body(request.header("content-type", kind).body(body.to_vec())).await
    };
    let url_encoded = "application/x-www-form-urlencoded";
    let update = "/platform_api/UpdateSipRegistration";
    let id_text = id.get().to_string();
    // Each part has these headers, in this order of fields.
    let multipart = |headers: fn(&str) -> String, fields: &[(&str, &str)]| {
        let part = |(name, text): &(&str, &str)| format!("--B\r\n{}\r\n\r\n{text}\r\n", headers(name));
        format!("{}--B--\r\n", fields.iter().map(part).collect::<String>())
    };
    let plain = |name: &str| format!("Content-Disposition: form-data; name=\"{name}\"");
    let own = ("sip_registration_id", id_text.as_str());

    // Python: the command last, in a form.
    let python = format!("sip_registration_id={id_text}&password=p%26ss+w%3D%C3%B6%3B1&cmd=UpdateSipRegistration");
    assert_eq!(post("/platform_api", url_encoded, python.as_bytes()).await, json!({ "result": 1 }));
    assert!(fake.password_is(id, "p&ss w=ö;1"));
    // Node: the command first, in parts.
    let node = multipart(plain, &[("cmd", "UpdateSipRegistration"), own, ("password", "nö;de\r\n")]);
    let done = post("/platform_api", "multipart/form-data; boundary=B", node.as_bytes()).await;
    assert_eq!(done, json!({ "result": 1 }));
    assert!(fake.password_is(id, "nö;de\r\n"));
    // Go and PHP: the command in the path, and unset parameters as empty parts.
    let go = multipart(plain, &[("rule_id", ""), ("user_name", ""), ("successful", "true"), ("count", "5")]);
    let list = post("/platform_api/GetSipRegistrations", "multipart/form-data; boundary=B", go.as_bytes()).await;
    assert_eq!(list["count"], 1);
    // Java: the account beside the fields, in Latin-1.
    let java = |name: &str| {
        format!(
            "Content-Disposition: form-data; name=\"{name}\"\r\nContent-Type: text/plain; charset=ISO-8859-1\r\n\
             Content-Transfer-Encoding: 8bit"
        )
    };
    let java = multipart(java, &[("account_id", "1"), own, ("password", "j?va")]);
    let java: Vec<u8> = java.bytes().map(|byte| if byte == b'?' { 0xe4 } else { byte }).collect();
    assert_eq!(post(update, "multipart/form-data; boundary=B", &java).await, json!({ "result": 1 }));
    assert!(fake.password_is(id, "jäva"));
    // .NET: names without quotes, and the command in the path and in a part.
    let dotnet =
        |name: &str| format!("Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name={name}");
    let dotnet = multipart(dotnet, &[own, ("password", "dötnet"), ("cmd", "UpdateSipRegistration")]);
    assert_eq!(post(update, "multipart/form-data; boundary=\"B\"", dotnet.as_bytes()).await, json!({ "result": 1 }));
    assert!(fake.password_is(id, "dötnet"));
    assert_eq!(fake.count("update_sip_registration"), 4);
    let forms: Vec<_> = fake.requests().iter().map(trunkline_testkit::RecordedRequest::form).collect();
    assert!(forms[1].contains(&("cmd".to_owned(), "UpdateSipRegistration".to_owned())), "{forms:?}");

    // The reference's samples: all in the URL, beside an empty JSON object. A password goes into a form even so.
    let sample = format!("{update}?sip_registration_id={id_text}&sip_username=HedyLamarr&outbound_proxy=12");
    assert_eq!(post(&sample, "application/json", b"{}").await, json!({ "result": 1 }));
    assert_eq!(client.sip_registrations().get(id).await.unwrap().sip_username.as_deref(), Some("HedyLamarr"));
    let sample = format!("{update}?sip_registration_id={id_text}");
    assert_eq!(post(&sample, url_encoded, b"password=both").await, json!({ "result": 1 }));
    assert!(fake.password_is(id, "both"));

    // In older references, the path ends with a slash. The content of parts is validated like any other.
    assert_eq!(post("/platform_api/GetSipRegistrations/", url_encoded, b"").await["count"], 1);
    assert_eq!(code(&post("/platform_api/", url_encoded, b"count=1").await), 102);
    assert_eq!(code(&post("/platform_api", url_encoded, b"cmd=").await), 102);
    assert_eq!(code(&post("/platform_api", url_encoded, b"cmd=updatesipregistration").await), 103);
    assert_eq!(code(&post("/platform_api", url_encoded, b"cmd=../v1/phone").await), 103);
    assert_eq!(post("/platform_api?cmd=GetSipRegistrations", url_encoded, b"").await["count"], 1);
    let wrong = multipart(plain, &[("cmd", "DeleteSipRegistration"), ("sip_registration_id", "one")]);
    assert_eq!(code(&post("/platform_api", "multipart/form-data; boundary=B", wrong.as_bytes()).await), 496);
    client.sip_registrations().get(id).await.unwrap();
}

#[tokio::test]
async fn tokens_are_checked() {
    let (sandbox, _) = sandbox().await;
    let signer = Signer::new(&sandbox);
    let http = reqwest::Client::new();
    let with = async |token: &str| {
        let request = http.post(format!("{}/platform_api/GetSipRegistrations", sandbox.base_url()));
        response_body(request.bearer_auth(token)).await
    };
    let (header, claims) = (signer.header(), signer.claims(-5, 60));
    let good = signer.token(&header, &claims);
    assert_eq!(with(&good).await["count"], 1);
    let with_text = json!({ "iss": claims["iss"].to_string(), "iat": claims["iat"], "exp": claims["exp"] });
    assert_eq!(with(&signer.token(&header, &with_text)).await["count"], 1);

    for (token, expected) in [
        ("nonsense".to_owned(), 447),
        ("a.b.c".to_owned(), 447),
        (signer.token(&json!({ "alg": "none", "kid": header["kid"] }), &claims), 447),
        (signer.token(&header, &json!({ "iss": claims["iss"], "exp": claims["exp"] })), 447),
        (signer.token(&json!({ "alg": "RS256", "kid": "unheard-of" }), &claims), 433),
        (format!("{}AAAA", good.split_at(good.len() - 4).0), 100),
        (signer.token(&header, &json!({ "iss": 1, "iat": claims["iat"], "exp": claims["exp"] })), 100),
        (signer.token(&header, &signer.claims(-5, 3596)), 454),
        (signer.token(&header, &signer.claims(30, 60)), 455),
        (signer.token(&header, &signer.claims(-60, -1)), 456),
    ] {
        assert_eq!(code(&with(&token).await), expected);
    }
    assert_eq!(with(&signer.token(&header, &signer.claims(-5, 3595))).await["count"], 1);
    let unsigned = http.post(format!("{}/platform_api/GetSipRegistrations", sandbox.base_url()));
    assert_eq!(code(&response_body(unsigned).await), 100);
}

/// A clock that is wrong by an offset.
#[derive(Debug)]
struct Shifted(Mutex<Duration>);

impl Clock for Shifted {
    fn now(&self) -> SystemTime {
        SystemTime::now() + *self.0.lock().unwrap()
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async {})
    }
}

#[tokio::test]
async fn sandbox_uses_the_given_clock() {
    let clock = Arc::new(Shifted(Mutex::new(Duration::from_secs(86_400 / 2))));
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await.unwrap();
    // The client's clock is half a day behind. It learns the difference from the response that refuses its token.
    let client = sandbox.voximplant().client().build().unwrap();
    let list = client.sip_registrations().list_page(SipRegistrationFilter::new()).await.unwrap();
    assert_eq!(sandbox.voximplant().count("get_sip_registrations"), 2);
    let updated = list.items.readable().next().unwrap().last_updated.unwrap();
    let now = clock.now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    assert!(now - u64::try_from(updated).unwrap() < 60);
}

#[tokio::test]
async fn throttling_uses_both_of_the_vendors_forms() {
    let (sandbox, client) = sandbox().await;
    let fake = sandbox.voximplant();
    let registrations = client.sip_registrations();
    fake.throttle_next(1, None);
    fake.throttle_next(1, Duration::from_secs(3));
    let error = registrations.list_page(SipRegistrationFilter::new()).await.unwrap_err();
    assert!(error.is_rate_limited() && error.has_code("340"), "{error}");
    let error = registrations.list_page(SipRegistrationFilter::new()).await.unwrap_err();
    assert_eq!((error.has_code("416"), error.retry_after()), (true, Some(Duration::from_secs(3))));
    let refusal = json!({ "error": { "code": 104, "msg": "Forbidden command." } });
    fake.fail_next("get_sip_registrations", 200, refusal);
    let error = registrations.list_page(SipRegistrationFilter::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    registrations.list_page(SipRegistrationFilter::new()).await.unwrap();
}

#[tokio::test]
async fn white_list_stores_networks() {
    let (sandbox, _) = sandbox().await;
    let add = async |network: &str| send(&sandbox, "AddSipWhiteListItem", &[("sip_whitelist_network", network)]).await;
    for wrong in ["", "10.0.0.1", "10.0.0.0/33", "10.0.0.0/255.0.255.0", "10.0.0/8", "::1/64", "a/8"] {
        assert_eq!(code(&add(wrong).await), 170, "{wrong}");
    }
    let mut ids = Vec::new();
    for (network, expected) in [("192.168.1.5/16", "192.168.1.5/16"), ("10.0.0.0/255.255.255.0", "10.0.0.0/24")] {
        let added = add(network).await;
        let id = added["sip_whitelist_id"].to_string();
        let list = send(&sandbox, "GetSipWhiteList", &[("sip_whitelist_id", &id)]).await;
        assert_eq!(list["result"][0]["sip_whitelist_network"], expected);
        ids.push(id);
    }
    let form = [("sip_whitelist_id", ids[0].as_str()), ("sip_whitelist_network", "10.1.0.0/16"), ("description", "HQ")];
    assert_eq!(send(&sandbox, "SetSipWhiteListItem", &form).await, json!({ "result": 1 }));
    let list = send(&sandbox, "GetSipWhiteList", &[("count", "1")]).await;
    assert_eq!((&list["count"], &list["total_count"]), (&json!(1), &json!(2)));
    assert_eq!(list["result"][0]["description"], "HQ");
    assert_eq!(code(&send(&sandbox, "SetSipWhiteListItem", &form[..1]).await), 485);
    let gone = [("sip_whitelist_id", ids[0].as_str())];
    assert_eq!(send(&sandbox, "DelSipWhiteListItem", &gone).await, json!({ "result": 1 }));
    assert_eq!(code(&send(&sandbox, "DelSipWhiteListItem", &gone).await), 169);
    for _ in 0..99 {
        add("10.0.0.0/8").await;
    }
    assert_eq!(code(&add("10.0.0.0/8").await), 172);
}

#[tokio::test]
async fn client_accepts_the_vendors_credentials_file() {
    let (sandbox, _) = sandbox().await;
    let credentials = Credentials::from_json(&sandbox.voximplant().credentials_json()).unwrap();
    let client = Client::builder(credentials).base_url(sandbox.base_url()).build().unwrap();
    client.sip_registrations().list_page(SipRegistrationFilter::new()).await.unwrap();
    let shown = format!("{sandbox:?} {:?} {:?}", sandbox.voximplant(), sandbox.voximplant().requests());
    assert!(!shown.contains("PRIVATE") && !shown.contains("Bearer"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_creates_are_all_charged() {
    let (sandbox, client) = sandbox().await;
    sandbox.voximplant().set_balance_cents(15_000);
    let tasks = (0..200).map(|number| {
        let registrations = client.sip_registrations();
        tokio::spawn(async move {
            let create = SipRegistrationCreate::new(format!("user-{number}"), "sip.example.org");
            match registrations.create(create).await {
                Ok(created) => Some(created.sip_registration_id),
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::Quota);
                    None
                }
            }
        })
    });
    let mut ids = std::collections::BTreeSet::new();
    for task in tasks.collect::<Vec<_>>() {
        ids.extend(task.await.unwrap());
    }
    assert_eq!((ids.len(), sandbox.voximplant().balance_cents()), (150, 0));
    let all = client.sip_registrations().list().collect().await.unwrap();
    assert_eq!(all.len(), 151);
}

/// Debug builds of the sandbox respond with 500 in place of any response that violates the spec.
#[tokio::test]
async fn every_operation_responds_as_documented() {
    let (sandbox, _) = sandbox().await;
    let fake = sandbox.voximplant();
    let done = |response: Value| {
        assert!(response.get("error").is_none() && response.is_object(), "{response}");
        response
    };
    let application = fake.application_id().get().to_string();
    let login = [("sip_username", "a"), ("proxy", "b"), ("is_persistent", "false"), ("auth_user", "c")];
    let created = done(send(&sandbox, "CreateSipRegistration", &login).await);
    let id = created["sip_registration_id"].to_string();
    let own = ("sip_registration_id", id.as_str());
    done(send(&sandbox, "UpdateSipRegistration", &[own, ("outbound_proxy", "d")]).await);
    let bind = [own, ("application_id", &application), ("user_name", "alice"), ("rule_name", "incoming")];
    done(send(&sandbox, "BindSipRegistration", &bind).await);
    done(send(&sandbox, "GetSipRegistrations", &[]).await);
    done(send(&sandbox, "DeleteSipRegistration", &[own]).await);
    let added = done(send(&sandbox, "AddSipWhiteListItem", &[("sip_whitelist_network", "10.0.0.0/8")]).await);
    let id = added["sip_whitelist_id"].to_string();
    let own = ("sip_whitelist_id", id.as_str());
    done(send(&sandbox, "SetSipWhiteListItem", &[own, ("sip_whitelist_network", "10.0.0.0/9")]).await);
    done(send(&sandbox, "GetSipWhiteList", &[]).await);
    done(send(&sandbox, "DelSipWhiteListItem", &[own]).await);
    let own = [("application_id", application.as_str())];
    done(send(&sandbox, "GetApplications", &own).await);
    done(send(&sandbox, "GetRules", &own).await);
    done(send(&sandbox, "GetUsers", &own).await);
    done(send(&sandbox, "GetSubscriptionPrice", &[]).await);
    done(send(&sandbox, "SetAccountInfo", &[("callback_url", "https://a.example/"), ("callback_salt", "s")]).await);
    done(send(&sandbox, "GetAccountInfo", &[("return_live_balance", "true")]).await);
    for operation in operations::ALL {
        assert!(fake.count(operation.id) > 0, "{} was not walked", operation.id);
    }
}
