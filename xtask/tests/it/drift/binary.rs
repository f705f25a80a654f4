//! The task as a program: its output, errors and exit codes.

use super::fixture;
use serde_json::Value;
use std::process::{Command, Output};

fn drift(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("drift").args(arguments).output().expect("the task runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text")
}

/// The last number of a summary.
fn gone(summary: &str) -> usize {
    summary.rsplit(' ').next().and_then(|figure| figure.parse().ok()).expect("a figure")
}

/// Our joined documents of every provider have no differences from themselves: no convention of ours counts as a
/// difference. All listed differences are gone then.
#[test]
fn our_own_documents_agree_with_themselves() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    for provider in ["diga", "signalwire", "voximplant"] {
        let file = folder.join(format!("{provider}.json"));
        std::fs::write(&file, super::specs(provider).to_string()).expect("written");
        let output = drift(&["--provider", provider, "--against", &file.display().to_string()]);
        let table = out(&output);
        let last = table.lines().last().expect("a summary");
        assert!(last.starts_with("differences: 0, unexplained: 0, gone: "), "{last}");
        assert_eq!(table.lines().filter(|line| line.starts_with("gone: ")).count(), gone(last), "{table}");
        assert_ne!(gone(last), 0);
        assert_eq!((output.status.code(), err(&output).as_str()), (Some(1), ""));
    }
}

#[test]
fn unexplained_differences_exit_with_one() {
    let file = fixture("fastapi.json").display().to_string();
    let table = drift(&["--against", &file, "--provider", "diga"]);
    let json = drift(&["--json", "--provider", "diga", "--against", &file]);
    assert_eq!((table.status.code(), json.status.code()), (Some(1), Some(1)));

    let report: Value = serde_json::from_slice(&json.stdout).expect("one JSON object");
    let differences = report["differences"].as_array().expect("a list");
    let unexplained = differences.iter().filter(|one| one["class"] != "explained").count();
    assert_eq!(report["total"], differences.len());
    assert_eq!(report["unexplained"], unexplained);
    let gone = report["gone"].as_array().expect("a list").len();
    let summary = format!("differences: {}, unexplained: {unexplained}, gone: {gone}", differences.len());
    assert_eq!(err(&json).trim_end(), summary, "JSON mode prints it beside the object");

    let table = out(&table);
    assert_eq!(table.lines().last(), Some(summary.as_str()));
    let head = table.lines().next().expect("a head");
    let column = head.find("class").expect("a column for the class");
    for line in table.lines().skip(1).take(differences.len()) {
        let class = line[column..].split(' ').next().unwrap_or_default();
        assert!(["breaking", "additive", "explained"].contains(&class), "{line}");
    }
}

#[test]
fn keys_of_the_json_report_are_stable() {
    let file = fixture("fastapi.json").display().to_string();
    let report: Value =
        serde_json::from_slice(&drift(&["--provider", "diga", "--against", &file, "--json"]).stdout).expect("JSON");
    let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(keys(&report), "compared dangling differences gone outside total unexplained");
    let explained = report["differences"].as_array().expect("a list").iter().find(|one| one["class"] == "explained");
    assert_eq!(
        keys(explained.expect("one is explained")),
        "class enclosing explanation id operation ours place theirs what"
    );
}

#[test]
fn misuse_exits_with_two() {
    let file = fixture("fastapi.json").display().to_string();
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let cases: [(&[&str], &str); 7] = [
        (&[], "--provider is missing"),
        (&["--provider", "diga"], "--against is missing"),
        (&["--provider", "diga", "--against"], "--against needs a value"),
        (&["--provider", "diga", "--against", &file, "--yaml"], "unknown argument --yaml"),
        (&["--provider", "../specs/diga", "--against", &file], "give one of diga, signalwire, voximplant"),
        (&["--provider", "diga", "--against", "nowhere.json"], "nowhere.json: cannot be read"),
        (&["--provider", "diga", "--against", manifest], "Cargo.toml"),
    ];
    for (arguments, expected) in cases {
        let output = drift(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).contains(expected), "{arguments:?} says {}", err(&output));
        assert_eq!(out(&output), "", "nothing that could pass for a report");
    }
}
