//! What is known of each write, in a file that survives the program: of bulk rotations, single rotations and `apply`.
//!
//! The first line says what the journal is of. Each further line is one [`Fact`] about one subject: the id of a credential, or an
//! address of the manifest. A fact is one `write`, done before the program goes on: `sent` before the request leaves, the rest
//! before the next write of that subject. So a program that is killed has lost nothing that it knew, as what was written is the
//! kernel's. A machine that loses its power loses what was not synchronized, [`UNSYNCED`] facts at the most. What costs money
//! is synchronized before it is sent.
//!
//! No line has a secret.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::rand::{self, SecureRandom};
use ring::{digest, pbkdf2};
use std::cell::Cell;
use std::collections::HashMap;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::num::NonZeroU32;
use std::path::Path;
use std::time::{Duration, SystemTime};
use trunkline::chrono::{DateTime, SecondsFormat, Utc};

/// How many facts a loss of power can take back.
const UNSYNCED: u32 = 1000;

/// The outcome of a write, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A request is about to be sent. Without a later fact, its outcome is unknown.
    Sent,
    /// It took effect.
    Applied,
    /// It changed nothing, and sending the same again will not either. Never noted after a request that may have changed
    /// something.
    Refused,
    /// This request changed nothing, and a later one may.
    Deferred,
    /// This request, or one before it, may have taken effect or not.
    Unknown,
}

impl Fact {
    const ALL: [Self; 5] = [Self::Sent, Self::Applied, Self::Refused, Self::Deferred, Self::Unknown];

    const fn word(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Applied => "applied",
            Self::Refused => "refused",
            Self::Deferred => "deferred",
            Self::Unknown => "unknown",
        }
    }
}

/// What a journal is of.
pub enum Purpose<'a> {
    /// The input of a bulk rotation with this digest.
    Bulk(&'a [u8]),
    /// The writes of one manifest, whatever it says by now.
    Manifest,
}

/// What a journal holds of one subject.
#[derive(Clone, Copy, Default)]
struct Subject {
    last: Option<Fact>,
    in_doubt: bool,
    applied: u32,
    /// When the last request was sent, and the last that is in doubt, if the journal says so.
    sent: Option<DateTime<Utc>>,
    doubted: Option<DateTime<Utc>>,
}

impl Subject {
    fn doubt(&mut self) {
        self.in_doubt = true;
        self.doubted = self.sent;
    }
}

pub struct Journal {
    file: File,
    unsynced: Cell<u32>,
    /// True after a fact that may stand there in part, as on a full disk: only the last line of a journal may be torn.
    torn: Cell<bool>,
    /// What earlier runs left.
    subjects: HashMap<String, Subject>,
}

/// A program that was being started when the journal was opened holds the lock, too, until it runs. Unlocking ends that.
impl Drop for Journal {
    fn drop(&mut self) {
        let _ = fs4::FileExt::unlock(&self.file);
    }
}

impl Journal {
    /// Opens a journal, or begins it.
    pub fn open(path: &Path, purpose: &Purpose<'_>) -> Result<Self, String> {
        let name = path.display();
        let unusable = |error: io::Error| format!("the journal {name} cannot be used: {error}");
        let mut options = File::options();
        // For its owner alone: the first line is one to try short inputs against, and the rest names credentials.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.read(true).write(true).create(true).truncate(false).open(path).map_err(unusable)?;
        // A lock of the system's ends with the program, however that ends. The standard library has it from Rust 1.89 on.
        fs4::FileExt::try_lock(&file).map_err(|error| match error {
            fs4::TryLockError::WouldBlock => format!("another run holds the journal {name}; let it come to its end"),
            fs4::TryLockError::Error(error) => unusable(error),
        })?;
        let mut journal = Self { file, unsynced: Cell::default(), torn: Cell::default(), subjects: HashMap::new() };
        if journal.file.metadata().map_err(unusable)?.len() == 0 {
            journal.begin(purpose).map_err(unusable)?;
            return Ok(journal);
        }
        let (subjects, end) = read(&journal.file, purpose).map_err(|what| format!("the journal {name}, {what}"))?;
        journal.subjects = subjects;
        // What was torn off in the middle of a line goes, so that the next fact begins a line.
        journal.file.set_len(end).and_then(|()| (&journal.file).seek(SeekFrom::End(0))).map_err(unusable)?;
        Ok(journal)
    }

