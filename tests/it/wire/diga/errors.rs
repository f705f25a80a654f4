use super::id;
use crate::support::{Platform, StubResponse};
use trunkline::{ErrorKind, Outcome};

#[tokio::test]
async fn every_family_of_error_bodies_keeps_its_message() {
    let cases = [
        (
            403,
            r#"{"status":"error","error_code":"INTERNAL_SERVER_ERROR","message":"Missing required permissions"}"#,
            ErrorKind::Forbidden,
            Some("INTERNAL_SERVER_ERROR"),
            "Missing required permissions",
        ),
        (401, r#"{"detail":"Not authenticated"}"#, ErrorKind::Auth, None, "Not authenticated"),
        (404, r#"{"detail":"Not Found"}"#, ErrorKind::NotFound, None, "Not Found"),
        (
            409,
            r#"{"error_code":"DUPLICATE_FIELD","message":"taken"}"#,
            ErrorKind::AlreadyExists,
            Some("DUPLICATE_FIELD"),
            "taken",
        ),
    ];
    for (status, body, kind, code, message) in cases {
        let platform = Platform::responding_json(status, body).await;
        let error = platform.diga().phones().get(id()).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (kind, Some(status)));
        assert_eq!(error.code().map(trunkline::ErrorCode::as_str), code);
        assert!(error.to_string().contains(message), "{error}");
    }
    let platform = Platform::responding([StubResponse::raw(404, "text/html", "<html>nope</html>")]).await;
    let error = platform.diga().phones().get(id()).await.unwrap_err();
    assert_eq!((error.kind(), error.issues().len()), (ErrorKind::NotFound, 0));
    assert_eq!(error.body(), b"<html>nope</html>");
}

#[tokio::test]
async fn a_redirect_is_an_error_that_names_the_host_and_is_not_followed() {
    let response = StubResponse::empty(307).header("location", "http://other.example/v1/phone/?token=x");
    let platform = Platform::responding([response]).await;
    let error = platform.diga().phones().get(id()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Redirect, Outcome::Refused));
    assert!(error.to_string().contains("http://other.example"), "{error}");
    assert!(!error.to_string().contains("token"), "{error}");
    assert_eq!(platform.requests().len(), 1);
}
