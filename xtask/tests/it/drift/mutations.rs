//! Every kind of breaking change at every place of every operation of ours: each must be reported as breaking.

use super::specs;
use serde_json::{Map, Value, json};
use xtask::drift::{Class, compare};

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];
/// The number of mutations tried per document; all with `TRUNKLINE_ALL_MUTATIONS` in the environment.
const SAMPLE: usize = 700;

/// A function that changes a document.
type Change = Box<dyn Fn(&mut Value)>;

/// A change with its name.
struct Mutation(String, Change);

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Query,
    Form,
    Body,
    Response,
}

/// `value` with all references resolved; of alternatives, one.
fn inlined(root: &Value, value: &Value, choice: usize) -> Value {
    match value {
        Value::Object(map) => {
            if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
                return inlined(root, root.pointer(&reference[1..]).expect("references lead somewhere"), choice);
            }
            if let Some(all) = map.get("oneOf").and_then(Value::as_array) {
                return inlined(root, &all[choice % all.len()], choice);
            }
            let mut plain: Map<String, Value> = Map::new();
            for (key, value) in map.iter().filter(|(key, _)| *key != "allOf" && *key != "x-deviation") {
                plain.insert(key.clone(), inlined(root, value, choice));
            }
            // Ours have one part; what stands beside it counts first.
            if let Some(Value::Object(part)) = map.get("allOf").map(|all| inlined(root, &all[0], choice)) {
                for (key, value) in part {
                    plain.entry(key).or_insert(value);
                }
            }
            Value::Object(plain)
        }
        Value::Array(items) => items.iter().map(|item| inlined(root, item, choice)).collect(),
        other => other.clone(),
    }
}

fn push(all: &mut Vec<Mutation>, name: String, change: impl Fn(&mut Value) + 'static) {
    all.push(Mutation(name, Box::new(change)));
}

