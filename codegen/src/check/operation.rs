//! Rules for paths, operations, parameters and responses.

use super::deviation::deviation;
use super::{Checker, schema};
use crate::problem::Pointer;
use serde_json::{Map, Value};

pub(crate) const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Names that the generated client, its hooks and the operations table already use.
const RESERVED: [&str; 10] =
    ["all", "api_version", "baseurl", "client", "exec", "inner", "new", "new_with_client", "post", "pre"];

pub(super) fn path_item(check: &mut Checker<'_>, at: &Pointer, path: &str, item: &Value) {
    let mut allowed = METHODS.to_vec();
    allowed.push("parameters");
    check.known_keys(at, item, &allowed);
    if !path.starts_with('/') || path.contains(['?', '#']) {
        check.refuse(at, "a path starts with `/` and contains no `?` or `#`; move query parameters to `parameters`");
    }
    if METHODS.iter().all(|method| item.get(method).is_none()) {
        check.refuse(at, format!("has no operation; add one of {} or remove the path", METHODS.join(", ")));
    }
    parameters(check, at, item);
    for method in METHODS {
        if let Some(operation) = item.get(method) {
            self::operation(check, &at.join(method), operation);
        }
    }
}

fn parameters(check: &mut Checker<'_>, at: &Pointer, holder: &Value) {
    for (index, item) in check.list(at, holder, "parameters").iter().enumerate() {
        let at = at.join("parameters").index(index);
        if !check.reference(&at, item) {
            parameter(check, &at, item);
        }
    }
}

fn operation(check: &mut Checker<'_>, at: &Pointer, operation: &Value) {
    check.known_keys(
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
            "x-facade",
            "x-natural-key",
            "x-billed",
            "x-deviation",
        ],
    );
    for key in ["summary", "description", "x-source"] {
        check.prose(at, operation, key);
    }
    check.optional_prose(at, operation, &["x-idempotency-reason", "x-billed"]);
    if let Some(call) = operation.get("x-facade")
        && call.as_str().is_none_or(|call| syn::parse_str::<syn::ExprMethodCall>(&format!("client.{call}")).is_err())
    {
        check.refuse(
            at,
            "`x-facade` is a call such as `phones().import(body)`, of the parameters of the path, `query` and `body`",
        );
    }
    deviation(check, at, operation);
    let summary = operation["summary"].as_str().unwrap_or_default().trim();
    if summary.contains('\n') || summary.ends_with('.') {
        check.refuse(at, "`summary` is one line without a full stop; move the rest to `description`");
    }
    let id = operation["operationId"].as_str().unwrap_or_default();
    if id.is_empty() || crate::names::field(id) != id {
        check.refuse(at, "needs an `operationId` in snake_case that is no Rust keyword: it names the generated method");
    }
    if RESERVED.contains(&id) {
        check.refuse(at, format!("the generated client already uses the name `{id}`; choose another operationId"));
    }
    if operation["tags"].as_array().is_none_or(|tags| tags.len() != 1 || !tags[0].is_string()) {
        check.refuse(at, "needs `tags` with one name: the facade that offers the operation");
    }
    let security = operation["security"].as_array().map(Vec::as_slice).unwrap_or_default();
    if security.is_empty() || !security.iter().all(Value::is_object) {
        check.refuse(at, "needs `security`: a list of `{ scheme: [] }`, by the names in `securitySchemes`");
    }
    if operation.get("x-idempotency").is_some() {
        check.is_one_of(at, operation, "x-idempotency", &["safe", "idempotent", "none"]);
        if operation.get("x-idempotency-reason").is_none() {
            check.refuse(at, "x-idempotency overrides the method's default; say why in `x-idempotency-reason`");
        }
    }
    if operation.get("x-idempotency-reason").is_some() && operation.get("x-idempotency").is_none() {
        check.refuse(at, "`x-idempotency-reason` needs `x-idempotency` beside it: it is the reason for that");
    }
    if !check.list(at, operation, "x-natural-key").iter().all(Value::is_string) {
        check.refuse(at, "`x-natural-key` lists the fields of the request that people know the resource by");
    }
    parameters(check, at, operation);
    if let Some(body) = operation.get("requestBody") {
        request_body(check, &at.join("requestBody"), body);
    }
    responses(check, at, operation);
}

