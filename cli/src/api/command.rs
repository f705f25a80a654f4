//! The commands of a platform: one for each operation, with an option for each field.

use super::document::{Document, Field, Kind, Operation, PLATFORMS, Place};
use super::find::{self, UNLESS_FOUND, WANTED, WHERE};
use crate::{secret, wait};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, ValueHint, value_parser};
use std::path::PathBuf;
use trunkline::Provider;

/// The options of the program. A field with such a name gets `field-` before its own.
const TAKEN: &str = "as base-url body color config dry-run fields help json limit ndjson null profile raw retries timeout \
                     unless-found values verbose verify version where yes";

/// The option of a field.
pub(super) fn option(field: &Field) -> String {
    let option = field.name.replace('_', "-");
    if TAKEN.split(' ').any(|taken| taken == option) { format!("field-{option}") } else { option }
}

/// The key of a field in what clap parsed. No option of the program has it.
pub(super) fn key(field: &Field) -> String {
    format!("field {}", field.name)
}

/// The commands of the platforms. Of those that are not `needed`, only the names: reading a document takes milliseconds.
pub(crate) fn platforms(is_needed: impl Fn(&str) -> bool) -> impl Iterator<Item = Command> {
    PLATFORMS.into_iter().map(move |provider| {
        let command = Command::new(provider.as_str()).about(about(provider)).subcommand_required(true);
        let command = command.arg_required_else_help(true);
        if is_needed(provider.as_str()) { with_resources(command, &Document::new(provider)) } else { command }
    })
}

fn about(provider: Provider) -> String {
    format!("Every operation of {}", provider.name())
}

fn with_resources(mut command: Command, document: &Document) -> Command {
    let operations = document.operations();
    let mut resources: Vec<&str> = operations.iter().map(|operation| operation.resource.as_str()).collect();
    resources.sort_unstable();
    resources.dedup();
    for name in resources {
        let own = operations.iter().filter(|operation| operation.resource == name);
        let about = document.about(name);
        let mut resource = Command::new(name.to_owned())
            .about(first_sentence(about).trim_end_matches('.').to_owned())
            .long_about(about.to_owned())
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommands(own.clone().map(|operation| self::operation(document.provider, operation)));
        if (document.provider, name) == (Provider::Voximplant, "sip-registrations") {
            resource = resource.subcommand(wait::command());
        }
        if let Some(list) = own.clone().find(|operation| operation.verb == "list") {
            resource = resource.subcommand(finder(list));
        }
        command = command.subcommand(resource);
    }
    command
}

fn operation(provider: Provider, operation: &Operation) -> Command {
    let path = format!("trunkline {provider} {} {}", operation.resource, operation.verb);
    let mut long = operation.description.clone();
    if let Some(billed) = &operation.billed {
        long = format!("{long}\n\n{billed} It asks first; `--yes` confirms.");
    }
    let mut command = Command::new(operation.verb.clone())
        .display_order(rank(&operation.verb))
        .about(operation.summary.clone())
        .long_about(format!("{}\n\n{long}", operation.summary))
        .override_usage(usage(&path, operation));
    for field in &operation.fields {
        command = command.args(arguments(field));
    }
    let nullable: Vec<_> =
        operation.fields.iter().filter(|field| field.is_nullable).map(|field| field.name.clone()).collect();
    if !nullable.is_empty() {
        let null = Arg::new("null").long("null").value_name("FIELD").action(ArgAction::Append);
        let parser = PossibleValuesParser::new(nullable);
        command = command.arg(null.value_parser(parser).help("Send null for a field, which clears it"));
    }
    if operation.has_body {
        let body = Arg::new("body").long("body").value_name("FILE").value_hint(ValueHint::FilePath);
        let help = "The whole body as JSON, in place of its options; `-` reads standard input";
        command = command.arg(body.value_parser(value_parser!(PathBuf)).help(help));
    }
    command.args(own_options(operation))
}

/// The options that commands have beside the fields of their operations.
fn own_options(operation: &Operation) -> impl Iterator<Item = Arg> {
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).help(help).action(ArgAction::SetTrue);
    let mut options = vec![
        flag("dry-run", "Print the request, without its secrets, and send nothing"),
        Arg::new("as")
            .long("as")
            .value_name("FORM")
            .value_parser(["text", "curl"])
            .help("Form of a dry run; text by default, or JSON with --json"),
        flag("raw", "Print the platform's own response; of a list, one page"),
    ];
    options.extend(fields());
    if operation.is_list {
        options.extend(list_options());
    }
    if operation.verb.starts_with("update") {
        let verify = flag("verify", "Read the resource afterwards and compare; exit code 5 if it differs");
        options.push(verify.conflicts_with("raw"));
    }
    if operation.has_natural_key {
        let unless = Arg::new(UNLESS_FOUND).long(UNLESS_FOUND).value_name("FIELD=VALUE").action(ArgAction::Append);
        options.push(unless.help("Create nothing if there is one with this value; print that one instead"));
    }
    options.into_iter().map(|option| option.help_heading("Output and control").display_order(900))
}

