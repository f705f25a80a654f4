//! Rules that can only be checked on the joined documents: the targets of references, and names that must be unique
//! within the provider.

use super::METHODS;
use crate::bundle::{Bundle, object};
use crate::problem::{Pointer, Problem};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// Everything in the joined documents that breaks an authoring rule.
pub(crate) fn bundle(bundle: &Bundle) -> Vec<Problem> {
    let mut check = BundleCheck { bundle, problems: Vec::new() };
    let mut ids = BTreeMap::new();
    for (path, item) in object(&bundle.value["paths"]) {
        let at_path = Pointer::root().join("paths").join(path);
        for (method, operation) in METHODS.iter().filter_map(|method| Some((method, item.get(method)?))) {
            let at = at_path.join(method);
            let id = operation["operationId"].as_str().unwrap_or_default();
            if let Some(first) = ids.insert(id, format!("{} {path}", method.to_uppercase())) {
                check.refuse(&at, format!("operationId `{id}` already belongs to {first}; choose another"));
            }
            check.parameters(&at, path, item, operation);
            check.security(&at, &operation["security"]);
            check.request(&at, &operation["requestBody"]);
            check.success(&at.join("responses"), &operation["responses"]);
        }
    }
    check.deviations(&Pointer::root(), &bundle.value, &ids.into_keys().collect());
    for name in bundle.schemas().keys() {
        check.recursion(name);
    }
    check.problems
}

struct BundleCheck<'a> {
    bundle: &'a Bundle,
    problems: Vec<Problem>,
}

impl<'a> BundleCheck<'a> {
    fn refuse(&mut self, at: &Pointer, message: impl Into<String>) {
        let problem = self.bundle.problem(at, message);
        // Operations share parameters and schemas.
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// Checks the operations that the deviations below `value` name.
    fn deviations(&mut self, at: &Pointer, value: &Value, ids: &BTreeSet<&str>) {
        match value {
            Value::Object(map) => {
                let differences = value["x-deviation"]["differences"].as_array().into_iter().flatten();
                let named = differences.flat_map(|difference| difference["in"].as_array().into_iter().flatten());
                for name in named.filter_map(Value::as_str).filter(|name| !ids.contains(name)) {
                    self.refuse(
                        &at.join("x-deviation"),
                        format!("`in` names `{name}`, which is not an operationId here"),
                    );
                }
                for (key, value) in map {
                    self.deviations(&at.join(key), value, ids);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.deviations(&at.index(index), item, ids);
                }
            }
            _ => {}
        }
    }

    /// The value itself or the target of its `$ref`, with its place.
    fn resolved(&self, at: Pointer, value: &'a Value) -> (Pointer, &'a Value) {
        match value["$ref"].as_str() {
            Some(reference) => (Pointer(reference.trim_start_matches('#').to_owned()), self.bundle.resolve(reference)),
            None => (at, value),
        }
    }

    fn parameters(&mut self, at: &Pointer, path: &str, item: &'a Value, operation: &'a Value) {
        let at_path = Pointer::root().join("paths").join(path);
        let mut in_path = Vec::new();
        let mut in_query = BTreeMap::new();
        for (holder, at_holder) in [(item, &at_path), (operation, at)] {
            for (index, parameter) in holder["parameters"].as_array().into_iter().flatten().enumerate() {
                let (at_parameter, parameter) = self.resolved(at_holder.join("parameters").index(index), parameter);
                let name = parameter["name"].as_str().unwrap_or_default();
                self.scalar(&at_parameter.join("schema"), &parameter["schema"], "a parameter");
                if parameter["in"] == "path" {
                    in_path.push(name);
                } else if let Some(other) = in_query.insert(crate::names::field(name), name) {
                    let folded = crate::names::field(name);
                    let message =
                        format!("the query parameters `{other}` and `{name}` have the same name in Rust (`{folded}`)");
                    self.refuse(at, format!("{message}; remove one"));
                }
            }
        }
        self.path(at, path, in_path);
    }

    /// progenitor drops a path parameter that the template does not name, and panics on one without a definition.
    fn path(&mut self, at: &Pointer, path: &str, mut defined: Vec<&str>) {
        let mut named: Vec<&str> = path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
        named.sort_unstable();
        defined.sort_unstable();
        if named != defined {
            let message = format!("the path names the parameters {named:?}, its path parameters are {defined:?}");
            self.refuse(at, format!("{message}; define exactly these, each once"));
        }
        let arguments: BTreeSet<String> = defined.iter().map(|name| crate::names::field(name)).collect();
        let taken = ["and", "body", "lenient", "query"];
        if arguments.len() < defined.len() || taken.iter().any(|name| arguments.contains(*name)) {
            let message = "path parameters become arguments beside `query` and `body`, and methods of mocks beside `and` and \
                           `lenient`; give each a name of its own";
            self.refuse(at, message);
        }
    }

    /// A value in a URL or form is a single text, so a reference there must lead to a scalar.
    fn scalar(&mut self, at: &Pointer, schema: &Value, holder: &str) {
        let inner = if schema["type"] == "array" { &schema["items"] } else { schema };
        let Some(reference) = inner["$ref"].as_str().or_else(|| inner["allOf"][0]["$ref"].as_str()) else { return };
        if !["string", "integer"].iter().any(|kind| self.bundle.resolve(reference)["type"] == *kind) {
            self.refuse(
                at,
                format!("{holder} holds one value, but this is an object; refer to a string or an integer"),
            );
        }
    }

    fn security(&mut self, at: &Pointer, security: &Value) {
        let schemes = object(&self.bundle.value["components"]["securitySchemes"]);
        for name in security.as_array().into_iter().flatten().flat_map(|item| object(item).keys()) {
            if !schemes.contains_key(name) {
                let known: Vec<_> = schemes.keys().map(String::as_str).collect();
                self.refuse(at, format!("`security` names `{name}`; known in `securitySchemes`: {}", known.join(", ")));
            }
        }
    }

    fn request(&mut self, at: &Pointer, body: &Value) {
        for (media, content) in object(&body["content"]) {
            let at = at.join("requestBody").join("content").join(media).join("schema");
            let component = self.body(&at, &content["schema"], "a request body");
            self.body_fields(&content["schema"], component, media == FORM);
        }
    }

    /// The component that is a body's schema.
    fn body(&mut self, at: &Pointer, schema: &Value, holder: &str) -> &'a Map<String, Value> {
        let component = self.bundle.resolve(schema["$ref"].as_str().unwrap_or_default());
        if component["type"] != "object" && component.get("x-implemented-by").is_none() {
            self.refuse(at, format!("{holder} is an object component, or one with `x-implemented-by`"));
        }
        object(component)
    }

