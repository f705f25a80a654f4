//! No command that takes a secret shows it: not in its arguments, on its outputs or in a file.

use crate::sessions::Shell;
use trunkline::{Operation, diga, signalwire, voximplant};

const CANARY: &str = "cAnArY-7f3a";

fn with_secrets() -> impl Iterator<Item = &'static Operation> {
    let all = [signalwire::operations::ALL, voximplant::operations::ALL, diga::operations::ALL];
    all.into_iter().flatten().copied().filter(|operation| !operation.secrets.is_empty())
}

/// Every option of every command that is one of a secret's, such as `signalwire sip-credentials update --password`.
fn options(shell: &Shell) -> Vec<(String, String)> {
    let mut options = Vec::new();
    for operation in with_secrets() {
        let resource = operation.resource.replace('_', "-");
        let help = shell.run(&format!("trunkline {} {resource} --help", operation.provider));
        let help = String::from_utf8(help.stdout).unwrap();
        for verb in
            help.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).filter(|verb| !verb.is_empty())
        {
            let command = format!("{} {resource} {verb}", operation.provider);
            let help = String::from_utf8(shell.run(&format!("trunkline {command} --help")).stdout).unwrap();
            for option in help
                .split_whitespace()
                .filter_map(|word| word.strip_suffix("-file"))
                .filter(|word| word.starts_with("--"))
            {
                options.push((command.clone(), option.to_owned()));
            }
        }
    }
    options.sort();
    options.dedup();
    options
}

/// A command with everything that it says is missing.
fn complete(shell: &Shell, command: &str) -> String {
    let output = shell.run(&format!("{command} --json --base-url http://127.0.0.1:1"));
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let missing = text.split_once("missing: ").map(|(_, rest)| rest.split('"').next().unwrap_or_default().to_owned());
    let given = missing.into_iter().flat_map(|missing| {
        let given = missing.split(", ").map(|name| match name {
            name if name.ends_with("-file") => format!(" {name} other"),
            name if name.starts_with("--") => format!(" {name} 1"),
            _ => " 1".to_owned(),
        });
        given.collect::<Vec<_>>()
    });
    format!("{command}{}", given.collect::<String>())
}

#[tokio::test(flavor = "multi_thread")]
async fn no_command_shows_a_secret() {
    let shell = Shell::start().await;
    std::fs::write(shell.folder.path().join("secret"), CANARY).unwrap();
    std::fs::write(shell.folder.path().join("other"), "other").unwrap();
    let options = options(&shell);
    let documented: usize = with_secrets().map(|operation| operation.secrets.len()).sum();
    assert!(options.len() >= documented, "{options:#?}");
    for (command, option) in options {
        for source in ["-file secret", "-command 'cat secret'", "-stdin < secret"] {
            // The shell puts the place of standard input wherever it stands.
            let command = complete(&shell, &format!("trunkline {command} -vv --yes --retries 0 {option}{source}"));
            for form in
                ["", " --json", " --raw", " --dry-run", " --dry-run --as curl", " --base-url http://127.0.0.1:1"]
            {
                let output = shell.run(&format!("{command}{form}"));
                let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
                assert!(!out.contains(CANARY) && !err.contains(CANARY), "{command}{form}\n{out}\n{err}");
                assert!(!err.contains("missing: ") && !err.contains("there is no option"), "{command}{form}\n{err}");
            }
        }
        for wrong in [format!("{option} {CANARY}"), format!("{option}={CANARY}"), format!("{option}-stdin {CANARY}")] {
            let output = shell.run(&format!("trunkline {command} {wrong} 1 2 3 4"));
            assert_eq!(output.status.code(), Some(2), "{command} {option}");
            assert!(!String::from_utf8_lossy(&output.stderr).contains(CANARY), "{command} {option}");
        }
    }
    let files = std::fs::read_dir(shell.folder.path()).unwrap().map(|file| file.unwrap().path());
    let holding = files.filter(|file| std::fs::read_to_string(file).is_ok_and(|text| text.contains(CANARY)));
    assert_eq!(holding.map(|file| file.file_name().unwrap().to_owned()).collect::<Vec<_>>(), ["secret"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_secret_is_in_its_file_alone() {
    let shell = Shell::start().await;
    let create = "trunkline signalwire sip-credentials create --username desk --generate-password new -vv --json";
    let output = shell.run(create);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let secret = std::fs::read_to_string(shell.folder.path().join("new")).unwrap();
    assert_eq!(secret.trim().len(), 24);
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(!out.contains(secret.trim()) && !err.contains(secret.trim()));
}
