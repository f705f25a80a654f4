//! Decodes an answer. serde's messages quote the values they stumble over, and a value may be a password, so only the
//! place and what was expected there are kept.

use serde::de::DeserializeOwned;

/// Starts a message that has been through [`reason`] already.
const READY: &str = "\u{1}";

/// The value of an answer, or where and why it cannot be read.
pub(crate) fn body<T: DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    // Looked at once as a whole, which is cheaper than each text by itself.
    match std::str::from_utf8(without_mark(body)) {
        Ok(text) => json(text),
        Err(error) => Err(format!("not UTF-8, at byte {}", error.valid_up_to())),
    }
}

/// The value, or where and why it cannot be read.
pub(crate) fn json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    // Keeping track of the place costs time, so it is looked for only when it is asked for.
    serde_json::from_str(text).map_err(|error| {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
            Ok(_) => reason(&error),
            Err(error) => placed(&error),
        }
    })
}

/// A byte order mark is no JSON, and some servers send one.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// For hand-written `Deserialize` impls that look at text first: decodes it, and keeps the place of a failure.
#[cfg(feature = "signalwire")]
pub(crate) fn nested<T: DeserializeOwned, E: serde::de::Error>(text: &str) -> Result<T, E> {
    json(text).map_err(ready)
}

/// For those that look at a member first: an error in its value, with its place.
#[cfg(feature = "signalwire")]
pub(crate) fn at<E: serde::de::Error>(member: &str, error: &serde_json::Error) -> E {
    ready(format!("{member}: {}", reason(error)))
}

#[cfg(feature = "signalwire")]
fn ready<E: serde::de::Error>(reason: impl std::fmt::Display) -> E {
    E::custom(format_args!("{READY}{reason}"))
}

fn placed(error: &serde_path_to_error::Error<serde_json::Error>) -> String {
    let path = error.path().to_string();
    let reason = reason(error.inner());
    // Broken JSON is placed by line and column: its path would end in a name that only the answer knows.
    if path == "." || !error.inner().is_data() { reason } else { format!("{path}: {reason}") }
}

fn reason(error: &serde_json::Error) -> String {
    use serde_json::error::Category;
    match error.classify() {
        Category::Eof => "the JSON breaks off".to_owned(),
        Category::Syntax if error.to_string().starts_with("recursion limit") => "it is nested too deeply".to_owned(),
        Category::Syntax | Category::Io => {
            format!("not JSON, at line {} column {}", error.line(), error.column())
        }
        Category::Data => {
            let message = error.to_string();
            let message = message.split(" at line").next().unwrap_or_default();
            if let Some(ready) = message.strip_prefix(READY) {
                return ready.to_owned();
            }
            // Field names are the documents' own; everything else before `expected` may quote the answer.
            if message.starts_with("missing field") || message.starts_with("duplicate field") {
                return message.to_owned();
            }
            let expected = message.rsplit_once("expected ").map_or("something else", |(_, expected)| expected);
            format!("expected {expected}")
        }
    }
}
