//! Voximplant's failures: numbered codes, sent with HTTP 200. Only the codes decide, as the wording of the messages changes
//! between releases.

use crate::error::{ErrorCode, Issue};
use crate::json_value::{self, FieldName, JsonVisitor, visit};
use crate::transport::failure::Failure;
use crate::transport::retry::Advice;
use crate::transport::{decode, error_text};
use crate::{ErrorKind, Outcome};
use serde::de::{Deserialize, Deserializer, MapAccess};
use serde_json::Value;
use serde_json::value::RawValue;
use std::time::Duration;

pub(super) fn classify(status: u16, body: &[u8]) -> Option<Failure> {
    let readable;
    let fields = if let Ok(fields) = serde_json::from_slice(body) {
        fields
    } else {
        // No object, or one that has to be repaired. Other successes are not copied.
        readable = decode::readable(body);
        serde_json::from_slice(&readable).unwrap_or_default()
    };
    classify_fields(status, &fields).map(|failure| failure.or_words(status, &decode::readable(body)))
}

/// The fields that tell what became of a command: first its errors, then what a success shows.
const FIELDS: [&str; 5] = ["error", "errors", "result", "sip_registration_id", "sip_whitelist_id"];

/// The values of [`FIELDS`], not parsed. If two have the same name, the last one counts.
#[derive(Default)]
struct Fields<'a>([Option<&'a RawValue>; FIELDS.len()]);

impl<'a> Fields<'a> {
    fn get(&self, name: &str) -> Option<&'a RawValue> {
        FIELDS.iter().position(|field| *field == name).and_then(|index| self.0[index])
    }
}

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FieldsVisitor;
        impl<'de> JsonVisitor<'de> for FieldsVisitor {
            type Value = Fields<'de>;
            const EXPECTED: &'static str = "an object";
            fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<Fields<'de>, A::Error> {
                let mut fields = Fields::default();
                while let Some(name) = object.next_key::<FieldName>()? {
                    let value = object.next_value()?;
                    if let Some(index) = FIELDS.iter().position(|field| name.0 == *field) {
                        fields.0[index] = Some(value);
                    }
                }
                Ok(fields)
            }
        }
        visit(deserializer, FieldsVisitor)
    }
}

fn classify_fields(status: u16, fields: &Fields<'_>) -> Option<Failure> {
    let field = |name: &str| -> Option<Value> { json_value::parse(fields.get(name)?.get().as_bytes()).ok() };
    let (error, errors) = (field("error"), field("errors"));
    let mut listed: Vec<Value> = match errors {
        Some(Value::Array(items)) => items,
        Some(Value::Null) | None => Vec::new(),
        Some(other) => vec![other],
    };
    if let Some(error) = error.filter(|error| !error.is_null())
        && !listed.iter().any(|other| code(other).is_some() && code(other) == code(&error))
    {
        listed.insert(0, error);
    }
    if listed.is_empty() {
        return (!(200..300).contains(&status)).then(|| Failure::from_status(status));
    }
    let first = listed.first().and_then(code);
    let mut failure = failure_of(first, status);
    let codes: Vec<_> = listed.iter().map(code).collect();
    let is_unclear = codes.iter().any(Option::is_some) && !codes.iter().all(|code| code.is_some_and(refuses));
    // The response has both an error and a result.
    let has_result = FIELDS[2..].iter().any(|name| field(name).is_some_and(|value| claims_success(&value)));
    if is_unclear || has_result {
        failure.outcome = Outcome::Unknown;
        failure.advice = if failure.advice == Advice::Failed { Advice::Failed } else { Advice::Never };
    }
    failure.code = first.map(|code| ErrorCode::new(code.to_string()));
    if first == Some(416) {
        failure.retry_after = listed.first().and_then(seconds_to_wait);
    }
    // If no error has the documented form, `or_words` searches the whole body for messages.
    if listed.iter().any(|error| error["msg"].is_string()) {
        failure.issues = listed.iter().flat_map(|error| issues(status, error)).collect();
    }
    Some(failure)
}

/// True for a value of a success: a result, or the id of what was created.
fn claims_success(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(value) => *value,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !["", "0", "false"].contains(&text.as_str()),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
    }
}

fn code(error: &Value) -> Option<i64> {
    match &error["code"] {
        Value::String(text) => text.trim().parse().ok(),
        Value::Number(number) => {
            let whole = || number.as_f64().filter(|code| code.fract() == 0.0 && code.abs() < 1e9);
            number.as_i64().or_else(|| format!("{:.0}", whole()?).parse().ok())
        }
        _ => None,
    }
}

