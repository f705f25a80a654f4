//! What is known of each update, in a file that survives the program.
//!
//! The first line says which input the journal is of, and each further line is one [`Fact`] about one id. A fact is one
//! `write`, done before the program goes on: `sent` before the request leaves, the rest before the next update begins. So
//! a program that is killed has lost nothing that it knew, as what was written is the kernel's. A machine that loses its
//! power loses what was not synchronized, [`UNSYNCED`] facts at the most; those updates are sent again, which is safe, and
//! not worth a synchronization for each.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::rand::{self, SecureRandom};
use ring::{digest, pbkdf2};
use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::num::NonZeroU32;
use std::path::Path;
use trunkline::signalwire::types::SipCredentialId;

/// How many facts a loss of power can take back.
const UNSYNCED: u32 = 1000;

/// What became of an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fact {
    /// A request is about to leave. Without a later fact, nobody knows what became of it.
    Sent,
    /// The credential has the new password.
    Applied,
    /// It keeps the old one, and sending the same again will not change that. Never noted after a request that may have
    /// changed it.
    Refused,
    /// This request changed nothing, and a later one may.
    Deferred,
    /// This request, or one before it, may have changed the password or not.
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

pub(crate) struct Journal {
    file: File,
    unsynced: Cell<u32>,
    /// True after a fact that may stand there in part, as on a full disk: only the last line of a journal may be torn.
    torn: Cell<bool>,
    in_doubt: HashSet<SipCredentialId>,
}

/// The updates that came to their end in earlier runs, with that end.
pub(crate) type Known = HashMap<SipCredentialId, Fact>;

impl Journal {
    /// Opens the journal of the input with this digest, or begins it.
    pub(crate) fn open(path: &Path, digest: &[u8]) -> Result<(Self, Known), String> {
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
        let mut journal = Self { file, unsynced: Cell::default(), torn: Cell::default(), in_doubt: HashSet::default() };
        if journal.file.metadata().map_err(unusable)?.len() == 0 {
            journal.begin(digest).map_err(unusable)?;
            return Ok((journal, Known::new()));
        }
        let read = read(&journal.file, digest).map_err(|what| format!("the journal {name}, {what}"))?;
        journal.in_doubt = read.in_doubt;
        // What was torn off in the middle of a line goes, so that the next fact begins a line.
        journal.file.set_len(read.end).and_then(|()| (&journal.file).seek(SeekFrom::End(0))).map_err(unusable)?;
        Ok((journal, read.known))
    }

    fn begin(&self, digest: &[u8]) -> io::Result<()> {
        let mut salt = [0; 16];
        rand::SystemRandom::new().fill(&mut salt).map_err(|_| io::Error::other("the system has no random numbers"))?;
        let mut seal = [0; digest::SHA256_OUTPUT_LEN];
        pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, ROUNDS, &salt, digest, &mut seal);
        let line = format!("{TITLE} {} {}\n", STANDARD.encode(salt), STANDARD.encode(seal));
        (&self.file).write_all(line.as_bytes())?;
        self.file.sync_all()
    }

    /// Writes a fact down. `code` tells people more: the status of a refusal.
    pub(crate) fn note(&self, fact: Fact, id: &SipCredentialId, code: &str) -> io::Result<()> {
        if self.torn.replace(true) {
            return Err(io::Error::other("an earlier fact was not written whole"));
        }
        let space = if code.is_empty() { "" } else { " " };
        (&self.file).write_all(format!("{} {id}{space}{code}\n", fact.word()).as_bytes())?;
        self.torn.set(false);
        self.unsynced.set(self.unsynced.get() + 1);
        if self.unsynced.get() == UNSYNCED { self.sync() } else { Ok(()) }
    }

    /// True if a request of an earlier run may have changed this one's password, and nobody knows.
    pub(crate) fn is_in_doubt(&self, id: &SipCredentialId) -> bool {
        self.in_doubt.contains(id)
    }

    /// Makes what was written survive a loss of power.
    pub(crate) fn sync(&self) -> io::Result<()> {
        self.unsynced.set(0);
        self.file.sync_data()
    }
}

const TITLE: &str = "bulk_rotate 1";

/// The first line tells inputs apart without telling of them: to try out passwords against it, one has to guess all of the
/// input's at once, and to pay for every guess. The number is OWASP's for this function.
const ROUNDS: NonZeroU32 = NonZeroU32::new(600_000).unwrap();

/// What a journal holds.
struct Held {
    known: Known,
    in_doubt: HashSet<SipCredentialId>,
    /// Where its last whole line ends.
    end: u64,
}

fn read(file: &File, digest: &[u8]) -> Result<Held, String> {
    let (mut known, mut in_doubt, mut unanswered, mut end) = (Known::new(), HashSet::new(), HashSet::new(), 0);
    let (mut reader, mut line) = (BufReader::new(file), Vec::new());
    for number in 1.. {
        line.clear();
        let length = reader.read_until(b'\n', &mut line).map_err(|error| format!("line {number}: {error}"))?;
        let Some(whole) = line.strip_suffix(b"\n").map(String::from_utf8_lossy) else { break };
        let mut words = whole.split(' ');
        if number == 1 {
            check_seal(&whole, digest).map_err(|what| format!("line 1: {what}"))?;
        } else {
            let fact = words.next().and_then(|word| Fact::ALL.into_iter().find(|fact| fact.word() == word));
            let (Some(fact), Some(id)) = (fact, words.next()) else {
                return Err(format!(
                    "line {number}: nothing that this program writes; restore the file, or begin another"
                ));
            };
            let id = SipCredentialId::from(id);
            let unanswered_before = unanswered.remove(&id);
            match fact {
                Fact::Sent => {
                    // A kill left the one before without an answer, and no later answer is about it.
                    if unanswered_before {
                        in_doubt.insert(id.clone());
                    }
                    unanswered.insert(id);
                }
                Fact::Unknown => {
                    in_doubt.insert(id);
                }
                Fact::Deferred => {}
                Fact::Applied | Fact::Refused => {
                    known.insert(id, fact);
                }
            }
        }
        end += length as u64;
    }
    in_doubt.extend(unanswered);
    if end == 0 { Err("line 1: no journal; name another file".to_owned()) } else { Ok(Held { known, in_doubt, end }) }
}

fn check_seal(line: &str, digest: &[u8]) -> Result<(), &'static str> {
    let words = line.strip_prefix(TITLE).and_then(|rest| rest.trim_start().split_once(' '));
    let decoded = words.and_then(|(salt, seal)| Some((STANDARD.decode(salt).ok()?, STANDARD.decode(seal).ok()?)));
    let (salt, seal) = decoded.ok_or("no journal of this program; name another file")?;
    pbkdf2::verify(pbkdf2::PBKDF2_HMAC_SHA256, ROUNDS, &salt, digest, &seal).map_err(
        |_| "it is of an input with other ids or passwords; end that one first, or name another journal for this one",
    )
}
