//! Checks the links of the Markdown files to files and headings, and the paths in their code spans.

use std::path::Path;

const FILES: [&str; 13] = [
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "README.md",
    "SECURITY.md",
    "cli/README.md",
    "docs/build.md",
    "docs/compare.md",
    "docs/fleet.md",
    "docs/operations.md",
    "docs/performance.md",
    "docs/upgrading.md",
    "specs/README.md",
];

fn read(path: impl AsRef<Path>) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a file of the repository")
}

/// The lines outside of fenced code.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut fenced = false;
    text.lines().filter(move |line| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        !fenced && !fence
    })
}

/// `[label]: target`.
fn definitions(text: &str) -> impl Iterator<Item = (&str, &str)> {
    prose(text).filter_map(|line| line.strip_prefix('[')?.split_once("]: "))
}

/// Whether a heading has this anchor on repository pages.
fn is_named(line: &str, name: &str) -> bool {
    let heading = line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
    line.starts_with('#') && heading.chars().filter(|c| c.is_alphanumeric() || "-_".contains(*c)).eq(name.chars())
}

#[test]
fn no_link_is_dead() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in FILES {
        let (text, folder) = (read(file), root.join(file).parent().unwrap().to_owned());
        let inline = prose(&text).flat_map(|line| line.split("](").skip(1)).filter_map(|rest| rest.split(')').next());
        let targets = inline.chain(definitions(&text).map(|(_, target)| target));
        for target in targets.filter(|target| !target.contains("://")) {
            let (path, heading) = target.split_once('#').unwrap_or((target, ""));
            assert!(folder.join(path).exists(), "{file}: there is no {path}");
            let other = if path.is_empty() { text.clone() } else { read(folder.join(path)) };
            assert!(heading.is_empty() || prose(&other).any(|line| is_named(line, heading)), "{file}: no {target}");
        }
        let spans = prose(&text).flat_map(|line| line.split('`').skip(1).step_by(2));
        for path in spans.filter(|span| {
            ["benches/", "docs/", "examples/", "src/", "specs/", "tests/"].iter().any(|start| span.starts_with(start))
        }) {
            assert!(path.contains(['<', '*']) || root.join(path).exists(), "{file}: there is no {path}");
        }
    }
}

/// crates.io resolves no relative link without a repository, so the README's links lead to docs.rs: to items, which rustdoc
/// links to its own pages, and to packaged files.
#[test]
fn every_link_of_the_readme_resolves_from_a_published_crate() {
    let (readme, library) = (read("README.md"), read("src/lib.rs"));
    for (label, target) in definitions(&readme) {
        if let Some(file) = target.strip_prefix("https://docs.rs/crate/trunkline/latest/source/") {
            assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(file).exists(), "[{label}]: there is no {file}");
            let is_packaged = file.starts_with("docs/") || !file.contains('/');
            assert!(is_packaged, "[{label}]: Cargo.toml does not include {file}");
            continue;
        }
        let page = target.strip_prefix("https://docs.rs/trunkline/latest/trunkline/").expect(target);
        let page = page.trim_end_matches(".html").trim_end_matches("/index");
        let item = page.rsplit('.').next().unwrap().replace('/', "::");
        assert!(library.contains(&format!("[{label}]: {item}\"")), "src/lib.rs does not link [{label}] to {item}");
    }
}
