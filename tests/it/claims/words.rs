//! Error bodies of undocumented shapes.

use crate::support::{Platform, StubResponse};
use trunkline::{Error, ErrorKind, Issue};

/// The error of each platform for a failure with this body.
async fn errors(status: u16, body: &str) -> Vec<Error> {
    let platform = Platform::responding([StubResponse::json(status, body)]).await;
    let id: trunkline::diga::types::PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    vec![
        platform.signalwire().sip_credentials().get("i").await.map(drop).unwrap_err(),
        platform.voximplant().sip_registrations().delete(1).await.map(drop).unwrap_err(),
        platform.diga().phones().get(id).await.map(drop).unwrap_err(),
    ]
}

fn parts(issue: &Issue) -> (Option<&str>, Option<&str>, &str) {
    (issue.field.as_deref(), issue.code.as_deref(), issue.message.as_str())
}

#[tokio::test]
async fn messages_of_any_shape_reach_the_user_on_every_platform() {
    let cases = [
        (r#"{"error":{"code":"x","message":"words"}}"#, (None, Some("x"), "words")),
        (r#"{"errors":{"username":["words"]}}"#, (Some("username"), None, "words")),
        (r#"{"errors":{"username":"words"}}"#, (Some("username"), None, "words")),
        (r#"{"errors":{"user":{"name":["words"]}}}"#, (Some("user.name"), None, "words")),
        (r#"{"errors":"words"}"#, (None, None, "words")),
        (r#"{"errors":["words"]}"#, (None, None, "words")),
        (r#"{"errors":[{"error":"words"}]}"#, (None, None, "words")),
        (r#"{"error":"words"}"#, (None, None, "words")),
        (r#"{"error":"short","error_description":"words"}"#, (None, Some("short"), "words")),
        (r#"{"error":{"errors":[{"reason":"words"}]}}"#, (None, None, "words")),
        (r#"{"message":"words"}"#, (None, None, "words")),
        (r#"{"Message":"words"}"#, (None, None, "words")),
        (r#"{"msg":"words"}"#, (None, None, "words")),
        (r#"{"title":"words","status":418,"type":"about:blank"}"#, (None, None, "words")),
        (r#"{"detail":{"msg":"words","code":7}}"#, (None, Some("7"), "words")),
        (r#"{"detail":["words"]}"#, (None, None, "words")),
        (r#"{"fault":{"faultstring":"words","detail":{"errorcode":"x"}}}"#, (None, None, "words")),
        (r#"{"username":["words"]}"#, (Some("username"), None, "words")),
        (r#"{"response":{"status":{"message":"words"}}}"#, (None, None, "words")),
        (r#"{"violations":[{"field":"username","message":"words"}]}"#, (Some("username"), None, "words")),
        (r#"["words"]"#, (None, None, "words")),
        (r#""words""#, (None, None, "words")),
        ("words", (None, None, "words")),
    ];
    for (body, expected) in cases {
        for error in errors(418, body).await {
            let found: Vec<_> = error.issues().iter().map(parts).collect();
            assert_eq!(found, [expected], "{:?} {body}", error.provider());
            assert!(error.to_string().contains("words"), "{error}");
            if let Some(code) = expected.1 {
                assert!(error.has_code(code), "{:?} {body}", error.provider());
            }
        }
    }
}

#[tokio::test]
async fn a_body_without_a_message_adds_nothing_to_the_error() {
    let bodies = [
        "{}",
        "[]",
        "null",
        "[{}]",
        r#"{"errors":[]}"#,
        r#"{"errors":[{}]}"#,
        r#"{"errors":[null]}"#,
        r#"{"error":{}}"#,
        r#"{"error":""}"#,
        r#"{"detail":[{}]}"#,
        r#"{"detail":[{"loc":["body"]}]}"#,
        r#"{"detail":""}"#,
        "{",
        " ",
        r#"{"message":" "}"#,
        "<html>no</html>",
        "\u{1}\u{2}",
        r#"{"code":400}"#,
        r#"{"errors":[{"code":"400"}]}"#,
    ];
    for body in bodies {
        for error in errors(400, body).await {
            assert_eq!(error.issues(), [], "{:?} {body}", error.provider());
            assert!(!error.to_string().contains(": ["), "{error}");
            assert!(error.to_string().contains("request ["), "{error}");
        }
    }
}

/// FastAPI's location in a body that is not JSON is a byte offset.
#[tokio::test]
async fn a_place_in_the_text_of_a_body_is_not_a_field() {
    let item = |loc: &str| {
        format!(r#"{{"detail":[{{"type":"json_invalid","loc":{loc},"msg":"JSON decode error","input":{{}}}}]}}"#)
    };
    let cases = [
        (r#"["body",5]"#, None),
        (r#"["body"]"#, Some("body")),
        (r#"["body","codecs",1]"#, Some("codecs.1")),
        (r#"["body","outbound_config","username"]"#, Some("outbound_config.username")),
        ("[]", None),
        ("null", None),
    ];
    for (loc, field) in cases {
        let error = errors(422, &item(loc)).await.remove(2);
        assert_eq!(parts(&error.issues()[0]), (field, Some("json_invalid"), "JSON decode error"), "{loc}");
        assert_eq!((error.kind(), error.issues().len()), (ErrorKind::Validation, 1));
    }
}

#[tokio::test]
async fn messages_in_a_200_of_voximplant_are_shown_and_prove_nothing() {
    use trunkline::Outcome;
    let cases = [
        (r#"{"error":"internal"}"#, "internal", None),
        (r#"{"error":{"msg":"Internal error"}}"#, "Internal error", None),
        (r#"{"error":{"message":"Internal error"}}"#, "Internal error", None),
        (r#"{"errors":"internal"}"#, "internal", None),
        (r#"{"errors":[{"msg":"a","code":0}]}"#, "a", Some("0")),
        (r#"{"error":{"msg":"a","code":3}}"#, "a", Some("3")),
        (r#"{"error":{"msg":"a","code":585}}"#, "a", Some("585")),
        (r#"{"error":{"msg":"a","code":1.0}}"#, "a", Some("1")),
        (r#"{"error":{"msg":"a","code":-1}}"#, "a", Some("-1")),
        (r#"{"error":{"msg":"a","code":"x"}}"#, "a", None),
        (r#"{"errors":[{"msg":"a","code":275},{"msg":"b","code":4}]}"#, "a", Some("275")),
        (r#"{"errors":[{"msg":"a","code":275},"b"]}"#, "a", Some("275")),
        (r#"{"result":1,"sip_registration_id":7,"error":{"msg":"a","code":127}}"#, "a", Some("127")),
        (r#"{"sip_registration_id":7,"error":{"msg":"a","code":127}}"#, "a", Some("127")),
        (r#"{"result":true,"error":{"msg":"a","code":340}}"#, "a", Some("340")),
        (r#"{"result":1,"sip_registration_id":7,"error":null,"error":{"msg":"a","code":3}}"#, "a", Some("3")),
    ];
    for (body, words, code) in cases {
        let platform = Platform::responding_json(200, body).await;
        let create = trunkline::voximplant::types::SipRegistrationCreate::new("u", "p");
        let error = platform.voximplant().sip_registrations().create(create).await.unwrap_err();
        assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 1), "{body}: {error}");
        assert_eq!(error.code().map(trunkline::ErrorCode::as_str), code, "{body}");
        assert!(error.issues().iter().any(|issue| issue.message == words), "{body}: {error}");
        assert!(error.to_string().contains(words), "{error}");
    }
    // The documented ones prove it, also where the number has another form.
    for code in ["275", "275.0", "\"275\"", "\" 275 \""] {
        let platform =
            Platform::responding_json(200, format!(r#"{{"result":0,"error":{{"msg":"a","code":{code}}}}}"#)).await;
        let error = platform.voximplant().sip_registrations().delete(1).await.unwrap_err();
        assert_eq!((error.outcome(), error.kind()), (Outcome::Refused, ErrorKind::NotFound), "{code}");
    }
}
