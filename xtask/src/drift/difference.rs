//! One difference between our documents and a vendor's.

/// What a difference means for users of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Class {
    /// The vendor may refuse or misinterpret what we send, or a field that we rely on may be missing or have another
    /// form.
    Breaking,
    /// The vendor has more than we offer. Everything that worked still does.
    Additive,
    /// An `x-deviation` lists exactly this difference. This is its prose.
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

    /// The prose of the `x-deviation`, if there is one.
    #[must_use]
    pub fn explanation(&self) -> Option<&str> {
        match self {
            Self::Explained(text) => Some(text),
            Self::Breaking | Self::Additive => None,
        }
    }
}

/// One difference in one place of one operation.
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
    /// What differs: one of the terms that `specs/README.md` lists.
    pub what: &'static str,
    /// What our document says; `-` for nothing.
    pub ours: String,
    /// What the vendor's says; `-` for nothing.
    pub theirs: String,
    /// The deviations whose holder contains it, innermost first.
    pub enclosing: Vec<EnclosingDeviation>,
}

/// A deviation whose holder contains a difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EnclosingDeviation {
    /// The holder of the deviation, as a JSON pointer into our joined documents.
    pub holder: String,
    /// The place of the difference, relative to the holder.
    pub at: String,
}

impl Difference {
    /// The sort key: breaking differences first, then by operation and place.
    pub(super) fn order(&self) -> impl Ord {
        let class = match self.class {
            Class::Breaking => 0,
            Class::Additive => 1,
            Class::Explained(_) => 2,
        };
        (class, &self.operation, &self.place, self.what, &self.ours, &self.theirs)
    }
}
