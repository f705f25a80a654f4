//! What depending on trunkline adds to a binary: a program that performs the documented operations of one platform.

use super::project::Project;

const PLATFORM: &str = "signalwire";

/// The profiles of `project`, and what they are.
const PROFILES: [(&str, &str); 2] =
    [("release", "release, stripped"), ("small", "the same for size: opt-level z, LTO, abort")];

pub(crate) fn run() -> Result<(), String> {
    let folder = crate::root().join("target/binary-size");
    // One for both, so that what both depend on is built once.
    let project = |name| Project::new(folder.join(name), folder.join("target"));
    let by_hand = project("by-hand").by_hand(&[PLATFORM])?;
    let with_trunkline = project("with-trunkline").with_trunkline(&crate::root(), &[PLATFORM, "rustls"])?;
    println!("{:<45}{:>15}{:>15}", "binary size", "by hand", "trunkline");
    for (profile, what) in PROFILES {
        let (hand, own) = (by_hand.binary_size(profile)?, with_trunkline.binary_size(profile)?);
        println!("{what:<45}{:>11} KiB{:>11} KiB", hand / 1024, own / 1024);
        println!("ratio binary size ({profile}) trunkline/by hand: {:.2}", ratio(own, hand));
    }
    Ok(())
}

#[allow(clippy::cast_precision_loss)] // sizes of files
fn ratio(of: u64, to: u64) -> f64 {
    of as f64 / to as f64
}
