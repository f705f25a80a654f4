//! The virtual clock times out attempts without real time.

use std::time::{Duration, Instant};
use trunkline::diga::types::PhoneImport;
use trunkline::{ErrorKind, Outcome};
use trunkline_testkit::{Sandbox, VirtualClock};

const LIMIT: Duration = Duration::from_secs(30);
const LONG: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn advancing_times_out_attempts_without_a_response() {
    let started = Instant::now();
    let sandbox = Sandbox::start().await.unwrap();
    let (fake, clock) = (sandbox.diga(), VirtualClock::new());
    let client = fake.client().clock(clock.clone()).attempt_timeout(LIMIT).build().unwrap();
    fake.delay_next("import_phone", LONG);
    let phones = client.phones();
    let import = tokio::spawn(async move { phones.import(PhoneImport::new("+34910000009")).await });
    while fake.count("import_phone") == 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(clock.timeouts(), [LIMIT]);
    clock.advance(LIMIT / 3);
    assert_eq!(clock.timeouts(), [LIMIT / 3 * 2]);
    assert!(!import.is_finished());
    clock.advance(LIMIT / 3 * 2);
    let error = import.await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.outcome(), error.attempts()), (ErrorKind::Timeout, Outcome::Unknown, 1));
    assert!(clock.timeouts().is_empty());

    // A read is retried, and its next attempt has the full timeout again.
    fake.delay_next("get_phone", LONG);
    let (phones, id) = (client.phones(), fake.phone_id());
    let read = tokio::spawn(async move { phones.get(id).await });
    while fake.count("get_phone") == 0 {
        tokio::task::yield_now().await;
    }
    clock.advance(LIMIT);
    assert_eq!(read.await.unwrap().unwrap().attempts(), 2);
    assert!(started.elapsed() < LIMIT);
}

#[tokio::test]
async fn deadline_of_a_call_is_in_virtual_time() {
    let sandbox = Sandbox::start().await.unwrap();
    let (fake, clock) = (sandbox.diga(), VirtualClock::new());
    let client = fake.client().clock(clock.clone()).attempt_timeout(LIMIT).timeout(LIMIT).build().unwrap();
    fake.delay_next("get_phone", LONG);
    let (phones, id) = (client.phones(), fake.phone_id());
    let read = tokio::spawn(async move { phones.get(id).await });
    while fake.count("get_phone") == 0 {
        tokio::task::yield_now().await;
    }
    clock.advance(LIMIT);
    let error = read.await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
}

#[tokio::test]
async fn sleep_of_one_call_does_not_time_out_another() {
    let sandbox = Sandbox::start().await.unwrap();
    let (fake, clock) = (sandbox.diga(), VirtualClock::new());
    let client = fake.client().clock(clock.clone()).attempt_timeout(LIMIT).timeout(LONG).build().unwrap();
    fake.delay_next("import_phone", LONG);
    let phones = client.phones();
    let import = tokio::spawn(async move { phones.import(PhoneImport::new("+34910000009")).await });
    while fake.count("import_phone") == 0 {
        tokio::task::yield_now().await;
    }
    fake.throttle_next(3, Some(Duration::from_secs(20)));
    client.phones().get(fake.phone_id()).await.unwrap();
    assert_eq!(clock.sleeps(), [Duration::from_secs(20); 3]);
    assert_eq!(clock.timeouts(), [LIMIT]);
    assert!(!import.is_finished());
}
