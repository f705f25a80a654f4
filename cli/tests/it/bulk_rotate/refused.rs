//! The loop itself, in this process and with a clock that waits for nothing, on a platform that refuses and fails.

use super::platform::{Platform, StubResponse};
use super::program::{Folder, assert_no_secret, lines, updates};
use indicatif::ProgressBar;
use std::collections::BTreeMap;
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use trunkline::signalwire::Client;
use trunkline_cli::bulk::input::Input;
use trunkline_cli::bulk::rotate::{Rotation, Tally};
use trunkline_cli::journal::{Journal, Purpose};
use trunkline_testkit::VirtualClock;

/// Runs the updates once. Returns what came of it, and the waits.
async fn rotate(url: &str, folder: &Folder, in_flight: usize) -> (Tally, Vec<Duration>) {
    let clock = VirtualClock::new();
    // The clock is moved on by all that wait, so that no single call can have a limit by it.
    let client = Client::builder("acme", "p", "t").base_url(url).clock(clock.clone()).timeout(Duration::MAX);
    let credentials = client.build().unwrap().sip_credentials();
    let input = Input::open(&folder.path("input.jsonl")).unwrap();
    let purpose = input.check().unwrap().digest;
    let journal = Journal::open(&folder.path("input.jsonl.journal"), &Purpose::Bulk(&purpose)).unwrap();
    assert_eq!(journal.known().count(), 0);
    let bar = ProgressBar::hidden();
    let rotation = Rotation::new(credentials, clock.clone(), &journal, &bar, CancellationToken::new());
    let tally = rotation.run(input.updates().unwrap(), in_flight).await;
    (tally, clock.sleeps())
}

#[tokio::test]
async fn one_in_ten_throttled_slows_down_and_loses_and_doubles_nothing() {
    const UPDATES: usize = 1000;
    let platform = Platform::start(|number, _| match number % 20 {
        // A while that outlasts the client's own attempts.
        _ if (100..200).contains(&number) => StubResponse::Throttled(429, "20"),
        7 => StubResponse::Throttled(429, "20"),
        17 => StubResponse::Throttled(503, "20"),
        _ => StubResponse::Applied,
    });
    let folder = Folder::new("throttled", &platform, &lines(&updates(UPDATES)));
    let (tally, waits) = rotate(&platform.url, &folder, 16).await;
    assert_eq!((tally.applied, tally.refused, tally.stopped), (UPDATES, 0, None));
    for (id, password) in updates(UPDATES) {
        assert_eq!(platform.times_set(&id, &password), 1, "{id}");
    }
    // One more request for each that was throttled, after the wait that was asked for.
    assert_eq!(waits.len(), platform.puts().len() - UPDATES);
    assert!(waits.iter().all(|wait| *wait >= Duration::from_secs(20)));
    // The loop had its share.
    assert!(!folder.noted("deferred").is_empty());
    assert_no_secret(&[&folder.journal()]);
}

#[tokio::test]
async fn what_may_have_happened_is_sent_again_until_it_is_known() {
    let mut failures = BTreeMap::new();
    // A third of them takes effect six times before it gets a response.
    let platform = Platform::start(move |_, id| {
        let failed = failures.entry(id.to_owned()).or_insert(0);
        *failed += 1;
        if id.ends_with(['1', '4', '7']) && *failed <= 6 {
            StubResponse::AppliedBut(502)
        } else {
            StubResponse::Applied
        }
    });
    let folder = Folder::new("unknown", &platform, &lines(&updates(100)));
    let (tally, _) = rotate(&platform.url, &folder, 8).await;
    assert_eq!((tally.applied, tally.refused, tally.stopped), (100, 0, None));
    for (id, password) in updates(100) {
        let times = if id.ends_with(['1', '4', '7']) { 7 } else { 1 };
        assert_eq!(platform.times_set(&id, &password), times, "{id}");
    }
    assert_eq!(folder.noted("unknown").len(), 30);
}

