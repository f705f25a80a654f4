use crate::support::server::Server;
use crate::support::{Platform, StubResponse, no_waits};
use futures_core::Stream;
use serde_json::{Value, json};
use std::pin::Pin;
use trunkline::signalwire::types::{ListSipGatewaysQuery, SipGateway};
use trunkline::signalwire::{Client, SipGateways};
use trunkline::{Error, ErrorKind, Listing, Outcome, PageToken, Retries};

const PATH: &str = "/api/fabric/resources/sip_gateways";

fn client(server: &Server) -> Client {
    Client::builder("acme", "p", "t").base_url(server.url()).retries(no_waits()).build().unwrap()
}

fn gateways(server: &Server) -> SipGateways {
    client(server).sip_gateways()
}

fn page(ids: &[&str], next: impl Into<Value>) -> StubResponse {
    let data: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
    StubResponse::json(200, json!({ "data": data, "links": { "next": next.into() } }).to_string())
}

fn ids(found: &[SipGateway]) -> Vec<&str> {
    found.iter().map(|gateway| gateway.id.as_str()).collect()
}

/// All items and errors of a list, up to its end.
async fn collect_all(mut list: Listing<SipGateway>) -> Vec<Result<String, Error>> {
    let mut all = Vec::new();
    while let Some(item) = list.next().await {
        all.push(item.map(|gateway| gateway.id.as_str().to_owned()));
    }
    assert!(list.next().await.is_none(), "an end is the end");
    all
}

#[tokio::test]
async fn a_next_link_is_followed_unchanged_whether_absolute_or_relative() {
    for absolute in [true, false] {
        let server = Server::start(move |url, number, _| {
            let base = if absolute { url } else { "" };
            match number {
                0 => page(&["a", "b"], format!("{base}{PATH}?page_number=1&page_size=2&page_token=PA%2Bx")),
                1 => page(&["c"], format!("{base}{PATH}?page_number=1&page_number=2")),
                _ => page(&["d"], Value::Null),
            }
        });
        let found = gateways(&server).list_with(ListSipGatewaysQuery::new().page_size(2)).collect().await.unwrap();
        assert_eq!(ids(&found), ["a", "b", "c", "d"]);
        assert_eq!(
            server.targets(),
            [
                format!("{PATH}?page_size=2"),
                format!("{PATH}?page_number=1&page_size=2&page_token=PA%2Bx"),
                format!("{PATH}?page_number=1&page_number=2"),
            ]
        );
        for seen in server.requests() {
            assert_eq!((seen.method.as_str(), seen.header("authorization")), ("GET", Some("Basic cDp0")));
            assert_eq!(seen.header("accept"), Some("application/json"));
        }
    }
}

#[tokio::test]
async fn a_next_link_to_another_place_is_refused_and_nothing_is_sent_there() {
    let elsewhere = Server::start(|_, _, _| page(&["stolen"], Value::Null));
    let elsewhere_url = elsewhere.url();
    let links: [fn(&str, &str) -> String; 5] = [
        |_, elsewhere| format!("{elsewhere}{PATH}"),
        |_, elsewhere| format!("{}{PATH}", elsewhere.trim_start_matches("http:")),
        |own, _| format!("{}{PATH}", own.replace("http://", "http://user:password@")),
        |own, _| format!("{}{PATH}", own.replace("127.0.0.1", "localhost")),
        |_, _| "data:application/json,{}".to_owned(),
    ];
    for link in links {
        let elsewhere_url = elsewhere_url.clone();
        let server = Server::start(move |url, _, _| page(&["a"], link(url, &elsewhere_url)));
        let all = collect_all(gateways(&server).list()).await;
        assert_eq!(all.len(), 2);
        assert_eq!(all[0].as_ref().unwrap(), "a");
        let error = all[1].as_ref().unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Redirect, Outcome::NotSent));
        assert!(error.to_string().contains("leads to another host"), "{error}");
        assert_eq!(server.requests().len(), 1);
    }
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn behind_a_gateway_a_relative_link_starts_where_the_base_url_points() {
    let server = Server::start(|url, number, _| match number {
        0 => page(&["a"], format!("{PATH}?p=1")),
        1 => page(&["b"], format!("/gateway{PATH}?p=2")),
        2 => page(&["c"], format!("{url}/gateway{PATH}?p=3")),
        _ => page(&["d"], Value::Null),
    });
    let builder = Client::builder("acme", "p", "t").base_url(format!("{}/gateway/", server.url()));
    let list = builder.build().unwrap().sip_gateways().list();
    assert_eq!(ids(&list.collect().await.unwrap()), ["a", "b", "c", "d"]);
    let expected = ["", "?p=1", "?p=2", "?p=3"].map(|query| format!("/gateway{PATH}{query}"));
    assert_eq!(server.targets(), expected);
}