    /// Forms have one level of names and texts; serde would refuse anything else only at run time. JSON has its own
    /// arrays.
    fn body_fields(&mut self, schema: &Value, component: &'a Map<String, Value>, is_form: bool) {
        let at = Pointer(schema["$ref"].as_str().unwrap_or_default().trim_start_matches('#').to_owned());
        for (name, property) in component.get("properties").map(object).into_iter().flatten() {
            let at = at.join("properties").join(name);
            let separated = property.get("x-list-separator").is_some();
            if !is_form {
                if separated {
                    self.refuse(&at, "JSON has its own arrays; remove `x-list-separator`");
                }
                continue;
            }
            self.scalar(&at, property, "a form field");
            if property["type"] == "array" && !separated {
                self.refuse(&at, "an array in a form needs `x-list-separator`: forms have no arrays");
            }
            if property["nullable"] == Value::Bool(true) {
                self.refuse(&at, "a form cannot hold null; remove `nullable`");
            }
        }
    }

    /// progenitor panics on two success responses, so lowering keeps one for any 2xx.
    fn success(&mut self, at: &Pointer, responses: &'a Value) {
        let mut schemas = Vec::new();
        for (status, response) in object(responses).iter().filter(|(status, _)| status.starts_with('2')) {
            let (at, response) = self.resolved(at.join(status), response);
            let content = object(&response["content"]);
            if let Some(media) = content.keys().find(|media| *media != JSON) {
                self.refuse(&at, format!("a success response is `{JSON}` or has no body; remove {media}"));
            }
            let schema = content.get(JSON).map(|content| &content["schema"]);
            if let Some(schema) = schema {
                self.body(&at.join("content").join(JSON).join("schema"), schema, "a response body");
            }
            schemas.push(schema);
        }
        if schemas.windows(2).any(|pair| pair[0] != pair[1]) {
            self.refuse(at, "all 2xx responses must share one schema, or none of them has a body");
        }
    }

    /// Refuses a struct that contains itself: it has no size in Rust. typify would box it, but sees only names here.
    fn recursion(&mut self, start: &str) {
        let mut seen = BTreeSet::new();
        let mut pending = vec![start];
        while let Some(name) = pending.pop() {
            let component = &self.bundle.schemas()[name];
            if component.get("x-implemented-by").is_some() {
                continue;
            }
            for property in object(&component["properties"]).values() {
                let reference = property["allOf"][0]["$ref"].as_str().unwrap_or_default();
                let Some(held) = reference.strip_prefix("#/components/schemas/") else { continue };
                if held == start {
                    let at = Pointer::root().join("components").join("schemas").join(start);
                    self.refuse(&at, "contains itself; put an array between, or add `x-implemented-by`");
                    return;
                }
                if seen.insert(held) {
                    pending.push(held);
                }
            }
        }
    }
}
