//! `cargo xtask drift`: how a vendor's published OpenAPI document differs from ours. `specs/README.md` describes how to
//! run it, what counts as a difference and how to explain one.
//!
//! ```text
//! read → operations → paths (which is which) → requests, responses → schemas → scalars → report
//! ```
//!
//! Both documents are interpreted by the same code: `shape` flattens a schema, `source` follows references. No document
//! can make it panic, and all recursion is bounded.

mod compare;
mod compose;
mod declarations;
mod deviations;
mod difference;
mod explain;
mod gone;
mod json;
mod node;
mod operations;
mod paths;
pub mod read;
mod report;
mod requests;
mod requires;
mod responses;
mod scalars;
mod schemas;
mod security;
mod server;
mod shape;
mod source;
mod watch;
mod yaml;

pub use compare::{Drift, compare};
pub use difference::{Class, Difference, EnclosingDeviation};
pub use gone::Gone;

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask drift --provider PROVIDER --against PATH [--json | --explain]";

/// Runs the task with its `arguments`; `specs` is the folder with a folder for each of `providers`. The exit code is 0
/// when every difference is explained and no explanation has expired, 1 otherwise, and 2 when there is nothing to
/// compare.
#[must_use]
pub fn run(arguments: &[&str], specs: &Path, providers: &[&str]) -> ExitCode {
    let arguments = Arguments::parse(arguments, providers).map_err(|problem| format!("{problem}\n{USAGE}"));
    let compared = arguments.and_then(|Arguments { provider, against, form }| {
        let ours = read::specs(&specs.join(provider))?;
        let theirs = read::vendor(Path::new(against))?;
        Ok((form, compare(&ours, &theirs)))
    });
    let (form, drift) = match compared {
        Ok(compared) => compared,
        Err(problem) => {
            crate::errln!("{problem}");
            return ExitCode::from(2);
        }
    };
    let report = match form {
        Format::Table => drift.table(),
        Format::Json => format!("{:#}\n", drift.json()),
        Format::Explain => drift.snippets(),
    };
    crate::output::print(format_args!("{report}"));
    if form != Format::Table {
        crate::errln!("{}", drift.summary());
    }
    if drift.is_settled() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

struct Arguments<'a> {
    provider: &'a str,
    against: &'a str,
    form: Format,
}

/// The format of the report.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Table,
    Json,
    /// YAML to paste, for unexplained differences.
    Explain,
}

impl<'a> Arguments<'a> {
    fn parse(arguments: &[&'a str], providers: &[&str]) -> Result<Self, String> {
        let (mut provider, mut against, mut form) = (None, None, Format::Table);
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = || rest.next().copied().ok_or(format!("{argument} needs a value"));
            match *argument {
                "--provider" => provider = Some(value()?),
                "--against" => against = Some(value()?),
                "--json" => form = Format::Json,
                "--explain" => form = Format::Explain,
                other => return Err(format!("unknown argument {other}")),
            }
        }
        let provider = provider.ok_or("--provider is missing")?;
        if !providers.contains(&provider) {
            return Err(format!("unknown provider {provider}; give one of {}", providers.join(", ")));
        }
        let against = against.ok_or("--against is missing")?;
        Ok(Self { provider, against, form })
    }
}
