//! `trunkline sandbox --env`, loaded by real shells.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use uuid::Uuid;

/// A folder whose name each shell has to quote. Removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("it's \\ {}", Uuid::new_v4().simple()));
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The output of a script that knows this program as `TRUNKLINE`.
fn run(shell: &str, script: &str, folder: &Path) -> std::io::Result<Output> {
    let mut command = Command::new(shell);
    command.arg("-c").arg(script).env("TRUNKLINE", env!("CARGO_BIN_EXE_trunkline")).env("TMPDIR", folder).output()
}

/// Stops the sandbox however the script ends, and waits until its files are gone.
const BASH: &str = r#"
set -euo pipefail
trap 'kill "$SANDBOX_PID"; while [ -e "$VOXIMPLANT_CREDENTIALS" ]; do :; done' EXIT
"#;

#[test]
fn bash_loads_the_variables_by_eval_and_by_source() {
    for load in [
        r#"eval "$("$TRUNKLINE" sandbox --env --registrar --tls --seed 7)""#,
        r#"eval $("$TRUNKLINE" sandbox --env bash --registrar --tls --seed 7)"#,
        r#"source <("$TRUNKLINE" sandbox --env --registrar --tls --seed 7)"#,
    ] {
        let folder = Folder::new();
        let script = format!(
            r#"{BASH}
{load}
[ "$(stat -c %a "$VOXIMPLANT_CREDENTIALS")" = 600 ]
printf '%s' "$SANDBOX_SIP_PASSWORD" >"$TMPDIR/password"
"$TRUNKLINE" check sip "$SANDBOX_SIP_USERNAME@$SANDBOX_SIP_DOMAIN" --password-file "$TMPDIR/password" \
    --sip-server localhost --sip-port "$SANDBOX_SIP_TLS_PORT" --sip-ca-file "$SANDBOX_AUTHORITY_FILE"
echo "$DIGA_API_KEY ${{SIGNALWIRE_BASE_URL%%:*}}"
for id in SIGNALWIRE_{{SIP_CREDENTIAL,SUBSCRIBER,RESOURCE,PHONE_NUMBER,VERIFIED_CALLER,EMERGENCY_ADDRESS}}_ID \
    VOXIMPLANT_{{SIP_REGISTRATION,APPLICATION,RULE,USER}}_ID DIGA_{{PHONE,AGENT,AGENT_VERSION}}_ID; do
    printenv "$id" >/dev/null
done
"#
        );
        let output = run("bash", &script, &folder.0).unwrap();
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{load}: {out}{err}");
        assert_eq!(
            out, "the SIP server accepted the password; 0 devices are registered\ndiga-sandbox-00000007 https\n",
            "{load}: {err}"
        );
    }
}

#[test]
fn fish_and_powershell_load_the_variables_where_they_are_installed() {
    let fish = r#""$TRUNKLINE" sandbox --env fish | source; echo "$VOXIMPLANT_CREDENTIALS"; kill $SANDBOX_PID"#;
    let powershell = r#"& $env:TRUNKLINE sandbox --env powershell | Out-String | Invoke-Expression
        "$env:VOXIMPLANT_CREDENTIALS"; Stop-Process $env:SANDBOX_PID"#;
    for (shell, script) in [("fish", fish), ("pwsh", powershell)] {
        let folder = Folder::new();
        let Ok(output) = run(shell, script, &folder.0) else {
            eprintln!("skipped: {shell} is not installed");
            continue;
        };
        let out = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(out.trim().starts_with(&*folder.0.to_string_lossy()), "{shell}: {output:?}");
    }
}

#[test]
fn each_shell_gets_its_own_quotes() {
    let folder = Folder::new();
    let credentials = |shell: &str| {
        let script = format!(
            r#"out=$("$TRUNKLINE" sandbox --env {shell}); grep -E 'SANDBOX_PID' <<<"$out" | grep -oE '[0-9]+' | xargs kill
               grep VOXIMPLANT_CREDENTIALS <<<"$out""#
        );
        String::from_utf8(run("bash", &script, &folder.0).unwrap().stdout).unwrap()
    };
    assert!(credentials("fish").contains(r"set -gx VOXIMPLANT_CREDENTIALS '/tmp/it\'s \\ "), "{}", credentials("fish"));
    assert!(credentials("powershell").contains(r"$env:VOXIMPLANT_CREDENTIALS = '/tmp/it''s \ "));
}

#[test]
fn a_sandbox_that_cannot_start_prints_nothing_to_load() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let output = run("bash", &format!(r#""$TRUNKLINE" sandbox --env --port {port}"#), &std::env::temp_dir()).unwrap();
    assert!(!output.status.success() && output.stdout.is_empty());
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(err.starts_with(&format!("error: cannot listen on 127.0.0.1:{port}: ")), "{err}");
}
