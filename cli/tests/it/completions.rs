//! The completions, loaded in a real bash.

use std::process::Command;

/// What bash offers for the last word of a command line.
fn offered(line: &str) -> Vec<String> {
    let words: Vec<&str> = line.split(' ').collect();
    let quoted = words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" ");
    let script = format!(
        "source <({program} completions bash)\nCOMP_WORDS=({quoted}); COMP_CWORD={last}\n\
         _trunkline trunkline '{word}' '{before}'\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"",
        program = env!("CARGO_BIN_EXE_trunkline"),
        last = words.len() - 1,
        word = words[words.len() - 1],
        before = words[words.len() - 2],
    );
    let output = Command::new("bash").args(["--norc", "-c", &script]).output().expect("bash can be run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

#[test]
fn bash_completes_platforms_resources_verbs_and_options() {
    assert_eq!(offered("trunkline sig"), ["signalwire"]);
    assert_eq!(offered("trunkline signalwire sip-c"), ["sip-credentials"]);
    assert_eq!(offered("trunkline signalwire sip-credentials upd"), ["update"]);
    let options = offered("trunkline signalwire sip-credentials update --password");
    assert_eq!(options, ["--password-file", "--password-stdin", "--password-command"]);
    assert_eq!(offered("trunkline diga phones update-sip-config --outbound-config.u"), ["--outbound-config.username"]);
}
