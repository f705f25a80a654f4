//! Failures of calls: each platform's own bodies, and broken connections.

use super::line;
use crate::support::{Platform, StubResponse as Response, no_waits, voximplant_credentials};
use serde_json::{Value, json};
use std::net::TcpListener;
use std::time::Duration;
use trunkline::diga::types::{PhoneId, PhoneImport};
use trunkline::signalwire::types::SipCredentialCreate;
use trunkline::voximplant::types::SipRegistrationCreate;
use trunkline::{Error, Retries, diga, signalwire, voximplant};
use trunkline_testkit::{Fault, FaultServer, VirtualClock};

/// The kinds that must be shown, by their labels.
pub(super) const KINDS: [&str; 16] = [
    "invalid_request",
    "config",
    "auth",
    "forbidden",
    "not_found",
    "already_exists",
    "conflict",
    "validation",
    "rate_limited",
    "quota",
    "server",
    "redirect",
    "timeout",
    "transport",
    "too_large",
    "decode",
];

/// Statuses that every platform can send, or a gateway before it.
const STATUSES: [u16; 13] = [302, 307, 401, 402, 403, 404, 407, 408, 409, 429, 500, 503, 505];

macro_rules! platform {
    ($name:ident, |$at:ident| $builder:expr, $create:expr, $get:expr, $bodies:expr) => {
        pub(super) async fn $name() -> Vec<String> {
            let clock = VirtualClock::new();
            let create = async |$at: String| -> Error {
                let builder = $builder.retries(no_waits()).body_limit(4096).clock(clock.clone());
                ($create)(builder.build().unwrap()).await
            };
            let mut lines = Vec::new();
            for status in STATUSES {
                let response = Response::json(status, "{}").header("location", "https://login.example.com/x");
                let platform = Platform::responding([response]).await;
                lines.push(line(&format!("create, {status}"), &create(platform.url()).await));
            }
            for (status, body) in $bodies {
                let body: Value = body;
                let platform = Platform::responding_json(status, body.to_string()).await;
                lines.push(line(&format!("create, {status} {body}"), &create(platform.url()).await));
            }
            let html = Platform::responding([Response::raw(200, "text/html", "<html>Please log in</html>")]).await;
            lines.push(line("create, 200 with a login page", &create(html.url()).await));
            let large = Platform::responding_json(200, json!({ "id": "x".repeat(5000) }).to_string()).await;
            lines.push(line("create, 200 with a body beyond the limit", &create(large.url()).await));
            let missing = Platform::responding_json(404, "{}").await;
            let $at = missing.url();
            lines.push(line("get, 404", &($get)($builder.build().unwrap()).await));
            let down = Platform::responding_json(503, "{}").await;
            let $at = down.url();
            let retried = $builder.retries(no_waits().with_max_attempts(3)).build().unwrap();
            lines.push(line("get, 503 three times", &($get)(retried).await));
            let closing = FaultServer::start([Fault::close()]).await.unwrap();
            lines.push(line("create, closed without a response", &create(closing.base_url()).await));
            let silent = FaultServer::start([Fault::silence()]).await.unwrap();
            let end = async {
                while silent.requests().is_empty() {
                    tokio::task::yield_now().await;
                }
                clock.advance(Duration::from_secs(30));
            };
            let (error, ()) = tokio::join!(create(silent.base_url()), end);
            lines.push(line("create, no response in time", &error));
            let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
            let $at = format!("http://{nobody}");
            let client = $builder.retries(Retries::off()).build().unwrap();
            lines.push(line("create, nobody listens", &($create)(client).await));
            lines
        }
    };
}

platform!(
    signalwire,
    |at| signalwire::Client::builder("acme", "p", "t").base_url(at),
    async |client: signalwire::Client| {
        let create = SipCredentialCreate::new("front-desk").password("cAnArY");
        client.sip_credentials().create(create).await.unwrap_err()
    },
    async |client: signalwire::Client| client.sip_credentials().get("i").await.unwrap_err(),
    [
        (
            409,
            json!({ "errors": [{ "code": "value_not_unique", "message": "has been taken", "attribute": "username" }] })
        ),
        (422, json!({ "errors": [{ "code": "not_e164", "message": "must be a number", "attribute": "send_as" }] })),
        (422, json!({ "errors": [{ "code": "account_limit_exceeded", "message": "limit reached" }] })),
        (429, json!({ "errors": [{ "code": "rate_limit_exceeded", "message": "slow down" }] })),
    ]
);

platform!(
    voximplant,
    |at| voximplant::Client::builder(voximplant_credentials()).base_url(at),
    async |client: voximplant::Client| {
        let create = SipRegistrationCreate::persistent("front-desk", "sip.example.com").password("cAnArY");
        client.sip_registrations().create(create).await.unwrap_err()
    },
    async |client: voximplant::Client| client.sip_registrations().get(7).await.unwrap_err(),
    [1, 100, 104, 127, 169, 172, 275, 340, 393, 394, 416, 433, 454, 458, 484, 485, 512, 558, 585]
        .map(|code| (200, json!({ "error": { "code": code, "msg": "the platform's words" } })))
);

platform!(
    diga,
    |at| diga::Client::builder("key").base_url(at),
    async |client: diga::Client| client.phones().import(PhoneImport::new("+34675897654")).await.unwrap_err(),
    async |client: diga::Client| {
        let id: PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
        client.phones().get(id).await.unwrap_err()
    },
    [
        (409, json!({ "status": "error", "error_code": "DUPLICATE_FIELD", "message": "taken" })),
        (422, json!({ "detail": [{ "type": "missing", "loc": ["body", "number"], "msg": "Field required" }] })),
        (422, json!({ "detail": "not a number" })),
    ]
);
