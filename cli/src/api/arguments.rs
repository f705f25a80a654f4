//! Turns the command line into the arguments of an operation.

use super::command::{is_in_body, key, option};
use super::document::{Field, Kind, Operation, Place};
use crate::failure::Failure;
use crate::secret::{self, Source};
use crate::{style, usage};
use clap::ArgMatches;
use serde_json::{Map, Number, Value};
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use trunkline::Arguments;
use trunkline::chrono::DateTime;

/// Reads the arguments of an operation, and returns them with the files of new secrets. A dry run asks for no secret and
/// makes none.
pub(super) fn read(
    operation: &Operation,
    matches: &ArgMatches,
    is_dry: bool,
) -> Result<(Arguments, Vec<PathBuf>), Failure> {
    // `find` has the arguments of its list that have no name, and nothing else.
    let file = matches.try_get_one::<PathBuf>("body").ok().flatten();
    let mut new_files = Vec::new();
    let given = given(operation, matches, is_dry, &mut new_files)?;
    let mut arguments = Arguments::new();
    let mut body = Map::new();
    for Given { field, value } in given {
        match (field.place, value) {
            (Place::Path, Value::String(text)) => arguments = arguments.path(&field.name, text),
            (Place::Path, value) => arguments = arguments.path(&field.name, value.to_string()),
            (Place::Query, value) => arguments = arguments.query(&field.name, value),
            (Place::Body, _) if file.is_some() => {
                let name = if field.is_positional { field.name.to_uppercase() } else { format!("--{}", option(field)) };
                return Err(Failure::usage(format!("{name}: `--body` has the whole body; leave one of the two out")));
            }
            (Place::Body, value) => insert(&mut body, &field.name, value),
        }
    }
    let arguments = match file {
        Some(file) => arguments.body_text(self::body(file)?),
        None if operation.has_body => arguments.body(&Value::Object(body)),
        None => arguments,
    };
    Ok((arguments, new_files))
}

struct Given<'a> {
    field: &'a Field,
    value: Value,
}

/// The fields that are given, with their values.
fn given<'a>(
    operation: &'a Operation,
    matches: &ArgMatches,
    is_dry: bool,
    new_files: &mut Vec<PathBuf>,
) -> Result<Vec<Given<'a>>, Failure> {
    let nulls: Vec<&String> = matches.try_get_many("null").ok().flatten().into_iter().flatten().collect();
    let mut given = Vec::new();
    for field in &operation.fields {
        let value = match field.kind {
            Kind::Object => None,
            Kind::Secret => secret(field, matches, is_dry, new_files)?,
            _ => plain(field, matches)?,
        };
        match (value, nulls.contains(&&field.name)) {
            (Some(_), true) => return Err(Failure::usage(format!("{}: given a value and null", field.name))),
            (Some(value), false) => given.push(Given { field, value }),
            (None, true) => given.push(Given { field, value: Value::Null }),
            (None, false) => {}
        }
    }
    Ok(given)
}

fn plain(field: &Field, matches: &ArgMatches) -> Result<Option<Value>, Failure> {
    let Ok(Some(texts)) = matches.try_get_many::<String>(&key(field)) else { return Ok(None) };
    let texts: Vec<&String> = texts.collect();
    let wrong = |expected: &str| Failure::usage(format!("--{}: expected {expected}", option(field)));
    for text in &texts {
        if !text.is_empty() && !field.values.is_empty() && !field.values.contains(text) {
            let values = field.values.join(", ");
            style::warn(format_args!(
                "--{}: `{text}` is not a documented value ({values}); it is sent all the same",
                option(field)
            ));
        }
    }
    let text = texts.first().map_or("", |text| text.as_str());
    let value = match field.kind {
        // An empty text is the empty list.
        Kind::List => texts.iter().filter(|text| !text.is_empty()).map(|text| Value::String((*text).clone())).collect(),
        Kind::Integer => text.parse::<i64>().map_err(|_| wrong("a whole number"))?.into(),
        Kind::Number => text.parse::<Number>().map_err(|_| wrong("a number"))?.into(),
        Kind::Boolean => (text == "true").into(),
        Kind::Time if DateTime::parse_from_rfc3339(text).is_err() => {
            return Err(wrong("a date and time such as 2027-01-31T12:00:00Z"));
        }
        Kind::Json => serde_json::from_str(text).map_err(|_| wrong("JSON"))?,
        _ => text.into(),
    };
    Ok(Some(value))
}

