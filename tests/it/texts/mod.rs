//! The texts of errors, as people read them: each kind of error on each platform, compared with `errors.txt`, so that a change
//! of words is reviewed as words.

#![cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]

mod failures;
mod settings;

use std::fmt::Write as _;
use std::path::Path;
use trunkline::Error;

/// One line of the snapshot: what happened, what the error is, and its text.
fn line(what: &str, error: &Error) -> String {
    let text = error.to_string();
    // Ports differ from run to run.
    let host = error.host().map_or_else(|| text.clone(), |host| text.replace(host, "HOST"));
    format!("{what} [{} {}]\n    {host}\n", error.kind(), error.outcome())
}

#[tokio::test]
async fn the_text_of_every_kind_of_error_is_as_it_was_reviewed() {
    let mut now = String::new();
    for (title, lines) in [
        ("Settings and requests that are refused before anything is sent", settings::all().await),
        ("SignalWire", failures::signalwire().await),
        ("Voximplant", failures::voximplant().await),
        ("Diga", failures::diga().await),
    ] {
        // Writing into a String cannot fail.
        let _ = writeln!(now, "## {title}\n\n{}", lines.concat());
    }
    for kind in failures::KINDS {
        // Voximplant has no code for a name that is taken.
        let times = now.matches(&format!("[{kind} ")).count();
        assert!(times >= 2, "{kind} is shown {times} times");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/texts/errors.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &now).unwrap();
    }
    let reviewed = std::fs::read_to_string(&path).unwrap_or_default();
    let changed: Vec<_> = now.lines().filter(|line| !reviewed.contains(*line)).collect();
    assert!(
        now == reviewed,
        "texts changed; accept with `BLESS=1 cargo test -p trunkline --test it texts::`:\n{}",
        changed.join("\n")
    );
}
