#![cfg(any(feature = "diga", feature = "signalwire", feature = "voximplant"))]

use crate::support::Platform;
use crate::support::calls;

/// RFC 9110, section 8.6. Some servers and gateways refuse requests without a length with 411.
#[tokio::test]
async fn every_request_that_can_have_a_body_has_its_length() {
    let platform = Platform::responding_json(200, "{}").await;
    let calls = [
        #[cfg(feature = "diga")]
        calls::diga(&platform.diga(), "password"),
        #[cfg(feature = "signalwire")]
        calls::signalwire(&platform.signalwire(), "password"),
        #[cfg(feature = "voximplant")]
        calls::voximplant(&platform.voximplant(), "password"),
    ];
    for (_, call) in calls.into_iter().flatten() {
        // Other tests check how the response is handled.
        drop(call.await);
    }
    let requests = platform.requests();
    let with_body: Vec<_> = requests.iter().filter(|seen| !["GET", "DELETE"].contains(&&*seen.method)).collect();
    assert!(with_body.len() > 2 && requests.iter().any(|seen| seen.body.is_empty()));
    for seen in with_body {
        assert_eq!(seen.header("content-length"), Some(&*seen.body.len().to_string()), "{}", seen.line());
    }
}

#[cfg(feature = "diga")]
#[tokio::test]
async fn a_header_that_would_change_how_the_request_is_read_is_refused_and_nothing_is_sent() {
    use http::{HeaderName, HeaderValue};
    use trunkline::diga::types::ListPhonesQuery;
    use trunkline::{ErrorKind, Outcome};
    let platform = Platform::responding_json(200, r#"{"data":[]}"#).await;
    let phones = |name: &str, value: &'static str| {
        let name: HeaderName = name.parse().unwrap();
        platform.diga().phones().with_header(name, HeaderValue::from_static(value))
    };
    let refused = [
        ("content-length", "3"),
        ("Host", "evil.example"),
        ("transfer-encoding", "chunked"),
        ("connection", "close"),
        ("keep-alive", "timeout=5"),
        ("proxy-connection", "close"),
        ("te", "trailers"),
        ("trailer", "x"),
        ("upgrade", "h2c"),
        ("http2-settings", "AAMAAABkAARAAAAAAAIAAAAA"),
        ("expect", "100-continue"),
        ("content-type", "text/plain"),
        ("content-encoding", "gzip"),
        ("content-range", "bytes 0-1/2"),
        ("range", "bytes=0-1"),
        ("accept-encoding", "br"),
        ("proxy-authorization", "Basic hunter2"),
    ];
    for (name, value) in refused {
        let error = phones(name, value).list_page(ListPhonesQuery::new()).await.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::NotSent), "{name}");
        assert!(error.to_string().contains(&format!("cannot set `{}`", name.to_lowercase())), "{error}");
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
    assert!(platform.requests().is_empty());
    for (name, value) in
        [("x-trace", "7"), ("accept-language", "de"), ("user-agent", "own/1"), ("idempotency-key", "k")]
    {
        phones(name, value).list_page(ListPhonesQuery::new()).await.unwrap();
        assert_eq!(platform.requests().last().unwrap().header(name), Some(value));
    }
}
