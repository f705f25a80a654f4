//! Describes why HTTP failed. reqwest keeps the cause in the sources of its errors, which logs rarely print.

use super::http2;
use super::retry::Advice;
use crate::{Error, ErrorKind, Outcome, Phase};
use std::error::Error as StdError;
use std::iter::successors;

/// The longest cause that a message shows, in characters. A certificate can have many names.
const LONGEST: usize = 300;

/// A cause with a known fix.
struct Known {
    /// Words of its text. Most of the libraries' error types are private, and the TLS library depends on features and the
    /// operating system.
    words: &'static str,
    advice: &'static str,
    /// Whether another attempt to connect would end the same way.
    lasts: bool,
}

const KNOWN: [Known; 5] = [
    Known {
        words: "no ca certificates",
        advice: "install the system's root certificates (ca-certificates), or set some with `ClientBuilder::http`",
        lasts: true,
    },
    Known {
        words: "certificate",
        advice: "check the base URL and the machine's clock and root certificates, or add a root with `ClientBuilder::http`",
        lasts: true,
    },
    Known {
        words: "proxy authorization required",
        advice: "the proxy requires credentials (407): add them to its URL",
        lasts: true,
    },
    Known {
        words: "unsupported scheme socks",
        advice: "enable the feature `socks` of reqwest 0.13 in your own Cargo.toml",
        lasts: true,
    },
    Known {
        words: "message head is too large",
        advice: "a response can have 100 headers, unless `ClientBuilder::http` sets `http1_max_headers`",
        lasts: false,
    },
];

/// An error whose message ends with its cause and, if that is a known one, with what to do about it.
pub(super) fn error(kind: ErrorKind, outcome: Outcome, message: &str, source: reqwest::Error) -> Error {
    let cause = text(&source);
    let advice = known(&cause).map(|known| known.advice);
    with_source(Error::new(kind, outcome, sentence(message, &cause, advice)), source)
}

/// The error of an attempt that got no connection, and whether it can be retried.
pub(super) fn no_connection(source: reqwest::Error) -> (Error, Advice) {
    let kind = if source.is_timeout() { ErrorKind::Timeout } else { ErrorKind::Transport { phase: Phase::Connect } };
    let cause = text(&source);
    let known = known(&cause);
    let advice = known.map_or("check the base URL, the network and the proxy", |known| known.advice);
    let error = Error::new(kind, Outcome::NotSent, sentence("no connection to the platform", &cause, Some(advice)));
    let again = if known.is_some_and(|known| known.lasts) { Advice::Never } else { Advice::NotSent };
    (with_source(error, source), again)
}

fn sentence(message: &str, cause: &str, advice: Option<&str>) -> String {
    let advice = advice.map(|advice| format!("; {advice}")).unwrap_or_default();
    format!("{message}: {cause}{advice}")
}

fn with_source(error: Error, source: reqwest::Error) -> Error {
    // A server can put any text into a GOAWAY frame, also a secret that it was sent.
    if causes(&source).any(http2::quotes_the_server) { error } else { error.with_source(source.without_url()) }
}

fn known(cause: &str) -> Option<&'static Known> {
    let cause = cause.to_ascii_lowercase();
    KNOWN.iter().find(|known| cause.contains(known.words))
}

/// The causes, outermost first, without wrappers that add no information. Errors of reqwest are wrappers and can show a URL.
fn text(error: &reqwest::Error) -> String {
    let mut text = String::new();
    for cause in causes(error).filter(|cause| !cause.is::<reqwest::Error>()) {
        let words = http2::reason(cause).unwrap_or_else(|| cause.to_string());
        if words.starts_with("client error (") || text.contains(words.trim_end()) {
            continue;
        }
        if !text.is_empty() {
            text.push_str(": ");
        }
        text.push_str(&words);
    }
    if text.is_empty() {
        text.push_str("no cause is known");
    }
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    successors(error.source(), |&cause| cause.source())
}