#[tokio::test]
async fn a_refusal_after_what_may_have_happened_is_not_the_end_of_it() {
    let mut requests = BTreeMap::new();
    let platform = Platform::start(move |_, id| {
        let number = requests.entry(id.to_owned()).or_insert(0);
        *number += 1;
        match id {
            "credential-0" => StubResponse::Applied,
            // More than the client repeats by itself.
            _ if *number <= 6 => StubResponse::AppliedBut(502),
            _ => StubResponse::Refused(422),
        }
    });
    let folder = Folder::new("doubtful", &platform, &lines(&updates(15)));
    let (tally, _) = rotate(&platform.url, &folder, 1).await;
    // This many failures in a row are no reason to stop, since the platform responds.
    assert_eq!((tally.applied, tally.refused, tally.stopped), (1, 0, None));
    assert!(folder.noted("refused").is_empty());
    assert!(folder.journal().ends_with("\nunknown credential-14 422\n"));

    let ended = folder.run(&["input.jsonl"]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(6), "15 updates: 1 applied, 0 refused, 14 open\n"));
    assert!(ended.err.contains("it stays open, as an earlier request may have set the new password"), "{}", ended.err);
    assert!(folder.noted("refused").is_empty());
    assert_no_secret(&[&ended.err]);
}

#[tokio::test]
async fn what_is_forbidden_is_one_credential_once_another_went_through() {
    let platform =
        Platform::start(|_, id| if id == "credential-3" { StubResponse::Refused(403) } else { StubResponse::Applied });
    let folder = Folder::new("forbidden-one", &platform, &lines(&updates(20)));
    let (tally, _) = rotate(&platform.url, &folder, 1).await;
    assert_eq!((tally.applied, tally.refused, tally.stopped), (19, 1, None));

    platform.plan(|_, _| StubResponse::Refused(403));
    let folder = Folder::new("forbidden-all", &platform, &lines(&updates(20)));
    let (tally, _) = rotate(&platform.url, &folder, 1).await;
    assert_eq!((tally.applied, tally.refused, tally.stopped.is_some()), (0, 0, true));
    assert_eq!(folder.noted("deferred").len(), 1);
}

#[tokio::test]
async fn nothing_is_begun_after_a_stop() {
    let platform = Platform::start(|_, _| StubResponse::Applied);
    let folder = Folder::new("stopped", &platform, &lines(&updates(3)));
    let client = Client::builder("acme", "p", "t").base_url(&platform.url).build().unwrap();
    let input = Input::open(&folder.path("input.jsonl")).unwrap();
    let purpose = input.check().unwrap().digest;
    let journal = Journal::open(&folder.path("input.jsonl.journal"), &Purpose::Bulk(&purpose)).unwrap();
    let bar = ProgressBar::hidden();
    let stop = CancellationToken::new();
    let rotation = Rotation::new(client.sip_credentials(), VirtualClock::new(), &journal, &bar, stop);
    // All four are taken in before the first of them ends.
    let updates = std::iter::once(Err("unreadable".to_owned())).chain(input.updates().unwrap());
    let tally = rotation.run(updates, 4).await;
    assert_eq!((tally.applied, tally.stopped.as_deref()), (0, Some("unreadable")));
    assert_eq!((platform.puts().len(), folder.noted("sent").len(), bar.position()), (0, 0, 1));
}

#[tokio::test]
async fn a_response_that_proves_nothing_is_no_success_and_the_update_is_sent_again() {
    let mut garbled = false;
    let platform = Platform::start(move |_, id| match id {
        "credential-7" if !std::mem::replace(&mut garbled, true) => StubResponse::Garbled,
        _ => StubResponse::Applied,
    });
    let folder = Folder::new("garbled", &platform, &lines(&updates(20)));
    let (tally, _) = rotate(&platform.url, &folder, 1).await;
    assert_eq!((tally.applied, tally.refused, tally.stopped), (20, 0, None));
    assert_eq!((platform.puts().len(), folder.noted("unknown").len()), (21, 1));
}

