//! Whether a document says which fields its objects always have.

use super::json::{list, object};
use super::operations::Operation;
use super::source::Source;
use serde_json::Value;
use std::collections::BTreeSet;

/// Whether any object in any body requires a field. In a document where none does, a missing `required` has no meaning.
pub(super) fn bodies_require<'a>(source: &Source<'a>, operations: &[Operation<'a>]) -> bool {
    let responses =
        operations.iter().flat_map(|operation| &operation.responses).filter_map(|response| response.body.as_ref());
    let bodies = operations.iter().flat_map(|operation| &operation.bodies).map(|(_, body)| body).chain(responses);
    let mut rest: Vec<&'a Value> = bodies.flat_map(|body| body.parts.iter().copied()).collect();
    let mut seen = BTreeSet::new();
    while let Some(schema) = rest.pop() {
        let schema = source.target(schema);
        if !seen.insert(std::ptr::from_ref(schema).addr()) {
            continue;
        }
        let keywords = object(schema);
        if !list(keywords, "required").is_empty() {
            return true;
        }
        rest.extend(keywords.get("properties").into_iter().flat_map(|all| object(all).values()));
        rest.extend(keywords.get("items"));
        rest.extend(["allOf", "oneOf", "anyOf"].into_iter().flat_map(|key| list(keywords, key)));
    }
    false
}
