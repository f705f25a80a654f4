//! Runs the command of an operation.

use super::client::Client;
use super::command::key;
use super::document::{Document, Operation};
use super::redact::Redactor;
use super::{arguments, find};
use crate::confirm::confirm;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::global::Global;
use crate::output::{self, Format, Output};
use crate::{style, wait};
use clap::ArgMatches;
use serde_json::Value;
use trunkline::{Arguments, Listing, Provider};

pub(crate) async fn run(provider: Provider, matches: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    let Some((resource, verb, matches)) = named(matches) else { unreachable!("clap needs both") };
    if verb == wait::NAME {
        return wait::run(matches, global).await;
    }
    let document = Document::new(provider);
    let redactor = Redactor::new(&document);
    let operations = document.operations();
    let find =
        |verb: &str| operations.iter().find(|operation| operation.resource == resource && operation.verb == verb);
    if let Some(operation) = find(verb) {
        return Command { provider, operation, matches, global, redactor }.run().await;
    }
    let Some(list) = find("list") else { unreachable!("only lists have this verb") };
    find::run(&Command { provider, operation: list, matches, global, redactor }).await
}

fn named(matches: &ArgMatches) -> Option<(&str, &str, &ArgMatches)> {
    let (resource, matches) = matches.subcommand()?;
    let (verb, matches) = matches.subcommand()?;
    Some((resource, verb, matches))
}

/// The command of an operation, as it was given.
pub(super) struct Command<'a> {
    provider: Provider,
    pub(super) operation: &'a Operation,
    pub(super) matches: &'a ArgMatches,
    global: &'a Global,
    redactor: Redactor,
}

impl Command<'_> {
    async fn run(&self) -> Result<Exit, Failure> {
        let is_dry = self.has("dry-run");
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

    /// True if a flag is set. Not every command has all of them.
    pub(super) fn has(&self, flag: &str) -> bool {
        matches!(self.matches.try_get_one::<bool>(flag), Ok(Some(true)))
    }

    pub(super) fn client(&self) -> Result<Client, Failure> {
        Client::new(self.provider, self.global)
    }

    pub(super) fn output(&self) -> Output {
        let fields = self.matches.get_many::<String>("fields").into_iter().flatten().cloned().collect();
        let format = match (self.has("ndjson"), self.global.json) {
            (true, _) => Format::Ndjson,
            (_, true) => Format::Json,
            _ => Format::Table,
        };
        Output { format, fields }
    }

    pub(super) fn redacted(&self, mut value: Value) -> Value {
        self.redactor.redact(&mut value);
        value
    }

    fn print(&self, value: Value) -> Result<Exit, Failure> {
        let value = self.redacted(value);
        // A success without content has nothing to show to people.
        if !value.is_null() || self.global.json {
            self.output().value(value)?;
        }
        Ok(Exit::Done)
    }

    /// Asks before what cannot be undone or costs money.
    fn confirm(&self) -> Result<(), Failure> {
        let Operation { id, summary, billed, .. } = self.operation;
        let is_destructive = ["delete", "del", "release", "remove"].contains(&id.split('_').next().unwrap_or_default());
        if !is_destructive && billed.is_none() {
            return Ok(());
        }
        let positional = self.operation.fields.iter().filter(|field| field.is_positional);
        let ids = positional.filter_map(|field| self.matches.get_one::<String>(&key(field))).map(|id| format!(" {id}"));
        let cost = billed.as_ref().map(|billed| format!(". This costs money: {billed}")).unwrap_or_default();
        confirm(self.global, &format!("{summary}{}{cost}", ids.collect::<String>()))
    }

    async fn preview(&self, arguments: Arguments) -> Result<Exit, Failure> {
        let preview = Client::for_preview(self.provider, self.global)?.preview(&self.operation.id, arguments).await?;
        let is_curl = self.matches.get_one::<String>("as").is_some_and(|form| form == "curl");
        let _ = output::write(&if is_curl { preview.to_curl() } else { preview.to_string() })?;
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
        let mut rows = self.output().rows();
        let mut unreadable = None;
        let mut count = 0;
        while count < limit
            && let Some(row) = next(&mut list, &mut unreadable).await
        {
            count += 1;
            if rows.push(self.redacted(row))?.is_break() {
                return Ok(Exit::Done);
            }
        }
        rows.finish(unreadable.is_some())?;
        unreadable.map_or(Ok(Exit::Done), Err)
    }
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
