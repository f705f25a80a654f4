//! Runs a test in a process of its own, as the environment belongs to the whole process.

#![allow(dead_code)] // without a platform there is nothing to set

use std::process::Command;

const APART: &str = "TRUNKLINE_TEST_RUNS_APART";

/// Whether this is the process that [`run`] started.
pub fn is_apart() -> bool {
    std::env::var_os(APART).is_some()
}

/// Runs the test of this name in `module` (a `module_path!`) again, with these variables and no others that set proxies or
/// roots. Panics if it fails there.
pub async fn run(module: &str, test: &str, variables: &[(&str, &str)]) {
    let (_, module) = module.split_once("::").expect("a module below the program");
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args([&format!("{module}::{test}"), "--exact", "--nocapture", "--test-threads", "1"]).env(APART, "1");
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.to_ascii_lowercase().ends_with("_proxy") || name.starts_with("SSL_CERT_") || name.starts_with("DIGA_") {
            command.env_remove(name);
        }
    }
    command.envs(variables.iter().copied());
    // The servers of the test run meanwhile.
    let output = tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("a process");
    let printed = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
}