fn issues(status: u16, error: &Value) -> Vec<Issue> {
    let Some(message) = error["msg"].as_str() else { return error_text::in_value(status, error) };
    let number = code(error);
    let field = match number {
        // Messages use outdated names for these fields.
        Some(116 | 107 | 546 | 558) => Some("application_id"),
        Some(117) => Some("user_id"),
        Some(122) => Some("user_name"),
        Some(147) => Some("rule_id"),
        Some(156) => Some("rule_name"),
        Some(169) => Some("sip_whitelist_id"),
        Some(170) => Some("sip_whitelist_network"),
        Some(244) => Some("subscription_template_id"),
        Some(245) => Some("subscription_template_name"),
        Some(246) => Some("subscription_template_type"),
        Some(273) => Some("sip_username"),
        Some(274) => Some("proxy"),
        Some(275) => Some("sip_registration_id"),
        Some(398) => Some("callback_url"),
        Some(399) => Some("callback_salt"),
        _ => None,
    };
    vec![Issue {
        field: field.map(str::to_owned),
        code: number.map(|code| code.to_string()),
        message: message.to_owned(),
    }]
}

/// Code 416 says only in its message how long to wait.
fn seconds_to_wait(error: &Value) -> Option<Duration> {
    let text = error["msg"].as_str()?;
    let digits: String = text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().ok().map(Duration::from_secs)
}

/// True for the codes that are documented as a refusal. The set of codes is open, so any other code leaves open whether a write
/// was carried out.
const fn refuses(code: i64) -> bool {
    matches!(
        code,
        100..=105
            | 107 | 116 | 117 | 122 | 127 | 131 | 134 | 135 | 137 | 147 | 156 | 161 | 162 | 169 | 170 | 172
            | 244..=246
            | 272..=275
            | 281 | 282 | 314 | 317
            | 320..=323
            | 340 | 393 | 394 | 398 | 399 | 416 | 433 | 447
            | 454..=456
            | 458 | 477 | 484 | 485 | 492 | 493 | 496 | 497 | 499 | 512 | 515 | 527 | 536 | 546 | 558
    )
}

fn failure_of(code: Option<i64>, status: u16) -> Failure {
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
            "the key's roles do not allow this; the documentation of the operation lists the roles that do. With \
             registrations, creating needs Owner, Admin or Accountant, and updating or binding needs Owner, Admin or \
             Developer",
        ),
        Some(131 | 281 | 282 | 317 | 320..=323 | 527 | 536) => {
            refused(Kind::Forbidden, "the account is currently not allowed to do this")
        }
        Some(127) => refused(Kind::Quota, "the balance is too low for this; top the account up"),
        Some(172 | 272) => refused(Kind::Quota, "a limit of the account is reached"),
        Some(162 | 314 | 416) => later(Kind::RateLimited, "the platform asks to try again later"),
        Some(340) => later(Kind::RateLimited, "too many requests"),
        Some(484 | 515) => refused(
            Kind::RateLimited,
            "the platform took the request for an automatic retry; read the resource to see whether an earlier request took \
             effect",
        ),
        Some(512) => refused(Kind::RateLimited, "changed too often; wait before the next change"),
        Some(169) => refused(Kind::NotFound, "this account has no white list item with this id"),
        Some(275) => refused(Kind::NotFound, "this account has no SIP registration with this id"),
        Some(558) => refused(Kind::NotFound, "this account has no application with this id"),
        Some(393) => {
            refused(Kind::Validation, "the user is not in the application; name the application the user is in")
        }
        Some(394) => {
            refused(Kind::Validation, "the registration is persistent, and this request needs one that is not")
        }
        Some(458) => refused(Kind::Validation, "only one of an id and a name may be given"),
        Some(485 | 134) => {
            refused(Kind::Validation, "a required field is missing; a rule's name or a user also needs an application")
        }
        Some(code) if refuses(code) => refused(Kind::Validation, "the platform refused the request"),
        _ if (200..300).contains(&status) => {
            let message = "the platform reported an error that its documents do not explain";
            (Kind::Server, Outcome::Unknown, Advice::Never, message.to_owned())
        }
        _ => {
            let failure = Failure::from_status(status);
            (failure.kind, failure.outcome, failure.advice, failure.message)
        }
    };
    Failure { kind, outcome, advice, message, code: None, issues: Vec::new(), retry_after: None }
}
