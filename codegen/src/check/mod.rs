//! The authoring rules of `specs/README.md`. Each refuses a construct that progenitor or typify would break on or,
//! worse, silently accept. A refusal names the file, the place and the fix.

mod deviation;
mod operation;
pub(crate) use operation::METHODS;
mod bundle;
mod schema;
pub(crate) use schema::{LIMITS, NO_VALUE, is_no_value};
mod text;
pub(crate) use bundle::bundle;

use crate::bundle::object;
use crate::load::Document;
use crate::problem::{Pointer, Problem};
use serde_json::{Map, Value};

/// Everything in one document that breaks an authoring rule.
pub(crate) fn document(document: &Document) -> Vec<Problem> {
    let mut check = Checker { file: &document.shown, problems: Vec::new() };
    let root = Pointer::root();
    let value = &document.value;
    check.known_keys(&root, value, &["openapi", "info", "servers", "paths", "components", "x-responses"]);
    check.is_one_of(&root, value, "openapi", &["3.0.3"]);
    let info = root.join("info");
    check.known_keys(&info, &value["info"], &["title", "version", "description"]);
    for key in ["title", "version"] {
        check.text(&info, &value["info"], key);
    }
    // progenitor puts it into a header constant that panics at run time on anything else.
    if !value["info"]["version"].as_str().is_some_and(|v| v.chars().all(|c| c.is_ascii_graphic())) {
        check.refuse(&info, "version must be printable ASCII, such as \"1.0\"");
    }
    for (index, server) in check.list(&root, value, "servers").iter().enumerate() {
        let at = root.join("servers").index(index);
        check.known_keys(&at, server, &["url", "description", "variables"]);
        check.text(&at, server, "url");
    }
    for (status, response) in check.object(&root, value, "x-responses") {
        let at = root.join("x-responses").join(status);
        let is_error = status.parse::<u16>().is_ok_and(|code| (400..600).contains(&code)) && status.len() == 3;
        if !is_error || !check.reference(&at, response) {
            check.refuse(&at, "`x-responses` has a `$ref` to a response for each status from 400 to 599");
        }
    }
    for (path, item) in check.object(&root, value, "paths") {
        operation::path_item(&mut check, &root.join("paths").join(path), path, item);
    }
    let components = root.join("components");
    check.known_keys(&components, &value["components"], &["schemas", "parameters", "responses", "securitySchemes"]);
    for (name, component) in check.object(&components, &value["components"], "schemas") {
        schema::component(&mut check, &components.join("schemas").join(name), name, component);
    }
    for (name, parameter) in check.object(&components, &value["components"], "parameters") {
        let at = components.join("parameters").join(name);
        if check.defines(&at, parameter) {
            operation::parameter(&mut check, &at, parameter);
        }
    }
    for (name, response) in check.object(&components, &value["components"], "responses") {
        let at = components.join("responses").join(name);
        if check.defines(&at, response) {
            operation::response(&mut check, &at, response);
        }
    }
    for (name, scheme) in check.object(&components, &value["components"], "securitySchemes") {
        let at = components.join("securitySchemes").join(name);
        if check.reference(&at, scheme) {
            continue;
        }
        check.known_keys(&at, scheme, &["type", "scheme", "bearerFormat", "description"]);
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
    fn known_keys(&mut self, at: &Pointer, value: &Value, allowed: &[&str]) {
        let Some(map) = value.as_object() else {
            if !value.is_null() {
                self.refuse(at, "must be an object");
            }
            return;
        };
        for key in map.keys().filter(|key| !allowed.contains(&key.as_str())) {
            let message = schema::fix(key).map_or_else(
                || format!("unknown key `{key}`; known here: {}", allowed.join(", ")),
                |fix| format!("`{key}` is not used: {fix}"),
            );
            self.refuse(at, message);
        }
    }

    /// The object at `key`. Any other type is refused: it would be treated as missing.
    fn object<'v>(&mut self, at: &Pointer, value: &'v Value, key: &str) -> &'v Map<String, Value> {
        if !value[key].is_object() && value.get(key).is_some_and(|found| !found.is_null()) {
            self.refuse(&at.join(key), "must be an object");
        }
        object(&value[key])
    }

    /// The list at `key`. Any other type is refused: it would be treated as missing.
    fn list<'v>(&mut self, at: &Pointer, value: &'v Value, key: &str) -> &'v [Value] {
        if !value[key].is_array() && value.get(key).is_some() {
            self.refuse(&at.join(key), "must be a list");
        }
        value[key].as_array().map(Vec::as_slice).unwrap_or_default()
    }

    /// Refuses values other than `true` and `false`: they would be treated as `false`.
    fn booleans(&mut self, at: &Pointer, value: &Value, keys: &[&str]) {
        for key in keys.iter().filter(|key| value.get(**key).is_some_and(|flag| !flag.is_boolean())) {
            self.refuse(&at.join(key), "must be `true` or `false`, without quotes");
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

    /// True if a component is a definition. Refuses one that is only a reference to another.
    fn defines(&mut self, at: &Pointer, component: &Value) -> bool {
        if self.reference(at, component) {
            self.refuse(at, "this component only refers to another; use that one directly");
            return false;
        }
        if !component.is_object() {
            self.refuse(at, "must be an object");
        }
        component.is_object()
    }

    /// The text at `key`, which is required.
    fn text<'v>(&mut self, at: &Pointer, value: &'v Value, key: &str) -> &'v str {
        let text = value.get(key).and_then(Value::as_str).unwrap_or_default();
        if text.trim().is_empty() {
            self.refuse(at, format!("needs a `{key}`, as text"));
        }
        text
    }

    /// Checks a required text that becomes rustdoc.
    fn prose(&mut self, at: &Pointer, value: &Value, key: &str) {
        if let Some(hazard) = text::rustdoc_hazard(self.text(at, value, key)) {
            self.refuse(&at.join(key), hazard);
        }
    }

    /// Checks optional texts that become rustdoc.
    fn optional_prose(&mut self, at: &Pointer, value: &Value, keys: &[&str]) {
        for key in keys.iter().filter(|key| value.get(**key).is_some()) {
            self.prose(at, value, key);
        }
    }

    fn is_one_of(&mut self, at: &Pointer, value: &Value, key: &str, allowed: &[&str]) {
        let found = value.get(key).and_then(Value::as_str);
        if !found.is_some_and(|found| allowed.contains(&found)) {
            self.refuse(at, format!("`{key}` must be one of: {}", allowed.join(", ")));
        }
    }

    fn distinct_names(&mut self, at: &Pointer, map: &Map<String, Value>) {
        let mut seen: Vec<(String, &str)> = Vec::new();
        for name in map.keys() {
            let folded = crate::names::field(name);
            if let Some((_, other)) = seen.iter().find(|(known, _)| *known == folded) {
                self.refuse(at, format!("`{other}` and `{name}` have the same name in Rust (`{folded}`); remove one"));
            }
            seen.push((folded, name));
        }
    }
}
