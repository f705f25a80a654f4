//! `trunkline sandbox`: serves the fake platforms and prints the environment variables that reach them.
//!
//! The variables have the names that the library's `from_env` reads. Voximplant's clients read their credentials from the file
//! named by `VOXIMPLANT_CREDENTIALS`; `VOXIMPLANT_CREDENTIALS_JSON` has the content for it.

use crate::exit::Exit;
use crate::failure::Failure;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::io::{self, Write};
use std::net::Ipv4Addr;
use trunkline_testkit::{FaultServer, Sandbox};

pub(crate) fn command() -> Command {
    let port = Arg::new("port").long("port").value_name("PORT").value_parser(value_parser!(u16));
    Command::new("sandbox")
        .about("Serves the sandbox for clients in any language, until Ctrl-C")
        .arg(port.help("Port on 127.0.0.1; a free one by default"))
        .arg(Arg::new("tls").long("tls").action(ArgAction::SetTrue).help("Serve https instead of http"))
}

pub(crate) async fn run(arguments: &ArgMatches) -> Result<Exit, Failure> {
    let port = arguments.get_one("port").copied().unwrap_or_default();
    serve(port, arguments.get_flag("tls")).await.map(|()| Exit::Done)
}

/// # Errors
/// If the port is taken, no certificate can be made or standard output is closed.
async fn serve(port: u16, tls: bool) -> Result<(), Failure> {
    let builder = Sandbox::builder().address((Ipv4Addr::LOCALHOST, port));
    let builder = if tls { builder.tls() } else { builder };
    let sandbox = builder.start().await.map_err(|error| {
        format!("cannot listen on 127.0.0.1:{port}: {error}; choose another --port or leave it out for a free one")
    })?;
    let authority = tls.then(FaultServer::authority_pem).transpose();
    let authority = authority.map_err(|error| format!("cannot make a certificate: {error}"))?;
    print_all(&sandbox, authority.as_deref()).map_err(|error| format!("cannot print the variables: {error}"))?;
    tokio::signal::ctrl_c().await.map_err(|error| format!("cannot wait for Ctrl-C: {error}").into())
}

/// Prints everything on standard output. A closed pipe is an error.
fn print_all(sandbox: &Sandbox, authority: Option<&str>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    print_variables(&mut out, sandbox)?;
    if let Some(authority) = authority {
        writeln!(out, "\n# The certificate authority that clients must trust")?;
        print(&mut out, "SANDBOX_AUTHORITY_PEM", authority)?;
    }
    let trust = if authority.is_some() { "--cacert <(echo \"$SANDBOX_AUTHORITY_PEM\") " } else { "" };
    writeln!(
        out,
        "\n# Try it: curl {trust}-u \"$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN\" {}/api/relay/rest/sip_profile\n\
         # Ctrl-C stops.",
        sandbox.base_url()
    )
}

/// The addresses, the credentials and the ids of what exists from the start. The secrets open this sandbox and nothing else.
fn print_variables(out: &mut impl Write, sandbox: &Sandbox) -> io::Result<()> {
    let (signalwire, voximplant, diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());
    writeln!(out, "# SignalWire")?;
    print(out, "SIGNALWIRE_BASE_URL", sandbox.base_url())?;
    print(out, "SIGNALWIRE_SPACE", "sandbox")?;
    print(out, "SIGNALWIRE_PROJECT_ID", &signalwire.project_id())?;
    print(out, "SIGNALWIRE_API_TOKEN", &signalwire.api_token())?;
    print(out, "SIGNALWIRE_SIP_CREDENTIAL_ID", signalwire.sip_credential_id().as_str())?;
    print(out, "SIGNALWIRE_SUBSCRIBER_ID", signalwire.subscriber_id().as_str())?;
    print(out, "SIGNALWIRE_RESOURCE_ID", signalwire.resource_id().as_str())?;
    writeln!(out, "\n# Voximplant")?;
    print(out, "VOXIMPLANT_BASE_URL", sandbox.base_url())?;
    print(out, "VOXIMPLANT_SIP_REGISTRATION_ID", &voximplant.sip_registration_id().to_string())?;
    print(out, "VOXIMPLANT_APPLICATION_ID", &voximplant.application_id().to_string())?;
    print(out, "VOXIMPLANT_RULE_ID", &voximplant.rule_id().to_string())?;
    print(out, "VOXIMPLANT_USER_ID", &voximplant.user_id().to_string())?;
    print(out, "VOXIMPLANT_CREDENTIALS_JSON", &voximplant.credentials_json())?;
    writeln!(out, "\n# Diga")?;
    print(out, "DIGA_BASE_URL", sandbox.base_url())?;
    print(out, "DIGA_API_KEY", &diga.api_key())?;
    print(out, "DIGA_PHONE_ID", &diga.phone_id().to_string())
}

/// No value contains a single quote.
fn print(out: &mut impl Write, name: &str, value: &str) -> io::Result<()> {
    writeln!(out, "{name}='{value}'")
}
