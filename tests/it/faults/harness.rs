//! Runs one case of the matrix: one fault, one operation.

use crate::faults::expected::{Expected, Failure, Retried, Row, Setup};
use crate::faults::http2::Http2FaultServer;
use crate::faults::platforms::{Client, Limits, Op, PASSWORD, TOKEN, USER};
use base64::Engine;
use std::error::Error as _;
use std::fmt::Write;
use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use trunkline::{Clock, Error, Idempotency, Outcome};
use trunkline_testkit::{Fault, FaultServer};

/// A case that takes longer is considered hung.
const LONGEST: Duration = Duration::from_secs(75);

const NO_HOST: &str = "does-not-exist.invalid";

/// The machine's clock without sleeping: waits end at once, and advance the time.
#[derive(Debug)]
pub struct SkippingClock {
    started: Instant,
    skipped: Mutex<Duration>,
}

impl SkippingClock {
    pub fn new() -> Arc<Self> {
        Arc::new(Self { started: Instant::now(), skipped: Mutex::default() })
    }

    fn skipped(&self) -> Duration {
        *self.skipped.lock().unwrap()
    }
}

impl Clock for SkippingClock {
    fn now(&self) -> SystemTime {
        SystemTime::now() + self.skipped()
    }

    fn elapsed(&self) -> Duration {
        self.started.elapsed() + self.skipped()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        *self.skipped.lock().unwrap() += duration;
        Box::pin(std::future::ready(()))
    }
}

/// How often the fault occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// The next attempt gets a good response.
    Once,
    Always,
}

/// The findings of a case.
#[derive(Default)]
pub struct Findings {
    pub wrong: Vec<String>,
    pub duplicates: usize,
    pub leaks: usize,
}

/// The server of a case.
enum Peer {
    Faults(FaultServer),
    Http2(Http2FaultServer),
    /// A bound port without a listener.
    Closed(TcpSocket),
    /// A listener that accepts nobody and whose queue is full.
    Full(TcpListener, Vec<TcpStream>),
    Nobody,
}

