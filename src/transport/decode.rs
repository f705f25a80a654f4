//! Decodes an answer. serde's messages quote the values they stumble over, and a value may be a password, so only the
//! place and what was expected there are kept.

use serde::de::DeserializeOwned;

/// Starts a message that has been through [`reason`] already.
const READY: &str = "\u{1}";

/// The value, or where and why it cannot be read.
pub(crate) fn json<T: DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    let body = without_mark(body);
    // Keeping track of the place costs time, so it is looked for only when it is asked for.
    serde_json::from_slice(body).map_err(|error| {
        let mut deserializer = serde_json::Deserializer::from_slice(body);
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

/// For hand-written `Deserialize` impls that look at the value first: decodes it, and keeps the place of a failure.
#[cfg(feature = "signalwire")]
pub(crate) fn nested<T: DeserializeOwned, E: serde::de::Error>(value: &serde_json::Value) -> Result<T, E> {
    // Read from text as everything else is, so that there is one way of decoding to build.
    json(value.to_string().as_bytes()).map_err(|reason| E::custom(format!("{READY}{reason}")))
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
            if message.starts_with("missing field") {
                return message.to_owned();
            }
            let expected = message.rsplit_once("expected ").map_or("something else", |(_, expected)| expected);
            format!("expected {expected}")
        }
    }
}
