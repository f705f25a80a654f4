//! Words that the project's texts avoid: in documentation, comments, messages and names. CONTRIBUTING.md has the rules.

use std::process::Command;

/// The words that are avoided, and what to write.
const RULES: &[(&[&str], &str)] = &[
    (&["answer", "answers", "answered", "answering"], "response (of a call or to a challenge)"),
    (&["mend", "mends", "mended"], "fix"),
    (&["stand-in", "stand-ins"], "stub, mock, fake or sandbox"),
    (&["goes on where", "went on where", "go on where"], "resumes"),
    (&["stands in"], "is in"),
    (&["bites", "what is other"], "a plain word"),
    (&["base line"], "baseline"),
    (&["made anew", "written anew"], "rebuilt, rewritten"),
];

pub(crate) fn run() -> Result<(), String> {
    let mut found = Vec::new();
    for file in files()? {
        // Files that are not text have no words.
        let Ok(text) = std::fs::read_to_string(crate::root().join(&file)) else { continue };
        for (number, line) in text.lines().enumerate() {
            found.extend(
                avoided(line).map(|(word, instead)| format!("{file}:{}: \"{word}\"; write {instead}", number + 1)),
            );
        }
    }
    if !found.is_empty() {
        return Err(found.join("\n"));
    }
    xtask::outln!("no avoided word is used");
    Ok(())
}

/// The files that git knows, without generated ones and this one.
fn files() -> Result<Vec<String>, String> {
    let listed = Command::new("git").current_dir(crate::root()).args(["ls-files", "-z"]).output();
    let listed = listed.map_err(|error| format!("cannot run git: {error}"))?;
    let skipped = ["/generated/", "LICENSE", "Cargo.lock", "xtask/src/style.rs"];
    let names = String::from_utf8_lossy(&listed.stdout).into_owned();
    Ok(names
        .split_terminator('\0')
        .filter(|name| !skipped.iter().any(|part| name.contains(part)))
        .map(str::to_owned)
        .collect())
}

/// The avoided words of a line, with what to write.
fn avoided(line: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let line = plain(line);
    RULES
        .iter()
        .flat_map(|(words, instead)| words.iter().map(|word| (*word, *instead)))
        .filter(move |(word, _)| line.contains(&format!(" {word} ")))
}

/// Lower case, with one space around each word. The parts of an identifier are words.
fn plain(text: &str) -> String {
    let mut plain = String::from(" ");
    for character in text.chars() {
        if character.is_alphanumeric() || character == '-' {
            plain.extend(character.to_lowercase());
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    if !plain.ends_with(' ') {
        plain.push(' ');
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::avoided;

    #[test]
    fn words_are_found_in_text_and_in_names() {
        let found = |line| avoided(line).map(|(word, _)| word).collect::<Vec<_>>();
        assert_eq!(found("// The mend is easy."), ["mend"]);
        assert_eq!(found("async fn it_goes_on_where_it_was() {"), ["goes on where"]);
        assert_eq!(found("A Stand-In."), ["stand-in"]);
        assert_eq!(found("amend, mending, goes on"), [""; 0]);
    }
}
