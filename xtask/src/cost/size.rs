//! Measures what a dependency on trunkline adds to a binary that runs the documented operations of one platform, and how
//! large the command line is.

use super::project::{Project, size};

const PLATFORM: &str = "signalwire";

/// The profiles of `project`, with their descriptions.
const PROFILES: [(&str, &str); 2] =
    [("release", "release, stripped"), ("small", "the same for size: opt-level z, LTO, abort")];

/// The TLS features of trunkline that are compared with the client written by hand.
const TLS: [&str; 2] = ["rustls", "rustls-aws-lc-rs"];

pub(crate) fn run() -> Result<(), String> {
    let folder = crate::root().join("target/binary-size");
    // One target folder for all, so that shared dependencies are built once.
    let project = |name: &str| Project::new(folder.join(name), folder.join("target"));
    let by_hand = project("by-hand").by_hand(&[PLATFORM])?;
    let with_trunkline = TLS.map(|tls| Ok((tls, project(tls).with_trunkline(&crate::root(), &[PLATFORM, tls])?)));
    let with_trunkline = with_trunkline.into_iter().collect::<Result<Vec<_>, String>>()?;
    for (profile, what) in PROFILES {
        let hand = by_hand.binary_size(profile)?;
        xtask::outln!("{what}: by hand {} KiB", hand / 1024);
        for (tls, trunkline) in &with_trunkline {
            let own = trunkline.binary_size(profile)?;
            xtask::outln!(
                "ratio binary size ({profile}): trunkline with {tls}/by hand: {:.2} ({} KiB)",
                ratio(own, hand),
                own / 1024
            );
        }
    }
    for (what, features) in [("without the sandbox", "--no-default-features"), ("with it", "--features=sandbox")] {
        let bytes = command_line(features)?;
        xtask::outln!("command line, profile dist, {what}: {} KiB", bytes / 1024);
    }
    Ok(())
}

/// Builds the command line as it is distributed, and returns its size in bytes.
fn command_line(features: &str) -> Result<u64, String> {
    let target = crate::root().join("target");
    let workspace = Project::new(crate::root(), target.clone());
    workspace.cargo(&["build", "--quiet", "--package", "trunkline-cli", "--profile", "dist", features])?;
    size(&target.join("dist/trunkline").with_extension(std::env::consts::EXE_EXTENSION))
}

#[allow(clippy::cast_precision_loss)] // sizes of files
fn ratio(of: u64, to: u64) -> f64 {
    of as f64 / to as f64
}
