use crate::support::server::Server;
use crate::support::{StubResponse, no_waits};
use std::time::Duration;
use trunkline::diga::types::PhoneId;
use trunkline::diga::{Client, Diga};
use trunkline::{ClientBuilder, Error, ErrorKind};
use trunkline_testkit::VirtualClock;

const PHONE: &str = include_str!("../fixtures/diga/update_sip_config.sample.json");

fn client(server: &Server, attempts: u32) -> ClientBuilder<Diga> {
    let retries = no_waits().with_max_attempts(attempts);
    Client::builder("key").base_url(server.url()).clock(VirtualClock::new()).retries(retries)
}

/// Makes this many calls, and returns the errors.
async fn errors(builder: ClientBuilder<Diga>, calls: usize) -> Vec<Error> {
    let phones = builder.build().unwrap().phones();
    let id: PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    let mut errors = Vec::new();
    for _ in 0..calls {
        errors.extend(phones.get(id).await.err());
    }
    errors
}

/// Responds with a failure, unless `succeeds` is true for the number of the request.
fn failing(failure: StubResponse, succeeds: fn(usize) -> bool) -> Server {
    Server::start(move |_, number, _| if succeeds(number) { StubResponse::json(200, PHONE) } else { failure.clone() })
}

#[tokio::test]
async fn throttling_does_not_use_the_retry_budget_up() {
    let patterns: [fn(usize) -> bool; 3] =
        [|number| number % 5 != 4, |number| number % 2 == 1, |number| number % 8 == 7];
    for succeeds in patterns {
        let server = failing(StubResponse::empty(429).header("retry-after", "0"), succeeds);
        let errors = errors(client(&server, 10), 500).await;
        assert!(errors.is_empty(), "{} of 500 calls failed: {}", errors.len(), errors[0]);
    }
}

#[tokio::test]
async fn retries_that_succeed_do_not_use_the_retry_budget_up() {
    let server = failing(StubResponse::empty(502), |number| number % 5 != 4);
    let errors = errors(client(&server, 4), 500).await;
    assert!(errors.is_empty(), "{} of 500 calls failed: {}", errors.len(), errors[0]);
}

#[tokio::test]
async fn a_call_that_the_retry_budget_ends_reports_it() {
    let server = failing(StubResponse::empty(502), |_| false);
    let errors = errors(client(&server, 4).retry_budget(4), 3).await;
    let attempts: Vec<u32> = errors.iter().map(Error::attempts).collect();
    assert_eq!((attempts, server.requests().len()), (vec![4, 2, 1], 7));
    let says_so = |error: &Error| error.to_string().contains("retry budget is used up (`ClientBuilder::retry_budget`)");
    assert_eq!(errors.iter().map(says_so).collect::<Vec<_>>(), [false, true, true], "{errors:?}");
    assert!(errors.iter().all(|error| (error.kind(), error.status()) == (ErrorKind::Server, Some(502))));
}

#[tokio::test]
async fn the_retry_budget_can_be_zero_or_unlimited() {
    let server = failing(StubResponse::empty(502), |_| false);
    assert_eq!(errors(client(&server, 4).retry_budget(0), 1).await[0].attempts(), 1);
    let errors = errors(client(&server, 4).retry_budget(u32::MAX), 50).await;
    assert!(errors.iter().all(|error| error.attempts() == 4));
}

#[tokio::test]
async fn a_fraction_of_a_second_in_retry_after_is_waited_for() {
    let server = failing(StubResponse::empty(429).header("retry-after", "0.5"), |number| number > 0);
    let clock = VirtualClock::new();
    assert!(errors(client(&server, 4).clock(clock.clone()), 1).await.is_empty());
    assert_eq!(clock.sleeps(), [Duration::from_millis(500)]);
    let server = failing(StubResponse::empty(429).header("retry-after", "20.5"), |_| false);
    let error = errors(client(&server, 4), 1).await.remove(0);
    assert_eq!(error.retry_after(), Some(Duration::from_millis(20_500)));
    assert!(error.to_string().contains("retry after 20.5 s"), "{error}");
}

#[tokio::test]
async fn a_deletion_performed_by_an_earlier_attempt_pays_back_its_retries() {
    let server = Server::start(|_, number, _| StubResponse::empty(if number % 2 == 0 { 502 } else { 404 }));
    let phones = client(&server, 2).retry_budget(1).build().unwrap().phones();
    let id: PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    for _ in 0..5 {
        assert_eq!(phones.release(id).await.unwrap().attempts(), 2);
    }
}
