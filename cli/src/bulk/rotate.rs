//! The loop: so many updates at a time, each until its outcome is known.

use super::input::Update;
use crate::journal::{Fact, Journal};
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

pub struct Rotation<'a> {
    credentials: SipCredentials,
    clock: Arc<dyn Clock>,
    journal: &'a Journal,
    bar: &'a ProgressBar,
    stop: CancellationToken,
    /// True once the platform has responded.
    reached: Cell<bool>,
    /// True once an update of this run was applied.
    succeeded: Cell<bool>,
    waiting: Cell<usize>,
}

/// How an update leaves the loop.
#[derive(PartialEq, Eq)]
enum End {
    /// A stop came before its first request.
    NotBegun,
    Applied,
    Refused,
    /// Refused, after a request that may have been carried out.
    Doubtful,
    /// The platform failed or throttled it, or a stop ended the tries.
    Open,
}

/// What a run came to.
#[derive(Debug, Default)]
pub struct Tally {
    pub applied: usize,
    pub refused: usize,
    /// Why it ended before its time.
    pub stopped: Option<String>,
}

impl<'a> Rotation<'a> {
    /// `stop` ends the run: nothing more is sent, and what is in flight comes to its end.
    pub fn new(
        credentials: SipCredentials,
        clock: Arc<dyn Clock>,
        journal: &'a Journal,
        bar: &'a ProgressBar,
        stop: CancellationToken,
    ) -> Self {
        let (reached, succeeded, waiting) = (Cell::default(), Cell::default(), Cell::default());
        Self { credentials, clock, journal, bar, stop, reached, succeeded, waiting }
    }

    /// Carries out the updates, `in_flight` at a time. Those that wait for another try count: so a run slows down when
    /// the platform asks for it, and never holds more than these in memory.
    pub async fn run(&self, updates: impl Iterator<Item = Result<Update, String>>, in_flight: usize) -> Tally {
        let ends = stream::iter(updates)
            .take_until(self.stop.cancelled())
            .map(|update| async { self.settle(update?).await })
            .buffer_unordered(in_flight);
        let (mut ends, mut tally, mut open_in_a_row) = (pin!(ends), Tally::default(), 0);
        while let Some(end) = ends.next().await {
            self.bar.inc(u64::from(!matches!(end, Ok(End::NotBegun))));
            open_in_a_row = if matches!(end, Ok(End::Open)) { open_in_a_row + 1 } else { 0 };
            match end {
                Ok(End::Applied) => tally.applied += 1,
                Ok(End::Refused) => tally.refused += 1,
                Ok(End::NotBegun | End::Doubtful) => {}
                // Those that a stop leaves open say nothing of the platform.
                Ok(End::Open) if open_in_a_row < HOPELESS || self.stop.is_cancelled() => {}
                Ok(End::Open) => self.stop(&mut tally, "nothing goes through any more".to_owned()),
                Err(why) => self.stop(&mut tally, why),
            }
        }
        tally
    }

    fn stop(&self, tally: &mut Tally, why: String) {
        self.stop.cancel();
        tally.stopped.get_or_insert(why);
    }

    /// Sends one update until its outcome is known, or hopeless. An error ends the run.
    async fn settle(&self, Update { id, password }: Update) -> Result<End, String> {
        let note = |fact, code: &str| self.journal.note(fact, id.as_str(), code);
        let (mut waits, mut end) = (WAITS.into_iter(), End::NotBegun);
        let mut in_doubt = self.journal.is_in_doubt(id.as_str());
        loop {
            if self.stop.is_cancelled() {
                return Ok(end);
            }
            note(Fact::Sent, "")?;
            let update = SipCredentialUpdate::new().password(password.clone());
            let Err(error) = self.credentials.update(&id, update).await else {
                self.reached.set(true);
                self.succeeded.set(true);
                note(Fact::Applied, "")?;
                return Ok(End::Applied);
            };
            self.reached.set(self.reached.get() || error.status().is_some());
            let concerns_all = self.concerns_all(&error);
            let fact = fact(&error, concerns_all);
            self.succeeded.set(self.succeeded.get() || fact == Fact::Applied);
            in_doubt |= fact == Fact::Unknown;
            end = match fact {
                Fact::Applied => End::Applied,
                // It tells of its own request, and nothing of one before that may have been carried out.
                Fact::Refused if in_doubt => End::Doubtful,
                Fact::Refused => End::Refused,
                _ => End::Open,
            };
            let fact = if end == End::Doubtful { Fact::Unknown } else { fact };
            note(fact, &error.status().map(|status| status.to_string()).unwrap_or_default())?;
            if concerns_all {
                return Err(error.to_string());
            }
            let asked = error.retry_after().unwrap_or_default();
            let wait = waits.next().filter(|_| end == End::Open && asked <= PATIENCE);
            let Some(wait) = wait.map(Duration::from_secs) else {
                match end {
                    End::Applied => {}
                    End::Doubtful => self.say(&format!(
                        "{id}: {error}; it stays open, as an earlier request may have set the new password"
                    )),
                    _ => self.say(&format!("{id}: {error}")),
                }
                return Ok(end);
            };
            self.wait(wait.max(asked)).await;
        }
    }

    fn say(&self, what: &str) {
        self.bar.suspend(|| anstream::eprintln!("{what}"));
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
            ErrorKind::Auth | ErrorKind::Config | ErrorKind::Quota | ErrorKind::Redirect => true,
            // Once one has gone through, it is this credential that is not to be changed.
            ErrorKind::Forbidden => !self.succeeded.get(),
            // Before that, a 2xx that proves nothing is a login page or a gateway, and not the platform.
            ErrorKind::Decode => !self.succeeded.get() && error.outcome() == Outcome::Unknown,
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
        _ if concerns_all => Fact::Deferred,
        (_, ErrorKind::RateLimited | ErrorKind::Timeout | ErrorKind::Transport { .. }) => Fact::Deferred,
        _ => Fact::Refused,
    }
}
