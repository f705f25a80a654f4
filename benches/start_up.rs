//! What it costs to build a client, and what its first call costs with connecting to the server: trunkline, and reqwest by
//! hand with the same settings. They take turns.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use rustls_pki_types::{PrivatePkcs8KeyDer, pem::PemObject};
use std::hint::black_box;
use std::time::{Duration, Instant};
use support::report::{Series, Table};
use support::rungs::{ByHand, Call, Rung, Trunkline};
use support::server::{SLOW, Server, serve_if_requested};
use support::{rounds, runtime};
use trunkline::{diga, signalwire, voximplant};

const BUILDS: usize = 300;
const FIRST_CALLS: usize = 200;
const PEM: &str = include_str!("../tests/it/fixtures/voximplant/test-key.pem");
const CONTENDERS: [&str; 2] = [ByHand::NAME, Trunkline::NAME];

fn main() {
    serve_if_requested();
    build();
    first_call();
    warmed_up();
    resumed();
}

fn build() {
    let mut table = Table::new("building a client", CONTENDERS);
    let signalwire = || signalwire::Client::builder("space", "project", "token").build().expect("a client");
    table.row("SignalWire", "µs", in_turn(BUILDS, http_by_hand, signalwire));
    let voximplant_by_hand = || (http_by_hand(), Key::new());
    let voximplant = || {
        let credentials = voximplant::Credentials::new(1, "key", PEM).expect("credentials");
        voximplant::Client::builder(credentials).build().expect("a client")
    };
    table.row("Voximplant, with its key", "µs", in_turn(BUILDS, voximplant_by_hand, voximplant));
    let diga = || diga::Client::builder("key").build().expect("a client");
    table.row("Diga", "µs", in_turn(BUILDS, http_by_hand, diga));
    table.print(ByHand::NAME);
}

/// With trunkline's defaults.
fn http_by_hand() -> reqwest::Client {
    reqwest::Client::builder()
        .user_agent("by hand")
        .timeout(Duration::from_secs(30))
        .connect_timeout(Duration::from_secs(10))
        .pool_idle_timeout(Duration::from_secs(15))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .build()
        .expect("a client")
}

fn first_call() {
    let mut table = Table::new("first call", CONTENDERS);
    let (plain, tls) = (Server::start(), Server::start_tls());
    let trusting = tls.trusting();
    for (what, call, server) in [
        ("SignalWire over http", Call::Put, &plain),
        ("SignalWire over TLS", Call::Put, &tls),
        ("Voximplant over TLS", Call::Post, &tls),
    ] {
        let by_hand = || ByHand::with(&server.url, trusting(reqwest::Client::builder()));
        let own = || Trunkline::with(&server.url, trusting.clone());
        table.row(what, "µs", first_calls(call, by_hand, own));
    }
    table.print(ByHand::NAME);
}

/// The first call of a client that was warmed up, beside its hundredth.
fn warmed_up() {
    let mut table = Table::new("warmed up", ["hundredth call", "first call"]);
    let (runtime, tls) = (runtime(), Server::start_tls());
    let trusting = tls.trusting();
    let slow = format!("{}{SLOW}", tls.url);
    for (what, call, url) in [
        ("SignalWire over TLS", Call::Put, &tls.url),
        ("Voximplant over TLS", Call::Post, &tls.url),
        ("SignalWire, which takes 5 ms", Call::Put, &slow),
        ("Voximplant, which takes 5 ms", Call::Post, &slow),
    ] {
        let mut series = <[Series; 2]>::default();
        for _ in 0..rounds(FIRST_CALLS / 10) {
            let client = Trunkline::with(url, trusting.clone());
            runtime.block_on(client.warm_up(call));
            series[1].push(microseconds(|| runtime.block_on(call.on(&client))));
            (0..98).for_each(|_| runtime.block_on(call.on(&client)));
            series[0].push(microseconds(|| runtime.block_on(call.on(&client))));
        }
        table.row(what, "µs", series);
    }
    table.print("hundredth call");
}

/// The first connection of a client, and its second, which resumes the TLS session. Without idle connections, each call connects.
fn resumed() {
    let mut table = Table::new("connecting and a call", ["new session", "resumed session"]);
    let (runtime, tls) = (runtime(), Server::start_tls());
    let trusting = tls.trusting();
    let mut series = <[Series; 2]>::default();
    for _ in 0..rounds(FIRST_CALLS) {
        let trusting = trusting.clone();
        let client = Trunkline::with(&tls.url, move |http| trusting(http).pool_max_idle_per_host(0));
        for series in &mut series {
            series.push(microseconds(|| runtime.block_on(Call::Put.on(&client))));
        }
    }
    table.row("SignalWire over TLS", "µs", series);
    table.print("new session");
}

/// Each call has a client and a key that were made just before: a key, too, is slower the first time.
fn first_calls(call: Call, by_hand: impl Fn() -> ByHand, own: impl Fn() -> Trunkline) -> [Series; 2] {
    let runtime = runtime();
    let mut series = <[Series; 2]>::default();
    // The server would close a connection, whose client is gone, while it serves the next.
    let mut kept = Vec::new();
    for _ in 0..rounds(FIRST_CALLS) {
        let (client, key) = (by_hand(), Key::new());
        series[0].push(microseconds(|| {
            // The rung has a token of the right length; to sign one is a part of the first call.
            if let Call::Post = call {
                black_box(key.token());
            }
            runtime.block_on(call.on(&client));
        }));
        kept.push((client, own()));
        let (_, client) = kept.last().expect("a client");
        series[1].push(microseconds(|| runtime.block_on(call.on(client))));
    }
    series
}

fn in_turn<A, B>(times: usize, by_hand: impl Fn() -> A, own: impl Fn() -> B) -> [Series; 2] {
    let mut series = <[Series; 2]>::default();
    for _ in 0..rounds(times) {
        series[0].push(microseconds(&by_hand));
        series[1].push(microseconds(&own));
    }
    series
}

/// How long it takes to make something; dropping it is not counted.
fn microseconds<T>(make: impl FnOnce() -> T) -> f64 {
    let started = Instant::now();
    let value = black_box(make());
    let elapsed = started.elapsed();
    drop(value);
    elapsed.as_secs_f64() * 1e6
}

/// What signs Voximplant's tokens by hand, in the cryptography that trunkline has.
struct Key(RsaKeyPair);

impl Key {
    fn new() -> Self {
        let der = PrivatePkcs8KeyDer::from_pem_slice(PEM.as_bytes()).expect("PEM");
        Self(RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()).expect("a key"))
    }

    fn token(&self) -> String {
        let claims = serde_json::json!({ "iss": "1", "iat": 1_800_000_000, "exp": 1_800_000_300 }).to_string();
        let header = r#"{"alg":"RS256","kid":"key","typ":"JWT"}"#;
        let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
        let mut signature = vec![0; self.0.public().modulus_len()];
        self.0.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature).expect("a signature");
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}
