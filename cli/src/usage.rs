//! What clap says of a wrong command line, in the form of all other errors. Values are left out: one may be a secret that
//! somebody put in the wrong place.

use crate::failure::Failure;
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
        ErrorKind::ArgumentConflict => {
            format!("{argument}: cannot stand beside {}", text(ContextKind::PriorArg).unwrap_or_default())
        }
        ErrorKind::InvalidValue if expected.is_some() => {
            format!("{argument}: expected one of {}", expected.unwrap_or_default())
        }
        ErrorKind::InvalidValue | ErrorKind::NoEquals | ErrorKind::TooFewValues => format!("{argument}: needs a value"),
        ErrorKind::ValueValidation => match std::error::Error::source(error) {
            Some(source) => format!("{argument}: {}", without_value(&source.to_string())),
            None => format!("{argument}: the value cannot be used"),
        },
        ErrorKind::InvalidUtf8 => "an argument is not UTF-8 text".to_owned(),
        _ => format!("{argument}: cannot be used here"),
    };
    let mut failure = Failure::usage(message);
    for kind in [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue] {
        if let Some(near) = text(kind) {
            failure = failure.hint(format!("did you mean `{near}`?"));
        }
    }
    Some(failure.hint(HELP))
}

/// The message of a parser that quotes the value before it says what is wrong.
fn without_value(message: &str) -> &str {
    message.rsplit_once(": ").map_or(message, |(_, reason)| reason)
}

/// Parses the command line, and prints help where it asks for it.
pub(crate) fn parse(command: Command) -> Result<clap::ArgMatches, Failure> {
    command.try_get_matches().map_err(|error| match failure(&error) {
        Some(failure) => failure,
        None => error.exit(),
    })
}
