use crate::support::{Platform, StubResponse, no_waits};
use std::net::TcpListener;
use trunkline::signalwire::types::SipCredentialCreate;
use trunkline::{Error, ErrorKind, Outcome, Phase};

const PASSWORD: &str = "cAnArY-7c";

/// An address without a listener.
fn closed() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

#[test]
fn errors_can_be_shared() {
    fn is_shareable<T: Clone + Send + Sync + std::error::Error + 'static>() {}
    is_shareable::<Error>();
}

#[tokio::test]
async fn a_clone_is_the_same_error() {
    let platform = Platform::responding_json(422, r#"{"errors":[{"code":"not_e164","message":"no"}]}"#).await;
    let create = SipCredentialCreate::new("u").password(PASSWORD);
    let error = platform.signalwire().sip_credentials().create(create).await.unwrap_err();
    let clone = error.clone();
    assert_eq!((clone.to_string(), format!("{clone:?}")), (error.to_string(), format!("{error:?}")));
    assert_eq!(clone.body().as_ptr(), error.body().as_ptr(), "nothing is copied");
}

#[tokio::test]
async fn an_error_keeps_the_headers_of_its_response_and_none_of_the_requests_secrets() {
    let refusal = StubResponse::json(422, "{}")
        .header("x-ratelimit-remaining", "3")
        .header("x-echo", &format!("got {PASSWORD}"))
        .header("set-cookie", "session=of-the-platform");
    let html = StubResponse::raw(200, "text/html", "<html>").header("x-from", "gateway");
    let platform = Platform::responding([refusal, html]).await;
    let credentials = platform.signalwire().sip_credentials();
    let create = || SipCredentialCreate::new("u").password(PASSWORD);
    let error = credentials.create(create()).await.unwrap_err();
    assert_eq!(error.headers()["x-ratelimit-remaining"], "3");
    assert_eq!(error.headers().get("x-echo"), None);
    assert_eq!(error.headers()["set-cookie"], "session=of-the-platform");
    let shown = format!("{error} {error:?} {:?}", error.headers());
    assert!(!shown.contains("cAnArY") && !shown.contains("of-the-platform"), "{shown}");
    let undecodable = credentials.create(create()).await.unwrap_err();
    assert_eq!(
        (undecodable.kind(), &undecodable.headers()["x-from"]),
        (ErrorKind::Decode, &"gateway".parse().unwrap())
    );
}

#[tokio::test]
async fn headers_of_an_error_are_bounded() {
    let long = "v".repeat(6 * 1024);
    let response = (0..6).fold(StubResponse::json(400, "{}"), |response, n| response.header(&format!("x-{n}"), &long));
    let platform = Platform::responding([response]).await;
    let error = platform.signalwire().sip_profile().get().await.unwrap_err();
    let size: usize = error.headers().iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    assert!(size > 6 * 1024 && size <= 16 * 1024, "{size}");
}

#[tokio::test]
async fn a_connection_error_names_the_host_and_no_part_of_the_path() {
    let host = closed();
    let client = trunkline::signalwire::Client::builder("acme", "p", "t")
        .base_url(format!("http://{host}/gateway-9"))
        .retries(no_waits())
        .build()
        .unwrap();
    let error = client.sip_credentials().get("id-of-a-credential").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport { phase: Phase::Connect });
    assert_eq!(error.host(), Some(host.as_str()));
    let shown = error.to_string();
    assert!(shown.contains(&format!("[not sent; host {host}; 4 attempts]")), "{shown}");
    let all = format!("{error:?} {shown}");
    assert!(!all.contains("gateway-9") && !all.contains("id-of-a-credential"), "{all}");
}

#[tokio::test]
async fn a_refusal_has_the_host_but_does_not_print_it() {
    let platform = Platform::responding_json(404, "{}").await;
    let error = platform.signalwire().sip_profile().get().await.unwrap_err();
    let host = platform.url().replace("http://", "");
    assert_eq!(error.host(), Some(host.as_str()));
    assert!(!error.to_string().contains(&host), "{error}");
}

#[tokio::test]
async fn a_call_that_is_refused_before_sending_names_platform_and_operation() {
    let host = closed();
    let signalwire =
        trunkline::signalwire::Client::builder("acme", "p", "t").base_url(format!("http://{host}")).build().unwrap();
    let header = ("host".parse().unwrap(), "elsewhere".parse().unwrap());
    let cases = [
        ("SignalWire get_sip_credential: ", signalwire.sip_credentials().get("").await.unwrap_err()),
        ("SignalWire delete_sip_gateway: ", signalwire.sip_gateways().delete("..").await.unwrap_err()),
        (
            "SignalWire get_sip_profile: ",
            signalwire.sip_profile().with_header(header.0, header.1).get().await.unwrap_err(),
        ),
    ];
    for (start, error) in cases {
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::NotSent));
        assert!(error.to_string().starts_with(start) && error.to_string().ends_with(" [not sent]"), "{error}");
        assert_eq!(error.attempts(), 0);
    }
}

#[cfg(feature = "voximplant")]
#[tokio::test]
async fn a_list_that_cannot_be_serialized_explains_why() {
    use trunkline::voximplant::types::SipRegistrationFilter;
    let platform = Platform::responding_json(200, "{}").await;
    for (list, why) in
        [(vec![], "a list is empty"), (vec![""], "an item of a list is empty"), (vec!["a", ""], "an item")]
    {
        let filter = SipRegistrationFilter::new().proxy(list);
        let error = platform.voximplant().sip_registrations().list_page(filter).await.unwrap_err();
        let shown = error.to_string();
        assert!(shown.starts_with("Voximplant get_sip_registrations: the request cannot be serialized: "), "{shown}");
        assert!(shown.contains(why) && shown.ends_with("[not sent]"), "{shown}");
    }
    assert!(platform.requests().is_empty());
}

#[test]
fn a_client_that_cannot_be_built_names_its_platform() {
    let error = trunkline::diga::Client::builder("").build().unwrap_err();
    assert_eq!((error.operation(), error.host()), (None, None));
    assert_eq!(error.to_string(), "Diga: the API key is empty [not sent]");
}
