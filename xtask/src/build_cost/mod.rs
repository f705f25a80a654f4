//! Measures what depending on trunkline costs a build: CPU time and crates, against a client written by hand. Each crate is
//! built once from nothing, one after the other, with the versions of this repository's lock file.

mod by_hand;
mod callers;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What is built, by the features of trunkline; none is the client written by hand. TLS is the same everywhere: it is most
/// of the cost.
const BUILDS: [(&str, Option<&str>); 6] = [
    ("the same by hand, with reqwest and serde", None),
    ("trunkline without `codegen`", Some("signalwire,voximplant,diga,rustls")),
    ("trunkline with `codegen`", Some("signalwire,voximplant,diga,rustls,codegen")),
    ("SignalWire alone", Some("signalwire,rustls")),
    ("Voximplant alone", Some("voximplant,rustls")),
    ("Diga alone", Some("diga,rustls")),
];

/// The line of a spec that is changed for the last measurement.
const EDITED: (&str, &str) = ("specs/diga/phone-sip-config.yaml", "summary: ");

struct Cost {
    seconds: f64,
    crates: usize,
}

pub(crate) fn run() -> Result<(), String> {
    let folder = crate::root().join("target/build-cost");
    // What an earlier run left would be measured as free.
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let copy = folder.join("trunkline");
    // A copy, so that a spec can be changed.
    xtask::repository::copied(&copy)?;
    let mut table = String::from("| build | CPU | ratio | crates |\n| --- | ---: | ---: | ---: |\n");
    let mut base = None;
    for (number, (name, features)) in BUILDS.into_iter().enumerate() {
        let project = folder.join(format!("build-{number}"));
        let cost = built(&project, features, &copy)?;
        let base = *base.get_or_insert(cost.seconds);
        let ratio = cost.seconds / base;
        eprintln!("{name}: {:.1} s, {ratio:.2}", cost.seconds);
        // Writing into a String cannot fail.
        _ = writeln!(table, "| {name} | {:.0} s | {ratio:.2} | {} |", cost.seconds, cost.crates);
        if features.is_some_and(|features| features.ends_with("codegen")) {
            let again = edited(&project, &copy)?;
            eprintln!("one line of a spec changed: {:.1} s", again.seconds);
            _ = writeln!(table, "| one line of a spec changed | {:.1} s | | {} |", again.seconds, again.crates);
        }
    }
    print!("{table}");
    Ok(())
}

fn built(project: &Path, features: Option<&str>, copy: &Path) -> Result<Cost, String> {
    let io = |error: std::io::Error| format!("{}: {error}", project.display());
    fs::create_dir_all(project.join("src")).map_err(io)?;
    let (dependencies, main) = match features {
        None => (by_hand::DEPENDENCIES.to_owned(), written_by_hand(project)?),
        Some(features) => {
            let features = features.split(',').map(|feature| format!("\"{feature}\"")).collect::<Vec<_>>().join(", ");
            let path = copy.display();
            let own =
                format!("trunkline = {{ path = \"{path}\", default-features = false, features = [{features}] }}\n");
            let calls = callers::WITH_TRUNKLINE.iter().filter(|(platform, _)| features.contains(platform));
            let calls = calls.map(|(_, call)| *call).collect::<String>();
            (own, format!("fn main() -> Result<(), trunkline::Error> {{{calls}    Ok(())\n}}\n{}", callers::CALLED))
        }
    };
    let package =
        "[package]\nname = \"measured\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n";
    fs::write(project.join("Cargo.toml"), format!("{package}{dependencies}")).map_err(io)?;
    fs::copy(crate::root().join("Cargo.lock"), project.join("Cargo.lock")).map_err(io)?;
    fs::write(project.join("src/main.rs"), main).map_err(io)?;
    // Not a part of what is measured: downloads.
    cargo(project, &["fetch", "--quiet"])?;
    measured(project)
}

fn written_by_hand(project: &Path) -> Result<String, String> {
    for (provider, compiled) in crate::compile_all()? {
        let path = project.join("src").join(provider).with_extension("rs");
        let module = by_hand::module(&compiled.document, &compiled.operations)?;
        fs::write(&path, module).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(format!("{}{}", callers::BY_HAND, callers::CALLED))
}

fn edited(project: &Path, copy: &Path) -> Result<Cost, String> {
    let (name, line) = EDITED;
    let path: PathBuf = copy.join(name);
    let text = crate::read(&path)?;
    let changed = text.replacen(line, &format!("{line}Please "), 1);
    if changed == text {
        return Err(format!("{name} has no line `{line}`; name another in xtask/src/build_cost"));
    }
    fs::write(&path, changed).map_err(|error| format!("{name}: {error}"))?;
    measured(project)
}

/// Builds, and counts the CPU time of all processes that took part.
fn measured(project: &Path) -> Result<Cost, String> {
    let before = children_seconds()?;
    let compiled = cargo(project, &["build"])?;
    let seconds = children_seconds()? - before;
    Ok(Cost { seconds, crates: compiled.matches("Compiling ").count() })
}

/// What cargo said, if all went well.
fn cargo(project: &Path, arguments: &[&str]) -> Result<String, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .current_dir(project)
        .args(arguments)
        .env("CARGO_TARGET_DIR", project.join("target"))
        .env_remove("RUSTFLAGS")
        .stdout(Stdio::null())
        .output()
        .map_err(|error| format!("cargo cannot be run: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(said) } else { Err(said) }
}

/// User CPU time of this process's children so far, their own children included. Linux tells it in hundredths of a second.
fn children_seconds() -> Result<f64, String> {
    let unknown =
        || "the CPU time of builds is read from /proc/self/stat, which is not there: run this on Linux".to_owned();
    let stat = fs::read_to_string("/proc/self/stat").map_err(|_| unknown())?;
    // The name, in parentheses, may hold spaces. Of the fields after it, the 14th is `cutime`.
    let field = stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(13));
    field.and_then(|ticks| ticks.parse::<f64>().ok()).map(|ticks| ticks / 100.0).ok_or_else(unknown)
}
