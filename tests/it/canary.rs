//! No secret is ever printed. Every place that can hold a secret holds a canary, every operation gets every kind of
//! response that could echo it, and everything that is printed, logged or traced is searched for it.

use crate::support::calls;
use crate::support::log::Log;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::error::Error as _;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use trunkline::{Error, Operation, Retries};

/// Long enough not to occur by accident, with characters that JSON, forms and URLs escape.
const CANARY: &str = "cAnArY-\"9f3/ä+&=%;7c";
/// The parts of it that survive any escaping.
const TRACES: [&str; 2] = ["cAnArY", "Y0FuQXJZ"];

/// The responses of a platform that echoes everything.
#[derive(Clone, Copy, Debug)]
enum Echo {
    /// The request's own body and `Authorization`, in a success.
    Success(u16),
    /// The same in a failure, in the shape of each platform's error bodies.
    Failure(u16),
    /// Not JSON, with a matching content type.
    Html(u16),
    /// A redirect to a path that contains the secret.
    Redirect,
    /// A connection that ends in the middle of the response.
    Cut,
}

const ECHOES: [Echo; 17] = [
    Echo::Success(200),
    Echo::Success(201),
    Echo::Success(204),
    Echo::Failure(200),
    Echo::Failure(400),
    Echo::Failure(401),
    Echo::Failure(403),
    Echo::Failure(404),
    Echo::Failure(409),
    Echo::Failure(422),
    Echo::Failure(429),
    Echo::Failure(500),
    Echo::Failure(503),
    Echo::Html(200),
    Echo::Html(502),
    Echo::Redirect,
    Echo::Cut,
];

/// Bodies of the requests that a platform received.
type Seen = Arc<Mutex<Vec<String>>>;

async fn response(echo: Echo, seen: Seen, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, std::io::Error> {
    let header = |name: &str| {
        request
            .headers()
            .get(name)
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
            .unwrap_or_default()
    };
    let (authorization, own) = (header("authorization"), header("x-own"));
    let body =
        String::from_utf8_lossy(&request.into_body().collect().await.unwrap_or_default().to_bytes()).into_owned();
    seen.lock().unwrap().push(body.clone());
    let json: serde_json::Value = serde_json::from_str(&body).unwrap_or_else(|_| body.as_str().into());
    let echoed = format!("refused {body} {authorization} {own}");
    let failure = serde_json::json!({
        "error": { "msg": echoed, "code": 101 },
        "errors": [{ "code": echoed, "message": echoed, "attribute": echoed, "detail": echoed }],
        "error_code": echoed, "message": echoed,
        "detail": [{ "type": echoed, "loc": ["body", echoed], "msg": echoed, "input": json, "ctx": { "error": echoed } }],
    });
    let success = serde_json::json!({
        "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a", "number": 1, "sip_registration_id": [CANARY], "result": CANARY,
        "sip_endpoint": { "id": "i", "password": CANARY, "username": { "echo": json } }, "sip_gateway": CANARY,
        "data": [{ "id": [CANARY] }, { "username": [CANARY] }], "password": CANARY, "username": [CANARY],
        "links": { "next": [CANARY] }, "default_codecs": CANARY, "status": { "x": CANARY },
        "created_at": CANARY, "channels": CANARY,
    });
    let (status, kind, text) = match echo {
        Echo::Success(status) => (status, "application/json", success.to_string()),
        Echo::Failure(status) => (status, "application/json", failure.to_string()),
        Echo::Html(status) => (status, "text/html", format!("<html>{echoed}</html>")),
        Echo::Redirect => (307, "text/plain", echoed.clone()),
        Echo::Cut => return Err(std::io::Error::other("cut")),
    };
    let mut response =
        Response::builder().status(status).header("content-type", kind).header("set-cookie", "session=cAnArY");
    if matches!(echo, Echo::Redirect) {
        response = response.header("location", "https://cAnArY:cAnArY@elsewhere.example/cAnArY?cAnArY");
    }
    // A request id from the platform is printed, but not one that echoes the request's content.
    let id: String = authorization.chars().filter(char::is_ascii_graphic).collect();
    Ok(response.header("x-request-id", id).body(Full::new(Bytes::from(text))).unwrap_or_default())
}

async fn platform(echo: Echo) -> (String, Seen) {
    let seen = Seen::default();
    let bodies = Arc::clone(&seen);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let bodies = Arc::clone(&bodies);
            let service = hyper::service::service_fn(move |request| response(echo, Arc::clone(&bodies), request));
            let connection = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            tokio::spawn(connection);
        }
    });
    (url, seen)
}

