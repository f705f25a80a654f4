//! The `trunkline` command line.

mod check;
mod demo;
mod sandbox;

use clap::{Arg, ArgAction, Command};
use std::process::ExitCode;

fn command() -> Command {
    Command::new("trunkline")
        .about("SIP provisioning for SignalWire, Voximplant and Diga")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(check::command())
        .subcommand(
            Command::new("demo")
                .about("Runs the five documented operations against a local sandbox, without accounts or network")
                .arg(
                    Arg::new("live")
                        .long("live")
                        .action(ArgAction::SetTrue)
                        .help("Run against the real accounts whose environment variables are set"),
                ),
        )
        .subcommand(sandbox::command())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let result = match command().get_matches().subcommand() {
        Some(("check", arguments)) => check::run(arguments).await,
        Some(("demo", arguments)) => demo::run(arguments.get_flag("live")).await.map(|()| ExitCode::SUCCESS),
        Some(("sandbox", arguments)) => sandbox::run(arguments).await.map(|()| ExitCode::SUCCESS),
        _ => unreachable!("clap accepts no other command"),
    };
    match result {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
