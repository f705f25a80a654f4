//! `trunkline conformance`, on the sandbox as it is and with planted differences.

use crate::accounts::Accounts;
use serde_json::Value;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use trunkline_testkit::Quirk;

async fn report_of(accounts: &Accounts, arguments: &[&str]) -> (Option<i32>, Value) {
    let output = accounts.run(&[&["conformance"], arguments, &["--json"]].concat()).await;
    let report = serde_json::from_slice(&output.stdout);
    (output.status.code(), report.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr))))
}

/// How many objects of the suite are left.
async fn leftovers(accounts: &Accounts) -> usize {
    let client = accounts.sandbox.signalwire().client().build().unwrap();
    let mut rows = 0;
    for resource in ["sip_endpoints", "sip_gateways"] {
        let list = client.call(trunkline::http::Method::GET, format!("/api/fabric/resources/{resource}"));
        rows += list.send::<Value>().await.unwrap()["data"].as_array().unwrap().len();
    }
    // The sandbox has one credential to begin with.
    rows - 1
}

const EVERYTHING: [&str; 3] = ["--write", "--pay", "--yes"];

fn differences(report: &Value) -> Vec<String> {
    let checks = report["checks"].as_array().unwrap().iter().filter(|check| check["verdict"] == "differs");
    checks.map(|check| format!("{} {}: {}", check["operation"], check["check"], check["detail"])).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sandbox_behaves_as_the_documents_say() {
    let accounts = Accounts::new().await;
    let (code, report) = report_of(&accounts, &EVERYTHING).await;
    assert_eq!((code, differences(&report)), (Some(0), Vec::new()));
    assert_eq!(leftovers(&accounts).await, 0);
    let open = report["questions"].as_array().unwrap().iter().filter(|question| question["findings"].is_null());
    let open: Vec<_> = open.map(|question| &question["name"]).collect();
    assert_eq!(open, Vec::<&Value>::new());
    let finding = |name: &str| {
        let mut questions = report["questions"].as_array().unwrap().iter();
        questions.find(|question| question["name"] == name).unwrap()["findings"][0].as_str().unwrap().to_owned()
    };
    assert_eq!(finding("put"), "yes");
    assert_eq!(finding("null_caller_id"), "cleared");
    assert_eq!(finding("null_termination_uri"), "accepted and ignored");
    assert_eq!(finding("gateway_default_encryption"), "refused: 422 with code invalid_parameter_value");
    // Each operation was called, or the report says why not.
    let operations = trunkline::signalwire::operations::ALL
        .iter()
        .chain(trunkline::voximplant::operations::ALL)
        .chain(trunkline::diga::operations::ALL);
    for operation in operations {
        let mut checks = report["checks"].as_array().unwrap().iter();
        assert!(checks.any(|check| check["operation"] == operation.id), "{}", operation.id);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_only_reads_unless_told_otherwise() {
    let accounts = Accounts::new().await;
    let (code, report) = report_of(&accounts, &[]).await;
    assert_eq!((code, differences(&report)), (Some(0), Vec::new()));
    let safe = |id: Option<&str>| id.is_some_and(|id| id.starts_with("get_") || id.starts_with("list_"));
    let sandbox = &accounts.sandbox;
    let requests =
        [sandbox.signalwire().requests(), sandbox.voximplant().requests(), sandbox.diga().requests()].concat();
    assert!(requests.len() > 50);
    assert!(requests.iter().all(|request| safe(request.operation_id)), "{:?}", requests.last());
    // What bills needs more than --write.
    report_of(&accounts, &["--write", "--yes"]).await;
    assert_eq!(sandbox.signalwire().count("create_subscriber"), 0);
    assert_eq!(sandbox.voximplant().count("create_sip_registration"), 0);
    assert_eq!(sandbox.signalwire().count("create_sip_credential"), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn writes_need_a_confirmation() {
    let accounts = Accounts::new().await;
    let output = accounts.run(&["conformance", "--write"]).await;
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("confirm with `--yes`"));
    assert_eq!(accounts.sandbox.signalwire().requests().len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn planted_differences_are_found() {
    let accounts = Accounts::new().await;
    let sandbox = &accounts.sandbox;
    for (quirk, platforms, found) in [
        (Quirk::ReplacesOnUpdate, &["signalwire"][..], "was not sent and changed"),
        (Quirk::IgnoresNull, &["signalwire"], "accepted and ignored"),
        (Quirk::KeepsOldValues, &["signalwire", "voximplant", "diga"], "is not what was set"),
        (Quirk::KeepsDeleted, &["signalwire", "voximplant", "diga"], "the object is still listed"),
        (Quirk::IgnoresPageSize, &["voximplant", "diga"], "=1"),
        (Quirk::BareLists, &["signalwire", "voximplant", "diga"], "documented as object"),
        (Quirk::OtherStatus, &["signalwire", "voximplant", "diga"], "documented as 20"),
        (Quirk::TextForValues, &["signalwire", "voximplant", "diga"], "is string, documented as"),
        (Quirk::OtherErrors, &["signalwire", "diga"], "none of the documented fields"),
        (Quirk::OtherErrors, &["voximplant"], "it succeeds"),
        (Quirk::NoRateHeaders, &["signalwire"], "no response has a header with the limit of requests"),
    ] {
        sandbox.signalwire().set_quirks([quirk]);
        sandbox.voximplant().set_quirks([quirk]);
        sandbox.diga().set_quirks([quirk]);
        for platform in platforms {
            let (code, report) = report_of(&accounts, &[&[*platform][..], &EVERYTHING].concat()).await;
            let differences = differences(&report);
            assert!(
                code == Some(1) && differences.iter().any(|difference| difference.contains(found)),
                "{quirk:?} at {platform}: {code:?} {differences:#?}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn objects_are_removed_when_a_step_fails_and_on_ctrl_c() {
    let accounts = Accounts::new().await;
    let fake = accounts.sandbox.signalwire();
    fake.fault_next("update_sip_credential", |_| trunkline_testkit::Fault::reset());
    let output = accounts.run(&["conformance", "signalwire", "--write", "--yes"]).await;
    assert_eq!(output.status.code(), Some(4), "{output:?}");
    assert_eq!((fake.count("delete_sip_credential"), leftovers(&accounts).await), (1, 0));

    fake.delay_next("update_sip_gateway", Duration::from_secs(60));
    let mut command = accounts.command(&["conformance", "signalwire", "--write", "--yes"]);
    let child: Child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    while fake.count("update_sip_gateway") == 0 {
        tokio::task::yield_now().await;
    }
    assert!(leftovers(&accounts).await > 0);
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let output = tokio::task::spawn_blocking(move || child.wait_with_output().unwrap()).await.unwrap();
    assert_eq!((output.status.code(), leftovers(&accounts).await), (Some(130), 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_shows_nothing_of_the_account() {
    let accounts = Accounts::new().await;
    let markdown = accounts.run(&[&["conformance"], &EVERYTHING[..]].concat()).await;
    let json = accounts.run(&[&["conformance"], &EVERYTHING[..], &["--json"]].concat()).await;
    let (signalwire, diga) = (accounts.sandbox.signalwire(), accounts.sandbox.diga());
    for output in [markdown, json] {
        let text = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        assert!(text.contains("create_sip_credential"));
        for private in [
            signalwire.project_id(),
            signalwire.api_token(),
            signalwire.sip_credential_id().to_string(),
            diga.api_key(),
            diga.phone_id().to_string(),
            "Front desk".to_owned(),
            "+1555".to_owned(),
            "+3491".to_owned(),
            "127.0.0.1".to_owned(),
            "sandbox".to_owned(),
            "example.com".to_owned(),
        ] {
            assert!(!text.contains(&private), "{private}");
        }
    }
}
