//! Runs the command of an operation.

use super::arguments;
use super::client::Client;
use super::command::key;
use super::document::{Document, Operation};
use super::fields::Fields;
use super::find::{self, Search};
use super::redact::Redactor;
use crate::confirm::confirm;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::global::Global;
use crate::output::{self, Column, Format, Output};
use crate::{style, wait};
use clap::ArgMatches;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use trunkline::{Arguments, Listing, Preview, Provider};

pub(crate) async fn run(provider: Provider, matches: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    let Some((resource, verb, matches)) = named(matches) else { unreachable!("clap needs both") };
    if verb == wait::NAME {
        return wait::run(matches, global).await;
    }
    let document = Document::new(provider);
    let operations = document.operations();
    let find =
        |verb: &str| operations.iter().find(|operation| operation.resource == resource && operation.verb == verb);
    let list = find("list");
    let Some(operation) = find(verb).or(list) else { unreachable!("clap accepts no other verb") };
    // An update can show the resource as it is read.
    let row = find("get").or(list).filter(|_| operation.verb.starts_with("update") || operation.has_natural_key);
    let shown =
        [Some(operation), row].into_iter().flatten().map(|operation| Fields::new(&document, &operation.response));
    let shown = shown.fold(Fields::default(), Fields::and);
    let output = output(matches, global, &shown)?;
    let redactor = Redactor::new(&document);
    let searched = if operation.is_list { Some(operation) } else { list.filter(|_| operation.has_natural_key) };
    let search = searched.map(|list| Search::given(&document, list, matches)).transpose()?.flatten();
    let command = Command { provider, operation, matches, global, output, redactor, search };
    if verb == find::NAME { command.find().await } else { command.run().await }
}

fn named(matches: &ArgMatches) -> Option<(&str, &str, &ArgMatches)> {
    let (resource, matches) = matches.subcommand()?;
    let (verb, matches) = matches.subcommand()?;
    Some((resource, verb, matches))
}

/// How the response is printed.
fn output(matches: &ArgMatches, global: &Global, shown: &Fields) -> Result<Output, Failure> {
    let list = |name: &str| matches.try_get_many::<String>(name).ok().flatten();
    let forms = [
        ("--json", global.json, Format::Json),
        ("--ndjson", has(matches, "ndjson"), Format::Ndjson),
        ("--values", list("values").is_some(), Format::Values),
        ("--raw", has(matches, "raw"), Format::Table),
    ];
    let mut forms = forms.into_iter().filter(|(_, is_given, _)| *is_given);
    let (first, second) = (forms.next(), forms.next());
    if let (Some((first, ..)), Some((second, ..))) = (first, second) {
        return Err(Failure::usage(format!("{first} and {second} are two forms of output; leave one of them out")));
    }
    if has(matches, "raw") && (list("fields").is_some() || list(find::WHERE).is_some()) {
        return Err(Failure::usage("--raw prints the whole response; leave out --fields and --where"));
    }
    let names = list("values").or_else(|| list("fields")).into_iter().flatten();
    let columns = names.map(|name| Ok(Column { name: name.clone(), path: shown.path(name)? }));
    let columns = columns.collect::<Result<_, Failure>>()?;
    Ok(Output { format: first.map(|(.., format)| format).unwrap_or_default(), columns })
}

/// True if a flag is set. Not every command has all of them.
fn has(matches: &ArgMatches, flag: &str) -> bool {
    matches!(matches.try_get_one::<bool>(flag), Ok(Some(true)))
}

/// The command of an operation, as it was given.
pub(super) struct Command<'a> {
    provider: Provider,
    operation: &'a Operation,
    pub(super) matches: &'a ArgMatches,
    global: &'a Global,
    pub(super) output: Output,
    redactor: Redactor,
    /// The rows that a list prints, or the row that a create looks for first.
    search: Option<Search>,
}

