use crate::support::{Answer, Platform, Seen, TEST_KEY, voximplant_credentials};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use trunkline::voximplant::types::{
    ApplicationId, ApplicationRef, RuleId, SipRegistrationBind, SipRegistrationCreate, SipRegistrationFilter,
    SipRegistrationId, SipRegistrationUpdate, UserRef,
};
use trunkline::voximplant::{Client, Credentials};
use trunkline::{ErrorKind, Outcome};

const DONE: &str = r#"{"result":1}"#;

fn registration() -> SipRegistrationUpdate {
    SipRegistrationUpdate::new(SipRegistrationId::new(1))
}

async fn sent(update: SipRegistrationUpdate) -> Seen {
    let platform = Platform::answering_json(200, DONE).await;
    platform.voximplant().sip_registrations().update(update).await.unwrap();
    platform.request()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn sorted(mut form: Vec<(String, String)>) -> Vec<(String, String)> {
    form.sort();
    form
}

#[tokio::test]
async fn update_of_registration_1_sends_the_documented_example_in_the_body() {
    let seen = sent(registration()).await;
    assert_eq!(seen.line(), "POST /platform_api/UpdateSipRegistration");
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.body, b"sip_registration_id=1");
}

#[tokio::test]
async fn update_sends_every_documented_parameter() {
    let update = registration()
        .sip_username("HedyLamarr")
        .proxy("sip.example.com")
        .auth_user("hedy")
        .outbound_proxy("12")
        .password("p&ss w=ö;1")
        .application(ApplicationId::new(7))
        .rule("inbound")
        .user("hedy");
    let seen = sent(update).await;
    assert_eq!(seen.target, "/platform_api/UpdateSipRegistration");
    assert_eq!(
        sorted(seen.form()),
        pairs(&[
            ("application_id", "7"),
            ("auth_user", "hedy"),
            ("outbound_proxy", "12"),
            ("password", "p&ss w=ö;1"),
            ("proxy", "sip.example.com"),
            ("rule_name", "inbound"),
            ("sip_registration_id", "1"),
            ("sip_username", "HedyLamarr"),
            ("user_name", "hedy"),
        ])
    );
}

#[tokio::test]
async fn an_id_or_a_name_is_sent_and_never_both() {
    let by_name = registration().application("app.account.voximplant.com").rule(RuleId::new(3));
    assert_eq!(
        sorted(sent(by_name).await.form()),
        pairs(&[("application_name", "app.account.voximplant.com"), ("rule_id", "3"), ("sip_registration_id", "1")])
    );
    let last_wins = registration().user(UserRef::Name("a".into())).user(UserRef::Id(9.into()));
    assert_eq!(sorted(sent(last_wins).await.form()), pairs(&[("sip_registration_id", "1"), ("user_id", "9")]));
}

#[tokio::test]
async fn passwords_arrive_as_they_are() {
    for password in ["", " ", "a+b", "100%", "a;b", "=&=", "Ж ö 漢", "\0", "/etc/passwd", &"x".repeat(4096)] {
        let seen = sent(registration().password(password)).await;
        assert_eq!(sorted(seen.form()), sorted(pairs(&[("password", password), ("sip_registration_id", "1")])));
        assert!(!seen.target.contains('?'));
    }
    let seen = sent(registration().password("p&ss w=ö;1")).await;
    assert_eq!(seen.body, b"password=p%26ss+w%3D%C3%B6%3B1&sip_registration_id=1");
}

#[tokio::test]
async fn bind_always_says_which_way() {
    for (bind, text) in [(true, "true"), (false, "false")] {
        let platform = Platform::answering_json(200, DONE).await;
        let request = SipRegistrationBind::new(bind).user(UserRef::Id(5.into()));
        platform.voximplant().sip_registrations().bind(request).await.unwrap();
        let seen = platform.request();
        assert_eq!(seen.line(), "POST /platform_api/BindSipRegistration");
        assert_eq!(sorted(seen.form()), pairs(&[("bind", text), ("user_id", "5")]));
    }
}

