//! Ten thousand passwords, 64 at a time: the loop of `trunkline rotate --from` beside the same loop on reqwest, its memory,
//! and its handling of a platform that refuses some.

use futures_util::{StreamExt, stream};
use indicatif::ProgressBar;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;
use support::by_hand::{SipCredential, SipCredentialUpdate};
use support::memory::resident;
use support::report::{Series, Table, print_figure, print_line, print_ratio};
use support::rungs::http;
use support::server::{LIST, Server, serve_if_requested};
use support::{counting, figure, is_measuring, rounds, runtime};
use tokio_util::sync::CancellationToken;
use trunkline::SystemClock;
use trunkline::signalwire::{Client, SipCredentials};
use trunkline_cli::bulk::input::{Input, Update};
use trunkline_cli::bulk::rotate::Rotation;
use trunkline_cli::journal::{Fact, Journal, Purpose};

const IN_FLIGHT: usize = 64;
const ROUNDS: usize = 7;

fn main() {
    serve_if_requested();
    counting::serve_if_requested();
    let bulk = Bulk::new(if is_measuring() { 10_000 } else { 100 });
    runtime().block_on(async {
        // First, while nothing else has left memory behind.
        bulk.show_memory().await;
        bulk.compare().await;
        bulk.show_refusals(100).await;
        bulk.show_refusals(10).await;
    });
}

/// The updates, and where they are.
struct Bulk {
    updates: usize,
    input: Input,
    digest: [u8; 32],
    journal: PathBuf,
}

impl Bulk {
    fn new(updates: usize) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let (path, journal) = (folder.join("bulk.jsonl"), folder.join("bulk.jsonl.journal"));
        // Ids and passwords as long as real ones.
        let line =
            |n| format!("{{\"id\": \"993ed018-9e79-4e50-b97b-{n:012}\", \"password\": \"correct-horse-{n:010}\"}}\n");
        std::fs::write(&path, (0..updates).map(line).collect::<String>()).expect("an input");
        let input = Input::open(&path).expect("an input");
        let checked = input.check().expect("updates");
        assert_eq!(checked.updates, updates);
        Self { updates, input, digest: checked.digest, journal }
    }

    fn new_journal(&self) -> Journal {
        // The one of the last round, if there was one.
        drop(std::fs::remove_file(&self.journal));
        Journal::open(&self.journal, &Purpose::Bulk(&self.digest)).expect("a journal")
    }

    fn updates(&self) -> impl Iterator<Item = Result<Update, String>> {
        self.input.updates().expect("updates")
    }

    /// The loop of the command line.
    async fn rotate(&self, credentials: &SipCredentials, updates: impl Iterator<Item = Result<Update, String>>) -> f64 {
        let (journal, bar) = (self.new_journal(), ProgressBar::hidden());
        let clock = Arc::new(SystemClock::new());
        let rotation = Rotation::new(credentials.clone(), clock, &journal, &bar, CancellationToken::new());
        let started = Instant::now();
        let tally = rotation.run(updates, IN_FLIGHT).await;
        assert_eq!((tally.applied, tally.refused, tally.stopped), (self.updates, 0, None));
        started.elapsed().as_secs_f64()
    }

    /// The same loop without trunkline.
    async fn rotate_by_hand(&self, http: &reqwest::Client, url: &str, journal: Option<Journal>) -> f64 {
        let note = |fact, update: &Update| {
            if let Some(journal) = &journal {
                journal.note(fact, update.id.as_str(), "").expect("a fact");
            }
        };
        let settle = async |update: Result<Update, String>| {
            let update = update.expect("an update");
            note(Fact::Sent, &update);
            let body =
                SipCredentialUpdate { password: Some(update.password.expose()), ..SipCredentialUpdate::default() };
            let request = http.put(format!("{url}{LIST}/{}", update.id));
            let response = request.basic_auth("project", Some("token")).json(&body).send().await;
            let response = response.and_then(reqwest::Response::error_for_status).expect("a success");
            std::hint::black_box(response.json::<SipCredential>().await.expect("a credential"));
            note(Fact::Applied, &update);
        };
        let started = Instant::now();
        let settled = stream::iter(self.updates()).map(settle).buffer_unordered(IN_FLIGHT).count().await;
        assert_eq!(settled, self.updates);
        started.elapsed().as_secs_f64()
    }

    async fn show_memory(&self) {
        let server = counting::start(0);
        let mut samples = Vec::new();
        let updates = self.updates().enumerate().map(|(number, update)| {
            if number % 100 == 0 {
                samples.push(resident());
            }
            update
        });
        self.rotate(&credentials(&server), updates).await;
        let Some(samples) = samples.into_iter().collect::<Option<Vec<usize>>>() else {
            return print_line("resident memory: not measured, as there is no /proc/self/status");
        };
        let (start, half) = (samples[0], samples[samples.len() / 2]);
        let peak = samples.iter().max().expect("a sample");
        print_line(format_args!(
            "resident memory, KiB: {start} at the start, {half} at half of {}, {peak} at the most",
            self.updates
        ));
        print_ratio("resident memory", "peak", "half", figure(*peak) / figure(half));
    }

    async fn compare(&self) {
        let server = counting::start(0);
        let (credentials, http) = (credentials(&server), http());
        let mut per_second = <[Series; 3]>::default();
        // The first round warms up, and is not kept.
        for round in 0..=rounds(ROUNDS) {
            let seconds = [
                self.rotate_by_hand(&http, &server.url, Some(self.new_journal())).await,
                self.rotate_by_hand(&http, &server.url, None).await,
                self.rotate(&credentials, self.updates()).await,
            ];
            if round > 0 {
                per_second.iter_mut().zip(seconds).for_each(|(all, one)| all.push(figure(self.updates) / one));
            }
        }
        let mut table = Table::new(format!("{} updates", self.updates), ["reqwest", "no journal", "trunkline"]);
        table.row("throughput", "updates/s", per_second);
        table.print("reqwest");
    }

    /// One request in `one_in` is refused with 429 or 503 and `Retry-After: 1`.
    async fn show_refusals(&self, one_in: usize) {
        let server = counting::start(one_in);
        let seconds = self.rotate(&credentials(&server), self.updates()).await;
        let counts = counting::counts(&server).await;
        assert_eq!(counts.written.len(), self.updates, "no write is lost");
        assert!(counts.written.values().all(|times| *times == 1), "no write is doubled");
        assert_eq!(counts.requests, self.updates + counts.refused);
        print_line(format_args!(
            "one in {one_in} refused: {seconds:.1} s, {} requests, {} of them refused, each of {} passwords written once",
            counts.requests, counts.refused, self.updates
        ));
        print_figure(&format!("one in {one_in} refused"), "time", "s", seconds);
    }
}

fn credentials(server: &Server) -> SipCredentials {
    let client = Client::builder("acme", "project", "token").base_url(&server.url);
    client.build().expect("a client").sip_credentials()
}