fn request_body(check: &mut Checker<'_>, at: &Pointer, body: &Value) {
    check.known_keys(at, body, &["description", "required", "content"]);
    // progenitor ignores `required: false` and requires the body anyway.
    if body["required"] != Value::Bool(true) {
        check.refuse(at, "a request body needs `required: true`");
    }
    let content = content_schemas(check, at, body);
    let known = ["application/json", "application/x-www-form-urlencoded"];
    if content.len() != 1 || !content.keys().all(|media| known.contains(&media.as_str())) {
        check.refuse(at, format!("needs one media type of: {}", known.join(", ")));
    }
}

/// Checks the schemas of a body and returns them, by media type.
fn content_schemas<'v>(check: &mut Checker<'_>, at: &Pointer, body: &'v Value) -> &'v Map<String, Value> {
    let content = check.object(at, body, "content");
    for (media, value) in content {
        let at = at.join("content").join(media);
        check.known_keys(&at, value, &["schema", "example", "examples"]);
        let at = at.join("schema");
        if !check.reference(&at, &value["schema"]) {
            check.refuse(&at, "a body's schema is a `$ref` to a component, so that its type has a name");
        }
    }
    content
}

fn responses(check: &mut Checker<'_>, at: &Pointer, operation: &Value) {
    let (mut successes, mut errors) = (0, 0);
    for (status, response) in check.object(at, operation, "responses") {
        let at = at.join("responses").join(status);
        if !check.reference(&at, response) {
            self::response(check, &at, response);
        }
        // `parse` alone would also accept "+200" and "0200".
        match status.parse::<u16>() {
            Ok(200..=299) if status.len() == 3 => {
                successes += 1;
                // Only its status identifies a response without a body, and any gateway can send a 200.
                let is_empty = response.get("$ref").is_none() && response.get("content").is_none();
                if is_empty && operation["responses"].get("204").is_none() {
                    check.refuse(&at, "a success without a body has the status 204; write that, or add `content`");
                }
            }
            Ok(300..=599) if status.len() == 3 => errors += 1,
            _ => check.refuse(&at, "a status is a number from 200 to 599; `default` and `2XX` break progenitor"),
        }
    }
    if successes == 0 || errors == 0 {
        check.refuse(&at.join("responses"), "needs one or more success and one or more error responses");
    }
}

pub(super) fn response(check: &mut Checker<'_>, at: &Pointer, response: &Value) {
    check.known_keys(at, response, &["description", "content", "x-status", "x-deviation"]);
    check.prose(at, response, "description");
    if response
        .get("x-status")
        .is_some_and(|status| !status.as_u64().is_some_and(|status| (200..600).contains(&status)))
    {
        check.refuse(at, "`x-status` is the status that the response is sent with: a number from 200 to 599");
    }
    deviation(check, at, response);
    content_schemas(check, at, response);
}

pub(super) fn parameter(check: &mut Checker<'_>, at: &Pointer, parameter: &Value) {
    check.known_keys(
        at,
        parameter,
        &["name", "in", "required", "description", "schema", "example", "x-either", "x-default", "x-deviation"],
    );
    check.text(at, parameter, "name");
    check.prose(at, parameter, "description");
    deviation(check, at, parameter);
    schema::default(check, at, parameter);
    check.is_one_of(at, parameter, "in", &["path", "query"]);
    check.booleans(at, parameter, &["required"]);
    let at_schema = at.join("schema");
    let schema = &parameter["schema"];
    if parameter["in"] == "path" {
        if parameter["required"] != Value::Bool(true) {
            check.refuse(at, "a path parameter needs `required: true`");
        }
        if !check.reference(&at_schema, schema) {
            check.refuse(&at_schema, "a path parameter's schema is a `$ref` to an id component");
        }
        if parameter.get("x-either").is_some() {
            check.refuse(at, "`x-either` is for query parameters and properties; remove it");
        }
        return;
    }
    if !check.reference(&at_schema, schema) {
        schema::inline(check, &at_schema, schema);
    }
    schema::either(check, at, parameter);
    if schema.get("x-either").is_some() {
        check.refuse(&at_schema, "`x-either` would be ignored here; move it to the parameter itself");
    }
    if schema["format"] == "password" || schema["items"]["format"] == "password" {
        check.refuse(&at_schema, "a secret must not be part of a URL; move it into the body");
    }
    if schema["nullable"] == Value::Bool(true) {
        check.refuse(&at_schema, "a query cannot hold null; remove `nullable`");
    }
    if schema["type"] == "array" && schema.get("x-list-separator").is_none() {
        check.refuse(&at_schema, "an array in a query needs `x-list-separator`: OpenAPI's styles are ignored");
    }
}
