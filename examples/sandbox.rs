//! Serves the stand-ins of the platforms for clients in any language: `cargo run --example sandbox -- 8080`. Without a port,
//! a free one is taken. Ctrl-C stops it.

use std::net::Ipv4Addr;
use std::process::ExitCode;
use trunkline::testkit::Sandbox;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let port = match std::env::args().nth(1).map(|port| port.parse::<u16>()) {
        None => 0,
        Some(Ok(port)) => port,
        Some(Err(error)) => {
            eprintln!("the port is no port: {error}");
            return ExitCode::FAILURE;
        }
    };
    let sandbox = match Sandbox::bind((Ipv4Addr::LOCALHOST, port)).await {
        Ok(sandbox) => sandbox,
        Err(error) => {
            eprintln!("port {port} of 127.0.0.1 cannot be had: {error}");
            return ExitCode::FAILURE;
        }
    };
    let (signalwire, voximplant, diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());
    let url = sandbox.base_url();
    // These are secrets of the stand-ins alone; they open nothing else.
    println!(
        "SignalWire  {url}/api\n  \
           project id      {}\n  API token       {}\n  SIP credential  {}\n  subscriber      {}\n\
         Voximplant  {url}/platform_api\n  \
           SIP registration {}\n  credentials.json:\n{}\n\
         Diga        {url}/v1\n  \
           API key         {}\n  phone           {}\n\
         Try it:\n  curl -u {}:{} {url}/api/relay/rest/sip_profile\n\
         Ctrl-C stops.",
        signalwire.project_id(),
        signalwire.api_token(),
        signalwire.sip_credential_id(),
        signalwire.subscriber_id(),
        voximplant.sip_registration_id(),
        voximplant.credentials_json(),
        diga.api_key(),
        diga.phone_id(),
        signalwire.project_id(),
        signalwire.api_token(),
    );
    match tokio::signal::ctrl_c().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("no signals can be waited for: {error}");
            ExitCode::FAILURE
        }
    }
}
