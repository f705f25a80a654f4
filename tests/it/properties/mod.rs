//! What holds for any value: answers of every response type decode however they drift, requests say what they were told,
//! and no answer makes a client panic.

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

/// Tries a property on values of a strategy, the same in every run. `what` is named when it does not hold. `PROPTEST_CASES`
/// asks for that many other cases.
pub fn check<S: Strategy>(what: &str, cases: u32, strategy: &S, property: impl Fn(S::Value) -> TestCaseResult) {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let rng_seed = if asked.is_some() { RngSeed::Random } else { RngSeed::Fixed(1) };
    let config = Config { cases: asked.unwrap_or(cases), rng_seed, failure_persistence: None, ..Config::default() };
    if let Err(failure) = TestRunner::new(config).run(strategy, property) {
        panic!("{what}: {failure}");
    }
}