pub async fn run(row: &Row, op: Op, times: Times, elsewhere: &str) -> Findings {
    let mut findings = Findings::default();
    let place = format!("{} / {} {} / {times:?}", row.name, op.operation.provider, op.operation.id);
    let mut wrong = |text: String| findings.wrong.push(format!("{place}: {text}"));
    let started = Instant::now();
    let case = async {
        let (peer, url) = Peer::start(row, op, times, elsewhere).await;
        let client = client(row, op, &url);
        if matches!(row.setup, Setup::Warm(_)) {
            client.call(op.class()).await.unwrap();
            // For what the server does to an idle connection to arrive.
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let before = peer.requests();
        let result = client.call(op.class()).await;
        // The same client gets a good response.
        let peer = peer.recovered(op);
        peer.settle().await;
        let reached = peer.requests() - before;
        let after = match &peer {
            Peer::Nobody => None,
            _ => Some(client.call(op.class()).await),
        };
        (result, reached, peer.bodies_differ(), after)
    };
    let Ok((result, reached, bodies_differ, after)) = tokio::time::timeout(LONGEST, case).await else {
        wrong(format!("not done after {:?}", started.elapsed()));
        return findings;
    };
    if let Some(Err(error)) = after {
        wrong(format!("does not work afterwards: {error:?}"));
    }
    let expectation = Expectation::of(row, op, times);
    if bodies_differ && !expectation.reads_back {
        wrong("the attempts sent different bodies".to_owned());
    }
    if let Err(text) = expectation.check(&result) {
        wrong(text);
    }
    if reached != expectation.requests {
        wrong(format!("{reached} requests reached the server, not {}", expectation.requests));
    }
    // The server did not perform what it refused.
    let done = reached - if expectation.refused { reached.min(expectation.faulty) } else { 0 };
    if op.class() == Idempotency::None && done > 1 + usize::from(expectation.reads_back) {
        findings.duplicates += 1;
    }
    if let Err(error) = result {
        let leaks = leaks(&error);
        if leaks > 0 {
            println!("{place}: a secret in {error:?} or its body {:?}", String::from_utf8_lossy(error.body()));
        }
        findings.leaks += leaks;
    }
    findings
}

fn client(row: &Row, op: Op, url: &str) -> Client {
    let limits = if row.slow {
        // Long enough that a busy machine delivers in time everything that arrives at all.
        let (attempt, connect) = (Duration::from_secs(1), Duration::from_millis(700));
        Limits { attempt, connect, attempts: 2, ..Limits::default() }
    } else {
        Limits::default()
    };
    let http2 = matches!(row.setup, Setup::Http2(_));
    let nameless = matches!(row.setup, Setup::NoSuchHost);
    Client::new(op, url, limits, move |http| {
        let http = if http2 { http.http2_prior_knowledge() } else { http };
        let http = if nameless { http.dns_resolver(NoNames) } else { http };
        trusting(http)
    })
}

/// Resolves no host, like any resolver for this one, but without network access.
struct NoNames;

impl reqwest::dns::Resolve for NoNames {
    fn resolve(&self, name: reqwest::dns::Name) -> reqwest::dns::Resolving {
        assert_eq!(name.as_str(), NO_HOST);
        Box::pin(std::future::ready(Err("no such host".into())))
    }
}

/// Trusts only the authority of the fault servers: loading the system's certificates takes longer than a call.
pub fn trusting(http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    #[cfg(feature = "rustls")]
    let http = http.tls_certs_only(authority());
    http.no_proxy()
}

#[cfg(feature = "rustls")]
fn authority() -> Option<reqwest::Certificate> {
    reqwest::Certificate::from_pem(FaultServer::authority_pem().unwrap().as_bytes()).ok()
}

impl Peer {
    async fn start(row: &Row, op: Op, times: Times, elsewhere: &str) -> (Self, String) {
        let good = || Fault::response(200, op.good);
        let next = if Expectation::of(row, op, times).reads_back { op.read } else { op.good };
        let script = |fault: Fault| match times {
            Times::Once => vec![fault, Fault::response(200, next)],
            Times::Always => vec![fault],
        };
        let loopback = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let at = |address: SocketAddr| format!("http://{address}");
        match &row.setup {
            Setup::Plain(fault) => faults(FaultServer::start(script(fault(op, elsewhere))).await.unwrap()),
            Setup::Then(first, second) => {
                faults(FaultServer::start([first(op, elsewhere), second(op, elsewhere)]).await.unwrap())
            }
            Setup::Warm(fault) => {
                let script = [vec![good()], script(fault(op, elsewhere))].concat();
                faults(FaultServer::start(script).await.unwrap())
            }
            #[cfg(feature = "rustls")]
            Setup::Tls(fault) => faults(FaultServer::start_tls(script(fault(op, elsewhere))).await.unwrap()),
            Setup::Http2(fault) => {
                let server = Http2FaultServer::start(*fault, times, op.good).await;
                let url = at(server.address());
                (Self::Http2(server), url)
            }
            Setup::ClosedPort => {
                let socket = TcpSocket::new_v4().unwrap();
                socket.bind(loopback).unwrap();
                let url = at(socket.local_addr().unwrap());
                (Self::Closed(socket), url)
            }
            Setup::FullQueue => {
                let socket = TcpSocket::new_v4().unwrap();
                socket.bind(loopback).unwrap();
                let listener = socket.listen(1).unwrap();
                let address = listener.local_addr().unwrap();
                let mut queue = Vec::new();
                let connect = || tokio::time::timeout(Duration::from_millis(200), TcpStream::connect(address));
                while let Ok(Ok(stream)) = connect().await {
                    queue.push(stream);
                }
                (Self::Full(listener, queue), at(address))
            }
            Setup::NoSuchHost => (Self::Nobody, format!("https://{NO_HOST}")),
        }
    }

    fn requests(&self) -> usize {
        match self {
            Self::Faults(server) => server.requests().len(),
            Self::Http2(server) => server.requests(),
            Self::Closed(_) | Self::Full(..) | Self::Nobody => 0,
        }
    }

    /// Lets the server's last action reach the client: a connection that ends while the next request is written is
    /// another fault.
    async fn settle(&self) {
        let Self::Faults(server) = self else { return };
        for _ in 0..20 {
            tokio::time::sleep(Duration::from_millis(5)).await;
            if server.open_connections() == 0 {
                break;
            }
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }

    fn bodies_differ(&self) -> bool {
        let Self::Faults(server) = self else { return false };
        server.requests().windows(2).any(|two| two[0].body != two[1].body || two[0].path != two[1].path)
    }

    /// From now on, all responses are good.
    fn recovered(self, op: Op) -> Self {
        let good = [Fault::response(200, op.good)];
        match self {
            Self::Faults(server) => {
                server.play(good);
                Self::Faults(server)
            }
            Self::Http2(server) => {
                server.fix();
                Self::Http2(server)
            }
            Self::Closed(socket) => {
                Self::Faults(FaultServer::on(socket.listen(128).unwrap().into_std().unwrap(), good).unwrap())
            }
            Self::Full(listener, queue) => {
                drop(queue);
                Self::Faults(FaultServer::on(listener.into_std().unwrap(), good).unwrap())
            }
            Self::Nobody => Self::Nobody,
        }
    }
}

fn faults(server: FaultServer) -> (Peer, String) {
    let url = server.base_url();
    (Peer::Faults(server), url)
}

/// What a row expects of one operation.
struct Expectation {
    failure: Option<Failure>,
    outcome: Outcome,
    attempts: u32,
    requests: usize,
    /// The attempts that the fault affects, and whether the server refuses those.
    faulty: usize,
    refused: bool,
    /// Whether the last request reads the resource, as the previous response only acknowledged.
    reads_back: bool,
}

impl Expectation {
    fn of(row: &Row, op: Op, times: Times) -> Self {
        let Expected::Fails(failure) = row.expected else {
            let (refused, reads_back) = (false, false);
            let outcome = Outcome::Applied;
            return Self { failure: None, outcome, attempts: 1, requests: 1, faulty: 0, refused, reads_back };
        };
        if failure.acknowledges && op.has_update() {
            let failure = (times == Times::Always).then_some(failure);
            let (refused, reads_back) = (false, true);
            return Self {
                failure,
                outcome: Outcome::Unknown,
                attempts: 1,
                requests: 2,
                faulty: 1,
                refused,
                reads_back,
            };
        }
        let again = match failure.again {
            Retried::Never => false,
            Retried::IfHarmless => op.class() != Idempotency::None,
            Retried::Always => true,
        };
        let most = if row.slow { 2 } else { 4 };
        if let (true, Some(kind)) = (again, failure.then) {
            let failure = Some(Failure { kind, ..failure });
            let (refused, reads_back) = (false, false);
            return Self {
                failure,
                outcome: Outcome::Unknown,
                attempts: 2,
                requests: 2,
                faulty: 2,
                refused,
                reads_back,
            };
        }
        let attempts = match (again, times) {
            (false, _) => 1,
            (true, Times::Once) if row.can_recover() => 2,
            (true, _) => most,
        };
        let succeeds = again && times == Times::Once && row.can_recover();
        let faulty = if succeeds { 1 } else { attempts as usize };
        let requests = if failure.reached { faulty } else { 0 } + usize::from(succeeds);
        let outcome = if failure.outcome == Outcome::Applied { op.unread } else { failure.outcome };
        let refused = matches!(outcome, Outcome::Refused | Outcome::NotSent);
        let failure = (!succeeds).then_some(failure);
        Self { failure, outcome, attempts, requests, faulty, refused, reads_back: false }
    }

    fn check(&self, result: &Result<u32, Error>) -> Result<(), String> {
        match (result, self.failure) {
            (Ok(attempts), None) if *attempts == self.attempts => Ok(()),
            (Ok(attempts), None) => Err(format!("{attempts} attempts, not {}", self.attempts)),
            (Ok(_), Some(failure)) => Err(format!("succeeds in place of {failure:?}")),
            (Err(error), None) => Err(format!("fails: {error:?}")),
            (Err(error), Some(failure)) => {
                let is = (error.kind(), error.outcome(), error.attempts());
                let expected = (failure.kind, self.outcome, self.attempts);
                if is == expected { Ok(()) } else { Err(format!("{is:?}, not {expected:?}: {error:?}")) }
            }
        }
    }
}

/// The number of an error's texts that contain a secret.
pub fn leaks(error: &Error) -> usize {
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("{USER}:{TOKEN}"));
    // All canaries start the same way; a Voximplant token is a JWT.
    let traces = [&PASSWORD[..6], basic.as_str(), "eyJ"];
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(error) = source {
        write!(text, " {error} {error:?} {error:#?}").unwrap();
        source = error.source();
    }
    let body = String::from_utf8_lossy(error.body());
    let shown = traces.iter().any(|trace| text.contains(trace));
    usize::from(shown) + usize::from([PASSWORD, TOKEN, &basic].iter().any(|secret| body.contains(secret)))
}
