//! What an error of a raw call prints.

use crate::support::server::Server;
use crate::support::{StubResponse, assert_shows_no_secret, no_waits, voximplant_credentials};
use http::Method;
use serde_json::{Value, json};
use trunkline::{Error, Provider, RawCall};

const STATUSES: [u16; 4] = [200, 400, 422, 500];

/// Echoes the request in every part of a response.
fn echo(status: u16) -> Server {
    Server::start(move |_, _, seen| {
        let echoed =
            format!("{} {}", String::from_utf8_lossy(&seen.body), seen.header("authorization").unwrap_or_default());
        let items = [json!({ "code": echoed, "message": echoed, "msg": echoed, "loc": ["body", echoed] })];
        let body = json!({
            "error": { "code": 101, "msg": echoed }, "errors": items, "detail": items, "message": echoed, "error_code": echoed,
        });
        StubResponse::json(status, body.to_string()).header("x-request-id", &echoed)
    })
}

fn assert_redacted(error: &Error) {
    assert_shows_no_secret(error);
    let body = String::from_utf8_lossy(error.body());
    assert!(!body.contains("48151623") && !format!("{error:?}").contains("48151623"), "{body} {error:?}");
    assert!(!body.contains("cAnArY") && body.contains("***"), "{body}");
}

#[tokio::test]
async fn secrets_named_by_the_caller_or_by_any_document_of_the_platform_are_redacted() {
    for status in STATUSES {
        let server = echo(status);
        let signalwire = trunkline::signalwire::Client::builder("acme", "p", "cAnArY-token").base_url(server.url());
        let voximplant = trunkline::voximplant::Client::builder(voximplant_credentials()).base_url(server.url());
        let diga = trunkline::diga::Client::builder("cAnArY-key").base_url(server.url());
        let calls: [RawCall; 3] = [
            signalwire.retries(no_waits()).build().unwrap().call(Method::POST, "/api/x"),
            voximplant.retries(no_waits()).build().unwrap().call(Method::POST, "/platform_api/X/"),
            diga.retries(no_waits()).build().unwrap().call(Method::POST, "/v1/x"),
        ];
        for call in calls {
            let call = call.secret("pin");
            let shown = format!("{call:?} {call:#?}");
            let body = json!({
                "user": { "password": "cAnArY/1\"", "pin": "cAnArY-2 ä" }, "list": [{ "pin": "cAnArY&3" }, { "pin": ["cAnArY-4", { "digits": 48_151_623 }] }],
            });
            // The type makes a 200 an error as well.
            let error = call.json(&body).send::<Vec<u8>>().await.unwrap_err();
            assert_redacted(&error);
            assert!(!shown.contains("cAnArY"), "{shown}");
        }
    }
    for provider in [Provider::Signalwire, Provider::Voximplant, Provider::Diga] {
        let server = echo(400);
        let form = [("password", "cAnArY&1"), ("pin", "cAnArY 2"), ("plain", "x")];
        let call = match provider {
            Provider::Signalwire => {
                let builder = trunkline::signalwire::Client::builder("acme", "p", "t").base_url(server.url());
                builder.build().unwrap().call(Method::PUT, "/api/x")
            }
            Provider::Voximplant => {
                let builder = trunkline::voximplant::Client::builder(voximplant_credentials()).base_url(server.url());
                builder.build().unwrap().call(Method::PUT, "/api/x")
            }
            _ => trunkline::diga::Client::builder("k").base_url(server.url()).build().unwrap().call(Method::PUT, "/x"),
        };
        assert_redacted(&call.form(&form).secret("pin").send::<Value>().await.unwrap_err());
    }
}
