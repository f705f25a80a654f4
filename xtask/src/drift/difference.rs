//! One difference between our documents and a vendor's.

/// What a difference means for users of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Class {
    /// What we send may be refused or mean something else, or what we rely on may be missing or of another form.
    Breaking,
    /// The vendor has more than we offer. Everything that worked still does.
    Additive,
    /// An `x-deviation` lists exactly this difference. Its prose is held here.
    Explained(String),
}

impl Class {
    /// The class in one word.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Additive => "additive",
            Self::Explained(_) => "explained",
        }
    }

    /// The prose of the `x-deviation`, when there is one.
    #[must_use]
    pub fn explanation(&self) -> Option<&str> {
        match self {
            Self::Explained(text) => Some(text),
            Self::Breaking | Self::Additive => None,
        }
    }
}

/// One thing that is not the same in one place of one operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it means.
    pub class: Class,
    /// Method and path, as in our document; as in the vendor's for operations that we do not have.
    pub operation: String,
    /// Our `operationId`; empty for operations that we do not have.
    pub id: String,
    /// Where in the operation, such as `request outbound_config.password` or `response data[].id`. Empty for the
    /// operation as a whole.
    pub place: String,
    /// What differs, one of the words that `specs/README.md` lists.
    pub what: &'static str,
    /// What our document says; `-` for nothing.
    pub ours: String,
    /// What the vendor's says; `-` for nothing.
    pub theirs: String,
    /// The deviations around it, from the inside out.
    pub around: Vec<Around>,
}

/// A deviation that stands around a difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Around {
    /// What it stands on, as a JSON pointer into our joined documents.
    pub stands: String,
    /// The difference's place, seen from there.
    pub at: String,
}

impl Difference {
    /// What breaks comes first; in each class it goes by operation and place.
    pub(super) fn order(&self) -> impl Ord {
        let class = match self.class {
            Class::Breaking => 0,
            Class::Additive => 1,
            Class::Explained(_) => 2,
        };
        (class, &self.operation, &self.place, self.what, &self.ours, &self.theirs)
    }
}
