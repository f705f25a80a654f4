//! Counts the instructions of a call under valgrind, which do not vary with the load of the machine. The server is another
//! process and is not counted, nor is the kernel.

use super::rungs::{ByHand, Call, NAMES, OnHyper, Progenitor, Rung, Trunkline};
use super::{is_measuring, runtime};
use std::process::Command;

/// The argument that makes a bench's executable run some calls and nothing else.
const RUN: &str = "--run";
/// Calls that are counted, after as many that warm up.
const CALLS: u32 = 300;

/// Runs calls, if this process was started for that: `--run <rung> <call> <how often> <url>`.
pub fn run_if_requested() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [run, rung, call, times, url] = arguments.as_slice()
        && run == RUN
    {
        let call = Call::ALL.into_iter().find(|known| known.name() == call).expect("a call");
        let times = times.parse().expect("a number");
        match rung.as_str() {
            OnHyper::NAME => repeat::<OnHyper>(url, call, times),
            ByHand::NAME => repeat::<ByHand>(url, call, times),
            Progenitor::NAME => repeat::<Progenitor>(url, call, times),
            Trunkline::NAME => repeat::<Trunkline>(url, call, times),
            other => panic!("no rung {other}"),
        }
        std::process::exit(0);
    }
}

fn repeat<R: Rung>(url: &str, call: Call, times: u32) {
    let (runtime, rung) = (runtime(), R::new(url));
    let calls = || {
        runtime.block_on(async {
            for _ in 0..times {
                call.on(&rung).await;
            }
        });
    };
    // Connects, makes the token that others are signed with, and fills what is kept from call to call.
    calls();
    counted(calls);
}

/// Callgrind counts while this runs: it knows it by its name.
#[inline(never)]
fn counted(calls: impl Fn()) {
    calls();
}

/// Instructions of one call on each rung, from the lowest, or why there is no count.
pub fn instructions(url: &str, call: Call) -> Result<[f64; 4], String> {
    if !is_measuring() {
        return Err("this is not `cargo bench`".to_owned());
    }
    let mut counts = [0.0; 4];
    for (count, rung) in counts.iter_mut().zip(NAMES) {
        *count = total(url, call, rung, CALLS)? / f64::from(CALLS);
    }
    Ok(counts)
}

fn total(url: &str, call: Call, rung: &str, times: u32) -> Result<f64, String> {
    let own = std::env::current_exe().expect("the path of this executable");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .args(["--collect-atstart=no", "--toggle-collect=*callgrind::counted*"])
        .arg(own)
        .args([RUN, rung, call.name(), &times.to_string(), url])
        .output()
        .map_err(|error| format!("valgrind cannot be started: {error}"))?;
    let output_text = String::from_utf8_lossy(&output.stderr);
    let count = output_text.lines().find_map(|line| line.split("Collected :").nth(1)?.trim().parse().ok());
    count.filter(|_| output.status.success()).ok_or_else(|| format!("callgrind failed: {output_text}"))
}
