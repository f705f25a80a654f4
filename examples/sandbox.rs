//! Serves the stand-ins of the platforms for clients in any language: `cargo run --example sandbox -- 8080`. Without a port,
//! a free one is taken. With `--tls` it speaks https and nothing else. Ctrl-C stops it.
//!
//! What it prints are variables for a shell, named as this crate's `from_env` reads them. Voximplant's clients read their
//! credentials from a file, which `VOXIMPLANT_CREDENTIALS` names; what belongs into it is in `VOXIMPLANT_CREDENTIALS_JSON`.

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
    print_variables(&sandbox);
    if tls {
        let authority = FaultServer::authority_pem().map_err(|error| format!("there is no certificate: {error}"))?;
        println!("\n# The authority that clients must trust");
        print("SANDBOX_AUTHORITY_PEM", &authority);
    }
    let trust = if tls { "--cacert <(echo \"$SANDBOX_AUTHORITY_PEM\") " } else { "" };
    println!(
        "\n# Try it: curl {trust}-u \"$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN\" {}/api/relay/rest/sip_profile\n\
         # Ctrl-C stops.",
        sandbox.base_url()
    );
    tokio::signal::ctrl_c().await.map_err(|error| format!("Ctrl-C cannot be waited for: {error}"))
}

/// The addresses, the credentials, and the ids of what is there to begin with. The secrets are those of the stand-ins
/// alone and open nothing else.
fn print_variables(sandbox: &Sandbox) {
    let (signalwire, voximplant, diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());
    println!("# SignalWire");
    print("SIGNALWIRE_BASE_URL", sandbox.base_url());
    print("SIGNALWIRE_SPACE", "sandbox");
    print("SIGNALWIRE_PROJECT_ID", &signalwire.project_id());
    print("SIGNALWIRE_API_TOKEN", &signalwire.api_token());
    print("SIGNALWIRE_SIP_CREDENTIAL_ID", signalwire.sip_credential_id().as_str());
    print("SIGNALWIRE_SUBSCRIBER_ID", signalwire.subscriber_id().as_str());
    print("SIGNALWIRE_RESOURCE_ID", signalwire.resource_id().as_str());
    println!("\n# Voximplant");
    print("VOXIMPLANT_BASE_URL", sandbox.base_url());
    print("VOXIMPLANT_SIP_REGISTRATION_ID", &voximplant.sip_registration_id().to_string());
    print("VOXIMPLANT_APPLICATION_ID", &voximplant.application_id().to_string());
    print("VOXIMPLANT_RULE_ID", &voximplant.rule_id().to_string());
    print("VOXIMPLANT_USER_ID", &voximplant.user_id().to_string());
    print("VOXIMPLANT_CREDENTIALS_JSON", &voximplant.credentials_json());
    println!("\n# Diga");
    print("DIGA_BASE_URL", sandbox.base_url());
    print("DIGA_API_KEY", &diga.api_key());
    print("DIGA_PHONE_ID", &diga.phone_id().to_string());
}

/// None of the values has a quote in it.
fn print(name: &str, value: &str) {
    println!("{name}='{value}'");
}
