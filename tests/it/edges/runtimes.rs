use crate::support::{Platform, no_waits};
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use trunkline::diga::Client;
use trunkline::diga::types::ListPhonesQuery;

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// As documented on `ClientBuilder::build`, the runtime that opened a connection drives it. While that runtime does not
/// run, a call on another one that reuses the connection loses only one attempt.
#[test]
fn a_connection_of_a_runtime_that_does_not_run_costs_one_attempt() {
    let (first, second) = (runtime(), runtime());
    let platform = second.block_on(Platform::responding_json(200, r#"{"data":[]}"#));
    let client = Client::builder("key").base_url(platform.url()).retries(no_waits());
    let client = client.attempt_timeout(Duration::from_millis(200)).build().unwrap();
    let phones = client.phones();
    let call = || phones.list_page(ListPhonesQuery::new());
    assert_eq!(first.block_on(call()).unwrap().attempts(), 1);
    assert_eq!(second.block_on(call()).unwrap().attempts(), 2);
    assert_eq!(second.block_on(call()).unwrap().attempts(), 1);
}
