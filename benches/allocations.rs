//! Allocations and bytes of a call on each rung of the ladder. They are counted by an allocator of its own, which would slow
//! the other benches down.

use support::report::Table;
use support::rungs::{ByHand, Call, NAMES, OnHyper, Progenitor, Rung, Trunkline};
use support::server::{Server, serve_if_requested};
use support::{figure, rounds, runtime};

const CALLS: usize = 500;

fn main() {
    serve_if_requested();
    let server = Server::start();
    for call in Call::ALL {
        let counted = [
            count::<OnHyper>(&server.url, call),
            count::<ByHand>(&server.url, call),
            count::<Progenitor>(&server.url, call),
            count::<Trunkline>(&server.url, call),
        ];
        let mut table = Table::new(call.name(), NAMES);
        table.row("allocations", "a call", counted.map(|(count, _)| vec![count]));
        table.row("allocated", "bytes a call", counted.map(|(_, bytes)| vec![bytes]));
        table.print(ByHand::NAME);
    }
}

fn count<R: Rung>(url: &str, call: Call) -> (f64, f64) {
    let (runtime, rung) = (runtime(), R::new(url));
    let calls = rounds(CALLS);
    let repeat = || {
        runtime.block_on(async {
            for _ in 0..calls {
                call.on(&rung).await;
            }
        });
    };
    // Connects, and fills what is kept from call to call.
    repeat();
    let counted = allocation_counter::measure(repeat);
    let per_call = |total: u64| figure(usize::try_from(total).expect("a small total")) / figure(calls);
    (per_call(counted.count_total), per_call(counted.bytes_total))
}
