//! `cargo xtask drift`: what a vendor's published OpenAPI document says otherwise than ours. `specs/README.md` tells
//! how to run it, what counts as a difference and how to explain one.
//!
//! ```text
//! read → operations → paths (which is which) → requests, responses → schemas → scalars → report
//! ```
//!
//! Both documents are read with the same eyes: `shape` flattens a schema, `source` follows references. Nothing here
//! panics on a document, whatever is in it, and all recursion is bounded.

mod compare;
mod compose;
mod deviations;
mod difference;
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
mod shape;
mod source;
mod words;
mod yaml;

pub use compare::{Drift, compare};
pub use difference::{Class, Difference};

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask drift --provider PROVIDER --against FILE [--json]";

/// Runs the task with its `arguments`; `specs` is the folder with a folder for each of `providers`. The exit code is 0
/// when every difference is explained, 1 when one is not, and 2 when there is nothing to compare.
#[must_use]
pub fn run(arguments: &[&str], specs: &Path, providers: &[&str]) -> ExitCode {
    let arguments = Arguments::parse(arguments, providers).map_err(|problem| format!("{problem}\n{USAGE}"));
    let compared = arguments.and_then(|Arguments { provider, against, json }| {
        let ours = read::specs(&specs.join(provider))?;
        let theirs = read::vendor(Path::new(against))?;
        Ok((json, compare(&ours, &theirs)))
    });
    let (json, drift) = match compared {
        Ok(compared) => compared,
        Err(problem) => {
            crate::errln!("{problem}");
            return ExitCode::from(2);
        }
    };
    let report = if json { format!("{:#}\n", drift.json()) } else { drift.table() };
    crate::output::print(format_args!("{report}"));
    if json {
        crate::errln!("{}", drift.summary());
    }
    if drift.unexplained() > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

struct Arguments<'a> {
    provider: &'a str,
    against: &'a str,
    json: bool,
}

impl<'a> Arguments<'a> {
    fn parse(arguments: &[&'a str], providers: &[&str]) -> Result<Self, String> {
        let (mut provider, mut against, mut json) = (None, None, false);
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = || rest.next().copied().ok_or(format!("{argument} needs a value"));
            match *argument {
                "--provider" => provider = Some(value()?),
                "--against" => against = Some(value()?),
                "--json" => json = true,
                other => return Err(format!("unknown argument {other}")),
            }
        }
        let provider = provider.ok_or("--provider is missing")?;
        if !providers.contains(&provider) {
            return Err(format!("unknown provider {provider}; give one of {}", providers.join(", ")));
        }
        let against = against.ok_or("--against is missing")?;
        Ok(Self { provider, against, json })
    }
}
