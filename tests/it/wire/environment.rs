//! Clients configured by environment variables. The environment belongs to the whole process, so each test runs itself
//! again in another process, with the variables that it names.

#![allow(dead_code)] // without a platform there is nothing to set

use std::path::Path;
use std::process::Command;

const APART: &str = "TRUNKLINE_TEST_RUNS_APART";

fn is_child_process() -> bool {
    std::env::var_os(APART).is_some()
}

/// Runs a test in another process, and returns its output.
fn run_in_child_process(test: &str, variables: &[(&str, String)]) -> String {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args([test, "--exact", "--nocapture", "--test-threads", "1"]).env(APART, "1");
    for (name, _) in std::env::vars_os() {
        let ours = ["SIGNALWIRE_", "VOXIMPLANT_", "DIGA_"];
        if name.to_str().is_some_and(|name| ours.iter().any(|prefix| name.starts_with(prefix))) {
            command.env_remove(name);
        }
    }
    let variables = variables.iter().map(|(name, value)| (name, value));
    let output = command.envs(variables).output().expect("a process");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
    printed
}

/// A value that a client can be built with.
fn usable(variable: &str) -> String {
    if variable != "VOXIMPLANT_CREDENTIALS" {
        return "acme".to_owned();
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("trunkline-wire-credentials.json");
    let key = include_str!("../fixtures/voximplant/test-key.pem");
    let file = serde_json::json!({ "account_id": 1, "key_id": "k", "private_key": key });
    std::fs::write(&path, file.to_string()).expect("a file");
    path.to_str().expect("a path in UTF-8").to_owned()
}

macro_rules! set_by_environment {
    ($platform:ident, $client:ty, $names:expr, $base_url:literal, $call:expr) => {
        mod $platform {
            use super::{is_child_process, run_in_child_process, usable};
            use crate::support::{Platform, StubResponse};
            use trunkline::ErrorKind;

            const NAMES: &[&str] = &$names;

            #[test]
            fn every_variable_that_is_missing_or_empty_is_named() {
                if is_child_process() {
                    let error = <$client>::from_env().unwrap_err();
                    assert_eq!(error.kind(), ErrorKind::Config);
                    println!("error: {error}");
                    return;
                }
                let test = concat!(
                    "wire::environment::",
                    stringify!($platform),
                    "::every_variable_that_is_missing_or_empty_is_named"
                );
                let nothing_set = run_in_child_process(test, &[]);
                for lacking in NAMES {
                    assert!(nothing_set.contains(lacking), "{nothing_set}");
                    let value = |name| if name == lacking { String::new() } else { "hunter2".to_owned() };
                    let variables: Vec<_> = NAMES.iter().map(|name| (*name, value(name))).collect();
                    let printed = run_in_child_process(test, &variables);
                    for name in NAMES {
                        assert_eq!(printed.contains(name), name == lacking, "{printed}");
                    }
                    assert!(!printed.contains("hunter2"), "{printed}");
                }
            }

            #[tokio::test]
            async fn the_variables_configure_a_client_with_their_base_url() {
                if is_child_process() {
                    let client = <$client>::from_env().unwrap().build().unwrap();
                    let call = $call;
                    assert!(call(client).await, "the call failed");
                    return;
                }
                let platform =
                    Platform::responding([StubResponse::json(200, r#"{"domain":"d","result":[],"data":[]}"#)]).await;
                let mut variables: Vec<_> = NAMES.iter().map(|name| (*name, usable(name))).collect();
                variables.push(($base_url, platform.url()));
                run_in_child_process(
                    concat!(
                        "wire::environment::",
                        stringify!($platform),
                        "::the_variables_configure_a_client_with_their_base_url"
                    ),
                    &variables,
                );
                assert!(platform.request().header("authorization").is_some());
            }
        }
    };
}

#[cfg(feature = "signalwire")]
set_by_environment!(
    signalwire,
    trunkline::signalwire::Client,
    ["SIGNALWIRE_SPACE", "SIGNALWIRE_PROJECT_ID", "SIGNALWIRE_API_TOKEN"],
    "SIGNALWIRE_BASE_URL",
    async |client: trunkline::signalwire::Client| client.sip_profile().get().await.is_ok()
);

#[cfg(feature = "voximplant")]
set_by_environment!(
    voximplant,
    trunkline::voximplant::Client,
    ["VOXIMPLANT_CREDENTIALS"],
    "VOXIMPLANT_BASE_URL",
    async |client: trunkline::voximplant::Client| {
        let filter = trunkline::voximplant::types::SipWhiteListFilter::new();
        client.sip_white_list().list_page(filter).await.is_ok()
    }
);

#[cfg(feature = "diga")]
set_by_environment!(
    diga,
    trunkline::diga::Client,
    ["DIGA_API_KEY"],
    "DIGA_BASE_URL",
    async |client: trunkline::diga::Client| {
        let query = trunkline::diga::types::ListPhonesQuery::new();
        client.phones().list_page(query).await.is_ok()
    }
);
