use crate::support::no_waits;
use std::time::Duration;
use trunkline::diga::Client;
use trunkline::diga::types::ListPhonesQuery;
use trunkline::{Error, ErrorKind, Phase, Retries};
use trunkline_testkit::{End, Fault, FaultServer};

async fn failing(fault: Fault) -> Error {
    let server = FaultServer::start([fault]).await.unwrap();
    let client = Client::builder("key").base_url(server.base_url()).retries(no_waits()).build().unwrap();
    client.phones().list_page(ListPhonesQuery::new()).await.unwrap_err()
}

fn good() -> Fault {
    Fault::response(200, r#"{"data":[]}"#)
}

#[tokio::test]
async fn an_error_names_a_response_with_too_many_headers() {
    let error = failing((0..150).fold(good(), |fault, index| fault.header(&format!("x-{index}"), "x"))).await;
    assert_eq!(error.kind(), ErrorKind::Transport { phase: Phase::Exchange });
    assert!(error.to_string().contains("message head is too large; a response can have 100 headers"), "{error}");
}

#[tokio::test]
async fn an_error_names_a_compression_that_was_not_requested() {
    for (name, encoding) in
        [("br", "br"), ("ZSTD", "zstd"), ("cAnArY", "unknown encoding"), ("gzip, br", "unknown encoding")]
    {
        let error = failing(Fault::response(200, &b"\x8b\x02\x80\xff"[..]).header("content-encoding", name)).await;
        assert_eq!(error.kind(), ErrorKind::Decode);
        let expected = format!("the response is compressed ({encoding}), which this client did not ask for");
        assert!(error.to_string().contains(&expected), "{error}");
    }
}

#[tokio::test]
async fn a_length_that_is_only_announced_takes_no_memory() {
    for length in [1 << 45, u64::MAX / 2] {
        let fault = good().claiming_length(length).dribbled(Duration::from_micros(100)).ending(End::Close);
        let server = FaultServer::start([fault]).await.unwrap();
        let client = Client::builder("key").base_url(server.base_url()).body_limit(usize::MAX).retries(Retries::off());
        let error = client.build().unwrap().phones().list_page(ListPhonesQuery::new()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport { phase: Phase::Body });
    }
}

#[tokio::test]
async fn the_message_says_why_a_connection_failed() {
    let cases = [
        (Fault::close(), "connection closed before message completed"),
        (Fault::reset(), "reset"),
        (Fault::raw("garbage\r\n\r\n"), "invalid HTTP version parsed"),
        (good().claiming_length(100).ending(End::Close), "end of file before message length reached"),
    ];
    for (fault, cause) in cases {
        let error = failing(fault).await;
        assert!(error.to_string().contains(cause), "{error}");
        assert!(!error.to_string().contains("http://"), "no URL: {error}");
    }
    let nobody = Client::builder("key").base_url("http://127.0.0.1:1").retries(no_waits()).build().unwrap();
    let error = nobody.phones().list_page(ListPhonesQuery::new()).await.unwrap_err();
    assert!(error.to_string().contains("tcp connect error: Connection refused"), "{error}");
}
