//! The responses of gateways before a platform that fails, is late or restarts. None of them says how far a request
//! got.

use crate::faults::expected::{BROKEN, Expected, MakeFault, Row, Setup, TIMED_OUT, row};
use trunkline::ErrorKind;
use trunkline_testkit::Fault;

fn envoy(status: u16) -> Fault {
    let text = "upstream connect error or disconnect/reset before headers. reset reason: connection termination";
    Fault::response(status, text).header("content-type", "text/plain").header("server", "envoy")
}

fn nginx(status: u16) -> Fault {
    let page = format!(
        "<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n<center><h1>{status}</h1></center>\r\n<hr>\
         <center>nginx</center>\r\n</body>\r\n</html>\r\n"
    );
    Fault::response(status, page).header("content-type", "text/html").header("server", "nginx/1.27.0")
}

fn heroku(status: u16) -> Fault {
    let page = "<!DOCTYPE html><html><head><title>Application Error</title></head><body><iframe \
                src=\"https://www.herokucdn.com/error-pages/application-error.html\"></iframe></body></html>";
    Fault::response(status, page).header("content-type", "text/html").header("server", "Heroku")
}

fn cloudflare(status: u16) -> Fault {
    let fault = Fault::response(status, format!("error code: {status}")).header("content-type", "text/plain");
    fault.header("server", "cloudflare").header("cf-ray", "8f0a")
}

/// Rows for statuses: without a body, and with the body of each gateway.
macro_rules! rows {
    ($($status:literal => $expected:expr),* $(,)?) => {
        vec![$(
            row(concat!($status, ", no body"), |_, _| Fault::response($status, ""), $expected),
            row(concat!($status, ", Envoy"), |_, _| envoy($status), $expected),
            row(concat!($status, ", nginx"), |_, _| nginx($status), $expected),
            row(concat!($status, ", Heroku"), |_, _| heroku($status), $expected),
            row(concat!($status, ", Cloudflare"), |_, _| cloudflare($status), $expected),
        )*]
    };
}

pub fn gateways() -> Vec<Row> {
    let mut rows = rows![408 => TIMED_OUT, 425 => BROKEN, 502 => BROKEN, 503 => BROKEN, 504 => BROKEN];
    rows.extend([
        row("520, Cloudflare", |_, _| cloudflare(520), BROKEN),
        row("524, Cloudflare", |_, _| cloudflare(524), BROKEN),
        row("503 in JSON", |_, _| Fault::response(503, r#"{"message":"no healthy upstream"}"#), BROKEN),
    ]);
    rows
}

/// A failure, and a refusal of the next attempt. The refusal proves nothing about the previous attempt.
pub fn then() -> Vec<Row> {
    let then = |name, second: MakeFault, kind| {
        let expected: Expected = BROKEN.then(kind);
        Row { setup: Setup::Then(|_, _| nginx(503), second), ..row(name, second, expected) }
    };
    vec![
        then("503, then 400", |_, _| Fault::response(400, "{}"), ErrorKind::Validation),
        then("503, then 401", |_, _| Fault::response(401, "{}"), ErrorKind::Auth),
        then("503, then 404", |_, _| Fault::response(404, "{}"), ErrorKind::NotFound),
        then("503, then 409", |_, _| Fault::response(409, "{}"), ErrorKind::Conflict),
        then("503, then 422", |_, _| Fault::response(422, "{}"), ErrorKind::Validation),
    ]
}
