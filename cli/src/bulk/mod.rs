//! Rotates the passwords of many SIP credentials at SignalWire, several at a time, and resumes after a crash.

pub mod input;
pub mod rotate;

use crate::interrupt::stop_on_ctrl_c;
use crate::journal::{Fact, Journal, Purpose};
use indicatif::{ProgressBar, ProgressStyle};
use input::Input;
use rotate::{Rotation, Tally};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use trunkline::SystemClock;
use trunkline::signalwire::SipCredentials;

/// True if all of the input's updates are applied.
pub async fn run(
    credentials: SipCredentials,
    input: &Path,
    journal: Option<PathBuf>,
    in_flight: usize,
) -> Result<bool, String> {
    let path = match journal {
        Some(journal) => journal,
        None if input.is_file() => {
            let mut name = input.as_os_str().to_owned();
            name.push(".journal");
            name.into()
        }
        None => return Err("without an input file, `--journal` must name the journal".to_owned()),
    };
    let input = Input::open(input)?;
    let checked = input.check()?;
    let journal = Journal::open(&path, &Purpose::Bulk(&checked.digest))?;
    let mut strange: HashSet<&str> = journal.known().map(|(id, _)| id).collect();
    let mut updates = input.updates()?;
    // A new journal knows none, and costs no further look at the input.
    while !strange.is_empty()
        && let Some(update) = updates.next()
    {
        strange.remove(update?.id.as_str());
    }
    drop(updates);
    if let Some(id) = strange.into_iter().next() {
        return Err(format!(
            "the journal {} tells of {id}, which the input does not hold; restore the file, or begin another",
            path.display()
        ));
    }

    let known = journal.known().count();
    let bar = bar(checked.updates, known)?;
    let stop = CancellationToken::new();
    let shown = bar.clone();
    tokio::spawn(stop_on_ctrl_c(stop.clone(), move |text| shown.suspend(|| anstream::eprintln!("{text}"))));
    let rotation = Rotation::new(credentials, Arc::new(SystemClock::new()), &journal, &bar, stop);
    let is_known = |id: &str| matches!(journal.last(id), Some(Fact::Applied | Fact::Refused));
    let updates = input.updates()?.filter(|update| !update.as_ref().is_ok_and(|update| is_known(update.id.as_str())));
    let mut tally = rotation.run(updates, in_flight).await;
    bar.finish_and_clear();
    if let Err(error) = journal.sync() {
        tally.stopped.get_or_insert(error);
    }

    let before = journal.known().filter(|(_, fact)| *fact == Fact::Applied).count();
    tally.applied += before;
    tally.refused += known - before;
    Ok(report(checked.updates, &tally))
}

fn report(updates: usize, tally: &Tally) -> bool {
    let Tally { applied, refused, stopped } = tally;
    let open = updates - applied - refused;
    anstream::println!("{updates} updates: {applied} applied, {refused} refused, {open} open");
    if let Some(why) = stopped {
        anstream::eprintln!("stopped: {why}");
    }
    if open > 0 {
        anstream::eprintln!("the same command goes on with those that are open");
    }
    if *refused > 0 {
        anstream::eprintln!("the journal names those that were refused: fix them in an input of their own");
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
