//! The `trunkline` command line.

mod check;
mod demo;
mod sandbox;

use clap::{Arg, ArgAction, Command, value_parser};
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
        .subcommand(
            Command::new("sandbox")
                .about("Serves the sandbox for clients in any language, until Ctrl-C")
                .arg(
                    Arg::new("port")
                        .long("port")
                        .value_name("PORT")
                        .default_value("0")
                        .hide_default_value(true)
                        .value_parser(value_parser!(u16))
                        .help("Port on 127.0.0.1; a free one by default"),
                )
                .arg(Arg::new("tls").long("tls").action(ArgAction::SetTrue).help("Serve https instead of http")),
        )
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let result = match command().get_matches().subcommand() {
        Some(("check", arguments)) => check::run(arguments).await,
        Some(("demo", arguments)) => demo::run(arguments.get_flag("live")).await.map(|()| ExitCode::SUCCESS),
        Some(("sandbox", arguments)) => {
            let port = arguments.get_one("port").copied().unwrap_or_default();
            sandbox::serve(port, arguments.get_flag("tls")).await.map(|()| ExitCode::SUCCESS)
        }
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
