//! Where the secrets of a manifest come from. They are read when they are needed, once in a run.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use trunkline::Secret;

/// Where a secret comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    File(PathBuf),
    Command(Vec<String>),
    Prompt,
    Generated { length: usize, store: Store },
}

/// A command of the user's that keeps generated secrets. It is called with two more arguments, `get`, `put` or `delete` and the
/// [`Slot`]. `put` has the secret on standard input; `get` prints it, or nothing if there is none, and then succeeds too.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Store(pub Vec<String>);

/// The places of a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The secret in use.
    Current,
    /// The one that a rotation is about to set.
    Pending,
    /// The one before.
    Previous,
}

impl Slot {
    const fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Pending => "pending",
            Self::Previous => "previous",
        }
    }
}

impl Store {
    pub fn get(&self, slot: Slot) -> Result<Option<Secret>, String> {
        let text = run(&self.0, &["get", slot.name()], None)
            .map_err(|error| format!("{error}; without such a secret, it has to print nothing and exit with 0"))?;
        if text.is_empty() { Ok(None) } else { Ok(Some(text)) }
    }

    pub fn put(&self, slot: Slot, secret: &Secret) -> Result<(), String> {
        run(&self.0, &["put", slot.name()], Some(secret)).map(drop)
    }

    pub fn delete(&self, slot: Slot) -> Result<(), String> {
        run(&self.0, &["delete", slot.name()], None).map(drop)
    }
}

/// Asks for a secret on the terminal; the text says which.
pub type Prompt = Box<dyn Fn(&str) -> Result<Secret, String>>;

/// The secrets of a run.
pub struct Secrets {
    /// The folder of the manifest: paths are relative to it.
    folder: PathBuf,
    prompt: Prompt,
    read: RefCell<HashMap<(String, Source), Secret>>,
}

impl Secrets {
    pub fn new(manifest: &Path, prompt: Prompt) -> Self {
        let folder = manifest.parent().unwrap_or(Path::new("")).to_owned();
        Self { folder, prompt, read: RefCell::default() }
    }

    /// Reads a secret, or generates and stores it. `name` is the field that it belongs to.
    pub fn read(&self, name: &str, source: &Source) -> Result<Secret, String> {
        let key = (name.to_owned(), source.clone());
        if let Some(secret) = self.read.borrow().get(&key) {
            return Ok(secret.clone());
        }
        let secret = match source {
            Source::File(path) => {
                let path = self.folder.join(path);
                let text = std::fs::read_to_string(&path).map(Secret::from);
                text.map_err(|error| format!("{name}: {}: {error}", path.display()))
                    .map(|text| one_line(text.expose()).into())
            }
            Source::Command(command) => run(command, &[], None).map_err(|error| format!("{name}: {error}")),
            Source::Prompt => (self.prompt)(name),
            Source::Generated { length, store } => stored(store, *length).map_err(|error| format!("{name}: {error}")),
        }?;
        if secret.is_empty() || secret.expose().contains(['\n', '\r', '\0']) {
            return Err(format!("{name}: the secret is empty or has more than one line"));
        }
        self.read.borrow_mut().insert(key, secret.clone());
        Ok(secret)
    }
}

/// The secret of a store. A new one is stored before anybody can use it.
fn stored(store: &Store, length: usize) -> Result<Secret, String> {
    if let Some(secret) = store.get(Slot::Current)? {
        return Ok(secret);
    }
    let secret = generate(length)?;
    store.put(Slot::Current, &secret)?;
    Ok(secret)
}

/// Random letters and digits, without those that people confuse.
pub fn generate(length: usize) -> Result<Secret, String> {
    const ALPHABET: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    let mut secret = String::with_capacity(length);
    let mut bytes = [0; 64];
    while secret.len() < length {
        getrandom::fill(&mut bytes).map_err(|error| format!("the system has no random numbers: {error}"))?;
        // Larger bytes would make the first letters likelier.
        let unbiased = bytes.iter().filter(|byte| usize::from(**byte) < 256 / ALPHABET.len() * ALPHABET.len());
        let missing = length - secret.len();
        secret.extend(unbiased.take(missing).map(|byte| char::from(ALPHABET[usize::from(*byte) % ALPHABET.len()])));
    }
    Ok(secret.into())
}

/// Runs a command and returns what it prints. Its error output is the user's to see.
fn run(command: &[String], arguments: &[&str], input: Option<&Secret>) -> Result<Secret, String> {
    let [program, own @ ..] = command else { return Err("the command is empty".to_owned()) };
    let shown = [&[program.as_str()], arguments].concat().join(" ");
    let failed = |error: &dyn std::fmt::Display| format!("the command `{shown}` failed: {error}");
    let mut child = Command::new(program)
        .args(own)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| failed(&error))?;
    if let (Some(mut stdin), Some(secret)) = (child.stdin.take(), input) {
        // A command that does not read it tells so by its status.
        drop(writeln!(stdin, "{}", secret.expose()));
    }
    let output = child.wait_with_output().map_err(|error| failed(&error))?;
    if !output.status.success() {
        return Err(failed(&output.status));
    }
    let text = String::from_utf8(output.stdout).map(Secret::from);
    let text = text.map_err(|_| failed(&"it printed what is not UTF-8 text"))?;
    Ok(one_line(text.expose()).into())
}

/// The text without the line break that editors and programs end it with.
pub fn one_line(text: &str) -> &str {
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.strip_suffix('\r').unwrap_or(text)
}