fn assert_no_traces(place: &str, text: &str) {
    for trace in TRACES {
        assert!(!text.contains(trace), "{place} shows a secret: {text}");
    }
}

fn assert_no_traces_in_error(place: &str, error: &Error) {
    assert_no_traces(place, &format!("{error} {error:?} {error:#?}"));
    let mut source = error.source();
    while let Some(error) = source {
        assert_no_traces(place, &format!("{error} {error:?} {error:#?}"));
        source = error.source();
    }
}

async fn run(operations: &[&Operation], all: impl Fn(&str) -> Vec<(&'static str, calls::Call)>) {
    let (log, _guard) = Log::capture();
    let mut cases = 0;
    let mut bases = Vec::new();
    for echo in ECHOES {
        let (base, seen) = platform(echo).await;
        bases.push((format!("{echo:?}"), base, Some(seen)));
    }
    bases.push(("refused connection".to_owned(), "http://127.0.0.1:9".to_owned(), None));
    for (fault, base, seen) in &bases {
        for (id, call) in all(base) {
            let place = format!("{id} on {fault}");
            let before = seen.as_ref().map_or(0, |seen| seen.lock().unwrap().len());
            match call.await {
                Ok(debug) => assert_no_traces(&place, &debug),
                Err(error) => assert_no_traces_in_error(&place, &error),
            }
            cases += 1;
            // A secret field that a document adds must be set in the calls, too.
            let body = seen.as_ref().map(|seen| seen.lock().unwrap()[before].clone());
            let operation = operations.iter().find(|operation| operation.id == id).unwrap();
            for (field, body) in operation.secrets.iter().zip(body.iter().cycle()) {
                assert!(
                    body.contains(&format!("{field}=cAnArY")) || body.contains(&format!("\"{field}\":\"cAnArY")),
                    "{body}"
                );
            }
        }
    }
    let called = all(&bases[0].1).into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    for operation in operations {
        assert!(called.contains(&operation.id), "{} is not called here", operation.id);
    }
    assert_eq!(cases, operations.len() * bases.len());
    let logged = log.text();
    assert!(logged.contains("trunkline.attempt"), "the log was captured");
    for line in logged.lines() {
        assert_no_traces("the log", line);
    }
}

fn quick() -> Retries {
    let none = std::time::Duration::ZERO;
    Retries::default().with_max_attempts(2).with_waits(none, none, none)
}

#[cfg(feature = "signalwire")]
fn header() -> (http::HeaderName, http::HeaderValue) {
    (http::HeaderName::from_static("x-own"), http::HeaderValue::from_static("cAnArY-header"))
}

#[cfg(feature = "signalwire")]
#[tokio::test]
async fn signalwire_prints_no_secret() {
    run(trunkline::signalwire::operations::ALL, |base| {
        let client = trunkline::signalwire::Client::builder("acme", "project", "cAnArY-token");
        let client = client.base_url(base).retries(quick()).build().unwrap();
        assert_no_traces(
            "the client",
            &format!("{client:?} {:?}", client.sip_credentials().with_header(header().0, header().1)),
        );
        calls::signalwire(&client, CANARY)
    })
    .await;
}

#[cfg(feature = "voximplant")]
#[tokio::test]
async fn voximplant_prints_no_secret() {
    // The key itself: its Base64 would show in any print of it.
    let key = include_str!("fixtures/voximplant/test-key.pem");
    let credentials = trunkline::voximplant::Credentials::new(1, "kid", key).unwrap();
    assert!(!format!("{credentials:?} {credentials:#?}").contains(&key[40..60]));
    run(trunkline::voximplant::operations::ALL, |base| {
        let client = trunkline::voximplant::Client::builder(credentials.clone());
        calls::voximplant(&client.base_url(base).retries(quick()).build().unwrap(), CANARY)
    })
    .await;
}

#[cfg(feature = "diga")]
#[tokio::test]
async fn diga_prints_no_secret() {
    run(trunkline::diga::operations::ALL, |base| {
        let client = trunkline::diga::Client::builder("cAnArY-key").base_url(base).retries(quick()).build().unwrap();
        calls::diga(&client, CANARY)
    })
    .await;
}
