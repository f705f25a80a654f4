//! What lowering removes from the document because progenitor or typify cannot express it. The finishing pass puts it
//! into the generated code.

use std::collections::{BTreeMap, BTreeSet};

/// Instructions from the lowering pass to the finishing pass.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    /// Scalar components, each a type of its own.
    pub newtypes: Vec<Newtype>,
    /// Paths of the types that are written by hand.
    pub implemented: BTreeSet<String>,
    /// Open enums.
    pub enums: Vec<OpenEnum>,
    /// Mutually exclusive alternatives, by type name.
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
    /// HTTP method in upper case.
    pub method: String,
    /// Path template.
    pub path: String,
    /// One-line summary.
    pub summary: String,
    /// Its description, deviation and source, as rustdoc shows them.
    pub doc: String,
    /// `safe`, `idempotent` or `none`.
    pub idempotency: String,
    /// The message for a 404, from the ids in the path.
    pub not_found: Option<String>,
    /// The source of its facts.
    pub source: String,
    /// Where it knowingly differs from the vendor's text.
    pub deviation: Option<String>,
    /// Names of the secret fields of its request body.
    pub secrets: Vec<String>,
    /// Names of the fields of its request body that no response returns.
    pub unverifiable: Vec<String>,
    /// Names of the properties of its request body that people know the resource by.
    pub natural_key: Vec<String>,
    /// Names of the properties of its request body that are not compared exactly, and how they are.
    pub comparisons: Vec<(String, String)>,
    /// Whether a success costs money.
    pub billed: bool,
    /// Names of the fields that identify a success response.
    pub recognized_by: Vec<String>,
    /// Its response is a page of a list.
    pub is_list: bool,
    /// The call of the facade's method that does more than the generated one: pages, or verifies an update.
    pub facade: Option<String>,
    /// The document that defines it.
    pub file: String,
}
