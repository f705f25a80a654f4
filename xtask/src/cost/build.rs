//! Measures what a dependency on trunkline costs a build: CPU time and crates. Each project is built from scratch, one
//! after the other.

use super::project::Project;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The builds, by trunkline's features. The one without features is the client written by hand, with reqwest's own
/// `rustls`, which is aws-lc-rs.
const BUILDS: [(&str, &[&str]); 8] = [
    ("the same by hand, with reqwest and serde", &[]),
    ("trunkline without `codegen`", &["signalwire", "voximplant", "diga", "rustls"]),
    ("the same with aws-lc-rs", &["signalwire", "voximplant", "diga", "rustls-aws-lc-rs"]),
    ("with `sip-check` and ring", &["signalwire", "voximplant", "diga", "rustls", "sip-check"]),
    ("trunkline with `codegen`", &["signalwire", "voximplant", "diga", "rustls", "codegen"]),
    ("SignalWire alone", &["signalwire", "rustls"]),
    ("Voximplant alone", &["voximplant", "rustls"]),
    ("Diga alone", &["diga", "rustls"]),
];

/// The line of a spec that the last measurement changes.
const EDITED: (&str, &str) = ("specs/diga/phone-sip-config.yaml", "summary: ");

struct Cost {
    seconds: f64,
    crates: usize,
}

pub(crate) fn run() -> Result<(), String> {
    let folder = crate::root().join("target/build-cost");
    // Artifacts of an earlier run would make the build look free.
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let copy = folder.join("trunkline");
    // A copy, so that a spec can be changed.
    xtask::repository::copied(&copy)?;
    let mut table = String::from("| build | CPU | ratio | crates |\n| --- | ---: | ---: | ---: |\n");
    let mut base = None;
    for (number, (name, features)) in BUILDS.into_iter().enumerate() {
        let place = folder.join(format!("build-{number}"));
        let project = Project::new(place.clone(), place.join("target"));
        let project = if features.is_empty() {
            project.by_hand(&crate::PROVIDERS)?
        } else {
            project.with_trunkline(&copy, features)?
        };
        // Downloads are not part of the measurement.
        project.cargo(&["fetch", "--quiet"])?;
        let cost = measured(&project)?;
        let base = *base.get_or_insert(cost.seconds);
        let ratio = cost.seconds / base;
        xtask::errln!("{name}: {:.1} s, {ratio:.2}", cost.seconds);
        // Writing into a String cannot fail.
        _ = writeln!(table, "| {name} | {:.0} s | {ratio:.2} | {} |", cost.seconds, cost.crates);
        if features.contains(&"codegen") {
            edit(&copy)?;
            let again = measured(&project)?;
            xtask::errln!("one line of a spec changed: {:.1} s", again.seconds);
            _ = writeln!(table, "| one line of a spec changed | {:.1} s | | {} |", again.seconds, again.crates);
        }
    }
    xtask::output::print(format_args!("{table}"));
    Ok(())
}

fn edit(copy: &Path) -> Result<(), String> {
    let (name, line) = EDITED;
    let path = copy.join(name);
    let text = crate::read(&path)?;
    let changed = text.replacen(line, &format!("{line}Please "), 1);
    if changed == text {
        return Err(format!("{name} has no line `{line}`; name another in xtask/src/cost/build.rs"));
    }
    fs::write(&path, changed).map_err(|error| format!("{name}: {error}"))
}

/// Builds, and measures the CPU time of all processes involved.
fn measured(project: &Project) -> Result<Cost, String> {
    let before = children_seconds()?;
    let compiled = project.cargo(&["build"])?;
    let seconds = children_seconds()? - before;
    Ok(Cost { seconds, crates: compiled.matches("Compiling ").count() })
}

/// User CPU time of this process's descendants so far. Linux reports it in hundredths of a second.
fn children_seconds() -> Result<f64, String> {
    let unknown = || {
        "the CPU time of builds is read from /proc/self/stat, which does not exist here: run this on Linux".to_owned()
    };
    let stat = fs::read_to_string("/proc/self/stat").map_err(|_| unknown())?;
    // The process name, in parentheses, may contain spaces. `cutime` is the 14th field after it.
    let field = stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(13));
    field.and_then(|ticks| ticks.parse::<f64>().ok()).map(|ticks| ticks / 100.0).ok_or_else(unknown)
}
