//! `trunkline doctor`, on the sandbox.

use crate::accounts::Accounts;
use serde_json::Value;
use std::process::Output;
use trunkline_testkit::{SignalwireScope, VoximplantRole};

/// Standard output without what differs from run to run.
fn text(accounts: &Accounts, output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout).replace(&*accounts.folder.to_string_lossy(), "FOLDER");
    let lines = text.lines().map(|line| match line.rsplit_once(" in ") {
        Some((start, end)) if end.ends_with(" ms") => start.to_owned(),
        _ => line.to_owned(),
    });
    lines.map(|line| line + "\n").collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_works_is_shown_with_where_it_comes_from() {
    let accounts = Accounts::new().await;
    let output = accounts.run(&["doctor"]).await;
    assert_eq!(output.status.code(), Some(0));
    let expected = "\
absent   profile     none in FOLDER/trunkline/config.toml
absent   proxy       none
ok       SignalWire  credentials from environment variables, address from SIGNALWIRE_BASE_URL
ok       SignalWire  SIP profile: 200
ok       SignalWire  clock: agrees with the platform's
ok       SignalWire  resources: 200
ok       SignalWire  phone numbers: 200
ok       Voximplant  credentials from environment variables, address from VOXIMPLANT_BASE_URL
ok       Voximplant  account: 200
ok       Voximplant  clock: agrees with the platform's
ok       Voximplant  SIP registrations: 200
ok       Voximplant  SIP white list: 200
ok       Diga        credentials from environment variables, address from DIGA_BASE_URL
ok       Diga        phones: 200
ok       Diga        clock: agrees with the platform's
ok       Diga        agents: 200
";
    assert_eq!(text(&accounts, &output), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_permission_is_a_warning_that_names_it_and_a_wrong_token_an_error() {
    let accounts = Accounts::new().await;
    let (signalwire, voximplant) = (accounts.sandbox.signalwire(), accounts.sandbox.voximplant());
    signalwire.set_scopes([SignalwireScope::Voice]);
    voximplant.set_roles([VoximplantRole::Accountant]);
    let output = accounts.run(&["doctor"]).await;
    assert_eq!(output.status.code(), Some(0));
    let shown = text(&accounts, &output);
    assert!(shown.contains("warning  SignalWire  phone numbers: "), "{shown}");
    assert!(shown.contains("hint: give the API token the scope Numbers"), "{shown}");
    assert!(shown.contains("hint: give the service account the role Owner, Admin or Developer"), "{shown}");

    signalwire.revoke_api_token(&signalwire.api_token());
    let mut command = accounts.command(&["doctor", "--json"]);
    let output = command.env("SIGNALWIRE_API_TOKEN", "PTwrong-token");
    let output = tokio::task::block_in_place(|| output.output().unwrap());
    assert_eq!(output.status.code(), Some(1));
    let findings: Value = serde_json::from_slice(&output.stdout).unwrap();
    let error = findings.as_array().unwrap().iter().find(|finding| finding["result"] == "error").unwrap();
    assert_eq!((&error["topic"], &error["hint"]), (&"SignalWire".into(), &"give the API token the scope Voice".into()));
    assert!(!String::from_utf8_lossy(&output.stdout).contains("PTwrong"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_configured_is_told_with_what_to_set() {
    let accounts = Accounts::new().await;
    let mut command = accounts.command(&["doctor"]);
    for name in
        ["SIGNALWIRE_SPACE", "SIGNALWIRE_PROJECT_ID", "SIGNALWIRE_API_TOKEN", "VOXIMPLANT_CREDENTIALS", "DIGA_API_KEY"]
    {
        command.env_remove(name);
    }
    command.env("HTTPS_PROXY", "http://user:hunter2@proxy.invalid:3128");
    let output = tokio::task::block_in_place(|| command.output().unwrap());
    assert_eq!(output.status.code(), Some(2));
    let shown = text(&accounts, &output);
    for expected in [
        "ok       proxy       set by HTTPS_PROXY\n",
        "absent   SignalWire ",
        "hint: set SIGNALWIRE_SPACE, SIGNALWIRE_PROJECT_ID, SIGNALWIRE_API_TOKEN, or write a profile\n",
        "error    platforms   no platform is configured\n",
    ] {
        assert!(shown.contains(expected), "{expected}: {shown}");
    }
    assert!(!shown.contains("hunter2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_cannot_be_reached_is_an_error_of_its_own() {
    let accounts = Accounts::new().await;
    let mut command = accounts.command(&["doctor"]);
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    command.env("DIGA_BASE_URL", format!("http://127.0.0.1:{port}"));
    let output = tokio::task::block_in_place(|| command.output().unwrap());
    assert_eq!(output.status.code(), Some(3));
    let shown = text(&accounts, &output);
    assert!(shown.contains("error    Diga        phones: "), "{shown}");
    assert!(shown.contains("hint: check the network, the proxy and the certificate authorities"), "{shown}");
}
