//! What clap says of a wrong command line, in the form of all other errors. Values are left out: one may be a secret that
//! somebody put in the wrong place.

use crate::failure::Failure;
use crate::style;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

/// The hint of all of them.
pub(crate) const HELP: &str = "`--help` after the command describes its options";

/// The failure that clap's error is. Help and version are none: clap prints them.
pub(crate) fn failure(error: &Error) -> Option<Failure> {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    ) {
        return None;
    }
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    let argument = text(ContextKind::InvalidArg).unwrap_or_default();
    let expected = text(ContextKind::ValidValue);
    let message = match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => format!("there is no option `{argument}`"),
        ErrorKind::UnknownArgument => "there is one argument too many".to_owned(),
        ErrorKind::InvalidSubcommand => {
            format!("there is no command `{}`", text(ContextKind::InvalidSubcommand).unwrap_or_default())
        }
        ErrorKind::MissingRequiredArgument => format!("missing: {argument}"),
        ErrorKind::ArgumentConflict if text(ContextKind::PriorArg).is_none_or(|prior| prior == argument) => {
            format!("{argument}: given twice")
        }
        ErrorKind::ArgumentConflict => {
            format!("{argument}: cannot stand beside {}", text(ContextKind::PriorArg).unwrap_or_default())
        }
        ErrorKind::MissingSubcommand => {
            format!("a command is missing: {}", text(ContextKind::ValidSubcommand).unwrap_or_default())
        }
        ErrorKind::InvalidValue if expected.as_deref().is_some_and(|values| !values.is_empty()) => {
            format!("{argument}: expected one of {}", expected.unwrap_or_default())
        }
        ErrorKind::InvalidValue | ErrorKind::NoEquals | ErrorKind::TooFewValues => format!("{argument}: needs a value"),
        ErrorKind::ValueValidation => {
            let reason = std::error::Error::source(error).map(|source| without_value(&source.to_string()));
            format!("{argument}: {}", reason.unwrap_or_else(|| "the value cannot be used".to_owned()))
        }
        ErrorKind::InvalidUtf8 => "an argument is not UTF-8 text".to_owned(),
        _ => format!("{argument}: cannot be used here"),
    };
    let mut failure = Failure::usage(message);
    for kind in [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue] {
        // The last of several is the nearest.
        if let Some(near) = text(kind).as_deref().and_then(|near| near.rsplit(", ").next()) {
            failure = failure.hint(format!("did you mean `{near}`?"));
        }
    }
    Some(failure.hint(HELP))
}

/// The reason that a parser gives, which quotes the value before it.
fn without_value(reason: &str) -> String {
    match reason.split_once(" is not in ") {
        Some((_, range)) => format!("expected a number in {range}"),
        None if reason.contains("invalid digit") => "expected a whole number".to_owned(),
        None => reason.rsplit_once(": ").map_or(reason, |(_, reason)| reason).to_owned(),
    }
}

/// Parses the command line, and prints help where it asks for it.
pub(crate) fn parse(mut command: Command) -> Result<clap::ArgMatches, Failure> {
    // What is said of a wrong command line has colors, too.
    let mut arguments = std::env::args_os().filter_map(|argument| argument.into_string().ok());
    if let Some(argument) = arguments.find(|argument| argument.split('=').next() == Some("--color")) {
        let value = argument.split_once('=').map(|(_, value)| value.to_owned());
        style::choose(&value.or_else(|| arguments.next()).unwrap_or_default());
    }
    command.try_get_matches_from_mut(std::env::args_os()).map_err(|error| match failure(&error) {
        Some(failure) => secret_option(&command, &error).unwrap_or(failure),
        None => error.exit(),
    })
}

/// What to do instead of a secret on the command line, which is what people try first.
fn secret_option(command: &Command, error: &Error) -> Option<Failure> {
    let Some(ContextValue::String(option)) = error.get(ContextKind::InvalidArg) else { return None };
    let name = option.strip_prefix("--").filter(|_| error.kind() == ErrorKind::UnknownArgument)?;
    if !has_option(command, &format!("{name}-stdin")) {
        return None;
    }
    let failure = Failure::usage(format!(
        "{option}: a secret on the command line can be seen by other users of this machine, and stays in the shell's history"
    ));
    Some(failure.hint(format!("use `{option}-file FILE`, `{option}-stdin` or `{option}-command COMMAND`")))
}

/// True if a command, or one below it, has an option of this name.
fn has_option(command: &Command, name: &str) -> bool {
    command.get_arguments().any(|argument| argument.get_long() == Some(name))
        || command.get_subcommands().any(|below| has_option(below, name))
}
