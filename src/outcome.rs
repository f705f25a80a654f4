//! What became of a request that failed.

use std::fmt;

/// What became of a request that ended in an error: the first question after a failed write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The platform never got it. Nothing changed: mend the cause, and try again.
    NotSent,
    /// The platform answered that it did not do it. Nothing changed: mend the cause, and try again.
    Refused,
    /// The platform did it; only its answer could not be used. Do not send it again: read the resource for its state.
    Applied,
    /// It may have taken effect or not: it was sent, and no answer tells. Read the resource before writing again.
    Unknown,
}

impl Outcome {
    /// One word for logs: `not sent`, `refused`, `applied` or `unknown`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not sent",
            Self::Refused => "refused",
            Self::Applied => "applied",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
