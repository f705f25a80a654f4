//! What holds for any value: answers of every response type decode however they drift, requests say what they were told,
//! and no answer makes a client panic.

mod answers;
mod decoding;
#[path = "../../../src/fuzzing/encoders.rs"]
mod encoders;
mod odd_values;
mod redaction;
mod requests;
mod samples;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};

/// Tries a property on values of a strategy. `what` is named when it does not hold. `PROPTEST_CASES` asks for another
/// number of cases.
fn check<S: Strategy>(what: &str, cases: u32, strategy: &S, property: impl Fn(S::Value) -> TestCaseResult) {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let cases = asked.unwrap_or(cases);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    if let Err(failure) = TestRunner::new(config).run(strategy, property) {
        panic!("{what}: {failure}");
    }
}
