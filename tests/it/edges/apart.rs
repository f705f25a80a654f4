//! Runs a test in its own process, as the environment belongs to the whole process.

#![allow(dead_code)] // without a platform there is nothing to set

use std::process::Command;

const APART: &str = "TRUNKLINE_TEST_RUNS_APART";

/// Whether this is the process that [`run`] started.
pub fn is_child_process() -> bool {
    std::env::var_os(APART).is_some()
}

/// Runs the test of this name in `module` (a `module_path!`) again in another process, with only these variables that
/// set proxies or roots. Panics if it fails there.
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
    // The test's servers keep running meanwhile.
    let output = tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("a process");
    let printed = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
}
