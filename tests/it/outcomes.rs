//! The outcome of a call that was sent more than once: the most that any attempt may have done.

#![cfg(any(feature = "diga", feature = "signalwire"))]

use crate::support::{Platform, StubResponse};
use trunkline::Outcome;

fn status(status: u16) -> StubResponse {
    StubResponse::json(status, "{}")
}

#[cfg(feature = "diga")]
#[tokio::test]
async fn a_refusal_does_not_undo_what_an_earlier_attempt_may_have_done() {
    use trunkline::ErrorKind;
    use trunkline::diga::types::PhoneUpdate;
    let cases = [
        (vec![500, 422], ErrorKind::Validation, Outcome::Unknown),
        (vec![502, 503, 401], ErrorKind::Auth, Outcome::Unknown),
        (vec![503, 422], ErrorKind::Validation, Outcome::Unknown),
        (vec![408, 404], ErrorKind::NotFound, Outcome::Unknown),
        (vec![429, 429, 403], ErrorKind::Forbidden, Outcome::Refused),
        (vec![429, 503, 403], ErrorKind::Forbidden, Outcome::Unknown),
        (vec![500, 500, 500, 503], ErrorKind::Server, Outcome::Unknown),
    ];
    for (responses, kind, outcome) in cases {
        let platform = Platform::responding(responses.iter().copied().map(status)).await;
        let id: trunkline::diga::types::PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
        let error = platform.diga().phones().update(id, PhoneUpdate::new().nickname("n")).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (kind, outcome), "{responses:?}");
        assert_eq!(error.attempts() as usize, responses.len());
    }
}

#[cfg(feature = "signalwire")]
#[tokio::test]
async fn a_deletion_that_finds_nothing_left_after_a_lost_one_succeeded() {
    let cases = [
        (vec![500, 404], true),
        (vec![503, 404], true),
        (vec![408, 404], true),
        (vec![502, 410], true),
        (vec![429, 404], false),
        (vec![404], false),
    ];
    for (responses, succeeds) in cases {
        let platform = Platform::responding(responses.iter().copied().map(status)).await;
        let result = platform.signalwire().sip_credentials().delete("i").await;
        match result {
            Ok(response) => assert_eq!((succeeds, response.status(), response.attempts()), (true, responses[1], 2)),
            Err(error) => assert_eq!((succeeds, error.outcome()), (false, Outcome::Refused), "{responses:?}"),
        }
    }
}
