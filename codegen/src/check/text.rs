//! Descriptions become rustdoc. Some texts that are fine in OpenAPI break there: an indented block is compiled and run as
//! a doctest, a bare URL or an unescaped bracket is a warning in every downstream `cargo doc`.

/// What in `text` rustdoc would trip over, and the mend.
pub(super) fn rustdoc_hazard(text: &str) -> Option<String> {
    let mut in_fence = false;
    for line in text.lines() {
        if let Some(label) = line.trim_start().strip_prefix("```") {
            in_fence = !in_fence;
            if in_fence && !["text", "json"].contains(&label.trim()) {
                return Some("a fenced block must be labelled `text` or `json`, or rustdoc runs it as Rust".to_owned());
            }
            continue;
        }
        if in_fence {
            continue;
        }
        if line.starts_with("    ") || line.starts_with('\t') {
            return Some("an indented line becomes a doctest; remove the indent".to_owned());
        }
        let prose = outside_code(line);
        for scheme in ["http://", "https://"] {
            for (at, _) in prose.match_indices(scheme) {
                if !prose[..at].ends_with('<') && !prose[..at].ends_with('(') {
                    return Some(format!("put the URL in angle brackets: <{scheme}…>"));
                }
            }
        }
        if let Some(at) = prose.find('[') {
            if !prose[at..].contains("](") {
                return Some("`[` is a link to rustdoc; put it into a code span".to_owned());
            }
        }
        if prose.match_indices('<').any(|(at, _)| !prose[at..].starts_with("<http")) {
            return Some("`<` is HTML to rustdoc; put it into a code span".to_owned());
        }
    }
    None
}

fn outside_code(line: &str) -> String {
    line.split('`').step_by(2).collect::<Vec<_>>().join(" ")
}
