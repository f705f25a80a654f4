//! Measures what a dependency on trunkline adds to a binary that runs the documented operations of one platform.

use super::project::Project;

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
    Ok(())
}

#[allow(clippy::cast_precision_loss)] // sizes of files
fn ratio(of: u64, to: u64) -> f64 {
    of as f64 / to as f64
}
