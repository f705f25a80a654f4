//! The vendors' official Python clients, trunkline, and reqwest by hand: the same updates against the same server, as calls
//! per second. Rounds are taken in turn. The Python clients are installed into a virtual environment of this bench's own;
//! where that cannot be done, it says why and measures nothing.

mod python;
mod venv;

use python::Python;
use std::path::Path;
use support::report::{Series, Table, print_line};
use support::rungs::{ByHand, Call, Rung, Trunkline, per_second};
use support::server::{CREDENTIAL_ID, Server, serve_if_requested};
use support::{rounds, runtime};

/// Many and short: while calls follow each other, the system moves client and server to cores that are further apart, and
/// who comes later would wait longer.
const ROUNDS: usize = 61;
/// Calls at once.
const IN_FLIGHT: usize = 8;
/// Calls of a round.
const CALLS: usize = 160;

/// What is compared.
struct Contest {
    vendor: &'static str,
    package: &'static str,
    /// What the package does that a reader of the figures should know.
    how: &'static str,
    call: Call,
    /// Calls of the Python client in a round, in whose time the others could make many more.
    python_calls: usize,
}

fn main() {
    serve_if_requested();
    match venv::python() {
        Ok(python) => {
            signalwire(&python);
            voximplant(&python);
        }
        Err(reason) => print_line(format_args!("skipped: {reason}")),
    }
}

/// The vendor's client speaks http to a loopback address.
fn signalwire(python: &Path) {
    let server = Server::start();
    let host = server.url.trim_start_matches("http://");
    let peer = Python::start(python, "sip_credential.py", &[("SERVER", host), ("CREDENTIAL_ID", CREDENTIAL_ID)]);
    let contest = Contest {
        vendor: "SignalWire",
        package: "signalwire-sdk",
        how: "keeps its connection",
        call: Call::Put,
        python_calls: 80,
    };
    contest.run(peer, &ByHand::new(&server.url), &Trunkline::new(&server.url));
}

/// The vendor's client knows no scheme but https, so https it is for all. It reads credentials and authority from files.
fn voximplant(python: &Path) {
    let server = Server::start_tls();
    let pem = server.authority.as_deref().expect("an authority");
    let key = include_str!("../../tests/it/fixtures/voximplant/test-key.pem");
    let credentials = serde_json::json!({ "account_id": 1, "key_id": "key", "private_key": key });
    let credentials = venv::file("credentials.json", &credentials.to_string());
    let environment = [
        ("SERVER", server.url.trim_start_matches("https://")),
        ("REQUESTS_CA_BUNDLE", &venv::file("authority.pem", pem)),
        ("VOXIMPLANT_CREDENTIALS", &credentials),
    ];
    let peer = Python::start(python, "sip_registration.py", &environment);
    let root = reqwest::Certificate::from_pem(pem.as_bytes()).expect("a certificate");
    let trusting = move |http: reqwest::ClientBuilder| http.tls_certs_only([root.clone()]);
    let by_hand = ByHand::with(&server.url, trusting(reqwest::Client::builder()));
    let contest = Contest {
        vendor: "Voximplant",
        package: "voximplant-apiclient",
        how: "reads its key, signs a token and connects for each call",
        call: Call::Post,
        python_calls: 8,
    };
    contest.run(peer, &by_hand, &Trunkline::with(&server.url, trusting));
}

impl Contest {
    fn run(&self, mut peer: Python, by_hand: &ByHand, trunkline: &Trunkline) {
        let runtime = runtime();
        let title = format!("{}, calls per second", self.vendor);
        let mut table = Table::new(title, [self.package, ByHand::NAME, Trunkline::NAME]);
        for (what, in_flight) in [("one at a time", 1), ("eight at a time", IN_FLIGHT)] {
            let mut series = <[Series; 3]>::default();
            let each = rounds(CALLS / in_flight);
            // The first round warms up, and is not kept.
            for round in 0..=rounds(ROUNDS) {
                if round == 1 {
                    series = Default::default();
                }
                series[0].push(peer.per_second(in_flight, rounds(self.python_calls / in_flight)));
                series[1].push(runtime.block_on(per_second(by_hand, self.call, in_flight, each)));
                series[2].push(runtime.block_on(per_second(trunkline, self.call, in_flight, each)));
            }
            table.row(what, "calls/s", series);
        }
        print_line(format_args!("\n{}: {}; {}", self.vendor, peer.name, self.how));
        table.print(self.package);
    }
}
