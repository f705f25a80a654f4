//! Joins a provider's documents into one. progenitor cannot follow a reference into another file: it takes the last
//! path segment and looks it up in the same document, or panics.

use crate::check::{METHODS, NO_VALUE, is_no_value};
use crate::load::Document;
use crate::problem::{Pointer, Problem};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A provider's documents as one OpenAPI document with local references only.
#[derive(Clone, Debug)]
pub(crate) struct Bundle {
    /// The merged document.
    pub(crate) value: Value,
    /// The document that defines each path (`/paths/…`) and component (`/components/<kind>/…`).
    origins: BTreeMap<String, String>,
    /// The folder of the documents, for problems that belong to no single document.
    folder: String,
}

impl Bundle {
    /// The document that holds what `pointer` points at.
    pub(crate) fn file(&self, pointer: &Pointer) -> &str {
        self.origins
            .range(..=pointer.0.clone())
            .rev()
            .find(|(at, _)| pointer.0 == **at || pointer.0.starts_with(&format!("{at}/")))
            .map_or(&self.folder, |(_, file)| file)
    }

    pub(crate) fn problem(&self, pointer: &Pointer, message: impl Into<String>) -> Problem {
        Problem::new(self.file(pointer), pointer, message)
    }

    pub(crate) fn schemas(&self) -> &Map<String, Value> {
        object(&self.value["components"]["schemas"])
    }

    /// The object a local `$ref` points at.
    pub(crate) fn resolve(&self, reference: &str) -> &Value {
        self.value.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null)
    }
}

/// The object inside `value`, or an empty one: no caller distinguishes a missing object from an empty one.
pub(crate) fn object(value: &Value) -> &Map<String, Value> {
    static EMPTY: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    value.as_object().unwrap_or(&EMPTY)
}

/// Merges `documents`, in the order given.
///
/// # Errors
/// Duplicate names, and references that point nowhere or to the wrong kind of component.
pub(crate) fn bundle(title: &str, documents: &[Document]) -> Result<Bundle, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut origins: BTreeMap<String, String> = BTreeMap::new();
    let mut paths = Map::new();
    let mut components: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    let (mut servers, mut shared) = (None, Map::new());

    for document in documents {
        let mut value = document.value.clone();
        rewrite_references(&mut value, &Pointer::root(), document, documents, &mut problems);
        fold_nullable(&mut value);
        shared.extend(object(&value["x-responses"]).clone());
        if let Some(named) = value.get("servers")
            && servers.get_or_insert_with(|| named.clone()) != named
        {
            let message = "other documents of this folder name other servers; name the same in all of them";
            problems.push(Problem::new(&document.shown, &Pointer::root().join("servers"), message));
        }
        let mut add = |target: &mut Map<String, Value>, at: Pointer, name: &str, item: &Value| {
            if let Some(first) = origins.get(&at.0) {
                let message = format!("is already defined in {first}; keep one of the two");
                problems.push(Problem::new(&document.shown, &at, message));
                return;
            }
            origins.insert(at.0, document.shown.clone());
            target.insert(name.to_owned(), item.clone());
        };
        for (path, item) in object(&value["paths"]) {
            add(&mut paths, Pointer::root().join("paths").join(path), path, item);
        }
        for kind in ["schemas", "parameters", "responses", "securitySchemes"] {
            let at = Pointer::root().join("components").join(kind);
            let defined = object(&value["components"][kind]).iter();
            // A security scheme may be a reference to another document, and no type is generated for null.
            let defined = defined.filter(|(name, item)| match kind {
                "securitySchemes" => item.get("$ref").is_none(),
                "schemas" => *name != NO_VALUE,
                _ => true,
            });
            for (name, item) in defined {
                add(components.entry(kind).or_default(), at.join(name), name, item);
            }
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        for (_, operation) in item.iter_mut().filter(|(method, _)| METHODS.contains(&method.as_str())) {
            if let Some(own) = operation["responses"].as_object_mut() {
                for (status, response) in &shared {
                    own.entry(status).or_insert_with(|| response.clone());
                }
            }
        }
    }
    let components: Map<String, Value> =
        components.into_iter().map(|(kind, items)| (kind.to_owned(), Value::Object(items))).collect();
    let mut value = json!({
        "openapi": "3.0.3",
        "info": { "title": title, "version": "1.0" },
        "tags": tags(documents),
        "paths": paths,
        "components": components,
    });
    if let Some(servers) = servers {
        value["servers"] = servers;
    }
    let folder = documents
        .first()
        .and_then(|document| document.shown.strip_suffix(document.name.as_str()))
        .map_or_else(|| "specs".to_owned(), |folder| folder.trim_end_matches('/').to_owned());
    Ok(Bundle { value, origins, folder })
}

