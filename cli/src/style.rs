//! Colors, by meaning. They are never needed to understand the text. `anstream` removes them where they are not wanted:
//! `NO_COLOR`, `CLICOLOR=0`, no terminal.

use anstyle::{AnsiColor, Style};

pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
pub(crate) const HINT: Style = AnsiColor::Cyan.on_default();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
pub(crate) const HEADING: Style = Style::new().bold();

/// The colors of the help.
pub(crate) const HELP: clap::builder::Styles = clap::builder::Styles::styled()
    .header(HEADING)
    .usage(HEADING)
    .literal(AnsiColor::Cyan.on_default())
    .error(ERROR)
    .valid(GOOD)
    .invalid(WARNING);

/// `--color`, before `NO_COLOR` and the like.
pub(crate) fn choose(color: &str) {
    match color {
        "always" => anstream::ColorChoice::Always.write_global(),
        "never" => anstream::ColorChoice::Never.write_global(),
        _ => {}
    }
}

/// Prints a `warning:` line on stderr.
pub(crate) fn warn(message: impl std::fmt::Display) {
    anstream::eprintln!("{WARNING}warning{WARNING:#}: {message}");
}

/// Prints what the library logs on stderr. It logs no secrets.
pub(crate) fn log() {
    let subscriber = tracing_subscriber::fmt().with_writer(std::io::stderr).with_ansi(false);
    // A reader that has left is told nothing.
    let subscriber = subscriber.log_internal_errors(false);
    subscriber.with_max_level(tracing_subscriber::filter::LevelFilter::DEBUG).init();
}
