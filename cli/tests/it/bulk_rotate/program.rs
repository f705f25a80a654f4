//! The program, as a user starts it.

use super::platform::Platform;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

pub const TOKEN: &str = "PT-the-token-of-tests";

/// The id and the password of each line, in order.
pub fn updates(number: usize) -> Vec<(String, String)> {
    (0..number).map(|n| (format!("credential-{n}"), format!("correct {n} \"horse, {n}"))).collect()
}

pub fn lines<'a>(updates: impl IntoIterator<Item = &'a (String, String)>) -> String {
    let line = |(id, password): &(String, String)| serde_json::json!({ "id": id, "password": password }).to_string();
    updates.into_iter().map(|update| line(update) + "\n").collect()
}

/// A folder of its own with an input, and what starts the program on it.
pub struct Folder {
    path: PathBuf,
    url: String,
}

impl Folder {
    /// `name` is that of the test.
    pub fn new(name: &str, platform: &Platform, input: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bulk_rotate").join(name);
        // It is there if the test has run before.
        drop(fs::remove_dir_all(&path));
        fs::create_dir_all(&path).unwrap();
        let folder = Self { path, url: platform.url.clone() };
        folder.write("input.jsonl", input);
        folder
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.path.join(file)
    }

    pub fn write(&self, file: &str, content: &str) {
        fs::write(self.path(file), content).unwrap();
    }

    pub fn journal(&self) -> String {
        fs::read_to_string(self.path("input.jsonl.journal")).unwrap()
    }

    /// The ids that the journal holds this fact of.
    pub fn noted(&self, fact: &str) -> BTreeSet<String> {
        let journal = self.journal();
        let words = journal.lines().filter_map(|line| line.strip_prefix(fact)?.strip_prefix(' '));
        words.map(|rest| rest.split(' ').next().unwrap().to_owned()).collect()
    }

    /// The ids whose outcome the journal knows.
    pub fn known(&self) -> BTreeSet<String> {
        &self.noted("applied") | &self.noted("refused")
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_trunkline"));
        command.args(["rotate", "--from"]).args(arguments).current_dir(&self.path);
        command.env("SIGNALWIRE_BASE_URL", &self.url).env("SIGNALWIRE_SPACE", "acme");
        command.env("SIGNALWIRE_PROJECT_ID", "p").env("SIGNALWIRE_API_TOKEN", TOKEN);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub fn start(&self, arguments: &[&str]) -> Child {
        self.command(arguments).spawn().unwrap()
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        self.command(arguments).output().unwrap().into()
    }
}

/// How the program ended, and all that it said.
#[derive(Debug)]
pub struct Ended {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// No part of a password or of the token is in what was said or written.
#[track_caller]
pub fn assert_no_secret(texts: &[&str]) {
    for text in texts {
        assert!(!text.contains("horse") && !text.contains("of-tests"), "{text}");
    }
}
