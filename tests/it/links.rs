//! The Markdown files lead to what is there: links to files and headings, and paths in code spans.

use std::path::Path;

const FILES: [&str; 6] =
    ["ARCHITECTURE.md", "CHANGELOG.md", "README.md", "docs/build.md", "docs/performance.md", "specs/README.md"];

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

/// Whether a heading is the one that repository pages know by this name.
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

/// In rustdoc, where there are no files, the README's links must lead elsewhere.
#[test]
fn every_link_of_the_readme_leads_to_an_item_in_rustdoc() {
    let (readme, library) = (read("README.md"), read("src/lib.rs"));
    for (label, _) in definitions(&readme) {
        assert!(library.contains(&format!("doc = \"[{label}]: ")), "src/lib.rs gives [{label}] no item");
    }
}
