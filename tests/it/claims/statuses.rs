//! The table of `Outcome`: what each status proves, and which operations are retried after it.

use crate::support::{Platform, StubResponse};
use trunkline::diga::types::{PhoneId, PhoneImport, PhoneUpdate};
use trunkline::{Error, Outcome};

/// Statuses that judge the request itself, which was therefore not performed.
const REFUSALS: [u16; 24] = [
    307, 308, 400, 401, 402, 403, 404, 405, 407, 409, 410, 411, 412, 413, 414, 415, 417, 421, 422, 423, 424, 426, 428,
    431,
];
/// Statuses of temporary failures, after which idempotent calls are retried.
const FAILURES: [u16; 7] = [408, 425, 500, 502, 503, 504, 524];

fn id() -> PhoneId {
    "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap()
}

/// The errors of a read, an idempotent write and a create that get this status, whatever its body.
async fn errors(status: u16, body: &str) -> [Error; 3] {
    let platform = Platform::responding([StubResponse::json(status, body)]).await;
    let phones = client!(trunkline::diga::Client::builder("key"), platform.url()).phones();
    let update = PhoneUpdate::new().nickname("n");
    [
        phones.get(id()).await.map(drop).unwrap_err(),
        phones.update(id(), update).await.map(drop).unwrap_err(),
        phones.import(PhoneImport::new("1")).await.map(drop).unwrap_err(),
    ]
}

#[tokio::test]
async fn a_status_proves_a_refusal_only_where_it_judges_the_request() {
    let all = (300..=451).chain(499..=511).chain([520, 521, 522, 523, 524, 525, 530, 599, 600, 999]);
    for status in all {
        let (outcome, attempts) = match status {
            429 => (Outcome::Refused, [4, 4, 4]),
            451 => (Outcome::Refused, [1, 1, 1]),
            _ if REFUSALS.contains(&status) => (Outcome::Refused, [1, 1, 1]),
            501 | 505 => (Outcome::Unknown, [1, 1, 1]),
            408 | 425 | 500..=599 => (Outcome::Unknown, [4, 4, 1]),
            _ => (Outcome::Unknown, [1, 1, 1]),
        };
        for (error, attempts) in errors(status, "{}").await.into_iter().zip(attempts) {
            let operation = error.operation().unwrap().id;
            assert_eq!((error.outcome(), error.attempts()), (outcome, attempts), "{status} {operation}: {error}");
            let changed_nothing = outcome == Outcome::Refused || operation == "get_phone";
            assert_eq!(error.changed_nothing(), changed_nothing, "{status} {operation}");
        }
    }
}

#[tokio::test]
async fn a_body_does_not_turn_a_failure_into_a_refusal() {
    let bodies = [
        "",
        "upstream connect error or disconnect/reset before headers. reset reason: connection termination",
        "<html><head><title>503 Service Temporarily Unavailable</title></head></html>",
        r#"{"detail":"not found"}"#,
        r#"{"error_code":"DUPLICATE_FIELD","message":"taken"}"#,
        r#"{"errors":[{"code":"value_not_unique","message":"already exists"}]}"#,
    ];
    for status in FAILURES {
        for body in bodies {
            let [_, update, import] = errors(status, body).await;
            for (error, attempts) in [(update, 4), (import, 1)] {
                assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, attempts), "{status} {body}");
            }
        }
    }
}

/// A create with a 503 may have been performed, and a second one would be billed as well.
#[tokio::test]
async fn a_create_is_not_retried_after_a_failure_although_the_retry_would_succeed() {
    let phone = include_str!("../fixtures/diga/update_sip_config.sample.json");
    for status in FAILURES {
        let failure = StubResponse::json(status, "{}").header("retry-after", "1");
        let platform = Platform::responding([failure, StubResponse::json(200, phone)]).await;
        let error = platform.diga().phones().import(PhoneImport::new("1")).await.unwrap_err();
        assert_eq!((error.outcome(), platform.requests().len()), (Outcome::Unknown, 1), "{status}");
        assert!(error.to_string().contains("may have taken effect"), "{error}");
    }
}

#[tokio::test]
async fn the_vendors_own_code_for_too_many_requests_is_proof_whatever_the_status() {
    use trunkline::signalwire::types::SipCredentialCreate;
    let body = r#"{"errors":[{"type":"rate_limit_error","code":"rate_limit_exceeded","message":"slow down"}]}"#;
    for status in [400, 422, 429, 500, 503] {
        let credential = include_str!("../fixtures/signalwire/sip_credential.flat.json");
        let platform =
            Platform::responding([StubResponse::json(status, body), StubResponse::json(200, credential)]).await;
        let created = platform.signalwire().sip_credentials().create(SipCredentialCreate::new("u")).await.unwrap();
        assert_eq!(created.attempts(), 2, "{status}");
        let platform = Platform::responding_json(status, body).await;
        let error = platform.signalwire().sip_credentials().create(SipCredentialCreate::new("u")).await.unwrap_err();
        assert_eq!((error.outcome(), error.is_rate_limited(), error.attempts()), (Outcome::Refused, true, 4));
    }
}

#[tokio::test]
async fn too_many_requests_beside_another_code_proves_nothing() {
    use trunkline::signalwire::types::SipCredentialCreate;
    let body = r#"{"errors":[{"code":"rate_limit_exceeded","message":"slow"},{"code":"internal","message":"no"}]}"#;
    let platform = Platform::responding_json(500, body).await;
    let error = platform.signalwire().sip_credentials().create(SipCredentialCreate::new("u")).await.unwrap_err();
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 1), "{error}");
}
