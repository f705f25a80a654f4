//! Puts the typed clients of the enabled platforms into `OUT_DIR`: compiled from `specs/` with the feature `codegen`, and
//! copied from the committed `src/generated/` without it.

use std::path::Path;
use std::{env, fs, process};

const PROVIDERS: [&str; 3] = ["signalwire", "voximplant", "diga"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Here and not by `compile_error!`, which would be one error among those of every missing part of reqwest.
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|families| families.split(',').any(|family| family == "wasm")) {
        fail("trunkline does not run on WebAssembly: it opens sockets through tokio. Call it from a server instead");
    }
    let out = env::var("OUT_DIR").unwrap_or_else(|_| fail("OUT_DIR is not set; run this through cargo"));
    for provider in PROVIDERS {
        if env::var_os(format!("CARGO_FEATURE_{}", provider.to_uppercase())).is_some() {
            for (extension, content) in generated(provider) {
                let path = Path::new(&out).join(provider).with_extension(extension);
                if let Err(error) = fs::write(&path, content) {
                    fail(&format!("{}: {error}", path.display()));
                }
            }
        }
    }
}

#[cfg(feature = "codegen")]
fn generated(provider: &str) -> [(&'static str, String); 2] {
    let folder = Path::new("specs").join(provider);
    println!("cargo::rerun-if-changed={}", folder.display());
    let compiled =
        trunkline_codegen::load(&folder).and_then(|documents| trunkline_codegen::compile(provider, &documents));
    match compiled {
        Ok(compiled) => [("rs", compiled.rust), ("json", compiled.document)],
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={}", problem.to_string().replace('\n', " "));
            }
            process::exit(1)
        }
    }
}

#[cfg(not(feature = "codegen"))]
fn generated(provider: &str) -> [(&'static str, String); 2] {
    ["rs", "json"].map(|extension| {
        let path = Path::new("src/generated").join(provider).with_extension(extension);
        println!("cargo::rerun-if-changed={}", path.display());
        let content = fs::read_to_string(&path).unwrap_or_else(|error| fail(&format!("{}: {error}", path.display())));
        (extension, content)
    })
}

fn fail(message: &str) -> ! {
    println!("cargo::error={message}");
    process::exit(1)
}
