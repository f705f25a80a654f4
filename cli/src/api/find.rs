//! `find`: the rows of a list with a value, compared by this program: a platform that ignores a filter returns everything.

use super::arguments;
use super::run::{Command, next};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;
use serde_json::Value;

pub(super) async fn run(command: &Command<'_>) -> Result<Exit, Failure> {
    let wanted =
        command.matches.get_many::<String>("wanted").into_iter().flatten().map(|wanted| {
            wanted.split_once('=').ok_or_else(|| Failure::usage(format!("{wanted}: expected FIELD=VALUE")))
        });
    let wanted = wanted.collect::<Result<Vec<_>, _>>()?;
    let (arguments, _) = arguments::read(command.operation, command.matches, false)?;
    let mut list = command.client()?.invoke_list(&command.operation.id, arguments)?;
    let mut unreadable = None;
    let mut found = Vec::new();
    let mut has_field = vec![false; wanted.len()];
    while let Some(row) = next(&mut list, &mut unreadable).await {
        let values = wanted.iter().map(|(field, _)| output::at(&row, field));
        for (has, value) in has_field.iter_mut().zip(values) {
            *has |= value.is_some();
        }
        if wanted.iter().all(|(field, wanted)| output::at(&row, field).is_some_and(|value| plain(value) == *wanted)) {
            found.push(row);
        }
    }
    match found.len() {
        1 => {}
        // The row that cannot be read may be the one.
        0 => {
            let missing = wanted.iter().zip(has_field).find(|(_, has)| !has).map(|((field, _), _)| *field);
            let failure = unreadable.unwrap_or_else(|| Failure::new(Exit::Refused, "nothing has this value"));
            return Err(match missing {
                Some(field) => failure.hint(format!("no row has a field `{field}`; `list --json` shows the fields")),
                None => failure,
            });
        }
        several => {
            let mut rows = command.output().rows();
            for row in found {
                let _ = rows.push(command.redacted(row))?;
            }
            rows.finish(false)?;
            return Err(Failure::new(Exit::Refused, format!("{several} rows have this value")));
        }
    }
    for row in found {
        command.output().value(command.redacted(row))?;
    }
    Ok(Exit::Done)
}

/// A value as people write it.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
