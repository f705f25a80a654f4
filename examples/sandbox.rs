//! Serves the stand-ins of the platforms for clients in any language: `cargo run --example sandbox -- 8080`. Without a port,
//! a free one is taken. With `--tls` it speaks https and nothing else. Ctrl-C stops it.
//!
//! What it prints are variables for a shell, named as this crate's `from_env` reads them. Voximplant's clients read their
//! credentials from a file, which `VOXIMPLANT_CREDENTIALS` names; what belongs into it is in `VOXIMPLANT_CREDENTIALS_JSON`.

use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::process::ExitCode;
use trunkline::testkit::{FaultServer, Sandbox};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), String> {
    let (mut port, mut tls) = (0, false);
    for argument in std::env::args().skip(1) {
        match argument.parse() {
            Ok(number) => port = number,
            Err(_) if argument == "--tls" => tls = true,
            Err(_) => return Err(format!("`{argument}` is neither a port nor --tls")),
        }
    }
    let builder = Sandbox::builder().address((Ipv4Addr::LOCALHOST, port));
    let builder = if tls { builder.tls() } else { builder };
    let sandbox = builder.start().await.map_err(|error| {
        format!("port {port} of 127.0.0.1 cannot be had: {error}; give another one, or none to have a free one")
    })?;
    let authority = tls.then(FaultServer::authority_pem).transpose();
    let authority = authority.map_err(|error| format!("there is no certificate: {error}"))?;
    print_all(&sandbox, authority.as_deref()).map_err(|error| format!("the variables cannot be printed: {error}"))?;
    tokio::signal::ctrl_c().await.map_err(|error| format!("Ctrl-C cannot be waited for: {error}"))
}

/// What is for standard output. That its reader goes away, as `head` does, is an error.
fn print_all(sandbox: &Sandbox, authority: Option<&str>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    print_variables(&mut out, sandbox)?;
    if let Some(authority) = authority {
        writeln!(out, "\n# The authority that clients must trust")?;
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

/// The addresses, the credentials, and the ids of what is there to begin with. The secrets are those of the stand-ins
/// alone and open nothing else.
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

/// None of the values has a quote in it.
fn print(out: &mut impl Write, name: &str, value: &str) -> io::Result<()> {
    writeln!(out, "{name}='{value}'")
}
