//! Errors and responses that are built for tests.

use std::time::Duration;
use trunkline::diga::operations;
use trunkline::{Error, ErrorKind, Issue, Outcome, Phase, Response, bytes::Bytes, http::HeaderValue, http::header};

#[test]
fn an_error_has_the_defaults_of_its_kind() {
    let kinds = [
        (ErrorKind::InvalidRequest, Outcome::NotSent, 0),
        (ErrorKind::Config, Outcome::NotSent, 0),
        (ErrorKind::NotFound, Outcome::Refused, 1),
        (ErrorKind::Conflict, Outcome::Refused, 1),
        (ErrorKind::RateLimited, Outcome::Refused, 1),
        (ErrorKind::Transport { phase: Phase::Connect }, Outcome::NotSent, 1),
        (ErrorKind::Transport { phase: Phase::Exchange }, Outcome::Unknown, 1),
        (ErrorKind::Timeout, Outcome::Unknown, 1),
        (ErrorKind::Decode, Outcome::Unknown, 1),
    ];
    for (kind, outcome, attempts) in kinds {
        let error = Error::builder(kind).build();
        assert_eq!((error.kind(), error.outcome(), error.attempts()), (kind, outcome, attempts));
        assert_eq!((error.status(), error.operation(), error.host()), (None, None, None));
    }
}

#[test]
fn an_error_has_what_the_builder_sets_and_is_marked_as_built() {
    let mut issue = Issue::default();
    (issue.field, issue.message) = (Some("number".to_owned()), "is taken".to_owned());
    let error = Error::builder(ErrorKind::AlreadyExists)
        .operation(operations::IMPORT_PHONE)
        .message("taken")
        .outcome(Outcome::Unknown)
        .status(409)
        .code("DUPLICATE_FIELD")
        .issue(issue)
        .header(header::RETRY_AFTER, HeaderValue::from_static("7"))
        .body("{}")
        .request_id("r-1")
        .resource_id("p-1")
        .retry_after(Duration::from_secs(7))
        .attempts(3)
        .host("api.diga.io")
        .build();
    assert!(error.is_already_exists() && error.has_code("DUPLICATE_FIELD"));
    assert_eq!((error.operation(), error.status()), (Some(operations::IMPORT_PHONE), Some(409)));
    assert_eq!((error.request_id(), error.resource_id()), (Some("r-1"), Some("p-1")));
    assert_eq!((error.body(), error.headers()["retry-after"].as_bytes()), (&b"{}"[..], &b"7"[..]));
    assert_eq!((error.host(), error.issues_for("number").count()), (Some("api.diga.io"), 1));
    assert_eq!(
        error.to_string(),
        "Diga import_phone: taken: number: is taken [the request may have taken effect; read the resource before trying \
         again; HTTP 409; retry after 7 s; 3 attempts; request r-1; made by Error::builder]"
    );
    assert!(format!("{error:?}").contains("made_by: \"Error::builder\""), "{error:?}");
}

#[test]
fn a_response_has_what_the_builder_sets_and_is_marked_as_built() {
    let response = Response::builder(operations::GET_PHONE, 7)
        .status(203)
        .attempts(2)
        .header("x-request-id".parse().unwrap(), HeaderValue::from_static("r-1"))
        .body(Bytes::from_static(b"7"))
        .build();
    assert_eq!((*response, response.status(), response.attempts()), (7, 203, 2));
    assert_eq!((response.request_id(), response.body().as_ref()), (Some("r-1"), &b"7"[..]));
    assert_eq!(response.operation(), operations::GET_PHONE);
    assert!(format!("{response:?}").contains("made_by: \"Response::builder\""), "{response:?}");
    assert_eq!(response.map(|seven| seven + 1).into_inner(), 8);
}
