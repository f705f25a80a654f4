//! The `trunkline` command line.

mod check;
mod config;
mod confirm;
mod conformance;
mod connect;
mod demo;
mod exit;
mod failure;
#[allow(dead_code)] // for the commands that are built on it
mod global;
#[allow(dead_code)] // for the commands that are built on it
mod output;
#[allow(dead_code)] // for the commands that are built on it
mod progress;
mod sandbox;
#[allow(dead_code)] // for the commands that are built on it
mod secret;
#[allow(dead_code)] // for the commands that are built on it
mod style;

use clap::{ArgMatches, Command};
use exit::Exit;
use failure::Failure;
use global::Global;
use std::process::ExitCode;

fn command() -> Command {
    Command::new("trunkline")
        .about("SIP provisioning for SignalWire, Voximplant and Diga")
        .version(env!("CARGO_PKG_VERSION"))
        .styles(style::HELP)
        .after_help(exit::HELP)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(global::arguments())
        .subcommands([check::command(), conformance::command(), demo::command(), sandbox::command()])
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let matches = command().get_matches();
    let global = Global::new(&matches);
    // It removes what it created before it ends.
    let cleans_up = matches.subcommand_name() == Some("conformance");
    let result = tokio::select! {
        // The sandbox ends with Ctrl-C, too, and that is its success.
        biased;
        result = run(&matches, &global) => result,
        _ = tokio::signal::ctrl_c(), if !cleans_up => Ok(Exit::Interrupted),
    };
    let exit = result.unwrap_or_else(|failure| {
        failure.print(global.json);
        failure.exit
    });
    exit.into()
}

async fn run(matches: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    match matches.subcommand() {
        Some(("check", arguments)) => check::run(arguments, global).await,
        Some(("conformance", arguments)) => conformance::run(arguments, global).await,
        Some(("demo", arguments)) => demo::run(arguments, global).await,
        Some(("sandbox", arguments)) => sandbox::run(arguments).await,
        _ => unreachable!("clap accepts no other command"),
    }
}
