//! A secret is never shown, however a platform escapes it in an error body.

use super::encoders::ENCODERS;
use crate::transport::redact::Redactor;

/// How many encoders in a row the secret goes through.
const CHAIN: usize = 3;

/// A secret that these encoders escape, and that a body then contains, is masked, and nothing else of the body is.
pub fn redaction(secret: &str, chain: &[u8]) {
    if !(4..=64).contains(&secret.chars().count()) || secret.contains(APART) {
        return;
    }
    let sent = serde_json::json!({ "password": secret }).to_string();
    let redactor = || Redactor::new(&["password"], Some(sent.as_bytes()), Vec::new());
    let encoders = chain.iter().take(CHAIN).map(|choice| ENCODERS[usize::from(*choice) % ENCODERS.len()]);
    let (names, encoders): (Vec<_>, Vec<_>) = encoders.unzip();
    let echo = encoders.iter().fold(secret.to_owned(), |echo, encode| encode(&echo));
    for (before, after) in CONTAINERS {
        let (before, after) = (format!("{before}{}", APART[0]), format!("{}{after}", APART[1]));
        // A secret that is a part of the text around it is masked there as well.
        if redactor().text(&before) != before || redactor().text(&after) != after {
            continue;
        }
        let body = format!("{before}{echo}{after}");
        let expected = format!("{before}***{after}");
        // Three escapes of every character can take too many steps. The rest is left out then.
        let is_expected = |clean: &str| clean == expected || (names.len() == CHAIN && expected.starts_with(clean));
        for is_cut_off in [false, true] {
            let clean = String::from_utf8_lossy(&redactor().body(body.as_bytes(), is_cut_off)).into_owned();
            assert!(is_expected(&clean), "{secret:?} by {names:?}: {clean}");
        }
        if body.chars().count() < 500 {
            let clean = redactor().text(&body);
            assert!(is_expected(&clean), "{secret:?} by {names:?}: {clean}");
        }
    }
}

/// Separates the secret from the text around it. With quotes inside of quotes, the start of the secret would be ambiguous.
const APART: [char; 2] = ['\u{e000}', '\u{e001}'];

/// The text before and after the secret, in JSON, HTML and plain text.
const CONTAINERS: [(&str, &str); 3] = [
    (r#"{"detail":[{"loc":["body","passwd"],"input":""#, r#"","msg":"too long"}]}"#),
    ("<p>Sorry: passwd=&quot;", "&quot; is wrong</p>"),
    ("the field passwd cannot be ", " here"),
];
