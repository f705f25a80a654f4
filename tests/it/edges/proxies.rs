//! Plain HTTP, which is allowed only for loopback, and proxies.

use crate::edges::apart;
use crate::edges::proxy::Proxy;
use trunkline::diga::Client;
use trunkline::diga::types::ListPhonesQuery;
use trunkline_testkit::Sandbox;

const VARIABLES: [&str; 6] = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];

#[tokio::test]
async fn loopback_is_never_reached_through_a_proxy_of_the_environment() {
    if apart::is_child_process() {
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.diga().client().build().unwrap().phones().get(sandbox.diga().phone_id()).await.unwrap();
        for url in [sandbox.base_url().to_owned(), sandbox.base_url().replace("127.0.0.1", "localhost")] {
            let builder = Client::builder(sandbox.diga().api_key()).base_url(url);
            builder.build().unwrap().phones().list_page(ListPhonesQuery::new()).await.unwrap();
        }
        return;
    }
    let proxy = Proxy::start().await;
    let url = proxy.url();
    let test = "loopback_is_never_reached_through_a_proxy_of_the_environment";
    apart::run(module_path!(), test, &VARIABLES.map(|name| (name, &*url))).await;
    assert!(proxy.seen().is_empty(), "{:?}", proxy.seen());
}

#[tokio::test]
async fn a_callers_own_proxy_is_used_for_loopback_too() {
    let proxy = Proxy::responding("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"data\":[]}").await;
    let through = reqwest::Proxy::all(proxy.url()).unwrap();
    let client = Client::builder("key").base_url("http://127.0.0.1:9").http(|http| http.proxy(through));
    client.build().unwrap().phones().list_page(ListPhonesQuery::new()).await.unwrap();
    assert!(proxy.seen()[0].starts_with("GET http://127.0.0.1:9/v1/phone/"), "{:?}", proxy.seen());
}

#[tokio::test]
async fn a_proxy_that_wants_credentials_for_plain_http_is_named() {
    let proxy = Proxy::responding("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n").await;
    let through = reqwest::Proxy::all(proxy.url()).unwrap();
    let client = Client::builder("key").base_url("http://127.0.0.1:9").http(|http| http.proxy(through));
    let error = client.build().unwrap().phones().list_page(ListPhonesQuery::new()).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(407), 1));
    assert!(error.to_string().contains("the proxy requires credentials"), "{error}");
}
