//! `ClientBuilder::max_in_flight`, on the wire. How the limit adapts is tested beside it, in virtual time.
#![cfg(feature = "diga")]

use std::sync::Arc;
use std::time::Duration;
use trunkline::{ErrorKind, Outcome, Retries, diga};
use trunkline_testkit::{DigaSandbox, Sandbox, VirtualClock};

const GET: &str = "get_phone";
const HOUR: Duration = Duration::from_secs(3600);

fn client(fake: &DigaSandbox, clock: &Arc<VirtualClock>, max_in_flight: u32) -> diga::Client {
    let client = fake.client().clock(clock.clone()).retries(Retries::off()).timeout(HOUR).attempt_timeout(HOUR);
    client.max_in_flight(max_in_flight).build().unwrap()
}

/// A client whose first call was told to slow down for this long.
async fn throttled(fake: &DigaSandbox, clock: &Arc<VirtualClock>, retry_after: Duration) -> diga::Client {
    let client = client(fake, clock, 8);
    fake.throttle_next(1, retry_after);
    let error = client.phones().get(fake.phone_id()).await.unwrap_err();
    assert_eq!((error.kind(), error.retry_after()), (ErrorKind::RateLimited, Some(retry_after)));
    client
}

/// Lets tasks do what they can without a response.
async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn further_calls_of_all_clones_wait_for_their_turn() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.diga().clone();
    let clock = VirtualClock::new();
    let client = client(&fake, &clock, 1);
    fake.delay_next(GET, HOUR);
    let call = |client: diga::Client, id| tokio::spawn(async move { client.phones().get(id).await });
    let first = call(client.clone(), fake.phone_id());
    while fake.count(GET) == 0 {
        tokio::task::yield_now().await;
    }
    let second = call(client.clone(), fake.phone_id());
    settle().await;
    // A client of its own is not limited by this one, and its call comes after all that was sent.
    fake.client().build().unwrap().agents().list().collect().await.unwrap();
    assert_eq!(fake.count(GET), 1);

    // A call that is dropped returns its turn.
    first.abort();
    second.await.unwrap().unwrap();
    assert_eq!(fake.count(GET), 2);
}

#[tokio::test]
async fn a_call_that_gets_no_turn_in_time_was_not_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.diga().clone();
    let clock = VirtualClock::new();
    let client = client(&fake, &clock, 1);
    fake.delay_next(GET, HOUR);
    let (phones, id) = (client.phones(), fake.phone_id());
    let _first = tokio::spawn(async move { phones.get(id).await });
    while fake.count(GET) == 0 {
        tokio::task::yield_now().await;
    }
    let (phones, id) = (client.phones().with_timeout(Duration::from_secs(10)), fake.phone_id());
    let second = tokio::spawn(async move { phones.get(id).await });
    settle().await;
    clock.advance(Duration::from_secs(10));
    let error = second.await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.attempts()), (ErrorKind::Timeout, Outcome::NotSent, 0));
    assert!(error.to_string().contains("`ClientBuilder::max_in_flight`"), "{error}");
    assert_eq!(fake.count(GET), 1);
}

#[tokio::test]
async fn retry_after_of_one_call_delays_the_calls_of_all_clones() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.diga();
    let clock = VirtualClock::new();
    let client = throttled(fake, &clock, Duration::from_secs(7)).await;
    let phone = client.clone().phones().get(fake.phone_id()).await.unwrap();
    assert_eq!(phone.attempts(), 1);
    assert_eq!(clock.sleeps(), [Duration::from_secs(7)]);
    client.phones().get(fake.phone_id()).await.unwrap();
    assert_eq!(clock.sleeps().len(), 1, "it is over");
}

#[tokio::test]
async fn a_pause_that_outlasts_a_call_fails_it_at_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.diga();
    let clock = VirtualClock::new();
    let client = throttled(fake, &clock, Duration::from_secs(7)).await;
    let phones = client.phones().with_timeout(Duration::from_secs(5));
    let error = phones.get(fake.phone_id()).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.attempts()), (ErrorKind::RateLimited, Outcome::NotSent, 0));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!((fake.count(GET), clock.sleeps().len()), (1, 0));
}

#[tokio::test]
async fn a_wait_that_no_call_would_honor_pauses_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let fake = sandbox.diga();
    let clock = VirtualClock::new();
    let client = throttled(fake, &clock, Duration::from_secs(60)).await;
    client.phones().get(fake.phone_id()).await.unwrap();
    assert!(clock.sleeps().is_empty());
}

#[tokio::test]
async fn a_limit_of_zero_is_refused_when_the_client_is_built() {
    let error = diga::Client::builder("key").max_in_flight(0).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("set 1 or more"), "{error}");
}
