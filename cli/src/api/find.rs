//! `find`, `--where` and `--unless-found`: the rows of a list with a value, compared by this program: a platform that ignores a
//! filter returns everything.

use super::arguments;
use super::document::{Document, Operation};
use super::fields::Fields;
use super::run::{Command, next};
use crate::failure::Failure;
use crate::output;
use clap::ArgMatches;
use serde_json::Value;

pub(super) const NAME: &str = "find";
/// Its argument.
pub(super) const WANTED: &str = "wanted";
pub(super) const UNLESS_FOUND: &str = "unless-found";
pub(super) const WHERE: &str = "where";

/// What is looked for.
pub(super) struct Search {
    list: Operation,
    fields: Fields,
    wanted: Vec<(String, String)>,
}

impl Search {
    /// What the command line says to look for, if it does.
    pub(super) fn given(document: &Document, list: &Operation, matches: &ArgMatches) -> Result<Option<Self>, Failure> {
        let given = [WANTED, UNLESS_FOUND, WHERE]
            .into_iter()
            .find_map(|name| matches.try_get_many::<String>(name).ok().flatten());
        let Some(wanted) = given else { return Ok(None) };
        let fields = Fields::new(document, &list.response);
        let wanted = wanted.map(|wanted| match wanted.split_once('=') {
            Some((field, value)) => Ok((fields.path(field)?, value.to_owned())),
            None => Err(Failure::usage(format!("`{wanted}`: expected FIELD=VALUE"))),
        });
        let wanted = wanted.collect::<Result<_, _>>()?;
        // The arguments of a list that have no name say whose list it is; others belong to the command that looks.
        let mut list = list.clone();
        list.fields.retain(|field| field.is_positional);
        Ok(Some(Self { list, fields, wanted }))
    }

    pub(super) fn has(&self, row: &Value) -> bool {
        let mut wanted = self.wanted.iter();
        wanted.all(|(field, wanted)| output::at(row, field).is_some_and(|value| self.fields.is(field, value, wanted)))
    }

    /// The one row with these values. Several are a failure, and are printed.
    pub(super) async fn one(&self, command: &Command<'_>) -> Result<Option<Value>, Failure> {
        let (arguments, _) = arguments::read(&self.list, command.matches, false)?;
        let mut list = command.client()?.invoke_list(&self.list.id, arguments)?;
        let mut unreadable = None;
        let mut found = Vec::new();
        while let Some(row) = next(&mut list, &mut unreadable).await {
            if self.has(&row) {
                found.push(row);
            }
        }
        match (found.len(), unreadable) {
            // The row that cannot be read may be the one.
            (0, Some(unreadable)) => Err(unreadable),
            (0 | 1, _) => Ok(found.pop()),
            (several, _) => {
                let mut rows = command.output.rows();
                for row in found {
                    let _ = rows.push(command.redacted(row))?;
                }
                rows.finish(false)?;
                let failure = Failure::usage(format!("{several} rows have this value; nothing was changed"));
                Err(failure.hint("name another field and its value, too"))
            }
        }
    }
}
