//! Converts TypeScript declarations to an OpenAPI document, for a vendor that publishes a client and no document. Every
//! pair of interfaces `XRequest` and `XResponse` is the call `X`, whose parameters are a form.

use serde_json::{Map, Value, json};

const REQUEST: &str = "Request";

/// Parses the declarations. Names in camel case become names in snake case.
pub(super) fn parse(text: &str) -> Value {
    let text = without_comments(text);
    let interfaces: Vec<(&str, &str)> = text.split("interface ").skip(1).filter_map(interface).collect();
    let schemas: Map<String, Value> =
        interfaces.iter().map(|(name, body)| ((*name).to_owned(), object(name, body))).collect();
    let calls = interfaces.iter().filter_map(|(name, _)| name.strip_suffix(REQUEST));
    let paths: Map<String, Value> = calls
        .filter(|call| schemas.contains_key(&format!("{call}Response")))
        .map(|call| (format!("/{call}"), json!({ "post": operation(call) })))
        .collect();
    // TypeScript has one type for all numbers.
    json!({ "openapi": "3.0.3", "x-one-number": true, "paths": paths, "components": { "schemas": schemas } })
}

fn operation(call: &str) -> Value {
    let schema = |end: &str| json!({ "schema": { "$ref": format!("#/components/schemas/{call}{end}") } });
    json!({
        "requestBody": { "content": { "application/x-www-form-urlencoded": schema(REQUEST) } },
        "responses": {
            "200": { "content": { "application/json": schema("Response") } },
            // The declarations do not describe failures.
            "default": {},
        },
    })
}

/// The name and the body of an interface. `text` starts after the keyword.
fn interface(text: &str) -> Option<(&str, &str)> {
    let (name, rest) = text.split_once('{')?;
    let name = name.split_whitespace().next()?;
    let mut depth = 1;
    let end = rest.char_indices().find(|(_, letter)| {
        depth += match letter {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        depth == 0
    })?;
    Some((name, &rest[..end.0]))
}

fn object(name: &str, body: &str) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for field in split(body, ';') {
        let Some((field, of)) = field.split_once(':') else { continue };
        let name_of = snake(field.trim().trim_end_matches('?'));
        // The client reports a failure in this field, in place of a result.
        if name_of == "error" && name.ends_with("Response") {
            continue;
        }
        if !field.trim().ends_with('?') {
            required.push(name_of.clone());
        }
        properties.insert(name_of, schema(of));
    }
    json!({ "type": "object", "properties": properties, "required": required })
}

/// The schema of a type. Where a single value can replace a list of one, it is the list.
fn schema(of: &str) -> Value {
    let of = of.trim();
    let alternatives: Vec<&str> = split(of, '|').into_iter().map(str::trim).collect();
    if let Some(items) = alternatives.iter().find_map(|one| one.strip_suffix("[]")) {
        return json!({ "type": "array", "items": schema(items.trim_matches(['(', ')'])) });
    }
    if alternatives.len() > 1 {
        return json!({ "anyOf": alternatives.into_iter().map(schema).collect::<Vec<_>>() });
    }
    match of {
        "string" | "number" | "boolean" | "null" => json!({ "type": of }),
        "Date" => json!({ "type": "string" }),
        _ if of.starts_with(['\'', '"']) => json!({ "enum": [of.trim_matches(['\'', '"'])] }),
        _ if !of.is_empty() && of.chars().all(char::is_alphanumeric) && of != "any" => {
            json!({ "$ref": format!("#/components/schemas/{of}") })
        }
        _ => json!({}),
    }
}

/// The parts between separators outside of brackets.
fn split(text: &str, separator: char) -> Vec<&str> {
    let mut depth = 0_usize;
    text.split(|letter: char| {
        depth = match letter {
            '{' | '(' | '[' => depth + 1,
            '}' | ')' | ']' => depth.saturating_sub(1),
            _ => depth,
        };
        depth == 0 && letter == separator
    })
    .collect()
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(part.split_once("*/").map_or("", |(_, rest)| rest));
    }
    plain.lines().map(|line| line.split_once("//").map_or(line, |(code, _)| code)).collect::<Vec<_>>().join("\n")
}
