use crate::support::TEST_KEY;
use serde_json::{Value, json};
use trunkline::voximplant::{Client, Credentials};
use trunkline::{ErrorKind, Outcome};

#[test]
fn credentials_are_accepted_in_both_documented_shapes() {
    let fields = json!({ "account_email": "a@b", "account_id": 123_321, "key_id": "kid", "private_key": TEST_KEY });
    let mut text_id = fields.clone();
    text_id["account_id"] = "123321".into();
    for file in [fields.clone(), json!({ "result": fields }), text_id] {
        let credentials = Credentials::from_json(&file.to_string()).unwrap();
        let debug = format!("{credentials:?}");
        assert!(debug.contains("123321") && !debug.contains("PRIVATE"), "{debug}");
    }
}

#[test]
fn invalid_credentials_name_the_place_and_the_fix() {
    let pkcs1 = include_str!("../../fixtures/voximplant/test-key-pkcs1.pem");
    let file = |account_id: Value, key: &str| {
        json!({ "account_id": account_id, "key_id": "k", "private_key": key }).to_string()
    };
    let cases = [
        ("{".to_owned(), "not a JSON object"),
        ("[]".to_owned(), "not a JSON object"),
        ("{}".to_owned(), "`account_id` is missing"),
        (r#"{"account_id":1,"private_key":"x"}"#.to_owned(), "`key_id` is missing"),
        (r#"{"account_id":1,"key_id":"k"}"#.to_owned(), "`private_key` is missing"),
        (file(json!(0), TEST_KEY), "`account_id` is 0"),
        (file(json!(-1), TEST_KEY), "`account_id` is negative"),
        (file(json!("abc"), TEST_KEY), "not a JSON object"),
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