fn fields() -> [Arg; 2] {
    let option = |name: &'static str, help: &'static str| {
        let option = Arg::new(name).long(name).value_name("A,B").value_delimiter(',').action(ArgAction::Append);
        option.help(help).help_heading("Output and control").display_order(900)
    };
    let values = option("values", "The same without names: the values alone, tab-separated, a line for each row");
    [
        option("fields", "Show these fields only: the whole name, with dots for depth, or its last part"),
        values.conflicts_with("fields"),
    ]
}

fn list_options() -> [Arg; 3] {
    [
        Arg::new(WHERE)
            .long(WHERE)
            .value_name("FIELD=VALUE")
            .action(ArgAction::Append)
            .help("Only rows with this value, as `find` compares; the platform's own filters are faster"),
        Arg::new("ndjson")
            .long("ndjson")
            .action(ArgAction::SetTrue)
            .help("Print one JSON document a line, as the rows come"),
        Arg::new("limit")
            .long("limit")
            .value_name("N")
            .value_parser(value_parser!(usize))
            .allow_negative_numbers(true)
            .help("Stop after so many rows"),
    ]
}

/// The order of verbs: reading, writing, removing, and what only some resources have.
fn rank(verb: &str) -> usize {
    const ORDER: [&str; 10] = ["list", "find", "get", "create", "import", "add", "update", "set", "delete", "release"];
    ORDER.iter().position(|known| *known == verb).unwrap_or(ORDER.len())
}

/// Looks for the rows of a list with a value.
fn finder(list: &Operation) -> Command {
    let wanted = Arg::new(WANTED).value_name("FIELD=VALUE").num_args(1..).required(true);
    let parents = list.fields.iter().filter(|field| field.is_positional).flat_map(arguments);
    Command::new(find::NAME)
        .display_order(rank(find::NAME))
        .about("Find by the value of a field; exit code 1 if there is none, 2 if there are several")
        .args(parents.map(|parent| parent.required(true)))
        .arg(wanted.help("A field of a row, such as `username` or `sip_endpoint.username`, and its whole value"))
        .args(fields())
}

fn usage(path: &str, operation: &Operation) -> String {
    let required = operation.fields.iter().filter(|field| field.is_required && field.kind != Kind::Object);
    let required = required.map(|field| match (field.is_positional, field.kind) {
        (true, _) => format!(" <{}>", value_name(field)),
        (_, Kind::Secret) => format!(" --{}-file <FILE>", option(field)),
        _ => format!(" --{} <{}>", option(field), value_name(field)),
    });
    format!("{path}{} [OPTIONS]", required.collect::<String>())
}

fn value_name(field: &Field) -> String {
    if field.is_positional {
        return field.name.to_uppercase();
    }
    match field.kind {
        Kind::Integer | Kind::Number => "N".to_owned(),
        Kind::Boolean => "true|false".to_owned(),
        Kind::List => "A,B".to_owned(),
        Kind::Json => "JSON".to_owned(),
        Kind::Time => "TIME".to_owned(),
        _ => "TEXT".to_owned(),
    }
}

/// The arguments of a field. They are not required by clap: the command names everything that is missing at once, and
/// `--body` can bring it.
fn arguments(field: &Field) -> Vec<Arg> {
    let key = key(field);
    let required = if field.is_required && !field.is_positional { " (required)" } else { "" };
    let help = format!("{}{required}", field.help.trim_end_matches('.'));
    if field.kind == Kind::Object {
        return Vec::new();
    }
    if field.kind == Kind::Secret {
        let name = option(field);
        let sources =
            secret::arguments(&name, first_sentence(&help)).into_iter().chain(secret::generating_arguments(&name));
        return sources.collect();
    }
    let long = with_values(&help, field);
    let short = first_sentence(&help);
    let argument = Arg::new(key).value_name(value_name(field)).help(with_values(short, field)).long_help(long);
    let argument = match field.kind {
        Kind::List => argument.action(ArgAction::Append).value_delimiter(','),
        Kind::Boolean => argument.value_parser(["true", "false"]).hide_possible_values(true),
        _ => argument,
    };
    let argument = argument.allow_negative_numbers(matches!(field.kind, Kind::Integer | Kind::Number));
    vec![if field.is_positional { argument } else { argument.long(option(field)) }]
}

fn first_sentence(text: &str) -> &str {
    text.split(". ").next().unwrap_or(text)
}

/// The documented values, as clap shows possible values. They are open: others are sent, too.
fn with_values(help: &str, field: &Field) -> String {
    if field.values.is_empty() {
        help.to_owned()
    } else {
        format!("{help} [possible values: {}]", field.values.join(", "))
    }
}

/// Whether a field is in the part of the request that `--body` replaces.
pub(super) fn is_in_body(field: &Field) -> bool {
    field.place == Place::Body
}
