//! No command that takes a secret shows it: not in the arguments or the environment of a process, on its outputs or in a file.

use crate::sessions::Shell;
use trunkline::{Operation, diga, signalwire, voximplant};

const CANARY: &str = "cAnArY-7f3a";

fn with_secrets() -> impl Iterator<Item = &'static Operation> {
    let all = [signalwire::operations::ALL, voximplant::operations::ALL, diga::operations::ALL];
    all.into_iter().flatten().copied().filter(|operation| !operation.secrets.is_empty())
}

/// Keeps what it gets, and what others see of this process and of the program that started it.
const SPY: &str = "cat > new; cat /proc/$$/cmdline /proc/$$/environ /proc/$PPID/cmdline /proc/$PPID/environ > seen";

/// A command that takes a secret.
struct Taking {
    command: String,
    /// The option without what says where the secret comes from, such as `--password`.
    option: String,
    help: String,
}

/// Every option of every command that takes a secret, found in the helps from that of the program on.
fn options(shell: &Shell, command: &str, found: &mut Vec<Taking>) {
    let help = String::from_utf8(shell.run(&format!("{command} --help")).stdout).unwrap();
    let lists = help.split_once("\nCommands:\n").map_or("", |(_, rest)| rest.split("\n\n").next().unwrap_or_default());
    for name in lists.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()) {
        if !["", "help"].contains(&name) {
            options(shell, &format!("{command} {name}"), found);
        }
    }
    for option in
        help.split_whitespace().filter_map(|word| word.strip_suffix("-stdin")).filter(|it| it.starts_with("--"))
    {
        found.push(Taking { command: command.to_owned(), option: option.to_owned(), help: help.clone() });
    }
}

fn read(shell: &Shell, file: &str) -> Option<String> {
    Some(String::from_utf8_lossy(&std::fs::read(shell.folder.path().join(file)).ok()?).into_owned())
}

/// A command with everything that it says is missing.
fn complete(shell: &Shell, command: &str) -> String {
    let output = shell.run(&format!("{command} --json"));
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let missing = text.split_once("missing: ").map_or("", |(_, rest)| rest.split('"').next().unwrap_or_default());
    let given = missing.split(", ").filter_map(|name| match name.split(' ').next()? {
        "" => None,
        name if name.ends_with("-file") => Some(format!(" {name} other")),
        name if name.starts_with("--") => Some(format!(" {name} 1")),
        name if name.contains('@') => Some(" desk@localhost".to_owned()),
        _ => Some(" 1".to_owned()),
    });
    format!("{command}{}", given.collect::<String>())
}

#[tokio::test(flavor = "multi_thread")]
async fn no_command_shows_a_secret() {
    let shell = Shell::start().await;
    std::fs::write(shell.folder.path().join("secret"), CANARY).unwrap();
    std::fs::write(shell.folder.path().join("other"), "other").unwrap();
    let mut found = Vec::new();
    options(&shell, "trunkline", &mut found);
    for operation in with_secrets() {
        let resource = format!("{} {} ", operation.provider, operation.resource.replace('_', "-"));
        let own = found.iter().filter(|taking| taking.command.contains(&resource));
        let own: Vec<&str> = own.map(|taking| taking.option.trim_start_matches("--")).collect();
        let is_taken = |secret: &&&str| !own.iter().any(|name| name.replace('-', "_").ends_with(**secret));
        assert_eq!(operation.secrets.iter().find(is_taken), None, "{}: {own:?}", operation.id);
    }
    for Taking { command, option, help } in found {
        let has = |option: &str| help.contains(option.split(' ').next().unwrap_or_default());
        // The last takes a new secret, and looks at what others see of both processes.
        let sources = [
            format!("{option}-file secret"),
            format!("{option}-command 'cat secret'"),
            format!("{option}-stdin < secret"),
            format!("--generate-{}-into '{SPY}'", option.trim_start_matches("--")),
        ];
        let sources = sources.iter().filter(|source| has(source));
        // The shell puts the place of standard input wherever it stands.
        let complete = |source| complete(&shell, &format!("{command} -vv --yes --retries 0 {source}"));
        let mut commands: Vec<String> = sources.map(complete).collect();
        let forms = ["--json", "--raw", "--dry-run", "--dry-run --as curl", "--base-url http://127.0.0.1:1"];
        let first = commands[0].clone();
        commands.extend(forms.into_iter().filter(|form| has(form)).map(|form| format!("{first} {form}")));
        for command in commands {
            let output = shell.run(&command);
            let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            let new = read(&shell, "new").unwrap_or_else(|| CANARY.to_owned());
            for text in [&*out, &*err, &read(&shell, "seen").unwrap_or_default()] {
                assert!(!text.contains(CANARY) && !text.contains(new.trim()), "{command}\n{text}");
            }
            assert!(!err.contains("missing: ") && !err.contains("there is no option"), "{command}\n{err}");
        }
        for wrong in [format!("{option} {CANARY}"), format!("{option}={CANARY}"), format!("{option}-stdin {CANARY}")] {
            let output = shell.run(&format!("{command} {wrong} 1 2 3 4"));
            assert_eq!(output.status.code(), Some(2), "{command} {option}");
            assert!(!String::from_utf8_lossy(&output.stderr).contains(CANARY), "{command} {option}");
        }
    }
    let seen = read(&shell, "seen").unwrap_or_default();
    assert!(seen.contains("--generate-") && seen.contains("SIGNALWIRE_API_TOKEN"), "{seen}");
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
