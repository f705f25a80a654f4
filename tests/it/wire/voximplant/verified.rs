use super::{DONE, registration};
use crate::support::{Platform, StubResponse};
use serde_json::{Value, json};
use trunkline::voximplant::types::{ApplicationId, SipRegistrationUpdate};
use trunkline::{ErrorKind, Outcome};

async fn verified(update: SipRegistrationUpdate, row: &Value) -> (Vec<String>, Vec<String>) {
    let read = StubResponse::json(200, json!({ "result": [row] }).to_string());
    let platform = Platform::responding([StubResponse::json(200, DONE), read]).await;
    let verified = platform.voximplant().sip_registrations().update_verified(update).await.unwrap();
    let lines: Vec<String> = platform.requests().iter().map(crate::support::Seen::line).collect();
    assert_eq!(lines, ["POST /platform_api/UpdateSipRegistration", "POST /platform_api/GetSipRegistrations"]);
    assert_eq!(platform.requests()[1].body, b"sip_registration_id=1");
    assert_eq!(verified.is_applied(), verified.differences.is_empty());
    (verified.differences.iter().map(ToString::to_string).collect(), verified.unverifiable)
}

#[tokio::test]
async fn an_update_that_reads_back_as_sent_has_no_differences() {
    let row = json!({ "sip_registration_id": "1", "sip_username": "hedy", "application_id": "7", "proxy": "other" });
    let update =
        registration().sip_username("hedy").application(ApplicationId::new(7)).outbound_proxy("").password("p");
    assert_eq!(verified(update, &row).await, (vec![], vec!["password".to_owned()]));
}

#[tokio::test]
async fn an_update_that_reads_back_differently_names_the_fields() {
    let row = json!({ "sip_registration_id": 1, "sip_username": "old", "user_name": "u" });
    let update = registration().sip_username("hedy").proxy("sip.example.com").user("u");
    let (differences, unverifiable) = verified(update, &row).await;
    assert_eq!(
        differences,
        [r#"proxy: sent "sip.example.com", read null"#, r#"sip_username: sent "hedy", read "old""#]
    );
    assert!(unverifiable.is_empty());
}

#[tokio::test]
async fn an_update_whose_read_back_fails_still_reports_that_it_took_effect() {
    let reads = [
        (r#"{"result":[]}"#, ErrorKind::NotFound),
        (r#"{"error":{"msg":"x","code":104}}"#, ErrorKind::Forbidden),
        ("{", ErrorKind::Decode),
    ];
    for (read, kind) in reads {
        let platform = Platform::responding([StubResponse::json(200, DONE), StubResponse::json(200, read)]).await;
        let error = platform.voximplant().sip_registrations().update_verified(registration()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (kind, Outcome::Applied));
        assert!(error.to_string().contains("the update took effect, and reading it back failed"), "{error}");
    }
}

#[tokio::test]
async fn an_update_that_is_refused_is_not_read_back() {
    let platform = Platform::responding_json(200, r#"{"error":{"msg":"x","code":275}}"#).await;
    let error = platform.voximplant().sip_registrations().update_verified(registration()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::NotFound, Outcome::Refused));
    assert_eq!(platform.requests().len(), 1);
}
