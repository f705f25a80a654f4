//! What lowering takes out of the document because neither OpenAPI as progenitor reads it nor typify can say it, kept for
//! the finishing pass to put into the generated code.

use std::collections::{BTreeMap, BTreeSet};

/// Instructions of the lowering pass to the finishing pass.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    /// Scalar components, each a type of its own.
    pub newtypes: Vec<Newtype>,
    /// Paths of the types that are written by hand.
    pub implemented: BTreeSet<String>,
    /// Open enums.
    pub enums: Vec<OpenEnum>,
    /// Alternatives that exclude each other, by type name.
    pub eithers: BTreeMap<String, Either>,
    /// Structs that callers build: they get a constructor, which takes these fields in this order, and setters.
    pub requests: BTreeMap<String, Vec<String>>,
    /// Structs that platforms send: they decode leniently and can grow.
    pub responses: BTreeSet<String>,
    /// Every operation, in the order of their paths.
    pub operations: Vec<Operation>,
}

/// A scalar with a type of its own.
#[derive(Clone, Debug)]
pub(crate) struct Newtype {
    pub name: String,
    pub doc: String,
    pub kind: NewtypeKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NewtypeKind {
    Text,
    Uuid,
    Integer,
}

/// `x-extensible-enum`.
#[derive(Clone, Debug)]
pub(crate) struct OpenEnum {
    pub name: String,
    pub doc: String,
    pub variants: Vec<Variant>,
}

#[derive(Clone, Debug)]
pub(crate) struct Variant {
    pub name: String,
    pub doc: String,
    pub value: String,
}

/// `x-either`: one field, several wire names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Either {
    pub field: String,
    pub variants: Vec<EitherVariant>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct EitherVariant {
    pub name: String,
    pub doc: String,
    pub wire: String,
    /// The Rust type it holds, as text.
    pub holds: String,
}

/// One operation, as the transport and the tools need to know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// `operationId`, also the name of the generated method.
    pub id: String,
    /// The facade that offers it.
    pub tag: String,
    /// HTTP method in capitals.
    pub method: String,
    /// Path template.
    pub path: String,
    /// One line.
    pub summary: String,
    /// What is to be known of it, with its deviation and its source, as rustdoc shows it.
    pub doc: String,
    /// `safe`, `idempotent` or `none`.
    pub idempotency: String,
    /// What does not exist if the platform responds 404, by the ids in the path.
    pub not_found: Option<String>,
    /// Where its facts come from.
    pub source: String,
    /// Where it knowingly differs from the vendor's text.
    pub deviation: Option<String>,
    /// Names of the secret members of its request body.
    pub secrets: Vec<String>,
    /// Names of the properties of its request body that no response shows.
    pub unverifiable: Vec<String>,
    /// Names of fields that tell a success apart.
    pub recognized_by: Vec<String>,
    /// Its response is a page of a list.
    pub is_list: bool,
    /// The call of the facade's method that does more than the generated one: pages, or verifies an update.
    pub facade: Option<String>,
    /// The document it stands in.
    pub file: String,
}
