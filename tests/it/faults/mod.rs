//! Every fault, for an operation of every idempotency class, on every platform: how it is reported, how often it is
//! retried, that nothing is performed twice, that nothing is leaked, and that the client still works afterwards.

#![allow(unreachable_pub)] // a test has no outside

mod calls;
mod expected;
mod harness;
mod http2;
mod platforms;
mod table;

use expected::Expected;
use harness::{Findings, Times};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use trunkline_testkit::{Fault, FaultServer};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_is_reported_correctly_and_nothing_is_performed_twice() {
    let started = Instant::now();
    // The target of redirects.
    let elsewhere = FaultServer::start([Fault::response(200, "{}")]).await.unwrap();
    let elsewhere_url: Arc<str> = elsewhere.base_url().into();
    let table = Arc::new(table::all());
    let names: BTreeSet<_> = table.iter().map(|row| row.name).collect();
    assert_eq!(names.len(), table.len(), "two rows have one name");
    // Cases that wait for a timeout come first, so that the others run meanwhile.
    let mut rows: Vec<usize> = (0..table.len()).collect();
    rows.sort_by_key(|row| !table[*row].slow);
    let turn = Arc::new(Semaphore::new(64));
    let mut running = JoinSet::new();
    for index in rows {
        let works = matches!(table[index].expected, Expected::Works);
        let modes: &[Times] = if works { &[Times::Once] } else { &[Times::Once, Times::Always] };
        for op in platforms::all() {
            for times in modes {
                let (table, turn, elsewhere, times) =
                    (Arc::clone(&table), Arc::clone(&turn), Arc::clone(&elsewhere_url), *times);
                running.spawn(async move {
                    let _turn = turn.acquire().await.unwrap();
                    Box::pin(harness::run(&table[index], op, times, &elsewhere)).await
                });
            }
        }
    }
    let mut all = Findings::default();
    let mut cases = 0;
    while let Some(findings) = running.join_next().await {
        let findings = findings.unwrap();
        cases += 1;
        all.wrong.extend(findings.wrong);
        all.duplicates += findings.duplicates;
        all.leaks += findings.leaks;
    }
    all.wrong.sort();
    assert!(all.wrong.is_empty(), "{} cases went wrong:\n{}", all.wrong.len(), all.wrong.join("\n"));
    assert_eq!((elsewhere.connections(), elsewhere.requests().len()), (0, 0), "a redirect was followed");
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
    assert!(peak_memory() < 256 << 20, "{} MiB", peak_memory() >> 20);
    let faults = table.iter().filter(|row| !row.control).count();
    println!("faults: {faults}, cases: {cases}, duplicates: {}, leaks: {}", all.duplicates, all.leaks);
    assert!(faults >= 40 && all.duplicates == 0 && all.leaks == 0);
}

/// The peak memory of this process in bytes, which must be far below the decompressed size of bombs and endless
/// responses.
fn peak_memory() -> usize {
    // Only available on Linux.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|peak| peak.trim().strip_suffix(" kB")?.parse::<usize>().ok()).unwrap_or_default() * 1024
}
