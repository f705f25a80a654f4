//! How an operation is authenticated, as visible on the wire.

use super::json::{list, object};
use super::source::Source;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Kinds of credentials that are sent together.
pub(super) type Credentials = BTreeSet<String>;

/// The credentials that an operation accepts, as alternatives. `None` if they cannot be compared: no schemes, undefined
/// schemes, or optional authentication.
pub(super) fn alternatives<'a>(source: &Source<'a>, operation: &'a Map<String, Value>) -> Option<Vec<Credentials>> {
    let root = object(source.root);
    let holder = if operation.contains_key("security") { operation } else { root };
    let schemes = source.root.pointer("/components/securitySchemes").map_or(object(&Value::Null), object);
    let kinds = |needed: &Value| -> Option<Credentials> {
        object(needed).keys().map(|name| kind(source.object(schemes.get(name)?))).collect()
    };
    let all: Vec<Credentials> = list(holder, "security").iter().map(kinds).collect::<Option<_>>()?;
    (!all.is_empty() && all.iter().all(|credentials| !credentials.is_empty())).then_some(all)
}

/// `basic`, `bearer` and the like, or the place of a key. OAuth tokens are sent as bearer tokens.
fn kind(scheme: &Map<String, Value>) -> Option<String> {
    let text = |key: &str| scheme.get(key).and_then(Value::as_str);
    match text("type")? {
        "http" => text("scheme").map(str::to_lowercase),
        "oauth2" | "openIdConnect" => Some("bearer".to_owned()),
        // The key is the whole header, so it can have any scheme.
        "apiKey" if text("name")?.eq_ignore_ascii_case("authorization") => None,
        "apiKey" => Some(format!("{} {}", text("in")?, text("name")?)),
        _ => None,
    }
}

/// The alternatives on one line.
pub(super) fn shown(alternatives: &[Credentials]) -> String {
    let together = |credentials: &Credentials| credentials.iter().map(String::as_str).collect::<Vec<_>>().join(" and ");
    alternatives.iter().map(together).collect::<Vec<_>>().join(" or ")
}
