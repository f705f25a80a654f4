//! 1, 64 and 1,000 calls in flight, and 1 to 100 clients in one process.

use std::hint::black_box;
use std::time::Instant;
use support::memory::{open_files, resident};
use support::report::{Series, Table, print_figure};
use support::rungs::{ByHand, Call, Rung, Trunkline, per_second};
use support::server::{Server, serve_if_requested};
use support::{figure, is_measuring, rounds, runtime};
use trunkline::diga::Client;

/// How many calls are in flight, and how many of them each does in a round.
const IN_FLIGHT: [(usize, usize); 3] = [(1, 1000), (64, 20), (1000, 2)];
const ROUNDS: usize = 15;
const CLIENTS: usize = 100;

fn main() {
    serve_if_requested();
    // First, while nothing else has left memory behind.
    memory_of_clients();
    clients();
    let server = Server::start();
    runtime().block_on(in_flight(&server.url));
}

async fn in_flight(url: &str) {
    let mut table = Table::new("calls in flight", [ByHand::NAME, Trunkline::NAME]);
    let counts = if is_measuring() { &IN_FLIGHT[..] } else { &[(2, 1)] };
    for &(in_flight, each) in counts {
        let rungs = (ByHand::new(url), Trunkline::new(url));
        let mut series = <[Series; 2]>::default();
        // The first round connects, and is not kept.
        for round in 0..=rounds(ROUNDS) {
            let first = per_second(&rungs.0, Call::Put, in_flight, each).await;
            let second = per_second(&rungs.1, Call::Put, in_flight, each).await;
            if round > 0 {
                series[0].push(first);
                series[1].push(second);
            }
        }
        table.row(in_flight.to_string(), "calls/s", series);
        let title = format!("{in_flight} in flight");
        print_figure(&title, "resident memory", "KiB", figure(resident().unwrap_or_default()));
        print_figure(&title, "open files", "of both clients", figure(open_files().unwrap_or_default()));
    }
    table.print(ByHand::NAME);
}

/// With roots and connections of its own.
fn separate() -> Client {
    Client::builder("key").build().expect("a client")
}

fn sharing(first: &Client) -> Client {
    Client::builder("key").share_connections(first).build().expect("a client")
}

fn memory_of_clients() {
    let first = separate();
    let show = |name: &str, make: &dyn Fn() -> Client| {
        let before = figure(resident().unwrap_or_default());
        let clients: Vec<Client> = (0..CLIENTS).map(|_| make()).collect();
        let kept = figure(resident().unwrap_or_default()) - before;
        print_figure("memory of a client", name, "KiB", kept / figure(CLIENTS));
        clients
    };
    let sharing = show("sharing connections", &|| sharing(&first));
    let apart = show("apart", &separate);
    drop((sharing, apart));
}

fn clients() {
    let mut table = Table::new("clients in one process", ["apart", "sharing"]);
    let first = separate();
    for count in [1, 10, CLIENTS] {
        let mut series = <[Series; 2]>::default();
        for _ in 0..rounds(5) {
            series[0].push(microseconds_each(count, separate));
            series[1].push(microseconds_each(count, || sharing(&first)));
        }
        table.row(format!("building {count}"), "µs each", series);
    }
    table.print("apart");
}

fn microseconds_each(count: usize, make: impl Fn() -> Client) -> f64 {
    let started = Instant::now();
    let clients: Vec<Client> = (0..count).map(|_| make()).collect();
    let elapsed = started.elapsed().as_secs_f64();
    drop(black_box(clients));
    elapsed * 1e6 / figure(count)
}
