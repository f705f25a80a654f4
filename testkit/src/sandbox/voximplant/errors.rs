//! Voximplant's error responses: numbered codes, sent with HTTP 200.

use crate::exchange::Reply;
use crate::validate::{Finding, Problem};
use serde_json::json;

/// An error response. The message is the text of the code followed by `about`.
pub(super) fn refused(code: i64, about: &str) -> Reply {
    let words = match code {
        100 => "Authorization failed.",
        101 => "Invalid arguments.",
        102 => "The 'cmd' parameter is missing.",
        103 => "Unknown command.",
        104 => "Forbidden command.",
        107 => "Invalid application name.",
        116 => "Invalid application_id.",
        117 => "Invalid user_id.",
        122 => "Invalid user name.",
        127 => "Not enough money.",
        134 => "A required parameter is empty.",
        147 => "Invalid rule_id.",
        156 => "Invalid rule_name.",
        169 => "Invalid sip_whitelist_id.",
        170 => "Invalid sip_whitelist_network.",
        172 => "The SIP white list is full.",
        244 => "Invalid subscription_template_id.",
        245 => "Invalid subscription_template_name.",
        246 => "Invalid subscription_template_type.",
        272 => "The limit of SIP registrations is reached.",
        273 => "Invalid username.",
        274 => "Invalid proxy.",
        275 => "Invalid registration_id.",
        340 => "Rate limit exceeded.",
        393 => "The user is not bound to the application.",
        394 => "The SIP registration is persistent.",
        398 => "Invalid callback_url.",
        399 => "Invalid callback_salt.",
        416 => "Repeat the request later.",
        433 => "Invalid key id.",
        447 => "Invalid token format.",
        454 => "The token's lifetime is too long.",
        455 => "The token was issued in the future.",
        456 => "The token has expired.",
        458 => "Only one of the parameters may be specified.",
        484 => "The request looks like an automatic resend. Try again later.",
        485 => "A required parameter is not specified.",
        496 => "A parameter is not valid.",
        497 => "A parameter is out of range.",
        515 => "The same operation was performed a moment ago.",
        _ => "The request failed.",
    };
    let message = if about.is_empty() { words.to_owned() } else { format!("{words} {about}") };
    let error = json!({ "code": code, "msg": message });
    Reply::json(200, json!({ "error": error, "errors": [error] }))
}

pub(super) fn from_finding(finding: &Finding) -> Reply {
    let code = match (&finding.problem, finding.field()) {
        (Problem::Missing, _) => 485,
        (Problem::NotOneOf(_), "subscription_template_type") => 246,
        _ => 496,
    };
    refused(code, &format!("'{}'", finding.field()))
}
