//! Rotates the passwords of many SIP credentials at SignalWire, several at a time, and resumes after a crash.
//!
//! ```text
//! cargo run --release --example bulk_rotate -- passwords.jsonl [--in-flight 16] [--journal passwords.jsonl.journal]
//! ```
//!
//! The input has a line like `{"id": "993ed018-…", "password": "…"}` for each credential; the id is that of the resource.
//! `-` stands for standard input: what comes from a vault through a pipe touches no disk, and is kept in memory for the time
//! of the run. All of it is read before anything is sent, so that a mistake in the last line changes nothing.
//!
//! The client is set by `SIGNALWIRE_SPACE`, `SIGNALWIRE_PROJECT_ID` and `SIGNALWIRE_API_TOKEN`, or for a try by what
//! `trunkline sandbox` prints.
//!
//! What the platform throttles or fails at is sent again for some minutes, and no faster than it asks for. What is open then,
//! the next run sends. An update counts as applied only if the response shows the credential: a login page ends the run.
//!
//! The journal holds ids and outcomes, and no password. With it, the same command resumes after an earlier run was killed, stopped by Ctrl-C or by an error: what was applied or refused is not sent again; what was in flight is, as
//! setting the same password twice is as good as once. What is refused then stays open, as the request that was in flight may
//! have set the password all the same. When all are applied, the journal can go.
//!
//! | exit code | what it says |
//! | --- | --- |
//! | 0 | every credential has its new password |
//! | 1 | some were refused, or are still open |
//! | 2 | nothing was sent: the arguments, the input, the journal or the client's settings are wrong |

mod input;
mod journal;
mod rotate;

use indicatif::{ProgressBar, ProgressStyle};
use input::Input;
use journal::{Fact, Journal};
use rotate::{Rotation, Tally};
use std::collections::HashSet;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use trunkline::{SystemClock, signalwire};

const USAGE: &str = "usage: bulk_rotate INPUT [--in-flight NUMBER] [--journal FILE]";

struct Arguments {
    input: PathBuf,
    journal: PathBuf,
    in_flight: usize,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match rotate().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// True if all of the input's updates are applied.
async fn rotate() -> Result<bool, String> {
    let arguments = arguments()?;
    let client = signalwire::Client::from_env().and_then(trunkline::ClientBuilder::build);
    let client = client.map_err(|error| error.to_string())?;
    let input = Input::open(&arguments.input)?;
    let checked = input.check()?;
    let (journal, known) = Journal::open(&arguments.journal, &checked.digest)?;
    let mut strange: HashSet<_> = known.keys().collect();
    let mut updates = input.updates()?;
    // A new journal knows none, and costs no further look at the input.
    while !strange.is_empty()
        && let Some(update) = updates.next()
    {
        strange.remove(&update?.id);
    }
    drop(updates);
    if let Some(id) = strange.into_iter().next() {
        let journal = arguments.journal.display();
        return Err(format!(
            "the journal {journal} tells of {id}, which the input does not hold; restore the file, or begin another"
        ));
    }

    let bar = bar(checked.updates, known.len())?;
    let stop = CancellationToken::new();
    tokio::spawn(stop_on_ctrl_c(stop.clone(), bar.clone()));
    let rotation = Rotation::new(client.sip_credentials(), Arc::new(SystemClock::new()), &journal, &bar, stop);
    let updates = input.updates()?.filter(|update| !update.as_ref().is_ok_and(|update| known.contains_key(&update.id)));
    let mut tally = rotation.run(updates, arguments.in_flight).await;
    bar.finish_and_clear();
    if let Err(error) = journal.sync() {
        tally.stopped.get_or_insert(format!("the journal cannot be written: {error}"));
    }

    let before = known.values().filter(|fact| **fact == Fact::Applied).count();
    tally.applied += before;
    tally.refused += known.len() - before;
    Ok(report(checked.updates, &tally))
}

fn report(updates: usize, tally: &Tally) -> bool {
    let Tally { applied, refused, stopped } = tally;
    let open = updates - applied - refused;
    println!("{updates} updates: {applied} applied, {refused} refused, {open} open");
    if let Some(why) = stopped {
        eprintln!("stopped: {why}");
    }
    if open > 0 {
        eprintln!("the same command goes on with those that are open");
    }
    if *refused > 0 {
        eprintln!("the journal names those that were refused: mend them in an input of their own");
    }
    *applied == updates
}

/// What `stderr` shows if it is a terminal.
fn bar(updates: usize, known: usize) -> Result<ProgressBar, String> {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {per_sec} {eta} left {msg}");
    let bar = ProgressBar::new(updates as u64).with_style(style.map_err(|error| error.to_string())?);
    bar.set_position(known as u64);
    bar.reset_eta();
    Ok(bar)
}

/// The first Ctrl-C lets what is in flight come to its end, and the second does not.
async fn stop_on_ctrl_c(stop: CancellationToken, bar: ProgressBar) {
    if tokio::signal::ctrl_c().await.is_ok() {
        stop.cancel();
        bar.suspend(|| eprintln!("waiting for what is in flight; Ctrl-C once more ends that, too"));
        drop(tokio::signal::ctrl_c().await);
        std::process::exit(1);
    }
}

fn arguments() -> Result<Arguments, String> {
    let (mut input, mut journal, mut in_flight) = (None, None, 16);
    let mut all = std::env::args_os().skip(1);
    while let Some(argument) = all.next() {
        match argument.to_str() {
            Some("--in-flight") => {
                let number = all.next().and_then(|value| value.to_str()?.parse::<NonZeroUsize>().ok());
                in_flight = number.ok_or_else(|| format!("--in-flight needs a number from 1 on; {USAGE}"))?.get();
            }
            Some("--journal") => {
                let file = all.next().ok_or_else(|| format!("--journal needs a file; {USAGE}"))?;
                journal = Some(PathBuf::from(file));
            }
            Some(option) if option.starts_with("--") => return Err(format!("there is no {option}; {USAGE}")),
            _ if input.is_some() => return Err(format!("there can be one input; {USAGE}")),
            _ => input = Some(PathBuf::from(argument)),
        }
    }
    let input = input.ok_or(USAGE)?;
    let journal = match journal {
        Some(journal) => journal,
        None if input.is_file() => {
            let mut name = input.clone().into_os_string();
            name.push(".journal");
            name.into()
        }
        None => return Err(format!("without an input file, --journal must name the journal; {USAGE}")),
    };
    Ok(Arguments { input, journal, in_flight })
}
