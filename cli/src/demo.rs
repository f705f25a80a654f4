//! `trunkline demo`: the five documented operations, each read back.
//!
//! On the sandbox they change values. With `--live` they write back the values that they read, so that nothing changes; the
//! new SIP credential of the subscriber is deleted again.

use crate::exit::Exit;
use crate::failure::Failure;
use crate::global::Global;
use crate::{connect, output};
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::str::FromStr;
use trunkline::diga::types::{InboundConfigUpdate, MediaEncryption, PhoneId, SipConfigUpdate};
use trunkline::signalwire::types::{
    Encryption, SipCredentialId, SipCredentialUpdate, SipProfileUpdate, SubscriberId, SubscriberSipCredentialCreate,
};
use trunkline::voximplant::types::{SipRegistrationId, SipRegistrationUpdate};
use trunkline::{Error, Response, diga, signalwire, voximplant};
use trunkline_testkit::Sandbox;

pub(crate) fn command() -> Command {
    let live = "Run against the real accounts that are configured";
    Command::new("demo")
        .about("Makes five calls to a local sandbox of the three platforms, without accounts or network")
        .arg(Arg::new("live").long("live").action(ArgAction::SetTrue).help(live))
}

/// The client and the object to work on at each platform; `None` is skipped.
#[derive(Default)]
struct Targets {
    signalwire: Option<(signalwire::Client, SipCredentialId, SubscriberId)>,
    voximplant: Option<(voximplant::Client, SipRegistrationId)>,
    diga: Option<(diga::Client, PhoneId)>,
    live: bool,
}

/// # Errors
/// If no platform is set up, or an operation failed.
pub(crate) async fn run(arguments: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    if arguments.get_flag("live") { on_accounts(global).await } else { on_sandbox().await }
}

async fn on_sandbox() -> Result<Exit, Failure> {
    // It serves until the operations are done.
    let sandbox = Sandbox::start().await.map_err(|error| format!("the sandbox cannot start: {error}"))?;
    let (signalwire, voximplant, diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());
    let targets = Targets {
        signalwire: Some((signalwire.client().build()?, signalwire.sip_credential_id(), signalwire.subscriber_id())),
        voximplant: Some((voximplant.client().build()?, voximplant.sip_registration_id())),
        diga: Some((diga.client().build()?, diga.phone_id())),
        live: false,
    };
    perform(targets).await
}

async fn on_accounts(global: &Global) -> Result<Exit, Failure> {
    let targets = Targets {
        signalwire: or_skipped("SignalWire", signalwire(global)),
        voximplant: or_skipped("Voximplant", voximplant(global)),
        diga: or_skipped("Diga", diga(global)),
        live: true,
    };
    perform(targets).await
}

fn or_skipped<T>(platform: &str, target: Result<T, Failure>) -> Option<T> {
    target.map_err(|failure| output::line(format_args!("{platform:<11} skipped: {failure}"))).ok()
}

fn signalwire(global: &Global) -> Result<(signalwire::Client, SipCredentialId, SubscriberId), Failure> {
    let (client, _) = connect::signalwire(global)?;
    let credential = variable("SIGNALWIRE_SIP_CREDENTIAL_ID", "the resource id of a SIP credential")?;
    let subscriber = variable("SIGNALWIRE_SUBSCRIBER_ID", "the resource id of a subscriber")?;
    Ok((client, credential, subscriber))
}

fn voximplant(global: &Global) -> Result<(voximplant::Client, SipRegistrationId), Failure> {
    let (client, _) = connect::voximplant(global)?;
    Ok((client, variable("VOXIMPLANT_SIP_REGISTRATION_ID", "the number of a SIP registration")?))
}

fn diga(global: &Global) -> Result<(diga::Client, PhoneId), Failure> {
    let (client, _) = connect::diga(global)?;
    Ok((client, variable("DIGA_PHONE_ID", "the UUID of an imported phone")?))
}

/// An id in an environment variable.
fn variable<T: FromStr>(name: &str, what: &str) -> Result<T, Failure> {
    let id = std::env::var(name).ok().and_then(|id| id.parse().ok());
    id.ok_or_else(|| Failure::usage(format!("set {name} to {what}")))
}

