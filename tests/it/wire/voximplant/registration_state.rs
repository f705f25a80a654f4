use crate::support::server::Server;
use crate::support::{StubResponse, no_waits, voximplant_credentials};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use trunkline::voximplant::types::{SipRegistration, SipRegistrationCreated};
use trunkline::voximplant::{Client, RegistrationState, SipRegistrations};
use trunkline::{ErrorKind, Outcome};
use trunkline_testkit::VirtualClock;

fn state(fields: &Value) -> RegistrationState {
    let mut row = fields.clone();
    row["sip_registration_id"] = 1.into();
    serde_json::from_value::<SipRegistration>(row).unwrap().state()
}

#[test]
fn a_state_is_derived_from_four_fields() {
    let waiting = json!({ "successful": false, "in_progress": true, "status_code": 401 });
    let cases = [
        (json!({ "successful": true }), "registered"),
        (json!({ "successful": true, "in_progress": false, "deactivated": false, "status_code": 200 }), "registered"),
        (json!({ "successful": "true", "status_code": "200" }), "registered"),
        (json!({ "successful": false, "status_code": 403 }), "failed 403"),
        (json!({ "successful": 0, "status_code": "408" }), "failed 408"),
        (json!({ "successful": false }), "failed"),
        (json!({ "status_code": 503 }), "failed 503"),
        (json!({ "status_code": 300 }), "failed 300"),
        (json!({ "status_code": 200 }), "in progress"),
        (json!({ "status_code": 100 }), "in progress"),
        (json!({}), "in progress"),
        (json!({ "successful": null, "in_progress": null }), "in progress"),
        (json!({ "in_progress": true }), "in progress"),
        (json!({ "in_progress": true, "successful": true }), "in progress"),
        (waiting, "in progress"),
        (json!({ "deactivated": true }), "deactivated"),
        (json!({ "deactivated": 1, "successful": true, "in_progress": true }), "deactivated"),
    ];
    for (fields, expected) in cases {
        let state = state(&fields);
        let found = match &state {
            RegistrationState::Registered => "registered".to_owned(),
            RegistrationState::InProgress => "in progress".to_owned(),
            RegistrationState::Deactivated => "deactivated".to_owned(),
            RegistrationState::Failed { status_code: Some(code), .. } => format!("failed {code}"),
            RegistrationState::Failed { .. } => "failed".to_owned(),
            other => panic!("{other:?}"),
        };
        assert_eq!(found, expected, "{fields}");
        let is_failure_with_status = expected.starts_with("failed ");
        assert_eq!(state.status_code().is_some(), is_failure_with_status, "{fields}");
    }
    let failed = state(&json!({ "successful": false, "error_message": "Forbidden" }));
    assert_eq!(failed, RegistrationState::Failed { status_code: None, message: Some("Forbidden".to_owned()) });
}

/// Registration 1, which has these fields at each read, and the client's clock.
fn waiting(looks: Vec<Value>) -> (Server, SipRegistrations, Arc<VirtualClock>) {
    let server = Server::start(move |_, number, _| {
        let mut row = looks[number.min(looks.len() - 1)].clone();
        row["sip_registration_id"] = 1.into();
        StubResponse::json(200, json!({ "result": [row], "count": 1 }).to_string())
    });
    let (registrations, clock) = client(&server);
    (server, registrations, clock)
}

fn client(server: &Server) -> (SipRegistrations, Arc<VirtualClock>) {
    let clock = VirtualClock::new();
    let builder = Client::builder(voximplant_credentials()).base_url(server.url()).retries(no_waits());
    let client = builder.clock(Arc::clone(&clock) as _).build().unwrap();
    (client.sip_registrations(), clock)
}

/// The response to the creation of registration 1.
fn created() -> SipRegistrationCreated {
    serde_json::from_str(r#"{"result":1,"sip_registration_id":1}"#).unwrap()
}

/// Registration 1 as it was before a change.
fn before(mut fields: Value) -> SipRegistration {
    fields["sip_registration_id"] = 1.into();
    serde_json::from_value(fields).unwrap()
}

fn seconds(clock: &VirtualClock) -> Vec<u64> {
    clock.sleeps().iter().map(Duration::as_secs).collect()
}

#[tokio::test]
async fn a_registration_is_waited_for_while_it_has_the_state_from_before() {
    let failed = json!({ "successful": false, "status_code": 403 });
    let looks = vec![failed.clone(), json!({ "in_progress": true }), failed, json!({ "successful": true })];
    let (server, registrations, clock) = waiting(looks);
    let row = registrations.wait_until_registered(&created(), Duration::from_secs(60)).await.unwrap();
    assert_eq!(row.state(), RegistrationState::Registered);
    assert_eq!(seconds(&clock), [1, 2, 4]);
    assert_eq!(server.requests().len(), 4);
    for seen in server.requests() {
        assert_eq!(seen.line(), "POST /platform_api/GetSipRegistrations");
        assert_eq!(seen.body, b"sip_registration_id=1");
    }
}

#[tokio::test]
async fn a_registered_one_is_not_waited_for() {
    let (server, registrations, clock) = waiting(vec![json!({ "successful": true })]);
    registrations.wait_until_registered(&created(), Duration::ZERO).await.unwrap();
    assert_eq!((server.requests().len(), clock.sleeps()), (1, Vec::new()));
}

#[tokio::test]
async fn one_that_keeps_failing_is_waited_for_until_the_deadline_and_its_sip_status_is_named() {
    let (server, registrations, clock) = waiting(vec![json!({ "successful": false, "status_code": 403 })]);
    let error = registrations.wait_until_registered(&created(), Duration::from_secs(40)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::Applied));
    assert!(error.is_timeout() && error.to_string().contains("the SIP server responds with 403"), "{error}");
    assert_eq!(seconds(&clock), [1, 2, 4, 8, 10, 10, 5], "the last look is at the deadline, not after it");
    assert_eq!(server.requests().len(), 8);
}

