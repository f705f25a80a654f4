//! Parts of a request as JSON. A field is named with dots for depth.

use serde_json::{Map, Value};

/// The fields of a request, as JSON.
pub type Fields = Map<String, Value>;

/// A copy without the fields of these names, at any depth.
pub(super) fn without(value: &Value, names: &[&str]) -> Value {
    let Value::Object(fields) = value else { return value.clone() };
    let kept = fields.iter().filter(|(name, _)| !names.contains(&name.as_str()));
    kept.map(|(name, value)| (name.clone(), without(value, names))).collect::<Fields>().into()
}

/// The fields of these names, at any depth.
pub(super) fn secret_fields(value: &Value, names: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, value) in value.as_object().into_iter().flatten() {
        if names.contains(&name.as_str()) {
            found.push(name.clone());
        } else {
            found.extend(secret_fields(value, names).into_iter().map(|inner| format!("{name}.{inner}")));
        }
    }
    found
}

/// The part of a request that has these fields.
pub(super) fn changes<'a>(value: &Value, fields: impl Iterator<Item = &'a String>) -> Fields {
    let mut changes = Fields::new();
    for field in fields {
        let mut part = &mut changes;
        let mut from = value;
        let mut names = field.split('.').peekable();
        while let Some(name) = names.next() {
            from = &from[name];
            if names.peek().is_none() {
                part.insert(name.to_owned(), from.clone());
                break;
            }
            let inner = part.entry(name).or_insert_with(|| Value::Object(Fields::new()));
            let Value::Object(inner) = inner else { break };
            part = inner;
        }
    }
    changes
}