#[tokio::test]
async fn a_page_without_items_is_not_the_end_while_it_has_a_next_link() {
    let server = Server::start(|_, number, _| match number {
        0 => page(&[], format!("{PATH}?p=1")),
        1 => page(&[], format!("{PATH}?p=2")),
        _ => page(&["a"], ""),
    });
    let found = gateways(&server).list().collect().await.unwrap();
    assert_eq!(ids(&found), ["a"]);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_next_link_that_is_missing_null_or_empty_is_the_end() {
    for links in [json!({ "next": null }), json!({ "next": "" }), json!({ "self": PATH }), json!({}), Value::Null] {
        let platform = Platform::responding_json(200, json!({ "data": [{ "id": "a" }], "links": links }).to_string());
        let platform = platform.await;
        let found = platform.signalwire().sip_gateways().list().collect().await.unwrap();
        assert_eq!(ids(&found), ["a"], "{links}");
        assert_eq!(platform.requests().len(), 1, "{links}");
    }
    let platform = Platform::responding_json(200, r#"{"data":[{"id":"a"}]}"#).await;
    let list = platform.signalwire().sip_gateways().list();
    assert_eq!(ids(&list.collect().await.unwrap()), ["a"]);
}

#[tokio::test]
async fn links_that_lead_in_a_circle_are_an_error_and_not_an_endless_list() {
    for length in [1, 2, 3, 7] {
        let server = Server::start(move |_, number, _| page(&["a"], format!("{PATH}?p={}", number % length)));
        let all = collect_all(gateways(&server).list()).await;
        let (last, items) = all.split_last().unwrap();
        let error = last.as_ref().unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Applied));
        assert!(error.to_string().contains("form a loop"), "{error}");
        assert!(items.len() >= length && items.iter().all(Result::is_ok), "every page of the circle was read");
        assert!(server.requests().len() <= 4 * length, "{} requests for {length}", server.requests().len());
    }
}

#[tokio::test]
async fn a_list_resumes_where_an_earlier_one_stopped() {
    let server = Server::start(|_, _, seen| match seen.target.split_once("p=").map(|(_, number)| number) {
        None => page(&["a", "b"], format!("{PATH}?p=1")),
        Some("1") => page(&["c", "d"], format!("{PATH}?p=2")),
        Some(_) => page(&["e"], Value::Null),
    });
    let mut list = gateways(&server).list();
    assert_eq!(list.page_token(), None);
    for expected in ["a", "b", "c"] {
        assert_eq!(list.next().await.unwrap().unwrap().id.as_str(), expected);
    }
    let token = list.page_token().unwrap().to_string();
    drop(list);
    let list = gateways(&server).list().starting_at(PageToken::from(token.as_str()));
    assert_eq!(list.page_token().map(PageToken::as_str), Some(token.as_str()));
    assert_eq!(ids(&list.collect().await.unwrap()), ["c", "d", "e"]);
}

#[tokio::test]
async fn a_page_that_fails_ends_the_list_and_can_be_requested_again() {
    let server = Server::start(|_, number, _| match number {
        0 => page(&["a"], format!("{PATH}?p=1")),
        1 => StubResponse::json(500, r#"{"error":"Internal Server Error"}"#),
        _ => page(&["b"], Value::Null),
    });
    let mut list = gateways(&server).with_retries(Retries::off()).list();
    assert_eq!(list.next().await.unwrap().unwrap().id.as_str(), "a");
    let error = list.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Server, Some(500)));
    assert!(list.next().await.is_none());
    let token = list.page_token().unwrap().clone();
    let rest = gateways(&server).list().starting_at(token).collect().await.unwrap();
    assert_eq!(ids(&rest), ["b"]);
    assert_eq!(server.targets()[1..], [format!("{PATH}?p=1"), format!("{PATH}?p=1")]);
}

