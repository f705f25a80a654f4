//! What is wrong with a spec, where, and how to fix it.

use std::fmt;

/// One thing wrong in one place of a spec.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The document, as it was named to the loader.
    pub file: String,
    /// The line of the place, from 1, or of the nearest enclosing place; `None` for a folder or a file that cannot be
    /// read.
    pub line: Option<usize>,
    /// JSON pointer into the document; empty for the document as a whole.
    pub pointer: String,
    /// What is wrong, and the fix.
    pub message: String,
}

impl Problem {
    pub(crate) fn new(file: &str, pointer: &Pointer, message: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, pointer: pointer.0.clone(), message: message.into() }
    }

    /// About a whole file or folder.
    pub(crate) fn whole(file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { file: file.into(), line: None, pointer: String::new(), message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.pointer.is_empty() {
            write!(f, ": #{}", self.pointer)?;
        }
        write!(f, ": {}", self.message)
    }
}

/// A JSON pointer (RFC 6901) that grows as a document is walked.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Pointer(pub(crate) String);

impl Pointer {
    pub(crate) fn root() -> Self {
        Self::default()
    }

    pub(crate) fn join(&self, segment: &str) -> Self {
        let escaped = segment.replace('~', "~0").replace('/', "~1");
        Self(format!("{}/{escaped}", self.0))
    }

    pub(crate) fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }
}
