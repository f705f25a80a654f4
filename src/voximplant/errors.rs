//! Voximplant's failures: numbered codes, sent with HTTP 200. The wording of their messages changes between releases, so
//! only codes are decided by.

use crate::error::{ErrorCode, ErrorKind, Issue};
use crate::outcome::Outcome;
use crate::transport::failure::Failure;
use crate::transport::retry::Advice;
use serde::Deserialize;
use serde_json::Value;
use std::time::Duration;

/// `error` and `errors` of an answer; the rest is skipped without being built.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Envelope {
    error: Option<Value>,
    errors: Option<Value>,
}

pub(super) fn classify(status: u16, body: &[u8]) -> Option<Failure> {
    // Only an object can be an envelope; the derived code would also take the items of an array for its members.
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start();
    let Envelope { error, errors } =
        if body.starts_with(b"{") { serde_json::from_slice(body).unwrap_or_default() } else { Envelope::default() };
    let mut listed: Vec<Value> = match errors {
        Some(Value::Array(items)) => items,
        Some(Value::Null) | None => Vec::new(),
        Some(other) => vec![other],
    };
    if let Some(error) = error.filter(|error| !error.is_null())
        && !listed.iter().any(|other| code(other) == code(&error))
    {
        listed.insert(0, error);
    }
    if listed.is_empty() {
        return (!(200..300).contains(&status)).then(|| Failure::from_status(status));
    }
    let first = listed.first().and_then(code);
    let mut failure = meaning(first, status);
    failure.code = first.map(|code| ErrorCode::new(code.to_string()));
    if first == Some(416) {
        failure.retry_after = listed.first().and_then(seconds_to_wait);
    }
    failure.issues = listed.iter().map(issue).collect();
    Some(failure)
}

fn code(error: &Value) -> Option<i64> {
    error["code"].as_i64().or_else(|| error["code"].as_str()?.parse().ok())
}

fn issue(error: &Value) -> Issue {
    let number = code(error);
    Issue {
        // The messages name these by what they were called years ago.
        field: match number {
            Some(116 | 107 | 546 | 558) => Some("application_id"),
            Some(117) => Some("user_id"),
            Some(122) => Some("user_name"),
            Some(147) => Some("rule_id"),
            Some(156) => Some("rule_name"),
            Some(169) => Some("sip_whitelist_id"),
            Some(170) => Some("sip_whitelist_network"),
            Some(273) => Some("sip_username"),
            Some(274) => Some("proxy"),
            Some(275) => Some("sip_registration_id"),
            _ => None,
        }
        .map(str::to_owned),
        code: number.map(|code| code.to_string()),
        message: error["msg"].as_str().unwrap_or_default().to_owned(),
    }
}

/// Code 416 says how long to wait in its text only.
fn seconds_to_wait(error: &Value) -> Option<Duration> {
    let text = error["msg"].as_str()?;
    let digits: String = text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().ok().map(Duration::from_secs)
}

fn meaning(code: Option<i64>, status: u16) -> Failure {
    use ErrorKind as Kind;
    let refused = |kind, message: &str| (kind, Outcome::Refused, Advice::Never, message.to_owned());
    let later = |kind, message: &str| (kind, Outcome::Refused, Advice::Throttled, message.to_owned());
    let token = |message: &str| (Kind::Auth, Outcome::Refused, Advice::Reauthorize, message.to_owned());
    let (kind, outcome, advice, message) = match code {
        Some(1 | 2 | 4 | 5 | 13) => (Kind::Server, Outcome::Unknown, Advice::Failed, "the platform failed".to_owned()),
        Some(100) => token("the token was not accepted; check the account id and the key"),
        Some(454..=456) => token("the token's times were not accepted; check the clock of this machine"),
        Some(433 | 447 | 135 | 137 | 161) => {
            refused(Kind::Auth, "the key was not accepted; check the key id and the account id")
        }
        Some(104) => refused(
            Kind::Forbidden,
            "the key's roles do not allow this: creating needs Owner, Admin or Accountant, and updating or binding needs \
             Owner, Admin or Developer",
        ),
        Some(131 | 281 | 282 | 317 | 320..=323 | 527 | 536) => {
            refused(Kind::Forbidden, "the account may not do this now")
        }
        Some(127) => refused(Kind::Quota, "the balance does not cover it; top the account up"),
        Some(172 | 272) => refused(Kind::Quota, "a limit of the account is reached"),
        Some(162 | 314 | 416) => later(Kind::RateLimited, "the platform asks to try again later"),
        Some(340) => later(Kind::RateLimited, "too many requests"),
        Some(484 | 515) => refused(
            Kind::RateLimited,
            "the platform took it for a repetition; read the resource to see whether an earlier request took effect",
        ),
        Some(512) => refused(Kind::RateLimited, "this was changed too often; wait before the next change"),
        Some(275 | 169 | 558) => refused(Kind::NotFound, "there is no such thing in this account"),
        Some(393) => {
            refused(Kind::Validation, "the user is not in the application; name the application the user is in")
        }
        Some(394) => refused(Kind::Validation, "the registration is persistent, and this needs one that is not"),
        Some(458) => refused(Kind::Validation, "only one of an id and a name may be given"),
        Some(485 | 134) => {
            refused(Kind::Validation, "something is missing; a rule's name or a user also needs an application")
        }
        _ if (200..300).contains(&status) => refused(Kind::Validation, "the platform refused the request"),
        _ => {
            let failure = Failure::from_status(status);
            (failure.kind, failure.outcome, failure.advice, failure.message)
        }
    };
    Failure { kind, outcome, advice, message, code: None, issues: Vec::new(), retry_after: None }
}