#[tokio::test]
async fn per_call_options_apply_to_every_page() {
    let server = Server::start(|_, number, _| match number {
        0 => page(&["a"], format!("{PATH}?p=1")),
        1 => StubResponse::json(503, "{}"),
        _ => page(&["b"], Value::Null),
    });
    let (name, value) = (http::HeaderName::from_static("x-trace"), http::HeaderValue::from_static("7"));
    let list = gateways(&server).with_header(name, value).list();
    assert_eq!(ids(&list.collect().await.unwrap()), ["a", "b"]);
    let headers: Vec<_> = server.requests().iter().map(|seen| seen.header("x-trace").map(str::to_owned)).collect();
    assert_eq!(headers, vec![Some("7".to_owned()); 3]);
}

#[tokio::test]
async fn an_item_that_cannot_be_read_is_an_error_in_its_place_and_loses_no_other() {
    let server = Server::start(|_, number, _| match number {
        0 => StubResponse::json(
            200,
            json!({ "data": [{ "id": "a" }, { "name": "hunter2" }, { "id": "b" }, "hunter2"],
                    "links": { "next": format!("{PATH}?p=1") } })
            .to_string(),
        ),
        _ => page(&["c"], Value::Null),
    });
    let all = collect_all(gateways(&server).list()).await;
    let shape: Vec<&str> = all.iter().map(|item| item.as_deref().unwrap_or("unreadable")).collect();
    assert_eq!(shape, ["a", "unreadable", "b", "unreadable", "c"]);
    let error = all[1].as_ref().unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Applied));
    assert!(error.to_string().contains("item 1 of the page cannot be read: missing field `id`"), "{error}");
    assert!(!format!("{all:?}").contains("hunter2"));
    let error = gateways(&server).list().starting_at("/again".into()).collect().await;
    assert_eq!(error.map(|found| found.len()).unwrap(), 1, "only the first page has unreadable items");
}

#[tokio::test]
async fn collecting_ends_with_the_first_item_that_cannot_be_read() {
    let platform = Platform::responding_json(200, r#"{"data":[{"id":"a"},{}]}"#).await;
    let error = platform.signalwire().sip_gateways().list().collect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("item 1"), "{error}");
}

#[tokio::test]
async fn a_finder_skips_items_that_cannot_be_read_and_requests_no_more_pages_than_it_needs() {
    let server = Server::start(|_, number, _| match number {
        0 => StubResponse::json(200, json!({ "data": [{}, { "id": "a" }], "links": { "next": "/p=1" } }).to_string()),
        1 => page(&["b", "c"], "/p=2"),
        _ => page(&["d"], Value::Null),
    });
    let list = || gateways(&server).list();
    let found = list().find(|gateway| gateway.id.as_str() == "b").await.unwrap().unwrap();
    assert_eq!((found.id.as_str(), server.requests().len()), ("b", 2));

    // The item that cannot be parsed may be the wanted one.
    let server = Server::start(|_, number, _| match number {
        0 => StubResponse::json(200, json!({ "data": [{ "id": "a" }, {}], "links": { "next": "/p=1" } }).to_string()),
        _ => page(&["b"], Value::Null),
    });
    let list = gateways(&server).list();
    let error = list.find(|gateway| gateway.id.as_str() == "z").await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Applied));
    assert!(error.to_string().contains("item 1 of the page"), "{error}");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn lists_can_be_read_page_by_page() {
    let server = Server::start(|_, number, _| match number {
        0 => page(&["a", "b"], format!("{PATH}?p=1")),
        1 => page(&[], format!("{PATH}?p=2")),
        _ => StubResponse::json(200, r#"{"data":[{"id":"c"},{}]}"#),
    });
    let mut list = gateways(&server).list();
    assert_eq!(list.next().await.unwrap().unwrap().id.as_str(), "a");
    let empty = list.next_page().await.unwrap().unwrap();
    assert!(empty.is_empty(), "what is left of the page that is being read is skipped");
    let third = list.next_page().await.unwrap().unwrap();
    assert_eq!((third.len(), third.readable().count()), (2, 1));
    assert!(third.iter().nth(1).unwrap().is_err());
    assert!(list.next_page().await.is_none());
    assert!(list.next().await.is_none());
}

#[tokio::test]
async fn a_list_is_a_stream() {
    let server = Server::start(|_, number, _| match number {
        0 => page(&["a"], format!("{PATH}?p=1")),
        _ => page(&["b"], Value::Null),
    });
    let mut list = gateways(&server).list();
    let mut found = Vec::new();
    while let Some(item) = std::future::poll_fn(|context| Pin::new(&mut list).poll_next(context)).await {
        found.push(item.unwrap().id.as_str().to_owned());
    }
    assert_eq!(found, ["a", "b"]);
    assert!(format!("{list:?}").contains("list_sip_gateways"));
}

#[tokio::test]
async fn a_long_list_is_fetched_at_most_one_page_ahead_of_its_reader() {
    const PAGES: usize = 2_000;
    let server = Server::start(|_, number, _| {
        let next = if number + 1 < PAGES { json!(format!("{PATH}?p={}", number + 1)) } else { Value::Null };
        page(&[&format!("{number}a"), &format!("{number}b")], next)
    });
    let mut list = gateways(&server).list();
    assert!(server.requests().is_empty(), "nothing is fetched until an item is asked for");
    let mut read = 0;
    while let Some(item) = list.next().await {
        let expected = format!("{}{}", read / 2, if read % 2 == 0 { "a" } else { "b" });
        assert_eq!(item.unwrap().id.as_str(), expected);
        if read % 500 == 0 {
            assert!(server.requests().len() <= read / 2 + 2);
        }
        read += 1;
    }
    assert_eq!((read, server.requests().len()), (2 * PAGES, PAGES));
}

#[tokio::test]
async fn every_list_of_the_platform_follows_its_links() {
    async fn two<T: Send + 'static>(list: impl FnOnce(&Client) -> Listing<T>) {
        let server = Server::start(|_, number, seen| {
            let next = if number == 0 { json!(format!("{}?p=1", seen.target)) } else { Value::Null };
            let item = json!({ "id": "a", "sip_endpoint": { "id": "b" } });
            StubResponse::json(200, json!({ "data": [item], "links": { "next": next } }).to_string())
        });
        let found = list(&client(&server)).collect().await.unwrap();
        assert_eq!(found.len(), 2);
        let targets = server.targets();
        assert_eq!(targets[1], format!("{}?p=1", targets[0]));
    }
    let id = "1";
    two(|client| client.sip_gateways().list()).await;
    two(|client| client.sip_gateways().addresses(id)).await;
    two(|client| client.sip_credentials().list()).await;
    two(|client| client.sip_credentials().addresses("1")).await;
    two(|client| client.subscriber_sip_credentials("s").list()).await;
    two(|client| client.sip_addresses().list()).await;
    two(|client| client.relay_sip_endpoints().list()).await;
    two(|client| client.domain_applications().list()).await;
    two(|client| client.subscribers().list()).await;
    two(|client| client.subscribers().addresses("1")).await;
    two(|client| client.resources().list()).await;
    two(|client| client.resources().addresses("1")).await;
    two(|client| client.phone_numbers().list()).await;
    two(|client| client.verified_caller_ids().list()).await;
}

