//! The success mark of Voximplant's commands.

use crate::lenient::{Lenient, Scalar, deserialize};
use serde::{Serialize, Serializer};

/// The mark of a command that was carried out: 1, or `true` in some responses. Every command requires it and nothing else
/// decodes, so a response of another form cannot pass for success.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done;

impl Lenient for Done {
    const EXPECTED: &'static str = "1 or true, the mark of success";
    const EMPTY_IS_NULL: bool = false;
    fn from_scalar(scalar: &Scalar<'_>) -> Option<Self> {
        bool::from_scalar(scalar).filter(|done| *done).map(|_| Self)
    }
}

deserialize!(Done);

impl Serialize for Done {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(1)
    }
}
