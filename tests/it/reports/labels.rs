use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use trunkline::{CallResult, ErrorKind, Idempotency, Outcome, Phase, Provider};

/// Metrics and dashboards use these texts: changing one breaks them.
fn assert_labels<T: Copy + Debug + Display>(as_str: impl Fn(T) -> &'static str, labels: &[(T, &str)]) {
    for (value, label) in labels {
        assert_eq!((as_str(*value), value.to_string().as_str()), (*label, *label), "{value:?}");
        assert!(label.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{label}");
        assert_eq!(format!("{value:>20}"), format!("{label:>20}"));
    }
    let different: BTreeSet<_> = labels.iter().map(|(_, label)| label).collect();
    assert_eq!(different.len(), labels.len());
}

#[test]
fn labels_are_stable_and_match_display() {
    assert_labels(
        ErrorKind::as_str,
        &[
            (ErrorKind::InvalidRequest, "invalid_request"),
            (ErrorKind::Config, "config"),
            (ErrorKind::Auth, "auth"),
            (ErrorKind::Forbidden, "forbidden"),
            (ErrorKind::NotFound, "not_found"),
            (ErrorKind::AlreadyExists, "already_exists"),
            (ErrorKind::Conflict, "conflict"),
            (ErrorKind::Validation, "validation"),
            (ErrorKind::RateLimited, "rate_limited"),
            (ErrorKind::Quota, "quota"),
            (ErrorKind::Server, "server"),
            (ErrorKind::Redirect, "redirect"),
            (ErrorKind::Transport { phase: Phase::Body }, "transport"),
            (ErrorKind::Timeout, "timeout"),
            (ErrorKind::TooLarge, "too_large"),
            (ErrorKind::Decode, "decode"),
        ],
    );
    assert_labels(Phase::as_str, &[(Phase::Connect, "connect"), (Phase::Exchange, "exchange"), (Phase::Body, "body")]);
    assert_labels(
        Outcome::as_str,
        &[
            (Outcome::NotSent, "not_sent"),
            (Outcome::Refused, "refused"),
            (Outcome::Applied, "applied"),
            (Outcome::Unknown, "unknown"),
        ],
    );
    assert_labels(
        Idempotency::as_str,
        &[(Idempotency::Safe, "safe"), (Idempotency::Idempotent, "idempotent"), (Idempotency::None, "none")],
    );
    assert_labels(
        Provider::as_str,
        &[(Provider::Signalwire, "signalwire"), (Provider::Voximplant, "voximplant"), (Provider::Diga, "diga")],
    );
    assert_labels(
        CallResult::as_str,
        &[
            (CallResult::Ok, "ok"),
            (CallResult::Cancelled, "cancelled"),
            (CallResult::Failed(ErrorKind::NotFound), "not_found"),
        ],
    );
}

#[cfg(feature = "voximplant")]
#[test]
fn states_of_a_registration_have_labels_too() {
    use trunkline::voximplant::{RegistrationState, types::SipRegistration};
    let cases = [
        (r#"{"sip_registration_id":1,"successful":true}"#, "registered"),
        (r#"{"sip_registration_id":1,"in_progress":true}"#, "in_progress"),
        (r#"{"sip_registration_id":1,"successful":false,"status_code":403}"#, "failed"),
        (r#"{"sip_registration_id":1,"deactivated":true}"#, "deactivated"),
    ];
    for (json, label) in cases {
        let state: RegistrationState = serde_json::from_str::<SipRegistration>(json).unwrap().state();
        assert_eq!((state.as_str(), state.to_string().as_str()), (label, label));
    }
}