#[tokio::test]
async fn credentials_are_listed_from_each_of_the_three_documented_shapes() {
    let nested = |id: &str| json!({ "id": id, "sip_endpoint": { "id": format!("inner-{id}") } });
    let flat = |id: &str| json!({ "id": id, "username": "u" });
    let next = |number: usize| json!({ "next": format!("/api/fabric/resources/sip_endpoints?p={number}") });
    let pages = [
        json!({ "data": [nested("a"), flat("b")], "links": next(1) }),
        json!([{ "links": {}, "data": [nested("c"), {}] }, { "links": next(2), "data": [flat("d")] }]),
        json!([{ "links": next(3), "data": [] }]),
        json!([nested("e"), flat("f"), 7]),
    ];
    let server = Server::start(move |_, number, _| StubResponse::json(200, pages[number].to_string()));
    let mut list = client(&server).sip_credentials().list();
    let mut found = Vec::new();
    while let Some(item) = list.next().await {
        found.push(match item {
            Ok(credential) => format!("{}/{}", credential.id, credential.sip_endpoint.id),
            Err(error) => format!("{:?}", error.kind()),
        });
    }
    assert_eq!(found, ["a/inner-a", "b/b", "c/inner-c", "Decode", "d/d", "e/inner-e", "f/f", "Decode"]);
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn an_array_of_pages_continues_with_the_link_of_one_of_them() {
    for links in [r#"{"next":null}"#, "{}", r#"{"next":""}"#] {
        let first = format!(
            r#"[{{"data":[{{"id":"1"}}],"links":{{"next":"/api/x?page=2"}}}},{{"data":[{{"id":"2"}}],"links":{links}}}]"#
        );
        let responses = [StubResponse::json(200, first), StubResponse::json(200, r#"{"data":[{"id":"3"}]}"#)];
        let platform = Platform::responding(responses).await;
        let list = platform.signalwire().sip_credentials().list();
        assert_eq!(list.collect().await.unwrap().len(), 3, "{links}");
    }
}
