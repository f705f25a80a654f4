//! What a call costs on each rung of the ladder: hyper, reqwest with structs written by hand (the baseline), a client that
//! progenitor made, trunkline. Rounds take turns, so that the load of the machine affects all alike.

use std::time::Instant;
use support::report::{Series, Table, percentile, print_line};
use support::rungs::{ByHand, Call, NAMES, OnHyper, Progenitor, Rung, Trunkline, per_second};
use support::server::{Server, serve_if_requested};
use support::{callgrind, rounds, runtime};

/// Calls of a sequential round.
const CALLS: usize = 200;
const ROUNDS: usize = 60;
const IN_FLIGHT: usize = 64;
/// Calls of each of those in flight.
const EACH: usize = 20;

/// The measurements of one rung, round by round.
#[derive(Default)]
struct Measurements {
    p50: Series,
    p99: Series,
    per_second: Series,
}

impl Measurements {
    async fn round(&mut self, rung: &impl Rung, call: Call) {
        let calls = rounds(CALLS);
        let mut times = Vec::with_capacity(calls);
        for _ in 0..calls {
            let started = Instant::now();
            call.on(rung).await;
            times.push(started.elapsed().as_secs_f64() * 1e6);
        }
        self.p50.push(percentile(times.clone(), 50));
        self.p99.push(percentile(times, 99));

        self.per_second.push(per_second(rung, call, rounds(IN_FLIGHT), rounds(EACH)).await);
    }
}

fn main() {
    serve_if_requested();
    callgrind::run_if_requested();
    let server = Server::start();
    for call in Call::ALL {
        let measured = runtime().block_on(measure(&server.url, call));
        let mut table = Table::new(call.name(), NAMES);
        table.row("latency p50", "µs", measured.each_ref().map(|rung| rung.p50.clone()));
        table.row("latency p99", "µs", measured.each_ref().map(|rung| rung.p99.clone()));
        table.row("throughput", "calls/s", measured.each_ref().map(|rung| rung.per_second.clone()));
        match callgrind::instructions(&server.url, call) {
            Ok(counts) => table.row("instructions", "a call", counts.map(|count| vec![count])),
            Err(reason) => print_line(format_args!("\ninstructions: not counted, as {reason}")),
        }
        table.print(ByHand::NAME);
    }
}

async fn measure(url: &str, call: Call) -> [Measurements; 4] {
    let rungs = (OnHyper::new(url), ByHand::new(url), Progenitor::new(url), Trunkline::new(url));
    let mut measured = <[Measurements; 4]>::default();
    // The first round warms up, and is not kept.
    for round in 0..=rounds(ROUNDS) {
        if round == 1 {
            measured = Default::default();
        }
        // Another one begins each time: the system moves client and server between cores as a round goes on.
        for turn in 0..4 {
            match (round + turn) % 4 {
                0 => measured[0].round(&rungs.0, call).await,
                1 => measured[1].round(&rungs.1, call).await,
                2 => measured[2].round(&rungs.2, call).await,
                _ => measured[3].round(&rungs.3, call).await,
            }
        }
    }
    measured
}
