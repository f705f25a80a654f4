//! Words that the project's texts avoid: in documentation, comments, messages and names. CONTRIBUTING.md has the rules.

use std::process::Command;

struct Rule {
    words: &'static [&'static str],
    instead: &'static str,
    /// Files where the word is the right one, by the start of their paths.
    except: &'static [&'static str],
}

const RULES: &[Rule] = &[
    Rule {
        words: &["answer", "answers", "answered", "answering"],
        instead: "response (of an HTTP call)",
        // A call or a challenge is answered. `testkit/tests` and `benches` call their own responses so.
        except: &[
            "benches/",
            "docs/performance.md",
            "src/fuzzing/sip.rs",
            "src/sip/",
            "specs/README.md",
            "testkit/src/registrar/",
            "testkit/src/sandbox/diga/agents.rs",
            "testkit/tests/",
        ],
    },
    Rule { words: &["mend", "mends", "mended"], instead: "fix", except: &[] },
    Rule { words: &["stand-in", "stand-ins"], instead: "stub, mock, fake or sandbox", except: &[] },
    Rule { words: &["goes on where", "went on where", "go on where"], instead: "resumes", except: &[] },
    Rule { words: &["bites", "what is other"], instead: "a plain word", except: &[] },
    Rule { words: &["base line"], instead: "baseline", except: &["benches/", "docs/performance.md"] },
    Rule { words: &["made anew", "written anew"], instead: "rebuilt, rewritten", except: &[] },
];

pub(crate) fn run() -> Result<(), String> {
    let mut found = Vec::new();
    for file in files()? {
        // Files that are not text have no words.
        let Ok(text) = std::fs::read_to_string(crate::root().join(&file)) else { continue };
        for (number, line) in text.lines().enumerate() {
            found.extend(
                avoided(&file, line)
                    .map(|(word, instead)| format!("{file}:{}: \"{word}\"; write {instead}", number + 1)),
            );
        }
    }
    if !found.is_empty() {
        return Err(found.join("\n"));
    }
    xtask::outln!("no avoided word is used");
    Ok(())
}

/// The files that git knows, without generated ones, this one, and the tests of the library and the command line, which do not
/// follow the rules yet.
fn files() -> Result<Vec<String>, String> {
    let listed = Command::new("git").current_dir(crate::root()).args(["ls-files", "-z"]).output();
    let listed = listed.map_err(|error| format!("cannot run git: {error}"))?;
    let skipped = ["/generated/", "LICENSE", "Cargo.lock", "xtask/src/style.rs"];
    let names = String::from_utf8_lossy(&listed.stdout).into_owned();
    Ok(names
        .split_terminator('\0')
        .filter(|name| !skipped.iter().any(|part| name.contains(part)))
        .filter(|name| !name.starts_with("tests/") && !name.starts_with("cli/"))
        .map(str::to_owned)
        .collect())
}

/// The avoided words of a line, with what to write.
fn avoided<'a>(file: &'a str, line: &str) -> impl Iterator<Item = (&'static str, &'static str)> + 'a {
    let line = plain(line);
    RULES
        .iter()
        .filter(|rule| !rule.except.iter().any(|start| file.starts_with(start)))
        .flat_map(|rule| rule.words.iter().map(|word| (*word, rule.instead)))
        .filter(move |(word, _)| line.contains(&plain(word)))
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
        let found = |file, line| avoided(file, line).map(|(word, _)| word).collect::<Vec<_>>();
        assert_eq!(found("src/a.rs", "// The mend is easy."), ["mend"]);
        assert_eq!(found("tests/it/a.rs", "async fn it_goes_on_where_it_was() {"), ["goes on where"]);
        assert_eq!(found("README.md", "A Stand-In."), ["stand-in"]);
        assert_eq!(found("src/a.rs", "amend, mending, goes on"), [""; 0]);
        assert_eq!(found("src/sip/a.rs", "an answered challenge"), [""; 0]);
    }
}
