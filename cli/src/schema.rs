//! `schema`: the OpenAPI documents that the commands are made of.

use crate::api::{Document, PLATFORMS};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

pub(crate) fn command() -> Command {
    let names = PLATFORMS.map(trunkline::Provider::as_str).into_iter().chain(["manifest"]);
    let platform = Arg::new("platform").value_name("PLATFORM").value_parser(PossibleValuesParser::new(names));
    Command::new("schema")
        .about("Prints the OpenAPI document of a platform, a resource or an operation, or the JSON Schema of manifests")
        .arg(platform)
        .arg(Arg::new("resource").value_name("RESOURCE").help("Such as sip-credentials"))
        .arg(Arg::new("verb").value_name("VERB").help("Such as update"))
}

pub(crate) fn run(arguments: &ArgMatches) -> Result<Exit, Failure> {
    let text = |name: &str| arguments.get_one::<String>(name).map(String::as_str);
    let Some(platform) = text("platform") else {
        let names = PLATFORMS.map(|provider| provider.as_str().to_owned());
        let _ = output::write(&names.join("\n"))?;
        return Ok(Exit::Done);
    };
    if platform == "manifest" {
        let _ = output::write(&format!("{:#}", trunkline_cli::plan::schema::manifest()))?;
        return Ok(Exit::Done);
    }
    let providers = PLATFORMS.into_iter().filter(|provider| provider.as_str() == platform);
    for provider in providers {
        let document = Document::new(provider);
        let part = match text("resource") {
            None => document.value,
            Some(resource) => part(&document, resource, text("verb"))?,
        };
        let _ = output::write(&format!("{part:#}"))?;
    }
    Ok(Exit::Done)
}

/// The operations of a resource, with the components that they refer to.
fn part(document: &Document, resource: &str, verb: Option<&str>) -> Result<Value, Failure> {
    let operations = document.operations();
    let is_meant = |operation: &&crate::api::Operation| {
        operation.resource == resource && verb.is_none_or(|verb| operation.verb == verb)
    };
    let ids: Vec<&str> = operations.iter().filter(is_meant).map(|operation| operation.id.as_str()).collect();
    if ids.is_empty() {
        let is_resource = operations.iter().any(|operation| operation.resource == resource);
        let mut names: Vec<_> = operations
            .iter()
            .filter(|operation| !is_resource || operation.resource == resource)
            .map(|operation| if operation.resource == resource { &operation.verb } else { &operation.resource })
            .map(String::as_str)
            .collect();
        names.sort_unstable();
        names.dedup();
        let what = [Some(resource), verb].into_iter().flatten().collect::<Vec<_>>().join(" ");
        return Err(Failure::usage(format!("there is no `{what}`")).hint(format!("there are: {}", names.join(", "))));
    }
    let mut part = document.value.clone();
    if let Some(paths) = part["paths"].as_object_mut() {
        for item in paths.values_mut().filter_map(Value::as_object_mut) {
            item.retain(|key, operation| key == "parameters" || ids.iter().any(|id| operation["operationId"] == *id));
        }
        paths.retain(|_, item| item.as_object().is_some_and(|item| item.keys().any(|key| key != "parameters")));
    }
    let mut used = BTreeSet::new();
    references(&document.value, &part["paths"], &mut used);
    let mut components = Map::new();
    for pointer in &used {
        let mut names = pointer.trim_start_matches("/components/").splitn(2, '/');
        if let (Some(kind), Some(name)) = (names.next(), names.next()) {
            components.entry(kind).or_insert_with(|| json!({}))[name] =
                document.value.pointer(pointer).cloned().unwrap_or_default();
        }
    }
    if let Some(schemes) = document.value["components"].get("securitySchemes") {
        components.insert("securitySchemes".to_owned(), schemes.clone());
    }
    part["components"] = components.into();
    Ok(part)
}

/// The components that a part refers to, and those that they refer to.
fn references(whole: &Value, part: &Value, used: &mut BTreeSet<String>) {
    match part {
        Value::Object(object) => {
            for (key, value) in object {
                let pointer =
                    value.as_str().filter(|_| key == "$ref").and_then(|reference| reference.strip_prefix('#'));
                match pointer {
                    Some(pointer) if used.insert(pointer.to_owned()) => {
                        references(whole, whole.pointer(pointer).unwrap_or(&Value::Null), used);
                    }
                    _ => references(whole, value, used),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(whole, item, used)),
        _ => {}
    }
}
