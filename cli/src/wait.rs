//! `voximplant sip-registrations wait-registered`: waits until a registration is registered with what was changed last.

use crate::connect;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::global::Global;
use crate::output::{Format, Output};
use crate::progress;
use clap::{Arg, ArgMatches, Command, ValueHint, value_parser};
use serde_json::json;
use std::path::PathBuf;
use std::time::Duration;
use trunkline::voximplant::Since;
use trunkline::voximplant::types::{SipRegistration, SipRegistrationCreated, SipRegistrationId};

pub(crate) const NAME: &str = "wait-registered";

pub(crate) fn command() -> Command {
    let id = Arg::new("id").value_name("SIP_REGISTRATION_ID").required(true);
    let before = Arg::new("before").long("before").value_name("FILE").value_hint(ValueHint::FilePath);
    let deadline = Arg::new("deadline").long("deadline").value_name("SECONDS").default_value("60");
    Command::new(NAME)
        .about("Wait until a SIP registration is registered")
        .long_about(
            "Waits until a SIP registration is registered.\n\nA registration shows its old state until Voximplant has \
             logged in again. To wait for the state after a change, save the registration before the change (`find \
             sip_registration_id=7 --json`) and pass the file with --before.",
        )
        .arg(id.value_parser(value_parser!(SipRegistrationId)))
        .arg(before.value_parser(value_parser!(PathBuf)).help("The registration as it was before the change, as JSON"))
        .arg(deadline.value_parser(value_parser!(u64)).help("How long to wait"))
}

pub(crate) async fn run(arguments: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    let id: SipRegistrationId = arguments.get_one("id").copied().ok_or("there is no id")?;
    let since = match arguments.get_one::<PathBuf>("before") {
        Some(file) => before(file, id)?,
        None => new(id)?,
    };
    let deadline = Duration::from_secs(arguments.get_one("deadline").copied().unwrap_or_default());
    let (client, _) = connect::voximplant(global)?;
    let spinner = progress::spinner(format!("waiting for registration {id}"));
    let registration = client.sip_registrations().wait_until_registered(since, deadline).await;
    spinner.finish_and_clear();
    let format = if global.json { Format::Json } else { Format::Table };
    let value = serde_json::to_value(&*registration?).map_err(|error| error.to_string())?;
    Output { format, columns: Vec::new() }.value(&value)?;
    Ok(Exit::Done)
}

/// A registration without an older state, so that any counts.
fn new(id: SipRegistrationId) -> Result<Since, Failure> {
    let created = json!({ "result": 1, "sip_registration_id": id });
    let created: SipRegistrationCreated = serde_json::from_value(created).map_err(|error| error.to_string())?;
    Ok((&created).into())
}

fn before(file: &PathBuf, id: SipRegistrationId) -> Result<Since, Failure> {
    let wrong = |error: String| Failure::usage(format!("--before: {}: {error}", file.display()));
    let text = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
    let before: SipRegistration =
        serde_json::from_str(&text).map_err(|_| wrong("this is no registration as JSON".to_owned()))?;
    if before.sip_registration_id != id {
        return Err(wrong(format!("this is registration {}", before.sip_registration_id)));
    }
    Ok((&before).into())
}