impl Command<'_> {
    async fn find(&self) -> Result<Exit, Failure> {
        match &self.search {
            Some(search) => match search.one(self).await? {
                Some(row) => self.print(row),
                None => Err(Failure::new(Exit::Refused, "nothing has this value")),
            },
            None => unreachable!("clap needs what to find"),
        }
    }

    async fn run(&self) -> Result<Exit, Failure> {
        let is_dry = self.has("dry-run");
        if self.matches.contains_id("as") && !is_dry {
            return Err(Failure::usage("--as is the form of a dry run").hint("add `--dry-run`"));
        }
        arguments::refuse_missing(self.operation, self.matches, is_dry)?;
        if let Some(search) = &self.search
            && !is_dry
            && !self.operation.is_list
            && let Some(row) = search.one(self).await?
        {
            return self.print(row);
        }
        if !is_dry {
            self.confirm()?;
        }
        let (arguments, new_files) = arguments::read(self.operation, self.matches, is_dry)?;
        if is_dry {
            return self.preview(arguments).await;
        }
        let result = self.call(arguments).await;
        if let Err(Failure { exit: Exit::Refused | Exit::Usage | Exit::NotSent, .. }) = result {
            // Nothing has this new secret, and the next attempt needs the place.
            for file in new_files {
                let _ = std::fs::remove_file(file);
            }
        }
        result
    }

    async fn call(&self, arguments: Arguments) -> Result<Exit, Failure> {
        match (self.operation.is_list, self.has("raw"), self.has("verify")) {
            (_, true, _) => self.raw(arguments).await,
            (_, _, true) => self.verify(arguments).await,
            (true, ..) => self.list(arguments).await,
            (false, ..) => {
                let response = self.client()?.invoke(&self.operation.id, arguments).await?;
                self.print(response.into_inner())
            }
        }
    }

    fn has(&self, flag: &str) -> bool {
        has(self.matches, flag)
    }

    pub(super) fn client(&self) -> Result<Client, Failure> {
        Client::new(self.provider, self.global)
    }

    pub(super) fn redacted(&self, mut value: Value) -> Value {
        self.redactor.redact(&mut value);
        value
    }

    fn print(&self, value: Value) -> Result<Exit, Failure> {
        let value = self.redacted(value);
        // A success without content has nothing to show to people.
        if !value.is_null() || self.global.json {
            self.output.value(&value)?;
        }
        Ok(Exit::Done)
    }

    /// Asks before what cannot be undone or costs money.
    fn confirm(&self) -> Result<(), Failure> {
        let Operation { verb, summary, billed, fields, .. } = self.operation;
        let is_destructive = ["delete", "release", "remove"].contains(&verb.split('-').next().unwrap_or_default());
        if !is_destructive && billed.is_none() {
            return Ok(());
        }
        let positional = fields.iter().filter(|field| field.is_positional);
        let ids = positional.filter_map(|field| self.matches.get_one::<String>(&key(field))).map(|id| format!(" {id}"));
        let cost = billed.as_ref().map(|billed| format!(". {billed}")).unwrap_or_default();
        confirm(self.global, &format!("{summary}{}{cost}", ids.collect::<String>()))
    }

    async fn preview(&self, arguments: Arguments) -> Result<Exit, Failure> {
        let preview = Client::for_preview(self.provider, self.global)?.preview(&self.operation.id, arguments).await?;
        let text = match self.matches.get_one::<String>("as").map(String::as_str) {
            Some("curl") => preview.to_curl(),
            None if self.global.json => format!("{:#}", request(&preview)),
            _ => preview.to_string(),
        };
        let _ = output::write(text.trim_end())?;
        Ok(Exit::Done)
    }

    async fn raw(&self, arguments: Arguments) -> Result<Exit, Failure> {
        let response = self.client()?.invoke(&self.operation.id, arguments).await?;
        let _ = output::write_bytes(response.body())?;
        Ok(Exit::Done)
    }

    async fn verify(&self, arguments: Arguments) -> Result<Exit, Failure> {
        let verified = self.client()?.invoke_verified(&self.operation.id, arguments).await?;
        for field in &verified.unverifiable {
            style::warn(format_args!("{field}: no response shows it, so it cannot be verified"));
        }
        let differences: Vec<_> = verified.differences.iter().map(ToString::to_string).collect();
        self.print(verified.read.into_inner())?;
        if differences.is_empty() {
            return Ok(Exit::Done);
        }
        Err(Failure::new(Exit::NotAsSet, format!("the update did not stick: {}", differences.join("; "))))
    }

    async fn list(&self, arguments: Arguments) -> Result<Exit, Failure> {
        let limit = self.matches.get_one("limit").copied().unwrap_or(usize::MAX);
        let mut list = self.client()?.invoke_list(&self.operation.id, arguments)?;
        let mut rows = self.output.rows();
        let mut unreadable = None;
        let mut count = 0;
        while count < limit
            && let Some(row) = next(&mut list, &mut unreadable).await
        {
            if self.search.as_ref().is_some_and(|search| !search.has(&row)) {
                continue;
            }
            count += 1;
            if rows.push(self.redacted(row))?.is_break() {
                return Ok(Exit::Done);
            }
        }
        rows.finish(unreadable.is_some())?;
        unreadable.map_or(Ok(Exit::Done), Err)
    }
}

/// A request that is not sent, as JSON.
fn request(preview: &Preview) -> Value {
    let headers = preview.headers();
    let headers: BTreeMap<_, _> =
        headers.iter().map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes()))).collect();
    let body = preview.body();
    let body = serde_json::from_str(&body).unwrap_or(Value::String(body));
    json!({ "method": preview.method().as_str(), "url": preview.url(), "headers": headers, "body": body })
}

/// The next row that can be read. Others are reported, and the first of them is kept: the list is not complete.
pub(super) async fn next(list: &mut Listing<Value>, unreadable: &mut Option<Failure>) -> Option<Value> {
    loop {
        match list.next().await? {
            Ok(row) => return Some(row),
            Err(error) => {
                let failure = Failure::from(error);
                if let Some(first) = unreadable.replace(failure) {
                    style::warn(&first);
                }
            }
        }
    }
}
