//! `trunkline plan` and `apply`, as a user runs them: exit codes, saved plans, pruning, checks of passwords, Ctrl-C.

use super::plans::TRUNK;
use super::{Folder, PASSWORD, clients, program, reaching};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::process::Output;
use std::sync::mpsc;
use trunkline::signalwire::types::{SipCredentialCreate, SipCredentialUpdate};
use trunkline_testkit::{Registrar, Sandbox};

const DESK: &str = "version = 1\n[signalwire.sip_credentials.desk]\nusername = \"desk\"\ncaller_id = \"Desk\"\n";

struct Account {
    sandbox: Sandbox,
    folder: Folder,
}

/// How the program ended: its code, what it printed, and what it said on stderr.
type Ended = (Option<i32>, String, String);

impl Account {
    async fn new(manifest: &str) -> Self {
        let (sandbox, folder) = (Sandbox::start().await.unwrap(), Folder::new());
        folder.write("trunks.toml", manifest);
        Self { sandbox, folder }
    }

    async fn run(&self, arguments: &[&str]) -> Ended {
        let mut command = program(&self.folder, &self.sandbox);
        command.args(arguments);
        let Output { status, stdout, stderr } =
            tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }

    async fn usernames(&self) -> Vec<String> {
        let client = clients(&self.sandbox).signalwire.unwrap();
        let all = client.sip_credentials().list().collect().await.unwrap();
        all.into_iter().filter_map(|one| one.sip_endpoint.username).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_plan_is_applied_once_and_refused_when_something_moved() {
    let account = Account::new(TRUNK).await;
    let (code, planned, _) = account.run(&["plan", "trunks.toml", "--out", "plan.json"]).await;
    assert_eq!(code, Some(7), "{planned}");
    assert!(!account.folder.path("trunks.toml.journal").exists(), "a plan writes nothing");
    let apply = ["apply", "trunks.toml", "--plan", "plan.json", "--yes"];

    account.folder.write("trunks.toml", &TRUNK.replace("Front desk", "Desk"));
    let (code, _, said) = account.run(&apply).await;
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("the manifest has changed since the plan was made"), "{said}");
    account.folder.write("trunks.toml", TRUNK);

    let (code, _, said) = account.run(&["apply", "trunks.toml"]).await;
    assert_eq!(code, Some(2), "nobody confirms it: {said}");
    assert_eq!(account.sandbox.signalwire().count("create_sip_credential"), 0);
    let (code, done, said) = account.run(&apply).await;
    assert_eq!(code, Some(0), "{said}");
    assert!(done.ends_with("4 done, 0 unchanged, 0 refused, 0 unknown, 0 skipped\n"), "{done}");
    assert_eq!(account.run(&["plan", "trunks.toml"]).await.0, Some(0));

    let (code, _, said) = account.run(&apply).await;
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("changed since the plan was made: signalwire.sip_profile, "), "{said}");
    account.folder.write("plan.json", "{}");
    let (code, _, said) = account.run(&apply).await;
    assert_eq!(code, Some(2));
    assert!(said.contains("plan.json: missing field `version`"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_manifest_does_not_have_is_deleted_on_request_only() {
    let account = Account::new(DESK).await;
    let client = clients(&account.sandbox).signalwire.unwrap();
    client.sip_credentials().create(SipCredentialCreate::new("old")).await.unwrap();
    assert_eq!(account.run(&["apply", "trunks.toml", "--yes"]).await.0, Some(0));
    assert_eq!(account.usernames().await.len(), 3, "the sandbox's own, too");

    let (code, planned, _) = account.run(&["plan", "trunks.toml", "--out", "plan.json"]).await;
    assert_eq!(code, Some(0), "what is not in the manifest is nothing to do");
    assert!(planned.contains("? signalwire.sip_credentials \"old\" (id "), "{planned}");
    let (code, _, said) = account.run(&["apply", "trunks.toml", "--prune"]).await;
    assert_eq!(code, Some(2));
    assert!(said.contains("delete 2 that the manifest does not have"), "{said}");
    assert_eq!(account.sandbox.signalwire().count("delete_sip_credential"), 0);

    client.sip_credentials().create(SipCredentialCreate::new("newer")).await.unwrap();
    let (code, _, said) = account.run(&["apply", "trunks.toml", "--prune", "--plan", "plan.json", "--yes"]).await;
    assert_eq!(code, Some(2), "it deletes nothing that the plan did not show");
    assert!(said.contains("changed since the plan was made: what is not in the manifest"), "{said}");

    // A kind of which nothing is described is pruned if the manifest owns it.
    account.folder.write("trunks.toml", "version = 1\n[owns]\n\"signalwire.sip_credentials\" = \"new*\"\n");
    let (code, done, said) = account.run(&["apply", "trunks.toml", "--prune", "--yes"]).await;
    assert_eq!(code, Some(0), "{said}");
    assert!(done.contains("done      signalwire.sip_credentials newer\n"), "{done}");
    account.folder.write("trunks.toml", DESK);
    let (code, _, said) = account.run(&["apply", "trunks.toml", "--prune", "--yes"]).await;
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(account.usernames().await, ["desk"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_exit_code_of_apply_says_what_became_of_it() {
    let manifest = format!("{DESK}[signalwire.sip_credentials.lobby]\nusername = \"lobby\"\n");
    let account = Account::new(&manifest).await;
    let signalwire = account.sandbox.signalwire();
    let taken = || json!({ "errors": [{ "code": "x", "message": "no" }] });
    signalwire.fail_next("create_sip_credential", 422, taken());
    signalwire.fail_next("create_sip_credential", 422, taken());
    let apply = ["apply", "trunks.toml", "--yes", "--in-flight", "1"];
    assert_eq!(account.run(&apply).await.0, Some(1), "all refused");
    signalwire.fail_next("create_sip_credential", 422, taken());
    let (code, done, _) = account.run(&apply).await;
    assert_eq!(code, Some(6), "one done, one refused: {done}");
    signalwire.fail_next("create_sip_credential", 500, json!({}));
    let (code, done, _) = account.run(&apply).await;
    assert_eq!(code, Some(4), "{done}");
    assert!(done.contains("\nunknown   signalwire.sip_credentials.desk: "), "{done}");
    let (code, done, _) = account.run(&["apply", "trunks.toml", "--yes", "--json"]).await;
    assert_eq!(code, Some(4), "it is still unknown: {done}");
    let results: Value = serde_json::from_str(&done).unwrap();
    assert_eq!(results["results"][0]["result"], "unknown");
    assert!(results["results"][0]["why"].as_str().unwrap().starts_with("an earlier run may have created it"));
    assert_eq!(signalwire.count("create_sip_credential"), 5);
}

/// Credentials whose password is the manifest's, and their registrar.
async fn fleet(number: usize) -> (Account, Registrar) {
    let mut manifest = "version = 1\n".to_owned();
    for user in 0..number {
        let _ = write!(
            manifest,
            "[signalwire.sip_credentials.user-{user}]\nusername = \"user-{user}\"\npassword = {{ file = \"password\" }}\n"
        );
    }
    let account = Account::new(&manifest).await;
    let registrar = account.sandbox.signalwire().registrar().await.unwrap();
    assert_eq!(account.run(&["apply", "trunks.toml", "--yes"]).await.0, Some(0));
    (account, registrar)
}

#[tokio::test(flavor = "multi_thread")]
async fn passwords_that_do_not_work_are_found_and_set() {
    let (account, registrar) = fleet(7).await;
    let server = reaching(&registrar, &account.folder);
    let with = |command: &'static str| {
        let options =
            ["trunks.toml", "--check-passwords", "--yes"].into_iter().chain(server.iter().map(String::as_str));
        std::iter::once(command).chain(options).collect::<Vec<_>>()
    };
    let profiles = || account.sandbox.signalwire().count("get_sip_profile");
    let before = profiles();
    let (code, planned, said) = account.run(&with("plan")).await;
    assert_eq!(code, Some(0), "{planned}{said}");
    assert_eq!(planned.matches("password: (secret: works)").count(), 7, "{planned}");
    assert_eq!(profiles() - before, 1, "the SIP domain is read once");

    let credentials = clients(&account.sandbox).signalwire.unwrap().sip_credentials();
    for user in 0..7 {
        let credential = credentials.find_by_username(&format!("user-{user}")).await.unwrap().unwrap();
        credentials.update(&credential.id, SipCredentialUpdate::new().password("another-horse")).await.unwrap();
    }
    let (code, planned, _) = account.run(&with("plan")).await;
    assert_eq!(code, Some(7));
    // Servers ban who tries many wrong passwords.
    assert_eq!(planned.matches("password: (secret: does not work)").count(), 5, "{planned}");
    assert!(planned.contains("whether further passwords work: 5 were refused"), "{planned}");
    assert!(planned.ends_with("0 to create, 5 to update, 2 unchanged, 0 blocked\n"), "{planned}");

    account.sandbox.signalwire().keep_passwords(true);
    let (code, done, _) = account.run(&with("apply")).await;
    assert_eq!(code, Some(4), "{done}");
    let why = "the platform accepted the password, and the SIP server still refuses it";
    assert_eq!(done.matches(why).count(), 5, "{done}");
    account.sandbox.signalwire().keep_passwords(false);
    for expected in [(Some(0), 5), (Some(0), 2)] {
        let (code, done, _) = account.run(&with("apply")).await;
        assert_eq!((code, done.matches("done      signalwire").count()), expected, "{done}");
        assert!(!done.contains(PASSWORD));
    }
    assert_eq!(account.run(&with("plan")).await.0, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_sends_nothing_more_and_waits_for_what_is_in_flight() {
    let account = Account::new(&format!("{DESK}[signalwire.sip_credentials.lobby]\nusername = \"lobby\"\n")).await;
    let (release, released) = mpsc::channel::<()>();
    account.sandbox.signalwire().fault_next("create_sip_credential", move |response| {
        let _ = released.recv();
        response
    });
    let mut command = program(&account.folder, &account.sandbox);
    let mut running = command.args(["apply", "trunks.toml", "--yes", "--in-flight", "1"]).spawn().unwrap();
    while account.sandbox.signalwire().count("create_sip_credential") == 0 && running.try_wait().unwrap().is_none() {
        tokio::task::yield_now().await;
    }
    let output = tokio::task::spawn_blocking(move || {
        let interrupted = std::process::Command::new("kill").args(["-INT", &running.id().to_string()]).status();
        assert!(interrupted.unwrap().success());
        let mut said = String::new();
        BufReader::new(running.stderr.as_mut().unwrap()).read_line(&mut said).unwrap();
        assert!(said.contains("waiting for what is in flight"), "{said}");
        release.send(()).unwrap();
        running.wait_with_output().unwrap()
    });
    let output = output.await.unwrap();
    let done = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(130), "{done}");
    assert!(done.ends_with("1 done, 0 unchanged, 0 refused, 0 unknown, 0 skipped\n"), "{done}");
    assert_eq!(account.usernames().await.len(), 2);
}
