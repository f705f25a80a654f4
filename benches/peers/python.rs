//! A vendor's client in a Python process of its own.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use support::figure;

/// The process. It ends with this.
pub(crate) struct Python {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    /// The client, its version and that of Python.
    pub(crate) name: String,
}

impl Python {
    /// Starts one of the scripts beside this file.
    pub(crate) fn start(python: &Path, script: &str, environment: &[(&str, &str)]) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers");
        let mut process = Command::new(python)
            // Without -B it would leave compiled files beside the scripts.
            .args([Path::new("-B"), &folder.join(script)])
            .envs(environment.iter().copied())
            .env("NO_PROXY", "127.0.0.1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Python starts");
        let input = process.stdin.take().expect("the script's input");
        let output = BufReader::new(process.stdout.take().expect("the script's output"));
        let mut python = Self { process, input, output, name: String::new() };
        python.name = python.line();
        python
    }

    /// Calls per second of so many threads, each of which calls so often.
    pub(crate) fn per_second(&mut self, threads: usize, each: usize) -> f64 {
        writeln!(self.input, "{threads} {each}").expect("the script listens");
        let seconds: f64 = self.line().parse().expect("seconds");
        figure(threads * each) / seconds
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        let read = self.output.read_line(&mut line).expect("the script's output is text");
        assert!(read > 0, "the script ended; its output is above");
        line.trim_end().to_owned()
    }
}

impl Drop for Python {
    fn drop(&mut self) {
        // It may have ended by itself, and then there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
