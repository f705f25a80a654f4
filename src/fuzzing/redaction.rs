//! No secret is shown, however a platform escapes it in an error body.

use super::encoders::ENCODERS;
use crate::transport::redact::Redactor;

/// How many encoders are seen through, and how many of them may be base64.
const CHAIN: usize = 3;
const IN_BASE64: usize = 2;

/// A secret that goes through these encoders and then stands in a text is masked, and nothing else in the text is.
pub fn redaction(secret: &str, chain: &[u8]) {
    if !(4..=64).contains(&secret.chars().count()) || secret.contains(APART) {
        return;
    }
    let sent = serde_json::json!({ "password": secret }).to_string();
    let redactor = || Redactor::new(&["password"], Some(sent.as_bytes()), Vec::new());
    let mut echo = secret.to_owned();
    let (mut in_base64, mut after_base64, mut names) = (0, 0, Vec::new());
    for choice in chain.iter().take(CHAIN) {
        let (name, encode) = ENCODERS[usize::from(*choice) % ENCODERS.len()];
        let encodes = name == "Basic" || name.ends_with("base64");
        in_base64 += usize::from(encodes);
        if in_base64 > IN_BASE64 {
            break;
        }
        after_base64 += usize::from(in_base64 > 0 && !encodes);
        names.push(name);
        echo = encode(&echo);
    }
    for (before, after) in CONTAINERS {
        let (before, after) = (format!("{before}{}", APART[0]), format!("{}{after}", APART[1]));
        // A secret that is a part of the text around it is masked there as well.
        if redactor().text(&before) != before || redactor().text(&after) != after {
            continue;
        }
        let body = format!("{before}{echo}{after}");
        let expected = format!("{before}***{after}");
        if after_base64 > 1 {
            // Its letters are masked as far as the secret alone has a part in them. Twice in base64, or in lines whose breaks are
            // escaped twice, they may be missed.
            let clean = String::from_utf8_lossy(&redactor().body(body.as_bytes())).into_owned();
            let is_masked = clean.contains("***") && !clean.contains(&echo);
            let in_lines = names.iter().any(|name| ["MIME base64", "Ruby base64"].contains(name));
            assert!(is_masked || in_base64 > 1 || in_lines, "{secret:?} by {names:?}: {clean}");
            continue;
        }
        let clean = String::from_utf8_lossy(&redactor().body(body.as_bytes())).into_owned();
        // Three escapes of every character can take too many steps. What follows is left out then.
        let is_cut = names.len() == CHAIN && expected.starts_with(&clean);
        assert!(clean == expected || is_cut, "{secret:?} by {names:?}: {clean}");
        if body.chars().count() < 500 {
            assert!(redactor().text(&body) == expected || is_cut, "{secret:?} by {names:?}");
        }
    }
}

/// Keeps the secret apart from the text around it: of four quotes in quotes, nobody can say which are which.
const APART: [char; 2] = ['\u{e000}', '\u{e001}'];

/// What stands before and after the secret, in JSON, HTML and plain text.
const CONTAINERS: [(&str, &str); 3] = [
    (r#"{"detail":[{"loc":["body","passwd"],"input":""#, r#"","msg":"too long"}]}"#),
    ("<p>Sorry: passwd=&quot;", "&quot; is wrong</p>"),
    ("the field passwd cannot be ", " here"),
];
