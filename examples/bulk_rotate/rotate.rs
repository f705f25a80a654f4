//! The loop: so many updates at a time, each until it is known what became of it.

use super::input::Update;
use super::journal::{Fact, Journal};
use futures_util::{StreamExt, stream};
use indicatif::ProgressBar;
use std::cell::Cell;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use trunkline::signalwire::SipCredentials;
use trunkline::signalwire::types::SipCredentialUpdate;
use trunkline::{Clock, Error, ErrorKind, Outcome};

/// The waits between the calls for one update, in seconds. The client repeats a call by itself, too; these are for
/// what outlasts that, and for when its budget of retries is used up.
const WAITS: [u64; 7] = [1, 2, 4, 8, 16, 32, 60];

/// The longest `Retry-After` that is waited for. After a longer one, the next run sends the update.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// When so many updates in a row are left open, the platform is down.
const HOPELESS: usize = 10;

pub(crate) struct Rotation<'a> {
    credentials: SipCredentials,
    clock: Arc<dyn Clock>,
    journal: &'a Journal,
    bar: &'a ProgressBar,
    stop: CancellationToken,
    /// True once the platform has answered.
    reached: Cell<bool>,
    waiting: Cell<usize>,
}

/// What a run came to.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) applied: usize,
    pub(crate) refused: usize,
    /// Why it ended before its time.
    pub(crate) stopped: Option<String>,
}

impl<'a> Rotation<'a> {
    /// `stop` ends the run: nothing more is sent, and what is in flight comes to its end.
    pub(crate) fn new(
        credentials: SipCredentials,
        clock: Arc<dyn Clock>,
        journal: &'a Journal,
        bar: &'a ProgressBar,
        stop: CancellationToken,
    ) -> Self {
        Self { credentials, clock, journal, bar, stop, reached: Cell::default(), waiting: Cell::default() }
    }

    /// Carries out the updates, `in_flight` at a time. Those that wait for another try count: so a run slows down when
    /// the platform asks for it, and never holds more than these in memory.
    pub(crate) async fn run(&self, updates: impl Iterator<Item = Result<Update, String>>, in_flight: usize) -> Tally {
        let ends = stream::iter(updates)
            .take_until(self.stop.cancelled())
            .map(|update| async { self.settle(update?).await })
            .buffer_unordered(in_flight);
        let (mut ends, mut tally, mut open_in_a_row) = (pin!(ends), Tally::default(), 0);
        while let Some(end) = ends.next().await {
            self.bar.inc(1);
            open_in_a_row = if end.as_ref().is_ok_and(|fact| fact.is_final()) { 0 } else { open_in_a_row + 1 };
            match end {
                Ok(Fact::Applied) => tally.applied += 1,
                Ok(Fact::Refused) => tally.refused += 1,
                // Those that a stop leaves open say nothing of the platform.
                Ok(_) if open_in_a_row < HOPELESS || self.stop.is_cancelled() => {}
                Ok(_) => self.stop(&mut tally, "nothing goes through any more".to_owned()),
                Err(why) => self.stop(&mut tally, why),
            }
        }
        tally
    }

    fn stop(&self, tally: &mut Tally, why: String) {
        self.stop.cancel();
        tally.stopped.get_or_insert(why);
    }

    /// Sends one update until its outcome is known, or hopeless. Returns the last fact. An error ends the run.
    async fn settle(&self, Update { id, password }: Update) -> Result<Fact, String> {
        let note = |fact, code: &str| {
            self.journal.note(fact, &id, code).map_err(|error| format!("the journal cannot be written: {error}"))
        };
        let mut waits = WAITS.into_iter();
        loop {
            note(Fact::Sent, "")?;
            let update = SipCredentialUpdate::new().password(password.clone());
            let Err(error) = self.credentials.update(&id, update).await else {
                self.reached.set(true);
                note(Fact::Applied, "")?;
                return Ok(Fact::Applied);
            };
            self.reached.set(self.reached.get() || error.status().is_some());
            let concerns_all = self.concerns_all(&error);
            let fact = fact(&error, concerns_all);
            note(fact, &error.status().map(|status| status.to_string()).unwrap_or_default())?;
            if concerns_all {
                return Err(error.to_string());
            }
            let asked = error.retry_after().unwrap_or_default();
            let wait = waits.next().filter(|_| !fact.is_final() && asked <= PATIENCE);
            let Some(wait) = wait.map(Duration::from_secs) else {
                if fact != Fact::Applied {
                    self.bar.suspend(|| eprintln!("{id}: {error}"));
                }
                return Ok(fact);
            };
            self.wait(wait.max(asked)).await;
            if self.stop.is_cancelled() {
                return Ok(fact);
            }
        }
    }

    async fn wait(&self, duration: Duration) {
        let show = |waiting: usize| {
            self.waiting.set(waiting);
            self.bar.set_message(if waiting > 0 { format!("{waiting} waiting") } else { String::new() });
        };
        show(self.waiting.get() + 1);
        self.stop.run_until_cancelled(self.clock.sleep(duration)).await;
        show(self.waiting.get() - 1);
    }

    /// True if the error is about the account or the address: all other updates would end so, too.
    fn concerns_all(&self, error: &Error) -> bool {
        match error.kind() {
            ErrorKind::Auth | ErrorKind::Config | ErrorKind::Forbidden | ErrorKind::Quota | ErrorKind::Redirect => true,
            ErrorKind::Transport { .. } | ErrorKind::Timeout => {
                error.outcome() == Outcome::NotSent && !self.reached.get()
            }
            _ => false,
        }
    }
}

/// What is known after an error. What is not final is sent again: this operation is documented as idempotent, and the
/// password is the same.
fn fact(error: &Error, concerns_all: bool) -> Fact {
    match (error.outcome(), error.kind()) {
        (Outcome::Applied, _) => Fact::Applied,
        (Outcome::Unknown, _) => Fact::Unknown,
        _ if concerns_all || error.status() == Some(503) => Fact::Deferred,
        (_, ErrorKind::RateLimited | ErrorKind::Timeout | ErrorKind::Transport { .. }) => Fact::Deferred,
        _ => Fact::Refused,
    }
}
