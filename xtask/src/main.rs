//! Tasks of this repository: `cargo xtask <task>`.

mod cost;
mod coverage;
mod operations;
mod public_api;
mod regenerate;
mod style;

use std::path::Path;
use std::process::ExitCode;
use trunkline_codegen::{Compiled, Document, Problem};
use xtask::repository::root;

const USAGE: &str = "\
usage: cargo xtask <task>

  binary-size            measure what calling trunkline adds to a program, against a client written by hand, and the
                         command line
  build-cost             measure what depending on trunkline costs a build, against a client written by hand
  charts                 draw docs/charts from benches/recorded; see docs/performance.md
  check-specs            check specs/ by the rules of specs/README.md
  coverage               list every operation with its facade, tests, idempotency and secrets
  drift --provider PROVIDER --against PATH [--json | --explain]
                         compare specs/PROVIDER with what its vendor publishes; see specs/README.md
  public-api [--check]   list the public APIs into tests/public-api.txt of each library; with --check, only say what
                         differs
  regenerate [--check]   compile specs/ into src/generated, openapi, the testkit's mocks and docs/operations.md; with
                         --check, only list stale files
  style                  list words that CONTRIBUTING.md asks to avoid";

/// The platforms, by the names of their folders.
const PROVIDERS: [&str; 3] = ["diga", "signalwire", "voximplant"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["binary-size"] => cost::size::run(),
        ["build-cost"] => cost::build::run(),
        ["charts"] => xtask::charts::run(),
        ["check-specs"] => check_specs(),
        ["coverage"] => coverage::run(),
        ["drift", rest @ ..] => return xtask::drift::run(rest, &root().join("specs"), &PROVIDERS),
        ["public-api"] => public_api::run(false),
        ["public-api", "--check"] => public_api::run(true),
        ["regenerate"] => regenerate::run(false),
        ["regenerate", "--check"] => regenerate::run(true),
        ["style"] => style::run(),
        _ => {
            xtask::errln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            xtask::errln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn check_specs() -> Result<(), String> {
    let (mut count, mut problems) = (0, Vec::new());
    for provider in PROVIDERS {
        match compile(provider) {
            Ok((documents, compiled)) => {
                count += compiled.operations.len();
                problems.extend(operations::without_facade(provider, &documents, &compiled.operations)?);
            }
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        return Err(lines(&problems));
    }
    xtask::outln!("specs are sound: {count} operations");
    Ok(())
}

fn compile(provider: &str) -> Result<(Vec<Document>, Compiled), Vec<Problem>> {
    let documents = trunkline_codegen::load(&root().join("specs").join(provider))?;
    let compiled = trunkline_codegen::compile(provider, &documents)?;
    Ok((documents, compiled))
}

/// Every platform's compiled documents, or all problems in any of them.
fn compile_all() -> Result<Vec<(&'static str, Compiled)>, String> {
    let (mut compiled, mut problems) = (Vec::new(), Vec::new());
    for provider in PROVIDERS {
        match compile(provider) {
            Ok((_, one)) => compiled.push((provider, one)),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(compiled) } else { Err(lines(&problems)) }
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
