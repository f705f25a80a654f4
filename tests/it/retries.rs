//! Waits between attempts, on a clock that takes no time.

#[cfg(feature = "diga")]
mod diga {
    use crate::support::{Platform, StubResponse};
    use std::sync::{Arc, Mutex};
    use std::time::Duration;
    use trunkline::diga::Client;
    use trunkline::diga::types::PhoneId;
    use trunkline::{ErrorKind, Outcome, Retries};
    use trunkline_testkit::VirtualClock;

    const PHONE: &str = include_str!("fixtures/diga/update_sip_config.sample.json");

    fn id() -> PhoneId {
        "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap()
    }

    fn phone() -> StubResponse {
        StubResponse::json(200, PHONE)
    }

    #[tokio::test]
    async fn retry_after_is_waited_for() {
        for (header, seconds) in [("7", 7), ("0", 0), ("20", 20)] {
            let platform =
                Platform::responding([StubResponse::empty(429).header("retry-after", header), phone()]).await;
            let clock = VirtualClock::new();
            let client = Client::builder("key").base_url(platform.url()).clock(clock.clone()).build().unwrap();
            client.phones().get(id()).await.unwrap();
            let wait = Duration::from_secs(seconds).max(Retries::default().min_wait);
            assert_eq!(clock.sleeps(), [wait], "{header}");
        }
    }

    #[tokio::test]
    async fn a_date_in_retry_after_is_by_the_platforms_clock() {
        let throttled = StubResponse::empty(429).header("date", "Sun, 06 Nov 1994 08:49:37 GMT");
        let throttled = throttled.header("retry-after", "Sun, 06 Nov 1994 08:49:44 GMT");
        let platform = Platform::responding([throttled, phone()]).await;
        let clock = VirtualClock::new();
        let client = Client::builder("key").base_url(platform.url()).clock(clock.clone()).build().unwrap();
        client.phones().get(id()).await.unwrap();
        assert_eq!(clock.sleeps(), [Duration::from_secs(7)]);
    }

    #[tokio::test]
    async fn a_wait_longer_than_the_cap_or_the_deadline_ends_the_call_with_the_hint() {
        let platform = Platform::responding([StubResponse::empty(503).header("retry-after", "21")]).await;
        let clock = VirtualClock::new();
        let builder = || Client::builder("key").base_url(platform.url()).clock(clock.clone());
        let error = builder().build().unwrap().phones().get(id()).await.unwrap_err();
        assert_eq!((error.retry_after(), error.attempts()), (Some(Duration::from_secs(21)), 1));
        let platform = Platform::responding([StubResponse::empty(503).header("retry-after", "5")]).await;
        let client = Client::builder("key").base_url(platform.url()).clock(clock.clone()).build().unwrap();
        let error = client.phones().with_timeout(Duration::from_secs(5)).get(id()).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 1));
        assert!(clock.sleeps().is_empty());
    }

    #[tokio::test]
    async fn waits_without_a_hint_stay_between_the_floor_and_the_doubling_ceiling() {
        let platform = Platform::responding([StubResponse::empty(500)]).await;
        let clock = VirtualClock::new();
        let client = Client::builder("key").base_url(platform.url()).clock(clock.clone()).build().unwrap();
        let error = client.phones().get(id()).await.unwrap_err();
        assert_eq!((error.attempts(), error.outcome()), (4, Outcome::Unknown));
        let ceilings = [500, 1000, 2000].map(Duration::from_millis);
        assert_eq!(clock.sleeps().len(), ceilings.len());
        for (wait, ceiling) in clock.sleeps().into_iter().zip(ceilings) {
            assert!(wait >= Duration::from_millis(100) && wait <= ceiling, "{wait:?}");
        }
    }

    #[tokio::test]
    async fn every_retry_is_announced_before_it_happens() {
        let platform = Platform::responding([StubResponse::empty(503), StubResponse::empty(429), phone()]).await;
        let seen = Arc::new(Mutex::new(Vec::new()));
        let events = Arc::clone(&seen);
        let client = Client::builder("key")
            .base_url(platform.url())
            .clock(VirtualClock::new())
            .on_retry(move |event| {
                events.lock().unwrap().push((event.operation.id, event.attempt, event.kind, event.status));
            })
            .build()
            .unwrap();
        assert_eq!(client.phones().get(id()).await.unwrap().attempts(), 3);
        let expected =
            [("get_phone", 1, ErrorKind::Server, Some(503)), ("get_phone", 2, ErrorKind::RateLimited, Some(429))];
        assert_eq!(*seen.lock().unwrap(), expected);
    }

    #[tokio::test]
    async fn clones_share_the_retry_budget() {
        let platform = Platform::responding([StubResponse::empty(503)]).await;
        let client = Client::builder("key").base_url(platform.url()).clock(VirtualClock::new()).build().unwrap();
        let mut attempts = Vec::new();
        for _ in 0..5 {
            attempts.push(client.clone().phones().get(id()).await.unwrap_err().attempts());
        }
        // A hundred tokens pay for ten retries: three calls with three each, and one more.
        assert_eq!(attempts, [4, 4, 4, 2, 1]);
    }

    #[tokio::test]
    async fn retries_can_be_turned_off_for_one_call() {
        let platform = Platform::responding([StubResponse::empty(503)]).await;
        let error = platform.diga().phones().with_retries(Retries::off()).get(id()).await.unwrap_err();
        assert_eq!((error.attempts(), platform.requests().len()), (1, 1));
    }
}
