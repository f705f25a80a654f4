//! The authoring rules of `specs/README.md`. Each exists because progenitor or typify would break on the construct, or,
//! worse, accept it silently; a refusal names the file, the place and the mend.

mod operation;
pub(crate) use operation::METHODS;
mod schema;
mod text;

use crate::bundle::object;
use crate::load::Document;
use crate::problem::{Pointer, Problem};
use serde_json::{Map, Value};

/// Everything in one document that breaks an authoring rule.
pub(crate) fn document(document: &Document) -> Vec<Problem> {
    let mut check = Checker { file: &document.shown, problems: Vec::new() };
    let root = Pointer::root();
    let value = &document.value;
    check.keys(&root, value, &["openapi", "info", "paths", "components"]);
    check.is_one_of(&root, value, "openapi", &["3.0.3"]);
    let info = root.join("info");
    check.keys(&info, &value["info"], &["title", "version", "description"]);
    for key in ["title", "version"] {
        check.has_text(&info, &value["info"], key);
    }
    // progenitor puts it into a header constant that panics at run time on anything else.
    if !value["info"]["version"].as_str().is_some_and(|v| v.chars().all(|c| c.is_ascii_graphic())) {
        check.refuse(&info, "version must be printable ASCII, such as \"1.0\"");
    }
    for (path, item) in object(&value["paths"]) {
        operation::path_item(&mut check, &root.join("paths").join(path), path, item);
    }
    let components = root.join("components");
    check.keys(&components, &value["components"], &["schemas", "parameters", "responses", "securitySchemes"]);
    for (name, component) in object(&value["components"]["schemas"]) {
        schema::component(&mut check, &components.join("schemas").join(name), name, component);
    }
    for (name, parameter) in object(&value["components"]["parameters"]) {
        operation::parameter(&mut check, &components.join("parameters").join(name), parameter);
    }
    for (name, response) in object(&value["components"]["responses"]) {
        operation::response(&mut check, &components.join("responses").join(name), response);
    }
    for (name, scheme) in object(&value["components"]["securitySchemes"]) {
        let at = components.join("securitySchemes").join(name);
        check.keys(&at, scheme, &["type", "scheme", "bearerFormat", "description"]);
    }
    check.problems
}

struct Checker<'a> {
    file: &'a str,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn refuse(&mut self, at: &Pointer, message: impl Into<String>) {
        self.problems.push(Problem::new(self.file, at, message));
    }

    /// Refuses keys that are not `allowed`: openapiv3 drops them silently, so a typo would vanish.
    fn keys(&mut self, at: &Pointer, value: &Value, allowed: &[&str]) {
        let Some(map) = value.as_object() else {
            if !value.is_null() {
                self.refuse(at, "must be an object");
            }
            return;
        };
        for key in map.keys().filter(|key| !allowed.contains(&key.as_str())) {
            let message = schema::mend(key).map_or_else(
                || format!("unknown key `{key}`; known here: {}", allowed.join(", ")),
                |mend| format!("`{key}` is not used: {mend}"),
            );
            self.refuse(at, message);
        }
    }

    /// Refuses anything beside a `$ref` (openapiv3 drops it). True if `value` is a reference.
    fn reference(&mut self, at: &Pointer, value: &Value) -> bool {
        let Some(map) = value.as_object().filter(|map| map.contains_key("$ref")) else {
            return false;
        };
        if map.len() > 1 {
            self.refuse(
                at,
                "keys beside a $ref are ignored by OpenAPI; write `allOf: [{ $ref: … }]` with them beside it",
            );
        }
        if !map["$ref"].is_string() {
            self.refuse(at, "$ref must be text");
        }
        true
    }

    fn has_text(&mut self, at: &Pointer, value: &Value, key: &str) {
        match value.get(key).and_then(Value::as_str) {
            Some(text) if !text.trim().is_empty() => {
                if let Some(hazard) = text::rustdoc_hazard(text) {
                    self.refuse(&at.join(key), hazard);
                }
            }
            _ => self.refuse(at, format!("needs a `{key}`")),
        }
    }

    /// Texts that may stand but, if they do, end up in rustdoc.
    fn safe_text(&mut self, at: &Pointer, value: &Value, keys: &[&str]) {
        for key in keys.iter().filter(|key| value.get(**key).is_some()) {
            self.has_text(at, value, key);
        }
    }

    fn is_one_of(&mut self, at: &Pointer, value: &Value, key: &str, allowed: &[&str]) {
        let found = value.get(key).and_then(Value::as_str);
        if !found.is_some_and(|found| allowed.contains(&found)) {
            self.refuse(at, format!("`{key}` must be one of: {}", allowed.join(", ")));
        }
    }

    fn names(&mut self, at: &Pointer, map: &Map<String, Value>) {
        let mut seen: Vec<(String, &str)> = Vec::new();
        for name in map.keys() {
            let folded = crate::names::field(name);
            if let Some((_, other)) = seen.iter().find(|(known, _)| *known == folded) {
                self.refuse(at, format!("`{other}` and `{name}` are one name in Rust (`{folded}`)"));
            }
            seen.push((folded, name));
        }
    }
}