/// The tags of the operations, each described as the document that has its name, or else the first with an operation of it.
fn tags(documents: &[Document]) -> Value {
    let mut tags: BTreeMap<&str, &Value> = BTreeMap::new();
    for document in documents {
        let items = object(&document.value["paths"]).values().flat_map(|item| object(item).values());
        for name in items.filter_map(|operation| operation["tags"][0].as_str()) {
            let description = &document.value["info"]["description"];
            if document.name.trim_end_matches(".yaml").replace('-', "_") == name {
                tags.insert(name, description);
            }
            tags.entry(name).or_insert(description);
        }
    }
    tags.into_iter().map(|(name, description)| json!({ "name": name, "description": description })).collect()
}

/// Writes `anyOf` of a component and of null as `allOf` with `nullable`, which is one key to look for everywhere else.
fn fold_nullable(value: &mut Value) {
    match value {
        Value::Object(map) => {
            let component = match map.get("anyOf").and_then(Value::as_array).map(Vec::as_slice) {
                Some([component, null]) if is_no_value(null) => Some(component.clone()),
                _ => None,
            };
            if let Some(component) = component {
                map.remove("anyOf");
                map.insert("allOf".to_owned(), json!([component]));
                map.insert("nullable".to_owned(), true.into());
            }
            map.values_mut().for_each(fold_nullable);
        }
        Value::Array(items) => items.iter_mut().for_each(fold_nullable),
        _ => {}
    }
}

fn rewrite_references(
    value: &mut Value,
    at: &Pointer,
    document: &Document,
    documents: &[Document],
    problems: &mut Vec<Problem>,
) {
    match value {
        Value::Object(map) => {
            for (key, child) in map.iter_mut() {
                match child {
                    Value::String(reference) if key == "$ref" => {
                        match target(reference, kind_at(at), document, documents) {
                            Ok(local) => *reference = local,
                            Err(message) => {
                                problems.push(Problem::new(&document.shown, at, message));
                            }
                        }
                    }
                    _ => rewrite_references(child, &at.join(key), document, documents, problems),
                }
            }
        }
        Value::Array(items) => {
            for (index, child) in items.iter_mut().enumerate() {
                rewrite_references(child, &at.index(index), document, documents, problems);
            }
        }
        _ => {}
    }
}

/// The kind of component that a reference at `at` points to.
fn kind_at(at: &Pointer) -> &'static str {
    match (at.0.starts_with("/paths/"), at.0.rsplit('/').nth(1)) {
        (true, Some("parameters")) => "parameters",
        (true, Some("responses")) => "responses",
        _ if at.0.starts_with("/x-responses/") => "responses",
        _ if at.0.starts_with("/components/securitySchemes/") => "securitySchemes",
        _ => "schemas",
    }
}

fn target(reference: &str, kind: &str, document: &Document, documents: &[Document]) -> Result<String, String> {
    let prefix = format!("/components/{kind}/");
    let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
    // progenitor takes the last segment of a longer pointer for the component's name.
    if !pointer.strip_prefix(&prefix).is_some_and(|name| !name.is_empty() && !name.contains('/')) {
        return Err(format!("$ref {reference}: write `file.yaml#{prefix}…` or `#{prefix}…`"));
    }
    let file = file.trim_start_matches("./");
    let holder = if file.is_empty() {
        document
    } else {
        documents
            .iter()
            .find(|other| other.name == file)
            .ok_or_else(|| format!("$ref {reference}: there is no {file} in this folder; correct the reference"))?
    };
    if holder.value.pointer(pointer).is_none() {
        return Err(format!("$ref {reference}: {} has no {pointer}; add it or correct the reference", holder.shown));
    }
    Ok(format!("#{pointer}"))
}
