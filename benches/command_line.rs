//! What the command line costs: its start, beside that of `true`, and a list of 100,000 rows in time and memory. The program
//! is built as it is distributed.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use support::memory::peak;
use support::report::{Series, Table, median, print_figure, print_line, print_ratio};
use support::server::{PAGE, Server, serve_if_requested};
use support::{figure, is_measuring, rounds};

const STARTS: [&str; 3] = ["--version", "--help", "signalwire sip-credentials update --help"];

fn main() {
    serve_if_requested();
    let program = built();
    start(&program);
    list(&program);
}

/// Builds the program, and returns its path.
fn built() -> PathBuf {
    let (profile, folder) = if is_measuring() { ("dist", "dist") } else { ("dev", "debug") };
    let cargo = std::env::var_os("CARGO").expect("cargo runs this");
    let status =
        Command::new(cargo).args(["build", "--quiet", "--package", "trunkline-cli", "--profile", profile]).status();
    assert!(status.expect("cargo can be run").success(), "the program is built");
    let own = std::env::current_exe().expect("the path of this executable");
    let target = own.ancestors().nth(3).expect("the folder of all profiles");
    target.join(folder).join("trunkline").with_extension(std::env::consts::EXE_EXTENSION)
}

fn start(program: &Path) {
    let mut table = Table::new("start", ["true", "trunkline"]);
    for arguments in STARTS {
        let mut series = <[Series; 2]>::default();
        for _ in 0..rounds(200) {
            series[0].push(run(Command::new("true").args(arguments.split(' '))));
            series[1].push(run(Command::new(program).args(arguments.split(' '))));
        }
        table.row(arguments, "ms", series);
    }
    table.print("true");
}

/// Milliseconds until the process has ended.
fn run(command: &mut Command) -> f64 {
    let started = Instant::now();
    let status = command.stdout(Stdio::null()).status().expect("the program can be run");
    assert!(status.success());
    milliseconds(started)
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

/// Lists SIP credentials as NDJSON.
fn list(program: &Path) {
    let rows = if is_measuring() { 100_000 } else { 2 * PAGE };
    let server = Server::start();
    // The server takes the length of the list from the path, as if the base URL were a gateway's.
    let url = format!("{}/{rows}", server.url);
    let (mut times, mut peaks) = (Series::new(), None);
    for _ in 0..rounds(5) {
        let started = Instant::now();
        let mut process = Command::new(program)
            .args(["signalwire", "sip-credentials", "list", "--page-size", "1000", "--ndjson", "--base-url", &url])
            .envs(["SIGNALWIRE_SPACE", "SIGNALWIRE_PROJECT_ID", "SIGNALWIRE_API_TOKEN"].map(|name| (name, "bench")))
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program can be run");
        let (mut early, mut late, mut seen) = (None, None, 0);
        for line in BufReader::new(process.stdout.take().expect("its output")).lines() {
            assert!(line.expect("text").starts_with('{'));
            seen += 1;
            // The program waits for this reader, with more in hand than a pipe holds.
            if seen == rows / 10 {
                early = peak(process.id());
            } else if seen == rows * 9 / 10 {
                late = peak(process.id());
            }
        }
        assert!(process.wait().expect("an end").success());
        assert_eq!(seen, rows);
        times.push(milliseconds(started));
        peaks = early.zip(late);
    }
    let what = format!("{rows} rows with --ndjson");
    print_figure(&what, "time", "ms", median(times));
    match peaks {
        Some((early, late)) => {
            print_figure(&what, "peak memory", "MiB", figure(late) / 1024.0);
            print_ratio("peak memory", "after nine tenths", "after one tenth", figure(late) / figure(early));
        }
        None => print_line("peak memory: not told by this system"),
    }
}
