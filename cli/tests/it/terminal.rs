//! What asks on a terminal, which is a pseudo terminal here, and what Ctrl-C leaves behind.

use crate::accounts::Accounts;
use rexpect::session::{PtySession, spawn_command};
use std::process::{Command, Output, Stdio};
use trunkline::signalwire::types::SubscriberSipCredentialId;
use trunkline_testkit::Fault;

fn on_terminal(accounts: &Accounts, arguments: &[&str]) -> PtySession {
    let program = accounts.command(arguments);
    // A test run in the background ignores Ctrl-C, and so would the program.
    let mut command = Command::new("env");
    command.arg("--default-signal=INT").arg(program.get_program()).args(program.get_args());
    let variables = program.get_envs().filter_map(|(name, value)| Some((name, value?)));
    command.env_clear().envs(variables);
    spawn_command(command, Some(20_000)).unwrap()
}

/// What is shown until the end, and how the program ended: `exit 2`, or the signal.
fn ended(terminal: &mut PtySession) -> (String, String) {
    let shown = terminal.exp_eof().unwrap();
    let status = format!("{:?}", terminal.process().wait().unwrap());
    let code = status.strip_prefix("Exited(").and_then(|rest| rest.trim_end_matches(')').rsplit(' ').next());
    (shown, code.map_or_else(|| status.clone(), |code| format!("exit {code}")))
}

/// Ctrl-C, by which a shell says 130.
const CTRL_C: &str = "\x03";

#[tokio::test(flavor = "multi_thread")]
async fn a_password_is_asked_for_without_echo() {
    let accounts = Accounts::new().await;
    let fake = accounts.sandbox.signalwire();
    let subscriber = fake.subscriber_id().to_string();
    let create =
        ["signalwire", "subscriber-sip-credentials", "create", &subscriber, "--username", "ada", "--values", "id"];
    for (typed, end) in [("correct horse", "exit 0"), ("", "exit 2"), (CTRL_C, "SIGINT")] {
        let mut terminal = on_terminal(&accounts, &create);
        terminal.exp_string("password: ").unwrap();
        terminal.send_line(typed).unwrap();
        let (shown, ended) = ended(&mut terminal);
        assert!(ended.contains(end), "{ended}: {shown}");
        assert!(!shown.contains("horse"), "{shown}");
        match end {
            "exit 0" => {
                let id = SubscriberSipCredentialId::from(shown.trim());
                assert!(fake.subscriber_credential_password_is(&id, typed), "{shown}");
            }
            "exit 2" => assert!(shown.contains("password: nothing was entered"), "{shown}"),
            _ => {}
        }
    }
    assert_eq!(fake.count("create_subscriber_sip_credential"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_asked_while_something_is_missing() {
    let accounts = Accounts::new().await;
    for (arguments, missing) in [
        (["signalwire", "subscriber-sip-credentials", "create"], "missing: <FABRIC_SUBSCRIBER_ID>, --username"),
        (["voximplant", "sip-registrations", "create"], "missing: --proxy, --sip-username"),
        (["signalwire", "sip-credentials", "delete"], "missing: <ID>"),
    ] {
        let (shown, end) = ended(&mut on_terminal(&accounts, &arguments));
        assert!(shown.contains(missing) && end == "exit 2", "{end}: {shown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_is_sent_if_it_is_confirmed() {
    let accounts = Accounts::new().await;
    let fake = accounts.sandbox.signalwire();
    let credential = fake.sip_credential_id().to_string();
    for (typed, end, sent) in [("n", "exit 2", 0), ("", "exit 2", 0), (CTRL_C, "SIGINT", 0), ("y", "exit 0", 1)] {
        let mut terminal = on_terminal(&accounts, &["signalwire", "sip-credentials", "delete", &credential]);
        terminal.exp_string(&format!("Delete a SIP credential {credential}")).unwrap();
        terminal.exp_string("Go on? [y/N] ").unwrap();
        terminal.send_line(typed).unwrap();
        let (shown, ended) = ended(&mut terminal);
        assert!(ended.contains(end), "{ended}: {shown}");
        assert_eq!(fake.count("delete_sip_credential"), sent, "{typed:?}: {shown}");
    }
}

/// Presses Ctrl-C while the platform has the request of an operation.
async fn interrupted(
    accounts: &Accounts,
    operation: &str,
    count: impl Fn(&str) -> usize,
    arguments: &[&str],
) -> Output {
    let mut command = accounts.command(arguments);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    while count(operation) == 0 {
        tokio::task::yield_now().await;
    }
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    tokio::task::spawn_blocking(move || child.wait_with_output().unwrap()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_says_what_may_have_taken_effect() {
    let accounts = Accounts::new().await;
    let fake = accounts.sandbox.signalwire();
    let count = |operation: &str| fake.count(operation);
    let credential = fake.sip_credential_id().to_string();
    for (operation, arguments, said) in [
        ("get_sip_credential", ["get", &credential].as_slice(), ""),
        (
            "create_sip_credential",
            &["create", "--username", "desk"],
            "interrupted: create_sip_credential may have taken effect",
        ),
    ] {
        fake.fault_next(operation, |_| Fault::silence());
        let output =
            interrupted(&accounts, operation, count, &[&["signalwire", "sip-credentials"], arguments].concat()).await;
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(130), "{err}");
        assert!(err.contains(said) && said.is_empty() == err.is_empty(), "{err}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn apply_resumes_after_ctrl_c() {
    let accounts = Accounts::new().await;
    let fake = accounts.sandbox.voximplant();
    let manifest =
        "version = 1\n[voximplant.sip_registrations.ada]\nsip_username = \"ada\"\nproxy = \"sip.example.com\"\n";
    let path = accounts.folder.join("trunk.toml");
    std::fs::write(&path, manifest).unwrap();
    let apply = ["apply", path.to_str().unwrap(), "--yes"];
    fake.fault_next("create_sip_registration", |_| Fault::silence());
    let mut terminal = on_terminal(&accounts, &apply);
    while fake.count("create_sip_registration") == 0 {
        tokio::task::yield_now().await;
    }
    terminal.send(CTRL_C).unwrap();
    terminal.flush().unwrap();
    terminal.exp_string("waiting for what is in flight; Ctrl-C once more ends that, too").unwrap();
    terminal.send(CTRL_C).unwrap();
    terminal.flush().unwrap();
    let (shown, end) = ended(&mut terminal);
    assert_eq!(end, "exit 130", "{shown}");
    assert!(shown.contains("interrupted: what was in flight may have taken effect"), "{shown}");

    let output = accounts.run(&apply).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(fake.count("create_sip_registration"), 1, "nothing is billed twice");
}