#[tokio::test]
async fn filters_join_lists_with_semicolons_and_refuse_one_inside_of_an_item() {
    let platform = Platform::answering_json(200, r#"{"result":[],"count":0}"#).await;
    let registrations = platform.voximplant().sip_registrations();
    let filter = SipRegistrationFilter::new()
        .application(trunkline::voximplant::types::ApplicationFilter::Ids(
            vec![ApplicationId::new(1), ApplicationId::new(2)].into(),
        ))
        .proxy(["a.example", "b.example"])
        .successful(true)
        .count(10);
    registrations.list_page(filter).await.unwrap();
    let seen = platform.request();
    assert_eq!(seen.line(), "POST /platform_api/GetSipRegistrations");
    assert_eq!(
        sorted(seen.form()),
        pairs(&[("application_id", "1;2"), ("count", "10"), ("proxy", "a.example;b.example"), ("successful", "true")])
    );
    let error = registrations.list_page(SipRegistrationFilter::new().proxy(["a;b"])).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::NotSent));
    assert!(error.to_string().contains("contains `;`"), "{error}");
}

#[tokio::test]
async fn rows_decode_whatever_form_their_scalars_have() {
    let body = json!({ "count": "2", "result": [
        { "sip_registration_id": "12", "sip_username": "u", "proxy": "p", "last_updated": 1.0, "deactivated": 0,
          "next_subscription_renewal": "", "purchase_date": "2026-01-02 12:30:00", "subscription_price": 1.5,
          "is_persistent": "true", "status_code": "403", "successful": false, "error_message": null, "new": [1] },
        { "sip_registration_id": 13, "next_subscription_renewal": "next week", "purchase_date": null },
        { "sip_username": "no id" },
    ]});
    let platform = Platform::answering_json(200, body.to_string()).await;
    let page = platform.voximplant().sip_registrations().list_page(SipRegistrationFilter::new()).await.unwrap();
    assert_eq!(page.count, Some(2));
    let items = page.result.as_ref().unwrap();
    let rows: Vec<_> = items.readable().collect();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].sip_registration_id, SipRegistrationId::new(12));
    assert_eq!((rows[0].deactivated, rows[0].is_persistent, rows[0].status_code), (Some(false), Some(true), Some(403)));
    assert_eq!(rows[0].subscription_price.as_deref(), Some("1.5"));
    assert_eq!(rows[0].last_updated, Some(1));
    assert_eq!(rows[0].next_subscription_renewal, None);
    assert_eq!(rows[0].purchase_date.as_ref().unwrap().to_utc().unwrap().to_string(), "2026-01-02 12:30:00");
    assert_eq!(rows[0].extra.get("new"), Some(&json!([1])));
    let unread = rows[1].next_subscription_renewal.as_ref().unwrap();
    assert_eq!((unread.as_str(), unread.to_date()), ("next week", None));
    let bad = items.iter().nth(2).unwrap().as_ref().unwrap_err();
    assert_eq!(bad.index(), 2);
    assert!(bad.to_string().contains("sip_registration_id"), "{bad}");
}

#[tokio::test]
async fn success_is_1_or_true_and_nothing_else() {
    for body in [r#"{"result":1}"#, r#"{"result":true}"#, r#"{"result":"1"}"#] {
        let platform = Platform::answering_json(200, body).await;
        platform.voximplant().sip_registrations().update(registration()).await.unwrap();
    }
    for body in [r#"{"result":0}"#, r#"{"result":false}"#, r#"{"result":[]}"#, "{}", "[]", "null", "ok"] {
        let platform = Platform::answering_json(200, body).await;
        let error = platform.voximplant().sip_registrations().update(registration()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Applied), "{body}");
    }
}

