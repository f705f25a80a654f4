//! Properties of any value: responses of every type decode despite deviations, requests send what was set, and no
//! response makes a client panic.

mod config_files;
#[cfg(feature = "voximplant")]
mod decimals;
mod decoding;
#[path = "../../../src/fuzzing/encoders.rs"]
mod encoders;
mod odd_values;
mod redaction;
mod requests;
mod responses;
mod samples;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestCaseResult, TestRunner};

/// Checks a property on values of a strategy, which are the same in every run. A failure is reported with `what`.
/// `PROPTEST_CASES` runs this many random cases instead.
pub fn check<S: Strategy>(what: &str, cases: u32, strategy: &S, property: impl Fn(S::Value) -> TestCaseResult) {
    let requested = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let rng_seed = if requested.is_some() { RngSeed::Random } else { RngSeed::Fixed(1) };
    let config = Config { cases: requested.unwrap_or(cases), rng_seed, failure_persistence: None, ..Config::default() };
    if let Err(failure) = TestRunner::new(config).run(strategy, property) {
        panic!("{what}: {failure}");
    }
}
