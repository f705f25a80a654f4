//! Calls of all platforms under random faults, for as long as `--seconds` says: memory, file descriptors and tasks stay flat.
//! The clients' clock skips waits, so that minutes of a run are hours for them.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};
use support::memory::{open_files, resident};
use support::report::{print_figure, print_line, print_ratio};
use support::{figure, is_measuring};
use trunkline::diga::types::PhoneUpdate;
use trunkline::signalwire::types::{SipCredentialCreate, SipCredentialUpdate};
use trunkline::voximplant::types::SipRegistrationUpdate;
use trunkline::{Clock, Error, SystemClock, diga, signalwire, voximplant};
use trunkline_testkit::{At, End, Fault, Sandbox};

const CALLERS: usize = 32;
const OPERATIONS: [&str; 5] = [
    "create_sip_credential",
    "get_sip_credential",
    "list_sip_credentials",
    "update_sip_credential",
    "delete_sip_credential",
];

fn main() {
    let seconds = std::env::args().skip_while(|argument| argument != "--seconds").nth(1);
    let seconds = match seconds {
        Some(seconds) => seconds.parse().expect("a number of seconds"),
        None if is_measuring() => 30,
        None => 1,
    };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    runtime.block_on(soak(Duration::from_secs(seconds)));
}

async fn soak(duration: Duration) {
    let sandbox = Arc::new(Sandbox::start().await.expect("a sandbox"));
    let clock = Arc::new(SkippingClock::default());
    let callers = Callers::new(&sandbox, &clock);
    let started = Instant::now();
    let is_over = move || started.elapsed() >= duration;

    let mut tasks = tokio::task::JoinSet::new();
    for caller in 0..CALLERS {
        let callers = Arc::clone(&callers);
        tasks.spawn(async move {
            let mut turn = caller;
            while !is_over() {
                callers.call(caller, turn).await;
                turn += 1;
            }
        });
    }
    let mut samples = Vec::new();
    let mut random = Random(0x5eed);
    let mut next_sample = Duration::ZERO;
    while !is_over() {
        break_something(&sandbox, &mut random);
        // What the sandbox records is no part of what the clients hold.
        sandbox.diga().forget_requests();
        sandbox.signalwire().forget_requests();
        sandbox.voximplant().forget_requests();
        if started.elapsed() >= next_sample {
            samples.push(Sample::take());
            next_sample += duration / 40;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    while tasks.join_next().await.is_some() {}
    samples.push(Sample::take());
    callers.print(&clock);
    print(&samples);
}

/// One of the faults that platforms and networks have, for one of the next calls.
fn break_something(sandbox: &Sandbox, random: &mut Random) {
    let fake = sandbox.signalwire();
    let operation = OPERATIONS[random.below(OPERATIONS.len())];
    let wait = Duration::from_secs(random.below(10) as u64);
    let part = random.below(400) as u64;
    match random.below(12) {
        0 => fake.fail_next(operation, 500, serde_json::json!({})),
        1 => fake.fail_next(operation, 503, serde_json::json!({})),
        2 => fake.fail_next(operation, 401, serde_json::json!({})),
        3 => fake.fail_next(operation, 502, "<html></html>".into()),
        4 => fake.fault_next(operation, |_| Fault::reset()),
        5 => fake.fault_next(operation, |_| Fault::close()),
        6 => fake.fault_next(operation, |_| Fault::silence()),
        7 => fake.fault_next(operation, move |response| response.cut(At::Body(part), End::Close)),
        8 => fake.fault_next(operation, move |response| response.cut(At::Body(part), End::Stall)),
        9 => sandbox.voximplant().throttle_next(3, None),
        10 => sandbox.diga().throttle_next(3, wait),
        _ => fake.throttle_next(3, wait),
    }
}

/// The clients, and the results of their calls.
struct Callers {
    signalwire: signalwire::Client,
    voximplant: voximplant::Client,
    diga: diga::Client,
    phone: diga::types::PhoneId,
    registration: voximplant::types::SipRegistrationId,
    succeeded: AtomicUsize,
    failed: AtomicUsize,
}

impl Callers {
    fn new(sandbox: &Sandbox, clock: &Arc<SkippingClock>) -> Arc<Self> {
        // A stalled response ends an attempt in real time.
        let limit = Duration::from_millis(250);
        Arc::new(Self {
            signalwire: sandbox
                .signalwire()
                .client()
                .clock(clock.clone())
                .attempt_timeout(limit)
                .max_in_flight(16)
                .build()
                .expect("a client"),
            voximplant: sandbox
                .voximplant()
                .client()
                .clock(clock.clone())
                .attempt_timeout(limit)
                .build()
                .expect("a client"),
            diga: sandbox.diga().client().clock(clock.clone()).attempt_timeout(limit).build().expect("a client"),
            phone: sandbox.diga().phone_id(),
            registration: sandbox.voximplant().sip_registration_id(),
            succeeded: AtomicUsize::default(),
            failed: AtomicUsize::default(),
        })
    }

    async fn call(&self, caller: usize, turn: usize) {
        let result = match turn % 8 {
            0 => self
                .diga
                .phones()
                .update(self.phone, PhoneUpdate::new().nickname(format!("desk {turn}")))
                .await
                .map(drop),
            1 => self.diga.phones().list().collect().await.map(drop),
            2 => {
                let update = SipRegistrationUpdate::new(self.registration).password("correct horse battery");
                self.voximplant.sip_registrations().update(update).await.map(drop)
            }
            3 => self.voximplant.sip_registrations().list().collect().await.map(drop),
            4 => self.signalwire.sip_credentials().list().collect().await.map(drop),
            _ => self.run_lifecycle(caller).await,
        };
        let count = if result.is_ok() { &self.succeeded } else { &self.failed };
        count.fetch_add(1, Ordering::Relaxed);
    }

    /// Creates, updates, reads and deletes a SIP credential, after deleting what an earlier run left.
    async fn run_lifecycle(&self, caller: usize) -> Result<(), Error> {
        let (credentials, username) = (self.signalwire.sip_credentials(), format!("user-{caller}"));
        if let Some(left) = credentials.find_by_username(&username).await? {
            credentials.delete(&left.id).await?;
        }
        let created = credentials.create(SipCredentialCreate::new(username)).await?;
        credentials.update(&created.id, SipCredentialUpdate::new().caller_id("front desk")).await?;
        credentials.get(&created.id).await?;
        credentials.delete(&created.id).await.map(drop)
    }

    fn print(&self, clock: &SkippingClock) {
        let (succeeded, failed) = (self.succeeded.load(Ordering::Relaxed), self.failed.load(Ordering::Relaxed));
        print_line(format_args!("{succeeded} calls succeeded and {failed} failed"));
        assert!(succeeded > failed, "most calls outlast the faults");
        print_figure("soak", "virtual time", "h", clock.elapsed().as_secs_f64() / 3600.0);
    }
}

/// What the process holds at a moment.
struct Sample {
    resident: usize,
    files: usize,
    tasks: usize,
}

impl Sample {
    fn take() -> Self {
        let tasks = tokio::runtime::Handle::current().metrics().num_alive_tasks();
        Self { resident: resident().unwrap_or_default(), files: open_files().unwrap_or_default(), tasks }
    }
}

/// The most of the second half beside the most of the first one, whose first quarter fills pools and caches.
fn print(samples: &[Sample]) {
    let of = |name: &str, value: fn(&Sample) -> usize| {
        let most = |samples: &[Sample]| samples.iter().map(value).max().unwrap_or_default().max(1);
        let (first, second) = samples.split_at(samples.len() / 2);
        let (first, second) = (most(first), most(second));
        print_figure("soak", name, "at the most", figure(first.max(second)));
        print_ratio(&format!("soak: {name}"), "second half", "first half", figure(second) / figure(first));
    };
    of("resident memory, KiB", |sample| sample.resident);
    of("open files", |sample| sample.files);
    of("tasks", |sample| sample.tasks);
}

/// A clock that skips waits.
#[derive(Debug, Default)]
struct SkippingClock {
    machine: SystemClock,
    skipped: AtomicU64,
}

impl Clock for SkippingClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn elapsed(&self) -> Duration {
        self.machine.elapsed() + Duration::from_nanos(self.skipped.load(Ordering::Relaxed))
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        self.skipped.fetch_add(u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX), Ordering::Relaxed);
        Box::pin(tokio::task::yield_now())
    }
}

/// Marsaglia's xorshift: the same faults in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % end
    }
}
