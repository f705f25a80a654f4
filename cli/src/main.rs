//! The `trunkline` command line.

mod api;
mod call;
mod check;
mod config;
mod confirm;
mod conformance;
mod connect;
#[cfg(feature = "sandbox")]
mod demo;
mod doctor;
mod exit;
mod failure;
mod fleet;
mod global;
mod manual;
mod output;
mod progress;
#[cfg(feature = "sandbox")]
mod sandbox;
mod schema;
mod secret;
mod sip;
mod style;
mod usage;
mod wait;

use clap::{ArgMatches, Command};
use exit::Exit;
use failure::Failure;
use global::Global;
use std::process::ExitCode;

fn command(is_needed: impl Fn(&str) -> bool) -> Command {
    Command::new("trunkline")
        .about("SIP provisioning for SignalWire, Voximplant and Diga")
        .version(env!("CARGO_PKG_VERSION"))
        .styles(style::HELP)
        .after_help(exit::HELP)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(global::arguments())
        .subcommands(api::platforms(is_needed))
        .subcommands([
            call::command(),
            check::command(),
            conformance::command(),
            #[cfg(feature = "sandbox")]
            demo::command(),
            doctor::command(),
            #[cfg(feature = "sandbox")]
            sandbox::command(),
            schema::command(),
        ])
        .subcommands(fleet::commands())
        .subcommands(manual::commands())
}

/// True if an argument is this word, be it the value of an option.
fn is_named(word: &str) -> bool {
    std::env::args_os().any(|argument| argument == word)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let matches = match usage::parse(command(is_named)) {
        Ok(matches) => matches,
        Err(failure) => {
            failure.print(is_named("--json"));
            return failure.exit.into();
        }
    };
    let global = Global::new(&matches);
    if global.verbose > 1 {
        style::log();
    }
    let result = tokio::select! {
        // The sandbox ends with Ctrl-C, too, and that is its success.
        biased;
        result = run(&matches, &global) => result,
        () = interrupted(&matches) => Ok(Exit::Interrupted),
    };
    let exit = result.unwrap_or_else(|failure| {
        failure.print(global.json);
        failure.exit
    });
    exit.into()
}

/// Ctrl-C, except for commands that handle it: they finish what is in flight, or remove what they created.
async fn interrupted(matches: &ArgMatches) {
    match matches.subcommand() {
        Some(("apply" | "conformance", _)) => std::future::pending().await,
        Some(("rotate", arguments)) if arguments.contains_id("from") => std::future::pending().await,
        _ => drop(tokio::signal::ctrl_c().await),
    }
}

async fn run(matches: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    match matches.subcommand() {
        Some(("call", arguments)) => call::run(arguments, global).await,
        Some(("check", arguments)) => check::run(arguments, global).await,
        Some(("conformance", arguments)) => conformance::run(arguments, global).await,
        Some(("doctor", arguments)) => doctor::run(arguments, global).await,
        #[cfg(feature = "sandbox")]
        Some(("demo", arguments)) => demo::run(arguments, global).await,
        Some(("plan", arguments)) => fleet::plan(arguments, global).await,
        Some(("apply", arguments)) => fleet::apply(arguments, global).await,
        Some(("export", _)) => fleet::export_command(global).await,
        Some(("rotate", arguments)) => fleet::rotate(arguments, global).await,
        Some(("completions", arguments)) => manual::completions(arguments, command(|_| true)),
        Some(("man", arguments)) => manual::man(arguments, command(|_| true)),
        Some(("schema", arguments)) => schema::run(arguments),
        #[cfg(feature = "sandbox")]
        Some(("sandbox", arguments)) => sandbox::run(arguments).await,
        Some((name, arguments)) => match api::PLATFORMS.into_iter().find(|provider| provider.as_str() == name) {
            Some(provider) => api::run(provider, arguments, global).await,
            None => unreachable!("clap accepts no other command"),
        },
        None => unreachable!("clap needs a command"),
    }
}
