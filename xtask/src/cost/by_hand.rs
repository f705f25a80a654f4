//! Writes the client that an engineer would write by hand for the same operations and types: a struct with serde's
//! derives for each object, a function of four lines for each operation, no retries, no outcomes. It is generated from
//! the documents, so that the comparison stays current.

use serde_json::{Map, Value};
use std::fmt::Write as _;
use trunkline_codegen::Operation;

pub(super) const DEPENDENCIES: &str = r#"
chrono = { version = "0.4", default-features = false, features = ["serde", "std"] }
reqwest = { version = "0.13.5", default-features = false, features = ["form", "json", "query", "rustls"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
uuid = { version = "1", features = ["serde"] }
"#;

const HEAD: &str = "\
#![allow(dead_code, non_camel_case_types)]
use serde::{Deserialize, Serialize};
pub struct Client { pub http: reqwest::Client, pub base: String, pub user: String, pub secret: String }
impl Client {
    fn authorized(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        if self.user.is_empty() { request.bearer_auth(&self.secret) } else { request.basic_auth(&self.user, Some(&self.secret)) }
    }
}
";

/// The module of one platform. `document` is its bundled document.
pub(super) fn module(document: &str, operations: &[Operation]) -> Result<String, String> {
    let document: Value = serde_json::from_str(document).map_err(|error| format!("a bundled document: {error}"))?;
    let mut code = HEAD.to_owned();
    for (name, schema) in object(&document["components"]["schemas"]) {
        component(&mut code, &document["components"]["schemas"], name, schema);
    }
    code.push_str("impl Client {\n");
    for operation in operations {
        let described = &document["paths"][&operation.path][operation.method.to_lowercase()];
        method(&mut code, &document, operation, described);
    }
    code.push_str("}\n");
    Ok(code)
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

// Writing into a String cannot fail: results of `write!` are dropped here.
fn component(code: &mut String, all: &Value, name: &str, schema: &Value) {
    if let Some(values) = schema["x-extensible-enum"].as_array() {
        code.push_str("#[derive(Clone, Debug, Deserialize, Serialize)]\n");
        _ = writeln!(code, "pub enum {name} {{");
        for (number, value) in values.iter().enumerate() {
            _ = writeln!(code, "#[serde(rename = {value})] V{number},");
        }
        code.push_str("#[serde(other)] Other }\n");
    } else if let Some(shapes) = schema["oneOf"].as_array() {
        _ = writeln!(code, "#[derive(Clone, Debug, Deserialize, Serialize)]\n#[serde(untagged)]\npub enum {name} {{");
        for (number, shape) in shapes.iter().enumerate() {
            _ = writeln!(code, "V{number}({}),", rust_type(shape));
        }
        code.push_str("}\n");
    } else if schema["type"] == "object" {
        let required = schema["required"].as_array().map(Vec::as_slice).unwrap_or_default();
        let has_default = required.iter().filter_map(Value::as_str).all(|name| {
            let named = &all[rust_type(&schema["properties"][name])];
            named["type"] != "object" && named["x-extensible-enum"].is_null() && named["oneOf"].is_null()
        });
        let default = if has_default { "Default, " } else { "" };
        _ = writeln!(code, "#[derive({default}Clone, Debug, Deserialize, Serialize)]");
        _ = writeln!(code, "pub struct {name} {{");
        for (field, property) in object(&schema["properties"]) {
            let ty = rust_type(property);
            // `self` is the one name that cannot be a raw identifier.
            let name = if field == "self" {
                "#[serde(rename = \"self\")] pub own".to_owned()
            } else {
                format!("pub r#{field}")
            };
            if required.iter().any(|name| name == field) {
                _ = writeln!(code, "{name}: {ty},");
            } else {
                _ = writeln!(code, "#[serde(skip_serializing_if = \"Option::is_none\")] {name}: Option<{ty}>,");
            }
        }
        code.push_str("}\n");
    } else {
        _ = writeln!(code, "pub type {name} = {};", rust_type(schema));
    }
}

fn rust_type(schema: &Value) -> String {
    let reference = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
    if let Some(name) = reference.and_then(|reference| reference.rsplit('/').next()) {
        return name.to_owned();
    }
    match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("string"), Some("date-time")) => "chrono::DateTime<chrono::Utc>".to_owned(),
        (Some("string"), Some("uuid")) => "uuid::Uuid".to_owned(),
        (Some("string"), _) => "String".to_owned(),
        (Some("integer"), _) => "i64".to_owned(),
        (Some("number"), _) => "f64".to_owned(),
        (Some("boolean"), _) => "bool".to_owned(),
        (Some("array"), _) => format!("Vec<{}>", rust_type(&schema["items"])),
        _ => "serde_json::Value".to_owned(),
    }
}

fn method(code: &mut String, document: &Value, operation: &Operation, described: &Value) {
    let parameters = described["parameters"].as_array().into_iter().flatten().map(|parameter| {
        let target =
            parameter["$ref"].as_str().and_then(|reference| document.pointer(reference.trim_start_matches('#')));
        target.unwrap_or(parameter)
    });
    let (path, query): (Vec<&Value>, Vec<&Value>) = parameters.partition(|parameter| parameter["in"] == "path");
    let mut arguments = String::new();
    for name in path.iter().filter_map(|parameter| parameter["name"].as_str()) {
        _ = write!(arguments, ", {name}: &str");
    }
    let mut request = format!(
        "self.authorized(self.http.{}(format!(\"{{}}{}\", self.base)))",
        operation.method.to_lowercase(),
        operation.path
    );
    if !query.is_empty() {
        arguments.push_str(", query: &[(&str, &str)]");
        request.push_str(".query(query)");
    }
    if let Some((media, content)) = content(&described["requestBody"]) {
        _ = write!(arguments, ", body: &{}", rust_type(&content["schema"]));
        request.push_str(if media.contains("json") { ".json(body)" } else { ".form(body)" });
    }
    let success = object(&described["responses"]).find(|(status, _)| status.starts_with('2'));
    let response =
        success.and_then(|(_, response)| content(response)).map(|(_, content)| rust_type(&content["schema"]));
    let (ty, end) = response.map_or(("()".to_owned(), "?; Ok(())"), |ty| (ty, "?.json().await"));
    _ = writeln!(
        code,
        "pub async fn {}(&self{arguments}) -> Result<{ty}, reqwest::Error> {{ {request}.send().await?.error_for_status(){end} }}",
        operation.id
    );
}

fn content(body: &Value) -> Option<(&String, &Value)> {
    body["content"].as_object().and_then(|content: &Map<String, Value>| content.iter().next())
}
