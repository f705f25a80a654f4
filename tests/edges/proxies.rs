//! Plain HTTP, which is for loopback only, and what proxies get of it: nothing, unless a caller says so.

use crate::apart;
use crate::proxy::Proxy;
use trunkline::diga::Client;
use trunkline::diga::types::ListPhonesQuery;
use trunkline::testkit::Sandbox;

const VARIABLES: [&str; 6] = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];

#[tokio::test]
async fn loopback_is_never_reached_through_a_proxy_of_the_environment() {
    if apart::is_apart() {
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
    let proxy = Proxy::answering("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"data\":[]}").await;
    let through = reqwest::Proxy::all(proxy.url()).unwrap();
    let client = Client::builder("key").base_url("http://127.0.0.1:9").http(|http| http.proxy(through));
    client.build().unwrap().phones().list_page(ListPhonesQuery::new()).await.unwrap();
    assert!(proxy.seen()[0].starts_with("GET http://127.0.0.1:9/v1/phone/"), "{:?}", proxy.seen());
}
