//! A list fetches one page ahead, and never more requests than its documentation says.
#![cfg(feature = "signalwire")]

use crate::support::StubResponse;
use crate::support::server::Server;
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use trunkline::signalwire::{Client, types::SipCredential};
use trunkline::{ErrorKind, Listing};

const PAGES: usize = 5;
const OTHER: &str = "/other";

/// A list of [`PAGES`] pages with two items each. `first` gets the number of a page and how often it was requested
/// before, and can return another response.
fn platform(first: impl Fn(usize, usize) -> Option<StubResponse> + Send + Sync + 'static) -> Server {
    let requested = Mutex::new([0; PAGES]);
    Server::start(move |_, _, request| {
        if request.target == OTHER {
            return StubResponse::json(200, "null");
        }
        let page = request.target.split_once("page=").map_or(0, |(_, page)| page.parse::<usize>().unwrap());
        let times = std::mem::replace(&mut requested.lock().unwrap()[page], 1);
        first(page, times).unwrap_or_else(|| {
            let row = |n| serde_json::json!({ "id": format!("{n}"), "sip_endpoint": { "id": "e" } });
            let next = (page + 1 < PAGES).then(|| format!("/api/fabric/resources/sip_endpoints?page={}", page + 1));
            let rows = [row(2 * page), row(2 * page + 1)];
            StubResponse::json(200, serde_json::json!({ "data": rows, "links": { "next": next } }).to_string())
        })
    })
}

fn client(platform: &Server) -> Client {
    Client::builder("acme", "p", "t").base_url(platform.url()).build().unwrap()
}

async fn read(list: &mut Listing<SipCredential>, items: usize) {
    for _ in 0..items {
        list.next().await.unwrap().unwrap();
    }
}

/// The number of pages requested, once the platform has responded to a call made after all of them.
async fn pages_requested(platform: &Server, client: &Client) -> usize {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    client.call(http::Method::GET, OTHER).send::<()>().await.unwrap();
    platform.targets().iter().filter(|target| *target != OTHER).count()
}

async fn until(is_so: impl Fn() -> bool) {
    let waiting = async {
        while !is_so() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), waiting).await.expect("it happens");
}

#[tokio::test]
async fn a_caller_who_stops_on_the_first_page_causes_one_request() {
    let platform = platform(|_, _| None);
    let client = client(&platform);
    let mut list = client.sip_credentials().list();
    read(&mut list, 2).await;
    assert_eq!(pages_requested(&platform, &client).await, 1);
    drop(list);
    assert_eq!(pages_requested(&platform, &client).await, 1);
}

#[tokio::test]
async fn from_the_second_page_on_one_page_is_fetched_ahead() {
    let platform = platform(|_, _| None);
    let client = client(&platform);
    let mut list = client.sip_credentials().list();
    read(&mut list, 3).await;
    until(|| platform.targets().len() == 3).await;
    assert!(list.page_token().unwrap().as_str().ends_with("page=1"), "the page that is being read");
    assert_eq!(pages_requested(&platform, &client).await, 3, "and not two ahead");

    read(&mut list, 7).await;
    assert!(list.next().await.is_none());
    assert_eq!(pages_requested(&platform, &client).await, PAGES, "each page was requested once");
}

#[tokio::test]
async fn prefetching_can_start_with_the_first_page_or_be_off() {
    for (prefetch, items, requested) in [(true, 1, 2), (true, 3, 3), (false, 1, 1), (false, 3, 2), (false, 5, 3)] {
        let platform = platform(|_, _| None);
        let client = client(&platform);
        let mut list = client.sip_credentials().list().prefetch(prefetch);
        read(&mut list, items).await;
        if prefetch {
            until(|| platform.targets().len() == requested).await;
        }
        assert_eq!(pages_requested(&platform, &client).await, requested, "{prefetch}, after {items} items");
    }
}

#[tokio::test]
async fn pages_can_be_fetched_ahead_without_reading_items() {
    let platform = platform(|_, _| None);
    let client = client(&platform);
    let mut list = client.sip_credentials().list();
    for _ in 0..2 {
        assert_eq!(list.next_page().await.unwrap().unwrap().len(), 2);
    }
    until(|| platform.targets().len() == 3).await;
    assert_eq!(list.collect().await.unwrap().len(), 6);
    assert_eq!(pages_requested(&platform, &client).await, PAGES);
}

#[tokio::test]
async fn finding_requests_no_page_after_the_match() {
    let platform = platform(|_, _| None);
    let client = client(&platform);
    let found = client.sip_credentials().list().find(|credential| credential.id.as_str() == "5").await.unwrap();
    assert!(found.is_some());
    assert_eq!(pages_requested(&platform, &client).await, 3);
}

#[tokio::test]
async fn a_page_that_failed_before_it_was_needed_is_fetched_again() {
    let platform = platform(|page, times| (page == 2 && times == 0).then(|| StubResponse::json(404, "{}")));
    let client = client(&platform);
    let mut list = client.sip_credentials().list();
    read(&mut list, 3).await;
    assert_eq!(pages_requested(&platform, &client).await, 3);
    assert_eq!(list.collect().await.unwrap().len(), 7);
    assert_eq!(pages_requested(&platform, &client).await, PAGES + 1);
}

#[tokio::test]
async fn a_page_that_fails_while_the_reader_waits_is_an_error_in_its_place() {
    let platform = platform(|page, _| (page == 2).then(|| StubResponse::json(404, "{}")));
    let client = client(&platform);
    let mut list = client.sip_credentials().list();
    read(&mut list, 4).await;
    assert_eq!(list.next().await.unwrap().unwrap_err().kind(), ErrorKind::NotFound);
    assert!(list.page_token().unwrap().as_str().ends_with("page=2"), "where the list can be resumed");
    assert!(list.next().await.is_none());
    assert_eq!(pages_requested(&platform, &client).await, 3);
}

#[tokio::test]
async fn dropping_a_list_ends_the_request_that_is_ahead() {
    // The third page is held back until the test is over.
    let (release, held) = mpsc::channel::<()>();
    let held = Mutex::new(held);
    let platform = platform(move |page, _| {
        if page == 2 {
            // The sender is dropped, so this is an error.
            held.lock().unwrap().recv().unwrap_err();
        }
        None
    });
    let labels = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&labels);
    let client = Client::builder("acme", "p", "t").base_url(platform.url());
    let client = client.on_call(move |call| keep.lock().unwrap().push(call.result.as_str())).build().unwrap();
    let mut list = client.sip_credentials().list();
    read(&mut list, 3).await;
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    drop(list);
    until(|| labels.lock().unwrap().len() == 3).await;
    assert_eq!(*labels.lock().unwrap(), ["ok", "ok", "cancelled"]);
    drop(release);
}

#[tokio::test]
async fn a_page_ahead_whose_runtime_ended_is_fetched_again() {
    let platform = platform(|_, _| None);
    let client = client(&platform);
    let (list, client) = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let mut list = client.sip_credentials().list();
        runtime.block_on(read(&mut list, 3));
        (list, client)
    })
    .join()
    .unwrap();
    assert_eq!(list.collect().await.unwrap().len(), 7);
    drop(client);
}