/// Sets what stands at `key` of the object at a pointer; null removes it.
fn set(all: &mut Vec<Mutation>, at: &str, key: &str, value: Value) {
    let (at, key) = (at.to_owned(), key.to_owned());
    push(all, format!("{at} {key} = {value}"), move |document| {
        let holder = document.pointer_mut(&at).and_then(Value::as_object_mut).expect("the place is there");
        if value.is_null() { _ = holder.remove(&key) } else { _ = holder.insert(key.clone(), value.clone()) }
    });
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn schema(all: &mut Vec<Mutation>, at: &str, value: &Value, side: Side, in_list: bool) {
    let kind = value["type"].as_str().unwrap_or_default();
    let is_written = side != Side::Response;
    let other = match kind {
        "string" => "integer",
        "object" => "array",
        "array" => "string",
        _ => "boolean",
    };
    let other = if kind == "boolean" { "integer" } else { other };
    set(all, at, "type", json!(other));
    set(all, at, "deprecated", json!(true));
    for index in 0..value["x-extensible-enum"].as_array().map_or(0, Vec::len) {
        let mut values = value["x-extensible-enum"].clone();
        values.as_array_mut().expect("a list").remove(index);
        if !values.as_array().is_some_and(Vec::is_empty) {
            set(all, at, "x-extensible-enum", values);
        }
    }
    match value["format"].as_str() {
        Some("date-time") => set(all, at, "format", json!("date")),
        Some("uuid") if side == Side::Response => set(all, at, "format", Value::Null),
        Some("int32") if side == Side::Response => set(all, at, "format", json!("int64")),
        None if kind == "string" && value.get("x-extensible-enum").is_none() => {
            set(all, at, "format", json!("password"));
            if is_written {
                set(all, at, "enum", json!(["only", "these"]));
            }
        }
        _ => {}
    }
    if is_written {
        if let Some(default) = value.get("x-default") {
            set(all, at, "x-default", json!(format!("not {default}")));
        }
        if value.get("x-list-separator").is_some() {
            set(all, at, "x-list-separator", json!(","));
        }
    }
    if side == Side::Body && value["nullable"] == true {
        set(all, at, "nullable", json!(false));
    }
    if side == Side::Response && in_list {
        set(all, at, "nullable", json!(true));
    }
    if let Some(items) = value.get("items") {
        schema(all, &format!("{at}/items"), items, side, true);
    }
    let required = value["required"].as_array().cloned().unwrap_or_default();
    for (name, property) in value["properties"].as_object().into_iter().flatten() {
        let (at_all, key) = (format!("{at}/properties"), escaped(name));
        set(all, &at_all, name, Value::Null);
        schema(all, &format!("{at_all}/{key}"), property, side, false);
        let is_required = required.contains(&json!(name));
        if is_written && !is_required {
            set(all, at, "required", [required.clone(), vec![json!(name)]].concat().into());
        } else if !is_written && is_required {
            let without: Vec<_> = required.iter().filter(|one| **one != *name).cloned().collect();
            set(all, at, "required", without.into());
            set(all, &format!("{at_all}/{key}"), "nullable", json!(true));
        }
    }
    if is_written && value.get("properties").is_some() {
        set(all, at, "required", [required, vec![json!("vendor_needs")]].concat().into());
    }
    if value.get("properties").is_some() {
        set(all, at, "properties", Value::Null);
    }
}

fn mutations(path: &str, method: &str, operation: &Value) -> Vec<Mutation> {
    let mut all = Vec::new();
    let item = format!("/paths/{}", escaped(path));
    let at = format!("{item}/{method}");
    set(&mut all, &item, method, Value::Null);
    set(&mut all, &at, "deprecated", json!(true));
    let key = json!({ "type": "apiKey", "in": "header", "name": "X-Key" });
    push(&mut all, format!("{at} security"), {
        let at = at.clone();
        move |document| {
            document["components"]["securitySchemes"]["vendor"] = key.clone();
            document.pointer_mut(&at).expect("there")["security"] = json!([{ "vendor": [] }]);
        }
    });
    for moved in [format!("/v9{path}"), format!("{}/v9", path.trim_end_matches('/')), format!("{path}/")] {
        let (item, path) = (path.to_owned(), moved.clone());
        push(&mut all, format!("{at} moves to {moved}"), move |document| {
            let paths = document["paths"].as_object_mut().expect("there");
            let operation = paths.remove(&item).expect("there");
            paths.insert(path.replace("//", ""), operation);
        });
    }
    for url in ["https://api.example.org", "https://{space}.signalwire.com/v9", "https://api.diga.io/v9"] {
        push(&mut all, format!("{at} at {url}"), move |document| document["servers"] = json!([{ "url": url }]));
    }
    let count = operation["parameters"].as_array().map_or(0, Vec::len);
    for index in 0..count {
        let parameter = &operation["parameters"][index];
        let at_parameter = format!("{at}/parameters/{index}");
        schema(&mut all, &format!("{at_parameter}/schema"), &parameter["schema"], Side::Query, false);
        if parameter["in"] == "query" {
            if parameter["required"] != true {
                set(&mut all, &at_parameter, "required", json!(true));
            }
            set(&mut all, &at_parameter, "name", json!("renamed"));
            set(&mut all, &at_parameter, "deprecated", json!(true));
            if let Some(default) = parameter.get("x-default") {
                set(&mut all, &at_parameter, "x-default", json!(format!("not {default}")));
            }
        }
    }
    let mut parameters = operation["parameters"].clone();
    if parameters.is_null() {
        parameters = json!([]);
    }
    for place in ["query", "header"] {
        let mut more = parameters.clone();
        let new = json!({ "name": "vendor_needs", "in": place, "required": true, "schema": { "type": "string" } });
        more.as_array_mut().expect("a list").push(new);
        set(&mut all, &at, "parameters", more);
    }
    if let Some(content) = operation["requestBody"]["content"].as_object() {
        set(&mut all, &at, "requestBody", Value::Null);
        for (media, body) in content {
            let side = if media == "application/json" { Side::Body } else { Side::Form };
            schema(
                &mut all,
                &format!("{at}/requestBody/content/{}/schema", escaped(media)),
                &body["schema"],
                side,
                false,
            );
            set(&mut all, &format!("{at}/requestBody"), "content", json!({ "multipart/form-data": body }));
        }
    } else {
        let body = json!({ "required": true, "content": { "application/json": { "schema": { "type": "object" } } } });
        set(&mut all, &at, "requestBody", body);
    }
    for (status, response) in operation["responses"].as_object().expect("there are responses") {
        let at_response = format!("{at}/responses/{status}");
        if !status.starts_with('2') {
            set(&mut all, &format!("{at}/responses"), status, Value::Null);
        }
        if let Some(body) = response.pointer("/content/application~1json") {
            schema(
                &mut all,
                &format!("{at_response}/content/application~1json/schema"),
                &body["schema"],
                Side::Response,
                false,
            );
            set(&mut all, &at_response, "content", json!({ "text/html": {} }));
            if status.starts_with('2') {
                set(&mut all, &at_response, "content", Value::Null);
            }
        }
    }
    all
}

#[test]
fn breaking_changes_are_reported() {
    let all = std::env::var_os("TRUNKLINE_ALL_MUTATIONS").is_some();
    let (mut tried, mut found, mut known, mut missed) = (0_usize, 0_usize, Vec::new(), Vec::new());
    for provider in ["diga", "signalwire", "voximplant"] {
        let root = specs(provider);
        let (mut cases, mut documents) = (Vec::new(), Vec::new());
        for (path, item) in root["paths"].as_object().expect("there are paths") {
            for method in METHODS.iter().filter(|method| item.get(**method).is_some()) {
                let mut ours = root.clone();
                ours["x-drift"] = Value::Null;
                ours["paths"] = json!({ path: { *method: item[method] } });
                for choice in 0..3 {
                    let operation = inlined(&root, &item[method], choice);
                    if choice > 0 && operation == inlined(&root, &item[method], 0) {
                        continue;
                    }
                    // Another operation has a `required`, so that a missing one has a meaning.
                    let other = json!({ "type": "object", "required": ["a"], "properties": { "a": {} } });
                    let other = json!({ "200": { "content": { "application/json": { "schema": other } } } });
                    let mut theirs = ours.clone();
                    theirs["paths"][path][*method] = operation.clone();
                    theirs["paths"]["/vendor/other"] = json!({ "trace": { "responses": other } });
                    assert_eq!(compare(&ours, &theirs).differences, [], "{method} {path} before any change");
                    let index = documents.len();
                    cases.extend(mutations(path, method, &operation).into_iter().map(|mutation| (index, mutation)));
                    documents.push((ours.clone(), theirs));
                }
            }
        }
        // A step that is coprime to most counts covers all kinds.
        let step = if all { 1 } else { (cases.len() / SAMPLE).max(1) | 1 };
        for (index, Mutation(name, change)) in cases.iter().step_by(step) {
            let (ours, theirs) = &documents[*index];
            let mut theirs = theirs.clone();
            change(&mut theirs);
            let drift = compare(ours, &theirs);
            if drift.differences.iter().any(|one| one.class == Class::Breaking) {
                (tried, found) = (tried + 1, found + 1);
            } else if drift.unexplained() == 0 && !drift.differences.is_empty() {
                // The vendor's real document has exactly this difference, and a deviation lists it for this operation.
                known.push(format!("{provider} {name}"));
            } else {
                tried += 1;
                missed.push(format!("{provider} {name}"));
            }
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "these are thousands")]
    let share = found as f64 * 100.0 / tried as f64;
    println!("mutations: {tried}, found: {found} ({share:.2} %); {} more are what a deviation lists", known.len());
    if all {
        println!("missed:\n{}\nlisted:\n{}", missed.join("\n"), known.join("\n"));
    }
    assert!(share >= 99.5, "missed:\n{}", missed.join("\n"));
}