async fn perform(targets: Targets) -> Result<Exit, Failure> {
    let mut tally = Tally::default();
    if let Some((client, credential, subscriber)) = &targets.signalwire {
        tally.note(update_sip_credential(client, credential, targets.live).await);
        tally.note(update_sip_profile(client, targets.live).await);
        tally.note(create_subscriber_sip_credential(client, subscriber, targets.live).await);
    }
    if let Some((client, registration)) = &targets.voximplant {
        tally.note(update_sip_registration(client, *registration, targets.live).await);
    }
    if let Some((client, phone)) = &targets.diga {
        tally.note(update_phone_sip_config(client, *phone, targets.live).await);
    }
    match tally {
        Tally { succeeded: 0, failed: 0 } => {
            Err(Failure::usage("no platform is configured; set the environment variables named above"))
        }
        Tally { succeeded, failed } => {
            output::line(format_args!("{succeeded} of 5 documented operations succeeded"));
            match (succeeded, failed) {
                (_, 0) => Ok(Exit::Done),
                (0, _) => Err(Failure::new(Exit::Refused, format!("{failed} failed"))),
                _ => Err(Failure::new(Exit::Partly, format!("{failed} failed"))),
            }
        }
    }
}

#[derive(Default)]
struct Tally {
    succeeded: u32,
    failed: u32,
}

impl Tally {
    fn note(&mut self, result: Result<(), Error>) {
        match result {
            Ok(()) => self.succeeded += 1,
            Err(error) => {
                self.failed += 1;
                anstream::eprintln!("{error}");
            }
        }
    }
}

async fn update_sip_credential(client: &signalwire::Client, id: &SipCredentialId, live: bool) -> Result<(), Error> {
    let credentials = client.sip_credentials();
    let before = credentials.get(id).await?.sip_endpoint.caller_id.clone().unwrap_or_default();
    let written = if live { before.clone() } else { "Front desk".to_owned() };
    let response = credentials.update(id, SipCredentialUpdate::new().caller_id(written)).await?;
    let after = credentials.get(id).await?.sip_endpoint.caller_id.clone().unwrap_or_default();
    report(&response, &format!("caller_id: {before:?} -> {after:?}"));
    Ok(())
}

async fn update_sip_profile(client: &signalwire::Client, live: bool) -> Result<(), Error> {
    let profile = client.sip_profile();
    let before = profile.get().await?.default_encryption.clone().unwrap_or(Encryption::Optional);
    let written = if live { before.clone() } else { Encryption::Required };
    let response = profile.update(SipProfileUpdate::new().default_encryption(written)).await?;
    let after = profile.get().await?.default_encryption.clone().unwrap_or(Encryption::Optional);
    report(&response, &format!("default_encryption: {before} -> {after}"));
    Ok(())
}

async fn create_subscriber_sip_credential(
    client: &signalwire::Client,
    subscriber: &SubscriberId,
    live: bool,
) -> Result<(), Error> {
    let credentials = client.subscriber_sip_credentials(subscriber);
    // Nobody needs to know this password: the credential is only read back.
    let password = uuid::Uuid::new_v4().to_string();
    let create = SubscriberSipCredentialCreate::new(format!("trunkline-demo-{}", &password[..8]), password.as_str());
    let response = credentials.create(create).await?;
    let created = credentials.get(&response.id).await?;
    report(&response, &format!("new user: {}", created.username.as_deref().unwrap_or_default()));
    if live {
        credentials.delete(&response.id).await?;
    }
    Ok(())
}

async fn update_sip_registration(client: &voximplant::Client, id: SipRegistrationId, live: bool) -> Result<(), Error> {
    let registrations = client.sip_registrations();
    let before = registrations.get(id).await?.sip_username.clone().unwrap_or_default();
    let written = if live { before.clone() } else { "HedyLamarr".to_owned() };
    let response = registrations.update(SipRegistrationUpdate::new(id).sip_username(written)).await?;
    let after = registrations.get(id).await?.sip_username.clone().unwrap_or_default();
    report(&response, &format!("sip_username: {before:?} -> {after:?}"));
    Ok(())
}

async fn update_phone_sip_config(client: &diga::Client, id: PhoneId, live: bool) -> Result<(), Error> {
    let phones = client.phones();
    let encryption = |phone: &diga::types::Phone| {
        phone
            .sip_config
            .as_ref()
            .and_then(|config| config.inbound_media_encryption.clone())
            .unwrap_or(MediaEncryption::Allow)
    };
    let before = encryption(&*phones.get(id).await?);
    let written = if live { before.clone() } else { MediaEncryption::Require };
    let inbound = InboundConfigUpdate::new().media_encryption(written);
    let response = phones.update_sip_config(id, SipConfigUpdate::new().inbound_config(inbound)).await?;
    let after = encryption(&*phones.get(id).await?);
    report(&response, &format!("inbound media_encryption: {before} -> {after}"));
    Ok(())
}

/// One line: provider, operation, method and path, status, and what changed.
fn report<T>(response: &Response<T>, change: &str) {
    let operation = response.operation();
    output::line(format_args!(
        "{:<11} {:<33} {:<5} {} -> {}  {change}",
        operation.provider.name(),
        operation.id,
        operation.method,
        operation.path,
        response.status(),
    ));
}