    fn begin(&self, purpose: &Purpose<'_>) -> io::Result<()> {
        let line = match purpose {
            Purpose::Manifest => format!("{TITLE} manifest\n"),
            Purpose::Bulk(digest) => {
                let mut salt = [0; 16];
                let random = rand::SystemRandom::new().fill(&mut salt);
                random.map_err(|_| io::Error::other("the system has no random numbers"))?;
                let mut seal = [0; digest::SHA256_OUTPUT_LEN];
                pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, ROUNDS, &salt, digest, &mut seal);
                format!("{TITLE} bulk {} {}\n", STANDARD.encode(salt), STANDARD.encode(seal))
            }
        };
        (&self.file).write_all(line.as_bytes())?;
        self.file.sync_all()
    }

    /// Writes a fact down. `detail` tells people more: the status of a refusal, or what was sent.
    pub fn note(&self, fact: Fact, subject: &str, detail: &str) -> Result<(), String> {
        if self.torn.replace(true) {
            return Err(not_written("an earlier fact was not written whole"));
        }
        let space = if detail.is_empty() { "" } else { " " };
        let line = format!("{} {subject}{space}{detail}\n", fact.word());
        (&self.file).write_all(line.as_bytes()).map_err(not_written)?;
        self.torn.set(false);
        self.unsynced.set(self.unsynced.get() + 1);
        if self.unsynced.get() == UNSYNCED { self.sync() } else { Ok(()) }
    }

    /// Writes down that a request is about to be sent, and when.
    pub fn note_sent(&self, subject: &str, verb: &str) -> Result<(), String> {
        let now = DateTime::<Utc>::from(SystemTime::now()).to_rfc3339_opts(SecondsFormat::Secs, true);
        self.note(Fact::Sent, subject, &format!("{verb} {now}"))
    }

    /// The last fact of earlier runs about a subject.
    pub fn last(&self, subject: &str) -> Option<Fact> {
        self.subjects.get(subject)?.last
    }

    /// True if a request of an earlier run may have taken effect, and nobody knows.
    pub fn is_in_doubt(&self, subject: &str) -> bool {
        self.subjects.get(subject).is_some_and(|subject| subject.in_doubt)
    }

    /// How long ago that request was sent.
    pub fn in_doubt_for(&self, subject: &str) -> Option<Duration> {
        let subject = self.subjects.get(subject).filter(|subject| subject.in_doubt)?;
        let sent = subject.doubted.map(|sent| DateTime::<Utc>::from(SystemTime::now()) - sent);
        Some(sent.map_or(Duration::MAX, |ago| ago.to_std().unwrap_or_default()))
    }

    /// How often a write of this subject took effect in earlier runs.
    pub fn applied(&self, subject: &str) -> u32 {
        self.subjects.get(subject).map_or(0, |subject| subject.applied)
    }

    /// The subjects that came to their end in earlier runs, with that end.
    pub fn known(&self) -> impl Iterator<Item = (&str, Fact)> {
        self.subjects.iter().filter_map(|(name, subject)| match subject.last {
            Some(last @ (Fact::Applied | Fact::Refused)) => Some((name.as_str(), last)),
            _ => None,
        })
    }

    /// Makes what was written survive a loss of power.
    pub fn sync(&self) -> Result<(), String> {
        self.unsynced.set(0);
        self.file.sync_data().map_err(not_written)
    }
}

fn not_written(error: impl fmt::Display) -> String {
    format!("the journal cannot be written: {error}")
}

const TITLE: &str = "trunkline-journal 1";

/// The first line tells inputs apart without telling of them: to try out passwords against it, one has to guess all of the
/// input's at once, and to pay for every guess. The number is OWASP's for this function.
const ROUNDS: NonZeroU32 = NonZeroU32::new(600_000).unwrap();

/// What a journal holds, and where its last whole line ends.
fn read(file: &File, purpose: &Purpose<'_>) -> Result<(HashMap<String, Subject>, u64), String> {
    let (mut subjects, mut end) = (HashMap::<String, Subject>::new(), 0);
    let (mut reader, mut line) = (BufReader::new(file), Vec::new());
    for number in 1.. {
        line.clear();
        let length = reader.read_until(b'\n', &mut line).map_err(|error| format!("line {number}: {error}"))?;
        let Some(whole) = line.strip_suffix(b"\n").map(String::from_utf8_lossy) else { break };
        if number == 1 {
            check_title(&whole, purpose).map_err(|what| format!("line 1: {what}"))?;
        } else {
            let mut words = whole.split(' ');
            let fact = words.next().and_then(|word| Fact::ALL.into_iter().find(|fact| fact.word() == word));
            let (Some(fact), Some(name)) = (fact, words.next()) else {
                return Err(format!(
                    "line {number}: nothing that this program writes; restore the file, or begin another"
                ));
            };
            let subject = subjects.entry(name.to_owned()).or_default();
            // A kill left the one before without a response, and no later response is about it.
            if fact == Fact::Unknown || (fact == Fact::Sent && subject.last == Some(Fact::Sent)) {
                subject.doubt();
            }
            if fact == Fact::Applied {
                subject.in_doubt = false;
                subject.applied += 1;
            }
            if fact == Fact::Sent {
                subject.sent =
                    words.next_back().and_then(|time| Some(DateTime::parse_from_rfc3339(time).ok()?.to_utc()));
            }
            subject.last = Some(fact);
        }
        end += length as u64;
    }
    for subject in subjects.values_mut().filter(|subject| subject.last == Some(Fact::Sent)) {
        subject.doubt();
    }
    if end == 0 { Err("line 1: no journal; name another file".to_owned()) } else { Ok((subjects, end)) }
}

fn check_title(line: &str, purpose: &Purpose<'_>) -> Result<(), &'static str> {
    let own = line.strip_prefix(TITLE).and_then(|rest| rest.strip_prefix(' '));
    let own = own.ok_or("no journal of this program; name another file")?;
    match (purpose, own.strip_prefix("bulk ")) {
        (Purpose::Bulk(digest), Some(seal)) => check_seal(seal, digest),
        (Purpose::Manifest, None) if own == "manifest" => Ok(()),
        _ => Err("it is the journal of another command; name another file"),
    }
}

fn check_seal(words: &str, digest: &[u8]) -> Result<(), &'static str> {
    let words = words.split_once(' ');
    let decoded = words.and_then(|(salt, seal)| Some((STANDARD.decode(salt).ok()?, STANDARD.decode(seal).ok()?)));
    let (salt, seal) = decoded.ok_or("no journal of this program; name another file")?;
    pbkdf2::verify(pbkdf2::PBKDF2_HMAC_SHA256, ROUNDS, &salt, digest, &seal).map_err(
        |_| "it is of an input with other ids or passwords; end that one first, or name another journal for this one",
    )
}
