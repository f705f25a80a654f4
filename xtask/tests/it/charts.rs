//! The charts show what was recorded.

use xtask::charts::{RECORDED, drawn};
use xtask::repository::root;

#[test]
fn the_charts_are_those_of_the_recorded_run() {
    let recorded = std::fs::read_to_string(root().join(RECORDED)).unwrap();
    for (path, svg) in drawn(&recorded).unwrap() {
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == svg, "{} is stale; run `cargo xtask charts`", path.display());
    }
}

#[test]
fn a_run_that_was_recorded_as_text_is_refused() {
    let error = drawn("ratio listing: an item trunkline/reqwest: 1.03").unwrap_err();
    assert!(error.contains("-- --json"), "{error}");
}
