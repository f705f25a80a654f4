use super::{DONE, registration};
use crate::support::{Platform, StubResponse};
use trunkline::{ErrorKind, Outcome};

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
        (r#"{"result":0,"error":{"msg":"x","code":"104"}}"#, ErrorKind::Forbidden, Outcome::Refused, "104"),
        (r#"{"error":{"msg":"db","code":4}}"#, ErrorKind::Server, Outcome::Unknown, "4"),
        (r#"{"error":{"msg":"new","code":9999}}"#, ErrorKind::Server, Outcome::Unknown, "9999"),
        (r#"{"error":{"msg":"resend","code":484}}"#, ErrorKind::RateLimited, Outcome::Refused, "484"),
    ];
    for (body, kind, outcome, code) in cases {
        let platform = Platform::responding_json(200, body).await;
        let error = platform.voximplant().sip_registrations().update(registration()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome(), error.status()), (kind, outcome, Some(200)), "{body}");
        assert!(error.has_code(code), "{body}");
        assert_eq!(error.issues().len(), 1, "{body}");
        assert_eq!(platform.requests().len(), 1, "{body}");
    }
    let platform = Platform::responding_json(200, cases[0].0).await;
    let error = platform.voximplant().sip_registrations().delete(1).await.unwrap_err();
    assert_eq!(error.issues()[0].field.as_deref(), Some("sip_registration_id"));
}

#[tokio::test]
async fn calls_to_a_busy_platform_are_retried_after_the_stated_wait() {
    let busy = StubResponse::json(200, r#"{"error":{"msg":"try later","code":162}}"#);
    let platform = Platform::responding([busy, StubResponse::json(200, DONE)]).await;
    let done = platform.voximplant().sip_registrations().update(registration().password("p")).await.unwrap();
    assert_eq!(done.attempts(), 2);
    let requests = platform.requests();
    assert_eq!(requests[0].body, requests[1].body);

    let wait = r#"{"error":{"msg":"Repeat after 3600 seconds","code":416}}"#;
    let platform = Platform::responding_json(200, wait).await;
    let error = platform.voximplant().sip_registrations().update(registration()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(3600)));
    assert_eq!(error.attempts(), 1);
}

/// Codes that matter for SIP, and their kinds. Updates are not retried after they may have been performed, so only a
/// refusal that asks for a retry leads to one.
#[tokio::test]
async fn every_documented_code_has_its_kind_and_only_those_that_ask_for_it_are_retried() {
    use ErrorKind as Kind;
    let table: [(&[u16], ErrorKind, u32); 13] = [
        (&[1, 2, 4, 5, 13], Kind::Server, 1),
        (&[100, 454, 455, 456], Kind::Auth, 2),
        (&[433, 447, 135, 137, 161], Kind::Auth, 1),
        (&[104, 131, 281, 282, 317, 320, 321, 322, 323, 527, 536], Kind::Forbidden, 1),
        (&[127, 172, 272], Kind::Quota, 1),
        (&[162, 314, 340], Kind::RateLimited, 4),
        (&[416], Kind::RateLimited, 4),
        (&[484, 512, 515], Kind::RateLimited, 1),
        (&[169, 275, 558], Kind::NotFound, 1),
        (&[101, 102, 103, 105, 107, 116, 117, 122, 134, 147, 156, 170], Kind::Validation, 1),
        (&[273, 274, 393, 394, 458, 477, 485, 492, 493, 496, 497, 499, 546], Kind::Validation, 1),
        (&[244, 245, 246, 398, 399], Kind::Validation, 1),
        // Undocumented codes.
        (&[0, 3, 106, 584, 585, 65_535], Kind::Server, 1),
    ];
    for (codes, kind, attempts) in table {
        for code in codes {
            let body = format!(r#"{{"error":{{"msg":"Repeat after 0 seconds","code":{code}}}}}"#);
            let platform = Platform::responding_json(200, body).await;
            let error = platform.voximplant().sip_registrations().update(registration()).await.unwrap_err();
            let outcome = if kind == Kind::Server { Outcome::Unknown } else { Outcome::Refused };
            assert_eq!((error.kind(), error.outcome(), error.attempts()), (kind, outcome, attempts), "{code}");
            assert_eq!(error.code().and_then(trunkline::ErrorCode::as_number), Some((*code).into()));
        }
    }
}

#[tokio::test]
async fn a_gateway_failure_is_classified_by_its_status_unless_its_body_has_a_code() {
    let html = StubResponse::raw(403, "text/html", "<html>no</html>");
    let json = StubResponse::json(404, r#"{"error":{"msg":"Not enough money.","code":127}}"#);
    for (response, kind, code) in [(html, ErrorKind::Forbidden, None), (json, ErrorKind::Quota, Some(127))] {
        let status = response.status;
        let platform = Platform::responding([response]).await;
        let error = platform.voximplant().sip_registrations().update(registration()).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (kind, Some(status)));
        assert_eq!(error.code().and_then(trunkline::ErrorCode::as_number), code);
        assert!(!error.to_string().contains("html"), "{error}");
    }
}

#[tokio::test]
async fn an_array_is_not_an_error_and_a_byte_order_mark_hides_none() {
    let platform = Platform::responding_json(200, r#"[{"msg":"x","code":275}]"#).await;
    let error = platform.voximplant().sip_registrations().update(registration()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Unknown));

    let platform = Platform::responding_json(200, "\u{feff}{\"error\":{\"msg\":\"x\",\"code\":275}}").await;
    let error = platform.voximplant().sip_registrations().update(registration()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::NotFound, Outcome::Refused));
}
