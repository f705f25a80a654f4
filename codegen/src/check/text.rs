//! Descriptions become rustdoc. Some texts that are fine in OpenAPI break there: an indented block is compiled and run as
//! a doctest, a bare URL or an unescaped bracket is a warning in every downstream `cargo doc`.

/// The first thing in `text` that rustdoc would misread, and the fix.
pub(super) fn rustdoc_hazard(text: &str) -> Option<String> {
    let mut fence = None;
    for line in text.lines() {
        let mark = ["```", "~~~"].into_iter().find(|mark| line.trim_start().starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => {
                if !["text", "json"].contains(&line.trim_start()[mark.len()..].trim()) {
                    let message = "a fenced block must be labeled `text` or `json`, or rustdoc runs it as Rust";
                    return Some(message.to_owned());
                }
                fence = Some(mark);
            }
            (Some(open), Some(mark)) if open == mark => fence = None,
            (Some(_), _) => {}
            (None, None) => {
                if let Some(hazard) = prose_hazard(line) {
                    return Some(hazard);
                }
            }
        }
    }
    fence.map(|mark| format!("a fenced block is not closed; end it with a line of {mark}"))
}

fn prose_hazard(line: &str) -> Option<String> {
    if line.starts_with("    ") || line.starts_with('\t') {
        return Some("an indented line becomes a doctest; remove the indent".to_owned());
    }
    if line.matches('`').count() % 2 == 1 {
        return Some("a code span is not closed on its line; close it with a backtick".to_owned());
    }
    let prose = outside_code(line);
    for scheme in ["http://", "https://"] {
        for (at, _) in prose.match_indices(scheme) {
            let closed = prose[at..].find(|c: char| c == '>' || c.is_whitespace());
            if !prose[..at].ends_with('<') || !closed.is_some_and(|end| prose[at + end..].starts_with('>')) {
                return Some(format!("put the URL in angle brackets: <{scheme}…>"));
            }
        }
    }
    if prose.contains('[') {
        return Some("`[` is a link to rustdoc; put it into a code span".to_owned());
    }
    if prose.match_indices('<').any(|(at, _)| !prose[at..].starts_with("<http")) {
        return Some("`<` is HTML to rustdoc; put it into a code span".to_owned());
    }
    None
}

fn outside_code(line: &str) -> String {
    line.split('`').step_by(2).collect::<Vec<_>>().join(" ")
}
