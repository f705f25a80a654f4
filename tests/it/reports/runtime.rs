//! A call without the tokio runtime that it needs is an error.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use tokio::runtime::Builder;
use trunkline::diga::Client;
use trunkline::diga::types::ListPhonesQuery;
use trunkline::{Error, ErrorKind, Outcome};

fn client() -> Client {
    Client::builder("key").base_url("http://127.0.0.1:9").build().unwrap()
}

/// It waits for its turn before it connects.
fn limited_client() -> Client {
    Client::builder("key").base_url("http://127.0.0.1:9").max_in_flight(1).build().unwrap()
}

fn is_refused(error: &Error, because: &str) {
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent));
    let shown = error.to_string();
    assert!(shown.starts_with("Diga list_phones: ") && shown.contains(because), "{shown}");
}

#[test]
fn a_call_without_a_runtime_is_an_error() {
    let phones = client().phones();
    let mut call = pin!(phones.list_page(ListPhonesQuery::new()));
    match call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Err(error)) => is_refused(&error, "no tokio runtime runs this call"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_list_without_a_runtime_is_an_error() {
    let mut list = client().phones().list();
    let mut next = pin!(list.next());
    match next.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Some(Err(error))) => is_refused(&error, "no tokio runtime runs this call"),
        other => panic!("{other:?}"),
    }
}

/// tokio panics inside the call, and prints the panic.
#[test]
fn a_call_on_a_runtime_without_timers_or_sockets_is_an_error() {
    for runtime in [Builder::new_current_thread().build(), Builder::new_current_thread().enable_time().build()] {
        let runtime = runtime.unwrap();
        for client in [client(), limited_client()] {
            let call = async { client.phones().list_page(ListPhonesQuery::new()).await };
            is_refused(&runtime.block_on(call).unwrap_err(), "build it with `enable_all`");
        }
    }
}
