//! `trunkline sandbox`: serves the fake platforms and prints the environment variables that reach them.

mod background;
mod environment;

use crate::exit::Exit;
use crate::failure::Failure;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use environment::{Environment, Shell};
use std::io::{self, Write};
use std::net::Ipv4Addr;
use trunkline::signalwire::types::SipCredentialUpdate;
use trunkline_testkit::{Registrar, Sandbox};
use uuid::Uuid;

pub(crate) fn command() -> Command {
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    Command::new("sandbox")
        .about("Serves the sandbox for clients in any language, until Ctrl-C")
        .after_help(
            "To start it in the background and set the variables:\n  \
             bash, zsh:   eval \"$(trunkline sandbox --env)\"\n  \
             fish:        trunkline sandbox --env fish | source\n  \
             PowerShell:  trunkline sandbox --env powershell | Out-String | Invoke-Expression\n\
             `kill $SANDBOX_PID` stops it.",
        )
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("PORT")
                .default_value("0")
                .hide_default_value(true)
                .value_parser(value_parser!(u16))
                .help("Port on 127.0.0.1; a free one by default"),
        )
        .arg(flag("tls", "Serve https instead of http"))
        .arg(
            Arg::new("registrar")
                .long("registrar")
                .value_name("HASHES")
                .num_args(0..=1)
                .default_missing_value("SHA-256,MD5")
                .value_delimiter(',')
                .value_parser(["MD5", "MD5-sess", "SHA-256", "SHA-256-sess", "SHA-512-256", "SHA-512-256-sess"])
                .help("Serve a SIP registrar, too, with the SIP credentials of the fake SignalWire. It asks for these hashes"),
        )
        .arg(
            Arg::new("seed")
                .long("seed")
                .value_name("NUMBER")
                .default_value("0")
                .value_parser(value_parser!(u32))
                .help("Another series of ids and credentials"),
        )
        .arg(
            Arg::new("env")
                .long("env")
                .value_name("SHELL")
                .num_args(0..=1)
                .default_missing_value("bash")
                .value_parser(Shell::NAMES)
                .help("Serve in the background, and print the variables for a shell: bash by default"),
        )
        .arg(Arg::new(background::CHILD).long(background::CHILD).action(ArgAction::SetTrue).hide(true))
}

/// # Errors
/// If the port is taken, no certificate can be made or standard output is closed.
pub(crate) async fn run(arguments: &ArgMatches) -> Result<Exit, Failure> {
    let shell = arguments.get_one::<String>("env").map(|name| Shell::named(name));
    let is_child = arguments.get_flag(background::CHILD);
    if shell.is_some() && !is_child {
        return background::start();
    }
    let port = arguments.get_one("port").copied().unwrap_or_default();
    let has_tls = arguments.get_flag("tls");
    let builder = Sandbox::builder().address((Ipv4Addr::LOCALHOST, port));
    let builder = builder.seed(arguments.get_one("seed").copied().unwrap_or_default());
    let builder = if has_tls { builder.tls() } else { builder };
    let sandbox = builder.start().await.map_err(|error| {
        format!("cannot listen on 127.0.0.1:{port}: {error}; choose another --port or leave it out for a free one")
    })?;
    // Kept until the end, and removed then.
    let files = tempfile::Builder::new().prefix("trunkline-sandbox-").tempdir();
    let files = files.map_err(|error| format!("cannot make a folder for the sandbox's files: {error}"))?;
    let hashes = arguments.get_many::<String>("registrar");
    let mut environment = Environment::of(&sandbox, files.path(), has_tls || hashes.is_some())?;
    let registrar = match hashes {
        Some(hashes) => Some(registrar(&sandbox, hashes.map(String::as_str).collect(), &mut environment).await?),
        None => None,
    };
    environment.add("SANDBOX_PID", &std::process::id());
    let stop = stop_signal()?;
    let printed = if is_child {
        print(&environment.script(shell.unwrap_or(Shell::Bash)), "")
    } else {
        print(&environment.script(Shell::Bash), &hint(&sandbox, has_tls))
    };
    printed.map_err(|error| format!("cannot print the variables: {error}"))?;
    stop.await;
    drop(registrar);
    Ok(Exit::Done)
}

/// Starts the registrar, and gives the SIP credential a password to register with.
async fn registrar(sandbox: &Sandbox, hashes: Vec<&str>, environment: &mut Environment) -> Result<Registrar, Failure> {
    let fake = sandbox.signalwire();
    let registrar = fake.registrar().await.map_err(|error| format!("cannot start the SIP registrar: {error}"))?;
    registrar.set_algorithms(&hashes);
    let password = Uuid::new_v4().simple().to_string();
    let credentials = fake.client().build()?.sip_credentials();
    let update = SipCredentialUpdate::new().password(password.as_str());
    let updated = credentials.update(fake.sip_credential_id(), update).await?;
    environment.add_registrar(&registrar, updated.sip_endpoint.username.as_deref().unwrap_or_default(), &password);
    Ok(registrar)
}

/// A closed pipe is an error.
fn print(script: &str, hint: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{script}{hint}")?;
    out.flush()
}

fn hint(sandbox: &Sandbox, has_tls: bool) -> String {
    let trust = if has_tls { "--cacert \"$SANDBOX_AUTHORITY_FILE\" " } else { "" };
    format!(
        "\n# Try it: curl {trust}-u \"$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN\" {}/api/relay/rest/sip_profile\n\
         # Ctrl-C stops.",
        sandbox.base_url()
    )
}

/// Completes when the process is to end.
#[cfg(unix)]
fn stop_signal() -> Result<impl Future<Output = ()>, Failure> {
    use tokio::signal::unix::{SignalKind, signal};
    let listen = |kind| signal(kind).map_err(|error| format!("cannot wait for signals: {error}"));
    let mut interrupt = listen(SignalKind::interrupt())?;
    let mut terminate = listen(SignalKind::terminate())?;
    let mut hangup = listen(SignalKind::hangup())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            _ = hangup.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> Result<impl Future<Output = ()>, Failure> {
    Ok(async {
        // Without signals, the process can only be ended by force.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    })
}