#[tokio::test]
async fn an_error_in_a_200_is_an_error() {
    let cases = [
        (r#"{"error":{"msg":"wrong registration_id","code":275}}"#, ErrorKind::NotFound, Outcome::Refused, "275"),
        (r#"{"errors":[{"msg":"wrong username","code":273}]}"#, ErrorKind::Validation, Outcome::Refused, "273"),
        (
            r#"{"error":{"msg":"x","code":127},"errors":[{"msg":"x","code":127}]}"#,
            ErrorKind::Quota,
            Outcome::Refused,
            "127",
        ),
        (r#"{"result":1,"error":{"msg":"x","code":"104"}}"#, ErrorKind::Forbidden, Outcome::Refused, "104"),
        (r#"{"error":{"msg":"db","code":4}}"#, ErrorKind::Server, Outcome::Unknown, "4"),
        (r#"{"error":{"msg":"new","code":9999}}"#, ErrorKind::Validation, Outcome::Refused, "9999"),
        (r#"{"error":{"msg":"resend","code":484}}"#, ErrorKind::RateLimited, Outcome::Refused, "484"),
    ];
    for (body, kind, outcome, code) in cases {
        let platform = Platform::answering_json(200, body).await;
        let error = platform.voximplant().sip_registrations().update(registration()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome(), error.status()), (kind, outcome, Some(200)), "{body}");
        assert!(error.has_code(code), "{body}");
        assert_eq!(error.issues().len(), 1, "{body}");
        assert_eq!(platform.requests().len(), 1, "{body}");
    }
    let platform = Platform::answering_json(200, cases[0].0).await;
    let error = platform.voximplant().sip_registrations().delete(1).await.unwrap_err();
    assert_eq!(error.issues()[0].field.as_deref(), Some("sip_registration_id"));
}

#[tokio::test]
async fn a_missing_application_is_explained() {
    let platform = Platform::answering_json(200, r#"{"error":{"msg":"x","code":485}}"#).await;
    let error = platform.voximplant().sip_registrations().update(registration().rule("r")).await.unwrap_err();
    assert!(error.to_string().contains("a rule's name or a user also needs an application"), "{error}");
}

#[tokio::test]
async fn a_busy_platform_is_asked_again_and_told_waits_are_kept() {
    let busy = Answer::json(200, r#"{"error":{"msg":"try later","code":162}}"#);
    let platform = Platform::answering([busy, Answer::json(200, DONE)]).await;
    let done = platform.voximplant().sip_registrations().update(registration().password("p")).await.unwrap();
    assert_eq!(done.attempts(), 2);
    let requests = platform.requests();
    assert_eq!(requests[0].body, requests[1].body);

    let wait = r#"{"error":{"msg":"Repeat after 3600 seconds","code":416}}"#;
    let platform = Platform::answering_json(200, wait).await;
    let error = platform.voximplant().sip_registrations().update(registration()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(3600)));
    assert_eq!(error.attempts(), 1);
}

fn token(seen: &Seen) -> [Value; 2] {
    let token = seen.header("authorization").unwrap().strip_prefix("Bearer ").unwrap().to_owned();
    let parts: Vec<&str> = token.split('.').collect();
    assert_eq!(parts.len(), 3);
    let signature = URL_SAFE_NO_PAD.decode(parts[2]).unwrap();
    let public = include_str!("../fixtures/voximplant/test-key.pub.pem");
    let der: String = public.lines().filter(|line| !line.starts_with("---")).collect();
    let der = base64::engine::general_purpose::STANDARD.decode(der).unwrap();
    // The last part of a SubjectPublicKeyInfo for RSA is the key itself, after 24 bytes of header.
    let key =
        aws_lc_rs::signature::UnparsedPublicKey::new(&aws_lc_rs::signature::RSA_PKCS1_2048_8192_SHA256, &der[24..]);
    key.verify(format!("{}.{}", parts[0], parts[1]).as_bytes(), &signature).unwrap();
    [0, 1].map(|index| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(parts[index]).unwrap()).unwrap())
}

#[tokio::test]
async fn the_token_has_the_documented_form_and_a_true_signature() {
    let seen = sent(registration()).await;
    let [header, claims] = token(&seen);
    assert_eq!(header, json!({ "alg": "RS256", "kid": "kid-0001", "typ": "JWT" }));
    assert_eq!(claims["iss"], json!("1234567"));
    let (issued, expires) = (claims["iat"].as_u64().unwrap(), claims["exp"].as_u64().unwrap());
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    assert!(issued < now && expires > now && expires - issued < 3600);
}

#[tokio::test]
async fn a_token_is_reused_and_renewed_once_when_it_is_refused() {
    let refused = Answer::json(200, r#"{"error":{"msg":"token expired","code":456}}"#);
    let platform = Platform::answering([Answer::json(200, DONE), refused, Answer::json(200, DONE)]).await;
    let registrations = platform.voximplant().sip_registrations();
    registrations.update(registration()).await.unwrap();
    registrations.update(registration()).await.unwrap();
    let requests = platform.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!(requests[0].header("authorization"), requests[1].header("authorization"));
    token(&requests[2]);

    let refused = Answer::json(200, r#"{"error":{"msg":"authorization failed","code":100}}"#);
    let platform = Platform::answering([refused]).await;
    let error = platform.voximplant().sip_registrations().update(registration()).await.unwrap_err();
    assert_eq!((error.kind(), platform.requests().len()), (ErrorKind::Auth, 2));
}

#[tokio::test]
async fn a_token_from_the_future_is_made_again_by_the_platform_s_clock() {
    let refused = Answer::json(200, r#"{"error":{"msg":"from the future","code":455}}"#)
        .header("date", "Sat, 01 Jan 2022 00:00:00 GMT");
    let platform = Platform::answering([refused, Answer::json(200, DONE)]).await;
    platform.voximplant().sip_registrations().update(registration()).await.unwrap();
    let [_, claims] = token(&platform.requests()[1]);
    let issued = claims["iat"].as_u64().unwrap();
    assert!((1_640_995_170..1_640_995_200).contains(&issued), "{issued}");
}

#[tokio::test]
async fn create_returns_the_id_and_the_account() {
    let body =
        r#"{"result":1,"sip_registration_id":99,"account_info":{"account_id":1,"balance":"12.5","frozen":false}}"#;
    let platform = Platform::answering_json(200, body).await;
    let create = SipRegistrationCreate::new("user", "sip.example.com").password("p").is_persistent(false);
    let created = platform
        .voximplant()
        .sip_registrations()
        .create(create.application(ApplicationRef::Id(1.into())))
        .await
        .unwrap();
    assert_eq!(created.sip_registration_id.get(), 99);
    assert_eq!(created.account_info.as_ref().unwrap().balance, Some(12.5));
    assert_eq!(
        sorted(platform.request().form()),
        pairs(&[
            ("application_id", "1"),
            ("is_persistent", "false"),
            ("password", "p"),
            ("proxy", "sip.example.com"),
            ("sip_username", "user")
        ])
    );
}

#[test]
fn credentials_are_taken_in_both_documented_shapes() {
    let members = json!({ "account_email": "a@b", "account_id": 123_321, "key_id": "kid", "private_key": TEST_KEY });
    let mut text_id = members.clone();
    text_id["account_id"] = "123321".into();
    for file in [members.clone(), json!({ "result": members }), text_id] {
        let credentials = Credentials::from_json(&file.to_string()).unwrap();
        let debug = format!("{credentials:?}");
        assert!(debug.contains("123321") && !debug.contains("PRIVATE"), "{debug}");
    }
}

#[test]
fn bad_credentials_name_the_place_and_the_mend() {
    let pkcs1 = include_str!("../fixtures/voximplant/test-key-pkcs1.pem");
    let file = |account_id: Value, key: &str| {
        json!({ "account_id": account_id, "key_id": "k", "private_key": key }).to_string()
    };
    let cases = [
        ("{".to_owned(), "not a credentials.json"),
        ("[]".to_owned(), "not a credentials.json"),
        ("{}".to_owned(), "`account_id` is missing"),
        (r#"{"account_id":1,"private_key":"x"}"#.to_owned(), "`key_id` is missing"),
        (r#"{"account_id":1,"key_id":"k"}"#.to_owned(), "`private_key` is missing"),
        (file(json!(0), TEST_KEY), "`account_id` is 0"),
        (file(json!(-1), TEST_KEY), "`account_id` is negative"),
        (file(json!("abc"), TEST_KEY), "not a credentials.json"),
        (file(json!(1), "hunter2"), "`private_key` is not a PEM private key"),
        (file(json!(1), pkcs1), "not in PKCS#8; convert it with `openssl pkcs8 -topk8 -nocrypt`"),
        (file(json!(1), "-----BEGIN PRIVATE KEY-----\naHVudGVyMg==\n-----END PRIVATE KEY-----\n"), "is not an RSA key"),
    ];
    for (text, expected) in cases {
        let error = Credentials::from_json(&text).unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent), "{text}");
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(expected), "{shown}");
        assert!(!shown.contains("hunter2") && !shown.contains("aHVudGVy"), "{shown}");
    }
    let error = Client::from_credentials_file("no/such/credentials.json").unwrap_err();
    assert!(error.to_string().contains("no/such/credentials.json"), "{error}");
}

#[tokio::test]
async fn a_child_account_is_signed_for_with_the_parent_s_key() {
    let platform = Platform::answering_json(200, DONE).await;
    let credentials = voximplant_credentials().for_account(42).unwrap();
    let client = Client::builder(credentials).base_url(platform.url()).build().unwrap();
    client.sip_registrations().update(registration()).await.unwrap();
    assert_eq!(token(&platform.request())[1]["iss"], json!("42"));
}
