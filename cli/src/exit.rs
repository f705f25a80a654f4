//! Exit codes: how the command ended.

use std::process::ExitCode;
use trunkline::{Error, ErrorKind, Outcome};

/// The exit codes, the same for all commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Done = 0,
    /// The platform refused the request. Nothing changed.
    Refused = 1,
    /// The command line or the configuration is wrong. Nothing was sent.
    Usage = 2,
    /// No connection. Nothing was sent.
    NotSent = 3,
    /// The request may have taken effect.
    Unknown = 4,
    /// The request took effect, but its result cannot be read or is not what was set.
    NotAsSet = 5,
    /// Some of several changes were made.
    Partly = 6,
    /// A plan has something to do.
    Changes = 7,
    Interrupted = 130,
}

/// The exit codes, for the help of the program.
pub(crate) const HELP: &str = "Exit codes:
  0    done
  1    refused by the platform; nothing changed
  2    wrong usage or configuration; nothing was sent
  3    not sent: no connection
  4    unknown: the request may have taken effect; read before you write again
  5    took effect, but the result cannot be read or differs from what was set
  6    partly done
  7    a plan has changes
  130  interrupted";

impl Exit {
    pub(crate) fn of(error: &Error) -> Self {
        match (error.kind(), error.outcome()) {
            (ErrorKind::Config | ErrorKind::InvalidRequest, Outcome::NotSent) => Self::Usage,
            (_, Outcome::NotSent) => Self::NotSent,
            (_, Outcome::Refused) => Self::Refused,
            (_, Outcome::Applied) => Self::NotAsSet,
            (_, Outcome::Unknown) => Self::Unknown,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
