//! What is to be changed: lines of JSON, each with an id and the password that it is to have.

use ring::digest;
use serde::Deserialize;
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek};
use std::path::Path;
use trunkline::Secret;
use trunkline::signalwire::types::SipCredentialId;

/// One line of the input. Other fields are ignored.
#[derive(Deserialize)]
pub struct Update {
    pub id: SipCredentialId,
    pub password: Secret,
}

/// An input that can be read twice: once to find what is wrong with it, and once to send it.
pub struct Input {
    name: String,
    content: Content,
}

enum Content {
    File(File),
    /// What came through a pipe, which cannot be read twice. Passwords are not put on a disk for that.
    Piped(Vec<u8>),
}

/// What an input that is right comes to.
pub struct Checked {
    pub updates: usize,
    /// Of all ids and passwords, in whatever order they are. Whoever sees it can try passwords against it.
    pub digest: [u8; digest::SHA256_OUTPUT_LEN],
}

impl Input {
    /// Opens a file, or standard input for `-`.
    pub fn open(path: &Path) -> Result<Self, String> {
        let name = path.display().to_string();
        let unreadable = |error| format!("{} cannot be read: {error}", path.display());
        let mut piped = Vec::new();
        if path == Path::new("-") {
            std::io::stdin().read_to_end(&mut piped).map_err(unreadable)?;
            return Ok(Self { name: "standard input".to_owned(), content: Content::Piped(piped) });
        }
        let mut file = File::open(path).map_err(unreadable)?;
        if file.metadata().map_err(unreadable)?.is_file() {
            return Ok(Self { name, content: Content::File(file) });
        }
        file.read_to_end(&mut piped).map_err(unreadable)?;
        Ok(Self { name, content: Content::Piped(piped) })
    }

    /// Reads all of it, so that a mistake in its last line is found before anything is sent.
    pub fn check(&self) -> Result<Checked, String> {
        let mut lines = HashMap::new();
        let mut sum = [0; digest::SHA256_OUTPUT_LEN];
        for numbered in self.lines()? {
            let (number, update) = numbered?;
            let (id, password) = (update.id.as_str(), update.password.expose());
            let mut own = digest::Context::new(&digest::SHA256);
            // No id has a zero in it, so this tells where the password begins.
            for part in [id, "\0", password] {
                own.update(part.as_bytes());
            }
            sum.iter_mut().zip(own.finish().as_ref()).for_each(|(sum, own)| *sum ^= own);
            if let Some(first) = lines.insert(update.id, number) {
                return Err(format!(
                    "{}, line {number}: the id is also in line {first}; keep the line with the right password",
                    self.name
                ));
            }
        }
        match lines.len() {
            0 => Err(format!("{} holds no updates", self.name)),
            updates => Ok(Checked { updates, digest: sum }),
        }
    }

    /// The updates, from the first on, with one line in memory.
    pub fn updates(&self) -> Result<impl Iterator<Item = Result<Update, String>>, String> {
        Ok(self.lines()?.map(|numbered| numbered.map(|(_, update)| update)))
    }

    /// The updates with the numbers of their lines.
    fn lines(&self) -> Result<impl Iterator<Item = Result<(usize, Update), String>>, String> {
        let mut reader: Box<dyn BufRead> = match &self.content {
            Content::Piped(bytes) => Box::new(bytes.as_slice()),
            Content::File(file) => {
                (&*file).rewind().map_err(|error| format!("{} cannot be read again: {error}", self.name))?;
                Box::new(BufReader::new(file))
            }
        };
        let (mut line, mut number) = (String::new(), 0);
        Ok(std::iter::from_fn(move || {
            loop {
                line.clear();
                number += 1;
                match reader.read_line(&mut line) {
                    Ok(0) => return None,
                    Ok(_) => {
                        // Some editors put a byte order mark in front of a file.
                        let mark = if number == 1 { "\u{feff}" } else { "" };
                        let line = line.strip_prefix(mark).unwrap_or(&line);
                        if line.trim().is_empty() {
                            continue;
                        }
                        let update = parse(line).map(|update| (number, update));
                        return Some(update.map_err(|what| format!("{}, line {number}: {what}", self.name)));
                    }
                    Err(error) => return Some(Err(format!("{}, line {number}: {error}", self.name))),
                }
            }
        }))
    }
}

fn parse(line: &str) -> Result<Update, String> {
    // serde's own message would quote what stands there, which may be a password.
    let update: Update = serde_json::from_str(line.trim_end()).map_err(|error| {
        format!(
            r#"no {{"id": "…", "password": "…"}}, as column {} shows; write one such object in a line"#,
            error.column()
        )
    })?;
    if update.id.as_str().is_empty() || update.id.as_str().contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err("the id is empty or has white space in it; it is the credential's resource id".to_owned());
    }
    if update.password.is_empty() {
        return Err("the password is empty; leave the line out if it is not to be changed".to_owned());
    }
    Ok(update)
}