fn secret(
    field: &Field,
    matches: &ArgMatches,
    is_dry: bool,
    new_files: &mut Vec<PathBuf>,
) -> Result<Option<Value>, Failure> {
    let name = option(field);
    let source = Source::given(matches, &name)?;
    let secret = match source {
        Some(Source::NewFile(_) | Source::IntoCommand(_)) if is_dry => return Ok(Some("generated".into())),
        Some(source) => {
            let secret = source.read(&name)?;
            if let Source::NewFile(file) = source {
                new_files.push(file);
            }
            secret
        }
        None if !is_asked_for(field, matches, is_dry) => return Ok(None),
        None if is_dry => return Ok(Some("asked for".into())),
        None => secret::prompt(&name)?,
    };
    Ok(Some(secret.expose().into()))
}

/// Names everything that is missing at once. It asks for nothing and makes nothing.
pub(super) fn refuse_missing(operation: &Operation, matches: &ArgMatches, is_dry: bool) -> Result<(), Failure> {
    let has_body = matches.try_contains_id("body").unwrap_or_default();
    let nulls: Vec<&String> = matches.try_get_many("null").ok().flatten().into_iter().flatten().collect();
    let is_given = |field: &Field| match field.kind {
        _ if nulls.contains(&&field.name) => true,
        Kind::Object => false,
        Kind::Secret => {
            is_asked_for(field, matches, is_dry) || !matches!(Source::given(matches, &option(field)), Ok(None))
        }
        _ => matches.try_contains_id(&key(field)).unwrap_or_default(),
    };
    let given: Vec<&Field> = operation.fields.iter().filter(|field| is_given(field)).collect();
    // A field of a nested object is required if the object is sent.
    let is_sent = |field: &Field| match field.name.rsplit_once('.') {
        Some((object, _)) => given.iter().any(|given| given.name.starts_with(&format!("{object}."))),
        None => true,
    };
    let missing = operation.fields.iter().filter(|field| {
        let is_needed = field.kind != Kind::Object && field.is_required && is_sent(field);
        is_needed && !is_given(field) && !(has_body && is_in_body(field))
    });
    let missing: Vec<_> = missing
        .map(|field| match (field.is_positional, field.kind) {
            (true, _) => format!("<{}>", field.name.to_uppercase()),
            (_, Kind::Secret) => format!("--{}-file", option(field)),
            _ => format!("--{}", option(field)),
        })
        .collect();
    if !missing.is_empty() {
        return Err(Failure::usage(format!("missing: {}", missing.join(", "))).hint(usage::HELP));
    }
    let is_change = |field: &&Field| is_in_body(field) && !field.is_positional;
    if operation.verb.starts_with("update") && !has_body && !given.iter().any(is_change) {
        return Err(Failure::usage("nothing to change: no field is given").hint(usage::HELP));
    }
    Ok(())
}

/// True if a secret is asked for on the terminal.
fn is_asked_for(field: &Field, matches: &ArgMatches, is_dry: bool) -> bool {
    let is_needed = field.is_required && !field.name.contains('.') && !matches.contains_id("body");
    is_needed && (is_dry || io::stdin().is_terminal())
}

/// Puts a value at a name with dots for depth.
fn insert(object: &mut Map<String, Value>, name: &str, value: Value) {
    match name.split_once('.') {
        Some((outer, inner)) => {
            if let Value::Object(object) = object.entry(outer).or_insert_with(|| Map::new().into()) {
                insert(object, inner, value);
            }
        }
        None => {
            object.insert(name.to_owned(), value);
        }
    }
}

/// The text of `--body`; `-` is standard input.
pub(crate) fn body(file: &Path) -> Result<String, Failure> {
    let text = if file == Path::new("-") { io::read_to_string(io::stdin()) } else { std::fs::read_to_string(file) };
    text.map_err(|error| Failure::usage(format!("--body: {}: {error}", file.display())))
}