#[tokio::test]
async fn an_address_that_is_not_the_platform_ends_the_run_and_nothing_counts_as_applied() {
    let platform = Platform::start(|_, _| StubResponse::Garbled);
    let folder = Folder::new("not-the-platform", &platform, &lines(&updates(20)));
    let (tally, _) = rotate(&platform.url, &folder, 1).await;
    assert_eq!((tally.applied, tally.refused), (0, 0));
    assert!(tally.stopped.unwrap().contains("the response does not match the documents"));
    assert_eq!((platform.puts().len(), folder.noted("applied").len()), (1, 0));
}

#[tokio::test]
async fn what_is_refused_for_good_is_sent_once() {
    let statuses = [400, 404, 409, 422, 413];
    let platform = Platform::start(move |number, _| {
        statuses.get(number).map_or(StubResponse::Applied, |status| StubResponse::Refused(*status))
    });
    let folder = Folder::new("refused", &platform, &lines(&updates(20)));
    let (tally, waits) = rotate(&platform.url, &folder, 1).await;
    assert_eq!((tally.applied, tally.refused, tally.stopped), (15, 5, None));
    assert_eq!((platform.puts().len(), waits.len()), (20, 0));
    for (number, status) in statuses.into_iter().enumerate() {
        assert!(folder.journal().contains(&format!("\nrefused credential-{number} {status}\n")));
    }
    assert_no_secret(&[&folder.journal()]);
}

#[tokio::test]
async fn one_update_that_always_fails_is_left_open_and_holds_up_nothing() {
    let platform =
        Platform::start(|_, id| if id == "credential-3" { StubResponse::Refused(500) } else { StubResponse::Applied });
    let folder = Folder::new("open", &platform, &lines(&updates(50)));
    let (tally, _) = rotate(&platform.url, &folder, 2).await;
    assert_eq!((tally.applied, tally.refused, tally.stopped), (49, 0, None));
    assert!(!folder.known().contains("credential-3"));
}

#[tokio::test]
async fn a_platform_that_is_down_ends_the_run_and_not_each_update() {
    let platform = Platform::start(|_, _| StubResponse::Throttled(503, "60"));
    let folder = Folder::new("down", &platform, &lines(&updates(500)));
    let (tally, waits) = rotate(&platform.url, &folder, 4).await;
    assert_eq!((tally.applied, tally.refused), (0, 0));
    assert!(tally.stopped.unwrap().contains("nothing goes through"));
    assert!(waits.iter().all(|wait| *wait == Duration::from_secs(60)));
    assert!(folder.noted("sent").len() < 20, "most were not tried");
}

#[tokio::test]
async fn a_wait_that_is_asked_for_is_kept_to_and_one_that_is_too_long_is_left_to_the_next_run() {
    let mut throttled = false;
    let platform = Platform::start(move |_, id| match id {
        "credential-1" => StubResponse::Throttled(429, "86400"),
        "credential-2" if !std::mem::replace(&mut throttled, true) => StubResponse::Throttled(503, "600"),
        _ => StubResponse::Applied,
    });
    let folder = Folder::new("patience", &platform, &lines(&updates(20)));
    let (tally, waits) = rotate(&platform.url, &folder, 4).await;
    assert_eq!((tally.applied, tally.refused, tally.stopped), (19, 0, None));
    assert_eq!(waits, [Duration::from_secs(600)]);
    assert!(folder.journal().contains("\ndeferred credential-1 429\n"));
}

#[tokio::test]
async fn an_address_where_nobody_is_ends_the_run_at_once() {
    let platform = Platform::start(|_, _| StubResponse::Applied);
    let folder = Folder::new("nobody", &platform, &lines(&updates(50)));
    // A port that was free a moment ago.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (tally, _) = rotate(&format!("http://{free}"), &folder, 1).await;
    assert!(tally.stopped.unwrap().contains("no connection to the platform"));
    assert_eq!(folder.noted("sent").len(), 1);
}
