//! Rules for paths, operations, parameters and responses.

use super::{Checker, schema};
use crate::bundle::object;
use crate::problem::Pointer;
use serde_json::Value;

pub(crate) const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

pub(super) fn path_item(check: &mut Checker<'_>, at: &Pointer, path: &str, item: &Value) {
    let mut allowed = METHODS.to_vec();
    allowed.push("parameters");
    check.keys(at, item, &allowed);
    if !path.starts_with('/') {
        check.refuse(at, "a path starts with `/`");
    }
    parameters(check, at, item);
    for method in METHODS {
        if let Some(operation) = item.get(method) {
            self::operation(check, &at.join(method), operation);
        }
    }
}

fn parameters(check: &mut Checker<'_>, at: &Pointer, holder: &Value) {
    let at = at.join("parameters");
    for (index, item) in holder["parameters"].as_array().into_iter().flatten().enumerate() {
        let at = at.index(index);
        if !check.reference(&at, item) {
            parameter(check, &at, item);
        }
    }
}

fn operation(check: &mut Checker<'_>, at: &Pointer, operation: &Value) {
    check.keys(
        at,
        operation,
        &[
            "operationId",
            "tags",
            "summary",
            "description",
            "security",
            "parameters",
            "requestBody",
            "responses",
            "x-source",
            "x-idempotency",
            "x-idempotency-reason",
            "x-deviation",
        ],
    );
    for key in ["summary", "description", "x-source"] {
        check.has_text(at, operation, key);
    }
    check.safe_text(at, operation, &["x-deviation", "x-idempotency-reason"]);
    let id = operation["operationId"].as_str().unwrap_or_default();
    if id.is_empty() || crate::names::field(id) != id {
        check.refuse(at, "needs an `operationId` in snake_case: it names the generated method");
    }
    if operation["tags"].as_array().is_none_or(|tags| tags.len() != 1 || !tags[0].is_string()) {
        check.refuse(at, "needs `tags` with one name: the facade that offers the operation");
    }
    if operation["security"].as_array().is_none_or(Vec::is_empty) {
        check.refuse(at, "needs `security`");
    }
    if operation.get("x-idempotency").is_some() {
        check.is_one_of(at, operation, "x-idempotency", &["safe", "idempotent", "none"]);
        if operation.get("x-idempotency-reason").is_none() {
            check.refuse(at, "x-idempotency overrides the method's default; say why in `x-idempotency-reason`");
        }
    }
    parameters(check, at, operation);
    if let Some(body) = operation.get("requestBody") {
        request_body(check, &at.join("requestBody"), body);
    }
    responses(check, &at.join("responses"), &operation["responses"]);
}

fn request_body(check: &mut Checker<'_>, at: &Pointer, body: &Value) {
    check.keys(at, body, &["description", "required", "content"]);
    // progenitor ignores `required: false` and asks for the body all the same.
    if body["required"] != Value::Bool(true) {
        check.refuse(at, "a request body needs `required: true`");
    }
    let content = object(&body["content"]);
    let known = ["application/json", "application/x-www-form-urlencoded"];
    if content.len() != 1 || !content.keys().all(|media| known.contains(&media.as_str())) {
        check.refuse(at, format!("needs one media type of: {}", known.join(", ")));
    }
    content_schemas(check, at, &body["content"]);
}

fn content_schemas(check: &mut Checker<'_>, at: &Pointer, content: &Value) {
    for (media, value) in object(content) {
        let at = at.join("content").join(media);
        check.keys(&at, value, &["schema", "example", "examples"]);
        let at = at.join("schema");
        if !check.reference(&at, &value["schema"]) {
            check.refuse(&at, "a body's schema is a `$ref` to a component, so that its type has a name");
        }
    }
}

fn responses(check: &mut Checker<'_>, at: &Pointer, responses: &Value) {
    let mut success = Vec::new();
    let mut errors = 0;
    for (status, response) in object(responses) {
        let at = at.join(status);
        if !check.reference(&at, response) {
            self::response(check, &at, response);
        }
        match status.parse::<u16>() {
            Ok(200..=299) => success.push(object(&response["content"]).get("application/json").cloned()),
            Ok(300..=599) => errors += 1,
            _ => check.refuse(&at, "a status is a number from 200 to 599; `default` and `2XX` break progenitor"),
        }
    }
    if success.is_empty() || errors == 0 {
        check.refuse(at, "needs one or more success and one or more error responses");
    }
    let schemas: Vec<_> = success.iter().map(|content| content.as_ref().map(|c| &c["schema"])).collect();
    if schemas.windows(2).any(|pair| pair[0] != pair[1]) {
        check.refuse(at, "all 2xx responses must share one schema, or none of them has a body");
    }
}

pub(super) fn response(check: &mut Checker<'_>, at: &Pointer, response: &Value) {
    check.keys(at, response, &["description", "content", "x-deviation"]);
    check.has_text(at, response, "description");
    check.safe_text(at, response, &["x-deviation"]);
    content_schemas(check, at, &response["content"]);
}

pub(super) fn parameter(check: &mut Checker<'_>, at: &Pointer, parameter: &Value) {
    check.keys(
        at,
        parameter,
        &["name", "in", "required", "description", "schema", "example", "x-either", "x-deviation"],
    );
    check.has_text(at, parameter, "name");
    check.has_text(at, parameter, "description");
    check.safe_text(at, parameter, &["x-deviation"]);
    check.is_one_of(at, parameter, "in", &["path", "query"]);
    let at_schema = at.join("schema");
    let schema = &parameter["schema"];
    if parameter["in"] == "path" {
        if parameter["required"] != Value::Bool(true) {
            check.refuse(at, "a path parameter needs `required: true`");
        }
        if !check.reference(&at_schema, schema) {
            check.refuse(&at_schema, "a path parameter's schema is a `$ref` to an id component");
        }
        return;
    }
    if !check.reference(&at_schema, schema) {
        schema::inline(check, &at_schema, schema);
    }
    if schema["format"] == "password" {
        check.refuse(&at_schema, "a secret must not stand in a URL; move it into the body");
    }
    if schema["type"] == "array" && schema.get("x-list-separator").is_none() {
        check.refuse(&at_schema, "an array in a query needs `x-list-separator`: OpenAPI's styles are ignored");
    }
}