#[tokio::test]
async fn one_that_stays_in_progress_runs_into_the_deadline_without_a_sip_status() {
    let (_server, registrations, clock) = waiting(vec![json!({ "in_progress": true, "status_code": 401 })]);
    let error = registrations.wait_until_registered(&created(), Duration::from_millis(1_500)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("not registered in time") && !error.to_string().contains("401"), "{error}");
    assert_eq!(clock.sleeps(), [Duration::from_secs(1), Duration::from_millis(500)]);
}

#[tokio::test]
async fn one_that_is_deactivated_ends_the_waiting_at_once() {
    let (server, registrations, clock) = waiting(vec![json!({ "in_progress": true }), json!({ "deactivated": true })]);
    let error = registrations.wait_until_registered(&created(), Duration::from_secs(60)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Quota, Outcome::Applied));
    assert!(error.to_string().contains("it was not paid"), "{error}");
    assert_eq!((server.requests().len(), seconds(&clock)), (2, vec![1]));
}

#[tokio::test]
async fn one_that_is_not_there_ends_the_waiting_at_once() {
    let server = Server::start(|_, _, _| StubResponse::json(200, r#"{"result":[]}"#));
    let (registrations, clock) = client(&server);
    let error = registrations.wait_until_registered(&created(), Duration::from_secs(60)).await.unwrap_err();
    assert!(error.is_not_found() && clock.sleeps().is_empty());
}

#[tokio::test]
async fn an_unlimited_deadline_is_accepted() {
    let (_server, registrations, clock) = waiting(vec![json!({ "in_progress": true }), json!({ "successful": true })]);
    registrations.wait_until_registered(&created(), Duration::from_secs(1)).await.unwrap();
    let row = registrations.with_timeout(Duration::MAX).wait_until_registered(&created(), Duration::MAX).await.unwrap();
    assert_eq!((row.state(), seconds(&clock)), (RegistrationState::Registered, vec![1]));
}

/// The password was changed to a wrong one while the registration worked.
#[tokio::test]
async fn a_state_from_before_the_change_is_not_a_success() {
    let old = json!({ "successful": true, "last_updated": 100 });
    let (server, registrations, _) = waiting(vec![old.clone()]);
    let error = registrations.wait_until_registered(&before(old.clone()), Duration::from_secs(40)).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Outcome::Applied));
    assert!(error.to_string().contains("it shows the state from before the change"), "{error}");
    assert_eq!(server.requests().len(), 8);

    let refused = json!({ "successful": false, "status_code": 403, "last_updated": 130 });
    let (_server, registrations, _) = waiting(vec![old.clone(), refused]);
    let error = registrations.wait_until_registered(&before(old), Duration::from_secs(40)).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("the SIP server responds with 403"), "{error}");
}

#[tokio::test]
async fn a_time_that_appears_or_an_earlier_attempt_that_ends_is_not_newer() {
    let cases = [
        (json!({ "successful": true }), json!({ "successful": true, "last_updated": 100 })),
        (json!({ "in_progress": true, "last_updated": 100 }), json!({ "successful": true, "last_updated": 100 })),
    ];
    for (state, look) in cases {
        let (_server, registrations, _) = waiting(vec![look]);
        let error = registrations.wait_until_registered(&before(state), Duration::from_secs(40)).await.unwrap_err();
        assert!(error.is_timeout() && error.to_string().contains("from before the change"), "{error}");
    }
    // Without any time, a change of state is what counts.
    let (_server, registrations, _) = waiting(vec![json!({ "successful": true })]);
    let state = before(json!({ "in_progress": true }));
    registrations.wait_until_registered(&state, Duration::from_secs(40)).await.unwrap();
}

#[tokio::test]
async fn a_registration_succeeds_with_the_first_state_that_is_newer_than_the_change() {
    let old = json!({ "successful": true, "last_updated": 100 });
    let newer = json!({ "successful": true, "last_updated": 130 });
    let on_the_way = json!({ "in_progress": true, "last_updated": 100 });
    let failed = json!({ "successful": false, "last_updated": 100 });
    // The state before the change, the reads after it, and the number of reads needed.
    let cases = [
        (old.clone(), vec![old.clone(), newer.clone()], 2),
        (old.clone(), vec![newer.clone()], 1),
        // It left its state in between and returned to it.
        (old.clone(), vec![old.clone(), on_the_way, old.clone()], 3),
        (failed, vec![old.clone()], 1),
        // An older copy of the row is not newer.
        (newer.clone(), vec![old, json!({ "successful": true, "last_updated": 131 })], 2),
    ];
    for (state, looks, expected) in cases {
        let (server, registrations, _) = waiting(looks.clone());
        let row = registrations.wait_until_registered(&before(state), Duration::from_secs(60)).await.unwrap();
        assert_eq!((row.state(), server.requests().len()), (RegistrationState::Registered, expected), "{looks:?}");
    }
}

#[tokio::test]
async fn a_change_is_waited_for_with_what_was_read_before_it() {
    let looks =
        vec![json!({ "successful": true, "last_updated": 1 }), json!({ "successful": true, "last_updated": 2 })];
    let (server, registrations, clock) = waiting(looks);
    let before = registrations.get(1).await.unwrap();
    registrations.wait_until_registered(&before, Duration::from_secs(60)).await.unwrap();
    assert_eq!((server.requests().len(), clock.sleeps().len()), (2, 0));
}
