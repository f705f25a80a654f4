//! Secrets come from a file, standard input, a command or a prompt, never from the command line or the environment: other
//! users of the machine see those.

use crate::failure::Failure;
use clap::{Arg, ArgAction, ArgMatches, ValueHint, value_parser};
use std::fs::OpenOptions;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use trunkline::Secret;
use trunkline_cli::plan::secrets::{generate, one_line};

/// The suffixes of the options for one secret: `--password-file` and the like.
const SUFFIXES: [&str; 3] = ["file", "stdin", "command"];

/// The length of a new secret: 139 bits.
const LENGTH: usize = 24;

/// The options that a secret `name` is given by.
pub(crate) fn arguments(name: &str, help: &str) -> [Arg; 3] {
    let option = |suffix: &str, help: String| {
        let name = format!("{name}-{suffix}");
        Arg::new(name.clone()).long(name).help(help)
    };
    let [file, stdin, command] = SUFFIXES;
    [
        option(file, format!("{help}: file that holds it"))
            .value_name("FILE")
            .value_hint(ValueHint::FilePath)
            .value_parser(value_parser!(PathBuf)),
        option(stdin, "The same from standard input".to_owned()).action(ArgAction::SetTrue),
        option(command, "The same from what a command prints".to_owned())
            .value_name("COMMAND")
            .value_hint(ValueHint::CommandString),
    ]
}

/// The options by which a new secret `name` is made: it goes to a new file or to a command, and is never printed.
pub(crate) fn generating_arguments(name: &str) -> [Arg; 2] {
    let option = |id: String, help: &'static str| Arg::new(id.clone()).long(id).help(help);
    [
        option(format!("generate-{name}"), "Makes a random one and writes it to a new file that only you can read")
            .value_name("FILE")
            .value_hint(ValueHint::FilePath)
            .value_parser(value_parser!(PathBuf)),
        option(format!("generate-{name}-into"), "Makes a random one and passes it to a command on its standard input")
            .value_name("COMMAND")
            .value_hint(ValueHint::CommandString),
    ]
}

/// Where a secret comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    File(PathBuf),
    Stdin,
    Command(String),
    NewFile(PathBuf),
    IntoCommand(String),
}

impl Source {
    /// The source that the options of `name` say, at most one.
    pub(crate) fn given(arguments: &ArgMatches, name: &str) -> Result<Option<Self>, Failure> {
        let text = |id: String| arguments.try_get_one::<String>(&id).ok().flatten().cloned();
        let path = |id: String| arguments.try_get_one::<PathBuf>(&id).ok().flatten().cloned();
        let is_stdin = arguments.try_get_one::<bool>(&format!("{name}-stdin")).ok().flatten().copied();
        let given = [
            path(format!("{name}-file")).map(Self::File),
            is_stdin.filter(|set| *set).map(|_| Self::Stdin),
            text(format!("{name}-command")).map(Self::Command),
            path(format!("generate-{name}")).map(Self::NewFile),
            text(format!("generate-{name}-into")).map(Self::IntoCommand),
        ];
        let mut given = given.into_iter().flatten();
        match (given.next(), given.next()) {
            (_, Some(_)) => Err(Failure::usage(format!("{name}: given in two ways; keep one of them"))),
            (source, None) => Ok(source),
        }
    }

    /// Reads or makes the secret.
    pub(crate) fn read(&self, name: &str) -> Result<Secret, Failure> {
        let secret = match self {
            Self::File(path) if path == Path::new("-") => text(&mut io::stdin().lock()),
            Self::File(path) => {
                std::fs::File::open(path).map_err(|error| error.to_string()).and_then(|mut file| text(&mut file))
            }
            Self::Stdin => text(&mut io::stdin().lock()),
            Self::Command(command) => output(command),
            Self::NewFile(path) => {
                return new_file(path).map_err(|failure| failure.context(format!("{name}: {}", path.display())));
            }
            Self::IntoCommand(command) => {
                let secret = generate(LENGTH)?;
                return input(command, &secret).map(|()| secret).map_err(|error| self.failed(name, &error));
            }
        };
        secret.map_err(|error| self.failed(name, &error))
    }

    fn failed(&self, name: &str, error: &str) -> Failure {
        let place = match self {
            Self::File(path) | Self::NewFile(path) => path.display().to_string(),
            Self::Stdin => "standard input".to_owned(),
            Self::Command(_) | Self::IntoCommand(_) => "the command".to_owned(),
        };
        Failure::usage(format!("{name}: {place}: {error}"))
    }
}

/// Asks for a secret on the terminal, without echo.
pub(crate) fn prompt(name: &str) -> Result<Secret, Failure> {
    if !io::stdin().is_terminal() {
        let failure = Failure::usage(format!("{name}: not given, and there is no terminal to ask on"));
        return Err(
            failure.hint(format!("give it with `--{name}-file FILE`, `--{name}-stdin` or `--{name}-command COMMAND`"))
        );
    }
    let secret = rpassword::prompt_password(format!("{name}: "));
    let secret = secret.map(Secret::from).map_err(|error| format!("{name}: the terminal cannot be read: {error}"))?;
    if secret.is_empty() { Err(format!("{name}: nothing was entered").into()) } else { Ok(secret) }
}

/// The text without the line break that editors end it with. Texts that cannot be passwords are refused.
fn text(from: &mut impl Read) -> Result<Secret, String> {
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    secret_of(bytes)
}

fn secret_of(bytes: Vec<u8>) -> Result<Secret, String> {
    // The error would hold the bytes.
    let text = String::from_utf8(bytes).map_err(|_| "it is not UTF-8 text".to_owned())?;
    match one_line(&text) {
        "" => Err("it is empty".to_owned()),
        secret if secret.contains(['\n', '\r', '\0']) => Err("it has more than one line".to_owned()),
        secret => Ok(secret.into()),
    }
}

fn shell(command: &str) -> Command {
    let (shell, option) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let mut shell = Command::new(shell);
    shell.arg(option).arg(command);
    shell
}

/// The secret that a command prints.
fn output(command: &str) -> Result<Secret, String> {
    run(command).and_then(secret_of)
}

/// The text that a command prints, with all its lines.
pub(crate) fn printed(command: &str) -> Result<Secret, String> {
    String::from_utf8(run(command)?).map(Secret::from).map_err(|_| "it printed what is not UTF-8 text".to_owned())
}

/// Runs a command. Its error output is the user's to see.
fn run(command: &str) -> Result<Vec<u8>, String> {
    let output = shell(command).stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| error.to_string())?;
    if output.status.success() { Ok(output.stdout) } else { Err(format!("it failed: {}", output.status)) }
}

fn input(command: &str, secret: &Secret) -> Result<(), String> {
    let mut child =
        shell(command).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().map_err(|error| error.to_string())?;
    let written = child.stdin.take().map_or(Ok(()), |mut stdin| writeln!(stdin, "{}", secret.expose()));
    let status = child.wait().map_err(|error| error.to_string())?;
    match (written, status.success()) {
        (Ok(()), true) => Ok(()),
        (Err(error), true) => Err(format!("it did not take its input: {error}")),
        (_, false) => Err(format!("it failed: {status}")),
    }
}

/// Writes a new secret to a file that must not exist.
fn new_file(path: &Path) -> Result<Secret, Failure> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let secret = generate(LENGTH)?;
    let written = options.open(path).and_then(|mut file| {
        writeln!(file, "{}", secret.expose())?;
        file.sync_all()
    });
    written.map(|()| secret).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::usage("the file exists; a new secret needs a new file"),
        _ => Failure::usage(error.to_string()),
    })
}
