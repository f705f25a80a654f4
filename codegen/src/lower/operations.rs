//! Paths and operations.

use super::schemas::Side;
use super::{Lowering, doc, link, text};
use crate::bundle::object;
use crate::check::METHODS;
use crate::plan::Operation;
use crate::problem::Pointer;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

impl Lowering<'_> {
    pub(super) fn paths(&mut self) -> Value {
        let bundle = self.bundle;
        let mut paths = Map::new();
        for (path, item) in object(&bundle.value["paths"]) {
            let at = Pointer::root().join("paths").join(path);
            let mut lowered = Map::new();
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    let shared = item["parameters"].as_array().cloned().unwrap_or_default();
                    let value = self.operation(&at.join(method), path, method, operation, shared);
                    lowered.insert(method.to_owned(), value);
                }
            }
            paths.insert(path.clone(), Value::Object(lowered));
        }
        Value::Object(paths)
    }

    fn operation(&mut self, at: &Pointer, path: &str, method: &str, operation: &Value, shared: Vec<Value>) -> Value {
        let id = text(operation, "operationId");
        let own = operation["parameters"].as_array().cloned().unwrap_or_default();
        let (mut parameters, query): (Vec<Value>, Vec<Value>) = shared
            .into_iter()
            .chain(own)
            .map(|parameter| self.resolved(parameter))
            .partition(|parameter| parameter["in"] == "path");
        let not_found = self.not_found(&parameters);
        for parameter in &mut parameters {
            parameter["schema"] = self.property(&parameter["schema"].clone(), Side::Request, true);
        }
        if !query.is_empty() {
            parameters.push(self.query(at, &id, &query));
        }
        let described = self.describe(at, path, method, operation, not_found);
        let mut lowered = json!({
            "operationId": id,
            "summary": operation["summary"],
            "description": described,
            "parameters": parameters,
            "responses": self.success(operation),
        });
        if let Some(body) = operation.get("requestBody") {
            let mut body = body.clone();
            for content in body["content"].as_object_mut().into_iter().flat_map(Map::values_mut) {
                content["schema"] = self.body(&content["schema"]);
            }
            lowered["requestBody"] = body;
        }
        lowered
    }

    fn resolved(&self, parameter: Value) -> Value {
        match parameter["$ref"].as_str() {
            Some(reference) => self.bundle.resolve(reference).clone(),
            None => parameter,
        }
    }

    /// Groups all query parameters in one struct: adding an optional parameter is then not a breaking change, and a
    /// call with ten of them stays readable.
    fn query(&mut self, at: &Pointer, id: &str, parameters: &[Value]) -> Value {
        let name = format!("{}Query", crate::names::type_name(id));
        self.queries.push((name.clone(), at.clone()));
        let mut properties = Map::new();
        let mut required = Vec::new();
        for parameter in parameters {
            let wire = text(parameter, "name");
            let mut schema = parameter["schema"].clone();
            if let Some(reference) = schema.get("$ref").cloned() {
                schema = json!({ "allOf": [{ "$ref": reference }] });
            }
            for key in ["description", "x-deviation", "x-either"] {
                if let Some(value) = parameter.get(key) {
                    schema[key] = value.clone();
                }
            }
            if parameter["required"] == Value::Bool(true) {
                required.push(wire.clone());
            }
            properties.insert(wire, schema);
        }
        let schema = json!({
            "type": "object",
            "description": format!("Query parameters of {}.", link(id)),
            "required": required,
            "properties": properties,
        });
        self.object(at, &name, &schema, Side::Request);
        json!({
            "name": "query",
            "in": "query",
            "required": true,
            "schema": { "$ref": format!("#/components/schemas/{name}") },
        })
    }

    /// Keeps one success response, for any 2xx: platforms mix 200 and 201, and progenitor panics on two. Drops the
    /// error responses: the transport's classifier handles them all.
    fn success(&mut self, operation: &Value) -> Value {
        let success = self.success_response(operation);
        let Some(schema) = success.pointer("/content/application~1json/schema") else {
            return json!({ "2XX": { "description": success["description"] } });
        };
        let schema = self.body(schema);
        json!({
            "2XX": {
                "description": success["description"],
                "content": { "application/json": { "schema": schema } },
            }
        })
    }

    fn success_response(&self, operation: &Value) -> Value {
        let mut responses = object(&operation["responses"]).iter();
        let success = responses.find(|(status, _)| status.starts_with('2'));
        success.map(|(_, response)| self.resolved(response.clone())).unwrap_or_default()
    }

    /// The schema of a body. Hand-written types need no generated schema.
    fn body(&mut self, schema: &Value) -> Value {
        match schema["$ref"].as_str() {
            Some(reference) if self.bundle.resolve(reference).get("x-implemented-by").is_some() => {
                self.named(reference)
            }
            _ => schema.clone(),
        }
    }

    fn describe(
        &mut self,
        at: &Pointer,
        path: &str,
        method: &str,
        operation: &Value,
        not_found: Option<String>,
    ) -> String {
        let by_method = match method {
            "get" => "safe",
            "put" | "delete" => "idempotent",
            _ => "none",
        };
        let body = &operation["requestBody"]["content"];
        let source = text(operation, "x-source");
        let described = format!("{}\n\nSource: {}.", doc(operation), source.trim_end_matches('.'));
        let is_list = self.is_list(operation);
        self.plan.operations.push(Operation {
            id: text(operation, "operationId"),
            tag: operation["tags"][0].as_str().unwrap_or_default().to_owned(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            summary: text(operation, "summary"),
            doc: described.clone(),
            idempotency: operation["x-idempotency"].as_str().unwrap_or(by_method).to_owned(),
            not_found,
            source,
            deviation: operation["x-deviation"]["why"].as_str().map(|text| text.trim().to_owned()),
            secrets: self.marked(body, |property| property["format"] == "password"),
            unverifiable: self.marked(body, |property| property["x-unverifiable"] == Value::Bool(true)),
            natural_key: texts(&operation["x-natural-key"]),
            comparisons: ["label", "network", "set"]
                .iter()
                .flat_map(|how| {
                    let names = self.marked(body, |property| property["x-compare"] == *how);
                    names.into_iter().map(|name| (name, (*how).to_owned()))
                })
                .collect(),
            billed: operation.get("x-billed").is_some(),
            recognized_by: self.recognized_by(operation),
            is_list,
            facade: operation["x-facade"].as_str().map(str::to_owned).or_else(|| {
                let (id, tag) = (text(operation, "operationId"), operation["tags"][0].as_str()?);
                let is_update = id.strip_prefix("update_").is_some_and(|of| tag.strip_suffix('s').unwrap_or(tag) == of);
                let method = if is_list { "list_with" } else { "update" };
                (is_list || is_update).then(|| format!("{tag}().{method}()"))
            }),
            file: self.bundle.file(at).to_owned(),
        });
        described
    }

    /// The message for a 404, from the id components of these path parameters.
    fn not_found(&self, parameters: &[Value]) -> Option<String> {
        let references: Vec<&str> = parameters.iter().filter_map(|it| it["schema"]["$ref"].as_str()).collect();
        let nouns: Vec<_> =
            references.iter().map(|it| crate::names::noun(it.rsplit('/').next().unwrap_or_default())).collect();
        let ids = match nouns.len() {
            0 => return None,
            1 => "this id",
            _ => "these ids",
        };
        let mut text = format!("no {} with {ids}, or not for these credentials", nouns.join(" or "));
        for reference in references {
            if let Some(hint) = self.bundle.resolve(reference)["x-id-hint"].as_str() {
                text = format!("{text}; {hint}");
            }
        }
        Some(text)
    }

    /// True if the success is a page. One of several shapes is enough.
    fn is_list(&self, operation: &Value) -> bool {
        let success = self.success_response(operation);
        let mut open = vec![success.pointer("/content/application~1json/schema").cloned().unwrap_or_default()];
        while let Some(schema) = open.pop() {
            let schema = self.resolved(schema);
            if object(&schema["properties"]).values().any(|property| property["x-page-items"] == Value::Bool(true)) {
                return true;
            }
            open.extend(["allOf", "oneOf"].iter().flat_map(|key| schema[key].as_array().cloned().unwrap_or_default()));
        }
        false
    }

    /// Names of the fields that identify a success response; for a schema with several shapes, those of all of them.
    fn recognized_by(&self, operation: &Value) -> Vec<String> {
        let success = self.success_response(operation);
        let schema = success.pointer("/content/application~1json/schema/$ref").and_then(Value::as_str);
        let Some(schema) = schema.map(|reference| self.bundle.resolve(reference)) else { return Vec::new() };
        let shapes = schema["oneOf"].as_array().into_iter().flatten();
        let shapes = shapes.filter_map(|shape| Some(self.bundle.resolve(shape["$ref"].as_str()?)));
        std::iter::once(schema).chain(shapes).flat_map(|schema| texts(&schema["x-recognized-by"])).collect()
    }

    /// Names of the marked properties below a request body. They are collected, so that no hand-written list can miss
    /// one.
    fn marked(&self, content: &Value, is_marked: impl Fn(&Value) -> bool) -> Vec<String> {
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut pending: Vec<&Value> = object(content).values().map(|content| &content["schema"]).collect();
        while let Some(schema) = pending.pop() {
            if let Some(reference) = schema["$ref"].as_str() {
                // A schema may contain a list of itself.
                if seen.insert(reference) {
                    pending.push(self.bundle.resolve(reference));
                }
                continue;
            }
            for (name, property) in object(&schema["properties"]) {
                let inner = if property["type"] == "array" { &property["items"] } else { property };
                if is_marked(property) || is_marked(inner) {
                    found.insert(name.clone());
                }
                pending.push(inner);
            }
            pending.extend(["allOf", "oneOf"].iter().flat_map(|key| schema[key].as_array().into_iter().flatten()));
            pending.extend(schema.get("items"));
        }
        found.into_iter().collect()
    }
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
