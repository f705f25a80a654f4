//! Compiles `specs/` into what is committed: `src/generated/`.

use std::path::PathBuf;
use std::process::ExitCode;
use trunkline_codegen::{Compiled, Problem};

const PROVIDERS: [&str; 3] = ["diga", "signalwire", "voximplant"];

pub(crate) fn run(check: bool) -> ExitCode {
    let mut stale = Vec::new();
    for provider in PROVIDERS {
        let compiled = match compile(provider) {
            Ok(compiled) => compiled,
            Err(problems) => {
                problems.iter().for_each(|problem| eprintln!("{problem}"));
                return ExitCode::FAILURE;
            }
        };
        for (path, content) in outputs(provider, &compiled) {
            if std::fs::read_to_string(&path).is_ok_and(|current| current == content) {
                continue;
            }
            stale.push(path.clone());
            if !check && let Err(error) = std::fs::write(&path, content) {
                eprintln!("{}: {error}", path.display());
                return ExitCode::FAILURE;
            }
        }
    }
    let word = if check { "stale" } else { "written" };
    stale.iter().for_each(|path| println!("{word}: {}", path.display()));
    if check && !stale.is_empty() {
        eprintln!("run `cargo xtask regenerate` and commit the result");
        return ExitCode::FAILURE;
    }
    println!("generated files are up to date");
    ExitCode::SUCCESS
}

fn compile(provider: &str) -> Result<Compiled, Vec<Problem>> {
    let documents = trunkline_codegen::load(&crate::root().join("specs").join(provider))?;
    trunkline_codegen::compile(provider, &documents)
}

fn outputs(provider: &str, compiled: &Compiled) -> [(PathBuf, String); 2] {
    let path = crate::root().join("src/generated").join(provider);
    [(path.with_extension("rs"), compiled.rust.clone()), (path.with_extension("json"), compiled.document.clone())]
}
