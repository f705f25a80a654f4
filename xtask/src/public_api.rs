//! Lists the public API of the published libraries and compares it with the committed lists, so that changes are
//! visible in review. Also checks which other crates' types the API exposes, and that types can grow.

use public_api::Builder;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// The published libraries, each with its committed list.
const LISTS: [(&str, &str); 2] =
    [("trunkline", "tests/public-api.txt"), ("trunkline-testkit", "testkit/tests/public-api.txt")];

/// Crates whose types the API may expose: a major version of one of them is a major version of ours.
const EXPOSED_CRATES: [&str; 14] = [
    // The standard library.
    "alloc",
    "core",
    "std",
    // Common value types that users already have.
    "bytes",
    "chrono",
    "http",
    "serde_core",
    "serde_json",
    "uuid",
    // `Listing` is a `Stream`. This crate has only the trait, unchanged since 2019.
    "futures_core",
    // Proxies and roots: the one closure that changes reqwest's builder.
    "reqwest",
    // Mocks of the testkit.
    "httpmock",
    "trunkline",
    "trunkline_testkit",
];

/// Enums that are complete, so that a `match` on them needs no wildcard arm.
const EXHAUSTIVE_ENUMS: [&str; 3] = ["trunkline::Idempotency", "trunkline::Outcome", "trunkline::Patch<T>"];

pub(crate) fn run(check: bool) -> Result<(), String> {
    document()?;
    for (package, list) in LISTS {
        compare(package, list, check)?;
    }
    Ok(())
}

fn compare(package: &str, list: &str, check: bool) -> Result<(), String> {
    let api = public_items(package)?;
    let problems = unlisted_crates(&api).into_iter().chain(not_extensible(&api)).collect::<Vec<_>>();
    if !problems.is_empty() {
        return Err(problems.join("\n"));
    }
    let path = crate::root().join(list);
    let text = api.join("\n") + "\n";
    let current = std::fs::read_to_string(&path).unwrap_or_default();
    if current == text {
        xtask::outln!("public API of {package}: {} items, as in {list}", api.len());
        return Ok(());
    }
    let before: BTreeSet<&str> = current.lines().collect();
    let now: BTreeSet<&str> = api.iter().map(String::as_str).collect();
    before.difference(&now).for_each(|line| xtask::outln!("- {line}"));
    now.difference(&before).for_each(|line| xtask::outln!("+ {line}"));
    if check {
        return Err(format!(
            "the public API of {package} differs from {list}: run `cargo xtask public-api`, and describe the \
             change in CHANGELOG.md; a removed or changed line is a breaking change"
        ));
    }
    std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Has rustdoc write its JSON. Features are those of `cargo doc` in `.ci/run`, so that nothing is compiled for it again.
fn document() -> Result<(), String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let status = Command::new(cargo)
        .current_dir(crate::root())
        .args(["doc", "--quiet", "--workspace", "--no-deps", "--lib", "--all-features"])
        .env("RUSTDOC", crate::root().join("xtask/unstable-rustdoc.sh"))
        .env("RUSTDOCFLAGS", "-Z unstable-options --output-format json --cap-lints allow")
        .status()
        .map_err(|error| format!("cargo cannot be run: {error}"))?;
    if status.success() { Ok(()) } else { Err("`cargo doc` failed; see above".to_owned()) }
}

/// Every public item, one per line.
fn public_items(package: &str) -> Result<Vec<String>, String> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate::root().join("target"), Into::into);
    read(&target.join("doc").join(package.replace('-', "_")).with_extension("json"))
}

fn read(json: &Path) -> Result<Vec<String>, String> {
    let builder = Builder::from_rustdoc_json(json).omit_blanket_impls(true).omit_auto_trait_impls(true);
    let api = builder.omit_auto_derived_impls(true).build().map_err(|error| {
        format!(
            "rustdoc's JSON cannot be read: {error}\nIts format changes with the toolchain: take the version of the \
             crate `public-api` that reads this one's, in xtask/Cargo.toml"
        )
    })?;
    // The recipes are documentation only, and exist only under rustdoc.
    let is_recipe = |line: &String| line.starts_with("pub mod trunkline::recipes");
    Ok(api.items().map(ToString::to_string).filter(|line| !is_recipe(line)).collect())
}

/// Items that expose a crate that is not in [`EXPOSED_CRATES`].
fn unlisted_crates(api: &[String]) -> Vec<String> {
    let mut found: BTreeMap<&str, &str> = BTreeMap::new();
    for line in api {
        for name in crates(line).filter(|name| !EXPOSED_CRATES.contains(name)) {
            found.entry(name).or_insert(line);
        }
    }
    found.iter().map(|(name, line)| format!("the public API exposes the crate `{name}`: {line}")).collect()
}

/// The first segments of the paths in a line.
fn crates(line: &str) -> impl Iterator<Item = &str> {
    let paths = line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == ':'));
    paths.filter_map(|path| path.split_once("::")).map(|(name, _)| name).filter(|name| {
        // `Self::Item`, `T::Error` and `i64::from` start with a type.
        name.starts_with(|c: char| c.is_ascii_lowercase()) && *name != "i64"
    })
}

/// Structs and enums that a minor version could not extend with a field or variant.
fn not_extensible(api: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for line in api {
        let Some((kind, name)) = ["pub struct ", "pub enum "].iter().find_map(|k| Some((*k, line.strip_prefix(k)?)))
        else {
            continue;
        };
        let path = name.split(['<', '(', ' ']).next().unwrap_or(name);
        // Fields and variants are both listed as `pub path::name`.
        let inside = format!("pub {path}::");
        let has_inside = api.iter().any(|line| line.starts_with(&inside));
        if has_inside && !EXHAUSTIVE_ENUMS.contains(&name) {
            found.push(format!("`{kind}{name}` can never grow: it needs #[non_exhaustive]"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{not_extensible, unlisted_crates};

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn crates_that_are_not_on_the_list_are_found() {
        let api = lines(
            "pub fn trunkline::a(core::option::Option<rustls::Config>) -> Self::Output\nimpl From<uuid::Uuid> for trunkline::Id",
        );
        let found = unlisted_crates(&api);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("`rustls`"), "{found:?}");
    }

    #[test]
    fn types_that_cannot_grow_are_found() {
        let api = lines(
            "pub struct trunkline::Open\npub trunkline::Open::a: bool\n#[non_exhaustive] pub enum trunkline::Kind\n\
             pub trunkline::Kind::A\npub struct trunkline::Shut(_)\npub enum trunkline::Marker {}\npub enum trunkline::Outcome\n\
             pub trunkline::Outcome::Unknown",
        );
        let found = not_extensible(&api);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("trunkline::Open"), "{found:?}");
    }
}
